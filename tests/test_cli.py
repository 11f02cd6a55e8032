"""The command: what it answers, and with which exit code."""

import json
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import attrs
import pytest

import gobierno_abierto.model as m
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.commands import RUN
from gobierno_abierto.cli.grammar import COMMANDS, OPTIONS, SHARED, Command, Option
from gobierno_abierto.cli.plan_skeleton import plan_skeleton
from gobierno_abierto.cli.skeleton import skeleton
from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import ALL
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.formats.json import DEFAULT_LIMITS, from_json, to_json
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.site import page
from gobierno_abierto.rules import check
from gobierno_abierto.words import LANGUAGES, Language, Sentence
from published_sites import unsealed

_WIDTH = 80


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def _saved(folder: Path, document: m.Document, name: str = "dialogo.json") -> str:
    path = folder / name
    path.write_text(to_json(document), encoding="utf-8")
    return str(path)


def _dialogue() -> m.Dialogue:
    document = datasets.load("ficticio")
    assert isinstance(document, m.Dialogue)
    return document


def test_a_document_without_faults_is_well() -> None:
    """Mexico City has no error, and the exit code says so."""
    done = ran("revisar", "mexico-2012")

    assert 0 == done.code
    assert "mexico-2012: 0 errores" in done.out
    assert "" == done.err


def test_a_document_with_clashes_is_not_well() -> None:
    done = ran("check", "ficticio-con-choques", "--lang", "en")

    assert 1 == done.code
    assert "Error GA301" in done.out
    assert done.out.startswith("Internal: ")


def test_place_and_fault_come_first_and_the_code_last(tmp_path: Path) -> None:
    """A finding reads: where, what is wrong, what to do, and only then the code."""
    name = _saved(tmp_path, attrs.evolve(_dialogue(), venues=(*_dialogue().venues,) * 2))

    paragraphs = ran("revisar", name).out.split("\n\n")
    found = next(each for each in paragraphs if "GA101" in each)
    lines = found.splitlines()

    assert lines[0].startswith("línea ")
    assert lines[1].strip().startswith("El identificador «")
    assert lines[1] in found.partition("Dé a cada uno")[0]
    assert "  Error GA101" == lines[-1]


def test_every_finding_of_the_rules_is_told(tmp_path: Path) -> None:
    """What `check` says for people and for programs is what the library says.

    It says it in the order of the lines of the file.
    """
    document = datasets.load("ficticio-con-choques")
    name = _saved(tmp_path, document)
    found = ran("check", name, "--format=json").answer["findings"]
    codes = [each["code"] for each in found]
    places = [(each["line"], each["column"]) for each in found]

    assert sorted(each.code for each in check(document)) == sorted(codes)
    assert sorted(places) == places
    assert codes == re.findall(r"^  \w+ (GA\d{3})$", ran("check", name).out, re.MULTILINE)


def test_findings_for_programs_have_stable_names() -> None:
    answer = ran("check", "ficticio-con-choques", "--format", "json", "--lang", "en").answer

    assert "check" == answer["command"]
    assert "internal" == answer["visibility"]
    assert answer["read"]
    assert {"error", "warning", "note", "waived"} == set(answer["counts"])
    assert {
        "code", "severity", "pointer", "line", "column", "cell", "sheet", "file", "ids", "related",
        "message", "fault", "remedy",
    } == set(answer["findings"][0])  # fmt: skip


def test_findings_have_the_line_of_the_file(tmp_path: Path) -> None:
    name = _saved(tmp_path, datasets.load("ficticio-con-choques"))
    lines = Path(name).read_text(encoding="utf-8").splitlines()

    for each in ran("check", name, "--format=json").answer["findings"]:
        member = each["pointer"].rpartition("/")[2]
        assert member.isdecimal() or f'"{member}"' in lines[each["line"] - 1]


