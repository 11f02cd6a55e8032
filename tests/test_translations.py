"""Every sentence of the package in every language, and the tables of further languages."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import gobierno_abierto
from gobierno_abierto.words import LANGUAGES, Sentence, alike, composed, filled
from gobierno_abierto.words.translations import parsed
from translations import (
    FOLDER,
    Fault,
    brought_up_to_date,
    edges,
    faults,
    main,
    places,
    ranges,
    read_table,
    sentences,
    table_path,
    told,
    written_table,
)

_SAID = sentences()
_SOURCE = Path(gobierno_abierto.__file__).parent

# Reviewed: the same word in two or three languages.
_ENGLISH_IS_SPANISH = {
    "--plan", "--version", "Agenda", "Agenda: {what}", "America/Mexico_City", "Colombia",
    "Ecuador", "Error", "LGBTQIA+", "Marginal", "No", "Panel", "Panel 1.", "Paraguay", "Sector",
    "URL", "Uruguay", "academia", "agenda", "demo", "error", "es,en,pt", "local", "no", "panel",
    "panel-1", "plan", "plan-1", "plan.json", "sector", "{advice}.",
    "{file}: {counts}.", "{role} ({who}), {day}", "{what} ({count})", "{what}; {then}.",
}  # fmt: skip
_ENGLISH_IS_PORTUGUESE = {
    "Agenda", "Agenda: {what}", "E-mail", "LGBTQIA+", "Latitude", "Link", "Links", "Longitude",
    "Marginal", "Peru", "URL", "academia", "agenda", "demo", "e-mail", "es,en,pt", "local", "site",
    "{advice}.", "{file}: {counts}.", "{percent}%", "{role} ({who}), {day}", "{weekday}, {date}",
    "{what} ({count})", "{what}; {then}.",
}  # fmt: skip
# Spanish and Portuguese share many a short phrase; a longer one that is the same was copied.
_SHORT = 4
# Reviewed: put into the middle of others.
_WITH_SPACES = {
    " (¿será «{meant}»?)", "¿Será «{code}»? ", " (su fila ya no está, o se dejó fuera)",
    " La fila se dejó fuera.", " (y lo mismo en {cells})",
}  # fmt: skip


# All sentences ----------------------------------------------------------------------------------


def test_the_collector_finds_every_sentence_of_the_source() -> None:
    """A sentence inside a function would be in no table, and put together it would be in none."""
    written = [each for path in sorted(_SOURCE.rglob("*.py")) for each in _written(path)]

    assert [] == [(place, words) for place, words in written if words not in _SAID]


def _written(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The words of each `Sentence(…)` in a module; none of it may be computed."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name == "Sentence":
                given = [*node.args, *(each.value for each in node.keywords)]
                words = [each.value for each in given if isinstance(each, ast.Constant)]
                place = f"{path.relative_to(_SOURCE)}:{node.lineno}"
                yield place, tuple(str(each) for each in words)


def test_every_sentence_is_whole_in_each_language() -> None:
    broken = [
        each
        for each in _SAID
        if not all(words.strip() for words in each)
        or len({edges(words) for words in each}) > 1
        or (each.es != each.es.strip() and each.es not in _WITH_SPACES)
    ]

    assert [] == broken


def test_every_language_has_the_same_places_for_words() -> None:
    """What is told in one language is told in all."""
    assert [] == [each for each in _SAID if len({places(words) for words in each}) > 1]


def test_no_language_was_copied_from_another() -> None:
    """Where two are the same, somebody has looked at it."""
    assert sorted(_ENGLISH_IS_SPANISH) == sorted({each.es for each in _SAID if each.es == each.en})
    assert sorted(_ENGLISH_IS_PORTUGUESE) == sorted(
        {each.pt for each in _SAID if each.pt == each.en}
    )
    longer = [each.es for each in _SAID if each.es == each.pt and _length(each.es) > _SHORT]
    assert [] == [each for each in longer if each != "dd/mm/yyyy hh:mm"]


def _length(words: str) -> int:
    return len(re.findall(r"[^\W\d_]+", re.sub(r"\{\w*\}", "", words)))


# Sentences that are no rows ---------------------------------------------------------------------


def test_what_reads_alike_or_is_made_of_others_is_no_row() -> None:
    """A source has no translation; of what is put together only the pattern is translated."""
    pattern = Sentence("{n} días", "{n} days", "{n} dias")
    made = filled(pattern, n=3)

    assert ("3 días", "3 days", "3 dias") == made == Sentence("3 días", "3 days", "3 dias")
    assert alike("RFC 5545") == Sentence("RFC 5545", "RFC 5545", "RFC 5545")
    assert "es, en, pt" == ", ".join(composed(str))
    assert alike("es|en|pt") not in _SAID


def test_a_language_that_the_library_does_not_speak_is_refused() -> None:
    """A slip in the tag does not end in Spanish."""
    lost: list[object] = ["zxx", "pt-BR", ""]
    for tag in lost:
        with pytest.raises(ValueError, match="es, en, pt"):
            Sentence("uno", "one", "um").in_language(tag)  # type: ignore[arg-type]


# What a reader of a further language sees -------------------------------------------------------

_ITALIAN = """es,en,pt,it
y,and,e,e
{n} días,{n} days,{n} dias,{n} giorni
mayo,May,maio,maggio
jueves,Thursday,quinta-feira,giovedì
"{weekday} {date}","{weekday}, {date}","{weekday}, {date}",{weekday} {date}
{day} de {month} de {year},{day} {month} {year},{day} de {month} de {year},{day} {month} {year}
--ayuda,--help,--ajuda,--aiuto
ayuda,help,ajuda,aiuto
vacía,empty,vazia,
"""
_SAID_IN_ITALIAN = """
from datetime import date
from gobierno_abierto.cli.arguments import parse
from gobierno_abierto.words import *

