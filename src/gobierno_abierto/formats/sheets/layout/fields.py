"""What a column of a sheet stands for: a field of a class, found by its name."""

from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.cells.choices import Code, Heard, Named, Tongue
from gobierno_abierto.formats.sheets.cells.codecs import Codec, Flag, Line, Share, Whole, Words
from gobierno_abierto.formats.sheets.cells.countries import Country
from gobierno_abierto.formats.sheets.cells.days import Dated, Day
from gobierno_abierto.formats.sheets.cells.shapes import Chosen, Many, One, Shape, Span, When
from gobierno_abierto.index import mentioning_fields, reference_fields
from gobierno_abierto.model import (
    ActionPlan,
    Commitment,
    EdtfDate,
    Event,
    Interpretation,
    Item,
    Milestone,
    Organization,
    Person,
    PersonField,
    Record,
    Resource,
    Room,
    Slot,
    Text,
    Venue,
)
from gobierno_abierto.words import Sentence
from gobierno_abierto.words.codelists import codelist_of
from gobierno_abierto.words.members import described

# In which sheet the things stand that a field may point at.
SHEET_OF: dict[type[Record], str] = {
    Event: "events",
    Item: "agenda",
    Person: "people",
    Organization: "organizations",
    Venue: "venues",
    Room: "rooms",
    Resource: "resources",
    ActionPlan: "plans",
    Commitment: "commitments",
    Milestone: "milestones",
}
_TONGUES = ("language", "languages")
_COUNTRY = "country"

# What stands in the place of the class of an item: its tag.
KIND = "kind"


@attrs.frozen(kw_only=True)
class Field:
    """A field of the things of a sheet, in one column or in several.

    `path` leads to it: one name, or two where it belongs to a record within (``audience``,
    ``sectors``). `others` are further names that people give to its column. `spreads`: where
    cells are merged downwards, the value is meant for all rows. `required`: without it the row
    is nothing. `assumed`: nobody has to fill it in, and yet everything that is written has it.
    `guard`: it keeps something private, and what comes of it where it is not understood.
    `frees_if_blank`: left blank, it keeps nothing private any more. `no_is_blank`: to write «no» is
    to leave it blank, and so is to write one of its `blanks`, which is noted. `ways_out` says how
    to mend a cell that frees if blank; `None`: not to leave it blank. `asked` are its values that
    people ask for with a column of their own, to be answered with yes or no, each with the names of
    that column.
    """

    path: tuple[str, ...]
    shape: Shape
    heading: Sentence
    others: tuple[str, ...] = ()
    note: Sentence | None = None
    required: bool = False
    spreads: bool = False
    assumed: bool = False
    guard: Sentence | None = None
    frees_if_blank: bool = False
    no_is_blank: bool = False
    blanks: tuple[str, ...] = ()
    ways_out: Sentence | None = None
    asked: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def key(self) -> str:
        """The lasting name of its (first) column."""
        return ".".join(self.path)

    @property
    def targets(self) -> tuple[str, ...]:
        """The sheets of the things that it points at; none if it points at nothing."""
        codec = getattr(self.shape, "codec", None)
        return codec.sheets if isinstance(codec, Named) and not codec.is_free else ()


def field(
    cls: type[Record],
    name: str,
    *,
    heading: Sentence | None = None,
    others: tuple[str, ...] = (),
    note: Sentence | None = None,
    least: int = 1,
    spreads: bool = False,
    guard: Sentence | None = None,
    frees_if_blank: bool = False,
    no_is_blank: bool = False,
    blanks: tuple[str, ...] = (),
    ways_out: Sentence | None = None,
    asked: tuple[tuple[str, tuple[str, ...]], ...] = (),
) -> Field:
    """The field of `cls` at `name` (``title``, ``audience.sectors``), read off its annotation.

    `heading` is needed where the words for the member do not fit above one column.
    """
    path = tuple(name.split("."))
    owner = _class_at(cls, path[:-1])
    member = described(owner).members[path[-1]]
    attribute = getattr(attrs.fields(owner), path[-1])
    return Field(
        path=path,
        shape=_shape(owner, path[-1], least),
        heading=heading or member.title,
        others=others,
        note=note,
        required=attribute.default is attrs.NOTHING,
        spreads=spreads,
        guard=guard,
        frees_if_blank=frees_if_blank,
        no_is_blank=no_is_blank,
        blanks=blanks,
        ways_out=ways_out,
        asked=asked,
    )


def kind_field(note: Sentence) -> Field:
    """Which kind of item a row is."""
    return Field(
        path=(KIND,),
        shape=One(Code("item-kind")),
        heading=phrases.KIND,
        others=phrases.KIND_OTHERS,
        note=note,
        assumed=True,
    )


def _class_at(cls: type[Record], path: tuple[str, ...]) -> type[Record]:
    for name in path:
        kinds = _alternatives(get_type_hints(cls)[name])
        cls = next(each for each in kinds if isinstance(each, type) and issubclass(each, Record))
    return cls


def _shape(cls: type[Record], name: str, least: int) -> Shape:
    """How a field lies in cells, as its annotation says."""
    hint = get_type_hints(cls)[name]
    many = get_origin(hint) is tuple
    kinds = _alternatives(get_args(hint)[0] if many else hint)
    if kinds == (PersonField,):
        return Chosen(PersonField)
    if Slot in kinds:
        return When()
    if (cls, name) in ((Event, "dates"), (ActionPlan, "period")):
        return Span()
    codec = _codec(cls, name, kinds[0])
    if many:
        return Many(codec, least=least)
    return One(codec, blank=False if kinds == (bool,) else None)


def _alternatives(hint: Any) -> tuple[Any, ...]:
    if isinstance(hint, UnionType):
        return tuple(kind for kind in get_args(hint) if kind is not NoneType)
    return (hint,)


def _codec(cls: type[Record], name: str, kind: type) -> Codec:
    """How one value of a field is written and read."""
    if (cls, name) == (Milestone, "weight"):
        return Share()
    plain: dict[type, Codec] = {
        Text: Words(), int: Whole(), bool: Flag(), date: Day(), EdtfDate: Dated(),
        Interpretation: Heard(),
    }  # fmt: skip
    if kind in plain:
        return plain[kind]
    if issubclass(kind, StrEnum):
        return Code(codelist_of(kind).key)
    pointed = mentioning_fields(cls).get(name)
    if pointed:
        sheets = tuple(SHEET_OF[each] for each in pointed)
        return Named(sheets, is_free=name not in reference_fields(cls))
    if name == _COUNTRY:
        return Country()
    if name in _TONGUES:
        return Tongue()
    codelist = described(cls).members[name].codelist
    return Code(codelist) if codelist else Line()
