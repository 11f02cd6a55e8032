"""Milestones as tasks, or as the days on which they are due."""

from datetime import date
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import (
    CalendarError,
    NothingToWriteError,
    lint_ical,
    milestones_to_ical,
)
from gobierno_abierto.formats.ical.content import parsed, unescaped
from gobierno_abierto.model import edtf, text
from ical_examples import by_id, dialogue, head_of, header, told, unfolded, vevents
from readers import Reader, with_each_reader
from strategies import documents

X = "X-GOBIERNO-ABIERTO-"


def step(name: str = "hito", **changes: Any) -> m.Milestone:
    """A milestone that is due on 1 August 2026."""
    made = m.Milestone(id=name, title=text(es="Hito"), due=edtf("2026-08-01"))
    return attrs.evolve(made, **changes)


def book(*milestones: m.Milestone, **changes: Any) -> m.PlanBook:
    """A plan book with one commitment."""
    promise = m.Commitment(
        id="compromiso",
        label="3.",
        title=text(es="Publicar los datos del agua", en="To publish the water data"),
        lead="instituto",
        support=("red", "nadie"),
        plan="plan",
        due=edtf("2026"),
        milestones=milestones,
    )
    made = m.PlanBook(
        id="planes",
        header=header(),
        title=text(es="Planes inventados"),
        organizations=(
            m.Organization(id="instituto", name=text(es="Instituto Inventado")),
            m.Organization(id="red", name=text(es="Red Ficticia")),
        ),
        plans=(m.ActionPlan(id="plan", title=text(es="Plan 2026")),),
        commitments=(promise,),
    )
    return attrs.evolve(made, **changes)


def tasks(calendar: bytes) -> dict[str, dict[str, str]]:
    """The entries by id, with the escapes of their values undone."""
    return {
        unescaped(entry[f"{X}ID"]): {name: unescaped(value) for name, value in entry.items()}
        for entry in (
            {each.name: each.value for each in component.properties}
            for calendar in parsed(calendar).calendars
            for component in calendar.components
        )
    }


def task(milestone: m.Milestone, **options: Any) -> dict[str, str]:
    """The entry of one milestone."""
    (found,) = tasks(milestones_to_ical(book(milestone), **options)).values()
    return found


# --- A task -------------------------------------------------------------------------------------


def claim(by: str, day: int, **changes: Any) -> m.Claim:
    """A report of April 2026."""
    made = m.Claim(by=by, role=m.ClaimRole.AGENCY, date=date(2026, 4, day))
    return attrs.evolve(made, **changes)


WHOLE = """\
Entregable: Un tablero
Inicio: 1.º trimestre de 2026

Reportes de avance:
- Entidad responsable (Instituto Inventado), 1 de abril de 2026: en proceso, «Ejecución», 40\u202f%
  Falta poco.
  Se verá.
  Evidencia: https://ejemplo.org/tablero
- Revisión independiente (Mesa Revisora), 2 de abril de 2026: no iniciado
Los reportes más recientes no concuerdan.

Compromiso: 3. Publicar los datos del agua
Responsable: Instituto Inventado
Apoyo: Red Ficticia
Plan de acción: Plan 2026"""


def test_a_task_tells_all_that_is_known() -> None:
    """What is to be delivered, who reports what, for which commitment, and who leads it."""
    found = task(
        step(
            label="3.1",
            deliverable=text(es="Un tablero"),
            start=edtf("2026-33"),
            claims=(
                claim(
                    "instituto",
                    1,
                    progress=m.Progress.IN_PROGRESS,
                    percent=40,
                    reported="Ejecución",
                    comment=text(es="Falta poco.\nSe verá."),
                    evidence="https://ejemplo.org/tablero",
                ),
                claim(
                    "Mesa Revisora",
                    2,
                    role=m.ClaimRole.REVIEWER,
                    progress=m.Progress.NOT_STARTED,
                ),
            ),
        )
    )

    assert "3.1 Hito" == found["SUMMARY"]
    assert WHOLE == found["DESCRIPTION"]
    assert ("20260801", "hito", "milestone", "compromiso") == tuple(
        found[name] for name in ("DUE", f"{X}ID", f"{X}KIND", f"{X}COMMITMENT")
    )
    assert ("3.1", "Hito", "2026-33") == tuple(
        found[f"{X}{name}"] for name in ("LABEL", "TITLE", "START")
    )
    assert "hito" == found["CATEGORIES"]
    assert not {"STATUS", "PERCENT-COMPLETE", "COMPLETED", "DTSTART", f"{X}DUE"} & found.keys()


