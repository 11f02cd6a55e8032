"""What a calendar of ours says of the document that it was made from."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

import attrs

from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.formats.ical.content import PREFIX, Component, ContentLine, Faults, unescaped
from gobierno_abierto.formats.json.faults import Faults as JsonFaults
from gobierno_abierto.formats.json.structure import structure
from gobierno_abierto.model.extension import EXTENSION_DEPTH

Plain = dict[str, Any]
K = TypeVar("K")

_HEADER: Plain = {"namespace": "urn:x", "revision": 1, "revised": "2012-03-21", "language": "es",
                  "publisher": "", "format": "1.0"}  # fmt: skip
_TITLE = {"es": "x"}


@attrs.frozen(kw_only=True)
class Cast:
    """The document, events, blocks, venues and commitments that a calendar tells of, by id.

    Blocks by the id of their event, and their own. All in the shape of the file of a document, and
    each sound in itself. `document` is `None` if the calendar is not one of ours.
    """

    document: Plain | None
    events: dict[str, Plain]
    blocks: dict[tuple[str, str], Plain]
    venues: dict[str, Plain]
    commitments: dict[str, Plain]


def cast_of(calendar: Component, faults: Faults) -> Cast:
    """What the properties of the calendar itself tell; what is not sound is told, and left out."""

    def all_of(name: str) -> list[_Told]:
        return list(_sound(calendar.all(PREFIX + name), _WRAPPED[name], faults))

    def by_id(name: str) -> dict[str, Plain]:
        return _first_of_each(((each.plain["id"], each) for each in all_of(name)), faults)

    documents = all_of("DOCUMENT")
    blocks = (((each.plain["event"], each.plain["id"]), each) for each in all_of("BLOCK"))
    return Cast(
        document=documents[0].plain if documents else None,
        events=by_id("EVENT"),
        blocks=_first_of_each(blocks, faults),
        venues=by_id("VENUE"),
        commitments=by_id("COMMITMENT"),
    )


class _Told(NamedTuple):
    """What a line holds."""

    line: ContentLine
    plain: Plain


def _sound(
    lines: list[ContentLine], wrapped: Callable[[Plain], Plain], faults: Faults
) -> Iterator[_Told]:
    for line in lines:
        plain = _loaded(unescaped(line.value))
        if plain is not None and is_sound(wrapped(plain)):
            yield _Told(line, plain)
        else:
            faults.tell(said.BAD_OWN_DATA, line.number, property=line.name)


def _first_of_each(told: Iterable[tuple[K, _Told]], faults: Faults) -> dict[K, Plain]:
    """By their keys; another that says something else of the same is told, and left out."""
    found: dict[K, Plain] = {}
    for key, each in told:
        if found.setdefault(key, each.plain) != each.plain:
            faults.tell(said.BAD_OWN_DATA, each.line.number, property=each.line.name)
    return found


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


_WRAPPED = {
    "DOCUMENT": _document,
    "EVENT": _event,
    "BLOCK": _block,
    "VENUE": _venue,
    "COMMITMENT": _commitment,
}
