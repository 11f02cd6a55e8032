"""What the pages say themselves, in three languages."""

from collections.abc import Mapping

from gobierno_abierto.publish import phrases as common
from gobierno_abierto.words import Language, Sentence

DRAFT = Sentence("Borrador", "Draft", "Rascunho")
DRAFT_NOTICE = Sentence(
    es="Borrador: todavía puede cambiar. No lo cite ni lo difunda como definitivo.",
    en="Draft: it may still change. Do not quote or share it as final.",
    pt="Rascunho: ainda pode mudar. Não o cite nem o divulgue como definitivo.",
)
DRAFT_TITLE = Sentence("BORRADOR: {title}", "DRAFT: {title}", "RASCUNHO: {title}")

SKIP = Sentence("Ir al contenido", "Skip to content", "Ir para o conteúdo")
NAVIGATION = Sentence("Secciones", "Sections", "Seções")
LANGUAGES = Sentence("Idiomas de esta página", "Languages of this page", "Idiomas desta página")
DAYS = Sentence("Días", "Days", "Dias")
EVENTS = Sentence("Eventos", "Events", "Eventos")

AGENDA = Sentence("Agenda", "Agenda", "Agenda")
TIMELINE = Sentence("Horario en tabla", "Schedule as a table", "Horário em tabela")
COMMITMENTS = Sentence("Compromisos", "Commitments", "Compromissos")
CALENDARS = Sentence("Calendarios y datos", "Calendars and data", "Calendários e dados")
FILES = Sentence("Para descargar", "To download", "Para baixar")

ALL_HOURS = Sentence(
    es="Todas las horas son las del lugar: {zone}, {offset}.",
    en="All times are those of the place: {zone}, {offset}.",
    pt="Todas as horas são as do local: {zone}, {offset}.",
)
CHANGING = Sentence(
    es="Todas las horas son las del lugar: {zone}. El reloj cambia durante el evento: junto a cada "
    "día se dice la diferencia con UTC.",
    en="All times are those of the place: {zone}. The clocks change during the event: the "
    "difference from UTC stands beside each day.",
    pt="Todas as horas são as do local: {zone}. O relógio muda durante o evento: junto a cada dia "
    "se diz a diferença em relação a UTC.",
)
NO_ZONE = Sentence(
    es="No consta la zona horaria de las horas.",
    en="The time zone of the times is not on record.",
    pt="Não consta o fuso horário das horas.",
)
BEHIND = Sentence(
    "{offset} ({span} menos que UTC)",
    "{offset} ({span} behind UTC)",
    "{offset} ({span} a menos que UTC)",
)
AHEAD = Sentence(
    "{offset} ({span} más que UTC)",
    "{offset} ({span} ahead of UTC)",
    "{offset} ({span} a mais que UTC)",
)
HOUR = Sentence("una hora", "one hour", "uma hora")
HOURS = Sentence("{hours} horas", "{hours} hours", "{hours} horas")
MINUTES = Sentence("{minutes} minutos", "{minutes} minutes", "{minutes} minutos")
AND_MINUTES = Sentence("{hours} y {minutes}", "{hours} and {minutes}", "{hours} e {minutes}")
NEXT_DAY = Sentence("del día siguiente", "of the next day", "do dia seguinte")
DAYS_LATER = Sentence("{count} días después", "{count} days later", "{count} dias depois")

ADD = Sentence("Agregar al calendario", "Add to calendar", "Adicionar ao calendário")
ADD_ALL = Sentence(
    "Agregar todo al calendario", "Add all to the calendar", "Adicionar tudo ao calendário"
)
ADD_ITEM = Sentence(
    "Agregar al calendario: {title}", "Add to calendar: {title}", "Adicionar ao calendário: {title}"
)
WHOLE_CALENDAR = Sentence("Todo el calendario", "The whole calendar", "Todo o calendário")
SUBSCRIBE = Sentence("Suscribirse", "Subscribe", "Assinar")
SUBSCRIBE_TO = Sentence("Suscribirse a {title}", "Subscribe to {title}", "Assinar {title}")
DOWNLOAD_OF = Sentence("Descargar {title}", "Download {title}", "Baixar {title}")
DUE_DATES = Sentence("Plazos de los compromisos", "Due dates of the commitments",
                     "Prazos dos compromissos")  # fmt: skip
