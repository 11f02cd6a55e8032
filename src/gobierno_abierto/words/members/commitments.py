"""The words for commitments, and for the sections of their template."""

from gobierno_abierto.model import Commitment, Section
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member
from gobierno_abierto.words.members.headings import (
    DESCRIPTION,
    DUE,
    LABEL,
    START,
    TITLE,
    URL,
    VERBATIM,
)

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
        LABEL,
        Sentence(
            es="El número tal como está impreso en el plan, como «2.1». Se conserva aunque se repita, y nunca se calcula con él.",
            en="The number as it is printed in the plan, such as “2.1”. It is kept even if it is repeated, and never computed with.",
            pt="O número tal como está impresso no plano, como «2.1». É conservado mesmo que se repita, e nunca se calcula com ele.",
        ),
    ),
    "title": Member(
        TITLE,
        Sentence(
            es="El título con el que se conoce el compromiso, sin su número.",
            en="The title by which the commitment is known, without its number.",
            pt="O título pelo qual o compromisso é conhecido, sem seu número.",
        ),
    ),
    "short_title": Member(
        Sentence("Título corto", "Short title", "Título curto"),
        Sentence(
            es="Un título más breve, para listas y tableros. Si falta, se usa el título.",
            en="A shorter title, for lists and boards. If absent, the title is used.",
            pt="Um título mais breve, para listas e painéis. Se faltar, usa-se o título.",
        ),
    ),
    "theme": Member(
        Sentence("Tema", "Theme", "Tema"),
        Sentence(
            es="Bajo qué tema, eje o capítulo está impreso en el plan, con sus palabras.",
            en="Under which theme or chapter of the plan it is printed, in its words.",
            pt="Sob qual tema, eixo ou capítulo está impresso no plano, com suas palavras.",
        ),
    ),
    "description": Member(
        DESCRIPTION,
        Sentence(
            es="Qué se promete o se propone.",
            en="What is promised or proposed.",
            pt="O que se promete ou se propõe.",
        ),
    ),
    "sections": Member(
        Sentence("Secciones de la plantilla", "Sections of the template", "Seções do modelo"),
        Sentence(
            es="Lo que el plan responde en cada sección de la plantilla de su época, como qué problema se aborda.",
            en="What the plan answers in each section of the template of its era, such as which problem is addressed.",
            pt="O que o plano responde em cada seção do modelo de sua época, como qual problema é abordado.",
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
    "support_printed": Member(
        Sentence("Apoyo, como está impreso", "Support, as printed", "Apoio, como impresso"),
        Sentence(
            es="Quiénes apoyan, con las palabras del plan, donde nadie los ha separado en organizaciones.",
            en="Who supports it, in the words of the plan, where nobody has told them apart as organisations.",
            pt="Quem apoia, com as palavras do plano, onde ninguém os separou em organizações.",
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
    "values": Member(
        Sentence(
            "Valores del gobierno abierto", "Open government values", "Valores do governo aberto"
        ),
        Sentence(
            es="Los códigos de los valores a los que sirve, según la época, como «transparency» (transparencia).",
            en="The codes of the values that it serves, by era, such as “transparency”.",
            pt="Os códigos dos valores a que serve, conforme a época, como «transparency» (transparência).",
        ),
        codelist="ogp-value",
    ),
    "challenges": Member(
        Sentence("Grandes desafíos", "Grand challenges", "Grandes desafios"),
        Sentence(
            es="Los códigos de los grandes desafíos a los que responde, como «public-integrity» (integridad pública).",
            en="The codes of the grand challenges that it answers, such as “public-integrity”.",
            pt="Os códigos dos grandes desafios a que responde, como «public-integrity» (integridade pública).",
        ),
        codelist="grand-challenge",
    ),
    "goals": Member(
        Sentence(
            "Objetivos de Desarrollo Sostenible",
            "Sustainable Development Goals",
            "Objetivos de Desenvolvimento Sustentável",
        ),
        Sentence(
            es="Los números, de 1 a 17, de los Objetivos de Desarrollo Sostenible con los que se vincula.",
            en="The numbers, from 1 to 17, of the Sustainable Development Goals that it is linked to.",
            pt="Os números, de 1 a 17, dos Objetivos de Desenvolvimento Sustentável com os quais se vincula.",
        ),
    ),
    "start": Member(
        START,
        Sentence(
            es="Cuándo empieza, con la precisión que se conozca: basta un trimestre o un año.",
            en="When it starts, as precisely as it is known: a quarter or a year is enough.",
            pt="Quando começa, com a precisão que se conheça: basta um trimestre ou um ano.",
        ),
    ),
    "due": Member(
        DUE,
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
    "carried_to": Member(
        Sentence("Compromiso posterior", "Later commitment", "Compromisso posterior"),
        Sentence(
            es="El identificador o el número oficial del compromiso de un plan posterior que continúa este.",
            en="The identifier or the official number of the commitment of a later plan that continues this one.",
            pt="O identificador ou o número oficial do compromisso de um plano posterior que continua este.",
        ),
    ),
    "replaced_by": Member(
        Sentence("Compromiso que lo reemplaza", "Replacing commitment", "Compromisso substituto"),
        Sentence(
            es="El identificador o el número oficial del compromiso que ocupa su lugar.",
            en="The identifier or the official number of the commitment that stands in its place.",
            pt="O identificador ou o número oficial do compromisso que ocupa seu lugar.",
        ),
    ),
    "url": Member(
        URL,
        Sentence(
            es="La dirección completa de la página del compromiso, como «https://example.org/compromiso».",
            en="The whole address of the page of the commitment, such as “https://example.org/commitment”.",
            pt="O endereço completo da página do compromisso, como «https://example.org/compromisso».",
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
    "verbatim": Member(
        VERBATIM,
        Sentence(
            es="Lo que la fuente dice en columnas que no caben tal cual en otros miembros. A la vista pública solo pasa si el documento ya dice que es público.",
            en="What the source has in columns that fit into no other member as they are. The public view only keeps it if the document says already that it is public.",
            pt="O que a fonte diz em colunas que não cabem tal qual em outros membros. Só passa para a versão pública se o documento já diz que é público.",
        ),
    ),
}

_SECTION = {
    "section": Member(
        Sentence("Sección", "Section", "Seção"),
        Sentence(
            es="El código de la sección, como «t3-problem» (la problemática).",
            en="The code of the section, such as “t3-problem”.",
            pt="O código da seção, como «t3-problem» (o problema).",
        ),
        codelist="template-section",
    ),
    "words": Member(
        Sentence("Respuesta", "Answer", "Resposta"),
        Sentence(
            es="Lo que el plan dice en esa sección.",
            en="What the plan says in that section.",
            pt="O que o plano diz nessa seção.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Commitment: Described(
        Sentence("Compromiso", "Commitment", "Compromisso"),
        Sentence(
            es="Algo que se promete, o que se propone prometer.",
            en="Something that is promised, or proposed to be.",
            pt="Algo que se promete, ou que se propõe prometer.",
        ),
        _COMMITMENT,
    ),
    Section: Described(
        Sentence("Sección de la plantilla", "Section of the template", "Seção do modelo"),
        Sentence(
            es="Una sección de la plantilla de compromisos, con lo que el plan responde en ella.",
            en="One section of the template of commitments, with what the plan answers in it.",
            pt="Uma seção do modelo de compromissos, com o que o plano responde nela.",
        ),
        _SECTION,
    ),
}
