"""How long sessions take; what three numbers mean is decided once for the whole file."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from gobierno_abierto.findings.catalogue import schedule_times as hours_said
from gobierno_abierto.formats.frab.days import date_of, hour_on
from gobierno_abierto.formats.frab.hours import (
    clock_time,
    day,
    is_either,
    is_to_the_second,
    length,
    moment,
)
from gobierno_abierto.formats.frab.raw import Entry, Schedule
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.frab.values import word
from gobierno_abierto.words import Sentence

_AS_DAYS = Sentence("días, horas y minutos", "days, hours and minutes", "dias, horas e minutos")
_AS_HOURS = Sentence(
    "horas, minutos y segundos", "hours, minutes and seconds", "horas, minutos e segundos"
)
# It writes days in front where there are any.
_WITH_DAYS = "pretalx"
# A conference may go on until the noon after its last day.
_LONGER = timedelta(hours=36)


class Lengths:
    """The lengths of the sessions of one schedule.

    "2:00:00" may be two days or two hours: no definition of the format says which. What only the
    one reading explains (`_proof`) decides, and else what fits into the conference; a guess is
    told, and `is_guessed` says of which lengths.
    """

    def __init__(self, schedule: Schedule, remarks: Remarks) -> None:
        self._remarks = remarks
        proof = _proof(schedule)
        self._is_certain = proof is not None
        self._with_days = _fits(schedule) if proof is None else proof

    def of(self, entry: Entry) -> timedelta | None:
        """How long a session takes; `None` if it does not say, or cannot be understood."""
        return length(_written(entry), with_days=self._with_days)

    def is_guessed(self, entry: Entry) -> bool:
        """Whether another reading of its length is as good."""
        return not self._is_certain and is_either(_written(entry))

    def tell(self, entry: Entry, title: str) -> None:
        """Tell that the length of a session was guessed; `title` names it."""
        shown = _AS_DAYS if self._with_days else _AS_HOURS
        example = f"{title}: {_written(entry)}"
        self._remarks.gather(hours_said.EITHER_LENGTH, entry.spot, example, reading=shown)


def _written(entry: Entry) -> str:
    return word(entry.members.get("duration")) or ""


def _proof(schedule: Schedule) -> bool | None:
    """Whether three numbers begin with days, if the file leaves no doubt; else `None`."""
    if any(is_to_the_second(_written(each)) for each in schedule.entries):
        return False
    generator = schedule.root.get("generator")
    name = generator.get("name") if isinstance(generator, dict) else generator
    if (word(name) or "").casefold() == _WITH_DAYS:
        return True
    votes = [each for each in map(_by_end, schedule.entries) if each is not None]
    return votes[0] if len(set(votes)) == 1 else None


def _by_end(entry: Entry) -> bool | None:
    """What the stated end of a session says; `None` if nothing."""
    written = _written(entry)
    end = moment(word(entry.members.get("end")) or "")
    start = _moment_of(entry)
    is_comparable = start and end and (start.tzinfo is None) == (end.tzinfo is None)
    if not is_either(written) or not start or not end or not is_comparable:
        return None
    for with_days in (True, False):
        if end - start == length(written, with_days=with_days):
            return with_days
    return None


def _moment_of(entry: Entry) -> datetime | None:
    written = (word(entry.members.get(name)) or "" for name in ("start", "date"))
    return next(filter(None, map(moment, written)), None)


class _Stay(NamedTuple):
    """A session in its room, as the file shows it: `longest` is how long it may be."""

    start: datetime
    longest: timedelta | None


def _fits(schedule: Schedule) -> bool:
    """Whether sessions of days would fit, and other lengths are written without seconds.

    Into the conference, and before what follows in the same room.
    """
    written = [_written(each) for each in schedule.entries]
    if not any(each.count(":") == 1 for each in written):
        return False
    last = max(_days_of(schedule), default=None)
    rooms: dict[str | None, list[_Stay]] = {}
    for entry in schedule.entries:
        start = _shown_start(entry)
        if start is not None:
            stay = _Stay(start, _longest(entry))
            rooms.setdefault(entry.room or word(entry.members.get("room")), []).append(stay)
    return all(_is_free(stays, last) for stays in rooms.values())


def _is_free(stays: list[_Stay], last: datetime | None) -> bool:
    """Whether the room is free for every session that may last for days."""
    starts = sorted({each.start for each in stays})
    after = dict(pairwise(starts))
    for each in stays:
        if each.longest is None:
            continue
        limits = [limit for limit in (after.get(each.start), last) if limit is not None]
        try:
            if any(each.start + each.longest > limit for limit in limits):
                return False
        except OverflowError:
            return False
    return True


def _longest(entry: Entry) -> timedelta | None:
    written = _written(entry)
    return length(written, with_days=True) if is_either(written) else None


def _shown_start(entry: Entry) -> datetime | None:
    """When it starts by what is written, whatever the zone."""
    told = _moment_of(entry)
    if told is not None:
        return told.replace(tzinfo=None)
    written = word(entry.members.get("date")) or ""
    shown = clock_time(word(entry.members.get("start")) or "")
    return hour_on(day(written) or date_of(entry.day), shown)


def _days_of(schedule: Schedule) -> Iterator[datetime]:
    """Until when each day that the file names may last."""
    conference = schedule.conference.members
    stated = [day(word(conference.get(name)) or "") for name in ("start", "end")]
    for each in (*stated, *map(date_of, schedule.days)):
        until = hour_on(each, _LONGER)
        if until is not None:
            yield until
