"""Tables with the columns of the Partnership's database, dirty in every way: no cell is lost."""

from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.editing import replaced
from gobierno_abierto.formats.json import from_json, to_json
from gobierno_abierto.formats.ogp import (
    COLUMNS,
    columns_kept_back,
    formulas,
    from_ogp,
    left_out,
    looks_like_ogp,
    read_ogp,
    to_ogp,
)
from gobierno_abierto.formats.ogp.columns import Code, Label, ReportYear, Topic
from gobierno_abierto.formats.reading import ReadError
from gobierno_abierto.formats.tables import TableLimits, columns_of, heading_key
from gobierno_abierto.privacy import public_view
from gobierno_abierto.standards.codings import coding
from gobierno_abierto.standards.scales import scale_of
from gobierno_abierto.words import LANGUAGES
from ogp_tables import HEADINGS, book, cells_of, codes, lines, row, table


def _one(**cells: str) -> m.Commitment:
    """The commitment of a table of one row."""
    return book(read_ogp(table([row(**cells)]))).commitments[0]


def _told(data: bytes) -> list[tuple[str, int | None, int | None]]:
    report = read_ogp(data).report
    assert all(each.message(lang) for each in report for lang in LANGUAGES)
    return [(e.code, e.place.line, e.place.column) for e in report if e.code != "GA057"]


def _column(heading: str) -> int:
    return HEADINGS.index(heading) + 1


def test_a_row_without_faults_is_told_nothing_and_keeps_little() -> None:
    """The region has no field of its own, and that a report has no year has four reasons."""
    document = from_ogp(table([row()]))

    assert [] == codes(table([row()]))
    assert [
        "Region",
        *(each.heading for each in COLUMNS if isinstance(each.holds, ReportYear)),
    ] == [each.heading for each in document.commitments[0].verbatim]
    assert (
        m.ActionPlan(
            id="ap-zzz01",
            identifiers=(m.Identifier(system="ogp", value="AP_ZZZ01"),),
            member="País inventado",
            number=1,
            level=m.MemberLevel.NATIONAL,
            submitted=m.edtf("2022"),
            period=m.edtf("2022/2024"),
        ),
    ) == document.plans


def test_the_head_of_the_document_invents_nothing() -> None:
    """Who publishes is not stated, nor when; the namespace belongs to nobody else."""
    first, second = (from_ogp(table([row(id=number)])).header for number in "12")

    assert first == second
    assert ("", "und", 1) == (first.publisher, first.language, first.revision)
    assert first.namespace.startswith("urn:uuid:")
    assert m.Visibility.PUBLIC is first.visibility
    assert ["GA057"] == [each.code for each in read_ogp(table([row()])).report]


_STRANGE = {"Start Date": "3/4/2016", "Digital Participation": "ND", "End Date": "ND"}


@pytest.mark.parametrize("headings", [HEADINGS, HEADINGS[::-1], HEADINGS[:40]])
def test_of_other_columns_the_public_view_has_nothing(headings: tuple[str, ...]) -> None:
    """They may tell of people. Of the Partnership's own, every cell stays as it is."""
    own = row(**_STRANGE)
    whole = (*headings[:3], "Responsable", *headings[3:], "Notas")
    data = table([{**own, "Responsable": "Ana Prueba", "Notas": "=uno\n\x00\\"}], whole)
    document = book(read_ogp(data))

    assert cells_of(data) == cells_of(to_ogp(document))
    assert cells_of(data) == cells_of(to_ogp(from_json(to_json(document))))
    assert {"Responsable": 1, "Notas": 1} == columns_kept_back(document)
    view = public_view(document)
    for words in ("Ana Prueba", "Responsable", "Notas"):
        assert words not in to_json(view)
    assert cells_of(table([own], headings)) == cells_of(to_ogp(from_json(to_json(view))))
    assert {} == columns_kept_back(view)


def test_cells_beyond_the_headings_are_of_no_column_that_is_known() -> None:
    data = lines([HEADINGS, [*row().values(), "Ana Prueba"]])
    document = book(read_ogp(data))

    assert {"#172": 1} == columns_kept_back(document)
    assert "Ana Prueba" == cells_of(to_ogp(document))[1][-1]
    assert cells_of(table([row()])) == cells_of(to_ogp(public_view(document)))


