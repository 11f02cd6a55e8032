"""What a page tells its readers to type into a workbook, typed into it."""

import re
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl

TABLE = re.compile(
    r"^<!-- (?P<how>typed into|mended in) (?P<book>[\w.-]+)(?:: (?P<sheet>[^>]+))? -->\n+"
    r"(?P<table>(?:\|[^\n]*\|\n)+)",
    re.MULTILINE,
)
# As a spreadsheet takes what is typed, where the day comes first.
_DAY, _HOUR, _NUMBER = (re.compile(each) for each in (
    r"\d{2}/\d{2}/\d{4}|\d{4}-\d{2}-\d{2}", r"\d{1,2}:\d{2}", r"\d+"
))  # fmt: skip
_FACT, _VALUE = 2, 3


class Typed(NamedTuple):
    """Rows of a table, the first of which are its headings. `sheet` `None`: each row names its."""

    book: str
    sheet: str | None
    rows: tuple[tuple[str, ...], ...]

    def into(self, folder: Path) -> None:
        """Open the workbook in `folder`, type, save."""
        book = openpyxl.load_workbook(folder / self.book)
        headings, *rows = self.rows
        if self.sheet is None:
            for sheet, cell, words in rows:
                book[sheet][cell].value = _taken(words)
        elif str(book[self.sheet].cell(1, 1).value).endswith("#key"):
            _into_form(book[self.sheet], dict(rows))  # type: ignore[arg-type]
        else:
            _into_list(book[self.sheet], headings, rows)
        book.save(folder / self.book)


def typed(match: re.Match[str]) -> Typed:
    """What a table of the page says; the line below its headings says nothing."""
    lines = match["table"].strip().splitlines()
    rows = [tuple(each.strip() for each in line.strip("|").split("|")) for line in lines]
    return Typed(match["book"], match["sheet"], (rows[0], *rows[2:]))


def _into_form(sheet: Any, facts: dict[str, str]) -> None:
    """Beside each fact, what is to be said of it; what the table does not name stays."""
    left = dict(facts)
    for row in range(2, sheet.max_row + 1):
        fact = sheet.cell(row, _FACT).value
        if fact in left:
            sheet.cell(row, _VALUE).value = _taken(left.pop(fact))
    assert not left, f"there is no row for {', '.join(left)}"


def _into_list(sheet: Any, headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Over the rows that are there, which are examples; those that are left are deleted."""
    columns = {str(each.value).removesuffix(" *"): each.column for each in sheet[1] if each.value}
    below = len(rows) + 2
    sheet.delete_rows(below, max(0, sheet.max_row - below + 1))
    for row, words in enumerate(rows, start=2):
        for heading, column in columns.items():
            if "#" not in heading:
                sheet.cell(row, column).value = None
        for heading, each in zip(headings, words, strict=True):
            sheet.cell(row, columns[heading]).value = _taken(each)


def _taken(words: str) -> str | int | date | time | None:
    """What a spreadsheet makes of what is typed."""
    if _DAY.fullmatch(words):
        shape = "%d/%m/%Y" if "/" in words else "%Y-%m-%d"
        return datetime.strptime(words, shape).date()  # noqa: DTZ007  # a day has no zone
    if _HOUR.fullmatch(words):
        return time.fromisoformat(words.zfill(5))
    return int(words) if _NUMBER.fullmatch(words) else words or None
