"""What the library says, word by word."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto import model as m
from gobierno_abierto.words import (
    LANGUAGES,
    Language,
    Sentence,
    chosen,
    codes,
    date_words,
    day_words,
    hours,
    hours_said,
    in_language,
    kind_label,
    label,
    label_words,
    language,
    listed,
    moment_words,
    say,
    slot_words,
    zone_words,
)
from strategy_values import EDTF, SLOTS, TAGS, TEXTS

# Those in which every sentence is written; there may be more.
_THREE: tuple[Language, ...] = ("es", "en", "pt")

# Labels -----------------------------------------------------------------------------------------

_VOCABULARIES = [
    each for each in vars(m).values() if isinstance(each, type) and issubclass(each, StrEnum)
]


@pytest.mark.parametrize("vocabulary", _VOCABULARIES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_has_words_of_its_own(vocabulary: type[StrEnum], lang: Language) -> None:
    """In every language, and no two codes of a vocabulary the same words."""
    words = [label(code, lang) for code in vocabulary]

    assert all(each == each.strip() != "" for each in words)
    assert len(set(words)) == len(words)


def test_the_vocabularies_with_words_are_all_vocabularies() -> None:
    """The reader of files learns from this list which codes there are."""
    assert set(_VOCABULARIES) == set(codes())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_item_has_words_of_its_own(lang: Language) -> None:
    kinds = [item.kind for item in (*get_args(m.SingleItem), m.ParallelBlock)]
    words = [kind_label(kind, lang) for kind in kinds]

    assert len(kinds) == len({each for each in words if each.strip()})


# Days and hours ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "es", "en", "pt"),
    [
        (date(2012, 3, 21), "miércoles 21 de marzo de 2012", "Wednesday, 21 March 2012",
         "quarta-feira, 21 de março de 2012"),
        (date(2026, 9, 1), "martes 1 de septiembre de 2026", "Tuesday, 1 September 2026",
         "terça-feira, 1 de setembro de 2026"),
        (date(2023, 12, 31), "domingo 31 de diciembre de 2023", "Sunday, 31 December 2023",
         "domingo, 31 de dezembro de 2023"),
    ],
)  # fmt: skip
def test_a_day_as_people_write_it(day: date, es: str, en: str, pt: str) -> None:
    """With its weekday, or without."""
    assert (es, en, pt) == tuple(day_words(day, lang, weekday=True) for lang in _THREE)
    for lang, words in zip(_THREE, (es, en, pt), strict=True):
        assert words.endswith(day_words(day, lang))


def test_every_month_and_weekday_has_its_name() -> None:
    """Lower case in Spanish and Portuguese."""
    for lang, first, last, monday in (
        ("es", "enero", "diciembre", "lunes"),
        ("en", "January", "December", "Monday"),
        ("pt", "janeiro", "dezembro", "segunda-feira"),
    ):
        spoken = language(lang)
        months = {day_words(date(2026, month, 1), spoken) for month in range(1, 13)}
        weekdays = {day_words(date(2026, 6, day), spoken, weekday=True) for day in range(1, 8)}

        assert (12, 7) == (len(months), len(weekdays))
        assert first in day_words(date(2026, 1, 1), spoken)
        assert last in day_words(date(2026, 12, 1), spoken)
        assert day_words(date(2026, 6, 1), spoken, weekday=True).startswith(monday)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2026-05-14T09:00", "2026-05-14T10:30", "09:00–10:30"),
        ("2026-05-14T09:00:15", "2026-05-14T10:30", "09:00:15–10:30"),
        ("2026-05-14T22:00", "2026-05-15T00:00", "22:00–00:00 (+1)"),
        ("2026-05-14T22:00", "2026-05-16T10:00", "22:00–10:00 (+2)"),
        ("2026-05-14T10:00", "2026-05-14T09:00", "10:00–09:00"),
        ("2026-05-14T10:00", "2026-05-13T09:00", "10:00–09:00 (-1)"),
        ("0001-01-01T00:00", "9999-12-31T23:59", "00:00–23:59 (+3652058)"),
    ],
)
def test_the_hours_of_a_slot(start: str, end: str, words: str) -> None:
    """The end's day is added where it is another one."""
    slot = m.Slot(start=datetime.fromisoformat(start), end=datetime.fromisoformat(end))

    assert words == hours(slot)
    for lang in LANGUAGES:
        assert f"{day_words(slot.start.date(), lang)}, {words}" == slot_words(slot, lang)


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ("2026-05-14T23:00", ("", "", "")),
        ("2026-05-15T00:30", (" del día siguiente", " the next day", " do dia seguinte")),
        ("2026-05-16T10:00", (" (2 días después)", " (2 days later)", " (2 dias depois)")),
        ("2026-05-13T09:00", (" del día anterior", " the day before", " do dia anterior")),
        ("2026-05-12T09:00", (" (2 días antes)", " (2 days earlier)", " (2 dias antes)")),
    ],
)
def test_the_other_day_of_hours_in_words(end: str, words: tuple[str, ...]) -> None:
    slot = m.Slot(start=datetime(2026, 5, 14, 22), end=datetime.fromisoformat(end))
    shown = f"22:00–{end[-5:]}"

    assert [shown + each for each in words] == [hours_said(slot, lang) for lang in LANGUAGES]


