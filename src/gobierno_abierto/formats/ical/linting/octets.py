"""The lines of the file as they lie there (RFC 5545 §3.1)."""

from gobierno_abierto.findings.catalogue import calendar_text as said
from gobierno_abierto.formats.ical.content import Faults

# RFC 5545 §3.1: "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break."
_LONGEST = 75


def look_at_octets(data: bytes, faults: Faults) -> None:
    """Line breaks, lengths, folds and empty lines."""
    # A file without line feeds has lines of its own kind, as old Macs had.
    lines = data.split(b"\n" if b"\n" in data else b"\r")
    if not lines[-1]:
        lines.pop()
    bare: list[int] = []
    before = b""
    for number, line in enumerate(lines, start=1):
        # RFC 5545 §3.1: "Content lines are delimited by a line break, which is a CRLF sequence".
        ends_well = line.endswith(b"\r")
        if not ends_well:
            bare.append(number)
        octets = line[:-1] if ends_well else line
        if len(octets) > _LONGEST:
            faults.tell(said.LONG_LINE, number, octets=len(octets))
        elif not octets:
            faults.tell(said.BLANK_LINE, number)
        if octets.startswith((b" ", b"\t")) and _is_cut(before):
            faults.tell(said.SPLIT_FOLD, number - 1)
        before = octets
    if bare:
        faults.tell(said.LINE_ENDINGS, bare[0], count=len(bare))


def _is_cut(octets: bytes) -> bool:
    """Whether a line ends within a character or within an escape."""
    # An even number of backslashes is made of whole escapes.
    if (len(octets) - len(octets.rstrip(b"\\"))) % 2:
        return True
    # In UTF-8 the first octet of a character says how many follow it.
    for length, octet in enumerate(octets[:-4:-1], start=1):
        if octet & 0b11000000 == 0b11000000:
            return length < _length_of_character(octet)
        if octet < 0b10000000:
            return False
    return False


def _length_of_character(first: int) -> int:
    if first >= 0b11110000:
        return 4
    return 3 if first >= 0b11100000 else 2
