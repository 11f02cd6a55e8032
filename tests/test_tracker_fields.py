"""What a mapping can say of one field, and what comes of it."""

import json
from datetime import date
from typing import Any

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.trackers import read_mapping, read_tracker
from gobierno_abierto.formats.trackers.mapping.fields import LEVELS, shapes
from gobierno_abierto.formats.trackers.reading.markup import without_markup
from small_trackers import codes, read, told, tracker, with_hito

_OF_COMMITMENT = 'lead = "institucion"'
_OF_MILESTONE = 'weight = "peso"'
_OF_CLAIM = 'percent = "avance"'


def commitment(lines: str, **members: Any) -> Reading:
    """The reading of a commitment with further members, by a mapping with further lines."""
    (own,) = tracker()["compromiso"]
    changed = (_OF_COMMITMENT, f"{_OF_COMMITMENT}\n{lines}")
    return read(tracker(compromiso=[{**own, **members}]), changed)


def milestone(lines: str, **members: Any) -> Reading:
    """Likewise of a milestone."""
    return read(with_hito(**members), (_OF_MILESTONE, f"{_OF_MILESTONE}\n{lines}"))


def first(reading: Reading) -> m.Commitment:
    assert isinstance(reading.document, m.PlanBook)
    return reading.document.commitments[0]


def step(reading: Reading) -> m.Milestone:
    return first(reading).milestones[0]


@pytest.mark.parametrize("level", LEVELS)
def test_every_field_of_a_noun_can_be_mapped_or_is_joined_otherwise(level: str) -> None:
    """A field that the model gains is a field of the mapping, without anybody thinking of it."""
    otherwise = {
        "extensions", "id", "identifiers", "plan", "sections", "origins", "milestones",
        "activities", "claims", "assessments", "verbatim", "progress", "reported",
    }  # fmt: skip
    names = {name for name in LEVELS[level].__annotations__ if name != "kind"}
    names |= {"kind"} if level == "commitments" else set()

    assert names - otherwise == set(shapes(level)) - {"status"}


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ('kind = { always = "adopted" }', "kind", m.CommitmentKind.ADOPTED),
        ('label = { always = "1" }', "label", "1"),
        ('short_title = { always = "Agua" }', "short_title", m.text(es="Agua")),
        (
            'theme = { always = { es = "Agua", en = "Water" } }',
            "theme",
            m.text(es="Agua", en="Water"),
        ),
        ("goals = { always = [6, 16] }", "goals", (6, 16)),
        ('topics = { always = ["open-data"] }', "topics", ("open-data",)),
        ('asked = { always = "government" }', "asked", (m.Sector.GOVERNMENT,)),
        ('support = { always = ["Luz", "Gas"] }', "support", ("org-luz", "org-gas")),
        ('start = { always = "2026-01" }', "start", m.edtf("2026-01")),
    ],
)
def test_what_is_always_so_is_so_in_every_row(line: str, field: str, value: object) -> None:
    reading = commitment(line)

    assert Report() == reading.report
    assert value == getattr(first(reading), field)


@pytest.mark.parametrize(
    ("line", "given", "field", "value"),
    [
        ('label = "x"', 2.1, "label", "2.1"),
        ('label = "x"', "dos\nlíneas", "label", "dos líneas"),
        ('description = ["x", "y"]', "uno", "description", m.text(es="uno\ndos")),
        ('description = "x"', ["uno", "dos"], "description", m.text(es="uno\ndos")),
        ('topics = { from = "x", separator = ";" }', "a; b;a", "topics", ("a", "b")),
        ('goals = "x"', [6, "16"], "goals", (6, 16)),
        (
            'asked = { from = "x", words = { "OSC" = "civil-society" } }',
            "osc",
            "asked",
            (m.Sector.CIVIL_SOCIETY,),
        ),
        ('support = { from = "x", separator = "/" }', "Luz / Gas", "support",
         ("org-luz", "org-gas")),
        ('support = { from = "x", separator = ",", trim = "[]\' " }', "['a', 'b']", "support",
         ("org-a", "org-b")),
        ('start = { from = "x", without = ["By", "By end of"] }', "by END OF 2028", "start",
         m.edtf("2028")),
        ('start = { start = "x", end = "z" }', "2026-01-01", "start", m.edtf("2026-01-01/")),
        ('start = { start = "z", end = "x" }', "2026-01-01", "start", m.edtf("/2026-01-01")),
        ('start = { start = "x", end = "x" }', "2026/2027", "start", m.edtf("2026/2027")),
        ('carried_from = "x"', "CL0069", "carried_from", "CL0069"),
        ('replaced_by = "x"', "C", "replaced_by", "C"),
        ('url = "x"', "https://a.example", "url", "https://a.example"),
    ],
)  # fmt: skip
def test_what_stands_in_a_row_becomes_what_the_field_holds(
    line: str, given: object, field: str, value: object
) -> None:
    reading = commitment(line, x=given, y="dos", z=None)

    assert {"GA074"} >= set(codes(reading))
    assert value == getattr(first(reading), field)


