"""From a document to the objects that templates are given."""

from html import escape

from gobierno_abierto.formats.ical import Calendar
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem, full_name_of
from gobierno_abierto.model import Break, Dialogue, RelatedDialogue, Text
from gobierno_abierto.publish import phrases as common
from gobierno_abierto.publish.agenda import related_words
from gobierno_abierto.publish.board.telling import BoardVoice
from gobierno_abierto.publish.drawing.markup import Markup
from gobierno_abierto.publish.head import purpose_rows
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.publish.site.addresses import followed
from gobierno_abierto.publish.site.agenda import Agendas
from gobierno_abierto.publish.site.calendars import Calendars
from gobierno_abierto.publish.site.codes import qr_svg
from gobierno_abierto.publish.site.figures import figures_of
from gobierno_abierto.publish.site.keeping import Keeper, download_name
from gobierno_abierto.publish.site.pictures import board_part, timeline_part
from gobierno_abierto.publish.site.saying import name_phrase, phrase, rows_of
from gobierno_abierto.publish.site.views import (
    CalendarGroup,
    CalendarsView,
    CalendarView,
    DialogueView,
    LinkView,
    Phrase,
    RelatedView,
)
from gobierno_abierto.publish.site.wish import Subject
from gobierno_abierto.publish.voice import Voice


def built(
    subject: Subject,
    voice: BoardVoice,
    calendars: Calendars,
    keeper: Keeper,
    *,
    message: str,
) -> DialogueView:
    """Everything that is shown of a document to one reader.

    `keeper` knows where calendars and other files lie, or puts them into the page.
    """
    index = subject.index
    dialogue = index.dialogue
    adding = _Adding(calendars, keeper, voice)
    agendas = Agendas(index, voice, adding.link, internal=subject.wish.internal)
    events = agendas.events()
    only = events[0] if len(events) == 1 else None
    timeline = timeline_part(subject, voice, heading=keeper.heading)
    board = board_part(subject, voice, heading=keeper.heading)
    return DialogueView(
        title=phrase(index.document.title, voice),
        subtitle=_maybe(dialogue.subtitle, voice) if dialogue else None,
        facts=rows_of(_purpose(index, voice)) + (only.facts if only else ()),
        objective=_maybe(_objective(index), voice),
        events=events,
        no_events=voice.say(common.NO_EVENTS) if dialogue and not events else "",
        missing=agendas.missing,
        figures=figures_of(index.events, voice),
        related=tuple(_related(each, voice) for each in (dialogue.related if dialogue else ())),
        calendars=_calendars(index, calendars, keeper, voice, is_full=adding.is_full),
        timeline=timeline.sections,
        timeline_notes=timeline.notes,
        board=board.sections,
        board_notes=board.notes,
        # With its line breaks, which a page has nowhere else.
        message=Markup(escape(message)),
        files=keeper.files(voice),
    )


def _maybe(words: Text | None, voice: Voice) -> Phrase | None:
    return phrase(words, voice) if words else None


def _purpose(index: Index, voice: Voice) -> Rows:
    """Who convenes; of the only event, what it says itself."""
    convenors: tuple[str, ...] = index.dialogue.convenors if index.dialogue else ()
    if len(index.events) == 1:
        convenors = index.events[0].convenors
    return purpose_rows(index, convenors, None, voice)


def _objective(index: Index) -> Text | None:
    own = index.events[0].objective if len(index.events) == 1 else None
    dialogue: Dialogue | None = index.dialogue
    return own or (dialogue.objective if dialogue else None)


def _related(related: RelatedDialogue, voice: Voice) -> RelatedView:
    words = related_words(related, voice).partition("\n")[0]
    url = related.url or ""
    return RelatedView(
        words=words, link=LinkView(words=url, href=followed(url), detail=url) if url else None
    )


class _Adding:
    """Makes the links that put something into a calendar; `is_full`: one found no room."""

    def __init__(self, calendars: Calendars, keeper: Keeper, voice: Voice) -> None:
        self._entries = calendars.entries
        self._keeper = keeper
        self._voice = voice
        self.is_full = False

    def link(self, placed: PlacedEvent | PlacedItem, title: str) -> LinkView | None:
        """The link of an event or an item; `None`: it has no entry, or nobody comes for it."""
        is_event = isinstance(placed, PlacedEvent)
        noun_id = placed.event.id if isinstance(placed, PlacedEvent) else placed.item.id
        data = self._entries.get((is_event, noun_id))
        if data is None or (isinstance(placed, PlacedItem) and isinstance(placed.item, Break)):
            return None
        href = self._keeper.entry(noun_id, data, is_event=is_event)
        self.is_full |= not href
        if not href:
            return None
        return LinkView(
            words=self._voice.say(phrases.ADD),
            href=href,
            kind="calendar",
            download=download_name(noun_id),
            detail=self._voice.say(phrases.ADD_ITEM, title=title),
        )


def _calendars(
    index: Index, calendars: Calendars, keeper: Keeper, voice: Voice, *, is_full: bool
) -> CalendarsView:
    every = [_calendar(each, index, keeper, voice) for each in calendars.threads]
    views = [each for each in every if each]
    groups = []
    for kind, title in phrases.KINDS.items():
        mine = tuple(each for each in views if each.kind == kind)
        # That of the only event is that of the whole.
        if mine and not (kind == "event" and len(mine) == 1):
            groups.append(CalendarGroup(kind=kind, title=voice.say(title), calendars=mine))
    whole = next((each for each in views if each.kind == "dialogue"), None)
    leads_to = keeper.code(has_calendar=whole is not None)
    is_calendar = whole is not None and leads_to.endswith(".ics")
    words = voice.say(phrases.CODE_OF_CALENDAR if is_calendar else phrases.CODE_OF_PAGE)
    return CalendarsView(
        whole=whole,
        milestones=_milestones(index, calendars.milestones, keeper, voice),
        groups=tuple(groups),
        left_out=voice.say(phrases.NO_ROOM) if is_full or len(views) < len(every) else "",
        code=qr_svg(leads_to, title=words) if leads_to else None,
        code_words=words,
        address=leads_to,
    )


def _calendar(
    calendar: Calendar, index: Index, keeper: Keeper, voice: Voice
) -> CalendarView | None:
    feed = calendar.feed
    href, subscribe = keeper.calendar(feed, calendar.data)
    if not href:
        return None
    # Not that of the calendar: of a draft it has a mark, which the page has once.
    title = index.document.title if feed.id is None else full_name_of(index.by_id[feed.id][0].value)
    name = download_name(index.document.id if feed.id is None else feed.id)
    return _view(name_phrase(title, voice), feed.kind, (href, subscribe, name), voice)


def _milestones(index: Index, data: bytes, keeper: Keeper, voice: Voice) -> CalendarView | None:
    if not data:
        return None
    title = Phrase(voice.say(phrases.DUE_DATES))
    leads = (*keeper.milestones(data), download_name(f"{index.document.id}-hitos"))
    return _view(title, "milestones", leads, voice)


def _view(title: Phrase, kind: str, leads: tuple[str, str, str], voice: Voice) -> CalendarView:
    href, subscribe, download = leads
    return CalendarView(
        title=title,
        kind=kind,
        href=href,
        download=download,
        download_words=voice.say(phrases.DOWNLOAD_OF, title=title.words),
        subscribe=subscribe,
        subscribe_words=voice.say(phrases.SUBSCRIBE_TO, title=title.words),
    )
