"""What one cell says, and what is said of it."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import DressedNumber, Value
from gobierno_abierto.formats.sheets.cells.names import Names
from gobierno_abierto.formats.tables import shortened
from gobierno_abierto.words import Language, Sentence, Words

_SECOND = 1_000_000
_LAST = datetime.max.replace(microsecond=0)  # noqa: DTZ901  # spreadsheets know no zones


@attrs.frozen(kw_only=True)
class Desk:
    """What has to be known to write a cell, or to understand one.

    `lang` is the language of headings and choices, `tag` (BCP 47) that of the texts.
    """

    lang: Language
    tag: str
    names: Names


class Remark(NamedTuple):
    """What is to be said of a cell: an entry of the catalogue, and its words."""

    entry: Entry
    words: Mapping[str, Words]

    def but_then(self, consequence: Words) -> "Remark":
        """The same, with what comes of it; that of which nothing comes says nothing more."""
        if "then" not in self.words:
            return self
        return self._replace(words={**self.words, "then": consequence})

    def but(self, **words: Words) -> "Remark":
        """The same in other words."""
        return self._replace(words={**self.words, **words})

    def but_never_blank(self, ways_out: Sentence | None = None) -> "Remark":
        """The same, without the advice to leave the cell blank; `ways_out` says what to do."""
        if "if_unknown" not in self.words:
            return self
        advice = ways_out or phrases.NEVER_BLANK
        return self._replace(words={**self.words, "if_unknown": advice})


class Got(NamedTuple):
    """What a cell says; `None`: nothing that can be taken, and the remark says why."""

    value: Any
    remark: Remark | None = None


def fault(entry: Entry, **words: Words) -> Remark:
    """What is wrong with a cell, with room to say what comes of it."""
    return Remark(entry, {**words, "then": phrases.NOTHING})


def refused(entry: Entry, **words: Words) -> Got:
    """Nothing of the cell can be taken."""
    return Got(None, fault(entry, **words))


def misfit(cell: Value, wanted: Sentence) -> Got:
    """The cell holds something else than what is wanted there."""
    return Got(None, not_understood(cell, wanted))


def not_understood(cell: Value, wanted: Sentence) -> Remark:
    """The cell holds something else than what is wanted there."""
    return fault(
        said.NOT_UNDERSTOOD, value=told(cell), wanted=wanted, if_unknown=phrases.LEAVE_BLANK
    )


def assumed(cell: Value, read: Words, why: Sentence) -> Remark:
    """The cell was read as something that it does not quite say."""
    return Remark(said.ASSUMED, {"value": told(cell), "read": read, "assumed": why})


def told(cell: Value) -> str:
    """A cell as it may stand in a sentence: as people see it."""
    if isinstance(cell, DressedNumber):
        return cell.shown
    return shortened(plain(cell) or "")


def is_blank(cell: Value) -> bool:
    """Whether nobody has written anything."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def plain(cell: Value) -> str | None:
    """A cell as text, however the program that saved it has kept it; `None`: it is blank.

    Two cells that are the same in this are the same to whoever looks at them.
    """
    if is_blank(cell):
        return None
    if isinstance(cell, str):
        return cell.replace("\r\n", "\n").replace("\r", "\n").strip()
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, int | float):
        return _number(cell)
    if isinstance(cell, datetime):
        if cell.time() == time():
            return cell.date().isoformat()
        return to_second(cell).isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return hour(cell) if cell is not None else None


def to_second(moment: datetime) -> datetime:
    """A moment, to the nearest second: nobody cuts 9:29:59.999 to 9:29:59."""
    whole = moment.replace(microsecond=0)
    rounds_up = 2 * moment.microsecond >= _SECOND and whole < _LAST
    return whole + timedelta(seconds=1) if rounds_up else whole


def hour(moment: time) -> str:
    """A time of the day, with seconds only where there are any."""
    return f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"


def clock_words(seconds: int) -> str:
    """Hours as a clock shows them, and beyond it: ``00:00``, ``25:30``, ``-12:00``.

    >>> clock_words(91_800), clock_words(32_415)
    ('25:30', '09:00:15')
    """
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    shown = f"{'-' if seconds < 0 else ''}{hours:02}:{minutes:02}"
    return f"{shown}:{rest:02}" if rest else shown


def _number(cell: float) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return repr(cell)
