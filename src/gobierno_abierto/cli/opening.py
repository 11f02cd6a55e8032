"""The document that a name on the command line stands for."""

import errno
from pathlib import PurePath

import attrs

from gobierno_abierto import datasets
from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.console import Console, printable
from gobierno_abierto.cli.files import FileProblem, FileTooLarge, read_bytes
from gobierno_abierto.findings import Finding, Report, finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json import DEFAULT_LIMITS, read_json
from gobierno_abierto.formats.reading import Reading

_NO_JSON = (said.NOT_UTF8, said.NOT_JSON)


@attrs.frozen(kw_only=True)
class Opened:
    """What came of a name: its reading, and what to call it. `is_included`: it came with us."""

    name: str
    shown: str
    reading: Reading
    is_included: bool = False

    @property
    def looks_foreign(self) -> bool:
        """Whether it is no JSON, and its name does not claim so either."""
        foreign = any(each.entry in _NO_JSON for each in self.reading.report)
        return foreign and PurePath(self.name).suffix.lower() != ".json" and self.name != "-"


def opened(name: str, console: Console) -> Opened:
    """The document of a file, of standard input, or of those that are included.

    A file of that name comes before an included document. What cannot be opened is a reading
    without a document that says so.
    """
    shown = phrases.STDIN.in_language(console.lang) if name == "-" else name
    try:
        data = read_bytes(name, console.streams)
    except FileTooLarge:
        large = finding(said.TOO_LARGE, "", limit=DEFAULT_LIMITS.size)
        return Opened(name=name, shown=shown, reading=_without_document(large))
    except FileProblem as found:
        if found.code == errno.ENOENT:
            included = _included(name)
            if included:
                return Opened(name=name, shown=shown, reading=included, is_included=True)
        unreadable = finding(said.UNREADABLE_FILE, "", name=printable(shown), reason=found.reason)
        return Opened(name=name, shown=shown, reading=_without_document(unreadable))
    return Opened(name=name, shown=shown, reading=read_json(data))


def _without_document(why: Finding) -> Reading:
    return Reading(document=None, report=Report(findings=(why,)))


def _included(name: str) -> Reading | None:
    if name not in datasets.names():
        return None
    return Reading(document=datasets.load(name), report=Report())
