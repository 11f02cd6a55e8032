"""The words of the library in a calendar, in three languages."""

from gobierno_abierto.words import Sentence

CATEGORY = Sentence("diálogo", "dialogue", "diálogo")

FICTIONAL = Sentence(
    es="Documento ficticio: todo lo que contiene es inventado.",
    en="Fictional document: everything in it is invented.",
    pt="Documento fictício: tudo o que ele contém é inventado.",
)

INTERNAL = Sentence(
    es="Calendario interno: tiene datos personales que no deben publicarse.",
    en="Internal calendar: it holds personal data that must not be published.",
    pt="Calendário interno: tem dados pessoais que não devem ser publicados.",
)

INTERNAL_TITLE = Sentence(es="[INTERNO] {title}", en="[INTERNAL] {title}", pt="[INTERNO] {title}")

HOURS_UNKNOWN = Sentence(
    es="Los horarios aún no se conocen.",
    en="The times are not known yet.",
    pt="Os horários ainda não são conhecidos.",
)
HOUR_UNKNOWN = Sentence(
    es="El horario aún no se conoce.",
    en="The time is not known yet.",
    pt="O horário ainda não é conhecido.",
)
HOURS_UNCONFIRMED = Sentence(
    es="El horario está por confirmar; la agenda dice: {slot}.",
    en="The hours are to be confirmed; the agenda says: {slot}.",
    pt="O horário está a confirmar; a agenda diz: {slot}.",
)
ZONE_UNSTATED = Sentence(
    es="Horario local: {slot}. La agenda no indica la zona horaria.",
    en="Local time: {slot}. The agenda does not state the time zone.",
    pt="Horário local: {slot}. A agenda não indica o fuso horário.",
)
ZONE_UNKNOWN = Sentence(
    es="Horario local: {slot}. No se reconoce la zona horaria que indica la agenda («{zone}»).",
    en="Local time: {slot}. The time zone that the agenda states (“{zone}”) is not recognised.",
    pt="Horário local: {slot}. O fuso horário que a agenda indica («{zone}») não é reconhecido.",
)
CLOCK_CHANGES = Sentence(
    es="Ese día cambia la hora oficial; la agenda dice: {slot}.",
    en="The clocks change on that day; the agenda says: {slot}.",
    pt="Nesse dia muda a hora oficial; a agenda diz: {slot}.",
)
WITHOUT_TIME = Sentence(
    "Aún sin día ni horario", "Day and time not known yet", "Ainda sem dia nem horário"
)

PART_OF = Sentence("Parte de: {title}", "Part of: {title}", "Parte de: {title}")
BLOCK = Sentence("Bloque: {title}", "Block: {title}", "Bloco: {title}")
STATUS = Sentence("Estado: {status}", "Status: {status}", "Situação: {status}")
OBJECTIVE = Sentence("Objetivo: {words}", "Objective: {words}", "Objetivo: {words}")
CONVENED_BY_ONE = Sentence("Convoca: {names}", "Convened by: {names}", "Convoca: {names}")
CONVENED_BY = Sentence("Convocan: {names}", "Convened by: {names}", "Convocam: {names}")
AUDIENCE = Sentence("Participantes: {words}", "Participants: {words}", "Participantes: {words}")
SECTORS = Sentence("Sectores: {sectors}", "Sectors: {sectors}", "Setores: {sectors}")
ACCESS = Sentence("Acceso: {access}", "Access: {access}", "Acesso: {access}")
LANGUAGES = Sentence("Idiomas: {names}", "Languages: {names}", "Idiomas: {names}")
INTERPRETATION = Sentence(
    "Interpretación: de {source} a {target}",
    "Interpreting: from {source} into {target}",
    "Interpretação: de {source} para {target}",
)
AGENDA = Sentence("Agenda", "Agenda", "Agenda")
TYPE = Sentence("Tipo: {words}", "Type: {words}", "Tipo: {words}")
TIME = Sentence("Horario: {slot}", "Time: {slot}", "Horário: {slot}")
DURATION = Sentence(
    "Duración prevista: {minutes} min",
    "Planned length: {minutes} min",
    "Duração prevista: {minutes} min",
)
PLACE = Sentence("Lugar: {words}", "Place: {words}", "Local: {words}")
ROOMS = Sentence("Salas: {words}", "Rooms: {words}", "Salas: {words}")
NAMELESS = Sentence("nombre no publicado", "name not published", "nome não publicado")

LINK = Sentence("Enlace", "Link", "Link")

MILESTONE = Sentence("hito", "milestone", "marco")
MILESTONES = Sentence("Hitos", "Milestones", "Marcos")
COMMITMENT = Sentence("Compromiso: {title}", "Commitment: {title}", "Compromisso: {title}")
PLAN = Sentence("Plan de acción: {title}", "Action plan: {title}", "Plano de ação: {title}")
LEAD = Sentence("Responsable: {name}", "Lead: {name}", "Responsável: {name}")
SUPPORT = Sentence("Apoyo: {names}", "Support: {names}", "Apoio: {names}")
DELIVERABLE = Sentence("Entregable: {words}", "Deliverable: {words}", "Entrega: {words}")
START = Sentence("Inicio: {date}", "Start: {date}", "Início: {date}")
DUE = Sentence("Plazo: {date}", "Due: {date}", "Prazo: {date}")
DUE_UNKNOWN = Sentence(
    es="Aún no se conoce el plazo.",
    en="It is not known yet when it is due.",
    pt="Ainda não se conhece o prazo.",
)
CLAIMS = Sentence("Reportes de avance", "Progress reports", "Relatos de progresso")
CLAIM = Sentence("{role} ({who}), {day}", "{role} ({who}), {day}", "{role} ({who}), {day}")
EVIDENCE = Sentence("Evidencia: {words}", "Evidence: {words}", "Evidência: {words}")
DISAGREEMENT = Sentence(
    es="Los reportes más recientes no concuerdan.",
    en="The latest reports disagree.",
    pt="Os relatos mais recentes não concordam.",
)
