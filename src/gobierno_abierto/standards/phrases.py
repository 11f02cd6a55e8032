"""The sentences in which a verdict explains itself, and what is said of a time that is over."""

from typing import NamedTuple

from gobierno_abierto.words import Sentence

OURS = Sentence(
    es="(* Traducción de gobierno_abierto; en inglés: {labels}.)",
    en="(* Translated by gobierno_abierto; in English: {labels}.)",
    pt="(* Tradução de gobierno_abierto; em inglês: {labels}.)",
)


class Heads(NamedTuple):
    """How a verdict begins, for each of its three values; `{reasons}` are its conditions."""

    yes: Sentence
    no: Sentence
    unknown: Sentence


STAR = Heads(
    Sentence(
        es="Es estelar: {reasons}.",
        en="It is starred: {reasons}.",
        pt="É estrelado: {reasons}.",
    ),
    Sentence(
        es="No es estelar: {reasons}.",
        en="It is not starred: {reasons}.",
        pt="Não é estrelado: {reasons}.",
    ),
    Sentence(
        es="No se puede decir si es estelar: {reasons}.",
        en="Whether it is starred cannot be said: {reasons}.",
        pt="Não é possível dizer se é estrelado: {reasons}.",
    ),
)
HIGH_COMPLETION = Heads(
    Sentence(
        es="Se cumplió en alto grado: {reasons}.",
        en="Completion is high: {reasons}.",
        pt="Foi cumprido em alto grau: {reasons}.",
    ),
    Sentence(
        es="No se cumplió en alto grado: {reasons}.",
        en="Completion is not high: {reasons}.",
        pt="Não foi cumprido em alto grau: {reasons}.",
    ),
    Sentence(
        es="No se puede decir si se cumplió en alto grado: {reasons}.",
        en="Whether completion is high cannot be said: {reasons}.",
        pt="Não é possível dizer se foi cumprido em alto grau: {reasons}.",
    ),
)
HIGH_AMBITION = Heads(
    Sentence(
        es="Su ambición es alta: {reasons}.",
        en="Its ambition is high: {reasons}.",
        pt="Sua ambição é alta: {reasons}.",
    ),
    Sentence(
        es="Su ambición no es alta: {reasons}.",
        en="Its ambition is not high: {reasons}.",
        pt="Sua ambição não é alta: {reasons}.",
    ),
    Sentence(
        es="No se puede decir si su ambición es alta: {reasons}.",
        en="Whether its ambition is high cannot be said: {reasons}.",
        pt="Não é possível dizer se sua ambição é alta: {reasons}.",
    ),
)
HIGH_OPENING = Heads(
    Sentence(
        es="Abrió el gobierno en alto grado: {reasons}.",
        en="It opened government to a high degree: {reasons}.",
        pt="Abriu o governo em alto grau: {reasons}.",
    ),
    Sentence(
        es="No abrió el gobierno en alto grado: {reasons}.",
        en="It did not open government to a high degree: {reasons}.",
        pt="Não abriu o governo em alto grau: {reasons}.",
    ),
    Sentence(
        es="No se puede decir si abrió el gobierno en alto grado: {reasons}.",
        en="Whether it opened government to a high degree cannot be said: {reasons}.",
        pt="Não é possível dizer se abriu o governo em alto grau: {reasons}.",
    ),
)

SINCE_2015 = Sentence("fórmula desde 2015", "formula since 2015", "fórmula desde 2015")
UNTIL_2014 = Sentence("fórmula hasta 2014", "formula until 2014", "fórmula até 2014")

OR = Sentence("{one} o {other}", "{one} or {other}", "{one} ou {other}")
NO_CODE = Sentence(
    es="«{indicator}» no tiene código en el {report} ({missing})",
    en="“{indicator}” has no code in the {report} ({missing})",
    pt="«{indicator}» não tem código no {report} ({missing})",
)
STRANGE_CODE = Sentence(
    es="«{indicator}» tiene el código «{code}», que no es de su escala",
    en="“{indicator}” has the code “{code}”, which is none of its scale",
    pt="«{indicator}» tem o código «{code}», que não é de sua escala",
)
MISSING_ALONE = Sentence("sin código ({missing})", "no code ({missing})", "sem código ({missing})")
BY_REPORT = Sentence(
    es="{said}, según el {report}", en="{said}, by the {report}", pt="{said}, segundo o {report}"
)

