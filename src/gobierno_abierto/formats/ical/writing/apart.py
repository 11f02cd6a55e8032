"""A calendar taken apart into its entries, so that each is read once though many calendars have it.

The calendars of a document share their entries to the byte. Whoever reads all of them reads each
entry as often as it belongs to somebody, somewhere and something.
"""

import re

from gobierno_abierto.formats.ical.content import DEFAULT_LIMITS

_BEGIN, _END = b"\r\nBEGIN:VEVENT\r\n", b"\r\nEND:VEVENT"
# Within an entry there is nothing that begins or ends: else it is taken as it stands, in whole.
_EDGE = re.compile(rb"^(?:BEGIN|END)[:;]", re.IGNORECASE | re.MULTILINE)


def taken_apart(calendar: bytes) -> tuple[bytes, list[bytes]]:
    """A calendar without its entries, and what is in each of them.

    Only one that is written as we write them: of any other everything stays where it is.
    """
    head, *parts = calendar.split(_BEGIN)
    if not parts or _is_much(calendar):
        return calendar, []
    entries, tail = [], b""
    for number, part in enumerate(parts, start=1):
        entry, end, tail = part.partition(_END)
        is_last = number == len(parts)
        follows = tail.startswith(b"\r\n") if is_last else not tail
        if not end or not follows or _EDGE.search(entry):
            return calendar, []
        entries.append(entry)
    return head + tail, entries


def whole(entry: bytes) -> bytes:
    """The calendar that has this entry and nothing else."""
    return b"".join((b"BEGIN:VCALENDAR", _BEGIN, entry, _END, b"\r\nEND:VCALENDAR\r\n"))


def _is_much(calendar: bytes) -> bool:
    """Whether it may be beyond a limit, which counts for the whole."""
    return (
        len(calendar) > DEFAULT_LIMITS.size
        or calendar.count(b"\n") > DEFAULT_LIMITS.lines
        or calendar.upper().count(b"BEGIN") > DEFAULT_LIMITS.components
    )
