"""What is said of sheets and columns beside the catalogue."""

from gobierno_abierto.words import Sentence

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
OTHER_LANGUAGE = Sentence(
    "parece el mismo texto en otro idioma, y un libro lleva los textos en uno solo",
    "it looks like the same text in another language, and a workbook has its texts in one only",
    "parece o mesmo texto em outro idioma, e uma planilha leva os textos em um só",
)
NO_DATA = frozenset(
    ("instrucciones", "instructions", "instrucoes", "leame", "readme", "leia-me", "listas", "lists")
)
KEYS_GONE = Sentence(
    "La columna oculta de claves ya no está en {sheets}",
    "The hidden column of keys is gone from {sheets}",
    "A coluna oculta de chaves já não está em {sheets}",
)
KEYS_GUESSED = Sentence(
    "qué es cada fila se adivina por su nombre, y con un nombre cambiado los calendarios ya "
    "publicados cancelarían la actividad y harían otra",
    "what each row is can only be guessed from its name, and with a changed name the calendars "
    "that are published already would cancel the item and make another",
    "o que é cada linha se adivinha pelo nome, e com um nome mudado os calendários já publicados "
    "cancelariam a atividade e fariam outra",
)
GET_KEYS_BACK = Sentence(
    "Recupere una copia del libro que las tenga, o haga el libro otra vez a partir del documento",
    "Get back a copy of the workbook that has them, or make the workbook anew from the document",
    "Recupere uma cópia da planilha que as tenha, ou faça a planilha de novo a partir do documento",
)
NEW_ROWS = Sentence(
    "Filas nuevas que todavía no tienen clave: {count}",
    "New rows that do not have a key yet: {count}",
    "Linhas novas que ainda não têm chave: {count}",
)
KEYS_OF_NAMES = Sentence(
    "mientras tanto se reconocen por su nombre; si ya están publicadas, no lo cambie antes",
    "until then they are known by their names; if they are published already, do not change "
    "these before",
    "enquanto isso são reconhecidas pelo nome; se já estão publicadas, não o mude antes",
)
GIVE_KEYS = Sentence(
    "Para dársela, haga otro libro de este y siga en el nuevo (en el comando, "
    "«gobierno-abierto convertir {file} {other} --interna»).",
    "To give them one, make another workbook of this one and go on in the new one (in the "
    "command, “gobierno-abierto convert {file} {other} --internal”).",
    "Para dá-la, faça outra planilha desta e continue na nova (no comando, "
    "«gobierno-abierto converter {file} {other} --interno»).",
)
# In the place of the names of files that nobody knows here.
THIS_FILE = Sentence("ESTE.xlsx", "THIS.xlsx", "ESTA.xlsx")
OTHER_FILE = Sentence("OTRO.xlsx", "OTHER.xlsx", "OUTRA.xlsx")
A_COPY = Sentence(
    "parece una copia de «{sheet}», que es la que cuenta",
    "it looks like a copy of “{sheet}”, which is the one that counts",
    "parece uma cópia de «{sheet}», que é a que conta",
)
NOT_KNOWN = Sentence(
    "ni su nombre ni sus encabezados dicen de qué es",
    "neither its name nor its headings say what it is",
    "nem seu nome nem seus cabeçalhos dizem de que é",
)
A_SHEET = Sentence("la hoja", "The sheet", "a aba")
A_COLUMN = Sentence("la columna", "The column", "a coluna")
# What is not known without a column or a sheet.
ROWS_UNKNOWN = Sentence(
    "no se sabe qué son las filas",
    "nobody knows what the rows are",
    "não se sabe o que são as linhas",
)
OWNERS_UNKNOWN = Sentence(
    "no se sabe a qué pertenecen las filas; las que se dejaron fuera son {count}",
    "nobody knows to what the rows belong; those that were left out are {count}",
    "não se sabe a que pertencem as linhas; as que foram deixadas de fora são {count}",
)
TIMES_IN_HALF = Sentence(
    "el horario está a medias; las filas de las que por eso cuenta solo el día son {count}",
    "the time slots are half there; the rows of which only the day counts for that are {count}",
    "o horário está pela metade; as linhas de que por isso só conta o dia são {count}",
)
