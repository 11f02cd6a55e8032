"""Files of a folder that give way to others: all of them or none, and nothing else is touched.

Whoever wants to change a folder holds it, from before the first look at what lies there until
after the last change. What is new lies ready in a folder of its own (the bench) with what is there
now, before the first file changes its place, and a note says which. Whoever is killed on the way
leaves bench and note behind, and the next one puts everything back by them. What others keep in
the folder is never moved, copied or opened, so that nothing of theirs can get lost.
"""

import contextlib
import errno
import json
import os
import shutil
import stat
from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from io import BufferedWriter
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
# So often a bench is cleared away by others, just as it is to be taken, before that is strange.
_TRIES = 20


@attrs.frozen(kw_only=True)
class _Note:
    """What is about to happen: which files come, which of them stood there, what folders appear."""

    put: tuple[str, ...]
    stood: tuple[str, ...]
    made: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Held:
    """A folder that nobody else changes meanwhile, and its bench.

    `told` says what somebody left there who was stopped, and has been put right; `None`: nothing.
    """

    folder: Path
    bench: Path
    told: Sentence | None = None


def bench_of(folder: Path) -> Path:
    """Where the files of a site wait: beside it, so that they only have to be renamed."""
    name = folder.name
    if len(name.encode(errors="surrogateescape")) > _LONGEST:
        name = sha256(os.fsencode(name)).hexdigest()
    return folder.with_name(f".{name}.publicando")


def is_halfway(bench: Path) -> bool:
    """Whether somebody is changing the folder of that bench, or was stopped amid it."""
    try:
        return os.path.lexists(bench / _NOTE)
    except ValueError:
        return False


@contextlib.contextmanager
def held(folder: Path, bench: Path) -> Iterator[Held]:
    """Hold a folder, which need not be there, and put right what somebody left halfway.

    Who is killed lets it go, where the system has locks at all. Of the bench nothing stays, nor of
    folders that were made for it and hold nothing.

    Raises:
        FileProblem: if somebody else holds it; if what was left cannot be put back or taken away,
            or is not ours.
    """
    missing = [each for each in bench.parents if not os.path.lexists(each)]
    make_folder(bench.parent)
    try:
        lock, was_there = _taken(bench)
        try:
            told = _tidied(folder, bench) if was_there else None
            yield Held(folder=folder, bench=bench, told=told)
        finally:
            _let_go(bench, lock)
    finally:
        for each in missing:
            with contextlib.suppress(OSError):
                each.rmdir()


def _taken(bench: Path) -> tuple[BufferedWriter | None, bool]:
    """The lock of a bench, which is made if need be, and whether it was there."""
    try:
        for _ in range(_TRIES):
            was_there = _made(bench)
            # Whoever held it may just have cleared it away.
            with contextlib.suppress(FileNotFoundError):
                if was_there:
                    _require_own(bench)
                lock = _locked(bench / _LOCK)
                if lock is None or _is(lock, bench / _LOCK):
                    return lock, was_there
                lock.close()
    except (OSError, ValueError) as error:
        raise problem(error) from None
    raise FileProblem(site_phrases.UNDER_WAY)


def _made(bench: Path) -> bool:
    """Make a bench; whether it was there."""
    try:
        bench.mkdir(_OWN)
    except FileExistsError:
        return True
    return False


def _require_own(bench: Path) -> None:
    """Look whether a bench is ours: others could pass something off where they may write, too."""
    found = bench.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != getattr(os, "geteuid", lambda: 0)():
        raise FileProblem(filled(site_phrases.NOT_OUR_BENCH, name=in_a_reason(str(bench))))


def _locked(path: Path) -> BufferedWriter | None:
    """A file that is locked, where it can be; `None`: the system has no locks.

    Raises:
        FileProblem: if somebody else has locked it.
    """
    try:
        import fcntl  # noqa: PLC0415  # not on Windows
    except ImportError:
        return None
    file = path.open("wb")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise FileProblem(site_phrases.UNDER_WAY) from None
    except OSError:
        # Not every shared folder can be locked.
        pass
    return file


def _is(lock: BufferedWriter, path: Path) -> bool:
    """Whether a lock still is the one that others find."""
    try:
        return os.path.samestat(os.fstat(lock.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _let_go(bench: Path, lock: BufferedWriter | None) -> None:
    # The lock as the last thing: whoever finds none makes a new one, and may begin.
    with contextlib.suppress(OSError):
        if lock is not None:
            (bench / _LOCK).unlink()
        # What could not be put back stays in it.
        bench.rmdir()
    if lock is not None:
        lock.close()


def _tidied(folder: Path, bench: Path) -> Sentence | None:
    """Put back what somebody left halfway who was stopped; what to say of it."""
    try:
        if all(each.name == _LOCK for each in bench.iterdir()):
            return None
        was_halfway = _put_back(folder, bench)
        _emptied(bench)
    except (OSError, ValueError):
        raise _left(bench) from None
    return site_phrases.RECOVERED if was_halfway else site_phrases.TIDIED


def _emptied(bench: Path) -> None:
    for each in bench.iterdir():
        if each.name == _LOCK:
            continue
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        else:
            each.unlink()


def exchange(place: Held, out: Collection[str], files: Mapping[str, bytes]) -> Path | None:
    """Let `files` take the place of those that are `out`; what could not be cleared away after.

    At every moment each file is the old or the new one, and whole.

    Raises:
        FileProblem: if it cannot be done; then everything is as it was, or the reason says where
            the rest is.
    """
    folder, bench = place.folder, place.bench
    try:
        note = _prepared(folder, bench, out, files)
        _changed(folder, bench, note, out)
    except BaseException as error:
        _undo(folder, bench)
        if isinstance(error, OSError | ValueError):
            raise _why(error, folder) from None
        raise
    return _cleared(folder, bench, out)


def _why(error: OSError | ValueError, folder: Path) -> FileProblem:
    """Why files could not change their places."""
    code = error.errno if isinstance(error, OSError) else None
    if code == errno.EXDEV:
        return FileProblem(site_phrases.IS_MOUNTED)
    if isinstance(error, FileExistsError) and error.filename:
        name = os.path.relpath(error.filename, folder)
        return FileProblem(filled(site_phrases.IN_THE_WAY, names=(in_a_reason(name),)))
    return problem(error)


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
        _emptied(bench)
    except OSError:
        return bench
    return None


def _undo(folder: Path, bench: Path) -> None:
    try:
        _put_back(folder, bench)
        _emptied(bench)
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
