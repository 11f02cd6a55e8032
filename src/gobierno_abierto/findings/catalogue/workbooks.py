"""GA037 to GA047: what a file of a spreadsheet is, and what stands in it beside its cells."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence, alike

NOT_A_WORKBOOK = Entry(
    code="GA037",
    severity=Severity.ERROR,
    title=Sentence(
        es="No es un libro de Excel (.xlsx)",
        en="Not an Excel workbook (.xlsx)",
        pt="Não é uma planilha do Excel (.xlsx)",
    ),
    message=Sentence(
        es="No es un libro de Excel (.xlsx), sino {what}.",
        en="It is not an Excel workbook (.xlsx), but {what}.",
        pt="Não é uma planilha do Excel (.xlsx), e sim {what}.",
    ),
    remedy=alike("{advice}."),
)

DAMAGED = Entry(
    code="GA038",
    severity=Severity.ERROR,
    title=Sentence(
        es="El libro está dañado o incompleto",
        en="The workbook is damaged or incomplete",
        pt="A planilha está danificada ou incompleta",
    ),
    message=Sentence(
        es="El libro no se puede abrir: está dañado, o le falta una parte.",
        en="The workbook cannot be opened: it is damaged, or a part of it is missing.",
        pt="A planilha não pode ser aberta: está danificada, ou falta uma parte dela.",
    ),
    remedy=Sentence(
        es="Ábralo en la hoja de cálculo y guárdelo de nuevo; si tampoco se abre ahí, pida el archivo otra vez.",
        en="Open it in the spreadsheet and save it again; if it does not open there either, ask for the file again.",
        pt="Abra-a no programa de planilhas e salve de novo; se lá também não abrir, peça o arquivo outra vez.",
    ),
)

PART_DAMAGED = Entry(
    code="GA039",
    severity=Severity.ERROR,
    title=Sentence(
        es="Una parte del libro no se entiende",
        en="A part of the workbook cannot be understood",
        pt="Não se entende uma parte da planilha",
    ),
    message=Sentence(
        es="La parte «{part}» del libro falta o está dañada; lo que hay a partir de ahí no se leyó.",
        en="The part “{part}” of the workbook is missing or damaged; what comes after that was "
        "not read.",
        pt="A parte «{part}» da planilha falta ou está danificada; o que há a partir dali não foi lido.",
    ),
    remedy=Sentence(
        es="Ábralo en la hoja de cálculo, guárdelo de nuevo, y compruebe que no falte nada.",
        en="Open it in the spreadsheet, save it again, and check that nothing is missing.",
        pt="Abra-a no programa de planilhas, salve de novo, e confira se não falta nada.",
    ),
)

SWOLLEN = Entry(
    code="GA040",
    severity=Severity.ERROR,
    title=Sentence(
        es="El libro ocupa demasiado al descomprimirlo",
        en="The workbook takes up too much when it is unpacked",
        pt="A planilha ocupa demais ao ser descompactada",
    ),
    message=Sentence(
        es="Al descomprimirlo, el libro pasa de {limit} bytes; no se leyó nada de él.",
        en="When it is unpacked, the workbook has more than {limit} bytes; nothing of it was read.",
        pt="Ao ser descompactada, a planilha passa de {limit} bytes; nada dela foi lido.",
    ),
    remedy=Sentence(
        es="Compruebe de quién viene; si es suyo, borre las filas y columnas vacías que tengan formato, las imágenes y las hojas que sobren.",
        en="Check whom it comes from; if it is yours, delete blank rows and columns that have a format, pictures, and sheets that nobody needs.",
        pt="Confira de quem vem; se é sua, apague as linhas e colunas vazias que tenham formato, as imagens e as abas que sobrem.",
    ),
)

ENTITIES = Entry(
    code="GA041",
    severity=Severity.ERROR,
    title=Sentence(
        es="El libro declara entidades, y no se leyó",
        en="The workbook declares entities, and was not read",
        pt="A planilha declara entidades, e não foi lida",
    ),
    message=Sentence(
        es="La parte «{part}» del libro declara un tipo de documento, como ninguna hoja de cálculo hace y sí quienes atacan; no se leyó nada.",
        en="The part “{part}” of the workbook declares a document type, which no spreadsheet "
        "does, but attackers do; nothing was read.",
        pt="A parte «{part}» da planilha declara um tipo de documento, como nenhum programa de planilhas faz e quem ataca faz; nada foi lido.",
    ),
    remedy=Sentence(
        es="No lo abra: averigüe de dónde viene, y pida el libro otra vez por un camino de confianza.",
        en="Do not open it: find out where it comes from, and ask for the workbook again in a way that you trust.",
        pt="Não a abra: descubra de onde vem, e peça a planilha outra vez por um caminho de confiança.",
    ),
    source=cited("CWE-611"),
)

MACROS = Entry(
    code="GA042",
    severity=Severity.WARNING,
    title=Sentence(
        es="El libro trae macros",
        en="The workbook contains macros",
        pt="A planilha traz macros",
    ),
    message=Sentence(
        es="El libro trae programas (macros). Aquí no se ejecutan, ni pasan a ninguna copia.",
        en="The workbook contains programs (macros). They are not run here, and are not copied.",
        pt="A planilha traz programas (macros). Aqui não são executados, nem passam para nenhuma cópia.",
    ),
    remedy=Sentence(
        es="Guárdelo como «Libro de Excel (.xlsx)», sin macros; a quien lo reciba así se le pedirá que confíe en ellas.",
        en="Save it as “Excel Workbook (.xlsx)”, without macros; whoever gets it like this will be asked to trust them.",
        pt="Salve-a como «Pasta de Trabalho do Excel (.xlsx)», sem macros; a quem a receber "
        "assim será pedido que confie nelas.",
    ),
)

EXTERNAL_LINKS = Entry(
    code="GA043",
    severity=Severity.NOTE,
    title=Sentence(
        es="El libro depende de otros archivos",
        en="The workbook depends on other files",
        pt="A planilha depende de outros arquivos",
    ),
    message=Sentence(
        es="El libro toma datos de otros archivos ({count}). No se buscaron; vale lo que las celdas mostraban.",
        en="The workbook takes data from other files ({count}). They were not looked for; what the cells showed counts.",
        pt="A planilha toma dados de outros arquivos ({count}). Não foram procurados; vale o que as células mostravam.",
    ),
    remedy=Sentence(
        es="Copie esas celdas y péguelas como valores.",
        en="Copy those cells and paste them as values.",
        pt="Copie essas células e cole-as como valores.",
    ),
)

BESIDE_CELLS = Entry(
    code="GA044",
    severity=Severity.NOTE,
    title=Sentence(
        es="Hay algo más que celdas, y no se lee",
        en="There is more than cells, and it is not read",
        pt="Há mais do que células, e isso não é lido",
    ),
    message=Sentence(
        es="El libro tiene, además de celdas: {what}. De eso no se leyó nada.",
        en="The workbook has, besides cells: {what}. Nothing of that was read.",
        pt="A planilha tem, além de células: {what}. Nada disso foi lido.",
    ),
    remedy=Sentence(
        es="Si ahí se dice algo que importa, escríbalo en una celda.",
        en="If something that matters is said there, write it in a cell.",
        pt="Se ali se diz algo que importa, escreva-o em uma célula.",
    ),
)

TOO_LONG = Entry(
    code="GA045",
    severity=Severity.ERROR,
    title=Sentence(
        es="El libro tiene más de lo que se admite",
        en="The workbook has more than is allowed",
        pt="A planilha tem mais do que se admite",
    ),
    message=Sentence(
        es="{where} tiene más de {limit} {what}; {then}.",
        en="{where} has more than {limit} {what}; {then}.",
        pt="{where} tem mais de {limit} {what}; {then}.",
    ),
    remedy=Sentence(
        es="Compruebe que sea el archivo correcto; si lo es, borre las filas y columnas vacías que tengan formato, o divídalo en varios.",
        en="Check that it is the right file; if it is, delete blank rows and columns that have a format, or split it into several.",
        pt="Confira se é o arquivo certo; se for, apague as linhas e colunas vazias que tenham formato, ou divida-o em vários.",
    ),
)

CELL_OVERFLOWS = Entry(
    code="GA046",
    severity=Severity.ERROR,
    title=Sentence(
        es="El texto no cabe en una celda",
        en="The text does not fit in a cell",
        pt="O texto não cabe em uma célula",
    ),
    message=Sentence(
        es="Un texto de la columna «{heading}» tiene más de {limit} caracteres, y una celda de Excel no puede con más; el libro no se escribió.",
        en="A text of the column “{heading}” has more than {limit} characters, and an Excel cell "
        "cannot hold more; the workbook was not written.",
        pt="Um texto da coluna «{heading}» tem mais de {limit} caracteres, e uma célula do Excel não comporta mais; a planilha não foi gravada.",
    ),
    remedy=Sentence(
        es="Acorte el texto, o publíquelo aparte y deje el enlace; o escriba una carpeta de tablas (CSV), que no tiene ese límite.",
        en="Shorten the text, or publish it apart and leave the link; or write a folder of tables (CSV), which has no such limit.",
        pt="Encurte o texto, ou publique-o à parte e deixe o link; ou grave uma pasta de tabelas (CSV), que não tem esse limite.",
    ),
    source=cited("Excel specifications and limits"),
)

OTHER_FILES = Entry(
    code="GA047",
    severity=Severity.WARNING,
    title=Sentence(
        es="En la carpeta hay archivos que no son tablas",
        en="There are files in the folder that are not tables",
        pt="Na pasta há arquivos que não são tabelas",
    ),
    message=Sentence(
        es="De estos archivos de la carpeta no se leyó nada, porque no son tablas (CSV): {files}.",
        en="Nothing was read from these files in the folder, since they are not tables (CSV): "
        "{files}.",
        pt="Destes arquivos da pasta não se leu nada, porque não são tabelas (CSV): {files}.",
    ),
    remedy=Sentence(
        es="Si alguno es una hoja de cálculo, ábralo y guárdelo como «CSV UTF-8» en la misma carpeta; los demás, sáquelos de ella.",
        en="If one of them is a spreadsheet, open it and save it as “CSV UTF-8” in the same folder; take the others out of it.",
        pt="Se algum for uma planilha, abra-o e salve-o como «CSV UTF-8» na mesma pasta; os demais, tire-os dela.",
    ),
)

ALL = (
    NOT_A_WORKBOOK,
    DAMAGED,
    PART_DAMAGED,
    SWOLLEN,
    ENTITIES,
    MACROS,
    EXTERNAL_LINKS,
    BESIDE_CELLS,
    TOO_LONG,
    CELL_OVERFLOWS,
    OTHER_FILES,
)
