"""Pictures and pages that are written into files."""

import re
from pathlib import Path, PurePath
from typing import NamedTuple

from gobierno_abierto.cli import file_phrases, plan_phrases
from gobierno_abierto.cli.files import FileProblem, write_bytes
from gobierno_abierto.model import Visibility
from gobierno_abierto.publish.board import Board, board_html, board_svg
from gobierno_abierto.words import Language, Sentence

_ENDINGS = {".svg": board_svg, ".html": board_html, ".htm": board_html}
_PAGES = (".html", ".htm")
# What a file begins with that was made here, for whom, and of which document. Data cannot say so:
# it stands later.
_OWN = {
    ".svg": re.compile(
        rb'<svg data-generator="gobierno_abierto" data-visibility="(public|internal)" '
        rb'data-document="([0-9a-f]+)"'
    ),
    ".html": re.compile(
        rb'<!DOCTYPE html>\s<html lang="..+?"><head>(?:<meta [^>]*>){3}'
        rb'<meta name="generator" content="gobierno_abierto"/>'
        rb'<meta name="visibility" content="(public|internal)"/>'
        rb'<meta name="document" content="([0-9a-f]+)"/>'
    ),
}
_OWN[".htm"] = _OWN[".html"]
_ENOUGH = 1024


class Picture(NamedTuple):
    """What is to be written, of which document, and for whom.

    `of_another` says that a file exists and shows something else.
    """

    data: bytes
    document: str
    internal: bool
    of_another: Sentence


class _Made(NamedTuple):
    """For whom a file was made by this command, and of which document."""

    visibility: Visibility
    document: str


def is_picture(name: str) -> bool:
    """Whether a picture or a page can be written into a file of that name."""
    return PurePath(name).suffix.lower() in _ENDINGS


def is_page(name: str) -> bool:
    """Whether a file of that name is a page, and no picture."""
    return PurePath(name).suffix.lower() in _PAGES


def write_board(board: Board, name: str, lang: Language, *, may_replace: bool) -> bool:
    """Write a board into the file `name`, in the format of its ending; whether it replaced one.

    A file that was made by this command of the same document is replaced, but not a public one by
    an internal one: others may be reading it.

    Raises:
        FileProblem: if it cannot be written, or may not be replaced.
    """
    ending = PurePath(name).suffix.lower()
    drawn = Picture(
        data=_ENDINGS[ending](board, lang=lang).encode(),
        document=board.document_key,
        internal=board.internal,
        of_another=plan_phrases.OF_ANOTHER,
    )
    return write_picture(drawn, name, may_replace=may_replace)


def write_picture(drawn: Picture, name: str, *, may_replace: bool) -> bool:
    """Write a picture or a page into the file `name`; whether it replaced one.

    The same holds as for boards.

    Raises:
        FileProblem: if it cannot be written, or may not be replaced.
    """
    made = None if may_replace else _made(name, PurePath(name).suffix.lower())
    if made and made.document != drawn.document:
        raise FileProblem(drawn.of_another)
    if made and made.visibility is Visibility.PUBLIC and drawn.internal:
        raise FileProblem(file_phrases.WOULD_EXPOSE)
    data = drawn.data
    replaces = says_something_else(Path(name), data)
    write_bytes(name, data, may_replace=may_replace or made is not None)
    return replaces


def says_something_else(path: Path, data: bytes) -> bool:
    """Whether there is a file of other content."""
    try:
        if not path.is_file():
            return False
        return path.stat().st_size != len(data) or path.read_bytes() != data
    except (OSError, ValueError):
        return False


def _made(name: str, ending: str) -> _Made | None:
    """What an existing file is that this command made; `None`: it did not, or there is none."""
    path = Path(name)
    try:
        # To open a pipe would be to wait for its other side.
        if not path.is_file():
            return None
        with path.open("rb") as file:
            found = _OWN[ending].match(file.read(_ENOUGH))
    except (OSError, ValueError):
        return None
    return _Made(Visibility(found[1].decode()), found[2].decode()) if found else None
