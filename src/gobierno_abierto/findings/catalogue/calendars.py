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
        es="«{title}» no tiene ninguna reunión, ni punto de su agenda, con un día conocido, "
        "y un calendario necesita al menos una entrada.",
        en="“{title}” has no meeting, and no item of an agenda, with a known day, "
        "and a calendar needs at least one entry.",
        pt="«{title}» não tem nenhuma reunião, nem item de sua agenda, com um dia conhecido, "
        "e um calendário precisa de pelo menos uma entrada.",
    ),
    remedy=Sentence(
        es="Escriba el día de la reunión, o el día y el horario de un punto de su agenda.",
        en="Write down the day of the meeting, or the day and the hours of an item of its agenda.",
        pt="Escreva o dia da reunião, ou o dia e o horário de um item de sua agenda.",
    ),
    # "The body of the iCalendar object consists of … at least one calendar component."
    source=cited("RFC 5545 §3.6"),
)

ALL = (NOTHING_TO_WRITE,)
