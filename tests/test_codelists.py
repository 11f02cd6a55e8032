"""The codelists, their words, and the files in which they are published."""

import csv
import json
import re
import subprocess
import sys
from enum import StrEnum
from importlib.resources import files
from io import StringIO
from pathlib import Path
from typing import Any, get_args

import pytest

from gobierno_abierto import datasets
from gobierno_abierto import model as m
from gobierno_abierto.formats.codelists import codelist_csv
from gobierno_abierto.index import Index
from gobierno_abierto.words import LANGUAGES, Sentence, kind_words
from gobierno_abierto.words.codelists import ALL, BY_KEY, Codelist, Term, codelist_of
from gobierno_abierto.words.codelists.scales import SCALES

_COLUMNS = Path(__file__).resolve().parents[2] / "shared" / "data" / "ogp" / "columns.json"

_VOCABULARIES = [
    each for each in vars(m).values() if isinstance(each, type) and issubclass(each, StrEnum)
]
_OPEN = {
    "accessibility", "attendance-group", "grand-challenge", "identifier-system", "indicator",
    "link-rel", "ogp-value", "policy-area", "relation", "report", "template-section",
}  # fmt: skip
_LISTS = (*ALL, *SCALES.values())
_TERMS = [
    pytest.param(term, id=f"{each.key}-{code}")
    for each in _LISTS
    for code, term in each.terms.items()
]
_REGENERATE = (
    "made anew by: gobierno-abierto esquema --sobrescribir src/gobierno_abierto/formats/published"
)

list_or_scale = pytest.mark.parametrize("codelist", _LISTS, ids=lambda each: each.key)
every_list = pytest.mark.parametrize("codelist", ALL, ids=lambda each: each.key)
every_term = pytest.mark.parametrize("term", _TERMS)


# Codes ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("vocabulary", _VOCABULARIES)
def test_a_closed_vocabulary_has_exactly_its_codes(vocabulary: type[StrEnum]) -> None:
    """In the order of the model, under the name of the class."""
    codelist = codelist_of(vocabulary)
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", vocabulary.__name__).lower()

    assert [each.value for each in vocabulary] == list(codelist.terms)
    assert (name, vocabulary, False) == (codelist.key, codelist.kind, codelist.is_open)
    assert codelist is BY_KEY[name]


@pytest.mark.parametrize(
    ("key", "union"), [("item-kind", m.AgendaItem), ("document-kind", m.Document)]
)
def test_the_tags_of_objects_are_a_closed_list(key: str, union: Any) -> None:
    """The tags in the file are class attributes of the model."""
    assert {each.kind for each in get_args(union)} == set(BY_KEY[key].terms)
    assert not BY_KEY[key].is_open


def test_only_a_vocabulary_of_the_model_has_a_list() -> None:
    with pytest.raises(KeyError):
        codelist_of(StrEnum)


def test_these_lists_are_open() -> None:
    """Everybody may add codes to them; to no other."""
    assert {each.key for each in ALL if each.is_open} == _OPEN
    assert len(_VOCABULARIES) + 2 + len(_OPEN) == len(ALL) == len(BY_KEY)


@every_list
def test_codes_are_in_lower_case_with_hyphens(codelist: Codelist) -> None:
    """So are the names of lists, which are names of files."""
    for each in (codelist.key, *codelist.terms):
        assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", each)


def test_the_policy_areas_are_the_columns_of_the_partnership() -> None:
    """Labels to the letter; codes are made from them."""
    if not _COLUMNS.exists():
        pytest.skip("the columns of the database are not at hand: ../shared/data is absent")
    columns = json.loads(_COLUMNS.read_text(encoding="utf-8"))
    first = columns.index("Supporting Institution(s)") + 1
    tags = columns[first : columns.index("Report Publication Year (Progress Report)")]
    expected = {re.sub("[^a-z0-9]+", "-", each.lower()).strip("-"): each for each in tags}

    assert 86 == len(tags)
    assert expected == {code: each.label.en for code, each in BY_KEY["policy-area"].terms.items()}


