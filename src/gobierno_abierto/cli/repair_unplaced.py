"""What a schedule could not give: a time, a day to look for one, a room that is large enough."""

from typing import NamedTuple

from gobierno_abierto.cli import repair_phrases
from gobierno_abierto.cli.phrases import told
from gobierno_abierto.cli.repair_reasons import item_words
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Break, ParallelBlock
from gobierno_abierto.publish.page import Page
from gobierno_abierto.scheduling.repair import Proposal
from gobierno_abierto.scheduling.repair.pieces import rooms_about
from gobierno_abierto.words import QUOTED, Language, filled


class Unplaced(NamedTuple):
    """`full`: items for which there was no place; `dayless`: events without days, by their ids."""

    full: tuple[str, ...]
    dayless: tuple[str, ...]


def unplaced_of(proposal: Proposal, before: Index) -> Unplaced:
    """What found no time, and which events do not say on which days that could be."""
    full: list[str] = []
    dayless: dict[str, None] = {}
    for each in proposal.unplaced:
        placed = before.items_by_id.get(each)
        if placed is None or any(True for _ in placed.event.days):
            full.append(each)
        else:
            dayless[placed.event.event.id] = None
    return Unplaced(full=tuple(full), dayless=tuple(dayless))


def write_unplaced(page: Page, unplaced: Unplaced, before: Index, lang: Language) -> None:
    """What found no time, and why."""
    for each in before.events:
        if each.event.id in unplaced.dayless:
            event = filled(QUOTED, it=name_of(each.event))
            page.write(told(repair_phrases.NO_DAYS, lang, event=event))
    if unplaced.full:
        names = tuple(item_words(each, before) for each in unplaced.full)
        page.write(told(repair_phrases.UNPLACED, lang, items=names))


def roomless(before: Index, after: Index) -> tuple[PlacedItem, ...]:
    """What was given a time and no room, since none is large enough."""
    both = zip(before.items, after.items, strict=True)
    return tuple(new for old, new in both if _found_no_room(old, new, before))


def _found_no_room(old: PlacedItem, new: PlacedItem, before: Index) -> bool:
    item = new.item
    if old.start is not None or new.start is None or item.rooms or not item.expected:
        return False
    return not isinstance(item, Break | ParallelBlock) and bool(rooms_about(before, old))


def write_roomless(page: Page, those: tuple[PlacedItem, ...], lang: Language) -> None:
    """Each item that has no room."""
    for each in those:
        item = filled(QUOTED, it=name_of(each.item))
        count = each.item.expected or 0
        page.write(told(repair_phrases.NO_LARGE_ROOM, lang, count=count, item=item))
