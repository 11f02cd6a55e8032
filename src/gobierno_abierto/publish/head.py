"""What stands above an agenda: of the dialogue, and of one event."""

from gobierno_abierto.index import Index, PlacedEvent
from gobierno_abierto.model import (
    Attendance,
    GroupCount,
    Interpretation,
    Link,
    Slot,
    Text,
    exact_days,
)
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.places import venue_words
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import (
    date_words,
    day_words,
    label,
    listed,
    open_words,
    say,
    tongue,
    zone_words,
)


def event_rows(index: Index, placed: PlacedEvent, voice: Voice) -> Rows:
    """When, where and how an event takes place."""
    event = placed.event
    rows: Rows = []
    if event.status:
        rows.append((voice.say(phrases.STATUS), capital(label(event.status, voice.lang))))
    if event.dates:
        rows.append((voice.say(phrases.DATE), capital(dates_words(placed, voice))))
    venues = [index.venues[each] for each in dict.fromkeys(event.venues) if each in index.venues]
    if venues:
        words = tuple(venue_words(venue, voice) for venue in venues)
        rows.append((voice.say(phrases.VENUES if venues[1:] else phrases.VENUE), words))
    if event.zone and _has_hours(placed):
        rows.append((voice.say(phrases.CLOCK), zone_words(event.zone)))
    if event.access:
        rows.append((voice.say(phrases.ACCESS), capital(label(event.access, voice.lang))))
    if event.forum:
        rows.append((voice.say(phrases.FORUM), voice.say(phrases.IT_IS)))
    return rows + tongue_rows(event.languages, event.interpretation, voice)


def purpose_rows(
    index: Index, convenors: tuple[str, ...], objective: Text | None, voice: Voice
) -> Rows:
    """Who convenes, and what for."""
    rows: Rows = []
    names = [
        voice.name(index.organizations[each].name)
        for each in dict.fromkeys(convenors)
        if each in index.organizations
    ]
    if names:
        title = phrases.CONVENORS if names[1:] else phrases.CONVENOR
        rows.append((voice.say(title), listed(names, voice.lang)))
    if objective:
        rows.append((voice.say(phrases.OBJECTIVE), voice.text(objective)))
    return rows


def attendance_rows(placed: PlacedEvent, voice: Voice) -> Rows:
    """Who is meant to come, how many came, and the addresses that belong to the event."""
    rows = audience_rows(placed, voice)
    if placed.event.attendance:
        rows += figure_rows(placed.event.attendance, voice)
    return rows + link_rows(placed.event.links, voice)


def figure_rows(attendance: Attendance, voice: Voice) -> Rows:
    """What is known of how many registered and came; and that figures were left out, if so."""
    counts = (
        (phrases.REGISTERED, attendance.registered),
        (phrases.ATTENDED, attendance.attended),
    )
    rows: Rows = [(voice.say(title), str(count)) for title, count in counts if count is not None]
    if attendance.groups:
        told = (group_words(each, voice) for each in attendance.groups)
        rows.append((voice.say(phrases.GROUPS), capital("; ".join(told))))
    if attendance.masked:
        rows.append((voice.say(phrases.LEFT_OUT), voice.say(phrases.FEW_PEOPLE)))
    return rows


def group_words(counted: GroupCount, voice: Voice) -> str:
    """A group and how many came of it."""
    return f"{group_name(counted.group, voice)}: {counted.count}"


def group_name(group: str, voice: Voice) -> str:
    """What a group is called: it is a code, or the words of who counted."""
    return say(open_words("attendance-group", group) or group, voice.lang)


def dates_words(placed: PlacedEvent, voice: Voice) -> str:
    """The dates of an event, with the days of the week where they are known."""
    dates = placed.event.dates
    if dates is None:
        return ""
    days = exact_days(dates)
    if days is None or days[0] > days[1]:
        return date_words(dates, voice.lang)
    first, last = (day_words(day, voice.lang, weekday=True) for day in days)
    return first if first == last else voice.say(phrases.FROM_TO, first=first, last=last)


def tongue_rows(
    languages: tuple[str, ...], interpretation: tuple[Interpretation, ...], voice: Voice
) -> Rows:
    """Which languages are spoken, and which are interpreted."""
    rows: Rows = []
    if languages:
        names = tuple(tongue(tag) for tag in languages)
        rows.append((voice.say(phrases.LANGUAGES), capital(say(names, voice.lang))))
    if interpretation:
        pairs = [
            voice.say(phrases.INTO, source=tongue(each.source), target=tongue(each.target))
            for each in interpretation
        ]
        rows.append((voice.say(phrases.INTERPRETATION), listed(pairs, voice.lang)))
    return rows


def link_rows(links: tuple[Link, ...], voice: Voice) -> Rows:
    """The addresses that belong to something, each under what it is."""
    return [(link_title(link, voice), link.url) for link in links]


def link_title(link: Link, voice: Voice) -> str:
    """What an address is called: by its title, else by what it is."""
    if link.title:
        return voice.text(link.title)
    return capital(voice.say(open_words("link-rel", link.rel) or phrases.LINK))


def audience_rows(placed: PlacedEvent, voice: Voice) -> Rows:
    """Who is meant to come."""
    audience = placed.event.audience
    if audience is None:
        return []
    words = voice.text(audience.description) if audience.description else ""
    if not words and audience.sectors:
        words = capital(listed([label(each, voice.lang) for each in audience.sectors], voice.lang))
    return [(voice.say(phrases.AUDIENCE), words)] if words else []


def _has_hours(placed: PlacedEvent) -> bool:
    agenda = placed.event.agenda
    return any(
        isinstance(item.when, Slot) for top in agenda for item in (top, *getattr(top, "items", ()))
    )
