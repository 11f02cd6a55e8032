"""What a workbook and a folder of tables have in common: sheets of rows, and nothing of files."""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Self

import attrs

# What a cell may hold; `None`: it is blank.
Value = str | int | float | bool | date | time | datetime | None


class DressedNumber(float):
    """A number that its cell shows as something else: 0.4 as 40 %, 1.0625 as 25:30.

    `shown` is what stands on the screen.
    """

    __slots__ = ("shown",)
    shown: str

    def __new__(cls, value: float, shown: str) -> Self:
        """A number with what is shown of it."""
        made = super().__new__(cls, value)
        made.shown = shown
        return made

    @property
    def is_share(self) -> bool:
        """Whether it is shown as a percentage."""
        return self.shown.endswith("%")


class Trouble(StrEnum):
    """What a cell of somebody else's file may be instead of a value."""

    FORMULA = "formula"
    ERROR = "error"
    TWICE = "twice"


@attrs.frozen
class Troubled:
    """A cell that is no value: the formula, the error, or two values, as it stands there.

    `shown` is what the program that saved the file made of the formula; `None`: nothing was kept.
    """

    trouble: Trouble
    written: str
    shown: Value = None


Found = Value | Troubled


@attrs.frozen(kw_only=True)
class GridRow:
    """One row as it stands in a file. `number` counts from 1, as the spreadsheet shows it.

    `hidden`: the spreadsheet does not show it. Trailing blank cells may be missing.
    """

    number: int
    cells: tuple[Found, ...]
    hidden: bool = False


@attrs.frozen(kw_only=True)
class Grid:
    """One sheet, or one table of a folder, as it was read.

    `name` is what the file calls it. `merged` are ranges of merged cells ("B3:B7"). `file` is the
    name of the file where the sheets are files of a folder. `cut`: there was more than the limits
    allow.
    """

    name: str
    rows: tuple[GridRow, ...]
    merged: tuple[str, ...] = ()
    hidden: bool = False
    file: str | None = None
    cut: bool = False


@attrs.frozen(kw_only=True)
class Column:
    """One column of a sheet that is to be written.

    `key` is its lasting name ("title"), `heading` what stands above it. `choices` is the name of
    the list of what may be chosen, or a sheet and its column ("people.name"): then what is written
    there can be chosen here at once. `None`: anything may be written. `hidden`: only programs need
    it. `note` is a sentence for whoever fills it in. `kind` says how its cells are shown: "text",
    "date", "time", "moment" (a date with an hour), or "number".
    """

    key: str
    heading: str
    kind: str = "text"
    width: int = 18
    choices: str | None = None
    hidden: bool = False
    required: bool = False
    note: str | None = None

    @property
    def headed(self) -> str:
        """The heading as people see it: with an asterisk, if every row must have a value."""
        return f"{self.heading} *" if self.required else self.heading


@attrs.frozen(kw_only=True)
class Sheet:
    """One sheet that is to be written: its columns, and a row of values for each thing.

    `key` is its lasting name ("agenda"), `name` what is on its tab. `examples` is how many of its
    first rows are examples to be overwritten. `row_choices`: of a sheet in which each row is a
    field, what may be chosen in each, as `Column.choices` has it.
    """

    key: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    examples: int = 0
    row_choices: tuple[str | None, ...] = ()

    @property
    def choosing(self) -> frozenset[str]:
        """The names of all lists from which something may be chosen in it."""
        names = (*(each.choices for each in self.columns), *self.row_choices)
        return frozenset(name for name in names if name is not None)


@attrs.frozen(kw_only=True)
class Book:
    """Everything that is to be written into a workbook, or into a folder of tables.

    `about` is what a program must know to read it again (the kind of document, its id, the
    language of the headings, the version of the layout, for whom it is): written where people do
    not meet it. `choices` are the lists of what may be chosen, by name. `instructions` are the
    paragraphs of the first sheet.
    """

    about: tuple[tuple[str, str], ...]
    lang: str
    instructions: tuple[str, ...]
    sheets: tuple[Sheet, ...]
    choices: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
