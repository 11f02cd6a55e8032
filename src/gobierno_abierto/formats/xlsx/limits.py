"""How much a workbook may ask of us."""

import attrs


@attrs.frozen(kw_only=True)
class XlsxLimits:
    """What is beyond them is reported, and not read.

    `size` of the file and `unpacked` of all its parts, in bytes; `sheets`; `rows` of a sheet that
    say something, and its `columns`; `cells` of the workbook that say something; `characters` of
    all of them together, since a thousand cells may share one long text. `parts` of the file.
    `marked` are the cells of a workbook of which a marked
    copy is made: all of them, rows, and blank cells that only have a look.
    """

    size: int = 32 * 1024 * 1024
    unpacked: int = 128 * 1024 * 1024
    sheets: int = 200
    rows: int = 100_000
    columns: int = 1_000
    cells: int = 2_000_000
    characters: int = 64 * 1024 * 1024
    parts: int = 5_000
    marked: int = 1_000_000


DEFAULT_LIMITS = XlsxLimits()
