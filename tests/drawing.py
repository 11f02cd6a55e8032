"""How a whole document is drawn, field by field, along the annotations of the nouns.

A field that is added to a noun tomorrow is drawn tomorrow.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from gobierno_abierto import model as m
from gobierno_abierto.model.memory import remembered
from strategy_values import (
    EDTF,
    JSON,
    LINES,
    ODD_IDS,
    ODD_INTEGERS,
    OTHER_NAMES,
    OWN_NAMES,
    SLOTS,
    TAGS,
    TEXTS,
)

R = TypeVar("R", bound=m.Record)
T = TypeVar("T")

# Which fields hold the id of what.
REFERENCES: dict[tuple[type[m.Record], str], tuple[type[m.Noun], ...]] = {
    (m.Part, "person"): (m.Person,),
    (m.Part, "substitute"): (m.Person,),
    (m.Part, "organization"): (m.Organization,),
    (m.Person, "organization"): (m.Organization,),
    (m.Item, "venue"): (m.Venue,),
    (m.Item, "rooms"): (m.Room,),
    (m.Item, "needs"): (m.Resource,),
    (m.Event, "venues"): (m.Venue,),
    (m.Event, "convenors"): (m.Organization,),
    (m.Dialogue, "convenors"): (m.Organization,),
    (m.Transfer, "origin"): (m.Room, m.Venue),
    (m.Transfer, "destination"): (m.Room, m.Venue),
    (m.RelatedDialogue, "source"): (m.Source,),
    (m.Citation, "source"): (m.Source,),
    (m.Citation, "of"): (m.Noun,),
    (m.Waiver, "ids"): (m.Noun,),
    (m.Claim, "by"): (m.Organization, m.Person),
    (m.Commitment, "plan"): (m.ActionPlan,),
    (m.Commitment, "lead"): (m.Organization,),
    (m.Commitment, "support"): (m.Organization,),
    (m.Commitment, "origins"): (m.Item,),
    (m.Commitment, "carried_from"): (m.Commitment,),
    (m.Commitment, "carried_to"): (m.Commitment,),
    (m.Commitment, "replaced_by"): (m.Commitment,),
    (m.Milestone, "responsible"): (m.Organization,),
    (m.Milestone, "replaced_by"): (m.Milestone,),
}

# The nouns that others point at, and how many at most: settled before anything is drawn, so that
# a reference can lead forwards. Rooms, items and milestones stand within others, which come before
# them.
_IN_BOOKS: dict[type[m.Noun], int] = {
    m.Source: 1, m.Organization: 2, m.ActionPlan: 1, m.Commitment: 2, m.Milestone: 3,
}  # fmt: skip
_IN_DIALOGUES: dict[type[m.Noun], int] = {
    **_IN_BOOKS, m.Person: 3, m.Resource: 1, m.Venue: 2, m.Room: 2, m.Event: 2, m.Item: 4,
}  # fmt: skip
_WITHIN: dict[type[m.Noun], type[m.Noun]] = {
    m.Room: m.Venue, m.Item: m.Event, m.Milestone: m.Commitment,
}  # fmt: skip

_SMALL = st.integers(0, 119)
_TIDY_DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
_ZONES = ("America/Mexico_City", "America/Santiago", "America/Bogota", "UTC")
_TIDY_LINES: dict[str, tuple[str, ...]] = {
    "country": ("MX", "UY"),
    "language": TAGS,
    "languages": TAGS,
    "source": TAGS,
    "target": TAGS,
    "url": ("https://ejemplo.example/a?b=1&c=2",),
    "evidence": ("https://ejemplo.example/informe.pdf",),
    "namespace": ("https://dialogo.example/", "tag:dialogo.example,2026:"),
    "email": ("ana@correo.example",),
    "phone": ("+52 55 0000 0000",),
    "zone": _ZONES,
    "latitude": ("19.4363", "-33.45"),
    "longitude": ("-99.1410", "0"),
}
_ODD_ZONES = (*_ZONES, "America", "Mars/Phobos", "../etc/passwd", "", "GMT-6")
_TIDY_WORDS = ("Sala B", "Ley 1712", "Ñuble", "Taller «Datos»", "O'Higgins")
_TIDY_TEXTS = (
    m.text(es="Mesa de «datos abiertos»"),
    m.text(es="Clausura", en="Closing", pt="Encerramento"),
    m.text(en="Workshop", es="Taller", unofficial=("es",)),
    m.Text(pairs=(("es", "Taller,\npor la mañana; 1"), ("pt-BR", "Oficina")), original="pt-BR"),
)
_TIDY_DATES = (
    "{0}", "{0}?", "{0}-03", "{0}-03-21", "{0}-03-21~", "{0}-21", "{0}-34", "{0}-38", "{0}-41",
    "{0}/{0}", "{0}/..", "../{0}", "{0}/", "/{0}", "{0}-03-21/{0}-03-22", "{0}-03%/{0}-36",
)  # fmt: skip
_TIDY_YEARS = {"start": 2024, "due": 2027, "actual_start": 2024, "actual_end": 2027}


class World:
    """One document while it is drawn: which ids there are, and which day it is."""

    def __init__(self, draw: DrawFn, most: dict[type[m.Noun], int], *, tidy: bool) -> None:
        self.draw = draw
        self.tidy = tidy
        self.day: date = draw(_TIDY_DAYS)
        self.pools: dict[type[m.Noun], tuple[str, ...]] = {}
        for kind, limit in most.items():
            owner = _WITHIN.get(kind)
            count = draw(_SMALL) % (limit + 1) if owner is None or self.pools[owner] else 0
            self.pools[kind] = tuple(f"{kind.__name__.lower()}-{c}" for c in "abcd"[:count])
        self.waiting = {kind: list(names) for kind, names in self.pools.items()}
        self._minted = 0

    def pick(self, options: Sequence[T]) -> T:
        """One of `options`, the first being the simplest."""
        return options[self.draw(_SMALL) % len(options)]

    def yes(self) -> bool:
        return self.draw(st.booleans())

    def new_id(self, cls: type[m.Record]) -> str:
        waiting = next((self.waiting[kind] for kind in self.waiting if issubclass(cls, kind)), [])
        self._minted += 1
        own = waiting.pop(0) if waiting else f"{cls.__name__.lower()}-{self._minted}"
        return own if self.tidy else self.pick((own, own, own, *ODD_IDS))

    def reference(self, kinds: tuple[type[m.Noun], ...]) -> str | None:
        """The id of something of those kinds; `None` if there is nothing."""
        known = [
            name for kind, names in self.pools.items() if issubclass(kind, kinds) for name in names
        ]
        if not self.tidy:
            return self.pick((*known, *known, *ODD_IDS))
        return self.pick(known) if known else None

    def slot(self) -> m.Slot:
        if not self.tidy:
            return self.draw(SLOTS)
        start = datetime.combine(self.day, time(8)) + timedelta(minutes=self.draw(_SMALL) * 4)
        return m.Slot(start=start, end=start + timedelta(minutes=15 + self.draw(_SMALL) % 90))


def draw_dialogue(draw: DrawFn, *, tidy: bool) -> m.Dialogue:
    return _whole(m.Dialogue, World(draw, _IN_DIALOGUES, tidy=tidy))


def draw_plan_book(draw: DrawFn, *, tidy: bool) -> m.PlanBook:
    return _whole(m.PlanBook, World(draw, _IN_BOOKS, tidy=tidy))


def _whole(cls: type[R], world: World) -> R:
    document = draw_record(cls, world)
    if document is None:
        raise AssertionError("a document points at nothing")
    return document


def draw_record(cls: type[R], world: World) -> R | None:
    """A record of `cls`; `None` if something that it must point at is not there."""
    plan = plan_of(cls)
    dice = world.draw(_dice(len(plan)))
    fields: dict[str, Any] = {}
    for position, member in enumerate(plan):
        if member.needed or member.is_list or dice[position] % 3 == 2:
            value = member.draw(world)
            if value is not None:
                fields[member.name] = value
            elif member.needed:
                return None
    return cls(**fields)


Drawer = Callable[[World], Any]


class Member(NamedTuple):
    """A field, whether it can be left out, whether it lists nouns, and how it is drawn."""

    name: str
    needed: bool
    is_list: bool
    draw: Drawer


@cache
def _dice(count: int) -> SearchStrategy[bytes]:
    """A die for each field: a third of those that may be left out is there."""
    return st.binary(min_size=count, max_size=count)


@remembered
def plan_of(cls: type[m.Record]) -> tuple[Member, ...]:
    """How the fields of `cls` are drawn."""
    hints = get_type_hints(cls)
    return tuple(
        Member(
            name=field.name,
            needed=field.default is attrs.NOTHING,
            is_list=_listed_kind(hints[field.name]) is not None,
            draw=_drawer(cls, field.name, hints[field.name]),
        )
        for field in attrs.fields(cls)
    )


def _drawer(cls: type[m.Record], name: str, hint: Any) -> Drawer:
    special = _of_ancestors(_SPECIAL, cls, name)
    if special:
        return partial(special, cls)
    kind = _listed_kind(hint)
    if kind:
        return partial(_listed, cls, kind, _alternatives(get_args(hint)[0]))
    many = get_origin(hint) is tuple
    pointed = _of_ancestors(REFERENCES, cls, name)
    if pointed:
        one: Drawer = partial(_reference, pointed)
    else:
        one = _one(name, _alternatives(get_args(hint)[0] if many else hint)[0])
    return partial(_several, one) if many else one


def _of_ancestors(table: dict[tuple[Any, str], Any], cls: type, name: str) -> Any:
    return next((table[(each, name)] for each in cls.__mro__ if (each, name) in table), None)


def _alternatives(hint: Any) -> tuple[type, ...]:
    if isinstance(hint, UnionType):
        return tuple(kind for kind in get_args(hint) if kind is not NoneType)
    return (hint,)


def _listed_kind(hint: Any) -> type[m.Noun] | None:
    """The kind of noun that others point at and that stands in a list of that annotation."""
    if get_origin(hint) is not tuple:
        return None
    first = _alternatives(get_args(hint)[0])[0]
    return next((kind for kind in _IN_DIALOGUES if issubclass(first, kind)), None)


def _listed(
    cls: type[m.Record], kind: type[m.Noun], classes: tuple[type[m.Noun], ...], world: World
) -> tuple[m.Noun, ...]:
    """Some of those that wait for a place; all of them if this is the last place."""
    drawn = []
    waiting = world.waiting.get(kind, [])
    while waiting:
        later_place = issubclass(cls, m.ParallelBlock) or world.waiting.get(_WITHIN.get(kind, kind))
        if kind in _WITHIN and later_place and not world.yes():
            break
        drawn.append(draw_record(world.pick(classes), world))
    return tuple(each for each in drawn if each is not None)


def _several(one: Drawer, world: World) -> tuple[Any, ...]:
    drawn = [one(world) for _ in range(1 + world.draw(_SMALL) % 2)]
    return tuple(each for each in drawn if each is not None)


def _reference(kinds: tuple[type[m.Noun], ...], world: World) -> str | None:
    return world.reference(kinds)


def _one(name: str, kind: type) -> Drawer:
    if issubclass(kind, m.Slot):
        return _slot
    if issubclass(kind, m.Record):
        return partial(draw_record, kind)
    if issubclass(kind, StrEnum):
        return lambda world: world.pick(tuple(kind))
    return partial(_SCALARS[kind], name)


def _slot(world: World) -> m.Slot:
    slot = world.slot()
    if world.draw(_SMALL) % 8 < 7:
        return slot
    return attrs.evolve(slot, extensions=_extensions(m.Slot, world))


def _line(name: str, world: World) -> str:
    if world.tidy:
        return world.pick(_TIDY_LINES.get(name, _TIDY_WORDS))
    return world.pick(_ODD_ZONES) if name == "zone" else world.draw(LINES)


def _integer(_: str, world: World) -> int:
    return 1 + world.draw(_SMALL) % 100 if world.tidy else world.pick(ODD_INTEGERS)


def _text(_: str, world: World) -> m.Text:
    return world.pick(_TIDY_TEXTS) if world.tidy else world.draw(TEXTS)


def _day(name: str, world: World) -> date:
    if not world.tidy:
        return world.draw(st.dates())
    return world.day + timedelta(days=0 if name == "given" else world.draw(_SMALL) % 30)


def _edtf(name: str, world: World) -> m.EdtfDate:
    if not world.tidy:
        return world.draw(EDTF)
    return m.edtf(world.pick(_TIDY_DATES).format(_TIDY_YEARS.get(name, 2025)))


_SCALARS: dict[type, Callable[[str, World], Any]] = {
    str: _line,
    int: _integer,
    bool: lambda _, world: world.yes(),
    date: _day,
    m.Text: _text,
    m.EdtfDate: _edtf,
}


def _id(cls: type[m.Record], world: World) -> str:
    return world.new_id(cls)


def _format(_: type[m.Record], world: World) -> str:
    return m.FORMAT_VERSION if world.tidy else world.pick((m.FORMAT_VERSION, "1.7"))


def _when(_: type[m.Record], world: World) -> m.Slot | date:
    return _slot(world) if world.yes() else _day("given", world)


def _after(_: type[m.Record], world: World) -> tuple[str, ...]:
    """Items that come before this one, which is the last that was taken."""
    if not world.tidy:
        return _several(partial(_reference, (m.Item,)), world)
    items = world.pools[m.Item]
    before = items[: len(items) - len(world.waiting[m.Item]) - 1]
    return (world.pick(before),) if before else ()


def _event_dates(_: type[m.Record], world: World) -> m.EdtfDate:
    if not world.tidy:
        return world.draw(EDTF)
    next_day = world.day + timedelta(days=1)
    shapes = (f"{world.day}", f"{world.day}/{next_day}", f"{world.day:%Y-%m}", f"{world.day}?")
    return m.edtf(world.pick(shapes))


def _extensions(cls: type[m.Record], world: World) -> tuple[m.Extension, ...]:
    names = OWN_NAMES if world.tidy else OTHER_NAMES
    taken = {field.name for field in attrs.fields(cls)} | {"kind"}
    drawn = {name: world.draw(JSON) for name in world.draw(st.sets(names, max_size=2)) - taken}
    return tuple(m.Extension(name=name, value=json.dumps(drawn[name])) for name in sorted(drawn))


_SPECIAL: dict[tuple[type[m.Record], str], Callable[[type[m.Record], World], Any]] = {
    (m.Noun, "id"): _id,
    (m.Header, "format"): _format,
    (m.Item, "when"): _when,
    (m.Item, "after"): _after,
    (m.Event, "dates"): _event_dates,
    (m.Record, "extensions"): _extensions,
}
