"""Proposals for other times, for people and for programs."""

from typing import Any, NamedTuple

from gobierno_abierto.cli import repair_phrases as phrases
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.phrases import told
from gobierno_abierto.cli.repair_left import (
    MOST_TOLD,
    Left,
    left_words,
    plain_left,
    write_errors,
    write_more,
    write_new,
)
from gobierno_abierto.cli.repair_moves import moves, plain_move, write_move
from gobierno_abierto.cli.repair_unplaced import (
    roomless,
    unplaced_of,
    write_roomless,
    write_unplaced,
)
from gobierno_abierto.findings import Finding
from gobierno_abierto.index import Index
from gobierno_abierto.model import Header
from gobierno_abierto.publish.page import Page
from gobierno_abierto.scheduling.repair import Proposal
from gobierno_abierto.words import PERCENT, Language, Sentence, say

# How long to search at least, in seconds, if it did not suffice; and how many times as long.
_LONGER = 60
_TIMES = 6
_LONGEST = 86_400


class Wording(NamedTuple):
    """How a command says that there is nothing to do, or that nothing moves though it clashes.

    `left` is what it calls what still clashes.
    """

    nothing_to_do: Sentence
    nothing: Sentence
    left: Sentence
    left_in_each: Sentence


REPAIR = Wording(
    nothing_to_do=phrases.NOTHING_TO_DO,
    nothing=phrases.NOTHING_MOVES,
    left=phrases.REMAINING,
    left_in_each=phrases.REMAINING_IN_EACH,
)
SCHEDULE = Wording(
    nothing_to_do=phrases.NOTHING_TO_SCHEDULE,
    nothing=phrases.NOTHING_TO_SCHEDULE,
    left=phrases.CLASHING,
    left_in_each=phrases.CLASHING_IN_EACH,
)


class Way(NamedTuple):
    """A proposal, and what it leaves."""

    proposal: Proposal
    left: Left


class Told(NamedTuple):
    """Proposals, the document that they are about, and for how many seconds they were sought."""

    before: Index
    ways: tuple[Way, ...]
    wording: Wording = REPAIR
    seconds: float = 10.0

    def is_same(self, way: Way) -> bool:
        """Whether a proposal is to leave all as it is."""
        return way.proposal.document == self.before.document

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to move, and nothing is left to be told."""
        first = self.ways[0]
        return self.is_same(first) and not (first.proposal.unplaced or first.left.errors)

    @property
    def header(self) -> Header:
        """The head of the document."""
        return self.before.document.header


def write_proposals(page: Page, those: Told, lang: Language) -> None:
    """Each proposal under a heading of its own; what all of them leave is told once, below."""
    count = len(those.ways)
    in_each = count > 1 and len({_findings(each) for each in those.ways}) == 1
    for number, way in enumerate(those.ways, start=1):
        words = {"number": number, "count": count}
        page.heading(told(phrases.PROPOSAL_OF if count > 1 else phrases.PROPOSAL, lang, **words))
        _write_proposal(page, way, those, lang, is_first=number == 1)
        if not in_each and way.left.errors:
            page.space()
            page.write(told(those.wording.left, lang) + ":")
            write_errors(page, way.left.errors, Index(way.proposal.document), lang)
    first = those.ways[0]
    if in_each and first.left.errors:
        page.heading(told(those.wording.left_in_each, lang))
        write_errors(page, first.left.errors, Index(first.proposal.document), lang)
    if those.wording is REPAIR and first.left.errors and first.proposal.clearest:
        page.space()
        page.write(told(phrases.PEOPLE_DECIDE, lang))


def _findings(way: Way) -> frozenset[Finding]:
    return frozenset(each.clash.finding for each in way.left.errors)


def _write_proposal(page: Page, way: Way, those: Told, lang: Language, *, is_first: bool) -> None:
    proposal = way.proposal
    after = Index(proposal.document)
    moved = moves(those.before, after)
    if not moved and not proposal.unplaced:
        page.write(told(those.wording.nothing, lang))
    for each in moved[:MOST_TOLD]:
        write_move(page, each, after, lang)
    write_more(page, len(moved), lang)
    page.space()
    left = (told(phrases.LEFT, lang), left_words(way.left, lang))
    people = tuple(person_words(each, after, lang) for each in proposal.people)
    asked = say(people, lang) if people else told(phrases.NOBODY, lang)
    cost = _cost(proposal, those.seconds, lang, is_first=is_first)
    if moved:
        page.pairs([(told(phrases.ASK, lang), asked), left, (told(phrases.COST, lang), cost)])
    elif way.left.errors or way.left.warnings:
        page.pairs([left])
    write_unplaced(page, unplaced_of(proposal, those.before), those.before, lang)
    write_roomless(page, roomless(those.before, after), lang)
    write_new(page, way.left, lang)


def _cost(proposal: Proposal, seconds: float, lang: Language, *, is_first: bool) -> str:
    if proposal.proven and not proposal.cost:
        return told(phrases.COSTS_NOTHING, lang)
    if proposal.proven:
        least = phrases.LEAST if is_first else phrases.LEAST_OTHER
        return told(least, lang, cost=proposal.cost)
    longer = f"{min(max(_LONGER, _TIMES * round(seconds)), _LONGEST)}"
    option = OPTIONS["time-limit"].names
    more = told(phrases.SEARCH_LONGER, lang, option=option, seconds=longer)
    if not proposal.clearest:
        return f"{told(phrases.NOT_CLEAREST, lang, cost=proposal.cost)} {more}"
    gap = told(PERCENT, lang, percent=f"{100 * proposal.gap:.0f}")
    known = told(phrases.GAP, lang, cost=proposal.cost, bound=proposal.bound, gap=gap)
    return f"{known} {more}"


def person_words(person: str, index: Index, lang: Language) -> str:
    """What to call a person whom the organisers know."""
    known = index.people.get(person)
    if known and known.name:
        return known.name
    return told(phrases.NAMELESS, lang, id=person)


def plain_proposal(way: Way, those: Told, lang: Language) -> dict[str, Any]:
    """A proposal for programs."""
    proposal = way.proposal
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
        "roomless": [each.item.id for each in roomless(those.before, after)],
        **plain_left(way.left, after, lang),
    }
