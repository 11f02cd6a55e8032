"""What is said of reports that come back, beside the catalogue."""

from gobierno_abierto.findings import Place
from gobierno_abierto.formats.reports.cells import DayFault, PercentFault
from gobierno_abierto.formats.tables import DateRemark
from gobierno_abierto.words import Sentence, alike, filled

# Nothing can be taken from a file.
WORKBOOK = Sentence(
    "no es un archivo CSV, sino un libro de hojas de cálculo o un archivo comprimido",
    "it is no CSV file, but a workbook of a spreadsheet program or a compressed file",
    "não é um arquivo CSV, e sim uma pasta de trabalho de planilha ou um arquivo comprimido",
)
PDF = Sentence(
    "no es un archivo CSV, sino un documento PDF",
    "it is no CSV file, but a PDF document",
    "não é um arquivo CSV, e sim um documento PDF",
)
EMPTY_FILE = Sentence("El archivo está vacío.", "The file is empty.", "O arquivo está vazio.")
ASK_FOR_THE_FILE = Sentence(
    "Pida el archivo otra vez; si no trae reportes, sáquelo de la carpeta.",
    "Ask for the file again; if it holds no reports, take it out of the folder.",
    "Peça o arquivo de novo; se não traz relatos, tire-o da pasta.",
)
COPY_IDS_BACK = Sentence(
    "Si se borró esa columna, cópiela de la tabla que se envió, cada id en su fila; si no es un "
    "reporte de avance, saque el archivo de la carpeta.",
    "If that column was deleted, copy it from the table that was sent, each id into its row; if "
    "it is no progress report, take the file out of the folder.",
    "Se essa coluna foi apagada, copie-a da tabela enviada, cada id em sua linha; se não é um "
    "relato de progresso, tire o arquivo da pasta.",
)
REPORT = Sentence("un reporte de avance", "a progress report", "um relato de progresso")
ASK_AGAIN = Sentence(
    "La última fila no se tomó: pida el archivo otra vez; si está completo, cierre las comillas.",
    "The last row was not taken: ask for the file again; if it is complete, close the quotation "
    "marks.",
    "A última linha não foi tomada: peça o arquivo de novo; se está completo, feche as aspas.",
)
ASK_AGAIN_SHORT = Sentence(
    "La última fila no se tomó: pida el archivo otra vez; si está completo, esa fila tiene menos "
    "celdas que encabezados: complétela con celdas vacías.",
    "The last row was not taken: ask for the file again; if it is complete, that row has fewer "
    "cells than there are headings: fill it up with blank cells.",
    "A última linha não foi tomada: peça o arquivo de novo; se está completo, essa linha tem menos "
    "células do que cabeçalhos: complete-a com células vazias.",
)

# Headings.
READ_AS = Sentence(
    "la columna «{heading}» se leyó como «{column}»",
    "the column “{heading}” was read as “{column}”",
    "a coluna «{heading}» foi lida como «{column}»",
)
NOT_READ = Sentence(
    "lo que está en la columna «{heading}» no se leyó",
    "what stands in the column “{heading}” was not read",
    "o que está na coluna «{heading}» não foi lido",
)
NOT_FIRST = Sentence(
    "están en la línea {line}, y lo que hay antes no se leyó",
    "they are on line {line}, and what stands before was not read",
    "estão na linha {line}, e o que há antes não foi lido",
)
UNNAMED = Sentence("sin título", "without a heading", "sem título")

# Which milestone.
NO_ID = Sentence(
    "no tiene ningún id", "it has no id", "não tem nenhum id"
)  # fmt: skip
UNKNOWN_ID = Sentence(
    "en el plan no hay ningún hito con el id «{id}»",
    "there is no milestone in the plan with the id “{id}”",
    "no plano não há nenhum marco com o id «{id}»",
)
SHARED_ID = Sentence(
    "en el plan hay más de un hito con el id «{id}»",
    "there is more than one milestone in the plan with the id “{id}”",
    "no plano há mais de um marco com o id «{id}»",
)

