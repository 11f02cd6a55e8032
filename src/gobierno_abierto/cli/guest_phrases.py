"""What the command says of lists of people from elsewhere."""

from gobierno_abierto.words import Sentence, alike

# What cannot be obeyed.
NEEDS_BASE = Sentence(
    "Con {option} se agregan personas a un documento: indíquelo con {base}.",
    "With {option}, people are added to a document: name it with {base}.",
    "Com {option} acrescentam-se pessoas a um documento: indique-o com {base}.",
)
ONLY_FOR_LISTS = Sentence(
    "{option} solo sirve para listas de personas en un libro de Excel (.xlsx) o una tabla (.csv).",
    "{option} is only for lists of people in an Excel workbook (.xlsx) or a table (.csv).",
    "{option} só serve para listas de pessoas em uma planilha do Excel (.xlsx) ou uma tabela "
    "(.csv).",
)
MAP_ENDING = Sentence(
    "Lo que se indica con {option} es una tabla: el nombre «{name}» debe terminar en .csv.",
    "What is named with {option} is a table: the name “{name}” must end in .csv.",
    "O que se indica com {option} é uma tabela: o nome «{name}» deve terminar em .csv.",
)
WORKING_TARGET = Sentence(
    "Con {option} se escribe el documento de trabajo: «{name}» debe terminar en .xlsx, .json o, "
    "para una carpeta de tablas, en /.",
    "With {option}, the working document is written: “{name}” must end in .xlsx, .json or, for a "
    "folder of tables, in /.",
    "Com {option} grava-se o documento de trabalho: «{name}» deve terminar em .xlsx, .json ou, "
    "para uma pasta de tabelas, em /.",
)
NO_PEOPLE = Sentence(
    "«{name}» es un libro de planes, y en él no hay personas.",
    "“{name}” is a plan book, and there are no people in it.",
    "«{name}» é um livro de planos, e nele não há pessoas.",
)
EMPTY = Sentence(
    "En «{name}» no hay ninguna lista.",
    "There is no list in “{name}”.",
    "Em «{name}» não há nenhuma lista.",
)

# The file with the columns.
PROPOSED = Sentence(
    "Se escribió «{name}»: qué columna de la lista es cuál. Es una propuesta:",
    "“{name}” was written: which column of the list is which. It is a proposal:",
    "Gravou-se «{name}»: que coluna da lista é qual. É uma proposta:",
)
LEFT_OUT = Sentence("no se toma", "left out", "não se toma")
BECAUSE = alike("{target} ({why})")
CORRECT_IT = Sentence(
    "Todavía no se agregó a nadie. Ábralo, corrija la segunda columna si hace falta, y repita:",
    "Nobody has been added yet. Open it, correct the second column if need be, and repeat:",
    "Ainda não se acrescentou ninguém. Abra-o, corrija a segunda coluna se for preciso, e repita:",
)
FIRST_NAME_IT = Sentence(
    "Ninguna columna parece tener los nombres: escriba «{name}» junto a la que los tiene.",
    "No column seems to have the names: write “{name}” beside the one that has them.",
    "Nenhuma coluna parece ter os nomes: escreva «{name}» ao lado da que os tem.",
)
MAP_WRONG = Sentence(
    "«{name}» no se puede usar así:",
    "“{name}” cannot be used as it is:",
    "«{name}» não pode ser usado assim:",
)
ROW = Sentence("fila {row}: {said}", "row {row}: {said}", "linha {row}: {said}")
NOT_IN_MAP = Sentence(
    "«{name}» no dice nada de estas columnas de la lista: {headings}. No se tomaron; si importan, "
    "agréguelas ahí.",
    "“{name}” says nothing of these columns of the list: {headings}. They were left out; if they "
    "matter, add them there.",
    "«{name}» não diz nada destas colunas da lista: {headings}. Não foram aproveitadas; se "
    "importam, acrescente-as ali.",
)
NOT_IN_LIST = Sentence(
    "La lista no tiene estas columnas de «{name}»: {headings}.",
    "The list does not have these columns of “{name}”: {headings}.",
    "A lista não tem estas colunas de «{name}»: {headings}.",
)

# What was added.
ADDED = Sentence(
    "Se escribió «{name}»: INTERNO, no lo comparta. Es «{base}» con {those}.",
    "“{name}” was written: INTERNAL, do not share it. It is “{base}” with {those}.",
    "«{name}» foi gravado: INTERNO, não o compartilhe. É «{base}» com {those}.",
)
NOBODY = Sentence(
    "No hay nadie que agregar: «{name}» no se escribió.",
    "There is nobody to add: “{name}” was not written.",
    "Não há ninguém a acrescentar: «{name}» não foi gravado.",
)
NEW_PERSON = Sentence("persona más", "person more", "pessoa a mais")
NEW_PEOPLE = Sentence("personas más", "people more", "pessoas a mais")
NEW_ORGANIZATION = Sentence("organización más", "organisation more", "organização a mais")
NEW_ORGANIZATIONS = Sentence("organizaciones más", "organisations more", "organizações a mais")
NO_PERMISSION = Sentence(
    "De estas personas no consta ningún permiso: sus nombres no se publican. El que dieron para "
    "otra ocasión no vale para esta; pídalo de nuevo y anótelo en la hoja «{sheet}».",
    "Nothing says that these people agreed to anything: their names are not published. What they "
    "agreed to on another occasion does not hold for this one; ask again, and note it in the sheet "
    "“{sheet}”.",
    "Destas pessoas não consta nenhuma permissão: seus nomes não são publicados. A que deram em "
    "outra ocasião não vale para esta; peça-a de novo e anote-a na aba «{sheet}».",
)
KNOWN = Sentence(
    "Ya estaban, y no se repiten: {names}.",
    "They were there already, and are not repeated: {names}.",
    "Já estavam, e não se repetem: {names}.",
)
KNOWN_ONE = alike("{name} ({place})")
MORE = Sentence("{count} más", "{count} more", "mais {count}")
NOT_ALL_TAKEN = Sentence(
    "De la lista, esto no se tomó tal cual:",
    "Of the list, this was not taken as it stands:",
    "Da lista, isto não foi aproveitado tal como está:",
)
