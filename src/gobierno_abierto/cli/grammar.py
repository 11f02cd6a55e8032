"""The commands and their options: what can be typed, in each language, and what it does."""

import attrs

from gobierno_abierto.words import LANGUAGES, Sentence, alike


@attrs.frozen(kw_only=True)
class Option:
    """An option. `takes` is what its value is called; `None`: it has none."""

    key: str
    names: Sentence
    others: tuple[str, ...] = ()
    takes: Sentence | None = None
    help: Sentence

    @property
    def all_names(self) -> tuple[str, ...]:
        """Everything that may be typed for it, in any language."""
        return (*self.names.in_every_language(), *self.others)


@attrs.frozen(kw_only=True)
class Positional:
    """A word after the command."""

    name: Sentence
    required: bool = True


@attrs.frozen(kw_only=True)
class Command:
    """A command. `options` are the keys of its own; those in `SHARED` go with all of them."""

    key: str
    names: Sentence
    others: tuple[str, ...] = ()
    takes: tuple[Positional, ...] = ()
    options: tuple[str, ...] = ()
    summary: Sentence
    details: Sentence

    @property
    def all_names(self) -> tuple[str, ...]:
        """Everything that may be typed for it, in any language."""
        return (*self.names.in_every_language(), *self.others)


SHARED = ("lang", "format", "help", "version")

OPTIONS = {
    option.key: option
    for option in (
        Option(
            key="lang",
            names=Sentence("--idioma", "--lang", "--idioma"),
            takes=alike("|".join(LANGUAGES)),
            help=Sentence(
                es="Idioma de las respuestas. Sin ella, el del sistema (LC_ALL, LC_MESSAGES o "
                "LANG) si es uno de estos; si no, español.",
                en="Language of the answers. Without it, that of the system (LC_ALL, LC_MESSAGES "
                "or LANG) if it is one of these; else Spanish.",
                pt="Idioma das respostas. Sem ela, o do sistema (LC_ALL, LC_MESSAGES ou LANG) se "
                "for um destes; se não, espanhol.",
            ),
        ),
        Option(
            key="format",
            names=Sentence("--formato", "--format", "--formato"),
            takes=Sentence("texto|json", "text|json", "texto|json"),
            help=Sentence(
                es="Texto para leer, o un objeto JSON para otros programas.",
                en="Text to read, or one JSON object for other programs.",
                pt="Texto para ler, ou um objeto JSON para outros programas.",
            ),
        ),
        Option(
            key="today",
            names=Sentence("--hoy", "--today", "--hoje"),
            takes=Sentence("AAAA-MM-DD", "YYYY-MM-DD", "AAAA-MM-DD"),
            help=Sentence(
                es="El día para decidir qué excepciones justificadas vencieron. Sin ella no "
                "vence ninguna: el reloj del equipo no se consulta.",
                en="The day that decides which waivers have expired. Without it none has: the "
                "clock of the computer is not asked.",
                pt="O dia para decidir quais exceções justificadas venceram. Sem ela nenhuma "
                "vence: o relógio do computador não é consultado.",
            ),
        ),
        Option(
            key="internal",
            names=Sentence("--interno", "--internal", "--interno"),
            others=("--interna",),
            help=Sentence(
                es="Todo, también los datos de personas que no constan como públicos. El "
                "resultado dice que es interno.",
                en="Everything, including the data of people that nothing says are public. The "
                "result says that it is internal.",
                pt="Tudo, também os dados de pessoas que não constam como públicos. O resultado "
                "diz que é interno.",
            ),
        ),
        Option(
            key="overwrite",
            names=Sentence("--sobrescribir", "--force", "--sobrescrever"),
            help=Sentence(
                es="Reemplazar un archivo que ya existe. Nunca el de entrada.",
                en="Replace a file that exists. Never the one that is read.",
                pt="Substituir um arquivo que já existe. Nunca o de entrada.",
            ),
        ),
        Option(
            key="per-item",
            names=Sentence("--por-actividad", "--per-item", "--por-atividade"),
            help=Sentence(
                es="En el calendario, una entrada por actividad aunque no tenga hora.",
                en="In the calendar, one entry for each item even if it has no time.",
                pt="No calendário, uma entrada por atividade mesmo que não tenha hora.",
            ),
        ),
        Option(
            key="only",
            names=Sentence("--solo", "--only", "--apenas"),
            takes=alike("ID"),
            help=Sentence(
                es="Calendario de una sola cosa: un evento, un bloque, una sala, una sede o una "
                "persona. ID es el que lleva en el documento.",
                en="The calendar of one thing alone: an event, a block, a room, a venue or a "
                "person. ID is the one it has in the document.",
                pt="Calendário de uma só coisa: um evento, um bloco, uma sala, um local ou uma "
                "pessoa. ID é o que tem no documento.",
            ),
        ),
        Option(
            key="with-event",
            names=Sentence("--con-evento", "--with-event", "--com-evento"),
            help=Sentence(
                es="En el calendario, además, una entrada para cada evento completo.",
                en="In the calendar, besides, one entry for each event as a whole.",
                pt="No calendário, além disso, uma entrada para cada evento inteiro.",
            ),
        ),
        Option(
            key="utc",
            names=alike("--utc"),
            help=Sentence(
                es="En el calendario, todas las horas en tiempo universal: para programas que "
                "muestran mal las zonas horarias.",
                en="In the calendar, all hours in universal time: for programs that show time "
                "zones wrong.",
                pt="No calendário, todas as horas em tempo universal: para programas que mostram "
                "mal os fusos horários.",
            ),
        ),
        Option(
            key="published",
            names=Sentence("--publicado", "--published", "--publicado"),
            help=Sentence(
                es="Un calendario que dice que es una publicación (METHOD:PUBLISH) y de quién.",
                en="A calendar that says that it is a publication (METHOD:PUBLISH), and whose.",
                pt="Um calendário que diz que é uma publicação (METHOD:PUBLISH), e de quem.",
            ),
        ),
        Option(
            key="milestones",
            names=Sentence("--hitos", "--milestones", "--marcos"),
            help=Sentence(
                es="Un calendario de los hitos de los compromisos, como tareas con fecha.",
                en="A calendar of the milestones of the commitments, as tasks with a date.",
                pt="Um calendário dos marcos dos compromissos, como tarefas com data.",
            ),
        ),
        Option(
            key="as-events",
            names=Sentence("--como-eventos", "--as-events", "--como-eventos"),
            help=Sentence(
                es="Los hitos como días señalados y no como tareas, que Outlook no muestra.",
                en="Milestones as days and not as tasks, which Outlook does not show.",
                pt="Os marcos como dias assinalados e não como tarefas, que o Outlook não mostra.",
            ),
        ),
        Option(
            key="previous",
            names=Sentence("--anterior", "--previous", "--anterior"),
            takes=Sentence("ARCHIVO", "FILE", "ARQUIVO"),
            help=Sentence(
                es="El último calendario publicado, si no es el mismo SALIDA: de él se siguen los "
                "números de versión y las cancelaciones.",
                en="The last published calendar, if it is not OUT itself: its version numbers and "
                "cancellations are carried on.",
                pt="O último calendário publicado, se não for o próprio SAÍDA: dele seguem os "
                "números de versão e os cancelamentos.",
            ),
        ),
        Option(
            key="help",
            names=Sentence("--ayuda", "--help", "--ajuda"),
            others=("-h",),
            help=Sentence("Esta ayuda.", "This help.", "Esta ajuda."),
        ),
        Option(
            key="version",
            names=Sentence("--version", "--version", "--versao"),
            others=("-V",),
            help=Sentence("La versión instalada.", "The version installed.", "A versão instalada."),
        ),
    )
}

