"""Mappings of trackers: what is wrong with one is told at once, with its table and its key."""

import re
import tomllib
from pathlib import Path

import pytest

from gobierno_abierto.findings.catalogue import BY_CODE
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.reading import ReadError
from gobierno_abierto.formats.trackers import (
    TRACKER_MAPPINGS,
    MappingReading,
    from_mapping,
    read_mapping,
    tracker_mapping,
    tracker_mapping_text,
)
from gobierno_abierto.formats.trackers.mapping.fields import LEVELS, shapes
from gobierno_abierto.model import Progress
from gobierno_abierto.words import LANGUAGES
from small_trackers import MAPPING, mapping

_DOCS = Path(__file__).resolve().parent.parent / "docs"

each_mapping = pytest.mark.parametrize("name", TRACKER_MAPPINGS)


def faults(reading: MappingReading) -> list[str]:
    """What is wrong, in English."""
    return [each.fault("en").removeprefix("In the mapping, ") for each in reading.report]


def changed(old: str, new: str) -> list[str]:
    """What is wrong with the small mapping after a change."""
    return faults(mapping((old, new)))


def test_nothing_is_wrong_with_the_small_mapping() -> None:
    assert [] == faults(mapping())


@each_mapping
def test_nothing_is_wrong_with_those_that_ship(name: str) -> None:
    reading = read_mapping(tracker_mapping_text(name))

    assert [] == faults(reading)
    assert tracker_mapping(name) == reading.mapping
    assert name == tracker_mapping(name).name


@each_mapping
def test_those_that_ship_can_be_read_without_knowing_any_of_it(name: str) -> None:
    """Each begins by saying whose tracker it is, and what stands on which side."""
    text = tracker_mapping_text(name)
    start = " ".join(text.partition("\nname")[0].replace("#", "").split())

    assert re.search(r"izquierda|left", start)
    assert all(len(line) <= 110 for line in text.splitlines())


def test_an_unknown_name_is_no_path() -> None:
    with pytest.raises(KeyError, match="mexico-2019"):
        tracker_mapping("../mexico-2019")


