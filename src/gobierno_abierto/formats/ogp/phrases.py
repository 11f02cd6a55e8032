"""What is said of the Partnership's table, beside the catalogue."""

from gobierno_abierto.formats.tables import DateRemark
from gobierno_abierto.words import Sentence

TABLE = Sentence(
    "la base de datos de compromisos de la Alianza para el Gobierno Abierto",
    "the commitments database of the Open Government Partnership",
    "a base de dados de compromissos da Parceria para Governo Aberto",
)
TITLE = Sentence(
    "Compromisos de la base de datos de la Alianza para el Gobierno Abierto",
    "Commitments of the database of the Open Government Partnership",
    "Compromissos da base de dados da Parceria para Governo Aberto",
)
ONE_LINE = Sentence("un texto de una línea", "a text of one line", "um texto de uma linha")
A_DATE = Sentence("una fecha", "a date", "uma data")
A_YEAR = Sentence("un año", "a year", "um ano")
A_WHOLE_NUMBER = Sentence("un número entero", "a whole number", "um número inteiro")
AN_IDENTIFIER = Sentence("un identificador", "an identifier", "um identificador")
ONE_OF = Sentence("ninguno de estos: {known}", "one of these: {known}", "nenhum destes: {known}")
TRANSLATIONS = Sentence("Traducciones", "Translations", "Traduções")
MORE = Sentence("{n} más", "{n} more", "mais {n}")

ASSUMED = {
    DateRemark.TWO_DIGIT_YEAR: Sentence(
        "el año tiene dos cifras, y se supuso el siglo",
        "the year has two digits, and the century was assumed",
        "o ano tem dois dígitos, e o século foi suposto",
    ),
    DateRemark.SERIAL: Sentence(
        "es un número de serie de hoja de cálculo",
        "it is the serial number of a spreadsheet",
        "é um número de série de planilha",
    ),
}
