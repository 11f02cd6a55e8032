"""Plans and commitments, in words."""

from gobierno_abierto.index import Index
from gobierno_abierto.model import Commitment, Milestone
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.page import Page, Rows
from gobierno_abierto.publish.unknown import called
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import Sentence, date_words, label, listed, open_words


def write_plans(index: Index, page: Page, voice: Voice) -> None:
    """The action plans, if there are any."""
    if not index.document.plans:
        return
    page.heading(voice.say(phrases.PLANS).upper())
    for plan in index.document.plans:
        words = [voice.text(plan.title)] if plan.title else []
        words += [plan.member] if plan.member else []
        words += [date_words(plan.period, voice.lang)] if plan.period else []
        page.write(", ".join(words) or plan.id, indent=2)


def write_commitments(index: Index, page: Page, voice: Voice) -> None:
    """The commitments, if there are any, each with what is known of it."""
    if not index.document.commitments:
        return
    page.heading(voice.say(phrases.COMMITMENTS).upper())
    for commitment in index.document.commitments:
        page.space()
        page.write(_title(commitment, voice), indent=2)
        for name, words in _rows(index, commitment, voice):
            page.write(words, indent=4, lead=f"{name}: ")
        if commitment.milestones:
            page.write(voice.say(phrases.MILESTONES) + ":", indent=4)
        for milestone in commitment.milestones:
            page.write(_milestone(milestone, voice), indent=6, lead="- ")
            for name, words in _details(index, milestone, voice):
                page.write(words, indent=8, lead=f"{name}: ")


def _title(commitment: Commitment, voice: Voice) -> str:
    words = [commitment.label] if commitment.label else []
    if commitment.title:
        words.append(voice.text(commitment.title))
    if commitment.kind:
        words.append(f"({label(commitment.kind, voice.lang)})")
    return " ".join(words) or commitment.id


def _rows(index: Index, commitment: Commitment, voice: Voice) -> Rows:
    rows: Rows = []
    if commitment.asked:
        sectors = listed([label(each, voice.lang) for each in commitment.asked], voice.lang)
        rows.append((voice.say(phrases.ASKED), capital(sectors)))
    lead = (commitment.lead,) if commitment.lead else ()
    rows += _organizations(index, phrases.LEAD, lead, voice)
    support = _organizations(index, phrases.SUPPORT, commitment.support, voice)
    if commitment.support_printed and not support:
        support = [(voice.say(phrases.SUPPORT), voice.name(commitment.support_printed))]
    rows += support
    if commitment.values:
        values = [open_words("ogp-value", each) or each for each in commitment.values]
        words = listed([voice.word(each) for each in values], voice.lang)
        rows.append((voice.say(phrases.VALUES), capital(words)))
    if commitment.due:
        rows.append((voice.say(phrases.DUE), date_words(commitment.due, voice.lang)))
    origins = [index.items_by_id[each] for each in commitment.origins if each in index.items_by_id]
    if origins:
        words = listed([voice.quoted(called(each, voice)) for each in origins], voice.lang)
        rows.append((voice.say(phrases.ORIGIN), words))
    return rows


def _organizations(index: Index, title: Sentence, names: tuple[str, ...], voice: Voice) -> Rows:
    """A row with the organisations of those ids that are known; none if there are none."""
    known = [index.organizations[each] for each in names if each in index.organizations]
    if not known:
        return []
    return [(voice.say(title), listed([voice.name(each.name) for each in known], voice.lang))]


def _details(index: Index, milestone: Milestone, voice: Voice) -> Rows:
    rows: Rows = []
    if milestone.deliverable:
        rows.append((voice.say(phrases.DELIVERABLE), voice.text(milestone.deliverable)))
    return rows + _organizations(index, phrases.LEAD, milestone.responsible, voice)


def _milestone(milestone: Milestone, voice: Voice) -> str:
    words = [milestone.label] if milestone.label else []
    words += [voice.text(milestone.title)] if milestone.title else []
    words += [f"({date_words(milestone.due, voice.lang)})"] if milestone.due else []
    return " ".join(words) or milestone.id
