"""The catalogue of all codes, of readers and linters as well as rules. No code is given twice."""

from gobierno_abierto.findings.catalogue import (
    calendar_parts,
    calendar_reading,
    calendar_rules,
    calendar_text,
    calendars,
    clashes,
    coding,
    collecting,
    commitments,
    header,
    identity,
    milestones,
    participation,
    people,
    plans,
    reading,
    references,
    table_cells,
    tables,
    time,
    trackers,
    waivers,
)
from gobierno_abierto.findings.finding import Entry

ALL: tuple[Entry, ...] = (
    *reading.ALL,
    *tables.ALL,
    *table_cells.ALL,
    *identity.ALL,
    *references.ALL,
    *time.ALL,
    *clashes.ALL,
    *people.ALL,
    *participation.ALL,
    *commitments.ALL,
    *plans.ALL,
    *milestones.ALL,
    *coding.ALL,
    *trackers.ALL,
    *collecting.ALL,
    *header.ALL,
    *calendars.ALL,
    *calendar_text.ALL,
    *calendar_parts.ALL,
    *calendar_rules.ALL,
    *calendar_reading.ALL,
    *waivers.ALL,
)

BY_CODE: dict[str, Entry] = {entry.code: entry for entry in ALL}