NO_ROOM = Sentence(
    es="No todos los calendarios caben en una sola página: aquí faltan algunos. Están en el "
    "calendario completo.",
    en="Not all calendars fit into a single page: some are missing here. What they hold is in the "
    "whole calendar.",
    pt="Nem todos os calendários cabem em uma só página: faltam alguns aqui. O que eles contêm "
    "está no calendário completo.",
)
DOWNLOAD = Sentence("Descargar", "Download", "Baixar")
HOW_TO_SUBSCRIBE = Sentence(
    es="Quien se suscribe recibe los cambios solo. Un archivo descargado queda como está: si la "
    "agenda cambia, hay que descargarlo otra vez.",
    en="Those who subscribe get the changes by themselves. A downloaded file stays as it is: if "
    "the agenda changes, it has to be downloaded again.",
    pt="Quem assina recebe as mudanças sozinho. Um arquivo baixado fica como está: se a agenda "
    "mudar, é preciso baixá-lo de novo.",
)
ONLY_DOWNLOAD = Sentence(
    es="Un calendario descargado queda como está: si la agenda cambia, hay que descargarlo otra "
    "vez.",
    en="A downloaded calendar stays as it is: if the agenda changes, it has to be downloaded "
    "again.",
    pt="Um calendário baixado fica como está: se a agenda mudar, é preciso baixá-lo de novo.",
)
NO_CALENDAR = Sentence(
    es="No hay calendario: de ningún evento se sabe todavía el día.",
    en="There is no calendar: of no event is the day known yet.",
    pt="Não há calendário: de nenhum evento se sabe ainda o dia.",
)
CODE_OF_CALENDAR = Sentence(
    "Código QR: lleva al calendario", "QR code: it leads to the calendar",
    "Código QR: leva ao calendário",
)  # fmt: skip
CODE_OF_PAGE = Sentence(
    "Código QR: lleva a esta página", "QR code: it leads to this page",
    "Código QR: leva a esta página",
)  # fmt: skip
KINDS: Mapping[str, Sentence] = {
    "event": Sentence("Por evento", "By event", "Por evento"),
    "block": Sentence("Por bloque", "By block", "Por bloco"),
    "venue": Sentence("Por sede", "By venue", "Por local"),
    "room": Sentence("Por sala", "By room", "Por sala"),
    "person": Sentence("Por persona", "By person", "Por pessoa"),
}

ATTENDANCE = Sentence("Inscripciones y asistencia", "Registration and attendance",
                      "Inscrições e presença")  # fmt: skip
EVENT = Sentence("Evento", "Event", "Evento")
GROUPS = Sentence("Por grupo", "By group", "Por grupo")
OF_THOSE_WHO_CAME = Sentence("De quienes asistieron", "Of those who attended",
                             "De quem compareceu")  # fmt: skip
