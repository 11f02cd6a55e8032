"""Permissions stay with the names that people see, and whoever takes one back is believed."""

from collections.abc import Callable
from datetime import date

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event
from gobierno_abierto.formats.folder import read_folder, to_folder
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets import Found, book_of, grids_of, read_grids
from gobierno_abierto.formats.sheets.reading.belonging import is_corrected
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.index import published_fields
from sheets_edited import ANA, PERMISSION, Edited

_GIVEN = date(2026, 1, 5)
_LEO = m.Person(id="leo", name="Leo Supuesto")
_BASE = dialogue(event(m.Session(id="una")), commitments=(), people=(ANA, _LEO))
_WITHDRAWAL = "Fecha de retiro"

Change = Callable[[Edited], Edited]


def _people(reading: Reading) -> dict[str, m.Person]:
    assert isinstance(reading.document, m.Dialogue)
    return {each.id: each for each in reading.document.people}


def _allowed(reading: Reading) -> dict[str | None, int]:
    """How many permissions each person has, by name."""
    return {each.name: len(each.publication) for each in _people(reading).values()}


def _errors(reading: Reading) -> list[str]:
    return [each.message("es") for each in reading.report.errors]


def _called(ana: Found, leo: Found = "Leo Supuesto") -> Change:
    return lambda edited: edited.write("Personas", 2, "Nombre", ana).write(
        "Personas", 3, "Nombre", leo
    )


def _keys_swapped(edited: Edited) -> Edited:
    return edited.write("Personas", 2, "people#id", "leo").write("Personas", 3, "people#id", "ana")


def _written_over(edited: Edited) -> Edited:
    """What can be seen of Leo stands in Ana's row, and his own is deleted."""
    head, ana, leo = edited.cells("Personas")
    return edited.rows("Personas", [head, (*ana[:2], *leo[2:])])


def _both_said(edited: Edited) -> Edited:
    return _called("Leo Supuesto", "Ana Inventada")(edited).write(
        "Permisos", 2, "Persona", "leo supuesto"
    )


def _new_row_of_her_name(edited: Edited) -> Edited:
    """Ana's row is gone, and a new one has her name in another spelling."""
    return edited.without("Personas", 2).add("Personas", Nombre="ANA INVENTADA")


# What was done, and how many permissions each name has then.
_STANDS: dict[str, tuple[Change, dict[str, int]]] = {
    "nothing": (_called("Ana Inventada"), {"Ana Inventada": 1, "Leo Supuesto": 0}),
    "spelt otherwise": (_called("Ana  INVENTADA"), {"Ana  INVENTADA": 1, "Leo Supuesto": 0}),
    "a letter corrected": (_called("Ana Imventada"), {"Ana Imventada": 1, "Leo Supuesto": 0}),
    "completed": (_called("Ana Inventada Soto"), {"Ana Inventada Soto": 1, "Leo Supuesto": 0}),
    "turned round": (_called("Inventada, Ana"), {"Inventada, Ana": 1, "Leo Supuesto": 0}),
    "both sheets say so": (_both_said, {"Leo Supuesto": 1, "Ana Inventada": 0}),
    "a new row of her name": (_new_row_of_her_name, {"Leo Supuesto": 0, "ANA INVENTADA": 1}),
}
# Her name is now in the row of somebody else, or in none.
_PASSED: dict[str, Change] = {
    "names swapped": _called("Leo Supuesto", "Ana Inventada"),
    "keys swapped": _keys_swapped,
    "written over, and the other row deleted": _written_over,
    "copied over": _called("Leo Supuesto", "Leo Supuesto"),
    "written over, and the other as well": _called("Leo Supuesto", "Zoe Nueva"),
    "a name that nobody had": _called("Zoe Nueva"),
    "only the given name is the same": _called("Ana Supuesta"),
    "only the surname is the same": _called("Eva Inventada"),
    "only the surname is the same, and long": _called("Juana Inventada"),
    "only the given name is left": _called("Ana"),
    "a number": _called("Persona 2"),
    "no name": _called(None),
}


@pytest.mark.parametrize(("change", "allowed"), _STANDS.values(), ids=_STANDS)
def test_a_permission_follows_the_person_whose_name_stands_beside_it(
    change: Change, allowed: dict[str, int]
) -> None:
    """Whatever the hidden keys say."""
    reading = change(Edited(_BASE)).read()

    assert _errors(reading) == []
    assert _allowed(reading) == allowed


def test_a_permission_stays_with_its_own_row_where_somebody_else_has_the_name_as_well() -> None:
    reading = Edited(_BASE).add("Personas", Nombre="Ana Inventada").read()

    assert _errors(reading) == []
    assert {key: len(each.publication) for key, each in _people(reading).items()} == {
        "ana": 1, "leo": 0, "ana-inventada": 0,
    }  # fmt: skip


