"""What is said of cells beside the catalogue, and the names of columns that are no member."""

from gobierno_abierto.formats.sheets.book import Trouble
from gobierno_abierto.formats.tables import DateRemark
from gobierno_abierto.words import Sentence, alike

# In the place of a hint, or of what comes of a fault, where there is none.
NOTHING = alike("")
THEN_LEFT_OUT = Sentence(
    "; la fila se dejó fuera", "; the row was left out", "; a linha foi deixada de fora"
)
THEN_FILLED = Sentence(
    "; por ahora se puso un valor provisional",
    "; for now a provisional value stands there",
    "; por enquanto pôs-se um valor provisório",
)

YES = Sentence("sí", "yes", "sim")
YESES = frozenset(
    ("si", "s", "yes", "y", "sim", "x", "true", "verdadero", "verdadeiro", "1", "✓", "✔")
)
NOES = frozenset(("no", "n", "nao", "false", "falso", "0", "-"))

KIND = Sentence("Tipo", "Kind", "Tipo")
KIND_OTHERS = ("tipo de actividad", "kind of item", "tipo de atividade", "clase", "type")

FIRST_DAY = Sentence("Fecha", "Date", "Data")
FIRST_DAY_OTHERS = (
    "fechas", "dates", "datas", "desde", "from", "de", "primer dia", "first day", "primeiro dia",
    "periodo", "period", "inicio",
)  # fmt: skip
LAST_DAY = Sentence("Último día", "Last day", "Último dia")
LAST_DAY_OTHERS = ("hasta", "until", "ate", "fin", "fecha final", "end date", "data final")

DAY_OF_ITEM = Sentence("Día", "Day", "Dia")
DAY_OTHERS = ("fecha", "date", "data", "dia u horario")
START = Sentence("Inicio", "Start", "Início")
START_OTHERS = ("hora de inicio", "start time", "hora", "de", "from", "desde", "empieza", "time")
END = Sentence("Fin", "End", "Fim")
END_OTHERS = ("hora de termino", "hora de fin", "end time", "a", "hasta", "termina", "to", "ate")
END_DAY = Sentence("Día de término", "End day", "Dia de término")
END_DAY_NOTE = Sentence(
    "Solo si termina otro día, como una cena que pasa de medianoche.",
    "Only if it ends on another day, such as a dinner that goes on past midnight.",
    "Só se termina em outro dia, como um jantar que passa da meia-noite.",
)
END_DAY_OTHERS = ("dia final", "ultimo dia", "last day", "fecha de termino", "end date")

WHOLE = Sentence("un número entero", "a whole number", "um número inteiro")
YES_OR_NO = Sentence("«sí» o «no»", "“yes” or “no”", "«sim» ou «não»")
DAY = Sentence(
    "un día, como 14/mayo/2026", "a day, such as 14 May 2026", "um dia, como 14/maio/2026"
)
ONE_DAY = Sentence(
    "un solo día en cada columna", "one day in each column", "um só dia em cada coluna"
)
DATE = Sentence(
    "una fecha, como «14 de mayo de 2026» o «mayo de 2026»",
    "a date, such as “14 May 2026” or “May 2026”",
    "uma data, como «14 de maio de 2026» ou «maio de 2026»",
)
DATE_OF_ITS_WEEKDAY = Sentence(
    "una fecha que caiga en ese día de la semana",
    "a date that falls on that day of the week",
    "uma data que caia nesse dia da semana",
)
HOUR = Sentence("una hora, como 9:30", "a time, such as 9:30", "uma hora, como 9:30")
FROM_TO = Sentence(
    "de un idioma a otro, como «español → inglés»",
    "from one language into another, such as “Spanish → English”",
    "de um idioma para outro, como «espanhol → inglês»",
)

TEXT_AS_DATE = Sentence(
    "la celda tiene formato de fecha u hora, y aquí va texto",
    "the cell has the format of a date or time, and text belongs here",
    "a célula tem formato de data ou hora, e aqui vai texto",
)
HOUR_LEFT_OUT = Sentence(
    "solo cuenta el día, no la hora",
    "only the day counts, not the hour",
    "só conta o dia, não a hora",
)
ASSUMED = {
    DateRemark.TWO_DIGIT_YEAR: Sentence(
        "el año tiene dos cifras", "the year has two digits", "o ano tem dois dígitos"
    ),
    DateRemark.SERIAL: Sentence(
        "es un número que cuenta días, como los guardan las hojas de cálculo",
        "it is a number that counts days, as spreadsheets keep them",
        "é um número que conta dias, como as planilhas os guardam",
    ),
}

