"""Our own calendars come back as what they were, as far as a calendar can carry it."""

import re
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import (
    NothingToWriteError,
    milestones_to_ical,
    read_ical,
    to_ical,
)
from gobierno_abierto.model import text
from gobierno_abierto.privacy import public_view
from gobierno_abierto.words import chosen
from ical_examples import at, slot, two_days
from ical_examples import event as meeting
from shipped import DIALOGUES
from strategies import dialogues, private_dialogue

PROFILES: tuple[dict[str, Any], ...] = (
    {},
    {"per_item": True},
    {"utc": True},
    {"parent": True},
    {"published": True},
)


def in_language(title: m.Text | None, lang: str) -> m.Text | None:
    """A title as the calendar carries it: in one language, without blank ends."""
    if title is None:
        return None
    tag, words = chosen(title, lang)
    kept = words.strip(" \t\n")
    return text({tag: kept}) if kept else None


def carried(item: m.Item, lang: str) -> m.Item:
    """What a calendar carries of an item."""
    kept: dict[str, Any] = {
        "label": item.label.strip() if item.label and item.label.strip() else None,
        "title": in_language(item.title, lang),
        "status": item.status,
        "when": attrs.evolve(item.when, extensions=())
        if isinstance(item.when, m.Slot)
        else item.when,
        "rooms": item.rooms,
        "venue": item.venue,
    }
    return item.__class__(id=item.id, **kept)


def bare(item: m.Item) -> m.Item:
    """An item that was read, without its words, its address and what it is called elsewhere."""
    return attrs.evolve(item, description=None, links=(), identifiers=(), extensions=())


def placed(document: m.Document | None) -> dict[str, tuple[str, str | None, m.Item]]:
    """Each item by id, with the ids of its event and of its block."""
    assert isinstance(document, m.Dialogue)
    found: dict[str, tuple[str, str | None, m.Item]] = {}
    for event in document.events:
        for item in event.agenda:
            if isinstance(item, m.ParallelBlock) and item.items:
                found |= {each.id: (event.id, item.id, each) for each in item.items}
            else:
                found[item.id] = (event.id, None, item)
    return found


def entries_of(calendar: bytes) -> set[str]:
    """The ids that the calendar names, without our reader."""
    unfolded = calendar.replace(b"\r\n ", b"").decode()
    lines = (each.partition(":") for each in unfolded.split("\r\n"))
    return {value for name, _, value in lines if name == "X-GOBIERNO-ABIERTO-ID"}


def check_round_trip(document: m.Dialogue, lang: str, **options: Any) -> None:
    """Every entry is the item that it was, in its event and block."""
    try:
        calendar = to_ical(document, lang=lang, internal=True, **options)
    except NothingToWriteError:
        return
    reading = read_ical(calendar)
    meant, read = placed(document), placed(reading.document)

    assert () == reading.report.errors
    assert read.keys() <= meant.keys() & entries_of(calendar)
    for name, (event, block, item) in read.items():
        expected = meant[name]
        assert expected[:2] == (event, block)
        assert carried(expected[2], lang) == bare(item)
    written = entries_of(calendar) - {event.id for event in document.events}
    assert written == read.keys()


@pytest.mark.parametrize("options", PROFILES, ids=str)
@pytest.mark.parametrize("lang", ["es", "en", "pt"])
@pytest.mark.parametrize("name", DIALOGUES)
def test_datasets_come_back(name: str, lang: str, options: dict[str, Any]) -> None:
    """In every language and profile."""
    document = datasets.load(name)
    assert isinstance(document, m.Dialogue)

    check_round_trip(document, lang, **options)


@settings(max_examples=150, deadline=None)
@given(document=dialogues(), options=st.sampled_from(PROFILES), lang=st.sampled_from(["es", "en"]))
def test_any_dialogue_comes_back(document: m.Dialogue, options: dict[str, Any], lang: str) -> None:
    """Whatever the model lets in."""
    check_round_trip(document, lang, **options)


@pytest.mark.parametrize("name", DIALOGUES)
def test_what_all_entries_share_comes_back_whole(name: str) -> None:
    """Header, title, venues, events and blocks: with all their translations."""
    document = public_view(datasets.load(name))
    assert isinstance(document, m.Dialogue)
    read = read_ical(to_ical(document, per_item=True)).document
    assert isinstance(read, m.Dialogue)

    def header(of: m.Dialogue) -> m.Header:
        return attrs.evolve(of.header, contact=None, sources=(), citations=())

    assert header(document) == header(read)
    assert (document.id, document.title) == (read.id, read.title)
    for event in read.events:
        meant = next(each for each in document.events if each.id == event.id)
        assert attrs.evolve(meant, agenda=(), convenors=(), attendance=None) == attrs.evolve(
            event, agenda=()
        )


def test_a_calendar_that_was_read_is_written_alike() -> None:
    """UID, hours and titles of a second generation are those of the first."""
    first = to_ical(two_days(), internal=True)
    read = read_ical(first).document
    assert read is not None
    second = to_ical(read, internal=True)

    assert _items(first) == _items(second)


def _items(calendar: bytes) -> list[tuple[Any, ...]]:
    """The entries for items of an agenda: those of whole events tell of what is not carried."""
    return [
        (each.uid, each.start, each.end, each.summary)
        for each in read_ical(calendar).entries
        if each.text("X-GOBIERNO-ABIERTO-KIND") != "event"
    ]


