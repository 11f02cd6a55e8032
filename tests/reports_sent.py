"""Tables as they are sent to invented institutions, and filled in as these might fill them in."""

import csv
import io
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import attrs

import gobierno_abierto.model as m
from builders import header
from gobierno_abierto.formats.reports import Collected, collect_reports, progress_requests
from gobierno_abierto.formats.reports.columns import HEADINGS, Column
from gobierno_abierto.formats.tables import read_table, table_bytes
from gobierno_abierto.words import Language

C = Column
DAY = date(2026, 4, 10)
DATED = {C.DAY: "10 de abril de 2026"}


def organization(who: str, name: str, sector: m.Sector = m.Sector.GOVERNMENT) -> m.Organization:
    return m.Organization(id=who, name=m.text(es=name), sector=sector)


def milestone(step: str, title: str, **changes: Any) -> m.Milestone:
    base = m.Milestone(id=step, title=m.text(es=title), due=m.edtf("2026-06-30"))
    return attrs.evolve(base, **changes)


def commitment(
    number: str, title: str, lead: str | None, *milestones: m.Milestone, **changes: Any
) -> m.Commitment:
    base = m.Commitment(
        id=f"compromiso-{number}",
        kind=m.CommitmentKind.ADOPTED,
        label=number,
        title=m.text(es=title),
        lead=lead,
        milestones=milestones,
    )
    return attrs.evolve(base, **changes)


def claim(by: str, **changes: Any) -> m.Claim:
    base = m.Claim(by=by, role=m.ClaimRole.AGENCY, date=DAY)
    return attrs.evolve(base, **changes)


BOOK = m.PlanBook(
    id="tablero",
    header=header(),
    title=m.text(es="Tablero de prueba"),
    organizations=(
        organization("salud", "Secretaría de Salud"),
        organization("educacion", "Ministerio de Educación"),
        organization("agua", "Comisión del Agua"),
        organization("archivo", "Archivo General"),
        organization("red", "Red Ciudadana", m.Sector.CIVIL_SOCIETY),
    ),
    commitments=(
        commitment(
            "1",
            "Hospitales abiertos",
            "salud",
            milestone("hito-camas", "Camas libres, cada día"),
            milestone("hito-compras", "Compras publicadas"),
        ),
        commitment("2", "Escuelas abiertas", "educacion", milestone("hito-becas", "Becas")),
        commitment("3", "Agua abierta", "agua", milestone("hito-pozos", "Mapa de pozos")),
        commitment("4", "Archivos abiertos", "archivo", milestone("hito-fondos", "Fondos")),
    ),
)


def book(*commitments: m.Commitment, **changes: Any) -> m.PlanBook:
    """The book with other commitments."""
    return attrs.evolve(BOOK, commitments=commitments, **changes)


def steps(document: m.Document) -> dict[str, m.Milestone]:
    """The milestones by id."""
    return {each.id: each for part in document.commitments for each in part.milestones}


def claims(document: m.Document, step: str) -> tuple[m.Claim, ...]:
    return steps(document)[step].claims


Cells = Mapping[Column, str]
Rows = list[list[str]]


def filled(
    sent: bytes,
    answers: Mapping[str, Cells],
    *,
    lang: Language = "es",
    rename: Mapping[Column, str] | None = None,
    change: Callable[[Rows], Rows] = lambda rows: rows,
    delimiter: str = ";",
    encoding: str = "utf-8-sig",
) -> bytes:
    """A table that was sent, with `answers` by the id of the milestone, saved by some program."""
    table, _ = read_table(sent)
    if table is None:
        raise AssertionError("nothing was sent")
    headings = list(table.headings)
    places = {each: headings.index(head) for each in C if (head := name_of(each, lang)) in headings}
    rows = [list(row.cells) for row in table.rows]
    for row in rows:
        for column, words in answers.get(row[0].strip("[]"), {}).items():
            row[places[column]] = words
    for column, name in (rename or {}).items():
        headings[places[column]] = name
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(change([headings, *rows]))
    return out.getvalue().encode(encoding)


def name_of(column: Column, lang: Language = "es") -> str:
    return HEADINGS[column].in_language(lang)


def returned(
    answers: Mapping[str, Cells], document: m.Document = BOOK, **saved: Any
) -> dict[str, bytes]:
    """All tables of a document, each filled in with what `answers` has for it."""
    lang: Language = saved.get("lang", "es")
    sent = progress_requests(document, lang=lang)
    return {name: filled(data, answers, **saved) for name, data in sent.items()}


def table(*rows: Cells, columns: tuple[Column, ...] | None = None, lang: Language = "es") -> bytes:
    """A table with those rows, of those columns."""
    shown = columns or tuple(dict.fromkeys(each for row in rows for each in row))
    heads = [name_of(each, lang) for each in shown]
    cells = [[row.get(each, "") for each in shown] for row in rows]
    return table_bytes(heads, cells, guard=False, bom=True)


def row(step: str = "hito-camas", **cells: str) -> Cells:
    """A row of a table; of the tenth of April, unless it says otherwise."""
    base = {C.STEP: step, **DATED}
    return {**base, **{C(name): words for name, words in cells.items()}}


def collected(*rows: Cells, document: m.Document = BOOK, **asked: Any) -> Collected[m.Document]:
    """What comes of a table with those rows."""
    return collect_reports(document, {"a.csv": table(*rows)}, **asked)


def codes(back: Collected[Any]) -> list[str]:
    """The codes of all that is said."""
    return [each.code for each in back.report]


def only_claim(document: m.Document, step: str = "hito-camas") -> m.Claim:
    """The claim about a milestone that has one."""
    (only,) = claims(document, step)
    return only