def test_a_task_is_stamped_as_any_entry() -> None:
    """With the day and the number of the revision."""
    found = task(step())

    assert ("20260402T000000Z", "20260402T000000Z", "2") == tuple(
        found[name] for name in ("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")
    )


@pytest.mark.parametrize(
    ("lang", "title", "words"),
    [
        ("es", "Hito", ["Plazo: 1.º trimestre de 2013", "Responsable:", "Compromiso:"]),
        ("en", "Milestone", ["Due: first quarter of 2013", "Lead:", "Commitment: 3. To publish"]),
        ("pt", "Marco", ["Prazo: 1.º trimestre de 2013", "Responsável:", "Compromisso:"]),
    ],
)
def test_a_task_speaks_to_its_reader(lang: str, title: str, words: list[str]) -> None:
    """Without a title it is called by its kind."""
    found = task(step(title=None, due=edtf("2013-33")), lang=lang)

    assert title == found["SUMMARY"]
    assert all(each in found["DESCRIPTION"] for each in words)


@pytest.mark.parametrize(
    ("start", "due", "expected"),
    [
        (None, "2026-08-01", (None, "20260801", None, None)),
        ("2026-07-01", "2026-08-01", ("20260701", "20260801", None, None)),
        ("2026-07-31", "2026-08-01", ("20260731", "20260801", None, None)),
        ("2026-08-01", "2026-08-01", (None, "20260801", "2026-08-01", None)),
        ("2026-09-01", "2026-08-01", (None, "20260801", "2026-09-01", None)),
        ("2026-07", "2026-08-01", (None, "20260801", "2026-07", None)),
        ("2026-07-01", "2026-33", ("20260701", None, None, "2026-33")),
        ("2026-07-01", None, ("20260701", None, None, None)),
        (None, "2026", (None, None, None, "2026")),
        (None, "2026-08-01~", (None, None, None, "2026-08-01~")),
        (None, "2026-08-01/2026-08-31", (None, None, None, "2026-08-01/2026-08-31")),
        (None, "2026-08-01/2026-08-01", (None, "20260801", None, None)),
        (None, "2026/..", (None, None, None, "2026/..")),
        (None, None, (None, None, None, None)),
    ],
)
def test_no_day_is_invented(
    start: str | None, due: str | None, expected: tuple[str | None, ...]
) -> None:
    """What is not known to the day is told in words, and travels as it is."""
    found = task(step(start=edtf(start) if start else None, due=edtf(due) if due else None))

    assert expected == tuple(found.get(name) for name in ("DTSTART", "DUE", f"{X}START", f"{X}DUE"))
    words = found["DESCRIPTION"]
    assert ("Plazo:" in words) == (expected[3] is not None)
    assert ("Inicio:" in words) == (expected[2] is not None)
    assert ("Aún no se conoce el plazo." in words) == (due is None)


P = m.Progress


