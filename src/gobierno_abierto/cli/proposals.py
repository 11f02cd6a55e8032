"""Proposals for other times, for people and for programs."""

from typing import Any, NamedTuple

from gobierno_abierto.cli import repair_phrases as phrases
from gobierno_abierto.cli.phrases import told
from gobierno_abierto.cli.repair_moves import moves, plain_move, write_move
from gobierno_abierto.cli.repair_reasons import item_words, reason_words
from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.index import Index
from gobierno_abierto.model import Header
from gobierno_abierto.publish.page import Page
from gobierno_abierto.scheduling import Clash
from gobierno_abierto.scheduling.repair import Conflict, Proposal
from gobierno_abierto.words import PERCENT, Language, say

# Of more than these nobody reads the text: all of it is in the file.
_MOST_TOLD = 200


class Told(NamedTuple):
    """Proposals, and the document that they are about.

    `waived` are the findings on clashes that the document accepts: they remain and are no fault.
    """

    before: Index
    proposals: tuple[Proposal, ...]
    waived: frozenset[Finding]

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to move, and nothing is left to be told."""
        first = self.proposals[0]
        moves_nothing = first.document == self.before.document
        return moves_nothing and not (first.unplaced or self.left(first))

    @property
    def header(self) -> Header:
        """The head of the document."""
        return self.before.document.header

    def left(self, proposal: Proposal) -> tuple[Conflict, ...]:
        """What a proposal leaves, and nobody has accepted."""
        reasons = {each.clash.finding: each.reasons for each in proposal.conflicts}
        return tuple(
            Conflict(clash=each, reasons=reasons.get(each.finding, ()))
            for each in proposal.remaining
            if each.finding not in self.waived
        )


def write_proposals(page: Page, those: Told, lang: Language) -> None:
    """Each proposal under a heading of its own; what all of them leave is told once, below."""
    count = len(those.proposals)
    left = [those.left(each) for each in those.proposals]
    in_each = count > 1 and len({_findings(each) for each in left}) == 1
    for number, each in enumerate(those.proposals, start=1):
        words = {"number": number, "count": count}
        page.heading(told(phrases.PROPOSAL_OF if count > 1 else phrases.PROPOSAL, lang, **words))
        _write_proposal(page, each, those, lang, is_first=number == 1)
        if not in_each and left[number - 1]:
            page.space()
            page.write(told(phrases.REMAINING, lang) + ":")
            _write_left(page, left[number - 1], Index(each.document), lang)
    if in_each and left[0]:
        page.heading(told(phrases.REMAINING_IN_EACH, lang))
        _write_left(page, left[0], Index(those.proposals[0].document), lang)


def _findings(left: tuple[Conflict, ...]) -> frozenset[Finding]:
    return frozenset(each.clash.finding for each in left)


def _write_proposal(
    page: Page, proposal: Proposal, those: Told, lang: Language, *, is_first: bool
) -> None:
    after = Index(proposal.document)
    moved = moves(those.before, after)
    if not moved:
        page.write(told(phrases.NOTHING_MOVES, lang))
    for each in moved[:_MOST_TOLD]:
        write_move(page, each, after, lang)
    _write_more(page, len(moved), lang)
    page.space()
    people = tuple(person_words(each, after, lang) for each in proposal.people)
    asked = say(people, lang) if people else told(phrases.NOBODY, lang)
    cost = _cost(proposal, lang, is_first=is_first)
    page.pairs([(told(phrases.ASK, lang), asked), (told(phrases.COST, lang), cost)])
    if proposal.unplaced:
        names = tuple(item_words(each, after) for each in proposal.unplaced)
        page.write(told(phrases.UNPLACED, lang, items=names))


def _cost(proposal: Proposal, lang: Language, *, is_first: bool) -> str:
    if proposal.proven:
        least = phrases.LEAST if is_first else phrases.LEAST_OTHER
        return told(least, lang, cost=proposal.cost)
    if not proposal.clearest:
        return told(phrases.NOT_CLEAREST, lang, cost=proposal.cost)
    gap = f"{100 * proposal.gap:.0f}"
    percent = told(PERCENT, lang, percent=gap)
    return told(phrases.GAP, lang, cost=proposal.cost, bound=proposal.bound, gap=percent)


def _write_left(page: Page, left: tuple[Conflict, ...], index: Index, lang: Language) -> None:
    for each in left[:_MOST_TOLD]:
        page.write(each.clash.finding.fault(lang), indent=2, lead="- ")
        if each.reasons:
            page.write(told(phrases.CONFLICT, lang), indent=4)
        for reason in each.reasons:
            page.write(reason_words(reason, index, lang), indent=4, lead="- ")
        page.write(each.clash.finding.remedy(lang), indent=4)
    _write_more(page, len(left), lang)


def _write_more(page: Page, count: int, lang: Language) -> None:
    if count > _MOST_TOLD:
        page.write(told(phrases.MORE_OF_THEM, lang, count=count - _MOST_TOLD), indent=2)


def person_words(person: str, index: Index, lang: Language) -> str:
    """What to call a person whom the organisers know."""
    known = index.people.get(person)
    if known and known.name:
        return known.name
    return told(phrases.NAMELESS, lang, id=person)


def plain_proposal(proposal: Proposal, those: Told, lang: Language) -> dict[str, Any]:
    """A proposal for programs."""
    after = Index(proposal.document)
    return {
        "moves": [plain_move(each) for each in moves(those.before, after)],
        "people": [
            {"id": each, "name": known.name if (known := after.people.get(each)) else None}
            for each in proposal.people
        ],
        "cost": proposal.cost,
        "bound": proposal.bound,
        "proven": proposal.proven,
        "gap": round(proposal.gap, 4),
        "unplaced": list(proposal.unplaced),
        "remaining": [_plain_left(each, after, lang) for each in those.left(proposal)],
        "waived": sum(each.finding in those.waived for each in proposal.remaining),
    }


def _plain_left(left: Conflict, index: Index, lang: Language) -> dict[str, Any]:
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
