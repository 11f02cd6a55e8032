"""Reading with a limit, and writing all or nothing."""

import contextlib
import errno
import os
import stat
from pathlib import Path

from gobierno_abierto.cli import file_phrases
from gobierno_abierto.cli.console import Streams, printable
from gobierno_abierto.formats.json import DEFAULT_LIMITS
from gobierno_abierto.words import Sentence, filled


class FileProblem(Exception):
    """A file cannot be read or written.

    `reason` says why, in all languages; `code` is the error number of the system, if it was one.
    """

    def __init__(self, reason: Sentence, code: int | None = None) -> None:
        self.reason = reason
        self.code = code
        super().__init__(reason.en)


class FileTooLarge(FileProblem):
    """A file is larger than any document."""


def in_a_reason(name: str) -> str:
    """A name within the reason of a `FileProblem`, in which something is filled in later."""
    return printable(name).replace("{", "{{").replace("}", "}}")


def problem(error: OSError | ValueError) -> FileProblem:
    """What the operating system says, in words of ours: its own are English."""
    if not isinstance(error, OSError):
        # A name with a null character, or one that cannot be encoded.
        return FileProblem(file_phrases.BAD_NAME)
    code = errno.errorcode.get(error.errno or 0, str(error.errno))
    known = file_phrases.REASONS.get(code)
    if known is None:
        known = filled(file_phrases.OTHER_REASON, code=code)
    return FileProblem(known, error.errno)


def read_bytes(name: str, streams: Streams) -> bytes:
    """The bytes of a file, or of standard input for ``-``; one more than the limit at most.

    So an endless file is refused as too large, and not read for ever.

    Raises:
        FileTooLarge: if its size alone says so.
        FileProblem: if it cannot be read.
    """
    limit = DEFAULT_LIMITS.size + 1
    try:
        if name == "-":
            if streams.stdin is None:
                raise FileProblem(file_phrases.NO_STDIN)
            return streams.stdin.read(limit)
        with Path(name).open("rb") as file:
            # A sparse file of many gigabytes says so at once; a device says nothing of its size.
            if os.fstat(file.fileno()).st_size >= limit:
                raise FileTooLarge(file_phrases.TOO_LARGE)
            return file.read(limit)
    except (OSError, ValueError) as error:
        raise problem(error) from None


def same_file(one: str, other: str, streams: Streams) -> bool:
    """Whether two names lead to one file, links and standard input included."""
    try:
        there = os.stat(other)  # noqa: PTH116  # beside fstat, which has no Path
        if one == "-":
            return streams.stdin is not None and os.path.samestat(
                os.fstat(streams.stdin.fileno()), there
            )
        return os.path.samestat(os.stat(one), there)  # noqa: PTH116  # as above
    except (OSError, ValueError):
        return False


def make_folder(folder: Path) -> None:
    """Make a folder, and those it lies in, unless it is there.

    Raises:
        FileProblem: if it cannot be made, or something else has its name.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise problem(NotADirectoryError(errno.ENOTDIR, "")) from None
    except (OSError, ValueError) as error:
        raise problem(error) from None


def write_bytes(name: str, data: bytes, *, may_replace: bool) -> None:
    """Write a file: all of it, or nothing and no trace.

    A temporary file in the same folder takes the place of the old one only when it is complete.
    A file that holds these very bytes already is left alone.

    Raises:
        FileProblem: if it cannot be written, or exists and `may_replace` is false.
    """
    try:
        # Through a link, the file it leads to is replaced and not the link.
        target = Path(os.path.realpath(name))
        if not target.parent.exists():
            raise FileProblem(file_phrases.NO_FOLDER)
        mode = _mode_of(target)
        if mode is not None:
            if target.read_bytes() == data:
                return
            if not may_replace:
                raise FileExistsError(errno.EEXIST, "")
        _replace(target, data, mode)
    except (OSError, ValueError) as error:
        raise problem(error) from None


def _mode_of(target: Path) -> int | None:
    """The permissions of an existing file; `None` if there is none.

    Raises:
        FileProblem: if it is no ordinary file: a device must not be replaced.
    """
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "")
    if not stat.S_ISREG(found.st_mode):
        raise FileProblem(file_phrases.NOT_A_FILE)
    return stat.S_IMODE(found.st_mode)


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    draft = target.with_name(f".{target.name[:100]}.{os.getpid()}.tmp")
    # Exclusively: whoever put a file or a link of that name there does not get our bytes.
    descriptor = os.open(
        draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666
    )
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123  # a descriptor has no path
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            draft.chmod(mode)
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
