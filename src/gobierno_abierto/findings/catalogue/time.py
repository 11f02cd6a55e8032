"""GA201 to GA249: the time of one item or one event."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

ENDS_BEFORE_START = Entry(
    code="GA201",
    severity=Severity.ERROR,
    title=Sentence(
        es="Termina antes de empezar",
        en="Ends before it starts",
        pt="Termina antes de começar",
    ),
    message=Sentence(
        es="«{name}» termina antes de empezar: {slot}.",
        en="“{name}” ends before it starts: {slot}.",
        pt="«{name}» termina antes de começar: {slot}.",
    ),
    remedy=Sentence(
        es="Revise las dos horas; si cruza la medianoche, escriba el día siguiente, {next}, en «Día "
        "de término» (en JSON, en «end»).",
        en="Check both times; if it goes past midnight, write the next day, {next}, under “End "
        "day” (in JSON, in “end”).",
        pt="Verifique os dois horários; se passa da meia-noite, escreva o dia seguinte, {next}, em "
        "«Dia de término» (em JSON, em «end»).",
    ),
    source=cited("RFC 5545 §3.8.2.2"),
)

LASTS_NO_TIME = Entry(
    code="GA202",
    severity=Severity.WARNING,
    title=Sentence(
        es="No dura nada",
        en="Lasts no time",
        pt="Não dura nada",
    ),
    message=Sentence(
        es="«{name}» empieza y termina a la misma hora: {start}.",
        en="“{name}” starts and ends at the same time: {start}.",
        pt="«{name}» começa e termina no mesmo horário: {start}.",
    ),
    remedy=Sentence(
        es="Escriba a qué hora termina; si no se sabe, deje solo el día.",
        en="Write when it ends; if that is not known, leave only the day.",
        pt="Escreva a que horas termina; se não se sabe, deixe apenas o dia.",
    ),
)

LASTS_TOO_LONG = Entry(
    code="GA203",
    severity=Severity.WARNING,
    title=Sentence(
        es="Dura más de un día",
        en="Lasts more than a day",
        pt="Dura mais de um dia",
    ),
    message=Sentence(
        es="«{name}» dura más de 24 horas: {slot}.",
        en="“{name}” lasts more than 24 hours: {slot}.",
        pt="«{name}» dura mais de 24 horas: {slot}.",
    ),
    remedy=Sentence(
        es="Revise las fechas; si son varias jornadas, haga una actividad para cada día.",
        en="Check the dates; if there are several days, make one item for each.",
        pt="Verifique as datas; se são várias jornadas, faça uma atividade para cada dia.",
    ),
)

DURATION_NOT_POSITIVE = Entry(
    code="GA204",
    severity=Severity.ERROR,
    title=Sentence(
        es="Duración imposible",
        en="Impossible duration",
        pt="Duração impossível",
    ),
    message=Sentence(
        es="La duración de «{name}» es de {minutes} minutos.",
        en="The duration of “{name}” is {minutes} minutes.",
        pt="A duração de «{name}» é de {minutes} minutos.",
    ),
    remedy=Sentence(
        es="Escriba cuántos minutos dura; si no se sabe, quite el dato.",
        en="Write how many minutes it lasts; if that is not known, leave it out.",
        pt="Escreva quantos minutos dura; se não se sabe, retire o dado.",
    ),
)

DURATION_DISAGREES = Entry(
    code="GA205",
    severity=Severity.WARNING,
    title=Sentence(
        es="La duración no concuerda con el horario",
        en="Duration and hours disagree",
        pt="A duração não concorda com o horário",
    ),
    message=Sentence(
        es="Para «{name}» constan {minutes} minutos, pero su horario ({slot}) suma {actual}.",
        en="“{name}” is planned for {minutes} minutes, but its hours ({slot}) add up to {actual}.",
        pt="Para «{name}» constam {minutes} minutos, mas seu horário ({slot}) soma {actual}.",
    ),
    remedy=Sentence(
        es="Corrija uno de los dos, o deje solo el horario.",
        en="Correct one of the two, or leave only the hours.",
        pt="Corrija um dos dois, ou deixe apenas o horário.",
    ),
)

PERIOD_REVERSED = Entry(
    code="GA206",
    severity=Severity.ERROR,
    title=Sentence(
        es="Periodo al revés",
        en="Period that runs backwards",
        pt="Período invertido",
    ),
    message=Sentence(
        es="El periodo termina antes de empezar: {period}.",
        en="The period ends before it starts: {period}.",
        pt="O período termina antes de começar: {period}.",
    ),
    remedy=Sentence(
        es="Escriba primero la fecha más temprana.",
        en="Write the earlier date first.",
        pt="Escreva primeiro a data que vem antes.",
    ),
)

NO_ZONE = Entry(
    code="GA207",
    severity=Severity.WARNING,
    title=Sentence(
        es="Horas sin zona horaria",
        en="Times without a time zone",
        pt="Horários sem fuso horário",
    ),
    message=Sentence(
        es="«{event}» tiene horas, pero no dice de qué zona horaria son.",
        en="“{event}” has times, but does not say in which time zone they are.",
        pt="«{event}» tem horários, mas não diz de qual fuso horário são.",
    ),
    remedy=Sentence(
        es="Escriba la de la sede en Zona horaria («zone»), por ejemplo «America/Mexico_City».",
        en="Write that of the venue under Time zone (“zone”), for example “America/Mexico_City”.",
        pt="Escreva o do local em Fuso horário («zone»), por exemplo «America/Sao_Paulo».",
    ),
)

UNKNOWN_ZONE = Entry(
    code="GA208",
    severity=Severity.ERROR,
    title=Sentence(
        es="Zona horaria que no existe",
        en="Time zone that does not exist",
        pt="Fuso horário que não existe",
    ),
    message=Sentence(
        es="«{zone}» no es el nombre de una zona horaria.",
        en="“{zone}” is not the name of a time zone.",
        pt="«{zone}» não é o nome de um fuso horário.",
    ),
    remedy=Sentence(
        es="Escriba región y ciudad, como en la base IANA{hint}.",
        en="Write region and city, as in the IANA database{hint}.",
        pt="Escreva região e cidade, como na base IANA{hint}.",
    ),
    source=cited("IANA Time Zone Database"),
)

NO_SUCH_HOUR = Entry(
    code="GA209",
    severity=Severity.ERROR,
    title=Sentence(
        es="Hora que no existe",
        en="Time that does not exist",
        pt="Hora que não existe",
    ),
    message=Sentence(
        es="La hora de «{name}» ({moment}) no existe en {zone}: ese día se adelanta el reloj.",
        en="The time of “{name}” ({moment}) does not exist in {zone}: the clocks go forward that "
        "day.",
        pt="A hora de «{name}» ({moment}) não existe em {zone}: nesse dia o relógio é adiantado.",
    ),
    remedy=Sentence(
        es="Corrija la hora o la fecha.",
        en="Correct the time or the date.",
        pt="Corrija a hora ou a data.",
    ),
)

HOUR_TWICE = Entry(
    code="GA210",
    severity=Severity.WARNING,
    title=Sentence(
        es="Hora que ocurre dos veces",
        en="Time that happens twice",
        pt="Hora que ocorre duas vezes",
    ),
    message=Sentence(
        es="La hora de «{name}» ({moment}) ocurre dos veces en {zone}: ese día se atrasa el reloj.",
        en="The time of “{name}” ({moment}) happens twice in {zone}: the clocks go back that day.",
        pt="A hora de «{name}» ({moment}) ocorre duas vezes em {zone}: nesse dia o relógio é "
        "atrasado.",
    ),
    remedy=Sentence(
        es="Se toma la primera; si es la segunda, cambie la actividad de horario.",
        en="The first is taken; if it is the second, move the item to another time.",
        pt="Considera-se a primeira; se é a segunda, mude o horário da atividade.",
    ),
)

OUTSIDE_BLOCK = Entry(
    code="GA211",
    severity=Severity.WARNING,
    title=Sentence(
        es="Fuera del horario de su bloque",
        en="Outside the time of its block",
        pt="Fora do horário de seu bloco",
    ),
    message=Sentence(
        es="«{name}» no cabe en el horario de su bloque, «{block}» ({when}).",
        en="“{name}” does not fit into the time of its block, “{block}” ({when}).",
        pt="«{name}» não cabe no horário de seu bloco, «{block}» ({when}).",
    ),
    remedy=Sentence(
        es="Corrija uno de los dos horarios.",
        en="Correct one of the two times.",
        pt="Corrija um dos dois horários.",
    ),
)

# The same of most items of a block: then it is the block that is wrong.
MOST_OUTSIDE_BLOCK = attrs.evolve(
    OUTSIDE_BLOCK,
    message=Sentence(
        es="En el horario del bloque «{block}» ({when}) no caben {count} de sus actividades: "
        "{items}.",
        en="{count} items of the block “{block}” do not fit into its time ({when}): {items}.",
        pt="No horário do bloco «{block}» ({when}) não cabem {count} de suas atividades: {items}.",
    ),
    remedy=Sentence(
        es="Corrija el horario del bloque; si es correcto, el de esas actividades.",
        en="Correct the time of the block; if it is right, that of those items.",
        pt="Corrija o horário do bloco; se está certo, o dessas atividades.",
    ),
)

AVAILABLE_NO_TIME = Entry(
    code="GA212",
    severity=Severity.ERROR,
    title=Sentence(
        es="Disponibilidad que no dura nada",
        en="Availability that lasts no time",
        pt="Disponibilidade que não dura nada",
    ),
    message=Sentence(
        es="La disponibilidad de «{name}» termina cuando empieza, o antes: {slot}.",
        en="The availability of “{name}” ends when it starts, or before: {slot}.",
        pt="A disponibilidade de «{name}» termina quando começa, ou antes: {slot}.",
    ),
    remedy=Sentence(
        es="Revise cuándo empieza y cuándo termina.",
        en="Check when it starts and when it ends.",
        pt="Verifique quando começa e quando termina.",
    ),
)

NO_DAY = Entry(
    code="GA213",
    severity=Severity.NOTE,
    title=Sentence(
        es="Actividades sin día",
        en="Items without a day",
        pt="Atividades sem dia",
    ),
    message=Sentence(
        es="«{event}» dura varios días, pero hay actividades sin día ({count}): {items}.",
        en="“{event}” lasts several days, but there are items without a day ({count}): {items}.",
        pt="«{event}» dura vários dias, mas há atividades sem dia ({count}): {items}.",
    ),
    remedy=Sentence(
        es="Escriba al menos el día de cada una.",
        en="Write at least the day of each.",
        pt="Escreva pelo menos o dia de cada uma.",
    ),
)

SETTLED_WITHOUT_DATES = Entry(
    code="GA214",
    severity=Severity.WARNING,
    title=Sentence(
        es="Evento sin fechas",
        en="Event without dates",
        pt="Evento sem datas",
    ),
    message=Sentence(
        es="«{event}» figura como {status}, pero no tiene fechas.",
        en="“{event}” is given as {status}, but has no dates.",
        pt="«{event}» consta como {status}, mas não tem datas.",
    ),
    remedy=Sentence(
        es="Escriba las fechas, o corrija el estado.",
        en="Write the dates, or correct the status.",
        pt="Escreva as datas, ou corrija a situação.",
    ),
)

CONFIRMED_WITHOUT_HOURS = Entry(
    code="GA215",
    severity=Severity.NOTE,
    title=Sentence(
        es="Evento confirmado con actividades sin hora",
        en="Confirmed event with items without hours",
        pt="Evento confirmado com atividades sem horário",
    ),
    message=Sentence(
        es="«{event}» está confirmado, pero hay actividades sin hora ({count}): {items}.",
        en="“{event}” is confirmed, but there are items without hours ({count}): {items}.",
        pt="«{event}» está confirmado, mas há atividades sem horário ({count}): {items}.",
    ),
    remedy=Sentence(
        es="Escriba a qué hora empieza y termina cada una.",
        en="Write when each starts and ends.",
        pt="Escreva a que horas cada uma começa e termina.",
    ),
)

HELD_IN_FUTURE = Entry(
    code="GA216",
    severity=Severity.WARNING,
    title=Sentence(
        es="Realizado antes de su fecha",
        en="Held before its date",
        pt="Realizado antes de sua data",
    ),
    message=Sentence(
        es="«{event}» figura como realizado, pero su fecha ({dates}) es posterior a la revisión "
        "del documento ({revised}).",
        en="“{event}” is given as held, but its date ({dates}) is later than the revision of "
        "the document ({revised}).",
        pt="«{event}» consta como realizado, mas sua data ({dates}) é posterior à revisão do "
        "documento ({revised}).",
    ),
    remedy=Sentence(
        es="Corrija el estado o las fechas, o actualice la fecha de revisión.",
        en="Correct the status or the dates, or update the date of the revision.",
        pt="Corrija a situação ou as datas, ou atualize a data de revisão.",
    ),
)

SMALL_HOURS = Entry(
    code="GA217",
    severity=Severity.WARNING,
    title=Sentence(
        es="Actividad de madrugada",
        en="Item in the small hours",
        pt="Atividade de madrugada",
    ),
    message=Sentence(
        es="«{name}» empieza de madrugada, a las {start}: ¿serán las {later}?",
        en="“{name}” starts in the small hours, at {start}: is {later} meant?",
        pt="«{name}» começa de madrugada, às {start}: seria às {later}?",
    ),
    remedy=Sentence(
        es="Escriba la hora de 0 a 24, como {later}; si de verdad es de madrugada, déjela así "
        "(en JSON puede anotarse como excepción, «waivers»).",
        en="Write the hour from 0 to 24, as in {later}; if it really is at night, leave it as it "
        "is (in JSON it can be recorded as a waiver, “waivers”).",
        pt="Escreva a hora de 0 a 24, como {later}; se de fato é de madrugada, deixe-a assim (em "
        "JSON pode ser anotada como exceção, «waivers»).",
    ),
)

ALL = (
    ENDS_BEFORE_START,
    LASTS_NO_TIME,
    LASTS_TOO_LONG,
    DURATION_NOT_POSITIVE,
    DURATION_DISAGREES,
    PERIOD_REVERSED,
    NO_ZONE,
    UNKNOWN_ZONE,
    NO_SUCH_HOUR,
    HOUR_TWICE,
    OUTSIDE_BLOCK,
    AVAILABLE_NO_TIME,
    NO_DAY,
    SETTLED_WITHOUT_DATES,
    CONFIRMED_WITHOUT_HOURS,
    HELD_IN_FUTURE,
    SMALL_HOURS,
)
