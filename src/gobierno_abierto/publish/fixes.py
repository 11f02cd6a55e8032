"""The smallest change that clears a clash, in sentences and as plain data."""

from typing import Any

from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Document, Noun, ParallelBlock
from gobierno_abierto.scheduling.fixes import Fix, FixKind
from gobierno_abierto.words import Sentence, Word, Words, alike, filled, hours, language

_ROOM = Sentence(
    es="Mueva «{item}» a la sala «{room}», a la misma hora.",
    en="Move “{item}” to the room “{room}”, at the same hour.",
    pt="Mude «{item}» para a sala «{room}», no mesmo horário.",
)
_VENUE = Sentence(
    es="Mueva «{item}» a la sala «{room}» de otra sede ({venue}), a la misma hora.",
    en="Move “{item}” to the room “{room}” of another venue ({venue}), at the same hour.",
    pt="Mude «{item}» para a sala «{room}» de outra sede ({venue}), no mesmo horário.",
)
_STAND_IN = Sentence(
    es="Pida a {stand_in} que supla a {person} en «{item}».",
    en="Ask {stand_in} to stand in for {person} in “{item}”.",
    pt="Peça a {stand_in} que substitua {person} em «{item}».",
)
_LATER = Sentence(
    es="Mueva «{item}» {distance} más tarde: {hours}.",
    en="Move “{item}” {distance} later: {hours}.",
    pt="Mude «{item}» {distance} mais tarde: {hours}.",
)
_EARLIER = Sentence(
    es="Mueva «{item}» {distance} más temprano: {hours}.",
    en="Move “{item}” {distance} earlier: {hours}.",
    pt="Mude «{item}» {distance} mais cedo: {hours}.",
)
_DAY = Sentence(
    es="Mueva «{item}» a otro día: {when}.",
    en="Move “{item}” to another day: {when}.",
    pt="Mude «{item}» para outro dia: {when}.",
)
_WHOLE = Sentence(
    es="{change} Todo lo que está en el bloque se mueve con él.",
    en="{change} All that is in the block moves with it.",
    pt="{change} Tudo o que está no bloco se move com ele.",
)


def fix_words(index: Index, fix: Fix) -> Sentence:
    """What to do to clear a clash, for people; `index` is that of the document as it is now."""
    item = name_of(fix.item)
    if fix.kind is FixKind.ROOM:
        return filled(_ROOM, item=item, room=_called(index.rooms.get(fix.room or ""), fix.room))
    if fix.kind is FixKind.VENUE:
        room = index.rooms.get(fix.room or "")
        venue = index.venue_of_room.get(fix.room or "")
        return filled(
            _VENUE, item=item, room=_called(room, fix.room), venue=_called(venue, fix.room)
        )
    if fix.kind is FixKind.STAND_IN:
        return filled(
            _STAND_IN,
            item=item,
            person=_called(index.people.get(fix.person or ""), fix.person),
            stand_in=_called(index.people.get(fix.stand_in or ""), fix.stand_in),
        )
    sentence = _other_time(fix, item)
    whole = isinstance(fix.item, ParallelBlock) and fix.item.items
    return filled(_WHOLE, change=sentence) if whole else sentence


def fix_text(document: Document, fix: Fix, *, lang: str = "es") -> str:
    """What to do to clear a clash of `document`, in one or two sentences for the organisers.

    Names stand in it that may not be public. `lang` is a BCP 47 tag.

    Raises:
        TypeError: if `fix` is none, as where `smallest_change` found nothing.
        ValueError: if the library does not speak `lang`.
    """
    if not isinstance(fix, Fix):
        raise TypeError(f"what is told is a Fix, not {fix!r}: no single change may be known")
    return fix_words(Index(document), fix).in_language(language(lang))


def fix_plain(fix: Fix) -> dict[str, Any]:
    """The same as plain data, ready for JSON; what the change does not touch is left out."""
    found: dict[str, Any] = {"kind": fix.kind.value, "item": fix.item.id, "pointer": fix.pointer}
    if fix.when is not None:
        found |= {"when": to_plain(fix.when), "minutes": fix.minutes}
    if fix.room is not None:
        found |= {"rooms": list(fix.rooms), "room": fix.room}
    if fix.stand_in is not None:
        found |= {"person": fix.person, "stand_in": fix.stand_in}
    return found


def _other_time(fix: Fix, item: Word) -> Sentence:
    words: dict[str, Words] = {"item": item}
    if fix.when is None or fix.kind is FixKind.DAY:
        return filled(_DAY, when=fix.when or "", **words)
    sentence = _LATER if fix.minutes > 0 else _EARLIER
    return filled(sentence, distance=_distance(abs(fix.minutes)), hours=hours(fix.when), **words)


def _distance(minutes: int) -> Sentence:
    """The symbols of the units, which are the same in every language."""
    whole, rest = divmod(minutes, 60)
    parts = (f"{whole} h" if whole else "", f"{rest} min" if rest else "")
    return alike(" ".join(part for part in parts if part))


def _called(noun: Noun | None, name: str | None) -> Word:
    return name_of(noun) if noun is not None else name or ""
