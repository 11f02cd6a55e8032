"""GA101 to GA199: identity and references."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

DUPLICATE_ID = Entry(
    code="GA101",
    severity=Severity.ERROR,
    title=Sentence(
        es="Identificador repetido",
        en="Identifier given twice",
        pt="Identificador repetido",
    ),
    message=Sentence(
        es="El identificador «{id}» está {count} veces en el documento.",
        en="The identifier “{id}” stands {count} times in the document.",
        pt="O identificador «{id}» está {count} vezes no documento.",
    ),
    remedy=Sentence(
        es="Dé a cada uno un identificador propio.",
        en="Give each one an identifier of its own.",
        pt="Dê a cada um um identificador próprio.",
    ),
)

ALL = (DUPLICATE_ID,)
