"""Whether a change clears a clash and makes no new one, by the kinds of clash themselves."""

from datetime import timedelta

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue.gatherings import TOO_MANY
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import AgendaItem, ParallelBlock
from gobierno_abierto.scheduling.clash import Clash, ClashKind
from gobierno_abierto.scheduling.clashes import KINDS
from gobierno_abierto.scheduling.fixes.excerpt import Excerpt
from gobierno_abierto.scheduling.kinds.order import order_clashes

# What a clash is about: of these kinds, one item against all the others.
ABOUT_THE_FIRST = (ClashKind.ORDER, ClashKind.EVERYONE)
# Of these, `Clash.overlap` is the time that the items share.
_OVERLAPPING = (
    ClashKind.PERSON, ClashKind.ROOM, ClashKind.NEED, ClashKind.COMMITMENT, ClashKind.EVERYONE,
)  # fmt: skip
_WEIGHT = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}

About = tuple[ClashKind, str | None, str | None]


def about(clash: Clash) -> About:
    """What a clash is about, whichever items are in it."""
    first = clash.pointers[0] if clash.kind in ABOUT_THE_FIRST else None
    return clash.kind, clash.shared, first


class Judge:
    """Compares what clashes after a change with what clashed before it.

    A clash is new if none of before, about the same, had all its items, or if it is one of two
    items that now overlap for longer. The one that is to be cleared is still there while some of
    its items alone clash about the same. Of the kinds that tell several items in one clash, whose
    weight is that of the worst, nothing new is let pass.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self.by_pointer = {each.pointer: each for each in index.items}
        self._before: dict[About, list[frozenset[str]]] = {}
        self._too_many: set[tuple[ClashKind, str]] = set()
        self._lasted: dict[tuple[About, frozenset[str]], timedelta] = {}
        for kind in KINDS:
            for each in kind(index):
                those = frozenset(each.pointers)
                if each.finding.entry is TOO_MANY and each.kind in ABOUT_THE_FIRST:
                    self._too_many |= {(each.kind, pointer) for pointer in those}
                self._before.setdefault(about(each), []).append(those)
                if each.kind in _OVERLAPPING:
                    self._lasted[about(each), those] = _lasts(each)

    def allows(
        self,
        clash: Clash,
        then: list[PlacedItem],
        near: dict[int, PlacedItem],
        ordered: dict[int, PlacedItem],
    ) -> bool:
        """Whether `clash` is gone and nothing new is there with `then` in place of what is now.

        `near` are those that may clash with them, and `ordered` those that come before or after
        them, by rank; those of the clash are among both.
        """
        fresh = {each.rank: each for each in then}
        few = Excerpt(self._index, (near | fresh).values())
        timeless = Excerpt(self._index, (ordered | fresh).values())
        return not any(
            self._stands(clash, each)
            for kind in KINDS
            for each in kind(timeless if kind is order_clashes else few)
        )

    def _stands(self, clash: Clash, found: Clash) -> bool:
        """Whether `found` is the clash that was to be cleared, or a new one that counts."""
        # What was told of very many at once, because the data is suspect, is not new one by one.
        if (found.kind, found.pointers[0]) in self._too_many:
            return False
        those = frozenset(found.pointers)
        before = self._before.get(about(found), ())
        if any(those <= each for each in before) and not self._lasts_longer(found, those):
            return about(found) == about(clash) and those <= frozenset(clash.pointers)
        weighs = _WEIGHT[found.severity] >= _WEIGHT[clash.severity]
        return weighs or found.kind in ABOUT_THE_FIRST

    def _lasts_longer(self, found: Clash, those: frozenset[str]) -> bool:
        lasted = self._lasted.get((about(found), those))
        return lasted is not None and len(those) == 2 and lasted < _lasts(found)


def rebuilt(placed: PlacedItem, item: AgendaItem) -> list[PlacedItem]:
    """`item` in the place of `placed`; of a block, its items too."""
    fresh = PlacedItem(item, placed.pointer, placed.event, placed.block)
    fresh.rank = placed.rank
    made = [fresh]
    if isinstance(item, ParallelBlock):
        for position, child in enumerate(item.items):
            inner = PlacedItem(child, f"{placed.pointer}/items/{position}", placed.event, fresh)
            inner.rank = placed.rank + 1 + position
            made.append(inner)
    return made


def _lasts(clash: Clash) -> timedelta:
    return clash.overlap.end - clash.overlap.start if clash.overlap else timedelta()
