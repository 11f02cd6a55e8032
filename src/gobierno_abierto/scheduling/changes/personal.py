"""What has changed for one person, as she lives it."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import (
    Document,
    Event,
    EventStatus,
    Interpretation,
    Item,
    ItemStatus,
    ParallelBlock,
    Part,
    Slot,
)
from gobierno_abierto.scheduling.changes.change import Change, ChangeKind, Key
from gobierno_abierto.scheduling.changes.comparing import when_kinds
from gobierno_abierto.scheduling.changes.guessing import guessed, with_ids
from gobierno_abierto.scheduling.changes.matching import match
from gobierno_abierto.scheduling.changes.parts import Row, parts_changed, rows_changed
from gobierno_abierto.scheduling.changes.people import person_meant
from gobierno_abierto.scheduling.changes.tree import nodes_of
from gobierno_abierto.scheduling.demands import places_of

GONE = (ItemStatus.CANCELLED, EventStatus.CANCELLED)
LATER = (ItemStatus.POSTPONED, EventStatus.POSTPONED)


class Involved(NamedTuple):
    """An item in which somebody has a part, in one version or in both, and what has changed.

    `old` and `new` are the item in its place; `None` if she has no part in it there, or it is not
    there. `changes` may be none.
    """

    old: PlacedItem | None
    new: PlacedItem | None
    changes: tuple[Change, ...]


def changes_for(
    before: Document, after: Document, person: str, *, guess: bool = False
) -> tuple[Change, ...]:
    """What has changed for one person, who is found by id or by name.

    Of the items in which she has a part, or is the substitute of somebody who has: what was
    dropped (`DROPPED`), where she is in or out, another role (`PART`), another time, place, status,
    title, language or address. All as she lives it: the time, place and status that an item has
    from its block or its event are its own, and another zone moves it. She is in or out if she had
    no part in it before, or has none now; who keeps one has another `PART`, of which `before` or
    `after` is `None` if it came to the others or went from them.

    Of what does not take place she is only told that it does not, and nothing if she had no part in
    it; if it was postponed, that she is in, for it is still to come. Item by item in the order of
    time.

    Raises:
        PersonError: if nobody or more than one has that name.
    """
    wanted = person_meant(before, after, person)
    those = involvement(before, after, wanted, guess=guess)
    return tuple(change for each in those for change in each.changes)


def involvement(
    before: Document, after: Document, person_id: str, *, guess: bool = False
) -> tuple[Involved, ...]:
    """Every item in which the person with that id has a part, in the order of time."""
    if before.__class__ is after.__class__ and guess:
        before = with_ids(before, guessed(before, after))
    here, there = _Side(before, person_id), _Side(after, person_id)
    partners = _partners(before, after)
    found = [
        _involved(here, old, there, there.by_pointer.get(partners.get(pointer, "")))
        for pointer, old in here.by_pointer.items()
        if pointer in here.mine or partners.get(pointer) in there.mine
    ]
    old_ones = set(partners.values())
    found += [
        _involved(here, None, there, there.by_pointer[pointer])
        for pointer in there.mine
        if pointer not in old_ones
    ]
    return tuple(sorted(found, key=_order))


class _Side:
    """One version, and the items in it in which she has a part."""

    def __init__(self, document: Document, person_id: str) -> None:
        self.index = Index(document)
        self.by_pointer = {each.pointer: each for each in self.index.items}
        self.mine = {
            pointer: mine
            for pointer, each in self.by_pointer.items()
            if (mine := parts_of(each, person_id))
        }

    def parts(self, placed: PlacedItem | None) -> tuple[Part, ...]:
        return self.mine.get(placed.pointer, ()) if placed else ()


def parts_of(placed: PlacedItem, person_id: str) -> tuple[Part, ...]:
    """The parts of one person, each once; where she is a substitute, only for what."""
    return tuple(dict.fromkeys(_parts_of(placed, person_id)))


def _parts_of(placed: PlacedItem, person_id: str) -> Iterator[Part]:
    for part in placed.item.parts:
        if part.person == person_id:
            yield part
        elif part.substitute == person_id:
            yield Part(role=part.role, substitute=person_id)


def _partners(before: Document, after: Document) -> dict[str, str]:
    """Which item of the version before is which of the one after, by their pointers."""
    if before.__class__ is not after.__class__:
        return {}
    old, new = nodes_of(before), nodes_of(after)
    match(old, new)
    return {
        node.pointer: node.partner.pointer
        for node in old
        if node.family is Item and node.partner is not None
    }


def _involved(
    here: _Side, old: PlacedItem | None, there: _Side, new: PlacedItem | None
) -> Involved:
    mine, mine_now = here.parts(old), there.parts(new)
    found: list[Change] = []
    if mine and mine_now and old and new:
        found += _lived(here.index, old, there.index, new)
        if new.is_on:
            found += _another_part(old, new, mine, mine_now)
    elif mine_now and new:
        found += _joined(old, new, mine_now)
    elif old and old.is_on and new is None:
        found.append(_change(old, None, ChangeKind.DROPPED, None, (old.item, None)))
    elif old and old.is_on:
        found += (_change(old, new, ChangeKind.PERSON_OUT, "parts", (part, None)) for part in mine)
    return Involved(old if mine else None, new if mine_now else None, tuple(found))


def _joined(
    old: PlacedItem | None, new: PlacedItem, mine_now: tuple[Part, ...]
) -> Iterator[Change]:
    """What is other in an item in which she had no part."""
    status = status_of(new)
    if not new.is_on and status not in LATER:
        return
    for part in mine_now:
        yield _change(old, new, ChangeKind.PERSON_IN, "parts", (None, part))
    if not new.is_on:
        yield _change(old, new, ChangeKind.STATUS, "status", (None, status))


def _another_part(
    old: PlacedItem, new: PlacedItem, mine: tuple[Part, ...], mine_now: tuple[Part, ...]
) -> Iterator[Change]:
    """What is other in the parts of somebody who keeps one."""
    rows = [row for _, row in parts_changed(mine, mine_now)]
    gone = [row.before for row in rows if row.after is None]
    come = [row.after for row in rows if row.before is None]
    both = [row for row in rows if row.before is not None and row.after is not None]
    # One that went and one that came are one that is another.
    both += [Row(one, other) for one, other in zip_longest(gone, come)]
    for row in both:
        yield _change(old, new, ChangeKind.PART, "parts", (row.before, row.after))


def _lived(index: Index, old: PlacedItem, later: Index, new: PlacedItem) -> Iterator[Change]:
    """What is other in an item in which she stays."""
    before, after = status_of(old), status_of(new)
    if before != after:
        yield _change(old, new, ChangeKind.STATUS, "status", (before, after))
    if not new.is_on:
        return
    for kind in _when_kinds(old, new):
        yield _change(old, new, kind, "when", (when_of(old), when_of(new)))
    if _names_of(index, old) != _names_of(later, new):
        places = where_of(index, old), where_of(later, new)
        yield _change(old, new, ChangeKind.ROOM, "rooms", places)
    if old.item.title != new.item.title:
        yield _change(old, new, ChangeKind.RENAMED, "title", (old.item.title, new.item.title))
    languages = _languages(old), _languages(new)
    if sorted(languages[0]) != sorted(languages[1]):
        yield _change(old, new, ChangeKind.LANGUAGE, "languages", languages)
    for row in rows_changed(_interpretation(old), _interpretation(new)):
        values = row.before, row.after
        yield _change(old, new, ChangeKind.LANGUAGE, "interpretation", values)
    for row in rows_changed(old.item.links, new.item.links):
        yield _change(old, new, ChangeKind.FIELD, "links", (row.before, row.after))


def when_of(placed: PlacedItem) -> Any:
    """When it is: its own time, else its block's, else what its event says, however vague."""
    return placed.when if placed.when is not None else placed.event.event.dates


