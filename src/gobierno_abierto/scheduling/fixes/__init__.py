"""The smallest single change that clears a clash."""

from gobierno_abierto.scheduling.fixes.fix import Fix, FixKind, fixed
from gobierno_abierto.scheduling.fixes.smallest import fixes, smallest_change

__all__ = ["Fix", "FixKind", "fixed", "fixes", "smallest_change"]
