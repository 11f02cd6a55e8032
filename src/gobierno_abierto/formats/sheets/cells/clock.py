"""The time that people type: ``9:30``, ``9h30``, ``3 p. m.``, ``9 de la mañana``."""

import re
from collections.abc import Mapping
from datetime import time, timedelta
from typing import NamedTuple

# The end of a day: no time of that day, and the first one of the next.
END_OF_DAY = timedelta(days=1)

_NOON, _MIDNIGHT = ("mediodia", "noon", "meio-dia"), ("medianoche", "midnight", "meia-noite")
_BEFORE = re.compile(r"(?:a las|a la|las|la|as|at) ")
_CLOCK = re.compile(
    r"(\d{1,2})(?:\s?([:.]|h|hrs?\.?|horas)\s?(\d{2})(?::(\d{2}))?)?(?!\d)", re.ASCII
)
# The text of the number that spreadsheets keep for a time, or of one: nobody can tell.
_PART_OF_A_DAY = re.compile(r"0\.\d+", re.ASCII)
_FRACTIONS = {"y media": 30, "e meia": 30, "y cuarto": 15, "e um quarto": 15}
_UNIT = re.compile(r"(?:hs?|hrs?|horas?|hours?)(?=\s|$)")
_ON_THE_HOUR = re.compile(r"(?:o['’]clock|en punto|em ponto|sharp)(?=\s|$)")
_MINUTES = ("m", "min", "minutos")
_OF_THE_DAY = re.compile(r"(?:de la|por la|a la|de|da|in the|at|a) (?=\w{4})")


def _later(*hours: int) -> dict[int, int]:
    """Hours of the second half of the day, by twelve or by twenty-four."""
    return {each: each + 12 for each in hours} | {each + 12: each + 12 for each in hours}


# By the words for a part of the day: which hour each number is. One that is not there would be
# two hours, or none: "12 de la mañana" is noon to some, and midnight to others.
_AM: dict[int, int] = {each: each % 12 for each in range(13)}
_PM: dict[int, int] = {12: 12} | _later(*range(1, 12))
_MORNING = {each: each for each in range(1, 12)}
_AFTERNOON = {12: 12} | _later(*range(1, 9))
_NIGHT = {12: 24} | _later(*range(6, 12))
_EVENING = _later(*range(5, 12))
_DAWN = {each: each for each in range(1, 7)}
_HALVES: Mapping[str, Mapping[int, int]] = {
    "": {each: each for each in range(25)},
    "am": _AM, "pm": _PM, "a": _AM, "p": _PM,
    "manana": _MORNING, "manha": _MORNING, "morning": _MORNING,
    "madrugada": _DAWN,
    "del dia": {12: 12}, "do dia": {12: 12},
    "tarde": _AFTERNOON, "afternoon": _AFTERNOON,
    "noche": _NIGHT, "noite": _NIGHT, "night": _NIGHT,
    "evening": _EVENING,
}  # fmt: skip


class Told(NamedTuple):
    """A time in words; `is_plain`: they say it, and nothing was assumed."""

    time: time | timedelta
    is_plain: bool = True


def told_time(words: str) -> Told | None:
    """The time that `words` mean, as `heading_key` leaves them; `None`: none, or more than one.

    >>> told_time("9 de la manana").time, told_time("9").is_plain, told_time("12 de la manana")
    (datetime.time(9, 0), False, None)
    """
    if words in _NOON:
        return Told(time(12))
    if words in _MIDNIGHT:
        return Told(END_OF_DAY)
    if _PART_OF_A_DAY.fullmatch(words):
        return None
    spoken = _BEFORE.sub("", words, count=1) if _BEFORE.match(words) else words
    found = _CLOCK.match(spoken)
    return _told(found, spoken[found.end() :]) if found else None


def _told(found: re.Match[str], after: str) -> Told | None:
    """The time of a number and of the words after it."""
    rest = " ".join(after.replace(".", " ").split())
    hour, between, stated, seconds = int(found[1]), found[2], found[3], int(found[4] or 0)
    minutes = int(stated or 0)
    for words, more in _FRACTIONS.items():
        if stated is None and rest.startswith(words):
            minutes, rest = more, rest.removeprefix(words).strip()
    unit = _UNIT.match(rest)
    mark = unit or _ON_THE_HOUR.match(rest)
    rest = rest[mark.end() :].strip() if mark else rest
    if rest in _MINUTES and stated and between not in (":", "."):
        rest = ""
    if rest == "m" and hour == 12:
        # "12:00 m." is noon.
        rest = "pm"
    half = _OF_THE_DAY.sub("", rest, count=1).replace(" m", "m")
    known = _HALVES.get(half, {}).get(hour)
    is_plain = bool(half or stated or unit)
    return None if known is None else _at(known, minutes, seconds, is_plain=is_plain)


def _at(hour: int, minutes: int, seconds: int, *, is_plain: bool) -> Told | None:
    if hour == 24:
        return None if minutes or seconds else Told(END_OF_DAY, is_plain)
    if minutes > 59 or seconds > 59:
        return None
    return Told(time(hour, minutes, seconds), is_plain)