@pytest.mark.parametrize(
    ("value", "es", "en", "pt"),
    [
        ("2012", "2012", "2012", "2012"),
        ("0044", "0044", "0044", "0044"),
        ("2016-06", "junio de 2016", "June 2016", "junho de 2016"),
        ("2012-03-21", "21 de marzo de 2012", "21 March 2012", "21 de março de 2012"),
        ("2012-21", "primavera de 2012", "spring 2012", "primavera de 2012"),
        ("2012-24", "invierno de 2012", "winter 2012", "inverno de 2012"),
        ("2013-33", "1.º trimestre de 2013", "first quarter of 2013", "1.º trimestre de 2013"),
        ("2013-36", "4.º trimestre de 2013", "fourth quarter of 2013", "4.º trimestre de 2013"),
        ("2013-37", "1.º cuatrimestre de 2013", "first third of 2013", "1.º quadrimestre de 2013"),
        ("2013-39", "3.º cuatrimestre de 2013", "third third of 2013", "3.º quadrimestre de 2013"),
        ("2013-40", "1.º semestre de 2013", "first half of 2013", "1.º semestre de 2013"),
        ("2013-41", "2.º semestre de 2013", "second half of 2013", "2.º semestre de 2013"),
        ("2012?", "2012 (por confirmar)", "2012 (to be confirmed)", "2012 (a confirmar)"),
        ("2012-03~", "marzo de 2012 (aproximado)", "March 2012 (approximate)",
         "março de 2012 (aproximado)"),
        ("2012%", "2012 (por confirmar)", "2012 (to be confirmed)", "2012 (a confirmar)"),
        ("2012/2014", "2012 a 2014", "2012 to 2014", "2012 a 2014"),
        ("2012-03-21/2012-03-22", "del 21 de marzo de 2012 al 22 de marzo de 2012",
         "21 March 2012 to 22 March 2012", "de 21 de março de 2012 a 22 de março de 2012"),
        ("2012/..", "desde 2012", "since 2012", "desde 2012"),
        ("2012/", "desde 2012", "since 2012", "desde 2012"),
        ("../2012-06", "hasta junio de 2012", "until June 2012", "até junho de 2012"),
        ("../..", "permanente", "permanent", "permanente"),
    ],
)  # fmt: skip
def test_a_date_is_said_no_more_precisely_than_it_is(value: str, es: str, en: str, pt: str) -> None:
    """Every shape, in every language."""
    assert (es, en, pt) == tuple(date_words(m.edtf(value), lang) for lang in _THREE)


@given(EDTF, st.sampled_from(LANGUAGES))
def test_every_date_has_words(when: m.EdtfDate, lang: Language) -> None:
    """And no place for a word is left open."""
    words = date_words(when, lang)

    assert words
    assert not {"{", "}", ".."} & set(words)


# Enumerations -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "es"),
    [
        ((), ""),
        (("Ana",), "Ana"),
        (("Ana", "Beto"), "Ana y Beto"),
        (("Ana", "Beto", "Carla"), "Ana, Beto y Carla"),
        (("Ana", "Íñigo"), "Ana e Íñigo"),
        (("Ana", "Inés"), "Ana e Inés"),
        (("padres", "hijos"), "padres e hijos"),
        (("Lima", "«Iquitos»"), "Lima e «Iquitos»"),
        (("A", "Yrigoyen"), "A e Yrigoyen"),
        (("cobre", "hierro"), "cobre y hierro"),
        (("agua", "hielo"), "agua y hielo"),
        (("vocal", "hiato"), "vocal y hiato"),
        (("átomos", "iones"), "átomos y iones"),
        (("mate", "yerba"), "mate y yerba"),
        (("uno", "Yucatán"), "uno y Yucatán"),
        (("uno", "huésped"), "uno y huésped"),
    ],
)
def test_y_becomes_e_before_its_own_sound(words: tuple[str, ...], es: str) -> None:
    """As the Real Academia Española has it; Portuguese says "e" and English "and" always."""
    assert es == say(words, "es") == listed(list(words), "es")
    for lang, joint in (("en", " and "), ("pt", " e ")):
        expected = joint.join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else es
        assert expected == say(words, language(lang))


