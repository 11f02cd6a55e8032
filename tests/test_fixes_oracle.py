"""The smallest change that clears a clash, against trying every minute and every room."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling import Clash, ClashKind, clashes
from gobierno_abierto.scheduling.fixes import Fix, FixKind, fixed, fixes
from gobierno_abierto.scheduling.precedence import precedences

_START = datetime(2026, 5, 14, 9)
_SIZES = list(FixKind)
_WEIGHTS = (Severity.NOTE, Severity.WARNING, Severity.ERROR)
_GATHERED = (ClashKind.ORDER, ClashKind.EVERYONE)
_PAIRS = (
    ClashKind.PERSON, ClashKind.ROOM, ClashKind.NEED, ClashKind.COMMITMENT, ClashKind.EVERYONE,
)  # fmt: skip


def _slot(day: int, start: int, length: int) -> m.Slot:
    begin = _START + timedelta(days=day, minutes=start)
    return m.Slot(start=begin, end=begin + timedelta(minutes=length))


_SLOTS = st.builds(
    _slot, st.integers(0, 1), st.integers(0, 16).map(lambda n: 5 * n), st.sampled_from((10, 15))
)


@st.composite
def _parts(draw: st.DrawFn) -> tuple[m.Part, ...]:
    people = draw(st.lists(st.sampled_from("abc"), max_size=2, unique=True))
    return tuple(
        m.Part(
            role=draw(st.sampled_from((m.Role.MODERATOR, m.Role.MODERATOR, m.Role.ATTENDEE))),
            person=person,
            substitute=draw(st.sampled_from((None, None, "c", "d"))),
            remote=draw(st.sampled_from((False, False, False, True))),
            organization=draw(st.sampled_from((None, None, "org"))),
        )
        for person in people
    )


_KINDS: tuple[type[m.SingleItem], ...] = (
    m.Workshop, m.Workshop, m.Talk, m.Panel, m.Break, m.Opening, m.Conclusions
)  # fmt: skip


@st.composite
def _item(draw: st.DrawFn, name: str) -> m.SingleItem:
    kind = draw(st.sampled_from(_KINDS))
    return kind(
        id=name,
        when=draw(_SLOTS),
        rooms=draw(st.sampled_from(((), ("r",), ("r",), ("s",), ("t",), ("r", "s")))),
        parts=draw(_parts()),
        needs=draw(st.sampled_from(((), (), ("n",), ("q",)))),
        after=draw(st.sampled_from(((), (), (), ("i0",), ("block",)))),
        expected=draw(st.sampled_from((None, None, 15, 25))),
        status=draw(st.sampled_from((None, None, None, m.ItemStatus.HELD))),
    )


@st.composite
def _agenda(draw: st.DrawFn) -> tuple[m.AgendaItem, ...]:
    items: list[m.AgendaItem] = [draw(_item(f"i{n}")) for n in range(draw(st.integers(2, 4)))]
    if draw(st.booleans()):
        inner = tuple(draw(_item(f"c{n}")) for n in range(draw(st.integers(0, 2))))
        block = m.ParallelBlock(
            id="block",
            when=_slot(draw(st.integers(0, 1)), 5 * draw(st.integers(0, 4)), 25),
            items=inner,
            rooms=draw(st.sampled_from(((), ("r",)))),
            parts=draw(_parts()),
        )
        items.insert(draw(st.integers(0, len(items))), block)
    return tuple(items)


def _room(name: str, capacity: int, **rest: object) -> m.Room:
    made = m.Room(id=name, name=m.text(es=f"Sala {name}"), capacity=capacity)
    return attrs.evolve(made, **rest)  # type: ignore[arg-type]  # fields of a room


@st.composite
def _dialogues(draw: st.DrawFn) -> m.Dialogue:
    def hours() -> tuple[m.Slot, ...]:
        all_day = _slot(0, -60, 3 * 60), _slot(1, -60, 3 * 60)
        return draw(st.sampled_from(((), (), (), (_slot(0, 10, 40), _slot(1, 0, 30)), all_day)))

    city, other = m.text(es="Ciudad"), m.text(es=draw(st.sampled_from(("Ciudad", "Otra"))))
    longest = draw(st.sampled_from((None, 20)))
    return m.Dialogue(
        id="dialogue",
        header=m.Header(
            namespace="https://example.org/",
            revision=1,
            revised=date(2026, 1, 1),
            language="es",
            publisher="Inventada",
        ),
        title=m.text(es="Diálogo"),
        events=(
            m.Event(
                id="event",
                dates=draw(st.sampled_from((None, m.edtf("2026-05-14/2026-05-15")))),
                zone=draw(st.sampled_from(("America/Mexico_City", None))),
                venues=("house", "annex"),
                agenda=draw(_agenda()),
            ),
        ),
        people=tuple(
            m.Person(
                id=name,
                name=name,
                availability=hours(),
                organization=draw(st.sampled_from((None, "org"))),
                zone=draw(st.sampled_from((None, "Asia/Tokyo"))),
            )
            for name in "abcd"
        ),
        organizations=(m.Organization(id="org", name=m.text(es="Org"), delegation=1),),
        venues=(
            m.Venue(
                id="house",
                name=m.text(es="Casa"),
                city=city,
                availability=hours(),
                rooms=(
                    _room("r", 20, concurrent=draw(st.sampled_from((None, None, 2)))),
                    _room("s", draw(st.sampled_from((20, 30))), availability=hours()),
                ),
            ),
            m.Venue(id="annex", name=m.text(es="Anexo"), city=other, rooms=(_room("t", 40),)),
        ),
        transfers=draw(
            st.sampled_from(((), (m.Transfer(origin="house", destination="annex", minutes=7),)))
        ),
        resources=(
            m.Resource(id="n", name=m.text(es="Cabina"), quantity=1, longest=longest, rest=5),
            m.Resource(id="q", name=m.text(es="Equipo"), quantity=2),
        ),
        commitments=(m.Commitment(id="k", origins=("i0", "i1", "c0")),),
    )


def _about(clash: Clash) -> tuple[object, ...]:
    first = clash.pointers[0] if clash.kind in _GATHERED else ""
    return clash.kind, clash.shared, first


def _lasts(clash: Clash) -> timedelta:
    return clash.overlap.end - clash.overlap.start if clash.overlap else timedelta()


def _is_new(each: Clash, before: tuple[Clash, ...]) -> bool:
    those = frozenset(each.pointers)
    alike = [one for one in before if _about(one) == _about(each)]
    same = [one for one in alike if frozenset(one.pointers) == those]
    if same and each.kind in _PAIRS and len(those) == 2 and _lasts(same[-1]) < _lasts(each):
        return True
    return not any(those <= frozenset(one.pointers) for one in alike)


def _clears(document: m.Document, clash: Clash, fix: Fix, before: tuple[Clash, ...]) -> bool:
    """Whether the clash is gone and nothing as heavy is new, by all clashes of the document."""
    for each in clashes(fixed(document, fix)):
        weighs = _WEIGHTS.index(each.severity) >= _WEIGHTS.index(clash.severity)
        if _is_new(each, before):
            if weighs or each.kind in _GATHERED:
                return False
        elif _about(each) == _about(clash) and set(each.pointers) <= set(clash.pointers):
            return False
    return True


def _held(*items: m.AgendaItem) -> bool:
    return any(each.status is m.ItemStatus.HELD for each in items)


Sized = tuple[tuple[object, ...], Fix]


def _rooms(index: Index, clash: Clash) -> Iterator[Sized]:
    house, annex = {"r", "s"}, {"t"}
    same_city = len({venue.city for venue in index.venues.values()}) == 1
    for placed in (index.items_by_id[each.id] for each in clash.items):
        if _held(placed.item, *((placed.block.item,) if placed.block else ())):
            continue
        if isinstance(placed.item, m.ParallelBlock) and _held(*placed.item.items):
            continue
        for n, left in enumerate(placed.item.rooms):
            old = index.rooms[left]
            rest = sum(
                index.rooms[room].capacity or 0 for room in placed.item.rooms if room != left
            )
            expected = placed.item.expected
            wanted = old.capacity or 0 if expected is None else expected - rest
            for k, new in enumerate(index.rooms.values()):
                near = {left, new.id} <= house or {left, new.id} <= annex
                if new.id in placed.item.rooms or not (near or same_city):
                    continue
                if (new.capacity or 0) < wanted:
                    continue
                kind = FixKind.ROOM if near else FixKind.VENUE
                apart = abs((new.capacity or 0) - (old.capacity or 0))
                rooms = (*placed.item.rooms[:n], new.id, *placed.item.rooms[n + 1 :])
                yield (
                    (_SIZES.index(kind), apart, placed.rank, n, k),
                    Fix(
                        kind=kind,
                        item=placed.item,
                        pointer=placed.pointer,
                        rooms=rooms,
                        room=new.id,
                    ),
                )


def _times(index: Index, clash: Clash) -> Iterator[Sized]:
    days: dict[date, list[m.Slot]] = {}
    for placed in index.items:
        if isinstance(placed.when, m.Slot):
            days.setdefault(placed.when.start.date(), []).append(placed.when)
    known = (date(2026, 5, 14), date(2026, 5, 15)) if index.events[0].days else tuple(days)
    met = [index.items_by_id[each.id] for each in clash.items]
    late = met[0] if clash.kind is ClashKind.ORDER else None
    for placed in {each.rank: each for one in met for each in (one, one.block) if each}.values():
        item, block = placed.item, placed.block
        inner = item.items if isinstance(item, m.ParallelBlock) else ()
        if _held(item, *inner, *((block.item,) if block else ())) or not isinstance(
            item.when, m.Slot
        ):
            continue
        for day in known:
            slots = [block.when] if block and isinstance(block.when, m.Slot) else days.get(day, [])
            away = (day - item.when.start.date()).days
            same = m.Slot(
                start=item.when.start + timedelta(days=away),
                end=item.when.end + timedelta(days=away),
            )
            first = min((each.start for each in slots), default=same.start)
            last = max((each.end for each in slots), default=same.end)
            start = first
            while start + (item.when.end - item.when.start) <= last:
                minutes = int((start - item.when.start).total_seconds()) // 60
                clock = minutes - away * 1440
                if start.date() == day and minutes:
                    kind = FixKind.DAY if away else FixKind.TIME
                    size = abs(clock) * max(1, len(inner))
                    yield (
                        (
                            _SIZES.index(kind),
                            abs(away),
                            size,
                            placed is not late,
                            placed.rank,
                            away < 0,
                            clock < 0,
                        ),
                        Fix(
                            kind=kind,
                            item=item,
                            pointer=placed.pointer,
                            when=m.Slot(start=start, end=start + (item.when.end - item.when.start)),
                            minutes=minutes,
                        ),
                    )
                start += timedelta(minutes=1)


def _stand_ins(index: Index, clash: Clash) -> Iterator[Sized]:
    for each in clash.items:
        placed = index.items_by_id[each.id]
        inner = each.items if isinstance(each, m.ParallelBlock) else ()
        if _held(each, *inner, *((placed.block.item,) if placed.block else ())):
            continue
        for n, part in enumerate(each.parts):
            if part.person == clash.shared and part.substitute not in (None, part.person):
                yield (
                    (_SIZES.index(FixKind.STAND_IN), placed.rank, n),
                    Fix(
                        kind=FixKind.STAND_IN,
                        item=each,
                        pointer=placed.pointer,
                        person=part.person,
                        stand_in=part.substitute,
                    ),
                )


def _in_a_circle(index: Index, clash: Clash) -> bool:
    """Whether what comes too early must come before itself, by following every way there is."""
    steps = [
        (each.later.rank, each.earlier.rank) for each in precedences(index) if not each.same_day
    ]
    start = {index.items_by_id[clash.items[0].id].rank}
    reached = {earlier for later, earlier in steps if later in start}
    for _ in steps:
        reached |= {earlier for later, earlier in steps if later in reached}
    return clash.kind is ClashKind.ORDER and bool(start & reached)


def _smallest(document: m.Document, clash: Clash, before: tuple[Clash, ...]) -> Fix | None:
    index = Index(document)
    if clash.kind is ClashKind.DELEGATION or _in_a_circle(index, clash):
        return None
    found = [*_rooms(index, clash), *_stand_ins(index, clash), *_times(index, clash)]
    found.sort(key=lambda each: each[0])
    return next((fix for _, fix in found if _clears(document, clash, fix, before)), None)


@given(_dialogues(), st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_smaller_change_clears_the_clash(document: m.Dialogue, data: st.DataObject) -> None:
    """What is proposed is what trying everything finds, and judged by the whole document."""
    those = clashes(document)
    if not those:
        return
    position = data.draw(st.integers(0, len(those) - 1))

    assert _smallest(document, those[position], those) == fixes(document, those)[position]
