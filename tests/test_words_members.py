"""The words for every object of the file and for every member."""

import re
from typing import get_args

import attrs
import pytest

from gobierno_abierto import model as m
from gobierno_abierto.index import file_order, mentioning_fields
from gobierno_abierto.model.guard import guarded
from gobierno_abierto.words import LANGUAGES, Language, Sentence
from gobierno_abierto.words.members import KIND, OBJECTS, Described, Member, described

_CODELISTS = {
    *("accessibility", "attendance-group", "identifier-system"),
    *("link-rel", "policy-area", "relation", "ogp-value", "grand-challenge"),
    *("template-section", "report", "indicator"),
}

_LONGEST_TITLE = 40


def _reachable() -> list[type[m.Record]]:
    """Every class of records that a document may hold, the documents first."""
    found: list[type[m.Record]] = list(get_args(m.Document))
    for cls in found:
        for field in guarded(cls):
            for kind in sorted(field.kinds | field.elements, key=lambda each: each.__name__):
                if issubclass(kind, m.Record) and kind not in found:
                    found.append(kind)
    return found


_RECORDS = _reachable()
_SPOKEN: list[tuple[str, Described | Member]] = [
    ("kind", KIND),
    *((cls.__name__, words) for cls, words in OBJECTS.items()),
    *(
        (f"{cls.__name__}.{name}", member)
        for cls, words in OBJECTS.items()
        for name, member in words.members.items()
    ),
]
_ALL = pytest.mark.parametrize(
    "words", [words for _, words in _SPOKEN], ids=[name for name, _ in _SPOKEN]
)


def _own_fields(cls: type) -> set[str]:
    inherited = {field.name for base in cls.__mro__[1:] for field in _fields(base)}
    return {field.name for field in _fields(cls)} - inherited - {"extensions"}


def _fields(cls: type) -> tuple["attrs.Attribute[object]", ...]:
    return attrs.fields(cls) if attrs.has(cls) else ()


# What has words ---------------------------------------------------------------------------------


def test_the_objects_are_those_of_the_model() -> None:
    """What documents hold, what it has in common, and the two values with an inner form."""
    in_common = {m.Noun, m.Item, m.Text, m.EdtfDate}

    assert {*_RECORDS, *in_common} == set(OBJECTS)


@pytest.mark.parametrize("cls", _RECORDS)
def test_every_member_of_an_object_has_words_and_no_other(cls: type[m.Record]) -> None:
    """With what it has from its bases, and without the unknown."""
    assert set(file_order(cls)) == set(described(cls).members)


@pytest.mark.parametrize("cls", [*_RECORDS, m.Noun, m.Item])
def test_members_stand_under_the_class_that_declares_them(cls: type[m.Record]) -> None:
    """So that each has its words once."""
    assert _own_fields(cls) == set(OBJECTS[cls].members)


def test_values_have_the_members_of_the_file() -> None:
    """A text has one for each language as well, which no table can list; a date has none."""
    assert {"original", "unofficial"} == set(described(m.Text).members)
    assert {} == described(m.EdtfDate).members


def test_an_object_has_its_own_title_and_not_that_of_a_base() -> None:
    """Merging is for members only."""
    assert "Taller" == described(m.Workshop).title.es
    assert described(m.Item).members == described(m.Workshop).members


@pytest.mark.parametrize("cls", [m.Record, m.Extension, str])
def test_what_is_no_object_of_the_file_has_no_words(cls: type) -> None:
    with pytest.raises(KeyError):
        described(cls)


# Their form -------------------------------------------------------------------------------------


@_ALL
def test_a_title_is_fit_for_the_header_of_a_column(words: Described | Member) -> None:
    """Short, capitalised, in one line, without a full stop."""
    for said in words.title:
        assert said == said.strip() != ""
        assert len(said) <= _LONGEST_TITLE
        assert said[0].isupper()
        assert not said.endswith(".")
        assert said.isprintable()


@_ALL
def test_a_meaning_is_a_sentence(words: Described | Member) -> None:
    """It begins with a capital or a quotation, ends with a full stop, and has no double space."""
    for said in words.meaning:
        assert said == said.strip() != ""
        assert said[0].isupper() or said[0] in "«“"
        assert said.endswith(".")
        assert "  " not in said
        assert said.isprintable()


@_ALL
def test_a_meaning_is_said_in_three_languages(words: Described | Member) -> None:
    """No language is a copy of another."""
    assert len(words.meaning) == len(set(words.meaning))


@_ALL
def test_quotation_marks_are_those_of_the_language(words: Described | Member) -> None:
    """«…» in Spanish and Portuguese, “…” in English; the same number of them in all."""
    counts = []
    for lang, marks, others in (("es", "«»", "“”"), ("en", "“”", "«»"), ("pt", "«»", "“”")):
        said = getattr(words.meaning, lang)
        assert not set(said) & {*others, '"'}
        assert said.count(marks[0]) == said.count(marks[1])
        counts.append(said.count(marks[0]))

    assert 1 == len(set(counts))


@pytest.mark.parametrize("cls", list(OBJECTS))
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_columns_of_an_object_have_the_same_header(cls: type, lang: Language) -> None:
    """Nor that of the tag."""
    titles = [each.title.in_language(lang) for each in (KIND, *described(cls).members.values())]

    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_objects_have_the_same_title(lang: Language) -> None:
    """A title is enough to know which is meant."""
    titles = [each.title.in_language(lang) for each in OBJECTS.values()]

    assert len(titles) == len(set(titles))


# What they say ----------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", _RECORDS)
def test_a_member_that_holds_ids_says_so(cls: type[m.Record]) -> None:
    """Whoever fills it in must not write a name there."""
    members = described(cls).members
    for name in mentioning_fields(cls):
        for said in members[name].meaning:
            assert re.search("identificador|identifier", said, re.IGNORECASE), (name, said)


def test_the_open_lists_of_codes() -> None:
    """Which members take codes of an open list, and of which."""
    expected = {
        (m.Identifier, "system"): "identifier-system",
        (m.RelatedDialogue, "relation"): "relation",
        (m.GroupCount, "group"): "attendance-group",
        (m.Link, "rel"): "link-rel",
        (m.Item, "topics"): "policy-area",
        (m.Room, "features"): "accessibility",
        (m.Venue, "features"): "accessibility",
        (m.Commitment, "topics"): "policy-area",
        (m.Commitment, "values"): "ogp-value",
        (m.Commitment, "challenges"): "grand-challenge",
        (m.Section, "section"): "template-section",
        (m.Assessment, "report"): "report",
        (m.Coding, "indicator"): "indicator",
    }

    assert expected == {
        (cls, name): member.codelist
        for cls, words in OBJECTS.items()
        for name, member in words.members.items()
        if member.codelist is not None
    }
    assert _CODELISTS == set(expected.values())


def test_one_name_has_one_title_where_it_means_one_thing() -> None:
    """Readers who learned a header on one sheet know it on the next."""
    titles: dict[str, set[Sentence]] = {}
    for words in OBJECTS.values():
        for name, member in words.members.items():
            titles.setdefault(name, set()).add(member.title)

    for name in ("name", "url", "status", "dates", "languages", "access", "start", "due", "label",
                 "verification", "verbatim", "claims"):  # fmt: skip
        # An hour of a slot, a date of a commitment; a printed number, the word for a code.
        allowed = 2 if name in ("start", "label") else 1
        assert len(titles[name]) == allowed, (name, titles[name])
