"""The commands that read a document."""

from gobierno_abierto.cli.grammar.kinds import FILE, FOLDER, IN, OUT, Command
from gobierno_abierto.words import Sentence

COMMANDS = (
    Command(
        key="demo",
        names=Sentence("demo", "demo", "demo"),
        takes=(FOLDER,),
        options=("overwrite",),
        summary=Sentence(
            es="Un recorrido con el diálogo de la Ciudad de México de 2012.",
            en="A tour with the dialogue of Mexico City of 2012.",
            pt="Um percurso com o diálogo da Cidade do México de 2012.",
        ),
        details=Sentence(
            es="Muestra la agenda, dice qué no se sabe todavía, la revisa, y escribe el "
            "documento y su calendario en CARPETA (mexico-2012 si no se indica).",
            en="Shows the agenda, says what is not known yet, checks it, and writes the document "
            "and its calendar into FOLDER (mexico-2012 if none is given).",
            pt="Mostra a agenda, diz o que ainda não se sabe, verifica-a, e grava o documento e "
            "seu calendário em PASTA (mexico-2012 se não for indicada).",
        ),
    ),
    Command(
        key="check",
        names=Sentence("revisar", "check", "verificar"),
        takes=(FILE,),
        options=("today", "mark", "base", "dates", "mapping", "as-of", "overwrite"),
        summary=Sentence(
            es="Todas las observaciones sobre un documento, un libro de Excel, un calendario, un "
            "horario o una tabla.",
            en="Every finding on a document, an Excel workbook, a calendar, a schedule or a table.",
            pt="Todas as observações sobre um documento, planilha, calendário, programação ou "
            "tabela.",
        ),
        details=Sentence(
            es="Dice de cada observación el lugar, qué está mal y qué hacer; el código va al "
            "final. Incluye los choques de agenda. De un libro de Excel (.xlsx) o una carpeta de "
            "tablas, el lugar es la hoja y la celda. De un calendario (.ics) de cualquier programa "
            "revisa el archivo mismo, línea por línea; de una tabla (.csv) con los compromisos de "
            "la Alianza, cada celda y los compromisos; del horario de una conferencia (.xml o "
            ".json de frab, Pentabarf o pretalx), el documento que sale de él. Con --mapa, ARCHIVO "
            "es el del tablero de otro, o la carpeta que tiene sus archivos.",
            en="Says of each finding its place, what is wrong and what to do; the code comes last. "
            "The clashes are among them. Of an Excel workbook (.xlsx) or a folder of tables, the "
            "place is the sheet and the cell. Of a calendar (.ics) of whatever program it checks "
            "the file itself, line by line; of a table (.csv) with the commitments of the "
            "Partnership, each cell and the commitments; of a conference's schedule (.xml or .json "
            "of frab, Pentabarf or pretalx) the document that comes of it. With --mapping, FILE is "
            "that of another tracker, or the folder that holds its files.",
            pt="Diz de cada observação o lugar, o que está errado e o que fazer; o código vem no "
            "fim. Inclui os choques de agenda. De um calendário (.ics) de qualquer programa "
            "verifica o próprio arquivo, linha por linha; de uma tabela (.csv) com os compromissos "
            "da Parceria, cada célula e os compromissos; da programação de uma conferência (.xml "
            "ou .json do frab, Pentabarf ou pretalx), o documento que sai dela. Com --mapa, "
            "ARQUIVO é o do painel de outro, ou a pasta que tem seus arquivos.",
        ),
    ),
    Command(
        key="clashes",
        names=Sentence("choques", "clashes", "choques"),
        others=("conflitos", "conflictos"),
        takes=(FILE,),
        options=("today", "former"),
        summary=Sentence(
            es="Solo los choques de agenda.", en="Only the clashes.", pt="Só os choques de agenda."
        ),
        details=Sentence(
            es="Una persona o una sala en dos lugares a la vez, más de lo que alcanza (lugares, "
            "equipo, intérpretes, delegaciones), lo que cae fuera de horario o de fechas, lo que "
            "empieza antes de tiempo, lo que se encima con algo para todo el público, traslados "
            "que no alcanzan, talleres sobre un mismo compromiso a la vez y quien se conecta de "
            "noche. También las excepciones justificadas de choques que vencieron o ya no hacen "
            "falta. De cada choque, el menor cambio de una actividad que lo quita. Con --antes, "
            "desde qué revisión existe.",
            en="One person or one room in two places at once, more than there is (places, "
            "equipment, interpreters, delegations), what falls outside opening hours or dates, "
            "what starts too early, what coincides with something for everybody, journeys without "
            "the time for them, workshops on one commitment at once, and who connects at night. "
            "Also the waivers of clashes that have expired or are no longer needed. Of each clash, "
            "the smallest change to one item that clears it. With --former, since which "
            "revision it exists.",
            pt="Uma pessoa ou uma sala em dois lugares ao mesmo tempo, mais do que há (lugares, "
            "equipamento, intérpretes, delegações), o que cai fora do horário ou das datas, o que "
            "começa antes da hora, o que coincide com algo para todo o público, deslocamentos sem "
            "tempo suficiente, oficinas sobre um mesmo compromisso ao mesmo tempo e quem se "
            "conecta à noite. Também as exceções justificadas de choques que venceram ou já não "
            "são necessárias. De cada choque, a menor mudança de uma atividade que o resolve. Com "
            "--antes, desde qual revisão existe.",
        ),
    ),
    Command(
        key="show",
        names=Sentence("ver", "show", "mostrar"),
        takes=(FILE,),
        options=("message", "address", "draft", "internal"),
        summary=Sentence(
            es="La agenda como texto, y lo que todavía no se sabe.",
            en="The agenda as text, and what is not known yet.",
            pt="A agenda como texto, e o que ainda não se sabe.",
        ),
        details=Sentence(
            es="Muestra la vista pública, a menos que se pida la interna.",
            en="Shows the public view, unless the internal one is asked for.",
            pt="Mostra a versão pública, a menos que se peça a interna.",
        ),
    ),
    Command(
        key="convert",
        names=Sentence("convertir", "convert", "converter"),
        takes=(IN, OUT),
        options=(
            "internal",
            "per-item",
            "only",
            "with-event",
            "utc",
            "published",
            "milestones",
            "as-events",
            "previous",
            "purpose",
            "base",
            "columns",
            "dates",
            "for-spreadsheet",
            "draft",
            "mapping",
            "as-of",
            "overwrite",
        ),
        summary=Sentence(
            es="De .json, .xlsx, .ics, .csv o .xml a .json, .xlsx (Excel), .docx (Word), .ics "
            "(calendario), .txt (agenda) o .csv (compromisos).",
            en="From .json, .xlsx, .ics, .csv or .xml to .json, .xlsx (Excel), .docx (Word), .ics "
            "(calendar), .txt (agenda) or .csv (commitments).",
            pt="De .json, .xlsx, .ics, .csv ou .xml para .json, .xlsx (Excel), .docx (Word), .ics "
            "(calendário), .txt (agenda) ou .csv (compromissos).",
        ),
        details=Sentence(
            es="La terminación de SALIDA decide qué se escribe: la vista pública, a menos que se "
            "pida la interna. El calendario y la agenda van en el idioma del documento, a menos "
            "que se indique otro. Un .ics o .txt que hizo este comando se reemplaza sin preguntar, "
            "pero no uno público por uno interno; el .ics, como versión nueva del mismo "
            "calendario: lo que ya no está en la agenda queda como cancelado. Cualquier otro "
            "archivo que exista y diga otra cosa, como un .docx en el que alguien pudo escribir, "
            "solo con --sobrescribir; el de entrada, nunca. La tabla (.csv) es la de compromisos "
            "de la Alianza: con las columnas que ella publica. El documento de "
            "Word (.docx) es la agenda, o el plan de un libro de planes, con espacio para firmar. "
            "De un libro de Excel (.xlsx) o una carpeta de tablas (su nombre termina en /), lo que "
            "las hojas no muestran se toma de --base. Con --columnas, ENTRADA es una lista de "
            "personas con otros encabezados, y SALIDA el documento de --base entero con ellas. Con "
            "--mapa, ENTRADA es el archivo del tablero de otro, o la carpeta que tiene sus "
            "archivos.",
            en="The ending of OUT decides what is written: the public view, unless the internal "
            "one is asked for. The calendar and the agenda are in the language of the document, "
            "unless another is given. An .ics or .txt that this command made is replaced without "
            "asking, but not a public one by an internal one; the .ics, as a new version of the "
            "same calendar: what is not on the agenda any more stays as cancelled. Any other file "
            "that exists and says something else, such as a .docx in which somebody may have "
            "written, only with --force; the one that is read, never. The table (.csv) is that "
            "of the commitments of the Partnership: with the columns that it publishes. The Word "
            "document (.docx) is the agenda, or the plan of a plan book, with places to sign. Of "
            "an Excel workbook (.xlsx) or a folder of tables (its name ends in /), what the sheets "
            "do not show is taken from --base. With --columns, IN is a list of people with other "
            "headings, and OUT the whole document of --base with them. With --mapping, IN is the "
            "file of another tracker, or the folder that holds its files.",
            pt="A terminação de SAÍDA decide o que se grava: a versão pública, a menos que se peça "
            "a interna. O calendário e a agenda vão no idioma do documento, a menos que se indique "
            "outro. Um .ics ou .txt feito por este comando é substituído sem perguntar, mas não um "
            "público por um interno; o .ics, como nova versão do mesmo calendário: o que já não "
            "está na agenda fica como cancelado. Qualquer outro arquivo existente que diga outra "
            "coisa, como um .docx em que alguém pode ter escrito, só com --sobrescrever; o de "
            "entrada, nunca. A tabela (.csv) é a dos compromissos da "
            "Parceria: com as colunas que ela publica. O documento do Word (.docx) é a agenda, ou "
            "o plano de um livro de planos, com espaço para assinar. De uma planilha do Excel "
            "(.xlsx) ou uma pasta de tabelas (seu nome termina em /), o que as abas não mostram é "
            "tomado de --base. Com --colunas, ENTRADA é uma lista de pessoas com outros "
            "cabeçalhos, e SAÍDA o documento de --base inteiro com elas. Com --mapa, ENTRADA é o "
            "arquivo do painel de outro, ou a pasta que tem seus arquivos.",
        ),
    ),
)
