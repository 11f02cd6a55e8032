"""Pointers, effective times, and what follows from the dialogue."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from gobierno_abierto import model as m
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.index import Index, file_order, full_name_of, name_of, texts, walk
from strategies import dialogues, documents

MANY = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
HEADER = m.Header(
    namespace="https://dialogo.example/",
    revision=1,
    revised=date(2026, 1, 1),
    language="es",
    publisher="Secretaría",
)
DAY = date(2026, 5, 14)


def dialogue(*events: m.Event, **fields: Any) -> m.Dialogue:
    title = fields.pop("title", m.text(es="Diálogo"))
    return m.Dialogue(id="d", header=HEADER, title=title, events=events, **fields)


def at(hour: int, minute: int = 0) -> m.Slot:
    start = datetime(2026, 5, 14, hour, minute)
    return m.Slot(start=start, end=start + timedelta(hours=1))


# Walking ----------------------------------------------------------------------------------------


def resolved(plain: Any, pointer: str) -> Any:
    """What a JSON pointer leads to (RFC 6901 §4)."""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        plain = plain[int(name)] if isinstance(plain, list) else plain[name]
    return plain


@MANY
@given(documents())
def test_every_pointer_leads_to_its_record_in_the_file(document: m.Document) -> None:
    """The shape in memory is the shape in the file."""
    plain = to_plain(document)
    for each in walk(document):
        assert to_plain(each.value) == resolved(plain, each.pointer)
    for each in texts(document):
        assert dict(each.value.pairs).items() <= resolved(plain, each.pointer).items()


@MANY
@given(documents())
def test_the_walk_meets_every_record_and_every_text_once(document: m.Document) -> None:
    """Found by another way: by looking into every field."""
    records, found_texts = _everything(document)

    assert records == [id(each.value) for each in sorted_by_id(walk(document))]
    assert found_texts == [id(each.value) for each in sorted_by_id(texts(document))]
    pointers = [each.pointer for each in walk(document)]
    assert len(set(pointers)) == len(pointers)


def sorted_by_id(located: Any) -> list[Any]:
    return sorted(located, key=lambda each: id(each.value))


def _everything(record: Any) -> tuple[list[int], list[int]]:
    records, found_texts, waiting = [], [], [record]
    while waiting:
        each = waiting.pop()
        if isinstance(each, m.Text):
            found_texts.append(id(each))
        elif isinstance(each, tuple):
            waiting.extend(each)
        elif isinstance(each, m.Record):
            records.append(id(each))
            waiting.extend(getattr(each, field.name) for field in attrs.fields(type(each)))
    return sorted(records), sorted(found_texts)


@given(documents())
def test_the_walk_goes_in_the_order_of_the_file(document: m.Document) -> None:
    """So that findings come in the order in which people read."""
    order = {pointer: n for n, pointer in enumerate(_pointers(to_plain(document)))}
    places = [order[each.pointer] for each in walk(document)]

    assert sorted(places) == places


def _pointers(plain: Any, pointer: str = "") -> Iterator[str]:
    yield pointer
    if isinstance(plain, dict | list):
        steps = plain.items() if isinstance(plain, dict) else enumerate(plain)
        for step, each in steps:
            yield from _pointers(each, f"{pointer}/{step}")


def test_the_order_of_the_file_is_the_order_of_the_noun() -> None:
    """The id first, identifiers last; extensions are no member."""
    organization = ("id", "name", "sector", "country", "url", "delegation", "identifiers")

    assert organization == file_order(m.Organization)
    assert ("start", "end") == file_order(m.Slot)


# Times ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dates", "days", "only_day"),
    [
        ("2026-05-14", [DAY], DAY),
        ("2026-05-14/2026-05-14", [DAY], DAY),
        ("2026-05-14/2026-05-16", [DAY, date(2026, 5, 15), date(2026, 5, 16)], None),
        ("2026-05-16/2026-05-14", [], None),
        ("2026-05", [], None),
        ("2026-05-14?", [], None),
        ("2026-05-14/..", [], None),
        ("../2026-05-14", [], None),
        (None, [], None),
        ("9999-12-31", [date(9999, 12, 31)], date(9999, 12, 31)),
    ],
)
def test_the_days_of_an_event(dates: str | None, days: list[date], only_day: date | None) -> None:
    """Known only if both ends are known to the day, and in order."""
    event = m.Event(id="e", dates=m.edtf(dates) if dates else None)
    (placed,) = Index(dialogue(event)).events

    assert (tuple(days), only_day) == (placed.days, placed.only_day)


def test_a_span_of_centuries_is_not_listed() -> None:
    """It is a slip that a rule reports."""
    (placed,) = Index(dialogue(m.Event(id="e", dates=m.edtf("0001-01-01/9999-12-31")))).events

    assert 367 == len(placed.days)


def test_the_effective_time_is_the_items_own_then_the_blocks_then_the_only_day() -> None:
    """What is not said follows, and is never written into the document."""
    talk, timed = m.Talk(id="a"), m.Talk(id="b", when=at(12))
    for block_when, dates, expected in (
        (at(10), "2026-05-14", at(10)),
        (date(2026, 5, 15), "2026-05-14", date(2026, 5, 15)),
        (None, "2026-05-14", DAY),
        (None, "2026-05-14/2026-05-15", None),
        (None, None, None),
    ):
        block = m.ParallelBlock(id="p", when=block_when, items=(talk, timed))
        event = m.Event(id="e", agenda=(block,), dates=m.edtf(dates) if dates else None)
        placed_block, placed_talk, placed_timed = Index(dialogue(event)).items

        assert expected == placed_block.when == placed_talk.when
        assert at(12) == placed_timed.when
        assert placed_talk.block is placed_block
        assert (expected and (expected.start.date() if isinstance(expected, m.Slot) else expected)
                ) == placed_talk.day  # fmt: skip


def test_an_item_lasts_if_its_slot_ends_after_it_starts() -> None:
    """Zero and reversed slots are left to their own rule."""
    nine, ten = datetime(2026, 5, 14, 9), datetime(2026, 5, 14, 10)
    for when, lasts in (
        (m.Slot(start=nine, end=ten), True),
        (m.Slot(start=nine, end=nine), False),
        (m.Slot(start=ten, end=nine), False),
        (DAY, False),
        (None, False),
    ):
        event = m.Event(id="e", zone="UTC", agenda=(m.Talk(id="a", when=when),))
        (placed,) = Index(dialogue(event)).items

        assert lasts is placed.lasts
        assert isinstance(when, m.Slot) is (placed.start is not None)


def test_the_same_wall_time_in_two_zones_is_two_instants() -> None:
    """Mexico City has been an hour behind Bogota since it gave up summer time."""
    agenda = {
        zone: (m.Talk(id=zone, when=at(9)),) for zone in ("America/Mexico_City", "America/Bogota")
    }
    events = [m.Event(id=f"e-{name}", zone=name, agenda=each) for name, each in agenda.items()]
    mexico, bogota = Index(dialogue(*events)).items

    assert mexico.start is not None
    assert bogota.start is not None
    assert 3600 == mexico.start - bogota.start


@MANY
@given(dialogues(tidy=False))
def test_the_instants_of_an_untidy_dialogue_never_raise(document: m.Dialogue) -> None:
    """Any year, any zone that is none, ids given twice."""
    index = Index(document)
    for placed in index.items:
        assert (placed.start is None) is not isinstance(placed.when, m.Slot)
        assert placed.item == resolved_noun(document, placed.pointer)
        assert index.items_by_id[placed.item.id] is not None
        index.venues_of(placed)
        index.with_children(placed.item.id)
    assert list(range(len(index.items))) == [placed.rank for placed in index.items]


def resolved_noun(document: m.Dialogue, pointer: str) -> Any:
    value: Any = document
    for step in pointer.split("/")[1:]:
        value = value[int(step)] if step.isdecimal() else getattr(value, step)
    return value


# What follows from the dialogue ------------------------------------------------------------------


def test_an_event_has_the_titles_of_its_dialogue_unless_it_has_its_own() -> None:
    """Derived and never copied; a subtitle belongs to its title."""
    ours: dict[str, Any] = {
        name: m.text(es=f"{name} del diálogo") for name in ("title", "subtitle", "objective")
    }
    own: dict[str, Any] = {name: m.text(es=f"{name} del evento") for name in ours}
    for given_names, expected in (
        ((), ours),
        (("title",), {**ours, "title": own["title"], "subtitle": None}),
        (("subtitle",), {**ours, "subtitle": own["subtitle"]}),
        (("objective",), {**ours, "objective": own["objective"]}),
        (("title", "subtitle", "objective"), own),
    ):
        event = m.Event(id="e", **{name: own[name] for name in given_names})
        (placed,) = Index(dialogue(event, convenors=("org",), **ours)).events

        assert expected == {name: getattr(placed, name) for name in ours}
        assert ("org",) == placed.convenors
    (placed,) = Index(dialogue(m.Event(id="e", convenors=("a", "b")), convenors=("org",))).events
    assert ("a", "b") == placed.convenors


def test_access_is_the_items_word_then_the_blocks_then_the_events() -> None:
    """Somebody has to let people in."""
    talk = m.Talk(id="a")
    for item, block, event, expected in (
        (m.Access.OPEN, m.Access.INVITATION, m.Access.REGISTRATION, m.Access.OPEN),
        (None, m.Access.INVITATION, m.Access.REGISTRATION, m.Access.INVITATION),
        (None, None, m.Access.REGISTRATION, m.Access.REGISTRATION),
        (None, None, None, None),
    ):
        parallel = m.ParallelBlock(id="p", access=block, items=(attrs.evolve(talk, access=item),))
        _, placed = Index(dialogue(m.Event(id="e", access=event, agenda=(parallel,)))).items

        assert expected == placed.access


def test_where_an_item_takes_place() -> None:
    """In the venues of its rooms, else its own, else its block's, else the event's only one."""
    museum = m.Venue(
        id="museo", name=m.text(es="Museo"), rooms=(m.Room(id="sala", name=m.text(es="Sala")),)
    )
    library = m.Venue(id="biblioteca", name=m.text(es="Biblioteca"))
    for item, block, venues, expected in (
        ({"rooms": ("sala",), "venue": "biblioteca"}, {}, (), ["museo"]),
        ({"rooms": ("sala", "sala")}, {}, (), ["museo"]),
        ({"venue": "biblioteca"}, {"venue": "museo"}, ("museo",), ["biblioteca"]),
        ({}, {"rooms": ("sala",)}, ("biblioteca",), ["museo"]),
        ({}, {}, ("biblioteca",), ["biblioteca"]),
        ({}, {}, ("biblioteca", "museo"), []),
        ({"rooms": ("nada",), "venue": "nada"}, {}, ("nada",), []),
        ({}, {}, (), []),
    ):
        fields: dict[str, Any] = item
        block_fields: dict[str, Any] = block
        parallel = m.ParallelBlock(id="p", items=(m.Talk(id="a", **fields),), **block_fields)
        event = m.Event(id="e", agenda=(parallel,), venues=venues)
        index = Index(dialogue(event, venues=(museum, library)))

        assert expected == [venue.id for venue in index.venues_of(index.items[1])]


def test_the_first_of_two_with_one_id_counts() -> None:
    """That it is given twice is a finding of its own."""
    people = (m.Person(id="ana", name="Una"), m.Person(id="ana", name="Otra"))
    index = Index(dialogue(people=people))

    assert people[0] is index.people["ana"]
    assert ["/people/0", "/people/1"] == [each.pointer for each in index.by_id["ana"]]


def test_a_block_stands_for_its_items() -> None:
    """Who must wait for a block waits for all of it."""
    block = m.ParallelBlock(id="p", items=(m.Talk(id="a"), m.Talk(id="b")))
    empty = m.ParallelBlock(id="q")
    index = Index(dialogue(m.Event(id="e", agenda=(block, empty))))

    for name, expected in (("p", ["a", "b"]), ("q", ["q"]), ("a", ["a"]), ("nada", [])):
        assert expected == [placed.item.id for placed in index.with_children(name)]


def test_a_plan_book_has_no_events() -> None:
    index = Index(m.PlanBook(id="b", header=HEADER, title=m.text(es="Planes")))

    assert (None, (), (), {}, {}) == (
        index.dialogue, index.events, index.items, index.people, index.rooms,
    )  # fmt: skip


def test_a_noun_is_called_by_its_title_or_name_else_its_label_else_its_id() -> None:
    """A message always has something to call it."""
    title = m.text(es="Taller")
    for noun, expected in (
        (m.Talk(id="a", title=title, label="I."), title),
        (m.Talk(id="a", label="I."), "I."),
        (m.Talk(id="a"), "a"),
        (m.Person(id="a", name="Ana"), "Ana"),
        (m.Person(id="a", name=""), "a"),
        (m.Event(id="e"), "e"),
    ):
        assert expected == name_of(noun)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 59 + "…"),
        ("palabra " * 20, "palabra palabra palabra palabra palabra palabra palabra…"),
        (
            "Publicar, cada mes, todas las cifras de carga del puerto, y más",
            "Publicar, cada mes, todas las cifras de carga del puerto, y…",
        ),
    ],
)
def test_a_title_of_a_whole_paragraph_is_shortened_where_it_is_told(
    words: str, expected: str
) -> None:
    """In every language; a calendar is called by the whole."""
    noun = m.Talk(id="a", title=m.text(es=words, en="One"))

    assert m.text(es=expected, en="One") == name_of(noun)
    assert m.text(es=words, en="One") == full_name_of(noun)


def test_events_in_one_zone_share_a_clock() -> None:
    """Answers are remembered for the whole dialogue."""
    names = ("America/Mexico_City", "America/Santiago", "America/Mexico_City", None, None)
    placed = Index(
        dialogue(*(m.Event(id=f"e{n}", zone=each) for n, each in enumerate(names)))
    ).events

    assert placed[0].clock is placed[2].clock
    assert placed[3].clock is placed[4].clock
    assert 3 == len({id(each.clock) for each in placed})
