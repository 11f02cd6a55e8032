"""``plan``, ``plano``: the board of commitments and milestones."""

from gobierno_abierto.cli import file_phrases, phrases, plan_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, same_file
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.output import Wish, own_language, refused, written_words
from gobierno_abierto.cli.papers import require_paper, write_plan
from gobierno_abierto.cli.pictures import is_picture, write_board
from gobierno_abierto.cli.publishing import release
from gobierno_abierto.cli.reporting import is_confidential, told_unread
from gobierno_abierto.cli.workbooks import warn_of_gaps
from gobierno_abierto.model import Document, EdtfDate, Visibility, edtf
from gobierno_abierto.publish.board import (
    Board,
    NeedsToday,
    NothingLike,
    board_plain,
    board_text,
    plan_board,
)
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language, Word, say

# More names than these are told as a number.
_MOST_NAMED = 12


def run(arguments: Arguments, console: Console) -> int:
    """Show the board of a document, or write it into a file."""
    picture = arguments.values.get("picture")
    if picture is not None and not is_picture(picture):
        words = phrases.told(plan_phrases.PICTURE_UNKNOWN, console.lang, name=printable(picture))
        raise UsageError(words, arguments.command)
    paper = require_paper(arguments, console.lang)
    due_before = _date(arguments, console.lang)
    found = opened(arguments.files[0], console)
    document = found.reading.document
    if document is None:
        return told_unread("plan", found, console)
    internal = arguments.has("internal") or is_confidential(found)
    released = release(arguments, console, (found,), internal=internal)
    if released is None:
        return 1
    board = _board(arguments, released[0], found, due_before, console.lang)
    if picture or paper:
        return _written(arguments, console, found, released[0], board)
    if console.as_json:
        console.tell_object(_answer(found, board, console.lang, []))
    else:
        console.tell(board_text(board, lang=console.lang, width=WIDTH))
    warn_of_errors(found, console)
    return warn_of_gaps((found,), console)


def _board(
    arguments: Arguments,
    document: Document,
    found: Opened,
    due_before: EdtfDate | None,
    lang: Language,
) -> Board:
    values = arguments.values
    try:
        return plan_board(
            document,
            today=arguments.today,
            member=values.get("member"),
            lead=values.get("lead"),
            status=values.get("status"),
            origin=values.get("origin"),
            due_before=due_before,
            internal=arguments.has("internal") or is_confidential(found),
        )
    except NothingLike as nothing:
        raise UsageError(_nothing_words(nothing, lang), arguments.command) from None
    except NeedsToday:
        today = OPTIONS["today"]
        words = phrases.told(
            plan_phrases.NEEDS_TODAY, lang, option=today.names, value=today.takes or ""
        )
        raise UsageError(words, arguments.command) from None


def _nothing_words(nothing: NothingLike, lang: Language) -> str:
    """That nothing is like what was asked for, and what there is."""
    option = OPTIONS["member"].names
    if not nothing.known:
        return phrases.told(plan_phrases.NOTHING_AT_ALL[nothing.filter], lang, option=option)
    names: list[Word] = [say(each, lang) for each in nothing.known[:_MOST_NAMED]]
    more = len(nothing.known) - len(names)
    if more > 0:
        names.append(phrases.told(plan_phrases.MORE, lang, count=more))
    sentence = plan_phrases.NOTHING_LIKE[nothing.filter]
    return phrases.told(sentence, lang, asked=nothing.asked, known=tuple(names), option=option)


def _date(arguments: Arguments, lang: Language) -> EdtfDate | None:
    value = arguments.values.get("due-before")
    if value is None:
        return None
    try:
        return edtf(value.strip())
    except ValueError:
        words = phrases.told(plan_phrases.DATE_UNKNOWN, lang, value=value)
        raise UsageError(words, arguments.command) from None


def _written(
    arguments: Arguments, console: Console, found: Opened, document: Document, board: Board
) -> int:
    """Write the board as a picture or a page, or the plan as a document for Word."""
    paper = arguments.values.get("document")
    name = paper or arguments.values["picture"]
    if not found.is_included and same_file(arguments.files[0], name, console.streams):
        return refused(console, name, FileProblem(file_phrases.IS_INPUT))
    lang = arguments.lang or own_language(document)
    may_replace = arguments.has("overwrite")
    wish = Wish(
        lang=arguments.lang,
        internal=board.internal,
        may_replace=may_replace,
        draft=arguments.has("draft"),
    )
    try:
        if paper:
            was_replaced = write_plan(document, board, paper, wish)
        else:
            was_replaced = write_board(board, name, lang, may_replace=may_replace)
    except FileProblem as problem:
        return refused(console, name, problem)
    if console.as_json:
        console.tell_object(_answer(found, board, console.lang, [name]))
    else:
        page = Page(WIDTH)
        page.write(
            written_words(
                printable(name), board.withheld, wish, console.lang, was_replaced=was_replaced
            )
        )
        console.tell(str(page))
    warn_of_errors(found, console)
    return warn_of_gaps((found,), console)


def _answer(found: Opened, board: Board, lang: Language, written: list[str]) -> dict[str, object]:
    visibility = Visibility.INTERNAL if board.internal else Visibility.PUBLIC
    return {
        "command": "plan",
        "file": found.shown,
        "lang": lang,
        "visibility": visibility.value,
        "written": written,
        "board": board_plain(board, lang),
    }
