"""How much a table may ask of us."""

import attrs


@attrs.frozen(kw_only=True)
class TableLimits:
    """What is beyond them is reported, and not read.

    `size` in bytes, `rows` below the headings, `columns` of the headings, `cell` in characters
    of one cell.
    """

    size: int = 64 * 1024 * 1024
    rows: int = 1_000_000
    columns: int = 1_000
    cell: int = 100_000


DEFAULT_LIMITS = TableLimits()