@pytest.mark.parametrize(
    ("claims", "status", "percent"),
    [
        ((), None, None),
        ((claim("a", 1),), None, None),
        ((claim("a", 1, progress=P.NOT_STARTED),), "NEEDS-ACTION", None),
        ((claim("a", 1, progress=P.IN_PROGRESS),), "IN-PROCESS", None),
        ((claim("a", 1, progress=P.COMPLETED),), "COMPLETED", None),
        ((claim("a", 1, progress=P.VERIFIED),), "COMPLETED", None),
        ((claim("a", 1, progress=P.STOPPED),), None, None),
        ((claim("a", 1, progress=P.STOPPED, percent=40),), None, "40"),
        ((claim("a", 1, percent=0),), "NEEDS-ACTION", "0"),
        ((claim("a", 1, percent=1),), "IN-PROCESS", "1"),
        ((claim("a", 1, percent=99),), "IN-PROCESS", "99"),
        ((claim("a", 1, percent=100),), "COMPLETED", "100"),
        ((claim("a", 1, percent=101),), None, None),
        ((claim("a", 1, percent=-1),), None, None),
        ((claim("a", 1, progress=P.IN_PROGRESS, percent=0),), "IN-PROCESS", "0"),
        ((claim("a", 1, progress=P.IN_PROGRESS, percent=100),), "IN-PROCESS", None),
        ((claim("a", 1, progress=P.COMPLETED, percent=40),), "COMPLETED", None),
        ((claim("a", 1, progress=P.IN_PROGRESS, percent=140),), "IN-PROCESS", None),
        # The last word of each counts.
        ((claim("a", 1, percent=10), claim("a", 2, percent=20)), "IN-PROCESS", "20"),
        ((claim("a", 2, percent=20), claim("a", 1, percent=10)), "IN-PROCESS", "20"),
        ((claim("a", 1, percent=20), claim("a", 2, comment=text(es="…"))), "IN-PROCESS", "20"),
        # Who reports twice on one day says two things.
        ((claim("a", 1, percent=10), claim("a", 1, percent=20)), None, None),
        # All who report have to agree.
        ((claim("a", 1, percent=20), claim("b", 2, percent=20)), "IN-PROCESS", "20"),
        ((claim("a", 1, percent=20), claim("b", 2, progress=P.IN_PROGRESS)), "IN-PROCESS", "20"),
        ((claim("a", 1, percent=20), claim("b", 2, percent=30)), None, None),
        (
            (claim("a", 1, progress=P.COMPLETED), claim("b", 2, progress=P.VERIFIED)),
            "COMPLETED",
            None,
        ),
        ((claim("a", 1, progress=P.IN_PROGRESS), claim("b", 2, progress=P.COMPLETED)), None, None),
        ((claim("a", 1, progress=P.IN_PROGRESS), claim("b", 2, progress=P.STOPPED)), None, None),
    ],
)  # fmt: skip
def test_how_far_a_task_is(
    claims: tuple[m.Claim, ...], status: str | None, percent: str | None
) -> None:
    """Said only where nobody is overruled."""
    found = task(step(claims=claims))

    assert (status, percent) == (found.get("STATUS"), found.get("PERCENT-COMPLETE"))
    assert "COMPLETED" not in found
    disagree = "Los reportes más recientes no concuerdan." in found.get("DESCRIPTION", "")
    assert disagree == (len(claims) > 1 and status is None)


def test_who_reports_is_named_only_if_she_may_be() -> None:
    """In public she is a name that is not published, and her comment is hers."""
    luz = m.Person(id="luz", name="Luz Reservada")
    report = claim("luz", 1, percent=10, comment=text(es="Lo vi yo misma."))
    promise = m.Commitment(id="c", milestones=(step(claims=(report,)),))
    made = dialogue(people=(luz,), commitments=(promise,))
    public = "".join(unfolded(milestones_to_ical(made)))
    internal = "".join(unfolded(milestones_to_ical(made, internal=True)))

    assert "- Entidad responsable (nombre no publicado)\\, 1 de abril de 2026: 10\u202f%" in public
    assert "luz" not in public.casefold()
    assert "yo misma" not in public
    assert "- Entidad responsable (Luz Reservada)\\, 1 de abril de 2026: 10\u202f%" in internal
    assert "[INTERNO] Hitos · Diálogo inventado" in internal


def test_the_head_carries_document_and_commitments() -> None:
    """Those of which there is a milestone, without all that is in them."""
    made = book(step())
    other = m.Commitment(id="otro", title=text(es="Sin hitos"))
    calendar = milestones_to_ical(attrs.evolve(made, commitments=(*made.commitments, other)))

    (document,) = told(calendar, "DOCUMENT")
    (promise,) = told(calendar, "COMMITMENT")
    assert ("plan-book", "planes") == (document["kind"], document["id"])
    assert ("compromiso", "2026") == tuple(promise[name] for name in ("id", "due"))
    # What it refers to is not in the calendar either.
    assert not {"milestones", "assessments", "lead", "plan", "origins"} & promise.keys()
    assert ["Hitos · Planes inventados"] == head_of(calendar)["NAME"]
    assert [] == told(calendar, "EVENT")


def test_tasks_stand_by_their_days() -> None:
    """Those without one come last."""
    calendar = milestones_to_ical(
        book(step("c", due=None), step("b"), step("a", due=edtf("2026-07-01")))
    )

    assert ["a", "b", "c"] == list(tasks(calendar))


def test_an_id_given_twice_is_two_tasks() -> None:
    """Also where an item of the agenda has it."""
    calendar = milestones_to_ical(book(step(), step(due=edtf("2027-01-01"))))
    uids = [each.removeprefix("UID:") for each in unfolded(calendar) if each.startswith("UID:")]

    assert 2 == len(set(uids))


# --- A day --------------------------------------------------------------------------------------


