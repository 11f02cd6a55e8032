"""GA017 to GA021, GA029 to GA033, GA048 to GA050, GA092, GA093: sheets and their rows.

Those of a workbook, or the tables of a folder.
"""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

NO_SHEET = Entry(
    code="GA017",
    severity=Severity.ERROR,
    title=Sentence(
        es="Ninguna hoja conocida",
        en="No known sheet",
        pt="Nenhuma aba conhecida",
    ),
    message=Sentence(
        es="Ninguna hoja de este archivo tiene los encabezados de un diálogo o de un plan: no se leyó nada.",
        en="No sheet of this file has the headings of a dialogue or of a plan: nothing was read.",
        pt="Nenhuma aba deste arquivo tem os cabeçalhos de um diálogo ou de um plano: nada foi lido.",
    ),
    remedy=Sentence(
        es="Parta de un libro nuevo (en el comando, «gobierno-abierto nuevo dialogo.xlsx») y copie en él sus filas; una lista de personas puede agregarse a ese libro (con «convertir», «--columnas» y «--base»).",
        en="Start from a new workbook (in the command, “gobierno-abierto new dialogue.xlsx”) and copy your rows into it; a list of people can be added to that workbook (with “convert”, “--columns” and “--base”).",
        pt="Comece de uma planilha nova (no comando, «gobierno-abierto novo dialogo.xlsx») e copie nela suas linhas; uma lista de pessoas pode ser acrescentada a essa planilha (com «converter», «--colunas» e «--base»).",
    ),
)

COLUMN_NEEDED = Entry(
    code="GA018",
    severity=Severity.ERROR,
    title=Sentence(
        es="Falta una columna o una hoja necesaria",
        en="A column or sheet that is needed is missing",
        pt="Falta uma coluna ou aba necessária",
    ),
    message=Sentence(
        es="Falta {what} «{heading}», y sin ella {why}.",
        en="{what} “{heading}” is missing, and without it {why}.",
        pt="Falta {what} «{heading}», e sem ela {why}.",
    ),
    remedy=Sentence(
        es="Si está con otro nombre, cámbieselo por ese; si no, agréguela. Da igual en qué lugar, y en español, inglés o portugués.",
        en="If it is there by another name, change that to this one; if not, add it. It does not matter where, and in Spanish, English or Portuguese.",
        pt="Se está com outro nome, troque-o por esse; se não, acrescente-a. Tanto faz em que lugar, e em espanhol, inglês ou português.",
    ),
)

COLUMNS_ABSENT = Entry(
    code="GA019",
    severity=Severity.NOTE,
    title=Sentence(
        es="Columnas que no están",
        en="Columns that are not there",
        pt="Colunas que não estão",
    ),
    message=Sentence(
        es="Esta hoja no tiene estas columnas ({count}): {headings}. Lo que iría en ellas queda como en el documento base o, sin él, sin declarar.",
        en="This sheet does not have these columns ({count}): {headings}. What would go in them "
        "stays as in the base document or, without one, is not stated.",
        pt="Esta aba não tem estas colunas ({count}): {headings}. O que iria nelas fica como no documento base ou, sem ele, não consta.",
    ),
    remedy=Sentence(
        es="No hace falta hacer nada; agregue una solo si la necesita, con ese nombre.",
        en="There is nothing to do; add one only if you need it, with that name.",
        pt="Não é preciso fazer nada; acrescente uma só se precisar dela, com esse nome.",
    ),
)

