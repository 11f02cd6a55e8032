"""The rows of a list as people: what each cell says, and what is wrong with it."""

from collections.abc import Mapping
from typing import NamedTuple

from gobierno_abierto.findings import Place
from gobierno_abierto.formats.guests import phrases
from gobierno_abierto.formats.guests.columns import JOINED, ColumnMap, Target
from gobierno_abierto.formats.guests.listed import ListedRow, ListedTable
from gobierno_abierto.formats.guests.naming import named_person
from gobierno_abierto.formats.guests.values import (
    SHORTEST_PHONE,
    addresses_of,
    phones_of,
    sector_of,
)
from gobierno_abierto.formats.sheets.cells.countries import country_of
from gobierno_abierto.formats.tables import cell_name, shortened
from gobierno_abierto.model import Sector
from gobierno_abierto.words import Sentence, code_words, filled


class RowRemark(NamedTuple):
    """What of a row was not taken as it stands, and what to do."""

    place: Place
    said: Sentence


class GuestRow(NamedTuple):
    """Somebody as a row has her.

    `words` are the cells that are taken as they are, `remarks` what is not.
    """

    place: Place
    name: str
    words: Mapping[Target, str]
    email: str | None = None
    sector: Sector | None = None
    country: str | None = None
    remarks: tuple[RowRemark, ...] = ()


def guest_rows(
    table: ListedTable, columns: ColumnMap
) -> tuple[tuple[GuestRow, ...], tuple[RowRemark, ...]]:
    """The people of a list, in its order; and the rows that name nobody."""
    targets = {each.heading: each.target for each in columns.columns if each.target}
    positions = [(at, targets[each]) for at, each in enumerate(table.headings) if each in targets]
    found: list[GuestRow] = []
    nameless: list[RowRemark] = []
    for row in table.rows:
        reader = _RowReader(table, row, positions)
        guest = reader.guest()
        if guest is not None:
            found.append(guest._replace(remarks=tuple(reader.remarks)))
        else:
            nameless += reader.remarks
    return tuple(found), tuple(nameless)


class _RowReader:
    """Reads one row."""

    def __init__(
        self, table: ListedTable, row: ListedRow, positions: list[tuple[int, Target]]
    ) -> None:
        self._table = table
        self._row = row
        self._positions = positions
        self.remarks: list[RowRemark] = []

    def guest(self) -> GuestRow | None:
        """The person of the row; `None`: it names nobody."""
        words: dict[Target, str] = {}
        for at, target in self._positions:
            cell = self._row.cells[at]
            if cell:
                words[target] = f"{words[target]} {cell}" if target in words else cell
        if not words:
            return None
        name = self._name(words)
        if not name:
            return None
        phone = self._phone(words.pop(Target.PHONE, None))
        if phone:
            words[Target.PHONE] = phone
        return GuestRow(
            place=self._place(None),
            name=name,
            words=words,
            email=self._address(words.get(Target.EMAIL)),
            sector=self._sector(words.get(Target.SECTOR)),
            country=self._country(words.get(Target.COUNTRY)),
        )

    def _name(self, words: Mapping[Target, str]) -> str:
        """The name of the person of the row; empty if there is none, and why is told."""
        target = Target.NAME if Target.NAME in words else Target.GIVEN
        joined = " ".join(words[each] for each in JOINED if each in words)
        printed = words.get(Target.NAME) or joined
        if not printed:
            self._remark(None, phrases.NO_NAME)
            return ""
        headings = self._table.headings
        parts = (Target.NAME,) if target is Target.NAME else JOINED
        heading = " ".join(
            headings[at] for part in parts for at, each in self._positions if each is part
        )
        name, said = named_person(printed, heading)
        for each in said:
            self._remark(target, each)
        return name

    def _phone(self, cell: str | None) -> str | None:
        """All of a cell with a telephone number; the first, if there are several."""
        if cell is None:
            return None
        found = phones_of(cell)
        if not found:
            words = filled(phrases.SHORT_PHONE, value=shortened(cell), least=SHORTEST_PHONE)
            self._remark(Target.PHONE, words)
            return None
        if len(found) == 1:
            return cell
        self._remark(Target.PHONE, filled(phrases.OTHER_PHONES, value=shortened(found[0])))
        return found[0]

    def _address(self, cell: str | None) -> str | None:
        if cell is None:
            return None
        first, *others = addresses_of(cell) or (None,)
        if first is None:
            self._remark(Target.EMAIL, filled(phrases.NOT_AN_ADDRESS, value=shortened(cell)))
        elif others:
            self._remark(Target.EMAIL, filled(phrases.OTHER_ADDRESSES, value=shortened(first)))
        return first

    def _sector(self, cell: str | None) -> Sector | None:
        found = sector_of(cell) if cell else None
        if cell and found is None:
            known = tuple(map(code_words, Sector))
            words = filled(phrases.NOT_A_SECTOR, value=shortened(cell), known=known)
            self._remark(Target.SECTOR, words)
        return found

    def _country(self, cell: str | None) -> str | None:
        found = country_of(cell) if cell else None
        if cell and found is None:
            self._remark(Target.COUNTRY, filled(phrases.NOT_A_COUNTRY, value=shortened(cell)))
        return found

    def _remark(self, target: Target | None, said: Sentence) -> None:
        self.remarks.append(RowRemark(self._place(target), said))

    def _place(self, target: Target | None) -> Place:
        """The cell of a column, or the whole row."""
        columns = (at + 1 for at, each in self._positions if each is target)
        cell = cell_name(self._row.number, next(columns, None))
        return Place(pointer="", sheet=self._table.sheet, file=self._table.file, cell=cell)