# Which day.
DAYS = {
    DayFault.MISSING: Sentence("no dice ninguno", "it names none", "não diz nenhum"),
    DayFault.AMBIGUOUS: Sentence(
        "«{value}» se puede leer de dos maneras",
        "“{value}” can be read in two ways",
        "«{value}» pode ser lido de duas maneiras",
    ),
    DayFault.UNREADABLE: Sentence(
        "«{value}» no se entiende", "“{value}” cannot be understood", "«{value}» não se entende"
    ),
    DayFault.NO_DAY: Sentence(
        "«{value}» no llega hasta el día",
        "“{value}” is not known to the day",
        "«{value}» não chega até o dia",
    ),
    DayFault.LATER: Sentence(
        "«{value}» es posterior al día en que se recibieron los reportes",
        "“{value}” is later than the day on which the reports came in",
        "«{value}» é posterior ao dia em que os relatos foram recebidos",
    ),
    DayFault.WEEKDAY: Sentence(
        "«{value}» no es ese día de la semana",
        "“{value}” is not that day of the week",
        "«{value}» não é esse dia da semana",
    ),
}
ASSUMED = {
    DateRemark.TWO_DIGIT_YEAR: Sentence(
        "el año tiene dos cifras", "the year has two digits", "o ano tem dois algarismos"
    ),
    DateRemark.SERIAL: Sentence(
        "es un número de hoja de cálculo",
        "it is a number of a spreadsheet",
        "é um número de planilha",
    ),
}
CHECK_DATE = Sentence(
    "Compruebe que sea la fecha correcta; se entiende mejor con el mes en letras: 3 de abril de "
    "2026.",
    "Check that it is the right date; it is clearer with the month in letters: 3 April 2026.",
    "Confira se é a data certa; entende-se melhor com o mês por extenso: 3 de abril de 2026.",
)
PERIOD_UNCLEAR = Sentence(
    "«{heading}»: «{value}» no es un periodo que se entienda. Filas así: {count} (filas: "
    "{rows}). Se toman sin periodo.",
    "“{heading}”: “{value}” is no period that can be understood. Such rows: {count} (rows: "
    "{rows}). They are taken without a period.",
    "«{heading}»: «{value}» não é um período que se entenda. Linhas assim: {count} (linhas: "
    "{rows}). São tomadas sem período.",
)
PUT_PERIOD_BACK = Sentence(
    "Vuelva a poner el periodo que decía la tabla enviada.",
    "Put back the period that the table said when it was sent.",
    "Volte a pôr o período que a tabela enviada dizia.",
)

# How much.
PERCENTS = {
    PercentFault.NO_NUMBER: Sentence("no es un número", "is not a number", "não é um número"),
    PercentFault.AMBIGUOUS: Sentence(
        "puede ser una parte de uno o un tanto por ciento",
        "may be a part of one or a part of a hundred",
        "pode ser uma parte de um ou uma parte de cem",
    ),
    PercentFault.OUT_OF_RANGE: Sentence(
        "no está entre 0 y 100", "is not between 0 and 100", "não está entre 0 e 100"
    ),
    PercentFault.CUT: Sentence("tiene decimales", "has decimals", "tem decimais"),
}
WITHOUT_PERCENT = Sentence(
    "Si dicen algo más, se toman sin porcentaje",
    "If they say anything else, they are taken without a percentage",
    "Se dizem algo mais, são tomadas sem porcentagem",
)
WHOLE_PART = Sentence(
    "Se tomó la parte entera", "The whole part was taken", "Ficou a parte inteira"
)

# Who.
NOBODY = Sentence(
    "no lo dice, y el compromiso no tiene responsable",
    "it does not say so, and the commitment has no lead",
    "não o diz, e o compromisso não tem responsável",
)
SEVERAL = Sentence(
    "no lo dice, y por el hito responden varias",
    "it does not say so, and several answer for the milestone",
    "não o diz, e pelo marco respondem várias",
)
UNKNOWN_NAME = Sentence(
    "«{name}» no está en el documento",
    "“{name}” is not in the document",
    "«{name}» não está no documento",
)
SHARED_NAME = Sentence(
    "en el documento hay más de uno con el nombre «{name}»",
    "there is more than one in the document with the name “{name}”",
    "no documento há mais de um com o nome «{name}»",
)
UNKNOWN_ROLE = Sentence(
    "«{role}» no es ninguna de las calidades conocidas",
    "“{role}” is none of the known roles",
    "«{role}» não é nenhuma das qualidades conhecidas",
)
NO_ROLE = Sentence(
    "«{name}» no es la responsable, y no dice en calidad de qué reporta",
    "“{name}” is not the lead, and does not say in which role it reports",
    "«{name}» não é a responsável, e não diz em que qualidade relata",
)
NOT_TAKEN = Sentence("No se tomaron", "They were not taken", "Não foram consideradas")
NAME_KEPT = Sentence(
    "Se tomaron con ese nombre, que será público",
    "They were taken with that name, which will be public",
    "Foram consideradas com esse nome, que será público",
)

# Two reports.
_AT = Sentence("{file}, línea {line}", "{file}, line {line}", "{file}, linha {line}")
IN_DOCUMENT = Sentence("el documento", "the document", "o documento")
NONE_TAKEN = Sentence("No se tomó ninguno", "None of them was taken", "Nenhum foi considerado")
BOTH_KEPT = Sentence(
    "El documento conserva el que tenía, y se agregó el nuevo",
    "The document keeps the one it had, and the new one was added",
    "O documento mantém o que tinha, e o novo foi acrescentado",
)

# Several parties.
SAYS = alike("{by}: {state} ({place})")


def at(place: Place) -> Sentence:
    """A row of a file."""
    return filled(_AT, file=place.file or "", line=place.line or 0)
