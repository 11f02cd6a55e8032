"""The table of a day: everything that the picture shows, in words."""

from collections.abc import Sequence

from gobierno_abierto.findings import Severity
from gobierno_abierto.publish.drawing.markup import Markup, element, joined
from gobierno_abierto.publish.timeline import marks, phrases, telling
from gobierno_abierto.publish.timeline.kinds import Entry, Gone, Marked, Section
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import Sentence

_HEADS = (phrases.HOUR, phrases.ACTIVITY, phrases.WHERE, phrases.NOTES)


def day_table(section: Section, voice: Voice, listed: frozenset[int]) -> Markup:
    """The items of a day, one a row; `listed` are the clashes that can be jumped to.

    On narrow screens the rows are laid out as blocks: the roles, which a table has anyhow, are
    stated, since some browsers forget them then.
    """
    caption = voice.say(phrases.CAPTION, title=section.title)
    heads = [element("th", voice.say(each), scope="col", role="columnheader") for each in _HEADS]
    head = element("thead", element("tr", *heads, role="row"), role="rowgroup")
    shown = {each.pointer for each in section.entries}
    rows = [_row(each, voice, listed, is_child=each.block in shown) for each in section.entries]
    rows += [_gone(each, voice) for each in section.gone]
    widths = element("colgroup", *(element("col", class_=f"c{n}") for n in range(1, 5)))
    body = element("tbody", *rows, role="rowgroup")
    return element("table", element("caption", caption), widths, head, body, role="table")


def icon(severity: Severity) -> Markup:
    """The mark of a clash, which the words beside it say, too."""
    size = f"{marks.SIZE:g}"
    return element(
        "svg", marks.mark(severity, 0, 0), viewBox=f"0 0 {size} {size}", aria_hidden="true"
    )


def isolated(words: str, tag: str | None = None) -> Markup:
    """The words of others, whichever way they run; with their language, if it is another."""
    return element("bdi", words, lang=tag)


def _row(entry: Entry, voice: Voice, listed: frozenset[int], *, is_child: bool) -> Markup:
    classes = " ".join(
        name for name, is_so in (("child", is_child), ("off", entry.is_off)) if is_so
    )
    title = element("span", isolated(entry.title, entry.tag), class_="title")
    hours = telling.hours_words(entry, voice)
    # The hours are not broken; on what other day it ends stands below them.
    lines = hours.split(" ", maxsplit=1) if entry.when else [hours]
    return element(
        "tr",
        _cell(phrases.HOUR, lines, voice, kind="when" if entry.when else None),
        element("th", title, scope="row", role="rowheader"),
        _cell(phrases.WHERE, [isolated(entry.rooms)], voice),
        _cell(phrases.NOTES, _notes(entry, voice, listed), voice),
        class_=classes or None,
        role="row",
        data_item=entry.pointer,
    )


def _notes(entry: Entry, voice: Voice, listed: frozenset[int]) -> list[Markup]:
    parts = [element("strong", telling.status_words(entry, voice))] if entry.status else []
    odd = telling.oddity_words(entry, voice)
    parts += [joined(capital(odd))] if odd else []
    if entry.block_title:
        within = capital(voice.say(phrases.IN_BLOCK, block=entry.block_title))
        parts.append(isolated(within))
    for severity in Severity:
        those = [each for each in entry.marks if each.severity is severity]
        if those:
            parts.append(_clashes(severity, those, voice, listed))
    changed = telling.change_words(entry, voice)
    return [*parts, isolated(capital(changed))] if changed else parts


def _clashes(
    severity: Severity, those: Sequence[Marked], voice: Voice, listed: frozenset[int]
) -> Markup:
    """The numbers of clashes of one weight, each leading to what is said of it."""
    shown = those[: telling.MOST_NUMBERS]
    words = telling.marks_words(those, voice)
    said = f" ({voice.say(phrases.SEVERITIES[severity])})"
    kind = f"clash t-{severity.value}"
    if len(those) > len(shown) or any(each.number not in listed for each in shown):
        return element("span", icon(severity), words, said, class_=kind)
    links: list[str | Markup] = []
    for each in shown:
        number = str(each.number)
        links += [", "] if links else []
        links.append(element("a", number, href=f"#choque-{number}"))
    before = words.removesuffix(telling.numbers_words(those, telling.MOST_NUMBERS))
    return element("span", icon(severity), before, *links, said, class_=kind)


def _gone(gone: Gone, voice: Voice) -> Markup:
    before = voice.say(phrases.BEFORE, place=gone.words)
    absent = telling.absence_words(gone, voice)
    return element(
        "tr",
        _cell(phrases.HOUR, [], voice),
        element(
            "th",
            element("span", isolated(gone.title), class_="title"),
            scope="row",
            role="rowheader",
        ),
        _cell(phrases.WHERE, [], voice),
        _cell(phrases.NOTES, [isolated(capital(absent)), isolated(capital(before))], voice),
        class_=None if gone.now else "off",
        role="row",
    )


def _cell(
    head: Sentence, parts: Sequence[str | Markup], voice: Voice, *, kind: str | None = None
) -> Markup:
    """A cell, each part on lines of its own; empty, it is nothing to be read."""
    content = [element("p", each) for each in parts] if len(parts) > 1 else [joined(*parts)]
    return element("td", *content, role="cell", class_=kind, data_head=voice.say(head))
