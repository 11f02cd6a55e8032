"""The table of a page: everything that the picture shows, in words."""

import re
from collections.abc import Iterator, Sequence

from gobierno_abierto.model import Text
from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import (
    BoardActivity,
    BoardCommitment,
    BoardMilestone,
    BoardPlan,
    Status,
)
from gobierno_abierto.publish.board.picture import marks
from gobierno_abierto.publish.board.picture.palette import TONE_OF
from gobierno_abierto.publish.board.telling import (
    BoardVoice,
    activities_words,
    activity_title,
    actual_head,
    actual_words,
    advance_words,
    commitment_title,
    dates_words,
    milestone_title,
    name_words,
    names_words,
    origin_words,
    plan_title,
    relation_lines,
    report_line,
    review_lines,
    reviewed_words,
    state_words,
    states_words,
    status_words,
    support_words,
    timing_words,
)
from gobierno_abierto.publish.drawing.markup import Markup, element, joined, plain, written
from gobierno_abierto.publish.voice import capital
from gobierno_abierto.words import UNDETERMINED, Sentence, chosen

_ADDRESS = re.compile(r"https?://[^\s<>\"«»“”]+")
_HEADS = (
    phrases.COMMITMENT_OR_MILESTONE,
    phrases.LEAD,
    phrases.DUE,
    phrases.STATE,
    phrases.REPORTS,
)


def board_table(
    plan: BoardPlan, commitments: Sequence[BoardCommitment], voice: BoardVoice
) -> Markup:
    """Commitments of a plan and their milestones, one a row.

    On narrow screens the rows are laid out as blocks: the roles, which a table has anyhow, are
    stated, since some browsers forget them then.
    """
    caption = voice.say(phrases.CAPTION, plan=plan_title(plan, voice))
    heads = [element("th", voice.say(each), scope="col", role="columnheader") for each in _HEADS]
    head = element("thead", element("tr", *heads, role="row"), role="rowgroup")
    bodies = [element("tbody", *_rows(each, voice), role="rowgroup") for each in commitments]
    widths = element("colgroup", *(element("col", class_=f"c{n}") for n in range(1, 6)))
    return element("table", element("caption", caption), widths, head, *bodies, role="table")


def spoken(words: Text | None, said: str, voice: BoardVoice) -> Markup:
    """`said`, of which `words` are a part, with their language if it is not that of the page."""
    tag = chosen(words, voice.reader)[0] if words else voice.lang
    if tag.split("-", maxsplit=1)[0] in (voice.lang, UNDETERMINED):
        return written(said)
    return element("span", said, lang=tag)


def linked(words: str) -> Markup:
    """The words, with a link where an address of the web stands in them."""
    parts: list[str | Markup] = []
    end = 0
    line = plain(words)
    for found in _ADDRESS.finditer(line):
        address = found[0].rstrip(".,;:!?)")
        parts += [line[end : found.start()], element("a", address, href=address)]
        end = found.start() + len(address)
    return joined(*parts, line[end:])


def _rows(commitment: BoardCommitment, voice: BoardVoice) -> Iterator[Markup]:
    title = commitment_title(commitment, voice)
    below = [
        *(
            f"{voice.say(phrases.ORIGIN)}: {origin_words(each, voice)}"
            for each in commitment.origins
        ),
        *relation_lines(commitment, voice),
    ]
    if commitment.left_out:
        words = phrases.LEFT_OUT_ONE if commitment.left_out == 1 else phrases.LEFT_OUT
        below.append(voice.say(words, count=commitment.left_out))
    named = element("span", spoken(commitment.title, title, voice), class_="title")
    facts = [element("p", each, class_="said") for each in below]
    head = element("th", named, *facts, scope="rowgroup", role="rowheader")
    yield element(
        "tr",
        head,
        _cell(phrases.LEAD, _who(commitment, voice), voice),
        _cell(phrases.DUE, _when(commitment, voice), voice),
        _cell(phrases.STATE, _how_far(commitment, voice), voice),
        _list(phrases.REVIEW, [linked(each) for each in review_lines(commitment, voice)], voice),
        class_="commitment",
        role="row",
    )
    for step in commitment.milestones:
        yield _milestone(step, voice)
        for activity in step.listed:
            yield _activity(activity, voice)