@pytest.mark.parametrize(
    "value",
    ["[1]", '{"Theme":"otra","x":1,"y":["z"]}', '{"0":"a","-1":"b","9999999999":"c"}', '"x"'],
)
def test_whatever_stands_where_other_columns_are_kept_a_table_is_written(value: str) -> None:
    """A file may have been written by anybody."""
    strange = (m.Extension(name="x-other-columns", value=value),)
    document = from_ogp(table([row()], HEADINGS[::-1]))
    (commitment,) = document.commitments
    document = attrs.evolve(
        document, commitments=(attrs.evolve(commitment, extensions=strange),), extensions=strange
    )

    assert set(HEADINGS) <= set(cells_of(to_ogp(document))[0])
    assert "otra" not in cells_of(to_ogp(document))[1]


@pytest.mark.parametrize(
    ("day_first", "read"), [(None, "2016"), (True, "2016-04-03"), (False, "2016-03-04")]
)
def test_a_date_that_somebody_changed_is_written_as_changed(
    day_first: bool | None,  # noqa: FBT001
    read: str,
) -> None:
    """What a cell can be read as in another order is not what it was read as."""
    data = table([row(**{"Start Date": "3/4/2016"})])
    document = book(read_ogp(data, day_first=day_first))

    assert m.edtf(read) == document.commitments[0].start
    assert cells_of(data) == cells_of(to_ogp(from_json(to_json(public_view(document)))))
    for other in ("2016-04-03", "2016-03-04", "2016", "2017"):
        changed = replaced(document, "zz0001", start=m.edtf(other))
        expected = "3/4/2016" if other == read else other
        assert expected == dict(zip(*cells_of(to_ogp(changed)), strict=True))["Start Date"]


def test_half_a_character_that_somebody_wrote_stays_as_written() -> None:
    """No table has one, and none can be written."""
    kept = m.Verbatim(heading="Nota", value="a\\ud800b")
    document = from_ogp(table([row()]))
    (commitment,) = document.commitments
    strange = attrs.evolve(commitment, verbatim=(*commitment.verbatim, kept))

    cells = cells_of(to_ogp(attrs.evolve(document, commitments=(strange,))))
    assert "a\\ud800b" == dict(zip(*cells, strict=True))["Nota"]


_COLUMN = st.integers(0, len(HEADINGS) - 1)
_WORDS = st.sampled_from(
    [
        "", " ", "NA", "ND", "NR", "na", " 1", "1", "0", "2", "-1", "1.0", "2014.0", "9/5/2019",
        "43525", "31/12/19", "June 2014", "2.2999999999999998", "Yes", "No", "None", "Minor",
        "Moderate", "Medium", "Complete", "Unclear", "Did Not Change", "Not Applicable",
        "No early results to report yet", "Increase", "No Change", "Withdrawn", "moderate ",
        "CL0069, CL0070", "National", "Other", "Legacy Local", "AP_ZZZ02", "1900", "20x4",
        "uno\ndos", "uno\r\ndos", "\x07", "a\\nb", "\\", "=1+1", '"', "'", "\ufeff", "\x00",
    ]
)  # fmt: skip
_DIRT = st.dictionaries(
    _COLUMN, _WORDS | st.text(st.characters(exclude_categories=["Cs"]), max_size=20), max_size=12
)


def _dirty(dirt: dict[int, str], number: int) -> list[str]:
    cells = list(row(**{"Commitment Unique Identifier": f"ZZ{number:04d}"}).values())
    for place, words in dirt.items():
        cells[place] = words
    return cells


