"""GA051 to GA062, GA090 and GA091: reading a table, and the columns of the Partnership's database."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

_CSV = cited("RFC 4180")

ENCODING_ASSUMED = Entry(
    code="GA051",
    severity=Severity.NOTE,
    title=Sentence(
        es="Codificación supuesta",
        en="Encoding assumed",
        pt="Codificação suposta",
    ),
    message=Sentence(
        es="El archivo no está en UTF-8, o no por completo; se leyó como {encoding}.",
        en="The file is not in UTF-8, or not all of it is; it was read as {encoding}.",
        pt="O arquivo não está em UTF-8, ou não por completo; foi lido como {encoding}.",
    ),
    remedy=Sentence(
        es="Compruebe que las letras con acento se ven bien, y guarde el archivo como «CSV UTF-8».",
        en="Check that the letters with accents look right, and save the file as “CSV UTF-8”.",
        pt="Confira se as letras com acento aparecem bem, e salve o arquivo como «CSV UTF-8».",
    ),
)

EMPTY_TABLE = Entry(
    code="GA052",
    severity=Severity.ERROR,
    title=Sentence(
        es="La tabla está vacía",
        en="The table is empty",
        pt="A tabela está vazia",
    ),
    message=Sentence(
        es="La tabla no tiene {what}.",
        en="The table has {what}.",
        pt="A tabela não tem {what}.",
    ),
    remedy=Sentence(
        es="Compruebe que sea el archivo correcto, y que se haya guardado completo.",
        en="Check that it is the right file, and that the whole of it was saved.",
        pt="Confira se é o arquivo certo, e se foi salvo por inteiro.",
    ),
)

TABLE_TOO_LONG = Entry(
    code="GA053",
    severity=Severity.ERROR,
    title=Sentence(
        es="La tabla tiene más filas o columnas de las que se admiten",
        en="The table has more rows or columns than are allowed",
        pt="A tabela tem mais linhas ou colunas do que se admite",
    ),
    message=Sentence(
        es="La tabla tiene más de {limit} {what}; {rest}.",
        en="The table has more than {limit} {what}; {rest}.",
        pt="A tabela tem mais de {limit} {what}; {rest}.",
    ),
    remedy=Sentence(
        es="Compruebe que sea el archivo correcto; si lo es, divídalo en varios.",
        en="Check that it is the right file; if it is, split it into several.",
        pt="Confira se é o arquivo certo; se for, divida-o em vários.",
    ),
)

CELL_TOO_LONG = Entry(
    code="GA054",
    severity=Severity.ERROR,
    title=Sentence(
        es="Celda demasiado larga",
        en="Cell too long",
        pt="Célula longa demais",
    ),
    message=Sentence(
        es="Celdas con más de {limit} caracteres: {count} (filas: {rows}). No se leyeron.",
        en="Cells of more than {limit} characters: {count} (rows: {rows}). They were not read.",
        pt="Células com mais de {limit} caracteres: {count} (linhas: {rows}). Não foram lidas.",
    ),
    remedy=Sentence(
        es="Busque ahí unas comillas que no se cierran; si el texto es de verdad tan largo, acórtelo o publíquelo aparte.",
        en="Look there for a quotation mark that is never closed; if the text really is that long, shorten it or publish it apart.",
        pt="Procure ali aspas que não se fecham; se o texto é mesmo tão longo, encurte-o ou publique-o à parte.",
    ),
)

CUT_OFF = Entry(
    code="GA055",
    severity=Severity.ERROR,
    title=Sentence(
        es="El archivo termina a la mitad",
        en="The file ends in the middle",
        pt="O arquivo termina no meio",
    ),
    message=Sentence(
        es="El archivo termina antes que la fila que empieza aquí: faltan comillas de cierre, o falta el resto.",
        en="The file ends before the row that begins here: a closing quotation mark is missing, or the rest is.",
        pt="O arquivo termina antes da linha que começa aqui: faltam aspas de fechamento, ou falta o resto.",
    ),
    remedy=Sentence(
        es="Pida el archivo otra vez o descárguelo de nuevo; si está completo, cierre las comillas.",
        en="Ask for the file again or download it anew; if it is complete, close the quotation marks.",
        pt="Peça o arquivo outra vez ou baixe-o de novo; se está completo, feche as aspas.",
    ),
    source=_CSV,
)

CELL_COUNT = Entry(
    code="GA056",
    severity=Severity.ERROR,
    title=Sentence(
        es="Fila con más o menos celdas que encabezados",
        en="Row with more or fewer cells than headings",
        pt="Linha com mais ou menos células do que cabeçalhos",
    ),
    message=Sentence(
        es="Filas con otro número de celdas que los {wanted} encabezados: {count} (filas: {rows}). La primera tiene {found}.",
        en="Rows with a number of cells other than the {wanted} headings: {count} (rows: "
        "{rows}). The first has {found}.",
        pt="Linhas com um número de células diferente do dos {wanted} cabeçalhos: {count} "
        "(linhas: {rows}). A primeira tem {found}.",
    ),
    remedy=Sentence(
        es="Busque ahí un separador o unas comillas que falten o que sobren: puede que otras celdas estén en la columna de al lado.",
        en="Look there for a missing or stray separator or quotation mark: other cells may stand in the column next to theirs.",
        pt="Procure ali um separador ou aspas que faltem ou que sobrem: outras células podem estar na coluna ao lado.",
    ),
    source=cited("RFC 4180 §2"),
)

TABLE_HEADER_UNSTATED = Entry(
    code="GA057",
    severity=Severity.WARNING,
    title=Sentence(
        es="Encabezado del documento por completar",
        en="Header of the document to be completed",
        pt="Cabeçalho do documento a completar",
    ),
    message=Sentence(
        es="Una tabla no dice quién publica el documento que sale de ella, ni con qué espacio de nombres, ni qué día.",
        en="A table does not say who publishes the document made from it, nor under which "
        "namespace, nor on which day.",
        pt="Uma tabela não diz quem publica o documento que sai dela, nem com que espaço de nomes, nem em que dia.",
    ),
    remedy=Sentence(
        es="Complete el encabezado del documento: Responsable de la publicación («publisher»), "
        "Espacio de nombres («namespace»), Fecha de la revisión («revised») e Idioma original "
        "(«language»).",
        en="Complete the header of the document: Publisher (“publisher”), Namespace "
        "(“namespace”), Revision date (“revised”) and Original language (“language”).",
        pt="Complete o cabeçalho do documento: Responsável pela publicação («publisher»), Espaço "
        "de nomes («namespace»), Data da revisão («revised») e Idioma original («language»).",
    ),
)

STRAY_QUOTE = Entry(
    code="GA058",
    severity=Severity.WARNING,
    title=Sentence(
        es="Comillas sueltas en una celda",
        en="Stray quotation mark in a cell",
        pt="Aspas soltas em uma célula",
    ),
    message=Sentence(
        es="Filas con comillas que no están duplicadas ni al final de su celda: {count} (filas: {rows}). Se tomaron por parte del texto.",
        en="Rows with a quotation mark that is neither doubled nor at the end of its cell: {count} (rows: {rows}). It was taken for part of the text.",
        pt="Linhas com aspas que não estão duplicadas nem no fim da célula: {count} (linhas: "
        "{rows}). Foram consideradas parte do texto.",
    ),
    remedy=Sentence(
        es='Escriba dos veces las comillas que van dentro de una celda («""»), y compruebe la fila.',
        en='Write a quotation mark within a cell twice (“""”), and check the row.',
        pt='Escreva duas vezes as aspas que vão dentro de uma célula («""»), e confira a linha.',
    ),
    source=cited("RFC 4180 §2"),
)

# The same of two that belong to different rows: all between them was taken for one cell.
SWALLOWED_ROWS = attrs.evolve(
    STRAY_QUOTE,
    severity=Severity.ERROR,
    message=Sentence(
        es="Celdas entre comillas en las que parece haber filas enteras: {count} (filas: {rows}). Todo lo que hay entre las comillas se tomó por el texto de una sola celda, y faltan esas filas.",
        en="Cells in quotation marks that seem to hold whole rows: {count} (rows: {rows}). All that stands between the marks was taken for the text of one cell, and those rows are missing.",
        pt="Células entre aspas em que parece haver linhas inteiras: {count} (linhas: {rows}). Tudo o que está entre as aspas foi tomado como o texto de uma só célula, e faltam essas linhas.",
    ),
    remedy=Sentence(
        es="Abra el archivo en un editor de texto y borre ahí las comillas que sobran, la que abre y la que cierra; si de verdad es el texto de una celda, escríbalo en una sola línea.",
        en="Open the file in a text editor and delete the stray marks there, the opening and the closing one; if it really is the text of one cell, write it on a single line.",
        pt="Abra o arquivo em um editor de texto e apague ali as aspas que sobram, a que abre e a que fecha; se é mesmo o texto de uma célula, escreva-o em uma só linha.",
    ),
)

CONTROL_CHARACTER = Entry(
    code="GA059",
    severity=Severity.WARNING,
    title=Sentence(
        es="Carácter de control en una celda",
        en="Control character in a cell",
        pt="Caractere de controle em uma célula",
    ),
    message=Sentence(
        es="Celdas con el carácter {character}: {count} (filas: {rows}).",
        en="Cells with the character {character}: {count} (rows: {rows}).",
        pt="Células com o caractere {character}: {count} (linhas: {rows}).",
    ),
    remedy=Sentence(
        es="Bórrelo: suele llegar al copiar y pegar desde otro programa, o de un archivo dañado.",
        en="Delete it: it usually comes with copy and paste from another program, or from a damaged file.",
        pt="Apague-o: costuma vir ao copiar e colar de outro programa, ou de um arquivo danificado.",
    ),
)

COLUMN_KEPT = Entry(
    code="GA060",
    severity=Severity.NOTE,
    title=Sentence(
        es="Columna desconocida o repetida, conservada",
        en="Unknown or repeated column, kept",
        pt="Coluna desconhecida ou repetida, mantida",
    ),
    message=Sentence(
        es="La columna «{heading}» no es de esta tabla, o está repetida; sus celdas se conservan tal cual, y no están en la vista pública.",
        en="The column “{heading}” does not belong to this table, or is in it twice; its cells "
        "are kept as they are, and are not in the public view.",
        pt="A coluna «{heading}» não é desta tabela, ou está repetida; suas células são mantidas como estão, e não estão na versão pública.",
    ),
    remedy=Sentence(
        es="Si es una de las conocidas con otro nombre, corrija su encabezado; si no, no hay nada que hacer.",
        en="If it is one of those that are known, by another name, correct its heading; if not, there is nothing to do.",
        pt="Se é uma das conhecidas com outro nome, corrija seu cabeçalho; se não, não há nada a fazer.",
    ),
)

COLUMN_MISSING = Entry(
    code="GA061",
    severity=Severity.WARNING,
    title=Sentence(
        es="Falta una columna",
        en="A column is missing",
        pt="Falta uma coluna",
    ),
    message=Sentence(
        es="La tabla no tiene todas sus columnas; faltan {count}: {headings}.",
        en="The table does not have all of its columns; {count} are missing: {headings}.",
        pt="A tabela não tem todas as suas colunas; faltam {count}: {headings}.",
    ),
    remedy=Sentence(
        es="Si están con otro nombre, corrija su encabezado; si no, pida la tabla completa.",
        en="If they are there by another name, correct their heading; if not, ask for the whole table.",
        pt="Se estão com outro nome, corrija o cabeçalho; se não, peça a tabela completa.",
    ),
)

NOT_THIS_TABLE = Entry(
    code="GA062",
    severity=Severity.ERROR,
    title=Sentence(
        es="La tabla no es la que se esperaba",
        en="The table is not the one expected",
        pt="A tabela não é a esperada",
    ),
    message=Sentence(
        es="La tabla no es {table}: no hay ninguna columna «{heading}» entre sus encabezados ({found}).",
        en="The table is not {table}: there is no column “{heading}” among its headings ({found}).",
        pt="A tabela não é {table}: não há nenhuma coluna «{heading}» entre seus cabeçalhos ({found}).",
    ),
    remedy=Sentence(
        es="Compruebe que sea el archivo correcto, y que la primera fila sea la de los encabezados.",
        en="Check that it is the right file, and that the first row is that of the headings.",
        pt="Confira se é o arquivo certo, e se a primeira linha é a dos cabeçalhos.",
    ),
)

GUARDED_CELL = Entry(
    code="GA090",
    severity=Severity.NOTE,
    title=Sentence(
        es="Apóstrofo que impide una fórmula, conservado",
        en="Apostrophe that prevents a formula, kept",
        pt="Apóstrofo que impede uma fórmula, mantido",
    ),
    message=Sentence(
        es="Celdas que empiezan con un apóstrofo para que una hoja de cálculo no las tome por fórmulas: {count} (filas: {rows}). La primera está en «{heading}». El apóstrofo se conserva como parte de ellas.",
        en="Cells that begin with an apostrophe so that no spreadsheet takes them for formulas: {count} (rows: {rows}). The first is in “{heading}”. The apostrophe is kept as part of them.",
        pt="Células que começam com um apóstrofo para que uma planilha não as tome por fórmulas: {count} (linhas: {rows}). A primeira está em «{heading}». O apóstrofo é mantido como parte delas.",
    ),
    remedy=Sentence(
        es="La tabla se escribió para una hoja de cálculo: lea en su lugar la publicada, o el documento; si esta es la única, quite esos apóstrofos.",
        en="The table was written for a spreadsheet: read the one that is published instead, or the document; if this is the only one, take those apostrophes out.",
        pt="A tabela foi gravada para uma planilha: leia em seu lugar a publicada, ou o documento; se esta é a única, retire esses apóstrofos.",
    ),
)

NO_LINE_END = Entry(
    code="GA091",
    severity=Severity.NOTE,
    title=Sentence(
        es="La última fila no tiene fin de línea",
        en="The last row has no line end",
        pt="A última linha não tem fim de linha",
    ),
    message=Sentence(
        es="El archivo termina en la última celda de la fila {rows} («{heading}»), sin el fin de línea que tienen las demás: puede estar cortado ahí. La fila se tomó como está.",
        en="The file ends in the last cell of row {rows} (“{heading}”), without the line end that the others have: it may have been cut there. The row was taken as it stands.",
        pt="O arquivo termina na última célula da linha {rows} («{heading}»), sem o fim de linha "
        "que as outras têm: pode ter sido cortado ali. A linha foi lida como está.",
    ),
    remedy=Sentence(
        es="Compruebe que esa celda esté completa; si no, pida el archivo otra vez.",
        en="Check that the cell is complete; if not, ask for the file again.",
        pt="Confira se essa célula está completa; se não, peça o arquivo outra vez.",
    ),
    source=_CSV,
)

ALL = (
    ENCODING_ASSUMED,
    EMPTY_TABLE,
    TABLE_TOO_LONG,
    CELL_TOO_LONG,
    CUT_OFF,
    CELL_COUNT,
    TABLE_HEADER_UNSTATED,
    STRAY_QUOTE,
    CONTROL_CHARACTER,
    COLUMN_KEPT,
    COLUMN_MISSING,
    NOT_THIS_TABLE,
    GUARDED_CELL,
    NO_LINE_END,
)
