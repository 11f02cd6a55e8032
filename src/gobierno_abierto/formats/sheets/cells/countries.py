"""Countries in cells: by their codes (ISO 3166-1 alpha-2), or by their names."""

import attrs

from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.codecs import clean
from gobierno_abierto.formats.sheets.cells.names import one_line
from gobierno_abierto.formats.sheets.cells.values import Desk, Got
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.words import COUNTRIES

# In the order of `COUNTRIES`.
_CODES = (
    "AR", "BR", "CL", "CO", "CR", "DO", "EC", "SV", "GT", "HN", "JM", "MX", "PA", "PY", "PE", "TT",
    "UY",
)  # fmt: skip
_CODE_OF = {
    heading_key(name): code
    for code, names in zip(_CODES, COUNTRIES, strict=True)
    for name in names.in_every_language()
}


@attrs.frozen
class Country:
    """A country by its code; a name that is known is read as its code."""

    shown: str = "text"
    choices: str | None = None

    def cell(self, value: str, desk: Desk) -> Value:  # noqa: ARG002
        """What to write."""
        return value

    def read(self, cell: Value, desk: Desk) -> Got:  # noqa: ARG002
        """What a cell that is not blank says."""
        words, remark = clean(cell)
        code = _CODE_OF.get(heading_key(words))
        if code is None and len(words) == 2 and words.isascii() and words.isalpha():
            code = words.upper()
        return Got(code or one_line(words), remark)
