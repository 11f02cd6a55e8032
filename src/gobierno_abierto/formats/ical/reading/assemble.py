"""From the entries of a calendar to a document, in the shape of its file."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple

from gobierno_abierto.findings.catalogue.calendar_reading import BAD_OWN_DATA
from gobierno_abierto.formats.ical.content import PREFIX, Faults
from gobierno_abierto.formats.ical.reading.agreement import overruled
from gobierno_abierto.formats.ical.reading.entries import CalendarEntry
from gobierno_abierto.formats.ical.reading.items import (
    STATUS,
    entry_id,
    identifiers,
    item_of,
    links,
    own_word,
    said,
)
from gobierno_abierto.formats.ical.reading.milestones import milestone_of
from gobierno_abierto.formats.ical.reading.own import Cast
from gobierno_abierto.formats.ical.reading.recurring import Occurrence
from gobierno_abierto.formats.ical.reading.times import Placed, placed
from gobierno_abierto.formats.ical.reading.venues import Venues
from gobierno_abierto.index import Clock, zone

Plain = dict[str, Any]


class _Loose(NamedTuple):
    """An item of no event that the file speaks of, and when it is."""

    item: Plain
    when: Placed


class Assembly:
    """A document in the making, from one calendar after the other.

    `lines` says from which line of the file each thing came, by its identity in memory.
    """

    def __init__(self, language: str, faults: Faults) -> None:
        self.language = language
        self._faults = faults
        self.lines: dict[int, int] = {}
        self._taken: Counter[str] = Counter()
        self._venues = Venues()
        self._rooms: dict[str, Plain] = {}
        self._clocks: dict[str | None, Clock] = {}
        self._events: dict[str, Plain] = {}
        self._commitments: dict[str, Plain] = {}
        self._blocks: dict[tuple[str, str], Plain] = {}
        self._loose: list[_Loose] = []

    def take_cast(self, cast: Cast) -> None:
        """The events and venues that a calendar of ours is about."""
        for name, event in cast.events.items():
            self._events.setdefault(name, {**event, "agenda": []})
        for name, venue in cast.venues.items():
            self._venues.by_id.setdefault(name, venue)
            self._rooms |= {room["id"]: room for room in venue.get("rooms", ())}

    def take(self, occurrence: Occurrence, cast: Cast, default_zone: str) -> None:
        """Put an entry in its place: an event, a block, or an item of an agenda."""
        entry = occurrence.entry
        event = self._events.get(own_word(entry, "EVENT") or "")
        own_zone: str | None = event.get("zone") if event else None
        when = placed(occurrence, own_zone if own_zone and zone(own_zone) else default_zone)
        kind, own_id = own_word(entry, "KIND"), own_word(entry, "ID")
        if kind == "event" or (own_id is None and when.is_days and when.first != when.last):
            self._take_event(occurrence, when)
        elif event and kind == "parallel" and (event["id"], own_id or "") in cast.blocks:
            # A block that has an entry of its own beside those of its items.
            self._agenda_of(event, own_id, cast)
        elif event is None:
            self._loose.append(_Loose(self._item(occurrence, when, event, cast), when))
        else:
            item = self._item(occurrence, when, event, cast)
            self._agenda_of(event, own_word(entry, "BLOCK"), cast).append(item)

    def _item(self, occurrence: Occurrence, when: Placed, event: Plain | None, cast: Cast) -> Plain:
        entry = occurrence.entry
        is_ours = own_word(entry, "ID") is not None
        around = event or {}
        block = cast.blocks.get((around.get("id", ""), own_word(entry, "BLOCK") or ""), {})
        is_off = "cancelled" in (around.get("status"), block.get("status"))
        doubtful = (
            self._overruled(entry, around.get("zone"), is_off=is_off) if is_ours else frozenset()
        )
        known = frozenset(each["url"] for each in around.get("links", ()))
        item = item_of(occurrence, when, self.language, known, is_off=is_off, overruled=doubtful)
        self.lines[id(item)] = entry.line
        if not is_ours:
            item["id"] = self._free(item["id"])
        if not is_ours or "ROOMS" in doubtful:
            venue = self._venues.named_by(entry, self.language)
            item |= {"venue": venue} if venue else {}
        return item

    def _overruled(
        self, entry: CalendarEntry, own_zone: str | None, *, is_off: bool
    ) -> frozenset[str]:
        """Our properties that others have made untrue; each is told."""
        clock = self._clocks.setdefault(own_zone, Clock(zone(own_zone)))
        found = overruled(entry, clock, self._rooms, is_off=is_off)
        for name in sorted(found):
            line = entry.first(PREFIX + name)
            number = line.number if line else entry.line
            self._faults.tell(BAD_OWN_DATA, number, property=PREFIX + name)
        return found

    def _take_event(self, occurrence: Occurrence, when: Placed) -> None:
        entry = occurrence.entry
        name = entry_id(occurrence)
        if name in self._events and own_word(entry, "ID"):
            self.lines.setdefault(id(self._events[name]), entry.line)
            return
        name = self._free(name)
        venue = self._venues.named_by(entry, self.language)
        members = {
            "id": name,
            "title": said(entry.first("SUMMARY"), self.language),
            "status": STATUS.get(entry.status or ""),
            "dates": _edtf(*when.days),
            "venues": [venue] if venue else None,
            "links": links(entry),
            "identifiers": identifiers(occurrence),
            "x-icalendar-description": entry.description,
            "x-icalendar-rule": entry.rule if occurrence.is_first else None,
        }
        event = {key: value for key, value in members.items() if value}
        self._events[name] = event
        self.lines[id(event)] = entry.line

    def _free(self, name: str) -> str:
        """`name`, or with a number if another entry has it: two may have one UID."""
        self._taken[name] += 1
        count = self._taken[name]
        return name if count == 1 else f"{name}-{count}"

    def _agenda_of(self, event: Plain, name: str | None, cast: Cast) -> list[Plain]:
        """The items among which one belongs: the agenda's, or those of its block."""
        agenda: list[Plain] = event.setdefault("agenda", [])
        told = cast.blocks.get((event["id"], name or ""))
        if name is None or told is None:
            return agenda
        block = self._blocks.get((event["id"], name))
        if block is None:
            members = {key: value for key, value in told.items() if key != "event"}
            block = self._blocks[event["id"], name] = {**members, "kind": "parallel", "items": []}
            agenda.append(block)
        items: list[Plain] = block["items"]
        return items

    def take_milestone(self, entry: CalendarEntry, cast: Cast) -> bool:
        """Put an entry of ours back as the milestone that it was; false: it is none."""
        name = own_word(entry, "COMMITMENT")
        if own_word(entry, "KIND") != "milestone" or name is None or name not in cast.commitments:
            return False
        known = {**cast.commitments[name], "milestones": []}
        milestone = milestone_of(entry, self.language)
        if "id" in milestone:
            self._commitments.setdefault(name, known)["milestones"].append(milestone)
            self.lines[id(milestone)] = entry.line
        return "id" in milestone

    def finished(self) -> Plain:
        """The events, venues and commitments; items of no known event by zone, one event each."""
        self._settle()
        self.lines |= self._venues.lines
        return {
            "events": list(self._events.values()),
            "venues": list(self._venues.by_id.values()),
            "commitments": list(self._commitments.values()),
        }

    def _settle(self) -> None:
        """Give the loose items events: one for each clock; days go with the one most in use."""
        clocks = Counter(each.when.zone for each in self._loose if not each.when.is_days)
        most = min(clocks, key=lambda name: (-clocks[name], name or ""), default=None)
        days: dict[str, list[date]] = {}
        for item, when in self._loose:
            name = most if when.is_days else when.zone
            event = self._event_by(name)
            event["agenda"].append(item)
            days.setdefault(event["id"], []).extend(when.days)
        for name, those in days.items():
            self._events[name]["dates"] = _edtf(min(those), max(those))

    def _event_by(self, clock: str | None) -> Plain:
        name = "agenda" if clock is None else f"agenda-{clock.lower().replace('/', '-')}"
        event = self._events.get(name)
        if event is None:
            event = {"id": name, **({"zone": clock} if clock else {}), "agenda": []}
            self._events[name] = event
        return event


def _edtf(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def line_of_each(plain: Any, lines: dict[int, int], pointer: str = "") -> dict[str, int]:
    """The pointers of all things whose line is known."""
    found = {pointer: lines[id(plain)]} if id(plain) in lines else {}
    steps: list[tuple[Any, Any]] = []
    if isinstance(plain, dict):
        steps = [(name, each) for name, each in plain.items() if isinstance(each, list)]
    elif isinstance(plain, list):
        steps = [(n, each) for n, each in enumerate(plain) if isinstance(each, dict)]
    for step, each in steps:
        found |= line_of_each(each, lines, f"{pointer}/{step}")
    return found
