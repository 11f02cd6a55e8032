"""Other trackers' files as plan books: what comes over, what does not, and that it is said."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.findings import Report, Severity
from gobierno_abierto.formats.json import from_json, to_json, to_plain
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.trackers import TRACKER_MAPPINGS, read_tracker, tracker_mapping
from gobierno_abierto.index import texts
from gobierno_abierto.rules import check
from small_trackers import FILE, codes, mapping, read, told, tracker, with_hito
from validators import with_each_validator

_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
_FILES = {
    "mexico-2019": ("mexico-plan-4/mx_pan4_clean.json",),
    "usa-5": (
        "usa-plan-5/us_nap5_commitments.json",
        "usa-plan-5/us_nap5_subcommitments.json",
    ),
    "canada-6": ("canada/nap6_hierarchy.csv",),
}
at_hand = pytest.mark.skipif(
    not _DATA.is_dir(), reason="the trackers are not at hand: ../shared/data is absent"
)
each_mapping = pytest.mark.parametrize("name", TRACKER_MAPPINGS)


def real(name: str, *, as_of: date | None = None) -> Reading:
    """The reading of the real files of a tracker."""
    files = {Path(each).name: (_DATA / each).read_bytes() for each in _FILES[name]}
    return read_tracker(files, tracker_mapping(name), as_of=as_of)


def book(reading: Reading) -> m.PlanBook:
    """The plan book that was read."""
    assert isinstance(reading.document, m.PlanBook)
    return reading.document


def milestones(document: m.PlanBook) -> list[m.Milestone]:
    return [each for commitment in document.commitments for each in commitment.milestones]


def activities(document: m.PlanBook) -> list[m.Activity]:
    return [each for milestone in milestones(document) for each in milestone.activities]


@at_hand
@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("mexico-2019", (13, 53, 105)),
        ("usa-5", (36, 70, 0)),
        ("canada-6", (4, 19, 65)),
    ],
)
def test_every_row_comes_over(name: str, counts: tuple[int, int, int]) -> None:
    """As many commitments, milestones and activities as the files have."""
    document = book(real(name))

    assert counts == (
        len(document.commitments),
        len(milestones(document)),
        len(activities(document)),
    )


@at_hand
@each_mapping
def test_what_was_read_comes_back_from_json(name: str) -> None:
    document = book(real(name, as_of=date(2024, 9, 1)))

    assert document == from_json(to_json(document))


@at_hand
@with_each_validator
def test_what_was_read_is_valid_by_the_schema(judge: Callable[[list[Any]], list[bool]]) -> None:
    documents = [to_plain(book(real(name, as_of=date(2024, 9, 1)))) for name in TRACKER_MAPPINGS]

    assert [True] * len(documents) == judge(documents)


@at_hand
@each_mapping
def test_nothing_of_the_real_files_is_lost_without_a_word(name: str) -> None:
    """No row is lost, and every member has its place, or is left out because somebody said so."""
    found = Counter(codes(real(name)))

    assert not {"GA073", "GA074"} & found.keys()
    assert real(name).report.ok


@at_hand
def test_mexico_has_six_milestones_that_end_before_they_start() -> None:
    """Exactly those that the file has, told with their line in the tracker's file."""
    reading = real("mexico-2019")
    rows = json.loads((_DATA / _FILES["mexico-2019"][0]).read_text(encoding="utf-8"))
    planted = {
        row["id"]
        for row in (*rows["hito"], *rows["actividad"])
        if row["fecha_inicial"] and row["fecha_inicial"] > row["fecha_final"]
    }

    report = reading.located(check(book(reading)))
    reversed_ones = [each for each in report if each.code == "GA606"]

    assert 6 == len(planted)
    assert planted == {name for each in reversed_ones for name in each.ids}
    lines = (_DATA / _FILES["mexico-2019"][0]).read_text(encoding="utf-8").splitlines()
    for each in reversed_ones:
        assert each.place.line is not None
        assert f'"id": "{each.ids[0]}"' in "".join(lines[each.place.line - 1 : each.place.line + 2])


