"""What a remedy calls things: first as the sheets do, then, in brackets, as JSON does."""

import inspect
import re

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto.findings import Entry, catalogue
from gobierno_abierto.words import LANGUAGES, Language

# These are about files of others, or about JSON as it is written; all else is told to people with
# a workbook, too.
_NOT_TOLD = frozenset(("collecting", "reading", "trackers", "waivers"))
_TOLD = [
    module
    for name, module in inspect.getmembers(catalogue, inspect.ismodule)
    if name not in _NOT_TOLD
]
# It stands in JSON only: no column is called by a name that the format does not know.
_OF_JSON = ("GA416",)

_CLASSES = [each for _, each in inspect.getmembers(m, inspect.isclass) if attrs.has(each)]
_MEMBERS = {field.name for each in _CLASSES for field in attrs.fields(each)} | {"publication"}
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_QUOTED = re.compile(r"[«“]([a-z_]+)[»”]")


def _entries() -> list[Entry]:
    """Also what is told of several at once, which is in no list."""
    told = [each for module in _TOLD for each in vars(module).values() if isinstance(each, Entry)]
    return [each for each in told if each.code not in _OF_JSON]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_remedy_names_no_member_but_in_brackets_beside_what_the_sheets_call_it(
    lang: Language,
) -> None:
    """Whoever has a workbook never sees JSON."""
    bare = [
        (each.code, word)
        for each in _entries()
        for word in _QUOTED.findall(_IN_BRACKETS.sub("", each.remedy.in_language(lang)))
        if word in _MEMBERS
    ]

    assert [] == bare


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nobody_is_sent_to_a_sheet_of_waivers(lang: Language) -> None:
    """There is none: what else can be done is said first, and that it is of JSON."""
    those = [each for each in _entries() if "waivers" in each.remedy.in_language(lang)]

    assert those
    assert [] == [each.code for each in those if "JSON" not in each.remedy.in_language(lang)]


def test_english_takes_nobody_for_a_woman_or_a_man() -> None:
    """Neither in what is found nor in what is to be done."""
    gendered = re.compile(r"\b(she|her|hers|he|him|his)\b")

    assert [] == [
        each.code
        for each in catalogue.ALL
        if gendered.search(f"{each.title.en} {each.message.en} {each.remedy.en}")
    ]
