"""The file that says which column is which: people can read it, and correct it."""

from collections.abc import Sequence
from typing import NamedTuple

from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.guests import phrases
from gobierno_abierto.formats.guests.columns import (
    JOINED,
    ColumnMap,
    Mapped,
    Target,
    target_words,
)
from gobierno_abierto.formats.tables import (
    Table,
    heading_key,
    read_table,
    shortened,
    table_bytes,
    unguarded,
)
from gobierno_abierto.words import Language, Sentence, alike, filled, one_line


class MapFault(NamedTuple):
    """What is wrong with the file, and on which row of it (`None`: with all of it)."""

    row: int | None
    said: Sentence


class MapReading(NamedTuple):
    """What came of reading the file: `columns` is `None` if there is any fault."""

    columns: ColumnMap | None
    faults: tuple[MapFault, ...]
    findings: tuple[Finding, ...] = ()


def column_map_bytes(columns: ColumnMap, lang: Language) -> bytes:
    """The file, as a table that spreadsheets open."""
    headings = [each.in_language(lang) for each in (phrases.THEIRS, phrases.OURS, phrases.REASON)]
    rows = [
        (
            each.heading,
            target_words(each.target).in_language(lang) if each.target else "",
            phrases.reason_words(each.why).in_language(lang),
        )
        for each in columns.columns
    ]
    # What spreadsheets expect where the comma is the decimal mark.
    delimiter = "," if lang == "en" else ";"
    return table_bytes(headings, rows, delimiter=delimiter, guard=True, bom=True)


def read_column_map(data: bytes) -> MapReading:
    """Read the file again, whatever people made of it; all that is wrong with it at once."""
    table, findings = read_table(data)
    if table is None:
        return MapReading(None, (), tuple(findings))
    places = _places(table)
    if places is None:
        words = filled(phrases.NO_HEADINGS, theirs=phrases.THEIRS, ours=phrases.OURS)
        return MapReading(None, (MapFault(None, words),))
    columns: list[Mapped] = []
    faults: list[MapFault] = []
    for line, cells in table.rows:
        row = table.numbers.row(line) if table.numbers else line
        heading, value = (one_line(unguarded(cells[each])) for each in places)
        if not heading:
            continue
        target, fault = _target(heading, value, columns)
        if fault is not None:
            faults.append(MapFault(row, fault))
        columns.append(Mapped(heading=heading, target=target))
    found = ColumnMap(columns=tuple(columns))
    if not faults and not found.names_people:
        words = filled(phrases.NO_NAMES, name=target_words(Target.NAME))
        faults.append(MapFault(None, words))
    return MapReading(None if faults else found, tuple(faults))


def _places(table: Table) -> tuple[int, int] | None:
    """Where the two columns are that count."""
    keys = [heading_key(each) for each in table.headings]
    found = [
        next(
            (keys.index(key) for key in map(heading_key, words.in_every_language()) if key in keys),
            None,
        )
        for words in (phrases.THEIRS, phrases.OURS)
    ]
    theirs, ours = found
    return None if theirs is None or ours is None else (theirs, ours)


def _target(
    heading: str, value: str, before: Sequence[Mapped]
) -> tuple[Target | None, Sentence | None]:
    """What a column is to be, and what is wrong with that."""
    if any(heading == each.heading for each in before):
        return None, filled(phrases.HEADING_TWICE, heading=shortened(heading))
    if not value:
        return None, None
    target = _BY_WORDS.get(heading_key(value))
    if target is None:
        known = tuple(target_words(each) for each in Target)
        return None, filled(phrases.NO_SUCH_TARGET, value=alike(shortened(value)), known=known)
    if target not in JOINED and any(target is each.target for each in before):
        return target, filled(phrases.TWICE, target=target_words(target))
    return target, None


# In any language, and as programs call it.
_BY_WORDS = {
    heading_key(words): target
    for target in Target
    for words in (target.value, *target_words(target).in_every_language())
}
