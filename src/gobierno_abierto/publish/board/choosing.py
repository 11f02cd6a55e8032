"""What a board is asked for, in the words of people, found in a document."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

import attrs

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import ActionPlan, EdtfDate, Progress, Text, bounds
from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import Name, Question, Status
from gobierno_abierto.standards.statuses import progress_of
from gobierno_abierto.words import COUNTRIES, Sentence, code_words

T = TypeVar("T")

# As people say them, in three languages, besides the codes and the words of the codelist.
_QUESTION_WORDS: dict[Question, tuple[str, ...]] = {
    Question.LATE: (
        "vencido", "vencida", "vencidos", "atrasado", "atrasada", "overdue", "delayed",
    ),
    Question.DISPUTED: (
        "en desacuerdo", "desacuerdo", "in disagreement", "disagreement", "em desacordo",
        "desacordo",
    ),
    Question.NOT_UNDERSTOOD: phrases.NOT_UNDERSTOOD.in_every_language(),
    Question.UNKNOWN: (
        "sin reporte", "desconocido", "no report", "unreported", "sem relato", "desconhecido",
    ),
}  # fmt: skip


class Filter(StrEnum):
    """By what a board can be narrowed."""

    MEMBER = "member"
    LEAD = "lead"
    STATUS = "status"
    ORIGIN = "origin"
    DUE_BEFORE = "due_before"


class NothingLike(LookupError):
    """What was asked for is not in the document at all.

    `filter` says by what, `asked` in which words, and `known` is what there is to be asked for:
    names, or sentences for states; empty: there is nothing.
    """

    def __init__(self, filter_: Filter, asked: str, known: Sequence[Name | Sentence]) -> None:
        self.filter = filter_
        self.asked = asked
        self.known = tuple(known)
        super().__init__(f"no {filter_} is like {asked!r}")


class NeedsToday(ValueError):
    """What is late was asked for, and nobody said which day it is."""

    def __init__(self) -> None:
        super().__init__("what is late can only be told if `today` is given")


@attrs.frozen(kw_only=True)
class Chosen:
    """What was asked for, as ids; `None`: everything."""

    plans: frozenset[str] | None = None
    leads: frozenset[str] | None = None
    status: Status | None = None
    origins: frozenset[str] | None = None
    due_before: date | None = None


def chosen(
    index: Index,
    *,
    member: str | None,
    lead: str | None,
    status: str | None,
    origin: str | None,
    due_before: EdtfDate | date | None,
    today: date | None,
) -> Chosen:
    """What those words lead to in the document.

    Raises:
        NothingLike: if one of them leads to nothing.
        NeedsToday: if what is late is asked for and there is no `today`.
    """
    wanted = None if status is None else status_of(status)
    if wanted is Question.LATE and today is None:
        raise NeedsToday
    return Chosen(
        plans=None if member is None else _plans(index, member),
        leads=None if lead is None else _leads(index, lead),
        status=wanted,
        origins=None if origin is None else _origins(index, origin),
        due_before=_first_day(due_before),
    )


def status_of(words: str) -> Status:
    """The status that those words mean: a code of ours, or what people call it in any language.

    >>> status_of("Concluído")
    <Progress.COMPLETED: 'completed'>
    >>> status_of("sin-reporte")
    <Question.UNKNOWN: 'unknown'>

    Raises:
        NothingLike: if they mean none.
    """
    asked = folded(words)
    for question, called in _QUESTION_WORDS.items():
        if asked in map(folded, (question.value, *called)):
            return question
    for progress in Progress:
        if asked in map(folded, (progress.value, *code_words(progress).in_every_language())):
            return progress
    meant = progress_of(words)
    if meant:
        return meant
    raise NothingLike(
        Filter.STATUS,
        words,
        [
            *map(code_words, Progress),
            phrases.LATE,
            phrases.DISPUTED,
            phrases.NOT_UNDERSTOOD,
            phrases.UNREPORTED,
        ],
    )


def _plans(index: Index, words: str) -> frozenset[str]:
    plans = tuple(index.plans.values())
    found = _like(words, plans, lambda each: each.id, _names_of_plan)
    if not found:
        known = dict.fromkeys(each.member or plan_name(each) for each in plans)
        raise NothingLike(Filter.MEMBER, words, list(known))
    return frozenset(each.id for each in found)


def _names_of_plan(plan: ActionPlan) -> Iterable[str]:
    titles = _wordings(plan.title) if plan.title else ()
    members = (f"{each} {plan.number or ''}" for each in _names_of_member(plan.member or ""))
    return (*titles, *members)


def _names_of_member(member: str) -> tuple[str, ...]:
    """What a member is called, in the document and in any language; nothing if it has no name."""
    asked = folded(member)
    for country in COUNTRIES.values():
        names = country.in_every_language()
        if asked in map(folded, names):
            return (member, *names)
    return (member,) if member else ()


def plan_name(plan: ActionPlan) -> Name:
    """What to call a plan: its title; else its member and its number, or its id."""
    return plan.title or " ".join(filter(None, (plan.member, str(plan.number or "")))) or plan.id


def _leads(index: Index, words: str) -> frozenset[str]:
    leads = [
        organization
        for each in lead_ids(index)
        if (organization := index.organizations.get(each)) is not None
    ]
    found = _like(words, leads, lambda each: each.id, lambda each: _wordings(each.name))
    if not found:
        raise NothingLike(Filter.LEAD, words, [each.name for each in leads])
    return frozenset(each.id for each in found)


def lead_ids(index: Index) -> tuple[str, ...]:
    """Who answers for a commitment or a milestone, in the order of the document."""
    found: dict[str, None] = {}
    for commitment in index.document.commitments:
        if commitment.lead:
            found[commitment.lead] = None
        for step in commitment.milestones:
            found.update(dict.fromkeys(step.responsible))
    return tuple(found)


def _origins(index: Index, words: str) -> frozenset[str]:
    items = index.items
    found = _like(words, items, lambda each: each.item.id, _names_of_item)
    if not found:
        named = dict.fromkeys(
            origin for each in index.document.commitments for origin in each.origins
        )
        known = [index.items_by_id[each] for each in named if each in index.items_by_id]
        raise NothingLike(Filter.ORIGIN, words, [_called(each) for each in known])
    # A block stands for what takes place in it.
    inner = [child for each in found for child in index.with_children(each.item.id)]
    return frozenset(each.item.id for each in (*found, *inner))


def _names_of_item(placed: PlacedItem) -> Iterable[str]:
    item = placed.item
    titles = tuple(_wordings(item.title)) if item.title else ("",)
    return (*titles, *(f"{item.label} {title}" for title in titles if item.label))


def _called(placed: PlacedItem) -> Name:
    return placed.item.title or placed.item.label or placed.item.id


def _like(
    words: str,
    things: Sequence[T],
    id_of: Callable[[T], str],
    names_of: Callable[[T], Iterable[str]],
) -> list[T]:
    """Those of which `words` are the id; else those of whose name they are a part."""
    by_id = [each for each in things if id_of(each) == words]
    asked = folded(words)
    if by_id or not asked:
        return by_id
    return [each for each in things if any(asked in folded(name) for name in names_of(each))]


def _wordings(text: Text) -> Iterable[str]:
    return (words for _, words in text.pairs)


def _first_day(due_before: EdtfDate | date | None) -> date | None:
    """The day before which something must be due: the first one that is meant."""
    if not isinstance(due_before, EdtfDate):
        return due_before
    first, last = bounds(due_before)
    return first or last


def folded(words: str) -> str:
    """`words` without accents, capitals, hyphens and repeated spaces.

    >>> folded(" En-Desacuérdo ")
    'en desacuerdo'
    """
    parts = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(each for each in parts if not unicodedata.combining(each))
    return " ".join(bare.replace("-", " ").replace("_", " ").split())
