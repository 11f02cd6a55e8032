"""The smallest change that clears a clash: stories."""

import attrs
import pytest

import gobierno_abierto.model as m
from builders import block, dialogue, event, part, person, slot, venue, workshop
from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.publish.fixes import fix_plain, fix_words
from gobierno_abierto.scheduling import Clash, ClashKind, clashes
from gobierno_abierto.scheduling.fixes import Fix, FixKind, fixed, fixes, smallest_change

_LARGE, _SMALL = ("sala-grande",), ("sala-chica",)
# It makes the day of the agenda long enough to move within it.
_DAY_LONG = (
    m.Break(id="llegada", when=slot("08:00", "08:30")),
    m.Break(id="salida", when=slot("17:30", "18:00")),
)
_ANA = (part(m.Role.MODERATOR, "ana"),)


def item(name: str, start: str, end: str, **fields: object) -> m.Workshop:
    """A workshop at that time."""
    made = workshop(id=name, title=m.text(es=name.title()), when=slot(start, end))
    return attrs.evolve(made, **fields)  # type: ignore[arg-type]  # fields of an item


def day(*agenda: m.AgendaItem, **changes: object) -> m.Dialogue:
    """The dialogue with that agenda, from eight to six."""
    return dialogue(event(*_DAY_LONG, *agenda), **changes)


def the(kind: ClashKind, document: m.Document) -> Clash:
    """The only clash of that kind."""
    (found,) = (each for each in clashes(document) if each.kind is kind)
    return found


def short(fix: Fix | None) -> tuple[object, ...] | None:
    """A fix in few words: kind, item, and what would be otherwise."""
    if fix is None:
        return None
    new = fix.stand_in or fix.room or (fix.when and f"{fix.when.start:%d %H:%M}")
    return fix.kind.value, fix.item.id, new, fix.minutes


def smallest(kind: ClashKind, document: m.Document) -> tuple[object, ...] | None:
    """The smallest change for the only clash of a kind, after which it is gone."""
    clash = the(kind, document)
    fix = smallest_change(document, clash)
    if fix is not None:
        after = clashes(fixed(document, fix))
        known = {(each.kind, each.pointers, each.shared) for each in clashes(document)}
        new = [each for each in after if (each.kind, each.pointers, each.shared) not in known]
        assert (clash.kind, clash.pointers, clash.shared) not in {
            (each.kind, each.pointers, each.shared) for each in after
        }
        assert [] == [each for each in new if each.severity is Severity.ERROR]
    return short(fix)


def test_another_room_at_the_same_hour_is_smaller_than_another_hour() -> None:
    """Two workshops in the small room: the first goes to the large one, which is free."""
    document = day(
        item("uno", "10:00", "11:00", rooms=_SMALL), item("dos", "10:00", "11:00", rooms=_SMALL)
    )

    assert ("room", "uno", "sala-grande", 0) == smallest(ClashKind.ROOM, document)


def test_a_room_has_to_seat_whoever_is_expected_and_have_what_the_other_had() -> None:
    """A smaller room, or one without the ramp, is no solution; then it is the hour."""
    large = venue().rooms[0]
    rooms = (
        attrs.evolve(large, features=("wheelchair",)),
        m.Room(id="patio", name=m.text(es="Patio"), capacity=300),
        m.Room(
            id="sala-chica", name=m.text(es="Sala chica"), capacity=20, features=("wheelchair",)
        ),
    )
    document = day(
        item("uno", "10:00", "11:00", rooms=_LARGE),
        item("dos", "10:45", "11:45", rooms=_LARGE),
        venues=(venue(rooms=rooms),),
    )

    assert ("time", "uno", "14 09:45", -15) == smallest(ClashKind.ROOM, document)


def test_of_two_alike_the_first_item_and_rather_later() -> None:
    """The same minutes earlier or later, of one or the other: what comes first, later."""
    document = day(
        item("uno", "10:00", "11:00", parts=_ANA), item("dos", "10:00", "11:00", parts=_ANA)
    )

    assert ("time", "uno", "14 11:00", 60) == smallest(ClashKind.PERSON, document)


