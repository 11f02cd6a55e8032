"""What is reported of a milestone, and what of it a calendar can say in its own terms."""

from collections.abc import Iterable

from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.voice import Voice
from gobierno_abierto.index import Index
from gobierno_abierto.model import Claim, Progress
from gobierno_abierto.words import PERCENT, QUOTED, Word

# RFC 5545 §3.8.1.11: statvalue-todo. What was stopped is none of them: it was not called off.
_ICAL = {
    Progress.NOT_STARTED: "NEEDS-ACTION",
    Progress.IN_PROGRESS: "IN-PROCESS",
    Progress.COMPLETED: "COMPLETED",
    Progress.VERIFIED: "COMPLETED",
}


def latest(claims: Iterable[Claim]) -> list[Claim]:
    """The last word of each who reports: all that was said on the last day of each."""
    stating = [each for each in claims if each.progress or each.percent is not None]
    last = {claim.by: claim.date for claim in sorted(stating, key=lambda claim: claim.date)}
    return [each for each in stating if each.date == last[each.by]]


def agreed(claims: Iterable[Claim]) -> bool:
    """Whether the last words of all who report say the same."""
    told = latest(claims)
    percents = {each.percent for each in told if each.percent is not None}
    return len({_state(each) for each in told}) <= 1 and len(percents) <= 1


def todo_status(claims: Iterable[Claim]) -> str | None:
    """The STATUS of a VTODO; `None` if nobody reports, or not all report the same."""
    told = latest(claims)
    return _ical(_state(told[0])) if told and agreed(told) else None


def todo_percent(claims: Iterable[Claim]) -> int | None:
    """The PERCENT-COMPLETE of a VTODO; `None` as for its STATUS, or if it contradicts that."""
    told = latest(claims)
    percent = next((each.percent for each in told if each.percent is not None), None)
    if percent is None or not 0 <= percent <= 100 or not agreed(told):
        return None
    state, meant = _state(told[0]), _by_percent(percent)
    # What was stopped may have come to any point, and what has begun may be at nought.
    fits = state in (meant, Progress.STOPPED) or (percent, state) == (0, Progress.IN_PROGRESS)
    return percent if fits else None


def claim_lines(index: Index, claim: Claim, voice: Voice) -> list[str]:
    """Who says what of a milestone, and when; then in what words, and where it can be seen."""
    who = voice.say(phrases.CLAIM, role=claim.role, who=_who(index, claim), day=claim.date)
    states: list[Word] = [claim.progress] if claim.progress else []
    told = [voice.word(each) for each in states]
    if claim.reported:
        told.append(voice.say(QUOTED, it=claim.reported))
    if claim.percent is not None:
        told.append(voice.say(PERCENT, percent=claim.percent))
    lines = [f"{who[:1].upper()}{who[1:]}" + (f": {', '.join(told)}" if told else "")]
    if claim.comment:
        lines.append(voice.text(claim.comment))
    if claim.evidence:
        lines.append(voice.say(phrases.EVIDENCE, words=claim.evidence))
    return lines


def _state(claim: Claim) -> Progress | None:
    """How far a claim says that the milestone is; `None` if its percentage is none."""
    if claim.progress is Progress.VERIFIED:
        return Progress.COMPLETED
    return claim.progress or _by_percent(claim.percent)


def _by_percent(percent: int | None) -> Progress | None:
    if percent is None or not 0 <= percent <= 100:
        return None
    if percent == 0:
        return Progress.NOT_STARTED
    return Progress.COMPLETED if percent == 100 else Progress.IN_PROGRESS


def _ical(state: Progress | None) -> str | None:
    return _ICAL.get(state) if state else None


def _who(index: Index, claim: Claim) -> Word:
    person = index.people.get(claim.by)
    if person:
        return person.name or phrases.NAMELESS
    organization = index.organizations.get(claim.by)
    return organization.name if organization else claim.by
