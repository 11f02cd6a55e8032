"""The words of DESCRIPTION: everything that a calendar has no property for.

People appear as text only, by role; never an e-mail address or a telephone number.
"""

from collections.abc import Iterable
from functools import partial

from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.hours import Hours
from gobierno_abierto.formats.ical.writing.people import part_line
from gobierno_abierto.formats.ical.writing.plan import Planned
from gobierno_abierto.formats.ical.writing.status import decisive
from gobierno_abierto.formats.ical.writing.voice import Voice
from gobierno_abierto.formats.ical.writing.where import (
    location,
    rooms_of,
    spot,
    venues_of_event,
)
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import (
    Event,
    EventStatus,
    Interpretation,
    Item,
    ItemStatus,
    Link,
    Session,
    Slot,
)
from gobierno_abierto.words import day_words, hours, label_words, open_words, slot_words, tongue

_DASHES = ("-", "–", "—", "•", "*")

_HOURS = {
    Hours.UNCONFIRMED: phrases.HOURS_UNCONFIRMED,
    Hours.CLOCK_CHANGES: phrases.CLOCK_CHANGES,
}


def description(index: Index, entry: Planned, voice: Voice) -> str:
    """The whole DESCRIPTION of an entry: sections, with an empty line between."""
    if entry.item is None:
        sections = _about_event(index, entry, voice)
    else:
        sections = _about_item(index, entry, entry.item, voice)
    if index.document.header.fictional:
        sections.insert(0, [voice.say(phrases.FICTIONAL)])
    if entry.told:
        title = phrases.AGENDA if entry.complete else phrases.WITHOUT_TIME
        sections.append([voice.say(title) + ":", *_listing(index, entry.told, voice)])
    return "\n\n".join("\n".join(lines) for lines in sections if lines)


def item_title(item: Item, voice: Voice) -> str:
    """The label as printed and the title; the word for its kind if it has neither."""
    label = label_words(item.label, item.kind, voice.lang, item.title) if item.label else ""
    words = [label, voice.text(item.title) if item.title else ""]
    return " ".join(each for each in words if each.strip()) or voice.kind(item.kind)


def event_title(event: PlacedEvent, voice: Voice) -> str:
    """The event's title, else the dialogue's; a plain word if it is blank."""
    title = voice.text(event.title)
    return title if title.strip() else voice.say(phrases.CATEGORY).capitalize()


def _about_event(index: Index, entry: Planned, voice: Voice) -> list[list[str]]:
    placed = entry.event
    event = placed.event
    subtitle = [voice.text(placed.subtitle)] if placed.subtitle else []
    status = _status(event.status, voice)
    facts = voice.once(("facts", placed.pointer), lambda said: _facts_of_event(index, placed, said))
    if entry.told and not entry.complete:
        # The items with hours have entries of their own: this one only tells of the others.
        return [subtitle, status, facts]
    times = [voice.say(phrases.HOURS_UNKNOWN)] if entry.complete else []
    objective = placed.objective
    purpose = [voice.say(phrases.OBJECTIVE, words=objective)] if objective else []
    return [subtitle, [*status, *times], purpose, facts]


def _facts_of_event(index: Index, placed: PlacedEvent, voice: Voice) -> list[str]:
    event = placed.event
    lines = _convenors(index, placed, voice)
    if event.audience:
        if event.audience.description:
            lines.append(voice.say(phrases.AUDIENCE, words=event.audience.description))
        if event.audience.sectors:
            lines.append(voice.say(phrases.SECTORS, sectors=event.audience.sectors))
    if event.access:
        lines.append(voice.say(phrases.ACCESS, access=event.access))
    return [*lines, *_speech(event, voice), *_links(event.links, voice)]


def _about_item(index: Index, entry: Planned, placed: PlacedItem, voice: Voice) -> list[list[str]]:
    own = [*_status(decisive(entry), voice), *_hours_of(entry, placed, voice)]
    if placed.access:
        own.append(voice.say(phrases.ACCESS, access=placed.access))
    own += _details(index, placed, voice)
    return [own, _about_block(index, placed, voice), _about_whole(index, placed, voice)]


def _about_whole(index: Index, placed: PlacedItem, voice: Voice) -> list[str]:
    """The event that an item is part of, and its venues if nobody said in which the item is."""
    places = voice.once(("open", spot(placed)), lambda said: _open_venues(index, placed, said))
    head = voice.once(
        ("part of", placed.event.pointer), lambda said: _part_of(index, placed.event, said)
    )
    event = placed.event.event
    tail = voice.once(
        ("at it", placed.event.pointer),
        lambda said: [*_speech(event, said), *_links(event.links, said)],
    )
    return [*head, *places, *tail]


def _part_of(index: Index, event: PlacedEvent, voice: Voice) -> list[str]:
    # The dialogue's objective describes the calendar; an event's own would be told nowhere.
    own_aim = event.event.objective
    return [
        voice.say(phrases.PART_OF, title=event.title),
        *([voice.say(phrases.OBJECTIVE, words=own_aim)] if own_aim else []),
        *_convenors(index, event, voice),
    ]


def _open_venues(index: Index, placed: PlacedItem, voice: Voice) -> list[str]:
    """The venues of the event, if nobody said in which of them the item is."""
    if index.venues_of(placed) or rooms_of(index, placed):
        return []
    words = location(index, (), venues_of_event(index, placed.event), voice)
    return [voice.say(phrases.PLACE, words=words)] if words else []


