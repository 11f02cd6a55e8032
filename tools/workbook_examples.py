"""Makes the workbooks of `tests/rules/`: a small invented agenda, and the same with one fault.

Run: ``python tools/workbook_examples.py``. The table below says of each code what is done to the
good workbook, and to the bad one; `tests/test_rules_examples.py` reads them as people would.
"""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import openpyxl
from openpyxl.comments import Comment

from gobierno_abierto import model as m
from gobierno_abierto.formats.folder import to_folder
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.formats.packed import settled
from gobierno_abierto.formats.xlsx import to_xlsx

_FOLDER = Path(__file__).resolve().parents[1] / "tests" / "rules"
_DAY = date(2026, 5, 14)

Change = Callable[[Any], None]


def _slot(start: int, end: int) -> m.Slot:
    return m.Slot(
        start=datetime(2026, 5, 14, start),  # noqa: DTZ001  # of the clock of the place
        end=datetime(2026, 5, 14, end),  # noqa: DTZ001
    )


def example() -> m.Dialogue:
    """A dialogue of one morning, in which nothing is wrong. All of it is invented."""
    rooms = (
        m.Room(id="azul", name=m.text(es="Sala azul")),
        m.Room(id="norte", name=m.text(es="Sala norte")),
    )
    agenda = (
        m.Session(id="apertura", title=m.text(es="Apertura"), when=_slot(9, 10), rooms=("azul",)),
        m.Session(id="datos", title=m.text(es="Datos"), when=_slot(10, 11), rooms=("norte",)),
        m.Session(id="cierre", title=m.text(es="Cierre"), when=_slot(11, 12), rooms=("azul",)),
    )
    return m.Dialogue(
        id="dialogo",
        header=m.Header(
            namespace="https://secretaria.example/dialogos/",
            revision=1,
            revised=date(2026, 4, 1),
            language="es",
            publisher="Secretaría de Ejemplo (inventada)",
            licence="CC-BY-4.0",
            fictional=True,
        ),
        title=m.text(es="Diálogo inventado"),
        venues=(m.Venue(id="sede", name=m.text(es="Casa de Ejemplo"), rooms=rooms),),
        events=(
            m.Event(
                id="encuentro",
                title=m.text(es="Encuentro"),
                dates=m.edtf("2026-05-14"),
                zone="America/Santiago",
                venues=("sede",),
                agenda=agenda,
            ),
        ),
    )


class _Example(NamedTuple):
    """What is done to make the good and the bad workbook; and where the fault is told.

    `place` is a sheet, its heading and a row, as far as it has any. `how` is ``how.txt``, `base`
    the document that the workbooks are combined with; `of` that from which they are made, if it is
    another.
    """

    bad: Change
    place: tuple[str, str | None, int | None] | str
    good: Change | None = None
    how: str | None = None
    base: m.Dialogue | None = None
    of: m.Dialogue | None = None


def _letters(sheet: Any, heading: str) -> str:
    names = {str(cell.value).removesuffix(" *"): cell.column_letter for cell in sheet[1]}
    return str(names[heading])


def _put(sheet: str, heading: str, row: int, value: Any) -> Change:
    def change(book: Any) -> None:
        there = book[sheet]
        there[f"{_letters(there, heading)}{row}"].value = value

    return change


def _all(*changes: Change) -> Change:
    def change(book: Any) -> None:
        for each in changes:
            each(book)

    return change


def _without_column(sheet: str, heading: str) -> Change:
    """Without a column: by hand, since openpyxl leaves widths and lists where they were."""

    def change(book: Any) -> None:
        there = book[sheet]
        there.delete_cols(there[f"{_letters(there, heading)}1"].column)

    return change


def _others(book: Any) -> None:
    for each in book.worksheets[1:]:
        book.remove(each)
    there = book.worksheets[0]
    there.title = "Compras"
    there.delete_rows(1, 30)
    there.append(["Artículo", "Precio"])
    there.append(["Café", 20])


def _more_sheets(book: Any) -> None:
    there = book.create_sheet("Compras")
    there.append(["Artículo", "Precio"])
    there.append(["Café", 20])


def _more_columns(book: Any) -> None:
    there = book["Agenda"]
    at = there.max_column + 1
    there.cell(1, at).value = "Ocurrencias"
    there.cell(2, at).value = "Llevar flores"


def _merged(book: Any) -> None:
    there = book["Agenda"]
    letters = _letters(there, "Día")
    there.merge_cells(f"{letters}2:{letters}3")


def _hidden(book: Any) -> None:
    book["Agenda"].row_dimensions[3].hidden = True


def _copied(book: Any) -> None:
    there = book["Agenda"]
    there.append([each.value for each in there[4]])


def _noted(book: Any) -> None:
    there = book["Agenda"]
    there[f"{_letters(there, 'Título')}5"].value = "Ojo: falta confirmar la sala"