@pytest.mark.parametrize(
    ("value", "es", "en"),
    [
        (5, "5", "5"),
        ("{llaves}", "{llaves}", "{llaves}"),
        (date(2026, 5, 14), "14 de mayo de 2026", "14 May 2026"),
        (datetime(2026, 5, 14, 9), "14 de mayo de 2026, 09:00", "14 May 2026, 09:00"),
        (m.edtf("2026-05"), "mayo de 2026", "May 2026"),
        (m.Role.SPEAKER, "ponente", "speaker"),
        (m.text(es="Taller", en="Workshop"), "Taller", "Workshop"),
        (Sentence("uno", "one", "um"), "uno", "one"),
        ((m.Role.EXPERT, m.text(es="Inés")), "especialista e Inés", "expert and Inés"),
    ],
    ids=str,
)
def test_any_value_can_stand_in_a_sentence(value: object, es: str, en: str) -> None:
    """In the reader's language, as far as there are words."""
    assert (es, en) == (say(value, "es"), say(value, "en"))  # type: ignore[arg-type]  # a table of all


@given(SLOTS, st.sampled_from(LANGUAGES))
def test_a_slot_stands_in_a_sentence(slot: m.Slot, lang: Language) -> None:
    assert slot_words(slot, lang) == say(slot, lang)
    assert say(slot, lang).startswith(moment_words(slot.start, lang))


# Languages --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("es", "es"), ("es-MX", "es"), ("es_MX.UTF-8", "es"), ("pt_BR", "pt"), ("EN", "en")],
)
def test_a_tag_or_a_locale_asks_for_a_language(tag: str, expected: str) -> None:
    assert expected == language(tag)


@pytest.mark.parametrize("tag", ["", "C", "fr", "espanol", "C.UTF-8", "qu", "e"])
def test_a_language_that_is_not_spoken_is_refused(tag: str) -> None:
    """Whoever asks decides what to speak instead."""
    with pytest.raises(ValueError, match="is not one of es, en, pt"):
        language(tag)


@pytest.mark.parametrize(
    ("words", "lang", "tag"),
    [
        ({"es": "a", "en": "b"}, "en", "en"),
        ({"es": "a", "en": "b"}, "pt", "es"),
        ({"en": "b", "es": "a"}, "pt", "en"),
        ({"es": "a", "pt-BR": "c"}, "pt", "pt-BR"),
        ({"es": "a", "pt-BR": "c", "pt-PT": "d"}, "pt", "pt-BR"),
        ({"pt-BR": "c", "pt": "d"}, "pt", "pt"),
        ({"es": "a", "es-MX": "b"}, "es-MX", "es-MX"),
        ({"qu": "a", "es": "b"}, "es-CL", "es"),
    ],
    ids=str,
)
def test_the_nearest_translation_is_chosen(words: dict[str, Any], lang: str, tag: str) -> None:
    """The tag itself, else one of its language, else the original."""
    text = m.text(**words)

    assert (tag, words[tag]) == chosen(text, lang)
    assert words[tag] == in_language(text, lang)


@given(TEXTS, st.sampled_from((*TAGS, "fr")))
def test_some_words_of_the_text_are_always_chosen(text: m.Text, lang: str) -> None:
    assert chosen(text, lang) in text.pairs


@pytest.mark.parametrize(
    ("printed", "kind", "lang", "title", "shown"),
    [
        ("Panel 1.", "panel", "pt", None, "Painel 1."),
        ("Taller 2", "workshop", "en", None, "Workshop 2"),
        ("OFICINA 3", "workshop", "es", None, "Taller 3"),
        ("Panel 1.", "panel", "pt", m.text(es="Agua"), "Panel 1."),
        ("Panel 1.", "panel", "pt", m.text(es="Agua", pt="Água"), "Painel 1."),
        ("Panel 1.", "panel", "pt", m.text(fr="Eau"), "Panel 1."),
        ("IV.", "closing", "en", None, "IV."),
        ("- 1.", "workshop", "en", None, "- 1."),
        ("Panel", "panel", "pt", None, "Panel"),
        ("Mesa 1", "workshop", "pt", None, "Mesa 1"),
    ],
)
def test_a_printed_label_follows_the_language_of_its_title(
    printed: str, kind: str, lang: Language, title: m.Text | None, shown: str
) -> None:
    """The word of the kind is said as the title is said; numbers and all else as printed."""
    assert shown == label_words(printed, kind, lang, title)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("America/Lima", "America/Lima"),
        ("Etc/GMT-1", "UTC+1"),
        ("Etc/GMT+12", "UTC-12"),
        ("Etc/GMT", "UTC"),
        ("Etc/UTC", "UTC"),
        ("Etc/GMT-01", "Etc/GMT-01"),
        ("", ""),
    ],
)
def test_an_offset_is_told_as_people_write_it(name: str, words: str) -> None:
    """In the database of zones the sign is the opposite."""
    assert words == zone_words(name)
