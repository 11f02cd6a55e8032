"""GA415: names and contacts that everybody could read, and should not."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.model import PersonField
from gobierno_abierto.words import Sentence

NAME_IN_TEXT = Entry(
    code="GA415",
    severity=Severity.WARNING,
    title=Sentence(
        es="Un nombre, correo o teléfono que no puede publicarse está a la vista",
        en="A name, e-mail address or telephone number that may not be published is in sight",
        pt="Um nome, e-mail ou telefone que não pode ser publicado está à vista",
    ),
    message=Sentence(
        es="El texto {gives} «{id}», {which} no puede publicarse.",
        en="The text {gives} “{id}”, {which} may not be published.",
        pt="O texto {gives} «{id}», {which} não pode ser publicado.",
    ),
    remedy=Sentence(
        es="Quite {what}, o pida el permiso y anótelo en Permisos («publication»).",
        en="Take {what} out, or ask for permission and record it in Permissions (“publication”).",
        pt="Retire {what}, ou peça a permissão e anote-a em Permissões («publication»).",
    ),
)

_WHICH = Sentence(es="que", en="which", pt="que")

# What fills the places in the sentences above.
GIVEN_AWAY = {
    PersonField.NAME: {
        "gives": Sentence(es="nombra a", en="names", pt="cita"),
        "which": Sentence(es="cuyo nombre", en="whose name", pt="cujo nome"),
        "what": Sentence(es="el nombre", en="the name", pt="o nome"),
    },
    PersonField.EMAIL: {
        "gives": Sentence(
            es="da el correo de", en="gives the e-mail address of", pt="dá o e-mail de"
        ),
        "which": _WHICH,
        "what": Sentence(es="el correo", en="the address", pt="o e-mail"),
    },
    PersonField.PHONE: {
        "gives": Sentence(
            es="da el teléfono de", en="gives the telephone number of", pt="dá o telefone de"
        ),
        "which": _WHICH,
        "what": Sentence(es="el teléfono", en="the number", pt="o telefone"),
    },
}