@pytest.mark.parametrize(
    ("line", "given", "field"),
    [
        ('goals = "x"', "dieciséis", "goals"),
        ('asked = "x"', "gobierno", "asked"),
        ('asked = { from = "x", words = { "OSC" = "civil-society" } }', "Gobierno", "asked"),
        ('kind = "x"', {"a": 1}, "kind"),
        ('support = "x"', {"nombre": "Luz"}, "support"),
        ('description = "x"', True, "description"),
    ],
)
def test_what_the_field_cannot_hold_is_told_and_kept(line: str, given: object, field: str) -> None:
    reading = commitment(line, x=given)

    assert ["GA075"] == codes(reading)
    assert not getattr(first(reading), field)
    assert ["x"] == [each.heading for each in first(reading).verbatim]


def test_only_the_first_of_several_has_room_where_one_belongs() -> None:
    """The others are kept, and told."""
    reading = commitment('kind = "x"', x=["adopted", "model"])

    assert m.CommitmentKind.ADOPTED is first(reading).kind
    assert ["is one more, and only the first has room"] == [
        "is one more, and only the first has room" for each in told(reading, "GA075")
    ]


def test_a_text_in_two_languages_has_the_first_as_its_original() -> None:
    reading = commitment('theme = { pt = "a", en = "b" }', a="Água", b="Water")

    assert m.text(pt="Água", en="Water") == first(reading).theme


def test_what_people_are_named_in_after_a_heading_stays_behind() -> None:
    """The rest of the text comes over; the names are neither in the document nor in the report."""
    line = 'support_printed = { from = "x", personal_from = "\\nPersonas:" }'
    reading = commitment(line, x="Red Ventana\nPersonas:\nAna Inventada")

    assert m.text(es="Red Ventana") == first(reading).support_printed
    assert ["GA077"] == codes(reading)
    assert "Inventada" not in "".join(each.message("es") for each in reading.report)


def test_markup_becomes_words_only_where_the_mapping_says_that_there_is_some() -> None:
    given = "<p>Uno &amp; dos</p><ul><li>tres<li>cuatro</ul>"
    plain = milestone('deliverable = "x"', x=given)
    clean = milestone('deliverable = "x"\nhtml = ["x"]', x=given)

    assert m.text(es=given) == step(plain).deliverable
    assert m.text(es="Uno & dos\n\ntres\ncuatro") == step(clean).deliverable


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("a <br> b", "a\nb"),
        ("<script>x()</script>a<style>b{}</style>", "a"),
        ('<a href="https://a.example">https://a.example</a>', "https://a.example"),
        ('<a href="https://a.example"></a>', "https://a.example"),
        ("<a>sin dirección</a>", "sin dirección"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("</a></p><b", "<b"),
        ("", ""),
    ],
)
def test_words_of_broken_markup(html: str, words: str) -> None:
    """Whatever it is: no tag is left, and no word is lost."""
    assert words == without_markup(html).replace("</p>", "")


def test_three_reporters_in_one_row_are_three_claims() -> None:
    """As in Ecuador: each has its own table, and they may disagree."""
    more = "".join(
        f'\n\n[[claims]]\nfile = "tablero.json"\nrows = "hito"\nparent = "id"\n'
        f'by = {{ always = "{name}" }}\nrole = {{ always = "{role}" }}\n'
        f'date = "dia"\nstatus = "{member}"'
        for name, role, member in (
            ("Red Ventana", "counterpart", "estado_osc"),
            ("Grupo núcleo", "core-group", "estado_gn"),
        )
    )
    reading = read(
        with_hito(estado_osc="Por iniciar", estado_gn="Listo"),
        (_OF_CLAIM, _OF_CLAIM + more),
    )

    assert Report() == reading.report
    assert [
        (m.ClaimRole.AGENCY, m.Progress.IN_PROGRESS),
        (m.ClaimRole.COUNTERPART, m.Progress.NOT_STARTED),
        (m.ClaimRole.CORE_GROUP, m.Progress.COMPLETED),
    ] == [(each.role, each.progress) for each in step(reading).claims]


def test_claims_may_have_a_file_of_their_own() -> None:
    """A series of statuses by date, each row with the milestone that it is about."""
    text = MAPPING_OF_A_SERIES
    files = {
        "hitos.csv": "id;compromiso;Título\n1;C;Publicar\n",
        "estados.csv": (
            "hito,dia,estado,quien\n1,2026-01-31,Por iniciar,Agua\n1,2026-02-28,Listo,Agua\n"
        ),
        "compromisos.json": '[{"id": "C", "titulo": "Abrir"}]',
    }
    reading = read_tracker(files, read_mapping(text))

    assert Report() == reading.report
    assert [
        (date(2026, 1, 31), m.Progress.NOT_STARTED), (date(2026, 2, 28), m.Progress.COMPLETED),
    ] == [(each.date, each.progress) for each in step(reading).claims]  # fmt: skip
    assert m.text(es="Publicar") == step(reading).title


