"""Octets that no calendar may hold, or at which some readers cut a line."""

import re

from gobierno_abierto.findings.catalogue import calendar_text as said
from gobierno_abierto.formats.ical.content.faults import Faults

# RFC 5545 §3.1: CONTROL = %x00-08 / %x0A-1F / %x7F; a carriage return only before a line feed.
# After them: NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR in UTF-8.
_SUSPECT = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n|\Z)|\xc2\x85|\xe2\x80[\xa8\xa9]")


def tell_controls(data: bytes, faults: Faults) -> None:
    """Tell of each line the first control character, and the first separator of Unicode."""
    line, position = 1, 0
    told: set[tuple[int, bool]] = set()
    for found in _SUSPECT.finditer(data):
        line += data.count(b"\n", position, found.start())
        position = found.start()
        is_control = len(found[0]) == 1
        if (line, is_control) in told:
            continue
        told = {each for each in told if each[0] == line} | {(line, is_control)}
        character = f"U+{ord(found[0].decode()):04X}"
        entry = said.CONTROL_CHARACTER if is_control else said.LINE_SEPARATOR
        faults.tell(entry, line, character=character)
