"""Add a rule of one's own house: every workshop needs a rapporteur."""

from collections.abc import Iterator

import gobierno_abierto as ga

ENTRY = ga.Entry(
    code="CASA01",
    severity=ga.Severity.WARNING,
    title=ga.Sentence(
        es="Taller sin relatoría", en="Workshop without rapporteur", pt="Oficina sem relatoria"
    ),
    message=ga.Sentence(
        es="Nadie relata «{item}».", en="Nobody reports on “{item}”.", pt="Ninguém relata «{item}»."
    ),
    remedy=ga.Sentence(
        es="Pida una relatora o un relator.", en="Ask for a rapporteur.", pt="Peça uma relatoria."
    ),
    source=ga.Sentence(es="Guía de la casa", en="House guide", pt="Guia da casa"),
)


def unreported(index: ga.Index) -> Iterator[ga.Finding]:
    """A finding for each workshop in which nobody has the role of rapporteur."""
    for placed in index.items:
        item = placed.item
        roles = {part.role for part in item.parts}
        if isinstance(item, ga.Workshop) and ga.Role.RAPPORTEUR not in roles:
            yield ga.finding(ENTRY, placed.pointer, ids=(item.id,), item=item.title or item.id)


report = ga.check(
    ga.datasets.load("mexico-2012"), rules=(*ga.rules.ALL, ga.Rule(ENTRY, unreported))
)
for finding in report:
    print(finding.place, finding.message("es"), finding.code)
