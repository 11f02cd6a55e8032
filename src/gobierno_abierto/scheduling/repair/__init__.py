"""The least change that clears the clashes of an agenda."""

from gobierno_abierto.scheduling.repair.limits import MOST_ITEMS, RepairTooLargeError
from gobierno_abierto.scheduling.repair.making import schedule
from gobierno_abierto.scheduling.repair.proposal import Bond, Conflict, Proposal, Reason
from gobierno_abierto.scheduling.repair.repairing import repair
from gobierno_abierto.scheduling.repair.solver import RepairUnavailableError
from gobierno_abierto.scheduling.repair.weights import Weights, cost_of

__all__ = [
    "MOST_ITEMS",
    "Bond",
    "Conflict",
    "Proposal",
    "Reason",
    "RepairTooLargeError",
    "RepairUnavailableError",
    "Weights",
    "cost_of",
    "repair",
    "schedule",
]
