"""The folder into which a site is published: all of it changes, or nothing does."""

import contextlib
import errno
import json
import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import attrs

from gobierno_abierto.cli import phrases, site_phrases
from gobierno_abierto.cli.console import printable
from gobierno_abierto.cli.files import FileProblem, in_a_reason, make_folder, problem
from gobierno_abierto.formats.json import DEFAULT_LIMITS
from gobierno_abierto.model import Visibility
from gobierno_abierto.words import Word, filled

MARKER, DATA = "publicacion.json", "documento.json"
# More files of others than these are a project, and no addition to a site.
_MOST_FOREIGN = 2000
_MOST_FILES = 200_000
_MOST_NAMED = 5
# What the new and the old folder are called for the moment.
_NAMES = ("nuevo", "anterior")
# What a path of ours looks like; one that looks otherwise did not come from us.
_PATH = re.compile(r"(?:[a-z0-9-]+/){0,3}[a-z0-9-]+\.[a-z]{2,5}")


@attrs.frozen(kw_only=True)
class Former:
    """What lies in a folder: the site that was published there last, and files of others.

    `files` are the names of the files of the site with what tells whether they were changed;
    `document` is empty if no site is there. `foreign` are the paths of all others.
    """

    folder: Path
    document: str = ""
    visibility: Visibility = Visibility.PUBLIC
    files: Mapping[str, str] = attrs.field(factory=dict)
    foreign: tuple[str, ...] = ()

    def content(self) -> dict[str, bytes]:
        """What of the last site is carried on: its calendars, its data, and what it says of itself.

        Raises:
            FileProblem: if it cannot be read.
        """
        wanted = [each for each in self.files if _is_carried_on(each) or each == DATA]
        found: dict[str, bytes] = {}
        left = 16 * DEFAULT_LIMITS.size
        for path in (*wanted, *([MARKER] if self.document else [])):
            # Somebody may have taken it away.
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                found[path] = _read(self.folder / path)
                left -= len(found[path])
            if left < 0:
                raise FileProblem(site_phrases.TOO_MUCH_THERE)
        return found

    def changed(self) -> Iterator[str]:
        """The files of the site that somebody has changed since."""
        for path, told in self.files.items():
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                if sha256(_read(self.folder / path)).hexdigest()[:32] != told:
                    yield path


def former_site(name: str) -> Former:
    """What lies in a folder, which need not be there.

    Raises:
        FileProblem: if it cannot be read, or something else has its name.
    """
    try:
        # Through a link, the folder it leads to is replaced and not the link.
        folder = Path(os.path.realpath(name))
        if not folder.exists():
            return Former(folder=folder)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "")
        said = _said(folder / MARKER)
        paths = _paths(folder)
    except (OSError, ValueError) as error:
        raise problem(error) from None
    files = {path: told for path, told in said.files.items() if path in paths}
    foreign = tuple(sorted(paths - set(files) - ({MARKER} if said.document else set())))
    if len(foreign) > _MOST_FOREIGN:
        raise FileProblem(site_phrases.TOO_MUCH_THERE)
    return attrs.evolve(said, folder=folder, files=files, foreign=foreign)


def require_ours(former: Former, document: str, *, internal: bool, may_replace: bool) -> None:
    """Look whether a site may take the place of what lies there.

    Raises:
        FileProblem: if it was published by somebody else, of another document, for everybody while
            this one is internal; or if somebody has changed it since.
    """
    if may_replace:
        return
    if not former.document:
        if former.foreign:
            raise FileProblem(site_phrases.NOT_OURS)
        return
    if former.document != document:
        raise FileProblem(site_phrases.OF_ANOTHER)
    if former.visibility is Visibility.PUBLIC and internal:
        raise FileProblem(phrases.WOULD_EXPOSE)
    changed = list(former.changed())
    if changed:
        # What to type is told by whoever tells it.
        words = filled(site_phrases.WAS_CHANGED, names=named(changed), option="{option}")
        raise FileProblem(words)


