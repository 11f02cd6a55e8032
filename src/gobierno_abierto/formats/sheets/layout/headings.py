"""What the sheets and their columns are called, and the notes for whoever fills them in.

Headings that fit are those of the members of the model (words/members). Other names that people
give to a column are written as `heading_key` leaves them: without accents and capitals.
"""

from gobierno_abierto.words import Sentence

# The tabs. No spreadsheet takes more than 31 characters.
DIALOGUE = Sentence("Diálogo", "Dialogue", "Diálogo")
BOOK = Sentence("Libro de planes", "Plan book", "Livro de planos")
EVENTS = Sentence("Eventos", "Events", "Eventos")
AGENDA = Sentence("Agenda", "Agenda", "Agenda")
PARTS = Sentence("Participaciones", "Parts", "Participações")
PEOPLE = Sentence("Personas", "People", "Pessoas")
PERMISSIONS = Sentence("Permisos", "Permissions", "Permissões")
ORGANIZATIONS = Sentence("Organizaciones", "Organisations", "Organizações")
VENUES = Sentence("Sedes", "Venues", "Locais")
ROOMS = Sentence("Salas", "Rooms", "Salas")
RESOURCES = Sentence("Recursos", "Resources", "Recursos")
GROUPS = Sentence("Asistencia", "Attendance", "Presença")
LINKS = Sentence("Enlaces", "Links", "Links")
PLANS = Sentence("Planes", "Plans", "Planos")
COMMITMENTS = Sentence("Compromisos", "Commitments", "Compromissos")
SECTIONS = Sentence("Secciones", "Sections", "Seções")
MILESTONES = Sentence("Hitos", "Milestones", "Marcos")
INSTRUCTIONS = Sentence("Instrucciones", "Instructions", "Instruções")

# The columns of the sheet of the document itself.
FACT = Sentence("Dato", "Item", "Dado")
WRITTEN = Sentence("Valor", "Value", "Valor")
EXPLANATION = Sentence("Qué va aquí", "What goes here", "O que vai aqui")

# Columns that hold one value of a list, and so are called by the singular.
CONVENOR = Sentence("Convoca", "Convened by", "Convoca")
VENUE = Sentence("Sede", "Venue", "Local")
LANGUAGE = Sentence("Idioma", "Language", "Idioma")
AUDIENCE = Sentence("Público convocado", "Audience", "Público convocado")
AUDIENCE_SECTOR = Sentence("Sector convocado", "Sector invited", "Setor convocado")
LABEL = Sentence("Etiqueta", "Label", "Etiqueta")
ROOM = Sentence("Sala", "Room", "Sala")
NEED = Sentence("Recurso que necesita", "Resource needed", "Recurso necessário")
AFTER = Sentence("Después de", "After", "Depois de")
TOPIC = Sentence("Área de política", "Policy area", "Área de política pública")
EVENT = Sentence("Evento", "Event", "Evento")
BLOCK = Sentence("Dentro de", "Within", "Dentro de")
ITEM = Sentence("Actividad", "Agenda item", "Atividade")
PERSON = Sentence("Persona", "Person", "Pessoa")
OF = Sentence("De qué es", "Of what", "De que é")
COMMITMENT = Sentence("Compromiso", "Commitment", "Compromisso")
SUPPORT = Sentence("Institución de apoyo", "Supporting institution", "Instituição de apoio")
ASKED = Sentence("Sector destinatario", "Sector asked", "Setor destinatário")
VALUE = Sentence("Valor del gobierno abierto", "Open government value", "Valor do governo aberto")
CHALLENGE = Sentence("Gran desafío", "Grand challenge", "Grande desafio")
GOAL = Sentence("ODS", "SDG", "ODS")
ORIGIN = Sentence("Actividad de origen", "Item of origin", "Atividade de origem")
RESPONSIBLE = Sentence(
    "Organización responsable", "Responsible organisation", "Organização responsável"
)

