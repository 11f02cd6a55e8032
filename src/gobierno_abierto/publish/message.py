"""A document as a message of a messenger: what, when, where, one line for each item.

Written for WhatsApp, whose signs others know as well: ``*bold*``. It has no way to write a sign
that means nothing, so that those of others are replaced by signs that look alike.
"""

import re
import unicodedata

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import Commitment, Document, EventStatus, Slot
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.clocks import clock_words
from gobierno_abierto.publish.described import by_day, item_mark, item_title
from gobierno_abierto.publish.drawing.markup import plain
from gobierno_abierto.publish.frame import faith_lines, head_lines
from gobierno_abierto.publish.head import dates_words, link_rows
from gobierno_abierto.publish.places import place_words, venue_words
from gobierno_abierto.publish.visibility import kept_back
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import Sentence, date_words, day_words, hours_said, label

_DRAFT = Sentence("BORRADOR: puede cambiar.", "DRAFT: it may change.", "RASCUNHO: pode mudar.")
_NO_DATE = Sentence("Fecha por anunciar", "Date to be announced", "Data a anunciar")
_NO_VENUE = Sentence("Sede por anunciar", "Venue to be announced", "Local a anunciar")
_DATE_NOT_STATED = Sentence("La fecha no consta", "No date on record", "A data não consta")
_VENUE_NOT_STATED = Sentence("La sede no consta", "No venue on record", "O local não consta")
_LOCAL_TIME = Sentence("Hora local: {clock}", "Local time: {clock}", "Hora local: {clock}")
_DUE = Sentence("{title} (plazo: {due})", "{title} (due: {due})", "{title} (prazo: {due})")
_MORE = Sentence(
    "Con más detalle: {address}", "In more detail: {address}", "Com mais detalhes: {address}"
)

# What has nothing to tell of when and where any more.
_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)
_CERTAIN = (EventStatus.CONFIRMED, EventStatus.HELD)

_ALIKE = str.maketrans({
    "*": "\N{ASTERISK OPERATOR}",
    "~": "\N{TILDE OPERATOR}",
    "`": "\N{MODIFIER LETTER GRAVE ACCENT}",
})  # fmt: skip
# Between two letters it stands for nothing, as in an address.
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
# At the beginning of a line they would make it a quotation, or an entry of a list.
_START = re.compile(r"^[>-](?=\s)")
_STARTS = {
    ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
    "-": "\N{EN DASH}",
}
_LOW_LINE = "\N{MODIFIER LETTER LOW MACRON}"
# A bullet of the printed agenda, behind one of ours.
_DASH = re.compile("^[-\u2013\u2014\u2022\u00b7]\\s+")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"`*\\]+", re.IGNORECASE)
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def message_text(
    document: Document,
    *,
    lang: str = "es",
    address: str | None = None,
    internal: bool = False,
    draft: bool = False,
) -> str:
    """The agenda, or the commitments of a plan, as a message, ending in a line break.

    It is short since it names nobody and describes nothing: `address`, if it is given, says where
    the rest is. Nothing else is left out, however long it becomes. Only the public view is shown,
    unless `internal`; then the first line says so, as it does of a `draft`. Texts are in `lang` (a
    BCP 47 tag) where there is a translation.

    Raises:
        ValueError: if the library does not speak `lang`, or `address` is no web address.
    """
    if address is not None and not _WEB_ADDRESS.fullmatch(address):
        raise ValueError("an address begins with https:// and has no spaces, quotes or asterisks")
    index = Index(document if internal else public_view(document))
    return message_of(document, index, lang=lang, address=address, internal=internal, draft=draft)


def message_of(
    document: Document,
    index: Index,
    *,
    lang: str,
    address: str | None,
    internal: bool,
    draft: bool,
) -> str:
    """The same of a document of which `index` is what may be shown."""
    message = _Message(index, Voice(lang))
    marks = head_lines(index.document.header, kept_back(document), message.voice, internal=internal)
    draft_mark = [_bold(message.voice.say(_DRAFT))] if draft else []
    # That it may be shared is said by whoever shares it.
    message.block(*draft_mark, *(_inert(each) for each in (marks if internal else marks[1:])))
    message.whole()
    message.foot(address)
    return message.text()