UNKNOWN_COLUMN = Entry(
    code="GA020",
    severity=Severity.WARNING,
    title=Sentence(
        es="Columna que no se lee",
        en="Column that is not read",
        pt="Coluna que não é lida",
    ),
    message=Sentence(
        es="La columna «{heading}» no se leyó: {why}.",
        en="The column “{heading}” was not read: {why}.",
        pt="A coluna «{heading}» não foi lida: {why}.",
    ),
    remedy=Sentence(
        es="Si lo que contiene hace falta, cambie su encabezado por el de una columna de esta hoja; si es solo una nota para ustedes, haga que empiece con «x-», y no se dirá más.",
        en="If what it holds is needed, change its heading to that of a column of this sheet; if it is only a note for yourselves, let it begin with “x-”, and no more is said of it.",
        pt="Se o que contém é necessário, troque seu cabeçalho pelo de uma coluna desta aba; se é só uma nota para vocês, faça-o começar com «x-», e nada mais será dito.",
    ),
)

# The same of a row, in the sheet of the document itself.
UNKNOWN_ROW = attrs.evolve(
    UNKNOWN_COLUMN,
    message=Sentence(
        es="La fila «{heading}» no se leyó: {why}.",
        en="The row “{heading}” was not read: {why}.",
        pt="A linha «{heading}» não foi lida: {why}.",
    ),
    remedy=Sentence(
        es="Si lo que dice hace falta, póngalo en la fila del dato que corresponda, y borre esta; si es solo una nota para ustedes, haga que su nombre empiece con «x-», y no se dirá más.",
        en="If what it says is needed, put it into the row of the item where it belongs, and delete this one; if it is only a note for yourselves, let its name begin with “x-”, and no more is said of it.",
        pt="Se o que diz é necessário, ponha-o na linha do dado correspondente, e apague esta; se é só uma nota para vocês, faça seu nome começar com «x-», e nada mais será dito.",
    ),
)
BESIDE_VALUES = attrs.evolve(
    UNKNOWN_COLUMN,
    message=Sentence(
        es="Al lado de los valores dice «{words}», y no se leyó.",
        en="Beside the values stands “{words}”, and it was not read.",
        pt="Ao lado dos valores diz «{words}», e não foi lido.",
    ),
    remedy=Sentence(
        es="Si es el valor de esta fila, escríbalo en {cell}; si la columna es solo una nota para ustedes, haga que su encabezado empiece con «x-», y no se dirá más.",
        en="If it is the value of this row, write it into {cell}; if the column is only a note for yourselves, let its heading begin with “x-”, and no more is said of it.",
        pt="Se é o valor desta linha, escreva-o em {cell}; se a coluna é só uma nota para vocês, faça seu cabeçalho começar com «x-», e nada mais será dito.",
    ),
)
# The same of a row of a list.
ROW_ABOVE = attrs.evolve(
    UNKNOWN_COLUMN,
    message=Sentence(
        es="La fila {row} está encima de los encabezados (fila {head}), y no se leyó.",
        en="Row {row} stands above the headings (row {head}), and was not read.",
        pt="A linha {row} está acima dos cabeçalhos (linha {head}), e não foi lida.",
    ),
    remedy=Sentence(
        es="Si es una fila de la lista, llévela debajo de los encabezados; si es un título o una nota, déjelo todo en una sola celda.",
        en="If it is a row of the list, move it below the headings; if it is a title or a note, leave all of it in a single cell.",
        pt="Se é uma linha da lista, leve-a para baixo dos cabeçalhos; se é um título ou uma nota, deixe tudo em uma só célula.",
    ),
)

UNKNOWN_SHEET = Entry(
    code="GA021",
    severity=Severity.WARNING,
    title=Sentence(
        es="Hoja que no se lee",
        en="Sheet that is not read",
        pt="Aba que não é lida",
    ),
    message=Sentence(
        es="La hoja «{sheet}» no se leyó: {why}.",
        en="The sheet “{sheet}” was not read: {why}.",
        pt="A aba «{sheet}» não foi lida: {why}.",
    ),
    remedy=Sentence(
        es="Vea si dice algo que falta en las demás, como que alguien retiró su permiso, y cópielo en la hoja que corresponda; si no, déjela o bórrela.",
        en="See whether it says what the others lack, such as that somebody withdrew permission, and copy that into the sheet where it belongs; if not, leave it or delete it.",
        pt="Veja se diz algo que falta nas outras, como que alguém retirou sua permissão, e copie-o na aba correspondente; se não, deixe-a ou apague-a.",
    ),
)

