"""What a timeline says itself, in three languages."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.words import Sentence

TIMELINE = Sentence("Línea de tiempo", "Timeline", "Linha do tempo")
PICTURE = Sentence("Imagen: {title}", "Picture: {title}", "Imagem: {title}")
PART_OF = Sentence(
    "{title} (parte {part} de {parts}: {lanes})",
    "{title} (part {part} of {parts}: {lanes})",
    "{title} (parte {part} de {parts}: {lanes})",
)
FROM_LANE = Sentence("de {first} a {last}", "{first} to {last}", "de {first} até {last}")
SAME_IN_TABLE = Sentence(
    "La tabla que sigue dice lo mismo.",
    "The table below says the same.",
    "A tabela a seguir diz o mesmo.",
)
SCROLLS = Sentence(
    "La imagen se desplaza hacia los lados.",
    "The picture scrolls sideways.",
    "A imagem se move para os lados.",
)

NO_ITEMS = Sentence(
    "El documento no tiene ninguna actividad que dibujar.",
    "The document has no item that could be drawn.",
    "O documento não tem nenhuma atividade que desenhar.",
)
NO_DAY = Sentence("Día por confirmar", "Day to be confirmed", "Dia a confirmar")
NO_HOUR = Sentence("Hora por confirmar", "Time to be confirmed", "Hora a confirmar")
NO_ROOM = Sentence("Sin sala", "No room", "Sem sala")
NO_ROOM_AT = Sentence("{venue}, sin sala", "{venue}, no room", "{venue}, sem sala")
UNLISTED_ROOM = Sentence(
    "«{room}» (no está en el documento)",
    "“{room}” (not in the document)",
    "«{room}» (não está no documento)",
)
WITHOUT_DAY = Sentence(
    "Además, {count} actividades todavía no tienen día.",
    "Besides, {count} items have no day yet.",
    "Além disso, {count} atividades ainda não têm dia.",
)
WITHOUT_DAY_ONE = Sentence(
    "Además, una actividad todavía no tiene día.",
    "Besides, one item has no day yet.",
    "Além disso, uma atividade ainda não tem dia.",
)
MORE_THAN_FITS = Sentence(
    "Es demasiado para una sola línea de tiempo: faltan aquí {items} actividades, de {days} días. "
    "Dibuje un solo día, o un solo evento.",
    "This is too much for one timeline: {items} items are missing here, of {days} days. Draw a "
    "single day, or a single event.",
    "É demais para uma só linha do tempo: faltam aqui {items} atividades, de {days} dias. Desenhe "
    "um só dia, ou um só evento.",
)
CLOCK = Sentence("Horas de {zone}.", "Times of {zone}.", "Horas de {zone}.")
NO_CLOCK = Sentence(
    "No consta la zona horaria.", "The time zone is not on record.", "Não consta o fuso horário."
)

ITEMS = Sentence("{count} actividades", "{count} items", "{count} atividades")
ITEM = Sentence("una actividad", "one item", "uma atividade")
ROOMS = Sentence("{count} salas", "{count} rooms", "{count} salas")
ROOM = Sentence("una sala", "one room", "uma sala")
CLASHES = Sentence("{count} choques", "{count} clashes", "{count} choques")
CLASH = Sentence("un choque", "one clash", "um choque")
NO_CLASHES = Sentence("sin choques", "no clashes", "sem choques")
WAIVED = Sentence(
    "No se marcan {count} choques que el documento acepta.",
    "{count} clashes that the document accepts are not marked.",
    "Não se marcam {count} choques que o documento aceita.",
)
WAIVED_ONE = Sentence(
    "No se marca un choque que el documento acepta.",
    "One clash that the document accepts is not marked.",
    "Não se marca um choque que o documento aceita.",
)
CLASH_HEADING = Sentence("Choques", "Clashes", "Choques")
CLASH_NUMBER = Sentence("Choque {number}", "Clash {number}", "Choque {number}")
CLASHES_NUMBERS = Sentence("Choques {numbers}", "Clashes {numbers}", "Choques {numbers}")
MORE_CLASHES = Sentence(
    "Y {count} choques más, que dice la orden de los choques.",
    "And {count} more clashes, which the command on clashes tells.",
    "E mais {count} choques, que diz o comando dos choques.",
)
SEVERITIES = {
    Severity.ERROR: Sentence("error", "error", "erro"),
    Severity.WARNING: Sentence("advertencia", "warning", "aviso"),
    Severity.NOTE: Sentence("nota", "note", "nota"),
}

LASTS_NOT = Sentence("no dura nada", "lasts no time", "não dura nada")
BACKWARDS = Sentence(
    "termina antes de empezar", "ends before it starts", "termina antes de começar"
)
GOES_ON = Sentence("sigue hasta el {end}", "goes on until {end}", "continua até {end}")
IN_BLOCK = Sentence("dentro de «{block}»", "within “{block}”", "em «{block}»")
MORE_ROOMS = Sentence("{count} salas más", "{count} more rooms", "mais {count} salas")

BEFORE = Sentence("antes {place}", "before {place}", "antes {place}")
NOW = Sentence("ahora {place}", "now {place}", "agora {place}")
NEW = Sentence("nueva", "new", "nova")
GONE = Sentence("ya no está", "no longer there", "não está mais")
COMPARED = Sentence(
    "Comparado con la revisión {revision}: {moved} con otra hora o sala{along}, {new} nuevas, "
    "{gone} que ya no están.",
    "Compared with revision {revision}: {moved} at another time or in another room{along}, {new} "
    "new, {gone} no longer there.",
    "Comparado com a revisão {revision}: {moved} com outra hora ou sala{along}, {new} novas, "
    "{gone} que não estão mais.",
)
ALONG = Sentence(
    "(y {count} que se mueven con su bloque)",
    "(and {count} that move with their block)",
    "(e {count} que se movem com seu bloco)",
)

LEFT_OUT = Sentence(
    "{count} actividades no caben en el dibujo; la tabla las tiene todas.",
    "{count} items do not fit into the picture; the table has all of them.",
    "{count} atividades não cabem no desenho; a tabela tem todas.",
)
LEFT_OUT_ONE = Sentence(
    "Una actividad no cabe en el dibujo; la tabla la tiene.",
    "One item does not fit into the picture; the table has it.",
    "Uma atividade não cabe no desenho; a tabela a tem.",
)
LEFT_OUT_ALONE = Sentence(
    "{count} actividades no caben en el dibujo; la página (.html) las tiene todas en su tabla.",
    "{count} items do not fit into the picture; the page (.html) has all of them in its table.",
    "{count} atividades não cabem no desenho; a página (.html) tem todas em sua tabela.",
)
NOT_LISTED = Sentence(
    "La lista completa está en la página (.html).",
    "The whole list is in the page (.html).",
    "A lista completa está na página (.html).",
)

HOUR = Sentence("Hora", "Time", "Hora")
ACTIVITY = Sentence("Actividad", "Item", "Atividade")
WHERE = Sentence("Sala", "Room", "Sala")
NOTES = Sentence("Observaciones", "Remarks", "Observações")
CAPTION = Sentence("Actividades: {title}", "Items: {title}", "Atividades: {title}")

SIGN_ERROR = Sentence(
    "choque que hay que resolver (error)",
    "clash that has to be resolved (error)",
    "choque a resolver (erro)",
)
SIGN_WARNING = Sentence(
    "choque que conviene mirar (advertencia)",
    "clash that is worth a look (warning)",
    "choque que convém olhar (aviso)",
)
SIGN_NOTE = Sentence(
    "choque del que solo se avisa (nota)",
    "clash that is only mentioned (note)",
    "choque que só se menciona (nota)",
)
SIGN_OVERLAP = Sentence("mientras dura el choque", "while it clashes", "enquanto dura o choque")
SIGN_OFF = Sentence(
    "tachado: cancelado o pospuesto",
    "struck out: cancelled or postponed",
    "riscado: cancelado ou adiado",
)
SIGN_TENTATIVE = Sentence(
    "borde discontinuo: tentativo", "broken edge: tentative", "borda tracejada: provisório"
)
SIGN_BLOCK = Sentence("actividades simultáneas", "parallel items", "atividades simultâneas")
SIGN_BEFORE = Sentence("donde estaba antes", "where it was before", "onde estava antes")
SIGN_GAP = Sentence("horas sin actividades", "hours without items", "horas sem atividades")
