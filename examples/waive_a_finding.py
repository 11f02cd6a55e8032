"""Accept a finding for a time, and see it come back on the day after."""

from datetime import date, timedelta

from attrs import evolve

import gobierno_abierto as ga

dialogue = ga.datasets.load("ficticio-con-choques")
accepted = next(each for each in ga.check(dialogue) if each.code == "GA303")
print("Se acepta:", accepted.message("es"))

waiver = ga.Waiver(
    code=accepted.code,
    ids=accepted.ids,
    reason=ga.text(es="El Centro de Encuentros ofreció abrir la sala contigua."),
    by="Comité organizador (inventado)",
    until=date(2025, 4, 15),
)
dialogue = evolve(dialogue, waivers=(waiver,))

for today in (date(2025, 4, 15), date(2025, 4, 15) + timedelta(days=1)):
    report = ga.check(dialogue, today=today)
    print(today, "errores:", len(report.errors), "aceptadas:", len(report.waived))
