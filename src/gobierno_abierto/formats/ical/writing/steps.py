"""The milestones of a document in their place, and the words that tell of them."""

from datetime import date

import attrs

from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.claims import agreed, claim_lines
from gobierno_abierto.formats.ical.writing.voice import Voice
from gobierno_abierto.index import Index
from gobierno_abierto.model import Commitment, EdtfDate, Milestone, exact_days


@attrs.frozen(kw_only=True)
class Step:
    """A milestone, its commitment, and where each of them stands.

    `start` and `due` are the days of it, if they are known to the day; `start` only if it comes
    before.
    """

    milestone: Milestone
    commitment: Commitment
    above: str
    pointer: str
    start: date | None
    due: date | None


def steps(index: Index) -> list[Step]:
    """All milestones, in the order of the document."""
    return [
        _step(milestone, commitment, f"/commitments/{position}", n)
        for position, commitment in enumerate(index.document.commitments)
        for n, milestone in enumerate(commitment.milestones)
    ]


def _step(milestone: Milestone, commitment: Commitment, above: str, position: int) -> Step:
    start, due = _day(milestone.start), _day(milestone.due)
    # RFC 5545 §3.8.2.3: DUE comes after DTSTART.
    if start and due and start >= due:
        start = None
    return Step(
        milestone=milestone,
        commitment=commitment,
        above=above,
        pointer=f"{above}/milestones/{position}",
        start=start,
        due=due,
    )


def _day(when: EdtfDate | None) -> date | None:
    days = exact_days(when) if when else None
    return days[0] if days and days[0] == days[1] else None


def step_title(step: Step, voice: Voice) -> str:
    """The label as printed and the title; the word for a milestone if it has neither."""
    milestone = step.milestone
    words = [milestone.label or "", voice.text(milestone.title) if milestone.title else ""]
    told = " ".join(each for each in words if each.strip())
    return told or voice.say(phrases.MILESTONE).capitalize()


def step_description(index: Index, step: Step, voice: Voice) -> str:
    """The whole DESCRIPTION of a milestone: sections, with an empty line between."""
    fictional = index.document.header.fictional
    sections = [
        [voice.say(phrases.FICTIONAL)] if fictional else [],
        _own(step, voice),
        _reports(index, step.milestone, voice),
        voice.once(step.above, lambda said: _promise(index, step.commitment, said)),
    ]
    return "\n\n".join("\n".join(lines) for lines in sections if lines)


def _own(step: Step, voice: Voice) -> list[str]:
    milestone = step.milestone
    lines = []
    if milestone.deliverable:
        lines.append(voice.say(phrases.DELIVERABLE, words=milestone.deliverable))
    if milestone.start and not step.start:
        lines.append(voice.say(phrases.START, date=milestone.start))
    if milestone.due and not step.due:
        lines.append(voice.say(phrases.DUE, date=milestone.due))
    if not milestone.due:
        lines.append(voice.say(phrases.DUE_UNKNOWN))
    return lines


def _reports(index: Index, milestone: Milestone, voice: Voice) -> list[str]:
    if not milestone.claims:
        return []
    lines = [voice.say(phrases.CLAIMS) + ":"]
    for claim in milestone.claims:
        first, *more = claim_lines(index, claim, voice)
        lines += [f"- {first}", *(f"  {words}" for each in more for words in each.split("\n"))]
    if not agreed(milestone.claims):
        lines.append(voice.say(phrases.DISAGREEMENT))
    return lines


def _promise(index: Index, commitment: Commitment, voice: Voice) -> list[str]:
    words = [commitment.label or "", voice.text(commitment.title) if commitment.title else ""]
    title = " ".join(each for each in words if each.strip())
    lead = index.organizations.get(commitment.lead or "")
    support = [index.organizations.get(each) for each in commitment.support]
    names = tuple(each.name for each in support if each)
    plan = index.plans.get(commitment.plan or "")
    return [
        *([voice.say(phrases.COMMITMENT, title=title)] if title else []),
        *([voice.say(phrases.LEAD, name=lead.name)] if lead else []),
        *([voice.say(phrases.SUPPORT, names=names)] if names else []),
        *([voice.say(phrases.PLAN, title=plan.title)] if plan and plan.title else []),
    ]
