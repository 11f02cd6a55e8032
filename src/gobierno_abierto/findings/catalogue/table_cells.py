"""GA063 to GA069: what cells of the Partnership's database say."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

DATE_AMBIGUOUS = Entry(
    code="GA063",
    severity=Severity.WARNING,
    title=Sentence(
        es="Fecha que se puede leer de dos maneras",
        en="Date that can be read in two ways",
        pt="Data que pode ser lida de duas maneiras",
    ),
    message=Sentence(
        es="«{heading}»: no se sabe cuál es el día y cuál el mes en «{value}»; celdas así: {count} (filas: {rows}). Se tomó solo el año, y se conserva lo escrito.",
        en="“{heading}”: there is no telling which is the day and which the month in “{value}”; such cells: {count} (rows: {rows}). Only the year was taken, and what is written is kept.",
        pt="«{heading}»: não se sabe qual é o dia e qual o mês em «{value}»; células assim: "
        "{count} (linhas: {rows}). Só o ano foi considerado, e o que está escrito é mantido.",
    ),
    remedy=Sentence(
        es="Si sabe en qué orden se escribieron, indíquelo al leer la tabla (en el comando, «--fechas dia-mes» o «--fechas mes-dia»; en Python, day_first); si no, escriba las fechas así: 2016-04-03.",
        en="If you know in which order they were written, say so when the table is read (in the command, “--dates day-month” or “--dates month-day”; in Python, day_first); if not, write the dates like this: 2016-04-03.",
        pt="Se sabe em que ordem foram escritas, indique-o ao ler a tabela (no comando, «--datas dia-mes» ou «--datas mes-dia»; em Python, day_first); se não, escreva as datas assim: 2016-04-03.",
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
        es="«{heading}»: {assumed}. «{value}» se leyó como {date}; celdas así: {count} (filas: {rows}).",
        en="“{heading}”: {assumed}. “{value}” was read as {date}; such cells: {count} (rows: {rows}).",
        pt="«{heading}»: {assumed}. «{value}» foi lido como {date}; células assim: {count} (linhas: {rows}).",
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
        es="«{heading}»: «{value}» no es {wanted}; celdas así: {count} (filas: {rows}). Se conservan tal cual.",
        en="“{heading}”: “{value}” is not {wanted}; such cells: {count} (rows: {rows}). They are kept as they are.",
        pt="«{heading}»: «{value}» não é {wanted}; células assim: {count} (linhas: {rows}). São mantidas como estão.",
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
        es="«{heading}»: el código «{value}» no es el de «{label}» en la columna «{other}»; filas así: {count} (filas: {rows}). Vale la palabra, y el código se conserva.",
        en="“{heading}”: the code “{value}” is not that of “{label}” in the column “{other}”; such rows: {count} (rows: {rows}). The label counts, and the code is kept.",
        pt="«{heading}»: o código «{value}» não é o de «{label}» na coluna «{other}»; linhas assim: {count} (linhas: {rows}). Vale o rótulo, e o código é mantido.",
    ),
    remedy=Sentence(
        es="Consulte el informe de la revisión independiente, y corrija el que esté mal.",
        en="Look in the report of the independent review, and correct the one that is wrong.",
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
        es="«{heading}»: las filas de un mismo plan no dicen lo mismo; la primera dice «{value}» donde el plan {plan} tiene «{known}». Filas así: {count} (filas: {rows}). Vale lo primero que se leyó, y lo demás se conserva.",
        en="“{heading}”: rows of one plan do not say the same; the first says “{value}” where the plan {plan} has “{known}”. Such rows: {count} (rows: {rows}). What was read first counts, and the rest is kept.",
        pt="«{heading}»: as linhas de um mesmo plano não dizem o mesmo; a primeira diz «{value}» onde o plano {plan} tem «{known}». Linhas assim: {count} (linhas: {rows}). Vale o que se leu primeiro, e o resto é mantido.",
    ),
    remedy=Sentence(
        es="Consulte el plan de acción, y corrija las filas que estén mal.",
        en="Look in the action plan, and correct the rows that are wrong.",
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
        es="El identificador «{value}» ya es de otra fila. Filas con un identificador repetido: {count} (filas: {rows}). Todas se leyeron; las repetidas tienen un número al final de su id.",
        en="The identifier “{value}” is that of another row already. Rows with a repeated identifier: {count} (rows: {rows}). All were read; the repeated ones have a number at the end of their id.",
        pt="O identificador «{value}» já é de outra linha. Linhas com um identificador repetido: {count} (linhas: {rows}). Todas foram lidas; as repetidas têm um número no fim do id.",
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
        es="«{heading}»: «{value}» es un número que una hoja de cálculo deformó; celdas así: {count} (filas: {rows}). Se conservan tal cual.",
        en="“{heading}”: “{value}” is a number that a spreadsheet broke; such cells: {count} (rows: {rows}). They are kept as they are.",
        pt="«{heading}»: «{value}» é um número que uma planilha deformou; células assim: {count} (linhas: {rows}). São mantidas como estão.",
    ),
    remedy=Sentence(
        es="Escriba el número como está impreso en el plan, en una columna con formato de texto.",
        en="Write the number as it is printed in the plan, in a column formatted as text.",
        pt="Escreva o número como está impresso no plano, em uma coluna com formato de texto.",
    ),
)

ALL = (
    DATE_AMBIGUOUS,
    DATE_ASSUMED,
    CELL_NOT_UNDERSTOOD,
    CODE_AGAINST_LABEL,
    ROWS_DISAGREE,
    REPEATED_ROW,
    BROKEN_NUMBER,
)
