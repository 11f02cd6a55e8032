"""What is said of cells beside the catalogue, and the names of columns that are no member."""

from gobierno_abierto.formats.sheets.book import Trouble
from gobierno_abierto.formats.tables import DateRemark
from gobierno_abierto.words import Sentence, alike

# In the place of a hint, or of what comes of a fault, where there is none.
NOTHING = alike("")
LEAVE_BLANK = Sentence(
    "si no se sabe, déjela vacía",
    "if it is not known, leave it blank",
    "se não se sabe, deixe-a em branco",
)
# Of who took a permission back, and nobody knows when, a blank cell would say that she did not.
NEVER_BLANK = Sentence(
    "no la deje vacía: vacía permitiría publicar lo que aquí se impide",
    "do not leave it blank: blank, it would allow to be published what is prevented here",
    "não a deixe em branco: em branco, permitiria publicar o que aqui se impede",
)
# Of a day whose cell may well be blank, where that is what is meant.
LAST_DAY_OR_BLANK = Sentence(
    "escriba el último día en que vale el permiso o, si vale sin límite, deje la celda vacía",
    "write the last day on which the permission counts or, if it has no end, leave the cell blank",
    "escreva o último dia em que vale a permissão ou, se vale sem limite, deixe a célula em branco",
)
WITHDRAWN_OR_BLANK = Sentence(
    "si la persona retiró su permiso, escriba el día en que lo hizo, y no la deje vacía: vacía "
    "permitiría publicar lo que aquí se impide; va vacía solo si no lo ha retirado",
    "if the person took the permission back, write on which day, and do not leave it blank: blank, "
    "it would allow to be published what is prevented here; only if it was not taken back, leave "
    "it blank",
    "se a pessoa retirou sua permissão, escreva em que dia, e não a deixe em branco: em branco, "
    "permitiria publicar o que aqui se impede; só se não a retirou, deixe-a em branco",
)
# Of words that stand where nothing has to be written.
BLANK = Sentence("una celda vacía", "a blank cell", "uma célula em branco")
NONE_AT_ALL = Sentence(
    "dice que no hay nada que poner ahí",
    "it says that there is nothing to put there",
    "diz que não há nada a pôr ali",
)
THEN_LEFT_OUT = Sentence(
    "; la fila se dejó fuera", "; the row was left out", "; a linha foi deixada de fora"
)
THEN_FILLED = Sentence(
    "; por ahora se puso un valor provisional",
    "; for now a provisional value stands there",
    "; por enquanto pôs-se um valor provisório",
)

