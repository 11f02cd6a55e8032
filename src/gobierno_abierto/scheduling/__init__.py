"""Items of the agenda against each other, against their rooms and against their event."""

from gobierno_abierto.scheduling.clash import Clash, ClashKind
from gobierno_abierto.scheduling.clashes import clashes
from gobierno_abierto.scheduling.kinds.availability import availability_clashes, opening_clashes
from gobierno_abierto.scheduling.kinds.cities import cities_clashes
from gobierno_abierto.scheduling.kinds.delegations import delegation_clashes
from gobierno_abierto.scheduling.kinds.everyone import everyone_clashes
from gobierno_abierto.scheduling.kinds.journeys import travel_clashes
from gobierno_abierto.scheduling.kinds.limits import capacity_clashes, outside_clashes
from gobierno_abierto.scheduling.kinds.needs import need_clashes
from gobierno_abierto.scheduling.kinds.night import night_clashes
from gobierno_abierto.scheduling.kinds.order import order_clashes
from gobierno_abierto.scheduling.kinds.rests import rest_clashes
from gobierno_abierto.scheduling.kinds.shared import person_clashes, room_clashes
from gobierno_abierto.scheduling.kinds.together import commitment_clashes
from gobierno_abierto.scheduling.precedence import Precedence, precedences

__all__ = [
    "Clash",
    "ClashKind",
    "Precedence",
    "availability_clashes",
    "capacity_clashes",
    "cities_clashes",
    "clashes",
    "commitment_clashes",
    "delegation_clashes",
    "everyone_clashes",
    "need_clashes",
    "night_clashes",
    "opening_clashes",
    "order_clashes",
    "outside_clashes",
    "person_clashes",
    "precedences",
    "rest_clashes",
    "room_clashes",
    "travel_clashes",
]
