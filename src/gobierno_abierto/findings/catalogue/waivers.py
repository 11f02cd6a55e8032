"""GA901 to GA909: findings that a document waives."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

EXPIRED_WAIVER = Entry(
    code="GA901",
    severity=Severity.WARNING,
    title=Sentence(
        es="Excepción justificada vencida",
        en="Expired waiver",
        pt="Exceção justificada vencida",
    ),
    message=Sentence(
        es="La excepción para {code} venció el {until}.",
        en="The waiver of {code} expired on {until}.",
        pt="A exceção para {code} venceu em {until}.",
    ),
    remedy=Sentence(
        es="Resuelva la observación, o acuerde una fecha nueva.",
        en="Resolve the finding, or agree on a new date.",
        pt="Resolva a observação, ou combine uma nova data.",
    ),
)

UNNEEDED_WAIVER = Entry(
    code="GA902",
    severity=Severity.NOTE,
    title=Sentence(
        es="Excepción justificada que ya no hace falta",
        en="Waiver no longer needed",
        pt="Exceção justificada que já não é necessária",
    ),
    message=Sentence(
        es="La excepción para {code}{perhaps} no corresponde a ninguna observación{nearly}.",
        en="The waiver of {code}{perhaps} matches no finding{nearly}.",
        pt="A exceção para {code}{perhaps} não corresponde a nenhuma observação{nearly}.",
    ),
    remedy=Sentence(
        es="Quítela del documento, o corrija su código o sus identificadores.",
        en="Take it out of the document, or correct its code or its identifiers.",
        pt="Retire-a do documento, ou corrija seu código ou seus identificadores.",
    ),
)

ALL = (EXPIRED_WAIVER, UNNEEDED_WAIVER)
