"""Print every clash of a dialogue: what it is, which items, what they share, and when."""

import gobierno_abierto as ga

dialogue = ga.datasets.load("ficticio-con-choques")

for clash in ga.clashes(dialogue):
    print(clash.kind, [item.id for item in clash.items], clash.shared)
    print("  ", clash.finding.message("es"))