@pytest.mark.parametrize("name", datasets.names())
def test_the_codes_of_the_shipped_documents_are_known(name: str) -> None:
    """An open list allows others, but readers learn from these documents."""
    document = datasets.load(name)
    used: dict[str, set[str]] = {key: set() for key in _OPEN}
    for each in Index(document).records:
        value = each.value
        used["policy-area"] |= set(getattr(value, "topics", ()))
        used["accessibility"] |= set(getattr(value, "features", ()))
        used["link-rel"] |= {value.rel} if isinstance(value, m.Link) else set()
        used["attendance-group"] |= {value.group} if isinstance(value, m.GroupCount) else set()
        used["identifier-system"] |= {value.system} if isinstance(value, m.Identifier) else set()
        used["ogp-value"] |= set(getattr(value, "values", ()))
        used["grand-challenge"] |= set(getattr(value, "challenges", ()))
        used["report"] |= {value.report} if isinstance(value, m.Assessment) else set()
        used["indicator"] |= {value.indicator} if isinstance(value, m.Coding) else set()
        used["template-section"] |= {value.section} if isinstance(value, m.Section) else set()
        relation = value.relation if isinstance(value, m.RelatedDialogue) else None
        used["relation"] |= {relation} if relation else set()

    assert {} == {key: codes for key in _OPEN if (codes := used[key] - set(BY_KEY[key].terms))}


# Official codes and English labels, to the letter.
_SCALES = {
    "specificity": {"0": "None", "1": "Low", "2": "Medium", "3": "High"},
    "verifiable": {"No": "No", "Yes": "Yes"},
    "yes-no": {"0": "No", "1": "Yes"},
    "potential-impact": {"0": "None", "1": "Minor", "2": "Moderate", "3": "Transformative"},
    "potential-for-results": {"0": "Unclear", "1": "Modest", "2": "Substantial"},
    "completion-progress": {
        "0": "Withdrawn", "1": "Unclear", "2": "Not Started", "3": "Limited", "4": "Substantial",
        "5": "Complete",
    },
    "completion-end-of-term": {
        "1": "Unclear", "2": "Not Started", "3": "Limited", "4": "Substantial", "5": "Complete",
    },
    "change-in-completion": {"<0": "Decrease", "0": "No Change", ">0": "Increase"},
    "early-results": {"0": "No notable results", "1": "Moderate", "2": "Significant"},
    "did-it-open-government": {
        "0": "Worsens", "1": "Did Not Change", "2": "Marginal", "3": "Major", "4": "Outstanding",
    },
    "did-it-open-government-value": {
        "0": "Not Applicable", "1": "Worsens", "2": "Did Not Change", "3": "Marginal",
        "4": "Major", "5": "Outstanding",
    },
}  # fmt: skip


def test_the_scales_are_those_of_the_reviews() -> None:
    """One for each indicator and era; they are no lists of the format."""
    assert {
        key: {code: term.label.en for code, term in each.terms.items()}
        for key, each in SCALES.items()
    } == _SCALES
    assert set() == set(SCALES) & set(BY_KEY)


# Words ------------------------------------------------------------------------------------------


@list_or_scale
def test_a_list_says_what_it_is(codelist: Codelist) -> None:
    _look_at(codelist.title, codelist.meaning)


@every_term
def test_a_code_says_what_it_means(term: Term) -> None:
    """A label without full stop, and one sentence that ends with one."""
    _look_at(term.label, term.meaning)


def _look_at(label: Sentence, meaning: Sentence) -> None:
    for words in (*label, *meaning):
        assert words == " ".join(words.split()) != ""
        # It would end a cell of a table in Markdown.
        assert "|" not in words
    for words in label:
        assert not words.endswith(".")
    for words in meaning:
        assert words.endswith(".")
        assert ". " not in words
        assert words[0].isupper()


@list_or_scale
def test_no_two_codes_have_the_same_words(codelist: Codelist) -> None:
    """Neither labels nor meanings, in any language."""
    for lang in LANGUAGES:
        labels = {each.label.in_language(lang).casefold() for each in codelist.terms.values()}
        meanings = {each.meaning.in_language(lang) for each in codelist.terms.values()}

        assert len(codelist.terms) == len(labels) == len(meanings)


@every_term
def test_what_is_quoted_is_quoted_in_every_language(term: Term) -> None:
    """Codes are not translated: a meaning that names a neighbour names it in all languages."""
    es, en, pt = term.meaning

    assert re.findall("«(.+?)»", es) == re.findall("“(.+?)”", en) == re.findall("«(.+?)»", pt)
    assert not set(es + pt) & set("“”")
    assert not set(en) & set("«»")