def test_clashes_too_are_told_in_the_order_of_the_lines(tmp_path: Path) -> None:
    """The clashes for programs stand in the order of their findings."""
    name = _saved(tmp_path, datasets.load("ficticio-con-choques"))
    answer = ran("clashes", name, "--format=json").answer
    places = [(each["line"], each["column"]) for each in answer["findings"]]

    assert sorted(places) == places
    of_waivers = [each for each in answer["findings"] if each["pointer"].startswith("/waivers")]
    assert ["GA902"] == [each["code"] for each in of_waivers]
    assert [each["message"] for each in answer["findings"] if each not in of_waivers] == [
        each["message"] for each in answer["clashes"]
    ]


def test_faults_of_reading_and_of_judging_stand_in_one_list(tmp_path: Path) -> None:
    """A misspelled member leaves the document, which is judged all the same."""
    plain = json.loads(to_json(datasets.load("ficticio-con-choques")))
    plain["events"][0]["statuss"] = "confirmed"
    path = tmp_path / "dialogo.json"
    path.write_text(json.dumps(plain), encoding="utf-8")

    done = ran("check", str(path), "--format=json")
    codes = {each["code"] for each in done.answer["findings"]}

    assert 1 == done.code
    assert {"GA009", "GA301"} <= codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "GA004"),
        (b"{", "GA004"),
        (b"\xff\xfe\x00", "GA003"),
        (b"[]", "GA007"),
        (b"null", "GA014"),
        (b"{}", "GA008"),
    ],
)
def test_what_is_no_document_cannot_be_read(text: bytes, code: str) -> None:
    """Without a document there is a reason, and the exit code 2."""
    done = ran("check", "-", "--format=json", stdin=text)

    assert 2 == done.code
    assert not done.answer["read"]
    assert code in {each["code"] for each in done.answer["findings"]}


def test_an_expired_waiver_needs_a_day_to_expire(tmp_path: Path) -> None:
    """No clock is asked: without --hoy the waiver holds, and with a later day it does not."""
    document = datasets.load("ficticio-con-choques")
    assert isinstance(document, m.Dialogue)
    clash = next(each for each in check(document) if each.code == "GA301")
    waiver = m.Waiver(
        code=clash.code,
        ids=clash.ids,
        reason=m.text(es="Está de acuerdo"),
        by="Comité inventado",
        until=date(2025, 4, 4),
    )
    name = _saved(tmp_path, attrs.evolve(document, waivers=(waiver,)))

    def waived(*day: str) -> int:
        counts = ran("check", name, "--format=json", *day).answer["counts"]
        number: int = counts["waived"]
        return number

    assert 1 == waived()
    assert 1 == waived("--hoy", "2025-04-04")
    assert 0 == waived("--today=2025-04-05")
    assert 1 == ran("choques", name, "--format=json").answer["counts"]["waived"]
    assert (
        0 == ran("choques", name, "--format=json", "--hoje=2025-04-05").answer["counts"]["waived"]
    )


def test_clashes_are_told_alone() -> None:
    """`choques` says the clashes, and what became of their waivers, and nothing else."""
    done = ran("choques", "ficticio-con-choques")
    answer = ran("clashes", "ficticio-con-choques", "--format=json").answer

    assert 1 == done.code
    assert f"{len(answer['clashes'])} choques de agenda." in done.out
    assert {"person", "room", "capacity", "order", "everyone", "travel", "outside"} == {
        each["kind"] for each in answer["clashes"]
    }
    assert {"start": "2025-04-04T11:30", "end": "2025-04-04T13:00"} == answer["clashes"][0][
        "overlap"
    ]


def test_no_clashes_is_good_news() -> None:
    done = ran("conflitos", "ficticio", "--lang=pt")

    assert 0 == done.code
    assert "ficticio: nenhum choque de agenda." == done.out.splitlines()[-1]
    assert "0 choques" not in done.out


def test_what_cannot_be_read_has_no_clashes_and_no_agenda() -> None:
    for command in ("clashes", "show"):
        done = ran(command, "-", stdin=b"{}")

        assert 2 == done.code
        assert "" == done.out
        assert "GA008" in done.err


def test_who_may_not_be_published_is_named_at_the_end(tmp_path: Path) -> None:
    """Whoever checks a document learns whose permission is missing; a public view lacks none."""
    public = _saved(tmp_path, public_view(_dialogue()))

    last = ran("revisar", "ficticio").out.splitlines()[-1]
    assert "Sin permiso para publicar: Jaime Ensueño." == last
    assert ["jaime"] == ran("check", "ficticio", "--format=json").answer["withheld"]
    assert "permiso" not in ran("revisar", public).out
    assert [] == ran("check", public, "--format=json").answer["withheld"]
    assert [] == ran("check", "-", "--format=json", stdin=b"{}").answer["withheld"]


