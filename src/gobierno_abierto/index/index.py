"""Look-ups over one document."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import Any, TypeVar, cast

import attrs

from gobierno_abierto.index.clock import Clock
from gobierno_abierto.index.placed import PlacedEvent, PlacedItem, place_event, place_items
from gobierno_abierto.index.walk import Located, walk
from gobierno_abierto.model import (
    ActionPlan,
    Commitment,
    Dialogue,
    Document,
    Noun,
    Organization,
    ParallelBlock,
    Person,
    Resource,
    Room,
    Source,
    Text,
    Venue,
)
from gobierno_abierto.words import Word

N = TypeVar("N", bound=Noun)
T = TypeVar("T")

# What is longer is no name any more, but a paragraph.
_LONGEST_NAME = 60


class Index:
    """Everything about one document that has to be looked up more than once.

    What is not asked for is not computed. Where an id is given twice, the first one counts: that
    it is given twice is a finding of its own. `today` is the day on which it is read; `None`: the
    day of its revision.
    """

    def __init__(self, document: Document, *, today: date | None = None) -> None:
        self.document = document
        self._today = today
        self._answers: dict[object, Any] = {}

    def once(self, compute: Callable[["Index"], T]) -> T:
        """What `compute` says of this document, asked only once however many need it."""
        if compute not in self._answers:
            self._answers[compute] = compute(self)
        return cast("T", self._answers[compute])

    @cached_property
    def day(self) -> date:
        """The day that decides what is in force: never before that of the revision."""
        revised = self.document.header.revised
        return revised if self._today is None else max(revised, self._today)

    @cached_property
    def dialogue(self) -> Dialogue | None:
        """The document if it is a dialogue, else `None`."""
        return self.document if isinstance(self.document, Dialogue) else None

    @cached_property
    def records(self) -> tuple[Located, ...]:
        """Every record with its pointer, in the order of the file."""
        return tuple(walk(self.document))

    @cached_property
    def by_id(self) -> dict[str, tuple[Located, ...]]:
        """All nouns that carry an id: one, unless the id is given twice."""
        found: dict[str, list[Located]] = {}
        for each in self.records:
            if isinstance(each.value, Noun):
                found.setdefault(each.value.id, []).append(each)
        return {name: tuple(those) for name, those in found.items()}

    @cached_property
    def events(self) -> tuple[PlacedEvent, ...]:
        """The events in their place; none in a plan book."""
        if self.dialogue is None:
            return ()
        clocks: dict[str | None, Clock] = {}
        return tuple(
            place_event(self.dialogue, event, f"/events/{position}", clocks)
            for position, event in enumerate(self.dialogue.events)
        )

    @cached_property
    def items(self) -> tuple[PlacedItem, ...]:
        """The items of all events in their place: a block, then its items."""
        placed = tuple(item for event in self.events for item in place_items(event))
        for rank, each in enumerate(placed):
            each.rank = rank
        return placed

    @cached_property
    def items_by_id(self) -> dict[str, PlacedItem]:
        """The items by id."""
        found: dict[str, PlacedItem] = {}
        for each in self.items:
            found.setdefault(each.item.id, each)
        return found

    @cached_property
    def people(self) -> dict[str, Person]:
        """The people by id."""
        return _first(self.dialogue.people if self.dialogue else ())

    @cached_property
    def organizations(self) -> dict[str, Organization]:
        """The organisations by id."""
        return _first(self.document.organizations)

    @cached_property
    def venues(self) -> dict[str, Venue]:
        """The venues by id."""
        return _first(self.dialogue.venues if self.dialogue else ())

    @cached_property
    def rooms(self) -> dict[str, Room]:
        """The rooms of all venues by id."""
        return _first(tuple(room for venue in self.venues.values() for room in venue.rooms))

    @cached_property
    def venue_of_room(self) -> dict[str, Venue]:
        """The venue in which a room is, by the room's id."""
        found: dict[str, Venue] = {}
        for venue in self.venues.values():
            for room in venue.rooms:
                found.setdefault(room.id, venue)
        return found

    @cached_property
    def resources(self) -> dict[str, Resource]:
        """The resources by id."""
        return _first(self.dialogue.resources if self.dialogue else ())

    @cached_property
    def plans(self) -> dict[str, ActionPlan]:
        """The action plans by id."""
        return _first(self.document.plans)

    @cached_property
    def commitments(self) -> dict[str, Commitment]:
        """The commitments by id."""
        return _first(self.document.commitments)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """The sources of the header by id."""
        return _first(self.document.header.sources)

    def venues_of(self, placed: PlacedItem) -> tuple[Venue, ...]:
        """Where an item takes place: its rooms' venues, else its own, its block's, the only one."""
        in_rooms = [self.venue_of_room.get(room) for room in placed.item.rooms]
        found = [venue for venue in in_rooms if venue]
        if not found and placed.item.venue in self.venues:
            found = [self.venues[placed.item.venue]]
        if not found and placed.block:
            return self.venues_of(placed.block)
        if not found and len(placed.event.event.venues) == 1:
            only = self.venues.get(placed.event.event.venues[0])
            found = [only] if only else []
        return tuple({venue.id: venue for venue in found}.values())

    def with_children(self, item_id: str) -> tuple[PlacedItem, ...]:
        """The items that an id stands for: a block stands for its items, if it has any."""
        placed = self.items_by_id.get(item_id)
        if placed is None:
            return ()
        if isinstance(placed.item, ParallelBlock) and placed.item.items:
            return tuple(self.items_by_id[child.id] for child in placed.item.items)
        return (placed,)


def name_of(noun: Noun) -> Word:
    """What to call a noun in a sentence: its title or name, else its label, else its id.

    Titles may be whole paragraphs: of a long one, the beginning.
    """
    name = full_name_of(noun)
    if isinstance(name, str):
        return _beginning(name)
    return attrs.evolve(name, pairs=tuple((tag, _beginning(words)) for tag, words in name.pairs))


def full_name_of(noun: Noun) -> Text | str:
    """The same, however long it is."""
    for field in ("title", "name", "label"):
        value: Text | str | None = getattr(noun, field, None)
        if value and not _is_blank(value):
            return value
    return noun.id


def _beginning(words: str) -> str:
    if len(words) <= _LONGEST_NAME:
        return words
    cut = words[: _LONGEST_NAME - 1]
    # A word may be longer than all of it.
    whole = cut.rpartition(" ")[0] if not words[_LONGEST_NAME - 1].isspace() else cut
    return (whole if 2 * len(whole) > _LONGEST_NAME else cut).rstrip(" ,;:.-–—(") + "…"


def _is_blank(value: Text | str) -> bool:
    words = (value,) if isinstance(value, str) else (each for _, each in value.pairs)
    return not any(each.strip() for each in words)


def _first(nouns: tuple[N, ...]) -> dict[str, N]:
    found: dict[str, N] = {}
    for noun in nouns:
        found.setdefault(noun.id, noun)
    return found
