"""What the library itself says in an agenda, in three languages."""

from gobierno_abierto.model import Role
from gobierno_abierto.words import Sentence

PUBLIC = Sentence("Vista pública", "Public view", "Versão pública")
INTERNAL = Sentence("Documento interno", "Internal document", "Documento interno")
MAY_BE_SHARED = Sentence(
    "{what}: puede compartirse.", "{what}: it may be shared.", "{what}: pode ser compartilhada."
)
MAY_NOT_BE_SHARED = Sentence(
    es="{what}: tiene datos personales que no deben publicarse. No lo comparta.",
    en="{what}: it holds personal data that must not be published. Do not share it.",
    pt="{what}: contém dados pessoais que não devem ser publicados. Não o compartilhe.",
)
FOR_THE_HOUSE = Sentence(
    es="{what}: no pasó por la vista pública. No lo comparta sin revisarlo.",
    en="{what}: it did not pass through the public view. Do not share it unchecked.",
    pt="{what}: não passou pela versão pública. Não o compartilhe sem revisá-lo.",
)
NAMES_WITHHELD = Sentence(
    es="Sin el nombre de {count} personas: no consta que pueda publicarse.",
    en="Without the names of {count} people: nothing says that they may be published.",
    pt="Sem o nome de {count} pessoas: não consta que possa ser publicado.",
)
NAME_WITHHELD = Sentence(
    es="Sin el nombre de una persona: no consta que pueda publicarse.",
    en="Without the name of one person: nothing says that it may be published.",
    pt="Sem o nome de uma pessoa: não consta que possa ser publicado.",
)
FICTIONAL = Sentence(
    es="DOCUMENTO FICTICIO: todo lo que contiene es inventado.",
    en="FICTIONAL DOCUMENT: everything in it is invented.",
    pt="DOCUMENTO FICTÍCIO: tudo o que ele contém é inventado.",
)

STATUS = Sentence("Estado", "Status", "Situação")
DATE = Sentence("Fecha", "Date", "Data")
FROM_TO = Sentence("del {first} al {last}", "{first} to {last}", "de {first} a {last}")
CLOCK = Sentence("Zona horaria", "Time zone", "Fuso horário")
VENUE = Sentence("Sede", "Venue", "Local")
VENUES = Sentence("Sedes", "Venues", "Locais")
ACCESSIBILITY = Sentence("Accesibilidad", "Accessibility", "Acessibilidade")
ROOMS = Sentence("Salas", "Rooms", "Salas")
SEATS = Sentence("{count} personas", "{count} people", "{count} pessoas")
FORUM = Sentence("Foro multiactor", "Multi-stakeholder forum", "Fórum multissetorial")
IT_IS = Sentence("Es una reunión suya.", "This is one of its meetings.", "É uma reunião dele.")
CONVENOR = Sentence("Convoca", "Convened by", "Convoca")
CONVENORS = Sentence("Convocan", "Convened by", "Convocam")
OBJECTIVE = Sentence("Objetivo", "Objective", "Objetivo")
REGISTERED = Sentence("Inscripciones", "Registered", "Inscrições")
ATTENDED = Sentence("Asistencia", "Attended", "Presença")
GROUPS = Sentence("Por grupo", "By group", "Por grupo")
LEFT_OUT = Sentence("Cifras omitidas", "Left out", "Omitidos")
FEW_PEOPLE = Sentence(
    "Las de tan pocas personas que podría señalarse a alguien, y otras de las que podrían "
    "calcularse.",
    "Figures of so few people that somebody could be pointed at, and others from which these could "
    "be worked out.",
    "Números de tão poucas pessoas que alguém poderia ser apontado, e outros dos quais poderiam "
    "ser calculados.",
)
AUDIENCE = Sentence("Participantes", "Participants", "Participantes")
ACCESS = Sentence("Acceso", "Access", "Acesso")
LANGUAGES = Sentence("Idiomas", "Languages", "Idiomas")
INTERPRETATION = Sentence("Interpretación", "Interpreting", "Interpretação")
INTO = Sentence(
    "de {source} a {target}", "from {source} into {target}", "de {source} para {target}"
)

