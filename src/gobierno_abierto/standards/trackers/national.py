"""The words of the trackers of countries and cities."""

from gobierno_abierto.model import Progress
from gobierno_abierto.standards.trackers.tracker import PART_OF_IT, Status, Tracker
from gobierno_abierto.words import Sentence

_STILL_TO_BE_CARRIED_OUT = Sentence(
    es="Todavía no se ejecuta: la ejecución es una etapa posterior.",
    en="It is not being carried out yet: that is a later stage.",
    pt="Ainda não é executado: a execução é uma etapa posterior.",
)
_CLOSED_CONSULTATION = Sentence(
    es="La consulta cerró, pero no se ha mostrado qué resultó de ella.",
    en="The consultation has closed, but what came of it has not been shown.",
    pt="A consulta fechou, mas não se mostrou o que resultou dela.",
)

MEXICO_2014 = Tracker(
    "mexico-2014",
    Sentence(
        "México, plan de 2013 a 2015",
        "Mexico, plan of 2013 to 2015",
        "México, plano de 2013 a 2015",
    ),
    "GobiernoFacil/compromisos",
    (
        Status(
            ("a", "sin avance"),
            Progress.NOT_STARTED,
            Sentence(
                es="La escala empieza aquí: lo siguiente es «en proceso».",
                en="The scale begins here: what follows is “en proceso”.",
                pt="A escala começa aqui: o seguinte é «en proceso».",
            ),
        ),
        Status(("b", "en proceso"), Progress.IN_PROGRESS),
        Status(("c", "completado"), Progress.COMPLETED),
        Status(
            ("d",),
            Progress.UNCLEAR,
            Sentence(
                es="Es lo que no cabía en las otras tres: no dice cómo va.",
                en="It is what did not fit the other three: it does not say how it stands.",
                pt="É o que não cabia nas outras três: não diz como está.",
            ),
        ),
    ),
)

MEXICO_2019 = Tracker(
    "mexico-2019",
    Sentence("México, plan de 2019", "Mexico, plan of 2019", "México, plano de 2019"),
    "AGA-Tablero",
    (
        Status(("ninguno", "Por iniciar"), Progress.NOT_STARTED),
        Status(("iniciado", "En proceso"), Progress.IN_PROGRESS),
        Status(("completo",), Progress.COMPLETED),
        Status(("verificado",), Progress.VERIFIED),
    ),
)

COLOMBIA_2025 = Tracker(
    "colombia-2025",
    Sentence("Colombia, quinto plan", "Colombia, fifth plan", "Colômbia, quinto plano"),
    "Plan V, 2025",
    (
        Status(("en progreso",), Progress.IN_PROGRESS),
        Status(
            ("requieren atención", "requiere atención"),
            Progress.IN_PROGRESS,
            Sentence(
                es="No está hecho; que va mal lo dice la palabra, que se conserva.",
                en="It is not done; that it goes badly is in the word, which is kept.",
                pt="Não está feito; que vai mal está na palavra, que é mantida.",
            ),
        ),
        Status(("completados", "completado"), Progress.COMPLETED),
    ),
)

ECUADOR = Tracker(
    "ecuador",
    Sentence("Ecuador, plan de acción", "Ecuador, action plan", "Equador, plano de ação"),
    "PAGA",
    (
        Status(("Definición",), Progress.NOT_STARTED, _STILL_TO_BE_CARRIED_OUT),
        Status(("Planificación",), Progress.NOT_STARTED, _STILL_TO_BE_CARRIED_OUT),
        Status(("Ejecución", "En ejecución"), Progress.IN_PROGRESS),
        Status(("Completado",), Progress.COMPLETED),
        Status(("Detenido",), Progress.STOPPED),
    ),
)

CANADA = Tracker(
    "canada",
    Sentence(
        "Canadá, planes quinto y sexto",
        "Canada, fifth and sixth plan",
        "Canadá, quinto e sexto planos",
    ),
    "NAP 5, NAP 6",
    (
        Status(("NS", "Not started", "Non commencé"), Progress.NOT_STARTED),
        Status(("LP", "Limited progress", "Progrès limité"), Progress.IN_PROGRESS, PART_OF_IT),
        Status(
            ("SP", "Substantial progress", "Progrès important"), Progress.IN_PROGRESS, PART_OF_IT
        ),
        Status(("C", "Complete", "Réalisé"), Progress.COMPLETED),
    ),
)

