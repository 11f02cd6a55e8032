"""What is said of a tracker's files, beside the catalogue."""

from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import QUOTED, Sentence, filled

LINE = Sentence("la línea {line}", "line {line}", "a linha {line}")

# What the mapping names and is not there.
_FILE = Sentence("el archivo «{name}»", "the file “{name}”", "o arquivo «{name}»")
_ROWS = Sentence(
    "filas en «{path}» de «{name}»", "rows at “{path}” of “{name}”",
    "linhas em «{path}» de «{name}»",
)  # fmt: skip
_MEMBER = Sentence(
    "el miembro «{name}» en las filas de «{path}»", "the member “{name}” in the rows of “{path}”",
    "o membro «{name}» nas linhas de «{path}»",
)  # fmt: skip
LAST_CHANGE = Sentence(
    "el día del último cambio del tablero (a falta de él, el encabezado dice 1970-01-01)",
    "the day of the tracker's last change (for want of it the header says 1970-01-01)",
    "o dia da última mudança do painel (na falta dele, o cabeçalho diz 1970-01-01)",
)

# Why a row becomes nothing.
NO_OBJECT = Sentence(
    "no son filas con miembros", "they are no rows with members", "não são linhas com membros"
)
NO_TABLE = Sentence(
    "ninguna tabla del mapa las quiere", "no table of the mapping wants them",
    "nenhuma tabela do mapa as quer",
)  # fmt: skip
NO_ID = Sentence("no tienen identificador", "they have no identifier", "não têm identificador")
SAME_ID = Sentence(
    "otra fila ya tiene su identificador («{value}» es el primero)",
    "another row has their identifier (“{value}” is the first)",
    "outra linha já tem seu identificador («{value}» é o primeiro)",
)
NO_PARENT = Sentence(
    "no existe aquello a lo que dicen pertenecer («{value}» es lo primero)",
    "what they say they belong to does not exist (“{value}” is the first)",
    "não existe aquilo a que dizem pertencer («{value}» é o primeiro)",
)
PARENT_UNSAID = Sentence(
    "no dicen a qué pertenecen", "they do not say what they belong to",
    "não dizem a que pertencem",
)  # fmt: skip

# What the mapping leaves out.
DELETED = Sentence("filas borradas", "deleted rows", "linhas apagadas")
OF_DELETED = Sentence(
    "filas de algo borrado", "rows of something that is deleted", "linhas de algo apagado"
)
_MEMBERS = Sentence("valores de {members}", "values of {members}", "valores de {members}")

# What a value should be.
A_TEXT = Sentence("un texto", "a text", "um texto")
A_LINE = Sentence("un texto de una línea", "a text of one line", "um texto de uma linha")
A_DATE = Sentence("una fecha", "a date", "uma data")
A_DAY = Sentence("un día exacto", "an exact day", "um dia exato")
A_NUMBER = Sentence("un número entero", "a whole number", "um número inteiro")
A_CODE = Sentence(
    "uno de los códigos o de las palabras que se conocen", "one of the codes or words that are "
    "known", "um dos códigos ou das palavras que se conhecem",
)  # fmt: skip
A_NAME = Sentence("un nombre", "a name", "um nome")

# In what way it is not.
NO_SUCH_THING = Sentence("no es {wanted}", "is not {wanted}", "não é {wanted}")
NO_DATE = Sentence(
    "no es una fecha que se entienda", "is no date that can be understood",
    "não é uma data que se entenda",
)  # fmt: skip
TWO_DATES = Sentence(
    "puede ser dos días distintos, y solo se tomó el año",
    "may be two different days, and only the year was taken",
    "pode ser dois dias diferentes, e só o ano foi considerado",
)
TWO_DIGITS = Sentence(
    "tiene un año de dos cifras, y se tomó por {date}",
    "has a year of two digits, and was taken for {date}",
    "tem um ano de dois algarismos, e foi tomado por {date}",
)
SERIAL = Sentence(
    "parece el número de un día en una hoja de cálculo, y se tomó por {date}",
    "looks like the number of a day in a spreadsheet, and was taken for {date}",
    "parece o número de um dia em uma planilha, e foi tomado por {date}",
)
ONE_TOO_MANY = Sentence(
    "es uno más, y solo cabe el primero", "is one more, and only the first has room",
    "é um a mais, e só cabe o primeiro",
)  # fmt: skip
CHARACTER = Sentence(
    "tiene un carácter que no se admite ({character}), y en su lugar va otro",
    "has a character that is not allowed ({character}), and another stands in its place",
    "tem um caractere que não se admite ({character}), e em seu lugar vai outro",
)
NO_PLAN = Sentence("no es ninguno de los planes", "is none of the plans", "não é nenhum dos planos")
NO_STATUS = Sentence(
    "no es ninguno de los estados del mapa", "is none of the statuses of the mapping",
    "não é nenhum dos estados do mapa",
)  # fmt: skip

# Why a report is no claim.
NO_DAY = Sentence("no se sabe de qué día son", "nobody knows of which day they are",
                  "não se sabe de que dia são")  # fmt: skip
NO_REPORTER = Sentence(
    "no se sabe quién los hace", "nobody knows who makes them", "não se sabe quem os faz"
)
NO_ROLE = Sentence(
    "no se sabe en qué papel habla quien los hace", "nobody knows as what their maker speaks",
    "não se sabe em que papel fala quem os faz",
)  # fmt: skip


def file_words(name: str) -> Sentence:
    """A file that was not given."""
    return filled(_FILE, name=name)


def rows_words(path: str, name: str) -> Sentence:
    """Rows that are not where they should be."""
    return filled(_ROWS, path=path, name=name)


def member_words(name: str, path: tuple[str, ...]) -> Sentence:
    """A member that no row has."""
    return filled(_MEMBER, name=name, path=".".join(path) or "/")


def members_words(names: list[str]) -> Sentence:
    """Members that are left out."""
    return filled(_MEMBERS, members=some(filled(QUOTED, it=each) for each in names))


def cause_words(cause: Sentence, value: str) -> Sentence:
    """Why a row becomes nothing, with what it has instead."""
    return filled(cause, value=value)
