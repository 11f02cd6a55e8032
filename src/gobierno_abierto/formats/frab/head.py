"""The head of a document that was made of a schedule, and its one event."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab.hours import day, is_day, moment
from gobierno_abierto.formats.frab.raw import Plain, Schedule
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.frab.values import UNKNOWN, Aside, Texts, language_tag, text, word
from gobierno_abierto.formats.frab.zones import Walls
from gobierno_abierto.model import FORMAT_VERSION
from gobierno_abierto.words import Sentence

_TITLE = Sentence("Horario", "Schedule", "Programação")
_VENUE = Sentence("Sede", "Venue", "Local")
# Nothing in the file says when it was last revised.
_NO_DAY = date(1970, 1, 1)
# What an id of the schedule can be made of, the surest first.
_KNOWN_BY = ("base_url", "url", "acronym", "title")
_TAKEN = frozenset({"title", "subtitle", "venue", "city", "time_zone_name", "start", "end"})

_NOON = 12

VENUE = "venue"
EVENT = "conference"


def language_told(schedule: Schedule) -> str:
    """The language of most sessions, else the one that the conference states."""
    stated = (word(each.members.get("language")) for each in schedule.entries)
    tags = Counter(filter(None, (language_tag(each) for each in stated if each)))
    if tags:
        return min(tags, key=lambda tag: (-tags[tag], tag))
    defaults = schedule.conference.members.get("defaults")
    own = word(defaults.get("language")) if isinstance(defaults, dict) else None
    return (language_tag(own) if own else None) or UNKNOWN


def base_of(schedule: Schedule) -> str:
    """The address to which paths in the file belong; empty if it names none."""
    owners = (schedule.conference.members, schedule.root)
    return next(filter(None, (word(each.get("base_url")) for each in owners)), "")


def header_of(schedule: Schedule, language: str) -> Plain:
    """The members of a header; which state of the document this is, only people know."""
    return {
        "format": FORMAT_VERSION,
        "namespace": uuid5(NAMESPACE_URL, _known_as(schedule)).urn,
        "revision": 1,
        "revised": _NO_DAY.isoformat(),
        "language": language,
        "publisher": "",
    }


def title_of(schedule: Schedule, texts: Texts) -> Plain:
    """What the conference calls itself, else what it is, in three languages."""
    told = schedule.conference
    words = texts.of(told.members.get("title"), texts.language, told.spot)
    return text(words, texts.language) or _named(_TITLE)


def event_of(
    schedule: Schedule,
    agenda: list[Plain],
    *,
    walls: Walls,
    texts: Texts,
    aside: Aside,
    remarks: Remarks,
) -> Plain:
    """The one event, with its agenda; dates that nobody understands are told and kept."""
    told = schedule.conference
    is_clear = _tell_of_days(schedule, remarks)
    subtitle = texts.of(told.members.get("subtitle"), texts.language, told.spot)
    rest = {name: each for name, each in told.members.items() if name not in _TAKEN}
    if word(told.members.get("time_zone_name")) != walls.zone:
        rest["time_zone_name"] = told.members.get("time_zone_name")
    dates = _dates(schedule, agenda)
    if dates is None or not is_clear or not _are_days(told.members):
        rest |= {name: told.members.get(name) for name in ("start", "end")}
    members = {
        "id": EVENT,
        "subtitle": text(subtitle, texts.language),
        "dates": dates,
        "zone": walls.zone,
        "venues": [VENUE],
        "agenda": agenda,
    }
    days = [each.members for each in schedule.days]
    # What says no more than that there is such a day, and which it is, the dates say.
    if any(not _says_its_day_only(each) for each in days):
        rest["schedule-days"] = days
    kept = aside.of({**schedule.root, **rest}, told.spot)
    return {**{name: each for name, each in members.items() if each}, **kept}


def venue_of(schedule: Schedule, texts: Texts) -> Plain:
    """The place of the conference; if the file names none, one without a name of its own."""
    told = schedule.conference
    name, city = (
        text(texts.of(told.members.get(each), texts.language, told.spot), texts.language)
        for each in ("venue", "city")
    )
    return {
        "id": VENUE,
        "name": name or city or _named(_VENUE),
        **({"city": city} if city else {}),
    }


def _named(sentence: Sentence) -> Plain:
    return {"es": sentence.es, "en": sentence.en, "pt": sentence.pt, "original": "es"}


def _known_as(schedule: Schedule) -> str:
    owners = (schedule.conference.members, schedule.root)
    for name in _KNOWN_BY:
        for each in owners:
            value = word(each.get(name))
            if value:
                return f"{name}:{value.encode('utf-8', 'replace').decode()}"
    return "schedule"


def _dates(schedule: Schedule, agenda: list[Plain]) -> str | None:
    """From the first to the last day; `None` if no day is stated.

    A conference that goes on after midnight ends on the day after the last one that it counts.
    """
    of_days = list(_days(each.members.get("date") for each in schedule.days))
    stated = _stated_days(schedule)
    if len(stated) < 2:
        stated += of_days
    elif stated[0] > stated[1] and of_days:
        stated = of_days
    if not stated:
        return None
    first, last = min(stated), max(stated)
    if last < date.max and any(_is_of_the_night_after(each, last) for each in agenda):
        last += timedelta(days=1)
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _stated_days(schedule: Schedule) -> list[date]:
    told = schedule.conference.members
    return list(_days(told.get(each) for each in ("start", "end")))


def _tell_of_days(schedule: Schedule, remarks: Remarks) -> bool:
    """Tell of dates that nobody understands; whether those of the conference are clear."""
    conference, count = schedule.conference, 0
    for name in ("start", "end"):
        written = word(conference.members.get(name)) or ""
        if written and not (is_day(written) or moment(written)):
            count += 1
            remarks.gather(said.BAD_VALUE, conference.spot, f"{name}: {written}")
    stated = _stated_days(schedule)
    if len(stated) == 2 and stated[0] > stated[1]:
        count += 1
        shown = f"start, end: {stated[0].isoformat()}, {stated[1].isoformat()}"
        remarks.gather(said.BAD_VALUE, conference.spot, shown)
    for each in schedule.days:
        written = word(each.members.get("date")) or ""
        if written and day(written) is None:
            remarks.gather(said.BAD_VALUE, each.spot, f"date: {written}")
    return not count


def _says_its_day_only(members: Plain) -> bool:
    """Whether a day says no more than which it is."""
    written = word(members.get("date")) or ""
    return members.keys() <= {"date", "index"} and (not written or is_day(written))


def _is_of_the_night_after(item: Plain, last: date) -> bool:
    """Whether an item starts before the noon that follows that day."""
    when = item.get("when")
    if not isinstance(when, dict):
        return False
    start = datetime.fromisoformat(when["start"])
    return start.date() == last + timedelta(days=1) and start.hour < _NOON


def _days(values: Iterable[Any]) -> Iterable[date]:
    return filter(None, (day(word(each) or "") for each in values))


def _are_days(members: Plain) -> bool:
    """Whether start and end of a conference are days only, and say no more than the dates do."""
    return all(len(word(members.get(each)) or "") in (0, 10) for each in ("start", "end"))
