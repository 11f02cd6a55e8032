"""The words for plans, commitments and milestones."""

from gobierno_abierto.model import ActionPlan, Commitment, Milestone
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

_TITLE = Sentence("Título", "Title", "Título")
_LABEL = Sentence("Numeración impresa", "Printed numbering", "Numeração impressa")
_START = Sentence("Fecha de inicio", "Start date", "Data de início")
_DUE = Sentence("Fecha de término", "End date", "Data de fim")

_PLAN = {
    "title": Member(
        _TITLE,
        Sentence(
            es="El título del plan.",
            en="The title of the plan.",
            pt="O título do plano.",
        ),
    ),
    "member": Member(
        Sentence("Miembro", "Member", "Membro"),
        Sentence(
            es="El nombre del país o del gobierno local al que pertenece el plan.",
            en="The name of the country or the local government whose plan it is.",
            pt="O nome do país ou do governo local a que pertence o plano.",
        ),
    ),
    "number": Member(
        Sentence("Número de plan", "Plan number", "Número do plano"),
        Sentence(
            es="Qué número de plan es, como los cuenta el miembro: 4 si es el cuarto.",
            en="Which plan it is, as the member counts them: 4 for the fourth.",
            pt="Qual número de plano é, como o membro os conta: 4 se é o quarto.",
        ),
    ),
    "period": Member(
        Sentence("Periodo", "Period", "Período"),
        Sentence(
            es="Del primero al último día de su implementación, con la precisión que se conozca.",
            en="From the first to the last day of its implementation, as precisely as they are known.",
            pt="Do primeiro ao último dia de sua implementação, com a precisão que se conheça.",
        ),
    ),
    "languages": Member(
        Sentence("Idiomas", "Languages", "Idiomas"),
        Sentence(
            es="Las etiquetas de los idiomas en que existe el plan, como «es» y «en».",
            en="The tags of the languages in which the plan exists, such as “es” and “en”.",
            pt="As etiquetas dos idiomas em que o plano existe, como «pt-BR» e «en».",
        ),
    ),
    "url": Member(
        Sentence("Dirección web", "Web address", "Endereço web"),
        Sentence(
            es="La dirección completa del plan, como «https://example.org/plan».",
            en="The whole address of the plan, such as “https://example.org/plan”.",
            pt="O endereço completo do plano, como «https://example.org/plano».",
        ),
    ),
}

_COMMITMENT = {
    "kind": Member(
        Sentence("Clase de compromiso", "Kind of commitment", "Tipo de compromisso"),
        Sentence(
            es="Hasta dónde ha llegado: es un modelo que otros pueden seguir, se propuso a alguien o se adoptó en un plan. Si falta, no consta.",
            en="How far it has come: it is a model for others to follow, was proposed to somebody, or was adopted in a plan. If absent, it is not stated.",
            pt="Até onde chegou: é um modelo que outros podem seguir, foi proposto a alguém ou foi adotado em um plano. Se faltar, não consta.",
        ),
    ),
    "label": Member(
        _LABEL,
        Sentence(
            es="El número tal como está impreso en el plan, como «2.1». Se conserva aunque se repita, y nunca se calcula con él.",
            en="The number as it is printed in the plan, such as “2.1”. It is kept even if it is repeated, and never computed with.",
            pt="O número tal como está impresso no plano, como «2.1». É conservado mesmo que se repita, e nunca se calcula com ele.",
        ),
    ),
    "title": Member(
        _TITLE,
        Sentence(
            es="El título con el que se conoce el compromiso, sin su número.",
            en="The title by which the commitment is known, without its number.",
            pt="O título pelo qual o compromisso é conhecido, sem seu número.",
        ),
    ),
    "description": Member(
        Sentence("Descripción", "Description", "Descrição"),
        Sentence(
            es="Qué se promete o se propone.",
            en="What is promised or proposed.",
            pt="O que se promete ou se propõe.",
        ),
    ),
    "plan": Member(
        Sentence("Plan de acción", "Action plan", "Plano de ação"),
        Sentence(
            es="El identificador del plan en el que figura. Si falta, todavía no está en ninguno.",
            en="The identifier of the plan in which it stands. If absent, it is in none yet.",
            pt="O identificador do plano em que consta. Se faltar, ainda não está em nenhum.",
        ),
    ),
    "asked": Member(
        Sentence("Sectores destinatarios", "Sectors asked", "Setores destinatários"),
        Sentence(
            es="A qué sectores se pide que lo cumplan.",
            en="Which sectors are asked to do it.",
            pt="A quais setores se pede que o cumpram.",
        ),
    ),
    "lead": Member(
        Sentence("Institución responsable", "Lead institution", "Instituição responsável"),
        Sentence(
            es="El identificador de la organización que responde por él.",
            en="The identifier of the organisation that leads it.",
            pt="O identificador da organização que responde por ele.",
        ),
    ),
    "support": Member(
        Sentence("Instituciones de apoyo", "Supporting institutions", "Instituições de apoio"),
        Sentence(
            es="Los identificadores de las organizaciones que apoyan a la responsable.",
            en="The identifiers of the organisations that support the lead.",
            pt="Os identificadores das organizações que apoiam a responsável.",
        ),
    ),
    "topics": Member(
        Sentence("Áreas de política", "Policy areas", "Áreas de política pública"),
        Sentence(
            es="Los códigos de las áreas de política de que trata, como «open-data» (datos abiertos).",
            en="The codes of the policy areas it is about, such as “open-data”.",
            pt="Os códigos das áreas de política pública de que trata, como «open-data» (dados abertos).",
        ),
        codelist="policy-area",
    ),
    "start": Member(
        _START,
        Sentence(
            es="Cuándo empieza, con la precisión que se conozca: basta un trimestre o un año.",
            en="When it starts, as precisely as it is known: a quarter or a year is enough.",
            pt="Quando começa, com a precisão que se conheça: basta um trimestre ou um ano.",
        ),
    ),
    "due": Member(
        _DUE,
        Sentence(
            es="Para cuándo debe estar cumplido, con la precisión que se conozca: basta un trimestre o un año.",
            en="By when it must be fulfilled, as precisely as it is known: a quarter or a year is enough.",
            pt="Até quando deve estar cumprido, com a precisão que se conheça: basta um trimestre ou um ano.",
        ),
    ),
    "origins": Member(
        Sentence("Actividades de origen", "Items of origin", "Atividades de origem"),
        Sentence(
            es="Los identificadores de las actividades en que se escribió el compromiso. Con esto se sabe también qué compromisos produjo un taller.",
            en="The identifiers of the items in which the commitment was written. This also tells which commitments a workshop produced.",
            pt="Os identificadores das atividades em que o compromisso foi escrito. Com isto também se sabe quais compromissos uma oficina produziu.",
        ),
    ),
    "carried_from": Member(
        Sentence("Compromiso anterior", "Earlier commitment", "Compromisso anterior"),
        Sentence(
            es="El identificador o el número oficial del compromiso anterior que este continúa.",
            en="The identifier or the official number of the earlier commitment that this one continues.",
            pt="O identificador ou o número oficial do compromisso anterior que este continua.",
        ),
    ),
    "milestones": Member(
        Sentence("Hitos", "Milestones", "Marcos"),
        Sentence(
            es="Los pasos del compromiso que pueden comprobarse.",
            en="The steps of the commitment that can be verified.",
            pt="Os passos do compromisso que podem ser comprovados.",
        ),
    ),
    "assessments": Member(
        Sentence("Evaluaciones", "Assessments", "Avaliações"),
        Sentence(
            es="Lo que dicen del compromiso los informes del Mecanismo de Revisión Independiente de la Alianza para el Gobierno Abierto.",
            en="What the reports of the Open Government Partnership's Independent Reporting Mechanism say of the commitment.",
            pt="O que dizem do compromisso os relatórios do Mecanismo Independente de Avaliação da Parceria para Governo Aberto.",
        ),
    ),
}

