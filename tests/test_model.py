"""What the constructors let through, and what they refuse."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto import model as m
from strategy_values import JSON, TEXTS, WORDS

TALLER = m.text(es="Taller")
NINE = datetime(2026, 5, 14, 9)
TEN = datetime(2026, 5, 14, 10)


# Types -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cls", "fields", "message"),
    [
        (m.Talk, {"id": 5}, "Talk.id takes str, not int (5)"),
        (m.Talk, {"id": None}, "Talk.id takes str, not NoneType (None)"),
        (m.Talk, {"title": "Taller"}, "Talk.title takes NoneType | Text, not str"),
        (m.Talk, {"rooms": ["a"]}, "Talk.rooms takes a tuple of str, not list (['a'])"),
        (m.Talk, {"rooms": "a"}, "Talk.rooms takes a tuple of str, not str ('a')"),
        (m.Talk, {"rooms": (1,)}, "Talk.rooms takes a tuple of str, not int (1)"),
        (m.Talk, {"rooms": ("a", None)}, "Talk.rooms takes a tuple of str, not NoneType"),
        (m.Talk, {"rooms": None}, "Talk.rooms takes a tuple of str, not NoneType (None)"),
        (m.Talk, {"duration": True}, "Talk.duration takes NoneType | int, not bool (True)"),
        (m.Talk, {"duration": 45.0}, "Talk.duration takes NoneType | int, not float (45.0)"),
        (m.Talk, {"access": "open"}, "Talk.access takes Access | NoneType, not str ('open')"),
        (m.Talk, {"when": NINE}, "Talk.when takes NoneType | Slot | date, not datetime"),
        (m.Part, {"role": "host"}, "Part.role takes Role, not str ('host')"),
        (m.Part, {"person": m.Role.HOST}, "Part.person takes NoneType | str, not Role"),
        (m.Slot, {"start": date(2026, 5, 14)}, "Slot.start takes datetime, not date"),
        (m.Identifier, {"value": 7}, "Identifier.value takes str, not int (7)"),
        (m.Event, {"agenda": (TALLER,)}, "Event.agenda takes a tuple of Break | Closing | Conc"),
        (m.ParallelBlock, {"items": (m.ParallelBlock(id="b"),)}, "not ParallelBlock"),
        (m.Talk, {"extensions": ("x",)}, "Talk.extensions takes a tuple of Extension, not str"),
        (m.EdtfDate, {"value": 2012}, "EdtfDate.value takes str, not int"),
        (m.Extension, {"name": 1}, "Extension.name takes str, not int"),
        (m.Extension, {"value": 1}, "Extension.value takes str (JSON text), not int"),
        (m.Text, {"pairs": (("es", 5),)}, "Text.pairs takes pairs of str, not ('es', 5)"),
        (m.Text, {"pairs": [("es", "a")]}, "Text.pairs takes a tuple of pairs, not list"),
        (m.Text, {"pairs": (["es", "a"],)}, "Text.pairs takes a tuple of pairs, not ['es', 'a']"),
        (m.Text, {"unofficial": "en"}, "Text.unofficial takes a tuple of str, not str"),
    ],
)
def test_a_wrong_type_is_refused_by_name(cls: Any, fields: Any, message: str) -> None:
    """The message names the field, what it takes and what it was given."""
    sound: dict[Any, dict[str, Any]] = {
        m.Part: {"role": m.Role.HOST},
        m.Slot: {"start": NINE, "end": TEN},
        m.Identifier: {"system": "frab", "value": "7"},
        m.Extension: {"name": "x-a", "value": "1"},
        m.EdtfDate: {"value": "2012"},
        m.Text: {"pairs": (("es", "a"),), "original": "es"},
    }
    right = sound.get(cls, {"id": "a"})
    cls(**right)
    with pytest.raises(TypeError) as refused:
        cls(**{**right, **fields})

    assert message in str(refused.value)


def test_a_noun_is_frozen_hashable_and_changed_by_evolve() -> None:
    """An equal noun is the same noun, and a change makes another one."""
    talk = m.Talk(id="charla", title=TALLER, when=m.Slot(start=NINE, end=TEN))
    moved = attrs.evolve(talk, when=None)

    assert 1 == len({talk, attrs.evolve(moved, when=m.Slot(start=NINE, end=TEN))})
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        talk.id = "otra"  # type: ignore[misc]  # what is tried here


# Characters ------------------------------------------------------------------------------------

_CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
_LINE_BREAKS = ["\u2028", "\u2029"]
_SURROGATES = ["\ud800", "\udbff", "\udc00", "\udfff"]
_HARMLESS = ["\u00a0", "\u200b", "\u200d", "\u202e", "\u2067", "\ufeff", "\u0301", "🦉", "\ufffe"]


@pytest.mark.parametrize("character", _CONTROLS + _LINE_BREAKS + _SURROGATES)
def test_a_line_holds_no_control_character_and_no_line_break(character: str) -> None:
    """In a field, in an element of a tuple, and in the name of an extension."""
    bad = f"a{character}b"
    for build in (
        lambda: m.Talk(id=bad),
        lambda: m.Talk(id="a", rooms=("sala", bad)),
        lambda: m.Identifier(system="frab", value=bad),
        lambda: m.Extension(name=bad, value="1"),
    ):
        with pytest.raises(m.ForbiddenCharacterError) as refused:
            build()
        assert character == refused.value.character


@pytest.mark.parametrize("character", _CONTROLS + _SURROGATES)
def test_a_text_holds_no_control_character_but_line_feed_and_tab(character: str) -> None:
    """Texts run over several lines."""
    if character in "\n\t":
        assert f"a{character}b" == m.text(es=f"a{character}b").pairs[0][1]
        return
    with pytest.raises(m.ForbiddenCharacterError) as refused:
        m.text(es=f"a{character}b")

    assert character == refused.value.character


@pytest.mark.parametrize("character", _HARMLESS)
def test_other_odd_characters_are_kept_as_they_came(character: str) -> None:
    """What breaks nothing is somebody's spelling."""
    assert f"a{character}" == m.Talk(id=f"a{character}").id
    assert f"a{character}" == m.text(es=f"a{character}").pairs[0][1]


