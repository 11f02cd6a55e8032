"""One finding in place of very many that are alike."""

from collections.abc import Iterable

from gobierno_abierto.findings import Entry, Severity
from gobierno_abierto.findings.catalogue import gatherings as said
from gobierno_abierto.index import PlacedItem
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.sweep import SUSPECT_PAIRS
from gobierno_abierto.words import Words


def repeated(
    kind: ClashKind,
    entry: Entry,
    items: Iterable[PlacedItem],
    *,
    name: Words,
    shared: str | None = None,
    member: str = "/when",
    severity: Severity | None = None,
) -> Clash:
    """The one clash in place of more than `SUSPECT_PAIRS` of `entry`; `items` are among theirs.

    It is a warning, since the data is suspect and not the schedule, unless `severity` is given.
    """
    by_rank = {placed.rank: placed for placed in items}
    return clash(
        kind,
        said.TOO_MANY,
        tuple(by_rank[rank] for rank in sorted(by_rank)),
        member=member,
        shared=shared,
        severity=severity,
        name=name,
        count=SUSPECT_PAIRS,
        clash=entry.title,
    )
