"""What a template is given: plain objects that hold words, and know nothing of documents.

Every word is said already, in the language of the page. Templates choose and arrange.
"""

from collections.abc import Mapping

import attrs

from gobierno_abierto.publish.drawing.markup import Markup, element, plain


@attrs.frozen
class Phrase:
    """The words of others, whichever way they run; `lang` if it is another than the page's.

    Written into a page as it is, it is an element that tells its language. In an attribute or a
    title only `words` can stand.
    """

    words: str
    lang: str | None = None

    def __html__(self) -> str:
        return str(element("bdi", self.words, lang=self.lang))

    def __str__(self) -> str:
        return plain(self.words)

    def __bool__(self) -> bool:
        return bool(self.words)


@attrs.frozen(kw_only=True)
class LinkView:
    """Where something leads; `href` empty: the address may not be followed, and is shown only.

    `kind` is the relation of an address to what it belongs to (``registration``, ``stream``), or
    ``calendar``, ``file``, ``web``. `download` is the name under which it is saved, empty if it is
    opened. `detail` is the address as it was written, or what the link does, in more words.
    """

    words: str
    href: str
    kind: str = "web"
    download: str = ""
    detail: str = ""


@attrs.frozen(kw_only=True)
class RowView:
    """Something that is known, and what it is: a name with one value or several."""

    name: str
    values: tuple[str, ...]


@attrs.frozen(kw_only=True)
class ItemView:
    """One item of an agenda.

    `hours` are as people write them; `start` and `end` with the offset of their zone as machines
    do (RFC 3339), empty if the hour or the zone is not known; `start_words` and `end_words` the
    same for people. `status` is empty if it takes place as written. `items` are those of a block.
    """

    anchor: str
    kind: str
    kind_words: str
    label: str
    title: Phrase
    hours: str = ""
    start: str = ""
    end: str = ""
    start_words: str = ""
    end_words: str = ""
    days_later: str = ""
    status: str = ""
    is_off: bool = False
    place: str = ""
    objective: Phrase | None = None
    description: tuple[Phrase, ...] = ()
    rows: tuple[RowView, ...] = ()
    links: tuple[LinkView, ...] = ()
    calendar: LinkView | None = None
    items: "tuple[ItemView, ...]" = ()


@attrs.frozen(kw_only=True)
class DayView:
    """A day of an event; `title` is empty if the event has no other, `date` if it is not known.

    `clock` says how far the clocks of that day are from UTC, where they change meanwhile.
    """

    anchor: str
    title: str
    date: str
    clock: str
    items: tuple[ItemView, ...]


@attrs.frozen(kw_only=True)
class EventView:
    """One meeting; `title` is `None` if it is that of the page. `no_agenda`: what is said instead.

    `registration` are the links by which one registers, and `links` all others. `missing` is what
    is not known of it in particular, under the heading `missing_title`.
    """

    anchor: str
    title: Phrase | None
    subtitle: Phrase | None
    facts: tuple[RowView, ...]
    registration: tuple[LinkView, ...]
    links: tuple[LinkView, ...]
    calendar: LinkView | None
    days: tuple[DayView, ...]
    no_agenda: str
    missing_title: str
    missing: tuple[str, ...]


@attrs.frozen(kw_only=True)
class MissingView:
    """What is not known of most events together; each line names those that are excepted."""

    title: str
    lines: tuple[str, ...]


@attrs.frozen(kw_only=True)
class FigureView:
    """A figure; without one, `words` say why, and `mark` is what stands for them in a table."""

    words: str
    mark: str = ""


@attrs.frozen(kw_only=True)
class FigureRow:
    """Who registered for an event and who came: a figure for each column.

    `date` is empty if that of all events is the same. `more` are groups that have no column.
    """

    event: Phrase
    date: str
    figures: tuple[FigureView, ...]
    more: str = ""


@attrs.frozen(kw_only=True)
class NoteView:
    """What is said below a table: what a `mark` in it means, or something odd."""

    words: str
    mark: str = ""