def status_of(placed: PlacedItem) -> ItemStatus | EventStatus | None:
    """Its status; that of its block or its event, if these do not take place."""
    above = placed.block.item.status if placed.block else None
    those = (placed.item.status, above, placed.event.event.status)
    off = (each for why in (GONE, LATER) for each in those if each in why)
    return next(off, placed.item.status)


def where_of(index: Index, placed: PlacedItem) -> tuple[str, ...]:
    """The ids of the rooms where it is, else of its venues; of a block as well."""
    if isinstance(placed.item, ParallelBlock):
        return placed.item.rooms or tuple(each.id for each in index.venues_of(placed))
    return places_of(index, placed)


def _when_kinds(old: PlacedItem, new: PlacedItem) -> Iterator[ChangeKind]:
    one, other = when_of(old), when_of(new)
    zones = old.event.event.zone, new.event.event.zone
    kinds = list(when_kinds(one, other, zones)) if one != other else []
    # The same hour of another clock is another hour.
    both = isinstance(one, Slot) and isinstance(other, Slot)
    if both and old.start != new.start and _zones_are_known(old, new):
        kinds = [ChangeKind.MOVED, *(each for each in kinds if each is not ChangeKind.MOVED)]
    yield from (each for each in kinds if each is not ChangeKind.FIELD)


def _zones_are_known(old: PlacedItem, new: PlacedItem) -> bool:
    return old.event.clock.zone is not None and new.event.clock.zone is not None


def _names_of(index: Index, placed: PlacedItem) -> list[Any]:
    """What she reads on the way: rooms, venues and addresses."""
    names: list[Any] = []
    for each in sorted(set(where_of(index, placed))):
        room, venue = index.rooms.get(each), index.venue_of_room.get(each) or index.venues.get(each)
        where = (venue.id, venue.name, venue.address, venue.city) if venue else None
        names.append((each, room.name if room else None, where))
    return names


def _languages(placed: PlacedItem) -> tuple[str, ...]:
    if placed.item.languages:
        return placed.item.languages
    return _languages(placed.block) if placed.block else placed.event.event.languages


def _interpretation(placed: PlacedItem) -> tuple[Interpretation, ...]:
    if placed.item.interpretation:
        return placed.item.interpretation
    return _interpretation(placed.block) if placed.block else placed.event.event.interpretation


def _change(
    old: PlacedItem | None,
    new: PlacedItem | None,
    kind: ChangeKind,
    field: str | None,
    values: tuple[Any, Any],
) -> Change:
    placed = new or old
    if placed is None:
        raise ValueError("a change is one of an item")
    event = placed.event.event
    within = Key(Item, placed.block.item.id) if placed.block else Key(Event, event.id)
    return Change(
        kind=kind,
        noun=placed.item.__class__,
        id=placed.item.id,
        within=within,
        field=field,
        before=values[0],
        after=values[1],
        pointers=(old.pointer if old else None, new.pointer if new else None),
    )


def _order(each: Involved) -> tuple[bool, Any, int]:
    """By the hour at which it is now, or was; what has no hour comes last, as the agenda has it."""
    placed = each.new or each.old
    if placed is None:
        return True, 0, 0
    day = placed.day
    start = placed.start if placed.start is not None else 0
    return day is None, (day.toordinal() if day else 0, start), placed.rank
