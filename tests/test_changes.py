"""What has changed between two versions: found, told apart, and made again."""

import random
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import (
    block,
    claim,
    commitment,
    dialogue,
    event,
    header,
    milestone,
    panel,
    part,
    person,
    plan_book,
    slot,
    venue,
    with_claims,
    with_panel,
    with_person,
    workshop,
)
from gobierno_abierto import datasets
from gobierno_abierto.scheduling.changes import (
    Change,
    ChangeError,
    ChangeKind,
    Key,
    applied,
    changes,
    compared,
    in_canonical_order,
)
from strategies import dialogues, documents
from version_pairs import edited_pairs, regrouped, shuffled

PATIENTLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
SMALL = dialogue()


def _told(before: m.Document, after: m.Document, **how: Any) -> list[tuple[str, str, str | None]]:
    """Kind, id and field of every change."""
    return [(each.kind.value, each.id, each.field) for each in changes(before, after, **how)]


# Laws ---------------------------------------------------------------------------------------------


@PATIENTLY
@given(documents(), documents())
def test_changes_lead_from_any_document_to_any_other(before: m.Document, after: m.Document) -> None:
    """Up to the order of rows, also where ids are given twice and where ids are guessed."""
    for guess in (False, True):
        those = changes(before, after, guess=guess)

        assert in_canonical_order(after) == in_canonical_order(applied(before, those))


@PATIENTLY
@given(edited_pairs())
def test_changes_lead_to_what_was_edited(pair: tuple[m.Document, m.Document]) -> None:
    """And back again; no two of the new things have the same key."""
    for before, after in (pair, pair[::-1]):
        for guess in (False, True):
            those = changes(before, after, guess=guess)
            new = [each.key for each in those if each.kind is ChangeKind.ADDED]

            assert in_canonical_order(after) == in_canonical_order(applied(before, those))
            assert len(new) == len(set(new))


@PATIENTLY
@given(st.integers(0, 2**16))
def test_changes_lead_to_whatever_the_items_were_regrouped_to(seed: int) -> None:
    """Blocks that become items of others, items that become blocks, and new ids given twice."""
    blocks = block(workshop(), workshop(id="t2")), block(workshop(id="t3"), id="b2")
    before = dialogue(event(panel(), *blocks))
    after = regrouped(before, random.Random(seed))  # noqa: S311
    for one, other in ((before, after), (after, before)):
        those = changes(one, other)

        assert in_canonical_order(other) == in_canonical_order(applied(one, those))


@PATIENTLY
@given(documents(), st.integers(0, 2**16))
def test_the_order_of_rows_is_no_change(document: m.Document, seed: int) -> None:
    mixed = shuffled(document, seed)

    assert () == changes(document, mixed)
    assert () == changes(document, mixed, guess=True)
    assert in_canonical_order(document) == in_canonical_order(mixed)


@PATIENTLY
@given(documents())
def test_a_document_has_not_changed_since_itself(document: m.Document) -> None:
    assert () == changes(document, document)
    assert document is applied(document, ())


@PATIENTLY
@given(dialogues(), dialogues())
def test_there_are_changes_exactly_if_more_than_the_order_is_other(
    before: m.Dialogue, after: m.Dialogue
) -> None:
    same = in_canonical_order(before) == in_canonical_order(after)

    assert same == (not changes(before, after))


def test_what_is_new_stands_where_it_stands_in_the_version_after() -> None:
    """The first draft of the invented dialogue becomes the last one, in its printed order."""
    before, after = datasets.load("ficticio-con-choques"), datasets.load("ficticio")

    assert after == applied(before, changes(before, after))


# One thing at a time ------------------------------------------------------------------------------

