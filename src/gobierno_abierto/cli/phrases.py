"""What the command says. What it offers stands in `grammar`."""

from gobierno_abierto.words import Language, Sentence, Words, say


def told(sentence: Sentence, lang: Language, **words: Words) -> str:
    """`sentence` in `lang`, with `words` in their places."""
    said = {name: say(word, lang) for name, word in words.items()}
    return sentence.in_language(lang).format_map(said)


def counted(count: int, one: Sentence, many: Sentence, lang: Language) -> str:
    """A number with its noun.

    >>> counted(1, ERROR, ERRORS, "pt")
    '1 erro'
    """
    return f"{count} {(one if count == 1 else many).in_language(lang)}"


# Help.
TAGLINE = Sentence(
    es="Diálogos de gobierno abierto como datos: se escriben, se revisan y se entregan.",
    en="Open government dialogues as data: written down, checked and handed on.",
    pt="Diálogos de governo aberto como dados: escrevem-se, verificam-se e entregam-se.",
)
USAGE = Sentence("Uso:", "Usage:", "Uso:")
COMMAND = Sentence("COMANDO", "COMMAND", "COMANDO")
COMMANDS = Sentence("Comandos:", "Commands:", "Comandos:")
OPTIONS = Sentence("Opciones:", "Options:", "Opções:")
OPTIONS_WORD = Sentence("[opciones]", "[options]", "[opções]")
OWN_OPTIONS = Sentence(
    "Opciones de este comando:", "Options of this command:", "Opções deste comando:"
)
ALSO = Sentence("También se llama: {names}.", "Also called: {names}.", "Também se chama: {names}.")
FILE_HELP = Sentence(
    es="ARCHIVO es un documento .json, un libro de Excel .xlsx o una carpeta de tablas .csv como "
    "los que hace «nuevo», «-» para leer de la entrada estándar, o el nombre de un documento "
    "incluido: {names}. Si existe un archivo con ese nombre, vale el archivo.",
    en="FILE is a .json document, an Excel workbook .xlsx or a folder of .csv tables such as “new” "
    "makes, “-” to read from standard input, or the name of a document that is included: {names}. "
    "If there is a file of that name, the file takes precedence.",
    pt="ARQUIVO é um documento .json, uma planilha do Excel .xlsx ou uma pasta de tabelas .csv "
    "como as que faz «novo», «-» para ler da entrada padrão, ou o nome de um documento incluído: "
    "{names}. Se existir um arquivo com esse nome, vale o arquivo.",
)
EXIT_HELP = Sentence(
    es="Código de salida: 0, todo en orden; 1, hay observaciones de gravedad error; 2, no se pudo "
    "leer o escribir, o el comando está mal escrito; 130, se interrumpió.",
    en="Exit code: 0, all is well; 1, there are findings of severity error; 2, something could "
    "not be read or written, or the command is wrong; 130, it was interrupted.",
    pt="Código de saída: 0, tudo em ordem; 1, há observações de gravidade erro; 2, não foi "
    "possível ler ou gravar, ou o comando está errado; 130, foi interrompido.",
)
FIRST_STEPS = Sentence("Para empezar:", "To begin:", "Para começar:")

# The command is wrong.
COMMAND_MISSING = Sentence("Falta el comando.", "The command is missing.", "Falta o comando.")
COMMAND_UNKNOWN = Sentence(
    "No existe el comando «{command}».",
    "There is no command “{command}”.",
    "Não existe o comando «{command}».",
)
NEAREST = Sentence("¿Quiso decir «{name}»?", "Did you mean “{name}”?", "Quis dizer «{name}»?")
FILE_ALONE = Sentence(
    "Para revisar ese archivo:", "To check that file:", "Para verificar esse arquivo:"
)
OPTION_UNKNOWN = Sentence(
    "No existe la opción «{option}».",
    "There is no option “{option}”.",
    "Não existe a opção «{option}».",
)
OPTION_ELSEWHERE = Sentence(
    "El comando «{command}» no tiene la opción «{option}».",
    "The command “{command}” has no option “{option}”.",
    "O comando «{command}» não tem a opção «{option}».",
)
OPTION_TAKES_NOTHING = Sentence(
    "La opción «{option}» no lleva ningún valor.",
    "The option “{option}” takes no value.",
    "A opção «{option}» não recebe nenhum valor.",
)
VALUE_MISSING = Sentence(
    "Falta el valor de «{option}»: {value}.",
    "The value of “{option}” is missing: {value}.",
    "Falta o valor de «{option}»: {value}.",
)
NAME_MISSING = Sentence(
    "Al comando «{command}» le falta: {name}.",
    "The command “{command}” needs: {name}.",
    "Ao comando «{command}» falta: {name}.",
)
NAME_TOO_MANY = Sentence(
    "En el comando «{command}» sobra: {name}.",
    "The command “{command}” has no use for: {name}.",
    "No comando «{command}» sobra: {name}.",
)
QUOTE_IT = Sentence(
    "Si el archivo se llama así, con espacios, escríbalo entre comillas: {name}",
    "If the file is called that, with spaces, put it in quotation marks: {name}",
    "Se o arquivo se chama assim, com espaços, escreva-o entre aspas: {name}",
)
LANGUAGE_UNKNOWN = Sentence(
    "El idioma «{value}» no está disponible. Están disponibles: {known}.",
    "The language “{value}” is not available. Available: {known}.",
    "O idioma «{value}» não está disponível. Estão disponíveis: {known}.",
)
FORMAT_UNKNOWN = Sentence(
    "El formato «{value}» no existe. Elija texto o json.",
    "There is no format “{value}”. Choose text or json.",
    "O formato «{value}» não existe. Escolha texto ou json.",
)
DAY_UNKNOWN = Sentence(
    "«{value}» no es un día. Escríbalo así: 2026-03-21.",
    "“{value}” is not a day. Write it like this: 2026-03-21.",
    "«{value}» não é um dia. Escreva assim: 2026-03-21.",
)
CODE_UNKNOWN = Sentence(
    "No existe el código «{code}».", "There is no code “{code}”.", "Não existe o código «{code}»."
)
SEE_HELP = Sentence("Ayuda:", "Help:", "Ajuda:")

