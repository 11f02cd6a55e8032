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
