"""Organisations of which more people are needed at once than they send."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import resources as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Organization, ParallelBlock, Part
from gobierno_abierto.scheduling.asking import asked, gathered
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import delegates_of
from gobierno_abierto.scheduling.moments import Moment, moment_clashes
from gobierno_abierto.scheduling.parts import softness
from gobierno_abierto.scheduling.sweep import span_of, taking_place
from gobierno_abierto.scheduling.telling import named, slot_of


def delegation_clashes(index: Index) -> Iterator[Clash]:
    """Moments at which more people of an organisation are needed than it sends.

    One clash for each moment, with all items in which it has a part: a moment is a time at which
    all of them are going on, and to which no other could be added. Whoever is named is one person
    however many parts she has; parts without a name are as many people as there are parts, but
    one in a block may be somebody in an item of that block, and the other way round. Parts taken
    from a distance need nobody who is sent. It is an error if parts that are confirmed suffice for
    it, a warning if it is only so with those that are tentative or open and with whoever only
    attends. Where the moments are too many (see `moments`), the data is suspect: one clash for all.
    """
    yield from index.once(_delegation_clashes)


def _delegation_clashes(index: Index) -> list[Clash]:
    sends = {
        organization.id: organization.delegation
        for organization in index.organizations.values()
        if organization.delegation is not None and organization.delegation >= 0
    }
    short = _may_be_short(index, sends) if sends else frozenset()
    if not short:
        return []

    parts: _PartsOf = {}

    def sending(placed: PlacedItem) -> Iterable[str]:
        mine: dict[str, list[Part]] = {}
        for organization, part in delegates_of(index, placed):
            if organization in short:
                mine.setdefault(organization, []).append(part)
        for organization, those in mine.items():
            sure = [part for part in those if softness(part) == 0]
            everybody = _sent(those)
            is_sure = len(sure) == len(those)
            parts[placed.rank, organization] = everybody, everybody if is_sure else _sent(sure)
        return mine

    def told(organization: str, moment: Moment) -> Clash:
        return _delegation_clash(index.organizations[organization], sends[organization], moment)

    def suspect(organization: str, items: Iterable[PlacedItem]) -> Clash:
        kind, name = ClashKind.DELEGATION, name_of(index.organizations[organization])
        return gathered(kind, items, member="/parts", shared=organization, name=name)

    return moment_clashes(
        asked(index, sending, whole=True),
        sends,
        tally=lambda organization: _Delegates(organization, parts),
        told=told,
        suspect=suspect,
    )


def _may_be_short(index: Index, sends: Mapping[str, int]) -> frozenset[str]:
    """The organisations that have more parts at once than they send people: the others are not.

    Nobody has to be told from anybody else for that, so it is had for much less.
    """
    times: dict[str, tuple[list[int], list[int]]] = {name: ([], []) for name in sends}
    for placed in taking_place(index):
        start, end = span_of(placed)
        for organization, _ in delegates_of(index, placed):
            if organization in times:
                starts, ends = times[organization]
                starts.append(start)
                ends.append(end)
    return frozenset(
        organization
        for organization, each in times.items()
        if _at_once(*each) > sends[organization]
    )


def _at_once(starts: list[int], ends: list[int]) -> int:
    """How many are going on when they are most."""
    ends.sort()
    return max(
        (n + 1 - bisect_right(ends, start) for n, start in enumerate(sorted(starts))), default=0
    )


class _Sent(NamedTuple):
    """The people whom an item needs of an organisation: by id, and how many without a name."""

    named: tuple[str, ...]
    unnamed: int


# By the rank of the item and the organisation: everybody, and those who are sure.
_PartsOf = dict[tuple[int, str], tuple[_Sent, _Sent]]


def _sent(parts: list[Part]) -> _Sent:
    named = [part.person for part in parts if part.person is not None]
    return _Sent(tuple(dict.fromkeys(named)), len(parts) - len(named))


class _Delegates:
    """How many people of an organisation the items that are going on need."""

    def __init__(self, organization: str, parts: _PartsOf) -> None:
        self._organization = organization
        self._parts = parts
        self._all = _People()
        self._sure = _People()

    @property
    def needed(self) -> int:
        """Everybody."""
        return self._all.count

    @property
    def sure(self) -> int:
        """Those whose part is confirmed, and who do not only attend."""
        return self._sure.count

    def alone(self, placed: PlacedItem) -> int:
        """The people of its parts."""
        everybody, _ = self._parts[placed.rank, self._organization]
        return len(everybody.named) + everybody.unnamed

    def come(self, placed: PlacedItem) -> None:
        """People of its parts are needed from now on."""
        self._change(placed, 1)

    def go(self, placed: PlacedItem) -> None:
        """People of its parts are needed no longer."""
        self._change(placed, -1)

    def _change(self, placed: PlacedItem, by: int) -> None:
        everybody, sure = self._parts[placed.rank, self._organization]
        self._all.change(placed, everybody, by)
        self._sure.change(placed, sure, by)


class _Family:
    """A block and its items that are going on, or one item that is in no block.

    Whoever has no name in the block may be anybody of its items, and the other way round.
    """

    def __init__(self) -> None:
        # Without a name: in the block itself, and in its items.
        self.unnamed = [0, 0]
        # Those with a name who are in the one only, and in nothing else.
        self.only_in = [0, 0]

    @property
    def others(self) -> int:
        """How many people there must be beside those who are named."""
        above, below = self.unnamed
        named_above = min(self.only_in[0], below)
        named_below = min(above, self.only_in[1] + below - named_above)
        return above + below - named_above - named_below


class _People:
    """How many people are surely needed at a time, each once."""

    def __init__(self) -> None:
        self.count = 0
        self._families: dict[int, _Family] = {}
        # For each person, in how many items she is of each family: the block itself, and others.
        self._where: dict[str, dict[int, list[int]]] = {}

    def change(self, placed: PlacedItem, sent: _Sent, by: int) -> None:
        """An item comes (1) or goes (-1)."""
        if not sent.named and not sent.unnamed:
            return
        rank = (placed.block or placed).rank
        inner = 0 if isinstance(placed.item, ParallelBlock) else 1
        family = self._families.setdefault(rank, _Family())
        before = family.others
        family.unnamed[inner] += sent.unnamed * by
        self.count += family.others - before
        for person in sent.named:
            self._move(person, rank, inner, by)

    def _move(self, person: str, rank: int, inner: int, by: int) -> None:
        where = self._where.setdefault(person, {})
        self.count -= bool(where)
        self._mark(where, -1)
        there = where.setdefault(rank, [0, 0])
        there[inner] += by
        if not any(there):
            del where[rank]
        self._mark(where, 1)
        self.count += bool(where)

    def _mark(self, where: dict[int, list[int]], by: int) -> None:
        """That somebody is in one place only, or is so no longer."""
        if len(where) != 1:
            return
        ((rank, there),) = where.items()
        if all(there):
            return
        family = self._families[rank]
        before = family.others
        family.only_in[0 if there[0] else 1] += by
        self.count += family.others - before


def _delegation_clash(organization: Organization, most: int, moment: Moment) -> Clash:
    return clash(
        ClashKind.DELEGATION,
        said.OVER_DELEGATION,
        moment.items,
        member="/parts",
        shared=organization.id,
        overlap=slot_of(moment.items[0], moment.start, moment.end),
        severity=Severity.ERROR if moment.sure > most else Severity.WARNING,
        organization=name_of(organization),
        needed=moment.needed,
        delegation=most,
        items=named(moment.items),
    )
