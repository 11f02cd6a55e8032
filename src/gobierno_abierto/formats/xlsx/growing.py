"""Lists of things that are not all called as their sheets say, and that grow with the rows there.

Where every thing is called by its name alone, what may be chosen is the column of these names. Of
two with one name, long names, or things of two sheets, each is worked out by the spreadsheet: as
`Directory.shown` would write it, but of the rows that stand there now.
"""

from collections.abc import Iterator
from typing import NamedTuple

from gobierno_abierto.formats.sheets import Book, Sheet
from gobierno_abierto.formats.sheets.cells.names import LONGEST
from gobierno_abierto.formats.sheets.layout import BY_KEY
from gobierno_abierto.formats.tables import column_letters

# Each name is compared with all others: beyond so many rows a spreadsheet would be slow.
_MANY = 5_000
# The columns of a list: key, name, what is shown, how many so far, and these without gaps.
WIDTH = 5


class Source(NamedTuple):
    """A sheet whose things may be chosen.

    `seen` are its columns that people see, `key` and `name` the letters of two columns, `rows` the
    last row. `unnamed` is the cell of what a thing without a name is called; `None`: by its key.
    """

    sheet: str
    seen: str
    key: str
    name: str
    rows: int
    unnamed: str | None = None


def sources_of(name: str, book: Book, *, spare: int) -> tuple[Source, ...]:
    """The sheets whose things a list offers, each with `spare` rows; none: it does not grow."""
    keys = name.partition(".")[0].split("+")
    sheets = {each.key: each for each in book.sheets}
    if not all(key in BY_KEY and key in sheets for key in keys):
        return ()
    sources = tuple(_source(sheets[key], book, spare) for key in keys)
    return sources if sum(each.rows for each in sources) <= _MANY else ()


def formulas(sources: tuple[Source, ...], first: int) -> Iterator[tuple[str, ...]]:
    """The rows of a list from the second on, where `first` is its first column (from 1)."""
    key, name, shown, count, _ = (column_letters(first + place) for place in range(WIDTH))
    last = 1 + length_of(sources)
    rows = ((each, row) for each in sources for row in range(2, each.rows + 1))
    for at, (source, row) in enumerate(rows, 2):
        same = f"SUMPRODUCT(--(${name}$2:${name}${last}={name}{at}))"
        cut = f'TRIM(LEFT({name}{at},{LONGEST}))&IF(LEN({name}{at})>{LONGEST},"… "," ")'
        is_plain = f'OR({key}{at}="",AND(LEN({name}{at})<={LONGEST},{same}<2))'
        found = f"MATCH({at - 1},${count}$2:${count}${last},0)"
        yield (
            _where_filled(source, row, f'{_cell(source, source.key, row)}&""'),
            _where_filled(source, row, _name(source, row)),
            f'=IF({name}{at}="","",IF({is_plain},{name}{at},{cut}&"["&{key}{at}&"]"))',
            f'=N({count}{at - 1})+IF({shown}{at}="",0,1)',
            f'=IFERROR(INDEX(${shown}$2:${shown}${last},{found}),"")',
        )


def length_of(sources: tuple[Source, ...]) -> int:
    """How many rows a list has."""
    return sum(each.rows - 1 for each in sources)


def quoted(sheet: str) -> str:
    """The name of a sheet as formulas have it."""
    escaped = sheet.replace("'", "''")
    return f"'{escaped}'"


def _source(sheet: Sheet, book: Book, spare: int) -> Source:
    places = {column.key: column_letters(at) for at, column in enumerate(sheet.columns, 1)}
    seen = [column_letters(at) for at, column in enumerate(sheet.columns, 1) if not column.hidden]
    return Source(
        quoted(sheet.name),
        f"${seen[0]}:${seen[-1]}",
        places["#id"],
        places[BY_KEY[sheet.key].naming or ""],
        len(sheet.rows) + 1 + spare,
        _title_of_all(book) if sheet.key == "events" else None,
    )


def _title_of_all(book: Book) -> str | None:
    """The cell of the title of the document, as which an event without one is called."""
    for sheet in book.sheets:
        places = {column.key: column_letters(at) for at, column in enumerate(sheet.columns, 1)}
        for at, row in enumerate(sheet.rows, 2):
            if sheet.key == "dialogue" and row[0] == "title":
                return f"{quoted(sheet.name)}!${places['#value']}${at}"
    return None


def _cell(source: Source, letters: str, row: int) -> str:
    """A cell by its number: it is still there when its row was deleted or sorted."""
    return f"INDEX({source.sheet}!${letters}:${letters},{row})"


def _where_filled(source: Source, row: int, formula: str) -> str:
    """The formula, for a row in which people see something."""
    filled = f"COUNTA(INDEX({source.sheet}!{source.seen},{row},0))"
    return f'=IFERROR(IF({filled}=0,"",{formula}),"")'


def _name(source: Source, row: int) -> str:
    name = _cell(source, source.name, row)
    unnamed = source.unnamed or _cell(source, source.key, row)
    return f'IF({name}="",{unnamed}&"",{name}&"")'
