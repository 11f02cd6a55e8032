"""Schedules of conferences as dialogues: frab, Pentabarf, pretalx (XML and JSON)."""

from gobierno_abierto.formats.frab.limits import ScheduleLimits
from gobierno_abierto.formats.frab.read import from_frab, read_frab
from gobierno_abierto.formats.frab.recognise import looks_like_frab

__all__ = ["ScheduleLimits", "from_frab", "looks_like_frab", "read_frab"]
