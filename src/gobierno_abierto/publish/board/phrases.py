"""What a board itself says, in three languages."""

from gobierno_abierto.words import Sentence, alike

# What it is.
BOARD = Sentence("Tablero de compromisos", "Board of commitments", "Painel de compromissos")
SITUATION = Sentence("Situación al {day}.", "As of {day}.", "Situação em {day}.")
NO_TODAY = Sentence(
    es="No se indicó qué día es hoy: por eso no se dice qué está vencido.",
    en="No day was given as today: so nothing is said to be late.",
    pt="Não se indicou que dia é hoje: por isso não se diz o que está vencido.",
)
NO_PLANS = Sentence(
    es="El documento no tiene planes ni compromisos.",
    en="The document has no plans and no commitments.",
    pt="O documento não tem planos nem compromissos.",
)
NO_COMMITMENTS = Sentence(
    es="El plan no tiene todavía ningún compromiso.",
    en="The plan has no commitment yet.",
    pt="O plano ainda não tem nenhum compromisso.",
)
NOTHING_SUCH = Sentence(
    es="No hay nada que corresponda a lo que se pidió.",
    en="There is nothing of what was asked for.",
    pt="Não há nada que corresponda ao que se pediu.",
)

# What was asked for.
ONLY = Sentence("Solo: {asked}.", "Only: {asked}.", "Somente: {asked}.")
ONLY_PLANS = Sentence("lo que está en {names}", "what is in {names}", "o que está em {names}")
ONLY_LEAD = Sentence(
    "lo que tiene como responsable a {names}",
    "what is led by {names}",
    "o que tem como responsável {names}",
)
ONLY_STATUS = Sentence(
    "lo que tiene el estado «{status}»",
    "what has the status “{status}”",
    "o que tem a situação «{status}»",
)
ONLY_ORIGIN = Sentence("lo que viene de {names}", "what comes from {names}", "o que vem de {names}")
ONLY_BEFORE = Sentence(
    "lo que vence antes del {day}", "what is due before {day}", "o que vence antes de {day}"
)
UNDATED_ONE = Sentence(
    es="Se deja fuera un hito que no tiene fecha.",
    en="One milestone without a date is left out.",
    pt="Fica de fora um marco que não tem data.",
)
UNDATED = Sentence(
    es="Se dejan fuera {count} hitos que no tienen fecha.",
    en="{count} milestones without a date are left out.",
    pt="Ficam de fora {count} marcos que não têm data.",
)
LEFT_OUT_ONE = Sentence(
    "Otro hito de este compromiso no se muestra.",
    "One more milestone of this commitment is not shown.",
    "Outro marco deste compromisso não é mostrado.",
)
LEFT_OUT = Sentence(
    "Otros {count} hitos de este compromiso no se muestran.",
    "{count} more milestones of this commitment are not shown.",
    "Outros {count} marcos deste compromisso não são mostrados.",
)

# Plans.
IN_NO_PLAN = Sentence(
    "Compromisos sin plan de acción",
    "Commitments in no action plan",
    "Compromissos sem plano de ação",
)
PLAN = Sentence("Plan de acción", "Action plan", "Plano de ação")
NTH_PLAN = Sentence("Plan de acción {number}", "Action plan {number}", "Plano de ação {number}")
MEMBER = Sentence("Miembro", "Member", "Membro")
PERIOD = Sentence("Periodo", "Period", "Período")
ACTIVITY = Sentence("Vigencia", "In force", "Vigência")
ACTIVE = Sentence("activo", "active", "ativo")
INACTIVE = Sentence("inactivo", "inactive", "inativo")
NOT_YET = Sentence("aún no comienza", "not begun yet", "ainda não começa")
COMMITMENT = Sentence("{count} compromiso", "{count} commitment", "{count} compromisso")
COMMITMENTS = Sentence("{count} compromisos", "{count} commitments", "{count} compromissos")
MILESTONE = Sentence("{count} hito", "{count} milestone", "{count} marco")
MILESTONES = Sentence("{count} hitos", "{count} milestones", "{count} marcos")
NO_MILESTONES = Sentence("sin hitos", "no milestones", "sem marcos")
SUMMARY = Sentence("Resumen", "Summary", "Resumo")

