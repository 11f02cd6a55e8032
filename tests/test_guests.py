"""Lists of people from elsewhere: which column is which, and who is new."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, person
from gobierno_abierto.formats.guests import (
    Added,
    ColumnMap,
    ListedTable,
    Mapped,
    Target,
    Why,
    add_guests,
    column_map_bytes,
    guessed_columns,
    listed_table,
    read_column_map,
    table_grid,
)
from gobierno_abierto.formats.sheets.book import Grid, GridRow, Trouble, Troubled
from gobierno_abierto.words import LANGUAGES, Language

_WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=20
).map(lambda words: " ".join(words.split()))
_HEADINGS = st.lists(_WORDS.filter(bool), min_size=1, max_size=6, unique=True)


def _listed(*rows: tuple[object, ...]) -> ListedTable:
    """The list in one sheet."""
    cells = [GridRow(number=at, cells=row) for at, row in enumerate(rows, 1)]  # type: ignore[arg-type]
    table = listed_table([Grid(name="Hoja1", rows=tuple(cells))])
    assert table is not None
    return table


def _guessed(*rows: tuple[object, ...]) -> dict[str, Target | None]:
    return {each.heading: each.target for each in guessed_columns(_listed(*rows)).columns}


def _added(*rows: tuple[object, ...], document: m.Dialogue | None = None) -> Added:
    table = _listed(*rows)
    return add_guests(document or dialogue(), table, guessed_columns(table))


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Nombre completo", Target.NAME),
        ("NOMBRES Y APELLIDOS", Target.NAME),
        ("Participante", Target.NAME),
        ("Nombre del evento", None),
        ("Nombre de la institución", Target.ORGANIZATION),
        ("Correo de la institución", Target.EMAIL),
        ("E-mail", Target.EMAIL),
        ("Tel.", Target.PHONE),
        ("WhatsApp", Target.PHONE),
        ("Cargo en la institución", Target.POSITION),
        ("Tipo de organización", Target.SECTOR),
        ("País", Target.COUNTRY),
        ("Affiliation", Target.ORGANIZATION),
        ("Last name", Target.FAMILY),
        ("Sobrenome", Target.FAMILY),
        ("Semblanza (300 palabras)", Target.BIOGRAPHY),
        ("Autoriza publicar su nombre", None),
        ("Nº", None),
    ],
)
def test_a_column_is_known_by_the_words_of_its_heading(heading: str, target: Target | None) -> None:
    assert {heading: target} == _guessed((heading,), ("x",))


def test_a_name_beside_surnames_is_the_given_name() -> None:
    """And both are joined, whichever comes first."""
    rows = (("Apellido paterno", "Apellido materno", "Nombre(s)"), ("Inventada", "Pérez", "Eva"))

    assert [Target.FAMILY, Target.FAMILY, Target.GIVEN] == list(_guessed(*rows).values())
    assert "Eva Inventada Pérez" == _added(*rows).added[0].person.name


def test_a_column_is_known_by_what_it_holds() -> None:
    """Where its heading says nothing: addresses, numbers, institutions, names."""
    rows = (
        ("A quién", "De", "Contacto", "Otro"),
        ("Eva Inventada", "Ministerio de Ejemplo", "eva@example.org", "+52 55 1234 5678"),
        ("Iván Supuesto", "Ministerio de Ejemplo", "ivan@example.org", "(55) 1234-5679"),
        ("Olga Ficticia", "Red de Ejemplo", "", "5512345680"),
    )

    found = guessed_columns(_listed(*rows))
    assert [Target.NAME, Target.ORGANIZATION, Target.EMAIL, Target.PHONE] == [
        each.target for each in found.columns
    ]
    assert {Why.CONTENT} == {each.why for each in found.columns}


def test_a_list_may_have_titles_above_and_another_sheet_before() -> None:
    """It is where most headings are known; a row of letters is no heading for that."""
    cover = Grid(name="Portada", rows=(GridRow(number=1, cells=("Encuentro de 2025",)),))
    rows = (("Lista de invitados",), (), ("Nombre", None, "Correo"), ("Eva", "x", "e@example.org"))
    guests = Grid(
        name="Invitados",
        rows=tuple(GridRow(number=at, cells=row) for at, row in enumerate(rows, 1)),
    )
    table = listed_table([cover, guests])

    assert table is not None
    assert ("Invitados", ("Nombre", "[B]", "Correo")) == (table.sheet, table.headings)
    assert [(4, ("Eva", "x", "e@example.org"))] == [tuple(each) for each in table.rows]


def test_a_list_without_headings_loses_nobody() -> None:
    """Its first row holds an address: it is somebody's."""
    table = _listed(("Eva Inventada", "eva@example.org"), ("Iván Supuesto", "ivan@example.org"))

    assert ("[A]", "[B]") == table.headings
    added = add_guests(dialogue(), table, guessed_columns(table))
    assert ["Eva Inventada", "Iván Supuesto"] == [each.person.name for each in added.added]