AGENDA = Sentence("Agenda", "Agenda", "Agenda")
NO_EVENTS = Sentence(
    es="El documento no tiene todavía ningún evento.",
    en="The document has no event yet.",
    pt="O documento ainda não tem nenhum evento.",
)
NO_AGENDA = Sentence("Agenda por anunciar.", "Agenda to be announced.", "Agenda a anunciar.")
AGENDA_UNKNOWN = Sentence("No consta.", "Not on record.", "Não consta.")
NO_HOURS = Sentence("Horario por anunciar.", "Times to be announced.", "Horário a anunciar.")
NO_HOUR = Sentence("sin hora", "no time", "sem hora")
NO_DAY = Sentence("Día por anunciar", "Day to be announced", "Dia a anunciar")
WHERE = Sentence("Lugar", "Place", "Local")
NEXT_DAY = Sentence(
    "(+1): termina al día siguiente.",
    "(+1): it ends the next day.",
    "(+1): termina no dia seguinte.",
)
DAYS_LATER = Sentence(
    "(+1): termina al día siguiente; (+2), a los dos días, y así.",
    "(+1): it ends the next day; (+2): two days later, and so on.",
    "(+1): termina no dia seguinte; (+2), dois dias depois, e assim por diante.",
)
DURATION = Sentence("Duración", "Length", "Duração")
MINUTES = Sentence("{minutes} minutos", "{minutes} minutes", "{minutes} minutos")
DESCRIPTION = Sentence("Descripción", "Description", "Descrição")
TYPE = Sentence("Tipo", "Type", "Tipo")
NAME_NOT_PUBLISHED = Sentence("nombre no publicado", "name not published", "nome não publicado")
NAME_NOT_STATED = Sentence("nombre no indicado", "name not stated", "nome não informado")
REMOTE = Sentence("a distancia", "from a distance", "a distância")
SUBSTITUTE = Sentence("suplente: {person}", "substitute: {person}", "suplente: {person}")

SEVERAL = {
    Role.PANELLIST: Sentence("panelistas", "panellists", "painelistas"),
    Role.SPEAKER: Sentence("ponentes", "speakers", "palestrantes"),
    Role.RAPPORTEUR: Sentence("relatoría", "rapporteurs", "relatoria"),
    Role.EXPERT: Sentence("especialistas", "experts", "especialistas"),
    Role.HOST: Sentence("anfitriones", "hosts", "anfitriões"),
    Role.ATTENDEE: Sentence("asistentes", "attendees", "participantes"),
}

LINK = Sentence("Enlace", "Link", "Link")

COMMITMENTS = Sentence("Compromisos", "Commitments", "Compromissos")
PLANS = Sentence("Planes de acción", "Action plans", "Planos de ação")
ASKED = Sentence("Para", "Asked of", "Para")
LEAD = Sentence("Responsable", "Lead", "Responsável")
SUPPORT = Sentence("Apoyo", "Support", "Apoio")
DUE = Sentence("Plazo", "Due", "Prazo")
ORIGIN = Sentence("Viene de", "Comes from", "Vem de")
MILESTONES = Sentence("Hitos", "Milestones", "Marcos")
VALUES = Sentence("Valores", "Values", "Valores")
DELIVERABLE = Sentence("Entregable", "Deliverable", "Entrega")

RELATED = Sentence(
    "Otros diálogos (no confundir con este)", "Other dialogues (not to be confused with this one)",
    "Outros diálogos (não confundir com este)",
)  # fmt: skip

UNOFFICIAL = Sentence(
    es="Traducción no oficial. El original está en {tongue}.",
    en="Unofficial translation. The original is in {tongue}.",
    pt="Tradução não oficial. O original está em {tongue}.",
)
UNTRANSLATED = Sentence(
    es="Lo que no tiene traducción se muestra en su idioma original.",
    en="What has no translation is shown in its original language.",
    pt="O que não tem tradução é mostrado em seu idioma original.",
)
SOURCES = Sentence("Fuentes", "Sources", "Fontes")
REVISION = Sentence(
    "Revisión {number}, del {day}.", "Revision {number}, of {day}.", "Revisão {number}, de {day}."
)
PUBLISHER = Sentence("Publica: {name}.", "Published by: {name}.", "Publica: {name}.")
LICENCE = Sentence("Licencia: {name}.", "Licence: {name}.", "Licença: {name}.")
CONTACT = Sentence("Contacto: {address}", "Contact: {address}", "Contato: {address}")