_MILESTONE = {
    "label": Member(
        _LABEL,
        Sentence(
            es="El número tal como está impreso en el plan, como «2.1.a». Nunca se calcula con él.",
            en="The number as it is printed in the plan, such as “2.1.a”. It is never computed with.",
            pt="O número tal como está impresso no plano, como «2.1.a». Nunca se calcula com ele.",
        ),
    ),
    "title": Member(
        _TITLE,
        Sentence(
            es="En qué consiste el paso.",
            en="What the step consists in.",
            pt="Em que consiste o passo.",
        ),
    ),
    "deliverable": Member(
        Sentence("Entregable", "Deliverable", "Entrega"),
        Sentence(
            es="Lo que se entrega cuando el paso está dado y permite comprobarlo.",
            en="What is delivered when the step is done, and lets others verify it.",
            pt="O que se entrega quando o passo foi dado e permite comprová-lo.",
        ),
    ),
    "start": Member(
        _START,
        Sentence(
            es="Cuándo empieza, con la precisión que se conozca.",
            en="When it starts, as precisely as it is known.",
            pt="Quando começa, com a precisão que se conheça.",
        ),
    ),
    "due": Member(
        _DUE,
        Sentence(
            es="Para cuándo debe estar listo, con la precisión que se conozca: basta un trimestre o un año.",
            en="By when it must be done, as precisely as it is known: a quarter or a year is enough.",
            pt="Até quando deve estar pronto, com a precisão que se conheça: basta um trimestre ou um ano.",
        ),
    ),
    "claims": Member(
        Sentence("Reportes de avance", "Claims", "Relatos de progresso"),
        Sentence(
            es="Lo que cada parte ha reportado. Se conservan todos, aunque no concuerden.",
            en="What each party has reported. All are kept, even if they disagree.",
            pt="O que cada parte relatou. Todos são mantidos, mesmo que não concordem.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    ActionPlan: Described(
        Sentence("Plan de acción", "Action plan", "Plano de ação"),
        Sentence(
            es="El plan de un miembro de la Alianza para el Gobierno Abierto.",
            en="The plan of one member of the Open Government Partnership.",
            pt="O plano de um membro da Parceria para Governo Aberto.",
        ),
        _PLAN,
    ),
    Commitment: Described(
        Sentence("Compromiso", "Commitment", "Compromisso"),
        Sentence(
            es="Algo que se promete, o que se propone prometer.",
            en="Something that is promised, or proposed to be.",
            pt="Algo que se promete, ou que se propõe prometer.",
        ),
        _COMMITMENT,
    ),
    Milestone: Described(
        Sentence("Hito", "Milestone", "Marco"),
        Sentence(
            es="Un paso de un compromiso que puede comprobarse.",
            en="A step of a commitment that can be verified.",
            pt="Um passo de um compromisso que pode ser comprovado.",
        ),
        _MILESTONE,
    ),
}