def _who(commitment: BoardCommitment, voice: BoardVoice) -> list[str | Markup]:
    lead = commitment.lead
    words: list[str | Markup] = [name_words(lead, voice) if lead else voice.say(phrases.NO_LEAD)]
    support = support_words(commitment, voice)
    return [*words, f"{voice.say(phrases.SUPPORT)}: {support}"] if support else words


def _how_far(commitment: BoardCommitment, voice: BoardVoice) -> list[str | Markup]:
    words = (
        reviewed_words(commitment, voice),
        advance_words(commitment, voice),
        states_words(commitment.milestones, voice),
    )
    return [capital(each) for each in words if each]


def _milestone(step: BoardMilestone, voice: BoardVoice) -> Markup:
    title = spoken(step.title, milestone_title(step, voice), voice)
    below: list[Markup] = []
    if step.description:
        words = spoken(step.description, voice.text(step.description), voice)
        below.append(element("p", words, class_="said"))
    for sentence, told in _more(step, voice):
        below.append(element("p", f"{voice.say(sentence)}: {told}", class_="said"))
    head = element(
        "th", element("span", title, class_="title"), *below, scope="row", role="rowheader"
    )
    reports = [linked(report_line(each, step, voice)) for each in step.reports]
    names: list[str | Markup] = [names_words(step.responsible, voice)] if step.responsible else []
    return element(
        "tr",
        head,
        _cell(phrases.LEAD, names, voice),
        _cell(phrases.DUE, [*_when(step, voice), *_really(step, voice)], voice),
        _cell(phrases.STATE, [_state(step, voice)], voice),
        _list(phrases.REPORTS, reports, voice),
        class_="step",
        role="row",
    )


def _activity(activity: BoardActivity, voice: BoardVoice) -> Markup:
    title = spoken(activity.title, activity_title(activity, voice), voice)
    words = capital(voice.say(status_words(activity.status)))
    return element(
        "tr",
        element("th", title, scope="row", role="rowheader"),
        _cell(phrases.LEAD, [], voice),
        _cell(phrases.DUE, _when(activity, voice), voice),
        _cell(phrases.STATE, [_marked(activity.status, words)], voice),
        _cell(phrases.REPORTS, [], voice),
        class_="step activity",
        role="row",
    )


def _more(step: BoardMilestone, voice: BoardVoice) -> Iterator[tuple[Sentence, str]]:
    if step.activities:
        yield phrases.ACTIVITIES, activities_words(step, voice)
    if step.replaced_by:
        yield phrases.REPLACED, name_words(step.replaced_by, voice)


def _when(
    thing: BoardCommitment | BoardMilestone | BoardActivity, voice: BoardVoice
) -> list[str | Markup]:
    parts: list[str | Markup] = [capital(dates_words(thing.start, thing.due, voice))]
    timed = timing_words(thing.timing, thing.due, voice)
    if timed and thing.timing.is_late:
        parts.append(element("span", _icon(marks.warning(0, 0)), capital(timed), class_="late"))
    elif timed:
        parts.append(capital(timed))
    return parts


def _really(step: BoardMilestone, voice: BoardVoice) -> list[str]:
    actual = actual_words(step, voice)
    return [f"{voice.say(actual_head(step))}: {actual}"] if actual else []


def _state(step: BoardMilestone, voice: BoardVoice) -> Markup:
    words = capital(state_words(step, voice))
    if step.disputed:
        words += f": {voice.say(phrases.DISPUTED_MORE)}"
    return _marked(step.status, words)


def _marked(status: Status, words: str) -> Markup:
    """The words of a state behind its mark."""
    icon = _icon(marks.mark(status.value, 0, 0))
    return element("span", icon, words, class_=f"state t-{TONE_OF[status.value]}")


def _icon(mark: Markup) -> Markup:
    size = f"{marks.SIZE:g}"
    return element("svg", mark, viewBox=f"0 0 {size} {size}", aria_hidden="true")


def _cell(head: Sentence, parts: Sequence[str | Markup], voice: BoardVoice) -> Markup:
    """A cell, each part on lines of its own; empty, it is nothing to be read."""
    content = [element("p", each) for each in parts] if len(parts) > 1 else [joined(*parts)]
    return element("td", *content, role="cell", data_head=voice.say(head))


def _list(head: Sentence, parts: Sequence[str | Markup], voice: BoardVoice) -> Markup:
    """A cell with a list; of a single part it is none."""
    if len(parts) < 2:
        return _cell(head, parts, voice)
    items = element("ul", *(element("li", each) for each in parts))
    return element("td", items, role="cell", data_head=voice.say(head))