@at_hand
def test_the_dates_of_mexico_are_days() -> None:
    """Midnight in UTC stands for the day."""
    document = book(real("mexico-2019"))

    assert m.edtf("2019-01-01/2020-08-01") == document.plans[0].period
    assert {10} == {len(each.due.value) for each in milestones(document) if each.due}
    assert date(2019, 11, 14) == document.header.revised


@at_hand
def test_mexico_reports_nothing_and_so_nothing_is_claimed() -> None:
    """The file has no statuses: no claim is made up."""
    document = book(real("mexico-2019"))

    assert [] == [each for step in milestones(document) for each in step.claims]
    assert [] == [each for step in activities(document) for each in step.claims]


@at_hand
def test_the_sections_of_mexico_are_those_of_its_road_maps() -> None:
    """Those of the template, and those that Mexico has besides; a list is its words, in lines."""
    first = book(real("mexico-2019")).commitments[0]
    sections = {each.section: dict(each.words.pairs)["es"] for each in first.sections}

    assert [
        "t3-problem", "t3-commitment", "t3-contribution", "t3-relevance", "mx-agenda-2030",
        "mx-gender", "mx-risks", "mx-relation", "mx-verification",
    ] == list(sections)  # fmt: skip
    assert 3 == len(sections["mx-relation"].splitlines())


@at_hand
def test_placeholders_are_kept_and_told() -> None:
    """Twelve milestones are called “Título del Hito”: the form came with it."""
    reading = real("mexico-2019")
    titles = Counter(
        dict(each.title.pairs)["es"] for each in milestones(book(reading)) if each.title
    )

    assert 12 == titles["Título del Hito"]
    assert (
        "“titulo”: “Título del Hito” is a placeholder of the tracker, not a real text (12). "
        "It is kept; the first is at /hito/52/titulo." in told(reading, "GA079")
    )


@at_hand
def test_activities_are_in_the_order_that_their_numbers_tell() -> None:
    """The rows of the file are not."""
    for milestone in milestones(book(real("mexico-2019"))):
        numbers = [int(each.label or 0) for each in milestone.activities]
        assert sorted(numbers) == numbers


@at_hand
def test_what_was_read_says_nothing_that_the_file_does_not() -> None:
    """Every text of Mexico's plan book stands in the file, word for word."""
    plain = json.loads((_DATA / _FILES["mexico-2019"][0]).read_text(encoding="utf-8"))
    printed = " ".join(json.dumps(plain, ensure_ascii=False).replace("\\n", " ").split())
    document = book(real("mexico-2019"))
    said = [
        line
        for each in texts(document)
        if each.pointer.startswith(("/plans", "/commitments"))
        for words in dict(each.value.pairs).values()
        for line in words.splitlines()
    ]

    assert len(said) > 500
    assert [] == [
        line
        for line in said
        if " ".join(json.dumps(line.strip(), ensure_ascii=False)[1:-1].split()) not in printed
    ]


@at_hand
def test_a_status_without_a_day_is_no_claim_and_is_kept() -> None:
    """The files of the United States do not say of which day their statuses are."""
    reading = real("usa-5")
    steps = milestones(book(reading))

    assert [] == [each for step in steps for each in step.claims]
    assert Counter({"In Progress": 36, "Complete": 33, "Not Started": 1}) == Counter(
        kept.value
        for step in steps
        for kept in step.verbatim
        if kept.heading == "commitment_status"
    )
    assert 3 == len(told(reading, "GA078"))


@at_hand
def test_whoever_knows_the_day_gets_the_claims() -> None:
    """One for the status of each, and one for the text of August 2023, which has none."""
    day = date(2024, 9, 1)
    steps = milestones(book(real("usa-5", as_of=day)))
    stated = [each for step in steps for each in step.claims if each.reported]
    older = [each for step in steps for each in step.claims if each.period]

    assert {day} == {each.date for step in steps for each in step.claims}
    assert {m.ClaimRole.AGENCY} == {each.role for each in stated}
    assert Counter(
        {m.Progress.IN_PROGRESS: 36, m.Progress.COMPLETED: 33, m.Progress.NOT_STARTED: 1}
    ) == Counter(each.progress for each in stated)
    assert (70, {None}) == (len(older), {each.progress for each in older})
    assert {m.edtf("2023-08")} == {each.period for each in older}


