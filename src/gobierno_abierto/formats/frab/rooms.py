"""The rooms of a schedule, each once, and the one place in which they are."""

from collections.abc import Mapping
from typing import Any

from gobierno_abierto.editing.ids import slug
from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab.bundles import Bundle
from gobierno_abierto.formats.frab.raw import Plain, Schedule, Spot
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.frab.values import Aside, Texts, fingerprint, unique, word


class Rooms:
    """All rooms of a file, by their names: two rooms may have one ``guid``, and do."""

    def __init__(self, schedule: Schedule, texts: Texts, aside: Aside, remarks: Remarks) -> None:
        self._texts = texts
        self._aside = aside
        self._remarks = remarks
        self._bundles: dict[str, Bundle] = {}
        for told in schedule.rooms:
            self._take(told.members, told.spot)
        for entry in schedule.entries:
            stated = entry.members.get("room")
            self._take(stated if isinstance(stated, dict) else {"name": stated}, entry.spot)
        self._ids = unique({name: _wanted(name) for name in self._bundles})

    def _take(self, members: Mapping[str, Any], spot: Spot) -> None:
        name = _name(members)
        if name:
            bundle = self._bundles.setdefault(name, Bundle(spot))
            bundle.names[name] += 1
            bundle.add({each: value for each, value in members.items() if each != "name"})

    def of(self, around: str | None, stated: Any, spot: Spot, title: str) -> list[str]:
        """The ids of the rooms of a session: the one under which it stands, else its own."""
        own = _name(stated) if isinstance(stated, dict) else word(stated)
        under = word(around)
        if own and under and own != under:
            self._remarks.gather(said.ROOMS_DISAGREE, spot, f"{title}: {under} / {own}")
        name = under or own
        return [self._ids[name]] if name and name in self._ids else []

    def told(self) -> list[tuple[Plain, Spot]]:
        """All of them, in the order in which they are met, and where."""
        return [(self._room(name, bundle), bundle.spot) for name, bundle in self._bundles.items()]

    def _room(self, name: str, bundle: Bundle) -> Plain:
        spot = bundle.spot
        stated = bundle.take("capacity")
        capacity = _capacity(stated)
        members = {
            "id": self._ids[name],
            "name": {self._texts.language: self._remarks.text(name, spot) or "-"},
            "capacity": capacity,
            "identifiers": [
                {"system": "frab-room-guid", "value": self._remarks.text(value, spot)}
                for value in filter(None, map(word, bundle.take_all("guid")))
            ],
        }
        kept = bundle.rest()
        if stated is not None and capacity is None:
            self._remarks.gather(said.BAD_VALUE, spot, f"capacity: {word(stated) or '…'}")
            kept["capacity"] = stated
        told = {each: value for each, value in members.items() if value is not None and value != []}
        return {**told, **self._aside.of(kept, spot)}


def _name(members: Mapping[str, Any]) -> str | None:
    """The name of a room; one without any is known by what else it has."""
    stated = (word(members.get(each)) for each in ("name", "text", "slug", "guid"))
    return next(filter(None, stated), None)


def _wanted(name: str) -> str:
    return f"room-{slug(name) or fingerprint(name)}"


def _capacity(stated: Any) -> int | None:
    """How many people there is room for; `None` if that is not a whole number."""
    written = word(stated) or ""
    digits = written.removesuffix(".0")
    return int(digits) if len(digits) < 10 and digits.isascii() and digits.isdecimal() else None
