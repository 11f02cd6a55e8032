"""What is said of a mapping, beside the catalogue."""

from gobierno_abierto.words import Sentence

# What a key of a mapping holds, or should.
WORDS = Sentence("un texto entre comillas", "a text in quotation marks", "um texto entre aspas")
NUMBER = Sentence("un número", "a number", "um número")
YES_OR_NO = Sentence("true o false", "true or false", "true ou false")
TABLE = Sentence("una tabla", "a table", "uma tabela")
LIST = Sentence("una lista", "a list", "uma lista")
DATE = Sentence(
    "una fecha sin comillas, como 2023-08-31", "a date without quotation marks, as 2023-08-31",
    "uma data sem aspas, como 2023-08-31",
)  # fmt: skip
LIST_OF_WORDS = Sentence(
    "un texto, o una lista de textos", "a text, or a list of texts",
    "um texto, ou uma lista de textos",
)  # fmt: skip
MEMBER = Sentence(
    "el nombre de un miembro del archivo entre comillas, una lista de ellos, o una tabla con "
    "«from» o «always»",
    "the name of a member of the file in quotation marks, a list of them, or a table with “from” "
    "or “always”",
    "o nome de um membro do arquivo entre aspas, uma lista deles, ou uma tabela com «from» ou "
    "«always»",
)

# What is wrong with a key of a mapping.
MISSING = Sentence(
    "falta, y hace falta; por ejemplo: {example}", "it is missing, and needed; for example: "
    "{example}", "falta, e é necessário; por exemplo: {example}",
)  # fmt: skip
WRONG_TYPE = Sentence(
    "se espera {wanted}, y hay {found}", "{wanted} is wanted, and there is {found}",
    "espera-se {wanted}, e há {found}",
)  # fmt: skip
NOT_ONLY_WORDS = Sentence(
    "en la lista hay algo que no es un texto entre comillas",
    "something in the list is no text in quotation marks",
    "na lista há algo que não é um texto entre aspas",
)
NOT_ONLY_NUMBERS = Sentence(
    "en la lista hay algo que no es un número entero",
    "something in the list is no whole number",
    "na lista há algo que não é um número inteiro",
)
UNKNOWN_KEY = Sentence(
    "aquí no se conoce esta clave{hint}; las que hay: {known}",
    "this key is not known here{hint}; there are: {known}",
    "aqui não se conhece esta chave{hint}; as que há: {known}",
)  # fmt: skip
UNKNOWN_WORD = Sentence(
    "«{value}» no es ninguno de los que se conocen{hint}: {known}",
    "“{value}” is none of those that are known{hint}: {known}",
    "«{value}» não é nenhum dos que se conhecem{hint}: {known}",
)
NO_TAG = Sentence(
    "«{value}» no es una etiqueta de idioma como es, en o pt-BR",
    "“{value}” is no language tag such as es, en or pt-BR",
    "«{value}» não é uma etiqueta de idioma como es, en ou pt-BR",
)
FORBIDDEN = Sentence(
    "tiene un carácter que no se admite ({character})",
    "it has a character that is not allowed ({character})",
    "tem um caractere que não se admite ({character})",
)
BLANK = Sentence("está en blanco", "it is blank", "está em branco")
NO_MEMBER = Sentence(
    "no dice de qué miembro sale («from») ni qué vale siempre («always»), o dice ambas cosas",
    "it says neither of which member it comes (“from”) nor what it always is (“always”), or both",
    "não diz de que membro sai («from») nem o que vale sempre («always»), ou diz ambas as coisas",
)
NO_DATE_THERE = Sentence(
    "«{value}» no es una fecha de este formato, como 2019-12, 2019-12-01 o 2019/2021",
    "“{value}” is no date of this format, such as 2019-12, 2019-12-01 or 2019/2021",
    "«{value}» não é uma data deste formato, como 2019-12, 2019-12-01 ou 2019/2021",
)
NO_FILE = Sentence(
    "sin «file» no hay filas: aquí solo puede haber «always»",
    "without “file” there are no rows: only “always” can stand here",
    "sem «file» não há linhas: aqui só pode haver «always»",
)
NAME_OF_A_FILE = Sentence(
    "«{value}» no es el nombre de un archivo: se escribe sin carpetas",
    "“{value}” is not the name of a file: it is written without folders",
    "«{value}» não é o nome de um arquivo: escreve-se sem pastas",
)
PERSONAL_USED = Sentence(
    "«{value}» está aquí, y también entre los datos personales de «personal», que no pasan a "
    "ninguna parte",
    "“{value}” stands here, and also among the personal data of “personal”, which go nowhere",
    "«{value}» está aqui, e também entre os dados pessoais de «personal», que não passam a "
    "nenhuma parte",
)
NO_STATUSES = Sentence(
    "alguien reporta estados («status»), y falta decir qué significan; por ejemplo: [statuses], y "
    'debajo "En proceso" = "in-progress"',
    "somebody reports statuses (“status”), and what they mean is missing; for example: "
    '[statuses], and below it "Under way" = "in-progress"',
    "alguém relata estados («status»), e falta dizer o que significam; por exemplo: [statuses], e "
    'abaixo "Em andamento" = "in-progress"',
)
TWICE = Sentence(
    "es la misma palabra que «{value}», con otro significado",
    "it is the same word as “{value}”, with another meaning",
    "é a mesma palavra que «{value}», com outro significado",
)
