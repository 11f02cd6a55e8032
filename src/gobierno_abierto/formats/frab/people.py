"""The people of a schedule, each once."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from gobierno_abierto.editing.ids import slug
from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab.bundles import Bundle
from gobierno_abierto.formats.frab.raw import Plain, Schedule, Spot
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.frab.values import (
    Aside,
    Texts,
    fingerprint,
    safe,
    text,
    unique,
    word,
)

# What a person is known by, the surest first, and the system that gave it.
_KEYS = {"id": "frab-person-id", "guid": "frab-person-guid", "code": "frab-person-code"}
# Where her name stands, in the order in which it counts.
_NAMES = ("public_name", "full_public_name", "display_name", "name", "text")
_ROLES = {
    "speaker": "speaker",
    "moderator": "moderator",
    "host": "host",
    "panelist": "panellist",
    "panellist": "panellist",
    "facilitator": "facilitator",
    "interpreter": "interpreter",
    "attendee": "attendee",
    "visitor": "attendee",
}


class _Key(NamedTuple):
    """What a person is known by: its kind (``id``, ``guid``, ``code``, ``name``) and value."""

    kind: str
    value: str


class People:
    """All people of a file, by what it knows them by."""

    def __init__(self, schedule: Schedule, texts: Texts, aside: Aside, remarks: Remarks) -> None:
        self._texts = texts
        self._aside = aside
        self._remarks = remarks
        self._bundles: dict[_Key, Bundle] = {}
        for told in schedule.people:
            if self._take(told.members, told.spot) is None:
                remarks.leave("person", told.spot)
        for entry in schedule.entries:
            for each in listed(entry.members.get("persons")):
                self._take(_without_role(each), entry.spot)
        self._ids = unique({key: _wanted(key) for key in self._bundles})

    def _take(self, members: Mapping[str, Any], spot: Spot) -> _Key | None:
        key = _key(members)
        if key is None:
            return None
        bundle = self._bundles.setdefault(key, Bundle(spot))
        name = _name(members)
        if name:
            bundle.names[name] += 1
        others = {
            each: value
            for each, value in members.items()
            if each not in _NAMES or word(value) != name
        }
        bundle.add(others)
        return key

    def parts(self, persons: Any, spot: Spot) -> list[Plain]:
        """The parts of a session, in the shape of the file of a document; nobody has two."""
        found: dict[str, Plain] = {}
        for each in listed(persons):
            key = _key(each)
            if key is None:
                if any(value for value in each.values()):
                    self._remarks.leave("person", spot)
                continue
            found.setdefault(self._ids[key], self._part(self._ids[key], each.get("role"), spot))
        return list(found.values())

    def _part(self, name: str, role: Any, spot: Spot) -> Plain:
        written = word(role)
        known = _ROLES.get(written.lower()) if written else "speaker"
        if known is not None:
            return {"role": known, "person": name}
        self._remarks.gather(said.BAD_VALUE, spot, f"role: {written}")
        return {
            "role": "speaker",
            "person": name,
            **self._aside.of({"role": role}, spot, quietly=True),
        }

    def told(self) -> list[tuple[Plain, Spot]]:
        """All of them, in the order in which they are met, and where."""
        self._tell()
        return [(self._person(key, bundle), bundle.spot) for key, bundle in self._bundles.items()]

    def _person(self, key: _Key, bundle: Bundle) -> Plain:
        name = bundle.name
        biography = bundle.take("biography")
        members = {
            "id": self._ids[key],
            "name": self._remarks.text(name, bundle.spot).replace("\t", " ") if name else None,
            "biography": text(
                self._texts.of(biography, self._texts.language, bundle.spot), self._texts.language
            ),
            "identifiers": [
                {"system": system, "value": self._remarks.text(value, bundle.spot)}
                for kind, system in _KEYS.items()
                for value in filter(None, map(word, bundle.take_all(kind)))
            ],
        }
        others = sorted(bundle.names) if len(bundle.names) > 1 else []
        kept = self._aside.of(bundle.rest(), bundle.spot)
        kept |= self._aside.of({"all-names": others}, bundle.spot, quietly=True)
        return {**{name: each for name, each in members.items() if each}, **kept}

    def _tell(self) -> None:
        """Tell of identities with several names, and of names with several identities."""
        bearers: dict[str, dict[_Key, str]] = {}
        for key, bundle in self._bundles.items():
            if len(bundle.names) > 1:
                names = " / ".join(sorted(bundle.names))
                self._remarks.gather(said.SEVERAL_NAMES, bundle.spot, f"{key.value}: {names}")
            for name in bundle.names:
                bearers.setdefault(name.casefold(), {})[key] = name
        for those in bearers.values():
            if len(those) > 1:
                key, name = those.popitem()
                self._remarks.gather(said.SEVERAL_IDENTITIES, self._bundles[key].spot, name)


def listed(persons: Any) -> list[Plain]:
    """The people of a session, each as an object."""
    those = persons if isinstance(persons, list) else [] if persons is None else [persons]
    return [each if isinstance(each, dict) else {"name": each} for each in those]


def _without_role(members: Plain) -> Plain:
    return {name: each for name, each in members.items() if name != "role"}


def _name(members: Mapping[str, Any]) -> str | None:
    return next(filter(None, (word(members.get(each)) for each in _NAMES)), None)


def _key(members: Mapping[str, Any]) -> _Key | None:
    """What somebody is known by; `None` if by nothing."""
    for kind in _KEYS:
        value = word(members.get(kind))
        if value:
            return _Key(kind, value)
    name = _name(members)
    return _Key("name", name) if name else None


def _wanted(key: _Key) -> str:
    if key.kind == "name":
        return f"person-{slug(key.value) or fingerprint(key.value)}"
    return f"person-{safe(key.value) or fingerprint(key.value)}"
