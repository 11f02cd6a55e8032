"""The rule on what the Partnership derives from codes: its flags and stars."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import coding as said
from gobierno_abierto.index import Index
from gobierno_abierto.model import ActionPlan, Commitment
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import elsewhere
from gobierno_abierto.standards import honest, published
from gobierno_abierto.standards.codings import DATABASE, END_OF_TERM, PROGRESS
from gobierno_abierto.standards.stars import Formula
from gobierno_abierto.standards.verdict import Verdict
from gobierno_abierto.words import open_words

_About = tuple[Commitment, ActionPlan | None]


class _Flag(NamedTuple):
    """How a flag is derived, as it is published and as it can honestly be said."""

    published: Callable[[Commitment, ActionPlan | None], published.Published]
    honest: Callable[[Commitment, ActionPlan | None], Verdict]


def _star(formula: Formula, report: str) -> _Flag:
    return _Flag(
        partial(published.starred, formula=formula, report=report),
        partial(honest.starred, formula=formula, report=report),
    )


# By report and indicator.
_FLAGS: Mapping[tuple[str, str], _Flag] = {
    (PROGRESS, "starred-2015"): _star(Formula.UNTIL_2014, PROGRESS),
    (PROGRESS, "starred"): _star(Formula.SINCE_2015, PROGRESS),
    (END_OF_TERM, "starred"): _star(Formula.SINCE_2015, END_OF_TERM),
    (DATABASE, "high-completion"): _Flag(published.high_completion, honest.high_completion),
    (DATABASE, "high-ambition"): _Flag(published.high_ambition, honest.high_ambition),
    (DATABASE, "high-did-it-open-government"): _Flag(
        published.high_did_it_open_government, honest.high_did_it_open_government
    ),
}
_CODED = ("0", "1")


def _flag_contradicts(index: Index) -> Iterator[Finding]:
    """One finding for each flag and value, however many commitments have it so."""
    found: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for position, commitment in enumerate(index.document.commitments):
        plan = index.plans.get(commitment.plan or "")
        for n, review in enumerate(commitment.assessments):
            for m, coding in enumerate(review.codings):
                flag = _FLAGS.get((review.report, coding.indicator))
                if (
                    flag
                    and coding.code in _CODED
                    and _contradicts(flag, coding.code, commitment, plan)
                ):
                    pointer = f"/commitments/{position}/assessments/{n}/codings/{m}"
                    cause = (review.report, coding.indicator, coding.code)
                    found.setdefault(cause, []).append((pointer, commitment.id))
    for (_, indicator, code), places in found.items():
        (pointer, _), *others = places
        yield finding(
            said.FLAG_CONTRADICTS,
            pointer,
            ids=tuple(dict.fromkeys(name for _, name in places)),
            related=elsewhere(place for place, _ in others),
            indicator=open_words("indicator", indicator) or indicator,
            published=code,
            derived="0" if code == "1" else "1",
            count=len(places),
        )


def _contradicts(flag: _Flag, code: str, commitment: Commitment, plan: ActionPlan | None) -> bool:
    derived = flag.published(commitment, plan)
    # The database writes 0 where nobody looked; a document may hold the flag alone.
    if derived == code or derived not in _CODED:
        return False
    verdict = flag.honest(commitment, plan).value
    return verdict is not None and verdict == (derived == "1")


RULES = (Rule(said.FLAG_CONTRADICTS, _flag_contradicts),)