# A change of the small mapping; the key that is told, and the end of what is said of it.
_FAULTS = [
    ('title = "titulo"\nlead', 'titel = "titulo"\nlead',
     "[commitments] titel", "changed, deleted, html, placeholders, ignored, personal, kept."),
    ('language = "es"', 'language = "español"',
     "language", "“español” is no language tag such as es, en or pt-BR."),
    ('language = "es"\n', "", "language", 'it is missing, and needed; for example: "es".'),
    ('licence = "CC0-1.0"\n', "", "[document] licence", 'for example: "CC-BY-4.0".'),
    ("[source]\n", "[fuente]\n", "source", "it is missing, and needed; for example: [source]."),
    ("[source]\n", "[fuente]\n", "fuente",
     "plans, commitments, milestones, activities, claims, statuses."),
    ('"Listo" = "completed"', '"Listo" = "complete"', "[statuses] Listo",
     f"none of those that are known (perhaps “completed”?): {', '.join(Progress)}."),
    ('"Listo" = "completed"', '"Listo" = "completed"\n"LISTO" = "verified"',
     "[statuses] LISTO", "it is the same word as “Listo”, with another meaning."),
    ('rows = "hito"\nid = "id"', 'rows = "hito"\nid = 5',
     "[milestones] id", "or a table with “from” or “always” is wanted, and there is a number."),
    ('parent = "compromiso"\n', "", "[milestones] parent", 'for example: "compromiso_id".'),
    ('role = { always = "agency" }', 'role = { always = "agencia" }', "[[claims]] 1: role.always",
     "“agencia” is none of those that are known: agency, counterpart, core-group, reviewer."),
    ('by = "reporta"\n', "", "[[claims]] 1: by", 'for example: "institucion".'),
    ('due = "fin"', 'due = { from = "fin", always = "2026" }', "[milestones] due", ", or both."),
    ('due = "fin"', "due = {}", "[milestones] due", ", or both."),
    ('due = "fin"', 'due = { always = "pronto" }', "[milestones] due.always",
     "“pronto” is no date of this format, such as 2019-12, 2019-12-01 or 2019/2021."),
    ('due = "fin"', 'due = { from = "fin", separador = ";" }', "[milestones] due.separador",
     "; there are: from, always, words, separator, trim, without, before_last, personal_from."),
    ('title = "titulo"\nlead', 'title = { es = "titulo", espanol = "x" }\nlead',
     "[commitments] title.espanol", "is no language tag such as es, en or pt-BR."),
    ('weight = "peso"', 'weight = { always = "mucho" }', "[milestones] weight.always",
     "a number is wanted, and there is a text in quotation marks."),
    ('weight = "peso"', 'weight = "peso"\nignored = ["a", 5]', "[milestones] ignored",
     "something in the list is no text in quotation marks."),
    ('weight = "peso"', 'weight = "peso"\npersonal = ["titulo"]', "[milestones] personal",
     "also among the personal data of “personal”, which go nowhere."),
    ('file = "tablero.json"\nrows = "plan"', 'file = "../plan.json"\nrows = "plan"',
     "[plans] file", "is not the name of a file: it is written without folders."),
    ('file = "tablero.json"\nrows = "plan"\nid', "id", "[plans] id",
     "without “file” there are no rows: only “always” can stand here."),
    ("revised = 2026-04-01", 'revised = "2026-04-01"', "[document] revised",
     "as 2023-08-31 is wanted, and there is a text in quotation marks."),
    ('title = "titulo"\nlead', 'title = "tit\\u0007ulo"\nlead', "[commitments] title",
     "it has a character that is not allowed (U+0007)."),
    ('title = "titulo"\nlead', 'title = "  "\nlead', "[commitments] title", "it is blank."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "key", "end"), _FAULTS, ids=[f"{n}-{each[2]}" for n, each in enumerate(_FAULTS)]
)
def test_a_fault_is_told_with_its_table_and_its_key(old: str, new: str, key: str, end: str) -> None:
    """And what to write instead, as far as anybody can know."""
    said = [each for each in changed(old, new) if each.startswith(f"{key}: ")]

    assert [True] == [each.endswith(end) for each in said], changed(old, new)


def test_statuses_without_a_meaning_are_a_fault() -> None:
    text = re.sub(r"\[statuses\].*?\n\n", "", MAPPING, flags=re.DOTALL)
    (fault,) = faults(read_mapping(text))

    assert fault.startswith("statuses: somebody reports statuses")


def test_a_published_table_of_statuses_has_a_name() -> None:
    """Those that are known are told to whoever has another."""
    text = re.sub(r"\[statuses\].*?\n\n", "", MAPPING, flags=re.DOTALL)
    right, wrong = (
        faults(read_mapping(f'statuses = "{name}"\n{text}'))
        for name in ("mexico-2019", "mexico-2109")
    )

    assert [] == right
    assert [True] == [
        "“mexico-2109” is none of those that are known" in each and "mexico-2019" in each
        for each in wrong
    ]


def test_all_faults_are_told_at_once() -> None:
    """Whoever writes a mapping mends it in one go."""
    spoilt = (
        MAPPING.replace('language = "es"', "language = 5")
        .replace('lead = "institucion"', 'leader = "institucion"')
        .replace('due = "fin"', 'due = { always = "pronto" }')
        .replace('role = { always = "agency" }', "")
        .replace('publisher = "Oficina de Ejemplo (inventada)"', "")
    )
    reading = read_mapping(spoilt)
    places = [each.pointer for each in reading.report]

    assert reading.mapping is None
    assert [
        "/language", "/document/publisher", "/commitments/leader", "/milestones/due/always",
        "/claims/1/role",
    ] == places  # fmt: skip


