"""Findings that a document accepts, with a reason and for a time."""

from collections.abc import Collection, Iterable
from datetime import date

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import waivers as said
from gobierno_abierto.model import Waiver
from gobierno_abierto.rules.near_waivers import Nearest, code_meant
from gobierno_abierto.rules.telling import perhaps


def waived_by(
    waivers: tuple[Waiver, ...], found: Iterable[Finding], today: date | None
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that stand, those that are waived, and what is to be said of the waivers.

    A waiver covers a finding of its code about exactly its ids. One that has expired covers
    nothing; `today` `None`: none has expired. Of several for one finding, one in force is enough.
    """
    covered = {_subject(waiver) for waiver in waivers if not _expired(waiver, today)}
    standing: list[Finding] = []
    waived: list[Finding] = []
    for each in found:
        (waived if _subject(each) in covered else standing).append(each)
    uncovered = {_subject(each) for each in standing}
    matched = uncovered | {_subject(each) for each in waived}
    about = _about(waivers, matched, uncovered, Nearest(standing if waivers else ()))
    return tuple(standing), tuple(waived), tuple(about)


def _subject(of: Finding | Waiver) -> tuple[str, frozenset[str]]:
    return of.code, frozenset(of.ids)


def _about(
    waivers: tuple[Waiver, ...],
    matched: Collection[tuple[str, frozenset[str]]],
    uncovered: Collection[tuple[str, frozenset[str]]],
    nearest: Nearest,
) -> list[Finding]:
    about = []
    for position, waiver in enumerate(waivers):
        pointer = f"/waivers/{position}"
        if _subject(waiver) not in matched:
            about.append(
                finding(
                    said.UNNEEDED_WAIVER,
                    pointer,
                    ids=waiver.ids,
                    code=waiver.code,
                    perhaps=perhaps(code_meant(waiver.code)),
                    nearly=nearest.words(waiver),
                )
            )
        # A waiver of what stands all the same has expired.
        elif _subject(waiver) in uncovered and waiver.until:
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
