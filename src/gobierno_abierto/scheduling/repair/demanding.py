"""What people, rooms, resources and gatherings ask of a schedule."""

from collections.abc import Callable, Iterable
from itertools import combinations
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import PlacedItem
from gobierno_abierto.model import Break
from gobierno_abierto.scheduling.clash import ClashKind
from gobierno_abierto.scheduling.demands import (
    needs_everyone,
    needs_of,
    people_of,
    resource_serves,
    room_holds,
    workshop_commitments,
)
from gobierno_abierto.scheduling.parts import BY_SOFTNESS, Parts, softness
from gobierno_abierto.scheduling.precedence import precedences
from gobierno_abierto.scheduling.repair.asked import Apart, Level, Load
from gobierno_abierto.scheduling.repair.asking import Asking

What = Callable[[PlacedItem], Iterable[str]]


def ask_for_people(asking: Asking) -> None:
    """Nobody is in two items at once; where a part is unsure, better not."""
    parts = Parts()
    by_person = _by(asking, people_of)
    for person, ranks in by_person.items():
        if asking.standing.is_suspect(ClashKind.PERSON, person):
            continue
        for those in asking.comparable(ranks):
            soft = {rank: softness(parts.of(person, asking.pieces[rank].placed)) for rank in those}
            firm = [rank for rank in those if soft[rank] == 0]
            if len(firm) > 1:
                asking.all_apart(ClashKind.PERSON, person, firm)
            unsure = [rank for rank in those if soft[rank] < 2]
            for pair in combinations(unsure, 2):
                weight = max(soft[rank] for rank in pair)
                if weight == 1 and not _is_settled(asking, ClashKind.PERSON, person, pair):
                    asking.pair_apart(ClashKind.PERSON, person, pair, BY_SOFTNESS[weight])


def ask_for_rooms(asking: Asking) -> None:
    """No room holds more items at once than it may."""
    found: dict[str, list[int]] = {}
    for rank, piece in asking.pieces.items():
        for room in dict.fromkeys(room for choice in piece.rooms for room in choice):
            found.setdefault(room, []).append(rank)
    for room, ranks in found.items():
        if asking.standing.is_suspect(ClashKind.ROOM, room):
            continue
        holds = room_holds(asking.index, room)
        for those in asking.comparable(ranks):
            if holds > 1:
                about = _About(ClashKind.ROOM, room, holds, room)
                _load(asking, about, _alone(asking, those))
            else:
                asking.all_apart(ClashKind.ROOM, room, those, room=room)


def ask_for_needs(asking: Asking) -> None:
    """No resource serves more items at once than it can."""
    for resource, ranks in _by(asking, needs_of).items():
        serves = resource_serves(asking.index, resource)
        if serves is None or asking.standing.is_suspect(ClashKind.NEED, resource):
            continue
        zoned, floating = _by_zone(asking, ranks)
        for those in (zoned, floating):
            if those:
                about = _About(ClashKind.NEED, resource, serves)
                _load(asking, about, _alone(asking, those))


def ask_for_plenaries(asking: Asking) -> None:
    """What is for everybody is alone in its event; and better nothing else is at that time.

    A break beside which there is nothing now better stays so, though that is no clash.
    """
    if asking.standing.is_suspect(ClashKind.EVERYONE, None):
        return
    ordered = _in_order(asking)
    by_event: dict[int, list[int]] = {}
    for rank, piece in asking.pieces.items():
        if piece.lasts and piece.placed.block is None:
            by_event.setdefault(id(piece.placed.event), []).append(rank)
    for ranks in by_event.values():
        plenaries = [rank for rank in ranks if needs_everyone(asking.pieces[rank].placed)]
        if len(plenaries) > 1:
            _plenaries_apart(asking, plenaries)
        those = set(plenaries)
        others = [rank for rank in ranks if rank not in those]
        for plenary in plenaries:
            # What is out of order is told as such.
            _alone_in_event(asking, plenary, [x for x in others if (plenary, x) not in ordered])
        for rank in others:
            if isinstance(asking.pieces[rank].placed.item, Break):
                _still_alone(asking, rank, others)


def ask_for_commitments(asking: Asking) -> None:
    """Workshops on one commitment are better not held at once."""
    works = workshop_commitments(asking.index)
    first = asking.index.items_by_id
    if not works:
        return

    def on_what(placed: PlacedItem) -> Iterable[str]:
        return works.get(placed.item.id, ()) if first.get(placed.item.id) is placed else ()

    for commitment, ranks in _by(asking, on_what).items():
        if asking.standing.is_suspect(ClashKind.COMMITMENT, commitment):
            continue
        for those in asking.comparable(ranks):
            for pair in combinations(those, 2):
                asking.pair_apart(ClashKind.COMMITMENT, commitment, pair, Severity.WARNING)