@at_hand
def test_no_markup_is_left_of_the_american_texts() -> None:
    """A break is a line break, and the address of a link stands behind its words."""
    document = book(real("usa-5", as_of=date(2024, 9, 1)))
    said = [words for each in texts(document) for words in dict(each.value.pairs).values()]

    assert [] == [words for words in said if "<br" in words or "<a " in words or "&amp;" in words]
    assert any("https://" in words for words in said)


@at_hand
def test_a_cell_that_names_two_agencies_names_two_organisations() -> None:
    """The one who reports is the cell as a whole: who of both spoke is not said."""
    document = book(real("usa-5", as_of=date(2024, 9, 1)))
    names = {each.id: dict(each.name.pairs)["en"] for each in document.organizations}
    first = milestones(document)[0]

    assert [
        "Executive Office of the President", "Office of Science and Technology Policy",
    ] == [names[each] for each in first.responsible]  # fmt: skip
    assert {"Executive Office of the President, Office of Science and Technology Policy"} == {
        each.by for each in first.claims
    }
    archives = next(each for each in milestones(document) if len(each.responsible) == 1)
    assert {archives.responsible[0]} == {each.by for each in archives.claims}


@at_hand
def test_the_american_commitments_have_their_official_numbers() -> None:
    document = book(real("usa-5"))
    official = [each.identifiers[0].value for each in document.commitments]

    assert [f"US0{number}" for number in range(113, 149)] == official


@at_hand
def test_canada_speaks_two_languages() -> None:
    """Both are official: none is a translation that nobody confirmed."""
    document = book(real("canada-6"))
    titles = [each.title for each in document.commitments if each.title]

    assert {("en", "fr")} == {tuple(dict(each.pairs)) for each in titles}
    assert {("en", ())} == {(each.original, each.unofficial) for each in titles}


@at_hand
def test_canada_says_what_belongs_where_by_its_numbers() -> None:
    document = book(real("canada-6"))

    for commitment in document.commitments:
        for milestone in commitment.milestones:
            assert milestone.id.startswith(f"{commitment.id}.")
            assert all(each.id.startswith(f"{milestone.id}.") for each in milestone.activities)


@at_hand
def test_the_dates_of_canada_are_as_precise_as_they_are_written() -> None:
    """What is no date is kept, in both languages, and told once."""
    reading = real("canada-6")
    due = {each.id: each.due.value for each in activities(book(reading)) if each.due}

    assert ("2027-23", "2028", "2026-03", "../..") == tuple(
        due[name] for name in ("C01.1.1", "C01.3.2", "C01.6.1", "C01.2.2")
    )
    assert "C01.7.3" not in due
    kept = {
        each.id: dict.fromkeys(v.heading for v in each.verbatim)
        for each in activities(book(reading))
    }
    assert ["deadline_en", "deadline_fr", "lead_dept"] == list(kept["C01.7.3"])
    assert 2 == len(told(reading, "GA075"))


def test_a_tracker_of_one_of_each_becomes_a_plan_book() -> None:
    """And nothing is to be said of it, neither by the reader nor by the rules."""
    reading = read(tracker())
    document = book(reading)
    ((milestone,),) = (each.milestones for each in document.commitments)

    assert Report() == reading.report
    assert ("P", "org-agua") == (document.commitments[0].plan, document.commitments[0].lead)
    assert (m.Claim(
        by="org-agua", role=m.ClaimRole.AGENCY, date=date(2026, 3, 1),
        progress=m.Progress.IN_PROGRESS, reported="En proceso",
    ),) == milestone.claims  # fmt: skip
    assert "A" == milestone.activities[0].id


