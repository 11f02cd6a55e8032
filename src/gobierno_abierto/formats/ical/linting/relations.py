"""What entries have to do with each other: one name each, and names that lead somewhere."""

from gobierno_abierto.findings.catalogue import calendar_parts as said
from gobierno_abierto.formats.ical.content import Component, ContentLine, Faults
from gobierno_abierto.formats.ical.content.faults import shortened


def look_at_relations(calendar: Component, faults: Faults) -> None:
    """UID and RELATED-TO of all entries of a calendar."""
    seen: set[tuple[str, str]] = set()
    relations: list[ContentLine] = []
    for entry in calendar.components:
        uid = entry.first("UID")
        if entry.name == "VTIMEZONE" or uid is None:
            continue
        # RFC 5545 §3.8.4.4: with UID, RECURRENCE-ID names one occurrence of a recurring entry.
        occurrence = entry.first("RECURRENCE-ID")
        key = (uid.value, occurrence.value if occurrence else "")
        if key in seen:
            faults.tell(said.REPEATED_UID, uid.number, uid=shortened(uid.value))
        seen.add(key)
        relations += entry.all("RELATED-TO")
    known = {uid for uid, _ in seen}
    for line in relations:
        if line.value not in known:
            faults.tell(said.DANGLING_RELATION, line.number, uid=shortened(line.value))
