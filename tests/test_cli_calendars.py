"""Calendars on the command line: checked, read, written, and published again."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import read_ical, to_ical
from gobierno_abierto.formats.json import from_json, to_json
from ical_examples import at, dialogue, event, slot, two_days
from shipped import DIALOGUES

CALENDAR = b"""\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Ejemplo//Agenda inventada//ES
X-WR-CALNAME:Agenda inventada
X-WR-TIMEZONE:America/Bogota
BEGIN:VEVENT
UID:uno@ejemplo.example
DTSTAMP:20260301T120000Z
DTSTART:20260514T140000Z
DTEND:20260514T150000Z
SUMMARY:Mesa de agua
LOCATION:Sala A
END:VEVENT
END:VCALENDAR
""".replace(b"\n", b"\r\n")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout."""
    monkeypatch.chdir(tmp_path)


def put(name: str, data: bytes | str) -> str:
    """A file, and its name."""
    Path(name).write_bytes(data.encode() if isinstance(data, str) else data)
    return name


def put_document(document: m.Document, name: str = "dialogo.json") -> str:
    """A document in a file, and its name."""
    return put(name, to_json(document))


def panel(**changes: Any) -> m.Panel:
    """A panel from ten to half past eleven."""
    made = m.Panel(id="panel", title=m.text(es="Agua"), when=slot(at(14, 10), at(14, 11, 30)))
    return attrs.evolve(made, **changes)


# --- Checking -----------------------------------------------------------------------------------


def test_a_good_calendar_is_all_in_order() -> None:
    """Whoever made it does not hear of documents that he knows nothing of."""
    done = ran("revisar", put("agenda.ics", CALENDAR))

    assert 0 == done.code
    assert "Ninguna observación: todo en orden." in done.told
    assert "no consta qué puede publicarse" in done.told


def test_a_bad_calendar_is_told_line_by_line() -> None:
    """Place, fault, remedy, code; and the exit code says that something is wrong."""
    bad = CALENDAR.replace(b"LOCATION:Sala A", b"LOCATION:Sala A, piso 2")
    done = ran("revisar", put("agenda.ics", bad))

    assert 1 == done.code
    assert re.search(r"línea 12 En LOCATION .* Error GA827", done.told)


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
def test_findings_of_a_calendar_have_their_line_for_programs(lang: str) -> None:
    bad = CALENDAR.replace(b"SUMMARY:Mesa", b"SUMMARY:Mesa\x0b")
    answer = ran("check", put("a.ics", bad), "--format=json", "--lang", lang).answer

    assert [("GA816", 11)] == [(each["code"], each["line"]) for each in answer["findings"]]


def test_a_calendar_is_known_by_what_it_begins_with() -> None:
    """Even under another name, or through standard input; and by its name if it is none."""
    assert 0 == ran("revisar", put("agenda.txt", CALENDAR)).code
    assert 0 == ran("revisar", "-", stdin=CALENDAR).code
    none = ran("revisar", put("otra.ics", b'{"kind": "dialogue"}'))
    assert (2, True) == (none.code, "GA811" in none.told)


def test_every_included_dataset_makes_a_calendar_without_findings() -> None:
    for name in DIALOGUES:
        assert 0 == ran("convertir", name, "x.ics").code
        assert "todo en orden" in ran("revisar", "x.ics").told
        Path("x.ics").unlink()


# --- Reading ------------------------------------------------------------------------------------


def test_a_calendar_becomes_a_document_and_says_what_it_lacks() -> None:
    done = ran("convertir", put("agenda.ics", CALENDAR), "dialogo.json")
    document = from_json(Path("dialogo.json").read_bytes())

    assert 0 == done.code
    # Nobody has said what of it may be published.
    assert m.Visibility.INTERNAL == document.header.visibility
    assert "GA861" in done.err
    assert isinstance(document, m.Dialogue)
    assert ("America/Bogota", 1) == (document.events[0].zone, len(document.events[0].agenda))
    assert "2026-05-14T09:00:00" == document.events[0].agenda[0].when.start.isoformat()  # type: ignore[union-attr]


def test_what_is_said_of_a_calendar_is_there_for_programs() -> None:
    put("agenda.ics", CALENDAR.replace(b"LOCATION", b"ATTENDEE:mailto:x@y.example\r\nLOCATION"))
    answer = ran("convert", "agenda.ics", "d.json", "--format=json").answer

    assert {"GA859", "GA861"} == {each["code"] for each in answer["findings"]}
    assert "x@y.example" not in Path("d.json").read_text(encoding="utf-8")


def test_a_calendar_is_shown_and_looked_through_for_clashes() -> None:
    put("agenda.ics", CALENDAR)

    assert "Mesa de agua" in ran("ver", "agenda.ics").out
    assert 0 == ran("choques", "agenda.ics").code


# --- Writing ------------------------------------------------------------------------------------


def sequences(name: str) -> dict[str, tuple[int | None, str | None]]:
    """SEQUENCE and STATUS by id."""
    entries = read_ical(Path(name).read_bytes()).entries
    return {
        each.text("X-GOBIERNO-ABIERTO-ID") or "": (each.sequence, each.status) for each in entries
    }


