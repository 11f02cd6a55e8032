"""The options of a calendar that is written."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence, alike

OPTIONS = (
    Option(
        key="per-item",
        names=Sentence("--por-actividad", "--per-item", "--por-atividade"),
        help=Sentence(
            es="En el calendario, una entrada por actividad aunque no tenga hora.",
            en="In the calendar, one entry for each item even if it has no time.",
            pt="No calendário, uma entrada por atividade mesmo que não tenha hora.",
        ),
    ),
    Option(
        key="only",
        names=Sentence("--solo", "--only", "--apenas"),
        takes=alike("ID"),
        help=Sentence(
            es="Calendario de una sola cosa: un evento, un bloque, una sala, una sede o una "
            "persona. ID es el que lleva en el documento.",
            en="The calendar of one thing alone: an event, a block, a room, a venue or a "
            "person. ID is the one it has in the document.",
            pt="Calendário de uma só coisa: um evento, um bloco, uma sala, um local ou uma "
            "pessoa. ID é o que tem no documento.",
        ),
    ),
    Option(
        key="with-event",
        names=Sentence("--con-evento", "--with-event", "--com-evento"),
        help=Sentence(
            es="En el calendario, además, una entrada para cada evento completo.",
            en="In the calendar, besides, one entry for each event as a whole.",
            pt="No calendário, além disso, uma entrada para cada evento inteiro.",
        ),
    ),
    Option(
        key="utc",
        names=alike("--utc"),
        help=Sentence(
            es="En el calendario, todas las horas en tiempo universal: para programas que "
            "muestran mal las zonas horarias.",
            en="In the calendar, all hours in universal time: for programs that show time "
            "zones wrong.",
            pt="No calendário, todas as horas em tempo universal: para programas que mostram "
            "mal os fusos horários.",
        ),
    ),
    Option(
        key="published",
        names=Sentence("--publicado", "--published", "--publicado"),
        help=Sentence(
            es="Un calendario que dice que es una publicación (METHOD:PUBLISH) y de quién.",
            en="A calendar that says that it is a publication (METHOD:PUBLISH), and whose.",
            pt="Um calendário que diz que é uma publicação (METHOD:PUBLISH), e de quem.",
        ),
    ),
    Option(
        key="milestones",
        names=Sentence("--hitos", "--milestones", "--marcos"),
        help=Sentence(
            es="Un calendario de los hitos de los compromisos, como tareas con fecha.",
            en="A calendar of the milestones of the commitments, as tasks with a date.",
            pt="Um calendário dos marcos dos compromissos, como tarefas com data.",
        ),
    ),
    Option(
        key="as-events",
        names=Sentence("--como-eventos", "--as-events", "--como-eventos"),
        help=Sentence(
            es="Los hitos como días señalados y no como tareas, que Outlook no muestra.",
            en="Milestones as days and not as tasks, which Outlook does not show.",
            pt="Os marcos como dias assinalados e não como tarefas, que o Outlook não mostra.",
        ),
    ),
    Option(
        key="previous",
        names=Sentence("--anterior", "--previous", "--anterior"),
        takes=Sentence("ARCHIVO", "FILE", "ARQUIVO"),
        help=Sentence(
            es="El último calendario publicado, si no es el mismo SALIDA: de él se siguen los "
            "números de versión y las cancelaciones.",
            en="The last published calendar, if it is not OUT itself: its version numbers and "
            "cancellations are carried on.",
            pt="O último calendário publicado, se não for o próprio SAÍDA: dele seguem os "
            "números de versão e os cancelamentos.",
        ),
    ),
)