class _Message:
    """A message that grows block by block, with an empty line between them."""

    def __init__(self, index: Index, voice: Voice) -> None:
        self.voice = voice
        self._index = index
        self._blocks: list[str] = []

    def block(self, *lines: str) -> None:
        """Add a block of those lines that are not empty, if there is one."""
        told = "\n".join(filter(None, lines))
        if told:
            self._blocks.append(told)

    def text(self) -> str:
        """All of it."""
        return "\n\n".join(self._blocks) + "\n"

    def whole(self) -> None:
        """What the document holds."""
        index, voice = self._index, self.voice
        only = index.events[0] if len(index.events) == 1 else None
        subtitle = index.dialogue.subtitle if index.dialogue else None
        titles = [index.document.title, subtitle]
        if only and only.event.title != index.document.title:
            titles += [only.event.title, only.event.subtitle]
        head = [_inert(voice.text(each)) for each in titles[1:] if each]
        head.insert(0, _bold(voice.text(index.document.title)))
        if index.dialogue and not index.events:
            head.append(voice.say(phrases.NO_EVENTS))
        if only:
            self.block(*head, *self._event_lines(only))
            self._agenda(only)
        else:
            self.block(*head)
            for each in index.events:
                title = each.event.title
                named = [_bold(voice.text(title))] if title else []
                self.block(*named, *self._event_lines(each))
                self._agenda(each)
        self._commitments()

    def foot(self, address: str | None) -> None:
        """Where the rest is, which state of the document it tells, and how faithfully."""
        header, voice = self._index.document.header, self.voice
        lines = [voice.say(_MORE, address=address)] if address else []
        if header.publisher.strip():
            lines.append(voice.say(phrases.REVISION, number=header.revision, day=header.revised))
        self.block(*lines, *(_inert(each) for each in faith_lines(header, voice)))

    def _event_lines(self, placed: PlacedEvent) -> list[str]:
        """Whether, when and where it takes place, and who may come in."""
        event, voice = placed.event, self.voice
        held = event.status is EventStatus.HELD
        lines = []
        if event.status and event.status not in _CERTAIN:
            lines.append(_bold(label(event.status, voice.lang).upper()))
        if event.dates:
            lines.append(_inert(capital(dates_words(placed, voice))))
        elif event.status not in _OFF:
            lines.append(voice.say(_DATE_NOT_STATED if held else _NO_DATE))
        clock = clock_words(placed, self._items(placed), voice)
        if clock and any(isinstance(each.when, Slot) for each in self._items(placed)):
            lines.append(_inert(voice.say(_LOCAL_TIME, clock=clock)))
        venues = [self._index.venues.get(each) for each in dict.fromkeys(event.venues)]
        lines += [_inert(venue_words(each, voice)) for each in venues if each]
        if not any(venues) and not event.links and event.status not in _OFF:
            lines.append(voice.say(_VENUE_NOT_STATED if held else _NO_VENUE))
        if event.access:
            access = label(event.access, voice.lang)
            lines.append(f"{voice.say(phrases.ACCESS)}: {access}")
        for name, url in link_rows(event.links, voice):
            lines.append(f"{_inert(name)}: {_address(str(url))}")
        return lines

    def _items(self, placed: PlacedEvent) -> list[PlacedItem]:
        return [each for each in self._index.items if each.event is placed]

    def _agenda(self, placed: PlacedEvent) -> None:
        """One line for each item: those of each day below the day, if there are several."""
        items, voice = self._items(placed), self.voice
        if not items:
            if placed.event.status not in (*_OFF, EventStatus.HELD):
                self.block(voice.say(phrases.NO_AGENDA))
            return
        if not any(isinstance(each.when, Slot) for each in items):
            self.block(voice.say(phrases.NO_HOURS))
        children: dict[str, list[PlacedItem]] = {}
        for each in items:
            if each.block:
                children.setdefault(each.block.pointer, []).append(each)
        days = by_day(each for each in items if each.block is None)
        told = len(days) > 1 or (len(placed.days) != 1 and None not in days)
        for day, those in days.items():
            words = day_words(day, voice.lang, weekday=True) if day else voice.say(phrases.NO_DAY)
            lines = [_bold(capital(words))] if told else []
            for each in those:
                lines.append(self._line(each))
                lines += [self._line(child) for child in children.get(each.pointer, [])]
            self.block(*lines)

    def _line(self, placed: PlacedItem) -> str:
        """The hours, the title and the place; of an item of a block, what is its own."""
        voice = self.voice
        own_hours = isinstance(placed.when, Slot) and not (
            placed.block and placed.when == placed.block.when
        )
        lead = ""
        if own_hours and isinstance(placed.when, Slot):
            lead = f"{_bold(hours_said(placed.when, voice.lang))} "
        bullet = "   \N{WHITE BULLET} " if placed.block else "" if lead else "\N{BULLET} "
        title = item_title(placed, voice)
        words = [_inert(_DASH.sub("", title) if bullet else title)]
        mark = item_mark(placed, voice)
        if mark:
            words[0] += f" [{mark.upper()}]"
        place = place_words(self._index, placed, voice)
        words += [_inert(place)] if place else []
        return bullet + lead + " \N{MIDDLE DOT} ".join(words)

    def _commitments(self) -> None:
        """One line for each commitment, below its plan."""
        index, voice = self._index, self.voice
        by_plan: dict[str | None, list[Commitment]] = {}
        for each in index.document.commitments:
            known = each.plan if each.plan in index.plans else None
            by_plan.setdefault(known, []).append(each)
        for name, those in by_plan.items():
            plan = index.plans.get(name or "")
            title = voice.text(plan.title) if plan and plan.title else ""
            head = [_bold(title or voice.say(phrases.COMMITMENTS))]
            self.block(*head, *(self._commitment(each) for each in those))

    def _commitment(self, commitment: Commitment) -> str:
        voice = self.voice
        words = [commitment.label] if commitment.label else []
        title = commitment.title or commitment.short_title
        words += [voice.text(title)] if title else []
        told = " ".join(words) or commitment.id
        if commitment.due:
            due = date_words(commitment.due, voice.lang)
            told = voice.say(_DUE, title=told, due=due)
        return f"\N{BULLET} {_inert(told)}"


def _inert(words: str) -> str:
    """Words of others in one line, in which no sign means anything to a messenger."""
    line = _UNDERSCORE.sub(_LOW_LINE, plain(words).translate(_ALIKE)).strip()
    line = _START.sub(lambda sign: _STARTS[sign[0]], line)
    if any(unicodedata.bidirectional(each) in _RIGHT_TO_LEFT for each in line):
        return f"{_ISOLATE}{line}{_END}"
    return line


def _bold(words: str) -> str:
    told = _inert(words)
    return f"*{told}*" if told else ""


def _address(url: str) -> str:
    """A web address as it is, so that it leads where it says; anything else as words."""
    return url if _WEB_ADDRESS.fullmatch(url) and url.isprintable() else _inert(url)
