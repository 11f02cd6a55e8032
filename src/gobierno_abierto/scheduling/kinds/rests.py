"""Resources that serve too long without a rest."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from gobierno_abierto.findings.catalogue import resources as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Resource
from gobierno_abierto.scheduling.asking import Asked, Found, asked, gathered, in_order
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import needs_of
from gobierno_abierto.scheduling.moments import SUSPECT_MOMENTS
from gobierno_abierto.scheduling.sweep import SUSPECT_ITEMS, Span
from gobierno_abierto.scheduling.telling import named, slot_of


def rest_clashes(index: Index) -> Iterator[Clash]:
    """Resources that serve longer than they can without a rest as long as they need.

    Where a resource serves several items at once, as many teams take turns as its quantity says
    (one, if it is not stated), and what counts is the time at which all of them serve: as long as
    one is free, it may rest. A run of such times goes on over every pause that is shorter than the
    rest. Within a run, then, nobody has had a rest, and all have served at least as long as all of
    them served together: where that is longer than `Resource.longest`, no way of taking turns
    helps, and it is one clash, from the start of the run to its end, with all the items that need
    the resource in between. What is stated as 0 or less is nonsense, and nothing is said.
    """
    yield from index.once(_rest_clashes)


@attrs.frozen
class _Team:
    """A resource that needs rest; in seconds, and how many there are."""

    resource: Resource
    longest: int
    rest: int
    quantity: int


class _Run(NamedTuple):
    """A time without a rest, and how many seconds of it all teams served."""

    start: int
    end: int
    served: int


def _rest_clashes(index: Index) -> list[Clash]:
    teams = {each.resource.id: each for each in map(_team, index.resources.values()) if each}
    if not teams:
        return []
    found: list[Found] = []
    suspects: list[Clash] = []
    for by_resource in asked(
        index, lambda each: (name for name in needs_of(each) if name in teams)
    ):
        for resource, those in by_resource.items():
            team = teams[resource]
            runs = _runs(_all_serving(those, team), team)
            too_long = [run for run in runs if run.served > team.longest]
            members = _members(those, too_long)
            if members is None:
                suspects.append(_suspect(team, _in_any(those, too_long)))
                continue
            for run, items in zip(too_long, members, strict=True):
                found.append((items, _rest_clash(team, run, items)))
    return [*in_order(found), *suspects]


def _suspect(team: _Team, items: Iterable[PlacedItem]) -> Clash:
    known = team.resource
    kind, name = ClashKind.REST, name_of(known)
    return gathered(kind, items, member="/needs", shared=known.id, name=name)


def _team(resource: Resource) -> _Team | None:
    longest, rest, quantity = resource.longest, resource.rest, resource.quantity
    quantity = 1 if quantity is None else quantity
    if longest is None or rest is None or min(longest, rest, quantity) <= 0:
        return None
    return _Team(resource, longest * 60, rest * 60, quantity)


def _all_serving(those: list[Asked], team: _Team) -> Iterator[Span]:
    """The times at which all teams serve, the earliest first."""
    edges = [edge for each in those for edge in ((each.start, 1), (each.end, -1))]
    serving, since = 0, 0
    for time, step in sorted(edges):
        if step < 0 and serving == team.quantity and since < time:
            yield since, time
        serving += step
        if step > 0 and serving == team.quantity:
            since = time


def _runs(spans: Iterator[Span], team: _Team) -> Iterator[_Run]:
    run: _Run | None = None
    for start, end in spans:
        if run is None or start - run.end >= team.rest:
            if run:
                yield run
            run = _Run(start, end, end - start)
        else:
            run = _Run(run.start, end, run.served + end - start)
    if run:
        yield run


def _members(those: list[Asked], runs: list[_Run]) -> list[tuple[PlacedItem, ...]] | None:
    """The items that need the resource in each of the runs; `None` if they are too many."""
    members: list[dict[int, PlacedItem]] = [{} for _ in runs]
    if len(runs) > SUSPECT_MOMENTS:
        return None
    total = 0
    for each in those:
        first, last = _within(each, runs)
        total += last - first
        if total > SUSPECT_ITEMS:
            return None
        for run in range(first, last):
            members[run][each.placed.rank] = each.placed
    return [tuple(each.values()) for each in members]


def _in_any(those: list[Asked], runs: list[_Run]) -> tuple[PlacedItem, ...]:
    there = (each for each in those if range(*_within(each, runs)))
    return tuple({each.placed.rank: each.placed for each in there}.values())


def _within(each: Asked, runs: list[_Run]) -> tuple[int, int]:
    """The first run that an item overlaps, and the first after that which it does not."""
    first = bisect_right(runs, each.start, key=lambda run: run.end)
    return first, bisect_left(runs, each.end, lo=first, key=lambda run: run.start)


def _rest_clash(team: _Team, run: _Run, items: tuple[PlacedItem, ...]) -> Clash:
    known = team.resource
    return clash(
        ClashKind.REST,
        said.WITHOUT_REST,
        items,
        member="/needs",
        shared=known.id,
        overlap=slot_of(items[0], run.start, run.end),
        resource=name_of(known),
        minutes=-(-run.served // 60),
        longest=team.longest // 60,
        rest=team.rest // 60,
        items=named(items),
    )
