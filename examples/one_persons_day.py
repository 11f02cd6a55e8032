"""Write the day of one person as a text message: when, what, where, and as what."""

import gobierno_abierto as ga

WHO = "ana"

index = ga.Index(ga.datasets.load("ficticio"))
lines = []
for placed in index.items:
    roles = [ga.say(part.role, "es") for part in placed.item.parts if part.person == WHO]
    if roles and isinstance(placed.when, ga.Slot) and placed.start is not None:
        rooms = [ga.in_language(index.rooms[room].name, "es") for room in placed.item.rooms]
        title = ga.in_language(placed.item.title, "es") if placed.item.title else placed.item.id
        line = f"{ga.say(placed.when, 'es')}: {title} ({', '.join(roles)})"
        lines.append((placed.start, f"{line}, {', '.join(rooms) or 'lugar por confirmar'}"))

print(f"Hola, {index.people[WHO].name}. Su participación:")
for _, line in sorted(lines):
    print(f"- {line}")
