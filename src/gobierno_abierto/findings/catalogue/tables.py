"""GA051 to GA069: reading a table, and the Partnership's database."""

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
        es="La tabla tiene más de {limit} {what}; las que siguen no se leyeron.",
        en="The table has more than {limit} {what}; those that follow were not read.",
        pt="A tabela tem mais de {limit} {what}; o que vem depois não foi lido.",
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
        es="Celdas con más de {limit} caracteres: {count} (líneas: {lines}). No se leyeron.",
        en="Cells of more than {limit} characters: {count} (lines: {lines}). They were not read.",
        pt="Células com mais de {limit} caracteres: {count} (linhas: {lines}). Não foram lidas.",
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
        es="Filas con otro número de celdas que los {wanted} encabezados: {count} (líneas: {lines}). La primera tiene {found}.",
        en="Rows with another number of cells than the {wanted} headings: {count} (lines: {lines}). The first has {found}.",
        pt="Linhas com outro número de células que os {wanted} cabeçalhos: {count} (linhas: {lines}). A primeira tem {found}.",
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
        en="A table does not say who publishes the document that comes of it, nor under which namespace, nor on which day.",
        pt="Uma tabela não diz quem publica o documento que sai dela, nem com que espaço de nomes, nem em que dia.",
    ),
    remedy=Sentence(
        es="Complete el encabezado del documento: escriba «publisher», «namespace», «revised» y «language».",
        en="Complete the header of the document: write “publisher”, “namespace”, “revised” and “language”.",
        pt="Complete o cabeçalho do documento: escreva «publisher», «namespace», «revised» e «language».",
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
        es="Filas con comillas que no están duplicadas ni al final de su celda: {count} (líneas: {lines}). Se tomaron por parte del texto.",
        en="Rows with a quotation mark that is neither doubled nor at the end of its cell: {count} (lines: {lines}). It was taken for part of the text.",
        pt="Linhas com aspas que não estão duplicadas nem no fim da célula: {count} (linhas: {lines}). Foram tomadas como parte do texto.",
    ),
    remedy=Sentence(
        es='Escriba dos veces las comillas que van dentro de una celda («""»), y compruebe la fila.',
        en='Write a quotation mark within a cell twice (“""”), and check the row.',
        pt='Escreva duas vezes as aspas que vão dentro de uma célula («""»), e confira a linha.',
    ),
    source=cited("RFC 4180 §2"),
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
        es="Celdas con el carácter {character}: {count} (líneas: {lines}).",
        en="Cells with the character {character}: {count} (lines: {lines}).",
        pt="Células com o caractere {character}: {count} (linhas: {lines}).",
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
        es="La columna «{heading}» no es de esta tabla, o está repetida; sus celdas se conservan tal cual.",
        en="The column “{heading}” does not belong to this table, or stands in it twice; its cells are kept as they are.",
        pt="A coluna «{heading}» não é desta tabela, ou está repetida; suas células são mantidas como estão.",
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

DATE_AMBIGUOUS = Entry(
    code="GA063",
    severity=Severity.WARNING,
    title=Sentence(
        es="Fecha que se puede leer de dos maneras",
        en="Date that can be read in two ways",
        pt="Data que pode ser lida de duas maneiras",
    ),
    message=Sentence(
        es="«{heading}»: no se sabe cuál es el día y cuál el mes en «{value}»; celdas así: {count} (líneas: {lines}). Se tomó solo el año, y se conserva lo escrito.",
        en="“{heading}”: there is no telling which is the day and which the month in “{value}”; such cells: {count} (lines: {lines}). Only the year was taken, and what is written is kept.",
        pt="«{heading}»: não se sabe qual é o dia e qual o mês em «{value}»; células assim: {count} (linhas: {lines}). Tomou-se só o ano, e o que está escrito é mantido.",
    ),
    remedy=Sentence(
        es="Si sabe en qué orden se escribieron, indíquelo al leer la tabla; si no, escriba las fechas así: 2016-04-03.",
        en="If you know in which order they were written, say so when the table is read; if not, write the dates like this: 2016-04-03.",
        pt="Se sabe em que ordem foram escritas, indique-o ao ler a tabela; se não, escreva as datas assim: 2016-04-03.",
    ),
    source=cited("ISO 8601-1:2019"),
)

DATE_ASSUMED = Entry(
    code="GA064",
    severity=Severity.NOTE,
    title=Sentence(
        es="Fecha leída con una suposición",
        en="Date read with an assumption",
        pt="Data lida com uma suposição",
    ),
    message=Sentence(
        es="«{heading}»: {assumed}. «{value}» se leyó como {date}; celdas así: {count} (líneas: {lines}).",
        en="“{heading}”: {assumed}. “{value}” was read as {date}; such cells: {count} (lines: {lines}).",
        pt="«{heading}»: {assumed}. «{value}» foi lido como {date}; células assim: {count} (linhas: {lines}).",
    ),
    remedy=Sentence(
        es="Compruebe que sea la fecha correcta, y escríbala así: 2016-04-03.",
        en="Check that it is the right date, and write it like this: 2016-04-03.",
        pt="Confira se é a data certa, e escreva-a assim: 2016-04-03.",
    ),
)