SPECIFIC = Sentence(
    es="la especificidad es {said}", en="specificity is {said}", pt="a especificidade é {said}"
)
NOT_SPECIFIC = Sentence(
    es="la especificidad es {said} y se pide {wanted}",
    en="specificity is {said}, and {wanted} is asked for",
    pt="a especificidade é {said}, e pede-se {wanted}",
)
VERIFIABLE = Sentence("es verificable", "it is verifiable", "é verificável")
NOT_VERIFIABLE = Sentence("no es verificable", "it is not verifiable", "não é verificável")
RELEVANT = Sentence(
    es="es relevante para los valores de la Alianza",
    en="it is relevant to the values of the Partnership",
    pt="é relevante para os valores da Parceria",
)
NOT_RELEVANT = Sentence(
    es="no es relevante para los valores de la Alianza",
    en="it is not relevant to the values of the Partnership",
    pt="não é relevante para os valores da Parceria",
)
IMPACT = Sentence(
    es="el impacto potencial es {said}",
    en="its potential impact is {said}",
    pt="o impacto potencial é {said}",
)
TOO_LITTLE_IMPACT = Sentence(
    es="el impacto potencial es {said} y se pide {wanted}",
    en="its potential impact is {said}, and {wanted} is asked for",
    pt="o impacto potencial é {said}, e pede-se {wanted}",
)
TOO_LITTLE_IMPACT_FOR_A_STAR = Sentence(
    es="el impacto potencial es {said} y la {formula} pide {wanted}",
    en="its potential impact is {said}, and the {formula} asks for {wanted}",
    pt="o impacto potencial é {said}, e a {formula} pede {wanted}",
)
COMPLETED = Sentence(
    es="el nivel de cumplimiento es {said} en el {report}",
    en="completion is {said} in the {report}",
    pt="o nível de conclusão é {said} no {report}",
)
TOO_LITTLE_COMPLETED = Sentence(
    es="el nivel de cumplimiento es {said} en el {report} y se pide {wanted}",
    en="completion is {said} in the {report}, and {wanted} is asked for",
    pt="o nível de conclusão é {said} no {report}, e pede-se {wanted}",
)
COULD_NOT_TELL = Sentence(
    es="el {report} no pudo determinar el nivel de cumplimiento",
    en="the {report} could not tell the level of completion",
    pt="o {report} não conseguiu determinar o nível de conclusão",
)
OPENED = Sentence(
    es="la revisión de la apertura del gobierno dice {said}",
    en="the review of whether it opened government says {said}",
    pt="a avaliação da abertura do governo diz {said}",
)
TOO_LITTLE_OPENED = Sentence(
    es="la revisión de la apertura del gobierno dice {said} y se pide {wanted}",
    en="the review of whether it opened government says {said}, and {wanted} is asked for",
    pt="a avaliação da abertura do governo diz {said}, e pede-se {wanted}",
)
EARLY = Sentence(
    es="los resultados iniciales son {said}",
    en="early results are {said}",
    pt="os resultados iniciais são {said}",
)
TOO_LITTLE_EARLY = Sentence(
    es="los resultados iniciales son {said} y se piden {wanted}",
    en="early results are {said}, and {wanted} is asked for",
    pt="os resultados iniciais são {said}, e pedem-se {wanted}",
)
IN_ERA = Sentence(
    es="se daban estrellas cuando se publicó el {report}",
    en="stars were given when the {report} was published",
    pt="davam-se estrelas quando o {report} foi publicado",
)
AFTER_ERA = Sentence(
    es="ya no se daban estrellas en el {report} cuando se revisó este plan",
    en="stars were no longer given in the {report} when this plan was reviewed",
    pt="já não se davam estrelas no {report} quando este plano foi avaliado",
)
UNKNOWN_ERA = Sentence(
    es="no se sabe si todavía se daban estrellas en el {report} de este plan",
    en="it is not known whether stars were still given in the {report} of this plan",
    pt="não se sabe se ainda se davam estrelas no {report} deste plano",
)

# Of what is not known to be done.
OVER = Sentence(
    "su plazo terminó el {day}", "its time was up on {day}", "seu prazo terminou em {day}"
)
