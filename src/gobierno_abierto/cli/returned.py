"""The files of a folder in which institutions' reports were put."""

import os
import stat
from pathlib import Path
from typing import NamedTuple

import attrs

from gobierno_abierto.cli import report_phrases
from gobierno_abierto.cli.console import Streams, printable
from gobierno_abierto.cli.files import FileProblem, FileTooLarge, problem, read_bytes
from gobierno_abierto.findings import Finding, Place, Severity, finding
from gobierno_abierto.findings.catalogue import reading as said_of_files
from gobierno_abierto.findings.catalogue.collecting import NOT_A_TABLE
from gobierno_abierto.formats.json import DEFAULT_LIMITS

# More than a country has institutions; and what fits into memory together.
_MOST_FILES = 1_000
_MOST_BYTES = 4 * DEFAULT_LIMITS.size

# What systems and programs put into folders by themselves.
_BY_ITSELF = ("thumbs.db", "desktop.ini")
_HIDDEN = (".", "~$")

_LEFT = attrs.evolve(NOT_A_TABLE, severity=Severity.WARNING)


class Returned(NamedTuple):
    """The content of the files by their names, and what is to be said of what was not read."""

    files: dict[str, bytes]
    findings: tuple[Finding, ...]


def returned_files(folder: str, streams: Streams) -> Returned:
    """The files that lie in `folder`; not those of folders in it, and none that are hidden.

    Raises:
        FileProblem: if it is no folder that can be read, is empty, or has more than can be
            collected.
    """
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208  # as it is typed, with its own faults
    except (OSError, ValueError) as error:
        raise problem(error) from None
    names = [each for each in names if not _is_hidden(each)]
    if not names:
        raise FileProblem(report_phrases.EMPTY)
    if len(names) > _MOST_FILES:
        raise FileProblem(report_phrases.TOO_MUCH)
    files: dict[str, bytes] = {}
    findings: list[Finding] = []
    left = _MOST_BYTES
    for name in names:
        read = _read(Path(folder) / name, name, streams)
        if isinstance(read, Finding):
            findings.append(read)
            continue
        left -= len(read)
        if left < 0:
            raise FileProblem(report_phrases.TOO_MUCH)
        files[name] = read
    return Returned(files, tuple(findings))


def _is_hidden(name: str) -> bool:
    return name.startswith(_HIDDEN) or name.lower() in _BY_ITSELF


def _read(path: Path, name: str, streams: Streams) -> bytes | Finding:
    try:
        # To open a pipe would be to wait for its other side.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return _of_file(name, finding(_LEFT, "", why=report_phrases.A_FOLDER))
        if not stat.S_ISREG(mode):
            return _of_file(name, finding(_LEFT, "", why=report_phrases.NO_PLAIN_FILE))
        return read_bytes(str(path), streams)
    except FileTooLarge:
        large = finding(said_of_files.TOO_LARGE, "", limit=DEFAULT_LIMITS.size)
        return _of_file(name, large)
    except FileProblem as found:
        return _of_file(name, _unreadable(name, found))
    except OSError as error:
        return _of_file(name, _unreadable(name, problem(error)))


def _unreadable(name: str, found: FileProblem) -> Finding:
    return finding(said_of_files.UNREADABLE_FILE, "", name=printable(name), reason=found.reason)


def _of_file(name: str, found: Finding) -> Finding:
    return attrs.evolve(found, place=Place(pointer="", file=printable(name)))