CELL_NOT_UNDERSTOOD = Entry(
    code="GA065",
    severity=Severity.WARNING,
    title=Sentence(
        es="Celda que no se entiende",
        en="Cell that cannot be understood",
        pt="Célula que não se entende",
    ),
    message=Sentence(
        es="«{heading}»: «{value}» no es {wanted}; celdas así: {count} (líneas: {lines}). Se conservan tal cual.",
        en="“{heading}”: “{value}” is not {wanted}; such cells: {count} (lines: {lines}). They are kept as they are.",
        pt="«{heading}»: «{value}» não é {wanted}; células assim: {count} (linhas: {lines}). São mantidas como estão.",
    ),
    remedy=Sentence(
        es="Corríjalas en la tabla, o escriba el dato en el documento.",
        en="Correct them in the table, or write what they mean into the document.",
        pt="Corrija-as na tabela, ou escreva o dado no documento.",
    ),
)

CODE_AGAINST_LABEL = Entry(
    code="GA066",
    severity=Severity.WARNING,
    title=Sentence(
        es="Código y palabra que no coinciden",
        en="Code and label that disagree",
        pt="Código e rótulo que não coincidem",
    ),
    message=Sentence(
        es="«{heading}»: el código «{value}» no es el de «{label}» en la columna «{other}»; filas así: {count} (líneas: {lines}). Vale la palabra, y el código se conserva.",
        en="“{heading}”: the code “{value}” is not that of “{label}” in the column “{other}”; such rows: {count} (lines: {lines}). The label counts, and the code is kept.",
        pt="«{heading}»: o código «{value}» não é o de «{label}» na coluna «{other}»; linhas assim: {count} (linhas: {lines}). Vale o rótulo, e o código é mantido.",
    ),
    remedy=Sentence(
        es="Consulte el informe de la revisión independiente, y corrija el que esté mal.",
        en="Look into the report of the independent review, and correct the one that is wrong.",
        pt="Consulte o relatório da avaliação independente, e corrija o que estiver errado.",
    ),
)

ROWS_DISAGREE = Entry(
    code="GA067",
    severity=Severity.WARNING,
    title=Sentence(
        es="Filas de un mismo plan que no coinciden",
        en="Rows of one plan that disagree",
        pt="Linhas de um mesmo plano que não coincidem",
    ),
    message=Sentence(
        es="«{heading}»: las filas de un mismo plan no dicen lo mismo; la primera dice «{value}» donde el plan {plan} tiene «{known}». Filas así: {count} (líneas: {lines}). Vale lo primero que se leyó, y lo demás se conserva.",
        en="“{heading}”: rows of one plan do not say the same; the first says “{value}” where the plan {plan} has “{known}”. Such rows: {count} (lines: {lines}). What was read first counts, and the rest is kept.",
        pt="«{heading}»: as linhas de um mesmo plano não dizem o mesmo; a primeira diz «{value}» onde o plano {plan} tem «{known}». Linhas assim: {count} (linhas: {lines}). Vale o que se leu primeiro, e o resto é mantido.",
    ),
    remedy=Sentence(
        es="Consulte el plan de acción, y corrija las filas que estén mal.",
        en="Look into the action plan, and correct the rows that are wrong.",
        pt="Consulte o plano de ação, e corrija as linhas que estiverem erradas.",
    ),
)

REPEATED_ROW = Entry(
    code="GA068",
    severity=Severity.ERROR,
    title=Sentence(
        es="Identificador de compromiso repetido",
        en="Commitment identifier given twice",
        pt="Identificador de compromisso repetido",
    ),
    message=Sentence(
        es="El identificador «{value}» ya es de otra fila. Filas con un identificador repetido: {count} (líneas: {lines}). Todas se leyeron; las repetidas tienen un número al final de su id.",
        en="The identifier “{value}” is that of another row already. Rows with a repeated identifier: {count} (lines: {lines}). All were read; the repeated ones have a number at the end of their id.",
        pt="O identificador «{value}» já é de outra linha. Linhas com um identificador repetido: {count} (linhas: {lines}). Todas foram lidas; as repetidas têm um número no fim do id.",
    ),
    remedy=Sentence(
        es="Dé a cada compromiso su propio identificador, o quite la fila que sobre.",
        en="Give each commitment its own identifier, or take out the row that is one too many.",
        pt="Dê a cada compromisso seu próprio identificador, ou retire a linha que sobra.",
    ),
)

BROKEN_NUMBER = Entry(
    code="GA069",
    severity=Severity.WARNING,
    title=Sentence(
        es="Número de compromiso deformado por una hoja de cálculo",
        en="Commitment number broken by a spreadsheet",
        pt="Número de compromisso deformado por uma planilha",
    ),
    message=Sentence(
        es="«{heading}»: «{value}» es un número que una hoja de cálculo deformó; celdas así: {count} (líneas: {lines}). Se conservan tal cual.",
        en="“{heading}”: “{value}” is a number that a spreadsheet broke; such cells: {count} (lines: {lines}). They are kept as they are.",
        pt="«{heading}»: «{value}» é um número que uma planilha deformou; células assim: {count} (linhas: {lines}). São mantidas como estão.",
    ),
    remedy=Sentence(
        es="Escriba el número como está impreso en el plan, en una columna con formato de texto.",
        en="Write the number as it is printed in the plan, in a column formatted as text.",
        pt="Escreva o número como está impresso no plano, em uma coluna com formato de texto.",
    ),
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
    DATE_AMBIGUOUS,
    DATE_ASSUMED,
    CELL_NOT_UNDERSTOOD,
    CODE_AGAINST_LABEL,
    ROWS_DISAGREE,
    REPEATED_ROW,
    BROKEN_NUMBER,
)
