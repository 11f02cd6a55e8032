"""A rule on what is stated of resources."""

from collections.abc import Iterator

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import resources as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Dialogue
from gobierno_abierto.rules.rule import Rule


def _half_a_rest(index: Index) -> Iterator[Finding]:
    document = index.document
    for position, each in enumerate(document.resources if isinstance(document, Dialogue) else ()):
        if (each.longest is None) is (each.rest is None):
            continue
        stated, missing = ("rest", "longest") if each.longest is None else ("longest", "rest")
        yield finding(
            said.HALF_A_REST,
            f"/resources/{position}/{stated}",
            ids=(each.id,),
            resource=name_of(each),
            stated=stated,
            missing=missing,
        )


RULES = (Rule(said.HALF_A_REST, _half_a_rest),)
