"""What is said where nothing may go out."""

from gobierno_abierto.words import Sentence

STOPPED = Sentence(
    "No se publicó nada de «{name}»: en sus textos está a la vista lo que no debe salir.",
    "Nothing of “{name}” was published: what must not go out is in sight in its texts.",
    "Nada de «{name}» foi publicado: em seus textos está à vista o que não deve sair.",
)
OR_INTERNAL = Sentence(
    "Si es para quienes trabajan en el documento, y para nadie más, use {option}.",
    "If it is for those who work on the document, and for nobody else, use {option}.",
    "Se é para quem trabalha no documento, e para mais ninguém, use {option}.",
)
