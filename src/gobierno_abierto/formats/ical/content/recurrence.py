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


# RFC 5545 §3.3.10: the largest value of each part, and whether it may be counted from the end.
_LARGEST = {
    "BYSECOND": (60, False),
    "BYMINUTE": (59, False),
    "BYHOUR": (23, False),
    "BYMONTH": (12, False),
    "BYMONTHDAY": (31, True),
    "BYYEARDAY": (366, True),
    "BYWEEKNO": (53, True),
    "BYSETPOS": (366, True),
}
_FROM_ZERO = frozenset({"BYSECOND", "BYMINUTE", "BYHOUR"})


def is_by_the_book(parts: dict[str, str]) -> bool:
    """Whether the numbers of a rule are in their ranges, and it ends in one way at most."""
    # RFC 5545 §3.3.10: UNTIL and COUNT "MUST NOT occur in the same 'recur'".
    if {"UNTIL", "COUNT"} <= parts.keys():
        return False
    if any(int(parts.get(name, "1")) < 1 for name in ("INTERVAL", "COUNT")):
        return False
    return all(
        _fits(name, int(number))
        for name in _LARGEST.keys() & parts.keys()
        for number in parts[name].split(",")
    )


def _fits(name: str, number: int) -> bool:
    largest, from_the_end = _LARGEST[name]
    if number == 0:
        return name in _FROM_ZERO
    return abs(number) <= largest and (number > 0 or from_the_end)
