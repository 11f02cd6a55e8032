"""What it costs to change a schedule, so that a person can add it up by hand."""

from collections.abc import Iterator
from datetime import datetime

import attrs

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Break, Dialogue, ItemStatus
from gobierno_abierto.scheduling.demands import people_of, rooms_of

_QUARTER = 15 * 60
# Beyond this, more people do not make an item any heavier, and no sum gets out of hand.
_HEAVIEST = 20
_LARGEST = 10_000


@attrs.frozen(kw_only=True)
class Weights:
    """What each change costs.

    An item that begins at another time, be it its own or its block's, costs `move`; on another
    day, `day` more; and `quarter` for each quarter of an hour, once begun, by which its hour on
    the clock is earlier or later: none for the same hour of another day. An item in other rooms
    costs `room`.

    What an item costs is multiplied by its weight. That is 1, and 1 more for each full `crowd` of
    people who follow it (those expected, else those with a part in it), at most 20; times
    `confirmed` if it, or its block where it says nothing, is confirmed; times `pause` if it is a
    break.

    Raises:
        ValueError: for what is not a whole number from 0 (`crowd`: 1) to 10,000.
    """

    move: int = 100
    day: int = 100
    room: int = 60
    quarter: int = 1
    confirmed: int = 2
    pause: int = 3
    crowd: int = 50

    def __attrs_post_init__(self) -> None:
        for field in attrs.fields(Weights):
            value = getattr(self, field.name)
            least = 1 if field.name == "crowd" else 0
            if value.__class__ is not int or not least <= value <= _LARGEST:
                raise ValueError(
                    f"{field.name} is a whole number from {least} to {_LARGEST}, not {value!r}"
                )


def weight_of(placed: PlacedItem, weights: Weights) -> int:
    """By how much what an item costs is multiplied."""
    item = placed.item
    followers = item.expected if item.expected is not None else len(tuple(people_of(placed)))
    weight = min(_HEAVIEST, 1 + max(0, followers) // weights.crowd)
    status = item.status or (placed.block.item.status if placed.block else None)
    if status is ItemStatus.CONFIRMED:
        weight *= weights.confirmed
    return weight * weights.pause if isinstance(item, Break) else weight


_DEFAULT = Weights()


def cost_of(before: Dialogue, after: Dialogue, weights: Weights = _DEFAULT) -> int:
    """What it costs to come from one schedule to the other, whose items are the same.

    An item that had no time, or has none now, costs nothing for it.
    """
    return sum(_costs(before, after, weights))


def _costs(before: Dialogue, after: Dialogue, weights: Weights) -> Iterator[int]:
    for old, new in zip(Index(before).items, Index(after).items, strict=True):
        if not old.is_on:
            continue
        cost = 0
        if old.start is not None and new.start is not None and old.start != new.start:
            clock = old.event.clock
            cost += price_of_time(clock.wall(old.start), clock.wall(new.start), weights)
        if old.item.rooms and set(rooms_of(old)) != set(rooms_of(new)):
            cost += weights.room
        if cost:
            yield cost * weight_of(old, weights)


def price_of_time(before: datetime, after: datetime, weights: Weights) -> int:
    """What it costs, before it is weighed, that something begins at another time."""
    day = weights.day if before.date() != after.date() else 0
    seconds = abs(_seconds(before) - _seconds(after))
    return weights.move + day + weights.quarter * -(-seconds // _QUARTER)


def _seconds(moment: datetime) -> int:
    """How late it is in the day."""
    return moment.hour * 3600 + moment.minute * 60 + moment.second
