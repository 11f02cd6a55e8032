"""GA616 to GA627: action plans in their cycle, their sections and labels, and the forum."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

_CALENDAR = Sentence(
    es="Alianza para el Gobierno Abierto, planes de 2014 a 2021: un calendario de dos años, sin "
    "interrupciones",
    en="Open Government Partnership, plans of 2014 to 2021: a two-year calendar without gaps",
    pt="Parceria para Governo Aberto, planos de 2014 a 2021: um calendário de dois anos, sem "
    "interrupções",
)
_COUNT = Sentence(
    es="Alianza para el Gobierno Abierto, 2015 y 2016: se recomiendan de 5 a 15 compromisos por "
    "plan",
    en="Open Government Partnership, 2015 and 2016: 5 to 15 commitments for each plan are "
    "recommended",
    pt="Parceria para Governo Aberto, 2015 e 2016: recomendam-se de 5 a 15 compromissos por plano",
)
_REFRESH = Sentence(
    es="Alianza para el Gobierno Abierto, desde 2022: un plan de cuatro años necesita una "
    "actualización",
    en="Open Government Partnership, since 2022: a four-year plan needs a refresh",
    pt="Parceria para Governo Aberto, desde 2022: um plano de quatro anos precisa de uma "
    "atualização",
)
_TEMPLATES = Sentence(
    es="Plantillas de planes de acción de la Alianza para el Gobierno Abierto, de 2011 a 2022",
    en="Open Government Partnership, action plan templates from 2011 to 2022",
    pt="Modelos de planos de ação da Parceria para Governo Aberto, de 2011 a 2022",
)
_FORUM = Sentence(
    es="Estándares de Participación y Cocreación de la Alianza para el Gobierno Abierto, "
    "vigentes desde 2022, requisito mínimo 1.1",
    en="Open Government Partnership, Participation and Co-Creation Standards in force since 2022, "
    "minimum requirement 1.1",
    pt="Padrões de Participação e Cocriação da Parceria para Governo Aberto, vigentes desde 2022, "
    "requisito mínimo 1.1",
)

OFF_CALENDAR = Entry(
    code="GA616",
    severity=Severity.NOTE,
    title=Sentence(
        es="Plan de 2014 a 2021 que no es de dos años",
        en="Plan from 2014 to 2021 that does not run for two years",
        pt="Plano de 2014 a 2021 que não é de dois anos",
    ),
    message=Sentence(
        es="El periodo del plan «{name}» ({period}) no es de dos años, como lo eran entonces.",
        en="The period of the plan “{name}” ({period}) is not two years, as was usual then.",
        pt="O período do plano «{name}» ({period}) não é de dois anos, como era então.",
    ),
    remedy=Sentence(
        es="Revise el periodo; si el plan se prorrogó o es local, puede ser correcto.",
        en="Check the period; if the plan was extended, or is local, it can be right.",
        pt="Verifique o período; se o plano foi prorrogado ou é local, pode estar certo.",
    ),
    source=_CALENDAR,
)

PLANS_APART = Entry(
    code="GA617",
    severity=Severity.NOTE,
    title=Sentence(
        es="Meses sin plan entre dos planes",
        en="Months without a plan between two plans",
        pt="Meses sem plano entre dois planos",
    ),
    message=Sentence(
        es="Entre el final del plan «{earlier}» ({end}) y el comienzo del siguiente ({start}) hay "
        "más de cuatro meses.",
        en="Between the end of the plan “{earlier}” ({end}) and the start of the next ({start}) "
        "there are more than four months.",
        pt="Entre o fim do plano «{earlier}» ({end}) e o começo do seguinte ({start}) há mais de "
        "quatro meses.",
    ),
    remedy=Sentence(
        es="Revise los dos periodos; si de verdad no hubo plan, déjelo así (en JSON puede "
        "anotarse como excepción, «waivers»).",
        en="Check both periods; if there really was no plan, leave it as it is (in JSON it can "
        "be recorded as a waiver, “waivers”).",
        pt="Verifique os dois períodos; se de fato não houve plano, deixe assim (em JSON pode "
        "ser anotado como exceção, «waivers»).",
    ),
    source=_CALENDAR,
)

PLANS_OVERLAP = Entry(
    code="GA618",
    severity=Severity.NOTE,
    title=Sentence(
        es="Dos planes seguidos a la vez",
        en="Two successive plans at once",
        pt="Dois planos seguidos ao mesmo tempo",
    ),
    message=Sentence(
        es="El plan «{later}» empieza ({start}) más de cuatro meses antes de que termine el "
        "anterior ({end}).",
        en="The plan “{later}” starts ({start}) more than four months before the one before it "
        "ends ({end}).",
        pt="O plano «{later}» começa ({start}) mais de quatro meses antes de terminar o anterior "
        "({end}).",
    ),
    remedy=Sentence(
        es="Revise los dos periodos y los números de los planes.",
        en="Check both periods, and the numbers of the plans.",
        pt="Verifique os dois períodos e os números dos planos.",
    ),
)

COMMITMENT_COUNT = Entry(
    code="GA619",
    severity=Severity.NOTE,
    title=Sentence(
        es="Más o menos compromisos de los que se recomendaban",
        en="More or fewer commitments than were recommended",
        pt="Mais ou menos compromissos do que se recomendava",
    ),
    message=Sentence(
        es="El plan «{name}» tiene aquí {count} compromisos; para los planes de su año se "
        "recomendaban de 5 a 15.",
        en="The plan “{name}” has {count} commitments here; for plans from its year, 5 to 15 "
        "were recommended.",
        pt="O plano «{name}» tem aqui {count} compromissos; para os planos de seu ano se "
        "recomendavam de 5 a 15.",
    ),
    remedy=Sentence(
        es="Revise si están todos y si alguno es parte de otro; un plan ya entregado se deja como "
        "está.",
        en="Check whether all are here, and whether one is part of another; a plan that has been "
        "submitted stays as it is.",
        pt="Verifique se estão todos e se algum é parte de outro; um plano já entregue fica como "
        "está.",
    ),
    source=_COUNT,
)

NO_REFRESH = Entry(
    code="GA620",
    severity=Severity.WARNING,
    title=Sentence(
        es="Plan de cuatro años sin fecha de actualización",
        en="Four-year plan without a refresh date",
        pt="Plano de quatro anos sem data de atualização",
    ),
    message=Sentence(
        es="El plan «{name}» es de cuatro años ({period}), pero no dice cuándo se actualiza.",
        en="The plan “{name}” runs for four years ({period}), but does not say when it is "
        "refreshed.",
        pt="O plano «{name}» é de quatro anos ({period}), mas não diz quando se atualiza.",
    ),
    remedy=Sentence(
        es="Escriba en Actualización («refreshed») cuándo se actualizó o se va a actualizar; "
        "basta el año.",
        en="Write under Refresh (“refreshed”) when it was, or is to be, refreshed; the year is "
        "enough.",
        pt="Escreva em Atualização («refreshed») quando foi ou será atualizado; basta o ano.",
    ),
    source=_REFRESH,
)

SECTIONS_MISSING = Entry(
    code="GA621",
    severity=Severity.NOTE,
    title=Sentence(
        es="Faltan secciones de la plantilla",
        en="Sections of the template are missing",
        pt="Faltam seções do modelo",
    ),
    message=Sentence(
        es="En {commitments} faltan secciones de la plantilla del plan: {sections}.",
        en="In {commitments}, sections of the plan's template are missing: {sections}.",
        pt="Em {commitments} faltam seções do modelo do plano: {sections}.",
    ),
    remedy=Sentence(
        es="Complételas con lo que dice el plan; si el plan no las tiene, no escriba nada.",
        en="Fill them in with what the plan says; if the plan has none, write nothing.",
        pt="Preencha-as com o que diz o plano; se o plano não as tem, não escreva nada.",
    ),
    source=_TEMPLATES,
)

OTHER_TEMPLATE = Entry(
    code="GA622",
    severity=Severity.WARNING,
    title=Sentence(
        es="Secciones de una plantilla de otra época",
        en="Sections of a template from another period",
        pt="Seções de um modelo de outra época",
    ),
    message=Sentence(
        es="En {commitments} hay secciones que no son de la plantilla del plan: {sections}.",
        en="In {commitments} there are sections that are not in the plan's template: {sections}.",
        pt="Em {commitments} há seções que não são do modelo do plano: {sections}.",
    ),
    remedy=Sentence(
        es="Corrija las secciones, o la plantilla del plan («template»).",
        en="Correct the sections, or the template of the plan (“template”).",
        pt="Corrija as seções, ou o modelo do plano («template»).",
    ),
    source=_TEMPLATES,
)

NO_ORIGIN = Entry(
    code="GA623",
    severity=Severity.NOTE,
    title=Sentence(
        es="Compromisos que no dicen de qué taller vienen",
        en="Commitments that do not say which workshop they come from",
        pt="Compromissos que não dizem de qual oficina vêm",
    ),
    message=Sentence(
        es="El diálogo tiene talleres, pero no se dice en cuál se escribió: {commitments}.",
        en="The dialogue has workshops, but nothing says in which of them these were written: "
        "{commitments}.",
        pt="O diálogo tem oficinas, mas não se diz em qual se escreveu: {commitments}.",
    ),
    remedy=Sentence(
        es="Escriba en Actividad de origen («origins») la actividad en la que se escribió cada "
        "uno, si se sabe.",
        en="Write under Item of origin (“origins”) where each was written, if it is known.",
        pt="Escreva em Atividade de origem («origins») onde cada um foi escrito, se for sabido.",
    ),
)

NOTHING_PRODUCED = Entry(
    code="GA624",
    severity=Severity.NOTE,
    title=Sentence(
        es="Taller del que no salió ningún compromiso",
        en="Workshop that produced no commitment",
        pt="Oficina da qual não saiu nenhum compromisso",
    ),
    message=Sentence(
        es="De otros talleres salieron compromisos, pero ninguno dice venir de «{name}».",
        en="Other workshops produced commitments, but none says that it comes from “{name}”.",
        pt="De outras oficinas saíram compromissos, mas nenhum diz vir de «{name}».",
    ),
    remedy=Sentence(
        es="Si de ese taller salió alguno, escríbalo en Actividad de origen («origins»); si no, "
        "cuente en qué quedó lo que se habló.",
        en="If it did produce one, write the workshop there under Item of origin (“origins”); if "
        "not, say what became of what was discussed.",
        pt="Se dessa oficina saiu algum, escreva-a nele em Atividade de origem («origins»); "
        "senão, conte o que foi feito do que se falou.",
    ),
)

FORUM_GAP = Entry(
    code="GA625",
    severity=Severity.WARNING,
    title=Sentence(
        es="Más de seis meses entre dos reuniones del foro",
        en="More than six months between two meetings of the forum",
        pt="Mais de seis meses entre duas reuniões do fórum",
    ),
    message=Sentence(
        es="Entre una reunión del foro ({earlier}) y la siguiente ({later}) pasan más de seis "
        "meses.",
        en="Between one meeting of the forum ({earlier}) and the next ({later}) more than six "
        "months go by.",
        pt="Entre uma reunião do fórum ({earlier}) e a seguinte ({later}) passam mais de seis "
        "meses.",
    ),
    remedy=Sentence(
        es="Agregue la reunión que falte, o convoque una a más tardar el {due}.",
        en="Add the meeting that is missing, or convene one no later than {due}.",
        pt="Acrescente a reunião que falta, ou convoque uma até {due}.",
    ),
    source=_FORUM,
)

BROKEN_LABEL = Entry(
    code="GA626",
    severity=Severity.WARNING,
    title=Sentence(
        es="Número que descompuso una hoja de cálculo",
        en="Label that a spreadsheet broke",
        pt="Número que uma planilha estragou",
    ),
    message=Sentence(
        es="Una hoja de cálculo tomó por decimales estos números: {labels}.",
        en="A spreadsheet took these labels for decimals: {labels}.",
        pt="Uma planilha interpretou estes números como decimais: {labels}.",
    ),
    remedy=Sentence(
        es="Escríbalos como están impresos en el plan; quizá sean {meant}.",
        en="Write them as they are printed in the plan; perhaps they are {meant}.",
        pt="Escreva-os como estão impressos no plano; talvez sejam {meant}.",
    ),
)

LABEL_OF_ANOTHER = Entry(
    code="GA627",
    severity=Severity.NOTE,
    title=Sentence(
        es="Hito con el número de otro compromiso",
        en="Milestone with the label of another commitment",
        pt="Marco com o número de outro compromisso",
    ),
    message=Sentence(
        es="En este plan, el número de un hito empieza con el de su compromiso; el de estos no: "
        "{milestones}.",
        en="In this plan the label of a milestone begins with that of its commitment; for these "
        "it does not: {milestones}.",
        pt="Neste plano, o número de um marco começa com o de seu compromisso; o destes não: "
        "{milestones}.",
    ),
    remedy=Sentence(
        es="Revise si el hito está en su compromiso; el número impreso se respeta.",
        en="Check whether the milestone is in the right commitment; the printed label is kept.",
        pt="Verifique se o marco está em seu compromisso; o número impresso é mantido.",
    ),
)

ALL = (
    OFF_CALENDAR,
    PLANS_APART,
    PLANS_OVERLAP,
    COMMITMENT_COUNT,
    NO_REFRESH,
    SECTIONS_MISSING,
    OTHER_TEMPLATE,
    NO_ORIGIN,
    NOTHING_PRODUCED,
    FORUM_GAP,
    BROKEN_LABEL,
    LABEL_OF_ANOTHER,
)
