"""Tell of each person what a reader of the public view gets to know."""

import gobierno_abierto as ga

dialogue = ga.datasets.load("ficticio")
public = ga.public_view(dialogue)

before = ga.Index(dialogue).people.values()
after = ga.Index(public).people.values()

# The view keeps everybody, in the same order, and takes out what nothing allows to be published.
for person, shown in zip(before, after, strict=True):
    fields = [
        ga.say(each, "es") for each in ga.PersonField if getattr(shown, each.value) is not None
    ]
    print(f"{person.name}: {', '.join(fields) or 'nada'}")

print("¿El documento completo dice quién es «jaime»?", "jaime" in ga.to_json(dialogue))
print("¿Y la vista pública?", "jaime" in ga.to_json(public))
