"""LOCATION, GEO and URL: where something takes place, and where to read of it."""

import re
from collections.abc import Hashable, Iterable
from decimal import Decimal
from urllib.parse import quote

from gobierno_abierto.formats.ical.writing.voice import Voice
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem, degrees
from gobierno_abierto.model import Link, Room, Venue

_WEB_ADDRESS = re.compile(r"https?://[^/?#\s]", re.IGNORECASE)

# RFC 3986 §2.2 and §2.3: what stands for itself in a URI, and the percent sign of what is
# already encoded.
_URI_CHARACTERS = ":/?#[]@!$&'()*+,;=-._~%"


def venues_of_event(index: Index, placed: PlacedEvent) -> tuple[Venue, ...]:
    """The venues of an event that the document lists."""
    found = (index.venues.get(each) for each in placed.event.venues)
    return tuple({venue.id: venue for venue in found if venue}.values())


def rooms_of(index: Index, placed: PlacedItem) -> tuple[Room, ...]:
    """The rooms of an item, else the only one of its block: of several, nobody said which."""
    names = placed.item.rooms
    if not names and placed.block and len(placed.block.item.rooms) == 1:
        names = placed.block.item.rooms
    found = (index.rooms.get(each) for each in names)
    return tuple({room.id: room for room in found if room}.values())


def spot(placed: PlacedItem) -> Hashable:
    """All that decides where an item is: many items have it in common."""
    block = placed.block.pointer if placed.block else None
    return placed.event.pointer, block, placed.item.rooms, placed.item.venue


def location(index: Index, rooms: Iterable[Room], venues: Iterable[Venue], voice: Voice) -> str:
    """Rooms, venue, address and city of each venue; empty if nothing is known."""
    wanted = tuple(rooms)
    places = []
    told: set[str] = set()
    for venue in venues:
        own = [room for room in wanted if index.venue_of_room.get(room.id) is venue]
        told |= {room.id for room in own}
        words = [*(room.name for room in own), venue.name, venue.address, venue.city]
        places.append(_joined(voice.text(each) for each in words if each))
    homeless = _joined(voice.text(room.name) for room in wanted if room.id not in told)
    return "; ".join(each for each in (homeless, *places) if each)


def _joined(words: Iterable[str]) -> str:
    """The words once each: a venue may be called like its street or its city."""
    return ", ".join(dict.fromkeys(each.strip() for each in words if each.strip()))


def geo(venues: Iterable[Venue]) -> str | None:
    """The value of GEO if there is one venue, and its degrees are two numbers in their range."""
    places = tuple(venues)
    if len(places) != 1:
        return None
    latitude = degrees(places[0].latitude, 90)
    longitude = degrees(places[0].longitude, 180)
    if latitude is None or longitude is None:
        return None
    return f"{_six_places(latitude)};{_six_places(longitude)}"


def _six_places(number: Decimal) -> str:
    # RFC 5545 §3.8.1.6: the values "MAY be specified up to six decimal places". No zero below zero.
    return f"{round(number, 6) + 0:.6f}"


def web_address(links: Iterable[Link]) -> str | None:
    """The first address of the web among `links`, as a URI."""
    return next((uri(each.url) for each in links if _WEB_ADDRESS.match(each.url.strip())), None)


def uri(address: str) -> str:
    """`address` with everything percent-encoded that no URI may hold (RFC 3986 §2.1)."""
    return quote(address.strip(), safe=_URI_CHARACTERS)
