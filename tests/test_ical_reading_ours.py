"""Calendars of ours, whole, and as somebody bent them."""

from datetime import datetime
from typing import Any

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import (
    milestones_to_ical,
    read_ical,
)
from gobierno_abierto.model import edtf, text
from ical_examples import dialogue, event
from small_ical import (
    BLOCK,
    DOCUMENT,
    EVENT,
    HEAD,
    ITEM,
    MEXICO,
    OURS,
    STAMP,
    VENUE,
    calendar,
    component,
    dialogue_of,
    items_of,
    json_line,
    ours,
    own,
    told,
    vevent,
)

_ENTRY = 4 + len(OURS)

# Whole ----------------------------------------------------------------------------------------


# What everybody sees of the item, beside what only we read.
_SEEN = ("SUMMARY:1. Agua", "LOCATION:A\\, Museo", "STATUS:TENTATIVE")


def test_a_calendar_of_ours_comes_back() -> None:
    """With its document, event, block, rooms and venue."""
    data = ours(*_SEEN, own("BLOCK", "talleres"), own("ROOMS", "a,b\\,c"), own("PLACE", "museo"),
                own("LABEL", "1."), own("TITLE", "Agua"), own("STATUS", "postponed"))  # fmt: skip
    reading = read_ical(data)
    document = dialogue_of(reading)
    (block,) = document.events[0].agenda

    assert [("GA858", None)] == told(reading.report)
    assert ("dialogo", "https://ejemplo.org/dialogos") == (document.id, document.header.namespace)
    assert ("encuentro", MEXICO) == (document.events[0].id, document.events[0].zone)
    assert isinstance(block, m.ParallelBlock)
    assert ("talleres", text(es="Talleres")) == (block.id, block.title)
    slot = m.Slot(start=datetime(2026, 5, 14, 9), end=datetime(2026, 5, 14, 10))
    expected = m.Workshop(
        id="taller-1",
        label="1.",
        title=text(es="Agua"),
        when=slot,
        status=m.ItemStatus.POSTPONED,
        rooms=("a", "b,c"),
        venue="museo",
    )
    assert (expected,) == block.items
    assert ["museo"] == [each.id for each in document.venues]


@pytest.mark.parametrize(
    ("visibility", "expected"),
    [
        ("PUBLIC", m.Visibility.PUBLIC),
        ("internal", m.Visibility.INTERNAL),
        ("SECRETO", None),
    ],
)
def test_for_whom_a_calendar_was_made(visibility: str, expected: m.Visibility | None) -> None:
    """An internal one gives an internal document; what nobody understands is told."""
    head = (own("VISIBILITY", visibility), *OURS[1:])
    reading = read_ical(ours(head=head))

    assert expected == dialogue_of(reading).header.visibility
    assert (("GA862", 4) in told(reading.report)) is (expected is None)


def test_one_internal_calendar_makes_the_whole_internal() -> None:
    """Beside others that are not."""
    data = ours() + ours(head=(own("VISIBILITY", "INTERNAL"), *OURS[1:]))

    assert m.Visibility.INTERNAL is dialogue_of(read_ical(data)).header.visibility


_BENT = (
    "", "{", "null", "[]", "5", '"dialogo"', '{"id":5}', '{"id":""}', '{"id":"a"', "{'id':'a'}",
    '{"id":null}', '{"id":"a","title":5}', '{"id":"a","title":{"es":5}}', '{"id":"a","title":null}',
    '{"id":"a\\u0000b"}', "[" * 5000,
    '{"id":"a","x-a":' + "[" * 500 + "]" * 500 + "}", "1" * 5000, '{"id":"\\ud800"}', "NaN",
    '{"id":"a","title":{"es":"uno\\u0007dos"}}', '{"id":"a","title":{"es":"uno\\rdos"}}',
)  # fmt: skip


@pytest.mark.parametrize("name", ["DOCUMENT", "EVENT", "BLOCK", "VENUE", "COMMITMENT"])
@pytest.mark.parametrize("written", _BENT, ids=range(len(_BENT)))
def test_a_record_that_somebody_bent_is_told_and_the_rest_is_read(name: str, written: str) -> None:
    """On its line; the item of the entry is there."""
    data = ours(head=(*OURS, json_line(name, written)))
    reading = read_ical(data)

    assert ("GA862", 4 + len(OURS)) in told(reading.report)
    assert ["encuentro"] == [each.id for each in dialogue_of(reading).events]
    assert ["taller-1"] == [each.id for each in items_of(data)]