def test_the_agenda_is_the_public_one_unless_asked() -> None:
    """Jaime never said that he may be named."""
    public, internal = ran("ver", "ficticio"), ran("--interno", "ver", "ficticio")

    assert public.out.startswith("Vista pública: ")
    assert "Jaime" not in public.out
    assert internal.out.startswith("Documento interno: ")
    assert "Jaime Ensueño" in internal.out
    assert 0 == public.code == internal.code


def test_the_agenda_for_programs_is_the_document() -> None:
    document = datasets.load("ficticio")
    public = ran("show", "ficticio", "--format=json").answer
    internal = ran("show", "ficticio", "--format=json", "--internal").answer

    assert ("public", "internal") == (public["visibility"], internal["visibility"])
    assert public_view(document) == from_json(json.dumps(public["document"]))
    assert document == from_json(json.dumps(internal["document"]))


def test_every_code_is_in_the_table() -> None:
    done = ran("reglas")

    assert 0 == done.code
    assert all(entry.code in done.out for entry in ALL)
    assert [entry.code for entry in ALL] == [
        each["code"] for each in ran("rules", "--format=json").answer["rules"]
    ]


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry.code)
def test_one_code_is_told_in_detail(entry: Entry) -> None:
    """Title, weight, message, remedy and source; the case of the letters does not matter."""
    for lang in LANGUAGES:
        done = ran("rules", entry.code.lower(), "--lang", lang)
        told = done.told

        assert 0 == done.code
        assert entry.title.in_language(lang) in told
        assert entry.source.in_language(lang) in told
        assert "{" not in told


def test_a_code_that_does_not_exist_is_refused() -> None:
    done = ran("reglas", "GA998")

    assert 2 == done.code
    assert "No existe el código «GA998»." in done.err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_skeleton_is_without_fault(lang: Language) -> None:
    """What people begin with has nothing to mend, and can be shown and converted."""
    document = skeleton(lang)

    assert check(document).ok
    assert not check(document).findings
    assert document == from_json(to_json(document))
    assert document.header.fictional


def test_a_new_document_is_written_once(tmp_path: Path) -> None:
    name = str(tmp_path / "nuestro.json")

    assert 0 == ran("nuevo", name).code
    assert skeleton("es") == from_json(Path(name).read_text(encoding="utf-8"))

    again = ran("nuevo", name)

    assert 2 == again.code
    assert "ya existe" in again.told


def test_a_new_document_can_be_shown_instead() -> None:
    assert to_json(skeleton("pt")) == ran("novo", "-", "--lang=pt").out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_plan_to_begin_with_is_without_fault(lang: Language) -> None:
    """It has two commitments with milestones and one claim, and nothing to mend."""
    document = plan_skeleton(lang)
    milestones = [each for commitment in document.commitments for each in commitment.milestones]

    assert [] == list(check(document))
    assert document == from_json(to_json(document))
    assert document.header.fictional
    assert (1, 2, 3) == (len(document.plans), len(document.commitments), len(milestones))
    assert 1 == sum(len(each.claims) for each in milestones)


@pytest.mark.parametrize(
    ("lang", "command", "option", "name"),
    [
        ("es", "nuevo", "--plan", "plan.json"),
        ("en", "new", "--plan", "plan.json"),
        ("pt", "novo", "--plano", "plano.json"),
    ],
)
def test_a_new_plan_is_written_once_and_has_a_board(
    lang: Language, command: str, option: str, name: str
) -> None:
    assert 0 == ran(command, option, "--lang", lang).code
    assert plan_skeleton(lang) == from_json(Path(name).read_text(encoding="utf-8"))
    assert 2 == ran(command, option, "--lang", lang).code
    assert str(plan_skeleton(lang).plans[0].member) in ran("plan", name).out


