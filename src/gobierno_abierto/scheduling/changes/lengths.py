"""How long something lasts, where clocks may be changed meanwhile."""

from gobierno_abierto.index.clock import Clock, zone
from gobierno_abierto.model import Slot


def seconds_of(slot: Slot, zone_name: str | None) -> int:
    """From its start to its end on the clock of a zone; without one, by the hours that it says."""
    clock = Clock(zone(zone_name))
    return clock.instant(slot.end) - clock.instant(slot.start)
