"""How the value of a field is spread over cells: one, several numbered ones, from and to."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, NamedTuple, Protocol

import attrs

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.codecs import Codec, Flag
from gobierno_abierto.formats.sheets.cells.days import Dated, Day
from gobierno_abierto.formats.sheets.cells.hours import Hour, day_within, with_end
from gobierno_abierto.formats.sheets.cells.values import Desk, Got, Remark, is_blank, misfit
from gobierno_abierto.model import Slot, edtf
from gobierno_abierto.words import Sentence, code_words, filled


class Part(NamedTuple):
    """One column of a field: what its key ends with, what it is called, what stands in it.

    `name` is `None` where it has the name of the field. `note` is for whoever fills it in.
    """

    ending: str
    name: Sentence | None
    codec: Codec
    others: tuple[str, ...] = ()
    note: Sentence | None = None


class Taken(NamedTuple):
    """What the cells of a field say, and what is to be said of which of them (from 0).

    `is_known`: whether all of it was understood. Where not, the field stays as it was; of a new
    thing, what was understood counts.
    """

    value: Any
    remarks: tuple[tuple[int, Remark], ...] = ()
    is_known: bool = True


class Shape(Protocol):
    """How a field lies in cells."""

    @property
    def blank(self) -> Any:
        """The value of a field whose cells are all blank."""
        ...

    def parts(self, count: int) -> tuple[Part, ...]:
        """Its columns, where the longest of its lists has `count` values."""
        ...

    def cells(self, value: Any, desk: Desk) -> tuple[Value, ...]:
        """What to write into its columns; there may be fewer than columns."""
        ...

    def taken(self, cells: Sequence[Value], desk: Desk) -> Taken:
        """What its cells say, not all of which are blank."""
        ...


@attrs.frozen
class One:
    """One value in one cell."""

    codec: Codec
    blank: Any = None

    def parts(self, count: int) -> tuple[Part, ...]:  # noqa: ARG002
        """Its column."""
        return (Part("", None, self.codec),)

    def cells(self, value: Any, desk: Desk) -> tuple[Value, ...]:
        """What to write."""
        return (None if value is None else self.codec.cell(value, desk),)

    def taken(self, cells: Sequence[Value], desk: Desk) -> Taken:
        """What the cell says."""
        got = self.codec.read(cells[0], desk)
        return Taken(got.value, _remarks(0, got), got.value is not None)


@attrs.frozen
class Many:
    """A list: one value in each of several columns with the same heading and a number."""

    codec: Codec
    least: int = 1
    blank: tuple[Any, ...] = ()

    def parts(self, count: int) -> tuple[Part, ...]:
        """Its columns."""
        numbers = range(1, max(self.least, count) + 1)
        return tuple(Part(f".{n}" if n > 1 else "", None, self.codec) for n in numbers)

    def cells(self, value: tuple[Any, ...], desk: Desk) -> tuple[Value, ...]:
        """What to write."""
        return tuple(self.codec.cell(each, desk) for each in value)

    def taken(self, cells: Sequence[Value], desk: Desk) -> Taken:
        """All values that the cells say; gaps mean nothing."""
        found = [
            (place, self.codec.read(cell, desk))
            for place, cell in enumerate(cells)
            if not is_blank(cell)
        ]
        values = tuple(got.value for _, got in found if got.value is not None)
        remarks = tuple(each for place, got in found for each in _remarks(place, got))
        return Taken(values, remarks, all(got.value is not None for _, got in found))


@attrs.frozen
class Chosen:
    """Some codes of a list: a column for each code, and yes in those that are chosen."""

    kind: type[StrEnum]
    blank: tuple[Any, ...] = ()

    def parts(self, count: int) -> tuple[Part, ...]:  # noqa: ARG002
        """Its columns."""
        return tuple(
            Part(f".{code.value}", _named(code), Flag(), (code.value,)) for code in self.kind
        )

    def cells(self, value: tuple[StrEnum, ...], desk: Desk) -> tuple[Value, ...]:
        """What to write; who has said «no» to all of it has said something."""
        if not value:
            return (phrases.NO.in_language(desk.lang), *(None,) * (len(self.kind) - 1))
        return tuple(Flag().cell(code in value, desk) for code in self.kind)

    def taken(self, cells: Sequence[Value], desk: Desk) -> Taken:
        """The codes that are chosen, in the order of their list."""
        found = [
            (place, code, Flag().read(cell, desk))
            for place, (code, cell) in enumerate(zip(self.kind, cells, strict=False))
            if not is_blank(cell)
        ]
        values = tuple(code for _, code, got in found if got.value)
        remarks = tuple(each for place, _, got in found for each in _remarks(place, got))
        return Taken(values, remarks, all(got.value is not None for _, _, got in found))


@attrs.frozen
class Span:
    """A date, or from when to when: the last day has a column of its own."""

    blank: Any = None

    def parts(self, count: int) -> tuple[Part, ...]:  # noqa: ARG002
        """Its columns."""
        return (
            Part("", phrases.FIRST_DAY, Dated(), phrases.FIRST_DAY_OTHERS),
            Part(".last", phrases.LAST_DAY, Dated(), phrases.LAST_DAY_OTHERS),
        )

    def cells(self, value: Any, desk: Desk) -> tuple[Value, ...]:
        """What to write."""
        if value is None:
            return (None, None)
        first, _, last = value.value.partition("/")
        sides = [each for each in (first, last) if each not in ("", "..")]
        if len(sides) < 2:
            return (Dated().cell(value, desk), None)
        return tuple(Dated().cell(edtf(each), desk) for each in sides)

    def taken(self, cells: Sequence[Value], desk: Desk) -> Taken:
        """The date, or the interval."""
        got = [None if is_blank(cell) else Dated().read(cell, desk) for cell in cells[:2]]
        remarks = tuple(r for place, each in enumerate(got) if each for r in _remarks(place, each))
        first, last = (*(each.value if each else None for each in got), None)[:2]
        if any(each and each.value is None for each in got):
            return Taken(None, remarks, is_known=False)
        if last is None:
            return Taken(first, remarks)
        if "/" in last.value or (first and "/" in first.value):
            fault = _remarks(1, misfit(cells[1], phrases.ONE_DAY))
            return Taken(None, (*remarks, *fault), is_known=False)
        start = first.value if first else ".."
        return Taken(edtf(f"{start}/{last.value}"), remarks)


@attrs.frozen
class When:
    """A day, or a day with its hours; the last day only where it is another one."""

    blank: Any = None

    def parts(self, count: int) -> tuple[Part, ...]:  # noqa: ARG002
        """Its columns."""
        return (
            Part("", phrases.DAY_OF_ITEM, Day(), phrases.DAY_OTHERS),
            Part(".start", phrases.START, Hour(), phrases.START_OTHERS),
            Part(".end", phrases.END, Hour(ends=True), phrases.END_OTHERS),
            Part(".last", phrases.END_DAY, Day(), phrases.END_DAY_OTHERS, phrases.END_DAY_NOTE),
        )

    def cells(self, value: Slot | date | None, desk: Desk) -> tuple[Value, ...]:
        """What to write."""
        if value is None:
            return (None,) * 4
        if not isinstance(value, Slot):
            return (Day().cell(value, desk), None, None, None)
        start, end = value.start, value.end
        # Without its day, midnight would be that after the start.
        is_plain = start.date() == end.date() and (start.time() == time() or end.time() > time())
        last = None if is_plain else Day().cell(end.date(), desk)
        return (Day().cell(start.date(), desk), start.time(), end.time(), last)

    def taken(self, cells: Sequence[Value], desk: Desk) -> Taken:
        """The day or the hours. Hours without a day, and half of them, are a fault."""
        codecs: tuple[Codec, ...] = (Day(), Hour(), Hour(ends=True), Day())
        cells = with_days(cells)
        got = [
            None if is_blank(cell) else codec.read(cell, desk)
            for codec, cell in zip(codecs, cells, strict=True)
        ]
        remarks = tuple(r for place, each in enumerate(got) if each for r in _remarks(place, each))
        day, start, end, last = (each.value if each else None for each in got)
        others = _other_days(cells, day, last)
        if others or any(each and each.value is None for each in got):
            # An hour that is not understood does not take the day away.
            return Taken(day, (*remarks, *others), is_known=False)
        if day and start and end:
            end, last, at_end = with_end(cells[2], day=day, start=start, end=end, last=last)
            remarks = (*remarks, *_remarks(2, at_end))
            if isinstance(end, timedelta):
                return Taken(day, remarks, is_known=False)
        return _moment(day, start, end, last, remarks)


def _moment(
    day: date | None,
    start: time | None,
    end: time | None,
    last: date | None,
    remarks: tuple[tuple[int, Remark], ...],
) -> Taken:
    """A slot, or a day if nothing else is said; anything between is half a time."""
    if day and start and end:
        slot = Slot(start=datetime.combine(day, start), end=datetime.combine(last or day, end))
        return Taken(slot, remarks)
    if day and not (start or end or last):
        return Taken(day, remarks)
    place, missing = next(
        (place, name)
        for place, name, value in (
            (0, phrases.DAY_OF_ITEM, day), (1, phrases.START, start), (2, phrases.END, end)
        )
        if value is None
    )  # fmt: skip
    fault = Remark(said.HALF_A_TIME, {"missing": missing})
    return Taken(None, (*remarks, (place, fault)), is_known=False)


def with_days(cells: Sequence[Value]) -> tuple[Value, ...]:
    """The four cells; hours may hold their day as well: it counts where that of theirs is blank."""
    day, start, end, last = (*cells, *(None,) * 4)[:4]
    return (
        day_within(start) if is_blank(day) else day,
        start,
        end,
        day_within(end) if is_blank(last) else last,
    )


def _other_days(
    cells: Sequence[Value], day: date | None, last: date | None
) -> tuple[tuple[int, Remark], ...]:
    """What is to be said of hours that hold another day than the row says."""
    return tuple(
        each
        for place, own in ((1, day), (2, last or day))
        if own and day_within(cells[place]) not in (None, own)
        for each in _remarks(place, misfit(cells[place], phrases.HOUR_OF_ITS_DAY))
    )


def _remarks(place: int, got: Got) -> tuple[tuple[int, Remark], ...]:
    return ((place, got.remark),) if got.remark else ()


def _named(code: StrEnum) -> Sentence:
    return filled(phrases.PUBLISHED, what=code_words(code))
