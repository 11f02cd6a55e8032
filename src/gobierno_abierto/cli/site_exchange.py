"""Files of a folder that give way to others: all of them or none, and nothing else is touched.

What is new lies ready in a folder beside (the bench) with what is there now, before the first file
changes its place, and a note says which. Whoever is killed on the way leaves bench and note behind,
and the next one puts everything back by them. What others keep in the folder is never moved, copied
or opened, so that nothing of theirs can get lost.
"""

import contextlib
import errno
import json
import os
import shutil
import stat
from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

import attrs

from gobierno_abierto.cli import site_phrases
from gobierno_abierto.cli.files import FileProblem, in_a_reason, make_folder, problem
from gobierno_abierto.words import Sentence, filled

# What lies on the bench.
_NEW, _OLD, _NOTE, _LOCK = "nuevo", "anterior", "cambio.json", "cerrojo"
_LONGEST = 200
# Nobody else reads what waits there, least of all a server: it may name who must not be named.
_OWN = 0o700


@attrs.frozen(kw_only=True)
class _Note:
    """What is about to happen: which files come, which of them stood there, what folders appear."""

    put: tuple[str, ...]
    stood: tuple[str, ...]
    made: tuple[str, ...]


def bench_of(folder: Path) -> Path:
    """Where the files of a folder wait: beside it, so that they only have to be renamed."""
    name = folder.name
    if len(name.encode(errors="surrogateescape")) > _LONGEST:
        name = sha256(os.fsencode(name)).hexdigest()
    return folder.with_name(f".{name}.publicando")


def recovered(folder: Path) -> Sentence | None:
    """Put back what somebody left halfway who was stopped, and say so; `None`: nobody was.

    Raises:
        FileProblem: if it cannot be put back or taken away, is not ours, or still goes on.
    """
    bench = bench_of(folder)
    try:
        found = bench.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise problem(error) from None
    # Where others may write as well, they could pass something off as ours.
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != getattr(os, "geteuid", lambda: 0)():
        raise FileProblem(filled(site_phrases.NOT_OUR_BENCH, name=in_a_reason(str(bench))))
    try:
        with _locked(bench):
            was_halfway = _put_back(folder, bench)
            shutil.rmtree(bench)
    except (OSError, ValueError):
        raise _left(bench) from None
    return site_phrases.RECOVERED if was_halfway else site_phrases.TIDIED


def exchange(folder: Path, out: Collection[str], files: Mapping[str, bytes]) -> Path | None:
    """Let `files` take the place of those that are `out`; what could not be cleared away after.

    At every moment each file is the old or the new one, and whole.

    Raises:
        FileProblem: if it cannot be done; then everything is as it was, or the reason says where
            the rest is.
    """
    bench = bench_of(folder)
    make_folder(folder.parent)
    try:
        bench.mkdir(_OWN)
        with _locked(bench):
            return _exchanged(folder, bench, out, files)
    except FileExistsError:
        raise FileProblem(site_phrases.UNDER_WAY) from None
    except (OSError, ValueError) as error:
        is_elsewhere = isinstance(error, OSError) and error.errno == errno.EXDEV
        raise (FileProblem(site_phrases.IS_MOUNTED) if is_elsewhere else problem(error)) from None


def _exchanged(
    folder: Path, bench: Path, out: Collection[str], files: Mapping[str, bytes]
) -> Path | None:
    try:
        note = _prepared(folder, bench, out, files)
        _changed(folder, bench, note, out)
    except BaseException:
        _undo(folder, bench)
        raise
    return _cleared(folder, bench, out)


def _left(bench: Path) -> FileProblem:
    return FileProblem(filled(site_phrases.LEFT_BESIDE, name=in_a_reason(str(bench))))