@pytest.mark.parametrize("change", _PASSED.values(), ids=_PASSED)
def test_a_permission_whose_name_has_passed_to_another_row_is_left_out(change: Change) -> None:
    """A column was sorted alone, rows were swapped or written over: what people see counts."""
    edited = change(Edited(_BASE))
    reading = edited.read()

    assert set(_allowed(reading).values()) == {0}
    assert any("Ana Inventada" in each and "dejó fuera" in each for each in _errors(reading))
    (found,) = [each for each in reading.report.errors if each.place.sheet == "Permisos"]
    assert found.place.cell == "C2"


def test_a_name_that_passed_to_the_row_of_a_protected_person_allows_nothing_there() -> None:
    """Both permissions are left out, whichever of the two was taken back."""
    leo = attrs.evolve(_LEO, publication=(attrs.evolve(PERMISSION, withdrawn=date(2026, 2, 1)),))
    base = attrs.evolve(_BASE, people=(ANA, leo))
    reading = _called("Leo Supuesto", "Ana Inventada")(Edited(base)).read()

    assert set(_allowed(reading).values()) == {0}
    assert len(reading.report.errors) == 2


def test_without_the_column_of_names_a_key_counts_while_the_person_is_the_same() -> None:
    edited = Edited(_BASE).without_columns("Permisos", "Persona")

    assert _allowed(edited.read()) == {"Ana Inventada": 1, "Leo Supuesto": 0}
    assert _allowed(_called("Zoe Nueva")(edited).read()) == {"Zoe Nueva": 0, "Leo Supuesto": 0}
    assert edited.read().report.errors


def test_an_id_beside_a_name_is_that_of_the_person_who_has_the_name() -> None:
    """Of two people with one name the id tells which; it does not make one of another name."""
    other = attrs.evolve(_LEO, name="Ana Inventada")
    edited = Edited(attrs.evolve(_BASE, people=(ANA, other)))
    assert edited.cells("Permisos")[1][2] == "Ana Inventada [ana]"
    edited.write("Personas", 2, "Nombre", "Zoe Nueva")

    for reading in (edited.read(), edited.read_alone()):
        assert set(_allowed(reading).values()) == {0}
        assert _errors(reading)


def test_a_permission_without_a_name_is_not_that_of_the_only_person() -> None:
    """The row of whoever gave it may be the one that was deleted."""
    edited = Edited(attrs.evolve(_BASE, people=(ANA,))).write("Permisos", 2, "Persona", None)

    for reading in (edited.read(), edited.read_alone()):
        assert _allowed(reading) == {"Ana Inventada": 0}
        assert _errors(reading)


@pytest.mark.parametrize(
    ("was", "now", "is_same"),
    [
        ("Ana Inventada", "Dra. Ana Inventada", True),
        ("Ana Inventada", "Dra. Eva Inventada", False),
        ("Jose Hernandes", "José Hernández", True),
        ("Иван Петровский", "Иван Петровскй", True),
        ("Иван Петров", "Олег Петров", False),
        ("Ana María Prueba", "Ana M. Prueba", True),
        ("Ana Prueba Soto", "Ana Prueba", True),
        ("Ana Prueba", "A. Prueba", False),
        ("Ana Prueba", "Eva Prueba", False),
        ("Ana Inventada", "Ada Inventada", False),
        ("Luis García", "Luisa García", False),
        ("Juan Pérez Gómez", "José Pérez Gómez", False),
        ("Juan Pérez Gómez", "Pérez Gómez", False),
        ("Juan Carlos Pérez", "Carlos Pérez", False),
        ("Carlos Hernández", "Carla Hernández", False),
        ("Daniel Prueba", "Daniela Prueba", False),
        ("Fernando Prueba", "Fernanda Prueba", False),
        ("Fernado Prueba", "Fernando Prueba", True),
        ("José Peres", "José Pérez", False),
        ("王 伟", "王 伟明", False),
        ("김 민수연", "김 민수현", False),
        ("अनिल शर्मा", "अनील शर्मा", False),
        ("Persona 1", "Persona 2", False),
        ("Ana", "Ana Inventada", False),
        ("", "", False),
        ("Persona100001 Prueba", "Persona100002 Prueba", False),
    ],
)
def test_a_corrected_name_is_told_from_another(was: str, now: str, *, is_same: bool) -> None:
    """Word by word, the given name first; one letter counts in long words only."""
    assert is_corrected(was, now) is is_same


_TWICE = attrs.evolve(
    ANA, publication=(PERMISSION, attrs.evolve(PERMISSION, given=date(2026, 2, 1)))
)
_LEO_TOO = attrs.evolve(_LEO, publication=(PERMISSION,))
_ALL_ALLOW = attrs.evolve(_BASE, people=(_TWICE, _LEO_TOO))


