"""Which members an object of the file may have: read off the nouns, once for each class."""

import json
from difflib import SequenceMatcher
from functools import cache
from typing import Any

import attrs

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Fault, Faults, fault
from gobierno_abierto.formats.json.limits import DEFAULT_LIMITS
from gobierno_abierto.index import file_order
from gobierno_abierto.model import Extension, Record

# How alike two names must be to be taken for a slip (1.0: the same).
_SLIP = 0.8
_OWN_PREFIXES = ("x-", "x_")


@cache
def required(cls: type[Record]) -> tuple[str, ...]:
    """The members that an object of `cls` cannot do without."""
    return tuple(
        field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING
    )


def slip(name: str, cls: type[Record]) -> str | None:
    """The known member that `name` looks like a slip of, if any."""
    if name.startswith(_OWN_PREFIXES) or not 3 <= len(name) <= 40:
        return None
    plain = name.lower().replace("_", "").replace("-", "").replace(" ", "")
    known = [*file_order(cls), *(("kind",) if hasattr(cls, "kind") else ())]
    likeness = {each: SequenceMatcher(None, plain, each.replace("_", "")).ratio() for each in known}
    best = max(known, key=lambda each: likeness[each])
    return best if likeness[best] >= _SLIP else None


def kept(name: str, value: Any) -> Extension:
    """An unknown member as it came.

    Raises:
        Faults: if it is nested too deep, or a number in it has no value.
    """
    if _deeper_than(value, DEFAULT_LIMITS.depth):
        raise Faults([fault(said.TOO_DEEP, limit=DEFAULT_LIMITS.depth)])
    try:
        return Extension(name=name, value=json.dumps(value, allow_nan=False))
    except ValueError:
        raise Faults([_no_number()]) from None


def _no_number() -> Fault:
    from gobierno_abierto.formats.json.scalars import INTEGER

    return fault(said.BAD_VALUE, value="1e999", wanted=INTEGER, example="40")


def _deeper_than(value: Any, limit: int) -> bool:
    level = [value]
    for _ in range(limit):
        level = [
            child
            for each in level
            if isinstance(each, dict | list)
            for child in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return True
