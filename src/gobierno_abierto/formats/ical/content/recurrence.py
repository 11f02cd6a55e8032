"""The parts of a recurrence rule (RFC 5545 §3.3.10)."""

import re

FREQUENCIES = ("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")

_NUMBERS = re.compile(r"[+-]?\d{1,5}(,[+-]?\d{1,5})*", re.ASCII)
_COUNT = re.compile(r"\d{1,9}", re.ASCII)
_DAY = r"[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)"
_SHAPES = {
    "FREQ": re.compile("|".join(FREQUENCIES)),
    "UNTIL": re.compile(r"\d{8}(T\d{6}Z?)?", re.ASCII),
    "COUNT": _COUNT,
    "INTERVAL": _COUNT,
    "BYSECOND": _NUMBERS,
    "BYMINUTE": _NUMBERS,
    "BYHOUR": _NUMBERS,
    "BYDAY": re.compile(f"{_DAY}(?:,{_DAY})*", re.ASCII),
    "BYMONTHDAY": _NUMBERS,
    "BYYEARDAY": _NUMBERS,
    "BYWEEKNO": _NUMBERS,
    "BYMONTH": _NUMBERS,
    "BYSETPOS": _NUMBERS,
    "WKST": re.compile("MO|TU|WE|TH|FR|SA|SU"),
}
_LONGEST = 1_000


def rule_parts(value: str) -> dict[str, str] | None:
    """The parts of a rule by name, each of its proper shape; `None` if it is no such rule.

    RFC 7529 (RSCALE, SKIP) is not understood, and so gives `None`.
    """
    if len(value) > _LONGEST:
        return None
    parts: dict[str, str] = {}
    for each in value.strip().rstrip(";").upper().split(";"):
        name, _, told = each.partition("=")
        shape = _SHAPES.get(name.strip())
        if shape is None or name.strip() in parts or not shape.fullmatch(told.strip()):
            return None
        parts[name.strip()] = told.strip()
    return parts if "FREQ" in parts else None