_ITEM = m.Panel(id="panel-1")
_ONE_FIELD: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("only the duration of a slot", {"when": slot("09:00", "10:45")}, "lengthened"),
    ("and a shorter one", {"when": slot("09:00", "10:15")}, "shortened"),
    ("only the start and the end", {"when": slot("09:30", "11:00")}, "moved"),
    ("a day in place of hours", {"when": date(2026, 5, 14)}, "moved"),
    ("no time any more", {"when": None}, "moved"),
    ("only a language", {"languages": ("es", "en")}, "language"),
    ("only an interpretation", {"interpretation": (m.Interpretation(source="es", target="en"),)},
     "language"),
    ("the title", {"title": m.text(es="Otro título")}, "renamed"),
    ("one translation of the title",
     {"title": m.text(es="Experiencias de la región", en="Experiences")}, "renamed"),
    ("the room", {"rooms": ("sala-chica",)}, "room"),
    ("the venue", {"venue": "casa"}, "room"),
    ("the status", {"status": m.ItemStatus.CANCELLED}, "status"),
    ("the access", {"access": m.Access.INVITATION}, "access"),
    ("the printed number", {"label": "Panel 2."}, "field"),
    ("the number of people", {"expected": 100}, "field"),
    ("a need", {"needs": ("interpretes",)}, "field"),
    ("what must come before", {"after": ("taller-1",)}, "field"),
    ("a link", {"links": (m.Link(rel="stream", url="https://example.org/"),)}, "field"),
    ("an unknown member", {"extensions": (m.Extension(name="x-color", value='"azul"'),)}, "field"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "kind"), [row[1:] for row in _ONE_FIELD], ids=[row[0] for row in _ONE_FIELD]
)
def test_one_field_that_is_other_is_one_change(fields: dict[str, Any], kind: str) -> None:
    after = with_panel(**fields)

    assert [(kind, "panel-1", *fields)] == _told(SMALL, after)
    assert after == applied(SMALL, changes(SMALL, after))


def test_a_planned_length_gets_longer_and_shorter() -> None:
    short, long = (with_panel(when=None, duration=each) for each in (30, 45))

    assert [("lengthened", "panel-1", "duration")] == _told(short, long)
    assert [("shortened", "panel-1", "duration")] == _told(long, short)


def test_what_starts_later_and_ends_as_before_is_moved_and_shortened() -> None:
    """Both are told, and each has both slots."""
    after = with_panel(when=slot("09:30", "10:30"))
    those = changes(SMALL, after)

    assert [ChangeKind.MOVED, ChangeKind.SHORTENED] == [each.kind for each in those]
    assert {(slot("09:00", "10:30"), slot("09:30", "10:30"))} == {
        (each.before, each.after) for each in those
    }


_ANA = part(m.Role.PANELLIST, "ana")
_OPEN = m.Part(role=m.Role.PANELLIST, certainty=m.Certainty.OPEN)
_SEAT = m.Part(role=m.Role.PANELLIST, organization="red")
_PEOPLE: tuple[tuple[str, tuple[m.Part, ...], tuple[m.Part, ...], list[str]], ...] = (
    ("somebody comes", (), (_ANA,), ["person-in"]),
    ("somebody goes", (_ANA,), (), ["person-out"]),
    ("one for another", (_ANA,), (part(m.Role.PANELLIST, "bruno"),), ["person-out", "person-in"]),
    ("another role", (_ANA,), (part(m.Role.MODERATOR, "ana"),), ["part"]),
    ("surer than before", (attrs.evolve(_ANA, certainty=m.Certainty.TENTATIVE),),
     (attrs.evolve(_ANA, certainty=m.Certainty.CONFIRMED),), ["part"]),
    ("from a distance", (_ANA,), (attrs.evolve(_ANA, remote=True),), ["part"]),
    ("with a substitute", (_ANA,), (attrs.evolve(_ANA, substitute="bruno"),), ["part"]),
    ("an open part is filled", (_OPEN,), (_ANA,), ["person-in"]),
    ("a part is open again", (_ANA,), (_OPEN,), ["person-out"]),
    ("an organisation names somebody", (_SEAT,),
     (part(m.Role.PANELLIST, "bruno", organization="red"),), ["person-in"]),
    ("an organisation has another role", (_SEAT,),
     (attrs.evolve(_SEAT, role=m.Role.MODERATOR),), ["part"]),
    ("two roles, one of them other", (_ANA, part(m.Role.HOST, "ana")),
     (part(m.Role.MODERATOR, "ana"), part(m.Role.HOST, "ana")), ["part"]),
    ("the same part once more", (_ANA,), (_ANA, _ANA), ["person-in"]),
)  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "kinds"), [row[1:] for row in _PEOPLE], ids=[row[0] for row in _PEOPLE]
)
def test_who_comes_goes_and_stays(
    old: tuple[m.Part, ...], new: tuple[m.Part, ...], kinds: list[str]
) -> None:
    before, after = with_panel(parts=old), with_panel(parts=new)

    assert kinds == [each.kind.value for each in changes(before, after)]
    assert after == applied(before, changes(before, after))


