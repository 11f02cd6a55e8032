"""Identity and references."""

from collections.abc import Iterator

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import identity as said
from gobierno_abierto.index import Index
from gobierno_abierto.rules.rule import Rule


def _duplicate_ids(index: Index) -> Iterator[Finding]:
    for name, bearers in index.by_id.items():
        if len(bearers) > 1:
            # Told once, at the second bearer: the first is where the id belongs.
            yield finding(
                said.DUPLICATE_ID,
                bearers[1].pointer + "/id",
                ids=(name,),
                related=tuple(each.pointer for each in bearers if each is not bearers[1]),
                id=name,
                count=len(bearers),
            )


RULES = (Rule(said.DUPLICATE_ID, _duplicate_ids),)