def test_two_columns_of_one_heading_are_told_apart() -> None:
    assert ("Correo", "Correo [B]") == _listed(("Correo", "Correo"), ("a", "b")).headings


def test_nobody_brings_a_permission_along() -> None:
    """What she agreed to last year was for last year."""
    rows = (("Nombre", "Consentimiento"), ("Eva Inventada", "sí"))

    (column,) = (each for each in guessed_columns(_listed(*rows)).columns if not each.target)
    assert Why.PERMISSION is column.why
    assert () == _added(*rows).added[0].person.publication


def test_everything_of_a_row_is_taken() -> None:
    rows = (
        ("Nombre", "Institución", "Cargo", "Sector", "País", "Correo", "Teléfono", "Semblanza"),
        ("Eva Inventada", "Casa Nueva", "Directora", "sociedad civil", "peru",
         "eva@example.org", 5512345678.0, "Dirige."),
    )  # fmt: skip
    added = _added(*rows)
    (eva,) = (each.person for each in added.added)

    assert eva == m.Person(
        id="eva-inventada",
        name="Eva Inventada",
        organization="casa-nueva",
        position=m.text(es="Directora"),
        sector=m.Sector.CIVIL_SOCIETY,
        country="PE",
        biography=m.text(es="Dirige."),
        email="eva@example.org",
        phone="5512345678",
    )
    assert (m.Organization(id="casa-nueva", name=m.text(es="Casa Nueva")),) == added.organizations


def test_an_organisation_is_known_by_its_name_in_any_language() -> None:
    named = m.Organization(id="red", name=m.text(es="Red Abierta", en="Open Network"))
    document = attrs.evolve(dialogue(), organizations=(named,), people=())
    rows = (("Nombre", "Institución"), ("Eva", "OPEN  network"), ("Iván", "red abierta"))

    added = _added(*rows, document=document)
    assert ["red", "red"] == [each.person.organization for each in added.added]
    assert () == added.organizations


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Ana Prueba", ""),
        ("PRUEBA, ana", ""),
        ("A. P.", "ANA@example.org"),
        ("Aná Prueba", "ana@example.org"),
    ],
)
def test_who_is_there_already_is_not_there_twice(name: str, email: str) -> None:
    """By name in any order, or by address."""
    document = attrs.evolve(dialogue(), people=(person("ana", email="ana@example.org"),))
    added = _added(("Nombre", "Correo"), (name, email), document=document)

    assert document == added.document
    assert [("ana", "2")] == [(each.known, each.place.cell) for each in added.known]
    assert () == added.remarks


def test_one_name_with_two_addresses_is_told() -> None:
    """It may be two people: only somebody who knows them can tell."""
    document = attrs.evolve(dialogue(), people=(person("ana", email="ana@example.org"),))
    added = _added(("Nombre", "Correo"), ("Ana Prueba", "otra@example.org"), document=document)

    assert () == added.added
    assert "su correo es otro" in added.remarks[0].said.es


@pytest.mark.parametrize(
    ("heading", "cell", "place", "words"),
    [
        ("Correo", "eva", "B2", "no es una dirección"),
        ("Correo", "a@example.org; b@example.org", "B2", "se tomó la primera, a@example.org"),
        ("Sector", "iniciativa propia", "B2", "no es un sector"),
        ("País", "Atlántida", "B2", "no se reconoce como país"),
    ],
)
def test_what_is_not_taken_is_told_with_its_cell(
    heading: str, cell: str, place: str, words: str
) -> None:
    added = _added(("Nombre", heading), ("Eva Inventada", cell))

    (remark,) = added.remarks
    assert ("Hoja1", place) == (remark.place.sheet, remark.place.cell)
    assert words in remark.said.es


