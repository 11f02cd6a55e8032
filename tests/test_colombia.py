"""Nine meetings of Colombia in 2023: figures, and what is not known of them."""

from pathlib import Path

import pytest

import gobierno_abierto.model as m
from colombia_plan_5 import made, meetings
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import CalendarError, to_ical
from gobierno_abierto.privacy import SMALL_COUNT, public_view
from gobierno_abierto.publish import agenda_text
from gobierno_abierto.rules import check

_TABLE = (
    Path(__file__).resolve().parents[2]
    / "shared" / "data" / "colombia-plan-5" / "cocreacion_espacios.csv"
)  # fmt: skip
_SHIPS = Path(datasets.__file__).parent / "data" / "colombia-2023.json"


@pytest.fixture
def table() -> bytes:
    if not _TABLE.exists():
        pytest.skip("the table is not at hand: ../shared/data/colombia-plan-5 is absent")
    return _TABLE.read_bytes()


def _dataset() -> m.Dialogue:
    document = datasets.load("colombia-2023")
    assert isinstance(document, m.Dialogue)
    return document


def _figures(dialogue: m.Dialogue, name: str) -> tuple[int | None, int | None, dict[str, int]]:
    (seen,) = (each.attendance for each in dialogue.events if each.id == name)
    assert seen is not None
    return seen.registered, seen.attended, {each.group: each.count for each in seen.groups}


def test_what_ships_is_made_of_the_table(table: bytes) -> None:
    """To the byte."""
    assert made(table) == _SHIPS.read_text(encoding="utf-8")


def test_every_cell_of_the_table_is_in_the_document(table: bytes) -> None:
    """The figures of one meeting each; an empty cell is not known, which is not zero."""
    head, *rows = (line.split(",") for line in table.decode().splitlines())
    document = meetings(table)
    spelt = {"under35": "under-35"}

    assert 9 == len(rows) == len(document.events)
    for row, held in zip(rows, document.events, strict=True):
        registered, attended, groups = _figures(document, held.id)
        cells = dict(zip(head, row, strict=True))
        told = {"registered": registered, "attended": attended}
        told |= {name: groups.get(spelt.get(name, name)) for name in head[3:]}

        assert m.text(es=cells.pop("space")) == held.title
        assert {name: int(cell) if cell else None for name, cell in cells.items()} == told


def test_another_table_is_refused() -> None:
    """Whoever gets a new one has to look at it first."""
    with pytest.raises(ValueError, match="columns or meetings"):
        meetings(b"space,registered\nCartagena,3\n")


def test_no_small_figure_ships() -> None:
    """Those who published the table are not those who are in it."""
    seen = [each.attendance for each in _dataset().events if each.attendance]
    figures = [
        count
        for each in seen
        for count in (each.registered, each.attended, *(group.count for group in each.groups))
        if count is not None
    ]

    assert [] == [count for count in figures if 0 < count < SMALL_COUNT]
    assert ["cali", "medellin", "florencia", "quibdo", "buenaventura", "bogota"] == [
        each.id for each in _dataset().events if each.attendance and each.attendance.masked
    ]
    assert _dataset() == public_view(_dataset())


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        # One indigenous woman or man came to Cali: no other figure gives that back.
        ("cali", (175, 118, {"women": 61, "men": 57, "afro": 14, "under-35": 86})),
        ("medellin", (99, 57, {"women": 28, "men": 29, "under-35": 44})),
        # 93 came of 97, which is as many fewer as a group has: only women and men stay beside them.
        ("florencia", (None, 93, {"women": 48, "men": 45})),
        ("quibdo", (59, 104, {"women": 70, "men": 34, "afro": 94, "under-35": 53})),
        # Of 22, all but two were under 35, so that groups go; not women and men, who are all.
        ("buenaventura", (47, 22, {"women": 13, "men": 9})),
        ("virtual", (202, 159, {"women": 73, "men": 86})),
    ],
)
def test_what_is_shown_of_a_meeting(
    name: str, shown: tuple[int | None, int | None, dict[str, int]]
) -> None:
    assert shown == _figures(_dataset(), name)


def test_who_came_and_how_many_women_and_men_is_told_of_every_meeting() -> None:
    """They are asked for most."""
    told = {each.id: _figures(_dataset(), each.id) for each in _dataset().events}

    assert [] == [name for name, (_, attended, _) in told.items() if attended is None]
    assert [] == [name for name, (*_, groups) in told.items() if not {"women", "men"} <= {*groups}]


def test_of_what_is_not_known_nothing_is_said() -> None:
    """No day, no place but the name of the meeting, no people, no agenda, no licence."""
    document = _dataset()

    assert {m.edtf("2023")} == {each.dates for each in document.events}
    assert ((), (), ()) == (document.people, document.venues, document.organizations)
    assert not any(each.zone or each.agenda or each.venues for each in document.events)
    assert document.header.licence is None


def test_more_came_than_had_registered_to_two_of_them() -> None:
    """That is noted, and not corrected; and nothing else is found but what is not known."""
    found = [(each.code, each.ids) for each in check(_dataset())]

    assert [
        ("GA509", ("quibdo",)), ("GA509", ("bucaramanga",)), ("GA704", ("colombia-2023",)),
    ] == found  # fmt: skip


def test_the_agenda_tells_what_is_known_and_what_was_left_out() -> None:
    told = " ".join(agenda_text(_dataset()).split())

    assert "Inscripciones: 202 Asistencia: 159 Por grupo: Mujeres: 73; hombres: 86 AGENDA" in told
    assert 6 == told.count("Cifras omitidas:")
    assert "Agenda por anunciar" not in told


def test_of_a_year_no_calendar_is_made() -> None:
    """A calendar needs a day; that there is none is said, and none is invented."""
    with pytest.raises(CalendarError, match="GA801"):
        to_ical(_dataset())
