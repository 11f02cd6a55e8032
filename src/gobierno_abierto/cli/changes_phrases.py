"""What the command says of changes."""

from gobierno_abierto.words import Sentence

NOBODY = Sentence(
    "Nadie de ninguna de las dos versiones se llama «{wanted}» ni tiene ese identificador.",
    "Nobody in either version is called “{wanted}” or has that id.",
    "Ninguém em nenhuma das duas versões se chama «{wanted}» nem tem esse identificador.",
)
SEVERAL = Sentence(
    "«{wanted}» puede ser más de una persona. Indique su identificador:",
    "“{wanted}” may be more than one person. Give the id:",
    "«{wanted}» pode ser mais de uma pessoa. Indique o identificador:",
)
PERHAPS = Sentence("¿Quiso decir…?", "Did you mean…?", "Quis dizer…?")
INTERNAL = Sentence(
    "Interno: hay aquí nombres que no constan como públicos.",
    "Internal: there are names here that nothing says are public.",
    "Interno: há aqui nomes que não constam como públicos.",
)
HERS_IS_PUBLIC = Sentence(
    "{person} no se combina con {internal}: un mensaje a una persona dice todo lo suyo, y de las "
    "demás solo lo que es público.",
    "{person} does not go with {internal}: a message to one person tells all that is about "
    "them, and of others only what is public.",
    "{person} não se combina com {internal}: uma mensagem a uma pessoa diz tudo o que é dela, e "
    "das outras só o que é público.",
)
NAME_IN_TEXT = Sentence(
    "Ojo: un texto nombra a alguien cuyo nombre no puede publicarse, y aquí no se oculta; véalo "
    "con:",
    "Please note: one text names somebody whose name may not be published, and it is not hidden "
    "here; see it with:",
    "Atenção: um texto menciona alguém cujo nome não pode ser publicado, e aqui não se oculta; "
    "veja-o com:",
)
NAMES_IN_TEXT = Sentence(
    "Ojo: {count} textos nombran a personas cuyo nombre no puede publicarse, y aquí no se oculta; "
    "véalos con:",
    "Please note: {count} texts name people whose names may not be published, and they are not "
    "hidden here; see them with:",
    "Atenção: {count} textos mencionam pessoas cujo nome não pode ser publicado, e aqui não se "
    "oculta; veja-os com:",
)
EACH_HERS = Sentence(
    "Interno: son mensajes para copiar. Envíe cada uno solo a su persona.",
    "Internal: these are messages to be copied. Send each only to its person.",
    "Interno: são mensagens para copiar. Envie cada uma só à sua pessoa.",
)
FOR_NOBODY = Sentence(
    "Nada cambió para ninguna persona.",
    "Nothing has changed for anybody.",
    "Nada mudou para nenhuma pessoa.",
)
NOT_ONE = Sentence(
    "No son dos versiones del mismo documento: no se puede decir qué cambió para cada persona.",
    "These are not two versions of one document: what has changed for each person cannot be told.",
    "Não são duas versões do mesmo documento: não é possível dizer o que mudou para cada pessoa.",
)