# Above a column of yes and no, for each of the things that may be published of a person.
PUBLISHED = Sentence("Publicar {what}", "Publish {what}", "Publicar {what}")

TROUBLES = {
    Trouble.FORMULA: Sentence("una fórmula", "a formula", "uma fórmula"),
    Trouble.ERROR: Sentence("un error de cálculo", "an error of calculation", "um erro de cálculo"),
}
SHOWN_TAKEN = Sentence(
    "Se tomó el valor que mostraba; la fórmula no se calculó",
    "The value that it showed was taken; the formula was not calculated",
    "Tomou-se o valor que mostrava; a fórmula não foi calculada",
)
NOTHING_TAKEN = Sentence(
    "No se tomó nada de la celda",
    "Nothing was taken from the cell",
    "Nada se tomou da célula",
)
ALL_ROWS = Sentence(
    "Lo escrito vale para todas las filas que abarca",
    "What is written counts for all rows that it covers",
    "O que está escrito vale para todas as linhas que abrange",
)
FIRST_CELL = Sentence(
    "Lo escrito vale solo para la primera celda; las demás cuentan como vacías",
    "What is written counts for the first cell only; the others count as blank",
    "O que está escrito vale só para a primeira célula; as outras contam como vazias",
)
NO_HEADING = Sentence("(sin encabezado)", "(no heading)", "(sem cabeçalho)")
REPEATED = Sentence(
    "otra columna anterior ya lleva ese encabezado",
    "a column before it has that heading already",
    "outra coluna anterior já tem esse cabeçalho",
)
UNKNOWN = Sentence(
    "esta hoja no tiene ninguna columna así",
    "this sheet has no such column",
    "esta aba não tem nenhuma coluna assim",
)
NO_DATA = frozenset(
    ("instrucciones", "instructions", "instrucoes", "leame", "readme", "leia-me", "listas", "lists")
)
NO_TITLE = "(sin título)"
ROW_LEFT_OUT = Sentence(
    "La fila se dejó fuera", "The row was left out", "A linha foi deixada de fora"
)
STAYS_AS_IT_WAS = Sentence(
    "Se conserva lo que había en el documento base",
    "What the base document had is kept",
    "Mantém-se o que havia no documento base",
)
FILLED_FOR_NOW = Sentence(
    "Por ahora se puso un valor provisional",
    "For now a provisional value stands there",
    "Por enquanto pôs-se um valor provisório",
)
ROW = Sentence("la de la fila {row}", "that of row {row}", "a da linha {row}")
COPY_LEFT_OUT = Sentence(
    "Como son iguales, cuenta una sola vez",
    "As they are the same, it counts once",
    "Como são iguais, conta uma só vez",
)
COPY_IS_NEW = Sentence(
    "Como no son iguales, esta fila cuenta como nueva, con su propia clave",
    "As they differ, this row counts as a new one, with a key of its own",
    "Como não são iguais, esta linha conta como nova, com sua própria chave",
)
THERE_ALREADY = Sentence(
    "Ya está en el documento base; no se agregó otra vez",
    "It is in the base document already; it was not added again",
    "Já está no documento base; não se acrescentou de novo",
)
MAY_BE_OLD = Sentence(
    "Se conservan, pero quizá ya no digan lo mismo",
    "They are kept, but may no longer say the same",
    "São mantidas, mas talvez já não digam o mesmo",
)
GONE = Sentence(
    "Se quitaron con el texto", "They were taken away with the text", "Foram retiradas com o texto"
)
OTHER_DOCUMENT = Sentence(
    "se hicieron de otro documento",
    "they were made from another document",
    "foram feitas de outro documento",
)
PUBLIC_SHEETS = Sentence(
    "se hicieron para el público, y el documento base tiene además datos internos: quien falta "
    "en ellas parecería borrado",
    "they were made for the public, and the base document has internal data as well: whoever is "
    "missing in them would seem deleted",
    "foram feitas para o público, e o documento base tem também dados internos: quem falta nelas "
    "pareceria apagado",
)
A_BLOCK = Sentence(
    "un bloque de sesiones simultáneas",
    "a block of parallel sessions",
    "um bloco de sessões simultâneas",
)
NO_BLOCK_IN_BLOCK = Sentence(
    "algo que no sea un bloque dentro de otro",
    "something else than a block within another",
    "algo que não seja um bloco dentro de outro",
)
LEFT_OUT_ITSELF = Sentence(
    " (su fila ya no está, o se dejó fuera)",
    " (its row is not there any more, or was left out)",
    " (sua linha já não está, ou foi deixada de fora)",
)
A_SHEET = Sentence("la hoja", "the sheet", "a aba")
A_COLUMN = Sentence("la columna", "the column", "a coluna")
