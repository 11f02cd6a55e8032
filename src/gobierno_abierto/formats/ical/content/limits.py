"""How much a calendar may ask of us."""

import attrs


@attrs.frozen(kw_only=True)
class CalendarLimits:
    """What is beyond them is reported, and not read.

    `size` in bytes, `lines` of the file, `depth` in levels of components, `components` of all
    kinds. `occurrences` are the items that one recurring entry may become, `years` how far from
    its start they may lie, and `items` what all recurring entries of a file may become together.
    `findings` is how many findings of one code are told one by one.
    """

    size: int = 64 * 1024 * 1024
    lines: int = 2_000_000
    depth: int = 16
    components: int = 100_000
    occurrences: int = 500
    years: int = 10
    items: int = 20_000
    findings: int = 1_000


DEFAULT_LIMITS = CalendarLimits()
