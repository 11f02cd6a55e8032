"""Whether a file is a schedule, by what it begins with."""

import codecs
import json
import re

# In front of the schedule itself stand its schema, and who generated it.
_FIRST = 65536
_BLANK = b" \t\r\n"
_XML = re.compile(rb"<(?:\?xml|schedule)[\s>?]")
_MEMBER = re.compile(rb'"(?:schedule|\$schema|generator|version)"\s*:')
# The longer ones first: that of UTF-32 begins as that of UTF-16.
_MARKS = (
    codecs.BOM_UTF32_LE,
    codecs.BOM_UTF32_BE,
    codecs.BOM_UTF8,
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
)
# The lengths of the marks of wide encodings.
_WIDE = (2, 4)
_OUR_KIND = "kind"
_ROOT = "schedule"


def looks_like_frab(data: bytes) -> bool:
    """Whether a file is XML, or JSON with a schedule in it and no document of ours.

    >>> looks_like_frab(b'{"schedule": {"version": "1.0"}}')
    True
    """
    start = beginning(data)
    if _XML.match(start):
        return True
    inside = start.removeprefix(b"{").lstrip(_BLANK)
    return start.startswith(b"{") and _MEMBER.match(inside) is not None and _has_schedule(data)


def beginning(data: bytes) -> bytes:
    """What a file begins with, as ASCII shows it: without its byte order mark, and without blanks.

    Of an encoding with two or four bytes to the character the zeros are left out.

    >>> beginning(" {}".encode("utf-16-be"))
    b'{}'
    """
    start = data[:_FIRST]
    mark = next(filter(start.startswith, _MARKS), b"")
    start = start.removeprefix(mark)
    if len(mark) in _WIDE or b"\0" in start[:4]:
        start = start.replace(b"\0", b"")
    return start.lstrip(_BLANK)


def _has_schedule(data: bytes) -> bool:
    # A whole look, since what stands first tells little; few files of ours begin so.
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        return _ROOT.encode() in beginning(data)
    return isinstance(plain, dict) and _ROOT in plain and _OUR_KIND not in plain
