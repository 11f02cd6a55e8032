"""What may be chosen in the columns of a workbook: from a list, or from another sheet of it."""

import re
from typing import NamedTuple

from gobierno_abierto.formats.sheets import Book, Column, Sheet
from gobierno_abierto.formats.tables import column_letters
from gobierno_abierto.formats.xlsx import phrases
from gobierno_abierto.formats.xlsx.door import Library, Workbook, Worksheet
from gobierno_abierto.formats.xlsx.growing import (
    WIDTH,
    Source,
    formulas,
    length_of,
    quoted,
    sources_of,
)
from gobierno_abierto.formats.xlsx.strings import escaped
from gobierno_abierto.words import Language

# How many rows more than there are get lists and hints, and are sorted with the others.
SPARE_ROWS = 1_000
# So many of them are worked out in a list that no column is: each row costs several formulas.
_SPARE_NAMES = 300
# What Excel shows of the heading and of the words of a hint.
_LONGEST_HEADING, _LONGEST_HINT = 32, 255
# What the name of a range may not hold.
_NO_NAME = re.compile(r"\W")


class _Range(NamedTuple):
    """Cells of one column, from the second row on."""

    sheet: str
    letters: str
    last: int

    def __str__(self) -> str:
        return f"{quoted(self.sheet)}!${self.letters}$2:${self.letters}${self.last}"


class Lists:
    """Everything that may be chosen in a workbook, by the name that columns call it by."""

    def __init__(self, book: Book, library: Library, workbook: Workbook, lang: Language) -> None:
        self._library = library
        self._lang: Language = lang
        self._names: dict[str, str] = {}
        self._write_lists(book, workbook)
        self._name_columns(book, workbook)

    def offer(self, there: Worksheet, sheet: Sheet) -> None:
        """Give the cells of each column what may be chosen in them, and a hint."""
        last = last_row(sheet)
        for place, column in enumerate(sheet.columns, 1):
            letters = column_letters(place)
            if not column.hidden:
                self._offer(there, f"{letters}2:{letters}{last}", column)
            if column.key == "#value":
                self._offer_in_rows(there, sheet, letters)

    def _offer_in_rows(self, there: Worksheet, sheet: Sheet, letters: str) -> None:
        """The same of a sheet in which each row is a field of its own."""
        facts = [column.key for column in sheet.columns].index("#fact")
        for row, (cells, choices) in enumerate(zip(sheet.rows, sheet.row_choices, strict=True), 2):
            heading, note = str(cells[facts]), cells[-1]
            column = Column(
                key=str(cells[0]),
                heading=heading,
                choices=choices,
                note=note if isinstance(note, str) else None,
            )
            self._offer(there, f"{letters}{row}", column)

    def _offer(self, there: Worksheet, cells: str, column: Column) -> None:
        name = self._names.get(column.choices or "")
        hint = self._hint(column, has_list=name is not None)
        if not (name or hint):
            return
        offered = self._library.validation(
            type="list" if name else None,
            formula1=name,
            allow_blank=True,
            # Not to stop anybody: a name that is not known yet is typed first, and told.
            errorStyle="warning" if name else None,
            errorTitle=column.heading[:_LONGEST_HEADING] if name else None,
            error=phrases.NOT_IN_LIST.in_language(self._lang) if name else None,
            showErrorMessage=name is not None,
            promptTitle=column.heading[:_LONGEST_HEADING] if hint else None,
            prompt=hint[:_LONGEST_HINT] if hint else None,
            showInputMessage=bool(hint),
        )
        offered.add(cells)
        there.add_data_validation(offered)

    def _hint(self, column: Column, *, has_list: bool) -> str:
        said = (
            phrases.REQUIRED_HERE.in_language(self._lang) if column.required else "",
            column.note or "",
            phrases.FROM_LIST.in_language(self._lang) if has_list else "",
        )
        return " ".join(filter(None, said)) if column.note or column.required else ""

    def _write_lists(self, book: Book, workbook: Workbook) -> None:
        """The lists that are no column of a sheet, on a sheet that people do not meet."""
        used = {name for sheet in book.sheets for name in sheet.choosing}
        lists = {name: words for name, words in book.choices.items() if name in used and words}
        if not lists:
            return
        there = workbook.create_sheet(phrases.LISTS.es)
        there.sheet_state = "veryHidden"
        grown = {name: sources_of(name, book, spare=_SPARE_NAMES) for name in lists}
        place = 1
        for name, words in lists.items():
            if grown[name]:
                self._write_growing(workbook, there, name, grown[name], place)
                place += WIDTH
                continue
            for row, said in enumerate((name, *words), 1):
                cell = there.cell(row, place, escaped(said))
                cell.data_type = "s"
            span = _Range(phrases.LISTS.es, column_letters(place), len(words) + 1)
            self._names[name] = str(span)
            place += 1

    def _write_growing(
        self,
        workbook: Workbook,
        there: Worksheet,
        name: str,
        sources: tuple[Source, ...],
        first: int,
    ) -> None:
        """A list that follows the rows of the sheets that it is about."""
        there.cell(1, first + WIDTH - 1, name)
        for row, those in enumerate(formulas(sources, first), 2):
            for place, formula in enumerate(those, first):
                there.cell(row, place, formula)
        last = length_of(sources) + 1
        span = _Range(phrases.LISTS.es, column_letters(first + WIDTH - 1), last)
        count = f"{quoted(span.sheet)}!${column_letters(first + WIDTH - 2)}${last}"
        self._define(workbook, name, span, count)

    def _define(self, workbook: Workbook, key: str, span: _Range, count: str) -> None:
        """Give a name to the first cells of a column, as many as `count` says."""
        first, _, _ = str(span).rpartition(":")
        name = f"lista_{_NO_NAME.sub('_', key)}"
        formula = f"{first}:INDEX({span},MAX(1,{count}))"
        workbook.defined_names[name] = self._library.name(name, attr_text=formula)
        self._names[key] = name

    def _name_columns(self, book: Book, workbook: Workbook) -> None:
        """The columns of sheets that others choose from: as far down as something stands there.

        So what is written there can be chosen at once, and the list does not end in blanks.
        """
        used = {name for sheet in book.sheets for name in sheet.choosing}
        for sheet in book.sheets:
            for place, column in enumerate(sheet.columns, 1):
                key = f"{sheet.key}.{column.key}"
                if key in used and key not in self._names:
                    span = _Range(sheet.name, column_letters(place), last_row(sheet))
                    self._define(workbook, key, span, f"COUNTA({span})")


def last_row(sheet: Sheet) -> int:
    """The last row that is ready to be filled in."""
    return len(sheet.rows) + 1 + SPARE_ROWS
