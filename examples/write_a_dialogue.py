"""Write a dialogue down in Python, check it, and print the file."""

from datetime import date, datetime

import gobierno_abierto as ga

dialogue = ga.Dialogue(
    id="dialogo",
    header=ga.Header(
        namespace="https://dialogo.example.org/",
        revision=1,
        revised=date(2026, 3, 1),
        language="es",
        publisher="Ministerio de Ejemplo (inventado)",
        licence="CC0-1.0",
        fictional=True,
    ),
    title=ga.text(es="Diálogo de ejemplo"),
    events=(
        ga.Event(
            id="encuentro",
            status=ga.EventStatus.CONFIRMED,
            dates=ga.edtf("2026-05-14"),
            zone="America/Mexico_City",
            agenda=(
                ga.Opening(
                    id="apertura",
                    title=ga.text(es="Apertura"),
                    when=ga.Slot(
                        start=datetime(2026, 5, 14, 9, 0), end=datetime(2026, 5, 14, 9, 30)
                    ),
                ),
            ),
        ),
    ),
)

for finding in ga.check(dialogue):
    print(finding.place, finding.message("es"), finding.code)

print(ga.to_json(dialogue))