@pytest.mark.parametrize(
    "line",
    [
        own("KIND", "conferencia"),
        own("STATUS", "quizás"),
        own("WHEN", "mañana"),
        own("WHEN", "2026-05-14T25:00/2026-05-14T26:00"),
        own("WHEN", "2026-02-30T09:00/2026-05-14T10:00"),
        own("START", "pronto"),
        own("DUE", "2026-99"),
        own("ID", " "),
    ],
)
def test_a_word_that_somebody_bent_is_told_and_the_rest_is_read(line: str) -> None:
    """What the calendar itself says of it counts then."""
    name = line.partition(":")[0]
    item = tuple(each for each in ITEM if each.partition(":")[0] != name)
    reading = read_ical(ours(line, item=item))
    (found,) = (each for each in reading.report if each.code == "GA862")

    assert (name, _ENTRY + 5 + len(item)) == (dict(found.words)["property"], found.place.line)
    assert [datetime(2026, 5, 14, 9)] == [
        each.when.start for each in items_of(ours(line, item=item)) if isinstance(each.when, m.Slot)
    ]


@pytest.mark.parametrize(
    "line",
    [
        own("KIND", "event"),
        own("KIND", "panel"),
        own("KIND", "parallel"),
        own("STATUS", "confirmed"),
        own("WHEN", "INHERITED"),
        own("WHEN", "2026-05-14T09:00:00/2026-05-14T10:00"),
        own("START", "2026-05"),
        own("DUE", "2026/2027"),
    ],
)
def test_words_that_we_write_are_not_told(line: str) -> None:
    """Each in its property."""
    name = line.partition(":")[0]
    item = tuple(each for each in ITEM if each.partition(":")[0] != name)

    assert "GA862" not in {code for code, _ in told(read_ical(ours(line, item=item)).report)}


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("EVENT", {**EVENT, "dates": "2027"}),
        ("BLOCK", {**BLOCK, "title": {"es": "Otra"}}),
        ("VENUE", {**VENUE, "name": {"es": "Otro"}}),
    ],
)
def test_an_id_given_twice_is_told_and_the_first_counts(name: str, plain: dict[str, Any]) -> None:
    """Unless both say the same."""
    same = {"EVENT": EVENT, "BLOCK": BLOCK, "VENUE": VENUE}[name]
    lines = (own("BLOCK", "talleres"),)
    once = dialogue_of(read_ical(ours(*lines)))
    twice = read_ical(ours(*lines, head=(*OURS, json_line(name, same))))
    otherwise = read_ical(ours(*lines, head=(*OURS, json_line(name, plain))))

    assert [("GA858", None)] == told(twice.report)
    assert [("GA862", 4 + len(OURS)), ("GA858", None)] == told(otherwise.report)
    assert once == twice.document == otherwise.document


def test_blocks_of_two_events_may_share_an_id() -> None:
    """They are told apart by their events."""
    other = ({**EVENT, "id": "otro"}, {**BLOCK, "event": "otro", "title": {"es": "Otra"}})
    head = (*OURS, json_line("EVENT", other[0]), json_line("BLOCK", other[1]))
    lines = (own("BLOCK", "talleres"),)
    item = (own("ID", "taller-2"), own("KIND", "workshop"), own("EVENT", "otro"))
    here, there = (
        dialogue_of(read_ical(ours(*lines, head=head, item=each))).events for each in (ITEM, item)
    )

    assert [1, 0] == [len(each.agenda) for each in here]
    assert [0, 1] == [len(each.agenda) for each in there]
    assert text(es="Talleres") == here[0].agenda[0].title
    assert text(es="Otra") == there[1].agenda[0].title


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ((own("ID", "taller-1"), own("KIND", "workshop")), m.Workshop),
        ((own("ID", "taller-1"), own("KIND", "workshop"), own("EVENT", "otro")), m.Workshop),
        ((own("ID", "taller-1"),), m.Session),
    ],
)
def test_an_item_that_lost_its_event_is_in_another(
    item: tuple[str, ...], kind: type[m.SingleItem]
) -> None:
    """By its clock, as the entries of others."""
    data = ours(own("TITLE", "Agua"), item=item)
    found = {each.id: each for each in dialogue_of(read_ical(data)).events}

    assert {"encuentro": 0, "agenda-america-mexico_city": 1} == {
        name: len(each.agenda) for name, each in found.items()
    }
    (only,) = found["agenda-america-mexico_city"].agenda
    assert isinstance(only, kind)
    assert "taller-1" == only.id


def test_an_entry_that_lost_its_id_is_read_as_one_of_others() -> None:
    """By its UID, with the title that everybody sees."""
    (item,) = items_of(ours("SUMMARY:Agua", item=ITEM[1:]))

    assert isinstance(item, m.Session)
    assert ("entry-ca978112ca1b", text(es="Agua")) == (item.id, item.title)


