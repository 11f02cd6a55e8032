"""The command ``publicar``: all of it changes or nothing does, and what became of it is told."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, header, panel, slot, workshop
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.cli.files import FileProblem
from gobierno_abierto.cli.site_exchange import bench_of, held
from gobierno_abierto.cli.site_folder import former_site, replace_site
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.publish.site import page, site
from gobierno_abierto.words import LANGUAGES, Language
from published_sites import Read, unsealed
from test_site_published import allowed

_NAMES: dict[Language, str] = {"es": "publicar", "en": "publish", "pt": "publicar"}
_DAY = ("--hoy", "2025-04-01")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def _saved(document: m.Document, name: str = "dialogo.json") -> str:
    Path(name).write_text(to_json(document), encoding="utf-8")
    return name


def _written(folder: str) -> dict[str, bytes]:
    base = Path(folder)
    return {
        each.relative_to(base).as_posix(): each.read_bytes()
        for each in base.rglob("*")
        if each.is_file()
    }


def _document() -> m.Dialogue:
    return dialogue(event(panel(), workshop(when=slot("12:00", "13:00"))), people=(allowed("ana"),))


def _later(**changes: Any) -> m.Dialogue:
    meeting = event(panel(when=slot("10:00", "11:00")))
    return attrs.evolve(_document(), events=(meeting,), **changes)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_folder_holds_what_the_library_makes(lang: Language) -> None:
    done = ran(_NAMES[lang], "ficticio", "sitio", "--idioma", lang, *_DAY)

    assert 0 == done.code
    assert site(datasets.load("ficticio"), today=date(2025, 4, 1)) == _written("sitio")
    assert str(Path("sitio/index.html")) in done.told


def test_one_page_is_what_the_library_makes_and_a_seal() -> None:
    done = ran("publicar", "ficticio", "--una-pagina", "p.html", "--idiomas", "pt", *_DAY)
    made = page(datasets.load("ficticio"), lang="pt", today=date(2025, 4, 1))
    written = Path("p.html").read_text(encoding="utf-8")

    assert 0 == done.code
    assert made == unsealed(written)
    assert made != written


@pytest.mark.parametrize("target", [("sitio",), ("--una-pagina", "p.html")])
def test_the_longest_address_fits_into_the_code(target: tuple[str, ...]) -> None:
    """Its letters are counted as they are written in full."""
    longest = "https://a.example/" + "á" * ((2000 - 19) // 6) + "b/"
    argv = ("publicar", "ficticio", *target, "--direccion")

    assert 0 == ran(*argv, longest).code
    assert "2001 letras" in ran(*argv, longest.replace("b/", "bb/")).told


def test_a_single_page_may_have_the_address_of_a_file() -> None:
    there = "https://gobierno.example/dialogo.html"
    ran("publicar", "ficticio", "--una-pagina", "p.html", "--direccion", there)

    assert f'href="{there}"' in Path("p.html").read_text(encoding="utf-8")


def test_the_answer_tells_who_was_left_out_and_that_nobody_can_subscribe() -> None:
    done = ran("publicar", "ficticio", "sitio", *_DAY)

    assert "datos de 12 personas" in done.told
    assert "Sin --direccion nadie puede suscribirse" in done.told
    assert (
        "Sin --direccion"
        not in ran("publicar", "ficticio", "otro", "--direccion", "https://a.example/b", *_DAY).told
    )


def test_to_publish_again_carries_calendars_on_and_tells_what_has_changed() -> None:
    ran("publicar", _saved(_document()), "sitio")
    done = ran("publicar", _saved(_later(header=header(revision=2))), "sitio")

    assert 0 == done.code
    assert "Desde la última publicación" in done.told
    assert "10:00" in done.told
    assert "su revisión sigue siendo" not in done.told
    assert b"STATUS:CANCELLED" in Path("sitio/calendarios/dialogo.ics").read_bytes()


def test_who_forgets_to_raise_the_revision_is_told() -> None:
    ran("publicar", _saved(_document()), "sitio")

    told = " ".join(ran("publicar", _saved(_later()), "sitio").told.split())

    assert "su revisión sigue siendo la 1" in told
    assert "el Número de revisión («revision»)" in told
    assert "su revisión" not in ran("publicar", _saved(_later()), "sitio").told


def test_a_calendar_that_follows_nothing_any_more_is_told_once() -> None:
    ran("publicar", _saved(_document()), "sitio")
    later = _saved(_later(header=header(revision=2), venues=()))
    done = ran("publicar", later, "sitio")

    assert "Ya no sigue nada ni a nadie" in done.told
    assert "calendarios/salas/sala-grande.ics" in done.told
    assert "Ya no sigue" not in ran("publicar", later, "sitio").told


def test_a_calendar_that_could_tell_of_somebody_is_taken_away_and_told() -> None:
    """That of a person who is not named any more; for programs, too."""
    ran("publicar", _saved(_document()), "sitio")
    calendar = next(Path("sitio/calendarios/personas").iterdir())
    later = _saved(_later(header=header(revision=2), people=()))
    shutil.copytree("sitio", "otro")
    done = ran("publicar", later, "sitio")

    assert "Se quitó, porque por su nombre de archivo podía saberse de alguien" in done.told
    assert calendar.name in done.told
    assert "Ya no se publica" not in done.told
    assert not calendar.exists()
    answer = ran("publicar", later, "otro", "--formato", "json").answer
    assert f"calendarios/personas/{calendar.name}" in answer["retired"]
    assert [] == answer["gone"]


def test_a_calendar_that_cannot_be_carried_on_is_told() -> None:
    ran("publicar", _saved(_document()), "sitio")
    calendar = Path("sitio/calendarios/salas/sala-grande.ics")
    calendar.write_bytes(b"no")
    later = _saved(_later(header=header(revision=2), venues=()))
    done = ran("publicar", later, "sitio", "--sobrescribir")

    assert "Ya no se publica" in done.told
    assert calendar.name in done.told


@pytest.mark.parametrize(
    ("lang", "told"), [("es", "Y 7 más."), ("en", "And 7 more."), ("pt", "E mais 7.")]
)
def test_what_goes_out_with_errors_says_which(lang: Language, told: str) -> None:
    """It goes out, for somebody may want it so; but nobody learns of it by chance."""
    done = ran(_NAMES[lang], "ficticio-con-choques", "sitio", "--idioma", lang, *_DAY)

    assert 0 == done.code
    assert 5 == done.err.count("Error GA" if lang == "en" else "Erro")
    assert "GA301" in done.err
    assert told in done.err
    assert "Salió" not in ran("publicar", "ficticio", "otro", *_DAY).told


def test_a_name_in_a_text_of_somebody_who_never_gave_permission_is_told() -> None:
    """The view leaves her out, and the text tells her: not so in the house."""
    told = panel(description=m.text(es="Con Ana Prueba y Bruno Prueba."))
    name = _saved(dialogue(event(told)))
    done = ran("publicar", name, "sitio")

    assert 0 == done.code
    assert 2 == done.err.count("GA415")
    assert "2 textos nombran" in " ".join(done.err.split())
    assert "GA415" not in ran("publicar", name, "dentro", "--interna").told


def test_programs_get_an_object() -> None:
    ran("publicar", _saved(_document()), "sitio")
    done = ran("publicar", _saved(_later()), "sitio", "--formato=json", "--borrador")
    answer = done.answer

    assert ("publish", "public", True) == (
        answer["command"], answer["visibility"], answer["draft"],
    )  # fmt: skip
    assert ["sitio"] == answer["written"]
    assert answer["changes"]
    assert answer["revision_raised"] is False


# What is not written ------------------------------------------------------------------------------


def test_a_name_that_was_taken_back_and_stands_in_a_text_stops_everything() -> None:
    person = allowed("ana")
    taken_back = attrs.evolve(
        person,
        publication=(attrs.evolve(person.publication[0], withdrawn=date(2026, 4, 2)),),
    )
    told = panel(description=m.text(es="Con Ana Prueba."))
    document = dialogue(event(told), people=(taken_back,))
    done = ran("publicar", _saved(document), "sitio", "--una-pagina", "p.html")

    assert 1 == done.code
    assert "/events/0/agenda/0/description" in done.told
    assert not Path("sitio").exists()
    assert not Path("p.html").exists()
    assert 0 == ran("publicar", _saved(document), "dentro", "--interna").code


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["ficticio"], "¿Dónde publicar?"),
        (["ficticio", "--una-pagina", "p.txt"], "debe terminar en .html"),
        (["ficticio", "s", "--direccion", "gobierno.example"], "no es una dirección de la web"),
        (["ficticio", "s", "--direccion", "https://a.example/?b=1"], "no es una dirección"),
        (["ficticio", "s", "--idiomas", "es,fr"], "fr"),
        (["ficticio", "s", "--idiomas", ","], ","),
        (["ficticio", "s", "--plantilla", "no-hay"], "no-hay"),
        (["no-hay.json", "s"], "no-hay.json"),
        (["ficticio", "archivo/s"], "archivo/s"),
        (["ficticio", "archivo"], "archivo"),
        (["ficticio", "."], "indique una carpeta propia"),
        (["ficticio", ".."], "indique una carpeta propia"),
        (["ficticio", "s", "--direccion", "https://a.example/" + "b" * 2400], "2000 a lo sumo"),
        (["ficticio", "s", "--direccion", "https://ana:clave@a.example/"], "contraseña"),
        (
            ["ficticio", "--una-pagina", "p.html", "--direccion", "https://ana@a.example/"],
            "sin ellos",
        ),
        (["ficticio", "s", "--una-pagina", "no/hay/p.html"], "no/hay/p.html"),
        (["ficticio", "s", "--una-pagina", "archivo.html/p.html"], "archivo.html/p.html"),
        (["ficticio", "--una-pagina", "no/hay/p.html"], "no/hay/p.html"),
    ],
)
def test_what_cannot_be_obeyed_says_why_and_leaves_no_trace(argv: list[str], told: str) -> None:
    Path("archivo").write_text("mío", encoding="utf-8")
    done = ran("publicar", *argv)

    assert 2 == done.code
    assert told in done.told
    assert "Traceback" not in done.told
    assert ["archivo"] == [each.name for each in Path().iterdir()]


def test_a_folder_of_somebody_else_is_left_alone_and_on_demand_kept() -> None:
    Path("sitio").mkdir()
    Path("sitio/index.html").write_text("mío", encoding="utf-8")
    Path("sitio/logo.svg").write_text("<svg/>", encoding="utf-8")
    done = ran("publicar", "ficticio", "sitio")

    assert 2 == done.code
    assert "no la publicó este comando" in done.told
    assert {"index.html", "logo.svg"} == set(_written("sitio"))
    assert 0 == ran("publicar", "ficticio", "sitio", "--sobrescribir").code
    assert b"<svg/>" == Path("sitio/logo.svg").read_bytes()
    assert "logo.svg" in ran("publicar", "ficticio", "sitio").told


def test_an_empty_folder_is_taken() -> None:
    Path("sitio").mkdir()

    assert 0 == ran("publicar", "ficticio", "sitio").code


def test_what_somebody_has_changed_in_it_is_not_lost() -> None:
    ran("publicar", "ficticio", "sitio")
    with Path("sitio/index.html").open("a", encoding="utf-8") as file:
        file.write("<!-- a mano -->")
    done = ran("publicar", "ficticio", "sitio")

    assert 2 == done.code
    assert "index.html" in done.told
    assert "a mano" in Path("sitio/index.html").read_text(encoding="utf-8")
    assert 0 == ran("publicar", "ficticio", "sitio", "--sobrescribir").code


def test_another_document_and_what_is_internal_do_not_take_its_place() -> None:
    ran("publicar", "ficticio", "sitio", "--una-pagina", "p.html")
    before = _written("sitio")
    for argv, told in (
        (("mexico-2012", "sitio"), "otro documento"),
        (("mexico-2012", "--una-pagina", "p.html"), "otro documento"),
        (("ficticio", "sitio", "--interna"), "quizá se comparte"),
        (("ficticio", "--una-pagina", "p.html", "--interna"), "quizá se comparte"),
    ):
        done = ran("publicar", *argv)

        assert (2, True) == (done.code, told in done.told)
    assert before == _written("sitio")


def test_a_marker_made_by_hand_leads_to_no_file_outside() -> None:
    Path("secreto.ics").write_text("no", encoding="utf-8")
    ran("publicar", "ficticio", "sitio")
    marker = Path("sitio/publicacion.json")
    said = json.loads(marker.read_text(encoding="utf-8"))
    said["files"]["../secreto.ics"] = "0" * 32
    marker.write_text(json.dumps(said), encoding="utf-8")

    assert 0 == ran("publicar", "ficticio", "sitio").code
    assert Path("secreto.ics").exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"generator": 1}', '{"generator": "gobierno_abierto"}']
)
def test_a_marker_that_cannot_be_read_is_none(text: str) -> None:
    Path("sitio").mkdir()
    Path("sitio/publicacion.json").write_text(text, encoding="utf-8")
    done = ran("publicar", "ficticio", "sitio")

    assert 2 == done.code
    assert "no la publicó este comando" in done.told


def test_if_anything_fails_the_old_site_stays_and_no_trace_of_the_new_one() -> None:
    ran("publicar", "ficticio", "sitio")
    before = _written("sitio")
    folder = Path("sitio")
    with pytest.raises(FileProblem), held(folder, bench_of(folder)) as place:
        # No system takes a name of that length.
        replace_site(place, former_site(folder), {"index.html": b"", "x" * 5000: b""})

    assert before == _written("sitio")
    assert ["sitio"] == [each.name for each in Path().iterdir()]


def test_through_a_link_the_folder_is_replaced_and_not_the_link() -> None:
    Path("verdadero").mkdir()
    Path("sitio").symlink_to("verdadero")

    assert 0 == ran("publicar", "ficticio", "sitio").code
    assert Path("sitio").is_symlink()
    assert Path("verdadero/index.html").is_file()


# What is of others -------------------------------------------------------------------------------


def test_nothing_of_others_is_touched() -> None:
    ran("publicar", "ficticio", "sitio")
    for name in (".git/refs", "fotos/2025", "calendarios/vacia"):
        Path("sitio", name).mkdir(parents=True)
    Path("sitio/fotos").chmod(0o710)
    Path("sitio/fotos/secreta").mkdir(0o000)
    Path("sitio/enlace").symlink_to("fotos")
    names = ("sitio", "sitio/.git/refs", "sitio/fotos", "sitio/fotos/secreta", "sitio/enlace")
    before = [Path(each).lstat() for each in names]
    done = ran("publicar", _saved(_document()), "sitio", "--sobrescribir")
    after = [Path(each).lstat() for each in names]

    assert 0 == done.code
    assert ".git/, calendarios/vacia/, enlace y fotos/" in done.told
    assert [(each.st_ino, each.st_mode) for each in before] == [
        (each.st_ino, each.st_mode) for each in after
    ]


@pytest.mark.parametrize("options", [(), ("--sobrescribir",)])
def test_a_file_where_the_site_needs_a_folder_is_named_and_left(options: tuple[str, ...]) -> None:
    ran("publicar", "ficticio", "sitio", "--idiomas", "es")
    Path("sitio/en").write_text("mío", encoding="utf-8")
    Path("sitio/pt").symlink_to("..")
    before = _written("sitio")
    done = ran("publicar", "ficticio", "sitio", *options)

    assert (2, True) == (done.code, "no se reemplazan: en y pt;" in done.told)
    assert before == _written("sitio")


def test_a_file_that_is_called_as_one_of_the_site_is_named() -> None:
    ran("publicar", "ficticio", "sitio", "--idiomas", "es")
    Path("sitio/en").mkdir()
    Path("sitio/en/index.html").write_text("mío", encoding="utf-8")
    done = ran("publicar", "ficticio", "sitio")

    assert (2, True) == (done.code, "en/index.html" in done.told)
    assert "mío" == Path("sitio/en/index.html").read_text(encoding="utf-8")
    assert 0 == ran("publicar", "ficticio", "sitio", "--sobrescribir").code


def test_the_document_itself_is_not_replaced_by_its_public_view() -> None:
    Path("sitio").mkdir()
    name = _saved(_document(), "sitio/documento.json")
    before = Path(name).read_bytes()
    done = ran("publicar", name, "sitio", "--sobrescribir")

    assert (2, True) == (done.code, "el documento de entrada está en esa carpeta" in done.told)
    assert before == Path(name).read_bytes()


def test_what_was_interrupted_is_put_right_and_told() -> None:
    ran("publicar", "ficticio", "sitio")
    Path(".sitio.publicando/nuevo").mkdir(parents=True)
    done = ran("publicar", "ficticio", "sitio")

    assert (0, True) == (done.code, "la última publicación se interrumpió" in done.told)
    assert ["sitio"] == [each.name for each in Path().iterdir()]


# The page ----------------------------------------------------------------------------------------


def test_a_page_that_somebody_has_changed_is_not_lost() -> None:
    argv = ("publicar", "ficticio", "--una-pagina", "p.html", *_DAY)
    ran(*argv)
    assert 0 == ran(*argv, "--borrador").code
    with Path("p.html").open("a", encoding="utf-8") as file:
        file.write("<!-- a mano -->")
    done = ran(*argv)

    assert (2, True) == (done.code, "alguien cambió esa página" in done.told)
    assert "a mano" in Path("p.html").read_text(encoding="utf-8")
    assert 0 == ran(*argv, "--sobrescribir").code
    assert "a mano" not in Path("p.html").read_text(encoding="utf-8")


def test_both_targets_are_looked_at_before_either_is_written() -> None:
    Path("p.html").write_text("mío", encoding="utf-8")

    assert 2 == ran("publicar", "ficticio", "sitio", "--una-pagina", "p.html").code
    assert not Path("sitio").exists()


def test_the_page_is_no_page_of_the_site() -> None:
    Path("sitio").mkdir()
    done = ran("publicar", "ficticio", "sitio", "--una-pagina", "sitio/index.html")

    assert (2, True) == (done.code, "dé otro nombre a la página" in done.told)
    assert [] == list(Path("sitio").iterdir())


# When most becomes another ------------------------------------------------------------------------


_TITLES = ("Agua", "Salud", "Caminos", "Bosques", "Escuelas", "Puertos")


def _talks(*titles: str, first: int = 0) -> m.Dialogue:
    """A day of short talks; `first` counts their ids."""
    items = [
        workshop(
            id=f"taller-{first + number}",
            title=m.text(es=title),
            when=slot(f"{9 + number:02}:00", f"{9 + number:02}:30"),
        )
        for number, title in enumerate(titles)
    ]
    return dialogue(event(*items))


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (_talks(*_TITLES, first=100), "6 desaparecen o pasan a ser otras: «Agua», «Salud»"),
        # As if somebody had sorted one column of a sheet alone.
        (_talks(*sorted(_TITLES)), "4 desaparecen o pasan a ser otras: «Salud» → «Bosques»"),
        (_talks(*_TITLES[:2]), "de las 6 actividades publicadas, 4"),
        (_talks(*_TITLES[:3]), None),
        # The same titles, put better.
        (_talks(*(f"{each} hoy" for each in _TITLES)), None),
    ],
)
def test_when_most_items_become_others_at_once_it_stops(now: m.Dialogue, told: str | None) -> None:
    ran("publicar", _saved(_talks(*_TITLES)), "sitio")
    before = _written("sitio")
    done = ran("publicar", _saved(now), "sitio")

    assert (1 if told else 0) == done.code
    if told:
        assert told in done.told
        assert before == _written("sitio")
        assert 0 == ran("publicar", _saved(now), "sitio", "--sobrescribir").code


# Templates ----------------------------------------------------------------------------------------


def test_a_folder_of_templates_is_used_and_what_is_none_is_told() -> None:
    Path("marca").mkdir()
    Path("marca/extra.css").write_text("h1{color:green}", encoding="utf-8")
    Path("marca/logo.png").write_bytes(b"\x89PNG")
    done = ran("publicar", "ficticio", "sitio", "--plantilla", "marca")

    assert 0 == done.code
    assert "logo.png" in done.told
    assert b"h1{color:green}" in Path("sitio/estilo.css").read_bytes()


def test_a_broken_template_is_told_with_its_line_and_nothing_is_written() -> None:
    Path("marca").mkdir()
    Path("marca/agenda.html").write_text("\n{{ dialogue.nada }}", encoding="utf-8")
    done = ran("publicar", "ficticio", "sitio", "--plantilla", "marca")

    assert 2 == done.code
    assert "«agenda.html» no sirve (línea 2)" in done.told
    assert not Path("sitio").exists()


def test_templates_are_texts() -> None:
    Path("marca").mkdir()
    assert "no tiene plantillas" in ran("publicar", "ficticio", "s", "--plantilla", "marca").told
    Path("marca/base.html").write_bytes(b"\xff\xfe")
    assert "UTF-8" in ran("publicar", "ficticio", "s", "--plantilla", "marca").told


def test_the_page_is_in_the_language_of_the_document_if_none_is_asked_for() -> None:
    ran("publish", _saved(dialogue(header=header(language="pt"))), "--one-page", "p.html")

    assert [{"lang": "pt"}] == Read(Path("p.html").read_text(encoding="utf-8")).all("html")