def _prepared(folder: Path, bench: Path, out: Collection[str], files: Mapping[str, bytes]) -> _Note:
    """Everything that can fail for want of room or of rights, while nothing has changed yet."""
    stood = [each for each in sorted({*out, *files}) if os.path.lexists(folder / each)]
    for path, data in files.items():
        target = bench / _NEW / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    for path in stood:
        _saved(folder / path, bench / _OLD / path)
        mode = (folder / path).lstat().st_mode
        if path in files and stat.S_ISREG(mode):
            (bench / _NEW / path).chmod(stat.S_IMODE(mode))
    made = [each for each in _folders(files) if not os.path.lexists(folder / each)]
    # What search engines and programs find leads to what is there already.
    put = sorted(files, key=lambda path: (path.endswith((".html", ".json")), path))
    note = _Note(put=tuple(put), stood=tuple(stood), made=tuple(made))
    draft = bench / f"{_NOTE}.tmp"
    draft.write_text(json.dumps(attrs.asdict(note)), encoding="utf-8")
    draft.replace(bench / _NOTE)
    return note


def _saved(source: Path, target: Path) -> None:
    """A second name for a file, or a copy where a file has only one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)


def _folders(paths: Collection[str]) -> list[str]:
    """The folders in which paths lie, the outer ones first; ``.`` is the first of all."""
    return sorted({str(each) for path in paths for each in PurePosixPath(path).parents}, key=_depth)


def _depth(path: str) -> tuple[int, str]:
    return len(PurePosixPath(path).parts), path


def _changed(folder: Path, bench: Path, note: _Note, out: Collection[str]) -> None:
    for each in note.made:
        (folder / each).mkdir()
    for path in note.put:
        (bench / _NEW / path).replace(folder / path)
    for path in set(out).difference(note.put):
        (folder / path).unlink(missing_ok=True)
    # From here on it has happened.
    (bench / _NOTE).unlink()


def _cleared(folder: Path, bench: Path, out: Collection[str]) -> Path | None:
    """Take away what is no longer needed, which never spoils what has been done."""
    # A folder that holds anything else stays.
    for each in sorted(set(_folders(out)) - {"."}, key=_depth, reverse=True):
        with contextlib.suppress(OSError):
            (folder / each).rmdir()
    try:
        shutil.rmtree(bench)
    except OSError:
        return bench
    return None


def _undo(folder: Path, bench: Path) -> None:
    try:
        _put_back(folder, bench)
        shutil.rmtree(bench)
    except (OSError, ValueError):
        raise _left(bench) from None


def _put_back(folder: Path, bench: Path) -> bool:
    """As it was before; whether that was needed. To be stopped and begin again does no harm."""
    note = _read(bench / _NOTE)
    if note is None:
        # Nothing had changed yet, or everything had.
        return False
    put, stood = set(note.put), set(note.stood)
    for path in note.put:
        # It was put there, and nothing stood there before.
        if path not in stood and not os.path.lexists(bench / _NEW / path):
            (folder / path).unlink(missing_ok=True)
    for path in note.stood:
        was_put = path in put and not os.path.lexists(bench / _NEW / path)
        is_away = was_put or not os.path.lexists(folder / path)
        if is_away and os.path.lexists(bench / _OLD / path):
            (bench / _OLD / path).replace(folder / path)
    for each in reversed(note.made):
        # Somebody may have put something into it since.
        with contextlib.suppress(OSError):
            (folder / each).rmdir()
    (bench / _NOTE).unlink()
    return True


def _read(path: Path) -> _Note | None:
    """A note; `None`: there is none.

    Raises:
        ValueError: if it is not one of ours.
    """
    try:
        said = json.loads(path.read_bytes())
        return _Note(**{name: tuple(map(_inside, paths)) for name, paths in said.items()})
    except FileNotFoundError:
        return None
    except (AttributeError, TypeError, RecursionError):
        raise ValueError(path) from None


def _inside(path: str) -> str:
    parts = PurePosixPath(path)
    if parts.is_absolute() or ".." in parts.parts:
        raise ValueError(path)
    return path


@contextlib.contextmanager
def _locked(bench: Path) -> Iterator[None]:
    """Hold the bench; who is killed lets it go, where the system has locks at all.

    Raises:
        FileProblem: if somebody else holds it.
    """
    try:
        import fcntl  # noqa: PLC0415  # not on Windows
    except ImportError:
        yield
        return
    with (bench / _LOCK).open("wb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise FileProblem(site_phrases.UNDER_WAY) from None
        except OSError:
            # Not every shared folder can be locked.
            pass
        yield
