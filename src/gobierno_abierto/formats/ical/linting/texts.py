"""Escapes in texts (RFC 5545 §3.3.11)."""

import re

from gobierno_abierto.findings.catalogue import calendar_parts, calendar_rules
from gobierno_abierto.formats.ical.content import ContentLine, Faults, grammar

# An escape, or a separator that nobody escaped.
_FOUND = re.compile(r"\\(.?)|[,;]", re.DOTALL)
_ESCAPED = frozenset("\\;,nN")


def look_at_text(line: ContentLine, faults: Faults) -> None:
    """Tell of the first bare separator and of the first odd escape of a text."""
    if line.parameters.get("VALUE", "TEXT").upper() != "TEXT":
        return
    if _is_plain(line.value):
        return
    separators = ";" if line.name in grammar.LISTS_OF_TEXTS else ",;"
    bare = odd = ""
    for found in _FOUND.finditer(line.value):
        if found[1] is None:
            bare = bare or (found[0] if found[0] in separators else "")
        elif found[1] not in _ESCAPED:
            odd = odd or found[0]
        if bare and odd:
            break
    if bare:
        faults.tell(calendar_parts.BARE_SEPARATOR, line.number, property=line.name, character=bare)
    if odd:
        shown = odd if odd.isprintable() else "\\"
        faults.tell(calendar_rules.ODD_ESCAPE, line.number, property=line.name, escape=shown)


def _is_plain(value: str) -> bool:
    """Whether nothing is left to look at without the escapes that are right."""
    for escape in ("\\\\", "\\,", "\\;", "\\n", "\\N"):
        value = value.replace(escape, "")
    return not any(each in value for each in "\\,;")
