"""Lists of people from elsewhere: which of their columns is which, and the people in them."""

from gobierno_abierto.formats.guests.adding import Added, AddedPerson, KnownPerson, add_guests
from gobierno_abierto.formats.guests.columns import ColumnMap, Mapped, Target, Why, target_words
from gobierno_abierto.formats.guests.guessing import guessed_columns
from gobierno_abierto.formats.guests.listed import ListedTable, listed_table, table_grid
from gobierno_abierto.formats.guests.mapfile import (
    MapFault,
    MapReading,
    column_map_bytes,
    read_column_map,
)
from gobierno_abierto.formats.guests.phrases import reason_words
from gobierno_abierto.formats.guests.rows import RowRemark

__all__ = [
    "Added",
    "AddedPerson",
    "ColumnMap",
    "KnownPerson",
    "ListedTable",
    "MapFault",
    "MapReading",
    "Mapped",
    "RowRemark",
    "Target",
    "Why",
    "add_guests",
    "column_map_bytes",
    "guessed_columns",
    "listed_table",
    "read_column_map",
    "reason_words",
    "table_grid",
    "target_words",
]