@settings(max_examples=300)
@given(dirt=st.lists(_DIRT, min_size=1, max_size=4))
def test_whatever_is_in_the_cells_is_written_back(dirt: list[dict[int, str]]) -> None:
    """From the document, from its file, and from its public view; and it is told in words."""
    rows = [list(HEADINGS), *(_dirty(each, at) for at, each in enumerate(dirt))]
    reading = read_ogp(lines(rows))
    document = book(reading)

    assert rows == cells_of(to_ogp(document))
    assert document == book(read_ogp(to_ogp(document))) == from_json(to_json(document))
    assert rows == cells_of(to_ogp(from_json(to_json(public_view(document)))))
    ids = [each.id for each in (*document.commitments, *document.plans, *document.organizations)]
    assert len(set(ids)) == len(ids)
    for found in reading.report:
        assert all(found.message(lang) for lang in LANGUAGES)
        assert found.place.line is None or 1 <= found.place.line


_OTHERS = ("Comentario", "", "Theme", "theme ", "x\ny", "#3", "Theme (2)", "a\\b")


@settings(max_examples=100)
@given(random=st.randoms(use_true_random=False), cells=st.lists(_WORDS, min_size=6, max_size=6))
def test_whatever_the_columns_are_they_are_written_back(random: Random, cells: list[str]) -> None:
    """In another order, some of them missing, renamed, repeated, or of somebody else."""
    known = random.sample(HEADINGS, random.randrange(20, len(HEADINGS) + 1))
    names = [*known, *random.choices(_OTHERS, k=random.randrange(6))]
    random.shuffle(names)
    headings = [random.choice([each, each.upper(), f" {each}"]) for each in names]
    if not looks_like_ogp(headings):
        return
    usual = row()
    first = [usual.get(each, random.choice(cells)) for each in names]
    second = [random.choice([each, *cells]) for each in first]
    rows = [headings, first, second] if any(map(str.strip, second)) else [headings, first]
    reading = read_ogp(lines(rows))
    document = book(reading)

    assert rows == cells_of(to_ogp(document)) == cells_of(to_ogp(from_json(to_json(document))))
    assert document == from_json(to_json(document))
    own = sorted(columns_of(headings, HEADINGS).places.values())
    assert [[each[at] for at in own] for each in rows] == cells_of(to_ogp(public_view(document)))
    kept = sum(each.code == "GA060" for each in reading.report)
    missing = sum(int(str(dict(e.words)["count"])) for e in reading.report if e.code == "GA061")
    found = {heading_key(each) for each in headings} & {heading_key(each) for each in HEADINGS}
    assert (len(HEADINGS) - len(found), len(headings) - len(found)) == (missing, kept)


def test_columns_in_another_order_have_the_same_cells_in_the_public_view() -> None:
    """And in the order of the file."""
    headings = HEADINGS[::-1]
    document = book(read_ogp(table([row()], headings)))

    assert list(headings) == cells_of(to_ogp(document))[0]
    again = cells_of(to_ogp(from_json(to_json(public_view(document)))))
    assert cells_of(table([row()], headings)) == again


def test_missing_columns_are_told_once_and_are_not_invented() -> None:
    headings = [each for each in HEADINGS if each not in ("Theme", "URL", "_Relevant")]
    data = table([row()], headings)
    (found,) = (each for each in read_ogp(data).report if each.code == "GA061")

    assert (3, ("Theme", "_Relevant", "URL")) == tuple(
        dict(found.words)[name] for name in ("count", "headings")
    )
    assert cells_of(data) == cells_of(to_ogp(from_ogp(data)))


