"""What the cells of a row say, set against what its thing was before."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import sheet_cells as said_of_cell
from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.codecs import Flag
from gobierno_abierto.formats.sheets.cells.shapes import Chosen, Taken, When, with_days
from gobierno_abierto.formats.sheets.cells.values import (
    Desk,
    Remark,
    assumed,
    is_blank,
    told,
)
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner
from gobierno_abierto.formats.sheets.reading import phrases as of_rows
from gobierno_abierto.formats.sheets.reading.absent import Missing
from gobierno_abierto.formats.sheets.reading.comparing import Comparing, cells_there
from gobierno_abierto.formats.sheets.reading.drafts import HEADER, CellRemarks, Draft
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.formats.sheets.reading.rooms import Rooms
from gobierno_abierto.formats.sheets.reading.tables import Line, Table
from gobierno_abierto.formats.sheets.rows import value_at
from gobierno_abierto.formats.sheets.showing import cells_of
from gobierno_abierto.model import Slot, Text
from gobierno_abierto.words import QUOTED, Sentence, chosen, filled, tongue

# The day of the event that an item belongs to, if it has only one.
OnlyDay = Callable[[Draft], date | None]


class _Unchanged:
    """No value: a field stays as it was."""


_UNCHANGED = _Unchanged()


class Filling:
    """Reads the cells of rows. `desk` knows the names by which things are called now."""

    def __init__(
        self,
        desk: Desk,
        comparing: Comparing,
        remarks: Remarks,
        missing: Missing,
        *,
        only_day: OnlyDay,
        rooms: Rooms,
    ) -> None:
        self._desk = desk
        self._comparing = comparing
        self._remarks = remarks
        self._missing = missing
        self._only_day = only_day
        self._rooms = rooms

    def fill(self, draft: Draft) -> None:
        """Read all fields of a row. Without what it must have, a new thing is none."""
        if draft.table is None or draft.line is None:
            return
        # Which room is meant depends on the venue.
        for field in sorted(draft.kind.fields, key=_is_rooms):
            if isinstance(field.shape, Chosen):
                there = cells_there(field, draft.table, draft.line)
                draft.refused = _refused(field.shape, there, self._desk)
            taken = self._take(draft, draft.table, draft.line, field)
            remarks: CellRemarks = taken.remarks
            if field.guard is not None and not taken.is_known:
                self._withhold(draft, field, field.guard, remarks)
            elif field.required and _lacks(draft, field):
                self._lack(draft, draft.table, field, remarks)
            else:
                self._tell(draft, field, remarks)
            if _is_rooms(field):
                self._tell(draft, field, tuple(self._rooms.elsewhere(draft, field)))

    def _withhold(self, draft: Draft, field: Field, then: Sentence, remarks: CellRemarks) -> None:
        """What keeps something private is not understood: it is kept, whatever was before."""
        draft.doubt()
        if field.frees_if_blank:
            remarks = [(place, each.but_never_blank(field.ways_out)) for place, each in remarks]
        self._tell(draft, field, [(place, each.but_then(then)) for place, each in remarks])

    def _lack(self, draft: Draft, table: Table, field: Field, remarks: CellRemarks) -> None:
        """A thing without what it must have is none; a document only has to be completed."""
        is_form = draft.kind.is_form
        draft.is_whole = is_form
        if is_form and field.path[0] == HEADER:
            # What stands there for now is known when all of the document is.
            draft.lacking.append((field, tuple(remarks)))
        elif remarks:
            # One cause is told once, with what comes of it.
            then = phrases.THEN_FILLED if is_form else phrases.THEN_LEFT_OUT
            self._tell(draft, field, [(place, each.but_then(then)) for place, each in remarks])
        elif is_form or field.key in table.parts:
            # Of a column that is missing it was told once, and not of each row.
            self._remarks.tell(
                _needed(field),
                draft.spot((field.key, 0)),
                heading=table.called(field),
                done=phrases.FILLED_FOR_NOW if is_form else _left_out(draft, field),
            )

    def _tell(self, draft: Draft, field: Field, remarks: CellRemarks) -> None:
        for place, remark in remarks:
            table = draft.table
            if remark.entry is said_of_cell.HALF_A_TIME and table is not None:
                if (field.key, place) not in table.places:
                    self._missing.note(table, field, place)
                    continue
                remark = remark.but(missing=table.called(field, place))  # noqa: PLW2901
            self._remarks.tell_remark(remark, draft.spot((field.key, place)))

    def _take(self, draft: Draft, table: Table, line: Line, field: Field) -> Taken:
        """Give the draft what the cells of a field say."""
        there = cells_there(field, table, line)
        if line.unread and any((field.key, at) in line.unread for at in there):
            return Taken(None, is_known=False)
        if not there or (draft.base is None and all(map(is_blank, there.values()))):
            return Taken(None)
        if self._is_as_it_was(draft, field, table, line):
            return Taken(None)
        before = self._cells_before(draft, field)
        cells = _joined(there, _unasked(draft, table, field) or before)
        if isinstance(field.shape, When) and not all(map(is_blank, cells)):
            first, *others = with_days(cells)
            cells = [self._only_day(draft) if is_blank(first) else first, *others]
        cells = self._rooms.told_apart(draft, cells) if _is_rooms(field) else cells
        if all(map(is_blank, cells)):
            taken, value = Taken(None), self._blank(draft, table, field)
        else:
            taken = field.shape.taken(cells, self._desk)
            if _lacks_hours(taken, table, field):
                # The day is no less true for want of a whole column.
                taken = taken._replace(value=field.shape.taken(cells[:1], self._desk).value)
            value = self._changed(draft, field, taken, before)
            if isinstance(field.shape, Chosen) and taken == Taken(()) and not _is_blank(there):
                taken = taken._replace(remarks=(_refusal(there),))
        if not taken.is_known and isinstance(value, date) and isinstance(field.shape, When):
            only = [(place, each.but_then(phrases.THEN_ONLY_DAY)) for place, each in taken.remarks]
            taken = taken._replace(remarks=tuple(only))
        if value is not _UNCHANGED:
            draft.values[field.path] = self._merged(draft, field, value)
        return taken

    def _changed(self, draft: Draft, field: Field, taken: Taken, before: tuple[Value, ...]) -> Any:
        """What the cells of a field say; `_UNCHANGED` if it stays as it was."""
        if not taken.is_known:
            return taken.value if taken.value and draft.base is None else _UNCHANGED
        if before and not all(map(is_blank, before)):
            again = field.shape.taken(before, self._comparing.desk)
            if again.is_known and again.value == taken.value:
                return _UNCHANGED
        return taken.value

    def _blank(self, draft: Draft, table: Table, field: Field) -> Any:
        """What a field is whose cells are blank; what it must have stays as it was."""
        if not field.required or draft.base is None:
            return field.shape.blank
        self._remarks.tell(
            _needed(field),
            draft.spot((field.key, 0)),
            heading=table.called(field),
            done=phrases.STAYS_AS_IT_WAS,
        )
        return _UNCHANGED

    def _is_as_it_was(self, draft: Draft, column: Field | Owner, table: Table, line: Line) -> bool:
        if draft.base is None:
            return False
        return self._comparing.is_shown(draft.base, column, table, line)

    def _cells_before(self, draft: Draft, field: Field) -> tuple[Value, ...]:
        if draft.base is None:
            return ()
        return cells_of(draft.base, field, self._comparing.desk)

    def _merged(self, draft: Draft, field: Field, value: Any) -> Any:
        """What is said in one language, with the translations that nobody could see."""
        before = value_at(draft.base.record, field.path, None) if draft.base else None
        if isinstance(before, Slot) and isinstance(value, Slot):
            return attrs.evolve(before, start=value.start, end=value.end)
        if not isinstance(before, Text):
            return value
        own = self._comparing.desk.tag
        tag, words = chosen(before, own)
        if value is not None and tag.split("-")[0] != own.split("-")[0]:
            return _translated(before, own, value.pairs[0][1])
        others = tuple(each for each, _ in before.pairs if each != tag)
        if others:
            self._remarks.tell(
                said.TRANSLATIONS,
                draft.spot((field.key, 0)),
                words=told(words),
                languages=tuple(tongue(each) for each in others),
                done=phrases.GONE if value is None else phrases.MAY_BE_OLD,
            )
        if value is None:
            return None
        return attrs.evolve(
            before, pairs=tuple({**dict(before.pairs), tag: value.pairs[0][1]}.items())
        )


def _is_rooms(field: Field) -> bool:
    return field.targets == ("rooms",)


def _lacks_hours(taken: Taken, table: Table, field: Field) -> bool:
    """Whether a time is only half there since its sheet has no column for the other half."""
    return any(
        remark.entry is said_of_cell.HALF_A_TIME and (field.key, place) not in table.places
        for place, remark in taken.remarks
    )


def _joined(there: Mapping[int, Value], before: Sequence[Value]) -> list[Value]:
    """The cells that the sheet has, and beside them those that were before."""
    width = max(len(before), *(place + 1 for place in there))
    return [
        there.get(place, before[place] if place < len(before) else None) for place in range(width)
    ]


def _unasked(draft: Draft, table: Table, field: Field) -> tuple[Value, ...]:
    """Where columns ask for one value each: what was before and none of them asks for.

    Those columns say nothing of the order of the values, so these stand after them.
    """
    asked = {
        column[1]: table.asked.get(column) for column in table.places if column[0] == field.key
    }
    if draft.base is None or not all(asked.values()):
        return ()
    values = value_at(draft.base.record, field.path, ())
    rest = (each for each in values if each not in asked.values())
    return (*(None,) * (max(asked) + 1), *rest)


def _is_blank(there: Mapping[int, Value]) -> bool:
    return all(map(is_blank, there.values()))


def _lacks(draft: Draft, field: Field) -> bool:
    """Whether a field that is required says nothing; who has written «no» has said something."""
    value = draft.value(field.path)
    return value is None or (value == () and draft.base is None and not draft.refuses)


def _refused(shape: Chosen, there: Mapping[int, Value], desk: Desk) -> dict[StrEnum, int]:
    """To which codes a row says «no», and in which of the columns."""
    codes = enumerate(shape.kind)
    return {code: at for at, code in codes if _says_no(there.get(at), desk)}


def _says_no(cell: Value, desk: Desk) -> bool:
    return not is_blank(cell) and Flag().read(cell, desk).value is False


def _refusal(there: Mapping[int, Value]) -> tuple[int, Remark]:
    """That a row says of nothing that it may be published."""
    place, cell = next((place, cell) for place, cell in there.items() if not is_blank(cell))
    return place, assumed(cell, of_rows.REFUSAL, of_rows.REFUSED)


def _needed(field: Field) -> Entry:
    """What is said of a field that is blank; of a permission, what to do if it was taken back."""
    is_permission = isinstance(field.shape, Chosen)
    return said_of_cell.NEEDED_YES if is_permission else said_of_cell.NEEDED


def _left_out(draft: Draft, field: Field) -> Sentence:
    """That a row was left out; of several columns one of which must be filled in, which."""
    done = phrases.ROW_LEFT_OUT
    if isinstance(field.shape, Chosen):
        _, *others = (part.name or field.heading for part in field.shape.parts(1))
        named = tuple(filled(QUOTED, it=each) for each in others)
        done = filled(phrases.ONE_OF_COLUMNS, others=named)
    return filled(of_rows.WITH_THE_OTHERS, done=done) if draft.says_withdrawn else done


def _translated(before: Text, tag: str, words: str) -> Text:
    """A text with the words that somebody wrote over those of another language.

    Sheets in a language show the original where there is nothing in theirs. Nobody has confirmed
    the translation yet.
    """
    return attrs.evolve(
        before,
        pairs=(*before.pairs, (tag, words)),
        unofficial=(*before.unofficial, tag),
    )
