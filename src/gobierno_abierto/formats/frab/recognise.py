"""Whether a file is a schedule, by what it begins with."""

import codecs
import json
import re

# In front of the schedule itself stand its schema, and who generated it.
_FIRST = 65536
_BLANK = b" \t\r\n"
_XML = re.compile(rb"<(?:\?xml|schedule)[\s>?]")
_MEMBER = re.compile(rb'"(?:schedule|\$schema|generator|version)"\s*:')
_OUR_KIND = "kind"
_ROOT = "schedule"


def looks_like_frab(data: bytes) -> bool:
    """Whether a file is XML, or JSON with a schedule in it and no document of ours.

    >>> looks_like_frab(b'{"schedule": {"version": "1.0"}}')
    True
    """
    start = data[:_FIRST].removeprefix(codecs.BOM_UTF8).lstrip(_BLANK)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        start = start[2:].replace(b"\0", b"").lstrip(_BLANK)
        return _XML.match(start) is not None
    if _XML.match(start):
        return True
    inside = start.removeprefix(b"{").lstrip(_BLANK)
    return start.startswith(b"{") and _MEMBER.match(inside) is not None and _has_schedule(data)


def _has_schedule(data: bytes) -> bool:
    # A whole look, since what stands first tells little; few files of ours begin so.
    try:
        plain = json.loads(data.removeprefix(codecs.BOM_UTF8))
    except (ValueError, RecursionError):
        return _ROOT.encode() in data[:_FIRST]
    return isinstance(plain, dict) and _ROOT in plain and _OUR_KIND not in plain