_FILE = Positional(name=Sentence("ARCHIVO", "FILE", "ARQUIVO"))
_NEW_FILE = Positional(name=_FILE.name, required=False)
_FOLDER = Positional(name=Sentence("CARPETA", "FOLDER", "PASTA"), required=False)
_IN = Positional(name=Sentence("ENTRADA", "IN", "ENTRADA"))
_OUT = Positional(name=Sentence("SALIDA", "OUT", "SAÍDA"))
_CODE = Positional(name=Sentence("CÓDIGO", "CODE", "CÓDIGO"), required=False)

COMMANDS = (
    Command(
        key="demo",
        names=Sentence("demo", "demo", "demo"),
        takes=(_FOLDER,),
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
        takes=(_FILE,),
        options=("today",),
        summary=Sentence(
            es="Todas las observaciones sobre un documento o un calendario, con qué hacer.",
            en="Every finding on a document or a calendar, with what to do about each.",
            pt="Todas as observações sobre um documento ou um calendário, com o que fazer.",
        ),
        details=Sentence(
            es="Dice de cada observación el lugar, qué está mal y qué hacer; el código va al "
            "final. Incluye los choques de agenda. De un calendario (.ics) de cualquier programa "
            "revisa el archivo mismo, línea por línea.",
            en="Says of each finding its place, what is wrong and what to do; the code comes last. "
            "The clashes are among them. Of a calendar (.ics) of whatever program it checks the "
            "file itself, line by line.",
            pt="Diz de cada observação o lugar, o que está errado e o que fazer; o código vem no "
            "fim. Inclui os choques de agenda. De um calendário (.ics) de qualquer programa "
            "verifica o próprio arquivo, linha por linha.",
        ),
    ),
    Command(
        key="clashes",
        names=Sentence("choques", "clashes", "choques"),
        others=("conflitos", "conflictos"),
        takes=(_FILE,),
        options=("today",),
        summary=Sentence(
            es="Solo los choques de agenda.", en="Only the clashes.", pt="Só os choques de agenda."
        ),
        details=Sentence(
            es="Una persona o una sala en dos lugares a la vez, más gente que lugares, lo que "
            "empieza antes de tiempo y lo que cae fuera de las fechas del evento.",
            en="One person or one room in two places at once, more people than places, what "
            "starts too early and what falls outside the dates of the event.",
            pt="Uma pessoa ou uma sala em dois lugares ao mesmo tempo, mais gente do que lugares, "
            "o que começa antes da hora e o que cai fora das datas do evento.",
        ),
    ),
    Command(
        key="show",
        names=Sentence("ver", "show", "mostrar"),
        takes=(_FILE,),
        options=("internal",),
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
        takes=(_IN, _OUT),
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
            "overwrite",
        ),
        summary=Sentence(
            es="De .json o .ics a .json, .ics (calendario) o .txt (agenda).",
            en="From .json or .ics to .json, .ics (calendar) or .txt (agenda).",
            pt="De .json ou .ics para .json, .ics (calendário) ou .txt (agenda).",
        ),
        details=Sentence(
            es="La terminación de SALIDA decide qué se escribe: la vista pública, a menos que se "
            "pida la interna. El calendario y la agenda van en el idioma del documento, a menos "
            "que se indique otro. Un .ics o .txt que hizo este comando se reemplaza sin preguntar, "
            "pero no uno público por uno interno; el .ics, como versión nueva del mismo "
            "calendario: lo que ya no está en la agenda queda como cancelado. Cualquier otro "
            "archivo que exista, solo con --sobrescribir; el de entrada, nunca.",
            en="The ending of OUT decides what is written: the public view, unless the internal "
            "one is asked for. The calendar and the agenda are in the language of the document, "
            "unless another is given. An .ics or .txt that this command made is replaced without "
            "asking, but not a public one by an internal one; the .ics, as a new version of the "
            "same calendar: what is not on the agenda any more stays as cancelled. Any other file "
            "that exists, only with --force; the one that is read, never.",
            pt="A terminação de SAÍDA decide o que se grava: a versão pública, a menos que se peça "
            "a interna. O calendário e a agenda vão no idioma do documento, a menos que se indique "
            "outro. Um .ics ou .txt feito por este comando é substituído sem perguntar, mas não um "
            "público por um interno; o .ics, como nova versão do mesmo calendário: o que já não "
            "está na agenda fica como cancelado. Qualquer outro arquivo existente, só com "
            "--sobrescrever; o de entrada, nunca.",
        ),
    ),
    Command(
        key="new",
        names=Sentence("nuevo", "new", "novo"),
        takes=(_NEW_FILE,),
        summary=Sentence(
            es="Un documento de ejemplo para llenar.",
            en="An example document to fill in.",
            pt="Um documento de exemplo para preencher.",
        ),
        details=Sentence(
            es="Escribe ARCHIVO (dialogo.json si no se indica; «-» lo muestra en pantalla). Todo "
            "en él es inventado y está para reemplazarse. Nunca reemplaza un archivo.",
            en="Writes FILE (dialogue.json if none is given; “-” shows it on the screen). "
            "Everything in it is invented and there to be replaced. It never replaces a file.",
            pt="Grava ARQUIVO (dialogo.json se não for indicado; «-» o mostra na tela). Tudo nele "
            "é inventado e está lá para ser substituído. Nunca substitui um arquivo.",
        ),
    ),
    Command(
        key="rules",
        names=Sentence("reglas", "rules", "regras"),
        takes=(_CODE,),
        summary=Sentence(
            es="Todos los códigos, o uno en detalle.",
            en="All codes, or one in detail.",
            pt="Todos os códigos, ou um em detalhe.",
        ),
        details=Sentence(
            es="Sin CÓDIGO, la tabla; con él (GA301, por ejemplo), qué dice, qué hacer, cuánto "
            "pesa y de qué fuente viene.",
            en="Without CODE, the table; with it (GA301, for example), what it says, what to do, "
            "how much it weighs and which source it comes from.",
            pt="Sem CÓDIGO, a tabela; com ele (GA301, por exemplo), o que diz, o que fazer, quanto "
            "pesa e de que fonte vem.",
        ),
    ),
    Command(
        key="schema",
        names=Sentence("esquema", "schema", "esquema"),
        takes=(_FOLDER,),
        options=("overwrite",),
        summary=Sentence(
            es="El esquema del formato y las listas de códigos, para otros programas.",
            en="The schema of the format and the codelists, for other programs.",
            pt="O esquema do formato e as listas de códigos, para outros programas.",
        ),
        details=Sentence(
            es="Sin CARPETA muestra el esquema (JSON Schema); con ella lo escribe allí, con las "
            "listas de códigos como tablas (CSV). Los textos van en los tres idiomas, a menos que "
            "se indique uno.",
            en="Without FOLDER it shows the schema (JSON Schema); with it, writes it there with "
            "the codelists as tables (CSV). Its texts are in all three languages, unless one is "
            "given.",
            pt="Sem PASTA mostra o esquema (JSON Schema); com ela o grava ali, com as listas de "
            "códigos como tabelas (CSV). Os textos vão nos três idiomas, a menos que se indique "
            "um.",
        ),
    ),
)

# What each command is called, by its key.
NAMES = {command.key: command.names for command in COMMANDS}
