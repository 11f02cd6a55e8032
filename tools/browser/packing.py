"""This program and all that it needs, as one archive of Python code for any machine.

The packages are those of the environment that runs this: what the tests have tried is what the
page has.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, distribution
from pathlib import Path

import attrs
from packaging.requirements import Requirement

import gobierno_abierto
from browser import in_browser

NAME, EXTRAS = "gobierno-abierto", ("excel",)
# Written for one kind of machine (Windows' is .pyd).
_COMPILED = (".so", ".pyd", ".dylib")
_UNUSED = (".pyc", ".pyi", ".typed", ".md")
_UNUSED_FOLDERS = ("tests", "fuzzing", "__pycache__")
# The first moment that a zip archive can tell: no clock.
_NO_MOMENT = (1980, 1, 1, 0, 0, 0)


class NotPureError(Exception):
    """A package has code for one kind of machine: it cannot run in a browser."""


@attrs.frozen
class Part:
    """One package: its name and version, what it is licensed under, and its files."""

    name: str
    version: str
    licence: str
    files: Mapping[str, bytes]


def parts(python: str) -> tuple[Part, ...]:
    """This program and what it needs under that version of Python ("3.14"), by name.

    Raises:
        NotPureError: if one of them is not Python alone.
    """
    found = _needed(NAME, EXTRAS, _surroundings(python))
    theirs = (_part(each) for name, each in sorted(found.items()) if name != NAME)
    return (_own(), *theirs)


def packed(found: tuple[Part, ...]) -> bytes:
    """The files of all parts in one archive: the same bytes whenever it is made."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in found:
            for name, content in sorted(part.files.items()):
                archive.writestr(_entry(name), content)
    return out.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _surroundings(python: str) -> dict[str, str]:
    """What the requirements of a package may ask about where they will run."""
    return {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": "emscripten",
        "platform_system": "Emscripten",
        "platform_machine": "wasm32",
        "os_name": "posix",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


def _needed(
    name: str, extras: tuple[str, ...], around: Mapping[str, str]
) -> dict[str, Distribution]:
    """The package and, over and over, those that it needs."""
    found: dict[str, Distribution] = {}
    waiting = [(name, extras)]
    while waiting:
        name, extras = waiting.pop()
        if name in found:
            continue
        found[name] = distribution(name)
        for line in found[name].requires or ():
            wanted = Requirement(line)
            if _applies(wanted, extras, around):
                waiting.append((wanted.name.lower().replace("_", "-"), tuple(wanted.extras)))
    return found


def _applies(wanted: Requirement, extras: tuple[str, ...], around: Mapping[str, str]) -> bool:
    if wanted.marker is None:
        return True
    return any(wanted.marker.evaluate({**around, "extra": each}) for each in (*extras, ""))


def _own() -> Part:
    """This program: from its folder, since an editable installation lists no files."""
    root = Path(gobierno_abierto.__file__).parent
    files = dict(_below(root, root.parent))
    files["in_browser.py"] = Path(in_browser.__file__).read_bytes()
    return Part(NAME, gobierno_abierto.__version__, "Apache-2.0", files)


def _below(folder: Path, start: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(start).as_posix()
        if path.is_file() and _is_used(name):
            yield name, path.read_bytes()


def _part(found: Distribution) -> Part:
    files, licences = {}, []
    for each in found.files or ():
        name = each.as_posix()
        if name.endswith(_COMPILED):
            raise NotPureError(f"{found.name}: {name}")
        if "/licenses/" in name or name.upper().rpartition("/")[2].startswith("LICEN"):
            licences.append(each.read_text(encoding="utf-8"))
        elif _is_used(name) and not name.startswith("..") and ".dist-info/" not in name:
            files[name] = each.read_binary()
    return Part(found.name, found.version, "\n\n".join(licences) or _stated(found), files)


def _stated(found: Distribution) -> str:
    """What a package that brings no text says of its licence."""
    said = found.metadata
    return said["License-Expression"] or said["License"] or "?"


def _is_used(name: str) -> bool:
    folders = name.split("/")[:-1]
    return not name.endswith(_UNUSED) and not any(each in _UNUSED_FOLDERS for each in folders)
