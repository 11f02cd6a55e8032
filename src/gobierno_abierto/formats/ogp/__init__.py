"""The Partnership's database of commitments: read without losing a cell, and written back."""

from gobierno_abierto.formats.ogp.columns import COLUMNS, IDENTIFIER, Column
from gobierno_abierto.formats.ogp.layout import looks_like_ogp
from gobierno_abierto.formats.ogp.left_out import left_out
from gobierno_abierto.formats.ogp.others import columns_kept_back
from gobierno_abierto.formats.ogp.read import from_ogp, read_ogp
from gobierno_abierto.formats.ogp.write import formulas, to_ogp

__all__ = [
    "COLUMNS",
    "IDENTIFIER",
    "Column",
    "columns_kept_back",
    "formulas",
    "from_ogp",
    "left_out",
    "looks_like_ogp",
    "read_ogp",
    "to_ogp",
]
