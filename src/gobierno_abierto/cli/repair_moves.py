"""What a proposal moves: each item that is at another time or in another room."""

from datetime import date
from typing import Any, NamedTuple

from gobierno_abierto.cli import repair_phrases
from gobierno_abierto.cli.phrases import told
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Slot
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.phrases import NO_HOUR
from gobierno_abierto.words import QUOTED, Language, day_words, hours, say


class Move(NamedTuple):
    """An item as it was, and as it is proposed."""

    before: PlacedItem
    after: PlacedItem

    @property
    def is_retimed(self) -> bool:
        """Whether its own time is another; what has that of its block has none."""
        return self.before.item.when != self.after.item.when

    @property
    def is_relocated(self) -> bool:
        """Whether it is in other rooms."""
        return self.before.item.rooms != self.after.item.rooms


def moves(before: Index, after: Index) -> tuple[Move, ...]:
    """The items that move, in the order of the document; both have the same items."""
    both = (Move(*pair) for pair in zip(before.items, after.items, strict=True))
    return tuple(each for each in both if each.is_retimed or each.is_relocated)


def write_move(page: Page, move: Move, index: Index, lang: Language) -> None:
    """An item, where it was and where it would be."""
    page.write(told(QUOTED, lang, it=name_of(move.after.item)), indent=2)
    both = [(repair_phrases.BEFORE, move.before), (repair_phrases.NOW, move.after)]
    if move.before.item.when is None and move.before.start is None:
        # What was never announced was nowhere.
        del both[0]
    page.pairs(
        [(told(label, lang), _place_words(move, placed, index, lang)) for label, placed in both],
        indent=4,
    )


def _place_words(move: Move, placed: PlacedItem, index: Index, lang: Language) -> str:
    words = [_time_words(placed.item.when, lang)] if move.is_retimed else []
    if move.is_relocated:
        words.append(_rooms_words(placed, index, lang))
    return "; ".join(words)


def _rooms_words(placed: PlacedItem, index: Index, lang: Language) -> str:
    if not placed.item.rooms:
        return told(repair_phrases.NO_ROOM, lang)
    rooms = index.rooms
    return say(
        tuple(name_of(rooms[each]) if each in rooms else each for each in placed.item.rooms), lang
    )


def _time_words(when: Slot | date | None, lang: Language) -> str:
    if when is None:
        return told(NO_HOUR, lang)
    if isinstance(when, Slot):
        return f"{day_words(when.start.date(), lang, weekday=True)}, {hours(when)}"
    return day_words(when, lang, weekday=True)


def plain_move(move: Move) -> dict[str, Any]:
    """An item that moves, for programs."""
    return {
        "item": move.after.item.id,
        "pointer": move.after.pointer,
        "before": _plain_place(move.before),
        "after": _plain_place(move.after),
    }


def _plain_place(placed: PlacedItem) -> dict[str, Any]:
    when: Any = placed.item.when
    if isinstance(when, Slot):
        when = to_plain(when)
    elif when is not None:
        when = when.isoformat()
    return {"when": when, "rooms": list(placed.item.rooms)}