def test_fewest_minutes_without_a_new_clash() -> None:
    """Half an hour would be enough, but then the room is taken: so it is later still."""
    document = day(
        item("uno", "10:00", "11:00", parts=_ANA, status=m.ItemStatus.HELD),
        item("dos", "10:30", "11:30", parts=_ANA, rooms=_SMALL),
        item("tres", "11:30", "12:30", rooms=_SMALL),
        item("cuatro", "08:30", "09:30", rooms=_SMALL),
    )

    assert ("time", "dos", "14 12:30", 120) == smallest(ClashKind.PERSON, document)


def test_what_was_held_or_is_cancelled_stays() -> None:
    """Nobody can move yesterday."""
    held = {"parts": _ANA, "status": m.ItemStatus.HELD}
    document = day(item("uno", "10:00", "11:00", **held), item("dos", "10:00", "11:00", **held))

    assert None is smallest(ClashKind.PERSON, document)


def test_the_day_of_the_agenda_is_its_frame() -> None:
    """Nobody is asked to come before the first item or to stay after the last."""
    works = (item("uno", "10:00", "11:00", parts=_ANA), item("dos", "10:00", "11:00", parts=_ANA))

    assert None is smallest(ClashKind.PERSON, dialogue(event(*works)))


def test_another_day_if_this_one_has_no_room() -> None:
    """The nearest day of the event, at the same hour."""
    works = (item("uno", "10:00", "11:00", parts=_ANA), item("dos", "10:00", "11:00", parts=_ANA))
    document = dialogue(event(*works, dates=m.edtf("2026-05-14/2026-05-16")))

    assert ("day", "uno", "15 10:00", 1440) == smallest(ClashKind.PERSON, document)


def test_an_item_outside_its_event_goes_to_its_nearest_day() -> None:
    """Two days too late: the last day, at the same hour."""
    late = item("tarde", "2026-05-16T10:00", "2026-05-16T11:00")

    assert ("day", "tarde", "14 10:00", -2880) == smallest(ClashKind.OUTSIDE, day(late))


def test_a_larger_room_for_more_people() -> None:
    """Thirty do not fit in a room for twenty; the hour stays."""
    document = day(item("uno", "10:00", "11:00", rooms=_SMALL, expected=30))

    assert ("room", "uno", "sala-grande", 0) == smallest(ClashKind.CAPACITY, document)


def test_a_larger_room_in_another_venue_of_the_same_city() -> None:
    """Only if the own venue has none."""
    city = m.text(es="Ciudad")
    there = m.Venue(
        id="teatro",
        name=m.text(es="Teatro"),
        city=city,
        rooms=(m.Room(id="platea", name=m.text(es="Platea"), capacity=900),),
    )
    document = dialogue(
        event(item("uno", "10:00", "11:00", rooms=_SMALL, expected=500), venues=("casa", "teatro")),
        venues=(venue(city=city), there),
    )

    assert ("venue", "uno", "platea", 0) == smallest(ClashKind.CAPACITY, document)


def test_no_room_is_large_enough() -> None:
    """Nothing is proposed that does not help."""
    document = day(item("uno", "10:00", "11:00", rooms=_SMALL, expected=3_000))

    assert None is smallest(ClashKind.CAPACITY, document)


def test_order_is_kept_by_starting_when_the_last_has_ended() -> None:
    """Conclusions start with the end of the last workshop."""
    document = day(
        item("uno", "10:00", "11:00"),
        item("dos", "10:00", "11:20"),
        m.Conclusions(id="conclusiones", when=slot("11:00", "12:00")),
    )

    assert ("time", "conclusiones", "14 11:20", 20) == smallest(ClashKind.ORDER, document)


def test_a_circle_is_for_people_to_break() -> None:
    """Each after the other: no single change does it."""
    document = day(
        item("uno", "10:00", "11:00", after=("dos",)),
        item("dos", "10:00", "11:00", after=("uno",)),
    )

    found = clashes(document)

    assert [ClashKind.ORDER, ClashKind.ORDER] == [each.kind for each in found]
    assert (None, None) == fixes(document, found)


