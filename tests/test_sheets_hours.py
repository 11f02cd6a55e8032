"""Hours of the agenda as spreadsheets keep them: none is cut, and no day in them is lost."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, event, slot
from gobierno_abierto.formats.sheets import DressedNumber, Found
from gobierno_abierto.formats.sheets.cells.clock import told_time
from gobierno_abierto.formats.sheets.cells.codecs import Whole
from gobierno_abierto.formats.sheets.cells.names import Names
from gobierno_abierto.formats.sheets.cells.values import Desk, to_second
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.formats.xlsx.numbers import face_of, moment_of
from sheets_edited import Edited, told

_ITEM = m.Session(id="una", title=m.text(es="Apertura"), when=slot("09:00", "10:00"))
_BASE = dialogue(event(_ITEM), commitments=(), people=())
_THEN = datetime(2030, 5, 14, 9, 30)
_MOMENT, _HOUR = face_of(22, None), face_of(20, None)


def _when(day: Found, start: Found, end: Found, last: Found = None) -> tuple[object, list[str]]:
    """What the four cells say, and the codes of what is told with their cells."""
    edited = Edited(_BASE)
    cells = {"Día": day, "Inicio": start, "Fin": end, "Día de término": last}
    for heading, value in cells.items():
        edited.write("Agenda", 2, heading, value)
    reading = edited.read_alone()
    assert isinstance(reading.document, m.Dialogue)
    return reading.document.events[0].agenda[0].when, [
        f"{code} {where.rpartition('!')[2][:1]}" for code, where in told(reading)
    ]


def _slot(start: datetime, end: datetime) -> m.Slot:
    return m.Slot(start=start, end=end)


@pytest.mark.parametrize(
    ("value", "hour"),
    [
        (0.3958333, time(9, 30)),
        (0.39583, time(9, 30)),
        (0.3749999, time(9)),
        (0.3958333333333333, time(9, 30)),
        (0.39584, time(9, 30, 1)),
        (0.0, time()),
        (0.999994, time(23, 59, 59)),
    ],
)
def test_an_hour_that_is_kept_in_few_digits_is_rounded(value: float, hour: time) -> None:
    """Who writes 0.3958333 for half past nine means no second less."""
    assert hour == moment_of(value, _HOUR, since_1904=False)
    assert datetime.combine(date(2030, 5, 14), hour) == moment_of(
        47617 + value, _MOMENT, since_1904=False
    )


def test_a_moment_that_is_kept_in_few_digits_is_rounded_into_the_next_day() -> None:
    assert datetime(2030, 5, 15) == moment_of(47617.999999, _MOMENT, since_1904=False)


@given(st.integers(0, 86_399), st.integers(5, 15))
def test_any_second_of_a_day_comes_back_from_its_digits(second: int, digits: int) -> None:
    """From six digits on all of it, and from five on the minute."""
    there = round(second / 86_400, max(6, digits))
    moment = moment_of(there, _HOUR, since_1904=False)
    hour = time(second // 3600, second // 60 % 60, second % 60)
    if moment != there:
        assert hour == moment


@pytest.mark.parametrize(
    ("moment", "second"),
    [
        (datetime(2030, 5, 14, 9, 29, 59, 999_000), datetime(2030, 5, 14, 9, 30)),
        (datetime(2030, 5, 14, 9, 30, 0, 499_999), datetime(2030, 5, 14, 9, 30)),
        (datetime(2030, 5, 14, 23, 59, 59, 500_000), datetime(2030, 5, 15)),
        (datetime(9999, 12, 31, 23, 59, 59, 999_999), datetime(9999, 12, 31, 23, 59, 59)),
    ],
)
def test_a_moment_is_of_the_nearest_second(moment: datetime, second: datetime) -> None:
    assert second == to_second(moment)


def test_hours_that_are_some_thousandths_early_are_told_as_people_see_them() -> None:
    early = time(9, 29, 59, 999_000)

    assert (_slot(_THEN, datetime(2030, 5, 14, 10, 0)), []) == _when(
        date(2030, 5, 14), early, datetime(2030, 5, 14, 9, 59, 59, 700_000)
    )


@pytest.mark.parametrize(
    ("cells", "when", "said"),
    [
        # The day of the start stands in its hour, and that of the end in its own.
        ((None, datetime(2030, 5, 14, 9), datetime(2030, 5, 15, 12)),
         _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 15, 12)), []),
        ((None, datetime(2030, 5, 14, 9), datetime(2030, 5, 14, 12)),
         _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 14, 12)), []),
        ((date(2030, 5, 14), datetime(2030, 5, 14, 9), time(12)),
         _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 14, 12)), []),
        ((date(2030, 5, 14), time(22), datetime(2030, 5, 15, 1)),
         _slot(datetime(2030, 5, 14, 22), datetime(2030, 5, 15, 1)), []),
        ((date(2030, 5, 14), time(22), datetime(2030, 5, 15, 1), date(2030, 5, 15)),
         _slot(datetime(2030, 5, 14, 22), datetime(2030, 5, 15, 1)), []),
        # Of two days nobody can tell which is meant.
        ((date(2030, 5, 14), datetime(2030, 5, 17, 9), time(12)), date(2030, 5, 14), ["GA022 D"]),
        ((date(2030, 5, 14), time(9), datetime(2030, 5, 16, 12), date(2030, 5, 15)),
         date(2030, 5, 14), ["GA022 E"]),
        # To some spreadsheets an hour is one of the first day that they know.
        ((date(2030, 5, 14), datetime(1899, 12, 30, 9), datetime(1900, 1, 1, 12)),
         _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 14, 12)), ["GA026 E"]),
        ((date(2030, 5, 14), datetime(1900, 1, 9, 9), time(12)), date(2030, 5, 14), ["GA022 D"]),
    ],
)  # fmt: skip
def test_a_day_in_the_cell_of_an_hour_counts_or_is_told(
    cells: tuple[Found, ...], when: object, said: list[str]
) -> None:
    found, codes = _when(*cells)

    assert (when, said) == (found, [each for each in codes if each.startswith("GA02")])


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("14/05/2030 9:00", ["GA026 C"]),
        ("14/05/2030, 09:00:00", ["GA026 C"]),
        ("2030-05-14T09:00", ["GA026 C"]),
        (datetime(2030, 5, 14, 9), ["GA026 C"]),
        ("14/05/2030 0:00", []),
        ("2030-05-14 00:00:00", []),
        ("14 de mayo de 2030", []),
    ],
)
def test_an_hour_in_the_cell_of_a_day_is_told(day: Found, said: list[str]) -> None:
    """Midnight is what programs write where there is none."""
    found, codes = _when(day, time(10), time(11))

    assert _slot(datetime(2030, 5, 14, 10), datetime(2030, 5, 14, 11)) == found
    assert said == [each for each in codes if each.startswith("GA02")]


# Hours by what their cells show.

_CLOCK, _SUM, _SHORT, _GENERAL, _FULL, _DAYS, _SHARE = (
    "hh:mm", "[h]:mm:ss", "mm:ss", "General", "dd/mm/yyyy hh:mm", "dd/mm/yyyy", "0%",
)  # fmt: skip
_FIRST_OF_NEXT = datetime(2030, 5, 15)


def _cell(value: float, code: str, *, since_1904: bool = False) -> Found:
    """What is read of a cell with that number in that format."""
    return moment_of(value, face_of(164, code), since_1904=since_1904)


def _codes(found: list[str]) -> list[str]:
    return [each for each in found if each.startswith("GA02")]


@pytest.mark.parametrize("since_1904", [False, True])
@pytest.mark.parametrize(
    ("value", "code", "hour", "is_noted"),
    [
        (0, _CLOCK, time(), False),
        (0.5, _CLOCK, time(12), False),
        (0.9993, _CLOCK, time(23, 59), False),
        # What the cell shows is not what it holds: 00:00, and never 1:00, 2:00 or 9:00.
        (0.9999999, _CLOCK, None, False),
        (1, _CLOCK, None, False),
        (1.0625, _CLOCK, None, False),
        (2, _CLOCK, None, False),
        (9, _CLOCK, None, False),
        (14, _CLOCK, None, False),
        (23, _CLOCK, None, False),
        (24, _CLOCK, None, False),
        (900, _CLOCK, None, False),
        (-0.5, _CLOCK, None, False),
        (-9, _CLOCK, None, False),
        (0.375, _SHORT, None, False),
        (0, _SUM, time(), False),
        (0.5, _SUM, time(12), False),
        (1, _SUM, None, False),
        (1.0625, _SUM, None, False),
        (2, _SUM, None, False),
        (9, _SUM, None, False),
        (900, _SUM, None, False),
        (-1, _SUM, None, False),
        # A bare number is shown as it is.
        (0, _GENERAL, time(), True),
        (0.5, _GENERAL, time(12), True),
        (0.9999999, _GENERAL, None, False),
        (1, _GENERAL, time(1), True),
        (1.0625, _GENERAL, None, False),
        (2, _GENERAL, time(2), True),
        (9, _GENERAL, time(9), True),
        (9.45, _GENERAL, None, False),
        (14, _GENERAL, time(14), True),
        (23, _GENERAL, time(23), True),
        (24, _GENERAL, None, False),
        (900, _GENERAL, None, False),
        (-9, _GENERAL, None, False),
        (0.5, _SHARE, None, False),
        (9, _SHARE, None, False),
        # Days that hours come with; whoever has typed 9 there sees 9 January 1900.
        (0.5, _FULL, time(12), False),
        (1, _FULL, None, False),
        (2, _FULL, None, False),
        (9, _FULL, None, False),
        (900, _FULL, None, False),
        (9, _DAYS, None, False),
    ],
)
def test_an_hour_is_what_its_cell_shows_or_is_asked_for(
    value: float,
    code: str,
    hour: time | None,
    is_noted: bool,  # noqa: FBT001
    since_1904: bool,  # noqa: FBT001
) -> None:
    """Whatever the format of the cell and wherever its days begin: never another hour."""
    cell = _cell(value, code, since_1904=since_1904)
    found, codes = _when(date(2030, 5, 14), cell, time(23, 59, 30))

    if hour is None:
        assert (date(2030, 5, 14), ["GA022 D"]) == (found, _codes(codes))
    else:
        end = datetime(2030, 5, 14, 23, 59, 30)
        assert _slot(datetime.combine(date(2030, 5, 14), hour), end) == found
        assert (["GA026 D"] if is_noted else []) == _codes(codes)


_MIDNIGHTS: list[Found] = [
    _cell(1, _CLOCK), _cell(1, _SUM), _cell(0.9999999, _CLOCK), _cell(1, _FULL), 24,
    _cell(1, _CLOCK, since_1904=True), _cell(1, _FULL, since_1904=True), 0.9999999,
    "24:00", "24:00:00", "24h", "24", "24:00 hrs", "0:00", "00:00", "medianoche", "meia-noite",
    "midnight", "12 de la noche", "12:00 am", time(), _cell(0, _CLOCK),
]  # fmt: skip


@pytest.mark.parametrize(
    "cell", _MIDNIGHTS, ids=[f"{at} {each!r}" for at, each in enumerate(_MIDNIGHTS)]
)
def test_midnight_without_a_day_of_its_own_is_that_with_which_the_day_ends(cell: Found) -> None:
    """However 24:00 is typed and kept: nothing ends before it has begun, and it is told."""
    found, codes = _when(date(2030, 5, 14), time(20), cell)

    assert _slot(datetime(2030, 5, 14, 20), _FIRST_OF_NEXT) == found
    assert ["GA026 E"] == _codes(codes)
    # The day that the end is of may stand there, too; of a later one nobody can tell.
    if cell not in ("0:00", "00:00", "12:00 am", time()):
        day, _ = _when(date(2030, 5, 14), time(20), cell, date(2030, 5, 14))
        later, said = _when(date(2030, 5, 14), time(20), cell, date(2030, 5, 15))
        assert (found, date(2030, 5, 14), ["GA022 E"]) == (day, later, _codes(said))


@pytest.mark.parametrize("cell", ["24:00", "24h", "medianoche", "12 de la noche", "24"])
def test_nothing_starts_at_the_end_of_its_day(cell: Found) -> None:
    """It may be the midnight before, and that after."""
    found, codes = _when(date(2030, 5, 14), cell, time(23))

    assert (date(2030, 5, 14), ["GA022 D"]) == (found, _codes(codes))


def test_midnight_is_that_of_its_day_where_a_day_stands_beside_it() -> None:
    """And what lasts no time, or a whole day, is as it is written."""
    assert (_slot(datetime(2030, 5, 14, 20), _FIRST_OF_NEXT), []) == _when(
        date(2030, 5, 14), time(20), time(), date(2030, 5, 15)
    )
    nothing, whole = (
        _when(date(2030, 5, 14), time(), time()),
        _when(date(2030, 5, 14), time(), "24:00"),
    )
    assert _slot(datetime(2030, 5, 14), datetime(2030, 5, 14)) == nothing[0]
    assert _slot(datetime(2030, 5, 14), _FIRST_OF_NEXT) == whole[0]


def test_a_slot_that_runs_backwards_to_midnight_comes_back() -> None:
    """Its day is written, or it would be read as the midnight after."""
    backwards = _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 14))
    item = m.Session(id="una", title=m.text(es="Apertura"), when=backwards)
    read = Edited(dialogue(event(item), commitments=(), people=())).read_alone().document

    assert isinstance(read, m.Dialogue)
    assert backwards == read.events[0].agenda[0].when


def test_on_the_last_day_of_all_no_midnight_follows() -> None:
    found, codes = _when(date.max, time(20), "24:00")

    assert (date.max, ["GA022 E"]) == (found, _codes(codes))


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (_cell(1.0625, _SUM), "Aquí dice «25:30», y se esperaba una hora de 0:00 a 23:59"),
        ("25:30", "Aquí dice «25:30», y se esperaba una hora de 0:00 a 23:59"),
        (_cell(1.0625, _CLOCK), "(la celda muestra 01:30, pero guarda 25:30)"),
        (_cell(9, _CLOCK), "(la celda muestra 00:00, pero guarda el número 9)"),
        (_cell(-0.5, _CLOCK), "Aquí dice «-12:00»"),
        (9.45, "una hora escrita con dos puntos, como 9:30"),
    ],
    ids=repr,
)
def test_what_is_told_of_an_hour_is_what_the_cell_shows(cell: Found, words: str) -> None:
    """Nobody sees 1.0625 in a cell."""
    edited = Edited(_BASE).write("Agenda", 2, "Fin", cell)
    (found,) = [each for each in edited.read_alone().report if each.code == "GA022"]

    assert words in found.message("es")
    assert "1.0625" not in found.message("es")


def test_of_24_hours_at_the_start_it_is_told_what_the_cell_holds() -> None:
    """It shows 00:00, and that is an hour of the day."""
    wanted = []
    for cell in (_cell(1, _CLOCK), _cell(1, _SUM)):
        edited = Edited(_BASE).write("Agenda", 2, "Inicio", cell)
        (found,) = [each for each in edited.read_alone().report if each.code == "GA022"]
        wanted.append(found.fault("es"))

    assert "(la celda muestra 00:00, pero guarda el número 1)" in wanted[0]
    assert "Aquí dice «24:00»" in wanted[1]
    assert "(la medianoche es la hora 0:00 del día que empieza)" in wanted[1]


def test_the_note_says_how_a_bare_number_was_read() -> None:
    edited = Edited(_BASE).write("Agenda", 2, "Inicio", 9)
    (found,) = [each for each in edited.read_alone().report if each.code == "GA026"]

    assert "«9» se leyó como 9:00: se entiende en el reloj de 24 horas." == found.fault("es")


# Hours in words.

_PLAIN = {
    "9:30": time(9, 30), "09.30": time(9, 30), "9h30": time(9, 30), "9 h 30": time(9, 30),
    "9h30min": time(9, 30), "9:30 hrs": time(9, 30), "9:30 hrs.": time(9, 30), "9 hrs": time(9),
    "9h": time(9), "21h": time(21), "21 horas": time(21), "a las 9:30": time(9, 30),
    "às 9:30": time(9, 30), "9 am": time(9), "9 a. m.": time(9), "9 a.m.": time(9),
    "9AM": time(9), "9:15 p. m.": time(21, 15), "12 p.m.": time(12), "12 a.m.": time(),
    "12 del día": time(12), "12 do dia": time(12), "0:30 a. m.": time(0, 30), "15:00 pm": time(15),
    "12:00 m.": time(12), "12 m": time(12), "9 de la mañana": time(9),
    "las 9 de la mañana": time(9), "9:30 de la mañana": time(9, 30), "3 de la tarde": time(15),
    "3:30 de la tarde": time(15, 30), "12 de la tarde": time(12), "15 de la tarde": time(15),
    "8 de la noche": time(20), "20 h de la noche": time(20), "5 de la madrugada": time(5),
    "9 da manhã": time(9), "3 da tarde": time(15), "8 da noite": time(20),
    "9 in the morning": time(9), "3 in the afternoon": time(15), "9 at night": time(21),
    "8 y media de la mañana": time(8, 30), "9 y cuarto de la noche": time(21, 15),
}  # fmt: skip
_NOTED = {
    "9": time(9), "09": time(9), "las 9": time(9), "a las 14": time(14), "la 1": time(1),
    "8 y media": time(8, 30), "9 y cuarto": time(9, 15), "9 e meia": time(9, 30),
    "9 o'clock": time(9), "9 o’clock": time(9), "9 en punto": time(9),
}  # fmt: skip
_NO_HOURS = (
    "12 de la mañana", "12 da manhã", "12:30 de la noche", "3 de la noche", "13 a. m.",
    "0 de la mañana", "9 min", "90 min", "9 m", "9 a 10", "9-10", "9:5", "930", "9:75", "25:00",
    "24:30", "9.5", "0.5", "0.25", "1.0625", "9 y pico", "9:30 y media", "temprano", "nueve",
    "mañana", "9 de mayo", "9 mañana tarde", "-9", "9:30:75", "y media", "las", "9,5", "9 años",
    "9 de la", "h", "24 pm", "11 del día", "24 de la noche", "9 días",
)  # fmt: skip


@pytest.mark.parametrize("words", [*_PLAIN, *_NOTED, *_NO_HOURS])
def test_an_hour_in_words_is_read_if_they_mean_one_only(words: str) -> None:
    """With a note where they say less than was read; all others are refused."""
    found, codes = _when(date(2030, 5, 14), words, time(23, 30))
    hour = {**_PLAIN, **_NOTED}.get(words)

    if hour is None:
        assert (date(2030, 5, 14), ["GA022 D"]) == (found, _codes(codes))
    else:
        start = datetime.combine(date(2030, 5, 14), hour)
        assert _slot(start, datetime(2030, 5, 14, 23, 30)) == found
        assert (["GA026 D"] if words in _NOTED else []) == _codes(codes)


@given(st.text(max_size=30) | st.from_regex(r"\A\d{1,2}[:.h ]?\d{0,2}[ a-z.]{0,12}\Z"))
def test_no_words_break_the_reader_of_hours(words: str) -> None:
    told_there = told_time(heading_key(words))

    assert told_there is None or isinstance(told_there.time, time | timedelta)


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [(0.395833333, "[mm]:ss", "570:00"), (0.395833333, "mm:ss", "30:00"), (2, "[h]:mm", "48:00")],
)
def test_minutes_that_go_on_are_said_as_the_cell_shows_them(
    value: float, code: str, shown: str
) -> None:
    found = _cell(value, code)

    assert isinstance(found, DressedNumber)
    assert shown == found.shown


def test_a_number_of_minutes_is_not_what_a_cell_of_hours_holds() -> None:
    """48:00 is kept as 2, and nobody meant two minutes."""
    desk = Desk(lang="es", tag="es", names=Names({}))
    held = moment_of(2, face_of(164, _SUM), since_1904=False)

    assert Whole().read(2, desk).value == 2
    assert Whole().read(held, desk).value is None
