"""What people write for a code beside its label, as `heading_key` leaves it.

Roles are called by what is done (moderation); agendas name who does it (moderator).
"""

from collections.abc import Mapping
from typing import Final

from gobierno_abierto.model import Care, Role

OTHERS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "role": {
        Role.MODERATOR: (
            "moderador", "moderadora", "modera", "mediador", "mediadora", "chair",
        ),
        Role.PANELLIST: ("panelist", "debatedor", "debatedora", "discussant"),
        Role.SPEAKER: (
            "expositor", "expositora", "conferencista", "conferenciante", "disertante", "orador",
            "oradora", "keynote speaker", "presenter",
        ),
        Role.FACILITATOR: ("facilitador", "facilitadora", "facilita"),
        Role.RAPPORTEUR: ("relator", "relatora", "note taker"),
        Role.EXPERT: ("experto", "experta", "perito", "perita"),
        Role.HOST: (
            "anfitrion", "anfitriona", "anfitriao", "anfitria", "anfitrion/anfitriona",
            "anfitriao/anfitria",
        ),
        Role.INTERPRETER: ("interprete",),
        Role.ATTENDEE: ("oyente", "ouvinte"),
    },
    "care": {
        Care.MINOR: (
            "menor", "menores", "es menor", "menor de 18", "menor de 18 anos", "underage",
            "under age", "under 18",
        ),
        Care.AT_RISK: ("riesgo", "persona en riesgo", "risk", "risco", "pessoa em risco"),
    },
}  # fmt: skip