def test_an_item_stays_within_its_block() -> None:
    """The workshop has ten minutes of play in its block; the panel beside it has the day."""
    inner = item("dentro", "11:00", "12:50", parts=_ANA)
    other = item("otro", "12:40", "13:40", parts=_ANA, status=m.ItemStatus.HELD)
    document = day(block(inner), other)
    tight = day(block(attrs.evolve(inner, when=slot("11:00", "13:00"))), other)

    assert ("time", "talleres", "14 10:50", -10) == smallest(ClashKind.PERSON, document)
    assert ("time", "talleres", "14 10:40", -20) == smallest(ClashKind.PERSON, tight)


def test_a_block_moves_with_its_items() -> None:
    """All that is in the block keeps its place within it."""
    inner = (item("dentro", "11:30", "12:00", parts=_ANA), workshop(id="sin-hora"))
    other = item("otro", "11:00", "13:00", parts=_ANA, status=m.ItemStatus.HELD)
    document = dialogue(
        event(
            m.Break(id="llegada", when=slot("08:00", "08:30")),
            block(*inner, when=slot("11:30", "12:00")),
            other,
            m.Break(id="salida", when=slot("13:30", "14:00")),
        )
    )
    fix = smallest_change(document, the(ClashKind.PERSON, document))
    moved = Index(fixed(document, fix)) if fix else None

    assert ("time", "talleres", "14 10:30", -60) == short(fix)
    assert moved is not None
    assert slot("10:30", "11:00") == moved.items_by_id["dentro"].when
    assert slot("10:30", "11:00") == moved.items_by_id["sin-hora"].when


def test_whoever_is_named_stands_in() -> None:
    """Ana cannot come, and Bruno, who is named in her place, is busy only at the other hour."""
    hers = part(m.Role.MODERATOR, "ana", remote=True, substitute="bruno", title=m.text(es="Dra."))
    people = (person("ana", zone="Asia/Tokyo"), person("bruno"), person("carla"))
    document = day(item("uno", "10:00", "11:00", parts=(hers,)), people=people)
    fix = smallest_change(document, the(ClashKind.NIGHT, document))
    assert fix is not None
    (after,) = Index(fixed(document, fix)).items_by_id["uno"].item.parts

    assert ("stand-in", "uno", "bruno", 0) == short(fix)
    assert part(m.Role.MODERATOR, "bruno", remote=True) == after


def test_a_delegation_is_for_people_to_decide() -> None:
    """Who of them goes where is not ours to say."""
    both = [
        item(
            name, "10:00", "11:00",
            parts=(m.Part(role=m.Role.PANELLIST, organization="red"),),
        )
        for name in ("uno", "dos")
    ]  # fmt: skip
    document = day(*both)
    organizations = tuple(
        attrs.evolve(each, delegation=1) if each.id == "red" else each
        for each in document.organizations
    )
    small = attrs.evolve(document, organizations=organizations)

    assert None is smallest(ClashKind.DELEGATION, small)


def test_people_rooms_and_venues_have_their_hours() -> None:
    """Ana comes at noon and the house closes at five: the workshop starts at noon."""
    people = (
        person("ana", availability=(slot("12:00", "18:00"),)),
        person("bruno"),
        person("carla"),
    )
    document = day(item("uno", "10:00", "11:00", parts=_ANA), people=people)
    closed = day(
        item("uno", "17:00", "18:00", rooms=_SMALL),
        venues=(venue(availability=(slot("08:00", "17:00"),)),),
    )

    assert ("time", "uno", "14 12:00", 120) == smallest(ClashKind.AVAILABILITY, document)
    opening = next(each for each in clashes(closed) if each.items[0].id == "uno")
    assert ("time", "uno", "14 16:00", -60) == short(smallest_change(closed, opening))


def test_time_to_get_from_one_house_to_the_other() -> None:
    """Twenty minutes on foot: ten are there, so it is ten minutes later."""
    annex = m.Venue(
        id="anexo",
        name=m.text(es="Anexo"),
        rooms=(m.Room(id="aula", name=m.text(es="Aula"), capacity=9),),
    )
    document = day(
        item("uno", "10:00", "11:00", rooms=_SMALL, parts=_ANA, status=m.ItemStatus.HELD),
        item("dos", "11:10", "12:00", rooms=("aula",), parts=_ANA),
        venues=(venue(), annex),
        transfers=(m.Transfer(origin="casa", destination="anexo", minutes=20),),
    )

    assert ("time", "dos", "14 11:20", 10) == smallest(ClashKind.TRAVEL, document)


