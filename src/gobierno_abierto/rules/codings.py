"""Rules on what reviewers coded: on the scale of its indicator, and in its years."""

from collections.abc import Iterator
from typing import NamedTuple

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.findings.catalogue import coding as said
from gobierno_abierto.index import Index
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import elsewhere, perhaps
from gobierno_abierto.standards.codings import year_of
from gobierno_abierto.standards.scales import Scale, code_of, is_used, label_of, scale_of
from gobierno_abierto.words import Words, open_words


class _Cause(NamedTuple):
    """Everything on which it depends whether a coding is at fault."""

    report: str
    indicator: str
    code: str = ""
    label: str | None = None
    year: int | None = None


class _Place(NamedTuple):
    pointer: str
    id: str


# By the code of the entry.
_Faults = dict[str, dict[_Cause, list[_Place]]]


def _faults(index: Index) -> _Faults:
    """What is wrong with codings, and where: a cause is told once, however many have it."""
    judged: dict[_Cause, tuple[tuple[Entry, _Cause], ...]] = {}
    found: _Faults = {}
    for place, coded in _coded(index):
        if coded not in judged:
            judged[coded] = tuple(_judged(coded))
        for entry, cause in judged[coded]:
            found.setdefault(entry.code, {}).setdefault(cause, []).append(place)
    return found


def _coded(index: Index) -> Iterator[tuple[_Place, _Cause]]:
    years = {name: year_of(plan) for name, plan in index.plans.items()}
    for position, commitment in enumerate(index.document.commitments):
        year = years.get(commitment.plan or "")
        for n, review in enumerate(commitment.assessments):
            pointer = f"/commitments/{position}/assessments/{n}/codings"
            for m, each in enumerate(review.codings):
                if each.code:
                    place = _Place(f"{pointer}/{m}", review.id)
                    yield place, _Cause(review.report, each.indicator, each.code, each.label, year)


def _judged(coded: _Cause) -> Iterator[tuple[Entry, _Cause]]:
    """What is wrong with one coding: under which entry, and the part of it that is the cause."""
    scale = scale_of(coded.indicator, coded.report)
    if scale is None:
        return
    if is_used(coded.indicator, coded.report, coded.year) is False:
        yield said.NOT_USED_THEN, coded._replace(code="", label=None)
    if scale.codelist and label_of(scale, coded.code) is None:
        yield said.NOT_OF_SCALE, coded._replace(label=None, year=None)
    elif coded.label and _is_of_another(scale, coded.label, coded.code):
        yield said.LABEL_DISAGREES, coded._replace(year=None)


def _is_of_another(scale: Scale, label: str, code: str) -> bool:
    """Whether a label is certainly that of another code: no scale knows all labels."""
    if scale.codelist is None or _plain(label) == _plain(label_of(scale, code) or ""):
        return False
    by_label = code_of(scale, label)
    if by_label is None:
        return _plain(label) in {_plain(term.label.en) for term in scale.codelist.terms.values()}
    return by_label != code


def _plain(label: str) -> str:
    return " ".join(label.split()).casefold()


def _told(entry: Entry, cause: _Cause, places: list[_Place], **words: Words) -> Finding:
    (pointer, _), *others = places
    return finding(
        entry,
        pointer,
        ids=tuple(dict.fromkeys(place.id for place in places)),
        related=elsewhere(place.pointer for place in others),
        severity=entry.severity,
        indicator=open_words("indicator", cause.indicator) or cause.indicator,
        count=len(places),
        **words,
    )


def _not_of_scale(index: Index) -> Iterator[Finding]:
    for cause, places in index.once(_faults).get(said.NOT_OF_SCALE.code, {}).items():
        scale = scale_of(cause.indicator, cause.report)
        codes = tuple(scale.codelist.terms) if scale and scale.codelist else ()
        yield _told(said.NOT_OF_SCALE, cause, places, code=cause.code, codes=codes)


def _not_used_then(index: Index) -> Iterator[Finding]:
    for cause, places in index.once(_faults).get(said.NOT_USED_THEN.code, {}).items():
        yield _told(said.NOT_USED_THEN, cause, places, year=cause.year or "")


def _label_disagrees(index: Index) -> Iterator[Finding]:
    for cause, places in index.once(_faults).get(said.LABEL_DISAGREES.code, {}).items():
        scale = scale_of(cause.indicator, cause.report)
        hint = perhaps(code_of(scale, cause.label or "") if scale else None)
        yield _told(
            said.LABEL_DISAGREES,
            cause,
            places,
            label=cause.label or "",
            code=cause.code,
            hint=hint,
        )


RULES = (
    Rule(said.NOT_OF_SCALE, _not_of_scale),
    Rule(said.NOT_USED_THEN, _not_used_then),
    Rule(said.LABEL_DISAGREES, _label_disagrees),
)
