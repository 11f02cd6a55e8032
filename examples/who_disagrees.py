"""Print the milestones about which the latest claims disagree: who says what, since when."""

import gobierno_abierto as ga

index = ga.Index(ga.datasets.load("ficticio-plan"))


def told(claim: ga.Claim) -> str:
    """A claim in one line; what is not known is said."""
    known = index.organizations.get(claim.by)
    who = ga.in_language(known.name, "es") if known else claim.by
    said = ga.say(claim.progress, "es") if claim.progress else "sin estado"
    percent = "" if claim.percent is None else f", {claim.percent} %"
    proof = claim.evidence or "sin evidencia"
    return f"{who}: {said}{percent} ({ga.say(claim.date, 'es')}; {proof})"


for commitment in index.commitments.values():
    for milestone in commitment.milestones:
        # Only the latest claim of each counts; none of them is taken to be the right one.
        claims = ga.standards.disagreement(milestone)
        if claims:
            print(milestone.label, ga.in_language(milestone.title, "es") if milestone.title else "")
        for claim in claims:
            print("  -", told(claim))
