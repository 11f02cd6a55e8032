"""What is limited: how much of it there is, and for how long. Stories and the boundaries."""

from collections.abc import Callable

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.rules import check
from gobierno_abierto.scheduling import Clash, ClashKind, clashes
from limited_agendas import (
    Told,
    dialogue,
    meeting,
    moderator,
    organization,
    resource,
    room,
    slot,
    told,
    venue,
    workshop,
)

_MORNING = (slot(60, 180),)


def _only(document: m.Document) -> Clash:
    (found,) = clashes(document)
    return found


def _codes(document: m.Document) -> list[str]:
    return [each.finding.code for each in clashes(document)]


# How many at once -------------------------------------------------------------------------------


def _needing(quantity: int | None, *spans: tuple[int, int]) -> m.Dialogue:
    agenda = [workshop(f"w{n}", *span, needs=("booth",)) for n, span in enumerate(spans)]
    return dialogue(meeting(*agenda), resources=(resource("booth", quantity=quantity),))


def _in_hall(concurrent: int | None, *spans: tuple[int, int]) -> m.Dialogue:
    agenda = [workshop(f"w{n}", *span, rooms=("hall",)) for n, span in enumerate(spans)]
    return dialogue(meeting(*agenda), venues=(venue(room("hall", concurrent=concurrent)),))


def _sent(delegation: int | None, *spans: tuple[int, int]) -> m.Dialogue:
    parts = (moderator(organization="net"),)
    agenda = [workshop(f"w{n}", *span, parts=parts) for n, span in enumerate(spans)]
    return dialogue(meeting(*agenda), organizations=(organization("net", delegation=delegation),))


_LIMITS = pytest.mark.parametrize("limited", [_needing, _in_hall, _sent])


@_LIMITS
@pytest.mark.parametrize(
    ("spans", "moments"),
    [
        (((60, 120), (60, 120)), []),
        (((60, 120), (60, 120), (120, 180)), []),
        (((60, 120), (60, 120), (119, 180)), [("012", 119, 120)]),
        (((60, 121), (60, 121), (120, 180)), [("012", 120, 121)]),
        (((60, 120), (60, 90), (60, 120), (90, 120)), [("012", 60, 90), ("023", 90, 120)]),
        (((0, 60), (0, 90), (30, 120), (30, 60)), [("0123", 30, 60)]),
        (((60, 120), (60, 120), (90, 90)), []),
        (((60, 120), (60, 120), (110, 90)), []),
    ],
)
def test_more_than_two_at_once_are_one_clash_for_each_moment(
    limited: Callable[..., m.Dialogue],
    spans: tuple[tuple[int, int], ...],
    moments: list[tuple[str, int, int]],
) -> None:
    """Of a hall for two, of two booths and of a delegation of two; touching is not overlapping."""
    expected = [(tuple(f"w{n}" for n in items), slot(*when)) for items, *when in moments]
    found = [
        (tuple(item.id for item in each.items), each.overlap)
        for each in clashes(limited(2, *spans))
    ]

    assert sorted(expected) == sorted((tuple(sorted(items)), when) for items, when in found)


@_LIMITS
def test_what_is_not_stated_is_not_limited(limited: Callable[..., m.Dialogue]) -> None:
    """But for a room, which holds one thing at a time unless it is said to hold more."""
    expected = ["GA302"] if limited is _in_hall else []

    assert expected == _codes(limited(None, (60, 120), (60, 120)))


@pytest.mark.parametrize("limited", [_needing, _sent])
def test_where_there_is_none_one_item_is_too_many(limited: Callable[..., m.Dialogue]) -> None:
    """Of a booth that was never hired, and of an organisation that sends nobody."""
    found = _only(limited(0, (60, 120)))

    assert ("w0",) == tuple(item.id for item in found.items)
    assert slot(60, 120) == found.overlap


