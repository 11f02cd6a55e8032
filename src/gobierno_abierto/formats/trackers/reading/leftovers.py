"""What a tracker's files have and nobody asked for: every member, once for each name."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.json.faults import escaped
from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.formats.trackers.mapping.nouns import Table
from gobierno_abierto.formats.trackers.reading import phrases
from gobierno_abierto.formats.trackers.reading.desk import Desk
from gobierno_abierto.formats.trackers.reading.files import TrackerFile
from gobierno_abierto.formats.trackers.reading.known import Known, known
from gobierno_abierto.formats.trackers.reading.places import Spot
from gobierno_abierto.formats.trackers.reading.rows import Row, is_empty, is_meant


def tell_leftovers(desk: Desk, file: TrackerFile) -> None:
    """Tell of all members of a file that go nowhere, and of those that the mapping leaves out."""
    tables = tuple(each for each in desk.mapping.tables if each.rows.file == file.name)
    search = _Search(tables, are_columns=file.origin is None)
    if file.origin is None:
        for line in file.lines:
            spot = Spot(file.name, line=line.line)
            search.look(line.cells, (), spot, None, columns=file.columns)
    else:
        search.look(file.plain, (), Spot(file.name, ""), None)
    search.tell(desk)


class _Here(NamedTuple):
    """How far the walk has come: the names that lead there, and the row, or what is in it."""

    path: tuple[str, ...]
    row: Row

    def within(self, name: str) -> "_Here":
        """The place of a member."""
        spot = self.row.spot.within(escaped(name), self.row.columns.get(name, 0))
        return _Here((*self.path, name), self.row._replace(spot=spot))

    def at(self, position: int) -> "_Here":
        """The place of an element of a list."""
        return self._replace(row=self.row._replace(spot=self.row.spot.within(position)))


class _Search:
    """A walk through one file."""

    def __init__(self, tables: tuple[Table, ...], *, are_columns: bool) -> None:
        self._tables = tables
        self._are_columns = are_columns
        self._known: dict[tuple[int, ...], Known] = {}
        self._counts: Counter[tuple[str, str]] = Counter()
        self._first: dict[tuple[str, str], tuple[Entry, Spot]] = {}

    def look(
        self,
        value: Any,
        path: tuple[str, ...],
        spot: Spot,
        around: Row | None,
        *,
        columns: Mapping[str, int] | None = None,
    ) -> None:
        """Look through a value on the way to the rows of a table."""
        if isinstance(value, list):
            for position, each in enumerate(value):
                self.look(each, path, spot.within(position), around)
        elif isinstance(value, dict):
            row = Row(value, spot, around, columns or {})
            self._members(value, self._node(path, row), _Here(path, row), None)

    def _node(self, path: tuple[str, ...], row: Row) -> Known:
        """What is known of the members of a row, by the tables that mean it."""
        meant = tuple(
            number
            for number, each in enumerate(self._tables)
            if each.rows.path != path or is_meant(row, each.rows)
        )
        if meant not in self._known:
            tables = [self._tables[number] for number in meant]
            self._known[meant] = known(tables, are_columns=self._are_columns)
        return self._known[meant].at(path)

    def _members(self, value: Any, node: Known, here: _Here, around: Entry | None) -> None:
        """Look through an object: `around` is what is said of it where it says nothing itself."""
        for name, each in value.items():
            if is_empty(each):
                continue
            inner, there = node.inside.get(name), here.within(name)
            if inner is None:
                self._note(around or said.UNNAMED, there, each)
            elif inner.is_way:
                self.look(each, there.path, there.row.spot, here.row)
            elif inner.is_said and (inner.entry is None or not inner.inside):
                if inner.entry:
                    self._note(inner.entry, there, each)
            else:
                self._within(each, inner, there, inner.entry or around)

    def _within(self, value: Any, node: Known, here: _Here, around: Entry | None) -> None:
        if isinstance(value, list):
            for position, each in enumerate(value):
                self._within(each, node, here.at(position), around)
        elif isinstance(value, dict):
            self._members(value, node, here, around)
        elif not is_empty(value):
            self._note(around or said.UNNAMED, here, value)

    def _note(self, entry: Entry, here: _Here, value: Any) -> None:
        key = entry.code, ".".join(here.path)
        self._first.setdefault(key, (entry, here.row.spot))
        self._counts[key] += len(value) if isinstance(value, list) else 1

    def tell(self, desk: Desk) -> None:
        """Tell of each member; of those that are left out, all together."""
        left = [key for key in self._first if key[0] == said.LEFT_OUT.code]
        if left:
            what = phrases.members_words([shortened(member) for _, member in left])
            count = sum(self._counts[key] for key in left)
            spot = self._first[left[0]][1]
            desk.remarks.tell(said.LEFT_OUT, spot, "ignored", {"what": what}, count=count)
        for key, (entry, spot) in self._first.items():
            if entry is not said.LEFT_OUT:
                count = self._counts[key]
                desk.remarks.tell(entry, spot, key[1], {"member": key[1]}, count=count)