@pytest.mark.parametrize(
    ("changes", "said", "line"),
    [
        ({"fin": "pronto"}, "is no date that can be understood", None),
        ({"fin": "03/04/2026"}, "may be two different days, and only the year was taken", "2026"),
        ({"fin": "31/12/26"}, "has a year of two digits, and was taken for", "2026-12-31"),
        ({"fin": 46387}, "looks like the number of a day in a spreadsheet", "2026-12-31"),
        (
            {"fin": ["2026-12-31", "2027-01-31"]},
            "is one more, and only the first has",
            "2026-12-31",
        ),
        ({"fin": True}, "is not a date", None),
    ],
)
def test_a_date_that_says_too_little_is_told_and_kept(
    changes: dict[str, object], said: str, line: str | None
) -> None:
    """As much of it as is sure is a date; what was written stays beside it."""
    reading = read(with_hito(**changes))
    (milestone,) = milestones(book(reading))

    assert [said] == [said for each in told(reading, "GA075") if said in each]
    assert line == (milestone.due.value if milestone.due else None)
    assert ["fin"] == [each.heading for each in milestone.verbatim]


def test_whoever_says_in_which_order_dates_are_written_is_believed() -> None:
    """Then nothing is ambiguous."""
    first = ('language = "es"', 'language = "es"\ndates = "day-first"')
    reading = read(with_hito(fin="03/04/2026"), first)

    assert Report() == reading.report
    assert m.edtf("2026-04-03") == milestones(book(reading))[0].due


@pytest.mark.parametrize(
    ("value", "weight"), [("40", 40), (41, 41), ("42.0", 42), ("mucho", None), (0.5, None)]
)
def test_a_number_is_a_number_or_told(value: object, weight: int | None) -> None:
    reading = read(with_hito(peso=value))

    assert weight == milestones(book(reading))[0].weight
    assert ([] if weight else ["GA075"]) == codes(reading)


def test_a_word_that_is_no_status_means_nothing_and_is_kept() -> None:
    """Each such word is told once, however often it stands there."""
    (own,) = tracker()["hito"]
    words = ("Raro", "Raro", "¿?")
    rows = [{**own, "id": f"H{n}", "estado": word} for n, word in enumerate(words)]
    reading = read(tracker(hito=rows, actividad=[]))
    claims = [each.claims[0] for each in milestones(book(reading))]

    assert [(None, "Raro"), (None, "Raro"), (None, "¿?")] == [
        (each.progress, each.reported) for each in claims
    ]
    assert ["GA075", "GA075"] == codes(reading)


@pytest.mark.parametrize("word", ["LISTO", " listo ", "Listo"])
def test_capitals_and_spaces_do_not_make_another_status(word: str) -> None:
    claim = milestones(book(read(with_hito(estado=word))))[0].claims[0]

    assert m.Progress.COMPLETED is claim.progress


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"dia": None}, "nobody knows of which day they are"),
        ({"dia": "2026-03"}, "nobody knows of which day they are"),
        ({"reporta": ""}, "nobody knows who makes them"),
    ],
)
def test_a_report_without_a_day_or_a_maker_is_no_claim(
    changes: dict[str, object], why: str
) -> None:
    """A month is no day: what was said in it cannot be put in order."""
    reading = read(with_hito(**changes))
    (milestone,) = milestones(book(reading))

    assert () == milestone.claims
    assert [True] == [why in each for each in told(reading, "GA078")]
    assert "En proceso" in [each.value for each in milestone.verbatim]


def test_who_says_nothing_claims_nothing() -> None:
    """No report is not 0 %, and no finding either."""
    reading = read(with_hito(estado="", avance=None))

    assert () == milestones(book(reading))[0].claims
    assert Report() == reading.report


def test_no_percent_is_not_zero_percent() -> None:
    nothing, zero = (
        milestones(book(read(with_hito(avance=each))))[0].claims[0] for each in (None, "0 %")
    )

    assert (None, 0) == (nothing.percent, zero.percent)


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ({"hito": [{"compromiso": "C"}]}, "they have no identifier"),
        ({"hito": [{"id": "H"}]}, "they do not say what they belong to"),
        ({"hito": [{"id": "H", "compromiso": "X"}]}, "does not exist (“X” is the first)"),
        ({"hito": [{"id": "C", "compromiso": "C"}]}, "has their identifier (“C” is the first)"),
        ({"hito": ["Publicar"]}, "they are no rows with members"),
        ({"hito": [[{"id": "H"}]]}, "they are no rows with members"),
    ],
)
def test_a_row_without_a_place_is_told_with_its_cause(rows: dict[str, object], why: str) -> None:
    """It is not in the document, and an error says so."""
    reading = read(tracker(actividad=[], **rows))

    assert [] == milestones(book(reading))
    assert any(why in each for each in told(reading, "GA073"))
    assert not reading.report.ok


