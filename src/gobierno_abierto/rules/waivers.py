"""Findings that a document accepts, with a reason and for a time."""

from collections.abc import Iterable
from datetime import date

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import waivers as said
from gobierno_abierto.model import Waiver


def waived_by(
    waivers: tuple[Waiver, ...], found: Iterable[Finding], today: date | None
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that stand, those that are waived, and what is to be said of the waivers.

    A waiver covers a finding of its code about exactly its ids. One that has expired covers
    nothing; `today` `None`: none has expired.
    """
    standing: list[Finding] = []
    waived: list[Finding] = []
    used: set[int] = set()
    by_subject = {
        (waiver.code, frozenset(waiver.ids)): position for position, waiver in enumerate(waivers)
    }
    for each in found:
        position = by_subject.get((each.code, frozenset(each.ids)))
        if position is None:
            standing.append(each)
            continue
        used.add(position)
        (standing if _expired(waivers[position], today) else waived).append(each)
    return tuple(standing), tuple(waived), tuple(_about(waivers, used, today))


def _about(waivers: tuple[Waiver, ...], used: set[int], today: date | None) -> list[Finding]:
    about = []
    for position, waiver in enumerate(waivers):
        pointer = f"/waivers/{position}"
        if position not in used:
            about.append(finding(said.UNNEEDED_WAIVER, pointer, ids=waiver.ids, code=waiver.code))
        elif _expired(waiver, today) and waiver.until:
            about.append(
                finding(
                    said.EXPIRED_WAIVER,
                    f"{pointer}/until",
                    ids=waiver.ids,
                    code=waiver.code,
                    until=waiver.until,
                )
            )
    return about


def _expired(waiver: Waiver, today: date | None) -> bool:
    return today is not None and waiver.until is not None and waiver.until < today
