"""Who answers for a milestone."""

from gobierno_abierto.model import Commitment, Milestone


def answering(commitment: Commitment, milestone: Milestone) -> tuple[str, ...]:
    """The ids of those who answer for a milestone; empty: nobody is known to.

    Those who are responsible for it, each once; where nobody is, the lead of the commitment.

    >>> answering(Commitment(id="c-1", lead="ministerio"), Milestone(id="h-1"))
    ('ministerio',)
    """
    named = tuple(dict.fromkeys(each for each in milestone.responsible if each))
    return named or ((commitment.lead,) if commitment.lead else ())
