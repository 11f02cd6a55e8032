"""GA017 to GA021, GA029 to GA033, GA048, GA049: the sheets of a workbook, or of a folder, and their rows."""

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
        es="Parta de un libro nuevo (en el comando, «gobierno-abierto nuevo dialogo.xlsx») y copie en él sus filas; o diga qué significa cada columna suya (en el comando, «--columnas»).",
        en="Start from a new workbook (in the command, “gobierno-abierto new dialogue.xlsx”) and copy your rows into it; or say what each column of yours means (in the command, “--columns”).",
        pt="Comece de uma planilha nova (no comando, «gobierno-abierto novo dialogo.xlsx») e copie nela suas linhas; ou diga o que significa cada coluna sua (no comando, «--colunas»).",
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
        es="Falta {what} «{heading}», y sin ella no se sabe qué son las filas.",
        en="The {what} “{heading}” is missing, and without it nobody knows what the rows are.",
        pt="Falta a {what} «{heading}», e sem ela não se sabe o que são as linhas.",
    ),
    remedy=Sentence(
        es="Agréguela con ese nombre; da igual en qué lugar, y en español, inglés o portugués.",
        en="Add it with that name; no matter where, and in Spanish, English or Portuguese.",
        pt="Acrescente-a com esse nome; tanto faz em que lugar, e em espanhol, inglês ou português.",
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
        en="This sheet does not have these columns ({count}): {headings}. What would stand in them stays as in the base document or, without one, is not stated.",
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
        es="Si lo que contiene hace falta, escriba como encabezado el de una columna de esta hoja, o diga qué significa (en el comando, «--columnas»); si no, déjela: no estorba.",
        en="If what it holds is needed, write the heading of a column of this sheet above it, or say what it means (in the command, “--columns”); if not, leave it: it does no harm.",
        pt="Se o que contém é necessário, escreva como cabeçalho o de uma coluna desta aba, ou diga o que significa (no comando, «--colunas»); se não, deixe-a: não atrapalha.",
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
        es="Si lo que contiene hace falta, cópielo en la hoja que corresponda; si no, déjela: no estorba.",
        en="If what it holds is needed, copy it into the sheet where it belongs; if not, leave it: it does no harm.",
        pt="Se o que contém é necessário, copie-o na aba correspondente; se não, deixe-a: não atrapalha.",
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
        en="Show them and look at them: if they are not to count, delete them. A filter hides rows, too.",
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
        en="If it is one too many, delete it; if it is something new, there is nothing else to do.",
        pt="Se sobra, apague-a; se é algo novo, não é preciso fazer mais nada.",
    ),
)

REMOVED = Entry(
    code="GA031",
    severity=Severity.NOTE,
    title=Sentence(
        es="Filas que ya no están",
        en="Rows that are not there any more",
        pt="Linhas que já não estão",
    ),
    message=Sentence(
        es="El documento base tenía aquí algo más ({count}), que se quita porque ya no tiene fila: {names}.",
        en="The base document had more here ({count}), which is taken away since it has no row any more: {names}.",
        pt="O documento base tinha aqui algo mais ({count}), que é retirado porque já não tem linha: {names}.",
    ),
    remedy=Sentence(
        es="Si no quería quitarlo, recupere la fila de una copia anterior, con su clave oculta.",
        en="If you did not mean to take it away, get the row back from an earlier copy, with its hidden key.",
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
        pt="Mudou «{words}», que também está em outro idioma: {languages}. {done}.",
    ),
    remedy=Sentence(
        es="Revise las traducciones en el documento; desde un libro en ese idioma también se puede.",
        en="Look through the translations in the document; a workbook in that language will do as well.",
        pt="Reveja as traduções no documento; também se pode, de uma planilha nesse idioma.",
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
        en="Name the document from which the sheets were made, or make the sheets anew from this one; if it holds internal data, with the internal option.",
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
        en="All that stands in this row is “{words}”: is it an item? It was not taken for one.",
        pt="Nesta linha só diz «{words}»: é uma atividade? Não foi tomada como tal.",
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
)
