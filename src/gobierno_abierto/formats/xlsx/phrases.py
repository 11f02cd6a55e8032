"""What is said of workbooks, beside the catalogue, and what stands in those that are written."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.words import Sentence, alike

# What a file is instead, and what to do about it.
OLD_EXCEL = Sentence(
    "un libro de Excel en el formato de antes (.xls)",
    "an Excel workbook in the format of before (.xls)",
    "uma planilha do Excel no formato antigo (.xls)",
)
ENCRYPTED = Sentence(
    "un libro protegido con contraseña",
    "a workbook that is protected by a password",
    "uma planilha protegida por senha",
)
BINARY = Sentence(
    "un libro binario de Excel (.xlsb)",
    "a binary Excel workbook (.xlsb)",
    "uma planilha binária do Excel (.xlsb)",
)
OPEN_DOCUMENT = Sentence(
    "un libro de LibreOffice (.ods)",
    "a LibreOffice workbook (.ods)",
    "uma planilha do LibreOffice (.ods)",
)
NUMBERS = Sentence(
    "un libro de Numbers, de Apple",
    "a Numbers workbook, of Apple",
    "uma planilha do Numbers, da Apple",
)
WORD = Sentence("un documento de Word", "a Word document", "um documento do Word")
SLIDES = Sentence(
    "una presentación de PowerPoint", "a PowerPoint presentation", "uma apresentação do PowerPoint"
)
ARCHIVE = Sentence("un archivo comprimido (.zip)", "a zip archive", "um arquivo compactado (.zip)")
PDF = Sentence("un PDF", "a PDF", "um PDF")
WEB_PAGE = Sentence(
    "una página web que se llama como un libro de Excel",
    "a web page that is named like an Excel workbook",
    "uma página da web com nome de planilha do Excel",
)
EMPTY = Sentence("un archivo vacío", "an empty file", "um arquivo vazio")
OTHER = Sentence("otra cosa", "something else", "outra coisa")

SAVE_AS_XLSX = Sentence(
    "Ábralo y guárdelo como «Libro de Excel (.xlsx)»",
    "Open it and save it as “Excel Workbook (.xlsx)”",
    "Abra-o e salve como «Pasta de Trabalho do Excel (.xlsx)»",
)
TAKE_PASSWORD_AWAY = Sentence(
    "Ábralo, quítele la contraseña (Archivo > Información > Proteger libro) y guárdelo de nuevo",
    "Open it, take the password away (File > Info > Protect Workbook) and save it again",
    "Abra-o, retire a senha (Arquivo > Informações > Proteger Pasta de Trabalho) e salve de novo",
)
EXPORT_FROM_NUMBERS = Sentence(
    "Ábralo en Numbers y expórtelo: Archivo > Exportar a > Excel",
    "Open it in Numbers and export it: File > Export To > Excel",
    "Abra-o no Numbers e exporte: Arquivo > Exportar Para > Excel",
)
UNPACK_IT = Sentence(
    "Descomprímalo, y dé el libro (.xlsx) que hay dentro",
    "Unpack it, and give the workbook (.xlsx) that is in it",
    "Descompacte-o, e dê a planilha (.xlsx) que há dentro",
)
GIVE_THE_WORKBOOK = Sentence(
    "Compruebe que sea el archivo correcto: se espera un libro de Excel (.xlsx)",
    "Check that it is the right file: an Excel workbook (.xlsx) is expected",
    "Confira se é o arquivo certo: espera-se uma planilha do Excel (.xlsx)",
)

SHEETS = Sentence("hojas", "sheets", "abas")
ROWS = Sentence("filas", "rows", "linhas")
COLUMNS = Sentence("columnas", "columns", "colunas")
CELLS = Sentence("celdas con contenido", "cells that say something", "células com conteúdo")
CHARACTERS = Sentence("caracteres", "characters", "caracteres")
PARTS = Sentence("partes", "parts", "partes")
CELLS_OF_ANY_KIND = Sentence(
    "celdas, contando las vacías con formato y las combinadas",
    "cells, blank ones with a format and merged ones among them",
    "células, contando as vazias com formato e as mescladas",
)
REST_NOT_READ = Sentence(
    "lo que sigue no se leyó", "what follows was not read", "o que vem depois não foi lido"
)
NOTHING_READ = Sentence("no se leyó nada de él", "nothing of it was read", "nada dela foi lido")
NOT_COPIED = Sentence(
    "así no se puede hacer de él una copia con marcas",
    "like that no marked copy can be made of it",
    "assim não se pode fazer dela uma cópia com marcas",
)
WHOLE_BOOK = Sentence("El libro", "The workbook", "A planilha")
OF_SHEET = Sentence("La hoja «{sheet}»", "The sheet “{sheet}”", "A aba «{sheet}»")

COMMENTS = Sentence("comentarios de celda", "comments on cells", "comentários em células")
COMMENTS_AT = Sentence(
    "comentarios de celda ({cells})",
    "comments on cells ({cells})",
    "comentários em células ({cells})",
)
PICTURES = Sentence("imágenes", "pictures", "imagens")
CHARTS = Sentence("gráficos", "charts", "gráficos")
CONNECTIONS = Sentence(
    "conexiones a otros datos", "connections to other data", "conexões a outros dados"
)
QUERIES = Sentence("tablas de consulta", "query tables", "tabelas de consulta")
OBJECTS = Sentence("objetos incrustados", "embedded objects", "objetos incorporados")
CONTROLS = Sentence("controles de formulario", "form controls", "controles de formulário")
OTHER_SHEETS = Sentence(
    "hojas que no son de celdas ({sheets})",
    "sheets that are not of cells ({sheets})",
    "abas que não são de células ({sheets})",
)

# The workbook itself.
INSTRUCTIONS = Sentence("Instrucciones", "Instructions", "Instruções")
# Sheets that people do not meet.
ABOUT = alike("gobierno_abierto")
LISTS = alike("gobierno_abierto_listas")
LEGEND = Sentence("Los colores", "The colours", "As cores")
REQUIRED = Sentence(
    "Encabezado con asterisco (*): hay que llenar la columna en cada fila.",
    "Heading with an asterisk (*): the column must be filled in on every row.",
    "Cabeçalho com asterisco (*): a coluna deve ser preenchida em cada linha.",
)
OPTIONAL = Sentence(
    "Encabezado sin asterisco: llénela si lo sabe.",
    "Heading without an asterisk: fill it in if you know.",
    "Cabeçalho sem asterisco: preencha-a se souber.",
)
EXAMPLE = Sentence(
    "Fila de ejemplo, inventada: escriba encima o bórrela.",
    "Row of an example, invented: write over it or delete it.",
    "Linha de exemplo, inventada: escreva por cima ou apague-a.",
)
FROM_LIST = Sentence("Elija de la lista (▾).", "Choose from the list (▾).", "Escolha da lista (▾).")
REQUIRED_HERE = Sentence("Obligatorio.", "Required.", "Obrigatório.")
NOT_IN_LIST = Sentence(
    "Eso no está en la lista. ¿Dejarlo así?",
    "That is not in the list. Leave it as it is?",
    "Isso não está na lista. Deixar assim?",
)
PAGE = Sentence("Página &P de &N", "Page &P of &N", "Página &P de &N")

# A copy in which findings are marked.
FINDINGS = Sentence("Hallazgos", "Findings", "Achados")
PLACE = Sentence("Dónde", "Where", "Onde")
ROW_HIDDEN = Sentence("(fila oculta)", "(hidden row)", "(linha oculta)")
SHEET_HIDDEN = Sentence("(hoja oculta)", "(hidden sheet)", "(aba oculta)")
SEVERITY = Sentence("Gravedad", "Severity", "Gravidade")
FAULT = Sentence("Qué pasa", "What is wrong", "O que há")
REMEDY = Sentence("Qué hacer", "What to do", "O que fazer")
CODE = Sentence("Código", "Code", "Código")
SEVERITIES = {
    Severity.ERROR: Sentence("Error", "Error", "Erro"),
    Severity.WARNING: Sentence("Advertencia", "Warning", "Aviso"),
    Severity.NOTE: Sentence("Nota", "Note", "Nota"),
}
NO_FINDINGS = Sentence(
    "No hay nada que corregir.", "There is nothing to mend.", "Não há nada a corrigir."
)