def test_a_calendar_is_published_again_with_its_history() -> None:
    """Moved: one more. Gone: cancelled. Unchanged: the same; and twice is once."""
    first = dialogue(event(panel(), panel(id="otro"), panel(id="igual"), dates=None))
    assert 0 == ran("convertir", put_document(first), "agenda.ics").code
    before = sequences("agenda.ics")
    later = slot(at(14, 11), at(14, 12, 30))
    second = dialogue(event(panel(when=later), panel(id="igual"), dates=None))
    for _ in range(2):
        assert 0 == ran("convertir", put_document(second), "agenda.ics").code
        after = sequences("agenda.ics")

        assert (before["panel"][0] or 0) + 1 == after["panel"][0]
        assert "CANCELLED" == after["otro"][1]
        assert before["igual"] == after["igual"]


def test_the_last_published_calendar_may_lie_elsewhere() -> None:
    first = dialogue(event(panel(), panel(id="otro"), dates=None))
    ran("convertir", put_document(first), "publicado.ics")
    second = dialogue(event(panel(), dates=None))
    done = ran("convertir", put_document(second), "nuevo.ics", "--anterior", "publicado.ics")

    assert 0 == done.code
    assert "CANCELLED" == sequences("nuevo.ics")["otro"][1]


def test_a_previous_calendar_that_cannot_be_used_is_told() -> None:
    """Not there, not a calendar, of somebody else, internal: and nothing is written."""
    source = put_document(two_days())
    other = attrs.evolve(two_days().header, namespace="https://otra.example/")
    ran("convertir", put_document(attrs.evolve(two_days(), header=other), "o.json"), "otra.ics")
    ran("convertir", source, "interno.ics", "--interno")
    for name, code, told in (
        ("falta.ics", 2, "no se pudo abrir"),
        (put("nada.ics", b"hola"), 1, "GA804"),
        ("otra.ics", 1, "GA806"),
        ("interno.ics", 1, "GA805"),
    ):
        done = ran("convertir", source, "nuevo.ics", "--anterior", name)

        assert (code, True) == (done.code, told.lower() in done.told.lower()), name
        assert not Path("nuevo.ics").exists()


def test_the_calendar_of_another_dialogue_is_not_written_over() -> None:
    """Its entries would all look cancelled, or vanish; with --force it is somebody's own wish."""
    ran("convertir", put_document(two_days()), "agenda.ics")
    before = Path("agenda.ics").read_bytes()
    done = ran("convertir", "ficticio", "agenda.ics")

    assert (2, before) == (done.code, Path("agenda.ics").read_bytes())
    assert "otro diálogo" in done.told
    assert 0 == ran("convertir", "ficticio", "agenda.ics", "--sobrescribir").code
    assert to_ical(datasets.load("ficticio")) == Path("agenda.ics").read_bytes()


def test_a_history_is_not_lost_without_a_word() -> None:
    """A calendar of ours that is cut off, or internal, is not written over by a public one."""
    source = put_document(two_days())
    ran("convertir", source, "agenda.ics", "--interno")
    internal = ran("convertir", source, "agenda.ics")
    put("agenda.ics", to_ical(two_days())[:600])
    broken = ran("convertir", source, "agenda.ics")

    assert (2, 2) == (internal.code, broken.code)
    assert "es un calendario interno" in internal.told
    assert "no se puede leer" in broken.told
    assert 0 == ran("convertir", source, "agenda.ics", "--sobrescribir").code


def test_the_calendar_of_the_whole_is_not_replaced_by_that_of_a_room() -> None:
    ran("convertir", put_document(two_days()), "agenda.ics")
    done = ran("convertir", "dialogo.json", "agenda.ics", "--solo", "sala-a")

    assert 2 == done.code
    assert 0 == ran("convertir", "dialogo.json", "sala-a.ics", "--solo", "sala-a").code
    assert 0 == ran("convertir", "dialogo.json", "sala-a.ics", "--solo", "sala-a").code


def test_a_calendar_of_one_thing_alone() -> None:
    """By its id; one that is not there is told, and so is a person nobody may name."""
    person = m.Person(id="ana", name="Ana Inventada")
    part = m.Part(role=m.Role.SPEAKER, person="ana")
    source = put_document(
        attrs.evolve(
            two_days(),
            people=(person,),
            events=(event(panel(parts=(part,)), panel(id="otro"), dates=None),),
        )
    )

    assert 1 == ran("convertir", source, "x.ics", "--solo", "nadie").code
    assert "GA802" in ran("convertir", source, "x.ics", "--solo", "nadie").told
    assert "GA803" in ran("convertir", source, "x.ics", "--solo", "ana").told
    assert 0 == ran("convertir", source, "ana.ics", "--solo", "ana", "--interno").code
    assert {"panel"} == set(sequences("ana.ics"))


