"""The files of a tracker: JSON, or a table of text."""

from collections.abc import Collection
from pathlib import PurePath
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.json.limits import Limits
from gobierno_abierto.formats.json.lines import JsonOrigin, repeated_members
from gobierno_abierto.formats.json.parsing import Unreadable, decoded, parsed
from gobierno_abierto.formats.tables import TableLimits, heading_key, read_table

# Larger ones are no tracker of one plan.
DEFAULT_LIMITS = Limits(size=64 * 1024 * 1024)
_TABLES = (".csv", ".tsv", ".txt")


class Line(NamedTuple):
    """A row of a table, by headings."""

    line: int
    cells: dict[str, str]


class TrackerFile(NamedTuple):
    """A file that was read: `plain` data with its `origin`, or the `lines` of a table.

    `columns` are the positions of its headings, from 1.
    """

    name: str
    plain: Any = None
    origin: JsonOrigin | None = None
    lines: tuple[Line, ...] = ()
    columns: dict[str, int] = {}  # noqa: RUF012  # nobody changes it


def tracker_file(
    name: str, data: bytes | str, known: Collection[str], limits: Limits
) -> tuple[TrackerFile | None, list[Finding]]:
    """Read a file as what its name in the mapping says it is; `None`: it cannot be, and why.

    `known` are the headings that the mapping names: those of a table that differ in capitals,
    accents or spaces only are taken for them.
    """
    if PurePath(name).suffix.lower() in _TABLES:
        return _of_table(name, data, known, limits)
    try:
        text = decoded(data, limits)
        plain, repeats = parsed(text)
    except Unreadable as problem:
        return None, [problem.finding]
    origin = JsonOrigin(text, repeats=repeats)
    if not repeats:
        return TrackerFile(name, plain, origin), []
    # Which of them counts cannot be known.
    repeated = list(repeated_members(text))
    places = origin.places(each.pointer for each in repeated)
    return None, [attrs.evolve(each, place=places[each.pointer]) for each in repeated]


def _of_table(
    name: str, data: bytes | str, known: Collection[str], limits: Limits
) -> tuple[TrackerFile | None, list[Finding]]:
    raw = data.encode(errors="replace") if isinstance(data, str) else data
    table, findings = read_table(raw, limits=TableLimits(size=limits.size))
    if table is None:
        return None, findings
    headings = _headings(table.headings, known)
    columns = {heading: place for place, heading in enumerate(headings, start=1)}
    lines = tuple(Line(row.line, _cells(headings, row.cells)) for row in table.rows)
    return TrackerFile(name, lines=lines, columns=columns), findings


def _headings(printed: tuple[str, ...], known: Collection[str]) -> list[str]:
    """The headings, each once: a second one of a name, and one without, has its number."""
    meant = {heading_key(each): each for each in known}
    found: list[str] = []
    for place, heading in enumerate(printed, start=1):
        name = meant.get(heading_key(heading), heading.strip())
        found.append(name if name and name not in found else f"{name} ({place})".lstrip())
    return found


def _cells(headings: list[str], cells: tuple[str, ...]) -> dict[str, str]:
    """The cells by heading; those beyond the last one by their number."""
    more = (f"({place})" for place in range(len(headings) + 1, len(cells) + 1))
    return dict(zip((*headings, *more), cells, strict=True))