def _commented(book: Any) -> None:
    there = book["Agenda"]
    there[f"{_letters(there, 'Título')}2"].comment = Comment("Falta confirmar.", "Ana Prueba")


def _nothing(book: Any) -> None: ...


def _translated() -> m.Dialogue:
    document = example()
    (event,) = document.events
    first = attrs.evolve(event.agenda[0], title=m.text(es="Apertura", en="Opening"))
    agenda = (first, *event.agenda[1:])
    return attrs.evolve(document, events=(attrs.evolve(event, agenda=agenda),))


def _peopled() -> m.Dialogue:
    """The same with somebody who opens it, and who has allowed her name to be published."""
    permission = m.Publication(
        fields=(m.PersonField.NAME,),
        purpose=m.text(es="Publicar la agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 1, 5),
    )
    document = example()
    (event,) = document.events
    ana = m.Person(
        id="ana", name="Ana Inventada", sector=m.Sector.ACADEMIA, publication=(permission,)
    )
    part = m.Part(role=m.Role.SPEAKER, person="ana")
    first = attrs.evolve(event.agenda[0], parts=(part,))
    return attrs.evolve(
        document,
        people=(ana,),
        events=(attrs.evolve(event, agenda=(first, *event.agenda[1:])),),
    )


def _withdrawn_beside(book: Any) -> None:
    there = book["Permisos"]
    at = there.max_column + 1
    there.cell(1, at).value = "Observaciones"
    there.cell(2, at).value = "Retiró su permiso por correo"


def _withdrawn_in_a_copy(book: Any) -> None:
    there = book.copy_worksheet(book["Permisos"])
    there.title = "Permisos (2)"
    there[f"{_letters(there, 'Fecha de retiro')}2"].value = date(2026, 3, 1)


# Nothing is in the second room.
_FREE = _put("Agenda", "Sala", 3, None)

_EXAMPLES = {
    "GA017": _Example(_others, ""),
    "GA018": _Example(_without_column("Organizaciones", "Nombre"), ("Organizaciones", None, 1)),
    "GA019": _Example(_without_column("Agenda", "Estado"), ("Agenda", None, 1)),
    "GA020": _Example(_more_columns, ("Agenda", "Ocurrencias", 1)),
    "GA021": _Example(_more_sheets, ("Compras", None, None)),
    "GA022": _Example(_put("Agenda", "Inicio", 2, "temprano"), ("Agenda", "Inicio", 2)),
    "GA023": _Example(_put("Agenda", "Sala", 2, "Sala azl"), ("Agenda", "Sala", 2)),
    "GA024": _Example(
        _all(_FREE, _put("Salas", "Nombre", 3, "Sala azul"), _put("Agenda", "Sala", 4, None)),
        ("Agenda", "Sala", 2),
        good=_all(_FREE, _put("Agenda", "Sala", 4, None)),
    ),
    "GA025": _Example(_put("Agenda", "Día", 2, "5/6/2026"), ("Agenda", "Día", 2)),
    "GA026": _Example(_put("Agenda", "Día", 2, "14/5/26"), ("Agenda", "Día", 2)),
    "GA027": _Example(_put("Agenda", "Título", 2, '="Apertura"'), ("Agenda", "Título", 2)),
    "GA028": _Example(_merged, ("Agenda", "Día", 2)),
    "GA029": _Example(_hidden, ("Agenda", None, 3)),
    "GA030": _Example(_copied, ("Agenda", None, 5)),
    "GA031": _Example(lambda book: book["Agenda"].delete_rows(3), "Agenda!1", base=example()),
    "GA032": _Example(
        _put("Agenda", "Título", 2, "Bienvenida"), ("Agenda", "Título", 2), base=_translated()
    ),
    "GA033": _Example(lambda book: _rewrite_about(book, "id", "otro-dialogo"), "", base=example()),
    "GA034": _Example(
        _all(_FREE, _put("Salas", "Nombre", 3, None)), ("Salas", "Nombre", 3), good=_FREE
    ),
    "GA035": _Example(_put("Agenda", "Fin", 2, None), ("Agenda", "Fin", 2)),
    "GA036": _Example(_put("Agenda", "Título", 2, "Aper_x0007_tura"), ("Agenda", "Título", 2)),
    "GA048": _Example(_noted, ("Agenda", "Título", 5)),
    "GA049": _Example(_without_column("Agenda", "agenda#id"), ("Agenda", None, 1)),
    "GA050": _Example(_withdrawn_beside, ("Permisos", "Observaciones", 1), of=_peopled()),
    "GA092": _Example(
        _without_column("Permisos", "Fecha de retiro"), ("Permisos", None, 1), of=_peopled()
    ),
    "GA093": _Example(_withdrawn_in_a_copy, ("Permisos (2)", None, None), of=_peopled()),
    "GA044": _Example(_commented, ""),
    "GA045": _Example(
        lambda book: book["Agenda"].cell(2, 40, "Nota al margen"), "", how="limit columns 30"
    ),
}


def _described(words: str) -> m.Dialogue:
    document = example()
    (event,) = document.events
    agenda = (attrs.evolve(event.agenda[0], description=m.text(es=words)), *event.agenda[1:])
    return attrs.evolve(document, events=(attrs.evolve(event, agenda=agenda),))


def _rewrite_about(book: Any, name: str, value: str) -> None:
    for row in book["gobierno_abierto"].iter_rows():
        if row[0].value == name:
            row[1].value = value


def _changed(data: bytes, change: Change) -> bytes:
    """A workbook with a change, as openpyxl saves it: the same bytes each time."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    file = io.BytesIO()
    book.save(file)
    return settled(file.getvalue(), instead={"docProps/core.xml": _part(data, "docProps/core.xml")})


def _part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def _with_parts(data: bytes, more: dict[str, bytes]) -> bytes:
    """A workbook with other parts, or with these instead of its own."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as there, zipfile.ZipFile(file, "w") as archive:
        for name in there.namelist():
            archive.writestr(name, more.get(name) or there.read(name))
        for name in more.keys() - set(there.namelist()):
            archive.writestr(name, more[name])
    return settled(file.getvalue())


def _write(code: str, files: dict[str, bytes | str]) -> None:
    folder = _FOLDER / code
    folder.mkdir(exist_ok=True)
    for each in folder.iterdir():
        each.unlink()
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / name).write_bytes(data)


