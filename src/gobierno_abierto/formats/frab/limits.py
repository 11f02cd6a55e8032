"""How much a schedule may ask of us."""

import attrs


@attrs.frozen(kw_only=True)
class ScheduleLimits:
    """The most of everything.

    `size` in bytes, `elements` of an XML file, `depth` in levels of them, `sessions` of all days
    together, and `characters` of one text.
    """

    size: int = 64 * 1024 * 1024
    elements: int = 1_000_000
    depth: int = 24
    sessions: int = 50_000
    characters: int = 1_000_000


DEFAULT_LIMITS = ScheduleLimits()
