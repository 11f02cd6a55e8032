"""Where something was or is, in as few words as fit on any card; and what moved by itself."""

from collections.abc import Iterable, Iterator
from datetime import date

from gobierno_abierto.model import Slot
from gobierno_abierto.publish.timeline import phrases
from gobierno_abierto.publish.timeline.kinds import Entry
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import day_words, hours

# The sign of what has moved.
SIGN = "↔"


def place_words(
    when: Slot | None, day: date | None, other: Slot | None, other_day: date | None, voice: Voice
) -> str:
    """When it is, as far as that is other than `other`: "11:15", "Fri 4, 12:15"; may be empty.

    Of what begins when it did and ends at another time both are said.
    """
    if (when, day) == (other, other_day):
        return ""
    words = [_short_day(day, other_day, voice)] if day and day != other_day else []
    if when is None:
        words.append(voice.say(phrases.NO_HOUR).lower())
    elif other and when.start == other.start:
        words.append(hours(when))
    else:
        words.append(f"{when.start:%H:%M}")
    return ", ".join(words)


def _short_day(day: date, other: date | None, voice: Voice) -> str:
    """The beginning of the name of the day and its number; the month if it is another one."""
    name = day_words(day, voice.lang, weekday=True)[:3]
    is_near = other is not None and (day.year, day.month) == (other.year, other.month)
    return f"{name} {day.day if is_near else day_words(day, voice.lang)}"


def moved_words(entry: Entry, first: tuple[str, ...], voice: Voice) -> Iterator[str]:
    """The first line of the card of what has moved, the longest form first.

    The last may be cut off.
    """
    if entry.before is None:
        return
    before = voice.say(phrases.BEFORE, place=entry.before.short)
    for start in first:
        yield f"{start} {SIGN} {before}"
    yield f"{first[-1]} {SIGN} {entry.before.short}"
    yield f"{SIGN} {entry.before.short}"
    yield f"{first[-1]} {SIGN} {before}"


def counted(entries: Iterable[Entry]) -> tuple[int, int]:
    """How many have moved by themselves, and how many only went along with their block."""
    moved = {each.pointer: each for each in entries if each.before}
    along = sum(_goes_along(each, moved.get(each.block or "")) for each in moved.values())
    return len(moved) - along, along


def _goes_along(entry: Entry, block: Entry | None) -> bool:
    """Whether it stays in its rooms, and its hours are moved just as those of its block."""
    if block is None or entry.before is None or set(entry.lanes) != set(entry.before.lanes):
        return False
    mine, its = ((each.when, each.before and each.before.when) for each in (entry, block))
    if not (mine[0] and mine[1] and its[0] and its[1]):
        return False
    shift = its[0].start - its[1].start
    return bool(shift) and {shift} == {mine[0].start - mine[1].start, mine[0].end - mine[1].end}
