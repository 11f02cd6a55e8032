"""Boards that are written into files."""

import re
from pathlib import Path, PurePath

from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.files import FileProblem, write_bytes
from gobierno_abierto.model import Visibility
from gobierno_abierto.publish.board import Board, board_html, board_svg
from gobierno_abierto.words import Language

_ENDINGS = {".svg": board_svg, ".html": board_html, ".htm": board_html}
# What a file begins with that was made here, and for whom. Data cannot say so: it stands later.
_OWN = {
    ".svg": re.compile(
        rb'<svg data-generator="gobierno_abierto" data-visibility="(public|internal)"'
    ),
    ".html": re.compile(
        rb'<!DOCTYPE html>\s<html lang="..+?"><head>(?:<meta [^>]*>){3}'
        rb'<meta name="generator" content="gobierno_abierto"/>'
        rb'<meta name="visibility" content="(public|internal)"/>'
    ),
}
_OWN[".htm"] = _OWN[".html"]
_ENOUGH = 1024


def is_picture(name: str) -> bool:
    """Whether a board can be written into a file of that name."""
    return PurePath(name).suffix.lower() in _ENDINGS


def write_board(board: Board, name: str, lang: Language, *, may_replace: bool) -> None:
    """Write a board into the file `name`, in the format of its ending.

    A file that was made by this command is replaced, but not a public one by an internal one:
    others may be reading it.

    Raises:
        FileProblem: if it cannot be written, or may not be replaced.
    """
    ending = PurePath(name).suffix.lower()
    made = None if may_replace else _made_for(name, ending)
    if made is Visibility.PUBLIC and board.internal:
        raise FileProblem(phrases.WOULD_EXPOSE)
    data = _ENDINGS[ending](board, lang=lang).encode()
    write_bytes(name, data, may_replace=may_replace or made is not None)


def _made_for(name: str, ending: str) -> Visibility | None:
    """For whom an existing file was made by this command; `None`: it was not, or is none."""
    path = Path(name)
    try:
        # To open a pipe would be to wait for its other side.
        if not path.is_file():
            return None
        with path.open("rb") as file:
            found = _OWN[ending].match(file.read(_ENOUGH))
    except (OSError, ValueError):
        return None
    return Visibility(found[1].decode()) if found else None