HIDDEN_ROWS = Entry(
    code="GA029",
    severity=Severity.NOTE,
    title=Sentence(
        es="Filas ocultas que también se leen",
        en="Hidden rows that are read, too",
        pt="Linhas ocultas que também são lidas",
    ),
    message=Sentence(
        es="Esta hoja tiene filas ocultas con datos ({count}): {rows}. Se leyeron como las demás.",
        en="This sheet has hidden rows with data ({count}): {rows}. They were read like the others.",
        pt="Esta aba tem linhas ocultas com dados ({count}): {rows}. Foram lidas como as outras.",
    ),
    remedy=Sentence(
        es="Muéstrelas y mírelas: si no deben contar, bórrelas. Un filtro también oculta filas.",
        en="Show them and look at them: if they should not count, delete them. A filter also "
        "hides rows.",
        pt="Mostre-as e olhe-as: se não devem contar, apague-as. Um filtro também oculta linhas.",
    ),
)

COPIED = Entry(
    code="GA030",
    severity=Severity.WARNING,
    title=Sentence(
        es="Fila copiada",
        en="Copied row",
        pt="Linha copiada",
    ),
    message=Sentence(
        es="Esta fila repite {of}. {done}.",
        en="This row repeats {of}. {done}.",
        pt="Esta linha repete {of}. {done}.",
    ),
    remedy=Sentence(
        es="Si sobra, bórrela; si es algo nuevo, no hace falta hacer nada más.",
        en="If it is not needed, delete it; if it is something new, there is nothing else to do.",
        pt="Se sobra, apague-a; se é algo novo, não é preciso fazer mais nada.",
    ),
)

# Of a copy that was changed it is to be said why it is taken for one.
COPIED_AND_CHANGED = attrs.evolve(
    COPIED,
    message=Sentence(
        es="Esta fila se copió de la fila {row} (lleva su misma clave oculta). Como dice otra cosa, "
        "cuenta como nueva, con su propia clave.",
        en="This row was copied from row {row} (it holds the same hidden key). As it says something "
        "else, it counts as a new one, with a key of its own.",
        pt="Esta linha foi copiada da linha {row} (tem a mesma chave oculta). Como diz outra coisa, "
        "conta como nova, com sua própria chave.",
    ),
    remedy=Sentence(
        es="Si es algo nuevo, no hace falta hacer nada; si sobra, bórrela.",
        en="If it is something new, there is nothing to do; if it is not needed, delete it.",
        pt="Se é algo novo, não é preciso fazer nada; se sobra, apague-a.",
    ),
)

REMOVED = Entry(
    code="GA031",
    severity=Severity.NOTE,
    title=Sentence(
        es="Filas que ya no están",
        en="Rows that are no longer there",
        pt="Linhas que já não estão",
    ),
    message=Sentence(
        es="El documento base tenía aquí algo más ({count}), que se quita porque ya no tiene fila: {names}.",
        en="The base document had more here ({count}), which is removed because it no longer has "
        "a row: {names}.",
        pt="O documento base tinha aqui algo mais ({count}), que é retirado porque já não tem linha: {names}.",
    ),
    remedy=Sentence(
        es="Si no quería quitarlo, recupere la fila de una copia anterior, con su clave oculta.",
        en="If you did not mean to remove it, get the row back from an earlier copy, with its "
        "hidden key.",
        pt="Se não queria retirar, recupere a linha de uma cópia anterior, com sua chave oculta.",
    ),
)