@pytest.mark.parametrize("concurrent", [1, 0, -1])
def test_a_room_for_one_speaks_of_pairs_as_ever(concurrent: int) -> None:
    """What is said of an ordinary room does not change."""
    document = _in_hall(concurrent, (60, 120), (60, 120), (60, 120))

    assert ["GA302"] * 3 == _codes(document)


def test_a_clash_over_a_resource_says_all_that_one_needs_to_act() -> None:
    """The items, what they share, when, and where it stands."""
    found = _only(_needing(1, (60, 120), (90, 150)))

    assert (ClashKind.NEED, "booth", Severity.ERROR) == (found.kind, found.shared, found.severity)
    assert ("/events/0/agenda/0", "/events/0/agenda/1") == found.pointers
    assert "/events/0/agenda/0/needs" == found.finding.pointer
    assert ("w0", "w1", "booth") == found.finding.ids
    assert (
        "Más actividades a la vez de las que «Recurso booth» puede atender (1): «w0» y «w1»; "
        "14 de mayo de 2026, 01:30–02:00." == found.finding.fault("es")
    )


def test_of_many_items_three_are_told_by_name() -> None:
    found = _only(_needing(1, *((60, 120),) * 5))

    assert "(1): “w0”, “w1”, “w2” and 2 more; 14 May 2026" in found.finding.fault("en")
    assert 5 == len(found.items)


@_LIMITS
def test_what_is_off_needs_nothing(limited: Callable[..., m.Dialogue]) -> None:
    """Cancelled and postponed items leave hall, booth and people free."""
    whole = limited(2, *((60, 120),) * 3)
    event = whole.events[0]
    for status in (m.ItemStatus.CANCELLED, m.ItemStatus.POSTPONED):
        off = attrs.evolve(event.agenda[0], status=status)
        fewer = attrs.evolve(event, agenda=(off, *event.agenda[1:]))

        assert 1 == len(clashes(whole))
        assert () == clashes(attrs.evolve(whole, events=(fewer,)))


@_LIMITS
def test_instants_count_and_events_without_zone_are_among_themselves(
    limited: Callable[..., m.Dialogue],
) -> None:
    """Ten in Bogotá is nine in Mexico City in May; without a zone nobody knows."""
    here = limited(2, (540, 600), (540, 600))
    ahead = limited(2, (600, 660)).events[0]
    for zone, clashing in (("America/Bogota", 1), ("America/Mexico_City", 0), (None, 0)):
        renamed = tuple(attrs.evolve(each, id="other") for each in ahead.agenda)
        there = attrs.evolve(ahead, id="there", zone=zone, agenda=renamed)
        found = clashes(attrs.evolve(here, events=(*here.events, there)))

        assert clashing == len(found)
        assert [slot(540, 600)] * clashing == [each.overlap for each in found]


def test_a_block_needs_what_its_items_need_only_while_none_of_them_does() -> None:
    """Two tables share the two booths of their block, which asks for one before them."""
    tables = tuple(workshop(f"table{n}", 60, 120, needs=("booth",)) for n in range(2))
    block = m.ParallelBlock(id="block", when=slot(0, 120), needs=("booth",), items=tables)
    other = workshop("other", 0, 60, needs=("booth",))
    document = dialogue(meeting(block, other), resources=(resource("booth", quantity=2),))
    fewer = attrs.evolve(document, resources=(resource("booth", quantity=1),))

    assert [] == told(document, "need")
    assert [
        Told(frozenset(("block", "other")), "booth", 0, 60),
        Told(frozenset(("table0", "table1")), "booth", 60, 120),
    ] == told(fewer, "need")


def test_ids_that_are_nowhere_limit_nothing() -> None:
    """They are another rule's business."""
    lost = workshop(
        "lost", 60, 120, needs=("x", "x"), rooms=("y",), venue="v",
        parts=(moderator("nobody", organization="o", substitute="who"), moderator()),
    )  # fmt: skip
    document = dialogue(
        meeting(lost, venues=("v",)),
        resources=(resource("booth", quantity=0, longest=1, rest=1),),
        organizations=(organization("net", delegation=0),),
        venues=(venue(room("hall", concurrent=2, availability=_MORNING), availability=_MORNING),),
        people=(m.Person(id="ana", organization="o", availability=_MORNING),),
    )

    assert () == clashes(document)


