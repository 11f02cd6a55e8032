"""The manual: for each code, what stands behind it and why it matters to people."""

from gobierno_abierto.findings.manual import (
    calendar_parts,
    calendar_reading,
    calendar_rules,
    calendar_text,
    calendars,
    clashes,
    coding,
    collecting,
    commitments,
    gatherings,
    header,
    identity,
    milestones,
    participation,
    people,
    permissions,
    plans,
    reading,
    references,
    resources,
    schedule_times,
    schedules,
    sheet_cells,
    sheets,
    table_cells,
    tables,
    time,
    trackers,
    waivers,
    workbooks,
)
from gobierno_abierto.findings.manual.explanation import Explanation

__all__ = ["MANUAL", "Explanation", "explained"]

MANUAL: dict[str, Explanation] = {
    **reading.MANUAL,
    **sheets.MANUAL,
    **sheet_cells.MANUAL,
    **workbooks.MANUAL,
    **tables.MANUAL,
    **table_cells.MANUAL,
    **identity.MANUAL,
    **references.MANUAL,
    **time.MANUAL,
    **clashes.MANUAL,
    **resources.MANUAL,
    **gatherings.MANUAL,
    **people.MANUAL,
    **permissions.MANUAL,
    **participation.MANUAL,
    **commitments.MANUAL,
    **plans.MANUAL,
    **milestones.MANUAL,
    **coding.MANUAL,
    **collecting.MANUAL,
    **trackers.MANUAL,
    **header.MANUAL,
    **calendars.MANUAL,
    **calendar_text.MANUAL,
    **calendar_parts.MANUAL,
    **calendar_rules.MANUAL,
    **calendar_reading.MANUAL,
    **schedules.MANUAL,
    **schedule_times.MANUAL,
    **waivers.MANUAL,
}


def explained(code: str) -> Explanation:
    """What stands behind `code`.

    Raises:
        KeyError: if there is no such code.
    """
    return MANUAL[code]
