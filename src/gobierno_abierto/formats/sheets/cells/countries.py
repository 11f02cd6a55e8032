"""Countries in cells: by their codes (ISO 3166-1 alpha-2), or by their names."""

import re

import attrs

from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.codecs import clean
from gobierno_abierto.formats.sheets.cells.values import Desk, Got
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.words import COUNTRIES, one_line

_CODE = re.compile("[A-Za-z]{2}")
_CODE_OF = {
    heading_key(name): code
    for code, names in COUNTRIES.items()
    for name in names.in_every_language()
}


def country_of(words: str) -> str | None:
    """The code of a country of the Partnership in the region, or a code; `None`: neither."""
    known = _CODE_OF.get(heading_key(words))
    return words.upper() if known is None and _CODE.fullmatch(words) else known


@attrs.frozen
class Country:
    """A country by its name if that is known, or by its code."""

    shown: str = "text"
    choices: str | None = "country"

    def cell(self, value: str, desk: Desk) -> Value:
        """What to write."""
        names = COUNTRIES.get(value)
        return names.in_language(desk.lang) if names else value

    def read(self, cell: Value, desk: Desk) -> Got:  # noqa: ARG002
        """What a cell that is not blank says."""
        words, remark = clean(cell)
        return Got(country_of(words) or one_line(words), remark)
