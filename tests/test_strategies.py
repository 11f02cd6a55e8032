"""The documents that the property tests draw are what they say they are."""

from hypothesis import HealthCheck, given, settings

from drawing import REFERENCES
from gobierno_abierto import model as m
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.index import Index
from strategies import Private, dialogues, private_dialogue

MANY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(dialogues(tidy=True))
def test_tidy_ids_are_unique_and_resolve(dialogue: m.Dialogue) -> None:
    """And lead to something of the kind that belongs there."""
    index = Index(dialogue)
    assert {1} == {len(bearers) for bearers in index.by_id.values()}

    for each in index.records:
        for (cls, name), kinds in REFERENCES.items():
            if isinstance(each.value, cls):
                value = getattr(each.value, name)
                for target in value if isinstance(value, tuple) else (value,):
                    assert target is None or isinstance(index.by_id[target][0].value, kinds)


@MANY
@given(dialogues(tidy=True))
def test_tidy_times_are_sane(dialogue: m.Dialogue) -> None:
    """Slots end after they start, on a day of their event, if its days are known."""
    index = Index(dialogue)
    for each in index.records:
        if isinstance(each.value, m.Slot):
            assert each.value.start < each.value.end
    for placed in index.items:
        assert placed.day is None or placed.event.days == () or placed.day in placed.event.days
        assert all(index.items_by_id[name].rank < placed.rank for name in placed.item.after)


@MANY
@given(private_dialogue())
def test_the_sentinels_stand_in_the_private_dialogue(private: Private) -> None:
    """Else their absence from the public view would prove nothing."""
    text = to_json(private.dialogue)

    assert [] == [each for each in private.sentinels if each not in text]
    assert [] != [each for each in private.sentinels if each.startswith("sentinel-")]
