"""The files beside a site: the templates of others, and the one page."""

import errno
import os
import re
from hashlib import sha256
from pathlib import Path

from gobierno_abierto.cli import file_phrases, site_phrases
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
_SEAL = re.compile(rb'\n<meta name="seal" content="[0-9a-f]{32}">')
_ENOUGH = 4096
# More than the largest page that we make; of a longer one the seal does not hold.
_LARGEST_PAGE = 100_000_000


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
                raise FileProblem(file_phrases.TOO_LARGE)
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


def require_page(name: str, document: str, *, internal: bool, may_replace: bool) -> None:
    """Look whether the one page may be written. One of the same document is replaced.

    Raises:
        FileProblem: if there is no folder for it or something else has its name; if it would take
            the place of what is none of ours, is of another document, or was changed by somebody;
            or that of a public page, while it is internal.
    """
    data = _there(name)
    if data is None or may_replace:
        return
    said = _OWN.search(data[:_ENOUGH])
    if said is None:
        raise problem(FileExistsError(errno.EEXIST, ""))
    if said[2].decode() != document:
        raise FileProblem(site_phrases.OF_ANOTHER)
    if said[1] == b"public" and internal:
        raise FileProblem(file_phrases.WOULD_EXPOSE)
    if _sealed(_SEAL.sub(b"", data, count=1)) != data:
        raise FileProblem(site_phrases.PAGE_WAS_CHANGED)


def _there(name: str) -> bytes | None:
    """What a file holds that may be there already; `None`: there is none, and room for one."""
    try:
        path = Path(os.path.realpath(name))
        if not path.parent.exists():
            raise FileProblem(file_phrases.NO_FOLDER)
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        if not os.access(path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "")
        if not path.exists():
            return None
        if not path.is_file():
            # To open a pipe would be to wait for its other side.
            raise FileProblem(file_phrases.NOT_A_FILE)
        with path.open("rb") as file:
            return file.read(_LARGEST_PAGE)
    except (OSError, ValueError) as error:
        raise problem(error) from None


def write_page(page: str, name: str, document: str, *, internal: bool, may_replace: bool) -> None:
    """Write the one page, with a seal that tells later whether somebody has changed it.

    Raises:
        FileProblem: if it cannot be written, or may not be (see `require_page`).
    """
    is_there = os.path.exists(name)  # noqa: PTH110  # that of pathlib raises errors
    require_page(name, document, internal=internal, may_replace=may_replace)
    write_bytes(name, _sealed(page.encode()), may_replace=may_replace or is_there)


def _sealed(page: bytes) -> bytes:
    """A page of ours with the hash of the rest of it; one that is none of ours as it is."""
    said = _OWN.search(page[:_ENOUGH])
    if said is None:
        return page
    seal = f'\n<meta name="seal" content="{sha256(page).hexdigest()[:32]}">'
    return page[: said.end()] + seal.encode() + page[said.end() :]
