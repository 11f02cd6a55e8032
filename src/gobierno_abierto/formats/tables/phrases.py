"""What is said of tables, beside the catalogue."""

from gobierno_abierto.words import Sentence, alike

ROWS = Sentence("filas", "rows", "linhas")
COLUMNS = Sentence("columnas", "columns", "colunas")
REST = Sentence(
    "lo que sigue no se leyó",
    "what follows was not read",
    "o que vem depois não foi lido",
)
NOTHING = Sentence(
    "no se leyó nada de ella",
    "nothing of it was read",
    "nada dela foi lido",
)
HEADINGS = Sentence(
    "ninguna fila de encabezados", "no row of headings", "nenhuma linha de cabeçalhos"
)
ROWS_BELOW = Sentence(
    "ninguna fila debajo de los encabezados",
    "no row below the headings",
    "nenhuma linha abaixo dos cabeçalhos",
)
ENCODINGS = {
    "cp1252": alike("Windows-1252"),
    "utf-16-le": alike("UTF-16"),
    "utf-16-be": alike("UTF-16"),
}
BYTES_OF_WINDOWS = Sentence(
    "UTF-8, con algunos bytes de Windows-1252",
    "UTF-8, with some bytes of Windows-1252",
    "UTF-8, com alguns bytes de Windows-1252",
)