def test_more_is_told_of_the_gravest_code() -> None:
    """Not of the one that happens to stand first in the file."""
    document = plan_skeleton("es")
    first, second = document.commitments
    late = attrs.evolve(second, start=m.edtf("2032"))
    Path("plan.json").write_text(
        to_json(attrs.evolve(document, commitments=(attrs.evolve(first, title=None), late))),
        encoding="utf-8",
    )
    done = ran("revisar", "plan.json").out

    assert done.index("GA601") < done.index("GA606")
    assert done.endswith("gobierno-abierto reglas GA606\n")


def test_the_tour_shows_checks_and_writes(tmp_path: Path) -> None:
    """The demo leaves three files that are what the library makes, and says what to do next."""
    folder = tmp_path / "recorrido"
    done = ran("demo", str(folder))

    assert 0 == done.code
    assert "TODAVÍA NO SE SABE" in done.out
    assert "0 errores" in done.out
    assert "" == done.err
    assert "gobierno-abierto nuevo dialogo.xlsx" in done.out
    assert "gobierno-abierto plan ficticio-plan" in done.out
    assert "gobierno-abierto nuevo plan.json --plan" in done.out
    assert ["mexico-2012.html", "mexico-2012.ics", "mexico-2012.json"] == sorted(
        each.name for each in folder.iterdir()
    )
    document = datasets.load("mexico-2012")
    assert public_view(document) == from_json((folder / "mexico-2012.json").read_bytes())
    assert to_ical(document) == (folder / "mexico-2012.ics").read_bytes()
    written = (folder / "mexico-2012.html").read_text(encoding="utf-8")
    assert page(document) == unsealed(written)


def test_the_tour_can_be_taken_twice_but_spares_what_was_changed(tmp_path: Path) -> None:
    assert 0 == ran("demo", str(tmp_path)).code
    assert 0 == ran("demo", str(tmp_path)).code

    (tmp_path / "mexico-2012.json").write_text("mis notas", encoding="utf-8")
    refused = ran("demo", str(tmp_path))

    assert 2 == refused.code
    assert "--sobrescribir" in refused.told
    assert "mis notas" == (tmp_path / "mexico-2012.json").read_text(encoding="utf-8")
    assert 0 == ran("demo", str(tmp_path), "--sobrescribir").code


def test_the_tour_does_not_go_where_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "archivo").write_text("", encoding="utf-8")
    done = ran("demo", str(tmp_path / "archivo"))

    assert 2 == done.code
    assert "no es una carpeta" in done.told


def test_a_file_comes_before_an_included_document(tmp_path: Path) -> None:
    """Who has a file called like a dataset means the file."""
    (tmp_path / "ficticio").write_text(to_json(datasets.load("mexico-2012")), encoding="utf-8")

    assert "DIÁLOGO REGIONAL" in ran("ver", "ficticio").out


def test_what_is_no_file_does_not_hide_an_included_document(tmp_path: Path) -> None:
    """The demo leaves a folder called like its document, which can be read all the same."""
    assert 0 == ran("demo").code
    (tmp_path / "ficticio").symlink_to("nada")

    assert (tmp_path / "mexico-2012").is_dir()
    for name in ("mexico-2012", "ficticio"):
        assert 0 == ran("ver", name).code


def test_a_slip_in_the_name_of_an_included_document_is_understood() -> None:
    assert "¿Quiso decir «ficticio»?" in ran("ver", "ficticoi").err
    assert "Did you mean “mexico-2012”?" in ran("check", "mexico2012", "--lang=en").out
    assert "Quiso" not in ran("ver", "dialogo.json").told


def test_errors_of_the_document_are_mentioned_where_it_is_shown() -> None:
    """An agenda that cannot be held is shown and not refused; but somebody should look."""
    done = ran("ver", "ficticio-con-choques")
    errors = ran("check", "ficticio-con-choques", "--format=json").answer["counts"]["error"]

    assert 0 == done.code
    assert (
        f"Ojo: {errors} errores; véalos con: gobierno-abierto revisar ficticio-con-choques"
        == " ".join(done.err.split())
    )
    assert "" == ran("ver", "ficticio").err