def test_an_interpreter_for_one_at_a_time() -> None:
    """What needs her waits until she is free, and has rested."""
    booth = m.Resource(id="cabina", name=m.text(es="Cabina"), quantity=1)
    needs = {"needs": ("cabina",)}
    document = day(
        item("uno", "10:00", "11:00", **needs),
        item("dos", "10:50", "11:50", **needs),
        resources=(booth,),
    )
    tired = day(
        item("uno", "10:00", "11:00", **needs, status=m.ItemStatus.HELD),
        item("dos", "11:05", "12:05", **needs),
        resources=(attrs.evolve(booth, longest=90, rest=15),),
    )

    assert ("time", "uno", "14 09:50", -10) == smallest(ClashKind.NEED, document)
    assert ("time", "dos", "14 11:15", 10) == smallest(ClashKind.REST, tired)


def test_what_is_for_everybody_and_what_is_beside_it() -> None:
    """The panel and the workshop: five minutes."""
    document = day(m.Panel(id="panel", when=slot("09:00", "10:30")), item("uno", "10:25", "11:25"))

    assert ("time", "panel", "14 08:55", -5) == smallest(ClashKind.EVERYONE, document)


def test_of_several_beside_what_is_for_everybody_only_that_can_move() -> None:
    """Two workshops go into the panel: moving one of them leaves the other."""
    document = day(
        m.Panel(id="panel", when=slot("09:00", "10:30")),
        item("uno", "10:25", "11:25"),
        item("dos", "10:20", "11:20"),
    )

    assert ("time", "panel", "14 08:50", -10) == smallest(ClashKind.EVERYONE, document)


def test_two_workshops_on_one_commitment() -> None:
    """Whoever cares for it wants to be in both."""
    document = day(item("uno", "10:00", "11:00"), item("dos", "10:30", "11:30"))
    commitment = attrs.evolve(document.commitments[0], origins=("uno", "dos"))
    both = attrs.evolve(document, commitments=(commitment,))

    assert ("time", "uno", "14 09:30", -30) == smallest(ClashKind.COMMITMENT, both)


def test_an_hour_that_the_clock_does_not_show_is_no_hour() -> None:
    """In the night in which the clock jumps from one to three, nothing starts at two."""
    spring = {"dates": m.edtf("2026-03-08"), "zone": "America/New_York"}
    held = m.ItemStatus.HELD
    document = dialogue(
        event(
            item("uno", "2026-03-08T00:30", "2026-03-08T01:30", parts=_ANA, status=held),
            item("dos", "2026-03-08T01:00", "2026-03-08T01:45", parts=_ANA),
            item("tres", "2026-03-08T05:00", "2026-03-08T06:00"),
            **spring,
        )
    )

    # At 01:30 it would end at 02:15, which is never shown, or be an hour shorter than it seems.
    assert ("time", "dos", "08 03:00", 120) == smallest(ClashKind.PERSON, document)


def test_suspect_data_is_to_be_corrected_not_moved() -> None:
    """Somebody in twenty items at once is a placeholder."""
    document = day(*(item(f"w{n}", "10:00", "11:00", parts=_ANA) for n in range(120)))
    (clash,) = clashes(document)

    assert None is smallest_change(document, clash)


def test_many_at_once_as_one_by_one() -> None:
    """Each is looked for as if it were the only one."""
    document = day(
        item("uno", "10:00", "11:00", rooms=_SMALL, parts=_ANA),
        item("dos", "10:00", "11:00", rooms=_SMALL, parts=_ANA),
    )
    found = clashes(document)

    assert 2 == len(found)
    assert tuple(smallest_change(document, each) for each in found) == fixes(document, found)


def test_a_clash_of_another_document_is_refused() -> None:
    """What was changed since cannot be looked for."""
    document = day(
        item("uno", "10:00", "11:00", parts=_ANA), item("dos", "10:00", "11:00", parts=_ANA)
    )
    clash = the(ClashKind.PERSON, document)
    fix = smallest_change(document, clash)
    assert fix is not None
    other = fixed(document, fix)

    with pytest.raises(LookupError):
        smallest_change(other, clash)
    with pytest.raises(LookupError):
        fixed(other, fix)
    with pytest.raises(LookupError):
        fixed(dialogue(), fix)
    with pytest.raises(LookupError):
        smallest_change(dialogue(), clash)


