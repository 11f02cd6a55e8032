"""The forum, workshops, and what was written in them."""

from datetime import date, timedelta
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import block, codes, commitment, dialogue, event, milestone, plan, plan_book, workshop
from gobierno_abierto.rules import check
from gobierno_abierto.standards.forum import latest_after, meetings, next_due, proposed

_HELD = m.EventStatus.HELD


def _meeting(dates: str | None, status: m.EventStatus | None = _HELD, **changes: str) -> m.Event:
    return m.Event(
        id=changes.get("id", f"foro-{dates or 'sin-fecha'}".replace("/", "-")),
        title=m.text(es="Reunión del foro"),
        status=status,
        dates=m.edtf(dates) if dates else None,
        forum=True,
    )


def _forum(*events: m.Event, **changes: object) -> m.Dialogue:
    return dialogue(*events, **{"plans": (), "commitments": (), "people": (), **changes})


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("2025-03-12", "2025-09-12", []),
        ("2025-03-12", "2025-09-13", ["GA625"]),
        ("2025-08-31", "2026-02-28", []),  # a shorter month
        ("2025-08-31", "2026-03-01", ["GA625"]),
        ("2023-08-31", "2024-02-29", []),  # a leap year
        ("2025-03", "2025-09-30", []),
        ("2025-03", "2025-10-01", ["GA625"]),
        ("2025-03-12", "2025-09", []),
        ("2025-03-12", "2025-10", ["GA625"]),
        ("2024", "2025-06-30", []),
        ("2021-06-01", "2022-07-01", []),  # the standards count from 2022 on
        ("2021-06-01", "2022-07-02", ["GA625"]),
        ("2012-03-21", "2014-03-21", []),
    ],
)
def test_the_forum_meets_every_six_months(earlier: str, later: str, expected: list[str]) -> None:
    document = _forum(_meeting(earlier), _meeting(later))
    turned = _forum(_meeting(later), _meeting(earlier))

    assert expected == codes(document)
    assert expected == codes(turned)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (m.EventStatus.HELD, []),
        (m.EventStatus.CONFIRMED, []),
        (m.EventStatus.ANNOUNCED, []),
        (None, []),
        (m.EventStatus.TENTATIVE, ["GA625"]),
        (m.EventStatus.POSTPONED, ["GA625"]),
        (m.EventStatus.CANCELLED, ["GA625"]),
    ],
)
def test_a_meeting_that_is_off_fills_no_gap(
    status: m.EventStatus | None, expected: list[str]
) -> None:
    between = _meeting("2025-06-12", status)

    assert expected == codes(_forum(_meeting("2025-01-12"), between, _meeting("2025-11-12")))


def test_other_events_are_no_meetings_of_the_forum() -> None:
    other = attrs.evolve(_meeting("2025-06-12"), forum=False)

    assert ["GA625"] == codes(_forum(_meeting("2025-01-12"), other, _meeting("2025-11-12")))
    assert [] == codes(_forum(_meeting("2025-01-12"), other))


def test_a_meeting_of_an_uncertain_day_may_fill_the_gap() -> None:
    """Of a meeting of 2025 nobody knows that it was not in June."""
    document = _forum(_meeting("2025"), _meeting("2025-01-12"), _meeting("2025-11-12"))

    assert [] == codes(document)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ((m.Standards.OF_2017,), []),
        ((m.Standards.OF_2022,), ["GA625"]),
        ((None,), ["GA625"]),
        ((m.Standards.OF_2017, m.Standards.OF_2022), ["GA625"]),
    ],
)
def test_the_standards_of_2017_do_not_ask_for_it(
    stated: tuple[m.Standards | None, ...], expected: list[str]
) -> None:
    plans = tuple(plan(id=f"plan-{n}", standards=each) for n, each in enumerate(stated))
    document = _forum(_meeting("2025-01-12"), _meeting("2025-11-12"), plans=plans)

    assert expected == codes(document)


def test_a_gap_says_by_when() -> None:
    (found,) = check(_forum(_meeting("2025-03-12"), _meeting("2025-11-12")))

    assert (
        "Entre una reunión del foro (12 de marzo de 2025) y la siguiente (12 de noviembre de 2025) "
        "pasan más de seis meses. Agregue la reunión que falte, o convoque una a más tardar el 12 "
        "de septiembre de 2025."
    ) == found.message("es")


def test_the_next_meeting_is_due_six_months_after_the_last() -> None:
    assert date(2026, 5, 12) == next_due(_forum(_meeting("2025-11-12"), _meeting("2025-03-12")))
    assert date(2026, 5, 30) == next_due(_forum(_meeting("2025-11")))


@pytest.mark.parametrize(
    "document",
    [
        _forum(_meeting(None), _meeting("2025/..")),
        _forum(_meeting("2021-12-31")),
        _forum(_meeting("2025-11-12", m.EventStatus.CANCELLED)),
        _forum(_meeting("2025-11-12/2025-11-10")),
        plan_book(),
    ],
)
def test_nothing_is_due_where_no_meeting_is_known(document: m.Document) -> None:
    assert next_due(document) is None
    assert () == proposed(document, until=date(2030, 1, 1))


