"""From the clock on the wall to the instant, and back."""

from datetime import MAXYEAR, MINYEAR, UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil import tz

_LONGEST = 64

# Files beside the zones of the database: the machine's own zone, the leap-second tables, and
# stand-ins for no place at all.
_NO_PLACE = ("localtime", "posixrules", "Factory", "posix/", "right/", "leap")


@lru_cache(maxsize=1024)
def zone(key: str | None) -> ZoneInfo | None:
    """The IANA zone of that name; `None` if there is none.

    >>> zone("America/Mexico_City").key
    'America/Mexico_City'
    """
    if not key or len(key) > _LONGEST or key.startswith(_NO_PLACE):
        return None
    try:
        return ZoneInfo(key)
    # A directory of the database ("America") and a path upwards raise OSError and ValueError.
    except (KeyError, ValueError, OSError):
        return None


class Clock:
    """The wall clock of one zone; without a zone, a clock that nobody else has.

    Conferences start many sessions at the same time, so answers are remembered.
    """

    def __init__(self, where: ZoneInfo | None) -> None:
        self.zone = where
        self._known: dict[datetime, int] = {}

    def instant(self, wall: datetime) -> int:
        """Seconds since 1970-01-01T00:00Z at which the clock shows `wall`.

        Of a time that happens twice, the first; of one that does not exist, the instant that
        the offset before the change gives (RFC 5545 §3.3.5).
        """
        found = self._known.get(wall)
        if found is None:
            found = int(wall.replace(tzinfo=self.zone or UTC).timestamp())
            self._known[wall] = found
        return found

    def wall(self, instant: int) -> datetime:
        """What the clock shows at `instant`, without zone and fold.

        Before the first and after the last moment that a date can say, that moment.
        """
        try:
            shown = datetime.fromtimestamp(instant, self.zone or UTC)
        except (ValueError, OverflowError):
            return datetime.min if instant < 0 else datetime.max.replace(microsecond=0)  # noqa: DTZ901  # wall-clock time has no zone
        return shown.replace(tzinfo=None, fold=0)

    def exists(self, wall: datetime) -> bool:
        """Whether the clock ever shows `wall`."""
        return self.zone is None or _at_the_ends(wall) or tz.datetime_exists(wall, self.zone)

    def happens_twice(self, wall: datetime) -> bool:
        """Whether the clock shows `wall` twice."""
        # dateutil calls a time ambiguous that does not exist.
        if self.zone is None or _at_the_ends(wall) or not self.exists(wall):
            return False
        return tz.datetime_ambiguous(wall, self.zone)


def _at_the_ends(wall: datetime) -> bool:
    """Whether a day before or after is beyond what a date can say; no clock changes there."""
    return wall.year in (MINYEAR, MAXYEAR)
