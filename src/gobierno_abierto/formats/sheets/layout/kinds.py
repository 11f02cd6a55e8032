"""What a sheet is: a row for each thing of a class, and columns for its fields."""

from functools import cached_property

import attrs

from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.model import Record
from gobierno_abierto.words import Language, Sentence, Word


@attrs.frozen
class Home:
    """Where things are kept: in which field of the things of another sheet."""

    sheet: str
    path: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Owner:
    """A column that says to what the thing of a row belongs; `required`: it has to say it.

    `is_strict`: what is written there and not understood leaves the row out, whatever it was
    before. `is_implied`: it is left blank where there is only one thing to which it could belong.
    """

    key: str
    heading: Sentence
    homes: tuple[Home, ...]
    others: tuple[str, ...] = ()
    note: Sentence | None = None
    required: bool = True
    is_strict: bool = False
    is_implied: bool = False

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets of those to which it may belong."""
        return tuple(home.sheet for home in self.homes)


@attrs.frozen(kw_only=True, slots=False, eq=False)
class SheetKind:
    """One kind of sheet: a row for each thing of `cls`, and its columns from left to right.

    Things without a column that says to what they belong stand in the document, in its field
    `key`. Of several such columns the first that is filled in counts. `naming` is the field by
    which its things are called; `None`: nobody refers to them. `others` are further names that
    people give to the tab. `least` is how many cells a new row must fill in to be a thing, and no
    note that somebody has written below. `is_form`: it shows the one document, in a row for each
    field.
    """

    key: str
    name: Sentence
    cls: type[Record]
    columns: tuple[Field | Owner, ...]
    naming: str | None = None
    others: tuple[str, ...] = ()
    least: int = 1
    is_form: bool = False

    @property
    def key_heading(self) -> str:
        """What stands above the hidden column of keys, in every language."""
        return f"{self.key}#id"

    @property
    def order_heading(self) -> str:
        """What stands above the hidden column of where each row stood."""
        return f"{self.key}#n"

    @property
    def form_heading(self) -> str:
        """What stands above the hidden column of a form that says which field each row is."""
        return f"{self.key}#key"

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """What it shows of its things."""
        return tuple(each for each in self.columns if isinstance(each, Field))

    @cached_property
    def guards(self) -> dict[str, Sentence]:
        """What comes of a column that is not understood, where it keeps something private."""
        return {each.key: each.guard for each in self.fields if each.guard is not None}

    @cached_property
    def takers(self) -> tuple[Field, ...]:
        """The columns that take away what may be published; without them all of it may be."""
        return tuple(each for each in self.fields if each.frees_if_blank)

    @cached_property
    def never_blank(self) -> tuple[str, ...]:
        """The keys of the columns in which something stands in every row that we have written."""
        fields = [each.key for each in self.fields if each.required or each.assumed]
        return (*fields, *(each.key for each in self.owners if each.required))

    @cached_property
    def owners(self) -> tuple[Owner, ...]:
        """What says to what they belong."""
        return tuple(each for each in self.columns if isinstance(each, Owner))


def name_of(column: Field | Owner, part: int = 0) -> Sentence:
    """What stands above a column that we write; of a field, above that part of it (from 0)."""
    if isinstance(column, Owner):
        return column.heading
    return column.shape.parts(part + 1)[part].name or column.heading


def named(name: Sentence, lang: Language | None) -> Word:
    """A name as it stands in a workbook of that language; `None`: in that of the reader."""
    return name if lang is None else name.in_language(lang)