def test_an_open_part_that_is_filled_says_what_it_was() -> None:
    (change,) = changes(with_panel(parts=(_OPEN,)), with_panel(parts=(_ANA,)))

    assert (_OPEN, _ANA) == (change.before, change.after)


_ELSEWHERE: tuple[tuple[str, m.Dialogue, list[tuple[str, str, str | None]]], ...] = (
    ("the revision", dialogue(header=header(revision=2)),
     [("field", "dialogo", "header/revision")]),
    ("a source", dialogue(header=header(sources=(m.Source(id="acta", title=m.text(es="Acta")),))),
     [("added", "acta", None)]),
    ("a name", with_person("ana", name="Ana María Prueba"), [("renamed", "ana", "name")]),
    ("a zone", with_person("ana", zone="America/Lima"), [("field", "ana", "zone")]),
    ("a time at which she can come", with_person("ana", availability=(slot("09:00", "12:00"),)),
     [("field", "ana", "availability")]),
    ("a room", dialogue(venues=(venue(rooms=()),)),
     [("dropped", "sala-grande", None), ("dropped", "sala-chica", None)]),
    ("opening hours", dialogue(venues=(venue(availability=(slot("08:00", "20:00"),)),)),
     [("field", "casa", "availability")]),
    ("a transfer", dialogue(transfers=(m.Transfer(origin="casa", destination="x", minutes=5),)),
     [("field", "dialogo", "transfers")]),
    ("a resource", dialogue(resources=(m.Resource(id="cabina", name=m.text(es="Cabina")),)),
     [("added", "cabina", None)]),
    ("the status of an event", dialogue(event(status=m.EventStatus.POSTPONED)),
     [("status", "encuentro", "status")]),
    ("those who are expected", dialogue(event(audience=m.Audience(expected=30))),
     [("field", "encuentro", "audience")]),
    ("when a milestone is due",
     dialogue(commitments=(commitment(milestone(due=m.edtf("2028"))),)),
     [("field", "hito-1", "due")]),
    ("a claim", with_claims(claim("ministerio")), [("field", "hito-1", "claims")]),
    ("the convenors", dialogue(convenors=("ministerio",)), [("field", "dialogo", "convenors")]),
    ("a waiver", dialogue(waivers=(m.Waiver(code="GA303", ids=("panel-1",), by="Yo",
                                            reason=m.text(es="Así")),)),
     [("field", "dialogo", "waivers")]),
)  # fmt: skip


@pytest.mark.parametrize(
    ("after", "expected"), [row[1:] for row in _ELSEWHERE], ids=[row[0] for row in _ELSEWHERE]
)
def test_the_whole_document_is_compared(
    after: m.Dialogue, expected: list[tuple[str, str, str | None]]
) -> None:
    assert expected == _told(SMALL, after)


def test_a_field_of_what_has_no_id_is_told_by_its_path() -> None:
    """As soon as both versions have it."""
    few, many = (dialogue(event(audience=m.Audience(expected=each))) for each in (30, 90))
    (change,) = changes(few, many)

    assert ("audience/expected", 30, 90) == (change.field, change.before, change.after)
    assert many == applied(few, (change,))


def test_plan_books_are_compared_as_well() -> None:
    before = plan_book()
    after = plan_book(commitments=(commitment(milestone(weight=3)),))

    assert [("field", "hito-1", "weight")] == _told(before, after)


# Identity -----------------------------------------------------------------------------------------


def test_an_item_that_goes_into_a_block_is_the_same_item() -> None:
    before = dialogue(event(workshop(), block()))
    after = dialogue(event(block(workshop())))
    (change,) = changes(before, after)

    assert (ChangeKind.WITHIN, "encuentro", "talleres") == (
        change.kind,
        change.before,
        change.after,
    )
    assert after == applied(before, (change,))


def test_an_item_that_goes_into_a_new_block_and_one_whose_block_is_dropped_stay() -> None:
    alone, together = dialogue(event(workshop())), dialogue(event(block(workshop())))

    assert [("within", "taller-1", "within"), ("added", "talleres", None)] == _told(alone, together)
    assert [("dropped", "talleres", None), ("within", "taller-1", "within")] == _told(
        together, alone
    )


def test_an_item_that_goes_to_another_event_is_the_same_item() -> None:
    other = event(block(), id="segundo")
    before = dialogue(event(panel(), workshop()), other)
    after = dialogue(event(panel()), event(block(), workshop(), id="segundo"))

    assert [("within", "taller-1", "within")] == _told(before, after)


