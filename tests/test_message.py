"""The message for a messenger: what it says, and that nothing in it means anything to WhatsApp."""

import re
from datetime import date
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import block, commitment, dialogue, event, header, panel, plan_book, slot, workshop
from gobierno_abierto import datasets
from gobierno_abierto.publish.message import message_text
from gobierno_abierto.words import LANGUAGES, Language
from strategies import Private, documents, private_dialogue

_GOLDEN = Path(__file__).parent / "golden"
_ADDRESS = "https://dialogo.example.org/agenda"

# What WhatsApp takes for italics, a stroke, code, a quotation, an entry of a list.
_MEANS = re.compile(r"(?<![^\W_])_|_(?![^\W_])|[~`]|^[>*-]\s", re.MULTILINE)
_LINK = re.compile(r"https?://\S+")


def golden(lang: Language) -> str:
    """The message of the dialogue that has everything, as it is sent around."""
    return message_text(datasets.load("ficticio-plan"), lang=lang, address=_ADDRESS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_message_is_the_golden_one(lang: Language) -> None:
    expected = (_GOLDEN / f"message.{lang}.txt").read_text(encoding="utf-8")

    assert expected == golden(lang)


def test_the_clock_is_said_once_with_its_offset() -> None:
    told = message_text(dialogue())

    assert told.count("America/Mexico_City") == told.count("UTC−6") == 1
    assert "*09:00–10:30* Panel 1. Experiencias de la región" in told


def test_a_change_of_the_clock_within_an_event_is_said() -> None:
    """The clocks of Santiago went back at midnight before 6 April 2025."""
    days = (date(2025, 4, 5), date(2025, 4, 6))
    items = [
        m.Opening(id=f"a{n}", when=slot(f"{day}T09:00", f"{day}T10:00"))
        for n, day in enumerate(days)
    ]
    over = event(*items, dates=m.edtf("2025-04-05/2025-04-06"), zone="America/Santiago")

    assert "Hora local: America/Santiago (UTC−3 y UTC−4)" in message_text(dialogue(over))


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        ("Etc/GMT+3", "local: UTC-3\n"),
        ("Asia/Kathmandu", "(UTC+5:45)"),
        ("Etc/UTC", "local: UTC\n"),
    ],
)
def test_every_offset_is_said_as_people_write_it(zone: str, told: str) -> None:
    assert told in message_text(dialogue(event(zone=zone)))


def test_nobody_is_named_even_within_the_house() -> None:
    told = message_text(dialogue(), internal=True)

    assert "Prueba" not in told
    assert told.startswith("Documento interno:")


@pytest.mark.parametrize(
    ("status", "date_told", "venue_told"),
    [
        (m.EventStatus.ANNOUNCED, "Fecha por anunciar", "Sede por anunciar"),
        (m.EventStatus.HELD, "La fecha no consta", "La sede no consta"),
        (m.EventStatus.CANCELLED, None, None),
    ],
)
def test_what_is_not_known_is_said_unless_it_is_off(
    status: m.EventStatus, date_told: str | None, venue_told: str | None
) -> None:
    bare = event(dates=None, venues=(), status=status)
    told = message_text(dialogue(attrs.evolve(bare, agenda=())))

    for words in ("Fecha por", "La fecha no", "Sede por", "La sede no"):
        expected = any(words in (each or "") for each in (date_told, venue_told))
        assert expected == (words in told)


def test_an_event_that_is_off_says_so_first() -> None:
    told = message_text(dialogue(event(status=m.EventStatus.CANCELLED)))

    assert told.index("*CANCELADO*") < told.index("Jueves 14 de mayo")


def test_items_of_a_block_stand_below_it_without_its_hours() -> None:
    told = message_text(dialogue(event(block(workshop(label="- 1.")))))

    assert "*11:00–13:00* Talleres\n   ◦ 1. Datos abiertos\n" in told


def test_a_cancelled_item_is_marked() -> None:
    told = message_text(dialogue(event(panel(status=m.ItemStatus.CANCELLED))))

    assert "Experiencias de la región [CANCELADO]" in told


def test_a_plan_is_told_by_its_commitments() -> None:
    told = message_text(plan_book())

    assert "*Primer plan de acción*\n• 1 Presupuesto abierto" in told


def test_a_draft_says_so_in_its_first_line() -> None:
    assert message_text(dialogue(), draft=True).startswith("*BORRADOR: puede cambiar.*\n")


def test_an_unofficial_translation_is_called_so() -> None:
    title = m.text(es="Diálogo", en="Dialogue", unofficial=("en",))

    assert "Unofficial translation" in message_text(dialogue(title=title), lang="en")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "https://a.example/ b", "https://a.example/*x*", "ftp://a.example", ""],
)
def test_what_is_no_web_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="an address begins with"):
        message_text(dialogue(), address=address)


def test_a_link_leads_where_it_says_and_no_other_scheme_becomes_one() -> None:
    links = (
        m.Link(rel="stream", url="https://vivo.example.org/sala_1_?a=_b_"),
        m.Link(rel="other", url="javascript:alert`1`"),
    )
    told = message_text(dialogue(event(links=links)))

    assert "https://vivo.example.org/sala_1_?a=_b_\n" in told
    assert "javascript:alert`" not in told


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("*Gratis* para todos", "∗Gratis∗ para todos"),
        ("_cursiva_ y ~tachado~", "ˍcursivaˍ y ∼tachado∼"),
        ("```código```", "ˋˋˋcódigoˋˋˋ"),
        ("gobierno_abierto", "gobierno_abierto"),
        ("> cita", "› cita"),
        ("- lista", "– lista"),
        ("dos\nlíneas", "dos líneas"),
        ("al \u202erevés", "al revés"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("<b>negrita</b>", "<b>negrita</b>"),
        ("Niños 👩🏽‍🏫 y datos", "Niños 👩🏽‍🏫 y datos"),
        ("שלום (2)", "\u2068שלום (2)\u2069"),
    ],
)
def test_a_title_is_words_and_nothing_else(written: str, told: str) -> None:
    assert message_text(dialogue(title=m.text(es=written))).startswith(f"*{told}*\n")


@given(document=documents(), lang=st.sampled_from(LANGUAGES), internal=st.booleans())
def test_whatever_a_document_says_means_nothing_to_a_messenger(
    *, document: m.Document, lang: Language, internal: bool
) -> None:
    told = message_text(document, lang=lang, internal=internal)

    assert told.endswith("\n")
    assert "\n\n\n" not in told
    for line in told.splitlines():
        bare = _LINK.sub("", line)
        assert not _MEANS.search(bare)
        assert bare.count("*") in (0, 2)


@given(private_dialogue(), st.sampled_from(LANGUAGES))
def test_nothing_private_is_in_a_message(private: Private, lang: Language) -> None:
    told = message_text(private.dialogue, lang=lang)

    assert not [each for each in private.sentinels if each in told]


def test_what_has_no_title_is_called_by_its_kind_or_id() -> None:
    nameless = dialogue(
        event(m.Keynote(id="magistral", when=slot("09:00", "10:00"))),
        commitments=(commitment(title=None, label=None),),
        header=header(publisher=" "),
    )
    told = message_text(nameless)

    assert "*09:00–10:00* Conferencia" in told
    assert "• compromiso-1" in told
    assert "Revisión" not in told


if __name__ == "__main__":
    for each in LANGUAGES:
        (_GOLDEN / f"message.{each}.txt").write_text(golden(each), encoding="utf-8")