YES = Sentence("sí", "yes", "sim")
NO = Sentence("no", "no", "não")
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
START_OTHERS = (
    "hora de inicio", "start time", "hora", "de", "from", "desde", "empieza", "time",
    "hora inicio", "hora inicial", "hora de comienzo", "comienzo", "comienza", "inicia",
    "starts", "start hour", "begins", "beginning", "comeca", "comeco", "hora de comeco",
    "hora do inicio",
)  # fmt: skip
END = Sentence("Fin", "End", "Fim")
END_OTHERS = (
    "hora de termino", "hora de fin", "end time", "a", "hasta", "termina", "to", "ate",
    "termino", "hora termino", "hora fin", "hora final", "hora del fin", "finaliza", "acaba",
    "ends", "end hour", "finish", "finishes", "hora do fim", "hora fim", "hora do termino",
    "encerra",
)  # fmt: skip
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
NO_SUCH_DAY = Sentence(
    "una fecha del calendario (ese día no existe)",
    "a date of the calendar (there is no such day)",
    "uma data do calendário (esse dia não existe)",
)
NO_YEAR = Sentence(
    "una fecha con su año, como «14 de mayo de 2026» (falta el año)",
    "a date with its year, such as “14 May 2026” (the year is missing)",
    "uma data com seu ano, como «14 de maio de 2026» (falta o ano)",
)
WITHOUT_SIGN = Sentence(
    "un número entero sin signo de porcentaje: escriba {number}",
    "a whole number without a percent sign: write {number}",
    "um número inteiro sem sinal de porcentagem: escreva {number}",
)
THEN_ONLY_DAY = Sentence(
    "; por ahora cuenta solo el día",
    "; for now only the day counts",
    "; por enquanto conta só o dia",
)
DATE_OF_ITS_WEEKDAY = Sentence(
    "una fecha que caiga en ese día de la semana",
    "a date that falls on that day of the week",
    "uma data que caia nesse dia da semana",
)
HOUR_OF_ITS_DAY = Sentence(
    "la hora sola, o con el mismo día que dice la fila",
    "the hour alone, or with the same day that the row says",
    "só a hora, ou com o mesmo dia que diz a linha",
)
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
    Trouble.TWICE: Sentence("dos a la vez", "two at once", "dois de uma vez"),
}
SHOWN_TAKEN = Sentence(
    "Se tomó el valor que mostraba; la fórmula no se calculó",
    "The value that it showed was taken; the formula was not calculated",
    "Usou-se o valor que mostrava; a fórmula não foi calculada",
)
NOTHING_TAKEN = Sentence(
    "No se tomó nada de la celda",
    "Nothing was taken from the cell",
    "Nada foi aproveitado da célula",
)
NOTHING_TAKEN_THEN = alike("{nothing}{then}")
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
MORE_PLACES = Sentence(
    "Lo mismo hay que decir de otros lugares de esta hoja ({others}): {those}.",
    "The same goes for other places of this sheet ({others}): {those}.",
    "O mesmo vale para outros lugares desta aba ({others}): {those}.",
)
MORE_CELLS = Sentence(
    " (y lo mismo en {cells})", " (and likewise in {cells})", " (e o mesmo em {cells})"
)
NO_TITLE = "(sin título)"
ROW_LEFT_OUT = Sentence(
    "La fila se dejó fuera", "The row was left out", "A linha foi deixada de fora"
)
ONE_OF_COLUMNS = Sentence(
    "Basta un «sí» ahí o en una de estas columnas: {others}. La fila se dejó fuera",
    "One “yes” there or in one of these columns is enough: {others}. The row was left out",
    "Basta um «sim» ali ou em uma destas colunas: {others}. A linha foi deixada de fora",
)
STAYS_AS_IT_WAS = Sentence(
    "Se conserva lo que había en el documento base",
    "What the base document had is kept",
    "Mantém-se o que havia no documento base",
)
THEN_FILLED_WITH = Sentence(
    "; por ahora se puso «{value}», y así no conviene publicarlo",
    "; for now it says “{value}”, which should not be published like that",
    "; por enquanto pôs-se «{value}», e assim não convém publicar",
)
FILLED_WITH = Sentence(
    "Por ahora se puso «{value}», y así no conviene publicarlo",
    "For now it says “{value}”, which should not be published like that",
    "Por enquanto pôs-se «{value}», e assim não convém publicar",
)
NOTHING_AT_ALL = Sentence("nada", "nothing", "nada")
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
ANY_NAME = Sentence(
    "Elija un nombre de la lista de la celda, o agregue primero una fila con ese nombre en su hoja",
    "Choose a name from the list of the cell, or first add a row with that name to its sheet",
    "Escolha um nome da lista da célula, ou acrescente primeiro uma linha com esse nome em sua aba",
)
ONE_OF = Sentence(
    "Elija una de estas palabras: {those}",
    "Choose one of these words: {those}",
    "Escolha uma destas palavras: {those}",
)
ONE_OF_MANY = Sentence(
    "Elija una de las palabras de la lista de la celda (son {count}), como {those}",
    "Choose one of the words in the list of the cell (there are {count}), such as {those}",
    "Escolha uma das palavras da lista da célula (são {count}), como {those}",
)
# How people write that they do not know yet who it will be.
OPEN = frozenset(
    ("por confirmar", "por definir", "pendiente", "a confirmar", "a definir", "pendente", "tbc",
     "tbd", "tba", "to be confirmed", "to be defined", "to be announced", "?", "x", "-")
)  # fmt: skip
NOBODY_YET = Sentence(
    "Deje la celda vacía y ponga «por confirmar» en «Certeza»",
    "Leave the cell blank and put “to be confirmed” in “Certainty”",
    "Deixe a célula vazia e ponha «a confirmar» em «Certeza»",
)
