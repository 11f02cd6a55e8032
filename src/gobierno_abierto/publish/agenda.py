"""A whole document as plain text, for a screen, a message or a wall."""

from gobierno_abierto.index import Index, PlacedEvent
from gobierno_abierto.model import Document, RelatedDialogue
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.commitments import write_commitments, write_plans
from gobierno_abierto.publish.head import (
    attendance_rows,
    dates_words,
    event_rows,
    purpose_rows,
)
from gobierno_abierto.publish.items import Schedule
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.unknown import unknown_heading, unknowns
from gobierno_abierto.publish.visibility import kept_back
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import date_words, label, open_words, tongue


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
    shown = document if internal else public_view(document)
    page, voice, index = Page(width), Voice(lang), Index(shown)
    page.write(visibility_words(document, voice, internal=internal))
    if document.header.fictional:
        page.write(voice.say(phrases.FICTIONAL))
    page.space()
    if index.dialogue:
        _write_dialogue(index, page, voice, internal=internal)
    else:
        page.write(voice.text(shown.title))
        page.rule("=")
    write_plans(index, page, voice)
    write_commitments(index, page, voice)
    _write_foot(index, page, voice)
    return str(page)


def visibility_words(document: Document, voice: Voice, *, internal: bool) -> str:
    """Whether a text about `document` is for everybody, and whose names it leaves out."""
    withheld = kept_back(document)
    if internal:
        sentence = phrases.MAY_NOT_BE_SHARED if withheld else phrases.FOR_THE_HOUSE
        return voice.say(sentence, what=phrases.INTERNAL)
    words = voice.say(phrases.MAY_BE_SHARED, what=phrases.PUBLIC)
    if withheld.names == 1:
        return f"{words} {voice.say(phrases.NAME_WITHHELD)}"
    if withheld.names:
        return f"{words} {voice.say(phrases.NAMES_WITHHELD, count=withheld.names)}"
    return words


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
            page.write(_related(related, voice), indent=2, lead="- ")


def _write_only_event(
    index: Index, page: Page, voice: Voice, placed: PlacedEvent, *, internal: bool
) -> None:
    """The event of a dialogue that has one: its head and the dialogue's are one."""
    if placed.event.title and placed.event.title != placed.dialogue.title:
        page.write(voice.text(placed.event.title))
        page.space()
    purpose = purpose_rows(index, placed.convenors, placed.objective, voice)
    page.pairs([*event_rows(index, placed, voice), *purpose, *attendance_rows(placed, voice)])
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
    page.pairs([*event_rows(index, placed, voice), *purpose, *attendance_rows(placed, voice)])
    _write_agenda(index, page, voice, placed, internal=internal)


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


def _related(related: RelatedDialogue, voice: Voice) -> str:
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


def _write_foot(index: Index, page: Page, voice: Voice) -> None:
    header = index.document.header
    page.space()
    page.write("-" * 3)
    if header.sources:
        titles = "; ".join(voice.name(source.title) for source in header.sources)
        page.write(f"{voice.say(phrases.SOURCES)}: {titles}")
    words = []
    # What was read from a calendar of others has no publisher, and nobody counted its revisions.
    if header.publisher.strip():
        words.append(voice.say(phrases.REVISION, number=header.revision, day=header.revised))
        words.append(voice.say(phrases.PUBLISHER, name=header.publisher))
    if header.licence:
        words.append(voice.say(phrases.LICENCE, name=header.licence))
    if header.contact:
        address = header.contact.removeprefix("mailto:")
        words.append(voice.say(phrases.CONTACT, address=address))
    if words:
        page.write(" ".join(words))
    if voice.unofficial:
        page.write(voice.say(phrases.UNOFFICIAL, tongue=tongue(header.language)))
    if voice.untranslated:
        page.write(voice.say(phrases.UNTRANSLATED))