_ITEM = item("uno", "10:00", "11:00", rooms=_SMALL, parts=_ANA)
_AT = "/events/0/agenda/0"


@pytest.mark.parametrize(
    ("fix", "es", "en", "pt"),
    [
        (
            Fix(kind=FixKind.ROOM, item=_ITEM, pointer=_AT, rooms=_LARGE, room="sala-grande"),
            "Mueva «Uno» a la sala «Sala grande», a la misma hora.",
            "Move “Uno” to the room “Sala grande”, at the same hour.",
            "Mude «Uno» para a sala «Sala grande», no mesmo horário.",
        ),
        (
            Fix(kind=FixKind.VENUE, item=_ITEM, pointer=_AT, rooms=_LARGE, room="sala-grande"),
            (
                "Mueva «Uno» a la sala «Sala grande» de otra sede (Casa de la Cultura), a la misma "
                "hora."
            ),
            (
                "Move “Uno” to the room “Sala grande” of another venue (Casa de la Cultura), at "
                "the same hour."
            ),
            (
                "Mude «Uno» para a sala «Sala grande» de outra sede (Casa de la Cultura), no mesmo "
                "horário."
            ),
        ),
        (
            Fix(kind=FixKind.STAND_IN, item=_ITEM, pointer=_AT, person="ana", stand_in="bruno"),
            "Pida a Bruno Prueba que supla a Ana Prueba en «Uno».",
            "Ask Bruno Prueba to stand in for Ana Prueba in “Uno”.",
            "Peça a Bruno Prueba que substitua Ana Prueba em «Uno».",
        ),
        (
            Fix(
                kind=FixKind.TIME,
                item=_ITEM,
                pointer=_AT,
                when=slot("11:30", "12:30"),
                minutes=90,
            ),
            "Mueva «Uno» 1 h 30 min más tarde: 11:30–12:30.",
            "Move “Uno” 1 h 30 min later: 11:30–12:30.",
            "Mude «Uno» 1 h 30 min mais tarde: 11:30–12:30.",
        ),
        (
            Fix(
                kind=FixKind.TIME,
                item=block(_ITEM),
                pointer=_AT,
                when=slot("09:00", "10:00"),
                minutes=-60,
            ),
            (
                "Mueva «Talleres» 1 h más temprano: 09:00–10:00. Todo lo que está en el bloque se "
                "mueve con él."
            ),
            "Move “Talleres” 1 h earlier: 09:00–10:00. All that is in the block moves with it.",
            "Mude «Talleres» 1 h mais cedo: 09:00–10:00. Tudo o que está no bloco se move com ele.",
        ),
        (
            Fix(
                kind=FixKind.DAY,
                item=_ITEM,
                pointer=_AT,
                when=slot("2026-05-15T10:00", "2026-05-15T11:00"),
                minutes=1440,
            ),
            "Mueva «Uno» a otro día: 15 de mayo de 2026, 10:00–11:00.",
            "Move “Uno” to another day: 15 May 2026, 10:00–11:00.",
            "Mude «Uno» para outro dia: 15 de maio de 2026, 10:00–11:00.",
        ),
    ],
)
def test_a_change_is_said_in_three_languages(fix: Fix, es: str, en: str, pt: str) -> None:
    """What to do, in one sentence."""
    said = fix_words(Index(dialogue()), fix)

    assert (es, en, pt) == (said.es, said.en, said.pt)


def test_a_change_is_told_as_plain_data() -> None:
    """What stays as it is is left out."""
    moved = Fix(kind=FixKind.TIME, item=_ITEM, pointer=_AT, when=slot("11:30", "12:30"), minutes=90)
    room = Fix(kind=FixKind.ROOM, item=_ITEM, pointer=_AT, rooms=_LARGE, room="sala-grande")

    assert {
        "kind": "time",
        "item": "uno",
        "pointer": _AT,
        "when": {"start": "2026-05-14T11:30", "end": "2026-05-14T12:30"},
        "minutes": 90,
    } == fix_plain(moved)
    assert {
        "kind": "room",
        "item": "uno",
        "pointer": _AT,
        "rooms": ["sala-grande"],
        "room": "sala-grande",
    } == fix_plain(room)
