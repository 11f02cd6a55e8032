"""The manual: for each code, what stands behind it and why it matters to people."""

from gobierno_abierto.findings.manual import (
    calendars,
    clashes,
    commitments,
    header,
    identity,
    participation,
    people,
    reading,
    references,
    time,
    waivers,
)
from gobierno_abierto.findings.manual.explanation import Explanation

__all__ = ["MANUAL", "Explanation", "explained"]

MANUAL: dict[str, Explanation] = {
    **reading.MANUAL,
    **identity.MANUAL,
    **references.MANUAL,
    **time.MANUAL,
    **clashes.MANUAL,
    **people.MANUAL,
    **participation.MANUAL,
    **commitments.MANUAL,
    **header.MANUAL,
    **calendars.MANUAL,
    **waivers.MANUAL,
}


def explained(code: str) -> Explanation:
    """What stands behind `code`.

    Raises:
        KeyError: if there is no such code.
    """
    return MANUAL[code]