@pytest.mark.parametrize(
    ("heading", "value"),
    [
        (_WITHDRAWAL, "ayer"),
        ("Vigente hasta", "fin de año"),
        ("Publicar nombre", "ya no"),
        ("Aunque esté protegida", "tal vez"),
    ],
)
def test_what_may_take_a_permission_back_takes_all_of_that_person(heading: str, value: str) -> None:
    """Whoever writes the document to another file does not bring the other rows back."""
    edited = Edited(_ALL_ALLOW).write("Permisos", 3, heading, value)
    for reading in (edited.read(), edited.read_alone()):
        assert _allowed(reading) == {"Ana Inventada": 0, "Leo Supuesto": 1}
        (message,) = _errors(reading)
        assert "los permisos de esta persona se dejaron fuera" in message


@pytest.mark.parametrize("lacking", ["Fecha del permiso", "Finalidad"])
def test_a_withdrawal_counts_in_a_row_that_lacks_something_else(lacking: str) -> None:
    """Its row is left out, and with it the other permissions of its person."""
    edited = Edited(_ALL_ALLOW).write("Permisos", 3, _WITHDRAWAL, date(2026, 3, 1))
    reading = edited.write("Permisos", 3, lacking, None).read_alone()

    assert _allowed(reading) == {"Ana Inventada": 0, "Leo Supuesto": 1}
    assert any("los demás permisos de esta persona" in each for each in _errors(reading))


@pytest.mark.parametrize("name", ["Ana Inventda", None])
@pytest.mark.parametrize("value", [date(2026, 3, 1), "ayer"])
def test_a_withdrawal_of_nobody_knows_whom_takes_every_permission(
    name: str | None, value: Found
) -> None:
    """It may be that of anybody, until somebody says whose it is."""
    edited = Edited(_ALL_ALLOW).write("Permisos", 3, _WITHDRAWAL, value)
    reading = edited.write("Permisos", 3, "Persona", name).read_alone()

    assert _allowed(reading) == {"Ana Inventada": 0, "Leo Supuesto": 0}
    assert any("los permisos de todas las personas" in each for each in _errors(reading))


def test_a_permission_of_an_unknown_name_takes_nothing_from_others() -> None:
    """It takes nothing back."""
    reading = Edited(_ALL_ALLOW).write("Permisos", 3, "Persona", "Zoe").read()

    assert _allowed(reading) == {"Ana Inventada": 1, "Leo Supuesto": 1}


def test_a_written_refusal_is_kept_and_allows_nothing() -> None:
    """No error that stops all publication, and nothing that suggests to delete the row."""
    edited = Edited(_BASE).write("Permisos", 2, "Publicar nombre", "no")
    for reading in (edited.read(), edited.read_alone()):
        ana = _people(reading)["ana"]
        assert [each.fields for each in ana.publication] == [()]
        assert published_fields(ana, date(2026, 4, 1)) == frozenset()
        assert [(each.code, str(each.severity)) for each in reading.report] == [("GA026", "note")]


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
def test_a_refusal_comes_back_from_its_sheet(lang: str) -> None:
    refusal = attrs.evolve(PERMISSION, fields=())
    base = attrs.evolve(_BASE, people=(attrs.evolve(ANA, publication=(refusal,)), _LEO))
    grids = grids_of(book_of(base, internal=True, lang=lang))

    assert read_grids(grids, base=base).document == base
    assert not read_grids(grids, base=base).report
    (kept,) = _people(read_grids(grids))["ana"].publication
    assert kept.fields == ()


@pytest.mark.parametrize(
    ("given", "purpose", "stands"),
    [
        (date(2026, 2, 1), "Publicar la agenda", 0),
        (_GIVEN, "Publicar la agenda", 0),
        (date(2026, 1, 1), "Publicar la agenda", 2),
        (date(2026, 2, 1), "Publicar las fotos", 2),
    ],
)
def test_a_later_refusal_for_the_same_purpose_is_believed(
    given: date, purpose: str, stands: int
) -> None:
    """Somebody who wrote «no» in a row below did not mean the «sí» above to stand."""
    second = attrs.evolve(PERMISSION, given=given, purpose=m.text(es=purpose))
    base = attrs.evolve(_BASE, people=(attrs.evolve(ANA, publication=(PERMISSION, second)), _LEO))
    reading = Edited(base).write("Permisos", 3, "Publicar nombre", "no").read_alone()

    assert _allowed(reading) == {"Ana Inventada": stands, "Leo Supuesto": 0}
    assert bool(_errors(reading)) is (stands == 0)


def _row(given: date, **said: str) -> dict[str, Found]:
    stated = {"Finalidad": "Publicar la agenda", "Base_legal": "consentimiento"}
    return {"Persona": "Ana Inventada", **stated, "Fecha_del_permiso": given, **said}