def test_an_item_whose_block_is_not_told_stands_in_the_agenda() -> None:
    """As one of its own."""
    data = ours(own("BLOCK", "otra"))
    (found,) = dialogue_of(read_ical(data)).events

    assert ["taller-1"] == [each.id for each in found.agenda]


def timed(start: str, end: str, *lines: str) -> bytes:
    """A calendar as we write them, with one item at that time; `lines` begin with line 17."""
    data = vevent(end, *ITEM, *lines, start=start)
    return calendar(*data, head=(*HEAD, *OURS))


_UTC = ("DTSTART:20260514T150000Z", "DTEND:20260514T160000Z")
_DAYS = ("DTSTART;VALUE=DATE:20260514", "DTEND;VALUE=DATE:20260515")


@pytest.mark.parametrize(
    ("times", "when"),
    [
        (_UTC, "2026-05-14T09:00:00/2026-05-14T10:00:00"),
        # Hours that end before they start are written as days.
        (_DAYS, "2026-05-14T23:00:00/2026-05-14T22:00:00"),
    ],
)
def test_our_words_for_a_time_count_as_long_as_the_calendar_agrees(
    times: tuple[str, str], when: str
) -> None:
    """X-…-WHEN has the words of the document, where the calendar could not."""
    data = timed(*times, own("WHEN", when))
    (item,) = items_of(data)
    start, end = (datetime.fromisoformat(each) for each in when.split("/"))

    assert m.Slot(start=start, end=end) == item.when
    assert [("GA858", None)] == told(read_ical(data).report)


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (("DTSTART:20260514T160000Z", "DTEND:20260514T170000Z"), (10, 11)),
        (("DTSTART:20260514T150000Z", "DTEND:20260514T170000Z"), (9, 11)),
        (("DTSTART:20260515T150000Z", "DTEND:20260515T160000Z"), (9, 10)),
        (("DTSTART;VALUE=DATE:20260515", "DTEND;VALUE=DATE:20260516"), None),
    ],
)
def test_an_hour_that_others_changed_counts(
    times: tuple[str, str], expected: tuple[int, int] | None
) -> None:
    """And that ours does not is told, on its line."""
    data = timed(*times, own("WHEN", "2026-05-14T09:00:00/2026-05-14T10:00:00"))
    (item,) = items_of(data)
    hours = (item.when.start.hour, item.when.end.hour) if isinstance(item.when, m.Slot) else None

    assert expected == hours
    assert [("GA862", 17), ("GA858", None)] == told(read_ical(data).report)


def test_what_has_the_time_of_its_block_has_none_of_its_own() -> None:
    """Whatever the calendar says."""
    (item,) = items_of(ours(own("WHEN", "INHERITED")))

    assert item.when is None


@pytest.mark.parametrize(
    ("seen", "ours_", "names"),
    [
        (_SEEN[0], own("TITLE", "Agua"), []),
        ("SUMMARY:CANCELADO: 1. Agua", own("TITLE", "Agua"), []),
        ("SUMMARY:Datos", own("TITLE", "Agua"), ["TITLE"]),
        (_SEEN[1], own("ROOMS", "a"), []),
        ("LOCATION:Patio", own("ROOMS", "a"), ["ROOMS"]),
        # Of a room that the calendar does not tell of, nobody knows the name.
        ("LOCATION:Patio", own("ROOMS", "z"), []),
        (_SEEN[2], own("STATUS", "postponed"), []),
        ("STATUS:CANCELLED", own("STATUS", "confirmed"), ["STATUS"]),
        ("STATUS:CONFIRMED", own("STATUS", "cancelled"), ["STATUS"]),
        ("STATUS:CONFIRMED", own("STATUS", "tentative"), []),
    ],
)
def test_what_others_changed_is_told(seen: str, ours_: str, names: list[str]) -> None:
    """By the name of our property, which no longer counts."""
    found = [each for each in read_ical(ours(seen, ours_)).report if each.code == "GA862"]

    assert [own(name, "")[:-1] for name in names] == [
        dict(each.words)["property"] for each in found
    ]
    assert all(_ENTRY + 9 == each.place.line for each in found)


@pytest.mark.parametrize(
    ("event_status", "expected"), [("confirmed", m.ItemStatus.CANCELLED), ("cancelled", None)]
)
def test_an_item_is_cancelled_alone_or_with_its_event(
    event_status: str, expected: m.ItemStatus | None
) -> None:
    """STATUS says it of both; of what is cancelled as a whole the event says it."""
    head = (*OURS[:2], json_line("EVENT", {**EVENT, "status": event_status}), *OURS[3:])
    (item,) = items_of(ours("STATUS:CANCELLED", head=head))

    assert expected is item.status


