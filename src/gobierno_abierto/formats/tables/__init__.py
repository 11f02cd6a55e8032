"""Tables of text (CSV): read whatever is wrong with them, and written so that nothing is lost."""

from gobierno_abierto.formats.tables.headings import Columns, columns_of, heading_key
from gobierno_abierto.formats.tables.kept import as_line, from_line
from gobierno_abierto.formats.tables.limits import DEFAULT_LIMITS, TableLimits
from gobierno_abierto.formats.tables.numbers import RowNumbers, cell_name, column_letters
from gobierno_abierto.formats.tables.remarks import Remarks, shortened
from gobierno_abierto.formats.tables.table import (
    OpenTable,
    Row,
    Table,
    guarded,
    open_table,
    read_table,
    table_bytes,
    unguarded,
)
from gobierno_abierto.formats.tables.written import DateRemark, DayFirst, WrittenDate, written_date

__all__ = [
    "DEFAULT_LIMITS",
    "Columns",
    "DateRemark",
    "DayFirst",
    "OpenTable",
    "Remarks",
    "Row",
    "RowNumbers",
    "Table",
    "TableLimits",
    "WrittenDate",
    "as_line",
    "cell_name",
    "column_letters",
    "columns_of",
    "from_line",
    "guarded",
    "heading_key",
    "open_table",
    "read_table",
    "shortened",
    "table_bytes",
    "unguarded",
    "written_date",
]