def test_the_profiles_of_a_calendar() -> None:
    """Universal time, publication, an entry for the event as a whole."""
    source = put_document(two_days())
    ran("convertir", source, "utc.ics", "--utc")
    ran("convertir", source, "publicado.ics", "--publicado")
    ran("convertir", source, "evento.ics", "--con-evento")

    assert b"VTIMEZONE" not in Path("utc.ics").read_bytes()
    assert b"\r\nMETHOD:PUBLISH\r\n" in Path("publicado.ics").read_bytes()
    assert b"RELATED-TO" in Path("evento.ics").read_bytes()
    for name in ("utc.ics", "publicado.ics", "evento.ics"):
        assert 0 == ran("revisar", name).code, ran("revisar", name).out


def test_milestones_have_a_calendar_of_their_own() -> None:
    """As tasks, or as days; where there are none, that is told."""
    step = m.Milestone(id="hito", title=m.text(es="Abrir"), due=m.edtf("2027-05-14"))
    promise = m.Commitment(id="c", title=m.text(es="Datos"), milestones=(step,))
    source = put_document(attrs.evolve(two_days(), commitments=(promise,)))

    assert 0 == ran("convertir", source, "h.ics", "--hitos").code
    assert 0 == ran("convertir", source, "e.ics", "--hitos", "--como-eventos", "--publicado").code
    assert b"BEGIN:VTODO" in Path("h.ics").read_bytes()
    (entry,) = read_ical(Path("e.ics").read_bytes()).entries
    assert ("VEVENT", date(2027, 5, 14)) == (entry.kind, entry.start)
    # The agenda does not take the place of the milestones, nor the other way round.
    assert 2 == ran("convertir", source, "h.ics").code
    ran("convertir", source, "a.ics")
    assert 2 == ran("convertir", source, "a.ics", "--hitos").code
    assert 0 == ran("convertir", source, "a.ics", "--hitos", "--sobrescribir").code
    assert 1 == ran("convertir", put_document(two_days()), "n.ics", "--hitos").code


@pytest.mark.parametrize(
    ("target", "options", "told"),
    [
        ("x.json", ("--utc",), "solo vale cuando la salida es un calendario"),
        ("x.txt", ("--solo", "a"), "solo vale cuando la salida es un calendario"),
        ("x.ics", ("--como-eventos",), "necesita además «--hitos»"),
        ("x.ics", ("--hitos", "--publicado"), "necesita además «--como-eventos»"),
        ("x.ics", ("--hitos", "--utc"), "no se puede usar junto con «--hitos»"),
        ("x.ics", ("--solo",), "--solo"),
    ],
)
def test_options_that_do_not_go_together(target: str, options: tuple[str, ...], told: str) -> None:
    """Are told in one sentence, and nothing is written."""
    done = ran("convertir", "ficticio", target, *options)

    assert 2 == done.code
    assert told in done.told
    assert not Path(target).exists()


def test_an_internal_calendar_gives_an_internal_document() -> None:
    """What was not public does not become so by a detour."""
    ran("convertir", "ficticio", "interno.ics", "--interno")
    ran("convertir", "interno.ics", "interno.json", "--interno")
    plain = json.loads(Path("interno.json").read_text(encoding="utf-8"))

    assert "internal" == plain["header"]["visibility"]
    ran("convertir", "interno.ics", "otro.ics")
    assert b"\r\nX-GOBIERNO-ABIERTO-VISIBILITY:INTERNAL\r\n" in Path("otro.ics").read_bytes()


def test_one_file_is_judged_alike_by_every_command() -> None:
    """Nobody has said what of somebody else's calendar may be published."""
    put("agenda.ics", CALENDAR)
    ran("convertir", "agenda.ics", "a.txt")

    assert "INTERNO" in ran("convertir", "agenda.ics", "b.txt").told
    assert "Documento interno" in ran("ver", "agenda.ics").told
    assert "Interno" in ran("revisar", "agenda.ics").told
    assert "1970" not in ran("ver", "agenda.ics").told


def test_what_was_added_by_hand_is_not_lost() -> None:
    """An appointment in a calendar of ours that we did not write."""
    source = put_document(two_days())
    ran("convertir", source, "agenda.ics")
    added = b"BEGIN:VEVENT\r\nUID:mia\r\nSUMMARY:Cena\r\nEND:VEVENT\r\nEND:VCALENDAR"
    put("agenda.ics", Path("agenda.ics").read_bytes().replace(b"END:VCALENDAR", added))
    done = ran("convertir", source, "agenda.ics")

    assert 2 == done.code
    assert "no escribió y que se perderían" in done.told
    assert 0 == ran("convertir", source, "agenda.ics", "--sobrescribir").code


def test_a_calendar_of_a_calendar_is_no_next_version() -> None:
    """What is not in the calendar of a room is not gone from the agenda."""
    source = put_document(two_days())
    ran("convertir", source, "agenda.ics")
    ran("convertir", source, "sala.ics", "--solo", "sala-a")
    done = ran("convertir", "sala.ics", "agenda.ics")

    assert 2 == done.code
    assert "parta del documento" in done.told
