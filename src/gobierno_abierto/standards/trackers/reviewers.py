"""The words of the Independent Reporting Mechanism for completion."""

from gobierno_abierto.model import Progress
from gobierno_abierto.standards.trackers.tracker import PART_OF_IT, Status, Tracker
from gobierno_abierto.words import Sentence

REVIEWERS: tuple[Tracker, ...] = (
    Tracker(
        "irm",
        Sentence(
            es="Mecanismo de Revisión Independiente: cumplimiento",
            en="Independent Reporting Mechanism: completion",
            pt="Mecanismo Independente de Avaliação: conclusão",
        ),
        "OGP commitments database",
        (
            Status(("0", "Withdrawn"), Progress.WITHDRAWN),
            Status(
                ("1", "Unclear", "No evidence", "No Evidence Available", "No evidence/Unclear"),
                Progress.UNCLEAR,
                Sentence(
                    es="Quien revisó no encontró evidencia: no dice que no se haya empezado.",
                    en="The reviewers found no evidence: they do not say that it has not begun.",
                    pt="Quem avaliou não encontrou evidência: não diz que não tenha começado.",
                ),
            ),
            Status(("2", "Not Started"), Progress.NOT_STARTED),
            Status(("3", "Limited"), Progress.IN_PROGRESS, PART_OF_IT),
            Status(("4", "Substantial", "Sustancial"), Progress.IN_PROGRESS, PART_OF_IT),
            Status(
                ("5", "Complete", "Completed"),
                Progress.COMPLETED,
                Sentence(
                    es="La palabra dice «completo»; que lo diga quien revisa está en el papel.",
                    en="The word says “complete”; that a reviewer says so is in the role.",
                    pt="A palavra diz «completo»; que quem avalia o diga está no papel.",
                ),
            ),
        ),
    ),
)
