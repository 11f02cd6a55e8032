"""What people type: three languages, options anywhere, accents or none, and slips."""

import contextlib
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_running import ran
from gobierno_abierto.cli.arguments import Arguments, UsageError, parse, preferred_language
from gobierno_abierto.cli.grammar import COMMANDS, Command
from gobierno_abierto.cli.program import as_started
from gobierno_abierto.words import LANGUAGES, Language

_ENGLISH = re.compile(
    r"\b(the|and|with|usage|options|positional|arguments?|file|found|not|was|is|are|of|to|it|"
    r"written|warnings?|notes?|clashes|check|help|show|rules|public|view|venue|times?|people)\b"
)
_SPANISH_OR_PORTUGUESE = re.compile(
    r"\b(el|los|las|una|que|não|uma|archivo|arquivo|con|com|para|errores|erros|uso)\b"
)
# Names of options, files and languages, and what the others call a command, are no sentences.
_NAMES = re.compile(
    r"--[a-z-]+|/[a-z]+/[\w/]*|\S+\.(?:json|ics|txt|csv|htm|svg)|https?://\S+|«[^»]*»|“[^”]*”|ficticio-con-choques|"
    r"(?:se llama|se chama|called): .*|es\|en\|\S+"
)


@pytest.fixture(scope="module", autouse=True)
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Away from the checkout, where a file may be called like an included document."""
    with contextlib.chdir(tmp_path_factory.mktemp("fuera")):
        yield


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.key)
def test_a_command_has_the_same_meaning_under_all_its_names(command: Command) -> None:
    for name in command.all_names:
        assert command is parse([name, "--help"], "es").command
        assert command is parse([name.upper(), "--help"], "es").command


def test_options_may_stand_before_and_after_the_command() -> None:
    """Nobody remembers where they go."""
    expected = parse(["check", "x", "--lang=en", "--format", "json", "--today", "2025-04-05"], "es")

    assert expected == parse(
        ["--hoy=2025-04-05", "--idioma", "en", "revisar", "--formato=json", "x"], "es"
    )
    assert date(2025, 4, 5) == expected.today
    assert expected.as_json
    assert "en" == expected.lang


def test_accents_and_capitals_may_be_left_out_or_added() -> None:
    assert parse(["--version"], "es") == parse(["--Versión"], "es") == parse(["--versao"], "es")


def test_after_two_hyphens_everything_is_a_name() -> None:
    assert ("--raro.json",) == parse(["check", "--", "--raro.json"], "es").files


def test_help_can_be_asked_for_in_words() -> None:
    assert ran("ayuda", "revisar").out == ran("revisar", "-h").out == ran("-h", "check").out
    assert ran("help", "--lang=en").out == ran("--help", "--lang", "en").out


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        ([], "Falta el comando."),
        (["revisr"], "No existe el comando «revisr». ¿Quiso decir «revisar»?"),
        (["chek", "x"], "No existe el comando «chek». ¿Quiso decir «revisar»?"),
        (["\x1b[2J"], "No existe el comando «\ufffd[2J»."),
        (["xyzzy"], "No existe el comando «xyzzy»."),
        (["dialogo.json"], "gobierno-abierto revisar dialogo.json"),
        (["revisar"], "Al comando «revisar» le falta: ARCHIVO."),
        (["convertir", "a.json"], "Al comando «convertir» le falta: SALIDA."),
        (["revisar", "a", "b"], "En el comando «revisar» sobra: b."),
        (["revisar", "a", "--oy", "x"], "No existe la opción «--oy». ¿Quiso decir «--hoy»?"),
        (["revisar", "-x"], "No existe la opción «-x»."),
        (["ver", "a", "--hoy", "2025-01-01"], "El comando «ver» no tiene la opción «--hoy»."),
        (["ver", "a", "--today", "2025-01-01"], "no tiene la opción «--today»."),
        (["ver", "a", "--HOJE", "2025-01-01"], "no tiene la opción «--HOJE»."),
        (["ver", "a", "--interno=si"], "La opción «--interno» no lleva ningún valor."),
        (["revisar", "a", "--hoy"], "Falta el valor de «--hoy»: AAAA-MM-DD."),
        (["revisar", "a", "--hoy", "--interno"], "Falta el valor de «--hoy»: AAAA-MM-DD."),
        (["revisar", "a", "--hoy=ayer"], "«ayer» no es un día."),
        (["revisar", "a", "--hoy=2025-02-30"], "«2025-02-30» no es un día."),
        (["revisar", "a", "--hoy=20250230"], "«20250230» no es un día."),
        (["revisar", "a", "--hoy=2025-W05"], "«2025-W05» no es un día."),
        (["ver", "a", "--idioma=fr"], "El idioma «fr» no está disponible."),
        (["ver", "a", "--formato=xml"], "El formato «xml» no existe."),
        (["convertir", "a.json", "b.pdf"], "en .json, .xlsx, .docx, .ics, .txt, .csv o, para una"),
        (["convertir", "a.json", "-"], "en .json, .xlsx, .docx, .ics, .txt, .csv o, para una"),
    ],
)
def test_a_slip_is_told_with_its_remedy(argv: list[str], told: str) -> None:
    """What is wrong, how it should be typed, where to read more; and nothing on the output."""
    done = ran(*argv)

    assert 2 == done.code
    assert "" == done.out
    assert told in " ".join(done.err.split())
    assert "Uso: gobierno-abierto" in done.err
    assert "Ayuda: gobierno-abierto" in done.err


@pytest.mark.parametrize(
    ("lang", "typed", "meant"),
    [
        ("en", "--map", "--mapping"),
        ("en", "--mapa2", "--mapping"),
        ("es", "--mappin", "--mapa"),
        ("en", "--image", "--picture"),
        ("pt", "--image", "--imagem"),
        ("en", "--internl", "--internal"),
        ("es", "--internl", "--interno"),
        ("es", "--externo", None),
        ("es", "--interior", "--anterior"),
    ],
)
def test_an_option_is_suggested_in_the_language_in_use(
    lang: Language, typed: str, meant: str | None
) -> None:
    """And the one that shows more than is public, only to whoever certainly meant it."""
    (told, *_) = ran("ver", "a", typed, "--lang", lang).err.splitlines()

    assert told.endswith(f"{meant}”?" if lang == "en" else f"{meant}»?" if meant else f"{typed}».")


@pytest.mark.parametrize(
    ("argv", "environ", "expected"),
    [
        ([], {}, "es"),
        ([], {"LANG": "pt_BR.UTF-8"}, "pt"),
        ([], {"LANG": "en_GB.UTF-8", "LC_MESSAGES": "pt_BR"}, "pt"),
        ([], {"LC_MESSAGES": "pt_BR", "LC_ALL": "en_US.UTF-8"}, "en"),
        ([], {"LC_ALL": "", "LANG": "en_US"}, "en"),
        ([], {"LC_ALL": "C.UTF-8", "LANG": "en_US"}, "es"),
        ([], {"LANG": "fr_FR.UTF-8"}, "es"),
        (["--lang", "pt"], {"LANG": "en_US"}, "pt"),
        (["check", "x", "--idioma=pt-BR"], {"LANG": "en_US"}, "pt"),
        (["--lang"], {"LANG": "en_US"}, "en"),
        (["--lang", "fr"], {"LANG": "en_US"}, "en"),
        (["check", "--", "--lang=pt"], {"LANG": "en_US"}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for(
    argv: list[str], environ: dict[str, str], expected: Language
) -> None:
    """What is typed, else the environment in the order of POSIX, else Spanish."""
    assert expected == preferred_language(argv, environ)


@given(st.lists(st.text(max_size=8) | st.sampled_from(["check", "--lang", "--hoy", "--", "-h"])))
def test_whatever_is_typed_is_understood_or_refused(argv: list[str]) -> None:
    """No words lead to anything but arguments or a complaint in sentences."""
    lang = preferred_language(argv, {})
    answer = _answer(argv, lang)

    assert answer.strip() if isinstance(answer, str) else answer.lang in {None, *LANGUAGES}


def _answer(argv: list[str], lang: Language) -> Arguments | str:
    try:
        return parse(argv, lang)
    except UsageError as refusal:
        return refusal.words


@pytest.mark.parametrize("lang", ["es", "pt"])
def test_no_english_in_spanish_and_portuguese(lang: Language, tmp_path: Path) -> None:
    """Help, answers and complaints are in the language throughout."""
    for told in _everything(lang, tmp_path):
        assert [] == _ENGLISH.findall(_NAMES.sub("", told))


def test_no_spanish_or_portuguese_in_english(tmp_path: Path) -> None:
    for told in _everything("en", tmp_path):
        assert [] == _SPANISH_OR_PORTUGUESE.findall(_NAMES.sub("", told))


def _everything(lang: Language, folder: Path) -> list[str]:
    own = {command.key: command.names.in_language(lang) for command in COMMANDS}
    commands = (
        ["-h"], *([name, "-h"] for name in own.values()),
        [own["demo"], str(folder / "demo")], [own["check"], "ficticio-con-choques"],
        [own["clashes"], "ficticio-con-choques"], [own["show"], "ficticio"],
        [own["show"], "mexico-2012", "--interno"], [own["rules"]], [own["rules"], "GA998"],
        [own["new"], str(folder / "uno.json")], [own["new"], str(folder / "uno.json")],
        [own["convert"], "ficticio", str(folder / "dos.json")],
        [own["convert"], "ficticio", str(folder / "uno.json")],
        [own["convert"], "ficticio", str(folder / "tres.ics"), "--interno"],
        [own["convert"], "ficticio", str(folder / "tres.pdf")],
        [own["plan"], "ficticio-plan", "--hoy=2026-06-01"], [own["plan"], "ficticio-plan"],
        [own["plan"], "ficticio-plan", "--estado=xyzzy"],
        [own["plan"], "ficticio-plan", "--estado=vencido"],
        [own["plan"], "ficticio-plan", "--imagen", str(folder / "cuatro.svg")],
        [own["check"], str(folder)], [own["check"], "-"], [own["check"]], ["xyzzy"], [],
    )  # fmt: skip
    assert set(LANGUAGES) >= {lang}
    done = [ran(*command, "--lang", lang) for command in commands]
    # The folder of the tests is called as the system likes.
    return [(each.out + each.err).replace(str(folder), "") for each in done]


def test_every_command_to_copy_begins_with_the_program_as_it_was_started(tmp_path: Path) -> None:
    """In the help, in hints, in complaints and in the demo; and none of them is broken in two."""
    told = [
        ran(*command, program="../un/entorno/de/nombre/largo/bin/gobierno-abierto")
        for command in (
            ["-h"], ["revisar", "-h"], ["demo", str(tmp_path / "demo")], ["nuevo", "uno.json"],
            ["ver", "ficticio-con-choques"], ["revisar", "ficticio-con-choques"],
            ["convertir", "ficticio-con-choques", "dos.ics"], ["tres.json"], ["revisar"], [],
        )
    ]  # fmt: skip
    for each in told:
        names = re.findall(r"(\S*)gobierno-abierto", each.out + each.err)

        assert {"../un/entorno/de/nombre/largo/bin/"} == set(names)
    for own, done in (("dialogo.xlsx", told[2]), ("uno.json", told[3])):
        assert f"/gobierno-abierto revisar {own}\n" in done.out


@pytest.mark.parametrize(
    ("script", "path", "expected"),
    [
        ("here/bin/gobierno-abierto", "", "here/bin/gobierno-abierto"),
        ("./here/bin/gobierno-abierto", "/bin", "./here/bin/gobierno-abierto"),
        ("here/bin/gobierno-abierto", "here/bin", "gobierno-abierto"),
        ("here/bin/gobierno-abierto", "here/../here/bin:/bin", "gobierno-abierto"),
        ("here/bin/gobierno-abierto", "there:here/bin", "here/bin/gobierno-abierto"),
        ("a b/gobierno-abierto", "", '"a b/gobierno-abierto"'),
        ("gobierno-abierto", "", "gobierno-abierto"),
        ("/x/gobierno_abierto/__main__.py", "", ".venv/bin/python -m gobierno_abierto"),
        ("/x/pytest/__main__.py", "", "gobierno-abierto"),
        ("-c", "", "gobierno-abierto"),
        ("", "", "gobierno-abierto"),
    ],
)
def test_the_program_is_called_as_it_was_started(
    script: str, path: str, expected: str, tmp_path: Path
) -> None:
    """By its bare name only where that starts the same program."""
    with contextlib.chdir(tmp_path):
        for name in ("here/bin", "there"):
            program = Path(name, "gobierno-abierto")
            program.parent.mkdir(parents=True)
            program.write_text("", encoding="utf-8")
            program.chmod(0o755)

        assert expected == as_started(script, ".venv/bin/python", path)