def test_headings_that_differ_in_accents_only_are_the_same() -> None:
    """And of two with one heading the first counts, and the second is told."""
    files = {
        "hitos.csv": "ID,Compromiso,TITULO,titulo,\n1,C,Publicar,Otra,sobra\n",
        "estados.csv": "hito,dia,estado,quien\n",
        "compromisos.json": '[{"id": "C", "titulo": "Abrir"}]',
    }
    reading = read_tracker(files, read_mapping(MAPPING_OF_A_SERIES))

    assert m.text(es="Publicar") == step(reading).title
    named = " ".join(told(reading, "GA074"))
    assert "“Título (4)”" in named or "“titulo (4)”" in named
    assert "“(5)”" in named


def test_members_of_objects_that_nobody_named_are_told_by_their_way() -> None:
    reading = milestone('description = "meta.texto"', meta={"texto": "x", "otro": 1, "más": [1, 2]})

    assert ["hito.meta.otro", "hito.meta.más"] == [
        each.partition("“")[2].partition("”")[0] for each in told(reading, "GA074")
    ]


def test_an_object_that_is_ignored_may_have_a_member_that_is_not() -> None:
    lines = 'description = "meta.texto"\nignored = ["meta"]'
    reading = milestone(lines, meta={"texto": "x", "otro": 1})

    assert m.text(es="x") == step(reading).description
    assert ["As the mapping asks, not in the document: 1 values of “hito.meta.otro”."] == told(
        reading, "GA076"
    )


@pytest.mark.parametrize("meta", ["palabras", 5, ["uno"]])
def test_a_value_where_an_object_is_expected_is_told(meta: object) -> None:
    reading = milestone('description = "meta.texto"', meta=meta)

    assert step(reading).description is None
    assert "hito.meta" in told(reading, "GA074")[0]


def test_rows_that_no_table_wants_are_told() -> None:
    """A table is for the rows that it means, and not for all."""
    only = ('rows = "compromiso"', 'rows = "compromiso"\nwhere = { tipo = ["compromiso", "eje"] }')
    (own,) = tracker()["compromiso"]
    rows = [{**own, "tipo": "compromiso"}, {"id": "T", "tipo": "tema"}]
    reading = read(tracker(compromiso=rows), only)

    assert ["no table of the mapping wants them: 1."] == [
        each.partition("because ")[2].partition(" The first")[0] for each in told(reading, "GA073")
    ]


def test_of_several_plans_each_commitment_names_its_own() -> None:
    plans = [{"id": "P", "titulo": "Uno"}, {"id": "Q", "titulo": "Dos"}]
    (own,) = tracker()["compromiso"]
    rows = [own, {**own, "id": "D", "plan": "Q"}, {**own, "id": "E", "plan": "R"}]
    reading = read(tracker(plan=plans, compromiso=rows))
    assert isinstance(reading.document, m.PlanBook)

    assert ["P", "Q", None] == [each.plan for each in reading.document.commitments]
    assert ["“plan”: “R” is none of the plans."] == [
        each.partition(" Values")[0] for each in told(reading, "GA075")
    ]
    assert ["R"] == [each.value for each in reading.document.commitments[2].verbatim]


def test_the_commitments_of_a_deleted_plan_are_deleted() -> None:
    deleted = ('rows = "plan"', 'rows = "plan"\ndeleted = "borrado"')
    plans = [{"id": "P", "titulo": "Uno", "borrado": "sí"}]
    reading = read(tracker(plan=plans), deleted)
    assert isinstance(reading.document, m.PlanBook)

    assert () == reading.document.plans + reading.document.commitments
    assert {"GA076"} == set(codes(reading))


def test_what_a_plan_keeps_is_in_a_member_of_our_own() -> None:
    """It has no field for what stays as it stands."""
    kept = ('rows = "plan"', 'rows = "plan"\nkept = ["nota"]')
    reading = read(tracker(plan=[{"id": "P", "titulo": "Plan", "nota": "x"}]), kept)
    assert isinstance(reading.document, m.PlanBook)
    (extension,) = reading.document.plans[0].extensions

    assert ("x-verbatim", {"nota": "x"}) == (extension.name, json.loads(extension.value))


def test_two_organisations_whose_names_look_the_same_have_two_ids() -> None:
    reading = commitment('support = "x"', x=["Luz y Gas", "Luz, y gas", "¡…!"])

    assert ("org-luz-y-gas", "org-luz-y-gas-2", "org") == first(reading).support


MAPPING_OF_A_SERIES = """
name = "serie"
language = "es"

[statuses]
"Por iniciar" = "not-started"
"Listo" = "completed"

[document]
id = "serie"
title = "Serie inventada"
namespace = "https://serie.example/"
publisher = "Oficina de Ejemplo (inventada)"
licence = "CC0-1.0"
revised = 2026-04-01

[source]
title = "Serie inventada"

[plans]
id = { always = "plan" }

[commitments]
file = "compromisos.json"
id = "id"
title = "titulo"

[milestones]
file = "hitos.csv"
id = "id"
parent = "compromiso"
title = "Título"

[claims]
file = "estados.csv"
parent = "hito"
date = "dia"
status = "estado"
by = "quien"
role = { always = "agency" }
"""
