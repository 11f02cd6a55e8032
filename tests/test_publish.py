"""The agenda as plain text: what is known as it is known, and what is not as not known."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish import Withheld, agenda_text, kept_back
from gobierno_abierto.words import LANGUAGES, Language
from strategies import Private, documents, private_dialogue

# Whole documents take their time to draw.
_PATIENTLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _told(document: m.Document, lang: str = "es", *, internal: bool = False) -> str:
    """The text in one line, however it was wrapped."""
    return " ".join(agenda_text(document, lang=lang, internal=internal).split())


def test_mexico_is_told_as_announced() -> None:
    """Everything that the announcement says stands in the text, in its words."""
    told = _told(datasets.load("mexico-2012"))

    for words in (
        "DIÁLOGO REGIONAL PARA UN GOBIERNO ABIERTO SOCIEDAD CIVIL Y GOBIERNOS DE AMÉRICA LATINA",
        "Fecha: Miércoles 21 de marzo de 2012",
        "Sede: Secretaría de Relaciones Exteriores, Ciudad de México",
        "Convocan: Gobierno de México y Alianza por el Gobierno Abierto",
        "Panel 1. Aproximaciones al concepto de Gobierno Abierto",
        "Acceso: por invitación",
        "- 1. Iniciativas para sectores industriales - 2. Transparencia presupuestaria",
        "IV. Conclusiones de los talleres IV. Clausura",
    ):
        assert words in told


def test_mexico_says_what_is_not_known_and_invents_nothing() -> None:
    """No time, no room, no name; and all that is said once."""
    text = agenda_text(datasets.load("mexico-2012"))

    assert 1 == text.count("Horario por anunciar.")
    assert [] == re.findall(r"\d\d:\d\d", text)
    missing = text.partition("TODAVÍA NO SE SABE")[2].partition("\n\n")[0]
    for words in ("Los horarios.", "Las salas.", "Quiénes intervienen"):
        assert 1 == missing.count(words)


def test_mexico_is_not_confused_with_the_day_before() -> None:
    told = _told(datasets.load("mexico-2012"))

    assert "no confundir con este" in told.lower()
    assert "(el día anterior), 20 de marzo de 2012, Ciudad de México, realizado" in told


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("Unofficial translation. The original is in Spanish.", "Wednesday, 21 March 2012")),
        ("pt", ("Tradução não oficial. O original está em espanhol.", "Quarta-feira, 21 de março")),
        ("pt-BR", ("Tradução não oficial.", "Situação: Anunciado")),
    ],
)
def test_an_unofficial_translation_says_so_once(lang: str, words: tuple[str, ...]) -> None:
    told = _told(datasets.load("mexico-2012"), lang)

    for each in words:
        assert 1 == told.count(each)


def test_an_original_needs_no_such_mark() -> None:
    assert "no oficial" not in _told(datasets.load("mexico-2012"))
    assert "oficial" not in _told(datasets.load("ficticio"), "pt").lower()


def test_names_without_a_translation_lack_nothing() -> None:
    """Puerto Abierto is Puerto Abierto in every language."""
    assert "no translation" not in _told(datasets.load("ficticio"), "en")


def test_what_is_invented_says_so_on_top() -> None:
    lines = agenda_text(datasets.load("ficticio"), lang="en").splitlines()

    assert "FICTIONAL DOCUMENT: everything in it is invented." in lines[:4]


def test_days_hours_rooms_and_people_stand_where_one_looks_for_them() -> None:
    """An excerpt, as it is printed."""
    text = agenda_text(datasets.load("ficticio"))

    assert (
        """\
Viernes 4 de abril de 2025
..........................

09:00–09:30  Apertura
               Lugar: Auditorio, Centro de Encuentros (ficticio)
               Anfitrión o anfitriona: Karina Mito, alcaldesa, Ayuntamiento de
                                       Puerto Abierto (ficticio)
               Ponente: Gloria Cuento, ministra, Ministerio de Asuntos Abiertos
                        (ficticio)
"""
        in text
    )
    assert (
        """\
11:30–13:00  Talleres simultáneos
               Objetivo: Redactar un compromiso modelo por taller.
               Acceso: por invitación

               Taller 1. Datos abiertos del puerto
                 Lugar: Sala Norte, Centro de Encuentros (ficticio)
"""
        in text
    )


def test_several_people_in_one_role_stand_below_each_other() -> None:
    assert """\
               Panelistas: Ana Inventada, directora, Red Ciudadana Ventana
                             (ficticia)
                           Bruno Supuesto, director general, Ministerio de
                             Asuntos Abiertos (ficticio)
""" in agenda_text(datasets.load("ficticio"))


def test_the_first_line_says_for_whom_it_is() -> None:
    """Public, internal with what must not get out, internal without."""
    first = {
        (name, internal): agenda_text(datasets.load(name), internal=internal).splitlines()[0]
        for name in ("mexico-2012", "ficticio")
        for internal in (False, True)
    }

    assert "Vista pública: puede compartirse." == first["mexico-2012", False]
    assert first["ficticio", False].startswith("Vista pública: puede compartirse. Sin el nombre")
    assert first["ficticio", True].startswith("Documento interno: tiene datos personales")
    assert first["mexico-2012", True].startswith("Documento interno: no pasó por la vista pública")


def test_what_is_withheld_is_counted() -> None:
    document = datasets.load("ficticio")

    assert Withheld(people=12, names=1) == kept_back(document)
    assert Withheld(people=0, names=0) == kept_back(public_view(document))
    assert not kept_back(public_view(document))


@_PATIENTLY
@given(documents(), st.sampled_from(LANGUAGES), st.booleans())
def test_every_document_has_a_text(document: m.Document, lang: Language, internal: bool) -> None:  # noqa: FBT001  # hypothesis passes it by name
    """Whatever the constructors let through: a text, the same each time, ending in a line break."""
    text = agenda_text(document, lang=lang, internal=internal)

    assert text == agenda_text(document, lang=lang, internal=internal)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("width", [40, 60, 80, 132])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_line_is_wider_than_it_may_be(width: int, lang: Language) -> None:
    """Only a word that is wider than a line sticks out."""
    for name in datasets.names():
        for line in agenda_text(datasets.load(name), lang=lang, width=width).splitlines():
            assert len(line) <= width or len(line.split()[-1]) > width // 3


def test_wrapping_loses_no_word() -> None:
    """Broad or narrow, the words are the same; only the rules below headings differ in length."""

    def words(width: int) -> list[str]:
        text = agenda_text(datasets.load("ficticio"), width=width)
        return [word for word in text.split() if word.strip("=-.")]

    assert words(200) == words(60) == words(40)


def test_what_cannot_be_done_is_refused() -> None:
    document = datasets.load("mexico-2012")

    with pytest.raises(ValueError, match="at least 40 columns"):
        agenda_text(document, width=39)
    with pytest.raises(ValueError, match="fr"):
        agenda_text(document, lang="fr")


@_PATIENTLY
@given(private_dialogue(), st.sampled_from(LANGUAGES))
def test_nothing_private_is_in_the_public_text(private: Private, lang: Language) -> None:
    """Every value that may not be published is a sentinel, and none of them comes out."""
    text = agenda_text(private.dialogue, lang=lang)

    assert [] == [each for each in private.sentinels if each in text]
