"""Tables as they are asked for on the command line."""

from gobierno_abierto.cli import phrases, table_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.files import FileProblem
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.formats.ogp import left_out, to_ogp
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.privacy import public_view
from gobierno_abierto.words import Language, filled

_KEY = "dates"


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


def require_table(arguments: Arguments, found: Opened, lang: Language) -> None:
    """Look whether what is only for tables was asked of a table.

    Raises:
        UsageError: if it was not.
    """
    if _KEY in arguments.values and found.was_opened and not found.is_table:
        words = phrases.told(table_phrases.ONLY_FOR_TABLES, lang, option=OPTIONS[_KEY].names)
        raise UsageError(words, arguments.command)


def rendered_table(document: Document, *, internal: bool) -> bytes:
    """The bytes of the Partnership's table.

    Raises:
        FileProblem: if the document has no commitments.
    """
    if not document.commitments:
        raise FileProblem(table_phrases.NO_COMMITMENTS)
    return to_ogp(document if internal else public_view(document))


def withheld_words(found: Opened, document: Document, lang: Language, *, internal: bool) -> str:
    """What of a table is not in the public view, for people; empty if all of it is."""
    if internal or not found.is_table or document.header.visibility is Visibility.PUBLIC:
        return ""
    count = sum(len(each.verbatim) for each in document.commitments)
    option = OPTIONS["internal"].names
    words = phrases.told(table_phrases.KEPT_WITHHELD, lang, count=count, option=option)
    return words if count else ""


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