def test_a_panel_that_becomes_a_workshop_is_the_same_item() -> None:
    """Its kind is another; what it says stays."""
    before = dialogue(event(panel()))
    after = dialogue(event(m.Session(**_fields(panel()), type="conversatorio")))

    assert [("field", "panel-1", "kind"), ("field", "panel-1", "type")] == _told(before, after)
    assert after == applied(before, changes(before, after))
    assert before == applied(after, changes(after, before))


def _fields(item: m.Item) -> dict[str, Any]:
    return {each.name: getattr(item, each.name) for each in attrs.fields(item.__class__)}


def test_another_title_at_the_same_time_is_no_other_item_and_another_id_is() -> None:
    assert [("dropped", "panel-1", None), ("added", "panel-9", None)] == _told(
        SMALL, dialogue(event(panel(id="panel-9")), commitments=SMALL.commitments)
    )


def test_an_id_of_a_person_is_not_that_of_a_room() -> None:
    before = dialogue(people=(person("ana"), m.Person(id="x")))
    after = dialogue(people=(person("ana"),), resources=(m.Resource(id="x", name=m.text(es="X")),))

    assert [("dropped", "x", None), ("added", "x", None)] == _told(before, after)


def test_a_copied_id_is_told_and_its_bearers_are_told_apart() -> None:
    """By what they hold, and then in their order: that both are there is no change."""
    twice = dialogue(event(workshop(), workshop(title=m.text(es="Otro"))))
    mixed = dialogue(event(workshop(title=m.text(es="Otro")), workshop()))
    moved = dialogue(event(workshop(title=m.text(es="Otro"), label="1."), workshop()))

    assert () == changes(twice, mixed)
    assert [("taller-1", 1, "1.")] == [
        (each.id, each.nth, each.after) for each in changes(twice, moved)
    ]
    assert ("taller-1",) == compared(twice, moved).twice
    assert in_canonical_order(moved) == in_canonical_order(applied(twice, changes(twice, moved)))


def test_a_third_bearer_of_an_id_is_counted_after_the_others() -> None:
    two, three = (dialogue(event(*[workshop()] * count)) for count in (2, 3))
    (change,) = changes(two, three)

    assert Key(m.Item, "taller-1", 2) == change.key
    assert three == applied(two, (change,))


def test_a_new_id_that_is_given_twice_at_two_depths_has_two_keys() -> None:
    before = dialogue(event(block()))
    after = dialogue(event(block(workshop()), workshop(label="2.")))
    those = changes(before, after)

    assert [Key(m.Item, "taller-1", nth) for nth in (0, 1)] == [each.key for each in those]
    assert after == applied(before, those)


def test_a_block_that_becomes_an_item_of_another_block_is_the_same_item() -> None:
    """It has a place there as what it is now; and a block and an item in it may swap."""
    one, other = block(panel(), id="a"), block(workshop(), id="b")
    alone = m.Talk(id="a", title=one.title, when=one.when)
    within = dialogue(event(attrs.evolve(other, items=(workshop(), alone)), panel()))
    swapped = dialogue(
        event(m.ParallelBlock(id="panel-1", items=(m.Talk(id="a", title=one.title),)), other)
    )

    for after in (within, swapped):
        those = changes(dialogue(event(one, other)), after)
        assert not {ChangeKind.ADDED, ChangeKind.DROPPED} & {each.kind for each in those}
        made = applied(dialogue(event(one, other)), those)
        assert in_canonical_order(after) == in_canonical_order(made)


def test_nothing_is_lost_in_what_would_stand_in_itself() -> None:
    """Only some of the changes were made: each of the two would stand in the other."""
    before = dialogue(event(block(workshop(id="x"), id="y")))
    after = dialogue(event(block(workshop(id="y"), id="x")))
    some = [each for each in changes(before, after) if (each.id, each.field) != ("x", "within")]

    with pytest.raises(ChangeError):
        applied(before, some)


# Guessing -----------------------------------------------------------------------------------------


