"""Where things happen, and what they need."""

import attrs

from gobierno_abierto.model.base import Noun, Record
from gobierno_abierto.model.codes import ResourceType
from gobierno_abierto.model.slot import Slot
from gobierno_abierto.model.text import Text


@attrs.frozen(kw_only=True)
class Room(Noun):
    """A room of a venue. `capacity` counts people; `None`: not stated.

    `concurrent` is how many items it may hold at once (a hall with several tables); `None`: one.
    `features` are free codes of what makes it accessible (``wheelchair``, ``hearing-loop``).
    `availability` are the times at which it may be used; empty: not stated.
    """

    name: Text
    capacity: int | None = None
    concurrent: int | None = None
    features: tuple[str, ...] = ()
    availability: tuple[Slot, ...] = ()


@attrs.frozen(kw_only=True)
class Venue(Noun):
    """A building or a site. `country` is an ISO 3166-1 alpha-2 code.

    `latitude` and `longitude` are decimal degrees (WGS 84) as a string, so that no digit is lost.
    `availability` are the times at which it is open, by the clock of the event; empty: not stated.
    """

    name: Text
    address: Text | None = None
    city: Text | None = None
    country: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    url: str | None = None
    features: tuple[str, ...] = ()
    availability: tuple[Slot, ...] = ()
    rooms: tuple[Room, ...] = ()


@attrs.frozen(kw_only=True)
class Transfer(Record):
    """How many minutes it takes from one room or venue to another (ids), both ways."""

    origin: str
    destination: str
    minutes: int


@attrs.frozen(kw_only=True)
class Resource(Noun):
    """Something that items need and that runs out: interpreters, captioning, equipment.

    `quantity` is how many items it can serve at once; `None`: not stated. `longest` is how many
    minutes it can serve without a rest, and `rest` how many minutes of rest it needs then; if
    either is `None`, nothing is stated about rest.
    """

    name: Text
    type: ResourceType | None = None
    quantity: int | None = None
    longest: int | None = None
    rest: int | None = None
