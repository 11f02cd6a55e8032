"""GA301 to GA399: items of the agenda against each other."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

PERSON_CLASH = Entry(
    code="GA301",
    severity=Severity.ERROR,
    title=Sentence(
        es="Una persona en dos actividades a la vez",
        en="One person in two items at once",
        pt="Uma pessoa em duas atividades ao mesmo tempo",
    ),
    message=Sentence(
        es="{person} está a la vez en «{one}» ({one_role}) y en «{other}» ({other_role}): {overlap}.",
        en="{person} is in “{one}” ({one_role}) and in “{other}” ({other_role}) at once: {overlap}.",
        pt="{person} está ao mesmo tempo em «{one}» ({one_role}) e em «{other}» ({other_role}): {overlap}.",
    ),
    remedy=Sentence(
        es="Mueva una de las dos, o nombre suplente en una de ellas.",
        en="Move one of the two, or name a substitute in one of them.",
        pt="Mude uma das duas, ou indique quem a substitua em uma delas.",
    ),
)

ROOM_CLASH = Entry(
    code="GA302",
    severity=Severity.ERROR,
    title=Sentence(
        es="Dos actividades en una sala a la vez",
        en="Two items in one room at once",
        pt="Duas atividades em uma sala ao mesmo tempo",
    ),
    message=Sentence(
        es="«{one}» y «{other}» ocupan a la vez la sala «{room}»: {overlap}.",
        en="“{one}” and “{other}” are in the room “{room}” at once: {overlap}.",
        pt="«{one}» e «{other}» ocupam ao mesmo tempo a sala «{room}»: {overlap}.",
    ),
    remedy=Sentence(
        es="Cambie de sala o de horario una de las dos.",
        en="Give one of the two a different room or time.",
        pt="Mude a sala ou o horário de uma das duas.",
    ),
)

OVER_CAPACITY = Entry(
    code="GA303",
    severity=Severity.ERROR,
    title=Sentence(
        es="Más personas que lugares",
        en="More people than places",
        pt="Mais pessoas do que lugares",
    ),
    message=Sentence(
        es="En «{item}» se esperan {expected} personas, pero en {rooms} caben {capacity}.",
        en="“{item}” expects {expected} people, but {rooms} can hold {capacity}.",
        pt="Em «{item}» são esperadas {expected} pessoas, mas em {rooms} cabem {capacity}.",
    ),
    remedy=Sentence(
        es="Busque una sala para {expected} personas, o limite la inscripción.",
        en="Find a room for {expected} people, or limit registration.",
        pt="Procure uma sala para {expected} pessoas, ou limite a inscrição.",
    ),
)

OUT_OF_ORDER = Entry(
    code="GA304",
    severity=Severity.ERROR,
    title=Sentence(
        es="Una actividad antes de lo que debe precederla",
        en="An item before what must come before it",
        pt="Uma atividade antes do que deve precedê-la",
    ),
    message=Sentence(
        es="«{item}» empieza antes del fin de: {others}.",
        en="“{item}” starts before the end of: {others}.",
        pt="«{item}» começa antes do fim de: {others}.",
    ),
    remedy=Sentence(
        es="Empiécela a partir de: {earliest}{why}.",
        en="Start it no earlier than: {earliest}{why}.",
        pt="Comece-a a partir de: {earliest}{why}.",
    ),
)

# What fills the place in the sentence above where conclusions do not wait for a workshop.
AFTER_ALL_WORKSHOPS = Sentence(
    es="; unas conclusiones van después de todos los talleres del evento",
    en="; conclusions come after all workshops of the event",
    pt="; as conclusões vêm depois de todas as oficinas do evento",
)

OUTSIDE_EVENT = Entry(
    code="GA305",
    severity=Severity.ERROR,
    title=Sentence(
        es="Actividad fuera de las fechas del evento",
        en="Item outside the dates of its event",
        pt="Atividade fora das datas do evento",
    ),
    message=Sentence(
        es="«{item}» es el {day}, pero el evento es: {dates}.",
        en="“{item}” is on {day}, but the event is: {dates}.",
        pt="«{item}» é em {day}, mas o evento é: {dates}.",
    ),
    remedy=Sentence(
        es="Corrija el día de la actividad o las fechas del evento.",
        en="Correct the day of the item or the dates of the event.",
        pt="Corrija o dia da atividade ou as datas do evento.",
    ),
)

SUSPECT_PERSON = Entry(
    code="GA306",
    severity=Severity.WARNING,
    title=Sentence(
        es="Una persona en demasiadas actividades a la vez",
        en="One person in too many items at once",
        pt="Uma pessoa em atividades demais ao mesmo tempo",
    ),
    message=Sentence(
        es="{name} figura en {count} actividades que se enciman.",
        en="{name} is in {count} items that overlap.",
        pt="{name} figura em {count} atividades que se sobrepõem.",
    ),
    remedy=Sentence(
        es="Si es un nombre provisional («por confirmar»), deje esas participaciones sin persona.",
        en="If it is a placeholder (“to be confirmed”), leave the person out of those parts.",
        pt="Se é um nome provisório («a confirmar»), deixe essas participações sem pessoa.",
    ),
)

SUSPECT_ROOM = Entry(
    code="GA307",
    severity=Severity.WARNING,
    title=Sentence(
        es="Una sala con demasiadas actividades a la vez",
        en="One room with too many items at once",
        pt="Uma sala com atividades demais ao mesmo tempo",
    ),
    message=Sentence(
        es="La sala «{name}» figura en {count} actividades que se enciman.",
        en="The room “{name}” is in {count} items that overlap.",
        pt="A sala «{name}» figura em {count} atividades que se sobrepõem.",
    ),
    remedy=Sentence(
        es="Si es un lugar provisional o una sede entera, deje la sala sin indicar.",
        en="If it is a placeholder or a whole venue, leave the room out.",
        pt="Se é um lugar provisório ou uma sede inteira, deixe a sala sem indicar.",
    ),
)

ALL = (
    PERSON_CLASH,
    ROOM_CLASH,
    OVER_CAPACITY,
    OUT_OF_ORDER,
    OUTSIDE_EVENT,
    SUSPECT_PERSON,
    SUSPECT_ROOM,
)
