"""What the reports of several files say together: new, known already, or against each other."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

import attrs

from gobierno_abierto.findings import Entry, Finding, Severity, finding
from gobierno_abierto.findings.catalogue import collecting as said
from gobierno_abierto.formats.reports import phrases
from gobierno_abierto.formats.reports.cells import shown
from gobierno_abierto.formats.reports.rows import Draft
from gobierno_abierto.formats.reports.steps import Steps
from gobierno_abierto.index import name_of
from gobierno_abierto.model import Claim, ClaimRole, EdtfDate, Progress
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import Sentence, Word

_TWICE_IN_DOCUMENT = attrs.evolve(said.SAID_TWICE, severity=Severity.WARNING)


class Sorted(NamedTuple):
    """The drafts that are to be added, how many say what is known, and what is to be told."""

    new: tuple[Draft, ...]
    known: int
    findings: tuple[Finding, ...]


# Who speaks of a step, and of when: one voice, which says one thing.
_Voice = tuple[str, ClaimRole, date, EdtfDate | None]
_Said = tuple[str, Progress | None, int | None, str | None, str | None]


def sorted_out(drafts: Iterable[Draft], steps: Steps) -> Sorted:
    """Tell the drafts apart. The order in which they come makes no difference."""
    new: list[Draft] = []
    known = 0
    findings: list[Finding] = []
    heard: dict[str, _Heard] = {}
    for _, group in groupby(sorted(drafts, key=_order), key=_voice_order):
        those = tuple(group)
        different = {each.claim for each in those}
        if len(different) > 1:
            findings.append(_told(said.SAID_TWICE, those, steps, phrases.NONE_TAKEN))
            continue
        step_id = those[0].step_id
        if step_id not in heard:
            heard[step_id] = _Heard(steps.with_id(step_id).step.claims)
        if heard[step_id].knows(those):
            known += len(those)
            continue
        known += len(those) - 1
        new.append(those[0])
        if _voice(those[0].claim) in heard[step_id].voices:
            findings.append(_told(_TWICE_IN_DOCUMENT, those[:1], steps, phrases.BOTH_KEPT))
    return Sorted(tuple(new), known, tuple(findings))


class _Heard:
    """What the document has of one step, so that many reports of it are looked up quickly."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.voices: set[_Voice] = set()
        self._by_words: dict[_Said, list[Claim]] = {}
        for each in claims:
            self.voices.add(_voice(each))
            self._by_words.setdefault(_said(each), []).append(each)

    def knows(self, those: tuple[Draft, ...]) -> bool:
        """Whether the document has that claim, perhaps with its comment translated.

        What names no day is known, too, if the same was said on another day of the same period:
        it was collected before, on the day of then.
        """
        claim = those[0].claim
        undated = all(each.is_undated for each in those)
        alike = self._by_words.get(_said(claim), ())
        dated = (each for each in alike if undated or each.date == claim.date)
        return any(_is_same(each, claim, undated=undated) for each in dated)


def _said(claim: Claim) -> _Said:
    return claim.by, claim.progress, claim.percent, claim.reported, claim.evidence


def _is_same(known: Claim, claim: Claim, *, undated: bool) -> bool:
    comment = known.comment
    if comment and claim.comment and comment.original == claim.comment.original:
        # Where the words of the original are the same, so is the comment.
        (said,) = claim.comment.pairs
        comment = claim.comment if said in comment.pairs else comment
    day = claim.date if undated else known.date
    return attrs.evolve(known, comment=comment, date=day, extensions=()) == claim


def _told(entry: Entry, those: tuple[Draft, ...], steps: Steps, what: Sentence) -> Finding:
    first = those[0]
    step = steps.with_id(first.step_id)
    places: list[Word] = [phrases.at(each.place) for each in those]
    if entry is _TWICE_IN_DOCUMENT:
        places.append(phrases.IN_DOCUMENT)
    found = finding(
        entry,
        "",
        ids=(first.step_id,),
        severity=entry.severity,
        by=shown(first.claim.by),
        day=first.claim.date,
        name=name_of(step.step),
        places=some(places),
        what=what,
    )
    return attrs.evolve(found, place=first.place)


def _voice(claim: Claim) -> _Voice:
    return claim.by, claim.role, claim.date, claim.period


def _voice_order(draft: Draft) -> tuple[str, date, str, str, str]:
    claim = draft.claim
    return (
        draft.step_id,
        claim.date,
        claim.by,
        claim.role,
        claim.period.value if claim.period else "",
    )


def _order(draft: Draft) -> tuple[tuple[str, date, str, str, str], str, int]:
    return _voice_order(draft), draft.place.file or "", draft.place.line or 0
