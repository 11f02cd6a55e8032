"""The columns of a progress report: what each is called, and what else people call it.

A heading is a name and, in brackets, what to write below it. There is no row of instructions: it
would be sorted in among the others, filled in, and sent back as data.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from gobierno_abierto.model import ClaimRole, Progress
from gobierno_abierto.words import Language, Sentence, code_words, composed


class Column(StrEnum):
    """What a column holds. Those before `STATUS` are ours, the others are to be filled in."""

    STEP = "step"
    COMMITMENT = "commitment"
    MILESTONE = "milestone"
    DUE = "due"
    LAST = "last"
    PERIOD = "period"
    STATUS = "status"
    PERCENT = "percent"
    DAY = "day"
    BY = "by"
    ROLE = "role"
    EVIDENCE = "evidence"
    COMMENT = "comment"


class Heading(NamedTuple):
    """What stands above a column: its name, and what to write below it.

    `others` are names that people give to it; each means this column and no other.
    """

    name: Sentence
    hint: Sentence | None = None
    others: tuple[str, ...] = ()

    def in_language(self, lang: Language) -> str:
        """The whole heading."""
        name = self.name.in_language(lang)
        return f"{name} ({self.hint.in_language(lang)})" if self.hint else name


# What whoever carries out a milestone says of it; every other status is understood, too.
_ASKED = (Progress.NOT_STARTED, Progress.IN_PROGRESS, Progress.COMPLETED, Progress.STOPPED)
_EMPTY = Sentence("vacío = {agency}", "empty = {agency}", "vazio = {agency}")


def _status_hint(lang: Language) -> str:
    return _either(code_words(each).in_language(lang) for each in _ASKED)


def _role_hint(lang: Language) -> str:
    agency, *others = (code_words(each).in_language(lang) for each in ClaimRole)
    return _either([*others, _EMPTY.in_language(lang).format(agency=agency)])


def _either(words: Iterable[str]) -> str:
    # A comma or a semicolon here would be taken for what stands between columns.
    return " / ".join(words)


HEADINGS = {
    Column.STEP: Heading(
        # Not "ID": a file that begins with these two letters is no table to Excel.
        Sentence("Id del hito", "Id of the milestone", "Id do marco"),
        Sentence("no cambiar", "do not change", "não alterar"),
        ("id", "identificador", "identifier", "id hito", "milestone id", "hito id", "id marco",
         "clave", "clave del hito", "codigo del hito", "codigo do marco", "milestone code"),
    ),
    Column.COMMITMENT: Heading(Sentence("Compromiso", "Commitment", "Compromisso")),
    Column.MILESTONE: Heading(
        Sentence("Hito", "Milestone", "Marco"),
        None,
        ("nombre del hito", "titulo del hito", "milestone title", "nome do marco"),
    ),
    Column.DUE: Heading(
        Sentence("Vence", "Due", "Prazo"),
        None,
        ("vencimiento", "fecha de vencimiento", "fecha limite", "due date", "vencimento"),
    ),
    Column.LAST: Heading(
        Sentence("Último reporte", "Last report", "Último relato"), None, ("ultimo avance",)
    ),
    Column.PERIOD: Heading(
        Sentence("Periodo del reporte", "Period of the report", "Período do relato"),
        None,
        ("periodo", "period"),
    ),
    Column.STATUS: Heading(
        Sentence("Estado", "Status", "Situação"),
        composed(_status_hint),
        ("estatus", "situacion", "estado actual", "estado del hito", "estado de avance",
         "state", "current status", "status atual", "situacao atual"),
    ),
    Column.PERCENT: Heading(
        Sentence("Avance en %", "Progress in %", "Progresso em %"),
        Sentence("de 0 a 100", "0 to 100", "de 0 a 100"),
        ("%", "% de avance", "% avance", "porcentaje", "porcentaje de avance", "avance %",
         "percent", "percentage", "% complete", "% progress", "percent complete",
         "percentual", "% de conclusao", "% conclusao", "porcentagem"),
    ),
    Column.DAY: Heading(
        Sentence("Fecha del reporte", "Date of the report", "Data do relato"),
        # A spreadsheet saves "2026-04-03" as "03/04/2026", which can be read in two ways.
        Sentence(
            "con el mes en letras: 3 de abril de 2026",
            "with the month in letters: 3 April 2026",
            "com o mês por extenso: 3 de abril de 2026",
        ),
        ("fecha", "fecha de reporte", "fecha reporte", "date", "report date", "data",
         "data do relatorio"),
    ),
    Column.BY: Heading(
        Sentence("Institución que reporta", "Institution that reports", "Instituição que relata"),
        Sentence(
            "no el nombre de una persona", "not the name of a person", "não o nome de uma pessoa"
        ),
        ("quien reporta", "institucion", "reporta", "reportado por", "who reports", "institution",
         "reported by", "reporter", "quem relata", "instituicao", "relatado por"),
    ),
    Column.ROLE: Heading(
        Sentence("En calidad de", "Reporting as", "Na qualidade de"),
        composed(_role_hint),
        ("papel", "rol", "calidad", "role", "as", "qualidade"),
    ),
    Column.EVIDENCE: Heading(
        Sentence("Evidencia", "Evidence", "Evidência"),
        Sentence(
            "enlace o nombre del documento",
            "link or name of the document",
            "link ou nome do documento",
        ),
        ("evidencias", "medio de verificacion", "enlace", "link", "evidence link"),
    ),
    Column.COMMENT: Heading(
        Sentence("Comentario", "Comment", "Comentário"),
        None,
        ("comentarios", "observaciones", "observacion", "comments", "notes", "notas",
         "observacoes", "observacao"),
    ),
}  # fmt: skip

# What says something of a milestone; the day and the reporter alone do not.
SAYING = (Column.STATUS, Column.PERCENT, Column.EVIDENCE, Column.COMMENT)

# Where institutions write.
FILLED_IN = (*SAYING, Column.DAY, Column.ROLE)