def _make(code: str, asked: _Example, plain: bytes) -> None:
    made_from = asked.base or asked.of
    start = (
        to_xlsx(made_from, purpose="agenda", internal=asked.of is not None) if made_from else plain
    )
    good = _changed(start, asked.good or _nothing)
    bad = _changed(start, asked.bad)
    files: dict[str, bytes | str] = {"bad.xlsx": bad, "good.xlsx": good}
    files["place.txt"] = f"{_place(bad, asked.place)}\n"
    if asked.base:
        files["document.json"] = to_json(asked.base)
    if asked.how:
        files["how.txt"] = f"{asked.how}\n"
    _write(code, files)


def _place(data: bytes, place: tuple[str, str | None, int | None] | str) -> str:
    if isinstance(place, str):
        return place
    sheet, heading, row = place
    there = openpyxl.load_workbook(io.BytesIO(data))[sheet]
    cell = f"{_letters(there, heading) if heading else ''}{row or ''}"
    return f"{sheet}!{cell}" if cell else sheet


def main() -> None:
    """Write them all."""
    plain = to_xlsx(example(), purpose="agenda")
    for code, asked in _EXAMPLES.items():
        _make(code, asked, plain)
    page = "<html><table><tr><td>Agenda (inventada)</td></tr></table></html>\n"
    sheet = "xl/worksheets/sheet4.xml"
    core = "docProps/core.xml"
    entity = b'<!DOCTYPE a [<!ENTITY b "c">]>'
    declared = _part(plain, core).replace(b"?>\n", b"?>" + entity, 1)
    blank = _part(plain, sheet).replace(b"<sheetData>", b"<sheetData>" + b" " * 3_000_000)
    whole: dict[str, bytes | str] = {"place.txt": "\n", "good.xlsx": plain}
    _write("GA037", {"bad.xlsx": page, **whole})
    _write("GA038", {"bad.xlsx": plain[:3000], **whole})
    broken = _part(plain, sheet)
    _write("GA039", {"bad.xlsx": _with_parts(plain, {sheet: broken[: len(broken) - 900]}), **whole})
    _write("GA040", {"bad.xlsx": _with_parts(plain, {sheet: blank}),
                     "how.txt": "limit unpacked 2000000\n", **whole})  # fmt: skip
    _write("GA041", {"bad.xlsx": _with_parts(plain, {core: declared}), **whole})
    _write("GA042", {"bad.xlsx": _with_parts(plain, {"xl/vbaProject.bin": b"inventado"}), **whole})
    link = {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}
    _write("GA043", {"bad.xlsx": _with_parts(plain, link), **whole})
    long, short = (_described("Con todo el mundo" + ", y más" * times) for times in (6_000, 1))
    _write("GA046", {"bad.json": to_json(long), "good.json": to_json(short),
                     "how.txt": "workbook\n", "place.txt": "Agenda!Q2\n"})  # fmt: skip
    tables = to_folder(example(), purpose="agenda")
    _write("GA047", {"bad.pdf": b"%PDF-1.7 (inventado)\n", "good.csv": tables["salas.csv"],
                     "document.json": to_json(example()), "how.txt": "folder\n",
                     "place.txt": "\n"})  # fmt: skip


if __name__ == "__main__":
    main()
