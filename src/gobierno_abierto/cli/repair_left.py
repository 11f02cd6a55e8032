"""What a proposal leaves: the errors with their reasons, and the warnings, old and new."""

from datetime import date
from typing import Any, NamedTuple

from gobierno_abierto.cli import phrases, repair_phrases
from gobierno_abierto.cli.clash_versions import judged
from gobierno_abierto.cli.phrases import told
from gobierno_abierto.cli.repair_reasons import reason_words
from gobierno_abierto.findings import Severity
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.index import Index
from gobierno_abierto.model import Document
from gobierno_abierto.publish.page import Page
from gobierno_abierto.rules.waivers import waived_by
from gobierno_abierto.scheduling import Clash
from gobierno_abierto.scheduling.repair import Bond, Conflict, Proposal
from gobierno_abierto.words import Language, say

# Of more than these nobody reads the text: all of it is in the file.
MOST_TOLD = 200
_MOST_WARNINGS = 10


class Left(NamedTuple):
    """What is left and nobody has accepted; `new` are the warnings that were not there before.

    `waived` is how many errors the document accepts: they remain and are no fault.
    """

    errors: tuple[Conflict, ...]
    warnings: tuple[Clash, ...]
    new: tuple[Clash, ...]
    waived: int


def left_by(proposal: Proposal, former: Document, today: date | None) -> Left:
    """What a proposal leaves of the clashes of `former`, and what it adds."""
    found = judged(proposal.document, former)
    findings = tuple(each.finding for each, _ in found)
    waived = frozenset(waived_by(former.waivers, findings, today)[1])
    reasons = {each.clash.finding: each.reasons for each in proposal.conflicts}
    errors = tuple(
        Conflict(clash=each, reasons=reasons.get(each.finding, ()))
        for each in proposal.remaining
        if each.finding not in waived
    )
    rest = [
        pair
        for pair in found
        if pair[0].severity is not Severity.ERROR and pair[0].finding not in waived
    ]
    return Left(
        errors=errors,
        warnings=tuple(each for each, _ in rest),
        new=tuple(each for each, was_there in rest if not was_there),
        waived=len(proposal.remaining) - len(errors),
    )


def left_words(left: Left, lang: Language) -> str:
    """How many errors and warnings are left, and how many of these are new."""
    counts = []
    if left.errors:
        count = len(left.errors)
        counts.append(phrases.counted(count, phrases.ERROR, phrases.ERRORS, lang))
    if left.warnings:
        count = len(left.warnings)
        words = phrases.counted(count, phrases.WARNING, phrases.WARNINGS, lang)
        if left.new:
            sentence = repair_phrases.NEW_ONE if len(left.new) == 1 else repair_phrases.NEW_ONES
            words = told(sentence, lang, warnings=words, count=len(left.new))
        counts.append(words)
    return say(tuple(counts), lang) if counts else told(repair_phrases.NONE_LEFT, lang)


def write_new(page: Page, left: Left, lang: Language) -> None:
    """The warnings that a proposal adds, shortly."""
    if not left.new:
        return
    page.space()
    page.write(told(repair_phrases.ADDED, lang))
    for each in left.new[:_MOST_WARNINGS]:
        page.write(each.finding.fault(lang), indent=2, lead="- ")
    write_more(page, len(left.new), lang, most=_MOST_WARNINGS)


def write_errors(page: Page, errors: tuple[Conflict, ...], index: Index, lang: Language) -> None:
    """The errors, each with what cannot all be kept."""
    for each in errors[:MOST_TOLD]:
        page.write(each.clash.finding.fault(lang), indent=2, lead="- ")
        # That only people decide it is no condition that could be dropped.
        is_conflict = any(reason.kind is not Bond.DECISION for reason in each.reasons)
        if is_conflict:
            page.write(told(repair_phrases.CONFLICT, lang), indent=4)
        for reason in each.reasons:
            lead = "- " if is_conflict else ""
            page.write(reason_words(reason, index, lang), indent=4, lead=lead)
        page.write(each.clash.finding.remedy(lang), indent=4)
    write_more(page, len(errors), lang)


def write_more(page: Page, count: int, lang: Language, *, most: int = MOST_TOLD) -> None:
    """How many are not told, if there are any."""
    if count > most:
        page.write(told(repair_phrases.MORE_OF_THEM, lang, count=count - most), indent=2)


def plain_left(left: Left, index: Index, lang: Language) -> dict[str, Any]:
    """The same for programs."""
    new = {each.finding for each in left.new}
    return {
        "remaining": [_plain_conflict(each, index, lang) for each in left.errors],
        "warnings": [
            {**_plain_clash(each, lang), "new": each.finding in new} for each in left.warnings
        ],
        "waived": left.waived,
    }


def _plain_conflict(left: Conflict, index: Index, lang: Language) -> dict[str, Any]:
    return {
        **_plain_clash(left.clash, lang),
        "reasons": [
            {
                "kind": each.kind.value,
                "items": list(each.items),
                "shared": each.shared,
                "message": reason_words(each, index, lang),
            }
            for each in left.reasons
        ],
    }


def _plain_clash(clash: Clash, lang: Language) -> dict[str, Any]:
    return {
        "kind": clash.kind.value,
        "severity": clash.severity.value,
        "items": [item.id for item in clash.items],
        "pointers": list(clash.pointers),
        "shared": clash.shared,
        "overlap": to_plain(clash.overlap) if clash.overlap else None,
        "code": clash.finding.code,
        "message": clash.finding.message(lang),
    }