def test_a_row_without_a_name_is_told() -> None:
    """And one of nothing is none."""
    added = _added(("Nombre", "Correo"), (None, "x@example.org"), (None, None), ("Eva", None))

    assert ["2"] == [each.place.cell for each in added.remarks]
    assert ["4"] == [each.place.cell for each in added.added]


@pytest.mark.parametrize(
    "cells",
    [
        ("TOTAL", None, "8"),
        ("Total: 8", None, None),
        ("Subtotal", None, None),
        ("Total general", None, None),
        ("8", None, None),
        (8.0, None, None),
        ("—", None, None),
        ("Nombre completo", "Correo", None),
        ("nombre", None, None),
    ],
)
def test_a_row_of_a_list_that_is_no_person_is_left_out_and_told(cells: tuple[object, ...]) -> None:
    """Numbers, totals, and headings again at the top of each page."""
    rows = (("Nombre completo", "Correo", "Teléfono"), ("Eva Inventada", "e@example.org", None))
    added = _added(*rows, cells)

    assert ["Eva Inventada"] == [each.person.name for each in added.added]
    (remark,) = added.remarks
    assert "A3" == remark.place.cell
    assert "no es el nombre de nadie" in remark.said.es


@pytest.mark.parametrize(
    "name", ["por confirmar", "(POR CONFIRMAR)", "A confirmar + 1", "TBC", "Ponente por definir 2"]
)
def test_a_name_that_is_still_to_come_adds_neither_a_person_nor_an_organization(name: str) -> None:
    """Their seat is kept in the list, and the row is told."""
    added = _added(("Nombre", "Institución"), (name, "Embajada Inventada"))

    assert ((), ()) == (added.added, added.organizations)
    (remark,) = added.remarks
    assert ("A2", True) == (remark.place.cell, "todavía no es el nombre" in remark.said.es)


@pytest.mark.parametrize(
    ("cell", "taken"),
    [
        ("12345", None),
        (12345.0, None),
        ("no tiene", None),
        ("ext. 305", None),
        ("555 1234", "555 1234"),
        ("5512345678", "5512345678"),
    ],
)
def test_a_number_that_is_too_short_for_a_telephone_is_left_out_and_told(
    cell: object, taken: str | None
) -> None:
    """Nobody could call it, and everybody would take it for one."""
    added = _added(("Nombre", "Celular"), ("Eva Inventada", cell))

    assert taken == added.added[0].person.phone
    assert ([] if taken else ["B2"]) == [each.place.cell for each in added.remarks]


def test_a_total_under_given_names_and_surnames_is_no_person() -> None:
    """Nor are their headings again."""
    rows = (("Nombre", "Apellidos"), ("Eva", "Inventada"), ("Nombre", "Apellidos"), ("TOTAL", "1"))

    added = _added(*rows)
    assert ["Eva Inventada"] == [each.person.name for each in added.added]
    assert ["A3", "A4"] == [each.place.cell for each in added.remarks]


@pytest.mark.parametrize(
    ("heading", "cell", "name", "words"),
    [
        ("Apellidos y nombres", "Nube Quispe, Marcela", "Marcela Nube Quispe", "van primero"),
        ("Nombre", "Nube Quispe, Marcela", "Nube Quispe, Marcela", "qué separa la coma"),
        ("Nombres y apellidos", "Eva Nube, Red", "Eva Nube, Red", "qué separa la coma"),
        ("Apellidos y nombres", "Nube, Eva, PhD", "Nube, Eva, PhD", "qué separa la coma"),
        ("Nombre", "Dr. Pedro Lluvia", "Dr. Pedro Lluvia", None),
        ("Nombre", "Total Inventada", "Total Inventada", None),
        ("Nombre", "Rosa Helada y acompañante", "Rosa Helada", "De quien va con ella"),
        ("Nombre", "Rosa Helada + 1", "Rosa Helada", "De quien va con ella"),
        ("Nombre", "Rosa Helada (+2)", "Rosa Helada", "De quien va con ella"),
        ("Nombre", "Rosa Helada e su esposo", "Rosa Helada", "De quien va con ella"),
        ("Nome", "Rosa Helada com acompanhante", "Rosa Helada", "De quien va con ella"),
        ("Name", "Rosa Helada and guest", "Rosa Helada", "De quien va con ella"),
    ],
)
def test_a_name_is_taken_for_one_person_and_what_was_done_is_told(
    heading: str, cell: str, name: str, words: str | None
) -> None:
    added = _added((heading,), (cell,))

    assert [name] == [each.person.name for each in added.added]
    told = [each.said.es for each in added.remarks]
    assert len(told) == (0 if words is None else 1)
    assert all(words in each for each in told if words)


