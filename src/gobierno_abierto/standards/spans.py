"""From when to when something is planned, as precisely as it is known."""

from datetime import date
from typing import NamedTuple

from gobierno_abierto.model import EdtfDate, bounds, edtf

_OPEN = ("", "..")


class Span(NamedTuple):
    """A time with soft ends.

    It starts between `earliest` and `start`, and ends between `end` and `latest`; `None`: that
    end is open, or not known.

    Where only one date is known, both ends are its own, and `is_point` says so.
    """

    earliest: date | None
    start: date | None
    end: date | None
    latest: date | None
    is_point: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether each end that is known is known to the day."""
        return self.earliest == self.start and self.end == self.latest


def span_of(start: EdtfDate | None, due: EdtfDate | None) -> Span | None:
    """The time between two dates; `None` if neither says anything."""
    if start is None and due is not None and "/" in due.value:
        first, _, last = due.value.partition("/")
        return span_of(_end(first), _end(last))
    begins = bounds(start) if start else None
    ends = bounds(due) if due else None
    known = [each for pair in (begins, ends) for each in pair or () if each]
    if not known:
        return None
    if begins is None or begins.first is None:
        return _only(ends) if ends else None
    if ends is None or ends.last is None:
        return Span(begins.first, begins.last or begins.first, None, None)
    return Span(begins.first, begins.last or begins.first, ends.first or ends.last, ends.last)


def runs_backwards(start: EdtfDate | None, due: EdtfDate | None) -> bool:
    """Whether something ends before it starts, however its dates are read."""
    span = span_of(start, due)
    if span is None or span.earliest is None or span.latest is None:
        return False
    return span.latest < span.earliest


def _only(ends: tuple[date | None, date | None]) -> Span:
    first, last = ends
    return Span(first, last, first, last, is_point=True)


def _end(words: str) -> EdtfDate | None:
    return None if words in _OPEN else edtf(words)