# Reports.
ERROR = Sentence("error", "error", "erro")
ERRORS = Sentence("errores", "errors", "erros")
WARNING = Sentence("advertencia", "warning", "aviso")
WARNINGS = Sentence("advertencias", "warnings", "avisos")
NOTE = Sentence("nota", "note", "nota")
NOTES = Sentence("notas", "notes", "notas")
CLASH = Sentence("choque de agenda", "clash", "choque de agenda")
CLASHES = Sentence("choques de agenda", "clashes", "choques de agenda")
WAIVED_ONE = Sentence(
    "excepción justificada en el documento, que no se cuenta",
    "waiver in the document, not counted",
    "exceção justificada no documento, que não se conta",
)
WAIVED_MANY = Sentence(
    "excepciones justificadas en el documento, que no se cuentan",
    "waivers in the document, not counted",
    "exceções justificadas no documento, que não se contam",
)
PUBLIC_OUTPUT = Sentence(
    "Público: nada de lo que sigue es reservado.",
    "Public: nothing of what follows is confidential.",
    "Público: nada do que segue é reservado.",
)
INTERNAL_OUTPUT = Sentence(
    "Interno: el documento tiene datos personales que no deben publicarse. No comparta lo que "
    "sigue.",
    "Internal: the document holds personal data that must not be published. Do not share what "
    "follows.",
    "Interno: o documento tem dados pessoais que não devem ser publicados. Não compartilhe o que "
    "segue.",
)
UNJUDGED_OUTPUT = Sentence(
    "Interno: el documento no se pudo leer, y no consta qué puede publicarse.",
    "Internal: the document could not be read, and nothing says what may be published.",
    "Interno: o documento não pôde ser lido, e não consta o que pode ser publicado.",
)
FOREIGN_OUTPUT = Sentence(
    "Interno: es un calendario, y no consta qué puede publicarse de él.",
    "Internal: it is a calendar, and nothing says what of it may be published.",
    "Interno: é um calendário, e não consta o que pode ser publicado dele.",
)
FOREIGN_SCHEDULE = Sentence(
    "Interno: es un horario de otros, y no consta qué puede publicarse de él.",
    "Internal: it is a schedule of others, and nothing says what of it may be published.",
    "Interno: é uma programação de outros, e não consta o que pode ser publicado dela.",
)
WHOLE_DOCUMENT = Sentence("todo el documento", "the whole document", "todo o documento")
LINE = Sentence(
    "línea {line}, columna {column}",
    "line {line}, column {column}",
    "linha {line}, coluna {column}",
)
CELL = Sentence(
    "celda {cell} (línea {line})",
    "cell {cell} (line {line})",
    "célula {cell} (linha {line} do arquivo)",
)
ROW = Sentence(
    "fila {cell} (línea {line})",
    "row {cell} (line {line})",
    "linha {cell} (linha {line} do arquivo)",
)
LINE_ALONE = Sentence("línea {line}", "line {line}", "linha {line}")
SEE_ALSO = Sentence("Véase también: {places}", "See also: {places}", "Veja também: {places}")
MORE_OF_THE_SAME = Sentence(
    "Y {count} más de {code}. Para verlo todo: {option}.",
    "And {count} more of {code}. To see all: {option}.",
    "E mais {count} de {code}. Para ver tudo: {option}.",
)
NOTHING_FOUND = Sentence(
    "Ninguna observación: todo en orden.",
    "No findings: all is well.",
    "Nenhuma observação: tudo em ordem.",
)
NO_CLASHES = Sentence("ningún choque de agenda", "no clashes", "nenhum choque de agenda")
FOUND = Sentence("{file}: {counts}.", "{file}: {counts}.", "{file}: {counts}.")
WITHHELD = Sentence(
    "Sin permiso para publicar: {names}.",
    "Without permission to be published: {names}.",
    "Sem permissão para publicar: {names}.",
)
MORE_OF_A_CODE = Sentence("Más sobre un código:", "More on a code:", "Mais sobre um código:")
READ_IN_PART = Sentence(
    "El documento no se pudo leer. Corrija esto primero; después se revisará lo demás.",
    "The document could not be read. Mend this first; then the rest will be checked.",
    "O documento não pôde ser lido. Corrija isto primeiro; depois se verificará o resto.",
)
ONLY_JSON = Sentence(
    "Aquí se leen documentos .json, libros de Excel .xlsx, calendarios .ics, tablas .csv y "
    "horarios de conferencias .xml. Para tener un documento que llenar:",
    "Documents are read from .json, Excel workbooks from .xlsx, calendars from .ics, tables from "
    ".csv and conference schedules from .xml files. To have a document to fill in:",
    "Aqui se leem documentos .json, planilhas do Excel .xlsx, calendários .ics, tabelas .csv e "
    "programações de conferências .xml. Para ter um documento a preencher:",
)
SEE_ERROR = Sentence(
    "Ojo: {count}; véalo con:",
    "Please note: {count}; see it with:",
    "Atenção: {count}; veja-o com:",
)
SEE_ERRORS = Sentence(
    "Ojo: {count}; véalos con:",
    "Please note: {count}; see them with:",
    "Atenção: {count}; veja-os com:",
)
PERSON = Sentence("persona", "person", "pessoa")
PEOPLE = Sentence("personas", "people", "pessoas")