def test_what_was_not_printed_is_not_internal() -> None:
    """Of a file that could not be parsed nothing can be given away; of others, perhaps."""
    for nothing in (b"{", b"\xff", b"[" * 1000, b" " * (DEFAULT_LIMITS.size + 1)):
        assert "Interno" not in ran("revisar", "-", stdin=nothing).out
    assert ran("revisar", "-", stdin=b"{}").out.startswith("Interno: ")


def test_what_is_no_json_gets_a_hint(tmp_path: Path) -> None:
    """A letter or a picture is not a broken document, but another thing."""
    (tmp_path / "dialogo.pdf").write_bytes(b"%PDF-1.7\xff")
    (tmp_path / "dialogo.json").write_bytes(b"{")
    hint = "Aquí se leen documentos .json"

    assert hint in ran("revisar", str(tmp_path / "dialogo.pdf")).told
    assert hint not in ran("revisar", str(tmp_path / "dialogo.json")).told
    assert hint not in ran("revisar", "-", stdin=b"{").told


def test_no_line_of_an_answer_is_cut_or_wider_than_a_terminal(tmp_path: Path) -> None:
    """Lines fit 80 columns, but for addresses and names of files, which are one word."""
    folder = str(tmp_path)
    commands = (
        ("--help",), *(("--help", each.names.es) for each in COMMANDS),
        ("check", "ficticio-con-choques"), ("rules",), ("show", "ficticio"), ("demo", folder),
    )  # fmt: skip
    for lang in LANGUAGES:
        for command in commands:
            for line in ran(*command, "--lang", lang).out.splitlines():
                assert len(line) <= _WIDTH or len(line.split()) == 1, line


def test_every_command_and_option_has_a_name_in_each_language() -> None:
    """No two commands share a name, and no two options of one command."""
    tables: list[Sequence[Command | Option]] = [
        COMMANDS,
        *([OPTIONS[key] for key in (*SHARED, *each.options)] for each in COMMANDS),
    ]
    for table in tables:
        names = [name for each in table for name in set(each.all_names)]

        assert len(set(names)) == len(names)


def test_a_name_with_spaces_can_be_copied_from_the_hint(tmp_path: Path) -> None:
    name = str(tmp_path / "mi dialogo.json")

    assert f'revisar "{name}"' in ran("nuevo", name).told
    assert 'gobierno-abierto revisar "mi dialogo.json"' in ran("mi dialogo.json").told


def test_what_is_made_for_programs_says_what_was_written(tmp_path: Path) -> None:
    name = str(tmp_path / "d.json")
    new = ran("new", name, "--format=json").answer
    demo = ran("demo", str(tmp_path), "--format=json").answer

    assert [name] == new["written"]
    names = ("mexico-2012.json", "mexico-2012.ics", "mexico-2012.html")
    assert [str(tmp_path / each) for each in names] == demo["written"]
    assert {"error": 0, "warning": 0, "note": 0, "waived": 0} == demo["counts"]


def test_a_document_that_says_it_is_internal_stays_so(tmp_path: Path) -> None:
    """Even without people in it."""
    document = datasets.load("mexico-2012")
    header = attrs.evolve(document.header, visibility=m.Visibility.INTERNAL)
    name = _saved(tmp_path, attrs.evolve(document, header=header))

    assert "internal" == ran("check", name, "--format=json").answer["visibility"]
    assert ran("check", name).out.startswith("Interno: ")


# More than anybody reads ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "more"),
    [
        ("es", "Y 300 más de GA014. Para verlo todo: --formato json."),
        ("en", "And 300 more of GA014. To see all: --format json."),
        ("pt", "E mais 300 de GA014. Para ver tudo: --formato json."),
    ],
)
def test_of_one_code_the_first_two_hundred_are_printed(lang: Language, more: str) -> None:
    """The rest is counted and not dropped in silence; programs are given all."""
    plain = json.loads(to_json(_dialogue()))
    data = json.dumps({**plain, "events": [None] * 500}).encode()
    done = ran("--lang", lang, "check", "-", stdin=data)

    assert 2 == done.code
    assert 200 == len(re.findall(r"^  \w+ GA014$", done.out + done.err, re.MULTILINE))
    assert more in done.told
    answer = ran("check", "-", "--format", "json", stdin=data).answer
    assert 500 == [each["code"] for each in answer["findings"]].count("GA014")