def test_a_forbidden_character_tells_its_field() -> None:
    """Whoever builds a noun by hand learns where to look."""
    with pytest.raises(m.ForbiddenCharacterError, match=r"U\+0007 is not allowed in label"):
        m.Talk(id="a", label="\a")


# Slots -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "moment",
    [
        NINE.replace(tzinfo=UTC),
        NINE.replace(tzinfo=ZoneInfo("America/Mexico_City")),
        NINE.replace(fold=1),
        NINE.replace(microsecond=1),
    ],
)
def test_a_slot_is_wall_clock_time_without_fold_and_microseconds(moment: datetime) -> None:
    """What equality does not see, or a wall does not show, is refused at either end."""
    for ends in ((moment, TEN), (NINE, moment)):
        with pytest.raises(ValueError, match="a slot"):
            m.Slot(start=ends[0], end=ends[1])


def test_a_slot_may_last_no_time_or_run_backwards() -> None:
    """That is for the rules to say."""
    assert (NINE, NINE) == attrs.astuple(m.Slot(start=NINE, end=NINE))[1:]
    assert (TEN, NINE) == attrs.astuple(m.Slot(start=TEN, end=NINE))[1:]


def test_instants_become_what_the_walls_of_the_zone_show() -> None:
    """Mexico City kept summer time in 2012 and not in 2023."""
    for year, hour in ((2012, 10), (2023, 9)):
        start = datetime(year, 7, 1, 15, tzinfo=UTC)
        slot = m.Slot.of_instants(start, start + timedelta(hours=1), zone="America/Mexico_City")
        assert (hour, None, hour + 1) == (slot.start.hour, slot.start.tzinfo, slot.end.hour)


def test_instants_may_come_with_different_offsets() -> None:
    """Only the instant counts."""
    start = datetime(2026, 5, 14, 9, tzinfo=timezone(timedelta(hours=-3)))
    end = datetime(2026, 5, 14, 13, 0, 30, tzinfo=UTC)

    slot = m.Slot.of_instants(start, end, zone="America/Montevideo")

    assert m.Slot(start=NINE, end=datetime(2026, 5, 14, 10, 0, 30)) == slot


def test_the_second_pass_of_a_clock_time_is_no_slot() -> None:
    """Santiago put its clocks back on 5 April 2026: 23:30 came twice."""
    first = datetime(2026, 4, 5, 2, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)
    late = second + timedelta(hours=2)

    slot = m.Slot.of_instants(first, late, zone="America/Santiago")

    assert datetime(2026, 4, 4, 23, 30) == slot.start
    with pytest.raises(ValueError, match="no fold"):
        m.Slot.of_instants(second, late, zone="America/Santiago")


def test_a_naive_instant_is_refused() -> None:
    """Nothing of the machine's own zone enters."""
    with pytest.raises(ValueError, match="an instant needs an offset or a zone"):
        m.Slot.of_instants(NINE, TEN.replace(tzinfo=UTC), zone="UTC")


@pytest.mark.parametrize(
    "zone", ["Mars/Phobos", "America", "../../etc/passwd", "", "\0", "a" * 9999]
)
def test_a_zone_that_is_none_is_told_in_one_way(zone: str) -> None:
    """A directory of the database and a path out of it are no zones either."""
    with pytest.raises(ZoneInfoNotFoundError):
        m.Slot.of_instants(NINE.replace(tzinfo=UTC), TEN.replace(tzinfo=UTC), zone=zone)


# Texts -----------------------------------------------------------------------------------------


@given(TEXTS, st.randoms(use_true_random=False))
def test_a_text_does_not_depend_on_the_order_of_its_languages(text: m.Text, random: Any) -> None:
    """Two texts with the same words are equal, and hash alike."""
    pairs, unofficial = list(text.pairs), list(text.unofficial * 2)
    random.shuffle(pairs)
    random.shuffle(unofficial)

    again = m.Text(pairs=tuple(pairs), original=text.original, unofficial=tuple(unofficial))

    assert (text, hash(text)) == (again, hash(again))


