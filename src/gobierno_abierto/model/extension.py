"""What this version of the format does not know, and keeps."""

import json
import re
from collections.abc import Iterable
from typing import Any

import attrs

from gobierno_abierto.model.characters import require_encodable, require_line

# How many levels of braces and brackets a member may have that nobody here understands.
EXTENSION_DEPTH = 64

# What `json.dumps` leaves as it is, and a terminal does not.
_CONTROL = re.compile(r"[\x7f-\x9f]")

_TOO_DEEP = f"an extension has at most {EXTENSION_DEPTH} levels of braces and brackets"


def deeper_than(plain: Any, limit: int) -> bool:
    """Whether plain data has more than `limit` levels of dictionaries and lists."""
    level = [plain]
    for _ in range(limit):
        level = [
            child for each in level for child in _children(each) if isinstance(child, dict | list)
        ]
    return bool(level)


def _children(plain: Any) -> Iterable[Any]:
    if isinstance(plain, dict):
        return plain.values()
    return plain if isinstance(plain, list) else ()


def _canonical(value: str) -> str:
    if value.__class__ is not str:
        raise TypeError(f"Extension.value takes str (JSON text), not {value.__class__.__name__}")
    try:
        plain = json.loads(value)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if deeper_than(plain, EXTENSION_DEPTH):
        raise ValueError(_TOO_DEEP)
    text = json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    if text.isprintable():
        return text
    require_encodable(text, "value")
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


@attrs.frozen(kw_only=True)
class Extension:
    """A member that this version of the format does not know, kept as it came.

    `value` is the member's value as JSON text, so that ``1`` and ``1.0`` stay different. Control
    characters stand in it as escapes.

    Raises:
        TypeError: if `name` or `value` is not a string.
        ForbiddenCharacterError: for a control character in `name`, and for half of a surrogate
            pair in either.
        ValueError: if `value` is not JSON, holds a number beyond all computers, or is nested
            deeper than `EXTENSION_DEPTH`.
    """

    name: str
    value: str = attrs.field(converter=_canonical)

    def __attrs_post_init__(self) -> None:
        if self.name.__class__ is not str:
            raise TypeError(f"Extension.name takes str, not {self.name.__class__.__name__}")
        require_line(self.name, "name")