def test_a_day_on_which_something_is_due() -> None:
    """Whole, and it takes nobody's time; what has no day is not there."""
    calendar = milestones_to_ical(book(step(), step("otro", due=edtf("2026"))), as_events=True)
    (found,) = vevents(calendar)

    assert ("20260801", "20260802", "TRANSPARENT", "hito") == tuple(
        found[name] for name in ("DTSTART", "DTEND", "TRANSP", f"{X}ID")
    )
    assert not {"DUE", "STATUS", "PERCENT-COMPLETE", "ORGANIZER"} & found.keys()
    assert "VTODO" not in calendar.decode()


def test_a_day_is_another_entry_than_the_task() -> None:
    """Whoever takes over both calendars must have both; and none is that of an item."""
    made = book(step())
    (day,) = vevents(milestones_to_ical(made, as_events=True))

    assert "f" != day["UID"]
    assert day["UID"] != task(step())["UID"]


def test_published_tasks_would_not_be_complete() -> None:
    """RFC 5546 §3.4.1; the days can be published."""
    with pytest.raises(ValueError, match=r"RFC 5546 §3\.4\.1"):
        milestones_to_ical(book(step()), published=True)

    calendar = milestones_to_ical(book(step()), as_events=True, published=True)
    assert "METHOD:PUBLISH" in unfolded(calendar)
    assert 'ORGANIZER;CN="Instituto Inventado":https://ejemplo.org/dialogos' in unfolded(calendar)


@pytest.mark.parametrize("as_events", [False, True])
def test_nothing_to_write(as_events: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """No milestone, or none with a day."""
    with pytest.raises(NothingToWriteError, match="GA801"):
        milestones_to_ical(book(), as_events=as_events)
    with pytest.raises(NothingToWriteError):
        milestones_to_ical(book(step(due=None)), as_events=True)


# --- The life of a task -------------------------------------------------------------------------


def publish(made: m.PlanBook, number: int, previous: bytes | None = None) -> bytes:
    """The next revision, published."""
    stamped = attrs.evolve(made, header=header(revision=number, revised=date(2026, 4, number)))
    return milestones_to_ical(stamped, previous=previous)


@pytest.mark.parametrize(
    ("changes", "raised"),
    [
        ({}, 0),
        ({"title": text(es="Otro")}, 0),
        ({"deliverable": text(es="Otro")}, 0),
        ({"claims": (claim("a", 1),)}, 0),
        ({"claims": (claim("a", 1, percent=10),)}, 1),
        ({"due": edtf("2026-08-02")}, 1),
        ({"due": edtf("2026")}, 1),
        ({"start": edtf("2026-07-01")}, 1),
        ({"start": edtf("2026-09-01")}, 0),
    ],
)
def test_what_raises_the_version_of_a_task(changes: dict[str, Any], raised: int) -> None:
    """Its days and its status."""
    after = publish(book(step(**changes)), 9, publish(book(step()), 3))

    assert str(2 + raised) == tasks(after)["hito"]["SEQUENCE"]


def test_a_task_that_vanished_is_off() -> None:
    """It keeps its days; when it returns, it returns."""
    first = publish(book(step(start=edtf("2026-07-01")), step("otro")), 3)
    second = publish(book(step("otro")), 4, first)
    third = publish(book(step(start=edtf("2026-07-01")), step("otro")), 5, second)

    off = tasks(second)["hito"]
    assert ("20260701", "20260801", "CANCELLED", "3", "compromiso") == tuple(
        off[name] for name in ("DTSTART", "DUE", "STATUS", "SEQUENCE", f"{X}COMMITMENT")
    )
    assert "TRANSP" not in off
    assert "BEGIN:VTODO" in unfolded(second)
    assert second == publish(book(step("otro")), 4, second)
    assert ("4", None) == (tasks(third)["hito"]["SEQUENCE"], tasks(third)["hito"].get("STATUS"))
    for calendar in (first, second, third):
        assert () == lint_ical(calendar).findings


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((), (None, None)),
        (("DUE;VALUE=DATE:20260801",), (None, "20260801")),
        (("DTSTART;VALUE=DATE:20260731", "DUE;VALUE=DATE:20260801"), ("20260731", "20260801")),
        (("DTSTART;VALUE=DATE:20260801", "DUE;VALUE=DATE:20260801"), ("20260801", None)),
        (("DTSTART;VALUE=DATE:20260901", "DUE;VALUE=DATE:20260801"), ("20260901", None)),
        (("DTSTART:20260731T100000Z", "DUE;VALUE=DATE:20260801"), ("20260731T100000Z", None)),
        (("DUE:20260731T100000Z",), (None, "20260731T100000Z")),
        (("DUE:pronto",), (None, None)),
    ],
)
def test_the_days_of_a_task_that_somebody_edited(
    lines: tuple[str, ...], expected: tuple[str | None, str | None]
) -> None:
    """A task may have none; one that is due before it begins is not told again."""
    written = [
        "BEGIN:VCALENDAR", f"{X}VISIBILITY:PUBLIC", "BEGIN:VTODO", "UID:u", *lines, f"{X}ID:viejo",
        f"{X}KIND:milestone", "END:VTODO", "END:VCALENDAR",
    ]  # fmt: skip
    previous = "".join(f"{each}\r\n" for each in written).encode()
    calendar = milestones_to_ical(book(step()), previous=previous)
    old = tasks(calendar)["viejo"]

    assert () == lint_ical(calendar).findings
    assert expected == (old.get("DTSTART"), old.get("DUE"))
    assert "Hito" == old["SUMMARY"]