# Commitments.
UNTITLED = Sentence("Compromiso sin título", "Commitment without a title", "Compromisso sem título")
LEAD = Sentence("Responsable", "Lead", "Responsável")
NO_LEAD = Sentence("sin responsable", "no lead", "sem responsável")
SUPPORT = Sentence("Apoyo", "Support", "Apoio")
ORIGIN = Sentence("Viene de", "Comes from", "Vem de")
NO_ORIGIN = Sentence("no consta", "not on record", "não consta")
IN_EVENT = Sentence("{item}, en {event}", "{item}, in {event}", "{item}, em {event}")
DUE = Sentence("Plazo", "Due", "Prazo")
NO_DATE = Sentence("sin fecha", "no date", "sem data")
# A start alone is no deadline.
FROM_DAY = Sentence(
    "desde el {start}, sin fecha de término",
    "from {start}, with no end date",
    "desde {start}, sem data de término",
)
FROM_PART = Sentence(
    "desde el {start}, sin fecha de término",
    "from the {start}, with no end date",
    "desde o {start}, sem data de término",
)
FROM = Sentence(
    "desde {start}, sin fecha de término",
    "from {start}, with no end date",
    "desde {start}, sem data de término",
)
BEGINNING = Sentence(
    "comienzo: {start}; sin fecha de término",
    "beginning: {start}; with no end date",
    "início: {start}; sem data de término",
)
ADVANCE = Sentence("Avance", "Progress", "Progresso")
BY_WEIGHT = Sentence(
    "{percent}, según el peso de sus hitos",
    "{percent}, by the weights of its milestones",
    "{percent}, segundo o peso de seus marcos",
)
BETWEEN = Sentence(
    es="entre {least} y {most}, según el peso de sus hitos (con reporte: {known} de {total})",
    en="between {least} and {most}, by the weights of its milestones ({known} of {total} reported)",
    pt="entre {least} e {most}, segundo o peso de seus marcos (com relato: {known} de {total})",
)
CARRIED_FROM = Sentence(
    "Continúa el compromiso {name}.",
    "It carries on commitment {name}.",
    "Continua o compromisso {name}.",
)
CARRIED_TO = Sentence(
    "Sigue en el compromiso {name}.",
    "It is carried on in commitment {name}.",
    "Segue no compromisso {name}.",
)
REPLACED_BY = Sentence(
    "Lo reemplaza: {name}.", "Replaced by: {name}.", "É substituído por: {name}."
)

