"""The columns that are not read, and what they may say."""

from collections.abc import Iterable, Iterator, Mapping

from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import sheet_phrases as phrases
from gobierno_abierto.formats.sheets.book import Found, Troubled
from gobierno_abierto.formats.sheets.cells.choices import Code
from gobierno_abierto.formats.sheets.cells.shapes import Many
from gobierno_abierto.formats.sheets.cells.values import plain
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.private import (
    is_of_notes,
    is_of_numbers,
    may_be_of_things,
    may_keep_private,
    sounds_over,
    sounds_protected,
)
from gobierno_abierto.formats.sheets.phrases import NOES, YESES
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.sheets.reading.recognising import (
    KEY,
    column_named,
    is_of_language,
)
from gobierno_abierto.formats.sheets.reading.remarks import Remarks, Spot
from gobierno_abierto.formats.sheets.reading.tables import Table, Unread, says_day
from gobierno_abierto.formats.tables import cell_name, heading_key
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import QUOTED, Sentence, Word, filled

_ANSWERS = (YESES | NOES) - {"-", "0", "1", "s", "n", "y"}
# The days of this century, as spreadsheets count them.
_FIRST_DAY, _LAST_DAY = 36_526, 73_050

# The columns of a sheet that are missing and told: the sheet, and the key of the column.
Told = set[tuple[int, str]]


def tell_unread(
    tables: Mapping[str, list[Table]], drafts: Mapping[str, list[Draft]], remarks: Remarks
) -> None:
    """Tell of columns in which something stands, and nobody knows what.

    Where permissions are kept, each of them may take one back, but for notes that do not sound so;
    of people, those that do.
    Of the rows of which they say something, nothing is published.
    """
    for key, each in tables.items():
        for table in each:
            for unread in table.unread:
                if _may_take_back(table, unread):
                    _tell_doubtful(table, unread, remarks)
                    _doubt(drafts[key], table, unread.rows)
                else:
                    remarks.tell(
                        said.UNKNOWN_COLUMN,
                        _spot(table, unread),
                        heading=unread.heading or phrases.NO_HEADING,
                        why=_why(table, unread),
                    )


def tell_unprotected(
    tables: Mapping[str, list[Table]],
    drafts: Mapping[str, list[Draft]],
    remarks: Remarks,
    *,
    is_ours: bool,
) -> Told:
    """Tell of the columns that take a permission back, and are gone from sheets that we have made.

    `is_ours`: the workbook says that we have made it. Which columns were told. Where every row is
    in the base, that has what the column would say; and a column that is not understood was told.
    """
    told: Told = set()
    for kind in KINDS:
        is_keyed = any(KEY in table.places for table in tables[kind.key])
        for table in tables[kind.key]:
            gone = [each for each in kind.takers if each.key not in table.parts]
            is_made_here = KEY in table.places or (is_ours and not is_keyed)
            if not gone or table.is_foreign or not is_made_here:
                continue
            told |= {(table.at, each.key) for each in gone}
            is_doubtful = any(_may_take_back(table, each) for each in table.unread)
            new = [each for each in drafts[kind.key] if each.table is table and not each.base]
            if new and not is_doubtful:
                for draft in new:
                    draft.doubt()
                names = tuple(filled(QUOTED, it=table.called(each)) for each in gone)
                remarks.tell(said.UNPROTECTED, table.spot(), headings=names)
    return told


def _doubt(drafts: Iterable[Draft], table: Table, rows: Iterable[int]) -> None:
    """Let nothing be published by some rows of a sheet."""
    numbers = set(rows)
    for each in drafts:
        if each.table is table and each.line is not None and each.line.number in numbers:
            each.doubt()


def _may_take_back(table: Table, unread: Unread) -> bool:
    """Whether a column that is not read may take a permission back, or protect somebody."""
    takers = table.kind.takers
    if not takers:
        return False
    if table.kind.owners:
        # A permission has nothing else that could be said of it, but where it was put.
        is_note = is_of_notes(unread.heading) and unread.heading
        return not is_note or any(
            _is_no_note(cell, unread) for cell in table.found_at(unread.place)
        )
    if may_keep_private(unread.heading) and not _is_of_things(table, unread):
        return True
    meant = column_named(table.kind, unread.heading) if unread.heading else None
    if meant is not None and any(meant[0] == each.key for each in takers):
        return True
    return any(_is_understood(table, unread, each) for each in takers)


def _is_understood(table: Table, unread: Unread, field: Field) -> bool:
    """Whether something in a column is what a field would say: it is that, with another heading."""
    codec = field.shape.codec if isinstance(field.shape, Many) else None
    if not isinstance(codec, Code):
        return False
    cells = (cell for cell in table.found_at(unread.place) if not isinstance(cell, Troubled))
    return any(codec.meant(plain(cell) or "") for cell in cells)


def _is_no_note(cell: Found, unread: Unread) -> bool:
    """Whether a cell below a heading of notes may say that a permission ends, or is none."""
    if isinstance(cell, Troubled):
        return True
    words = plain(cell) or ""
    if isinstance(cell, int | float) or words.isdecimal():
        # Of a date that has lost its format, the number of days is left.
        number = float(cell) if isinstance(cell, int | float) else float(words)
        return not is_of_numbers(unread.heading) and _FIRST_DAY <= number <= _LAST_DAY
    return says_day(cell) or _is_answer(words) or sounds_over(words)


def _is_of_things(table: Table, unread: Unread) -> bool:
    """Whether a heading that may speak of protection has nothing below it that does."""
    return may_be_of_things(unread.heading) and not any(
        map(_tells_of_protection, table.found_at(unread.place))
    )


def _tells_of_protection(cell: Found) -> bool:
    """Whether a cell is an answer, a number or a date, or speaks of protection itself."""
    if not isinstance(cell, str):
        return True
    words = plain(cell) or ""
    return words[:1].isdigit() or says_day(cell) or _is_answer(words) or sounds_protected(words)


def _is_answer(words: str) -> bool:
    """Whether words begin with a yes or a no."""
    first = heading_key(words).replace(",", " ").replace(";", " ").replace(".", " ").split()[:1]
    return bool(first) and first[0] in _ANSWERS


def _tell_doubtful(table: Table, unread: Unread, remarks: Remarks) -> None:
    remarks.tell(
        said.DOUBTFUL_COLUMN,
        _spot(table, unread),
        heading=unread.heading or phrases.NO_HEADING,
        first=cell_name(unread.rows[0], unread.place + 1),
        why=_why(table, unread),
        headings=some(filled(QUOTED, it=each) for each in _candidates(table)),
    )


def _candidates(table: Table) -> Iterator[Word]:
    """What the column may be meant to be: what takes back, and whatever the sheet lacks."""
    takers = table.kind.takers
    yield from (table.called(each) for each in takers)
    if KEY in table.places:
        lacking = (each for each in table.kind.columns if each.key not in table.parts)
        yield from (table.called(each) for each in lacking if each not in takers)


def _spot(table: Table, unread: Unread) -> Spot:
    return Spot(table.at, table.grid, table.head_number, unread.place + 1)


def _why(table: Table, unread: Unread) -> Sentence:
    if unread.heading and column_named(table.kind, unread.heading) in table.places:
        return phrases.REPEATED
    return phrases.OTHER_LANGUAGE if is_of_language(unread.heading) else phrases.UNKNOWN