# Further names, of tabs and of columns.
EVENTS_OTHERS = ("evento", "event", "encuentros", "reuniones", "meetings", "encontros", "reunioes")
AGENDA_OTHERS = (
    "programa", "program", "programme", "programacao", "actividades", "items", "atividades",
    "sesiones", "sessions", "sessoes", "agenda preliminar", "horario", "schedule",
)  # fmt: skip
PARTS_OTHERS = ("participacion", "participation", "ponentes", "speakers", "roles", "papeles")
PEOPLE_OTHERS = (
    "persona", "invitados", "invitadas", "invitadas e invitados", "lista de invitados", "guests",
    "guest list", "convidados", "participantes", "participants", "contactos", "contacts",
)  # fmt: skip
PERMISSIONS_OTHERS = (
    "permiso", "consentimientos", "consents", "consentimentos", "permisos de publicacion",
    "autorizaciones", "autorizacoes",
)  # fmt: skip
ORGANIZATIONS_OTHERS = (
    "organizacion", "organizations", "instituciones", "institutions", "instituicoes", "entidades",
)  # fmt: skip
VENUES_OTHERS = ("sede", "venue", "local", "lugares", "places", "sedes", "lugar")
ROOMS_OTHERS = ("sala", "salon", "salones", "aula", "aulas", "auditorio", "espacio")
GROUPS_OTHERS = ("asistencia por grupo", "grupos", "groups", "attendance by group", "asistentes")
LINKS_OTHERS = ("enlace", "ligas", "vinculos", "enlaces web")
PLANS_OTHERS = ("plan", "planes de accion", "action plans", "planos de acao")
COMMITMENTS_OTHERS = ("compromiso", "commitment", "compromisso")
MILESTONES_OTHERS = ("hito", "milestone", "metas", "actividades del compromiso")
CONVENORS = ("convocantes", "convocante", "convenor", "convenors", "organiza", "organizador")
LANGUAGES = ("idiomas", "languages", "lengua", "lenguas")
EVENT_OTHERS = ("eventos", "encuentro", "reunion", "meeting", "encontro", "reuniao")
BLOCKS = ("bloque", "block", "bloco", "sesion simultanea", "parte de", "part of")
LABELS = (
    "numeracion impresa", "printed numbering", "numeracao impressa", "numeracion", "numero", "no.",
    "num.", "#", "number",
)  # fmt: skip
ITEM_TITLES = ("nombre", "name", "nome", "actividad", "tema", "sesion", "session", "atividade")
DURATIONS = ("duracion", "duracion (min)", "minutos", "duration", "length", "duracao")
NEEDS = ("recurso", "resource", "recursos", "recursos que necesita", "resources needed")
AFTERS = ("actividades previas", "items before it", "atividades anteriores", "despues")
TOPICS = (
    "area de politica", "areas de politica", "policy areas", "areas de politica publica", "tema",
    "temas", "topic", "topics",
)  # fmt: skip
ROLES = ("rol", "role", "funcion", "funcao", "papel", "participa como")
PERSONS = ("nombre", "name", "nome", "ponente", "speaker", "quien", "who", "personas")
ITEMS = ("actividad de la agenda", "sesion", "session", "item", "sessao", "panel")
NAMES = (
    "nombre completo", "nombre y apellido", "nombre y apellidos", "full name", "nome completo",
    "nombres y apellidos",
)  # fmt: skip
ORGANIZATION_OTHERS = (
    "institucion", "institution", "instituicao", "entidad", "dependencia", "organization",
    "organizacion o institucion", "entidade", "orgao",
)  # fmt: skip
POSITIONS = ("puesto", "position", "job title", "funcion", "cargo o puesto", "titulo")
EMAILS = (
    "correo", "email", "e-mail", "mail", "correo electronico", "correo-e", "direccion de correo",
)  # fmt: skip
PHONES = ("telefono", "celular", "movil", "phone", "telephone", "mobile", "whatsapp", "telefone")
BIOGRAPHIES = ("semblanza", "bio", "biografia", "biography", "resena")
CARES = (
    "cuidado",
    "protegida",
    "protegido",
    "protegide",
    "protected",
    "care",
    "proteccion especial",
)
MINORS = (
    "menor de edad", "menor", "menores", "es menor", "es menor de edad", "menor de 18",
    "menor de 18 anos", "minor", "minors", "is a minor", "underage", "under 18", "menor de idade",
    "e menor", "e menor de idade",
)  # fmt: skip
AT_RISK = (
    "en riesgo", "esta en riesgo", "persona en riesgo", "riesgo", "at risk", "is at risk", "risk",
    "em risco", "esta em risco", "pessoa em risco", "risco",
)  # fmt: skip
UNTILS = (
    "caduca", "caduca el", "caducidad", "fecha de caducidad", "vence", "vence el", "vencimiento",
    "fecha de vencimiento", "valido hasta", "vigencia", "hasta", "expira", "expira el",
    "expires", "expires on", "expiry", "expiry date", "expiration", "expiration date",
    "valid until", "valid to", "until", "validade", "valido ate", "vencimento",
    "data de vencimento", "data de validade", "expira em", "ate",
)  # fmt: skip
WITHDRAWALS = (
    "retiro", "retirado", "retirada", "retirado el", "retirada el", "retiro su permiso",
    "fecha del retiro", "fecha de retirada", "dia de retiro", "revocado", "revocada",
    "revocado el", "revocada el", "revocacion", "fecha de revocacion", "withdrawal",
    "withdrawn", "withdrew", "withdrawn on", "date withdrawn", "date of withdrawal", "revoked",
    "revoked on", "revocation", "date of revocation", "retirado em", "retirada em",
    "data de retirada", "data da retirada", "revogado", "revogada", "revogado em",
    "revogada em", "revogacao", "data de revogacao",
)  # fmt: skip
ADDRESSES = ("direccion", "address", "endereco", "domicilio", "calle y numero")
CAPACITIES = ("cupo", "aforo", "capacity", "capacidade", "lugares")
OFS = ("de", "of", "pertenece a", "belongs to", "evento o actividad")
LEADS = ("responsable", "lead institution", "institucion responsable", "dependencia responsable")
SUPPORTS = ("instituciones de apoyo", "supporting institutions", "apoyo", "contraparte")
DUES = ("vence", "plazo", "fecha limite", "due", "due date", "prazo", "fecha de fin")
GOALS = ("objetivos de desarrollo sostenible", "sustainable development goals", "objetivo ods")
RESPONSIBLES = ("responsable", "responsables", "responsible", "organizaciones responsables")

