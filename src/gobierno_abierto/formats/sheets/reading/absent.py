"""The columns that a sheet lacks."""

from collections.abc import Mapping

from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.formats.sheets.reading.tables import Table
from gobierno_abierto.model import Record
from gobierno_abierto.rules.telling import some


def tell_missing(
    tables: Mapping[str, list[Table]], remarks: Remarks, *, cls: type[Record] | None
) -> None:
    """Tell of each sheet which columns it lacks: those that it needs one by one, others at once.

    A document of class `cls` needs its own sheet; `None`: its base has what would stand there.
    """
    for kind in KINDS:
        if kind.is_form and kind.cls is cls and not tables[kind.key]:
            remarks.tell(said.COLUMN_NEEDED, heading=kind.name, what=phrases.A_SHEET)
        for table in tables[kind.key]:
            absent = [each for each in kind.columns if _is_absent(each, table, tables)]
            for each in absent:
                if isinstance(each, Field) and each.required and not kind.is_form:
                    remarks.tell(
                        said.COLUMN_NEEDED,
                        table.spot(),
                        heading=each.heading,
                        what=phrases.A_COLUMN,
                    )
            others = [each for each in absent if kind.is_form or not _is_required(each)]
            if others and not table.is_foreign:
                remarks.tell(
                    said.COLUMNS_ABSENT,
                    table.spot(),
                    count=len(others),
                    headings=some(each.heading for each in others),
                )


def _is_required(column: Field | Owner) -> bool:
    return isinstance(column, Field) and column.required


def _is_absent(column: Field | Owner, table: Table, tables: Mapping[str, list[Table]]) -> bool:
    """Whether a sheet lacks a column that would be of use in it."""
    if column.key in table.parts:
        return False
    if isinstance(column, Owner):
        return True
    if column.path == ("header", "visibility"):
        # A workbook for everybody does not ask.
        return False
    return not column.targets or any(tables[sheet] for sheet in column.targets)
