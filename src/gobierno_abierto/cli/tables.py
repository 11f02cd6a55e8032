"""Tables as they are asked for on the command line."""

from gobierno_abierto.cli import phrases, table_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import printable
from gobierno_abierto.cli.files import FileProblem
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.formats.ogp import columns_kept_back, formulas, left_out, to_ogp
from gobierno_abierto.formats.tables import shortened
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.privacy import public_view
from gobierno_abierto.words import Language, Word, alike, filled

# So many columns tell which are meant.
_SHOWN = 5

_KEY = "dates"
FOR_SPREADSHEET = "for-spreadsheet"


def day_first(arguments: Arguments, lang: Language) -> bool | None:
    """Whether the dates of a table are written with the day first; `None`: nobody said so.

    Raises:
        UsageError: if something else was typed.
    """
    typed = arguments.values.get(_KEY)
    takes = OPTIONS[_KEY].takes
    if typed is None or takes is None:
        return None
    for words in takes.in_every_language():
        orders = words.split("|")
        if typed.lower() in orders:
            return typed.lower() == orders[0]
    raise UsageError(
        phrases.told(table_phrases.ORDER_UNKNOWN, lang, value=typed), arguments.command
    )


def require_table_out(arguments: Arguments, ending: str | None, lang: Language) -> None:
    """Look whether what is only for a table that is written was asked for one.

    Raises:
        UsageError: if it was not.
    """
    if arguments.has(FOR_SPREADSHEET) and ending != ".csv":
        option = OPTIONS[FOR_SPREADSHEET].names
        words = phrases.told(table_phrases.ONLY_FOR_TABLES_OUT, lang, option=option)
        raise UsageError(words, arguments.command)


def require_table(arguments: Arguments, found: Opened, lang: Language) -> None:
    """Look whether what is only for tables was asked of a table.

    Raises:
        UsageError: if it was not.
    """
    if _KEY in arguments.values and found.was_opened and not found.is_table:
        words = phrases.told(table_phrases.ONLY_FOR_TABLES, lang, option=OPTIONS[_KEY].names)
        raise UsageError(words, arguments.command)


def rendered_table(document: Document, *, internal: bool, for_spreadsheet: bool) -> bytes:
    """The bytes of the Partnership's table.

    Raises:
        FileProblem: if the document has no commitments.
    """
    if not document.commitments:
        raise FileProblem(table_phrases.NO_COMMITMENTS)
    shown = document if internal else public_view(document)
    return to_ogp(shown, guard=for_spreadsheet, bom=for_spreadsheet)


def withheld_words(document: Document, lang: Language, *, internal: bool) -> str:
    """Which columns of a table are not in the public view, for people; empty if all of them are."""
    kept_back = {} if internal else columns_kept_back(document)
    if not kept_back:
        return ""
    first = list(kept_back.items())[:_SHOWN]
    columns: list[Word] = [
        filled(table_phrases.COUNTED, what=alike(printable(shortened(name))), count=count)
        for name, count in first
    ]
    if len(kept_back) > _SHOWN:
        columns.append(filled(table_phrases.MORE_COLUMNS, n=len(kept_back) - _SHOWN))
    option = OPTIONS["internal"].names
    return phrases.told(table_phrases.KEPT_WITHHELD, lang, columns=tuple(columns), option=option)


def kept_words(document: Document, lang: Language, *, internal: bool) -> str:
    """That the public table lacks cells which were kept as they are; empty if it has them."""
    if internal or document.header.visibility is Visibility.PUBLIC:
        return ""
    count = sum(len(each.verbatim) for each in document.commitments)
    option = OPTIONS["internal"].names
    return (
        phrases.told(table_phrases.NOT_AS_READ, lang, count=count, option=option) if count else ""
    )


def formula_words(document: Document, lang: Language, *, internal: bool) -> str:
    """That a table which was written is for programs, if a spreadsheet would run some of it."""
    count = formulas(document if internal else public_view(document))
    option = OPTIONS[FOR_SPREADSHEET].names
    sentence = table_phrases.FORMULA if count == 1 else table_phrases.FORMULAS
    return phrases.told(sentence, lang, count=count, option=option) if count else ""


def left_out_words(document: Document, lang: Language) -> str:
    """What the table does not hold, for people; empty if it holds everything."""
    counts = left_out(document)
    what = tuple(
        filled(table_phrases.COUNTED, what=title, count=count) for title, count in counts.items()
    )
    return phrases.told(table_phrases.NOT_IN_TABLE, lang, what=what) if what else ""


def left_out_plain(document: Document, lang: Language) -> dict[str, int]:
    """The same for programs."""
    return {title.in_language(lang): count for title, count in left_out(document).items()}