def test_a_later_refusal_that_the_base_has_is_believed() -> None:
    """Whether its cell is new or says what it said."""
    refusal = attrs.evolve(PERMISSION, fields=(), given=date(2026, 2, 1))
    base = attrs.evolve(_BASE, people=(attrs.evolve(ANA, publication=(refusal,)), _LEO))
    edited = Edited(base).add("Permisos", **_row(_GIVEN, Publicar_nombre="sí"))

    for reading in (edited.read(), edited.read_alone()):
        assert _allowed(reading) == {"Ana Inventada": 0, "Leo Supuesto": 0}
        (found,) = reading.report.errors
        assert (found.place.sheet, found.place.cell) == ("Permisos", "D2")


def test_two_permissions_that_no_row_speaks_of_stay_as_they_were() -> None:
    """A workbook without their sheet says nothing of them."""
    refusal = attrs.evolve(PERMISSION, fields=(), given=date(2026, 2, 1))
    ana = attrs.evolve(ANA, publication=(PERMISSION, refusal))
    edited = Edited(attrs.evolve(_BASE, people=(ana, _LEO)))
    edited.grids = [each for each in edited.grids if each.name != "Permisos"]

    assert _errors(edited.read()) == []
    assert _allowed(edited.read()) == {"Ana Inventada": 2, "Leo Supuesto": 0}


def test_a_refusal_of_one_field_takes_no_other_back() -> None:
    """She allows her name, and refuses her address."""
    email = {"Publicar_correo_electrónico": "no"}
    edited = Edited(_BASE).add("Permisos", **_row(date(2026, 2, 1), **email))

    for reading in (edited.read(), edited.read_alone()):
        assert _errors(reading) == []
        ana = _people(reading)["ana"]
        assert published_fields(ana, date(2026, 4, 1)) == {m.PersonField.NAME}
        assert isinstance(reading.document, m.Dialogue)
        again = Edited(reading.document).read_alone()
        assert (again.report.errors, _allowed(again)) == ((), _allowed(reading))


@pytest.mark.parametrize("name", ["sí", None])
def test_a_refusal_of_one_field_that_was_allowed_is_told_at_its_cell(name: str | None) -> None:
    """Also where the row allows something else."""
    both = attrs.evolve(PERMISSION, fields=(m.PersonField.NAME, m.PersonField.EMAIL))
    edited = Edited(attrs.evolve(_BASE, people=(attrs.evolve(ANA, publication=(both,)), _LEO)))
    said = {"Publicar_nombre": name, "Publicar_correo_electrónico": "no"}
    edited.add("Permisos", **_row(date(2026, 2, 1), **{k: v for k, v in said.items() if v}))
    letter = "ABCDEFGHIJKLMNOP"[edited.place("Permisos", "Publicar correo electrónico")]

    for reading in (edited.read(), edited.read_alone()):
        assert _allowed(reading) == {"Ana Inventada": 0, "Leo Supuesto": 0}
        (found,) = reading.report.errors
        assert found.place.cell == f"{letter}3"


def test_refusals_are_looked_up_and_not_compared_with_every_permission(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Twice as many rows take twice as many steps."""
    counts: list[int] = []
    value = Draft.value

    def counted(draft: Draft, path: tuple[str, ...], blank: object = None) -> object:
        counts[-1] += 1
        return value(draft, path, blank)

    monkeypatch.setattr(Draft, "value", counted)
    for many in (50, 100):
        people = tuple(
            attrs.evolve(ANA, id=f"a{n}", name=f"Ana {n}", publication=(permission,))
            for n, permission in enumerate(
                [PERMISSION] * many + [attrs.evolve(PERMISSION, fields=())] * many
            )
        )
        edited = Edited(attrs.evolve(_BASE, people=people))
        counts.append(0)
        assert _errors(edited.read_alone()) == []
    assert counts[1] < counts[0] * 2.2


@pytest.mark.parametrize("separator", [";", ","])
def test_two_stray_marks_in_a_table_of_permissions_are_an_error(separator: str) -> None:
    """What lies between them was taken for one cell, and a withdrawal may be among it."""
    third = attrs.evolve(ANA, id="zoe", name="Zoe Nueva")
    base = attrs.evolve(_BASE, people=(ANA, _LEO_TOO, third))
    files = to_folder(base, internal=True, separator=separator)
    _, first, second, *_ = files["permisos.csv"].splitlines()
    opened = first.replace(b"Publicar la agenda", b'"Publicar la agenda')
    closed = second.replace(b"Publicar la agenda", b'Publicar la agenda"')
    files["permisos.csv"] = (
        files["permisos.csv"].replace(first, opened, 1).replace(second, closed, 1)
    )
    reading = read_folder(files)

    assert sum(_allowed(reading).values()) < 3
    assert "GA058" in [each.code for each in reading.report.errors]