NOT_STATED = Sentence("no consta", "not on record", "não consta")
NOT_SHOWN = Sentence(
    "no consta o no se publica", "not on record or not published", "não consta ou não se publica"
)
UNKNOWN_IS_NOT_ZERO = Sentence(
    "No consta, que no quiere decir cero.",
    "Not on record, which does not mean zero.",
    "Não consta, o que não quer dizer zero.",
)
MASKED = Sentence(
    es="Se omiten cifras tan pequeñas que podrían señalar a personas, y las que permitirían "
    "calcularlas.",
    en="Figures so small that they might point to people are left out, and those from which they "
    "could be worked out.",
    pt="Omitem-se números tão pequenos que poderiam identificar pessoas, e os que permitiriam "
    "calculá-los.",
)
NOT_SHOWN_SINCE = Sentence(
    "No consta o no se publica. {reason}",
    "Not on record or not published. {reason}",
    "Não consta ou não se publica. {reason}",
)
LEFT_OUT_OF = Sentence(
    "De {events} se omiten cifras.",
    "Of {events}, figures are left out.",
    "De {events} omitem-se números.",
)
LEFT_OUT_OF_MANY = Sentence(
    "De {count} de los {total} eventos se omiten cifras.",
    "Of {count} of the {total} events, figures are left out.",
    "De {count} dos {total} eventos omitem-se números.",
)
MORE_CAME = Sentence(
    "A {events} asistieron más personas de las que constan como inscritas.",
    "More people came to {events} than are on record as registered.",
    "A {events} compareceram mais pessoas do que constam como inscritas.",
)
MORE_CAME_TO_MANY = Sentence(
    "A {count} de los {total} eventos asistieron más personas de las que constan como inscritas.",
    "More people came to {count} of the {total} events than are on record as registered.",
    "A {count} dos {total} eventos compareceram mais pessoas do que constam como inscritas.",
)

LACKING_OF_ALL = Sentence(
    "De los {count} eventos no consta",
    "Not on record of any of the {count} events",
    "Dos {count} eventos não consta",
)
LACKING_OF_HELD = Sentence(
    "De los {count} eventos realizados no consta",
    "Not on record of any of the {count} events that were held",
    "Dos {count} eventos realizados não consta",
)
UNKNOWN_OF_ALL = Sentence(
    "De los {count} eventos todavía no se sabe",
    "Not known yet of any of the {count} events",
    "Dos {count} eventos ainda não se sabe",
)
UNKNOWN_OF_OTHERS = Sentence(
    "De los {count} eventos pendientes todavía no se sabe",
    "Not known yet of any of the {count} events to come",
    "Dos {count} eventos pendentes ainda não se sabe",
)
BUT_FOR = Sentence(
    "{line} Salvo de {events}.", "{line} Except of {events}.", "{line} Exceto de {events}."
)

DATA = Sentence("Datos (JSON)", "Data (JSON)", "Dados (JSON)")
TEXT = Sentence("Agenda en texto", "Agenda as text", "Agenda em texto")
TO_WHATSAPP = Sentence("Texto para WhatsApp", "Text for WhatsApp", "Texto para o WhatsApp")
TO_COPY = Sentence(
    es="Para copiar y enviar en un mensaje:",
    en="To be copied and sent as a message:",
    pt="Para copiar e enviar em uma mensagem:",
)

# What templates may say by key.
_WORDS: Mapping[str, Sentence] = {
    "draft": DRAFT,
    "skip": SKIP,
    "navigation": NAVIGATION,
    "languages": LANGUAGES,
    "days": DAYS,
    "events": EVENTS,
    "agenda": AGENDA,
    "timeline": TIMELINE,
    "commitments": COMMITMENTS,
    "calendars": CALENDARS,
    "files": FILES,
    "add": ADD,
    "add_all": ADD_ALL,
    "registered": common.REGISTERED,
    "attended": common.ATTENDED,
    "related": common.RELATED,
    "whole_calendar": WHOLE_CALENDAR,
    "subscribe": SUBSCRIBE,
    "download": DOWNLOAD,
    "how_to_subscribe": HOW_TO_SUBSCRIBE,
    "only_download": ONLY_DOWNLOAD,
    "no_calendar": NO_CALENDAR,
    "attendance": ATTENDANCE,
    "event": EVENT,
    "groups": GROUPS,
    "of_those_who_came": OF_THOSE_WHO_CAME,
    "message": TO_WHATSAPP,
    "to_copy": TO_COPY,
}


def words_of(lang: Language) -> dict[str, str]:
    """The words of the library for templates, by key."""
    return {key: sentence.in_language(lang) for key, sentence in _WORDS.items()}