# Delegations ------------------------------------------------------------------------------------


def _delegation(sent: int, *parts: m.Part, block: bool = False) -> m.Dialogue:
    works = tuple(workshop(f"w{n}", 60, 120, parts=(part,)) for n, part in enumerate(parts))
    if block:
        first, *rest = works
        fields = {"when": first.when, "parts": first.parts}
        agenda: tuple[m.AgendaItem, ...] = (
            m.ParallelBlock(id="block", items=tuple(rest), **fields),  # type: ignore[arg-type]
        )
    else:
        agenda = works
    return dialogue(
        meeting(*agenda),
        organizations=(organization("net", delegation=sent),),
        people=(m.Person(id="ana", organization="net"), m.Person(id="eva", organization="other")),
    )


_UNNAMED = moderator(organization="net")
_UNSURE = moderator(organization="net", certainty=m.Certainty.TENTATIVE)


@pytest.mark.parametrize(
    ("parts", "severity"),
    [
        ((_UNNAMED, _UNNAMED), Severity.ERROR),
        ((_UNNAMED, moderator("ana")), Severity.ERROR),
        ((moderator("ana"), moderator("ana", organization="net")), None),
        ((_UNNAMED, moderator("eva")), None),
        ((_UNNAMED, moderator("eva", organization="net")), Severity.ERROR),
        ((_UNNAMED, moderator("ana", organization="other")), None),
        ((_UNNAMED, attrs.evolve(_UNNAMED, remote=True)), None),
        ((_UNNAMED, _UNSURE), Severity.WARNING),
        ((_UNNAMED, attrs.evolve(_UNNAMED, certainty=m.Certainty.OPEN)), Severity.WARNING),
        ((_UNNAMED, attrs.evolve(_UNNAMED, role=m.Role.ATTENDEE)), Severity.WARNING),
        ((_UNNAMED, _UNNAMED, _UNSURE), Severity.ERROR),
    ],
)
def test_a_delegation_of_one_is_in_one_place(
    parts: tuple[m.Part, ...], severity: Severity | None
) -> None:
    """Whoever is named is one person; parts without a name are as many people as parts."""
    found = [each.severity for each in clashes(_delegation(1, *parts)) if each.shared == "net"]

    assert ([severity] if severity else []) == found


@pytest.mark.parametrize(
    ("parts", "needed"),
    [
        ((moderator("ana"), _UNNAMED), 1),
        ((moderator("ana"), _UNNAMED, _UNNAMED), 2),
        ((moderator("ana"), moderator("ana"), _UNNAMED), 2),
        ((_UNNAMED, moderator("ana", organization="net")), 1),
        ((_UNNAMED, moderator("ana", organization="net"), _UNNAMED), 2),
    ],
)
def test_the_named_host_of_a_block_may_be_the_unnamed_one_of_an_item(
    parts: tuple[m.Part, ...], needed: int
) -> None:
    """Only what is sure counts; at two tables at once sit two people."""
    for sent in (needed - 1, needed):
        found = told(_delegation(sent, *parts, block=True), "delegation")
        assert (needed > sent) == bool(found)


@pytest.mark.parametrize(("sent", "clashing"), [(1, 1), (2, 0)])
def test_an_unnamed_part_of_a_block_may_be_one_of_its_items(sent: int, clashing: int) -> None:
    """The host of two tables may sit at one of them."""
    document = _delegation(sent, _UNNAMED, _UNNAMED, _UNNAMED, block=True)

    assert clashing == len(told(document, "delegation"))


# Rest -------------------------------------------------------------------------------------------