def test_a_column_that_was_missing_is_written_once_it_has_something_to_say() -> None:
    """After those of the file."""
    headings = [each for each in HEADINGS if each not in ("Theme", "URL")]
    document = from_ogp(table([row()], headings))
    (commitment,) = document.commitments
    changed = attrs.evolve(
        document, commitments=(attrs.evolve(commitment, url="https://example.org/"),)
    )

    assert [*headings, "URL"] == cells_of(to_ogp(changed))[0]
    assert "https://example.org/" == cells_of(to_ogp(changed))[1][-1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_same_cells_come_of_any_file(encoding: str, delimiter: str) -> None:
    """Of whatever encoding, and whatever stands between them."""
    data = table([row()], delimiter=delimiter, encoding=encoding)

    assert [list(HEADINGS), [*row().values()]] == cells_of(to_ogp(from_ogp(data)))
    assert (["GA051"] if encoding == "cp1252" else []) == codes(data)


def test_an_identifier_given_twice_is_an_error_and_both_rows_are_kept() -> None:
    """The second has a number; a third that has that number already keeps it for itself.

    Capitals tell none from another.
    """
    rows = [
        row(**{"Commitment Unique Identifier": own, "Commitment Title": own})
        for own in ("ZZ0001", "ZZ0001-2", "ZZ0001", "zz0001", "ZZ0001")
    ]
    reading = read_ogp(table(rows))

    assert ["zz0001", "zz0001-2", "zz0001-3", "zz0001-4", "zz0001-5"] == [
        each.id for each in book(reading).commitments
    ]
    (found,) = reading.report.errors
    assert ("GA068", 6, 1, 3) == (
        found.code, found.place.line, found.place.column, dict(found.words)["count"],
    )  # fmt: skip
    assert cells_of(table(rows)) == cells_of(to_ogp(book(reading)))
    with pytest.raises(ReadError, match="GA068"):
        from_ogp(table(rows))


def test_a_hundred_thousand_rows_with_one_identifier_take_no_time_without_end() -> None:
    headings = ["Commitment Unique Identifier", "Commitment Title"]
    data = lines([headings, *([["ZZ0001", "Actas"]] * 20_000)])
    document = book(read_ogp(data))

    assert "zz0001-20000" == document.commitments[-1].id


def test_a_row_without_identifier_is_named_by_its_place() -> None:
    data = table([row(), row(**{"Commitment Unique Identifier": " "})])

    assert ["zz0001", "row-2"] == [each.id for each in from_ogp(data).commitments]
    assert [("GA065", 4, 1)] == _told(data)
    assert cells_of(data) == cells_of(to_ogp(from_ogp(data)))


@pytest.mark.parametrize(
    ("heading", "cell", "code"),
    [
        ("Start Date", "3/4/2016", "GA063"),
        ("Start Date", "pronto", "GA065"),
        ("End Date", "31/12/19", "GA064"),
        ("End Date", "43525", "GA064"),
        ("Year Of Submission", "20x2", "GA065"),
        ("Action Plan End Year", "24", "GA065"),
        ("Action Plan Number", "uno", "GA065"),
        ("Commitment Number", "2.2999999999999998", "GA069"),
        ("Commitment Number", "2\n3", "GA065"),
        ("Youth", "x", "GA065"),
        ("Verifiable", "1", "GA065"),
        ("Compound", "2", "GA065"),
        ("_Relevant", "Yes", "GA065"),
        ("Report Publication Year (Progress Report)", "soon", "GA065"),
        ("Potential Impact", "Minimal", "GA065"),
        ("High Ambition", "FALSE", "GA065"),
        ("URL", "https://example.org/\n", None),
        ("Max Completion", "3", None),
        ("Binding constraint", "FALSE", None),
        ("Commitment Number", "3.3.3.6", None),
        ("Start Date", "NA", None),
        ("National Or Local", "Other", None),
        ("Digital Participation", "ND", None),
    ],
)
def test_each_odd_cell_is_told_with_its_line_and_column(
    heading: str, cell: str, code: str | None
) -> None:
    """And what is only rare is not."""
    pair = {"Potential Impact": {"_Potential Impact": "Minimal"}}.get(heading, {})
    data = table([row(), row(**{heading: cell, "Commitment Unique Identifier": "ZZ2", **pair})])

    expected = [(code, 4, _column(heading))] if code else []
    assert expected == _told(data)
    assert cells_of(data) == cells_of(to_ogp(from_ogp(data)))


def test_many_odd_cells_of_one_column_are_one_finding() -> None:
    """With how many there are, and where the first are."""
    data = table(
        [row(**{"Start Date": f"{n}?", "Commitment Unique Identifier": f"ZZ{n}"}) for n in range(9)]
    )
    (found,) = (each for each in read_ogp(data).report if each.code == "GA065")

    assert 9 == dict(found.words)["count"]
    assert "filas: 2, 3, 4, 5, 6 y 4 más" in found.message("es")


_PAIRS = [
    (label, code, label.holds.indicator, label.holds.report)
    for label in COLUMNS
    for code in COLUMNS
    if isinstance(label.holds, Label)
    and isinstance(code.holds, Code)
    and tuple(label.holds) == tuple(code.holds)
]


@pytest.mark.parametrize(("label", "code", "indicator", "report"), _PAIRS)
def test_every_code_and_label_of_every_scale_is_read_and_written(
    label: Any, code: Any, indicator: str, report: str
) -> None:
    """And told apart from a label beside the code of another."""
    scale = scale_of(indicator, report)
    assert scale is not None
    assert scale.codelist is not None
    for official, term in scale.codelist.terms.items():
        number = {"<0": "-2", ">0": "2"}.get(official, official)
        cells = {label.heading: term.label.en, code.heading: number}
        found = coding(_one(**cells), indicator, report)

        assert m.Coding(indicator=indicator, code=number) == found
        assert [] == _told(table([row(**cells)]))
        wrong = {**cells, code.heading: "NR"}
        assert [("GA066", 2, _column(code.heading))] == _told(table([row(**wrong)]))
        for each in (cells, wrong):
            data = table([row(**each)])
            assert cells_of(data) == cells_of(to_ogp(from_ogp(data)))


@pytest.mark.parametrize(
    ("label", "code", "expected"),
    [
        ("Minor", "1", m.Coding(indicator="potential-impact", code="1")),
        (" minor", "1", m.Coding(indicator="potential-impact", code="1")),
        ("Minor", "3", m.Coding(indicator="potential-impact", code="1")),
        ("ND", "3", m.Coding(indicator="potential-impact", missing=m.Missing.NOT_USED)),
        ("NR", "NR", m.Coding(indicator="potential-impact", missing=m.Missing.NOT_REVIEWED)),
        ("NA", "NA", m.Coding(indicator="potential-impact", missing=m.Missing.NOT_APPLICABLE)),
        ("None", "0", m.Coding(indicator="potential-impact", code="0")),
        ("", "3", m.Coding(indicator="potential-impact", code="3")),
        ("", "NR", m.Coding(indicator="potential-impact", missing=m.Missing.NOT_REVIEWED)),
        ("", "", m.Coding(indicator="potential-impact", missing=m.Missing.BLANK)),
        ("Enorme", "3", None),
        ("", "9", None),
    ],
)
def test_the_label_decides_and_nothing_is_guessed(
    label: str, code: str, expected: m.Coding | None
) -> None:
    cells = {"Potential Impact": label, "_Potential Impact": code}

    assert expected == coding(_one(**cells), "potential-impact", "progress")


def test_another_word_for_a_code_is_kept_beside_it() -> None:
    """The scale has "Did Not Change" for it."""
    words = "No early results to report yet"
    found = _one(**{"Did It Open Government (Overall)": words, "_OpenGovernment": "1"})

    assert m.Coding(indicator="did-it-open-government", code="1", label=words) == coding(
        found, "did-it-open-government", "end-of-term"
    )


def test_a_change_without_its_number_has_the_word_alone() -> None:
    """How great an increase is, the word does not say."""
    cells = {"Change In Completion": "Increase", "_ChangeCompletion": "-1"}
    found = coding(_one(**cells), "change-in-completion", "end-of-term")

    assert m.Coding(indicator="change-in-completion", label="Increase") == found
    assert [("GA066", 2, _column("_ChangeCompletion"))] == _told(table([row(**cells)]))


def test_early_results_and_later_eras_are_read() -> None:
    """Of rows that no file at hand has."""
    found = _one(
        **{"Early Results": "Significant", "_Early Results": "2", "High DIOG": "1",
           "Report Publication Year (End Of Term)": "2025"}
    )  # fmt: skip

    assert m.Coding(indicator="early-results", code="2") == coding(
        found, "early-results", "end-of-term"
    )
    assert m.edtf("2025") == next(e.date for e in found.assessments if e.report == "end-of-term")


def test_a_report_without_anything_is_no_assessment() -> None:
    """Blank cells are blank, and no review."""
    blank = {column.heading: "" for column in COLUMNS[105:126]}
    found = _one(**blank)

    assert ["end-of-term", "database"] == [each.report for each in found.assessments]
    data = table([row(**blank)])
    assert cells_of(data) == cells_of(to_ogp(from_ogp(data)))


def test_rows_of_one_plan_that_disagree_are_told_and_keep_their_cells() -> None:
    """What was read first counts."""
    second = {"Commitment Unique Identifier": "ZZ2", "Year Of Submission": "2021", "Code": "YYY"}
    data = table([row(), row(**second)])
    document = from_ogp(data)

    assert [("GA067", 4, _column("Code")), ("GA067", 4, _column("Year Of Submission"))] == _told(
        data
    )
    assert (1, m.edtf("2022")) == (len(document.plans), document.plans[0].submitted)
    assert cells_of(data) == cells_of(to_ogp(document))


def test_a_plan_without_identifier_is_told_apart_by_country_and_number() -> None:
    rows = [
        row(**{"Action Plan ID": "", "Commitment Unique Identifier": f"ZZ{n}",
               "Action Plan Number": str(n % 2), "Code": ""})
        for n in range(4)
    ]  # fmt: skip
    document = from_ogp(table(rows))

    assert ["pais-inventado-0", "pais-inventado-1"] == [each.id for each in document.plans]
    assert [0, 1, 0, 1] == [int((each.plan or "")[-1]) for each in document.commitments]
    assert cells_of(table(rows)) == cells_of(to_ogp(document))


def test_a_row_without_any_plan_stands_in_none() -> None:
    cells = dict.fromkeys(("Action Plan ID", "Country/Locality", "Action Plan Number"), "NA")
    document = from_ogp(table([row(**cells)]))

    assert ((), None) == (document.plans, document.commitments[0].plan)
    assert cells_of(table([row(**cells)])) == cells_of(to_ogp(document))


def test_one_institution_for_each_cell_whatever_it_names() -> None:
    """Names that give the same id are told apart; blanks around one are not another."""
    leads = ["Senado", " Senado\n", "SENADO", "Senado; Cámara", "NA", "日本"]
    rows = [
        row(**{"Lead Institution": lead, "Commitment Unique Identifier": f"ZZ{n}"})
        for n, lead in enumerate(leads)
    ]
    document = from_ogp(table(rows))

    assert ["senado", "senado", "senado-2", "senado-camara", None, "institution"] == [
        each.lead for each in document.commitments
    ]
    assert cells_of(table(rows)) == cells_of(to_ogp(document))


def test_what_somebody_changed_is_written_and_not_what_was_kept_beside_it() -> None:
    """A cell is kept because no field holds it, and not for ever."""
    cells = {"Start Date": "3/4/2016", "Potential Impact": "minor", "_Potential Impact": "2",
             "Youth": " 1", "Lead Institution": "Senado ", "Region": "Américas"}  # fmt: skip
    document = from_ogp(table([row(**cells)]))
    (commitment,) = document.commitments
    changed = attrs.evolve(
        commitment,
        start=m.edtf("2017-04-03"),
        topics=(),
        lead=None,
        assessments=tuple(
            attrs.evolve(
                each,
                codings=tuple(
                    attrs.evolve(one, code="3") if one.indicator == "potential-impact" else one
                    for one in each.codings
                ),
            )
            for each in commitment.assessments
        ),
    )
    again = cells_of(to_ogp(attrs.evolve(document, commitments=(changed,))))
    written = dict(zip(*again, strict=True))

    assert {
        "Start Date": "2017-04-03", "Potential Impact": "Transformative", "_Potential Impact": "3",
        "Youth": "0", "Lead Institution": "NA", "Region": "Américas",
    } == {name: written[name] for name in cells}  # fmt: skip


def test_a_plan_book_of_our_own_becomes_a_table_that_is_read_again() -> None:
    """What the table has a column for is the same; what it has none for is counted."""
    commitment = m.Commitment(
        id="zz0001",
        identifiers=(m.Identifier(system="ogp", value="ZZ0001"),),
        kind=m.CommitmentKind.ADOPTED,
        label="1",
        title=m.text(es="Publicar", en="Publish"),
        plan="plan",
        lead="ministerio",
        topics=("youth",),
        start=m.edtf("2020-21"),
        due=m.edtf("2024-33"),
        milestones=(m.Milestone(id="hito-1"), m.Milestone(id="hito-2")),
        origins=("taller-1",),
    )
    plan = m.ActionPlan(
        id="plan", member="México", number=5, submitted=m.edtf("2022-08-31"),
        period=m.edtf("2022-09-01/2024-08-31"), level=m.MemberLevel.LOCAL,
    )  # fmt: skip
    document = attrs.evolve(
        from_ogp(table([row()])),
        commitments=(commitment,),
        plans=(plan,),
        organizations=(m.Organization(id="ministerio", name=m.text(es="Ministerio")),),
    )
    again = from_ogp(to_ogp(document))
    (found,) = again.commitments

    assert ("Publish", "Ministerio") == (
        dict(found.title.pairs)["und"] if found.title else "",
        dict(again.organizations[0].name.pairs)["und"],
    )
    kept = ("label", "topics", "start", "due", "identifiers", "kind", "id")
    assert all(getattr(found, name) == getattr(commitment, name) for name in kept)
    assert ("México", 5, m.edtf("2022"), m.edtf("2022/2024")) == (
        again.plans[0].member, again.plans[0].number, again.plans[0].submitted,
        again.plans[0].period,
    )  # fmt: skip
    assert {"Milestones": 2, "Items of origin": 1, "Translations": 1} == {
        title.en: count for title, count in left_out(document).items()
    }
    assert {} == left_out(again)


def test_what_is_not_in_the_table_of_a_dialogue_is_counted() -> None:
    """Its events and its people, too."""
    document = datasets.load("ficticio")
    told = {title.en: count for title, count in left_out(document).items()}

    assert isinstance(document, m.Dialogue)
    assert (len(document.events), len(document.people)) == (told["Events"], told["People"])


def test_more_different_cells_than_are_remembered_are_read_all_the_same() -> None:
    """What was read before is forgotten, and not mistaken for something else."""
    number = "Commitment Unique Identifier"
    rows = [
        row(**{number: f"ZZ{n}", "Theme": f"Tema {n}", "Region": f"R{n}", "Cluster": f"{n}, {n}",
               "Action Plan ID": f"AP_ZZZ{n}", "Youth": f" {n}"})
        for n in range(5_000)
    ]  # fmt: skip
    data = table([*rows, *rows[:10]])

    assert cells_of(data) == cells_of(to_ogp(book(read_ogp(data))))


@pytest.mark.parametrize("size", [99_999, 100_001, 200_000])
def test_a_cell_of_a_hundred_kilobytes_leaves_the_others_alone(size: int) -> None:
    """Within the limit it is kept; beyond it, it is told and left out whole."""
    data = table([row(**{"Full Text": "é" * size}), row(**{"Commitment Unique Identifier": "ZZ2"})])
    document = book(read_ogp(data))
    words = document.commitments[0].description

    assert ["zz0001", "zz2"] == [each.id for each in document.commitments]
    assert ([] if size < 100_000 else [("GA054", 2, _column("Full Text"))]) == _told(data)
    assert (words is not None) == (size < 100_000)


def test_a_cell_with_control_characters_is_readable_and_kept() -> None:
    """In the text they are replaced, and the cell comes back as it was."""
    data = table([row(**{"Full Text": "uno\r\ndos\x07", "Theme": "a\x00"})])
    document = from_ogp(data)
    (found,) = document.commitments

    assert (m.text({"und": "uno\ndos\ufffd"}), m.text({"und": "a\ufffd"})) == (
        found.description,
        found.theme,
    )
    assert cells_of(data) == cells_of(to_ogp(from_json(to_json(document))))
    assert {"GA059"} == {code for code, _, _ in _told(data)}


def test_another_table_is_told_by_the_heading_that_was_looked_for() -> None:
    reading = read_ogp("Título,Año\r\nActas,2022\r\n".encode())
    (found,) = reading.report

    assert reading.document is None
    assert "«Commitment Unique Identifier»" in found.message("es")
    assert "Título y Año" in found.message("es")


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["commitment unique identifier "], True),
        (HEADINGS[1:11], True),
        (HEADINGS[1:10], False),
        (["Theme"] * 20, False),
        ([], False),
    ],
)
def test_the_table_is_known_by_its_headings(headings: list[str], expected: bool) -> None:  # noqa: FBT001
    assert expected is looks_like_ogp(headings)


