"""Agendas and plans as they get signed: what stands on the paper, and how the file is made."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import (
    activity,
    block,
    commitment,
    dialogue,
    event,
    header,
    milestone,
    panel,
    plan,
    plan_book,
    workshop,
)
from gobierno_abierto import datasets
from gobierno_abierto.formats.word import WordUnavailableError
from gobierno_abierto.publish.word import PaperPart, to_docx
from gobierno_abierto.words import LANGUAGES, Language
from strategies import Private, documents, private_dialogue
from word_files import OFFICE, W, by_office, opened, parts, words

_PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
    *(f"word/{name}{n}.xml" for name in ("header", "footer") for n in (1, 2)),
}


def _styled(data: bytes, *names: str) -> list[str]:
    return [
        each.text for each in opened(data).paragraphs if each.style and each.style.name in names
    ]


def test_title_and_headings_are_styles_that_a_word_processor_knows() -> None:
    data = to_docx(dialogue())

    assert _styled(data, "Title") == ["Diálogo de prueba"]
    assert _styled(data, "Heading 1")[0] == "Agenda"
    assert _styled(data, "Heading 1")[-1] == "Firmas"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_speaks_the_language_that_is_asked_for_and_says_so(lang: Language) -> None:
    data = to_docx(datasets.load("ficticio"), lang=lang)
    tags = [each.get(f"{W}val") for each in parts(data)["word/styles.xml"].iter(f"{W}lang")]

    assert tags == [lang]
    assert opened(data).core_properties.language == lang
    assert {"es": "Firmas", "en": "Signatures", "pt": "Assinaturas"}[lang] in words(data)


@pytest.mark.parametrize(
    ("asked", "own", "tag"),
    [
        (None, "es-MX", "es-MX"),
        ("es", "es-MX", "es-MX"),
        ("pt-BR", "es", "pt-BR"),
        (None, "qu", "es"),
    ],
)
def test_a_region_is_kept(asked: str | None, own: str, tag: str) -> None:
    data = to_docx(dialogue(header=header(language=own)), lang=asked)

    assert opened(data).core_properties.language == tag


def test_an_agenda_is_a_table_whose_headings_come_again_on_each_page() -> None:
    table = opened(to_docx(dialogue())).tables[1]
    rows = [[cell.text for cell in row.cells] for row in table.rows]

    assert rows[0] == ["Hora", "Actividad", "Lugar"]
    assert rows[1][0] == "09:00–10:30"
    assert rows[1][1].splitlines()[0] == "Panel 1. Experiencias de la región"
    assert rows[1][2] == "Sala grande"
    body = parts(to_docx(dialogue()))["word/document.xml"]
    heads = [row.find(f".//{W}tblHeader") is not None for row in list(body.iter(f"{W}tbl"))[1]]
    assert heads[-2:] == [True, False]


def test_every_table_has_words_for_those_who_cannot_see_it() -> None:
    for data in (to_docx(dialogue()), to_docx(dialogue(), part="plan")):
        body = parts(data)["word/document.xml"]
        captions = [each.get(f"{W}val") for each in body.iter(f"{W}tblCaption")]

        assert len(captions) == len(opened(data).tables)
        assert all(captions)


def test_hours_and_places_have_no_columns_where_nobody_knows_any() -> None:
    bare = dialogue(event(panel(when=None, rooms=())))
    head = opened(to_docx(bare)).tables[1].rows[0]

    assert [cell.text for cell in head.cells] == ["Actividad"]
    assert "Horario por anunciar." in words(to_docx(bare))


def test_what_is_not_known_is_said() -> None:
    told = words(to_docx(dialogue(event(panel(parts=()), languages=()))))

    assert "Todavía no se sabe" in told
    assert "Quiénes intervienen: no hay ningún nombre." in told


def test_of_an_event_that_was_held_no_agenda_is_announced() -> None:
    held = attrs.evolve(event(status=m.EventStatus.HELD), agenda=())
    told = words(to_docx(dialogue(held)))

    assert "Agenda por anunciar." not in told
    assert "La agenda." in told


def test_items_of_a_block_stand_below_it() -> None:
    table = opened(to_docx(dialogue(event(block(workshop()))))).tables[1]

    assert [row.cells[0].text for row in table.rows] == ["Hora", "11:00–13:00", ""]
    assert table.rows[2].cells[1].text == "Datos abiertos"


def test_the_convenors_sign_and_nobody_is_named_where_they_do() -> None:
    table = opened(to_docx(dialogue())).tables[-1]
    told = [cell.text.splitlines() for cell in table.rows[0].cells]

    assert told[0] == ["Por Ministerio", "Firma \t", "Nombre \t", "Cargo \t", "Fecha \t"]
    assert told[1] == []
    assert told[2][0] == "Por Red Ciudadana"


def test_where_nobody_is_known_to_sign_there_is_still_a_place() -> None:
    table = opened(to_docx(dialogue(convenors=()))).tables[-1]

    assert table.rows[0].cells[0].text.splitlines()[0] == "Firma \t"


def test_a_plan_has_the_sections_of_its_template_and_says_which_are_empty() -> None:
    section = m.Section(section="t3-problem", words=m.text(es="Nadie sabe en qué se gasta."))
    book = plan_book(
        plans=(plan(template=m.Template.T3),), commitments=(commitment(sections=(section,)),)
    )
    data = to_docx(book)

    assert "Nadie sabe en qué se gasta." in words(data)
    assert any(each.startswith("Sin llenar en la plantilla: «") for each in words(data))
    assert "Presupuesto abierto" in " ".join(_styled(data, "Heading 2"))


def test_milestones_have_their_dates_and_those_who_answer_for_them() -> None:
    step = milestone(
        label="1.1",
        responsible=("red",),
        start=m.edtf("2026-05"),
        deliverable=m.text(es="Un portal"),
        activities=(activity(label="a"),),
    )
    table = opened(to_docx(plan_book(commitments=(commitment(step),)))).tables[-2]
    row = [cell.text for cell in table.rows[1].cells]

    assert row[0] == "1.1"
    assert row[1].splitlines() == [
        "Portal en línea", "Entregable: Un portal", "Actividades:",
        "a Pruebas con personas usuarias",
    ]  # fmt: skip
    assert row[2:] == ["Red Ciudadana", "mayo de 2026 a 1.º trimestre de 2027"]


def _steps(*weights: int | None) -> list[str]:
    """The cells of milestones of those weights, of whom nobody is said to answer for."""
    steps = [milestone(id=f"h{n}", weight=weight) for n, weight in enumerate(weights)]
    table = opened(to_docx(plan_book(commitments=(commitment(*steps),)))).tables[-2]
    return [cell.text for row in table.rows[1:] for cell in row.cells]


def test_whoever_leads_a_commitment_is_not_said_to_answer_for_a_step() -> None:
    """Nobody wrote it: the cell was left blank."""
    cells = _steps(None)

    assert "Ministerio" not in " ".join(cells)
    assert "No consta" in cells or "no consta" in cells


def test_weights_that_make_a_hundred_are_told_in_percent() -> None:
    """Of others only the proportion counts, and 40 is no percentage."""
    assert "Ponderación: 40\u202f%" in " ".join(_steps(40, 60))
    assert "Ponderación: 40 " in " ".join([*_steps(40, 30), ""])


def test_places_to_sign_come_last_and_what_is_signed_just_before() -> None:
    """So the last page is never one that nobody needs."""
    for part in PaperPart:
        body = [each.text for each in opened(to_docx(dialogue(), part=part)).paragraphs]
        about, signing = body.index("Sobre este documento"), body.index("Firmas")

        assert about < signing
        assert [] == [each for each in body[signing + 1 :] if each.strip()]


def test_hours_have_room_in_one_line() -> None:
    """Eleven of the widest letters, with the space of a cell on both sides."""
    (table,) = (
        each for each in opened(to_docx(dialogue())).tables if "Hora" in each.cell(0, 0).text
    )

    assert table.columns[0].width.pt > 90


def test_what_a_commitment_does_not_say_is_said() -> None:
    bare = attrs.evolve(commitment(lead=None, origins=()), milestones=())
    told = words(to_docx(plan_book(commitments=(bare,))))

    assert {"No consta", "Sin fecha", "No constan hitos."} <= set(told)


def test_a_plan_is_signed_by_those_who_lead_its_commitments_once_each() -> None:
    two = (commitment(), commitment(id="otro", milestones=(milestone(id="h"),)))
    told = words(to_docx(plan_book(commitments=two)))

    assert told.count("Por Ministerio") == 1


def test_a_document_without_events_or_plans_says_so() -> None:
    empty = attrs.evolve(dialogue(), events=(), plans=(), commitments=())

    assert "El documento no tiene todavía ningún evento." in words(to_docx(empty))
    assert "El documento no tiene planes ni compromisos." in words(to_docx(empty, part="plan"))


@pytest.mark.parametrize(
    ("document", "part"), [(plan_book(), "agenda"), (dialogue(), "acta")], ids=["none", "unknown"]
)
def test_what_a_document_does_not_have_is_refused(document: m.Document, part: str) -> None:
    with pytest.raises(ValueError, match=part):
        to_docx(document, part=part)


def test_draft_internal_and_fictional_are_said_on_every_page() -> None:
    data = to_docx(datasets.load("ficticio"), draft=True, internal=True)

    for number in (1, 2):
        head = "".join(parts(data)[f"word/header{number}.xml"].itertext())
        assert "BORRADOR: puede cambiar, y no debe firmarse." in head
        assert "Documento interno: tiene datos personales" in head
        assert "DOCUMENTO FICTICIO" in head


def test_pages_are_numbered_by_the_word_processor() -> None:
    for number in (1, 2):
        foot = parts(to_docx(dialogue()))[f"word/footer{number}.xml"]
        fields = [each.text for each in foot.iter(f"{W}instrText")]

        assert fields == ["PAGE", "NUMPAGES"]
        assert "Revisión 1, 1 de abril de 2026 · Vista pública" in "".join(foot.itertext())


def test_a_file_holds_no_person_no_machine_and_no_clock() -> None:
    data = to_docx(dialogue())
    about = opened(data).core_properties

    assert set(parts(data)) == _PARTS
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert about.title == "Diálogo de prueba"
    assert about.created == about.modified == datetime(2026, 4, 1, tzinfo=UTC)
    said = " ".join("".join(root.itertext()) for root in parts(data).values())
    assert "python" not in said


@pytest.mark.parametrize("day", [date.min, date.max], ids=str)
def test_every_day_can_be_that_of_a_file(day: date) -> None:
    about = opened(to_docx(dialogue(header=header(revised=day, revision=-1)))).core_properties

    # Word tells no day before that.
    assert max(day, date(1601, 1, 1)) == about.created.date()


def test_a_title_without_end_is_whole_on_paper_and_cut_in_the_properties() -> None:
    title = "Diálogo " * 100
    data = to_docx(dialogue(title=m.text(es=title)))

    assert title.strip() in words(data)
    assert opened(data).core_properties.title.endswith("…")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)

    with pytest.raises(WordUnavailableError, match=r"gobierno-abierto\[word\]"):
        to_docx(dialogue())


@given(document=documents(), internal=st.booleans(), draft=st.booleans())
@settings(max_examples=40)
def test_every_document_can_be_written_and_read_again(
    *, document: m.Document, internal: bool, draft: bool
) -> None:
    kinds = ("plan", "agenda") if isinstance(document, m.Dialogue) else ("plan",)
    for part in kinds:
        data = to_docx(document, part=part, internal=internal, draft=draft)

        assert data == to_docx(document, part=part, internal=internal, draft=draft)
        assert opened(data).paragraphs
        assert len(opened(data).tables) == len(
            list(parts(data)["word/document.xml"].iter(f"{W}tbl"))
        )


@given(private_dialogue(), st.sampled_from(LANGUAGES))
@settings(max_examples=40)
def test_nothing_private_is_in_any_part_of_a_file(private: Private, lang: Language) -> None:
    for part in ("agenda", "plan"):
        data = to_docx(private.dialogue, lang=lang, part=part)
        told = " ".join("".join(root.itertext()) for root in parts(data).values())

        assert not [each for each in private.sentinels if each in told]


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same(tmp_path: Path) -> None:
    data = to_docx(datasets.load("ficticio-plan"))
    told = " ".join(by_office(data, tmp_path).split())

    # Heads, feet and tabs are its own affair.
    for each in _body_words(data):
        assert " ".join(each.split()) in told


def _body_words(data: bytes) -> list[str]:
    document = opened(data)
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    within = (paragraph.text for cell in cells for paragraph in cell.paragraphs)
    return [*(each.text for each in document.paragraphs), *within]


# Word refuses a file in which they stand in another order (ECMA-376 part 1, annex A).
_ORDER = {
    "pPr": "pStyle keepNext keepLines numPr pBdr tabs spacing ind jc outlineLvl",
    "rPr": "rFonts b bCs color sz szCs lang",
    "tblPr": "tblW tblLayout tblCellMar tblLook tblCaption",
    "trPr": "cantSplit tblHeader",
    "tcPr": "tcW tcBorders shd",
    "sectPr": "headerReference footerReference pgSz pgMar cols titlePg docGrid",
    "style": "name basedOn uiPriority semiHidden qFormat pPr rPr",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr",
    "settings": "zoom defaultTabStop compat themeFontLang",
}


@pytest.mark.parametrize("name", _ORDER)
def test_the_parts_of_an_element_stand_in_the_order_of_the_standard(name: str) -> None:
    order = [f"{W}{each}" for each in _ORDER[name].split()]
    documents = (to_docx(datasets.load("ficticio-plan"), part=part) for part in ("agenda", "plan"))
    found = [
        [order.index(part.tag) for part in each if part.tag not in _REFERENCES]
        for data in documents
        for root in parts(data).values()
        for each in root.iter(f"{W}{name}")
    ]

    assert found
    assert all(each == sorted(each) for each in found)


# Heads and feet may be mixed.
_REFERENCES = (f"{W}headerReference", f"{W}footerReference")
