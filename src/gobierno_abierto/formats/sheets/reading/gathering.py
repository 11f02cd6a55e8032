"""Which sheets there are, and which of them are read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import sheet_phrases as phrases
from gobierno_abierto.formats.sheets.about import is_about
from gobierno_abierto.formats.sheets.book import Found, Grid, Troubled
from gobierno_abierto.formats.sheets.cells.values import plain
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.sheets.layout.kinds import named
from gobierno_abierto.formats.sheets.layout.people import PEOPLE
from gobierno_abierto.formats.sheets.reading.forms import FormTable
from gobierno_abierto.formats.sheets.reading.recognising import (
    KEY,
    Headed,
    copied_from,
    headings_language,
    recognised,
)
from gobierno_abierto.formats.sheets.reading.remarks import Remarks, Spot
from gobierno_abierto.formats.sheets.reading.tables import Table, at
from gobierno_abierto.formats.tables import heading_key, shortened
from gobierno_abierto.words import Language, Sentence, filled, one_line

Tables = dict[str, list[Table]]


class Gathered(NamedTuple):
    """The sheets that are read, by the key of their kind, and the language of their headings.

    `lang` is `None` if nobody knows it. `contradicted` are the keys of those of which a copy says
    something else.
    """

    tables: Tables
    lang: Language | None
    contradicted: frozenset[str]


class _Sheet(NamedTuple):
    """A grid, and which it is in the file (from 0)."""

    at: int
    grid: Grid

    @property
    def called(self) -> str:
        return shortened(self.grid.file or self.grid.name)

    @property
    def spot(self) -> Spot:
        return Spot(self.at, self.grid)


def gathered(
    grids: Sequence[Grid],
    mapping: Mapping[str, str],
    lang: Language | None,
    remarks: Remarks,
    people: Iterable[str] = (),
) -> Gathered:
    """Find out which sheets are read. `people` are the names and keys of those of the base.

    `lang` is what the workbook itself says of that; `None`: nothing, so that the headings tell.
    Where no sheet is known, that is said once of all of them.
    """
    known: list[tuple[_Sheet, Headed]] = []
    copies: list[tuple[_Sheet, Headed, Grid]] = []
    others: list[_Sheet] = []
    for each in _sheets(grids):
        found = recognised(each.grid, mapping)
        original = _original(each.grid, grids)
        if found is None or (found.kind.is_form and _has(known, found)):
            # Those that are hidden, or that are there to be read, hold nobody's rows.
            if not each.grid.hidden and heading_key(each.grid.name) not in phrases.NO_DATA:
                others.append(each)
        elif original is not None:
            copies.append((each, found, original))
        else:
            known.append((each, found))
    lang = lang or headings_language((each.grid, found) for each, found in known)
    tables: Tables = {kind.key: [] for kind in KINDS}
    names = frozenset(heading_key(each) for each in (*people, *_named(known)))
    for each, found in known:
        made = FormTable if found.kind.is_form else Table
        tables[found.kind.key].append(made(each.at, each.grid, found, remarks, lang, names=names))
    contradicted = set(_dropped(tables, remarks))
    if known:
        _tell_unknown(others, remarks)
        contradicted |= set(_told_copies(copies, remarks, lang))
    return Gathered(tables, lang, frozenset(contradicted))


def _sheets(grids: Sequence[Grid]) -> Iterator[_Sheet]:
    for place, grid in enumerate(grids):
        if grid.rows and not is_about(grid):
            yield _Sheet(place, grid)


def _named(known: Iterable[tuple[_Sheet, Headed]]) -> Iterator[str]:
    """The names and keys of people, as they stand below the headings of sheets."""
    for each, found in known:
        columns = {"people": ((PEOPLE.naming or "", 0), KEY), "permissions": (("person", 0),)}
        for column in columns.get(found.kind.key, ()):
            place = found.places.get(column)
            for row in each.grid.rows[found.row + 1 :] if place is not None else ():
                cell = at(row, place or 0)
                if isinstance(cell, str) and cell.strip():
                    yield one_line(cell)


def _has(known: Iterable[tuple[_Sheet, Headed]], found: Headed) -> bool:
    return any(each.kind is found.kind for _, each in known)


def _original(grid: Grid, grids: Sequence[Grid]) -> Grid | None:
    """The sheet of which another is a copy, as its name says."""
    rest = [each for each in grids if each is not grid]
    name = copied_from(grid.name, (each.name for each in rest))
    return next((each for each in rest if each.name == name), None) if name else None


def _tell_unknown(others: Iterable[_Sheet], remarks: Remarks) -> None:
    for each in others:
        remarks.tell(said.UNKNOWN_SHEET, each.spot, sheet=each.called, why=phrases.NOT_KNOWN)


def _told_copies(
    copies: Iterable[tuple[_Sheet, Headed, Grid]], remarks: Remarks, lang: Language | None
) -> Iterator[str]:
    """Tell which sheets were taken for copies; the keys of those that contradict and protect."""
    for each, found, original in copies:
        name = shortened(original.file or original.name)
        if found.kind.guards and _content(each.grid) != _content(original):
            _tell_contradicting(each, found.kind.name, name, remarks, lang)
            yield found.kind.key
        else:
            why = filled(phrases.A_COPY, sheet=name)
            remarks.tell(said.UNKNOWN_SHEET, each.spot, sheet=each.called, why=why)


def _tell_contradicting(
    copy: _Sheet, kind: Sentence, other: str, remarks: Remarks, lang: Language | None
) -> None:
    remarks.tell(
        said.CONTRADICTING,
        copy.spot,
        sheet=copy.called,
        other=other,
        name=named(kind, lang),
    )


def _content(grid: Grid) -> tuple[Counter[str], frozenset[str]]:
    """What stands in a sheet, in whatever order: two that are the same in this say the same."""
    rows = ("\0".join(map(_written, row.cells)).rstrip("\0") for row in grid.rows)
    return Counter(each for each in rows if each), frozenset(grid.merged)


def _written(cell: Found) -> str:
    return cell.written if isinstance(cell, Troubled) else plain(cell) or ""


def _dropped(tables: Tables, remarks: Remarks) -> Iterator[str]:
    """Leave out a sheet that says of the rows of another, by their keys, something else.

    Whatever its name is: it is a copy that somebody has gone on to work in, and in one of both a
    permission may have been taken back. The keys of their kinds.
    """
    for kind in KINDS:
        if not kind.guards or not tables[kind.key]:
            continue
        first, *others = tables[kind.key]
        own = _said_by_key(first)
        for table in others:
            known = {key: those for key, those in _said_by_key(table).items() if key in own}
            if any(not those <= own[key] for key, those in known.items()):
                tables[kind.key].remove(table)
                name = shortened(first.grid.file or first.grid.name)
                _tell_contradicting(
                    _Sheet(table.at, table.grid), kind.name, name, remarks, table.lang
                )
                yield kind.key


def _said_by_key(table: Table) -> dict[str, set[tuple[tuple[tuple[str, int], str], ...]]]:
    found: dict[str, set[tuple[tuple[tuple[str, int], str], ...]]] = {}
    for line in table.lines:
        if line.key is not None:
            found.setdefault(line.key, set()).add(line.said())
    return found