# Notes.
PUBLISHER_NOTE = Sentence(
    "La institución que publica este documento.",
    "The institution that publishes this document.",
    "A instituição que publica este documento.",
)
LANGUAGE_NOTE = Sentence(
    "El idioma en que se escribió el documento.",
    "The language in which the document was written.",
    "O idioma em que o documento foi escrito.",
)
REVISED_NOTE = Sentence(
    "El día de esta versión.", "The day of this version.", "O dia desta versão."
)
REVISION_NOTE = Sentence(
    "Súbalo en uno cada vez que publique: 1, 2, 3…",
    "Raise it by one each time you publish: 1, 2, 3…",
    "Aumente em um cada vez que publicar: 1, 2, 3…",
)
NAMESPACE_NOTE = Sentence(
    "Una dirección web de su institución con el nombre del diálogo. Póngala al empezar y no la "
    "cambie después: de ella dependen los calendarios.",
    "A web address of your institution with the name of the dialogue. Write it when you start and "
    "do not change it afterwards: calendars depend on it.",
    "Um endereço web de sua instituição com o nome do diálogo. Ponha-o ao começar e não o mude "
    "depois: dele dependem os calendários.",
)
NAMESPACE_OF_PLANS_NOTE = Sentence(
    "Una dirección web de su institución con el nombre del plan. Póngala al empezar y no la cambie "
    "después: por ella se reconoce el documento.",
    "A web address of your institution with the name of the plan. Write it when you start and do "
    "not change it afterwards: the document is known by it.",
    "Um endereço web de sua instituição com o nome do plano. Ponha-o ao começar e não o mude "
    "depois: por ele se reconhece o documento.",
)
CONTACT_NOTE = Sentence(
    "A dónde escribir: un correo, como «mailto:nombre@example.org», o una página web.",
    "Where to write: an e-mail address, such as “mailto:name@example.org”, or a web page.",
    "Para onde escrever: um e-mail, como «mailto:nome@example.org», ou uma página web.",
)
LICENCE_NOTE = Sentence(
    "Con qué licencia se publica, como CC-BY-4.0 o CC0-1.0.",
    "Under which licence it is published, such as CC-BY-4.0 or CC0-1.0.",
    "Sob qual licença se publica, como CC-BY-4.0 ou CC0-1.0.",
)
VISIBILITY_NOTE = Sentence(
    "Para quién es este documento: «público», o «interno» si tiene datos que no deben publicarse. "
    "Vacío quiere decir que no se sabe.",
    "For whom this document is: “public”, or “internal” if it holds data that must not be "
    "published. Blank means that it is not known.",
    "Para quem é este documento: «público», ou «interno» se tem dados que não devem ser "
    "publicados. Em branco quer dizer que não se sabe.",
)
CONVENOR_NOTE = Sentence(
    "Una organización de la hoja «Organizaciones».",
    "An organisation of the sheet “Organisations”.",
    "Uma organização da aba «Organizações».",
)
FICTIONAL_NOTE = Sentence(
    "«sí» si todo es inventado, como en los ejemplos. Bórrelo cuando los datos sean suyos.",
    "“yes” if everything is invented, as in the examples. Delete it when the data are yours.",
    "«sim» se tudo é inventado, como nos exemplos. Apague quando os dados forem seus.",
)
EVENT_TITLE_NOTE = Sentence(
    "Déjelo vacío si es el mismo del diálogo.",
    "Leave it blank if it is that of the dialogue.",
    "Deixe em branco se for o mesmo do diálogo.",
)
DATES_NOTE = Sentence(
    "Una fecha. Si aún no se sabe el día, escríbalo así: «marzo de 2026».",
    "A date. If the day is not known yet, write it like this: “March 2026”.",
    "Uma data. Se ainda não se sabe o dia, escreva assim: «março de 2026».",
)
ZONE_NOTE = Sentence(
    "El reloj por el que se leen las horas, como America/Mexico_City.",
    "The clock by which the hours are read, such as America/Mexico_City.",
    "O relógio pelo qual se leem as horas, como America/Sao_Paulo.",
)
HEARD_NOTE = Sentence(
    "De qué idioma a cuál: «español → inglés».",
    "From which language into which: “Spanish → English”.",
    "De qual idioma para qual: «espanhol → inglês».",
)
UNKNOWN_NOTE = Sentence(
    "Déjelo vacío si no se sabe: vacío no es cero.",
    "Leave it blank if it is not known: blank is not zero.",
    "Deixe em branco se não se sabe: em branco não é zero.",
)
KIND_NOTE = Sentence(
    "Elija de la lista. Un bloque de actividades simultáneas también es una fila.",
    "Choose from the list. A block of items at the same time is a row, too.",
    "Escolha da lista. Um bloco de atividades simultâneas também é uma linha.",
)
LABEL_NOTE = Sentence(
    "La numeración tal como se imprime: «Panel 1.».",
    "The numbering as it is printed: “Panel 1.”.",
    "A numeração tal como se imprime: «Painel 1.».",
)
VENUE_NOTE = Sentence(
    "Solo si aún no se sabe en qué sala.",
    "Only while the room is not known yet.",
    "Só se ainda não se sabe em qual sala.",
)
DURATION_NOTE = Sentence(
    "Solo si aún no hay horario.",
    "Only while there is no time slot yet.",
    "Só se ainda não há horário.",
)
AFTER_NOTE = Sentence(
    "La actividad que debe terminar antes de que empiece esta.",
    "The item that must have ended before this one starts.",
    "A atividade que deve terminar antes de esta começar.",
)
TYPE_NOTE = Sentence(
    "Solo para el tipo «sesión»: cómo la llama usted.",
    "Only for the kind “session”: what you call it.",
    "Só para o tipo «sessão»: como você a chama.",
)
EVENT_NOTE = Sentence(
    "Si hay un solo evento, puede quedar vacío.",
    "If there is only one event, it may stay blank.",
    "Se há um só evento, pode ficar em branco.",
)
BLOCK_NOTE = Sentence(
    "El título del bloque de actividades simultáneas al que pertenece.",
    "The title of the block of items at the same time to which it belongs.",
    "O título do bloco de atividades simultâneas a que pertence.",
)
OPEN_PART_NOTE = Sentence(
    "Déjelo vacío mientras no se sepa quién.",
    "Leave it blank while nobody knows who.",
    "Deixe em branco enquanto não se sabe quem.",
)
PRINTED_NOTE = Sentence(
    "Solo si en la agenda se imprime de otra manera.",
    "Only if the agenda prints it in another way.",
    "Só se na agenda se imprime de outra maneira.",
)
COUNTRY_NOTE = Sentence(
    "Un nombre de la lista. De otro país, las dos letras de su código: ES, PT, CA.",
    "A name from the list. Of another country, the two letters of its code: ES, PT, CA.",
    "Um nome da lista. De outro país, as duas letras de seu código: ES, PT, CA.",
)
PERSON_ZONE_NOTE = Sentence(
    "Solo de quien participa a distancia.",
    "Only of those who take part from a distance.",
    "Só de quem participa a distância.",
)
CARE_NOTE = Sentence(
    "Menor de edad o en riesgo: entonces no se publica nada suyo por descuido. Nunca es público.",
    "A minor or at risk: then nothing of theirs is published by mistake. It is never public.",
    "Menor de idade ou em risco: então nada seu se publica por descuido. Nunca é público.",
)
# Whatever is not understood where people keep something private, keeps it private.
THEN_NO_PERMISSIONS = Sentence(
    "; los permisos de esta persona se dejaron fuera, y nada suyo se publica",
    "; the permissions of this person were left out, and nothing of theirs is published",
    "; as permissões desta pessoa foram deixadas de fora, e nada seu se publica",
)
PUBLISHED_NOTE = Sentence(
    "«sí» si se puede publicar. Hace falta al menos un «sí» en las columnas «Publicar…».",
    "“yes” if it may be published. At least one “yes” is needed in the columns “Publish…”.",
    "«sim» se pode ser publicado. É preciso pelo menos um «sim» nas colunas «Publicar…».",
)
PURPOSE_NOTE = Sentence(
    "Para qué se publica: «Publicar la agenda».",
    "What it is published for: “To publish the agenda”.",
    "Para que se publica: «Publicar a agenda».",
)
NOTICE_NOTE = Sentence(
    "La versión del aviso de privacidad que se le mostró.",
    "The version of the privacy notice that was shown.",
    "A versão do aviso de privacidade que lhe foi mostrada.",
)
WITHDRAWN_NOTE = Sentence(
    "El día en que lo retiró. Desde que se escribe, ya no se publica nada.",
    "The day on which it was withdrawn. Once it is written, nothing is published any more.",
    "O dia em que o retirou. Desde que se escreve, nada mais se publica.",
)
DELEGATION_NOTE = Sentence(
    "Cuántas personas envía.", "How many people it sends.", "Quantas pessoas envia."
)
CONCURRENT_NOTE = Sentence(
    "Solo si caben varias actividades a la vez, como en una sala con mesas.",
    "Only if several items fit in at once, as in a hall with tables.",
    "Só se cabem várias atividades ao mesmo tempo, como em uma sala com mesas.",
)
OF_NOTE = Sentence(
    "El evento o la actividad a la que pertenece el enlace.",
    "The event or the agenda item to which the link belongs.",
    "O evento ou a atividade a que pertence o link.",
)
SECTION_NOTE = Sentence(
    "La pregunta o el título de la plantilla que se responde.",
    "The question or the title of the template that is answered.",
    "A pergunta ou o título do modelo que se responde.",
)
WEIGHT_NOTE = Sentence(
    "Cuánto pesa en el compromiso: 40, o 40 %. Si todos pesan lo mismo, déjela vacía en todos.",
    "How much it weighs in the commitment: 40, or 40%. If all weigh the same, leave it blank.",
    "Quanto pesa no compromisso: 40, ou 40%. Se todos pesam o mesmo, deixe-a em branco em todos.",
)
