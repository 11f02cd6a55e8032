"""Calendars of one thread through a dialogue: an event, a block, a venue, a room, a person."""

from collections.abc import Iterable
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import (
    CalendarError,
    Feed,
    NothingToWriteError,
    feeds,
    lint_ical,
    milestones_to_ical,
    to_ical,
)
from gobierno_abierto.model import edtf, text
from ical_examples import (
    dialogue,
    event,
    head_of,
    header,
    ids,
    meeting,
    two_days,
    uids,
    unfolded,
    vevents,
)
from ical_strategies import timetables
from shipped import DIALOGUES
from strategies import Private, private_dialogue

# --- What belongs to whom -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (None, ["cafe", "charla", "mesa", "segundo"]),
        ("primero", ["cafe", "charla", "mesa"]),
        ("segundo", ["segundo"]),
        ("bloque", ["charla", "mesa"]),
        # The block's only room is that of its items which name none.
        ("sala", ["cafe", "mesa"]),
        # Of an item without a day tells the entry of its event.
        ("patio", ["cafe", "charla", "segundo"]),
        ("casa", ["cafe", "charla", "mesa", "segundo"]),
        ("otra", ["segundo"]),
        ("ana", ["charla"]),
        # Who has a part in the block has one in each of its items.
        ("eva", ["charla", "mesa"]),
    ],
)
def test_what_is_in_a_calendar(only: str | None, expected: list[str]) -> None:
    """The entries of that thread, and no others."""
    assert expected == ids(to_ical(meeting(), only=only, internal=True))


def test_all_calendars_of_a_dialogue() -> None:
    """The whole, then events, blocks, venues, rooms and people that have an entry."""
    assert [
        (None, "dialogue"),
        ("primero", "event"),
        ("segundo", "event"),
        ("bloque", "block"),
        ("casa", "venue"),
        ("otra", "venue"),
        ("sala", "room"),
        ("patio", "room"),
        ("ana", "person"),
        ("eva", "person"),
    ] == [(each.id, each.kind) for each in feeds(meeting(), internal=True)]


def test_a_feed_is_called_as_what_it_follows() -> None:
    """By title or name; a person by her name."""
    titles = {each.id: each.title for each in feeds(meeting(), internal=True)}

    assert text(es="Diálogo inventado") == titles[None]
    assert text(es="Diálogo inventado") == titles["segundo"]
    assert text(es="Primero") == titles["primero"]
    assert text(es="Sala") == titles["sala"]
    assert "Ana" == titles["ana"]


def test_a_plan_book_has_no_feeds() -> None:
    """Nor has a dialogue of which no day is known."""
    book = m.PlanBook(id="planes", header=header(), title=text(es="Planes"))

    assert () == feeds(book)
    assert () == feeds(dialogue(event(dates=None)))


def test_an_entry_has_the_same_uid_in_every_calendar() -> None:
    """Whoever subscribes to two of them can tell that it is the same."""
    whole = uids(to_ical(meeting(), internal=True, per_item=True, parent=True))

    for feed in feeds(meeting(), internal=True):
        one = uids(to_ical(meeting(), only=feed.id, internal=True))
        assert one.items() <= whole.items()


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (None, "Diálogo inventado"),
        ("segundo", "Diálogo inventado"),
        ("primero", "Primero · Diálogo inventado"),
        ("sala", "Sala · Diálogo inventado"),
        ("bloque", "Bloque · Diálogo inventado"),
        ("ana", "Ana · Diálogo inventado"),
    ],
)
def test_the_name_of_a_calendar_says_both(only: str | None, expected: str) -> None:
    """What it follows, and of which dialogue; in an internal one after the warning."""
    found = head_of(to_ical(meeting(), only=only, internal=True))

    assert [f"[INTERNO] {expected}"] == found["NAME"] == found["X-WR-CALNAME"]
    assert ([only] if only else []) == found.get("X-GOBIERNO-ABIERTO-FEED", [])


def test_a_narrow_calendar_has_an_entry_for_each_item() -> None:
    """Where the whole one tells of an agenda without hours in one entry."""
    made = two_days()

    assert ["cierre-mesas", "mesa-1", "mesa-2"] == sorted(
        {"mesa-1", "mesa-2", "cierre-mesas"}
        & set(ids(to_ical(made, only="seguimiento", per_item=True)))
    )
    assert ["seguimiento"] == ids(to_ical(made, only="seguimiento"))
    assert ["mesa-1", "mesa-2"] == ids(to_ical(made, only="mesas"))
    assert ["mesa-2", "panel-1"] == ids(to_ical(made, only="ana"))


def test_the_entry_of_an_event_tells_a_narrow_calendar_only_of_its_items() -> None:
    """Who follows a room does not want to read the whole agenda."""
    agenda = [
        m.Talk(id="a", title=text(es="Aquí"), rooms=("sala-a",)),
        m.Talk(id="b", title=text(es="Allá"), rooms=("b",)),
    ]
    made = attrs.evolve(two_days(), events=(event(*agenda, dates=edtf("2026-05-14/2026-05-15")),))
    (entry,) = vevents(to_ical(made, only="sala-a"))

    assert "- Aquí" in entry["DESCRIPTION"]
    assert "Allá" not in entry["DESCRIPTION"]


