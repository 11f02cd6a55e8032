"""What may be chosen in the columns of a workbook: from a list, or from another sheet of it."""

from typing import NamedTuple

from gobierno_abierto.formats.sheets import Book, Column, Sheet
from gobierno_abierto.formats.tables import column_letters
from gobierno_abierto.formats.xlsx import phrases
from gobierno_abierto.formats.xlsx.door import Library, Workbook, Worksheet
from gobierno_abierto.formats.xlsx.strings import escaped
from gobierno_abierto.words import Language

# How many rows more than there are get lists and hints, and are sorted with the others.
SPARE_ROWS = 1_000
# What Excel shows of the heading and of the words of a hint.
_LONGEST_HEADING, _LONGEST_HINT = 32, 255


class _Range(NamedTuple):
    """Cells of one column, from the second row on."""

    sheet: str
    letters: str
    last: int

    def __str__(self) -> str:
        quoted = self.sheet.replace("'", "''")
        return f"'{quoted}'!${self.letters}$2:${self.letters}${self.last}"


class Lists:
    """Everything that may be chosen in a workbook, by the name that columns call it by."""

    def __init__(self, book: Book, library: Library, workbook: Workbook, lang: Language) -> None:
        self._library = library
        self._lang = lang
        self._names: dict[str, str] = {}
        self._write_lists(book, workbook)
        self._name_columns(book, workbook)

    def offer(self, there: Worksheet, sheet: Sheet) -> None:
        """Give the cells of each column what may be chosen in them, and a hint."""
        last = last_row(sheet)
        for place, column in enumerate(sheet.columns, 1):
            name = self._names.get(column.choices or "")
            hint = self._hint(column, has_list=name is not None)
            if column.hidden or not (name or hint):
                continue
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
            letters = column_letters(place)
            offered.add(f"{letters}2:{letters}{last}")
            there.add_data_validation(offered)

    def _hint(self, column: Column, *, has_list: bool) -> str:
        said = (
            phrases.REQUIRED_HERE.in_language(self._lang) if column.required else "",
            column.note or "",
            phrases.FROM_LIST.in_language(self._lang) if has_list else "",
        )
        return " ".join(filter(None, said)) if column.note or column.required else ""

    def _write_lists(self, book: Book, workbook: Workbook) -> None:
        """The lists that are always the same, on a sheet that people do not meet."""
        used = {column.choices for sheet in book.sheets for column in sheet.columns}
        lists = {name: words for name, words in book.choices.items() if name in used and words}
        if not lists:
            return
        there = workbook.create_sheet(phrases.LISTS.es)
        there.sheet_state = "veryHidden"
        for place, (name, words) in enumerate(lists.items(), 1):
            for row, said in enumerate((name, *words), 1):
                cell = there.cell(row, place)
                cell.value, cell.data_type = escaped(said), "s"
            span = _Range(phrases.LISTS.es, column_letters(place), len(words) + 1)
            self._names[name] = str(span)

    def _name_columns(self, book: Book, workbook: Workbook) -> None:
        """The columns of sheets that others choose from: as far down as something stands there.

        So what is written there can be chosen at once, and the list does not end in blanks.
        """
        used = {column.choices for sheet in book.sheets for column in sheet.columns}
        for sheet in book.sheets:
            for place, column in enumerate(sheet.columns, 1):
                key = f"{sheet.key}.{column.key}"
                if key not in used or key in self._names:
                    continue
                span = _Range(sheet.name, column_letters(place), last_row(sheet))
                first, _, _ = str(span).rpartition(":")
                name = f"lista_{sheet.key}_{column.key}".replace("-", "_").replace(".", "_")
                formula = f"{first}:INDEX({span},MAX(1,COUNTA({span})))"
                workbook.defined_names[name] = self._library.name(name, attr_text=formula)
                self._names[key] = name


def last_row(sheet: Sheet) -> int:
    """The last row that is ready to be filled in."""
    return len(sheet.rows) + 1 + SPARE_ROWS