# Milestones.
UNTITLED_MILESTONE = Sentence("Hito sin título", "Milestone without a title", "Marco sem título")
STATE = Sentence("Estado", "Status", "Situação")
UNREPORTED = Sentence("sin reporte", "no report", "sem relato")
NOT_UNDERSTOOD = Sentence(
    "reporte que no se entiende", "report not understood", "relato que não se entende"
)
DISPUTED = Sentence("en desacuerdo", "in disagreement", "em desacordo")
DISPUTED_MORE = Sentence(
    "los reportes no coinciden", "the reports do not agree", "os relatos não coincidem"
)
LATE = Sentence("vencido", "late", "vencido")
OF_THEM_LATE = Sentence(
    "de ellos, vencidos: {count}", "of these, late: {count}", "deles, vencidos: {count}"
)
LATE_SINCE = Sentence("vencido desde el {day}", "late since {day}", "vencido desde {day}")
DUE_TODAY = Sentence("vence hoy", "due today", "vence hoje")
DUE_TOMORROW = Sentence("vence mañana", "due tomorrow", "vence amanhã")
DUE_IN = Sentence("vence en {days} días", "due in {days} days", "vence em {days} dias")
DUE_IN_AT_MOST = Sentence(
    "vence en {days} días a más tardar",
    "due in {days} days at the latest",
    "vence em {days} dias no máximo",
)
BACKWARDS = Sentence(
    es="fechas invertidas: empieza ({start}) después de terminar ({end})",
    en="dates reversed: it starts ({start}) after it ends ({end})",
    pt="datas invertidas: começa ({start}) depois de terminar ({end})",
)
ACTUAL = Sentence("Realizado", "Actual", "Realizado")
BEGUN = Sentence("Empezó", "Begun", "Começou")
FINISHED = Sentence("Terminó", "Finished", "Terminou")
REPLACED = Sentence("Lo reemplaza", "Replaced by", "É substituído por")
RESPONSIBLE = Sentence("A cargo de", "In charge", "A cargo de")
ACTIVITIES = Sentence("Actividades", "Activities", "Atividades")
UNTITLED_ACTIVITY = Sentence(
    "Actividad sin título", "Activity without a title", "Atividade sem título"
)
OF_WHICH_LATE = Sentence(
    "de ellas, vencidas: {count}", "of these, late: {count}", "delas, vencidas: {count}"
)
LATE_ACTIVITIES = Sentence(
    "actividades vencidas: {count}", "late activities: {count}", "atividades vencidas: {count}"
)
ACTIVITY_LINE = Sentence(
    "{title}. Plazo: {due}. Estado: {state}",
    "{title}. Due: {due}. Status: {state}",
    "{title}. Prazo: {due}. Situação: {state}",
)
ACTIVITY_STATES = alike("{total} ({states})")
SAYS = Sentence("según {name}", "says {name}", "segundo {name}")
REPORTS = Sentence("Quién lo dice", "Who says so", "Quem o diz")
EVIDENCE = Sentence("evidencia: {evidence}", "evidence: {evidence}", "evidência: {evidence}")
NO_EVIDENCE = Sentence("sin evidencia", "no evidence", "sem evidência")
IT_SAYS = Sentence("dice: {comment}", "says: {comment}", "diz: {comment}")

# Reviews.
REVIEW = Sentence("Revisión", "Review", "Avaliação")
NOT_ASSESSED = Sentence(
    es="No evaluado por la revisión independiente.",
    en="Not assessed by the independent review.",
    pt="Não avaliado pela avaliação independente.",
)
NOT_ASSESSED_YET = Sentence(
    "No evaluado: {names}.", "Not assessed: {names}.", "Não avaliado: {names}."
)
OUR_WORDS = Sentence(
    es="* Traducción de gobierno_abierto: ninguna fuente oficial la confirma. En inglés: {words}.",
    en="* Translation of gobierno_abierto: no official source confirms it. In English: {words}.",
    pt="* Tradução de gobierno_abierto: nenhuma fonte oficial a confirma. Em inglês: {words}.",
)

# The page.
COMMITMENT_OR_MILESTONE = Sentence(
    "Compromiso o hito", "Commitment or milestone", "Compromisso ou marco"
)
PICTURE = Sentence("El plan en el tiempo", "The plan in time", "O plano no tempo")
PART_OF = Sentence(
    "{title} ({part} de {parts})", "{title} ({part} of {parts})", "{title} ({part} de {parts})"
)
SAME_IN_TABLE = Sentence(
    es="La tabla que sigue dice lo mismo con palabras.",
    en="The table below says the same in words.",
    pt="A tabela a seguir diz o mesmo com palavras.",
)
CAPTION = Sentence(
    "Compromisos e hitos: {plan}",
    "Commitments and milestones: {plan}",
    "Compromissos e marcos: {plan}",
)

# How to read the bars.
TODAY = Sentence("hoy", "today", "hoje")
PLANNED = Sentence("previsto", "planned", "previsto")
DONE = Sentence("realizado", "actual", "realizado")
IMPRECISE = Sentence("fecha imprecisa", "imprecise date", "data imprecisa")
OVERDUE = Sentence("vencido", "late", "vencido")
OUTSIDE = Sentence(
    "sigue fuera del dibujo", "goes on outside the picture", "continua fora do desenho"
)