def test_beyond_the_limits_nothing_is_read_in_silence() -> None:
    data = table([row(), row(**{"Commitment Unique Identifier": "ZZ2"})])

    assert 1 == len(book(read_ogp(data, limits=TableLimits(rows=1))).commitments)
    assert ["GA053", "GA057"] == sorted(
        each.code for each in read_ogp(data, limits=TableLimits(rows=1)).report
    )
    assert read_ogp(data, limits=TableLimits(columns=170)).document is None
    assert read_ogp(data, limits=TableLimits(size=100)).document is None


def test_findings_on_the_document_have_the_line_of_their_row() -> None:
    """A pointer into a document that nobody wrote would help nobody."""
    second = {"Commitment Unique Identifier": "ZZ2", "Action Plan ID": "AP_ZZZ02"}
    reading = read_ogp(table([row(), row(**second)]))
    assert reading.origin is not None
    expected = {
        "/commitments/1/title/und": 4, "/commitments/0": 2, "/plans/0": 2, "/plans/1/period": 4,
        "/organizations/0": 2, "/commitments/2": None, "/organizations/x": None, "/header": None,
        "": None, "/plans": None,
    }  # fmt: skip

    assert expected == {
        pointer: each.line for pointer, each in reading.origin.places(expected).items()
    }


