"""Which row is which thing: by its key, by its name, or as a new one."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.cells.codecs import clean
from gobierno_abierto.formats.sheets.cells.names import Directory, Numbering, id_of
from gobierno_abierto.formats.sheets.cells.values import told
from gobierno_abierto.formats.sheets.layout.kinds import SheetKind
from gobierno_abierto.formats.sheets.reading.comparing import Comparing
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.formats.sheets.reading.tables import Line, Table
from gobierno_abierto.formats.sheets.rows import Thing
from gobierno_abierto.formats.tables import heading_key, shortened
from gobierno_abierto.model import Noun
from gobierno_abierto.rules.telling import bare
from gobierno_abierto.words import QUOTED, filled, one_line

_LONGEST = 60


class _Row(NamedTuple):
    """A line, and the sheet in which it stands."""

    table: Table
    line: Line


class Keys:
    """Gives every row the thing that it speaks of, and new ids to what is new.

    `taken` are the ids that are somebody's already.
    """

    def __init__(self, taken: Iterable[str], comparing: Comparing, remarks: Remarks) -> None:
        self._ids = Numbering("{stem}-{number}", taken)
        self._comparing = comparing
        self._remarks = remarks

    def drafts(self, kind: SheetKind, tables: list[Table], base: list[Thing]) -> list[Draft]:
        """The rows of all sheets of one kind, in order; without copies and cleared ones."""
        things = {each.key: each for each in base}
        rows = [each for each in _in_order(tables) if not self._is_cleared(kind, each, things)]
        groups: dict[str, list[_Row]] = {}
        for row in rows:
            if row.line.key is not None:
                groups.setdefault(row.line.key, []).append(row)
        rows = [each for each in rows if not self._is_note(kind, each, base)]
        self._ids.take(groups)
        # By the identity of its line, the key that a row keeps; of a copy that differs, none.
        kept: dict[int, str | None] = {}
        for key, those in groups.items():
            kept |= self._of_one_key(key, those, things.get(key))
        kept |= self._by_name(kind, rows, [each for each in base if each.key not in groups])
        drafts = []
        for row in rows:
            own = kept.get(id(row.line))
            is_copy = row.line.key is not None and id(row.line) not in kept
            if is_copy or (own is None and self._is_there_already(kind, row, base)):
                continue
            table, line = row
            if own is None:
                draft = Draft(kind, self._new(kind, line), table=table, line=line)
            else:
                name, before = id_of(own, groups), things.get(own)
                draft = Draft(kind, own, id=name, base=before, table=table, line=line)
            drafts.append(draft)
        return drafts

    def _is_cleared(self, kind: SheetKind, row: _Row, things: Mapping[str, Thing]) -> bool:
        """Whether somebody has deleted all that can be seen of a row, so that its key is left.

        That is to delete the row, unless the thing may be one of which nothing is known.
        """
        table, line = row
        if not line.is_blank():
            return False
        if any(each in table.parts for each in kind.never_blank):
            return True
        before = things.get(line.key or "")
        if before is None or kind.naming is None or kind.naming not in table.parts:
            return False
        return bool(self._comparing.name(before.record, kind.naming))

    def _is_note(self, kind: SheetKind, row: _Row, base: list[Thing]) -> bool:
        """Whether a row looks like something that somebody has written below the others."""
        table, line = row
        if line.key is not None or line.unread or len(table.places) <= kind.least:
            return False
        filled_in = line.said()
        if len(filled_in) >= kind.least or kind.naming is None:
            return False
        if heading_key(_name(kind, line)) in self._comparing.known(kind, kind.naming, base):
            return False
        for column, words in filled_in:
            self._remarks.tell(said.NOTE, table.spot(line, column), words=shortened(words))
        return True

    def _of_one_key(self, key: str, rows: list[_Row], thing: Thing | None) -> dict[int, str | None]:
        """Of the rows with one key, those that stay, with the key that they keep, if any."""
        if len(rows) == 1:
            return {id(rows[0].line): key}
        unchanged = [each for each in rows if thing and self._comparing.is_as_it_was(thing, *each)]
        first = (unchanged or rows)[0].line
        kept: dict[int, str | None] = {id(first): key}
        seen = {first.said()}
        for table, line in rows:
            if line is first:
                continue
            is_copy = line.said() in seen
            seen.add(line.said())
            if is_copy:
                of = filled(phrases.ROW, row=first.number)
                self._remarks.tell(said.COPIED, table.spot(line), of=of, done=phrases.COPY_LEFT_OUT)
            else:
                self._remarks.tell(said.COPIED_AND_CHANGED, table.spot(line), row=first.number)
                kept[id(line)] = None
        return kept

    def _by_name(
        self, kind: SheetKind, rows: list[_Row], missing: list[Thing]
    ) -> dict[int, str | None]:
        """Rows without a key that have the name of a thing that no other row speaks of."""
        if kind.naming is None or not missing:
            return {}
        names = Directory(
            (each.key, self._comparing.name(each.record, kind.naming)) for each in missing
        )
        found: dict[str, list[int]] = {}
        for table, line in rows:
            if line.key is None and not table.is_foreign:
                name = _name(kind, line)
                meant = names.meant(name) if name else ()
                if len(meant) == 1:
                    found.setdefault(meant[0], []).append(id(line))
        return {lines[0]: key for key, lines in found.items() if len(lines) == 1}

    def _is_there_already(self, kind: SheetKind, row: _Row, base: list[Thing]) -> bool:
        """Whether a row of somebody else's list speaks of somebody who is there already."""
        table, line = row
        if not table.is_foreign:
            return False
        for field in (kind.naming, "email"):
            words = one_line(clean(line.cells.get((field or "", 0)))[0])
            known = self._comparing.known(kind, field, base) if field else {}
            same = known.get(heading_key(words)) if words else None
            if same:
                self._remarks.tell(
                    said.COPIED,
                    table.spot(line, (field or "", 0)),
                    severity=Severity.NOTE,
                    of=filled(QUOTED, it=told(words)),
                    done=phrases.THERE_ALREADY,
                )
                return True
        return False

    def _new(self, kind: SheetKind, line: Line) -> str:
        """An id for a new thing, made from its name."""
        if not issubclass(kind.cls, Noun):
            return ""
        stem = bare(_name(kind, line))[:_LONGEST].strip("-") or kind.key
        return self._ids.name(stem)


def _name(kind: SheetKind, line: Line) -> str:
    """What a row calls its thing; empty: neither by a name nor by a label."""
    for field in (kind.naming, "label"):
        words = one_line(clean(line.cells.get((field or "", 0)))[0])
        if words:
            return words
    return ""


def _in_order(tables: list[Table]) -> Iterator[_Row]:
    """The rows as they stand; where somebody has sorted them, as they stood before.

    A row without a number is new: among rows that nobody has sorted it stays where it was put.
    """
    for table in tables:
        numbers = [line.order for line in table.lines if line.order is not None]
        lines = table.lines
        if any(later < earlier for earlier, later in pairwise(numbers)):
            lines = sorted(lines, key=lambda line: (line.order is None, line.order or 0))
        yield from (_Row(table, line) for line in lines)