def test_a_day_that_vanished_is_off() -> None:
    """As any entry."""
    before = milestones_to_ical(book(step(), step("otro")), as_events=True)
    after = milestones_to_ical(book(step("otro")), as_events=True, previous=before)

    assert ("CANCELLED", "TRANSPARENT") == tuple(
        by_id(after)["hito"][name] for name in ("STATUS", "TRANSP")
    )


def test_tasks_of_another_document_are_refused() -> None:
    """As its entries are."""
    other = book(step(), header=header(namespace="urn:otro"))

    with pytest.raises(CalendarError, match="GA806"):
        milestones_to_ical(book(step()), previous=milestones_to_ical(other))


# --- All documents ------------------------------------------------------------------------------


@settings(deadline=None)
@given(made=documents(), asked=st.tuples(st.booleans(), st.booleans()))
def test_the_linter_has_nothing_to_say(made: m.Document, asked: tuple[bool, bool]) -> None:
    """Of the milestones of whatever document; and the same again changes nothing."""
    write = partial(milestones_to_ical, made, internal=asked[0], as_events=asked[1])
    try:
        calendar = write()
    except NothingToWriteError:
        return
    assert () == lint_ical(calendar).findings
    assert calendar == write(previous=calendar)


def everything() -> m.PlanBook:
    """Tasks with and without days, at all stages."""
    claims = [
        (),
        (claim("instituto", 1, progress=P.IN_PROGRESS, percent=40),),
        (claim("instituto", 1, percent=100), claim("red", 2, percent=100)),
    ]
    return book(
        *(step(f"hito-{n}", claims=each) for n, each in enumerate(claims)),
        step("con-inicio", start=edtf("2026-07-01"), label="2.1; a, b\\n"),
        step("sin-dia", due=edtf("2026-33")),
        step("sin-plazo", due=None, title=None),
    )


@with_each_reader
def test_every_reader_sees_the_tasks(reader: Reader) -> None:
    """With the days on which they are due; those that vanished among them."""
    before = milestones_to_ical(attrs.evolve(everything(), header=header(revision=2)))
    made = everything()
    (promise,) = made.commitments
    less = attrs.evolve(promise, milestones=promise.milestones[1:])
    saw = reader(milestones_to_ical(attrs.evolve(made, commitments=(less,)), previous=before))

    assert () == saw.faults
    assert {"VTODO"} == {row.kind for row in saw.rows}
    assert [
        ("2026-07-01", "2026-08-01"), (None, "2026-08-01"), (None, "2026-08-01"),
        (None, "2026-08-01"), (None, None), (None, None),
    ] == sorted(((row.start, row.end) for row in saw.rows), key=str)  # fmt: skip
    assert "2.1; a, b\\n Hito" in {row.summary for row in saw.rows}


@with_each_reader
@pytest.mark.parametrize("name", datasets.names())
def test_every_reader_sees_the_milestones_of_a_dataset(reader: Reader, name: str) -> None:
    """As many as the document has."""
    made = datasets.load(name)
    count = sum(len(each.milestones) for each in made.commitments)
    if not count:
        with pytest.raises(NothingToWriteError):
            milestones_to_ical(made)
        return
    saw = reader(milestones_to_ical(made))

    assert () == saw.faults
    assert count == len(saw.rows)


@with_each_reader
def test_every_reader_sees_the_days(reader: Reader) -> None:
    """Published, too."""
    saw = reader(milestones_to_ical(everything(), as_events=True, published=True))

    assert () == saw.faults
    assert [("2026-08-01", "2026-08-02")] * 4 == [(row.start, row.end) for row in saw.rows]
