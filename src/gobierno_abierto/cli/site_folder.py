"""The folder into which a site is published: what lies there, and what may take its place."""

import contextlib
import errno
import json
import os
import re
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path, PurePosixPath

import attrs

from gobierno_abierto.cli import file_phrases, site_phrases
from gobierno_abierto.cli.console import printable
from gobierno_abierto.cli.files import FileProblem, problem
from gobierno_abierto.cli.site_exchange import Held, exchange
from gobierno_abierto.formats.json import DEFAULT_LIMITS
from gobierno_abierto.model import Visibility
from gobierno_abierto.words import Word, filled

MARKER, DATA = "publicacion.json", "documento.json"
# No site has more in its folders.
_MOST_FILES = 200_000
_MOST_NAMED = 5
# What a path of ours looks like; one that looks otherwise did not come from us.
_PATH = re.compile(r"(?:[a-z0-9-]+/){0,3}[a-z0-9-]+\.[a-z]{2,5}")


@attrs.frozen(kw_only=True)
class Former:
    """What lies in a folder: the site that was published there last, and what is of others.

    `files` are the names of the files of the site with what tells whether they were changed;
    `document` is empty if no site is there, and `revision` is that of the document, `None` if
    nothing says so. `foreign` are the paths of all others; of a folder in which nothing of the site
    lies only its own, with a slash at the end.
    """

    folder: Path
    document: str = ""
    revision: int | None = None
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


def folder_of(name: str) -> Path:
    """The folder that a name stands for, which need not be there.

    Raises:
        FileProblem: if no site should lie there: where the shell stands, or another disk begins.
    """
    try:
        # Through a link, the folder it leads to is meant and not the link.
        folder = Path(os.path.realpath(name))
        with contextlib.suppress(FileNotFoundError):
            here = Path(os.path.realpath(Path.cwd()))
            if folder in (here, *here.parents):
                raise FileProblem(site_phrases.IS_HERE)
        if os.path.ismount(folder):
            raise FileProblem(site_phrases.IS_MOUNTED)
    except (OSError, ValueError) as error:
        raise problem(error) from None
    return folder


def former_site(folder: Path) -> Former:
    """What lies in a folder, which need not be there. What is of others is not opened.

    Raises:
        FileProblem: if it cannot be read, or something else has its name.
    """
    try:
        if not folder.exists():
            return Former(folder=folder)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "")
        said = _said(folder / MARKER)
        paths = set(_paths(folder, _parents(said.files)))
    except (OSError, ValueError) as error:
        raise problem(error) from None
    files = {path: told for path, told in said.files.items() if path in paths}
    foreign = paths - set(files) - ({MARKER} if said.document else set())
    return attrs.evolve(said, folder=folder, files=files, foreign=tuple(sorted(foreign)))


def require_ours(
    former: Former, document: str, *, revision: int, internal: bool, may_replace: bool
) -> None:
    """Look whether a site of that revision of a document may take the place of what lies there.

    Raises:
        FileProblem: if it was published by somebody else, of another document or of a newer
            revision, for everybody while this one is internal; or if somebody has changed it since.
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
        raise FileProblem(file_phrases.WOULD_EXPOSE)
    if former.revision is not None and revision < former.revision:
        told = {"published": str(former.revision), "revision": str(revision)}
        raise FileProblem(filled(site_phrases.OLDER, **told, option="{option}"))
    changed = list(former.changed())
    if changed:
        # What to type is told by whoever tells it.
        words = filled(site_phrases.WAS_CHANGED, names=named(changed), option="{option}")
        raise FileProblem(words)


def require_room(former: Former, paths: Collection[str], *, may_replace: bool) -> None:
    """Look whether files find their places in a folder without taking those of others.

    Raises:
        FileProblem: if a file of others has the name of one of them and may not be replaced; or,
            even if it may, a file that of a folder or a folder that of a file.
    """
    folder = former.folder
    try:
        taken = [each for each in _parents(paths) if _is(folder / each, is_folder=False)]
        taken += [each for each in paths if _is(folder / each, is_folder=True)]
        if taken:
            raise FileProblem(filled(site_phrases.IN_THE_WAY, names=named(sorted(taken))))
        mine = {*former.files, *([MARKER] if former.document else [])}
        others = [each for each in paths if each not in mine and os.path.lexists(folder / each)]
    except (OSError, ValueError) as error:
        raise problem(error) from None
    if others and not may_replace:
        # What to type is told by whoever tells it.
        words = filled(site_phrases.SAME_NAMES, names=named(sorted(others)), option="{option}")
        raise FileProblem(words)


def require_apart(former: Former, name: str) -> None:
    """Look whether what was read lies where not everybody will see it together with the site.

    Raises:
        FileProblem: if it is a file in the folder, and none of the site that lies there; or if it
            is a folder that holds the other, or is the same.
    """
    folder, read = former.folder, Path(os.path.realpath(name))
    if read.is_dir():
        if folder == read or folder in read.parents or read in folder.parents:
            raise FileProblem(site_phrases.OVERLAPS_INPUT)
    elif folder in read.parents and read.relative_to(folder).as_posix() not in former.files:
        raise FileProblem(site_phrases.HOLDS_INPUT)


def replace_site(place: Held, former: Former, files: Mapping[str, bytes]) -> Path | None:
    """Put a site in the place of the one that lies there: all of it, or nothing and no trace.

    Nothing else in the folder is touched. What could not be cleared away afterwards is returned.

    Raises:
        FileProblem: if it cannot be written; then everything is as it was.
    """
    return exchange(place, tuple(former.files), files)


def named(names: Sequence[str]) -> tuple[Word, ...]:
    """The first of some names, and how many more there are."""
    shown = tuple(printable(each) for each in names[:_MOST_NAMED])
    more = len(names) - len(shown)
    return (*shown, filled(site_phrases.MORE_NAMES, count=more)) if more > 0 else shown


def _is_carried_on(path: str) -> bool:
    """Whether it is a calendar with a history; a single appointment has that of the whole."""
    return path.endswith(".ics") and "/actividades/" not in path


def _parents(paths: Collection[str]) -> set[str]:
    """The folders in which paths lie, but for the outermost."""
    return {str(each) for path in paths for each in PurePosixPath(path).parents} - {"."}


def _is(path: Path, *, is_folder: bool) -> bool:
    """Whether something is there and is a folder, or is none; a link is none."""
    try:
        return stat.S_ISDIR(path.lstat().st_mode) is is_folder
    except (FileNotFoundError, NotADirectoryError):
        return False


def _paths(folder: Path, parents: Collection[str], base: str = "") -> Iterator[str]:
    """What a folder holds; of the folders in it only `parents` are opened, and no link is."""
    with os.scandir(folder / base) as there:
        for number, each in enumerate(there):
            if number > _MOST_FILES:
                raise FileProblem(site_phrases.TOO_MUCH_THERE)
            path = f"{base}{each.name}"
            if not each.is_dir(follow_symlinks=False):
                yield path
            elif path in parents:
                yield from _paths(folder, parents, f"{path}/")
            else:
                yield f"{path}/"


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
        revision = said.get("revision")
        return Former(
            folder=marker.parent,
            document=str(said["document"]),
            revision=revision if isinstance(revision, int) else None,
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