def _by(asking: Asking, what: What) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for rank, piece in asking.pieces.items():
        for each in what(piece.placed) if piece.lasts else ():
            found.setdefault(each, []).append(rank)
    return found


def _is_settled(asking: Asking, kind: ClashKind, shared: str, pair: tuple[int, int]) -> bool:
    """Whether two are at the same time now and yet do not clash; a block and its item never do."""
    if asking.are_block_and_child(*pair):
        return True
    return asking.overlap(*pair) and asking.standing.weight(kind, shared, *pair) is None


def _by_zone(asking: Asking, ranks: list[int]) -> tuple[list[int], list[int]]:
    floating = {r for r in ranks if asking.pieces[r].placed.event.clock.zone is None}
    return [rank for rank in ranks if rank not in floating], sorted(floating)


def _alone(asking: Asking, ranks: list[int]) -> list[int]:
    """The items without the blocks of which an item is among them: its time is theirs."""
    blocks = {
        block.rank for rank in ranks if (block := asking.pieces[rank].placed.block) is not None
    }
    return [rank for rank in ranks if rank not in blocks]


def _load(asking: Asking, about: "_About", ranks: list[int]) -> None:
    """At no time more of the items than may be, but where there are now."""
    here = set(ranks)
    stakes: list[int] = []
    for those in asking.standing.of(about.kind, about.shared):
        if those <= here:
            number = asking.stake(about.kind, about.shared, those, Level.ERROR, standing=True)
            stakes.append(number)
            asking.asked.append(_loaded(about, sorted(those), (number,)))
    if asking.free(*ranks) and len(ranks) > about.most:
        asking.asked.append(_loaded(about, ranks, tuple(stakes)))


class _About(NamedTuple):
    """What may hold or serve how many items at once; `room` if it is one."""

    kind: ClashKind
    shared: str
    most: int
    room: str | None = None


def _loaded(about: _About, ranks: Iterable[int], stakes: tuple[int, ...]) -> Load:
    those = tuple(ranks)
    return Load(
        kind=about.kind,
        shared=about.shared,
        ranks=those,
        stakes=stakes,
        loads=(1,) * len(those),
        most=about.most,
        room=about.room,
    )


def _in_order(asking: Asking) -> set[tuple[int, int]]:
    """Pairs of which one comes before the other, or before an item of it."""
    found: set[tuple[int, int]] = set()
    for each in asking.index.once(precedences):
        for one, other in ((each.later, each.earlier), (each.earlier, each.later)):
            found.add((one.rank, (other.block or other).rank))
    return found


def _plenaries_apart(asking: Asking, plenaries: list[int]) -> None:
    standing: set[tuple[int, int]] = set()
    for one, other in combinations(plenaries, 2):
        if asking.overlap(one, other):
            standing.add((one, other))
            stake = asking.stake(ClashKind.EVERYONE, None, (one, other), Level.ERROR, standing=True)
            asking.asked.append(
                Apart(kind=ClashKind.EVERYONE, shared=None, ranks=(one, other), stakes=(stake,))
            )
    asking.cliques_apart(ClashKind.EVERYONE, None, plenaries, standing)


def _alone_in_event(asking: Asking, plenary: int, others: list[int]) -> None:
    """One stake for all that is at the time of a plenary moment: it is one clash."""
    meeting = [rank for rank in others if asking.free(plenary, rank)]
    now = any(asking.overlap(plenary, rank) for rank in others)
    if not meeting and not now:
        return
    stake = asking.stake(ClashKind.EVERYONE, None, (plenary,), Level.WARNING, standing=False)
    for rank in others:
        if asking.free(plenary, rank) or asking.overlap(plenary, rank):
            asking.asked.append(
                Apart(kind=ClashKind.EVERYONE, shared=None, ranks=(plenary, rank), stakes=(stake,))
            )


def _still_alone(asking: Asking, pause: int, others: list[int]) -> None:
    apart = [
        rank
        for rank in others
        if rank != pause and asking.free(pause, rank) and not asking.overlap(pause, rank)
    ]
    if apart:
        stake = asking.stake(ClashKind.EVERYONE, None, (pause,), Level.WARNING, standing=False)
        for rank in apart:
            asking.asked.append(
                Apart(kind=ClashKind.EVERYONE, shared=None, ranks=(pause, rank), stakes=(stake,))
            )
