"""Everyday words for progress, as people write them into a form, in three languages.

No word is here that could mean two things: "cerrado" may be done or given up, "pendiente" begun or
not, and "pronto" is "soon" in Spanish and "done" in Portuguese. What people write beyond these
words is asked back, not guessed.
"""

from gobierno_abierto.model import Progress
from gobierno_abierto.standards.trackers.tracker import Status, Tracker
from gobierno_abierto.words import Sentence

_SPANISH = {
    Progress.NOT_STARTED: (
        "no iniciado", "no iniciada", "sin iniciar", "por iniciar", "no ha iniciado", "sin avance",
        "sin avances", "sin comenzar", "no comenzado", "no comenzada", "no ha comenzado",
        "sin empezar", "no empezado", "pendiente de inicio", "pendiente de iniciar",
    ),
    Progress.IN_PROGRESS: (
        "en proceso", "en progreso", "en curso", "en marcha", "en ejecución", "en desarrollo",
        "en avance", "con avance", "con avances", "iniciado", "iniciada", "avanzando",
        "parcialmente completado", "parcialmente cumplido", "parcial", "en implementación",
        "limitado", "avance limitado", "sustancial", "avance sustancial",
    ),
    Progress.COMPLETED: (
        "completado", "completada", "completo", "completa", "terminado", "terminada", "finalizado",
        "finalizada", "concluido", "concluida", "cumplido", "cumplida", "hecho", "listo", "lista",
        "realizado", "realizada", "entregado", "entregada", "logrado", "lograda",
    ),
    Progress.VERIFIED: ("verificado", "verificada", "comprobado", "comprobada"),
    Progress.STOPPED: (
        "detenido", "detenida", "suspendido", "suspendida", "interrumpido", "interrumpida",
        "paralizado", "paralizada", "en pausa", "pausado", "pausada",
    ),
    Progress.WITHDRAWN: (
        "cancelado", "cancelada", "retirado", "retirada", "eliminado", "eliminada", "desistido",
        "descartado", "descartada",
    ),
    Progress.UNCLEAR: (
        "indeterminado", "sin claridad", "sin evidencia", "sin evidencia disponible",
        "no se sabe", "se desconoce",
    ),
}  # fmt: skip

_ENGLISH = {
    Progress.NOT_STARTED: (
        "not started", "not begun", "not yet started", "to be started", "no progress", "to do",
    ),
    Progress.IN_PROGRESS: (
        "in progress", "ongoing", "on-going", "underway", "under way", "started", "begun",
        "partially completed", "partially complete", "partial", "in process", "on track",
        "limited", "limited progress", "substantial", "substantial progress",
    ),
    Progress.COMPLETED: (
        "completed", "complete", "done", "finished", "achieved", "delivered", "fulfilled",
    ),
    Progress.VERIFIED: ("verified",),
    Progress.STOPPED: ("stopped", "suspended", "halted", "paused", "on hold", "stalled"),
    Progress.WITHDRAWN: (
        "withdrawn", "cancelled", "canceled", "dropped", "abandoned", "called off",
    ),
    Progress.UNCLEAR: ("unclear", "unknown", "no evidence", "not known"),
}  # fmt: skip

_PORTUGUESE = {
    Progress.NOT_STARTED: (
        "não iniciado", "não iniciada", "por iniciar", "a iniciar", "não começado", "sem avanço",
        "sem avanços", "sem progresso", "sem início",
    ),
    Progress.IN_PROGRESS: (
        "em andamento", "em progresso", "em curso", "em execução", "em desenvolvimento",
        "em processo", "em implementação", "parcialmente concluído", "parcialmente cumprido",
        "substancial", "avanço limitado", "avanço substancial",
    ),
    Progress.COMPLETED: (
        "concluído", "concluída", "completo", "completa", "finalizado", "finalizada",
        "terminado", "terminada", "cumprido", "cumprida", "feito", "feita",
        "realizado", "realizada", "entregue",
    ),
    Progress.VERIFIED: ("verificado", "verificada", "comprovado", "comprovada"),
    Progress.STOPPED: (
        "interrompido", "interrompida", "suspenso", "suspensa", "paralisado", "paralisada",
        "parado", "parada", "em pausa", "pausado",
    ),
    Progress.WITHDRAWN: (
        "cancelado", "cancelada", "retirado", "retirada", "excluído", "excluída", "suprimido",
        "suprimida", "desistência",
    ),
    Progress.UNCLEAR: (
        "indeterminado", "sem clareza", "sem evidência", "sem evidências disponíveis",
        "não se sabe", "desconhecido",
    ),
}  # fmt: skip


def _together(progress: Progress) -> tuple[str, ...]:
    """The words of all languages and our own code, each once."""
    tables = (_SPANISH, _ENGLISH, _PORTUGUESE)
    return tuple(
        dict.fromkeys(
            [progress.value, *(word for table in tables for word in table.get(progress, ()))]
        )
    )


EVERYDAY = Tracker(
    "words",
    Sentence("Palabras de todos los días", "Everyday words", "Palavras do dia a dia"),
    None,
    tuple(Status(_together(each), each) for each in Progress),
)
