"""The options of what is signed and of what is sent around."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence, alike

OPTIONS = (
    Option(
        key="message",
        names=Sentence("--mensaje", "--message", "--mensagem"),
        others=("--whatsapp",),
        help=Sentence(
            es="Un mensaje para WhatsApp en vez de la agenda entera: una línea por actividad, sin "
            "nombres de personas.",
            en="A message for WhatsApp instead of the whole agenda: one line for each item, "
            "without names of people.",
            pt="Uma mensagem para WhatsApp em vez da agenda inteira: uma linha por atividade, sem "
            "nomes de pessoas.",
        ),
    ),
    Option(
        key="document",
        names=Sentence("--documento", "--document", "--documento"),
        others=("--word",),
        takes=alike("X.docx"),
        help=Sentence(
            es="Escribir el plan en un documento de Word, como se firma: los compromisos con las "
            "secciones de su plantilla y sus hitos, sin reportes ni evaluaciones.",
            en="Write the plan into a Word document, as it gets signed: the commitments with the "
            "sections of their template and their milestones, without reports and assessments.",
            pt="Gravar o plano em um documento do Word, como se assina: os compromissos com as "
            "seções de seu modelo e seus marcos, sem relatos nem avaliações.",
        ),
    ),
)
