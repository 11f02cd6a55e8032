"""What programs call the zones of the world, beside their names in the IANA database."""

import re
import unicodedata
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import available_timezones

from gobierno_abierto.index import zone

# What Windows shows in its list of zones (Latin America and its neighbours), without the offset,
# and the name by which it keeps the zone. Outlook writes the one or the other.
_SHOWN_BY_WINDOWS = {
    "Guadalajara, Mexico City, Monterrey": "Central Standard Time (Mexico)",
    "Chihuahua, La Paz, Mazatlan": "Mountain Standard Time (Mexico)",
    "La Paz, Mazatlan": "Mountain Standard Time (Mexico)",
    "Baja California": "Pacific Standard Time (Mexico)",
    "Chetumal": "Eastern Standard Time (Mexico)",
    "Central America": "Central America Standard Time",
    "Bogota, Lima, Quito, Rio Branco": "SA Pacific Standard Time",
    "Bogota, Lima, Quito": "SA Pacific Standard Time",
    "Havana": "Cuba Standard Time",
    "Haiti": "Haiti Standard Time",
    "Caracas": "Venezuela Standard Time",
    "Georgetown, La Paz, Manaus, San Juan": "SA Western Standard Time",
    "Asuncion": "Paraguay Standard Time",
    "Santiago": "Pacific SA Standard Time",
    "Cuiaba": "Central Brazilian Standard Time",
    "Brasilia": "E. South America Standard Time",
    "Salvador": "Bahia Standard Time",
    "Araguaina": "Tocantins Standard Time",
    "Cayenne, Fortaleza": "SA Eastern Standard Time",
    "City of Buenos Aires": "Argentina Standard Time",
    "Buenos Aires": "Argentina Standard Time",
    "Montevideo": "Montevideo Standard Time",
    "Eastern Time (US & Canada)": "Eastern Standard Time",
    "Central Time (US & Canada)": "Central Standard Time",
    "Mountain Time (US & Canada)": "Mountain Standard Time",
    "Pacific Time (US & Canada)": "Pacific Standard Time",
    "Brussels, Copenhagen, Madrid, Paris": "Romance Standard Time",
    "Dublin, Edinburgh, Lisbon, London": "GMT Standard Time",
    "Coordinated Universal Time": "UTC",
}
_WITH_OFFSET = re.compile(r"\((?:UTC|GMT)(?:[+-]\d\d:\d\d)?\) *(.+)", re.ASCII)
_OFFSET = re.compile(r"(?:UTC|GMT)? ?([+-])(\d{1,2}):?(\d\d)?", re.ASCII)
_LONGEST = 100


def iana_name(written: str) -> str | None:
    """The IANA name of a zone, also if it is written in another way; `None` if nobody can tell.

    Spaces, quotation marks, capitals and accents out of place; names that are unique in the world
    (``/example.org/America/Bogota``); the names of Windows, and what Windows shows for them.
    """
    plain = written.strip().strip("\"'").strip().lstrip("/")
    if not plain or len(plain) > _LONGEST:
        return None
    return _spelled(plain) or _at_the_end(plain) or _of_windows(plain)


def fixed_offset(written: str) -> tzinfo | None:
    """The clock of a name that is nothing but an offset: ``GMT-0600``, ``UTC-06:00``."""
    found = _OFFSET.fullmatch(written.strip())
    if found is None:
        return None
    hours, minutes = int(found[2]), int(found[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    east = found[1] == "+"
    if not minutes:
        # POSIX counts the other way: Etc/GMT+6 is six hours west.
        return zone(f"Etc/GMT{'-' if east else '+'}{hours}")
    length = timedelta(hours=hours, minutes=minutes)
    return timezone(length if east else -length)


def is_iana(name: str) -> bool:
    """Whether the database has a zone of exactly that name: as `zone`, but soon for thousands."""
    return name in _names()


def _spelled(name: str) -> str | None:
    return name if is_iana(name) else _by_letters().get(_letters(name))


def _at_the_end(name: str) -> str | None:
    """``/freeassociation.sourceforge.net/Tzfile/Europe/Berlin``: the last steps of a path."""
    steps = [each for each in name.split("/") if each]
    for length in (3, 2):
        candidate = "/".join(steps[-length:])
        if len(steps) > length and is_iana(candidate):
            return candidate
    return None


def _of_windows(name: str) -> str | None:
    found = _WITH_OFFSET.fullmatch(name)
    shown = found[1].strip() if found else name
    kept = _SHOWN_BY_WINDOWS.get(shown, shown)
    return "Etc/UTC" if kept == "UTC" else _windows_zones().get(kept)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(_by_letters().values())


@lru_cache(maxsize=1)
def _by_letters() -> dict[str, str]:
    return {_letters(each): each for each in sorted(available_timezones()) if zone(each)}


def _letters(name: str) -> str:
    """A name without what people get wrong: capitals, accents, spaces and underscores."""
    decomposed = unicodedata.normalize("NFD", name.casefold())
    return "".join(each for each in decomposed if each.isalnum() or each in "/+-")


@lru_cache(maxsize=1)
def _windows_zones() -> dict[str, str]:
    # Here, since it takes a tenth of a second that few calendars need.
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415

    return WINDOWS_TO_OLSON