# Rules.
CODE = Sentence("Código", "Code", "Código")
SEVERITY = Sentence("Gravedad", "Severity", "Gravidade")
TITLE = Sentence("Observación", "Finding", "Observação")
LOOKS_FOR = Sentence("Busca", "It looks for", "Procura")
WHY = Sentence("Importa", "It matters", "Importa")
SAYS = Sentence("Dice", "It says", "Diz")
REMEDY = Sentence("Qué hacer", "What to do", "O que fazer")
SOURCE = Sentence("Fuente", "Source", "Fonte")

# New and demo.
NEW_WRITTEN = Sentence(
    es="Se escribió «{name}» con datos inventados. Ábralo con un editor de texto, reemplace cada "
    'valor por los suyos, y en "fictional" escriba false cuando todo sea cierto.',
    en="“{name}” was written with invented data. Open it in a text editor, put your own values in "
    'place of each, and write false after "fictional" once everything is true.',
    pt="«{name}» foi gravado com dados inventados. Abra-o em um editor de texto, substitua cada "
    'valor pelos seus, e em "fictional" escreva false quando tudo for verdade.',
)
NEXT = Sentence("Después:", "Then:", "Depois:")

# What should not happen.
INTERRUPTED = Sentence("Interrumpido.", "Interrupted.", "Interrompido.")
OUTPUT_FAILED = Sentence(
    "No se pudo escribir la respuesta: {reason}.",
    "The answer could not be written: {reason}.",
    "Não foi possível gravar a resposta: {reason}.",
)
NO_MEMORY = Sentence(
    es="El archivo necesita más memoria de la que da esta computadora. Divídalo en varios "
    "documentos, o use una con más memoria.",
    en="The file needs more memory than this computer gives. Split it into several documents, or "
    "use one with more memory.",
    pt="O arquivo precisa de mais memória do que este computador oferece. Divida-o em vários "
    "documentos, ou use um com mais memória.",
)
OUR_FAULT = Sentence(
    es="gobierno_abierto falló, y no es culpa suya ni de su archivo. Por favor repórtelo con esta "
    "línea: {clue}",
    en="gobierno_abierto failed, and neither you nor your file is to blame. Please report it with "
    "this line: {clue}",
    pt="gobierno_abierto falhou, e a culpa não é sua nem do seu arquivo. Por favor, relate-o com "
    "esta linha: {clue}",
)
SCHEMA_WRITTEN = Sentence(
    "Se escribieron en «{name}» el esquema y {count} listas de códigos.",
    "The schema and {count} codelists were written into “{name}”.",
    "Foram gravados em «{name}» o esquema e {count} listas de códigos.",
)