def test_of_two_telephones_in_a_cell_the_first_is_taken_and_told() -> None:
    rows = (("Nombre", "Celular"), ("Eva Inventada", "300-000 0004 / 300 000 0005"))
    added = _added(*rows)

    assert "300-000 0004" == added.added[0].person.phone
    assert ["B2"] == [each.place.cell for each in added.remarks]
    assert "varios teléfonos" in added.remarks[0].said.es


def test_a_formula_counts_as_what_it_showed() -> None:
    """It is never computed."""
    cell = Troubled(Trouble.FORMULA, '=HYPERLINK("x")', "Eva")

    assert ["Eva"] == [each.person.name for each in _added(("Nombre",), (cell,)).added]


@given(names=st.lists(_WORDS.filter(bool), max_size=8))
def test_a_list_that_is_added_twice_adds_nobody_the_second_time(names: list[str]) -> None:
    """And nothing that a document had changes: people and organisations only come after."""
    table = _listed(("Nombre",), *((name,) for name in names))
    columns = ColumnMap(columns=(Mapped(heading="Nombre", target=Target.NAME),))
    before = dialogue()
    once = add_guests(before, table, columns)
    again = add_guests(once.document, table, columns)

    assert before.people == once.document.people[: len(before.people)]
    assert once.document == again.document
    kept_out = ("de nadie", "de varias personas")
    told = [each for each in once.remarks if any(words in each.said.es for words in kept_out)]
    assert len(names) == len(once.added) + len(once.known) + len(told)


@given(
    headings=_HEADINGS,
    targets=st.lists(st.sampled_from(Target), min_size=6, max_size=6, unique=True),
    lang=st.sampled_from(LANGUAGES),
)
def test_which_column_is_which_can_be_read_again(
    headings: list[str], targets: list[Target], lang: Language
) -> None:
    """In each language, whatever the headings: formulas, quotation marks, emoji."""
    columns = tuple(
        Mapped(heading=heading, target=Target.NAME if not at else target)
        for at, (heading, target) in enumerate(
            zip(headings, [each for each in targets if each is not Target.NAME], strict=False)
        )
    )
    reading = read_column_map(column_map_bytes(ColumnMap(columns=columns), lang))

    assert ((), ColumnMap(columns=columns)) == (reading.faults, reading.columns)


@pytest.mark.parametrize(
    ("body", "row", "words"),
    [
        ("a;Nombre\nb;Nombre\n", 3, "Dos columnas no pueden ser «Nombre»"),
        ("a;Nombre\na;País\n", 3, "«a» está dos veces"),
        ("a;Nombre\nb;Fax\n", 3, "«Fax» no es ninguna de nuestras columnas"),
        ("a;\n", None, "Ninguna columna es «Nombre»"),
    ],
)
def test_what_is_wrong_in_the_file_of_columns_is_told(
    body: str, row: int | None, words: str
) -> None:
    reading = read_column_map(f"Columna de la lista;Es\n{body}".encode())

    assert reading.columns is None
    assert [row] == [each.row for each in reading.faults]
    assert words in reading.faults[0].said.es


def test_another_file_is_no_file_of_columns() -> None:
    reading = read_column_map(b"a,b\n1,2\n")

    assert "Faltan las columnas" in reading.faults[0].said.es
    assert read_column_map(b"").findings


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_is_read_however_it_was_saved(encoding: str, separator: str) -> None:
    rows = [["Nombre", "Institución"], ["José Inventado", "Fundación"]]
    data = "\r\n".join(separator.join(row) for row in rows).encode(encoding)
    grid, _ = table_grid(data, "lista.csv")
    table = listed_table([grid] if grid else [])

    assert table is not None
    assert ("Nombre", "Institución") == table.headings
    assert ("José Inventado", "Fundación") == table.rows[0].cells
    assert (None, "lista.csv") == (table.sheet, table.file)


def test_an_empty_file_has_no_list() -> None:
    assert listed_table([]) is None
    assert table_grid(b"", "x.csv")[0] is None