days = Sentence("{n} días", "{n} days", "{n} dias")
print(filled(days, n=2).in_language("it"), alike("RFC 5545").in_language("it"))
print(day_words(date(2026, 5, 14), "it", weekday=True), "|", listed(["Ana", "Íñigo"], "it"))
print(Sentence("vacía", "empty", "vazia").in_language("it"), language("it_IT.UTF-8"))
print(*(parse([word], "it").switches for word in ("--aiuto", "aiuto", "--ayuda")))
print(days.in_language("pt"), days.in_every_language()[3])
"""


def test_a_table_is_all_that_a_language_needs(tmp_path: Path) -> None:
    """Dates, lists, names of options and what is put together; for want of a row, Spanish."""
    package = tmp_path / "gobierno_abierto"
    shutil.copytree(_SOURCE, package, ignore=shutil.ignore_patterns("__pycache__"))
    file = package / "words" / "languages.py"
    source = file.read_text(encoding="utf-8")
    file.write_text(source.replace('"pt"]\n', '"pt", "it"]\n', 1), encoding="utf-8")
    (package / "words" / "translations" / "it.csv").write_text(_ITALIAN, encoding="utf-8-sig")
    done = subprocess.run(
        [sys.executable, "-c", _SAID_IN_ITALIAN],
        env={"PYTHONPATH": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert ("", 0) == (done.stderr, done.returncode)
    assert done.stdout.splitlines() == [
        "2 giorni RFC 5545",
        "giovedì 14 maggio 2026 | Ana e Íñigo",
        "vacía it",
        "frozenset({'help'}) frozenset({'help'}) frozenset({'help'})",
        "{n} dias {n} giorni",
    ]


# The tables -------------------------------------------------------------------------------------

_THREE = [Sentence("a {x}", "b {x}", "c {x}"), Sentence("uno", "one", "um")]
_GOOD = "es,en,pt,it\na {x},b {x},c {x},d {x}\nuno,one,um,uno\n"
_STALE = "is no longer said: move the translation to the row it belongs to, or delete this."


@pytest.mark.parametrize(
    "tag", sorted({*LANGUAGES[3:], *(each.stem for each in FOLDER.glob("*.csv"))})
)
def test_a_table_that_ships_lacks_nothing(tag: str) -> None:
    """Every sentence has its row, every row its translation; and the language is spoken."""
    data = table_path(tag).read_bytes()

    assert [] == told(faults(data, tag, _SAID), "en")
    assert written_table(brought_up_to_date(read_table(data, tag), _SAID), tag) == data
    assert tag in LANGUAGES


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (_GOOD, []),
        ("\ufeff" + _GOOD, []),
        (_GOOD.replace(",", ";"), []),
        ("es,en,pt,fr\n", ["Line 1: the first line must read es,en,pt,it."]),
        ("", ["Line 1: the first line must read es,en,pt,it."]),
        (_GOOD + "dos,two\n", ["Line 4: there are 2 cells, and there must be 4."]),
        (_GOOD.replace("um,uno", "um,"), ["Line 3: the translation is missing."]),
        (_GOOD.replace("um,uno", "um, "), ["Line 3: the translation is missing."]),
        (_GOOD.replace("um,uno", "um, uno"),
         ["Line 3: “ uno” must begin and end with the same spaces as the original."]),
        (_GOOD.replace("d {x}", "d {y}"),
         ["Line 2: “d {y}” must have the same words in braces as the original: {x}."]),
        (_GOOD.replace("d {x}", "d {x"),
         ["Line 2: “d {x” must have the same words in braces as the original: {x}."]),
        (_GOOD.replace("um,uno", "um,uno {x}"),
         ["Line 3: “uno {x}” must have the same words in braces as the original: none."]),
        *((_GOOD.replace("d {x}", f"d {x}"),
           [f"Line 2: “d {x}” must have the same words in braces as the original: {{x}}."])
          for x in ("{x!r}", "{x:>9}", "{x:%Y}", "{x.y}", "{x[0]}", "{}", "{x!z}")),
        (_GOOD + "uno,one,um,una\n",
         ["Lines 3–4: “uno” has another row: leave only one."]),
        (_GOOD.replace("uno,one", "uno,won"),
         [f"Line 3: “uno” {_STALE}", "Line 4: the row of “uno” is missing."]),
        ("es,en,pt,it\na {x},b {x},c {x},\nuno,one,um,\ndos,two,dois,\n",
         ["Lines 2–3: the translation is missing.", f"Line 4: “dos” {_STALE}"]),
    ],
)  # fmt: skip
def test_everything_that_a_table_lacks_is_told_at_once(table: str, expected: list[str]) -> None:
    assert expected == told(faults(table.encode(), "it", _THREE), "en")


def test_no_sentence_has_more_than_names_in_braces() -> None:
    assert [] == [each for each in _SAID if places(each.es) is None]


@pytest.mark.parametrize("table", [_GOOD, _GOOD.replace(",", ";")])
def test_the_library_reads_what_the_tool_accepts(table: str) -> None:
    """With commas or with semicolons."""
    assert [] == faults(table.encode(), "it", _THREE)
    assert {("a {x}", "b {x}", "c {x}"): "d {x}", ("uno", "one", "um"): "uno"} == parsed(table)


def test_another_encoding_is_told_as_such() -> None:
    """Spreadsheets save in the encoding of the country."""
    assert [1] == [each.line for each in faults("es,en,pt,it\nñ".encode("latin-1"), "it", _THREE)]


def test_the_line_is_where_the_row_begins() -> None:
    """A cell may hold line breaks."""
    table = 'es,en,pt,it\n"a\n{x}","b\n{x}","c\n{x}","d\n{x}"\nuno,one,um,\n'
    said = [Sentence("a\n{x}", "b\n{x}", "c\n{x}"), _THREE[1]]

    assert [7] == [each.line for each in faults(table.encode(), "it", said)]


def test_what_was_translated_is_kept_when_sentences_come_and_go() -> None:
    """Even of a sentence that is no longer said: its translation may fit the new one."""
    rows = read_table(b"es,en,pt,it\nuno,one,um,un\nviejo,old,velho,vecchio\nx,y,z,\n", "it")
    once = brought_up_to_date(rows, _THREE)
    again = brought_up_to_date(read_table(written_table(once, "it"), "it"), _THREE)

    assert [("a {x}", ""), ("uno", "un"), ("viejo", "vecchio")] == [
        (row.sentence[0], row.words) for row in once
    ]
    assert [row[:2] for row in once] == [row[:2] for row in again]


def test_spreadsheets_know_the_encoding_of_a_table() -> None:
    """With the byte order mark, accents stay accents."""
    assert written_table([], "it") == b"\xef\xbb\xbfes,en,pt,it\n"


def test_numbers_that_follow_each_other_are_told_as_one() -> None:
    assert ("", "7", "2–4, 9") == (ranges([]), ranges([7]), ranges([2, 3, 4, 9]))


def test_faults_with_the_same_words_are_told_on_one_line() -> None:
    empty = Sentence("vacía", "empty", "vazia")

    assert ["Líneas 2–3, 5: vacía."] == told([Fault(line, empty) for line in (2, 3, 5)], "es")


@pytest.mark.parametrize("argv", [[], ["es"], ["it", "fr"], ["../it"], ["italiano"],
                                  ["it", "--nada"], ["-x", "it"], ["it", "--lang"]])  # fmt: skip
def test_the_tool_asks_for_one_new_language(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == main(argv, {})
    assert capsys.readouterr().err.startswith("Escriba la etiqueta de un idioma")


@pytest.mark.parametrize(
    "argv", [["it", "--lang", "en"], ["--lang", "en", "it"], ["--lang=en", "it"]]
)
def test_the_tool_speaks_the_language_that_is_asked_for(
    argv: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The value of the option is not taken for the language of the table."""
    monkeypatch.setattr("translations.FOLDER", tmp_path)

    assert 1 == main(argv, {})
    assert "have a translation" in capsys.readouterr().out
    assert ["it.csv"] == [each.name for each in tmp_path.iterdir()]


def test_the_tool_says_that_a_folder_is_no_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "it.csv").mkdir()
    monkeypatch.setattr("translations.FOLDER", tmp_path)

    assert 2 == main(["it"], {})
    assert "es una carpeta" in capsys.readouterr().err
