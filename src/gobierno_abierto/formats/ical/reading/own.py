"""What a calendar of ours says of the document that it was made from."""

import json
from collections.abc import Iterator
from typing import Any

import attrs

from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.formats.ical.content import Component, ContentLine, Faults, unescaped
from gobierno_abierto.formats.json.faults import Faults as JsonFaults
from gobierno_abierto.formats.json.structure import structure
from gobierno_abierto.model.extension import EXTENSION_DEPTH

Plain = dict[str, Any]

PREFIX = "X-GOBIERNO-ABIERTO-"
_HEADER: Plain = {"namespace": "urn:x", "revision": 1, "revised": "2012-03-21", "language": "es",
                  "publisher": "", "format": "1.0"}  # fmt: skip
_TITLE = {"es": "x"}


@attrs.frozen(kw_only=True)
class Cast:
    """The document, events, blocks, venues and commitments that a calendar tells of, by id.

    All in the shape of the file of a document, and each sound in itself. `document` is `None` if
    the calendar is not one of ours.
    """

    document: Plain | None
    events: dict[str, Plain]
    blocks: dict[str, Plain]
    venues: dict[str, Plain]
    commitments: dict[str, Plain]


def cast_of(calendar: Component, faults: Faults) -> Cast:
    """What the properties of the calendar itself tell; what is not sound is told, and left out."""

    def all_of(name: str) -> dict[str, Plain]:
        lines = calendar.all(PREFIX + name)
        return {each["id"]: each for each in _sound(lines, _WRAPPED[name], faults)}

    documents = _sound(calendar.all(f"{PREFIX}DOCUMENT"), _document, faults)
    return Cast(
        document=next(documents, None),
        events=all_of("EVENT"),
        blocks=all_of("BLOCK"),
        venues=all_of("VENUE"),
        commitments=all_of("COMMITMENT"),
    )


def _sound(lines: list[ContentLine], wrapped: Any, faults: Faults) -> Iterator[Plain]:
    for line in lines:
        plain = _loaded(unescaped(line.value))
        if plain is not None and is_sound(wrapped(plain)):
            yield plain
        else:
            faults.tell(said.BAD_OWN_DATA, line.number, property=line.name)


def _loaded(text: str) -> Plain | None:
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        return None
    has_id = isinstance(plain, dict) and isinstance(plain.get("id"), str) and plain["id"]
    return plain if has_id else None


def is_sound(document: Plain) -> bool:
    """Whether a document can be read."""
    try:
        structure(document, depth=EXTENSION_DEPTH)
    except JsonFaults:
        return False
    return True


def _document(plain: Plain) -> Plain:
    return plain


def dialogue_with(**members: Any) -> Plain:
    """A dialogue of these members only, to see whether they are sound."""
    return {"kind": "dialogue", "id": "x", "header": _HEADER, "title": _TITLE, **members}


def _event(plain: Plain) -> Plain:
    return dialogue_with(events=[plain])


def _block(plain: Plain) -> Plain:
    own = {name: value for name, value in plain.items() if name != "event"}
    own["kind"] = "parallel"
    named = isinstance(plain.get("event"), str)
    return dialogue_with(events=[{"id": "x", "agenda": [own] if named else None}])


def _venue(plain: Plain) -> Plain:
    return dialogue_with(venues=[plain])


def _commitment(plain: Plain) -> Plain:
    return dialogue_with(commitments=[plain])


_WRAPPED = {"EVENT": _event, "BLOCK": _block, "VENUE": _venue, "COMMITMENT": _commitment}
