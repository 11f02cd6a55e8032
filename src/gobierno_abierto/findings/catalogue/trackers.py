"""GA070 to GA079: other trackers' files, and the mappings by which they are read."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

NOT_TOML = Entry(
    code="GA070",
    severity=Severity.ERROR,
    title=Sentence(
        es="El mapa no es TOML",
        en="The mapping is not TOML",
        pt="O mapa não é TOML",
    ),
    message=Sentence(
        es="En la línea {line}, columna {column}, el mapa deja de ser TOML.",
        en="At line {line}, column {column}, the mapping stops being TOML.",
        pt="Na linha {line}, coluna {column}, o mapa deixa de ser TOML.",
    ),
    remedy=Sentence(
        es="Revise esa línea y la anterior: suele ser una comilla, un corchete o un «=» que falta o sobra, o una clave que se escribió dos veces.",
        en="Look at that line and the one before: it is usually a quotation mark, a bracket or an “=” that is missing or one too many, or a key that was written twice.",
        pt="Verifique essa linha e a anterior: costumam ser aspas, um colchete ou um «=» que "
        "faltam ou sobram, ou uma chave escrita duas vezes.",
    ),
    source=cited("TOML 1.0"),
)

MAPPING_FAULT = Entry(
    code="GA071",
    severity=Severity.ERROR,
    title=Sentence(
        es="Falta en el mapa de un tablero",
        en="Fault in the mapping of a tracker",
        pt="Falha no mapa de um painel",
    ),
    message=Sentence(
        es="En el mapa, {key}: {fault}.",
        en="In the mapping, {key}: {fault}.",
        pt="No mapa, {key}: {fault}.",
    ),
    remedy=Sentence(
        es="Corríjalo en el mapa; la guía «Leer el tablero de otro» explica cada clave.",
        en="Correct it in the mapping; the guide “Read another tracker” explains each key.",
        pt="Corrija no mapa; o guia «Ler o painel de outro» explica cada chave.",
    ),
)

NOT_THERE = Entry(
    code="GA072",
    severity=Severity.ERROR,
    title=Sentence(
        es="Lo que el mapa nombra no está",
        en="What the mapping names is not there",
        pt="O que o mapa nomeia não está",
    ),
    message=Sentence(
        es="El mapa espera {what}, y no está.",
        en="The mapping expects {what}, and it is not there.",
        pt="O mapa espera {what}, e não está.",
    ),
    remedy=Sentence(
        es="Entregue lo que falta; si el tablero le cambió el nombre, corríjalo en el mapa, y si ya no lo tiene, quítelo del mapa.",
        en="Provide what is missing; if the tracker has renamed it, correct it in the mapping, and if the tracker does not have it any more, take it out of the mapping.",
        pt="Forneça o que falta; se o painel mudou o nome, corrija no mapa, e se já não o tem, retire-o do mapa.",
    ),
)

# The same of the day of the document, for which no key of the mapping asks.
NO_LAST_CHANGE = attrs.evolve(
    NOT_THERE,
    remedy=Sentence(
        es="Escriba en «[document]» del mapa «revised = », con el día en que el tablero estaba así, o indique ese día al leerlo (en el comando, --al; en Python, as_of).",
        en="Write “revised = ” in “[document]” of the mapping, with the day on which the tracker stood so, or give that day when reading it (in the command, --as-of; in Python, as_of).",
        pt="Escreva em «[document]» do mapa «revised = », com o dia em que o painel estava assim, ou indique esse dia ao lê-lo (no comando, --em; em Python, as_of).",
    ),
)

ROW_LOST = Entry(
    code="GA073",
    severity=Severity.ERROR,
    title=Sentence(
        es="Filas que no tienen lugar en el documento",
        en="Rows that have no place in the document",
        pt="Linhas que não têm lugar no documento",
    ),
    message=Sentence(
        es="Filas de «{rows}» que no pasan al documento, porque {cause}: {count}. La primera está en {where}.",
        en="Rows of “{rows}” that do not get into the document, because {cause}: {count}. The first is at {where}.",
        pt="Linhas de «{rows}» que não passam ao documento, porque {cause}: {count}. A primeira está em {where}.",
    ),
    remedy=Sentence(
        es="Corríjalas en el tablero, o revise en el mapa «rows», «where», «id» y «parent» de esa tabla.",
        en="Correct them in the tracker, or look at “rows”, “where”, “id” and “parent” of that table of the mapping.",
        pt="Corrija-as no painel, ou verifique no mapa «rows», «where», «id» e «parent» dessa tabela.",
    ),
)

UNNAMED = Entry(
    code="GA074",
    severity=Severity.WARNING,
    title=Sentence(
        es="Miembro que el mapa no nombra",
        en="Member that the mapping does not name",
        pt="Membro que o mapa não nomeia",
    ),
    message=Sentence(
        es="El mapa no nombra «{member}»; valores que no pasan al documento: {count}. El primero está en {where}.",
        en="The mapping does not name “{member}”; values that do not get into the document: {count}. The first is at {where}.",
        pt="O mapa não nomeia «{member}»; valores que não passam ao documento: {count}. O primeiro está em {where}.",
    ),
    remedy=Sentence(
        es="Diga en el mapa a qué campo va; si a ninguno, póngalo en «kept» para conservarlo, en «ignored» para dejarlo fuera, o en «personal» si son datos de personas.",
        en="Say in the mapping into which field it goes; if into none, put it into “kept” to keep it, into “ignored” to leave it out, or into “personal” if it is about people.",
        pt="Diga no mapa a que campo vai; se a nenhum, ponha-o em «kept» para conservá-lo, em "
        "«ignored» para deixá-lo de fora, ou em «personal» se são dados de pessoas.",
    ),
)

NOT_UNDERSTOOD = Entry(
    code="GA075",
    severity=Severity.WARNING,
    title=Sentence(
        es="Valor que no se entiende, o no del todo",
        en="Value that cannot be understood, or not completely",
        pt="Valor que não se entende, ou só em parte",
    ),
    message=Sentence(
        es="«{member}»: «{value}» {fault}. Valores así: {count}; el primero está en {where}. Se conserva lo escrito.",
        en="“{member}”: “{value}” {fault}. Values like this: {count}; the first is at {where}. What is written is kept.",
        pt="«{member}»: «{value}» {fault}. Valores assim: {count}; o primeiro está em {where}. Conserva-se o escrito.",
    ),
    remedy=Sentence(
        es="Corrija el valor en el tablero o en el documento; si son muchos, revise en el mapa cómo se lee ese miembro.",
        en="Correct the value in the tracker or in the document; if there are many, look at how the mapping reads that member.",
        pt="Corrija o valor no painel ou no documento; se são muitos, verifique no mapa como se lê esse membro.",
    ),
)

LEFT_OUT = Entry(
    code="GA076",
    severity=Severity.NOTE,
    title=Sentence(
        es="Lo que el mapa deja fuera",
        en="What the mapping leaves out",
        pt="O que o mapa deixa de fora",
    ),
    message=Sentence(
        es="Como pide el mapa, no pasan al documento: {count} {what}.",
        en="As the mapping asks, not in the document: {count} {what}.",
        pt="Como pede o mapa, não passam ao documento: {count} {what}.",
    ),
    remedy=Sentence(
        es="Si algo de eso hace falta, quítelo de «ignored» o de «deleted» y dígale su lugar.",
        en="If any of it is needed, take it out of “ignored” or “deleted” and give it a place.",
        pt="Se algo disso for necessário, retire-o de «ignored» ou de «deleted» e dê-lhe um lugar.",
    ),
)

PERSONAL = Entry(
    code="GA077",
    severity=Severity.NOTE,
    title=Sentence(
        es="Datos de personas que se quedan en el tablero",
        en="Data of people that stay in the tracker",
        pt="Dados de pessoas que ficam no painel",
    ),
    message=Sentence(
        es="«{member}» tiene datos de personas ({count}). No pasan al documento, ni se muestran aquí.",
        en="“{member}” has data of people ({count}). They do not get into the document, and are not shown here.",
        pt="«{member}» tem dados de pessoas ({count}). Não passam ao documento, nem se mostram aqui.",
    ),
    remedy=Sentence(
        es="No hay nada que hacer; quien quiera nombrar a alguien, que lo escriba en el documento con su permiso.",
        en="There is nothing to do; whoever wants to name somebody writes it into the document, with their permission.",
        pt="Não há nada a fazer; quem quiser nomear alguém, que o escreva no documento com sua permissão.",
    ),
)

NO_CLAIM = Entry(
    code="GA078",
    severity=Severity.WARNING,
    title=Sentence(
        es="Lo que se reporta y no puede ser un reporte de avance",
        en="What is reported but cannot be a claim",
        pt="O que se relata e não pode ser um relato de progresso",
    ),
    message=Sentence(
        es="Valores de «{member}» que no son reportes de avance, porque {cause}: {count}. El primero está en {where}. Se conserva lo escrito.",
        en="Values of “{member}” that are not claims, because {cause}: {count}. The first is at "
        "{where}. What is written is kept.",
        pt="Valores de «{member}» que não são relatos de progresso, porque {cause}: {count}. O primeiro está em {where}. Conserva-se o escrito.",
    ),
    remedy=Sentence(
        es="Indique el día en que el tablero lo decía, por ejemplo el de la descarga (en el comando, --al; en Python, as_of), o diga en el mapa de qué miembros salen «date», «by» y «role».",
        en="Give the day on which the tracker said it, such as that of the download (in the command, --as-of; in Python, as_of), or say in the mapping of which members “date”, “by” and “role” come.",
        pt="Indique o dia em que o painel o dizia, por exemplo o do download (no comando, --em; em Python, as_of), ou diga no mapa de que membros saem «date», «by» e «role».",
    ),
)

PLACEHOLDER = Entry(
    code="GA079",
    severity=Severity.NOTE,
    title=Sentence(
        es="Relleno en lugar de un texto",
        en="Placeholder instead of a text",
        pt="Texto de preenchimento em lugar de um texto",
    ),
    message=Sentence(
        es="«{member}»: «{value}» es relleno del tablero, no un texto de verdad ({count}). Se conserva; el primero está en {where}.",
        en="“{member}”: “{value}” is a placeholder of the tracker, not a real text ({count}). It "
        "is kept; the first is at {where}.",
        pt="«{member}»: «{value}» é preenchimento do painel, não um texto de verdade ({count}). Conserva-se; o primeiro está em {where}.",
    ),
    remedy=Sentence(
        es="Pida el texto a quien lleva el tablero, o escríbalo en el documento.",
        en="Ask whoever keeps the tracker for the text, or write it into the document.",
        pt="Peça o texto a quem mantém o painel, ou escreva-o no documento.",
    ),
)

ALL = (
    NOT_TOML,
    MAPPING_FAULT,
    NOT_THERE,
    ROW_LOST,
    UNNAMED,
    NOT_UNDERSTOOD,
    LEFT_OUT,
    PERSONAL,
    NO_CLAIM,
    PLACEHOLDER,
)