def test_another_id_is_guessed_only_if_asked() -> None:
    """And whatever refers to it goes with it."""
    after = dialogue(
        event(panel(id="panel-inaugural")), commitments=(commitment(origins=("panel-inaugural",)),)
    )

    assert ["dropped", "field", "added"] == [each[0] for each in _told(SMALL, after)]
    (change,) = changes(SMALL, after, guess=True)
    assert (ChangeKind.IDENTITY, "panel-1", "panel-inaugural", True) == (
        change.kind,
        change.before,
        change.after,
        change.guess,
    )
    assert after == applied(SMALL, (change,))


def test_what_is_equally_like_two_things_is_not_guessed() -> None:
    before = dialogue(event(workshop(label="1.")))
    after = dialogue(event(workshop(id="a", label="1."), workshop(id="b", label="1.")))

    assert ["dropped", "added", "added"] == [each[0] for each in _told(before, after, guess=True)]


def test_what_is_hardly_alike_is_not_guessed() -> None:
    before = dialogue(event(panel()))
    after = dialogue(event(workshop(title=m.text(es="Otra cosa"))), commitments=SMALL.commitments)

    assert ["dropped", "added"] == [each[0] for each in _told(before, after, guess=True)]


# Versions -----------------------------------------------------------------------------------------


def test_documents_of_different_dialogues_are_known_as_such() -> None:
    other = dialogue(id="otro")
    elsewhere = dialogue(header=header(namespace="https://otro.example/"))

    assert compared(SMALL, dialogue(header=header(revision=9))).are_of_one
    assert not compared(SMALL, other).are_of_one
    assert not compared(SMALL, elsewhere).are_of_one
    assert not compared(SMALL, plan_book(id="dialogo")).are_of_one
    assert [("field", "dialogo", "id")] == _told(SMALL, other)


def test_a_dialogue_and_a_plan_book_have_nothing_in_common() -> None:
    before: m.Document = SMALL
    those = changes(before, plan_book())

    assert ["dropped", "added"] == [each.kind.value for each in those]
    assert plan_book() == applied(before, those)


def test_a_revision_that_goes_down_is_noticed() -> None:
    assert compared(dialogue(header=header(revision=3)), SMALL).goes_back
    assert compared(dialogue(header=header(revised=date(2026, 4, 2))), SMALL).goes_back
    assert not compared(SMALL, SMALL).goes_back


# Making changes -----------------------------------------------------------------------------------


def test_some_of_the_changes_may_be_made() -> None:
    after = with_panel(rooms=("sala-chica",), label="Panel 9.")
    some = [each for each in changes(SMALL, after) if each.kind is ChangeKind.ROOM]

    assert with_panel(rooms=("sala-chica",)) == applied(SMALL, some)


def test_what_stands_in_something_dropped_goes_with_it() -> None:
    before = dialogue(event(panel(), block(workshop())))
    after = dialogue(event(panel()))
    block_alone = next(each for each in changes(before, after) if each.id == "talleres")

    assert after == applied(before, (block_alone,))


def test_changes_are_not_made_to_what_is_not_as_they_say() -> None:
    """Somebody else has changed it meanwhile: nobody's work is overwritten."""
    those = changes(SMALL, with_panel(rooms=("sala-chica",)))
    meanwhile = with_panel(rooms=("otra",))
    gone = dialogue(event(workshop()))

    for document in (meanwhile, gone):
        with pytest.raises(ChangeError):
            applied(document, those)
    with pytest.raises(ChangeError):
        applied(with_panel(parts=()), changes(SMALL, with_panel(parts=SMALL_PARTS[1:])))


SMALL_PARTS = panel().parts


def test_nothing_can_be_two_things_at_once() -> None:
    one = changes(SMALL, with_panel(label="Panel 2."))
    other = changes(SMALL, with_panel(label="Panel 3."))

    with pytest.raises(ChangeError):
        applied(SMALL, (*one, *other))


def test_nothing_is_added_to_what_is_not_there() -> None:
    change = Change(
        kind=ChangeKind.ADDED,
        noun=m.Workshop,
        id="nuevo",
        within=Key(m.Event, "ninguno"),
        after=workshop(id="nuevo"),
        pointers=(None, "/events/7/agenda/0"),
    )

    with pytest.raises(ChangeError):
        applied(SMALL, (change,))


# Size ---------------------------------------------------------------------------------------------


def test_one_id_of_a_thousand_items_is_no_trap() -> None:
    dice = random.Random(0)  # noqa: S311
    items = [workshop(label=f"{n}.") for n in range(1000)]
    before, after = (dialogue(event(*dice.sample(items, 1000))) for _ in range(2))

    assert () == changes(before, after)
