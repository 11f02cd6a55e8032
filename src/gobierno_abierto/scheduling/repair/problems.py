"""The whole of what a search has to do."""

import attrs

from gobierno_abierto.index import Index
from gobierno_abierto.scheduling.repair.asked import Asked, Level, Never, Problem, Stake
from gobierno_abierto.scheduling.repair.asking import Asking
from gobierno_abierto.scheduling.repair.delegations_asked import ask_for_delegations
from gobierno_abierto.scheduling.repair.demanding import (
    ask_for_commitments,
    ask_for_needs,
    ask_for_people,
    ask_for_plenaries,
    ask_for_rooms,
)
from gobierno_abierto.scheduling.repair.hours_asked import ask_for_hours, ask_for_limits
from gobierno_abierto.scheduling.repair.order_asked import ask_for_order
from gobierno_abierto.scheduling.repair.pieces import Piece
from gobierno_abierto.scheduling.repair.standing import Standing
from gobierno_abierto.scheduling.repair.ways_asked import ask_for_rests, ask_for_ways

# What people is asked first: whoever is in two places at once need not be on the way as well.
_ASKING = (
    ask_for_people,
    ask_for_rooms,
    ask_for_needs,
    ask_for_hours,
    ask_for_limits,
    ask_for_order,
    ask_for_ways,
    ask_for_plenaries,
    ask_for_commitments,
    ask_for_rests,
    ask_for_delegations,
)


def problem_of(index: Index, pieces: dict[int, Piece], standing: Standing) -> Problem:
    """All that is asked of the pieces, by every kind of clash."""
    asking = Asking(index, pieces, standing)
    for ask in _ASKING:
        ask(asking)
    stakes = tuple(asking.stakes)
    asked = tuple(asking.asked)
    return Problem(pieces=_narrowed(pieces, asked, stakes), asked=asked, stakes=stakes)


def _narrowed(
    pieces: dict[int, Piece], asked: tuple[Asked, ...], stakes: tuple[Stake, ...]
) -> dict[int, Piece]:
    """The pieces without the times at which they can never begin, whatever their rooms."""
    never: dict[int, set[int]] = {}
    bad: dict[int, set[int]] = {}
    for each in asked:
        if not isinstance(each, Never) or len(each.choices) < len(pieces[each.ranks[0]].rooms):
            continue
        lead = pieces[each.ranks[0]].lead
        if not each.stakes:
            never.setdefault(lead, set()).update(each.starts)
        elif any(stakes[number].level is Level.ERROR for number in each.stakes):
            bad.setdefault(lead, set()).update(each.starts)
    found = dict(pieces)
    for lead in sorted(never.keys() | bad.keys()):
        piece = found[lead]
        out = never.get(lead, set())
        starts = tuple(each for each in piece.starts if each not in out)
        found[lead] = attrs.evolve(
            piece, starts=starts, bad=frozenset(bad.get(lead, set()).intersection(starts))
        )
    return found
