"""Commitments in words: who, from where, how far, and what reviewers say."""

from gobierno_abierto.model import ClaimRole, Missing
from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import (
    Board,
    BoardCommitment,
    Indicator,
    Origin,
)
from gobierno_abierto.publish.board.telling.names import BoardVoice, name_words, names_words, titled
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.standards.verdict import Verdict
from gobierno_abierto.words import (
    PERCENT,
    date_words,
    kind_label,
    label,
    label_words,
    listed,
)
from gobierno_abierto.words.codelists import BY_KEY

# A formula that was not in use any more says nothing of a commitment.
_NOT_ASKED = (Missing.NOT_USED, Missing.NOT_APPLICABLE)


def commitment_title(commitment: BoardCommitment, voice: Voice) -> str:
    """The printed number and the title of a commitment."""
    return titled(commitment, phrases.UNTITLED, voice)


def support_words(commitment: BoardCommitment, voice: Voice) -> str:
    """Who supports it; empty if nobody is known to."""
    if commitment.support:
        return names_words(commitment.support, voice)
    return name_words(commitment.support_printed, voice) if commitment.support_printed else ""


def origin_words(origin: Origin, voice: Voice, board: Board | None = None) -> str:
    """The session from which a commitment came, and the event in which that took place.

    An event that has the name of `board` is not named again.
    """
    words = []
    if origin.label:
        words.append(label_words(origin.label, origin.kind, voice.lang, origin.title))
    if origin.title:
        words.append(voice.quoted(origin.title))
    item = " ".join(words) or capital(kind_label(origin.kind, voice.lang))
    named = origin.event is not None and (board is None or origin.event != board.title)
    event = [voice.text(origin.event)] if origin.event and named else []
    event += [date_words(origin.dates, voice.lang)] if origin.dates else []
    if not named:
        return ", ".join([item, *event])
    return voice.say(phrases.IN_EVENT, item=item, event=", ".join(event))


def advance_words(commitment: BoardCommitment, voice: Voice) -> str:
    """How far it has come by the weights of its milestones; empty if nobody says anything."""
    score = commitment.done
    if score is None:
        return ""
    # What is not quite done is never called done.
    least, most = (voice.say(PERCENT, percent=int(each)) for each in (score.least, score.most))
    if score.percent is not None:
        return voice.say(phrases.BY_WEIGHT, percent=least)
    return voice.say(phrases.BETWEEN, least=least, most=most, known=score.known, total=score.total)


def reviewed_words(commitment: BoardCommitment, voice: Voice) -> str:
    """What the last review says of one without milestones; empty if it says nothing."""
    if commitment.reviewed is None:
        return ""
    reviewer = voice.say(phrases.SAYS, name=ClaimRole.REVIEWER)
    return f"{label(commitment.reviewed, voice.lang)}, {reviewer}"


def relation_lines(commitment: BoardCommitment, voice: Voice) -> list[str]:
    """Which other commitments it carries on, and which carry it on."""
    relations = (
        (phrases.CARRIED_FROM, commitment.carried_from),
        (phrases.CARRIED_TO, commitment.carried_to),
        (phrases.REPLACED_BY, commitment.replaced_by),
    )
    return [
        voice.say(sentence, name=voice.quoted(name_words(name, voice)))
        for sentence, name in relations
        if name
    ]


def review_lines(commitment: BoardCommitment, voice: BoardVoice) -> list[str]:
    """What the reviewers coded, and what follows from it; or that nobody reviewed it."""
    lines = []
    for review in commitment.reviews:
        head = capital(voice.term(review.report))
        if review.date:
            head += f" ({date_words(review.date, voice.lang)})"
        told = "; ".join(_indicator_words(each, voice) for each in review.indicators)
        lines.append(f"{head}: {told}.")
    verdicts = [each.verdict for each in commitment.conclusions]
    lines += [_verdict_words(each, voice) for each in verdicts if each.value is not None]
    unknown = _unknown(commitment, voice)
    if lines and unknown:
        names = listed(unknown, voice.lang)
        lines.append(voice.say(phrases.NOT_ASSESSED_YET, names=names))
    return lines or [voice.say(phrases.NOT_ASSESSED)]


def _verdict_words(verdict: Verdict, voice: BoardVoice) -> str:
    """What follows and why; the official words stand at the foot, once for all."""
    reasons = verdict.conditions if verdict.value else verdict.failed
    head = verdict.heads.yes if verdict.value else verdict.heads.no
    for reason in reasons:
        for term in reason.labels:
            voice.note(term)
    return voice.say(head, reasons="; ".join(voice.say(each.clause) for each in reasons))


def _unknown(commitment: BoardCommitment, voice: BoardVoice) -> list[str]:
    """What nobody assessed, and so nothing can be said of what follows from it."""
    found = dict.fromkeys(
        condition.indicator
        for each in commitment.conclusions
        if each.verdict.value is None and each.verdict.missing not in _NOT_ASKED
        for condition in each.verdict.unknown
    )
    terms = BY_KEY["indicator"].terms
    return [_small(voice.term(terms[each])) for each in found if each in terms]


def _indicator_words(indicator: Indicator, voice: BoardVoice) -> str:
    name = voice.term(indicator.name)
    if indicator.said:
        said = voice.term(indicator.said)
    else:
        said = voice.quoted(indicator.coding.label or indicator.coding.code or "")
    return f"{_small(name)}: {said}"


def _small(words: str) -> str:
    """The words as they stand within a sentence."""
    return words[:1].lower() + words[1:]
