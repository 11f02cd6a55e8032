"""A document as people read it."""

from gobierno_abierto.publish.agenda import agenda_text
from gobierno_abierto.publish.visibility import Withheld, kept_back, unnamed

__all__ = ["Withheld", "agenda_text", "kept_back", "unnamed"]
