"""What is said of one item of an agenda, and the order in which items are told."""

from collections.abc import Iterable
from datetime import date, datetime

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Item, ItemStatus, Panel, Session, Slot
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.head import link_rows, tongue_rows
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.people import role_rows
from gobierno_abierto.publish.places import place_words
from gobierno_abierto.publish.voice import Voice, capital, kind_said
from gobierno_abierto.words import label, label_words, listed, open_words
from gobierno_abierto.words.members import described

# What is certain needs no mark.
_MARKED = (ItemStatus.TENTATIVE, ItemStatus.POSTPONED, ItemStatus.CANCELLED)


def item_title(placed: PlacedItem, voice: Voice) -> str:
    """The label as printed and the title, else the kind."""
    item = placed.item
    title = voice.text(item.title) if item.title else capital(kind_said(item, voice))
    printed = label_words(item.label, item.kind, voice.lang, item.title) if item.label else ""
    return f"{printed} {title}" if printed else title


def item_mark(placed: PlacedItem, voice: Voice) -> str:
    """Its status where one has to know it: it may not take place as written; else empty."""
    status = placed.item.status
    return label(status, voice.lang) if status is not None and status in _MARKED else ""


def item_rows(index: Index, placed: PlacedItem, voice: Voice, *, internal: bool) -> Rows:
    """What is known of an item beside its hours and its title."""
    place = place_words(index, placed, voice)
    where: Rows = [(voice.say(phrases.WHERE), place)] if place else []
    about, entry = subject_rows(placed, voice), entry_rows(index, placed, voice, internal=internal)
    return [*about, *where, *entry]


def subject_rows(placed: PlacedItem, voice: Voice) -> Rows:
    """What an item is about, and how long it takes where it has no hours."""
    item = placed.item
    rows: Rows = []
    if (
        isinstance(item, Session)
        and item.type
        and not is_said(item.type, item_title(placed, voice))
    ):
        rows.append((voice.say(phrases.TYPE), item.type))
    if item.objective:
        rows.append((voice.say(phrases.OBJECTIVE), voice.text(item.objective)))
    if item.description:
        rows.append((voice.say(phrases.DESCRIPTION), voice.text(item.description)))
    if item.duration is not None and not isinstance(placed.when, Slot):
        minutes = voice.say(phrases.MINUTES, minutes=item.duration)
        rows.append((voice.say(phrases.DURATION), minutes))
    return rows


def topic_rows(item: Item, voice: Voice) -> Rows:
    """The policy areas that an item is about; a code that nobody knows, as it is."""
    if not item.topics:
        return []
    words = [voice.word(open_words("policy-area", each) or each) for each in item.topics]
    title = described(Panel).members["topics"].title
    return [(voice.say(title), capital(listed(words, voice.lang)))]


def entry_rows(index: Index, placed: PlacedItem, voice: Voice, *, internal: bool) -> Rows:
    """Its topics, who may come in, what is spoken, who takes part, and where more is found."""
    item = placed.item
    rows = topic_rows(item, voice)
    if item.access and item.access != placed.event.event.access:
        rows.append((voice.say(phrases.ACCESS), label(item.access, voice.lang)))
    rows += tongue_rows(item.languages, item.interpretation, voice)
    rows += role_rows(index, item.parts, voice, internal=internal)
    return rows + link_rows(item.links, voice)


def is_said(kind: str, title: str) -> bool:
    """Whether a title begins with the word for the kind, so that it need not be said again."""
    return title.casefold().startswith(kind.casefold())


def by_day(items: Iterable[PlacedItem]) -> dict[date | None, list[PlacedItem]]:
    """The items of each day: the days in order, what has no day last.

    Within a day by the hour if all hours are known, else as the agenda has them.
    """
    found: dict[date | None, list[PlacedItem]] = {}
    for each in items:
        found.setdefault(each.day, []).append(each)
    for those in found.values():
        if all(isinstance(each.when, Slot) for each in those):
            those.sort(key=_hours_order)
    return {day: found[day] for day in sorted(found, key=lambda day: day or date.max)}


def _hours_order(placed: PlacedItem) -> tuple[datetime, ...]:
    return (placed.when.start, placed.when.end) if isinstance(placed.when, Slot) else ()
