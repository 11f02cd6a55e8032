"""GA628 to GA633: milestones and activities, and what stands in the place of what."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

_TEMPLATES = Sentence(
    es="Plantillas de planes de acción de la Alianza para el Gobierno Abierto desde 2014: hitos "
    "que se puedan verificar, cada uno con su producto",
    en="Open Government Partnership, action plan templates since 2014: verifiable milestones, each "
    "with its deliverable",
    pt="Modelos de planos de ação da Parceria para Governo Aberto desde 2014: marcos que se possam "
    "verificar, cada um com sua entrega",
)

NOT_VERIFIABLE = Entry(
    code="GA628",
    severity=Severity.WARNING,
    title=Sentence(
        es="Hito que nadie puede verificar",
        en="Milestone that nobody can verify",
        pt="Marco que ninguém pode verificar",
    ),
    message=Sentence(
        es="El compromiso «{name}» tiene hitos sin entregable, ni indicador, ni medio de "
        "verificación: {milestones}.",
        en="The commitment “{name}” has milestones without a deliverable, an indicator or a "
        "means of verification: {milestones}.",
        pt="O compromisso «{name}» tem marcos sem entrega, nem indicador, nem meio de "
        "verificação: {milestones}.",
    ),
    remedy=Sentence(
        es="Escriba qué se podrá ver cuando se haya cumplido, y dónde.",
        en="Write what can be seen once it is done, and where.",
        pt="Escreva o que se poderá ver quando for cumprido, e onde.",
    ),
    source=_TEMPLATES,
)

ENDED_BEFORE_START = Entry(
    code="GA629",
    severity=Severity.ERROR,
    title=Sentence(
        es="Terminó antes de empezar",
        en="Ended before it began",
        pt="Terminou antes de começar",
    ),
    message=Sentence(
        es="De «{name}» se dice que terminó ({end}) antes de empezar ({start}).",
        en="“{name}” is said to have ended ({end}) before it began ({start}).",
        pt="De «{name}» se diz que terminou ({end}) antes de começar ({start}).",
    ),
    remedy=Sentence(
        es="Revise las dos fechas reales.",
        en="Check both actual dates.",
        pt="Verifique as duas datas reais.",
    ),
)

OUTSIDE_MILESTONE = Entry(
    code="GA630",
    severity=Severity.NOTE,
    title=Sentence(
        es="Actividades fuera de las fechas de su hito",
        en="Activities outside the dates of their milestone",
        pt="Atividades fora das datas de seu marco",
    ),
    message=Sentence(
        es="Las fechas de estas actividades quedan fuera de las del hito «{name}»: {activities}.",
        en="The dates of these activities are outside those of the milestone “{name}”: "
        "{activities}.",
        pt="As datas destas atividades ficam fora das do marco «{name}»: {activities}.",
    ),
    remedy=Sentence(
        es="Revise las fechas de la actividad y las del hito.",
        en="Check the dates of the activity and those of the milestone.",
        pt="Verifique as datas da atividade e as do marco.",
    ),
)

SOME_WEIGHTS = Entry(
    code="GA631",
    severity=Severity.WARNING,
    title=Sentence(
        es="Unos hitos con ponderación y otros sin ella",
        en="Some milestones with a weight and others without",
        pt="Alguns marcos com ponderação e outros sem",
    ),
    message=Sentence(
        es="En el compromiso «{name}» unos hitos tienen ponderación y estos no: {milestones}.",
        en="In the commitment “{name}” some milestones have a weight and these have none: "
        "{milestones}.",
        pt="No compromisso «{name}» alguns marcos têm ponderação e estes não: {milestones}.",
    ),
    remedy=Sentence(
        es="Escriba la ponderación de todos, o quítela de todos.",
        en="Write the weight of all, or take it away from all.",
        pt="Escreva a ponderação de todos, ou retire-a de todos.",
    ),
)

IMPOSSIBLE_WEIGHT = Entry(
    code="GA632",
    severity=Severity.ERROR,
    title=Sentence(
        es="Ponderación imposible",
        en="Impossible weight",
        pt="Ponderação impossível",
    ),
    message=Sentence(
        es="La ponderación del hito «{name}» es {weight}; debe ser mayor que 0.",
        en="The weight of the milestone “{name}” is {weight}; it must be more than 0.",
        pt="A ponderação do marco «{name}» é {weight}; deve ser maior que 0.",
    ),
    remedy=Sentence(
        es="Corríjala; si no se conoce, quítela de todos los hitos del compromiso.",
        en="Correct it; if it is not known, take it away from all milestones of the commitment.",
        pt="Corrija-a; se não se conhece, retire-a de todos os marcos do compromisso.",
    ),
)

LEADS_BACK = Entry(
    code="GA633",
    severity=Severity.ERROR,
    title=Sentence(
        es="Lo que lo reemplaza lleva de vuelta a él",
        en="What replaces it leads back to it",
        pt="O que o substitui leva de volta a ele",
    ),
    message=Sentence(
        es="De uno se pasa a otro y se vuelve al primero, sin que quede ninguno: {steps}.",
        en="One leads to the next and back to the first, and none remains: {steps}.",
        pt="De um se passa a outro e se volta ao primeiro, sem que reste nenhum: {steps}.",
    ),
    remedy=Sentence(
        es="Quite uno de los pasos: lo que lo reemplaza («replaced_by»), el Compromiso posterior "
        "(«carried_to») o el anterior («carried_from»).",
        en="Take one of the steps away: what replaces it (“replaced_by”), the Later commitment "
        "(“carried_to”) or the Earlier one (“carried_from”).",
        pt="Retire um dos passos: o que o substitui («replaced_by»), o Compromisso posterior "
        "(«carried_to») ou o anterior («carried_from»).",
    ),
)

ALL = (
    NOT_VERIFIABLE,
    ENDED_BEFORE_START,
    OUTSIDE_MILESTONE,
    SOME_WEIGHTS,
    IMPOSSIBLE_WEIGHT,
    LEADS_BACK,
)
