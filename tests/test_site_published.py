"""A document as a site and as one page: what is told, and that nothing is guessed."""

from base64 import b64decode
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import block, dialogue, event, header, panel, person, plan_book, slot, workshop
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import calendars, from_ical, to_ical
from gobierno_abierto.formats.json import read_json
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.site import TemplateError, page, site
from gobierno_abierto.words import LANGUAGES, Language
from published_sites import Read, dead_links, pages_of

_GOLDEN = Path(__file__).parent / "golden"
_HERE = "https://gobierno.example/dialogo/"


def allowed(who: str, /, **changes: Any) -> m.Person:
    """Somebody who agreed that her name, her work and her house are told."""
    fields = (m.PersonField.NAME, m.PersonField.ORGANIZATION, m.PersonField.POSITION)
    agreed = m.Publication(
        fields=fields,
        purpose=m.text(es="La agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 3, 1),
    )
    return person(who, publication=(agreed,), **changes)


def _told(document: m.Document, lang: str = "es", **wish: Any) -> str:
    return Read(page(document, lang=lang, **wish)).text


def golden(lang: Language) -> str:
    """A small page: a panel, workshops at once, somebody who agreed and somebody who did not."""
    meeting = event(
        panel(),
        block(workshop(), title=m.text(es="Talleres")),
        links=(m.Link(rel="registration", url="https://funcion-abierta.example/inscripcion"),),
    )
    document = dialogue(meeting, people=(allowed("ana"), person("bruno")))
    return page(document, lang=lang, templates={"style.css": "/* none */"})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_small_page_is_the_golden_one(lang: Language) -> None:
    """After a change of mind: `python tests/test_site_published.py` writes them anew.

    Without its style, which is looked at and not compared.
    """
    expected = (_GOLDEN / f"page.{lang}.html").read_text(encoding="utf-8")

    assert expected == golden(lang)


# What there is ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", datasets.names())
def test_every_link_of_a_site_leads_somewhere(name: str) -> None:
    document = datasets.load(name)
    for address in (None, _HERE):
        files = site(document, address=address)

        assert [] == dead_links(files)
        assert {"index.html", "en/index.html", "pt/index.html"} <= set(files)


def test_each_page_has_one_title_its_language_and_the_others() -> None:
    files = site(datasets.load("ficticio"), address=_HERE)
    for path, read in pages_of(files).items():
        lang = path[:2] if path[2:3] == "/" else "es"
        names = [each.name for each in read.elements]
        others = {each["hreflang"] for each in read.all("a") if "hreflang" in each}

        assert 1 == names.count("h1")
        assert [{"lang": lang}] == read.all("html")
        assert set(LANGUAGES) == others
        assert {*LANGUAGES} == {each["hreflang"] for each in read.all("link") if "hreflang" in each}


def test_the_first_language_is_that_of_the_front_page() -> None:
    files = site(datasets.load("ficticio"), languages=("en", "es"))

    assert [{"lang": "en"}] == Read(files["index.html"].decode()).all("html")
    assert "es/index.html" in files
    assert not [each for each in files if each.startswith("pt/")]


@pytest.mark.parametrize("languages", [(), ("fr",), ("es", "xx")])
def test_languages_that_are_none_are_refused(languages: Any) -> None:
    with pytest.raises(ValueError, match=r"language|es"):
        site(dialogue(), languages=languages)


@pytest.mark.parametrize(
    "address", ["gobierno.example", "javascript:alert(1)", "https://a.example/?b", "file:///etc"]
)
def test_an_address_is_one_of_the_web(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        site(dialogue(), address=address)


def test_the_data_of_a_site_is_the_public_view() -> None:
    document = datasets.load("ficticio")
    read = read_json(site(document)["documento.json"])

    assert public_view(document) == read.document


def test_the_calendars_of_a_site_are_those_of_the_library() -> None:
    document = datasets.load("ficticio")
    files = site(document)
    whole = to_ical(document, lang="en")

    assert whole == files["en/calendarios/dialogo.ics"]
    for each in calendars(document, lang="es"):
        assert to_ical(document, lang="es", only=each.feed.id) == each.data
        assert each.data in files.values()


def test_a_single_appointment_is_that_of_the_whole_calendar() -> None:
    """So that whoever has both has it once: the same UID, and the same version."""
    document = datasets.load("ficticio")
    files = site(document)
    whole = files["calendarios/dialogo.ics"]
    entries = [data for path, data in files.items() if path.startswith("calendarios/actividades/")]

    assert len(entries) > 10
    for entry in entries:
        start = entry.index(b"BEGIN:VEVENT")
        body = entry[start : entry.index(b"END:VEVENT")]

        assert 1 == entry.count(b"BEGIN:VEVENT")
        assert body in whole
        assert from_ical(entry)
        assert b"X-WR-CALNAME" not in entry


def test_who_did_not_agree_has_no_calendar_and_no_name() -> None:
    meeting = event(panel())
    files = site(dialogue(meeting, people=(allowed("ana"), person("bruno"))), languages=("es",))

    assert 1 == sum("/personas/" in path for path in files)
    assert [] == [path for path in files if "bruno" in path]
    assert [] == [path for path, data in files.items() if b"Bruno" in data]


def test_a_page_holds_its_calendars_and_its_data() -> None:
    document = datasets.load("ficticio")
    read = Read(page(document))
    held = [each for each in read.links if each.startswith("data:")]
    data = [b64decode(each.partition(",")[2]) for each in held]

    assert to_ical(document, lang="es") in data
    assert sum(each.startswith("data:text/calendar") for each in held) > 30
    assert [public_view(document)] == [
        read_json(each).document for each in data if each.startswith(b"{")
    ]
    assert all(each.startswith(("#", "data:", "https:")) for each in read.links)


def test_a_plan_book_is_published_too() -> None:
    files = site(plan_book())
    read = Read(files["index.html"].decode())

    assert "Presupuesto abierto" in read.text
    assert [] == dead_links(files)
    assert not read.data


# What is known, and what is not -------------------------------------------------------------------


def test_the_clock_is_told_with_its_distance_from_utc() -> None:
    document = datasets.load("ficticio")
    told = "America/Santiago, UTC−3 (3 horas menos que UTC)"
    read = Read(page(document))

    assert told in read.text
    assert "2025-04-04T09:00:00-03:00" in [each["datetime"] for each in read.all("time")]


def test_where_clocks_change_each_day_says_so() -> None:
    """On the night of 5 April 2025 clocks in Chile were set back."""
    days = [
        panel(id=f"p{day}", when=slot(f"2025-04-0{day}T09:00", f"2025-04-0{day}T10:00"))
        for day in (5, 6)
    ]
    meeting = event(*days, dates=m.edtf("2025-04-05/2025-04-06"), zone="America/Santiago")
    read = Read(page(dialogue(meeting)))

    assert "El reloj cambia durante el evento" in read.text
    assert "4 horas menos que UTC" in read.text
    assert "2025-04-06T09:00:00-04:00" in [each["datetime"] for each in read.all("time")]


def test_of_hours_without_a_zone_no_instant_is_told() -> None:
    read = Read(page(dialogue(event(zone=None))))

    assert "No consta la zona horaria" in read.text
    assert "09:00–10:30" in read.text
    assert [] == read.all("time")
    assert "2026-05-14" == read.data[0]["startDate"]


def test_a_day_without_hours_and_no_day_at_all_are_told_as_such() -> None:
    assert "Horario por anunciar." in _told(datasets.load("mexico-2012"))
    assert "Todavía no se sabe" in _told(datasets.load("mexico-2012"))
    assert "La fecha." in _told(dialogue(event(panel(when=None), dates=None)))
    assert "Agenda por anunciar." in _told(dialogue(m.Event(id="e", dates=m.edtf("2026-05"))))


def _figures(attendance: m.Attendance) -> str:
    held = event(attendance=attendance, status=m.EventStatus.HELD)
    return _told(dialogue(held, event(id="otro")))


def test_an_unknown_figure_is_not_zero() -> None:
    told = _figures(m.Attendance(registered=40))

    assert "40 — no consta" in told
    assert "— No consta, que no quiere decir cero." in told
    assert "0 0" in _figures(m.Attendance(registered=0, attended=0))
    assert "Inscripciones y asistencia" not in _told(dialogue())


def test_figures_that_were_left_out_are_told_and_so_are_more_who_came() -> None:
    masked = _figures(m.Attendance(registered=40, masked=True))
    more = _figures(m.Attendance(registered=40, attended=55))

    assert "∗ no consta o no se publica" in masked
    assert "∗ No consta o no se publica. Se omiten cifras tan pequeñas" in masked
    assert "A «Diálogo de prueba» asistieron más personas" in more


def test_of_figures_that_have_no_column_it_is_told_that_they_were_left_out() -> None:
    told = _figures(m.Attendance(registered=40, attended=30, masked=True))

    assert "De «Diálogo de prueba» se omiten cifras." in told


def _groups(*names: str) -> m.Attendance:
    counts = tuple(m.GroupCount(group=each, count=20 + n) for n, each in enumerate(names))
    return m.Attendance(registered=90, attended=80, groups=counts)


def test_each_group_has_a_column() -> None:
    read = Read(page(dialogue(event(attendance=_groups("women", "Comunidad del lago")))))
    heads = [each.get("data-head") for each in read.all("td")]

    assert "De quienes asistieron Mujeres Comunidad del lago" in read.text
    assert ["Inscripciones", "Asistencia", "Mujeres", "Comunidad del lago"] == heads[:4]


@pytest.mark.parametrize(
    "names",
    [
        [f"grupo {n}" for n in range(7)],
        ["a" * 80],
        # Counted twice by mistake.
        ["women", "women"],
    ],
)
def test_groups_that_find_no_room_in_columns_are_told_in_words(names: list[str]) -> None:
    read = Read(page(dialogue(event(attendance=_groups(*names))), internal=True))

    assert "De quienes asistieron" not in read.text
    assert "Por grupo" in [each.get("data-head") for each in read.all("td")]
    assert ": 20" in read.text


def _meeting(name: str, **changes: Any) -> m.Event:
    changes = {"dates": m.edtf("2026-05"), "status": m.EventStatus.HELD, **changes}
    return m.Event(id=name.lower(), title=m.text(es=name), **changes)


def test_what_is_not_known_of_any_event_is_said_once() -> None:
    names = ("Aldea", "Bahía", "Cerro")
    told = _told(dialogue(*map(_meeting, names)))

    assert 1 == told.count("El día exacto.") == told.count("La agenda.")
    assert "De los 3 eventos no consta El día exacto." in told
    assert all(f"{name} Estado Realizado Fecha Mayo de 2026" in told for name in names)


def test_what_is_not_known_of_most_events_names_the_exceptions() -> None:
    known = _meeting("Cerro", dates=m.edtf("2026-05-14"))
    told = _told(dialogue(_meeting("Aldea"), _meeting("Bahía"), known))

    assert "El día exacto. Salvo de «Cerro»." in told


def test_what_is_not_known_of_a_few_events_is_said_of_each() -> None:
    """And of cancelled ones nothing; of those to come it may still be announced."""
    coming = _meeting("Cerro", dates=m.edtf("2026-05-14"), status=None)
    off = _meeting("Delta", status=m.EventStatus.CANCELLED)
    told = _told(dialogue(_meeting("Aldea"), coming, off))

    assert "De los" not in told
    assert "No consta El día exacto." in told
    assert "Todavía no se sabe La sede." in told
    assert 1 == told.count("El día exacto.")


def test_a_cancelled_item_says_so_and_leads_into_no_calendar() -> None:
    document = dialogue(event(panel(status=m.ItemStatus.CANCELLED)))
    files = site(document, languages=("es",))

    assert "Cancelad" in Read(files["index.html"].decode()).text
    assert [] == [each for each in files if "/actividades/" in each]


def test_a_public_page_does_not_tell_of_clashes_and_an_internal_one_does() -> None:
    document = datasets.load("ficticio-con-choques")

    assert "choque" not in _told(document).lower()
    assert "choque" in _told(document, internal=True).lower()


# Drafts, and what is not for everybody ------------------------------------------------------------


def test_a_draft_bears_its_mark_everywhere() -> None:
    files = site(datasets.load("ficticio"), draft=True)
    for path, data in files.items():
        if path.endswith((".html", ".txt", ".ics")):
            assert any(mark in data.upper() for mark in (b"BORRADOR", b"DRAFT", b"RASCUNHO")), path
    for read in pages_of(files).values():
        assert {"name": "robots", "content": "noindex, nofollow"} in read.all("meta")


def test_an_internal_site_says_so_on_every_page_and_a_public_one_that_it_is_public() -> None:
    document = dialogue()
    for internal, words in ((True, "No lo comparta"), (False, "Vista pública: puede compartirse.")):
        for path, read in pages_of(site(document, languages=("es",), internal=internal)).items():
            assert words in read.text, path


def test_what_is_invented_is_said_to_be() -> None:
    assert "DOCUMENTO FICTICIO" in _told(datasets.load("ficticio"))


# The next time ------------------------------------------------------------------------------------


def _moved(document: m.Dialogue) -> m.Dialogue:
    later = panel(when=slot("10:00", "11:00"))
    return attrs.evolve(document, header=header(revision=2), events=(event(later),))


def test_the_calendars_carry_their_history_on() -> None:
    document = dialogue(event(panel(), workshop(when=slot("12:00", "13:00"))))
    first = site(document)
    second = site(_moved(document), previous=first)
    now = second["en/calendarios/dialogo.ics"]

    assert 2 == first["en/calendarios/dialogo.ics"].count(b"SEQUENCE:0")
    assert b"SEQUENCE:1" in now
    assert b"STATUS:CANCELLED" in now
    assert site(_moved(document), previous=second) == second


def test_the_history_goes_on_where_the_first_language_is_another() -> None:
    document = dialogue(event(panel(), workshop(when=slot("12:00", "13:00"))))
    first = site(document, languages=("es", "en"))
    second = site(_moved(document), languages=("en", "es"), previous=first)

    assert b"STATUS:CANCELLED" in second["calendarios/dialogo.ics"]
    assert b"STATUS:CANCELLED" in second["es/calendarios/dialogo.ics"]


def test_a_room_that_nobody_uses_any_more_tells_those_who_follow_it() -> None:
    small = workshop(when=slot("12:00", "13:00"), rooms=("sala-chica",))
    document = dialogue(event(panel(), small))
    second = site(_moved(document), previous=site(document))

    assert b"STATUS:CANCELLED" in second["calendarios/salas/sala-chica.ics"]


def _taken_back(document: m.Dialogue, **changes: Any) -> m.Dialogue:
    """The same, whose first person does not want to be named any more."""
    first, *others = document.people
    agreed = attrs.evolve(first.publication[0], withdrawn=date(2026, 4, 2))
    people = (attrs.evolve(first, publication=(agreed,)), *others)
    return attrs.evolve(document, people=people, **changes)


def _calendars_of_people(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {path: data for path, data in files.items() if "/personas/" in path}


def test_a_name_that_was_taken_back_is_in_no_file_of_the_next_site() -> None:
    document = dialogue(event(panel()), people=(allowed("ana"), person("bruno")))
    second = site(_taken_back(_moved(document)), previous=site(document))

    assert [] == [path for path in second if "ana" in path.split("/")[-1]]
    assert [] == [path for path, data in second.items() if b"Ana Prueba" in data]


def test_the_calendar_of_whom_nobody_names_any_more_is_taken_away() -> None:
    """Whoever guesses her id could find it, and see by its appointments what she takes part in."""
    document = dialogue(event(panel()), people=(allowed("ana"), person("bruno")))
    first = site(document)
    later = _taken_back(document, header=header(revision=2))
    for now in (later, attrs.evolve(later, people=())):
        second = site(now, previous=first)

        assert 3 == len(_calendars_of_people(first))
        assert {} == _calendars_of_people(second)
        assert [] == dead_links(second)


def test_who_agrees_again_has_her_calendar_again() -> None:
    document = dialogue(event(panel()), people=(allowed("ana"), person("bruno")))
    first = site(document)
    between = site(_taken_back(document, header=header(revision=2)), previous=first)
    third = site(attrs.evolve(document, header=header(revision=3)), previous=between)

    for path, data in _calendars_of_people(third).items():
        assert path in first
        assert b"STATUS:CANCELLED" not in data
        assert b"SEQUENCE:2" in data


def test_a_room_that_is_gone_for_good_cancels_what_it_told() -> None:
    small = workshop(when=slot("12:00", "13:00"), rooms=("sala-chica",))
    document = dialogue(event(panel(), small))
    left = attrs.evolve(_moved(document), venues=())
    second = site(left, previous=site(document))

    assert b"STATUS:CANCELLED" in second["calendarios/salas/sala-chica.ics"]
    assert [] == dead_links(second)


@pytest.mark.parametrize("former", [b"", b"no", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"])
def test_calendars_that_cannot_be_carried_on_are_begun_anew(former: bytes) -> None:
    made = site(dialogue(), previous={"calendarios/dialogo.ics": former})

    assert site(dialogue()) == made


# The templates of others --------------------------------------------------------------------------


def test_a_template_of_others_takes_the_place_of_ours() -> None:
    title = "<h1>{{ dialogue.title.words }}!</h1>"
    whole = f'{{% extends "base.html" %}}{{% block main %}}{title}{{% endblock %}}'
    made = page(dialogue(title=m.text(es="<b>")), templates={"whole.html": whole})

    assert "<h1>&lt;b&gt;!</h1>" in made


def test_a_style_of_others_comes_last_and_cannot_end() -> None:
    made = page(dialogue(), templates={"extra.css": "h1{color:red}</style><script>1</script>"})

    assert "h1{color:red}<\\/style>" in made
    assert [] == [each for each in Read(made).all("script") if "type" not in each]


@pytest.mark.parametrize(
    ("template", "line", "reason"),
    [
        ("a\n{{ dialogue.nothing }}", 2, "nothing"),
        ("{% if %}", 1, "Expected"),
        ("a\nb\n{{ ''.__class__.__mro__ }}", 3, "unsafe"),
        ('{% include "none.html" %}', None, "none.html"),
        ("{{ 1 / 0 }}", 1, "division"),
        ("{{ page.words.append(1) }}", 1, "append"),
        ("{% for a in range(10000000) %}{% endfor %}", 1, "Range too big"),
    ],
)
def test_a_template_that_does_not_work_says_which_and_where(
    template: str, line: int | None, reason: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        page(dialogue(), templates={"whole.html": template})

    assert reason in caught.value.reason
    assert line is None or line == caught.value.line
    assert caught.value.name in ("whole.html", "none.html")


def test_the_same_document_gives_the_same_bytes() -> None:
    document = datasets.load("ficticio")

    assert site(document) == site(document)
    assert page(document) == page(document)


if __name__ == "__main__":
    for lang_ in LANGUAGES:
        (_GOLDEN / f"page.{lang_}.html").write_text(golden(lang_), encoding="utf-8")
