"""Folders of tables: read with limits, and written so that nothing of others is lost."""

import errno
import itertools
import os
import stat
from collections.abc import Mapping
from pathlib import Path, PurePath

from gobierno_abierto.cli import workbook_phrases
from gobierno_abierto.cli.console import Streams
from gobierno_abierto.cli.files import (
    FileProblem,
    in_a_reason,
    problem,
    read_bytes,
)
from gobierno_abierto.cli.site_exchange import exchange, held, is_halfway
from gobierno_abierto.formats.folder.names import TABLES
from gobierno_abierto.formats.json import DEFAULT_LIMITS
from gobierno_abierto.words import filled

# More than there are kinds of sheets; and what fits into memory together.
_MOST_FILES = 100
_MOST_BYTES = 4 * DEFAULT_LIMITS.size
# In a folder without end, a slip is not worth the search.
_MOST_LOOKED_AT = 10_000
# What programs leave beside a table while it is open.
_HIDDEN = (".", "~$")
# Where tables wait while they are written: within the folder, which may be a whole disk.
_BENCH = ".gobierno_abierto"


def is_folder(name: str) -> bool:
    """Whether a name is that of a folder: there is one, or it ends as only folders' do."""
    # Of pathlib, is_dir raises an error where the folder may not be searched.
    return name.endswith(("/", os.sep)) or os.path.isdir(name)  # noqa: PTH112  # as just said


def files_of(folder: str, streams: Streams) -> dict[str, bytes]:
    """The files that lie in a folder of tables, by their names.

    What is no table is not opened: it is as if it were empty, and whoever reads the tables tells
    of it. If somebody was stopped while writing tables there, those of before are put back first.

    Raises:
        FileProblem: if it cannot be read, is being written, holds no table, more than a document
            has, or a link that leads out of it.
    """
    bench = Path(folder) / _BENCH
    if is_halfway(bench):
        with held(Path(folder), bench):
            pass
    names = _names(folder)
    outside = [each for each in names if _leads_outside(Path(folder), each)]
    if outside:
        shown = tuple(in_a_reason(each) for each in outside)
        raise FileProblem(filled(workbook_phrases.LEADS_OUTSIDE, names=shown))
    if not any(map(_is_table, names)):
        raise FileProblem(workbook_phrases.NO_TABLES, errno.EISDIR)
    if len(names) > _MOST_FILES:
        raise FileProblem(workbook_phrases.TOO_MANY_TABLES)
    files: dict[str, bytes] = {}
    left = _MOST_BYTES
    for name in names:
        files[name] = read_bytes(str(Path(folder) / name), streams) if _is_table(name) else b""
        left -= len(files[name])
        if left < 0:
            raise FileProblem(workbook_phrases.TOO_MANY_TABLES)
    return files


def _names(folder: str) -> list[str]:
    """The ordinary files in a folder that are not hidden."""
    try:
        # To open a pipe would be to wait for its other side.
        return [
            each.name
            for each in sorted(Path(folder).iterdir())
            if not each.name.startswith(_HIDDEN) and stat.S_ISREG(each.stat().st_mode)
        ]
    except (OSError, ValueError) as error:
        raise problem(error) from None


def _leads_outside(folder: Path, name: str) -> bool:
    """Whether a file is but a link to one that lies elsewhere: of whom, nobody can tell."""
    try:
        return not (folder / name).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError) as error:
        # Of links in a circle, Python 3.11 raises a RuntimeError.
        raise problem(OSError(errno.ELOOP, "")) from error


def names_beside(name: str) -> tuple[str, ...]:
    """The names of what lies where a file is missing, without what is hidden; none if it fails."""
    try:
        with os.scandir(Path(name).parent) as there:
            those = [each.name for each in itertools.islice(there, _MOST_LOOKED_AT)]
    except (OSError, ValueError):
        return ()
    return tuple(each for each in sorted(those) if not each.startswith(_HIDDEN))


def is_read_with(name: str, folder: str) -> bool:
    """Whether a file of that name would be read as one more table of a folder."""
    if not (is_folder(folder) and _is_table(name)):
        return False
    return os.path.realpath(PurePath(name).parent) == os.path.realpath(folder)


def _is_table(name: str) -> bool:
    return PurePath(name).suffix.lower() in TABLES


def write_tables(files: Mapping[str, bytes], folder: str, *, may_replace: bool) -> tuple[str, ...]:
    """Write tables into a folder, all of them or none, and give their paths.

    Those that hold these very bytes already are left alone. Other tables in it would be read
    together with these one day: then nothing is written.

    Raises:
        FileProblem: if one of them cannot be written, or would replace what somebody may have
            filled in; then the folder is as it was.
    """
    path = Path(os.path.realpath(folder))
    written = tuple(str(Path(folder) / name) for name in files)
    is_settled = is_folder(str(path)) and not is_halfway(path / _BENCH)
    # To hold a folder is to write into it, which it may not allow.
    if is_settled and not _changed(files, path, may_replace=may_replace):
        return written
    with held(path, path / _BENCH) as place:
        changed = _changed(files, path, may_replace=may_replace)
        if changed:
            exchange(place, (), changed)
    return written


def _changed(files: Mapping[str, bytes], folder: Path, *, may_replace: bool) -> dict[str, bytes]:
    """Those that do not lie there with these very bytes; an error if they may not be put there."""
    _require_room(files, folder, may_replace=may_replace)
    there = set(_names(str(folder)))
    return {
        name: data
        for name, data in files.items()
        if name not in there or _differs(folder / name, data)
    }


def _require_room(files: Mapping[str, bytes], folder: Path, *, may_replace: bool) -> None:
    there = _names(str(folder))
    others = [in_a_reason(each) for each in there if _is_table(each) and each not in files]
    if others:
        words = filled(workbook_phrases.OTHER_TABLES, names=tuple(others))
        raise FileProblem(words)
    for each in there:
        if each in files and not may_replace and _differs(folder / each, files[each]):
            raise problem(FileExistsError(errno.EEXIST, ""))


def _differs(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size != len(data) or path.read_bytes() != data
    except OSError as error:
        raise problem(error) from None