def test_what_stands_in_a_row_that_was_lost_is_told_as_well() -> None:
    """The activities of a milestone without a commitment do not vanish with it."""
    reading = read(tracker(hito=[{"id": "H", "compromiso": "X"}]))

    assert ["hito", "actividad"] == [
        each.removeprefix("Rows of “").partition("”")[0] for each in told(reading, "GA073")
    ]


def test_a_second_row_of_one_identifier_is_told_and_the_first_counts() -> None:
    (own,) = tracker()["hito"]
    reading = read(tracker(hito=[own, {**own, "titulo": "Otro"}]))

    assert [m.text(es="Publicar")] == [each.title for each in milestones(book(reading))]
    assert 1 == len(told(reading, "GA073"))


def test_deleted_rows_are_left_out_with_what_stands_in_them() -> None:
    """As the mapping asks, and said: two kinds of cause, and no error."""
    (own,) = tracker()["compromiso"]
    reading = read(tracker(compromiso=[{**own, "borrado": "2026-02-01"}]))

    assert () == book(reading).commitments
    assert {"GA076"} == set(codes(reading))
    assert reading.report.ok


def test_a_member_that_nobody_named_is_told_once_and_not_carried() -> None:
    """It might be anybody's telephone number."""
    (own,) = tracker()["hito"]
    rows = [{**own, "id": f"H{n}", "telefono": "555-0100"} for n in range(3)]
    reading = read(tracker(hito=rows, actividad=[]))

    (only,) = told(reading, "GA074")
    assert (
        "The mapping does not name “hito.telefono”; values that do not get into the document: 3. "
        "The first is at /hito/0/telefono."
    ) == only
    assert "555-0100" not in to_json(book(reading))


@pytest.mark.parametrize("empty", [None, "", "  ", [], {}])
def test_a_member_without_a_value_says_nothing(empty: object) -> None:
    assert Report() == read(with_hito(telefono=empty)).report


def test_rows_that_nobody_named_are_told_as_well() -> None:
    """A whole list of them is one finding, with how many it has."""
    reading = read(tracker(usuario=[{"id": "1"}, {"id": "2"}], version=3))

    assert ["“usuario”; values that do not get into the document: 2.",
            "“version”; values that do not get into the document: 1."] == [
        each.removeprefix("The mapping does not name ").partition(" The first")[0]
        for each in told(reading, "GA074")
    ]  # fmt: skip


def test_personal_data_is_counted_and_never_shown() -> None:
    """Neither in the document nor in the report, whatever language it is told in."""
    personal = ('weight = "peso"', 'weight = "peso"\npersonal = ["responsable"]')
    secret = {"nombre": "Ana Inventada", "correo": "ana@tablero.example"}
    reading = read(with_hito(responsable=secret), personal)
    said = " ".join(each.message(lang) for each in reading.report for lang in ("es", "en", "pt"))

    assert ["GA077"] == codes(reading)
    for word in secret.values():
        assert word not in said
        assert word not in to_json(book(reading))


def test_ignored_members_are_told_together() -> None:
    ignored = ('weight = "peso"', 'weight = "peso"\nignored = ["creado", "orden"]')
    reading = read(with_hito(creado="2026-01-01", orden=1), ignored)

    assert [
        "As the mapping asks, not in the document: 2 values of “hito.creado” and “hito.orden”."
    ] == told(reading, "GA076")


def test_kept_members_stay_as_they_are() -> None:
    """Whatever they are: words on one line, anything else as JSON."""
    kept = ('weight = "peso"', 'weight = "peso"\nkept = ["nota", "lista"]')
    reading = read(with_hito(nota="uno\ndos", lista=[1, {"a": None}]), kept)

    assert [("nota", r"uno\ndos"), ("lista", '[1, {"a": null}]')] == [
        (each.heading, each.value) for each in milestones(book(reading))[0].verbatim
    ]


