"""Print what each workshop brought forth: its commitments, who leads them, and by when."""

import gobierno_abierto as ga

index = ga.Index(ga.datasets.load("ficticio"))


def told(commitment: ga.Commitment) -> str:
    """A commitment in one line; what is not known is said."""
    title = ga.in_language(commitment.title, "es") if commitment.title else commitment.id
    lead = index.organizations.get(commitment.lead or "")
    who = ga.in_language(lead.name, "es") if lead else "responsable por definir"
    due = ga.say(commitment.due, "es") if commitment.due else "sin plazo"
    return f"{title} ({who}; {due})"


for placed in index.items:
    if isinstance(placed.item, ga.Workshop):
        print(ga.in_language(placed.item.title, "es") if placed.item.title else placed.item.id)
        # The workshop does not list them: each commitment says where it was written.
        found = [each for each in index.commitments.values() if placed.item.id in each.origins]
        for commitment in found:
            print("  -", told(commitment))
        if not found:
            print("  - ningún compromiso todavía")
