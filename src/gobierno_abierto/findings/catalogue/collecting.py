"""GA080 to GA089: progress reports that come back from institutions."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

NOT_A_TABLE = Entry(
    code="GA080",
    severity=Severity.ERROR,
    title=Sentence(
        es="Archivo devuelto que no es una tabla CSV",
        en="Returned file that is not a CSV table",
        pt="Arquivo devolvido que não é uma tabela CSV",
    ),
    message=Sentence(
        es="De este archivo no se tomó nada: {why}.",
        en="Nothing was taken from this file: {why}.",
        pt="Nada foi aproveitado deste arquivo: {why}.",
    ),
    remedy=Sentence(
        es="Si es una hoja de cálculo, ábrala y guárdela como «CSV UTF-8» en la misma carpeta; si no trae reportes, sáquelo de la carpeta.",
        en="If it is a spreadsheet, open it and save it as “CSV UTF-8” in the same folder; if it "
        "has no reports, take it out of the folder.",
        pt="Se for uma planilha, abra-a e salve-a como «CSV UTF-8» na mesma pasta; se não traz relatos, tire-o da pasta.",
    ),
)

HEADING_CHANGED = Entry(
    code="GA081",
    severity=Severity.WARNING,
    title=Sentence(
        es="Encabezado cambiado en un archivo devuelto",
        en="Changed heading in a returned file",
        pt="Cabeçalho alterado em um arquivo devolvido",
    ),
    message=Sentence(
        es="Los encabezados no son los que se enviaron: {what}.",
        en="The headings are not those that were sent: {what}.",
        pt="Os cabeçalhos não são os que foram enviados: {what}.",
    ),
    remedy=Sentence(
        es="Compruebe que sea así; si no, vuelva a poner el encabezado que tenía y recopile otra vez.",
        en="Check that this is right; if not, put the heading back as it was, and collect again.",
        pt="Confira se é isso mesmo; se não, volte a pôr o cabeçalho que estava e reúna de novo.",
    ),
)

NOTHING_SAID = Entry(
    code="GA082",
    severity=Severity.NOTE,
    title=Sentence(
        es="Fila con fecha y sin reporte",
        en="Row with a date and no report",
        pt="Linha com data e sem relato",
    ),
    message=Sentence(
        es="Filas que tienen fecha o calidad, y ningún reporte: {count} (filas: {rows}). No se tomaron: no decir nada no es un avance de 0\u202f%.",
        en="Rows that have a date or a role, and no report: {count} (rows: {rows}). They were "
        "not taken: saying nothing is not the same as 0% progress.",
        pt="Linhas que têm data ou qualidade, e nenhum relato: {count} (linhas: {rows}). Não "
        "foram consideradas: não dizer nada não é o mesmo que um progresso de 0%.",
    ),
    remedy=Sentence(
        es="Si había algo que reportar, pida que se escriba el estado, el avance, la evidencia o un comentario.",
        en="If there was something to report, ask for the status, the progress, the evidence or a comment.",
        pt="Se havia algo a relatar, peça que se escreva a situação, o progresso, a evidência ou um comentário.",
    ),
)

STEP_UNKNOWN = Entry(
    code="GA083",
    severity=Severity.ERROR,
    title=Sentence(
        es="Fila que no es de ningún hito del plan",
        en="Row that is about no milestone of the plan",
        pt="Linha que não é de nenhum marco do plano",
    ),
    message=Sentence(
        es="No se sabe de qué hito es la fila: {why}. Filas así: {count} (filas: {rows}). No se tomaron.",
        en="There is no telling which milestone the row is about: {why}. Such rows: {count} (rows: {rows}). They were not taken.",
        pt="Não se sabe de que marco é a linha: {why}. Linhas assim: {count} (linhas: {rows}). "
        "Não foram consideradas.",
    ),
    remedy=Sentence(
        es="Escriba en la primera columna el id que el hito tiene en el plan{hint}. Si la fila no es un reporte, bórrela.",
        en="Write the id that the milestone has in the plan into the first column{hint}. If the "
        "row is not a report, delete it.",
        pt="Escreva na primeira coluna o id que o marco tem no plano{hint}. Se a linha não é um relato, apague-a.",
    ),
)

ROW_SHIFTED = Entry(
    code="GA084",
    severity=Severity.ERROR,
    title=Sentence(
        es="Fila con el id de un hito y el título de otro",
        en="Row with the id of one milestone and the title of another",
        pt="Linha com o id de um marco e o título de outro",
    ),
    message=Sentence(
        es="La fila tiene el id «{id}», y el título de otro hito: «{title}». Filas así: {count} (filas: {rows}). No se tomaron, porque no se sabe de cuál es el reporte.",
        en="The row has the id “{id}”, and the title of another milestone: “{title}”. Such rows: {count} (rows: {rows}). They were not taken, since there is no telling which one the report is about.",
        pt="A linha tem o id «{id}», e o título de outro marco: «{title}». Linhas assim: {count} "
        "(linhas: {rows}). Não foram consideradas, porque não se sabe de qual é o relato.",
    ),
    remedy=Sentence(
        es="Suele ocurrir al ordenar una sola columna o al pegar filas: compare con la tabla que se envió y ponga cada id junto a su título.",
        en="This happens when a single column is sorted or when rows are pasted: compare with the table that was sent, and put each id beside its title.",
        pt="Costuma acontecer ao ordenar uma só coluna ou ao colar linhas: compare com a tabela enviada e ponha cada id junto de seu título.",
    ),
)

DAY_UNKNOWN = Entry(
    code="GA085",
    severity=Severity.ERROR,
    title=Sentence(
        es="Reporte sin un día cierto",
        en="Report whose day is not certain",
        pt="Relato sem um dia certo",
    ),
    message=Sentence(
        es="No se sabe de qué día es el reporte: {why}. Filas así: {count} (filas: {rows}). No se tomaron.",
        en="There is no telling which day the report is from: {why}. Such rows: {count} (rows: "
        "{rows}). They were not taken.",
        pt="Não se sabe de que dia é o relato: {why}. Linhas assim: {count} (linhas: {rows}). "
        "Não foram consideradas.",
    ),
    remedy=Sentence(
        es="Escriba el día con el mes en letras, por ejemplo «3 de abril de 2026»; o diga al recopilar que el día va primero (en el comando, --dia-primero; en Python, day_first), o qué día se recibieron las filas que no tienen (--recibido; received).",
        en="Write the day with the month in letters, for example “3 April 2026”; or say, when "
        "you collect, that the day comes first (in the command, --day-first; in Python, "
        "day_first), or on which day the rows without a date came in (--received; received).",
        pt="Escreva o dia com o mês por extenso, por exemplo «3 de abril de 2026»; ou diga, ao reunir, que o dia vem primeiro (no comando, --dia-primeiro; em Python, day_first), ou em que dia foram recebidas as linhas que não têm (--recebido; received).",
    ),
)

STATUS_UNKNOWN = Entry(
    code="GA086",
    severity=Severity.WARNING,
    title=Sentence(
        es="Estado que no es ninguno de los conocidos",
        en="Status that is not one of those known",
        pt="Situação que não é nenhuma das conhecidas",
    ),
    message=Sentence(
        es="«{word}» no es ninguno de los estados conocidos. Filas así: {count} (filas: {rows}). Donde el reporte se tomó, lleva esa palabra y ningún estado.",
        en="“{word}” is not one of the known statuses. Such rows: {count} (rows: {rows}). Where "
        "the report was taken, it has that word and no status.",
        pt="«{word}» não é nenhuma das situações conhecidas. Linhas assim: {count} (linhas: "
        "{rows}). Onde o relato foi considerado, leva essa palavra e nenhuma situação.",
    ),
    remedy=Sentence(
        es="Pregunte qué quiso decir, y escriba uno de estos: {known}.",
        en="Ask what was meant, and write one of these: {known}.",
        pt="Pergunte o que se quis dizer, e escreva uma destas: {known}.",
    ),
)

PERCENT_UNCLEAR = Entry(
    code="GA087",
    severity=Severity.WARNING,
    title=Sentence(
        es="Porcentaje de avance que no se puede tomar como está",
        en="Percentage of progress that cannot be taken as it is",
        pt="Porcentagem de progresso que não pode ser usada como está",
    ),
    message=Sentence(
        es="El avance «{value}» {why}. Filas así: {count} (filas: {rows}). {what}.",
        en="The progress “{value}” {why}. Such rows: {count} (rows: {rows}). {what}.",
        pt="O progresso «{value}» {why}. Linhas assim: {count} (linhas: {rows}). {what}.",
    ),
    remedy=Sentence(
        es="Pregunte cuánto es, y escriba un número entero de 0 a 100.",
        en="Ask how much it is, and write a whole number from 0 to 100.",
        pt="Pergunte quanto é, e escreva um número inteiro de 0 a 100.",
    ),
)

REPORTER_UNKNOWN = Entry(
    code="GA088",
    severity=Severity.ERROR,
    title=Sentence(
        es="Reporte de quien no está en el documento",
        en="Report by somebody who is not in the document",
        pt="Relato de quem não está no documento",
    ),
    message=Sentence(
        es="No se sabe quién reporta, o en calidad de qué: {why}. Filas así: {count} (filas: {rows}). {what}.",
        en="There is no telling who reports, or in which role: {why}. Such rows: {count} (rows: {rows}). {what}.",
        pt="Não se sabe quem relata, ou em que qualidade: {why}. Linhas assim: {count} (linhas: {rows}). {what}.",
    ),
    remedy=Sentence(
        es="Escriba la institución u organización como está en el documento{hint}, y no el nombre de una persona; si falta, agréguela al documento. Si no es la responsable, escriba también en calidad de qué, con una de estas palabras: {roles}.",
        en="Write the institution or organisation as it stands in the document{hint}, and not "
        "the name of a person; if it is missing there, add it. If it is not the lead, write "
        "its role as well, with one of these words: {roles}.",
        pt="Escreva a instituição ou organização como está no documento{hint}, e não o nome de uma pessoa; se falta, acrescente-a. Se não é a responsável, escreva também em que qualidade, com uma destas palavras: {roles}.",
    ),
)

SAID_TWICE = Entry(
    code="GA089",
    severity=Severity.ERROR,
    title=Sentence(
        es="Dos reportes distintos de una misma parte y de un mismo día",
        en="Two different reports by the same party for the same day",
        pt="Dois relatos diferentes de uma mesma parte e de um mesmo dia",
    ),
    message=Sentence(
        es="De «{by}» hay reportes distintos del {day} sobre «{name}»: {places}. {what}.",
        en="There are different reports by “{by}” for {day} about “{name}”: {places}. {what}.",
        pt="De «{by}» há relatos diferentes de {day} sobre «{name}»: {places}. {what}.",
    ),
    remedy=Sentence(
        es="Pregunte a quien reporta cuál vale, y deje solo ese.",
        en="Ask whoever reports which one is right, and leave only that one.",
        pt="Pergunte a quem relata qual vale, e deixe só esse.",
    ),
)

ALL = (
    NOT_A_TABLE,
    HEADING_CHANGED,
    NOTHING_SAID,
    STEP_UNKNOWN,
    ROW_SHIFTED,
    DAY_UNKNOWN,
    STATUS_UNKNOWN,
    PERCENT_UNCLEAR,
    REPORTER_UNKNOWN,
    SAID_TWICE,
)
