"""The files beside a site: the templates of others, and the one page."""

import re
from pathlib import Path

from gobierno_abierto.cli import phrases, site_phrases
from gobierno_abierto.cli.files import FileProblem, in_a_reason, problem, write_bytes
from gobierno_abierto.words import filled

_ENDINGS = (".html", ".css")
# No template is longer, and no folder of templates has more of them.
_LARGEST = 1_000_000
_MOST = 100
# What our own page says of itself, before any word of a document.
_OWN = re.compile(
    rb'<meta name="generator" content="gobierno_abierto">\s*'
    rb'<meta name="visibility" content="(public|internal)">\s*'
    rb'<meta name="document" content="([0-9a-f]{32})">'
)
_ENOUGH = 4096


def template_files(name: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """The templates and styles in a folder, and the names of what else is there.

    Raises:
        FileProblem: if it cannot be read, or holds none.
    """
    found: dict[str, str] = {}
    unused = []
    try:
        entries = sorted(Path(name).iterdir())
        for each in entries:
            is_hidden = each.name.startswith(".")
            if each.suffix.lower() not in _ENDINGS or not each.is_file() or is_hidden:
                unused.append(each.name)
                continue
            with each.open("rb") as file:
                data = file.read(_LARGEST + 1)
            if len(data) > _LARGEST or len(found) >= _MOST:
                raise FileProblem(phrases.TOO_LARGE)
            found[each.name] = _text(each.name, data)
    except (OSError, ValueError) as error:
        raise problem(error) from None
    if not found:
        raise FileProblem(site_phrases.NO_TEMPLATES)
    return found, tuple(unused)


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileProblem(filled(site_phrases.NOT_TEXT, name=in_a_reason(name))) from None


def write_page(page: str, name: str, document: str, *, internal: bool, may_replace: bool) -> None:
    """Write the one page. One of the same document is replaced; not a public by an internal one.

    Raises:
        FileProblem: if it cannot be written, or may not be replaced.
    """
    made = None if may_replace else _made(Path(name))
    if made and made[2].decode() != document:
        raise FileProblem(site_phrases.OF_ANOTHER)
    if made and made[1] == b"public" and internal:
        raise FileProblem(phrases.WOULD_EXPOSE)
    write_bytes(name, page.encode(), may_replace=may_replace or made is not None)


def _made(path: Path) -> "re.Match[bytes] | None":
    """What an existing page says of itself; `None`: it is none of ours, or there is none."""
    try:
        # To open a pipe would be to wait for its other side.
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return _OWN.search(file.read(_ENOUGH))
    except (OSError, ValueError):
        return None
