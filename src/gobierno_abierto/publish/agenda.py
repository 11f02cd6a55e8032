"""A whole document as plain text, for a screen, a message or a wall."""

from gobierno_abierto.index import Index, PlacedEvent
from gobierno_abierto.model import Document, RelatedDialogue
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.commitments import write_commitments, write_plans
from gobierno_abierto.publish.frame import foot_lines, head_lines
from gobierno_abierto.publish.head import (
    attendance_rows,
    dates_words,
    event_rows,
    purpose_rows,
)
from gobierno_abierto.publish.items import Schedule
from gobierno_abierto.publish.page import Page, Rows
from gobierno_abierto.publish.places import address_rows, place_rows
from gobierno_abierto.publish.unknown import unknown_heading, unknowns
from gobierno_abierto.publish.visibility import kept_back
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import date_words, label, open_words


def agenda_text(
    document: Document, *, lang: str = "es", width: int = 80, internal: bool = False
) -> str:
    """The document as people read it, ending in a line break.

    What is not known is said and not guessed. Only the public view is shown, unless `internal`;
    the first line says which. Texts are in `lang` (a BCP 47 tag) where there is a translation;
    a line at the end says if one of them is unofficial. No line is longer than `width`, but for
    single words that are.

    Raises:
        ValueError: if the library does not speak `lang`, or `width` is below 40.
    """
    index = Index(document if internal else public_view(document))
    return agenda_of(document, index, lang=lang, width=width, internal=internal)


def agenda_of(document: Document, index: Index, *, lang: str, width: int, internal: bool) -> str:
    """The same of a document of which `index` is what may be shown."""
    page, voice, shown = Page(width), Voice(lang), index.document
    for line in head_lines(shown.header, kept_back(document), voice, internal=internal):
        page.write(line)
    page.space()
    if index.dialogue:
        _write_dialogue(index, page, voice, internal=internal)
    else:
        page.write(voice.text(shown.title))
        page.rule("=")
    write_plans(index, page, voice)
    write_commitments(index, page, voice)
    page.space()
    page.write("-" * 3)
    for line in foot_lines(shown.header, voice):
        page.write(line)
    return str(page)


def _write_dialogue(index: Index, page: Page, voice: Voice, *, internal: bool) -> None:
    dialogue = index.dialogue
    if dialogue is None:
        return
    only = index.events[0] if len(index.events) == 1 else None
    page.write(voice.text(dialogue.title))
    if dialogue.subtitle:
        page.write(voice.text(dialogue.subtitle))
    page.rule("=")
    if only:
        _write_only_event(index, page, voice, only, internal=internal)
    else:
        page.pairs(purpose_rows(index, dialogue.convenors, dialogue.objective, voice))
        if not index.events:
            page.space()
            page.write(voice.say(phrases.NO_EVENTS))
        for event in index.events:
            _write_event(index, page, voice, event, internal=internal)
    if dialogue.related:
        page.heading(voice.say(phrases.RELATED).upper())
        for related in dialogue.related:
            page.write(related_words(related, voice), indent=2, lead="- ")


def _write_only_event(
    index: Index, page: Page, voice: Voice, placed: PlacedEvent, *, internal: bool
) -> None:
    """The event of a dialogue that has one: its head and the dialogue's are one."""
    if placed.event.title and placed.event.title != placed.dialogue.title:
        page.write(voice.text(placed.event.title))
        page.space()
    purpose = purpose_rows(index, placed.convenors, placed.objective, voice)
    page.pairs(_rows(index, placed, purpose, voice))
    _write_agenda(index, page, voice, placed, internal=internal)


def _write_event(
    index: Index, page: Page, voice: Voice, placed: PlacedEvent, *, internal: bool
) -> None:
    """One of several events: what it has from the dialogue stands above all of them."""
    event = placed.event
    titles = [voice.text(each) for each in (event.title, event.subtitle) if each]
    page.space()
    page.heading("\n".join(titles) or capital(dates_words(placed, voice)) or event.id, "=")
    purpose = purpose_rows(index, event.convenors, event.objective, voice)
    page.pairs(_rows(index, placed, purpose, voice))
    _write_agenda(index, page, voice, placed, internal=internal)


def _rows(index: Index, placed: PlacedEvent, purpose: Rows, voice: Voice) -> Rows:
    """What stands above an agenda."""
    return [
        *event_rows(index, placed, voice),
        *place_rows(index, placed, voice),
        *purpose,
        *attendance_rows(placed, voice),
        *address_rows(index, placed, voice),
    ]


def _write_agenda(
    index: Index, page: Page, voice: Voice, placed: PlacedEvent, *, internal: bool
) -> None:
    items = [each for each in index.items if each.event is placed]
    page.heading(voice.say(phrases.AGENDA).upper())
    Schedule(index, page, voice, internal=internal).write(placed, items)
    missing = unknowns(placed, items, voice)
    if missing:
        page.heading(voice.say(unknown_heading(placed)).upper())
        for each in missing:
            page.write(each, indent=2, lead="- ")


def related_words(related: RelatedDialogue, voice: Voice) -> str:
    """Another dialogue: how it belongs to this one, when and where, and who convenes it."""
    words = [voice.text(related.title)]
    relation = open_words("relation", related.relation)
    if relation:
        words[0] += f" ({voice.say(relation)})"
    words += [date_words(related.dates, voice.lang)] if related.dates else []
    words += [voice.name(related.place)] if related.place else []
    words += [label(related.status, voice.lang)] if related.status else []
    told = ", ".join(words)
    if related.convenors:
        convened = voice.say(phrases.CONVENORS)
        told += f". {convened}: {voice.text(related.convenors)}"
    return f"{told}\n{related.url}" if related.url else told
