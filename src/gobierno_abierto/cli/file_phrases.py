"""What is said of files: why one cannot be read or written, and what was written."""

from gobierno_abierto.words import Sentence

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
