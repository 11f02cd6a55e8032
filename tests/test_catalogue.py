"""The catalogue: every code once, and every sentence whole in three languages."""

import re
import string
from collections import Counter
from typing import Any

import attrs
import pytest
from hypothesis import given

import gobierno_abierto.model as m
from gobierno_abierto import rules
from gobierno_abierto.findings import Entry, Finding, catalogue
from gobierno_abierto.formats.json import read_json, to_plain
from gobierno_abierto.rules import check
from gobierno_abierto.words import LANGUAGES
from rule_files import Triplet, told, triplets
from strategies import documents

_ENTRIES = pytest.mark.parametrize("entry", catalogue.ALL, ids=lambda each: each.code)
_TRIPLETS = pytest.mark.parametrize("triplet", triplets(), ids=lambda each: each.code)
_OF_RULES = pytest.mark.parametrize(
    "triplet",
    [each for each in triplets() if each.code in {rule.code for rule in rules.ALL}],
    ids=lambda each: each.code,
)


def _places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_no_code_is_given_twice() -> None:
    assert [] == [code for code, n in Counter(each.code for each in catalogue.ALL).items() if n > 1]
    assert len(catalogue.BY_CODE) == len(catalogue.ALL)


def test_every_rule_has_its_own_entry_in_the_catalogue() -> None:
    codes = [rule.code for rule in rules.ALL]

    assert len(set(codes)) == len(codes)
    assert [] == [rule.code for rule in rules.ALL if catalogue.BY_CODE[rule.code] != rule.entry]


@_ENTRIES
def test_a_code_is_two_letters_and_three_digits(entry: Entry) -> None:
    assert re.fullmatch(r"GA[0-9]{3}", entry.code)


@_ENTRIES
def test_every_sentence_is_there_in_every_language(entry: Entry) -> None:
    sentences = (entry.title, entry.message, entry.remedy, entry.source)

    assert [] == [
        words for each in sentences for words in each if words != words.strip() or not words
    ]


@_ENTRIES
def test_every_language_has_the_same_places_for_words(entry: Entry) -> None:
    """A name that is told in one language is told in all."""
    for sentence in (entry.message, entry.remedy):
        assert 1 == len({frozenset(_places(words)) for words in sentence})
    assert set() == {name for words in entry.title for name in _places(words)}


@_ENTRIES
def test_messages_and_remedies_are_sentences_and_titles_are_not(entry: Entry) -> None:
    for sentence in (entry.message, entry.remedy):
        assert all(words.endswith((".", "?")) for words in sentence)
    assert not any(words.endswith(".") for words in entry.title)


@_ENTRIES
def test_each_language_has_its_own_quotation_marks(entry: Entry) -> None:
    for sentence in (entry.title, entry.message, entry.remedy):
        assert not re.search(r"[“”]", sentence.es + sentence.pt)
        assert not re.search(r"[«»]", sentence.en)


@_TRIPLETS
def test_every_finding_is_told_in_every_language(triplet: Triplet) -> None:
    those = told(triplet, triplet.bad)

    assert those
    for found in those:
        _told_in_every_language(found)


@_OF_RULES
def test_a_finding_is_about_things_that_are_there(triplet: Triplet) -> None:
    """A waiver names the ids; they have to be somewhere."""
    document = _bad_document(triplet)
    plain = to_plain(document)
    for found in check(document):
        assert _leads_somewhere(plain, found.pointer)
        assert all(_leads_somewhere(plain, each) for each in found.related)
        assert found.ids or found.code == "GA102"


@_OF_RULES
def test_a_finding_can_be_waived(triplet: Triplet) -> None:
    """What somebody has looked at and accepted is kept apart."""
    document = _bad_document(triplet)
    (found,) = check(document)
    if not found.ids or found.code in ("GA101", "GA121"):
        pytest.skip("a waiver cannot name what has no name")
    waiver = m.Waiver(code=found.code, ids=found.ids, reason=m.text(es="Así es"), by="Ana Prueba")
    report = check(_with_waiver(document, waiver))

    assert ((), (triplet.code,)) == (report.findings, tuple(each.code for each in report.waived))


@given(document=documents())
def test_any_document_can_be_judged(document: m.Document) -> None:
    """Whatever the constructors let through is judged without a crash, and told in words."""
    plain = to_plain(document)
    for found in check(document):
        _told_in_every_language(found)
        assert _leads_somewhere(plain, found.pointer)


def _told_in_every_language(found: Finding) -> None:
    places: Any = {name for name, _ in found.words}
    for lang in LANGUAGES:
        for sentence in (found.entry.message, found.entry.remedy):
            assert _places(sentence.in_language(lang)) <= places
        assert found.message(lang)


def _leads_somewhere(plain: Any, pointer: str) -> bool:
    """To a member that is there, or that is missing from an object that is there."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    for position, step in enumerate(steps):
        if isinstance(plain, list):
            if not step.isdecimal() or int(step) >= len(plain):
                return False
            plain = plain[int(step)]
        elif isinstance(plain, dict):
            if step not in plain:
                return position == len(steps) - 1
            plain = plain[step]
        else:
            return False
    return True


def _with_waiver(document: m.Document, waiver: m.Waiver) -> m.Document:
    return attrs.evolve(document, waivers=(waiver,))


def _bad_document(triplet: Triplet) -> m.Document:
    """The document in the bad file, for codes that leave one."""
    document = read_json(triplet.bad or b"").document
    assert document is not None
    return document
