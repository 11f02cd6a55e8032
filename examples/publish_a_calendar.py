"""Write the calendar of a dialogue into the current folder; nobody's private data is in it."""

from pathlib import Path

import gobierno_abierto as ga

dialogue = ga.datasets.load("ficticio")
calendar = ga.to_ical(dialogue, lang="es")

Path("dialogo.ics").write_bytes(calendar)
print(f"dialogo.ics: {calendar.count(b'BEGIN:VEVENT')} actividades")