def test_words_of_another_source_are_no_headings() -> None:
    """Only what was kept as a heading is one."""
    document = from_ogp(table([row()]))
    strange = attrs.evolve(document, verbatim=(m.Verbatim(heading="estado", value="borrador"),))

    assert cells_of(table([row()])) == cells_of(to_ogp(strange))


def test_the_columns_of_a_file_outlive_its_public_view() -> None:
    """A table of some columns is written back with these, and no zero is invented."""
    some = ("Commitment Unique Identifier", "Lead Institution", "Commitment Title")
    document = from_ogp(table([row()], some))

    assert cells_of(table([row()], some)) == cells_of(to_ogp(public_view(document)))


def test_a_table_may_be_guarded_for_spreadsheets() -> None:
    """Then a formula is words, and the cells are not those that were read."""
    data = to_ogp(from_ogp(table([row(**{"Short Title": "=1+1"})])), guard=True, bom=True)

    assert data.startswith(b"\xef\xbb\xbf")
    assert "'=1+1" == dict(zip(*cells_of(data), strict=True))["Short Title"]


def test_a_score_below_zero_stays_a_number_in_a_spreadsheet() -> None:
    """-1 is a score of the Partnership, and no formula."""
    data = table([row(**{"Short Title": "-1", "Theme": "+0,5"})])

    assert cells_of(data) == cells_of(to_ogp(from_ogp(data), guard=True))
    assert 0 == formulas(from_ogp(data))


def test_apostrophes_that_were_put_there_for_spreadsheets_are_told_once_and_kept() -> None:
    """There is no telling whether a cell really begins so: every cell comes back."""
    data = table([row(**{"Short Title": "'=1+1", "Theme": "'-1"}), row(Theme="'@a")])
    reading = read_ogp(data)
    (told,) = [each for each in reading.report if each.code == "GA090"]

    assert (2, 3) == (told.place.line, dict(told.words)["count"])
    assert cells_of(data) == cells_of(to_ogp(book(reading)))
    assert "GA090" not in [each.code for each in read_ogp(table([row(Theme="'Plan'")])).report]


def test_every_column_says_what_it_holds() -> None:
    """And nothing is in two places."""
    holds = [(type(each.holds), *each.holds) for each in COLUMNS]

    assert 171 == len(set(holds))
    assert 86 == sum(isinstance(each.holds, Topic) for each in COLUMNS)


def test_the_document_says_what_the_columns_were() -> None:
    document = from_ogp(table([row()], HEADINGS[::-1]))

    assert HEADINGS[::-1] == tuple(each.value for each in document.verbatim)
    assert () == from_ogp(table([row()])).verbatim
