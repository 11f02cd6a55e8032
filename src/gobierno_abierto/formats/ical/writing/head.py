"""The head of a calendar: its name, what it is about, and how readers are to treat it."""

from collections.abc import Iterable

from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.lines import line, text_line
from gobierno_abierto.formats.ical.writing.voice import Voice
from gobierno_abierto.formats.ical.writing.wish import Wish
from gobierno_abierto.index import zone
from gobierno_abierto.model import Dialogue, Document
from gobierno_abierto.words import Word

# Without a version: a new release of the library changes no byte of a calendar.
_PRODID = "-//gobierno_abierto//gobierno_abierto//EN"

# How often to ask again; Apple and RFC 7986 §5.7 read the one, Outlook the other.
_REFRESH = "PT12H"

_BETWEEN = " · "


def head(
    document: Document,
    voice: Voice,
    wish: Wish,
    *,
    of: Word | None = None,
    zones: Iterable[str | None] = (),
) -> bytes:
    """The properties of a calendar, but for those of our own.

    `of` is what the calendar shows of the document; `None`: the whole. `zones` are those of all
    entries.
    """
    title, about = _title(document, voice.afresh(), of), _about(document, voice.afresh())
    if wish.internal:
        # What a person sees of the whole calendar; readers show no X- property of ours.
        title = voice.say(phrases.INTERNAL_TITLE, title=title)
        about = "\n\n".join(each for each in (voice.say(phrases.INTERNAL), about) if each)
    names = set(zones)
    common = zone(names.pop()) if len(names) == 1 else None
    return b"".join(
        (
            line("VERSION", "2.0"),
            text_line("PRODID", _PRODID),
            line("CALSCALE", "GREGORIAN"),
            line("METHOD", "PUBLISH") if wish.published else b"",
            # RFC 7986 §5.1, and the older name that everybody reads.
            text_line("NAME", title),
            text_line("X-WR-CALNAME", title),
            text_line("X-WR-CALDESC", about),
            text_line("X-WR-TIMEZONE", common.key) if common else b"",
            line("REFRESH-INTERVAL", _REFRESH, VALUE="DURATION"),
            line("X-PUBLISHED-TTL", _REFRESH),
        )
    )


def _title(document: Document, voice: Voice, of: Word | None) -> str:
    words = [*([voice.word(of)] if of else ()), voice.text(document.title)]
    # An event without a title of its own has the dialogue's.
    return _BETWEEN.join(dict.fromkeys(words))


def _about(document: Document, voice: Voice) -> str:
    fictional = [voice.say(phrases.FICTIONAL)] if document.header.fictional else []
    texts = (document.subtitle, document.objective) if isinstance(document, Dialogue) else ()
    return "\n\n".join([*fictional, *(voice.text(each) for each in texts if each)])