def test_meetings_are_in_order_and_know_their_events() -> None:
    later, earlier = _meeting("2025-11-12"), _meeting("2025-03")

    assert [
        (earlier, date(2025, 3, 1), date(2025, 3, 31)),
        (later, date(2025, 11, 12), date(2025, 11, 12)),
    ] == list(meetings(_forum(later, earlier)))


def test_the_next_meetings_are_proposed_on_the_same_weekday() -> None:
    """A Wednesday stays a Wednesday, and none is late."""
    document = _forum(_meeting("2025-11-12"))

    assert (date(2026, 5, 6), date(2026, 11, 4), date(2027, 4, 28)) == proposed(
        document, until=date(2027, 4, 28)
    )
    assert () == proposed(document, until=date(2026, 5, 5))


def test_proposals_end_with_the_calendar() -> None:
    document = _forum(_meeting("9998-12-15"))

    assert 2 == len(proposed(document, until=date.max))


@given(
    last=st.dates(date(2022, 1, 1), date(2060, 1, 1)), years=st.integers(min_value=0, max_value=9)
)
def test_proposals_are_never_late_and_never_a_week_early(last: date, years: int) -> None:
    days = (
        last,
        *proposed(
            _forum(_meeting(last.isoformat())), until=last.replace(day=1, year=last.year + years)
        ),
    )

    for earlier, later in pairwise(days):
        due = latest_after(earlier)
        assert due is not None
        assert due - timedelta(days=6) <= later <= due
        assert last.weekday() == later.weekday()


def _workshops(status: m.EventStatus | None, *items: m.SingleItem) -> m.Event:
    return event(block(*items, when=None), status=status, zone=None)


_ONE, _TWO = workshop(id="taller-1"), workshop(id="taller-2", title=m.text(es="Agua"))


def _written(name: str, *origins: str, **changes: object) -> m.Commitment:
    step = milestone(id=f"hito-{name}")
    return commitment(step, id=name, label=name, origins=origins, **changes)


def _talk(
    *those: m.Commitment, status: m.EventStatus | None = None, **changes: object
) -> m.Dialogue:
    of_event = _workshops(status, _ONE, _TWO)
    later = plan(period=m.edtf("2026-06-01/2028-05-31"))
    return dialogue(of_event, **{"commitments": those, "people": (), "plans": (later,), **changes})


def test_a_commitment_says_from_which_workshop_it_comes() -> None:
    both = _written("a", "taller-1"), _written("b", "taller-2")

    assert [] == codes(_talk(*both))
    assert ["GA623"] == codes(_talk(both[0], _written("b")))
    assert ["GA623"] == codes(_talk(_written("a"), _written("b")))


def test_without_workshops_nothing_comes_from_one() -> None:
    assert [] == codes(dialogue(commitments=(_written("a"),)))
    assert [] == codes(plan_book(commitments=(_written("a"),)))


def test_a_cancelled_workshop_wrote_nothing() -> None:
    off = attrs.evolve(_ONE, status=m.ItemStatus.CANCELLED)
    document = dialogue(_workshops(None, off), commitments=(_written("a"),), people=())

    assert [] == codes(document)


def test_what_is_older_than_the_workshops_does_not_come_from_them() -> None:
    """The event is of 14 May 2026."""
    carried = _written("a", carried_from="MX0001")
    before = plan(period=m.edtf("2026-05-13/2028-05-12"))
    after = plan(period=m.edtf("2026-05-14/2028-05-13"))

    assert [] == codes(_talk(carried))
    assert [] == codes(_talk(_written("a"), plans=(before,)))
    assert ["GA623"] == codes(_talk(_written("a"), plans=(after,)))


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (m.EventStatus.HELD, ["GA624"]),
        (m.EventStatus.CONFIRMED, []),
        (m.EventStatus.ANNOUNCED, []),
        (None, []),
    ],
)
def test_a_workshop_that_was_held_produced_something(
    status: m.EventStatus | None, expected: list[str]
) -> None:
    document = dialogue(
        attrs.evolve(_workshops(status, _ONE, _TWO), dates=m.edtf("2026-03-12")),
        commitments=(_written("a", "taller-1"),),
        people=(),
    )

    assert expected == [each for each in codes(document) if each == "GA624"]


def test_a_workshop_may_say_itself_that_it_was_held() -> None:
    held = attrs.evolve(_TWO, status=m.ItemStatus.HELD)
    document = dialogue(
        _workshops(None, _ONE, held), commitments=(_written("a", "taller-1"),), people=()
    )

    assert ["GA624"] == codes(document)


@pytest.mark.parametrize("origin", ["talleres", "otra-cosa"])
def test_a_block_stands_for_its_workshops(origin: str) -> None:
    """And where no workshop is named nobody has written yet where anything comes from."""
    document = _talk(_written("a", origin), status=_HELD)

    assert [] == [each for each in codes(document) if each == "GA624"]