def test_what_is_printed_of_an_endless_name_is_short() -> None:
    """Programs are given the whole pointer."""
    name = "a" * 100_000
    data = json.dumps({**json.loads(to_json(_dialogue())), name: 1}).encode()
    done = ran("check", "-", stdin=data)
    answer = ran("check", "-", "--format", "json", stdin=data).answer

    assert f"/{'a' * 60}…" in done.out
    assert len(done.out) < 5000
    assert f"/{name}" in {each["pointer"] for each in answer["findings"]}


# The last resort --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("es", "El archivo necesita más memoria de la que da esta computadora."),
        ("en", "The file needs more memory than this computer gives."),
        ("pt", "O arquivo precisa de mais memória do que este computador oferece."),
    ],
)
def test_a_file_that_needs_too_much_memory_is_no_fault_of_ours(
    lang: Language, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told as what it is, and nobody is asked to report it."""

    def greedy(*_: object) -> int:
        raise MemoryError

    monkeypatch.setitem(RUN, "check", greedy)
    done = ran("--lang", lang, "check", "-")

    assert (2, "") == (done.code, done.out)
    assert done.told.startswith(words)


def test_a_broken_translation_ends_in_spanish_and_not_in_a_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Even of the sentence that says that something failed."""
    broken = Sentence(phrases.OUR_FAULT.es, "{clue!x}", "{nobody}")
    monkeypatch.setattr(phrases, "OUR_FAULT", broken)

    def failing(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setitem(RUN, "check", failing)
    for lang in ("en", "pt"):
        done = ran("--lang", lang, "check", "-")
        assert 2 == done.code
        assert done.err.startswith("gobierno_abierto falló")
        assert "ZeroDivisionError" in done.err


def test_of_many_places_the_first_are_told_and_the_rest_counted(tmp_path: Path) -> None:
    """For programs they are all there."""
    texts = [m.text(es=f"Actividad {n}") for n in range(30)]
    with_both = tuple(
        m.Talk(id=f"a-{n}", title=m.text(es=f"Charla {n}", en=f"Talk {n}")) for n in range(40)
    )
    alone = tuple(m.Talk(id=f"b-{n}", title=each) for n, each in enumerate(texts))
    event = m.Event(id="encuentro", dates=m.edtf("2026-05-14"), agenda=(*with_both, *alone))
    document = attrs.evolve(_dialogue(), events=(event,), waivers=())
    name = _saved(tmp_path, document)
    (found,) = (
        each
        for each in ran("revisar", name, "--formato=json").answer["findings"]
        if each["code"] == "GA703" and len(each["related"]) > 20
    )
    count = len(found["related"]) - 3

    assert f"y {count} más" in ran("revisar", name).told
    assert f"and {count} more" in ran("check", name, "--lang=en").told
    assert f"e mais {count}" in ran("verificar", name, "--lang=pt").told


@pytest.mark.parametrize("command", ["choques", "ver"])
def test_what_was_not_understood_is_told_beside_the_answer(command: str, tmp_path: Path) -> None:
    """A member in another language says nothing to the program, and so it has to say so."""
    plain = json.loads(to_json(_dialogue()))
    plain["people"][0]["disponibilidad"] = ["2026-05-14T09:00/2026-05-14T12:00"]
    path = tmp_path / "dialogo.json"
    path.write_text(json.dumps(plain), encoding="utf-8")

    assert "Ojo: 1 error; véalo con: gobierno-abierto revisar" in ran(command, str(path)).told


def test_a_member_that_nobody_knows_is_told_beside_the_clashes(tmp_path: Path) -> None:
    plain = json.loads(to_json(_dialogue()))
    plain["people"][0]["folio"] = 7
    path = tmp_path / "dialogo.json"
    path.write_text(json.dumps(plain), encoding="utf-8")

    assert "Ojo: 1 nota; véala con: gobierno-abierto revisar" in ran("choques", str(path)).told
    assert "" == ran("choques", _saved(tmp_path, _dialogue(), "otro.json")).err
