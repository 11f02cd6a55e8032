"""Which sessions of a file are the same, and what each is called."""

from collections.abc import Hashable, Iterable
from typing import Any, NamedTuple

from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab.items import KEYS
from gobierno_abierto.formats.frab.raw import Entry, Plain, Spot
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.frab.values import fingerprint, safe, unique, word


class Made(NamedTuple):
    """An item without an id, and the session that it was made of."""

    item: Plain
    entry: Entry


class _Key(NamedTuple):
    """What a session is known by: its kind (``guid``, ``id``, ``code``, ``title``), and value."""

    kind: str
    value: str


def named(those: Iterable[Made], remarks: Remarks) -> list[tuple[Plain, Spot]]:
    """The items with their ids, in their order, and where each stands.

    An id follows from what the file knows the session by, else from its title: never from its
    time, its room or its place in the file, unless several have the same. One that stands in
    several rooms, and is the same in all else, is one item in all of them.
    """
    groups: dict[_Key, list[Made]] = {}
    for each in those:
        groups.setdefault(_key(each, remarks), []).append(each)
    ids = unique({key: _wanted(key) for key in groups})
    found: dict[int, tuple[Plain, Spot]] = {}
    for key, group in groups.items():
        items = _joined(group)
        if len(items) > 1:
            for each in items[1:]:
                remarks.gather(said.REPEATED_SESSION, each.entry.spot, _shown(each))
        for each, name in zip(items, _names(ids[key], items), strict=True):
            found[id(each.entry)] = (_head(each.item, name), each.entry.spot)
    return [found[id(each.entry)] for each in those if id(each.entry) in found]


def _head(item: Plain, name: str) -> Plain:
    told = {member: each for member, each in item.items() if each != []}
    return {"kind": item["kind"], "id": name, **told}


def _key(made: Made, remarks: Remarks) -> _Key:
    for kind in KEYS:
        value = word(made.entry.members.get(kind))
        if value:
            return _Key(kind, value.lower() if kind == "guid" else value)
    remarks.gather(said.NO_IDENTITY, made.entry.spot, _shown(made))
    return _Key("title", _shown(made))


def _wanted(key: _Key) -> str:
    known = None if key.kind == "title" else safe(key.value)
    return f"session-{known or fingerprint(key.value)}"


def _shown(made: Made) -> str:
    """The title of an item, for people."""
    title = made.item.get("title") or {}
    return next(iter(title.values()), "…")


def _joined(group: list[Made]) -> list[Made]:
    """The items of one identity, by time and room; those that differ in rooms only are one."""
    if len(group) == 1:
        return group
    found: list[Made] = []
    taken: set[str] = set()
    for each in sorted(group, key=_order):
        rooms = each.item.get("rooms", [])
        is_same = bool(found) and _but_rooms(found[-1].item) == _but_rooms(each.item)
        if is_same and rooms and taken.isdisjoint(rooms):
            found[-1].item["rooms"].extend(rooms)
        else:
            found.append(Made({**each.item, "rooms": list(rooms)}, each.entry))
            taken = set()
        taken.update(rooms)
    return found


def _order(made: Made) -> tuple[str, str, str, str]:
    item = made.item
    return (
        _when(item),
        _shown(made),
        fingerprint(str(item.get("description")), [str(each) for each in item.get("parts", ())]),
        "".join(item.get("rooms", ())),
    )


def _but_rooms(item: Plain) -> Plain:
    return {name: each for name, each in item.items() if name != "rooms"}


def _when(item: Plain) -> str:
    when: Any = item.get("when", "")
    return when["start"] if isinstance(when, dict) else str(when)


def _names(name: str, items: list[Made]) -> list[str]:
    """An id for each: the first has it as it is, the others with the time at which they start."""
    taken: dict[Hashable, int] = {name: 1}
    found = [name]
    for each in items[1:]:
        shown = "".join(c for c in _when(each.item)[:16] if c.isalnum())
        wanted = f"{name}-{shown}" if shown else name
        taken[wanted] = taken.get(wanted, 0) + 1
        found.append(wanted if taken[wanted] == 1 else f"{wanted}-{taken[wanted]}")
    return found