@attrs.frozen(kw_only=True)
class FiguresView:
    """The figures of attendance of all events.

    `counts` and `groups` are the headings of the columns, `groups` those of parts of who came.
    `has_more`: whether a row tells of groups that have no column.
    """

    counts: tuple[str, ...]
    groups: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    notes: tuple[NoteView, ...]
    has_more: bool


@attrs.frozen(kw_only=True)
class CalendarView:
    """One calendar; `href` leads to its file, `subscribe` is empty if nobody knows its address.

    `download` is the name under which it is saved. The words with `_words` tell one link from the
    next to those who hear them without the title beside.
    """

    title: Phrase
    kind: str
    href: str
    download: str
    download_words: str
    subscribe: str
    subscribe_words: str


@attrs.frozen(kw_only=True)
class CalendarGroup:
    """The calendars of one kind: of rooms, of people."""

    kind: str
    title: str
    calendars: tuple[CalendarView, ...]


@attrs.frozen(kw_only=True)
class CalendarsView:
    """The calendars of a document; `whole` and `milestones` are `None` if there is no entry.

    `left_out` says that some found no room in a single page; empty: none. `code` is a QR code that
    leads to `address`; `None`: nobody knows one.
    """

    whole: CalendarView | None
    milestones: CalendarView | None
    groups: tuple[CalendarGroup, ...]
    left_out: str
    code: Markup | None
    code_words: str
    address: str


@attrs.frozen(kw_only=True)
class RelatedView:
    """Another dialogue, not to be confused with this one."""

    words: str
    link: LinkView | None


@attrs.frozen(kw_only=True)
class DialogueView:
    """What the pages have in common to tell.

    `facts` are those of the dialogue, and of its only event. `missing` is what is not known of
    most events, and is not said again of each. `timeline` and `board` are drawn parts
    with what is said above them, and empty if there is nothing to be drawn. `message` is the text
    for a messenger, with its line breaks; `files` is what can be downloaded.
    """

    title: Phrase
    subtitle: Phrase | None
    facts: tuple[RowView, ...]
    objective: Phrase | None
    events: tuple[EventView, ...]
    no_events: str
    missing: tuple[MissingView, ...]
    figures: FiguresView | None
    related: tuple[RelatedView, ...]
    calendars: CalendarsView
    timeline: tuple[Markup, ...] = ()
    timeline_notes: tuple[str, ...] = ()
    board: tuple[Markup, ...] = ()
    board_notes: tuple[str, ...] = ()
    message: Markup
    files: tuple[LinkView, ...] = ()


@attrs.frozen(kw_only=True)
class LanguageLink:
    """The same page in another language; `absolute` is empty if nobody knows its address."""

    lang: str
    name: str
    href: str
    absolute: str
    is_current: bool


@attrs.frozen(kw_only=True)
class NavLink:
    """Another page of the site, or another part of this one."""

    words: str
    href: str
    is_current: bool = False


@attrs.frozen(kw_only=True)
class Notice:
    """What stands above everything; `kind`: ``draft``, ``internal``, ``fictional``, ``public``."""

    kind: str
    words: str


@attrs.frozen(kw_only=True)
class PageView:
    """One page.

    `kind` is what it shows (``agenda``, ``timeline``, ``commitments``, ``calendars``, ``whole``),
    `title` what the window is called. `words` are those of the library, by key. `style` is written
    into the page, or `style_href` leads to it. `structured` describes it for search engines.
    `address` is its own, empty if nobody knows it.
    """

    kind: str
    lang: str
    title: str
    description: str
    generator: str
    visibility: str
    document: str
    address: str
    locale: str
    policy: str
    may_be_found: bool
    notices: tuple[Notice, ...]
    nav: tuple[NavLink, ...]
    languages: tuple[LanguageLink, ...]
    style: Markup | None
    style_href: str
    structured: Markup | None
    foot: tuple[str, ...]
    words: Mapping[str, str]