def test_a_member_that_no_row_has_any_more_is_told() -> None:
    """The tracker may have renamed it: without this, all milestones would be without a date."""
    (own,) = tracker()["hito"]
    own["fin_previsto"] = own.pop("fin")
    reading = read(tracker(hito=[own]))

    assert [
        "The mapping expects the member “fin” in the rows of “hito”, and it is not there."
    ] == told(reading, "GA072")
    assert {Severity.WARNING} == {each.severity for each in reading.report}
    assert ["GA074", "GA072"] == codes(reading)


def test_rows_that_are_not_there_are_an_error() -> None:
    rows = tracker()
    del rows["hito"]
    reading = read(rows)

    assert ["The mapping expects rows at “hito” of “tablero.json”, and it is not there."] == [
        each for each in told(reading, "GA072") if "rows at" in each
    ]
    assert not reading.report.ok


def test_a_file_that_is_not_given_is_an_error_and_there_is_no_document() -> None:
    name = "us_nap5_commitments.json"
    reading = read_tracker({name: "[]"}, tracker_mapping("usa-5"))

    assert reading.document is None
    assert [
        "The mapping expects the file “us_nap5_subcommitments.json”, and it is not there."
    ] == told(reading, "GA072")


def test_one_file_may_have_any_name() -> None:
    """A tracker gives each download a name of its own."""
    reading = read_tracker({"export (3).json": json.dumps(tracker())}, mapping())

    assert Report() == reading.report


def test_rows_within_rows_belong_to_what_is_around_them() -> None:
    """The path goes through lists, and “../” leads outward."""
    nested = (
        ('rows = "hito"\nid = "id"\nparent = "compromiso"',
         'rows = "compromiso.hitos"\nid = "id"\nparent = "../id"'),
        ('rows = "hito"\nparent = "id"', 'rows = "compromiso.hitos"\nparent = "id"'),
    )  # fmt: skip
    (own,) = tracker()["compromiso"]
    (step,) = tracker()["hito"]
    del step["compromiso"]
    rows = tracker(compromiso=[{**own, "hitos": [step]}])
    del rows["hito"]
    reading = read(rows, *nested)

    assert Report() == reading.report
    assert ["H"] == [each.id for each in milestones(book(reading))]


def test_numbers_of_a_database_are_identifiers_with_a_prefix() -> None:
    """Commitment 1 and milestone 1 are two things: an id is unique in the document."""
    prefixed = (
        ('rows = "compromiso"', 'rows = "compromiso"\nid_prefix = "c-"'),
        ('rows = "hito"', 'rows = "hito"\nid_prefix = "h-"'),
    )
    (own,), (step,) = tracker()["compromiso"], tracker()["hito"]
    rows = tracker(
        compromiso=[{**own, "id": 1}], hito=[{**step, "id": 1, "compromiso": 1}],
        actividad=[{"id": "A", "hito": 1, "titulo": "Escribir"}],
    )  # fmt: skip
    reading = read(rows, *prefixed)

    assert Report() == reading.report
    assert ("c-1", "h-1") == (
        book(reading).commitments[0].id, milestones(book(reading))[0].id
    )  # fmt: skip


def test_a_mapping_with_faults_reads_nothing_and_says_why() -> None:
    """The faults of the mapping are the report."""
    broken = mapping(('role = { always = "agency" }\n', ""))
    reading = read_tracker({FILE: json.dumps(tracker())}, broken)

    assert reading.document is None
    assert broken.report == reading.report


def test_nothing_says_when_it_was_revised() -> None:
    """Then the header has no real day, and a warning says so; whoever knows the day gives it."""
    unsaid = ("revised = 2026-04-01\n", "")

    assert (date(1970, 1, 1), ["GA072"]) == (
        book(read(tracker(), unsaid)).header.revised, codes(read(tracker(), unsaid))
    )  # fmt: skip
    known = read(tracker(), unsaid, as_of=date(2026, 5, 2))
    assert (date(2026, 5, 2), []) == (book(known).header.revised, codes(known))
