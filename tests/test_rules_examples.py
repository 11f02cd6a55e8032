"""Each code is told of its bad file, and says nothing of the good twin."""

import unicodedata
from difflib import SequenceMatcher

import pytest

from builders import dialogue, plan_book
from gobierno_abierto.findings import catalogue
from gobierno_abierto.rules import check
from gobierno_abierto.words import LANGUAGES
from rule_files import FOLDER, Triplet, place_told, told, triplets
from rule_pages import page_of
from shown_workbooks import workbook_lines

_TRIPLETS = pytest.mark.parametrize("triplet", triplets(), ids=lambda each: each.code)

_CALENDARS = pytest.mark.parametrize(
    "triplet", [each for each in triplets() if "ics" in each.endings], ids=lambda each: each.code
)

_FOREIGN = pytest.mark.parametrize(
    "triplet",
    [each for each in triplets() if {"ics", "csv", "xml", "xlsx"} & set(each.endings)],
    ids=lambda each: each.code,
)

_FILES = {
    "bad.json", "good.json", "bad.ics", "good.ics", "bad.csv", "good.csv", "document.json",
    "plan.json", "bad.toml", "good.toml", "mapping.toml", "bad.xml", "good.xml", "place.txt",
    "how.txt", "bad.xlsx", "good.xlsx", "bad.pdf",
}  # fmt: skip

# More changed lines than this are not seen at a glance.
_FEW = 12
# What stands in fifteen items at once.
_CROWDS = ("GA306", "GA307", "GA322")


def test_nothing_is_wrong_with_a_document_without_faults() -> None:
    """Whoever did everything right hears nothing."""
    assert [] == [each.message("en") for each in check(dialogue())]
    assert [] == [each.message("en") for each in check(plan_book())]


@_TRIPLETS
def test_a_bad_file_is_told_once_and_where(triplet: Triplet) -> None:
    """One fault is one finding, at its place, and nothing else is said."""
    # What the good twin waives stands again where its waiver has expired.
    waived = {each.code for each in told(triplet, triplet.good).waived}
    found = [(each.code, place_told(each)) for each in told(triplet, triplet.bad)]

    assert [(triplet.code, triplet.place)] == [each for each in found if each[0] not in waived]


@_TRIPLETS
def test_a_good_file_is_silent(triplet: Triplet) -> None:
    """What the remedy asks for ends the matter."""
    assert [] == [each.message("en") for each in told(triplet, triplet.good)]


@_TRIPLETS
def test_a_good_file_says_that_it_is_invented(triplet: Triplet) -> None:
    """Readers copy the examples, and nobody is to take them for news."""
    if triplet.endings[1] == "xlsx":
        assert "Documento ficticio" in "\n".join(workbook_lines(triplet.good))
    elif triplet.how == ("folder",):
        assert b'"fictional": true' in (triplet.document or b"")
    elif triplet.endings[1] in ("ics", "csv", "xml") or triplet.how == ("mapping",):
        assert b"inventado" in triplet.good
    else:
        assert triplet.good.count(b'"fictional": true') == 1


@_TRIPLETS
def test_what_mends_a_file_is_seen_at_a_glance(triplet: Triplet) -> None:
    """Bad and good differ in a few lines, and they do differ."""
    if triplet.bad is None:
        pytest.skip("there is no file")
    if len(set(triplet.endings)) > 1:
        pytest.skip("another file mends it")
    if triplet.endings[1] == "xlsx":
        pytest.skip("what mends a workbook is shown cell by cell")
    # By line feeds: other line breaks are among the faults of calendars.
    bad, good = triplet.bad.split(b"\n"), triplet.good.split(b"\n")
    changes = SequenceMatcher(None, bad, good, autojunk=False).get_opcodes()
    changed = sum(max(b - a, d - c) for tag, a, b, c, d in changes if tag != "equal")

    assert (1 <= changed <= _FEW) != (triplet.code in _CROWDS)


@_CALENDARS
def test_a_calendar_has_the_line_ends_of_the_standard(triplet: Triplet) -> None:
    """RFC 5545 §3.1: CR LF, and no tool between here and there may change them."""
    if triplet.endings[1] == "ics":
        assert triplet.good.endswith(b"\r\n")
        assert triplet.good.count(b"\n") == triplet.good.count(b"\r\n")


@_FOREIGN
def test_a_foreign_file_is_shown_without_what_cannot_be_seen(triplet: Triplet) -> None:
    """Control characters and foreign bytes are on no page, and neither are carriage returns."""
    for lang in LANGUAGES:
        page = page_of(triplet, lang)

        # Spaces of other widths are typography.
        assert {"\n"} == {
            each for each in page if not each.isprintable() and unicodedata.category(each) != "Zs"
        }
        # One code tells of that character itself.
        own = "\N{REPLACEMENT CHARACTER}" in catalogue.BY_CODE[triplet.code].message.es
        assert own or "\N{REPLACEMENT CHARACTER}" not in page


@pytest.mark.parametrize(
    ("code", "shown"),
    [("GA813", r"SUMMARY:Inauguraci\xf3n"), ("GA814", "20260401T120000Z<LF>"),
     ("GA816", "Palabras de<U+000B>bienvenida."), ("GA817", "bienvenida.<U+2028>Acceso"),
     ("GA818", "presentaci\\xc3\n \\xb3n"), ("GA051", r"Pa\xeds"),
     ("GA059", "Publicar las<U+000B>actas")],
)  # fmt: skip
def test_what_cannot_be_seen_is_shown_by_name(code: str, shown: str) -> None:
    """Else the bad example would look like the good one."""
    (triplet,) = (each for each in triplets() if each.code == code)

    assert shown in page_of(triplet, "es")


def test_each_code_has_its_files() -> None:
    """Every code of the catalogue has a folder, and no folder is without code."""
    assert sorted(catalogue.BY_CODE) == [triplet.code for triplet in triplets()]


def test_the_folders_hold_nothing_else() -> None:
    """A file with a slip in its name would be read by nobody."""
    assert {path.name for path in FOLDER.glob("*/*")} == _FILES