TRANSLATIONS = Entry(
    code="GA032",
    severity=Severity.NOTE,
    title=Sentence(
        es="Texto cambiado que tiene traducciones",
        en="Changed text that has translations",
        pt="Texto alterado que tem traduções",
    ),
    message=Sentence(
        es="Cambió «{words}», que también está en otro idioma: {languages}. {done}.",
        en="“{words}” has changed, which is also there in another language: {languages}. {done}.",
        pt="Mudou «{words}», que também existe em outro idioma: {languages}. {done}.",
    ),
    remedy=Sentence(
        es="Revise las traducciones en el documento; desde un libro en ese idioma también se puede.",
        en="Look through the translations in the document; a workbook in that language will do as well.",
        pt="Reveja as traduções no documento; também serve uma planilha nesse idioma.",
    ),
)

OTHER_BASE = Entry(
    code="GA033",
    severity=Severity.ERROR,
    title=Sentence(
        es="El documento base no es el de estas hojas",
        en="The base document is not the one of these sheets",
        pt="O documento base não é o destas abas",
    ),
    message=Sentence(
        es="Estas hojas no se pueden combinar con el documento base: {why}. No se leyó nada.",
        en="These sheets cannot be merged with the base document: {why}. Nothing was read.",
        pt="Estas abas não podem ser combinadas com o documento base: {why}. Nada foi lido.",
    ),
    remedy=Sentence(
        es="Indique el documento del que se hicieron las hojas, o haga de nuevo las hojas a partir de este; si contiene datos internos, con la opción interna.",
        en="Name the document from which the sheets were made, or make the sheets again from "
        "this one; if it holds internal data, with the internal option.",
        pt="Indique o documento de que as abas foram feitas, ou faça-as de novo a partir deste; se contém dados internos, com a opção interna.",
    ),
)

NOTE = Entry(
    code="GA048",
    severity=Severity.WARNING,
    title=Sentence(
        es="Fila que parece una nota",
        en="Row that looks like a note",
        pt="Linha que parece uma nota",
    ),
    message=Sentence(
        es="En esta fila solo dice «{words}»: ¿es una actividad? No se tomó como tal.",
        en="This row only says “{words}”: is it an item? It was not taken for one.",
        pt="Nesta linha só está escrito «{words}»: é uma atividade? Não foi considerada como tal.",
    ),
    remedy=Sentence(
        es="Si es una actividad, escriba también su tipo, su día o su evento; si es una nota, llévela a otra hoja.",
        en="If it is an item, write its kind, its day or its event as well; if it is a note, move it to another sheet.",
        pt="Se é uma atividade, escreva também seu tipo, seu dia ou seu evento; se é uma nota, leve-a a outra aba.",
    ),
)

NO_KEYS = Entry(
    code="GA049",
    severity=Severity.WARNING,
    title=Sentence(
        es="Filas sin clave",
        en="Rows without a key",
        pt="Linhas sem chave",
    ),
    message=Sentence(
        es="{what}; {then}.",
        en="{what}; {then}.",
        pt="{what}; {then}.",
    ),
    remedy=Sentence(
        es="{advice}.",
        en="{advice}.",
        pt="{advice}.",
    ),
)

DOUBTFUL_COLUMN = Entry(
    code="GA050",
    severity=Severity.ERROR,
    title=Sentence(
        es="Columna que podría quitar un permiso",
        en="Column that may take a permission back",
        pt="Coluna que poderia retirar uma permissão",
    ),
    message=Sentence(
        es="La columna «{heading}» no se leyó ({why}), y en {first} dice algo: podría ser que una persona retiró su permiso o que hay que protegerla. Mientras no se sepa, los permisos de esas filas no cuentan, y no se publica nada.",
        en="The column “{heading}” was not read ({why}), and says something in {first}: it may "
        "be that somebody took their permission back or has to be protected. Until that is "
        "known, the permissions of those rows do not count, and nothing is published.",
        pt="A coluna «{heading}» não foi lida ({why}), e em {first} diz algo: pode ser que uma pessoa retirou sua permissão ou que é preciso protegê-la. Enquanto não se souber, as permissões dessas linhas não contam, e nada se publica.",
    ),
    remedy=Sentence(
        es="Si dice algo así, póngalo bajo el encabezado que corresponda ({headings}). Si no, borre la columna o, si es una nota para ustedes, haga que su encabezado empiece con «x-».",
        en="If it says such a thing, put it below the heading where it belongs ({headings}). If not, delete the column or, if it is a note for yourselves, let its heading begin with “x-”.",
        pt="Se diz algo assim, ponha-o sob o cabeçalho correspondente ({headings}). Se não, apague a coluna ou, se é uma nota para vocês, faça o cabeçalho começar com «x-».",
    ),
)

