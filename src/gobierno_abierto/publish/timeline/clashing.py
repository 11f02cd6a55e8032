"""The clashes of a document, numbered, and what each means for an item."""

from datetime import datetime

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Document
from gobierno_abierto.publish.timeline.kinds import Marked, Numbered
from gobierno_abierto.rules.waivers import waived_by
from gobierno_abierto.scheduling import Clash, clashes

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class Clashing:
    """The clashes that stand, the heaviest first, and whom they concern.

    `waived` counts those that the document accepts. A waiver has no end here: no day is known.
    """

    def __init__(self, document: Document, index: Index) -> None:
        those = clashes(document)
        findings = tuple(each.finding for each in those)
        standing, waived, _ = waived_by(document.waivers, findings, None)
        kept = set(map(id, standing))
        ordered = sorted(
            (each for each in those if id(each.finding) in kept),
            key=lambda each: _ORDER[each.severity],
        )
        self.numbered = tuple(
            Numbered(number=number, clash=each) for number, each in enumerate(ordered, start=1)
        )
        self.waived = len(waived)
        self._placed = {each.pointer: each for each in index.items}
        self._of: dict[str, list[Numbered]] = {}
        for each in self.numbered:
            for pointer in dict.fromkeys(each.clash.pointers):
                self._of.setdefault(pointer, []).append(each)

    def marks(self, placed: PlacedItem) -> tuple[Marked, ...]:
        """The clashes of an item, each with its time on the item's clock."""
        return tuple(self._marked(each, placed) for each in self._of.get(placed.pointer, ()))

    def concerning(self, pointers: frozenset[str]) -> tuple[Numbered, ...]:
        """The clashes of any of those items, in their order."""
        return tuple(each for each in self.numbered if not pointers.isdisjoint(each.clash.pointers))

    def _marked(self, numbered: Numbered, placed: PlacedItem) -> Marked:
        start, end = self._times(numbered.clash, placed)
        return Marked(number=numbered.number, severity=numbered.severity, start=start, end=end)

    def _times(
        self, clash: Clash, placed: PlacedItem
    ) -> tuple[datetime, datetime] | tuple[None, None]:
        overlap = clash.overlap
        if overlap is None:
            return None, None
        first = self._placed.get(clash.pointers[0])
        there, here = first.event.clock if first else placed.event.clock, placed.event.clock
        if there is here:
            return overlap.start, overlap.end
        start, end = (here.wall(there.instant(each)) for each in (overlap.start, overlap.end))
        return start, end