@settings(max_examples=50, deadline=None)
@given(private=private_dialogue())
def test_what_is_internal_stays_so_by_way_of_a_calendar(private: Any) -> None:
    """An internal calendar that is read and written for everybody tells nothing private."""
    try:
        calendar = to_ical(private.dialogue, internal=True)
    except NothingToWriteError:
        return
    read = read_ical(calendar).document
    assert read is not None
    assert m.Visibility.INTERNAL == read.header.visibility
    try:
        public = to_ical(read).replace(b"\r\n ", b"").decode()
    except NothingToWriteError:
        return

    hidden = [each for each in private.sentinels if each.startswith("SENTINEL")]
    assert [] == [each for each in hidden if re.search(rf"{each}(?![0-9])", public)]


def milestones() -> m.Dialogue:
    """A dialogue with a commitment of three milestones."""
    steps = (
        m.Milestone(
            id="h1", label="1.", title=text(es="Abrir", en="Open"), due=m.edtf("2027-05-14")
        ),
        m.Milestone(id="h2", start=m.edtf("2027-01"), due=m.edtf("2027-34")),
        m.Milestone(id="h3", start=m.edtf("2027-02-01"), due=m.edtf("2027-03-01")),
    )
    promise = m.Commitment(id="c", title=text(es="Datos", en="Data"), milestones=steps)
    return attrs.evolve(two_days(), commitments=(promise,))


@pytest.mark.parametrize("lang", ["es", "en"])
def test_milestones_come_back(lang: str) -> None:
    """With their commitment, and with dates as precise as they were."""
    read = read_ical(milestones_to_ical(milestones(), lang=lang)).document
    assert isinstance(read, m.Dialogue)
    (meant,), (commitment,) = milestones().commitments, read.commitments

    assert (meant.id, meant.title) == (commitment.id, commitment.title)
    assert [
        attrs.evolve(each, title=in_language(each.title, lang)) for each in meant.milestones
    ] == sorted(
        (attrs.evolve(each, extensions=()) for each in commitment.milestones), key=lambda e: e.id
    )


def test_a_plan_book_comes_back_as_one() -> None:
    """Its calendar of milestones says what kind of document it was."""
    book = m.PlanBook(
        id="libro",
        header=two_days().header,
        title=text(es="Planes"),
        commitments=milestones().commitments,
    )
    read = read_ical(milestones_to_ical(book)).document

    assert isinstance(read, m.PlanBook)
    assert ("libro", 1) == (read.id, len(read.commitments))


def unfolded(calendar: bytes) -> str:
    """A calendar without folds."""
    return calendar.replace(b"\r\n ", b"").decode()


@pytest.mark.parametrize(
    ("old", "new", "field", "expected"),
    [
        ("STATUS:CONFIRMED", "STATUS:CANCELLED", "status", m.ItemStatus.CANCELLED),
        ("SUMMARY;LANGUAGE=es:Agua", "SUMMARY;LANGUAGE=es:Tierra", "title", text(es="Tierra")),
        ("LOCATION:Sala A", "LOCATION:Sala Z", "rooms", ()),
        (
            "DTSTART:20260514T160000Z",
            "DTSTART:20260514T170000Z",
            "when",
            slot(at(14, 11), at(14, 12)),
        ),
        (
            "DTSTART:20260514T160000Z",
            "DTSTART:20260514T160000Z",
            "when",
            slot(at(14, 10), at(14, 12)),
        ),
    ],
)
def test_what_others_change_counts(old: str, new: str, field: str, expected: object) -> None:
    """Their programs change what everybody sees, and leave our properties as they were."""
    panel = m.Panel(
        id="panel",
        title=text(es="Agua"),
        status=m.ItemStatus.CONFIRMED,
        when=slot(at(14, 10), at(14, 12)),
        rooms=("sala-a",),
    )
    made = attrs.evolve(two_days(), events=(meeting(panel, dates=None, venues=("museo",)),))
    written = unfolded(to_ical(made, utc=True))
    assert old in written
    reading = read_ical(written.replace(old, new))

    ((_, _, item),) = placed(reading.document).values()
    assert expected == getattr(item, field)
    told = {each.code for each in reading.report}
    assert (old != new) == ("GA862" in told)


def test_a_block_with_an_entry_of_its_own_comes_back_once() -> None:
    """It was published before its items were known, and keeps its entry beside theirs."""
    when = slot(at(14, 12), at(14, 14))
    alone = m.ParallelBlock(id="talleres", title=text(es="Talleres"), when=when)
    item = m.Workshop(id="uno", title=text(es="Uno"))
    before = attrs.evolve(two_days(), events=(meeting(alone, dates=None),))
    after = attrs.evolve(
        two_days(), events=(meeting(attrs.evolve(alone, items=(item,)), dates=None),)
    )
    calendar = to_ical(after, previous=to_ical(before))

    assert {"talleres", "uno"} == entries_of(calendar)
    read = read_ical(calendar).document
    assert isinstance(read, m.Dialogue)
    (block,) = read.events[0].agenda
    assert isinstance(block, m.ParallelBlock)
    assert ("talleres", when) == (block.id, block.when)
    assert [item] == [bare(each) for each in block.items]
