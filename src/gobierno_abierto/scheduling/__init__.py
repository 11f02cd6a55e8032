"""Items of the agenda against each other, against their rooms and against their event."""

from gobierno_abierto.scheduling.clash import Clash, ClashKind
from gobierno_abierto.scheduling.clashes import clashes
from gobierno_abierto.scheduling.limits import capacity_clashes, outside_clashes
from gobierno_abierto.scheduling.order import order_clashes
from gobierno_abierto.scheduling.shared import person_clashes, room_clashes

__all__ = [
    "Clash",
    "ClashKind",
    "capacity_clashes",
    "clashes",
    "order_clashes",
    "outside_clashes",
    "person_clashes",
    "room_clashes",
]
