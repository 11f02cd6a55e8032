"""From the text of a TOML file to a mapping, or to everything that is wrong with it."""

import re
import tomllib
from typing import Any

import attrs

from gobierno_abierto.findings import Finding, Place, Report, finding
from gobierno_abierto.findings.catalogue import reading
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.json.limits import Limits
from gobierno_abierto.formats.json.parsing import Unreadable, decoded
from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.formats.reading import ReadError
from gobierno_abierto.formats.trackers.mapping import phrases
from gobierno_abierto.formats.trackers.mapping.fields import LEVELS
from gobierno_abierto.formats.trackers.mapping.keys import Keys, Told
from gobierno_abierto.formats.trackers.mapping.nouns import About, Table, TrackerMapping
from gobierno_abierto.formats.trackers.mapping.tables import has_status, table_of
from gobierno_abierto.model import Progress, Source, Text, Visibility
from gobierno_abierto.standards.statuses import STATUSES, status_key

# A mapping is written by hand.
_LIMITS = Limits(size=1024 * 1024)
# How deep the parser may go before it is no file of a person any more.
_DEPTH = 64
_PLACE = re.compile(r"line (\d+), column (\d+)")
_WRITTEN_SO = {"day-first": True, "month-first": False}


@attrs.frozen(kw_only=True)
class MappingReading:
    """What came of reading a mapping: it is `None` if the report holds an error."""

    mapping: TrackerMapping | None
    report: Report


def read_mapping(data: bytes | str) -> MappingReading:
    """Read a mapping from the text of a TOML file.

    Every fault is in the report at once, with its table and its key.
    """
    told = Told()
    try:
        plain = _parsed(decoded(data, _LIMITS))
    except Unreadable as problem:
        return MappingReading(mapping=None, report=Report(findings=(problem.finding,)))
    mapping = _mapping(Keys(plain, (), told), told)
    report = Report(findings=tuple(told.findings))
    return MappingReading(mapping=mapping if report.ok else None, report=report)


def from_mapping(data: bytes | str) -> TrackerMapping:
    """The mapping in the text of a TOML file.

    Raises:
        ReadError: if there is anything wrong with it; its `report` tells all of it.
    """
    found = read_mapping(data)
    if found.mapping is None:
        raise ReadError(found.report)
    return found.mapping


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise Unreadable(finding(reading.TOO_DEEP, "", limit=_DEPTH)) from None
    # Also what Python itself refuses, such as a number of 5,000 digits.
    except ValueError as error:
        raise Unreadable(_no_toml(text, str(error))) from None


def _no_toml(text: str, message: str) -> Finding:
    """Where a file stops being TOML; its last line if the parser does not say."""
    place = _PLACE.search(message)
    if place:
        line, column = int(place[1]), int(place[2])
    else:
        lines = text.splitlines() or [""]
        line, column = len(lines), len(lines[-1]) + 1
    found = finding(said.NOT_TOML, "", line=line, column=column)
    return attrs.evolve(found, place=Place(pointer="", line=line, column=column))


def _mapping(keys: Keys, told: Told) -> TrackerMapping | None:
    language = keys.tag("language", needed='"es"') or "und"
    name = keys.words("name", needed='"mexico-2019"')
    dates = keys.chosen("dates", _WRITTEN_SO)
    about = _about(keys, language)
    source = _source(keys, language)
    tables = [table_of(each, level, language) for level in LEVELS for each in keys.tables(level)]
    statuses = _statuses(keys, tables)
    for level in ("plans", "commitments"):
        if level not in keys.plain:
            told.tell((level,), phrases.MISSING, example=f"[{level}]")
    keys.finish()
    if name is None or about is None or source is None:
        return None
    return TrackerMapping(
        name=name,
        language=language,
        about=about,
        source=source,
        tables=tuple(tables),
        statuses=statuses,
        day_first=_WRITTEN_SO.get(dates or ""),
    )


def _about(keys: Keys, language: str) -> About | None:
    own = keys.table("document", needed="[document]")
    if own is None:
        return None
    words = {
        "id": own.words("id", needed='"plan-4"'),
        "title": own.words("title", needed='"Tablero del 4.º plan"'),
        "namespace": own.words("namespace", needed='"https://gobierno.example/tablero/"'),
        "publisher": own.words("publisher", needed='"Secretaría de Ejemplo"'),
        "licence": own.words("licence", needed='"CC-BY-4.0"'),
    }
    contact, revised = own.words("contact"), own.day("revised")
    visibility = own.chosen("visibility", Visibility)
    own.finish()
    if None in words.values():
        return None
    return About(
        id=str(words["id"]),
        title=_text(str(words["title"]), language),
        namespace=str(words["namespace"]),
        publisher=str(words["publisher"]),
        licence=str(words["licence"]),
        contact=contact,
        revised=revised,
        visibility=Visibility(visibility) if visibility else None,
    )


def _source(keys: Keys, language: str) -> Source | None:
    own = keys.table("source", needed="[source]")
    if own is None:
        return None
    title = own.words("title", needed='"Tablero del 4.º plan"')
    publisher, url, licence = (own.words(key) for key in ("publisher", "url", "licence"))
    own.finish()
    if title is None:
        return None
    words = _text(title, language)
    return Source(id="tracker", title=words, publisher=publisher, url=url, licence=licence)


def _text(words: str, language: str) -> Text:
    return Text(pairs=((language, words),), original=language)


def _statuses(keys: Keys, tables: list[Table]) -> str | dict[str, Progress] | None:
    """The name of a published table of statuses, or one of the mapping's own."""
    if "statuses" not in keys.plain:
        keys.expect("statuses")
        if any(map(has_status, tables)):
            keys.told.tell(("statuses",), phrases.NO_STATUSES)
        return None
    if isinstance(keys.plain["statuses"], str):
        return keys.chosen("statuses", STATUSES)
    own = keys.table("statuses")
    return _own_statuses(own) if own else None


def _own_statuses(own: Keys) -> dict[str, Progress]:
    words: dict[str, str] = {}
    found: dict[str, Progress] = {}
    for word in own.plain:
        code = own.chosen(word, tuple(Progress))
        if code is None:
            continue
        key = status_key(word)
        if found.get(key, code) != code:
            own.told.tell(own.at(word), phrases.TWICE, value=shortened(words[key]))
        words[key], found[key] = word, Progress(code)
    return found
