"""By whose clock the hours of a schedule are."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from gobierno_abierto.findings.catalogue import schedule_times as hours_said
from gobierno_abierto.formats.frab.raw import Spot
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.ical.reading.names import fixed_offset, iana_name
from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.index import zone
from gobierno_abierto.words import Sentence, filled

_NOT_STATED = Sentence(
    "El horario no dice su zona horaria", "The schedule does not state its time zone",
    "A programação não diz seu fuso horário",
)  # fmt: skip
_UNKNOWN = Sentence(
    "No se sabe qué zona horaria es «{zone}»", "There is no telling which time zone “{zone}” is",
    "Não se sabe que fuso horário é «{zone}»",
)  # fmt: skip
_CONTRADICTED = Sentence(
    "El horario dice «{zone}», y sus propias horas lo contradicen",
    "The schedule says “{zone}”, and its own hours contradict it",
    "A programação diz «{zone}», e seus próprios horários a contradizem",
)  # fmt: skip


class Sample(NamedTuple):
    """A date with its offset, and what the same session says that the clock on the wall shows."""

    moment: datetime
    shown: timedelta | None


class Walls:
    """The clocks on the walls of a conference. `zone` is `None` if nobody knows theirs."""

    def __init__(self, name: str | None = None) -> None:
        self.zone = name
        self._clock: ZoneInfo | None = zone(name)

    def shown(self, moment: datetime) -> datetime:
        """What they show at that moment; with ``fold``, for the second time that day."""
        if moment.tzinfo is None or self._clock is None:
            return moment.replace(tzinfo=None)
        try:
            return moment.astimezone(UTC).astimezone(self._clock).replace(tzinfo=None)
        # At the edge of all calendars.
        except (OverflowError, ValueError):
            return moment.replace(tzinfo=None)

    def later(self, wall: datetime, length: timedelta) -> datetime | None:
        """What they show that much later, as `shown` says it.

        `None` at the edge of all calendars.
        """
        try:
            if self._clock is None:
                return wall + length
            instant = wall.replace(tzinfo=self._clock).astimezone(UTC)
            # A time that does not exist is kept as somebody wrote it: a rule tells of it.
            if self.shown(instant) != wall.replace(fold=0):
                return wall + length
            return self.shown(instant + length)
        except (OverflowError, ValueError):
            return None

    def between(self, start: datetime, end: datetime) -> timedelta:
        """How much time passes while they go from the one to the other."""
        if self._clock is None:
            return end - start
        try:
            first, last = (
                each.replace(tzinfo=self._clock).astimezone(UTC) for each in (start, end)
            )
        except (OverflowError, ValueError):
            return end - start
        return last - first


def walls_of(stated: str | None, samples: Iterable[Sample], spot: Spot, remarks: Remarks) -> Walls:
    """The clocks that fit what is stated and what the sessions themselves say."""
    aware = [each for each in samples if each.moment.tzinfo is not None]
    known = iana_name(stated) if stated else None
    if known and not _is_contradicted(Walls(known), aware):
        return Walls(known)
    why = _NOT_STATED
    if stated:
        why = filled(_CONTRADICTED if known else _UNKNOWN, zone=shortened(stated))
    inferred = _by_offset(aware)
    if inferred is None:
        remarks.tell(hours_said.NO_ZONE, spot, why=why)
    else:
        remarks.tell(hours_said.ZONE_BY_OFFSET, spot, why=why, zone=inferred)
    return Walls(inferred)


def _is_contradicted(walls: Walls, samples: list[Sample]) -> bool:
    """Whether the clocks on the walls show, for most sessions, what another zone's would."""
    told = [each for each in samples if each.shown is not None]
    others = [
        each
        for each in told
        if not shows(walls.shown(each.moment), each.shown)
        and shows(each.moment.replace(tzinfo=None), each.shown)
    ]
    return len(others) * 2 > len(told)


def shows(wall: datetime, clock_time: timedelta | None) -> bool:
    """Whether that is the time of its day, to the minute."""
    if clock_time is None:
        return False
    minutes = int(clock_time.total_seconds()) // 60 % (24 * 60)
    return divmod(minutes, 60) == (wall.hour, wall.minute)


def _by_offset(samples: list[Sample]) -> str | None:
    """The zone of all hours, if they are the same whole number of hours from UTC."""
    offsets = Counter(each.moment.utcoffset() for each in samples)
    if len(offsets) != 1:
        return None
    (offset,) = offsets
    if offset is None:
        return None
    if not offset:
        return "Etc/UTC"
    hours, rest = divmod(abs(offset), timedelta(hours=1))
    found = None if rest else fixed_offset(f"{'-' if offset < timedelta() else '+'}{hours:02d}")
    return found.key if isinstance(found, ZoneInfo) else None
