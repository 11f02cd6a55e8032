"""GA601 to GA649: plans, commitments, milestones and what is reported of them."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

_TEMPLATES = Sentence(
    es="Plantillas de planes de acción de la Alianza para el Gobierno Abierto, de 2011 a 2022",
    en="Open Government Partnership, action plan templates from 2011 to 2022",
    pt="Modelos de planos de ação da Parceria para Governo Aberto, de 2011 a 2022",
)
_PLAN_PERIOD = Sentence(
    es="Alianza para el Gobierno Abierto, desde 2022: cada miembro elige un plan de dos o de "
    "cuatro años",
    en="Open Government Partnership, since 2022: each member chooses a two-year or a four-year "
    "plan",
    pt="Parceria para Governo Aberto, desde 2022: cada membro escolhe um plano de dois ou de "
    "quatro anos",
)
_PLAN_LANGUAGES = Sentence(
    es="Alianza para el Gobierno Abierto: el plan se entrega en la lengua administrativa y en "
    "inglés",
    en="Open Government Partnership: the plan is delivered in the administrative language and in "
    "English",
    pt="Parceria para Governo Aberto: o plano é entregue na língua administrativa e em inglês",
)
_DATABASE = Sentence(
    es="Base de datos de compromisos de la Alianza para el Gobierno Abierto",
    en="Open Government Partnership, commitments database",
    pt="Base de dados de compromissos da Parceria para Governo Aberto",
)

NO_TITLE = Entry(
    code="GA601",
    severity=Severity.WARNING,
    title=Sentence(
        es="Compromiso sin título",
        en="Commitment without a title",
        pt="Compromisso sem título",
    ),
    message=Sentence(
        es="El compromiso «{name}» no tiene título.",
        en="The commitment “{name}” has no title.",
        pt="O compromisso «{name}» não tem título.",
    ),
    remedy=Sentence(
        es="Escriba el título con el que se le conoce.",
        en="Write the title by which it is known.",
        pt="Escreva o título pelo qual é conhecido.",
    ),
    source=_TEMPLATES,
)

NO_LEAD = Entry(
    code="GA602",
    severity=Severity.WARNING,
    title=Sentence(
        es="Compromiso adoptado sin institución responsable",
        en="Adopted commitment without a lead institution",
        pt="Compromisso adotado sem instituição responsável",
    ),
    message=Sentence(
        es="El compromiso adoptado «{name}» no dice qué institución responde por él.",
        en="The adopted commitment “{name}” does not say which institution leads it.",
        pt="O compromisso adotado «{name}» não diz qual instituição responde por ele.",
    ),
    remedy=Sentence(
        es="Escriba cuál es en Institución responsable («lead»).",
        en="Write which one it is under Lead institution (“lead”).",
        pt="Escreva qual é em Instituição responsável («lead»).",
    ),
    source=_TEMPLATES,
)

# The same of most commitments of a plan: that has one cause.
MOST_WITHOUT_LEAD = attrs.evolve(
    NO_LEAD,
    message=Sentence(
        es="De los {total} compromisos adoptados de «{plan}», {count} no dicen qué institución "
        "responde por ellos: {those}.",
        en="Of the {total} adopted commitments of “{plan}”, {count} do not say which institution "
        "leads them: {those}.",
        pt="Dos {total} compromissos adotados de «{plan}», {count} não dizem qual instituição "
        "responde por eles: {those}.",
    ),
    remedy=Sentence(
        es="Si la fuente lo dice, escriba cuál es en cada Institución responsable («lead»).",
        en="If the source says it, write which one it is under each Lead institution (“lead”).",
        pt="Se a fonte o diz, escreva qual é em cada Instituição responsável («lead»).",
    ),
)

NO_PLAN = Entry(
    code="GA603",
    severity=Severity.WARNING,
    title=Sentence(
        es="Compromiso adoptado fuera de todo plan",
        en="Adopted commitment outside any plan",
        pt="Compromisso adotado fora de qualquer plano",
    ),
    message=Sentence(
        es="El compromiso «{name}» figura como adoptado, pero no dice en qué plan está.",
        en="The commitment “{name}” is given as adopted, but does not say which plan it is in.",
        pt="O compromisso «{name}» consta como adotado, mas não diz em qual plano está.",
    ),
    remedy=Sentence(
        es="Escriba cuál es en Plan de acción («plan»), o ponga «compromiso propuesto» en Clase "
        "de compromiso («kind»: «proposed»).",
        en="Write which one it is under Action plan (“plan”), or put “proposed commitment” under "
        "Kind of commitment (“kind”: “proposed”).",
        pt="Escreva qual é em Plano de ação («plan»), ou ponha «compromisso proposto» em Tipo de "
        "compromisso («kind»: «proposed»).",
    ),
)

NO_MILESTONES = Entry(
    code="GA604",
    severity=Severity.WARNING,
    title=Sentence(
        es="Compromiso adoptado sin hitos",
        en="Adopted commitment without milestones",
        pt="Compromisso adotado sem marcos",
    ),
    message=Sentence(
        es="El compromiso adoptado «{name}» no tiene hitos.",
        en="The adopted commitment “{name}” has no milestones.",
        pt="O compromisso adotado «{name}» não tem marcos.",
    ),
    remedy=Sentence(
        es="Agregue sus hitos, cada uno con su fecha de término.",
        en="Add its milestones, each with its end date.",
        pt="Acrescente seus marcos, cada um com sua data de fim.",
    ),
    source=_TEMPLATES,
)

NO_DUE_DATE = Entry(
    code="GA605",
    severity=Severity.WARNING,
    title=Sentence(
        es="Hito sin fecha de término",
        en="Milestone without an end date",
        pt="Marco sem data de fim",
    ),
    message=Sentence(
        es="El hito «{name}» no tiene fecha de término.",
        en="The milestone “{name}” has no end date.",
        pt="O marco «{name}» não tem data de fim.",
    ),
    remedy=Sentence(
        es="Escríbala tan precisa como se conozca: basta un trimestre o un año.",
        en="Write it as precisely as it is known: a quarter or a year is enough.",
        pt="Escreva-a tão precisa quanto se conheça: basta um trimestre ou um ano.",
    ),
    source=_TEMPLATES,
)

MOST_WITHOUT_DUE_DATE = attrs.evolve(
    NO_DUE_DATE,
    message=Sentence(
        es="De los {total} hitos de «{plan}», {count} no tienen fecha de término: {those}.",
        en="Of the {total} milestones of “{plan}”, {count} have no end date: {those}.",
        pt="Dos {total} marcos de «{plan}», {count} não têm data de fim: {those}.",
    ),
    remedy=Sentence(
        es="Si la fuente las tiene, escríbalas tan precisas como se conozcan.",
        en="If the source has them, write them as precisely as they are known.",
        pt="Se a fonte as tem, escreva-as tão precisas quanto se conheçam.",
    ),
)

STARTS_AFTER_DUE = Entry(
    code="GA606",
    severity=Severity.ERROR,
    title=Sentence(
        es="Comienzo posterior al término",
        en="Start later than the end",
        pt="Início posterior ao fim",
    ),
    message=Sentence(
        es="«{name}» empieza ({start}) después de su fecha de término ({due}).",
        en="“{name}” starts ({start}) after its end date ({due}).",
        pt="«{name}» começa ({start}) depois de sua data de fim ({due}).",
    ),
    remedy=Sentence(
        es="Revise las dos fechas.",
        en="Check both dates.",
        pt="Verifique as duas datas.",
    ),
)

OUTSIDE_PLAN = Entry(
    code="GA607",
    severity=Severity.NOTE,
    title=Sentence(
        es="Hito fuera del periodo de su plan",
        en="Milestone outside the period of its plan",
        pt="Marco fora do período de seu plano",
    ),
    message=Sentence(
        es="La fecha de término del hito «{name}» ({due}) queda fuera del periodo de su plan "
        "({period}).",
        en="The end date of the milestone “{name}” ({due}) is outside the period of its plan "
        "({period}).",
        pt="A data de fim do marco «{name}» ({due}) fica fora do período de seu plano ({period}).",
    ),
    remedy=Sentence(
        es="Un compromiso puede abarcar varios planes; si no es el caso, revise la fecha.",
        en="A commitment may span several plans; if this one does not, check the date.",
        pt="Um compromisso pode abranger vários planos; se não é o caso, verifique a data.",
    ),
)

PLAN_LENGTH = Entry(
    code="GA608",
    severity=Severity.WARNING,
    title=Sentence(
        es="Plan que no es de dos ni de cuatro años",
        en="Plan of neither two nor four years",
        pt="Plano que não é de dois nem de quatro anos",
    ),
    message=Sentence(
        es="El periodo del plan «{name}» ({period}) no es de dos ni de cuatro años.",
        en="The period of the plan “{name}” ({period}) is neither two nor four years.",
        pt="O período do plano «{name}» ({period}) não é de dois nem de quatro anos.",
    ),
    remedy=Sentence(
        es="Revise el periodo; si es un plan local, puede ser correcto.",
        en="Check the period; for a local plan it can be right.",
        pt="Verifique o período; se é um plano local, pode estar certo.",
    ),
    source=_PLAN_PERIOD,
)

PLAN_LANGUAGE = Entry(
    code="GA609",
    severity=Severity.NOTE,
    title=Sentence(
        es="Plan al que le falta un idioma",
        en="Plan that lacks a language",
        pt="Plano ao qual falta um idioma",
    ),
    message=Sentence(
        es="El plan «{name}» está en {languages}, pero falta {missing}.",
        en="The plan “{name}” is in {languages}, but lacks {missing}.",
        pt="O plano «{name}» está em {languages}, mas falta {missing}.",
    ),
    remedy=Sentence(
        es="Agregue el idioma si la versión ya existe; si no, prevea la traducción.",
        en="Add the language if the version exists; if not, plan the translation.",
        pt="Acrescente o idioma se a versão já existe; senão, preveja a tradução.",
    ),
    source=_PLAN_LANGUAGES,
)

PERCENT_OUT_OF_RANGE = Entry(
    code="GA610",
    severity=Severity.ERROR,
    title=Sentence(
        es="Porcentaje imposible",
        en="Impossible percentage",
        pt="Porcentagem impossível",
    ),
    message=Sentence(
        es="El avance reportado es {percent}; debe estar entre 0 y 100.",
        en="The reported progress is {percent}; it must be between 0 and 100.",
        pt="O progresso relatado é {percent}; deve estar entre 0 e 100.",
    ),
    remedy=Sentence(
        es="Corrija el porcentaje; si no hubo reporte, quítelo.",
        en="Correct the percentage; if there was no report, leave it out.",
        pt="Corrija a porcentagem; se não houve relato, retire-a.",
    ),
)

PERCENT_DISAGREES = Entry(
    code="GA611",
    severity=Severity.WARNING,
    title=Sentence(
        es="El porcentaje no concuerda con el estado",
        en="Percentage and progress disagree",
        pt="A porcentagem não concorda com a situação",
    ),
    message=Sentence(
        es="El reporte dice «{progress}» y {percent}.",
        en="The claim says “{progress}” and {percent}.",
        pt="O relato diz «{progress}» e {percent}.",
    ),
    remedy=Sentence(
        es="Confirme con quien reporta cuál es correcto, y corrija el otro.",
        en="Ask who reported which is right, and correct the other.",
        pt="Confirme com quem relata qual está certo, e corrija o outro.",
    ),
)

CLAIMS_DISAGREE = Entry(
    code="GA612",
    severity=Severity.NOTE,
    title=Sentence(
        es="Reportes de avance que no concuerdan",
        en="Claims that disagree",
        pt="Relatos de progresso que não concordam",
    ),
    message=Sentence(
        es="Los reportes de avance {step} «{name}» no concuerdan: {claims}.",
        en="The claims about {step} “{name}” disagree: {claims}.",
        pt="Os relatos de progresso {step} «{name}» não concordam: {claims}.",
    ),
    remedy=Sentence(
        es="Se conservan todos; pida a las partes que aclaren la diferencia.",
        en="All are kept; ask those who reported to explain the difference.",
        pt="Todos são mantidos; peça às partes que esclareçam a diferença.",
    ),
)

BAD_OGP_ID = Entry(
    code="GA613",
    severity=Severity.WARNING,
    title=Sentence(
        es="Identificador con otra forma que los de la Alianza",
        en="Identifier in another form than the Partnership's",
        pt="Identificador com forma diferente dos da Parceria",
    ),
    message=Sentence(
        es="«{value}» no tiene la forma de los identificadores de la Alianza.",
        en="“{value}” does not have the form of the Partnership's identifiers.",
        pt="«{value}» não tem a forma dos identificadores da Parceria.",
    ),
    remedy=Sentence(
        es="Escríbalo como en la página de la Alianza{hint}.",
        en="Write it as on the page of the Partnership{hint}.",
        pt="Escreva-o como na página da Parceria{hint}.",
    ),
    source=_DATABASE,
)

LABEL_TWICE = Entry(
    code="GA614",
    severity=Severity.NOTE,
    title=Sentence(
        es="Número repetido en un plan",
        en="Number given twice in a plan",
        pt="Número repetido em um plano",
    ),
    message=Sentence(
        es="El número «{label}» está {count} veces en el mismo plan.",
        en="The number “{label}” appears {count} times in the same plan.",
        pt="O número «{label}» está {count} vezes no mesmo plano.",
    ),
    remedy=Sentence(
        es="Revise que no sea dos veces el mismo compromiso; el número impreso se respeta.",
        en="Check that it is not one commitment twice; the printed number is kept.",
        pt="Verifique se não é duas vezes o mesmo compromisso; o número impresso é mantido.",
    ),
)

CODE_OR_MISSING = Entry(
    code="GA615",
    severity=Severity.WARNING,
    title=Sentence(
        es="Indicador con código y con razón de que falte, o sin ninguno de los dos",
        en="Indicator with both a code and a reason for having none, or with neither",
        pt="Indicador com código e com razão de faltar, ou sem nenhum dos dois",
    ),
    message=Sentence(
        es="El indicador «{indicator}» lleva o un código, o la razón por la que falta; aquí "
        "{found}.",
        en="The indicator “{indicator}” has either a code or the reason why there is none; "
        "{found}.",
        pt="O indicador «{indicator}» tem ou um código, ou a razão pela qual falta; aqui {found}.",
    ),
    remedy=Sentence(
        es="Deje exactamente uno de los dos.",
        en="Leave exactly one of the two.",
        pt="Deixe exatamente um dos dois.",
    ),
)

ALL = (
    NO_TITLE,
    NO_LEAD,
    NO_PLAN,
    NO_MILESTONES,
    NO_DUE_DATE,
    STARTS_AFTER_DUE,
    OUTSIDE_PLAN,
    PLAN_LENGTH,
    PLAN_LANGUAGE,
    PERCENT_OUT_OF_RANGE,
    PERCENT_DISAGREES,
    CLAIMS_DISAGREE,
    BAD_OGP_ID,
    LABEL_TWICE,
    CODE_OR_MISSING,
)
