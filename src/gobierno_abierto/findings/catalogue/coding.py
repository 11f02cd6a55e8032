"""GA634 to GA639: goals, codes of open lists, and what reviewers coded."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

_DATABASE = Sentence(
    es="Base de datos de compromisos de la Alianza para el Gobierno Abierto",
    en="Open Government Partnership, commitments database",
    pt="Base de dados de compromissos da Parceria para Governo Aberto",
)

NO_SUCH_GOAL = Entry(
    code="GA634",
    severity=Severity.ERROR,
    title=Sentence(
        es="Objetivo de Desarrollo Sostenible que no existe",
        en="Sustainable Development Goal that does not exist",
        pt="Objetivo de Desenvolvimento Sustentável que não existe",
    ),
    message=Sentence(
        es="El compromiso «{name}» nombra objetivos que no existen: {goals}; van del 1 al 17.",
        en="The commitment “{name}” names goals that do not exist: {goals}; they go from 1 to 17.",
        pt="O compromisso «{name}» cita objetivos que não existem: {goals}; vão de 1 a 17.",
    ),
    remedy=Sentence(
        es="Escriba solo el número del objetivo: de la meta 16.4, el 16.",
        en="Write only the number of the goal: 16 for target 16.4.",
        pt="Escreva apenas o número do objetivo: da meta 16.4, o 16.",
    ),
)

CODE_SLIP = Entry(
    code="GA635",
    severity=Severity.NOTE,
    title=Sentence(
        es="Código que parece otro mal escrito",
        en="Code that looks like a slip of another",
        pt="Código que parece outro mal escrito",
    ),
    message=Sentence(
        es="«{code}» no es un código conocido de «{field}», pero se parece a uno.",
        en="“{code}” is not a known code of “{field}”, but looks like one.",
        pt="«{code}» não é um código conhecido de «{field}», mas se parece com um.",
    ),
    remedy=Sentence(
        es="Corríjalo{hint}; si es un código propio, puede quedarse.",
        en="Correct it{hint}; if it is a code of your own, it may stay.",
        pt="Corrija-o{hint}; se é um código próprio, pode ficar.",
    ),
)

NOT_OF_SCALE = Entry(
    code="GA636",
    severity=Severity.WARNING,
    title=Sentence(
        es="Código que no es de la escala del indicador",
        en="Code that is not on the scale of its indicator",
        pt="Código que não é da escala do indicador",
    ),
    message=Sentence(
        es="«{code}» no es un código de la escala de «{indicator}» (evaluaciones que lo traen: "
        "{count}).",
        en="“{code}” is not a code of the scale of “{indicator}” (assessments that have it: "
        "{count}).",
        pt="«{code}» não é um código da escala de «{indicator}» (avaliações que o trazem: "
        "{count}).",
    ),
    remedy=Sentence(
        es="Escriba uno de la escala ({codes}), o la razón por la que falta («missing»).",
        en="Write one of the scale ({codes}), or the reason why there is none (“missing”).",
        pt="Escreva um da escala ({codes}), ou a razão pela qual falta («missing»).",
    ),
    source=_DATABASE,
)

NOT_USED_THEN = Entry(
    code="GA637",
    severity=Severity.NOTE,
    title=Sentence(
        es="Indicador que entonces no se usaba",
        en="Indicator that was not used then",
        pt="Indicador que então não se usava",
    ),
    message=Sentence(
        es="El indicador «{indicator}» no se usaba para los planes entregados en {year} "
        "(evaluaciones que traen un código: {count}).",
        en="The indicator “{indicator}” was not used for plans submitted in {year} (assessments "
        "that have a code: {count}).",
        pt="O indicador «{indicator}» não se usava para os planos entregues em {year} (avaliações "
        "que trazem um código: {count}).",
    ),
    remedy=Sentence(
        es="Revise el año del plan y el indicador; si la Alianza lo publicó así, puede quedarse.",
        en="Check the year of the plan, and the indicator; if the Partnership published it that "
        "way, it may stay.",
        pt="Verifique o ano do plano e o indicador; se a Parceria o publicou assim, pode ficar.",
    ),
    source=_DATABASE,
)

LABEL_DISAGREES = Entry(
    code="GA638",
    severity=Severity.WARNING,
    title=Sentence(
        es="La palabra y el código de un indicador no concuerdan",
        en="Word and code of an indicator disagree",
        pt="A palavra e o código de um indicador não concordam",
    ),
    message=Sentence(
        es="En «{indicator}», la palabra «{label}» no es la del código {code} (evaluaciones en las "
        "que está así: {count}).",
        en="In “{indicator}” the word “{label}” is not that of the code {code} (assessments "
        "where it is like that: {count}).",
        pt="Em «{indicator}», a palavra «{label}» não é a do código {code} (avaliações em que está "
        "assim: {count}).",
    ),
    remedy=Sentence(
        es="Averigüe en el informe cuál de los dos vale{hint}.",
        en="Find out in the report which of the two is right{hint}.",
        pt="Verifique no relatório qual dos dois vale{hint}.",
    ),
    source=_DATABASE,
)

FLAG_CONTRADICTS = Entry(
    code="GA639",
    severity=Severity.WARNING,
    title=Sentence(
        es="Dato derivado que contradice aquello de lo que se deriva",
        en="Derived value that contradicts what it is derived from",
        pt="Dado derivado que contradiz aquilo de que se deriva",
    ),
    message=Sentence(
        es="El valor publicado de «{indicator}» es {published}, pero de los códigos del compromiso "
        "se sigue {derived} (compromisos en los que está así: {count}).",
        en="The published value of “{indicator}” is {published}, but the codes of the commitment "
        "give {derived} (commitments where it is like that: {count}).",
        pt="O valor publicado de «{indicator}» é {published}, mas dos códigos do compromisso se "
        "segue {derived} (compromissos em que está assim: {count}).",
    ),
    remedy=Sentence(
        es="Revise los códigos; si la Alianza lo publicó así, déjelo y no cuente con él.",
        en="Check the codes; if the Partnership published it that way, leave it and do not rely "
        "on it.",
        pt="Verifique os códigos; se a Parceria o publicou assim, deixe-o e não conte com ele.",
    ),
    source=_DATABASE,
)

ALL = (
    NO_SUCH_GOAL,
    CODE_SLIP,
    NOT_OF_SCALE,
    NOT_USED_THEN,
    LABEL_DISAGREES,
    FLAG_CONTRADICTS,
)
