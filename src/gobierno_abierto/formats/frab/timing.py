"""When a session is, by the clocks on the walls."""

from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from gobierno_abierto.findings.catalogue import schedule_times as hours_said
from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab.days import DAY, date_of, hour_on, next_day
from gobierno_abierto.formats.frab.hours import clock_time, day, is_day, moment
from gobierno_abierto.formats.frab.lengths import Lengths
from gobierno_abierto.formats.frab.raw import Entry, Plain, Schedule, Told
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.frab.values import is_empty, word
from gobierno_abierto.formats.frab.zones import Sample, Walls, shows

# The members by which a session says when it is.
MEMBERS = ("date", "start", "duration", "end")


class Timed(NamedTuple):
    """When a session is, in the shape of the file of a document.

    `members` may be empty. `kept` are those members of the session that could not be understood,
    or of which something would be lost.
    """

    members: Plain
    kept: Plain


class Timing:
    """Reads the times of all sessions of a schedule."""

    def __init__(self, schedule: Schedule, walls: Walls, remarks: Remarks) -> None:
        self._walls = walls
        self._remarks = remarks
        self._lengths = Lengths(schedule, remarks)
        self._change = clock_time(word(schedule.conference.members.get("day_change")) or "")

    def of(self, entry: Entry, title: str) -> Timed:
        """When that session is; `title` names it in what is said of it."""
        members = entry.members
        told = {name: members[name] for name in MEMBERS if not is_empty(members.get(name))}
        start = self._start(entry, title)
        takes = self._lengths.of(entry)
        end = self._end(told.get("end"), start, takes)
        is_guessed = self._lengths.is_guessed(entry) and not moment(word(told.get("end")) or "")
        if is_guessed:
            self._lengths.tell(entry, title)
        if start is None or end is None:
            self._remarks.gather(hours_said.NO_TIME, entry.spot, title)
            return Timed(self._at_least(entry, start, takes), told)
        if start.fold or end.fold:
            return Timed(self._twice(entry, title, start, end, told), told)
        kept = {name: told[name] for name in self._unclear(told, entry, takes)}
        if not self._is_by_zone(told):
            kept |= {name: told[name] for name in ("date", "end") if name in told}
        if is_guessed or (takes is not None and takes != self._walls.between(start, end)):
            kept["duration"] = told["duration"]
        return Timed({"when": {"start": _iso(start), "end": _iso(end)}}, kept)

    def _unclear(self, told: Plain, entry: Entry, takes: timedelta | None) -> list[str]:
        """Those members that say nothing which can be understood, each of them told."""
        written = {name: word(value) or "" for name, value in told.items()}
        is_clear: dict[str, object] = {
            "date": moment(written.get("date", "")) or is_day(written.get("date", "")),
            "start": moment(written.get("start", "")) or clock_time(written.get("start", "")),
            "duration": takes,
            "end": moment(written.get("end", "")),
        }
        unclear = [name for name in told if is_clear[name] in (None, False)]
        for name in unclear:
            self._remarks.gather(said.BAD_VALUE, entry.spot, f"{name}: {written[name] or '…'}")
        return unclear

    def _twice(
        self, entry: Entry, title: str, start: datetime, end: datetime, told: Plain
    ) -> Plain:
        """The day and the length of what starts or ends the second time that clocks show an hour.

        Hours on a wall do not say which time is meant.
        """
        stated = ", ".join(word(told[name]) or "…" for name in told)
        self._remarks.gather(hours_said.HOUR_TWICE, entry.spot, f"{title}: {stated}")
        return self._day_and_length(start.date(), self._walls.between(start, end))

    def _is_by_zone(self, told: Plain) -> bool:
        """Whether the zone says all that the offsets of a session say."""
        written = [moment(word(told.get(name)) or "") for name in ("date", "start", "end")]
        aware = any(each is not None and each.tzinfo is not None for each in written)
        return self._walls.zone is not None or not aware

    def _at_least(self, entry: Entry, start: datetime | None, takes: timedelta | None) -> Plain:
        """What is known of a session whose time is not known in full: its day, and its length."""
        return self._day_and_length(start.date() if start else date_of(entry.day), takes)

    def _day_and_length(self, known_day: date | None, takes: timedelta | None) -> Plain:
        known: Plain = {"when": known_day.isoformat()} if known_day else {}
        if takes is not None and takes >= timedelta() and not takes % timedelta(minutes=1):
            known["duration"] = int(takes.total_seconds()) // 60
        return known

    def _start(self, entry: Entry, title: str) -> datetime | None:
        written = {name: word(entry.members.get(name)) or "" for name in ("date", "start")}
        shown = clock_time(written["start"])
        told = moment(written["start"]) or moment(written["date"])
        if told is None:
            first = date_of(entry.day)
            stated = day(written["date"])
            if stated is not None and stated != first:
                return hour_on(stated, shown)
            return self._on(first, shown, entry.day)
        wall = self._walls.shown(told)
        first = date_of(entry.day)
        is_elsewhere = first is not None and wall.date() not in (first, next_day(first))
        if (shown is not None and not shows(wall, shown)) or is_elsewhere:
            self._remarks.gather(hours_said.TIMES_DISAGREE, entry.spot, title)
        return wall

    def _on(
        self, first: date | None, shown: timedelta | None, around: Told | None
    ) -> datetime | None:
        """That time of a day of the conference, which lasts until after midnight."""
        wall = hour_on(first, shown)
        if wall is None or shown is None or shown >= DAY:
            return wall
        change = self._change
        if change is None and around is not None:
            change = self._change_of(around, wall)
        try:
            return wall + DAY if change is not None and shown < change else wall
        except OverflowError:
            return None

    def _change_of(self, around: Told, wall: datetime) -> timedelta | None:
        """The hour at which a day begins, if the session would else be before it.

        A session that comes before its day and would be after its end on the next, too, stays
        where it is.
        """
        begins, ends = (self._edge(around, name) for name in ("start", "end"))
        if begins is None or ends is None or wall >= begins:
            return None
        try:
            fits = wall + DAY <= ends
        except OverflowError:
            return None
        midnight = datetime.combine(wall.date(), datetime.min.time())
        return begins - midnight if fits else None

    def _edge(self, around: Told, name: str) -> datetime | None:
        written = around.members.get(name) or around.members.get(f"day_{name}")
        told = moment(word(written) or "")
        return self._walls.shown(told).replace(fold=0) if told else None

    def _end(
        self, written: Any, start: datetime | None, takes: timedelta | None
    ) -> datetime | None:
        told = moment(word(written) or "")
        if told is not None:
            return self._walls.shown(told)
        if start is None or takes is None:
            return None
        return self._walls.later(start, takes)


def samples(schedule: Schedule) -> list[Sample]:
    """The dates of all sessions that have any, and the hours that they say beside them."""
    found = []
    for each in schedule.entries:
        written = [word(each.members.get(name)) or "" for name in ("start", "date")]
        told = moment(written[0]) or moment(written[1])
        if told is not None:
            found.append(Sample(told, clock_time(written[0])))
    return found


def _iso(wall: datetime) -> str:
    return wall.replace(fold=0).isoformat(timespec="seconds")
