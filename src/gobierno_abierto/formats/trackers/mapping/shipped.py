"""The mappings that ship."""

from functools import cache
from importlib.resources import files

from gobierno_abierto.formats.trackers.mapping.nouns import TrackerMapping
from gobierno_abierto.formats.trackers.mapping.read import from_mapping

TRACKER_MAPPINGS = ("mexico-2019", "usa-5", "canada-6")


def tracker_mapping(name: str) -> TrackerMapping:
    """The mapping of that name among those that ship: ``mexico-2019``, ``usa-5``, ``canada-6``.

    Raises:
        KeyError: if there is none.
    """
    return from_mapping(tracker_mapping_text(name))


@cache
def tracker_mapping_text(name: str) -> str:
    """The text of a mapping that ships, to begin one's own with.

    Raises:
        KeyError: if there is none of that name.
    """
    # Only names of the table become names of files.
    if name not in TRACKER_MAPPINGS:
        known = ", ".join(TRACKER_MAPPINGS)
        raise KeyError(f"there is no mapping {name!r}; there are {known}")
    folder = files("gobierno_abierto.formats.trackers") / "mappings"
    return (folder / f"{name}.toml").read_text(encoding="utf-8")
