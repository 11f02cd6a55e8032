"""What search engines are told of the events: schema.org as JSON-LD. Nothing is guessed."""

import json
from datetime import date
from typing import Any

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import (
    Break,
    Certainty,
    Dialogue,
    Event,
    EventStatus,
    ItemStatus,
    Organization,
    Part,
    Role,
    Slot,
    Text,
    Venue,
)
from gobierno_abierto.publish.drawing.markup import Markup, plain
from gobierno_abierto.publish.site.addresses import followed
from gobierno_abierto.publish.site.clock import stamped
from gobierno_abierto.publish.voice import Voice, kind_said
from gobierno_abierto.words import chosen

Plain = dict[str, Any]

# https://schema.org/EventStatusType; that something is only planned has no word there.
_STATUS: dict[EventStatus | ItemStatus | None, str] = {
    EventStatus.CONFIRMED: "EventScheduled",
    EventStatus.HELD: "EventScheduled",
    EventStatus.CANCELLED: "EventCancelled",
    EventStatus.POSTPONED: "EventPostponed",
    ItemStatus.CANCELLED: "EventCancelled",
    ItemStatus.POSTPONED: "EventPostponed",
}
_PERFORMING = (Role.SPEAKER, Role.PANELLIST, Role.MODERATOR, Role.EXPERT, Role.FACILITATOR)
# Of more items nobody's engine reads the rest.
_MOST_ITEMS = 300
# What ends a script or begins a comment in HTML, whatever stands between; and JavaScript's own
# line breaks.
_UNSAFE = {ord(each): f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"}


def structured_data(index: Index, voice: Voice, *, address: str = "") -> Markup | None:
    """The script of JSON-LD of a page; `None` if there is no event to be told of.

    `address` is that of the page, empty if nobody knows it.
    """
    teller = _Teller(index, voice, address)
    events = [teller.event(each) for each in index.events]
    if index.dialogue is None or not events:
        return None
    told = events[0] if len(events) == 1 else teller.series(index.dialogue, events)
    # Without line breaks, which only machines read here, and which take longer to write.
    words = json.dumps({"@context": "https://schema.org", **told}, ensure_ascii=False)
    return Markup(f'<script type="application/ld+json">\n{words.translate(_UNSAFE)}\n</script>')


class _Teller:
    """Tells of the events of one document in one language."""

    def __init__(self, index: Index, voice: Voice, address: str) -> None:
        self._index = index
        self._voice = voice
        self._address = address

    def series(self, dialogue: Dialogue, events: list[Plain]) -> Plain:
        """A dialogue of several events, which belong to it."""
        told: Plain = {"@type": "EventSeries", "name": self._text(dialogue.title)}
        if self._address:
            told |= {"@id": f"{self._address}#dialogo", "url": self._address}
        objective = dialogue.objective or dialogue.subtitle
        told |= {"description": self._text(objective)} if objective else {}
        told |= self._organizer(dialogue.convenors)
        days = [each.first_day for each in self._index.events if each.first_day]
        last = [each.last_day for each in self._index.events if each.last_day]
        if len(days) == len(last) == len(events):
            told |= {"startDate": min(days).isoformat(), "endDate": max(last).isoformat()}
        return {**told, "subEvent": events}

    def event(self, placed: PlacedEvent) -> Plain:
        """One event with what is on its agenda."""
        event, index = placed.event, self._index
        told: Plain = {"@type": "Event", "name": self._text(placed.title)}
        told |= {"url": self._address} if self._address else {}
        told |= self._days(placed)
        status = _STATUS.get(event.status)
        told |= {"eventStatus": f"https://schema.org/{status}"} if status else {}
        words = placed.objective or placed.subtitle
        told |= {"description": self._text(words)} if words else {}
        venues = [index.venues[each] for each in event.venues if each in index.venues]
        told |= self._location(venues, event)
        told |= self._mode(event, has_venue=bool(venues))
        told |= self._organizer(placed.convenors)
        told |= {"inLanguage": list(event.languages)} if event.languages else {}
        items = [each for each in index.items if each.event is placed and _is_told(each)]
        below = [self._item(each, placed) for each in items[:_MOST_ITEMS]]
        return {**told, "subEvent": below} if below else told

    def _days(self, placed: PlacedEvent) -> Plain:
        """From its first hour to its last if all days are known by the hour, else its days."""
        if placed.first_day is None or placed.last_day is None:
            return {}
        slots = [
            each.when
            for each in self._index.items
            if each.event is placed and isinstance(each.when, Slot)
        ]
        first = min((each.start for each in slots), default=None)
        last = max((each.end for each in slots), default=None)
        is_known = placed.clock.zone is not None and first is not None and last is not None
        if is_known and first and last and first.date() == placed.first_day:
            end = stamped(placed, last) if last.date() >= placed.last_day else None
            return {
                "startDate": stamped(placed, first),
                "endDate": end or placed.last_day.isoformat(),
            }
        return {
            "startDate": placed.first_day.isoformat(),
            "endDate": placed.last_day.isoformat(),
        }

    def _item(self, placed: PlacedItem, event: PlacedEvent) -> Plain:
        item, voice, when = placed.item, self._voice, placed.when
        name = self._text(item.title) if item.title else kind_said(item, voice)
        told: Plain = {"@type": "Event", "name": name}
        if isinstance(when, Slot):
            told |= {"startDate": stamped(event, when.start), "endDate": stamped(event, when.end)}
        elif isinstance(when, date):
            told["startDate"] = when.isoformat()
        status = _STATUS.get(item.status) or (_STATUS.get(event.event.status) if when else None)
        told |= {"eventStatus": f"https://schema.org/{status}"} if status else {}
        words = item.description or item.objective
        told |= {"description": self._text(words)} if words else {}
        told |= self._location(list(self._index.venues_of(placed)), event.event)
        performers = [each for part in item.parts if (each := self._performer(part))]
        return {**told, "performer": performers} if performers else told

    def _performer(self, part: Part) -> Plain | None:
        """Who speaks, if she or it may be named; nobody else."""
        person = self._index.people.get(part.person or "")
        is_unsure = part.certainty in (Certainty.TENTATIVE, Certainty.OPEN)
        if part.role not in _PERFORMING or is_unsure:
            return None
        if person is not None and person.name:
            return {"@type": "Person", "name": plain(person.name)}
        organization = self._index.organizations.get(part.organization or "")
        return None if part.person or organization is None else self._organization(organization)

    def _organizer(self, ids: tuple[str, ...]) -> Plain:
        those = [self._index.organizations.get(each) for each in dict.fromkeys(ids)]
        told = [self._organization(each) for each in those if each]
        return {"organizer": told if told[1:] else told[0]} if told else {}

    def _organization(self, organization: Organization) -> Plain:
        told: Plain = {"@type": "Organization", "name": self._text(organization.name)}
        url = followed(organization.url or "")
        return {**told, "url": url} if url else told

    def _location(self, venues: list[Venue], event: Event) -> Plain:
        places = [self._place(each) for each in venues]
        places += [
            {"@type": "VirtualLocation", "url": url}
            for each in event.links
            if each.rel == "stream" and (url := followed(each.url))
        ]
        return {"location": places if places[1:] else places[0]} if places else {}

    def _place(self, venue: Venue) -> Plain:
        address: Plain = {"@type": "PostalAddress"}
        address |= {"streetAddress": self._text(venue.address)} if venue.address else {}
        address |= {"addressLocality": self._text(venue.city)} if venue.city else {}
        address |= {"addressCountry": plain(venue.country)} if venue.country else {}
        told: Plain = {"@type": "Place", "name": self._text(venue.name)}
        told |= {"address": address} if len(address) > 1 else {}
        if venue.latitude and venue.longitude:
            degrees = {"latitude": plain(venue.latitude), "longitude": plain(venue.longitude)}
            told["geo"] = {"@type": "GeoCoordinates", **degrees}
        return told

    def _mode(self, event: Event, *, has_venue: bool) -> Plain:
        """Whether one comes or watches: only where a stream says that one can watch."""
        if not any(each.rel == "stream" and followed(each.url) for each in event.links):
            return {}
        mode = "MixedEventAttendanceMode" if has_venue else "OnlineEventAttendanceMode"
        return {"eventAttendanceMode": f"https://schema.org/{mode}"}

    def _text(self, words: Text) -> str:
        return plain(chosen(words, self._voice.reader)[1].strip())


def _is_told(placed: PlacedItem) -> bool:
    """What somebody may look for: no coffee, and nothing of which no day is known."""
    return not isinstance(placed.item, Break) and placed.when is not None