def replace_site(former: Former, files: Mapping[str, bytes]) -> None:
    """Put a site in the place of what lies there: all of it, or nothing and no trace.

    Files of others are kept, unless one of the site has their name.

    Raises:
        FileProblem: if it cannot be written; then everything is as it was.
    """
    folder = former.folder
    make_folder(folder.parent)
    fresh, old = (folder.with_name(f".{folder.name[:80]}.{os.getpid()}.{each}") for each in _NAMES)
    try:
        fresh.mkdir()
        try:
            _write(fresh, files)
            _keep(former, fresh, files)
            if folder.exists():
                fresh.chmod(stat.S_IMODE(folder.stat().st_mode))
            _swap(folder, fresh, old)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
    # shutil.Error is an OSError.
    except (OSError, ValueError) as error:
        raise problem(error) from None
    shutil.rmtree(old, ignore_errors=True)


def named(names: Sequence[str]) -> tuple[Word, ...]:
    """The first of some names, and how many more there are."""
    shown = tuple(printable(each) for each in names[:_MOST_NAMED])
    more = len(names) - len(shown)
    return (*shown, filled(site_phrases.MORE_NAMES, count=more)) if more > 0 else shown


def _is_carried_on(path: str) -> bool:
    """Whether it is a calendar with a history; a single appointment has that of the whole."""
    return path.endswith(".ics") and "/actividades/" not in path


def _swap(folder: Path, fresh: Path, old: Path) -> None:
    """Let the new folder take the place of the old one, which comes back if that fails."""
    if not folder.exists():
        fresh.rename(folder)
        return
    folder.rename(old)
    try:
        fresh.rename(folder)
    except BaseException:
        try:
            old.rename(folder)
        except OSError:
            words = filled(site_phrases.LEFT_BESIDE, name=in_a_reason(str(old)))
            raise FileProblem(words) from None
        raise


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for parent in sorted({Path(path).parent for path in files}):
        (folder / parent).mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        (folder / path).write_bytes(data)


def _keep(former: Former, fresh: Path, files: Mapping[str, bytes]) -> None:
    """Take over what others put there: as links where that can be done, else as copies."""
    for path in former.foreign:
        if path in files:
            continue
        source, target = former.folder / path, fresh / path
        target.parent.mkdir(parents=True, exist_ok=True)
        copy: Callable[[Path, Path], object] = _linked if source.is_symlink() else shutil.copy2
        copy(source, target)


def _linked(source: Path, target: Path) -> None:
    target.symlink_to(source.readlink())


def _paths(folder: Path) -> set[str]:
    """Everything in a folder that is no folder, without following links."""
    found: set[str] = set()
    for parent, folders, names in os.walk(folder):
        base = Path(parent)
        links = [each for each in folders if (base / each).is_symlink()]
        folders[:] = [each for each in folders if each not in links]
        found.update((base / each).relative_to(folder).as_posix() for each in (*names, *links))
        if len(found) > _MOST_FILES:
            raise FileProblem(site_phrases.TOO_MUCH_THERE)
    return found


def _said(marker: Path) -> Former:
    """What a site says of itself; one that says nothing of ours is none."""
    nothing = Former(folder=marker.parent)
    try:
        said = json.loads(_read(marker))
        if said["generator"] != "gobierno_abierto":
            return nothing
        files = {
            path: told
            for path, told in said["files"].items()
            if isinstance(told, str) and _PATH.fullmatch(path)
        }
        return Former(
            folder=marker.parent,
            document=str(said["document"]),
            visibility=Visibility(said["visibility"]),
            files=files,
        )
    except (FileNotFoundError, LookupError, TypeError, ValueError, AttributeError, RecursionError):
        return nothing


def _read(path: Path) -> bytes:
    """An ordinary file; to open a pipe would be to wait for its other side."""
    if not stat.S_ISREG(path.lstat().st_mode):
        return b""
    with path.open("rb") as file:
        return file.read(DEFAULT_LIMITS.size + 1)
