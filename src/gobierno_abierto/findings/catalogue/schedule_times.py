"""GA914 to GA917, GA929, GA930: the hours of schedules of other programs."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

NO_ZONE = Entry(
    code="GA914",
    severity=Severity.WARNING,
    title=Sentence(
        "Horario sin zona horaria", "Schedule without a time zone", "Programação sem fuso horário"
    ),
    message=Sentence(
        es="{why}: las horas quedan como están escritas, sin zona.",
        en="{why}: the hours stay as they are written, without a zone.",
        pt="{why}: os horários ficam como estão escritos, sem fuso.",
    ),
    remedy=Sentence(
        es="Escriba en el documento la zona de la sede, en Zona horaria («zone»), por ejemplo "
        "«America/Mexico_City».",
        en="Write the zone of the venue into the document, under Time zone (“zone”), for example "
        "“America/Mexico_City”.",
        pt="Escreva no documento o fuso do local, em Fuso horário («zone»), por exemplo "
        "«America/Sao_Paulo».",
    ),
)

ZONE_BY_OFFSET = Entry(
    code="GA915",
    severity=Severity.WARNING,
    title=Sentence("Zona horaria deducida", "Time zone inferred", "Fuso horário deduzido"),
    message=Sentence(
        es="{why}; por el desfase de sus horas se tomó «{zone}», que no sabe de cambios de hora.",
        en="{why}; going by the offset of its times, “{zone}” was assumed, which has no clock "
        "changes.",
        pt="{why}; pela diferença de seus horários em relação ao UTC, supôs-se «{zone}», que não "
        "tem mudanças de hora.",
    ),
    remedy=Sentence(
        es="Escriba en el documento la zona de la sede, en Zona horaria («zone»), si es otra.",
        en="Write the zone of the venue into the document, under Time zone (“zone”), if it is "
        "another.",
        pt="Escreva no documento o fuso do local, em Fuso horário («zone»), se for outro.",
    ),
)

NO_TIME = Entry(
    code="GA916",
    severity=Severity.WARNING,
    title=Sentence("Actividades sin hora", "Sessions without a time", "Atividades sem horário"),
    message=Sentence(
        es="Actividades cuyo día, inicio o duración falta o no se entiende: {count} ({examples}). Lo que está escrito se guardó aparte.",
        en="Sessions whose day, start or duration is missing or cannot be understood: {count} ({examples}). What is written was kept aside.",
        pt="Atividades cujo dia, início ou duração falta ou não se entende: {count} ({examples}). O que está escrito foi guardado à parte.",
    ),
    remedy=Sentence(
        es="Corríjalas en el programa que hizo el horario, o escriba el horario («when») en el "
        "documento.",
        en="Correct them in the program that made the schedule, or write the time (“when”) in "
        "the document.",
        pt="Corrija-as no programa que fez a programação, ou escreva o horário («when») no "
        "documento.",
    ),
)

TIMES_DISAGREE = Entry(
    code="GA917",
    severity=Severity.WARNING,
    title=Sentence(
        "Dos horas para una actividad",
        "Two times for one session",
        "Dois horários para uma atividade",
    ),
    message=Sentence(
        es="Actividades cuya fecha («date») y cuyo día o inicio («start») se contradicen: {count} ({examples}). Vale la fecha.",
        en="Sessions whose date (“date”) and whose day or start (“start”) contradict each other: {count} ({examples}). The date counts.",
        pt="Atividades cuja data («date») e cujo dia ou início («start») se contradizem: {count} ({examples}). Vale a data.",
    ),
    remedy=Sentence(
        es="Compare sus horas con las anunciadas, y corrija las que no coincidan.",
        en="Compare their times with those announced, and correct those that differ.",
        pt="Compare seus horários com os anunciados, e corrija os que não coincidem.",
    ),
)

EITHER_LENGTH = Entry(
    code="GA929",
    severity=Severity.WARNING,
    title=Sentence(
        "Duraciones que pueden ser días u horas",
        "Lengths that may be days or hours",
        "Durações que podem ser dias ou horas",
    ),
    message=Sentence(
        es="Duraciones de tres números que pueden ser días u horas: {count} ({examples}). En este archivo se leyeron como {reading}; lo escrito se guardó aparte.",
        en="Lengths of three numbers that may be days or hours: {count} ({examples}). In this file they were read as {reading}; what is written was kept aside.",
        pt="Durações de três números que podem ser dias ou horas: {count} ({examples}). Neste arquivo foram lidas como {reading}; o que está escrito foi guardado à parte.",
    ),
    remedy=Sentence(
        es="Compare cuándo terminan con lo anunciado; si no coincide, escriba las duraciones "
        "como «02:00» o corrija el horario («when») en el documento.",
        en="Compare when they end with what was announced; if it differs, write the lengths as "
        "“02:00” or correct the time (“when”) in the document.",
        pt="Compare quando terminam com o anunciado; se não coincidir, escreva as durações como "
        "«02:00» ou corrija o horário («when») no documento.",
    ),
)

HOUR_TWICE = Entry(
    code="GA930",
    severity=Severity.WARNING,
    title=Sentence(
        "Actividades en la hora que se repite",
        "Sessions in the hour that happens twice",
        "Atividades na hora que se repete",
    ),
    message=Sentence(
        es="Actividades que empiezan o terminan la segunda vez que los relojes marcan la misma hora, al atrasarse: {count} ({examples}). El documento no puede decir cuál de las dos es: quedan con su día y su duración, y lo escrito se guardó aparte.",
        en="Sessions that start or end the second time that clocks show the same hour, as they go back: {count} ({examples}). The document cannot say which of the two it is: they have their day and their length, and what is written was kept aside.",
        pt="Atividades que começam ou terminam na segunda vez que os relógios marcam a mesma hora, ao serem atrasados: {count} ({examples}). O documento não pode dizer qual das duas é: ficam com seu dia e sua duração, e o que está escrito foi guardado à parte.",
    ),
    remedy=Sentence(
        es="Anuncie esa hora con palabras, o muévalas fuera de ella; nadie revisa si su sala está ocupada.",
        en="Announce that hour in words, or move them out of it; nobody checks whether their room is taken.",
        pt="Anuncie essa hora com palavras, ou mova-as para fora dela; ninguém verifica se sua sala está ocupada.",
    ),
)

ALL = (
    NO_ZONE,
    ZONE_BY_OFFSET,
    NO_TIME,
    TIMES_DISAGREE,
    EITHER_LENGTH,
    HOUR_TWICE,
)
