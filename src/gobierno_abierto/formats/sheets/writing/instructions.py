"""What stands on the first sheet, for whoever opens it without having read anything else."""

from gobierno_abierto.words import Language, Sentence

_TITLE = Sentence(
    "Cómo llenar estas hojas", "How to fill in these sheets", "Como preencher estas abas"
)
_EXAMPLES = Sentence(
    "Las filas de color son ejemplos inventados: escriba encima lo suyo y borre las que sobren.",
    "The tinted rows are invented examples: write your own over them and delete those left over.",
    "As linhas coloridas são exemplos inventados: escreva por cima o seu e apague as que sobrarem.",
)
_BLANK = Sentence(
    "Hace falta lo que lleva un asterisco (*); todo lo demás puede quedar vacío. Vacío quiere "
    "decir que no se sabe, y así se publica: no escriba un cero ni «por confirmar».",
    "What has an asterisk (*) is needed; everything else may stay blank. Blank means that it is "
    "not known, and is published so: do not write a zero or “to be confirmed”.",
    "É preciso o que leva um asterisco (*); todo o resto pode ficar em branco. Em branco quer "
    "dizer que não se sabe, e assim se publica: não escreva um zero nem «a confirmar».",
)
_NAMES = Sentence(
    "Para decir quién, dónde o de qué se trata, elija el nombre de la lista de la celda. Si aún "
    "no está, agregue primero una fila en su hoja.",
    "To say who, where or of what, choose the name from the list of the cell. If it is not there "
    "yet, first add a row to its sheet.",
    "Para dizer quem, onde ou de que se trata, escolha o nome da lista da célula. Se ainda não "
    "está, acrescente primeiro uma linha em sua aba.",
)
_NAMES_OF_PLANS = Sentence(
    "Para decir de qué plan, de qué compromiso o de qué institución se trata, elija el nombre de "
    "la lista de la celda. Si aún no está, agregue primero una fila en su hoja.",
    "To say which plan, which commitment or which institution is meant, choose the name from the "
    "list of the cell. If it is not there yet, first add a row to its sheet.",
    "Para dizer de qual plano, de qual compromisso ou de qual instituição se trata, escolha o nome "
    "da lista da célula. Se ainda não está, acrescente primeiro uma linha em sua aba.",
)
_TIMES = Sentence(
    "Escriba fechas y horas como siempre en su hoja de cálculo. Si de algo solo se sabe el día, "
    "escriba solo el día. Las horas son las del reloj del lugar; la medianoche con que algo "
    "termina es 0:00.",
    "Write dates and times as you always do in your spreadsheet. If only the day of something is "
    "known, write only the day. The times are those of the clock of the place; the midnight with "
    "which something ends is 0:00.",
    "Escreva datas e horas como sempre em sua planilha. Se de algo só se sabe o dia, escreva só o "
    "dia. As horas são as do relógio do lugar; a meia-noite com que algo termina é 0:00.",
)
_DATES = Sentence(
    "Escriba las fechas como siempre en su hoja de cálculo. Si de algo solo se sabe el mes o el "
    "año, escriba eso: «marzo de 2027», «2027».",
    "Write dates as you always do in your spreadsheet. If only the month or the year of something "
    "is known, write that: “March 2027”, “2027”.",
    "Escreva as datas como sempre em sua planilha. Se de algo só se sabe o mês ou o ano, escreva "
    "isso: «março de 2027», «2027».",
)
_SEVERAL = Sentence(
    "Una celda lleva un solo valor. Para varios hay columnas con número, como «Sala» y «Sala 2»; "
    "si no alcanzan, agregue otra columna: «Sala 3».",
    "A cell holds one value only. For several there are columns with a number, such as “Room” and "
    "“Room 2”; if they are too few, add another column: “Room 3”.",
    "Uma célula leva um só valor. Para vários há colunas com número, como «Sala» e «Sala 2»; se "
    "não bastarem, acrescente outra coluna: «Sala 3».",
)
_SEVERAL_OF_PLANS = Sentence(
    "Una celda lleva un solo valor. Para varios hay columnas con número, como «Institución de "
    "apoyo» y «Institución de apoyo 2»; si no alcanzan, agregue otra: «Institución de apoyo 3».",
    "A cell holds one value only. For several there are columns with a number, such as “Supporting "
    "institution” and “Supporting institution 2”; if they are too few, add another: “Supporting "
    "institution 3”.",
    "Uma célula leva um só valor. Para vários há colunas com número, como «Instituição de apoio» e "
    "«Instituição de apoio 2»; se não bastarem, acrescente outra: «Instituição de apoio 3».",
)
_BLOCKS = Sentence(
    "Actividades a la misma hora bajo un mismo título: haga una fila de tipo «sesiones "
    "simultáneas» y, en las demás, escriba ese título en «Dentro de».",
    "Items at the same time under one title: make a row of the kind “parallel sessions” and, in "
    "the others, write that title in “Within”.",
    "Atividades na mesma hora sob um mesmo título: faça uma linha do tipo «sessões simultâneas» "
    "e, nas outras, escreva esse título em «Dentro de».",
)
_EVENTS = Sentence(
    "Si hay varios eventos, elija en la columna «Evento» de la agenda de cuál es cada fila; vacía, "
    "la fila es del único evento que tiene ese día. Si dos salas se llaman igual, diga en «Sede» "
    "de cuál se trata.",
    "If there are several events, choose in the column “Event” of the agenda to which each row "
    "belongs; blank, the row belongs to the only event that has its day. If two rooms have one "
    "name, say in “Venue” which is meant.",
    "Se há vários eventos, escolha na coluna «Evento» da agenda de qual é cada linha; em branco, a "
    "linha é do único evento que tem esse dia. Se duas salas têm o mesmo nome, diga em «Local» de "
    "qual se trata.",
)
_PRIVACY = Sentence(
    "De cada persona solo se publica lo que diga su fila en la hoja de permisos. Sin fila ahí no "
    "se publica ni su nombre.",
    "Of each person only what their row in the sheet of permissions says is published. "
    "Without a row there, not even their name is.",
    "De cada pessoa só se publica o que diga sua linha na aba de permissões. Sem linha ali "
    "não se publica nem seu nome.",
)
_HANDS = Sentence(
    "Puede ordenar, filtrar, agregar y borrar filas, mover columnas y borrar las que no use. No "
    "borre las columnas ocultas: por ellas se reconoce cada fila.",
    "You may sort, filter, add and delete rows, move columns and delete those that you do not "
    "use. Do not delete the hidden columns: each row is known by them.",
    "Pode ordenar, filtrar, acrescentar e apagar linhas, mover colunas e apagar as que não usar. "
    "Não apague as colunas ocultas: por elas se reconhece cada linha.",
)
_CHECK = Sentence(
    "Cuando termine, revíselo: «gobierno-abierto revisar» y el nombre del archivo. Dirá de una "
    "vez todo lo que falte, con su hoja y su celda.",
    "When you are done, check it: “gobierno-abierto check” and the name of the file. It will "
    "tell at once everything that is missing, with its sheet and cell.",
    "Quando terminar, verifique: «gobierno-abierto verificar» e o nome do arquivo. Dirá de uma "
    "vez tudo o que falta, com sua aba e sua célula.",
)

_AGENDA = (
    _TITLE, _EXAMPLES, _BLANK, _NAMES, _TIMES, _SEVERAL, _EVENTS, _BLOCKS, _PRIVACY, _HANDS, _CHECK,
)  # fmt: skip
_PLANS = (
    _TITLE, _EXAMPLES, _BLANK, _NAMES_OF_PLANS, _DATES, _SEVERAL_OF_PLANS, _HANDS, _CHECK,
)  # fmt: skip


def paragraphs(lang: Language, *, has_agenda: bool, has_examples: bool) -> tuple[str, ...]:
    """The paragraphs, the first of which is the title; without an agenda, those of plans."""
    those = _AGENDA if has_agenda else _PLANS
    return tuple(each.in_language(lang) for each in those if has_examples or each != _EXAMPLES)