@given(WORDS, WORDS)
def test_the_first_language_named_is_the_original(spanish: str, english: str) -> None:
    """`text` is the short way to build one."""
    assert m.Text(pairs=(("en", english), ("es", spanish)), original="es") == m.text(
        es=spanish, en=english
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({}, "a text needs words"),
        ({"español": "a"}, "'español' is not a language tag"),
        ({"ES": "a"}, "'ES' is not a language tag"),
        ({"pt-br": "a"}, "'pt-br' is not a language tag"),
        ({"es\n": "a"}, "is not a language tag such as"),
        ({"original": "a"}, "'original' is not a language tag"),
        ({"es": "a", "unofficial": ("es",)}, "'es' cannot be an unofficial translation"),
        ({"es": "a", "unofficial": ("en",)}, "'en' cannot be an unofficial translation"),
    ],
)
def test_a_text_has_words_under_tags(words: dict[str, Any], message: str) -> None:
    """And says only of other languages that nobody confirmed them."""
    with pytest.raises(ValueError, match=message):
        m.text(**words)


@pytest.mark.parametrize(
    ("pairs", "original", "message"),
    [
        ((("es", "a"),), "en", "'en' has no words"),
        ((), "es", "'es' has no words"),
        ((("es", "a"), ("es", "b")), "es", "one wording for each"),
    ],
)
def test_a_text_that_contradicts_itself_is_refused(
    pairs: tuple[tuple[str, str], ...], original: str, message: str
) -> None:
    """A text has one wording for each language, and an original among them."""
    with pytest.raises(ValueError, match=message):
        m.Text(pairs=pairs, original=original)


@pytest.mark.parametrize("tag", ["es", "qu", "arn", "es-419", "pt-BR", "zh-Hant-TW", "ca-valencia"])
def test_tags_of_all_kinds_are_tags(tag: str) -> None:
    """BCP 47, without extensions and private use."""
    assert ((tag, "a"),) == m.Text(pairs=((tag, "a"),), original=tag).pairs


# Extensions ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["id", "title", "kind", "identifiers", "parts", "when"])
def test_an_extension_cannot_take_the_name_of_a_field(name: str) -> None:
    """Else the file would hold a member twice."""
    with pytest.raises(ValueError, match=f"the member '{name}' cannot be an extension here"):
        m.Talk(id="a", extensions=(m.Extension(name=name, value="1"),))


def test_an_extension_cannot_be_given_twice() -> None:
    twice = (m.Extension(name="x-a", value="1"), m.Extension(name="x-a", value="2"))

    with pytest.raises(ValueError, match="'x-a' cannot be an extension here"):
        m.Talk(id="a", extensions=twice)


def test_a_record_without_tag_may_have_a_kind_of_its_own() -> None:
    """`kind` is only taken where it says which class it is."""
    kind = m.Extension(name="kind", value='"vip"')

    assert (kind,) == m.Person(id="a", extensions=(kind,)).extensions


def test_the_order_of_extensions_says_nothing() -> None:
    """The members of an object have no order."""
    one, other = m.Extension(name="x-a", value="1"), m.Extension(name="x-b", value="2")

    assert m.Talk(id="a", extensions=(one, other)) == m.Talk(id="a", extensions=(other, one))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (' {"b" : [1, 1.0, true, null],"a":"ñ"} ', '{"b":[1,1.0,true,null],"a":"ñ"}'),
        ('"\\u00f1"', '"ñ"'),
        ('"a\\u0007b\\u007fc\\u0085"', '"a\\u0007b\\u007fc\\u0085"'),
        ('"\u0085"', '"\\u0085"'),
        ('"\\ud83e\\udd89"', '"🦉"'),
        ("[" * 64 + "]" * 64, "[" * 64 + "]" * 64),
        ("[" * 64 + "1" + "]" * 64, "[" * 64 + "1" + "]" * 64),
    ],
)
def test_the_value_of_an_extension_has_one_spelling(written: str, kept: str) -> None:
    """JSON text without white space, and with control characters as escapes only."""
    assert kept == m.Extension(name="x-a", value=written).value


@pytest.mark.parametrize(
    "value",
    [
        "", "uno", "{", "NaN", "-Infinity", "1e999", "1" * 5000, '"\\ud800"', '{"\\udfff": 1}',
        "[" * 65 + "]" * 65, "[" * 10**5, '{"a":' * 65 + "1" + "}" * 65,
    ],
)  # fmt: skip
def test_an_extension_that_no_file_could_hold_is_refused(value: str) -> None:
    """With a ValueError, whatever is wrong with it."""
    with pytest.raises(ValueError, match=r"."):
        m.Extension(name="x-a", value=value)


@given(JSON)
def test_an_extension_keeps_any_json(value: Any) -> None:
    """And spells it alike each time."""
    extension = m.Extension(name="x-a", value=json.dumps(value))

    assert value == json.loads(extension.value)
    assert extension == m.Extension(name="x-a", value=extension.value)
