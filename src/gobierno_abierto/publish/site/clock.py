"""Wall clocks and how far they are from UTC, spelled out for people and as machines write it."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from gobierno_abierto.index import PlacedEvent, PlacedItem
from gobierno_abierto.model import Slot
from gobierno_abierto.publish import clocks
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import zone_words

_MINUTE = timedelta(minutes=1)


def stamped(placed: PlacedEvent, wall: datetime) -> str:
    """A moment as machines write it (RFC 3339); without an offset if the zone is not known."""
    offset = _offset(placed, wall)
    bare = wall.isoformat(timespec="seconds")
    if offset is None:
        return bare
    # Seconds, which clocks had a hundred years ago, cannot be written (RFC 3339 §5.6).
    hours, minutes = divmod(abs(offset) // _MINUTE, 60)
    return f"{bare}{'-' if offset < timedelta(0) else '+'}{hours:02d}:{minutes:02d}"


def clock_line(placed: PlacedEvent, items: Iterable[PlacedItem], voice: Voice) -> str:
    """By which clock all hours of an event are; empty if it has none."""
    starts = _starts(items)
    if not starts:
        return ""
    if placed.clock.zone is None or not placed.event.zone:
        return voice.say(phrases.NO_ZONE)
    zone = zone_words(placed.event.zone)
    offsets = dict.fromkeys(spelled(placed, each, voice) for each in starts)
    if len(offsets) > 1:
        return voice.say(phrases.CHANGING, zone=zone)
    return voice.say(phrases.ALL_HOURS, zone=zone, offset=next(iter(offsets)))


def day_clock(placed: PlacedEvent, items: Iterable[PlacedItem], voice: Voice) -> str:
    """How far the clock is from UTC on the day of those items; several, if it changes then."""
    offsets = (spelled(placed, each, voice) for each in _starts(items))
    return "; ".join(dict.fromkeys(filter(None, offsets)))


def spelled(placed: PlacedEvent, wall: datetime, voice: Voice) -> str:
    """An offset in figures and in words: ``UTC−6 (6 horas menos que UTC)``."""
    short, offset = clocks.offset_words(placed, wall), _offset(placed, wall)
    if not offset:
        return short
    hours, minutes = divmod(abs(offset) // _MINUTE, 60)
    span = voice.say(phrases.HOUR) if hours == 1 else voice.say(phrases.HOURS, hours=hours)
    if minutes:
        rest = voice.say(phrases.MINUTES, minutes=minutes)
        span = voice.say(phrases.AND_MINUTES, hours=span, minutes=rest) if hours else rest
    sentence = phrases.BEHIND if offset < timedelta(0) else phrases.AHEAD
    return voice.say(sentence, offset=short, span=span)


def _offset(placed: PlacedEvent, wall: datetime) -> timedelta | None:
    """`None` if the zone is not known. Of a time that happens twice the first counts."""
    if placed.clock.zone is None:
        return None
    try:
        return wall.replace(tzinfo=placed.clock.zone).utcoffset()
    except OverflowError:
        return None


def _starts(items: Iterable[PlacedItem]) -> list[datetime]:
    return sorted(each.when.start for each in items if isinstance(each.when, Slot))
