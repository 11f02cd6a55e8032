"""The clashes that there are now, as a search needs them: by what they are about."""

from collections.abc import Iterable

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import clashes as pairs_said
from gobierno_abierto.findings.catalogue import gatherings as gatherings_said
from gobierno_abierto.findings.catalogue import resources as resources_said
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling.clash import Clash, ClashKind
from gobierno_abierto.scheduling.repair.judging import DECISIONS

About = tuple[ClashKind, str | None]

# One clash in place of very many: then what is stated is suspect, and not the schedule.
SUSPECTS = frozenset(
    entry.code
    for entry in (
        pairs_said.SUSPECT_PERSON,
        pairs_said.SUSPECT_ROOM,
        resources_said.SUSPECT_LIMIT,
        gatherings_said.TOO_MANY,
    )
)


class Standing:
    """Which items clash now, and over what; items by their ranks."""

    def __init__(self, index: Index, clashes: Iterable[Clash]) -> None:
        rank_of = {placed.pointer: placed.rank for placed in index.items}
        self._sets: dict[About, dict[frozenset[int], Severity]] = {}
        self._suspects: set[About] = set()
        self.movable: set[int] = set()
        for clash in clashes:
            about = clash.kind, clash.shared
            if clash.finding.code in SUSPECTS:
                self._suspects.add(about)
                continue
            ranks = frozenset(rank_of[pointer] for pointer in clash.pointers)
            self._sets.setdefault(about, {})[ranks] = clash.severity
            if clash.severity is not Severity.NOTE and clash.kind not in DECISIONS:
                self.movable |= ranks

    def of(self, kind: ClashKind, shared: str | None) -> dict[frozenset[int], Severity]:
        """All clashes of a kind over something: their items, and how much each weighs."""
        return self._sets.get((kind, shared), {})

    def weight(self, kind: ClashKind, shared: str | None, *ranks: int) -> Severity | None:
        """How much the clash of just these items weighs; `None`: there is none."""
        return self.of(kind, shared).get(frozenset(ranks))

    def is_suspect(self, kind: ClashKind, shared: str | None) -> bool:
        """Whether so many clash over it that one clash stands for all: then it says nothing."""
        return (kind, shared) in self._suspects