CANADA_CONSULTATIONS = Tracker(
    "canada-consultations",
    Sentence("Canadá, consultas", "Canada, consultations", "Canadá, consultas"),
    "consultations",
    (
        Status(("P", "Planned"), Progress.NOT_STARTED),
        Status(("O", "Open"), Progress.IN_PROGRESS),
        Status(
            ("CA", "Closed-analysing"),
            Progress.IN_PROGRESS,
            Sentence(
                es="La consulta cerró y el trabajo sigue: falta el informe.",
                en="The consultation has closed and work goes on: the report is still to come.",
                pt="A consulta fechou e o trabalho continua: falta o relatório.",
            ),
        ),
        Status(("CN", "Closed-no report"), Progress.UNCLEAR, _CLOSED_CONSULTATION),
        Status(("CR", "Closed-report available"), Progress.COMPLETED),
        Status(("NF", "Not going forward"), Progress.WITHDRAWN),
    ),
)

USA = Tracker(
    "usa",
    Sentence(
        "Estados Unidos, quinto plan", "United States, fifth plan", "Estados Unidos, quinto plano"
    ),
    "NAP 5",
    (
        Status(("Not Started",), Progress.NOT_STARTED),
        Status(("In Progress",), Progress.IN_PROGRESS),
        Status(("Complete",), Progress.COMPLETED),
    ),
)

UK = Tracker(
    "uk",
    Sentence(
        "Reino Unido, segundo plan", "United Kingdom, second plan", "Reino Unido, segundo plano"
    ),
    "NAP 2",
    (
        Status(("Completed",), Progress.COMPLETED),
        Status(("On track",), Progress.IN_PROGRESS),
        Status(
            ("Behind schedule",),
            Progress.IN_PROGRESS,
            Sentence(
                es="No está hecho; que se retrasó lo dice la palabra, y se ve en las fechas.",
                en="It is not done; that it is behind is in the word, and shows in the dates.",
                pt="Não está feito; que se atrasou está na palavra, e se vê nas datas.",
            ),
        ),
        Status(
            ("Closed",),
            Progress.STOPPED,
            Sentence(
                es="Ya no se trabaja en ello; que se completó se diría con otra palabra.",
                en="Work on it has ceased; that it is completed would be said in another word.",
                pt="Já não se trabalha nisso; que foi concluído se diria com outra palavra.",
            ),
        ),
    ),
)

_SOME = Sentence(
    es="Es una franja de porcentajes entre 0 y 100, sin los dos extremos.",
    en="It is a band of percentages between 0 and 100, without the two ends.",
    pt="É uma faixa de porcentagens entre 0 e 100, sem os dois extremos.",
)

BUENOS_AIRES = Tracker(
    "buenos-aires",
    Sentence("Ciudad de Buenos Aires", "City of Buenos Aires", "Cidade de Buenos Aires"),
    "tracker",
    (
        Status(
            ("very-low",),
            Progress.UNCLEAR,
            Sentence(
                es="La franja va de 0 a 25 por ciento: no dice si se empezó.",
                en="The band goes from 0 to 25 per cent: it does not say whether it has begun.",
                pt="A faixa vai de 0 a 25 por cento: não diz se começou.",
            ),
        ),
        Status(("low",), Progress.IN_PROGRESS, _SOME),
        Status(("high",), Progress.IN_PROGRESS, _SOME),
        Status(("very-high",), Progress.IN_PROGRESS, _SOME),
        Status(("cumplido",), Progress.COMPLETED),
    ),
)

NATIONAL: tuple[Tracker, ...] = (
    MEXICO_2014,
    MEXICO_2019,
    COLOMBIA_2025,
    ECUADOR,
    CANADA,
    CANADA_CONSULTATIONS,
    USA,
    UK,
    BUENOS_AIRES,
)