def _about_block(index: Index, placed: PlacedItem, voice: Voice) -> list[str]:
    """The block that an item belongs to: it has no entry of its own."""
    block = placed.block
    if block is None:
        return []
    hours = isinstance(block.when, Slot) and block.when != placed.when
    rooms = len(block.item.rooms) > 1 and not placed.item.rooms
    return voice.once(
        ("block", block.pointer, hours, rooms),
        lambda said: _block(index, block, said, hours=hours, rooms=rooms),
    )


def _block(index: Index, block: PlacedItem, voice: Voice, *, hours: bool, rooms: bool) -> list[str]:
    lines = [voice.say(phrases.BLOCK, title=item_title(block.item, voice))]
    lines += _status(block.item.status, voice)
    if hours and isinstance(block.when, Slot):
        lines.append(voice.say(phrases.TIME, slot=slot_words(block.when, voice.lang)))
    if rooms:
        words = location(index, rooms_of(index, block), (), voice)
        lines += [voice.say(phrases.ROOMS, words=words)] if words else []
    return [*lines, *_details(index, block, voice)]


def _hours_of(entry: Planned, placed: PlacedItem, voice: Voice) -> list[str]:
    slot = placed.when
    if not isinstance(slot, Slot):
        return [voice.say(phrases.HOUR_UNKNOWN)]
    if entry.hours is Hours.KNOWN:
        return []
    shown = hours(slot)
    if entry.hours is Hours.WITHOUT_ZONE:
        zone = placed.event.event.zone
        if zone:
            return [voice.say(phrases.ZONE_UNKNOWN, slot=shown, zone=zone)]
        return [voice.say(phrases.ZONE_UNSTATED, slot=shown)]
    sentence = _HOURS.get(entry.hours)
    return [voice.say(sentence, slot=shown)] if sentence else []


def _details(index: Index, placed: PlacedItem, voice: Voice) -> list[str]:
    """What an item says of itself, apart from title, status, access, time and place."""
    item = placed.item
    lines = []
    if isinstance(item, Session) and item.type:
        lines.append(voice.say(phrases.TYPE, words=item.type))
    if item.objective:
        lines.append(voice.say(phrases.OBJECTIVE, words=item.objective))
    if item.description:
        lines.append(voice.text(item.description))
    if item.duration and not isinstance(placed.when, Slot):
        lines.append(voice.say(phrases.DURATION, minutes=item.duration))
    lines += [voice.once(part, partial(part_line, index, part)) for part in item.parts]
    return [*lines, *_speech(item, voice), *_links(item.links, voice)]


def _listing(index: Index, told: Iterable[PlacedItem], voice: Voice) -> list[str]:
    """An agenda to be read: one dash an item, the items of a block indented."""
    lines = []
    for placed in told:
        margin = "  " if placed.block else ""
        title = item_title(placed.item, voice)
        if placed.day and not placed.event.only_day:
            title += f" ({day_words(placed.day, voice.lang)})"
        # A label may be printed with a dash of its own: "- 1."
        dash = "" if title.startswith(_DASHES) else "- "
        lines.append(f"{margin}{dash}{title}")
        lines += _indented(_told(index, placed, voice), margin + "  ")
    return lines


def _told(index: Index, placed: PlacedItem, voice: Voice) -> list[str]:
    item = placed.item
    lines = _status(item.status, voice)
    if item.rooms or item.venue:
        where = location(index, rooms_of(index, placed), index.venues_of(placed), voice)
        lines += [voice.say(phrases.PLACE, words=where)] if where else []
    if item.access:
        lines.append(voice.say(phrases.ACCESS, access=item.access))
    return [*lines, *_details(index, placed, voice)]


def _indented(lines: Iterable[str], margin: str) -> list[str]:
    return [margin + each for words in lines for each in words.split("\n")]


def _status(status: EventStatus | ItemStatus | None, voice: Voice) -> list[str]:
    # STATUS has three values, the model more; "postponed" must not look like "tentative".
    return [voice.say(phrases.STATUS, status=status)] if status else []


def _convenors(index: Index, placed: PlacedEvent, voice: Voice) -> list[str]:
    found = [index.organizations.get(each) for each in placed.convenors]
    names = tuple(each.name for each in found if each)
    if not names:
        return []
    sentence = phrases.CONVENED_BY_ONE if len(names) == 1 else phrases.CONVENED_BY
    return [voice.say(sentence, names=names)]


def _speech(noun: Event | Item, voice: Voice) -> list[str]:
    lines = []
    if noun.languages:
        names = tuple(tongue(tag) for tag in noun.languages)
        lines.append(voice.say(phrases.LANGUAGES, names=names))
    return [*lines, *(_heard(each, voice) for each in noun.interpretation)]


def _heard(each: Interpretation, voice: Voice) -> str:
    return voice.say(phrases.INTERPRETATION, source=tongue(each.source), target=tongue(each.target))


def _links(links: Iterable[Link], voice: Voice) -> list[str]:
    return [f"{_link_name(each, voice)}: {each.url}" for each in links]


def _link_name(link: Link, voice: Voice) -> str:
    if link.title:
        return voice.text(link.title)
    said = voice.say(open_words("link-rel", link.rel) or phrases.LINK)
    return said[:1].upper() + said[1:]