def _tired(quantity: int | None, *spans: tuple[int, int], **rest: int | None) -> m.Dialogue:
    fields: dict[str, int | None] = {"longest": 60, "rest": 20, "quantity": quantity} | rest
    agenda = [workshop(f"w{n}", *span, needs=("voice",)) for n, span in enumerate(spans)]
    return dialogue(meeting(*agenda), resources=(resource("voice", **fields),))


@pytest.mark.parametrize(
    ("spans", "run"),
    [
        (((0, 60),), None),
        (((0, 61),), (0, 61)),
        (((0, 30), (30, 60)), None),
        (((0, 30), (30, 61)), (0, 61)),
        (((0, 60), (80, 140)), None),
        (((0, 60), (79, 140)), (0, 140)),
        (((0, 30), (49, 79)), None),
        (((0, 30), (49, 80)), (0, 80)),
        (((0, 60), (20, 40)), None),
        (((0, 61), (20, 40)), (0, 61)),
    ],
)
@pytest.mark.parametrize("quantity", [None, 1])
def test_who_serves_an_hour_rests_twenty_minutes(
    quantity: int | None, spans: tuple[tuple[int, int], ...], run: tuple[int, int] | None
) -> None:
    """A pause that is a minute too short is none; only the minutes of service count."""
    found = [each for each in clashes(_tired(quantity, *spans)) if each.kind is ClashKind.REST]

    assert ([slot(*run)] if run else []) == [each.overlap for each in found]
    assert all(Severity.WARNING is each.severity for each in found)


@pytest.mark.parametrize(
    ("spans", "run"),
    [
        (((0, 120),), None),
        (((0, 90), (0, 60)), None),
        (((0, 90), (0, 61)), (0, 61)),
        (((0, 180), (0, 40), (50, 71)), (0, 71)),
        (((0, 180), (0, 40), (60, 81)), None),
        (((10, 71), (10, 71), (0, 10), (71, 90)), (10, 71)),
    ],
)
def test_two_teams_take_turns_as_long_as_one_is_free(
    spans: tuple[tuple[int, int], ...], run: tuple[int, int] | None
) -> None:
    """Only the time counts at which both serve, and only a rest of twenty minutes ends it."""
    found = told(_tired(2, *spans), "rest")

    assert ([run] if run else []) == [(each.start, each.end) for each in found]
    if run:
        there = {f"w{n}" for n, (start, end) in enumerate(spans) if start < run[1] and end > run[0]}
        assert [there] == [set(each.items) for each in found]


@pytest.mark.parametrize(
    "nonsense",
    [{"longest": None}, {"rest": None}, {"longest": 0}, {"rest": 0}, {"longest": -1}, {"rest": -5}],
)
def test_of_rest_that_is_not_stated_nothing_is_said(nonsense: dict[str, int | None]) -> None:
    assert [] == _codes(_tired(1, (0, 600), **nonsense))


def test_a_clash_over_rest_names_the_items_and_the_minutes() -> None:
    found = _only(_tired(1, (0, 50), (60, 120)))

    assert ("w0", "w1") == tuple(item.id for item in found.items)
    assert (
        "“Recurso voice” serves 110 minutes without a rest of 20, and can serve 60: “w0” and "
        "“w1”; 14 May 2026, 00:00–02:00." == found.finding.fault("en")
    )


# What is suspect --------------------------------------------------------------------------------


def _staggered(count: int, **fields: object) -> list[m.Workshop]:
    """Each overlaps the next."""
    return [workshop(f"w{n}", 2 * n, 2 * n + 3, **fields) for n in range(count)]


def _always_away(count: int) -> m.Dialogue:
    agenda = [workshop(f"w{n}", n, n + 1, rooms=("room",)) for n in range(count)]
    hours = (slot(-60, -30),)
    return dialogue(meeting(*agenda), venues=(venue(room("room", availability=hours)),))


def _never_resting(count: int) -> m.Dialogue:
    return _tired(1, *((100 * n, 100 * n + 61) for n in range(count)))


