"""Which room and which event a row of the agenda means, where several may be meant."""

from datetime import date

import attrs
import pytest

from builders import dialogue, event, panel
from gobierno_abierto import model as m
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets import book_of
from sheets_edited import Edited


def _house(name: str) -> m.Venue:
    room = m.Room(id=f"sala-{name.lower()}", name=m.text(es="Auditorio"))
    return m.Venue(id=name.lower(), name=m.text(es=f"Casa {name}"), rooms=(room,))


_VENUES = (_house("Norte"), _house("Sur"))


def _edited(*, venue: str | None = None, venues: tuple[str, ...] = ()) -> Edited:
    item = panel(rooms=(), venue=venue)
    return Edited(dialogue(attrs.evolve(event(item), venues=venues), venues=_VENUES))


def _item(reading: Reading) -> m.Item:
    assert isinstance(reading.document, m.Dialogue)
    return reading.document.events[0].agenda[0]


@pytest.mark.parametrize("is_alone", [True, False])
@pytest.mark.parametrize(("venue", "venues"), [("sur", ()), (None, ("sur",))])
def test_of_rooms_with_one_name_the_venue_tells_which(
    venue: str | None, venues: tuple[str, ...], *, is_alone: bool
) -> None:
    """The venue of the row tells it, and where it states none, that of its event."""
    edited = _edited(venue=venue, venues=venues).write("Agenda", 2, "Sala", "Auditorio")
    reading = edited.read_alone() if is_alone else edited.read()

    assert not reading.report
    assert _item(reading).rooms == ("sala-sur",)


def test_a_room_that_may_be_in_two_venues_is_offered_with_each() -> None:
    """What cannot be told apart is offered with the names that people know, and so understood."""
    edited = _edited().write("Agenda", 2, "Sala", "Auditorio")
    (found,) = edited.read().report

    assert found.code == "GA024"
    assert "Auditorio (Casa Norte) y Auditorio (Casa Sur)" in found.remedy("es")
    assert "[" not in found.remedy("es")
    for written in ("auditorio (casa sur)", "Auditorio [sala-sur]", "sala-sur"):
        assert _item(edited.write("Agenda", 2, "Sala", written).read()).rooms == ("sala-sur",)


def test_rooms_with_one_name_are_written_with_their_venues() -> None:
    """So they stand in the cells and in the list, and are read as they were."""
    base = dialogue(event(panel(rooms=("sala-sur",))), venues=_VENUES)
    edited = Edited(base)
    lists = book_of(base, internal=True).choices

    assert edited.cells("Agenda")[1][edited.place("Agenda", "Sala")] == "Auditorio (Casa Sur)"
    assert lists["rooms.name"] == ("Auditorio (Casa Norte)", "Auditorio (Casa Sur)")
    assert edited.read().document == base
    assert _item(edited.read_alone()).rooms == ("sala-sur",)


@pytest.mark.parametrize("is_alone", [True, False])
def test_a_room_of_another_venue_than_that_of_the_row_is_an_error(*, is_alone: bool) -> None:
    """Whoever reads the one goes to another building than whoever reads the other."""
    edited = _edited(venue="norte").write("Agenda", 2, "Sala", "Auditorio (Casa Sur)")
    reading = edited.read_alone() if is_alone else edited.read()
    (found,) = reading.report

    assert (found.code, (found.place.cell or "")[:1]) == ("GA022", "K")
    assert "Casa Norte" in found.message("es")
    assert "Casa Sur" in found.message("es")


def _first_day(edited: Edited) -> str:
    """What stands above the first days of events."""
    return next(
        str(each) for each in edited.cells("Eventos")[0] if "rimer" in str(each) or each == "Fecha"
    )


def _of_events(first: str, second: str, day: str) -> Edited:
    """Two events, and a row that states none: the second event is new, and the row is not."""
    one = attrs.evolve(event(), title=m.text(es="Día 1"), dates=m.edtf(first))
    item = m.Session(id="una", title=m.text(es="Una"), when=date.fromisoformat(day))
    edited = Edited(dialogue(attrs.evolve(one, agenda=(item,))))
    return edited.add("Eventos", Título="Día 2", **{_first_day(edited): second})


def test_a_row_without_an_event_is_of_the_only_one_that_has_its_day() -> None:
    """It is not of the first one for having been written when there was no other."""
    reading = _of_events("2026-12-10", "2026-12-11", "2026-12-11").read_alone()

    assert [len(each.agenda) for each in reading.document.events] == [0, 1]  # type: ignore[union-attr]
    assert "GA026" not in {each.code for each in reading.report}


@pytest.mark.parametrize("day", ["2026-12-11", "2026-12-20"])
def test_a_row_whose_day_does_not_tell_the_event_has_to_say_it(day: str) -> None:
    """Two events have its day, or none: the finding stands at the cell, and names them."""
    reading = _of_events("2026-12-10/2026-12-11", "2026-12-11", day).read_alone()
    (found,) = (each for each in reading.report if each.code == "GA034")

    assert (found.place.cell or "").endswith("2")
    assert "«Día 1» y «Día 2»" in found.message("es")


def test_a_row_is_taken_for_one_of_the_event_it_had_where_nothing_speaks_against_it() -> None:
    """Nothing is known of the days of that event: it is told that it was assumed."""
    edited = _of_events("2026-12", "2026-12-11", "2026-12-20")
    reading = edited.read_alone()

    assert [len(each.agenda) for each in reading.document.events] == [1, 0]  # type: ignore[union-attr]
    assert "GA026" in {each.code for each in reading.report}