@pytest.mark.parametrize("key", ["policy-area", "link-rel", "progress"])
def test_a_neighbour_that_is_named_is_in_the_list(key: str) -> None:
    terms = BY_KEY[key].terms
    named = {code for each in terms.values() for code in re.findall("“(.+?)”", each.meaning.en)}

    assert named
    assert set() == named - set(terms)


@pytest.mark.parametrize(
    ("key", "code", "translation"),
    [
        ("policy-area", "open-data", ""),
        ("policy-area", "debt", "gobierno_abierto"),
        ("item-kind", "opening", "gobierno_abierto (pt)"),
        ("role", "attendee", "gobierno_abierto (es)"),
        ("event-status", "held", "gobierno_abierto"),
    ],
)
def test_each_label_says_whose_translation_it_is(key: str, code: str, translation: str) -> None:
    """Ours, unless the very words were read in somebody's document."""
    assert translation == BY_KEY[key].terms[code].translation


@pytest.mark.parametrize(
    ("key", "code", "translation"),
    [
        ("completion-end-of-term", "4", "gobierno_abierto (pt)"),
        ("did-it-open-government", "2", "gobierno_abierto (pt)"),
        ("potential-impact", "3", "gobierno_abierto"),
        ("early-results", "0", "gobierno_abierto"),
    ],
)
def test_a_label_of_a_scale_says_whose_translation_it_is(
    key: str, code: str, translation: str
) -> None:
    """Few of them were read anywhere in Spanish, and none in Portuguese."""
    assert translation == SCALES[key].terms[code].translation


def test_the_words_for_kinds_are_those_of_the_list() -> None:
    for kind, term in BY_KEY["item-kind"].terms.items():
        assert term.label == kind_words(kind)


@pytest.mark.parametrize(
    ("module", "key", "code"),
    [
        ("policy_areas.voice", "policy-area", "open-data"),
        ("reviews.flags", "indicator", "completion"),
        ("sections.early", "template-section", "t3-problem"),
    ],
)
def test_long_lists_are_read_when_they_are_needed(module: str, key: str, code: str) -> None:
    """Most runs of the command need none of their words."""
    program = (
        "import sys, gobierno_abierto.cli; from gobierno_abierto.words.codelists import BY_KEY;"
        f"read = lambda: any(name.endswith({module!r}) for name in sys.modules);"
        f"print(read(), {code!r} in BY_KEY[{key!r}].terms, read())"
    )
    run = [sys.executable, "-c", program]
    done = subprocess.run(run, capture_output=True, text=True, check=True)

    assert ["False", "True", "True"] == done.stdout.split()


# Files ------------------------------------------------------------------------------------------


@every_list
def test_a_table_holds_the_whole_list(codelist: Codelist) -> None:
    """Read back it is the same: one code a row, one value a cell."""
    header, *rows = csv.reader(StringIO(codelist_csv(codelist.key), newline=""), strict=True)

    assert header == [
        "code", "label_es", "label_en", "label_pt", "meaning_es", "meaning_en", "meaning_pt",
        "source", "translation",
    ]  # fmt: skip
    assert rows == [
        [code, *term.label, *term.meaning, term.source or "", term.translation]
        for code, term in codelist.terms.items()
    ]


@every_list
def test_a_table_is_plain_for_every_program(codelist: Codelist) -> None:
    """Lines end as RFC 4180 §2 has it, and no spreadsheet takes a cell for a formula."""
    text = codelist_csv(codelist.key)

    assert text.endswith("\r\n")
    assert len(codelist.terms) + 1 == text.count("\r\n") == text.count("\n") == text.count("\r")
    for row in csv.reader(StringIO(text, newline="")):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t"))


def test_a_list_that_is_not_there_has_no_table() -> None:
    with pytest.raises(KeyError):
        codelist_csv("no-such-list")


def test_the_published_files_are_those_lists() -> None:
    """What ships in the wheel is what the library says, byte for byte."""
    folder = files("gobierno_abierto.formats") / "published" / "codelists"
    published = {each.name: each.read_bytes() for each in folder.iterdir()}
    expected = {f"{each.key}.csv": codelist_csv(each.key).encode() for each in ALL}

    assert sorted(expected) == sorted(published), _REGENERATE
    for name, content in expected.items():
        assert content == published[name], _REGENERATE
