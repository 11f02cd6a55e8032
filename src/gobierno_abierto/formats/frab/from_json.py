"""What a JSON schedule says: that of frab and pretalx, and that which lists its sessions apart."""

from collections.abc import Iterator
from typing import Any

from gobierno_abierto.formats.frab.limits import ScheduleLimits
from gobierno_abierto.formats.frab.raw import Entry, Plain, Schedule, Told
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.json.faults import escaped

ROOT = "schedule"


def from_json(plain: Plain, limits: ScheduleLimits, remarks: Remarks) -> Schedule:
    """All that a JSON file holds; `plain` has a member ``schedule``, which is an object."""
    return _Reader(limits, remarks).read(plain)


class _Reader:
    """A schedule in the making."""

    def __init__(self, limits: ScheduleLimits, remarks: Remarks) -> None:
        self._limits = limits
        self._remarks = remarks
        self._days: list[Told] = []
        self._entries: list[Entry] = []
        self._rooms: list[Told] = []
        self._people: list[Told] = []
        self._is_cut = False

    def read(self, plain: Plain) -> Schedule:
        root = {name: each for name, each in plain.items() if name != ROOT}
        schedule = dict(plain[ROOT])
        at = f"/{ROOT}"
        conference = schedule.pop("conference", None)
        members = dict(conference) if isinstance(conference, dict) else {}
        inside = f"{at}/conference"
        if not isinstance(conference, dict | None):
            self._remarks.leave("conference", inside)
        for owner, pointer in ((members, inside), (schedule, at)):
            self._rooms += self._objects(owner, "rooms", pointer)
            self._people += self._objects(owner, "persons", pointer)
        for owner, pointer in ((members, inside), (schedule, at)):
            for day in self._objects(owner, "days", pointer):
                self._take_day(day)
        for each in self._objects(schedule, "events", at):
            self._take_entry(each, None, None)
        return Schedule(
            root={**root, **schedule},
            conference=Told(members, inside),
            days=tuple(self._days),
            entries=tuple(self._entries),
            people=tuple(self._people),
            rooms=tuple(self._rooms),
            is_cut=self._is_cut,
        )

    def _objects(self, owner: Plain, name: str, pointer: str) -> list[Told]:
        """The objects of a list that is a member; what is no object is told.

        What is no list stays where it is: ``days`` may be a number.
        """
        if isinstance(owner.get(name), list):
            return list(self._of_list(owner.pop(name), f"{pointer}/{name}", name))
        return []

    def _of_list(self, those: list[Any], pointer: str, name: str) -> Iterator[Told]:
        for position, each in enumerate(those):
            if isinstance(each, dict):
                yield Told(each, f"{pointer}/{position}")
            else:
                self._remarks.leave(name, f"{pointer}/{position}")

    def _take_day(self, day: Told) -> None:
        members = dict(day.members)
        rooms = members.pop("rooms", None)
        told = Told(members, day.spot)
        self._days.append(told)
        at = f"{day.spot}/rooms"
        if isinstance(rooms, dict):
            for name, those in rooms.items():
                self._take_room(name, those, f"{at}/{escaped(name)}", told)
        elif isinstance(rooms, list):
            for each in self._of_list(rooms, at, "rooms"):
                inner = dict(each.members)
                events = inner.pop("events", [])
                self._rooms.append(Told(inner, each.spot))
                name = inner.get("name")
                known = name if isinstance(name, str) else None
                self._take_room(known, events, f"{each.spot}/events", told)
        elif rooms is not None:
            self._remarks.leave("rooms", at)

    def _take_room(self, name: str | None, those: Any, pointer: str, day: Told) -> None:
        known = name.strip() if name else None
        if known:
            self._rooms.append(Told({"name": known}, pointer))
        if not isinstance(those, list):
            self._remarks.leave("rooms", pointer)
            return
        for each in self._of_list(those, pointer, "events"):
            self._take_entry(each, day, known)

    def _take_entry(self, entry: Told, day: Told | None, room: str | None) -> None:
        if len(self._entries) >= self._limits.sessions:
            self._is_cut = True
            return
        members = dict(entry.members)
        people = members.pop("participants", None)
        if people is not None:
            both = (members.get("persons"), people)
            members["persons"] = [one for each in both if each for one in _listed(each)]
        self._entries.append(Entry(members, entry.spot, day, room))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
