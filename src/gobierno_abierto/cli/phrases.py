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

# Files.
STDIN = Sentence("la entrada estándar", "standard input", "a entrada padrão")
REASONS = {
    "ENOENT": Sentence("no existe", "it does not exist", "não existe"),
    "EISDIR": Sentence("es una carpeta", "it is a folder", "é uma pasta"),
    "ENOTDIR": Sentence(
        "una parte de la ruta no es una carpeta",
        "a part of the path is not a folder",
        "uma parte do caminho não é uma pasta",
    ),
    "EEXIST": Sentence("ya existe", "it exists already", "já existe"),
    "EACCES": Sentence("no tiene permiso", "you do not have permission", "você não tem permissão"),
    "EPERM": Sentence("no tiene permiso", "you do not have permission", "você não tem permissão"),
    "EROFS": Sentence(
        "el disco es de solo lectura", "the disk is read-only", "o disco é somente leitura"
    ),
    "ENOSPC": Sentence("el disco está lleno", "the disk is full", "o disco está cheio"),
    "EDQUOT": Sentence(
        "se acabó su cuota de disco", "your disk quota is used up", "sua cota de disco acabou"
    ),
    "ENAMETOOLONG": Sentence(
        "el nombre es demasiado largo", "the name is too long", "o nome é longo demais"
    ),
    "ELOOP": Sentence(
        "los enlaces dan vueltas", "the links run in a circle", "os links andam em círculo"
    ),
    "EFBIG": Sentence("no cabe en el disco", "it does not fit on the disk", "não cabe no disco"),
    "EBUSY": Sentence("está en uso", "it is in use", "está em uso"),
    "EIO": Sentence("el disco falla", "the disk fails", "o disco falha"),
}
NO_FOLDER = Sentence("no existe la carpeta", "its folder does not exist", "a pasta não existe")
NAME_A_FILE = Sentence("Indique un archivo.", "Name a file.", "Indique um arquivo.")
BAD_NAME = Sentence("el nombre no es válido", "the name is not valid", "o nome não é válido")
TOO_LARGE = Sentence("es demasiado grande", "it is too large", "é grande demais")
NO_STDIN = Sentence("no hay entrada", "there is no input", "não há entrada")
OTHER_REASON = Sentence(
    "el sistema responde {code}", "the system answers {code}", "o sistema responde {code}"
)
NOT_WRITTEN = Sentence(
    "No se pudo escribir «{name}»: {reason}.",
    "“{name}” could not be written: {reason}.",
    "Não foi possível gravar «{name}»: {reason}.",
)
IS_INPUT = Sentence(
    "es el archivo de entrada; dé otro nombre a la salida",
    "it is the file that is read; give another name to the output",
    "é o arquivo de entrada; dê outro nome à saída",
)
NOT_A_FILE = Sentence(
    "no es un archivo común", "it is not an ordinary file", "não é um arquivo comum"
)
WOULD_REPLACE = Sentence(
    "ya existe, y alguien pudo escribir en él; si quiere reemplazarlo, agregue {option}",
    "it exists, and somebody may have written in it; to replace it, add {option}",
    "já existe, e alguém pode ter escrito nele; se quiser substituí-lo, acrescente {option}",
)
WOULD_EXPOSE = Sentence(
    "es una vista pública que quizá se comparte; si quiere que sea interno, agregue {option}",
    "it is a public view that may be shared; to make it internal, add {option}",
    "é uma versão pública que talvez se compartilhe; se quiser que seja interno, acrescente "
    "{option}",
)
EXISTS = Sentence(
    "ya existe; elija otro nombre",
    "it exists already; choose another name",
    "já existe; escolha outro nome",
)
ENDING_UNKNOWN = Sentence(
    "No se sabe qué escribir en «{name}»: su nombre debe terminar en .json, .xlsx, .docx, "
    ".ics, .txt, .csv o, para una carpeta de tablas, en /.",
    "There is no telling what to write into “{name}”: its name must end in .json, .xlsx, "
    ".docx, .ics, .txt, .csv or, for a folder of tables, in /.",
    "Não se sabe o que gravar em «{name}»: seu nome deve terminar em .json, .xlsx, .docx, "
    ".ics, .txt, .csv ou, para uma pasta de tabelas, em /.",
)
NEW_ENDING_UNKNOWN = Sentence(
    "No se sabe qué hacer en «{name}»: su nombre debe terminar en .xlsx, para un libro de Excel; "
    "en .json; o en /, para una carpeta de tablas. ¿Quiso decir «{instead}»?",
    "There is no telling what to make in “{name}”: its name must end in .xlsx, for an Excel "
    "workbook; in .json; or in /, for a folder of tables. Did you mean “{instead}”?",
    "Não se sabe o que fazer em «{name}»: seu nome deve terminar em .xlsx, para uma planilha do "
    "Excel; em .json; ou em /, para uma pasta de tabelas. Quis dizer «{instead}»?",
)
WROTE_PUBLIC = Sentence(
    "Se escribió «{name}»: vista pública, puede compartirse.",
    "“{name}” was written: public view, it may be shared.",
    "«{name}» foi gravado: versão pública, pode ser compartilhada.",
)
WROTE_INTERNAL = Sentence(
    "Se escribió «{name}»: INTERNO, no lo comparta.",
    "“{name}” was written: INTERNAL, do not share it.",
    "«{name}» foi gravado: INTERNO, não o compartilhe.",
)
REPLACED_PUBLIC = Sentence(
    "Se reemplazó «{name}»: vista pública, puede compartirse.",
    "“{name}” was replaced: public view, it may be shared.",
    "«{name}» foi substituído: versão pública, pode ser compartilhada.",
)
REPLACED_INTERNAL = Sentence(
    "Se reemplazó «{name}»: INTERNO, no lo comparta.",
    "“{name}” was replaced: INTERNAL, do not share it.",
    "«{name}» foi substituído: INTERNO, não o compartilhe.",
)
LEFT_OUT = Sentence(
    "Se dejaron fuera datos de {people}, porque no consta que puedan publicarse; de {names}, "
    "también el nombre.",
    "Data of {people} was left out, since nothing says that it may be published; of {names}, the "
    "name too.",
    "Ficaram de fora dados de {people}, porque não consta que possam ser publicados; de {names}, "
    "também o nome.",
)
LEFT_OUT_UNNAMED = Sentence(
    "Se dejaron fuera datos de {people}, porque no consta que puedan publicarse; los nombres se "
    "publican.",
    "Data of {people} was left out, since nothing says that it may be published; the names are "
    "published.",
    "Ficaram de fora dados de {people}, porque não consta que possam ser publicados; os nomes são "
    "publicados.",
)
KEPT_IN = Sentence(
    "Contiene datos de {people} que no consta que puedan publicarse.",
    "It holds data of {people} that nothing says may be published.",
    "Contém dados de {people} que não consta que possam ser publicados.",
)
NOTHING_LEFT_OUT = Sentence(
    "No se dejó fuera ningún dato de personas.",
    "No data of people was left out.",
    "Nenhum dado de pessoas ficou de fora.",
)
NOTHING_MORE_LEFT_OUT = Sentence(
    "Aparte de lo que se dice abajo, no se dejó fuera ningún dato de personas.",
    "Apart from what is told below, no data of people was left out.",
    "Além do que se diz abaixo, nenhum dado de pessoas ficou de fora.",
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
