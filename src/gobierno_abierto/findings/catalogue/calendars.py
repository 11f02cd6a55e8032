"""GA801 to GA849: calendars."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

NOTHING_TO_WRITE = Entry(
    code="GA801",
    severity=Severity.ERROR,
    title=Sentence(
        es="No hay nada que escribir en un calendario",
        en="There is nothing to write into a calendar",
        pt="Não há nada para escrever em um calendário",
    ),
    message=Sentence(
        es="«{title}» no tiene ningún evento ni actividad con un día conocido, pero un "
        "calendario necesita al menos una entrada.",
        en="“{title}” has no event and no item with a known day, but a calendar needs at "
        "least one entry.",
        pt="«{title}» não tem nenhum evento nem atividade com um dia conhecido, mas um "
        "calendário precisa de pelo menos uma entrada.",
    ),
    remedy=Sentence(
        es="Escriba el día del evento, o el día y el horario de una actividad de su agenda.",
        en="Write the day of the event, or the day and the hours of an item of its agenda.",
        pt="Escreva o dia do evento, ou o dia e o horário de uma atividade de sua agenda.",
    ),
    # "The body of the iCalendar object consists of … at least one calendar component."
    source=cited("RFC 5545 §3.6"),
)

ALL = (NOTHING_TO_WRITE,)
