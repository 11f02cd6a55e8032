"""Other trackers' files as they are asked for on the command line."""

import errno
import os
from pathlib import PurePath

import attrs

from gobierno_abierto.cli import calendar_phrases, file_phrases, phrases, tracker_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError, day_typed, nearest
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, FileTooLarge, read_bytes
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.findings import Finding, Report, finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.trackers import (
    DEFAULT_LIMITS,
    TRACKER_MAPPINGS,
    MappingReading,
    read_mapping,
    read_tracker,
    tracker_mapping,
)
from gobierno_abierto.index import walk
from gobierno_abierto.model import Document, Verbatim, Visibility
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language, Sentence

_MAPPING, _AS_OF = "mapping", "as-of"


def opened_tracker(arguments: Arguments, console: Console) -> Opened | None:
    """The plan book that is read of a tracker; `None`: no mapping was named.

    Raises:
        UsageError: if there is no such mapping, or a day is given without any.
    """
    named, day = arguments.values.get(_MAPPING), arguments.values.get(_AS_OF)
    as_of = day_typed(day, console.lang)
    if named is None:
        if as_of is not None:
            option, other = OPTIONS[_AS_OF].names, OPTIONS[_MAPPING].names
            words = phrases.told(
                calendar_phrases.ONLY_WITH, console.lang, option=option, other=other
            )
            raise UsageError(words, arguments.command)
        return None
    name = arguments.files[0]
    mapping = _mapping(named, arguments, console)
    paths = _paths(name, mapping.mapping.files) if mapping.mapping else {}
    try:
        files = {each: _bytes(path, each, console) for each, path in paths.items()}
        reading = read_tracker(files, mapping, as_of=as_of)
    except _Unopened as problem:
        reading = Reading(document=None, report=Report(findings=(problem.finding,)))
    typed: tuple[str | Sentence, ...] = (OPTIONS[_MAPPING].names, named)
    typed += (OPTIONS[_AS_OF].names, day) if day else ()
    if as_of is not None and mapping.mapping and not mapping.mapping.of("claims"):
        _tell_unused(console)
    shown = file_phrases.STDIN.in_language(console.lang) if name == "-" else name
    return Opened(
        name=name,
        shown=shown,
        reading=reading,
        is_tracker=True,
        typed=typed,
        read_from=tuple(paths.values()),
    )


def kept_back_words(found: Opened, document: Document, lang: Language, *, internal: bool) -> str:
    """What of a tracker is kept as it stands and not public, for people; empty: nothing is."""
    if internal or not found.is_tracker or document.header.visibility is Visibility.PUBLIC:
        return ""
    count = sum(isinstance(each.value, Verbatim) for each in walk(document))
    option = OPTIONS["internal"].names
    words = phrases.told(tracker_phrases.KEPT_WITHHELD, lang, count=count, option=option)
    return words if count else ""


class _Unopened(Exception):
    """A file of the tracker cannot be opened. `finding` says why."""

    def __init__(self, found: Finding) -> None:
        self.finding = found


def _tell_unused(console: Console) -> None:
    """Say that a day was given for statuses, and that there are none."""
    page = Page(WIDTH)
    option = OPTIONS[_AS_OF].names
    page.write(phrases.told(tracker_phrases.AS_OF_UNUSED, console.lang, option=option))
    console.warn(str(page))


def _mapping(named: str, arguments: Arguments, console: Console) -> MappingReading:
    """The mapping of that name: a file comes before one that is included."""
    if named in TRACKER_MAPPINGS and not os.path.isfile(named):  # noqa: PTH113  # see `opening`
        return MappingReading(mapping=tracker_mapping(named), report=Report())
    try:
        return _of_file(read_mapping(read_bytes(named, console.streams)), named)
    except FileTooLarge:
        large = finding(said.TOO_LARGE, "", limit=DEFAULT_LIMITS.size)
        return MappingReading(mapping=None, report=Report(findings=(large,)))
    except FileProblem as problem:
        if problem.code == errno.ENOENT and not named.endswith(".toml"):
            raise UsageError(_unknown(named, console), arguments.command) from None
        unreadable = _unreadable(named, problem).finding
        return MappingReading(mapping=None, report=Report(findings=(unreadable,)))


def _of_file(found: MappingReading, named: str) -> MappingReading:
    """What is wrong with a mapping, with the name of its file: two files are being read."""
    findings = tuple(
        attrs.evolve(each, place=attrs.evolve(each.place, file=named)) for each in found.report
    )
    return attrs.evolve(found, report=Report(findings=findings))


def _unknown(named: str, console: Console) -> str:
    known = ", ".join(TRACKER_MAPPINGS)
    words = phrases.told(
        tracker_phrases.MAPPING_UNKNOWN, console.lang, name=printable(named), known=known
    )
    near = nearest(named, TRACKER_MAPPINGS)
    return f"{words} {phrases.told(phrases.NEAREST, console.lang, name=near)}" if near else words


def _paths(name: str, wanted: tuple[str, ...]) -> dict[str, str]:
    """The tracker's file, or those of a folder that the mapping names: no others are opened."""
    if name == "-" or not os.path.isdir(name):  # noqa: PTH112  # see `opening`
        return {PurePath(name).name: name}
    inside = {each: str(PurePath(name) / each) for each in wanted}
    return {
        each: path
        for each, path in inside.items()
        if os.path.isfile(path)  # noqa: PTH113  # see `opening`
    }


def _bytes(path: str, shown: str, console: Console) -> bytes:
    try:
        return read_bytes(path, console.streams)
    except FileTooLarge:
        raise _Unopened(finding(said.TOO_LARGE, "", limit=DEFAULT_LIMITS.size)) from None
    except FileProblem as problem:
        raise _unreadable(shown, problem) from None


def _unreadable(name: str, problem: FileProblem) -> _Unopened:
    return _Unopened(finding(said.UNREADABLE_FILE, "", name=printable(name), reason=problem.reason))
