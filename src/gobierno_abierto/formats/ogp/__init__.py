"""The Partnership's database of commitments: read without losing a cell, and written back."""

from gobierno_abierto.formats.ogp.columns import COLUMNS, IDENTIFIER, Column
from gobierno_abierto.formats.ogp.layout import looks_like_ogp
from gobierno_abierto.formats.ogp.left_out import left_out
from gobierno_abierto.formats.ogp.read import from_ogp, read_ogp
from gobierno_abierto.formats.ogp.write import to_ogp

__all__ = [
    "COLUMNS",
    "IDENTIFIER",
    "Column",
    "from_ogp",
    "left_out",
    "looks_like_ogp",
    "read_ogp",
    "to_ogp",
]