def _short_booths(count: int) -> m.Dialogue:
    agenda = _staggered(count + 1, needs=("booth",))
    # After the others there is no clash any more.
    agenda += [workshop("x", 900, 901, needs=("booth",)), workshop("y", 901, 902, needs=("booth",))]
    return dialogue(meeting(*agenda), resources=(resource("booth", quantity=1),))


@pytest.mark.parametrize(
    ("made", "code"),
    [(_always_away, "GA311"), (_never_resting, "GA309"), (_short_booths, "GA308")],
)
def test_a_figure_that_clashes_a_hundred_times_is_believed_and_not_once_more(
    made: Callable[[int], m.Dialogue], code: str
) -> None:
    """One finding then stands for all of them, and names all their items."""
    dates = m.edtf("2026-05-14/2026-06-14")

    def found(count: int) -> tuple[Clash, ...]:
        made_one = made(count)
        events = tuple(attrs.evolve(each, dates=dates) for each in made_one.events)
        return clashes(attrs.evolve(made_one, events=events))

    assert [code] * 100 == [each.finding.code for each in found(100)]
    (one,) = found(101)
    assert ("GA319", Severity.WARNING, None) == (one.finding.code, one.severity, one.overlap)
    assert [each for each in made(101).events[0].agenda if each.id not in "xy"] == list(one.items)


def test_a_hall_that_is_too_full_a_hundred_times_is_suspect_as_any_room() -> None:
    agenda = [
        each
        for n in range(101)
        for each in (
            workshop(f"a{n}", 5 * n, 5 * n + 5, rooms=("hall",)),
            workshop(f"b{n}", 5 * n, 5 * n + 5, rooms=("hall",)),
            workshop(f"c{n}", 5 * n, 5 * n + 5, rooms=("hall",)),
        )
    ]
    document = dialogue(meeting(*agenda), venues=(venue(room("hall", concurrent=2)),))

    assert "GA307" == _only(document).finding.code


@pytest.mark.parametrize(
    ("length", "crowded"),
    [(1, False), (3, True), (30_000, True)],
    ids=["touching", "two by two", "all at once"],
)
def test_twenty_thousand_items_end_in_a_moment(length: int, crowded: bool) -> None:  # noqa: FBT001
    """In one hall, with one booth, one team and one delegation: no quadratic growth."""
    count = 20_000
    agenda = [
        workshop(f"w{n}", n, n + length, rooms=("hall",), needs=("booth",), parts=(_UNNAMED,))
        for n in range(count)
    ]
    dates = m.edtf("2026-05-14/2026-07-14")
    document = dialogue(
        meeting(*agenda, dates=dates, venues=("venue",)),
        resources=(resource("booth", quantity=1, longest=30_000_000, rest=5),),
        organizations=(organization("net", delegation=1),),
        venues=(venue(room("hall", concurrent=2), availability=(slot(0, 10**5),)),),
    )
    found = _codes(document)

    assert (["GA307", "GA319", "GA319"] if crowded else []) == found


# Rules ------------------------------------------------------------------------------------------


def test_a_check_tells_what_the_clashes_tell() -> None:
    """Each under its own code."""
    document = dialogue(
        meeting(
            workshop("a", 0, 61, needs=("voice",), rooms=("hall",), parts=(moderator("ana"),)),
            workshop("b", 0, 30, needs=("voice",), rooms=("hall",), parts=(_UNNAMED,)),
            workshop("c", 0, 30, rooms=("hall",)),
        ),
        people=(m.Person(id="ana", organization="net", availability=(slot(0, 30),)),),
        organizations=(organization("net", delegation=1),),
        resources=(resource("voice", quantity=1, longest=60, rest=10),),
        venues=(
            venue(
                room("hall", concurrent=2, availability=(slot(0, 30),)),
                availability=(slot(0, 40),),
            ),
        ),
    )
    expected = ["GA308", "GA309", "GA310", "GA311", "GA312", "GA315", "GA321"]
    said = {each.code for each in check(document)}

    assert expected == sorted(_codes(document))
    assert set(expected) <= said
