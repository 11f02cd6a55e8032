"""Daily changes by id."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto as ga
from builders import plan_book
from gobierno_abierto import editing
from gobierno_abierto.index import walk
from gobierno_abierto.model import Noun
from strategies import dialogues

_CLAIM = ga.Claim(by="Ministerio de Ejemplo", role=ga.ClaimRole.AGENCY, date=date(2025, 1, 15))
_BOOK = attrs.evolve(
    plan_book(),
    commitments=(
        ga.Commitment(
            id="datos",
            milestones=(
                ga.Milestone(id="formato", activities=(ga.Activity(id="reunion"),)),
                ga.Milestone(id="portal", claims=(_CLAIM,)),
            ),
        ),
        ga.Commitment(id="agua"),
    ),
)


def test_a_claim_is_added_after_the_others() -> None:
    """None overwrites another, and nothing else changes."""
    later = attrs.evolve(_CLAIM, date=date(2025, 2, 15), percent=40)

    book = ga.add_claim(_BOOK, "portal", later)

    assert (_CLAIM, later) == book.commitments[0].milestones[1].claims
    assert _BOOK.commitments[0].milestones[0] is book.commitments[0].milestones[0]
    assert _BOOK.commitments[1] is book.commitments[1]


def test_an_activity_has_claims_too() -> None:
    book = ga.add_claim(_BOOK, "reunion", _CLAIM)

    assert (_CLAIM,) == book.commitments[0].milestones[0].activities[0].claims


def test_many_claims_are_added_at_once() -> None:
    claims = {"portal": [_CLAIM], "formato": [_CLAIM, _CLAIM]}

    milestones = ga.add_claims(_BOOK, claims).commitments[0].milestones

    assert [2, 2] == [len(each.claims) for each in milestones]


def test_whatever_stands_below_is_added_where_it_belongs() -> None:
    book = ga.add_milestone(_BOOK, "agua", ga.Milestone(id="pozo"))
    book = ga.add_activity(book, "pozo", ga.Activity(id="cavar"))
    book = ga.add_assessment(book, "agua", ga.Assessment(id="informe", report="progress"))
    book = ga.add_commitment(book, ga.Commitment(id="aire"))

    assert ["datos", "agua", "aire"] == [each.id for each in book.commitments]
    assert "cavar" == book.commitments[1].milestones[0].activities[0].id
    assert "informe" == book.commitments[1].assessments[0].id


def test_one_noun_is_replaced_in_some_fields() -> None:
    book = ga.replaced(_BOOK, "portal", due=ga.edtf("2025-12"))

    assert ga.edtf("2025-12") == book.commitments[0].milestones[1].due


@pytest.mark.parametrize(
    ("step", "why"),
    [
        ("nada", "nothing in the document has the id 'nada'"),
        ("datos", "'datos' is a Commitment, not a Milestone or Activity"),
    ],
)
def test_an_id_that_is_no_step_is_refused(step: str, why: str) -> None:
    with pytest.raises(editing.IdError, match=why):
        ga.add_claim(_BOOK, step, _CLAIM)


def test_an_id_that_is_given_twice_is_refused() -> None:
    """Which of both was meant is not guessed."""
    twice = attrs.evolve(_BOOK, commitments=(*_BOOK.commitments, ga.Commitment(id="portal")))

    with pytest.raises(editing.IdError, match="2 things of the document have the id 'portal'"):
        ga.add_claim(twice, "portal", _CLAIM)


@pytest.mark.parametrize("new", [ga.Commitment(id="portal"), ga.Commitment(id=_BOOK.id)])
def test_an_id_that_is_taken_is_not_given_again(new: ga.Commitment) -> None:
    with pytest.raises(editing.IdError, match="is taken"):
        ga.add_commitment(_BOOK, new)


@given(st.data())
def test_to_replace_by_the_same_changes_nothing(data: st.DataObject) -> None:
    """Whatever noun it is, at whatever depth."""
    dialogue = data.draw(dialogues())
    nouns = [each.value for each in walk(dialogue) if isinstance(each.value, Noun)]
    noun = data.draw(st.sampled_from(nouns))

    assert dialogue == ga.replaced(dialogue, noun.id, identifiers=noun.identifiers)