UNPROTECTED = Entry(
    code="GA092",
    severity=Severity.ERROR,
    title=Sentence(
        es="Falta una columna que protege a las personas",
        en="A column that protects people is missing",
        pt="Falta uma coluna que protege as pessoas",
    ),
    message=Sentence(
        es="Esta hoja se hizo con {headings}, y ya no está: si ahí decía que una persona retiró su permiso o que hay que protegerla, no se sabe. Mientras falte, los permisos de sus filas no cuentan, y no se publica nada.",
        en="This sheet was made with {headings}, which is gone: if it said that somebody took "
        "their permission back or has to be protected, nobody knows. While it is missing, the permissions of its rows do not count, and nothing is published.",
        pt="Esta aba foi feita com {headings}, que já não está: se ali dizia que uma pessoa retirou sua permissão ou que é preciso protegê-la, não se sabe. Enquanto faltar, as permissões de suas linhas não contam, e nada se publica.",
    ),
    remedy=Sentence(
        es="Recupérela de una copia anterior del libro, con lo que decía; si nunca dijo nada, agregue una columna con ese encabezado y déjela vacía.",
        en="Get it back from an earlier copy of the workbook, with what it said; if it never said anything, add a column with that heading and leave it blank.",
        pt="Recupere-a de uma cópia anterior da planilha, com o que dizia; se nunca disse nada, acrescente uma coluna com esse cabeçalho e deixe-a em branco.",
    ),
)

CONTRADICTING = Entry(
    code="GA093",
    severity=Severity.ERROR,
    title=Sentence(
        es="Copia de una hoja que dice otra cosa",
        en="Copy of a sheet that says something else",
        pt="Cópia de uma aba que diz outra coisa",
    ),
    message=Sentence(
        es="La hoja «{sheet}» parece una copia de «{other}», pero no dicen lo mismo, y no se leyó: en una de las dos puede constar que una persona retiró su permiso o que hay que protegerla. Mientras estén las dos, los permisos no cuentan, y no se publica nada.",
        en="The sheet “{sheet}” looks like a copy of “{other}”, but they do not say the same, "
        "and it was not read: one of the two may say that somebody took their permission back or "
        "has to be protected. While both are there, no permission counts, and nothing is published.",
        pt="A aba «{sheet}» parece uma cópia de «{other}», mas não dizem o mesmo, e não foi lida: em uma das duas pode constar que uma pessoa retirou sua permissão ou que é preciso protegê-la. Enquanto houver as duas, as permissões não contam, e nada se publica.",
    ),
    remedy=Sentence(
        es="Compárelas, pase a una lo que solo dice la otra, deje esa con el nombre «{name}» y borre la que sobra.",
        en="Compare them, take over into one what only the other says, leave that one with the name “{name}” and delete the one too many.",
        pt="Compare-as, passe para uma o que só a outra diz, deixe essa com o nome «{name}» e apague a que sobra.",
    ),
)

ALL = (
    NO_SHEET,
    COLUMN_NEEDED,
    COLUMNS_ABSENT,
    UNKNOWN_COLUMN,
    UNKNOWN_SHEET,
    HIDDEN_ROWS,
    COPIED,
    REMOVED,
    TRANSLATIONS,
    OTHER_BASE,
    NOTE,
    NO_KEYS,
    DOUBTFUL_COLUMN,
    UNPROTECTED,
    CONTRADICTING,
)
