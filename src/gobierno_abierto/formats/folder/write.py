"""From a document to a folder of tables that people fill in."""

from collections.abc import Iterable, Iterator
from datetime import date, time
from itertools import zip_longest

from gobierno_abierto.formats.folder.names import ABOUT, LISTS, READ_ME, stem
from gobierno_abierto.formats.sheets import Book, Purpose, Value, book_of
from gobierno_abierto.formats.sheets.showing import spoken_in
from gobierno_abierto.formats.tables import table_bytes
from gobierno_abierto.model import Document
from gobierno_abierto.words import Sentence

# What Excel expects between columns where numbers have a decimal comma.
_SEPARATORS = Sentence(";", ",", ";")


def to_folder(
    document: Document,
    *,
    lang: str | None = None,
    purpose: Purpose = "all",
    internal: bool = False,
    examples: bool = False,
    separator: str | None = None,
) -> dict[str, bytes]:
    """Write a document as tables (CSV) that `read_folder` reads: by file name, its content.

    They have the rows and columns that the sheets of a workbook have. Only what the public may
    see, unless `internal`. The same document gives the same bytes, and no cell is a formula to a
    spreadsheet: an apostrophe stands before what would be.

    Args:
        document: what to write.
        lang: the language of the headings and names; `None`: the document's own.
        purpose: "agenda" or "commitments" for the tables that these need, "all" for all.
        internal: with everything, for those who organise.
        examples: with invented rows where there are none, to be written over.
        separator: what stands between columns; `None`: a semicolon in Spanish and Portuguese and a
            comma in English, as Excel wants it there. Any of them, or a tab, is read.
    """
    book = book_of(document, lang=lang, purpose=purpose, internal=internal, examples=examples)
    return book_files(book, separator=separator)


def book_files(book: Book, *, separator: str | None = None) -> dict[str, bytes]:
    """The files of a folder: instructions, a table for each sheet, and what programs need."""
    lang = spoken_in(book.lang) or "es"
    between = separator or _SEPARATORS.in_language(lang)
    files = {}
    if book.instructions:
        # A line end of Windows, which every editor shows.
        text = "\r\n\r\n".join(each.replace("\n", "\r\n") for each in book.instructions)
        files[READ_ME.in_language(lang)] = f"{text}\r\n".encode("utf-8-sig")
    for sheet in book.sheets:
        headings = [each.headed for each in sheet.columns]
        files[f"{stem(sheet.name)}.csv"] = _table(headings, sheet.rows, between)
    used = {name for sheet in book.sheets for name in sheet.choosing}
    lists = {name: words for name, words in book.choices.items() if name in used and words}
    if lists:
        files[f"{LISTS}.csv"] = _table(lists, zip_longest(*lists.values()), between)
    if book.about:
        first, *rest = book.about
        files[f"{ABOUT}.csv"] = _table(first, rest, between)
    return files


def _table(headings: Iterable[str], rows: Iterable[Iterable[Value]], between: str) -> bytes:
    written: Iterator[list[str]] = ([_written(each) for each in row] for row in rows)
    return table_bytes(headings, written, delimiter=between, guard=True, bom=True)


def _written(value: Value) -> str:
    """A value as text: days and hours as ISO 8601 has them, which every spreadsheet understands."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
