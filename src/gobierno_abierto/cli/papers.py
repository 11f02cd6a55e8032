"""What is signed, as a document for Word, and what is sent around as a message."""

from pathlib import Path, PurePath

import attrs

from gobierno_abierto.cli import calendar_phrases, paper_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import printable
from gobierno_abierto.cli.files import write_bytes
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.output import Wish
from gobierno_abierto.cli.pictures import says_something_else
from gobierno_abierto.model import Document
from gobierno_abierto.publish.board import Board
from gobierno_abierto.publish.message import message_text
from gobierno_abierto.publish.word import PaperPart, to_docx
from gobierno_abierto.words import Language, Sentence

# What would leave out a part of a plan, or is another way to write it.
_OTHERS = ("lead", "status", "origin", "due-before", "picture")


def require_paper(arguments: Arguments, lang: Language) -> str | None:
    """The file into which a plan is to be written; `None`: it is not.

    Raises:
        UsageError: if it is none of Word, or only a part of a plan is asked for.
    """
    name = arguments.values.get("document")
    if name is None:
        if arguments.has("draft"):
            _refuse(arguments, calendar_phrases.ONLY_WITH, lang, option="draft", other="document")
        return None
    if PurePath(name).suffix.lower() != ".docx":
        words = phrases.told(paper_phrases.ENDING, lang, name=printable(name))
        raise UsageError(words, arguments.command)
    for other in _OTHERS:
        if other in arguments.values:
            _refuse(arguments, paper_phrases.NOT_WITH, lang, option="document", other=other)
    return name


def require_word_out(arguments: Arguments, target: str, lang: Language) -> None:
    """Look whether what is written is a document for Word, if that is asked to be a draft.

    Raises:
        UsageError: if it is not.
    """
    if arguments.has("draft") and PurePath(target).suffix.lower() != ".docx":
        option, name = OPTIONS["draft"].names, printable(target)
        words = phrases.told(paper_phrases.ONLY_WORD, lang, option=option, name=name)
        raise UsageError(words, arguments.command)


def require_message(arguments: Arguments, lang: Language) -> None:
    """Look whether a message is asked for, if something is to stand in it.

    Raises:
        UsageError: if it is not.
    """
    for each in ("address", "draft"):
        is_given = each in arguments.values or arguments.has(each)
        if is_given and not arguments.has("message"):
            _refuse(arguments, calendar_phrases.ONLY_WITH, lang, option=each, other="message")


def message_asked(
    arguments: Arguments, document: Document, lang: Language, *, internal: bool
) -> str:
    """The message of a document as it was asked for.

    Raises:
        UsageError: if the address in it is none of the web.
    """
    address = arguments.values.get("address")
    draft = arguments.has("draft")
    try:
        return message_text(document, lang=lang, address=address, internal=internal, draft=draft)
    except ValueError:
        bad = {"address": printable(address or "")}
        words = phrases.told(paper_phrases.BAD_ADDRESS, lang, **bad)
        raise UsageError(words, arguments.command) from None


def _refuse(
    arguments: Arguments, sentence: Sentence, lang: Language, *, option: str, other: str
) -> None:
    names = {"option": OPTIONS[option].names, "other": OPTIONS[other].names}
    raise UsageError(phrases.told(sentence, lang, **names), arguments.command)


def write_plan(document: Document, board: Board, name: str, wish: Wish) -> bool:
    """Write the plans that a board shows into the file `name`; whether it replaced one.

    Raises:
        FileProblem: if it cannot be written, or may not be replaced: somebody may have worked on
            it.
        WordUnavailableError: if the extra `word` is not installed.
    """
    if board.wanted:
        shown = {each.id for each in board.plans}
        plans = tuple(each for each in document.plans if each.id in shown)
        ids = {each.id for each in board.commitments}
        commitments = tuple(each for each in document.commitments if each.id in ids)
        document = attrs.evolve(document, plans=plans, commitments=commitments)
    data = to_docx(
        document, lang=wish.lang, part=PaperPart.PLAN, internal=wish.internal, draft=wish.draft
    )
    replaces = says_something_else(Path(name), data)
    write_bytes(name, data, may_replace=wish.may_replace)
    return replaces
