"""The columns that a sheet lacks."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import sheet_phrases as phrases
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner, named
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.formats.sheets.reading.tables import Table
from gobierno_abierto.formats.sheets.reading.unread import Told
from gobierno_abierto.model import Record
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import Language, filled


class _Lacking(NamedTuple):
    """A column that a sheet lacks: a field with one of its parts (from 0), or an owner."""

    at: int
    key: str
    part: int


class Missing:
    """The columns for want of which something could not be read, each with its rows counted."""

    def __init__(self) -> None:
        self._rows: Counter[_Lacking] = Counter()
        self._those: dict[_Lacking, tuple[Table, Field | Owner]] = {}

    def note(self, table: Table, column: Field | Owner, part: int = 0) -> None:
        """One more row that lacks it."""
        lacking = _Lacking(table.at, column.key, part)
        self._rows[lacking] += 1
        self._those[lacking] = (table, column)

    def tell(self, remarks: Remarks) -> Told:
        """Tell each of them once, at the headings of its sheet; which sheets lack which column."""
        for lacking, (table, column) in self._those.items():
            why = phrases.OWNERS_UNKNOWN if isinstance(column, Owner) else phrases.TIMES_IN_HALF
            remarks.tell(
                said.COLUMN_NEEDED,
                table.spot(),
                heading=table.called(column, lacking.part),
                what=phrases.A_COLUMN,
                why=filled(why, count=self._rows[lacking]),
            )
        return {(each.at, each.key) for each in self._those}


def tell_missing(
    tables: Mapping[str, list[Table]],
    remarks: Remarks,
    *,
    cls: type[Record] | None,
    lang: Language | None,
    told: Told,
) -> None:
    """Tell of each sheet which columns it lacks: those that it needs one by one, others at once.

    A document of class `cls` needs its own sheet; `None`: its base has what would stand there.
    `lang` is the language of the headings. What was `told` is not told again.
    """
    for kind in KINDS:
        if kind.is_form and kind.cls is cls and not tables[kind.key]:
            remarks.tell(
                said.COLUMN_NEEDED,
                heading=named(kind.name, lang),
                what=phrases.A_SHEET,
                why=phrases.ROWS_UNKNOWN,
            )
        for table in tables[kind.key]:
            absent = list(_absent(table, tables, told))
            needed = [] if kind.is_form else [each for each in absent if _is_required(each)]
            for each in needed:
                remarks.tell(
                    said.COLUMN_NEEDED,
                    table.spot(),
                    heading=table.called(each),
                    what=phrases.A_COLUMN,
                    why=phrases.ROWS_UNKNOWN,
                )
            others = [each for each in absent if each not in needed]
            if others and not table.is_foreign:
                remarks.tell(
                    said.COLUMNS_ABSENT,
                    table.spot(),
                    count=len(others),
                    headings=some(table.called(each) for each in others),
                )


def _absent(table: Table, tables: Mapping[str, list[Table]], told: Told) -> Iterator[Field | Owner]:
    for each in table.kind.columns:
        if (table.at, each.key) not in told and _is_absent(each, table, tables):
            yield each


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