# --- What cannot be had -------------------------------------------------------------------------


def refused(made: m.Document, **options: Any) -> str:
    """The code under which a calendar is refused."""
    with pytest.raises(CalendarError) as raised:
        to_ical(made, **options)
    return raised.value.finding.code


@pytest.mark.parametrize("only", ["", "nadie", "charla", "Sala"])
def test_nothing_that_has_a_calendar_is_called_so(only: str) -> None:
    """An item has none of its own: its id is as unknown as any other."""
    assert "GA802" == refused(meeting(), only=only)


def test_who_did_not_agree_has_no_public_calendar() -> None:
    """Whether she is in the agenda or not; internally she has one."""
    made = two_days()

    assert "GA803" == refused(made, only="luz")
    assert ["panel-1"] == ids(to_ical(made, only="luz", internal=True))
    assert "luz" not in {each.id for each in feeds(made)}
    assert "luz" in {each.id for each in feeds(made, internal=True)}


def test_an_opaque_id_is_nobodys() -> None:
    """What the public view calls somebody is not what she is called."""
    assert "GA802" == refused(two_days(), only="person-1")


def test_who_is_listed_twice_must_have_agreed_twice() -> None:
    """As in the public view."""
    ana = two_days().people[0]
    made = attrs.evolve(two_days(), people=(ana, attrs.evolve(ana, publication=())))

    assert "GA803" == refused(made, only="ana")
    assert "ana" not in {each.id for each in feeds(made)}


@pytest.mark.parametrize("only", ["vacia", "lejos", "tercero", "luz"])
def test_a_calendar_without_entries_is_not_written(only: str) -> None:
    """It says of what, and is not among the feeds."""
    with pytest.raises(NothingToWriteError, match="GA801") as raised:
        to_ical(meeting(), only=only, internal=True)

    assert only not in {each.id for each in feeds(meeting(), internal=True)}
    assert raised.value.finding.fault("es").startswith(f"«{named(only)}»")


def named(only: str) -> str:
    """What is called so in `meeting`."""
    return {"vacia": "Vacía", "lejos": "Lejos", "tercero": "Diálogo inventado", "luz": "Luz"}[only]


def test_every_error_of_a_calendar_can_be_caught_as_one() -> None:
    """And as a ValueError."""
    assert issubclass(NothingToWriteError, CalendarError)
    assert issubclass(CalendarError, ValueError)


@settings(deadline=None)
@given(made=timetables() | timetables(ids_twice=True), asked=st.tuples(*[st.booleans()] * 5))
def test_every_feed_can_be_written_and_no_other(
    made: m.Dialogue, asked: tuple[bool, bool, bool, bool, bool]
) -> None:
    """Of whatever dialogue, with whatever is asked for; the linter has nothing to say."""
    internal = asked[0]
    written = partial(
        to_ical,
        made,
        internal=internal,
        per_item=asked[1],
        parent=asked[2],
        utc=asked[3],
        published=asked[4],
    )
    names = {each.id for each in feeds(made, internal=internal)}

    for only in (None, *threads(made)):
        if only in names:
            assert () == lint_ical(written(only=only)).findings
        else:
            with pytest.raises(CalendarError):
                written(only=only)


def threads(made: m.Dialogue) -> Iterable[str]:
    """All ids that may have a calendar."""
    yield from (each.id for each in made.events)
    yield from (item.id for each in made.events for item in each.agenda if item.kind == "parallel")
    yield from (each.id for each in made.people)
    for venue in made.venues:
        yield venue.id
        yield from (each.id for each in venue.rooms)


@settings(deadline=None)
@given(private_dialogue())
def test_nothing_private_is_in_any_public_calendar(private: Private) -> None:
    """Not in the words, not in what travels beside them, not in the list of feeds."""
    calendars = [
        to_ical(private.dialogue, only=each.id, parent=True, published=True, per_item=True)
        for each in feeds(private.dialogue)
    ]
    written = "".join(line for each in calendars for line in unfolded(each)).casefold()
    written += repr(feeds(private.dialogue)).casefold() + milestones(private.dialogue)

    for sentinel in private.sentinels:
        assert sentinel.casefold() not in written


def milestones(made: m.Dialogue) -> str:
    """The milestones of a dialogue, if there are any, as one line."""
    try:
        return "".join(unfolded(milestones_to_ical(made))).casefold()
    except NothingToWriteError:
        return ""


# --- The datasets -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DIALOGUES)
@pytest.mark.parametrize("internal", [False, True])
def test_every_feed_of_every_dataset(name: str, internal: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Can be written, is a part of the whole, and the linter has nothing to say."""
    made = datasets.load(name)
    found = feeds(made, internal=internal)
    whole = uids(to_ical(made, internal=internal, per_item=True))

    assert found[0] == Feed(id=None, kind="dialogue", title=made.title)
    for each in found:
        calendar = to_ical(made, only=each.id, internal=internal)
        assert () == lint_ical(calendar).findings
        assert uids(calendar).items() <= whole.items()
