"""GA801 to GA809: writing a calendar."""

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

NO_SUCH_FEED = Entry(
    code="GA802",
    severity=Severity.ERROR,
    title=Sentence(
        es="Calendario de algo que no existe",
        en="Calendar of something that is not there",
        pt="Calendário de algo que não existe",
    ),
    message=Sentence(
        es="Se pidió el calendario de «{id}», pero en el documento no hay evento, bloque, sala, sede ni persona con ese identificador.",
        en="The calendar of “{id}” was asked for, but the document has no event, block, room, venue or person with that identifier.",
        pt="Foi pedido o calendário de «{id}», mas no documento não há evento, bloco, sala, local nem pessoa com esse identificador.",
    ),
    remedy=Sentence(
        es="Escriba el identificador («id») letra por letra como está en el documento.",
        en="Write the identifier (“id”) letter by letter as it stands in the document.",
        pt="Escreva o identificador («id») letra por letra como está no documento.",
    ),
)

PERSON_NOT_PUBLIC = Entry(
    code="GA803",
    severity=Severity.ERROR,
    title=Sentence(
        es="Calendario público de una persona sin permiso",
        en="Public calendar of a person without permission",
        pt="Calendário público de uma pessoa sem permissão",
    ),
    message=Sentence(
        es="Se pidió un calendario público de «{id}», pero nada dice que su nombre pueda publicarse.",
        en="A public calendar of “{id}” was asked for, but nothing says that the name of this person may be published.",
        pt="Foi pedido um calendário público de «{id}», mas nada diz que seu nome possa ser publicado.",
    ),
    remedy=Sentence(
        es="Anote su permiso en Permisos («publication»), o haga el calendario interno. Si ya publicó uno con su nombre, retírelo y avise a quienes lo tienen.",
        en="Record the permission in Permissions (“publication”), or make the internal calendar. If you have published one with the name already, take it down and tell those who have it.",
        pt="Anote a permissão em Permissões («publication»), ou faça o calendário interno. Se já publicou um com o nome, retire-o e avise quem o tem.",
    ),
)

PREVIOUS_NOT_READ = Entry(
    code="GA804",
    severity=Severity.ERROR,
    title=Sentence(
        es="El calendario anterior no se puede leer",
        en="The previous calendar cannot be read",
        pt="O calendário anterior não pode ser lido",
    ),
    message=Sentence(
        es="El archivo que se dio como calendario anterior no se puede leer como calendario.",
        en="The file that was given as the previous calendar cannot be read as a calendar.",
        pt="O arquivo que foi dado como calendário anterior não pode ser lido como calendário.",
    ),
    remedy=Sentence(
        es="Dé el último archivo .ics que publicó, sin cambios; si todavía no publicó ninguno, no dé calendario anterior.",
        en="Give the .ics file that you published last, unchanged; if you have not published any, give no previous calendar.",
        pt="Dê o último arquivo .ics que publicou, sem alterações; se ainda não publicou nenhum, não dê calendário anterior.",
    ),
)

PREVIOUS_IS_INTERNAL = Entry(
    code="GA805",
    severity=Severity.ERROR,
    title=Sentence(
        es="El calendario anterior es interno",
        en="The previous calendar is internal",
        pt="O calendário anterior é interno",
    ),
    message=Sentence(
        es="El calendario anterior es interno y el nuevo sería público: las entradas canceladas contarían lo que no es público.",
        en="The previous calendar is internal and the new one would be public: its cancelled "
        "entries would reveal what is not public.",
        pt="O calendário anterior é interno e o novo seria público: as entradas canceladas contariam o que não é público.",
    ),
    remedy=Sentence(
        es="Dé el último calendario público que publicó; si no hay ninguno, no dé calendario anterior.",
        en="Give the public calendar that you published last; if there is none, give no previous calendar.",
        pt="Dê o último calendário público que publicou; se não há nenhum, não dê calendário anterior.",
    ),
)

PREVIOUS_OF_ANOTHER = Entry(
    code="GA806",
    severity=Severity.ERROR,
    title=Sentence(
        es="El calendario anterior es de otro documento",
        en="The previous calendar belongs to another document",
        pt="O calendário anterior é de outro documento",
    ),
    message=Sentence(
        es="El calendario anterior es de otro documento, cuyo espacio de nombres es «{namespace}».",
        en="The previous calendar belongs to another document, whose namespace is “{namespace}”.",
        pt="O calendário anterior é de outro documento, cujo espaço de nomes é «{namespace}».",
    ),
    remedy=Sentence(
        es="Dé el último calendario que publicó de este documento; si cambió el espacio de nombres, vuelva a poner el que tenía.",
        en="Give the calendar of this document that you published last; if you changed the namespace, put the old one back.",
        pt="Dê o último calendário que publicou deste documento; se mudou o espaço de nomes, volte a pôr o que tinha.",
    ),
)

PREVIOUS_OF_ANOTHER_FEED = Entry(
    code="GA807",
    severity=Severity.ERROR,
    title=Sentence(
        es="El calendario anterior es de otra parte del diálogo",
        en="The previous calendar is of another part of the dialogue",
        pt="O calendário anterior é de outra parte do diálogo",
    ),
    message=Sentence(
        es="El calendario anterior es el de {feed}, y el nuevo no: todo lo que no está en los dos "
        "parecería cancelado.",
        en="The previous calendar is that of {feed}, and the new one is not: everything that is "
        "not in both would look cancelled.",
        pt="O calendário anterior é o de {feed}, e o novo não: tudo o que não está nos dois "
        "pareceria cancelado.",
    ),
    remedy=Sentence(
        es="Indique el último calendario publicado de la misma parte, o ninguno si este es el "
        "primero.",
        en="Name the last published calendar of the same part, or none if this is the first one.",
        pt="Indique o último calendário publicado da mesma parte, ou nenhum se este for o "
        "primeiro.",
    ),
)

ALL = (
    NOTHING_TO_WRITE,
    NO_SUCH_FEED,
    PERSON_NOT_PUBLIC,
    PREVIOUS_NOT_READ,
    PREVIOUS_IS_INTERNAL,
    PREVIOUS_OF_ANOTHER,
    PREVIOUS_OF_ANOTHER_FEED,
)
