"""Other trackers' files, read into a plan book by a small table that says what goes where."""

from gobierno_abierto.formats.trackers.mapping.nouns import TrackerMapping
from gobierno_abierto.formats.trackers.mapping.read import (
    MappingReading,
    from_mapping,
    read_mapping,
)
from gobierno_abierto.formats.trackers.mapping.shipped import (
    TRACKER_MAPPINGS,
    tracker_mapping,
    tracker_mapping_text,
)
from gobierno_abierto.formats.trackers.reading.files import DEFAULT_LIMITS
from gobierno_abierto.formats.trackers.reading.read import read_tracker

__all__ = [
    "DEFAULT_LIMITS",
    "TRACKER_MAPPINGS",
    "MappingReading",
    "TrackerMapping",
    "from_mapping",
    "read_mapping",
    "read_tracker",
    "tracker_mapping",
    "tracker_mapping_text",
]
