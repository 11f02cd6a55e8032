"""What is said where nothing may go out."""

from gobierno_abierto.words import Sentence

STOPPED = Sentence(
    "No se publicó nada de «{name}»: en sus textos está a la vista lo que no debe salir.",
    "Nothing of “{name}” was published: what must not go out is in sight in its texts.",
    "Nada de «{name}» foi publicado: em seus textos está à vista o que não deve sair.",
)
OUT_WITH_FAULTS = Sentence(
    "Salió tal como está, pero vea esto:",
    "It went out as it is, but look at this:",
    "Saiu tal como está, mas veja isto:",
)
ONE_MORE = Sentence("Y 1 más.", "And 1 more.", "E mais 1.")
MORE = Sentence("Y {count} más.", "And {count} more.", "E mais {count}.")
OR_INTERNAL = Sentence(
    "Si es para quienes trabajan en el documento, y para nadie más, use {option}.",
    "If it is for those who work on the document, and for nobody else, use {option}.",
    "Se é para quem trabalha no documento, e para mais ninguém, use {option}.",
)