def test_an_item_is_cancelled_with_its_block() -> None:
    """Likewise."""
    head = (*OURS[:3], json_line("BLOCK", {**BLOCK, "status": "cancelled"}), OURS[4])
    (item,) = items_of(ours("STATUS:CANCELLED", own("BLOCK", "talleres"), head=head))

    assert item.status is None


def test_the_entry_of_a_whole_event_is_no_item() -> None:
    """It is the event."""
    item = (own("ID", "encuentro"), own("KIND", "event"), own("EVENT", "encuentro"))
    reading = read_ical(ours(item=item))
    (found,) = dialogue_of(reading).events

    assert ("encuentro", ()) == (found.id, found.agenda)
    assert reading.origin is not None
    assert _ENTRY == reading.origin.places(["/events/0"])["/events/0"].line


# Milestones -------------------------------------------------------------------------------------


def _promises() -> m.Dialogue:
    milestone = m.Milestone(
        id="hito",
        label="1.",
        title=text(es="Portal"),
        start=edtf("2026-06-01"),
        due=edtf("2026-12"),
    )
    commitment = m.Commitment(
        id="compromiso",
        kind=m.CommitmentKind.ADOPTED,
        title=text(es="Presupuesto"),
        milestones=(milestone,),
    )
    return dialogue(event(), commitments=(commitment,))


def test_milestones_come_back_to_their_commitment() -> None:
    """As tasks of a file of their own."""
    document = dialogue_of(read_ical(milestones_to_ical(_promises())))
    (commitment,) = document.commitments
    (found,) = commitment.milestones

    assert ("compromiso", text(es="Presupuesto")) == (commitment.id, commitment.title)
    assert ("hito", "1.", text(es="Portal")) == (found.id, found.label, found.title)
    assert (edtf("2026-06-01"), edtf("2026-12")) == (found.start, found.due)


def _task(*lines: str, head: tuple[str, ...]) -> bytes:
    task = component("VTODO", "UID:h", STAMP, own("KIND", "milestone"), *lines)
    return calendar(*task, head=(*HEAD, *head))


_COMMITMENT = json_line(
    "COMMITMENT", {"id": "c", "title": {"es": "Presupuesto"}, "kind": "adopted"}
)


@pytest.mark.parametrize(
    ("lines", "start", "due"),
    [
        (("DTSTART;VALUE=DATE:20260601", "DUE;VALUE=DATE:20261201"), "2026-06-01", "2026-12-01"),
        (("DUE:20261201T120000Z",), None, "2026-12-01"),
        (("DUE;VALUE=DATE:20261201", own("DUE", "2026-12")), None, "2026-12"),
        (("DUE;VALUE=DATE:20261201", own("DUE", "pronto")), None, "2026-12-01"),
        ((), None, None),
    ],
)
def test_when_a_milestone_is_due(
    lines: tuple[str, ...], start: str | None, due: str | None
) -> None:
    """As precise as it was, or by the day that the calendar says."""
    data = _task(own("ID", "h"), own("COMMITMENT", "c"), *lines, head=(OURS[1], _COMMITMENT))
    (commitment,) = dialogue_of(read_ical(data)).commitments
    (found,) = commitment.milestones

    assert start == (found.start.value if found.start else None)
    assert due == (found.due.value if found.due else None)


@pytest.mark.parametrize(
    "lines",
    [
        (own("ID", "h"),),
        (own("ID", "h"), own("COMMITMENT", "otro")),
        (own("COMMITMENT", "c"),),
    ],
)
def test_a_task_that_lost_its_commitment_stays_in_the_entries(lines: tuple[str, ...]) -> None:
    """And is told."""
    reading = read_ical(_task(*lines, head=(OURS[1], _COMMITMENT)))

    assert () == dialogue_of(reading).commitments
    assert "GA859" in {code for code, _ in told(reading.report)}
    assert 1 == len(reading.entries)


def test_a_plan_book_has_no_agenda() -> None:
    """Entries with hours stay in the entries, and are told."""
    data = ours(head=(json_line("DOCUMENT", {**DOCUMENT, "kind": "plan-book"}), *OURS[2:]))
    reading = read_ical(data)
    (found,) = (each for each in reading.report if each.code == "GA859")

    assert isinstance(reading.document, m.PlanBook)
    assert {"what": "VEVENT", "count": 1} == dict(found.words)
    assert 1 == len(reading.entries)
