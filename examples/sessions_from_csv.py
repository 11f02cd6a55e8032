"""Make an agenda of a list in CSV; what the list does not say is left unsaid, and told."""

import csv
from datetime import date, datetime, time

import gobierno_abierto as ga

LIST = """\
título;inicio;fin
Apertura;09:00;09:30
Datos abiertos para el puerto;09:30;11:00
Presupuesto a la vista;11:30;
"""
DAY = date(2026, 5, 14)


def when(row: dict[str, str]) -> ga.Slot | date:
    """The slot of a row; only the day if one of the hours is missing."""
    try:
        start, end = (time.fromisoformat(row[name]) for name in ("inicio", "fin"))
    except ValueError:
        return DAY
    return ga.Slot(start=datetime.combine(DAY, start), end=datetime.combine(DAY, end))


items = []
for number, row in enumerate(csv.DictReader(LIST.splitlines(), delimiter=";"), start=1):
    moment = when(row)
    if not isinstance(moment, ga.Slot):
        print(f"«{row['título']}»: horario incompleto, de «{row['inicio']}» a «{row['fin']}»")
    items.append(ga.Session(id=f"sesion-{number}", title=ga.text(es=row["título"]), when=moment))

header = ga.Header(
    namespace="https://dialogo.example.org/",
    revision=1,
    revised=date(2026, 3, 1),
    language="es",
    publisher="Red de Ejemplo (inventada)",
    fictional=True,
)
meeting = ga.Event(
    id="encuentro", dates=ga.edtf(DAY.isoformat()), zone="America/Lima", agenda=tuple(items)
)
dialogue = ga.Dialogue(
    id="dialogo", header=header, title=ga.text(es="Diálogo de ejemplo"), events=(meeting,)
)
print(ga.agenda_text(dialogue, lang="es"))
