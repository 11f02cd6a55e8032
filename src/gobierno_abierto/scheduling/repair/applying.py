"""A solution as a dialogue."""

from typing import TypeVar

import attrs

from gobierno_abierto.model import AgendaItem, Dialogue, ParallelBlock, Slot
from gobierno_abierto.scheduling.repair.pieces import Piece
from gobierno_abierto.scheduling.repair.trial import Solution

I = TypeVar("I", bound=AgendaItem)  # noqa: E741  # an item


def applied(dialogue: Dialogue, pieces: dict[int, Piece], solution: Solution) -> Dialogue:
    """The dialogue with everything where the solution has it; what did not move is the same."""
    rank = 0
    events = []
    for event in dialogue.events:
        agenda: list[AgendaItem] = []
        for item in event.agenda:
            fresh = _item(item, pieces.get(rank), solution)
            rank += 1
            if isinstance(fresh, ParallelBlock):
                items = []
                for child in fresh.items:
                    items.append(_item(child, pieces.get(rank), solution))
                    rank += 1
                if any(new is not old for new, old in zip(items, fresh.items, strict=True)):
                    fresh = attrs.evolve(fresh, items=tuple(items))
            agenda.append(fresh)
        if any(new is not old for new, old in zip(agenda, event.agenda, strict=True)):
            events.append(attrs.evolve(event, agenda=tuple(agenda)))
        else:
            events.append(event)
    return attrs.evolve(dialogue, events=tuple(events))


def start_of(piece: Piece, solution: Solution) -> int | None:
    """When a piece begins in a solution; `None` if it found no time."""
    lead = solution.starts[piece.lead]
    return None if lead is None else lead + piece.offset


def _item(item: I, piece: Piece | None, solution: Solution) -> I:
    if piece is None:
        return item
    start = start_of(piece, solution)
    fresh = item
    has_time = isinstance(item.when, Slot) or piece.lead == piece.rank
    if start is not None and start != piece.present and has_time:
        wall = piece.placed.event.clock.wall
        fresh = attrs.evolve(fresh, when=Slot(start=wall(start), end=wall(start + piece.length)))
    choice = solution.choices.get(piece.rank, 0)
    rooms = piece.rooms[choice]
    if start is not None and (choice or piece.present is None) and rooms != item.rooms:
        fresh = attrs.evolve(fresh, rooms=rooms)
    return fresh
