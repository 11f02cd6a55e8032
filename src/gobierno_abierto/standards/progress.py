"""How far plans and commitments have come, in figures: by weight, and as trackers compute it.

All figures are exact fractions. What nobody reported is not 0: a score says between which two
figures it lies, and they are the same where everything is known.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from gobierno_abierto.model import (
    Activity,
    Claim,
    Commitment,
    EdtfDate,
    Milestone,
    Progress,
    bounds,
)
from gobierno_abierto.standards.disagreement import (
    Step,
    contradicts_itself,
    disagreement,
    is_withdrawn,
    latest_claims,
    newest_claims,
    percent_of,
    state_of,
)
from gobierno_abierto.standards.statuses import code_of

_WHOLE = 100
_ANYWHERE = (Fraction(), Fraction(_WHOLE))
_DONE = (Progress.COMPLETED, Progress.VERIFIED)
_BY_FAR = (Progress.NOT_STARTED, Progress.IN_PROGRESS, Progress.COMPLETED)


class Score(NamedTuple):
    """A percentage, as far as it is known.

    It is not less than `least` and not more than `most`. `known` of `total` parts were reported.
    """

    least: Fraction
    most: Fraction
    known: int
    total: int

    @property
    def percent(self) -> Fraction | None:
        """The figure; `None`: it is only known between which two it lies."""
        return self.least if self.least == self.most else None


class Tally(NamedTuple):
    """How many indicators stand where at the end of a reporting period; `silent` say nothing."""

    period: EdtfDate
    not_started: int
    limited: int
    substantial: int
    complete: int
    silent: int


def reached(step: Step, today: date | None = None) -> tuple[Fraction, Fraction] | None:
    """Between which two percentages a milestone or an activity stands; `None`: nobody says.

    By the latest claim of each reporter: its percentage, else what its word means (not started: 0,
    completed or verified: 100; all else, between 0 and 100). Of those who say that it is in
    the same state, who gives no percentage adds nothing to one that is given, and the last one
    counts. Who gave one before, and since then said without one that it goes on or was stopped,
    has come at least so far: what is done is not undone. Where those who report disagree, or one
    contradicts herself, from the least of what they say to the most. Where nobody says anything
    of a milestone, by its activities, which all weigh the same.
    """
    claims = disagreement(step, today)
    spans = [_span(claim) for claim in claims or _last_known(step, today) if _is_exact(claim)]
    spans += [
        (_before(claim, step), Fraction(_WHOLE))
        for claim in claims or newest_claims(step, today)
        if not _is_exact(claim) and (not spans or claims) and not _is_told_exactly(claim, claims)
    ]
    if spans:
        lows, highs = zip(*spans, strict=True)
        return (min(lows) if claims else max(lows)), max(highs)
    below = step.activities if isinstance(step, Milestone) else ()
    reported = [reached(activity, today) for activity in below]
    return _mean([span or _ANYWHERE for span in reported]) if any(reported) else None


def by_weight(commitment: Commitment, today: date | None = None) -> Score | None:
    """How far a commitment has come: the mean of its milestones, by their weights.

    Σ weight × percent / Σ weight. If no milestone has a weight, all weigh the same. A milestone
    that was replaced or withdrawn does not count. `None`: nobody says anything of any milestone,
    or only some have a weight, or a weight is negative, or all are 0.
    """
    steps = [
        step
        for step in commitment.milestones
        if not step.replaced_by and not is_withdrawn(step, today)
    ]
    weights = _weights(steps)
    spans = [reached(step, today) for step in steps]
    known = sum(span is not None for span in spans)
    if weights is None or not known:
        return None
    least, most = Fraction(), Fraction()
    for weight, span in zip(weights, spans, strict=True):
        low, high = span or _ANYWHERE
        least, most = least + weight * low, most + weight * high
    whole = sum(weights)
    return Score(least / whole, most / whole, known, len(steps))


def mexico(
    commitment: Commitment,
    statuses: Iterable[Progress] = _DONE,
    today: date | None = None,
) -> Score | None:
    """Progress of a commitment as Mexico's board of 2019 computes it.

    Σ over actions: weight × count(status) / count(all activities), where an action is a milestone
    and `statuses` are those that are counted; without a word, 0 is not started, 100 is completed
    and all between is in progress. The figure is in the unit of the weights, which are
    percentages there. Source: the board of Mexico's fourth plan (AGA-Tablero).

    The board divides by zero where an action has no activity; here such an action may have come
    anywhere, as an activity of which nobody says anything, or of which those who report disagree.
    `None`: a milestone has no weight or a negative one, or nothing is said of any activity.
    """
    wanted = frozenset(statuses)
    least, most, known, total = Fraction(), Fraction(), 0, 0
    for action in commitment.milestones:
        if action.weight is None or action.weight < 0:
            return None
        said = [_word(activity, today) for activity in action.activities]
        counted = sum(word in wanted for word in said)
        silent = sum(word is None for word in said)
        parts = len(said)
        least += action.weight * (Fraction(counted, parts) if parts else 0)
        most += action.weight * (Fraction(counted + silent, parts) if parts else 1)
        known, total = known + parts - silent, total + parts
    return Score(least, most, known, total) if known else None


def expectation(start: EdtfDate | None, due: EdtfDate | None, today: date) -> Fraction | None:
    """How far something should have come, in Colombia's tracker: elapsed days / total days.

    As a percentage: 0 before the start, 100 after the end. Days are counted from the first on
    which it may start to the last on which it may be due. What starts and is due on one day goes
    from 0 to 100 on it. `None`: one of the two is not known, or they run backwards.
    """
    first = bounds(start).first if start else None
    last = bounds(due).last if due else None
    if first is None or last is None or first > last:
        return None
    if today >= last:
        return Fraction(_WHOLE)
    if today <= first:
        return Fraction()
    return Fraction((today - first) * _WHOLE / timedelta(days=1)) / (last - first).days


class Gap(NamedTuple):
    """What was reached against what was to be expected, as percentages; `None`: not known."""

    reality: Fraction | None
    expectation: Fraction | None

    @property
    def behind(self) -> Fraction | None:
        """By how much reality lies behind what was expected; negative: it is ahead."""
        if self.reality is None or self.expectation is None:
            return None
        return self.expectation - self.reality


def colombia(reality: Fraction | int | None, expected: Fraction | int | None) -> Gap:
    """Reality against expectation, as Colombia's tracker shows it.

    `reality` is what was reported ("completitud"), `expected` what `expectation` gives.
    """
    return Gap(
        None if reality is None else Fraction(reality),
        None if expected is None else Fraction(expected),
    )


def colombia_plan(sectors: Mapping[str, Iterable[Fraction | int | None]]) -> Score | None:
    """The score of a plan in Colombia's tracker: the mean of the means of its sectors.

    `sectors` has what was reported of each of their activities, by the name of the sector;
    `None`: nothing was. A sector without any activity does not count.
    """
    reported = [tuple(each) for each in sectors.values()]
    every = [each for sector in reported for each in sector]
    known = sum(each is not None for each in every)
    if not known:
        return None
    means = [_mean([_figure(each) for each in sector]) for sector in reported if sector]
    return Score(*_mean(means), known, len(every))


def canada(commitment: Commitment) -> tuple[Tally, ...]:
    """Where the indicators of a commitment stand, at the end of each reporting period.

    As in Canada's tracker: for each pair of a reporting period (`Claim.period`) and an indicator
    (an activity; a milestone that has none) one status, ``NS``, ``LP``, ``SP`` or ``C``, by the
    word that was reported. The last report on the period counts; where two reporters use
    different words, or nobody one that is known, the indicator is silent. Earliest period first.
    """
    indicators: list[Step] = []
    for milestone in commitment.milestones:
        indicators += milestone.activities or (milestone,)
    periods = {
        claim.period.value: claim.period
        for each in indicators
        for claim in each.claims
        if claim.period
    }
    ordered = sorted(periods.values(), key=_begins)
    return tuple(_tally(indicators, period) for period in ordered)


def _tally(indicators: list[Step], period: EdtfDate) -> Tally:
    codes = [_canadian(each, period) for each in indicators]
    return Tally(
        period=period,
        not_started=codes.count("NS"),
        limited=codes.count("LP"),
        substantial=codes.count("SP"),
        complete=codes.count("C"),
        silent=codes.count(None),
    )


def _canadian(indicator: Step, period: EdtfDate) -> str | None:
    of_period = [claim for claim in indicator.claims if claim.period == period]
    last = {claim.by: claim.date for claim in sorted(of_period, key=lambda claim: claim.date)}
    latest = [claim for claim in of_period if claim.date == last[claim.by]]
    codes = {code_of(claim.reported or "", "canada") for claim in latest} - {None}
    return codes.pop() if len(codes) == 1 else None


def _begins(period: EdtfDate) -> tuple[date, str]:
    return bounds(period).first or date.min, period.value


def _span(claim: Claim) -> tuple[Fraction, Fraction]:
    """Between which two percentages a claim says that a step is, if it says so exactly."""
    percent = percent_of(claim)
    said = [] if percent is None else [Fraction(percent)]
    if claim.progress is Progress.NOT_STARTED:
        said.append(Fraction())
    if claim.progress in _DONE:
        said.append(Fraction(_WHOLE))
    return min(said), max(said)


def _is_exact(claim: Claim) -> bool:
    words = (Progress.NOT_STARTED, *_DONE)
    return percent_of(claim) is not None or claim.progress in words


def _last_known(step: Step, today: date | None) -> list[Claim]:
    """The last claims in the state of the newest that say exactly how far a step is."""
    latest = latest_claims(step, today)
    exact = [
        claim for claim in latest if _is_exact(claim) and state_of(claim) == state_of(latest[-1])
    ]
    return [claim for claim in exact if claim.date == exact[-1].date]


def _is_told_exactly(claim: Claim, claims: Iterable[Claim]) -> bool:
    return any(_is_exact(other) and state_of(other) == state_of(claim) for other in claims)


def _before(claim: Claim, step: Step) -> Fraction:
    """How far a step had come at least, as the reporter of a claim said before it."""
    earlier = [
        other
        for other in step.claims
        if other.by == claim.by and other.date < claim.date and state_of(other)
    ]
    for other in sorted(earlier, key=lambda other: other.date, reverse=True):
        if _far(other) != _far(claim):
            break
        if _is_exact(other):
            return _span(other)[0]
    return Fraction()


def _far(claim: Claim) -> int | None:
    state = state_of(claim)
    return state.far if state else None


def _figure(percent: Fraction | int | None) -> tuple[Fraction, Fraction]:
    return _ANYWHERE if percent is None else (Fraction(percent), Fraction(percent))


def _mean(spans: list[tuple[Fraction, Fraction]]) -> tuple[Fraction, Fraction]:
    lows, highs = [low for low, _ in spans], [high for _, high in spans]
    return sum(lows, Fraction()) / len(spans), sum(highs, Fraction()) / len(spans)


def _weights(steps: list[Milestone]) -> list[int] | None:
    """The weights of milestones; `None`: they are none that can be computed with."""
    stated = [step.weight for step in steps if step.weight is not None]
    if not stated:
        return [1] * len(steps) or None
    if len(stated) < len(steps) or min(stated) < 0 or not any(stated):
        return None
    return stated


def _word(activity: Activity, today: date | None) -> Progress | None:
    """The word that is reported of an activity; `None`: none is, or they disagree."""
    newest = newest_claims(activity, today)
    if not newest or disagreement(activity, today) or any(map(contradicts_itself, newest)):
        return None
    words = {claim.progress for claim in newest} - {None, Progress.UNCLEAR}
    # What was verified was completed; what was withdrawn was stopped.
    last = (Progress.VERIFIED, Progress.WITHDRAWN, *Progress)
    return next((word for word in last if word in words), _BY_FAR[_far(newest[-1]) or 0])