def test_a_fault_is_told_in_every_language() -> None:
    (found,) = mapping(('lead = "institucion"', 'leader = "institucion"')).report

    assert "MAPPING" not in found.message("es")
    assert 3 == len({found.message(lang) for lang in LANGUAGES})
    assert "[commitments] leader" in found.message("es")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('name = "a\n', 1, 10),
        ('name = "a"\nlanguage "es"\n', 2, 10),
        ('name = "a"\nname = "b"\n', 2, 11),
        ("a = [\n]b\n", 2, 2),
        ("a = [\n", 1, 6),
    ],
)
def test_what_is_not_toml_is_told_with_line_and_column(text: str, line: int, column: int) -> None:
    (found,) = read_mapping(text).report

    assert "GA070" == found.code
    assert (line, column) == (found.place.line, found.place.column)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"name = \xff", "GA003"),
        (b"a = 1\n" * 200_000, "GA002"),
        (b"a = " + b"[" * 100_000, "GA005"),
        (b"a = " + b"9" * 5_000, "GA070"),
        (b"", "GA071"),
    ],
    ids=["not-utf-8", "too-large", "too-deep", "too-many-digits", "nothing"],
)
def test_a_hostile_file_is_told_and_never_a_traceback(data: bytes, code: str) -> None:
    reading = read_mapping(data)

    assert reading.mapping is None
    assert {code} == {each.code for each in reading.report}


def test_a_byte_order_mark_is_no_fault() -> None:
    """Editors of Windows write one."""
    assert [] == faults(read_mapping(b"\xef\xbb\xbf" + MAPPING.encode()))


def test_whoever_wants_an_exception_gets_one_with_the_same_report() -> None:
    spoilt = MAPPING.replace('lead = "institucion"', 'leader = "institucion"')
    with pytest.raises(ReadError) as error:
        from_mapping(spoilt)

    assert read_mapping(spoilt).report == error.value.report
    assert from_mapping(MAPPING) == read_mapping(MAPPING).mapping


def test_many_unknown_keys_are_all_told_and_few_guessed_at() -> None:
    """A file of a thousand slips is no slip."""
    keys = "".join(f"titl{n} = 1\n" for n in range(1000))
    reading = read_mapping(keys + MAPPING)

    assert 1000 == len(reading.report)


@each_mapping
def test_what_stands_in_a_mapping_that_ships_is_what_the_engine_has(name: str) -> None:
    """Every table of the file is a table of the mapping."""
    plain = tomllib.loads(tracker_mapping_text(name))
    levels = ("plans", "commitments", "milestones", "activities", "claims")
    written = {
        level: len(each) if isinstance(each := plain.get(level, []), list) else 1
        for level in levels
    }
    found = tracker_mapping(name)

    assert written == {level: len(found.of(level)) for level in levels}


def test_the_guide_that_a_fault_sends_to_has_that_name() -> None:
    """The remedy of GA071 names it."""
    assert "Read another tracker" in BY_CODE["GA071"].remedy.en


@pytest.mark.parametrize("lang", ["es", "en"])
def test_the_page_on_trackers_lists_the_fields_of_each_table(lang: str) -> None:
    """Whoever writes a mapping need not guess which keys it may have."""
    page = (_DOCS / lang / "how-to" / "tracker.md").read_text(encoding="utf-8")

    for level in LEVELS:
        name = f"[[{level}]]" if level == "claims" else f"[{level}]"
        (row,) = re.findall(rf"^\| `{re.escape(name)}` \| (.+) \|$", page, re.MULTILINE)

        assert sorted(shapes(level)) == sorted(re.findall(r"`([a-z_]+)`", row))


def test_without_a_day_the_remedy_names_a_key_that_helps() -> None:
    """Nobody wrote the last change into the mapping, so nobody can take it out."""
    assert "revised" in said.NO_LAST_CHANGE.remedy.es
    assert "quítelo" not in said.NO_LAST_CHANGE.remedy.es
