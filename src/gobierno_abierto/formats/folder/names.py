"""The names of the files in a folder of tables."""

from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.words import Sentence

# What a program must know to read the folder again.
ABOUT = "gobierno_abierto"
# What may be chosen in the columns, to look it up.
LISTS = "gobierno_abierto_listas"
READ_ME = Sentence("LEAME.txt", "README.txt", "LEIAME.txt")
TABLES = (".csv", ".tsv", ".txt")
# How an agenda begins that we wrote as a text: it is no table.
AGENDAS = (
    Sentence("Vista pública:", "Public view:", "Versão pública:"),
    Sentence("Documento interno:", "Internal document:", "Documento interno:"),
)


def stem(name: str) -> str:
    """The name of the file of a sheet, without its ending: small letters without accents."""
    return heading_key(name).replace(" ", "-")
