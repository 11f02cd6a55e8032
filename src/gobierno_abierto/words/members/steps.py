"""The words for milestones and activities."""

from gobierno_abierto.model import Activity, Milestone, Verbatim
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member
from gobierno_abierto.words.members.headings import (
    DESCRIPTION,
    DUE,
    LABEL,
    START,
    TITLE,
    VERBATIM,
    VERIFICATION,
)

_CLAIMS = Sentence("Reportes de avance", "Claims", "Relatos de progresso")

_MILESTONE = {
    "label": Member(
        LABEL,
        Sentence(
            es="El número tal como está impreso en el plan, como «2.1.a». Nunca se calcula con él.",
            en="The number as it is printed in the plan, such as “2.1.a”. It is never computed with.",
            pt="O número tal como está impresso no plano, como «2.1.a». Nunca se calcula com ele.",
        ),
    ),
    "title": Member(
        TITLE,
        Sentence(
            es="En qué consiste el paso.",
            en="What the step consists in.",
            pt="Em que consiste o passo.",
        ),
    ),
    "description": Member(
        DESCRIPTION,
        Sentence(
            es="Lo que se dice del paso además del título.",
            en="What is said of the step beside its title.",
            pt="O que se diz do passo além do título.",
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
    "indicator": Member(
        Sentence("Indicador", "Indicator", "Indicador"),
        Sentence(
            es="Con qué se mide cuánto se ha avanzado.",
            en="By what progress is measured.",
            pt="Com o que se mede quanto se avançou.",
        ),
    ),
    "verification": Member(
        VERIFICATION,
        Sentence(
            es="Con qué puede comprobar alguien más que se hizo: un documento, una página, un acta.",
            en="By what somebody else can see that it was done: a document, a page, minutes.",
            pt="Com o que outra pessoa pode comprovar que foi feito: um documento, uma página, uma ata.",
        ),
    ),
    "weight": Member(
        Sentence("Ponderación", "Weight", "Ponderação"),
        Sentence(
            es="Cuánto pesa el hito en el compromiso: solo cuenta la proporción con los demás. Si falta, no consta.",
            en="How much the milestone weighs in the commitment: only the proportion to the others counts. If absent, it is not stated.",
            pt="Quanto o marco pesa no compromisso: só conta a proporção com os demais. Se faltar, não consta.",
        ),
    ),
    "responsible": Member(
        Sentence(
            "Organizaciones responsables", "Responsible organisations", "Organizações responsáveis"
        ),
        Sentence(
            es="Los identificadores de las organizaciones que responden por el hito. Si faltan, responde la institución responsable del compromiso.",
            en="The identifiers of the organisations that answer for the milestone. If absent, the lead institution of the commitment does.",
            pt="Os identificadores das organizações que respondem pelo marco. Se faltarem, responde a instituição responsável pelo compromisso.",
        ),
    ),
    "start": Member(
        START,
        Sentence(
            es="Cuándo empieza, con la precisión que se conozca.",
            en="When it starts, as precisely as it is known.",
            pt="Quando começa, com a precisão que se conheça.",
        ),
    ),
    "due": Member(
        DUE,
        Sentence(
            es="Para cuándo debe estar listo, con la precisión que se conozca: basta un trimestre o un año.",
            en="By when it must be done, as precisely as it is known: a quarter or a year is enough.",
            pt="Até quando deve estar pronto, com a precisão que se conheça: basta um trimestre ou um ano.",
        ),
    ),
    "actual_start": Member(
        Sentence("Inicio real", "Actual start", "Início realizado"),
        Sentence(
            es="Cuándo empezó de verdad, con la precisión que se conozca. Si falta, no consta.",
            en="When it really started, as precisely as it is known. If absent, it is not stated.",
            pt="Quando começou de fato, com a precisão que se conheça. Se faltar, não consta.",
        ),
    ),
    "actual_end": Member(
        Sentence("Término real", "Actual end", "Fim realizado"),
        Sentence(
            es="Cuándo terminó de verdad, con la precisión que se conozca. Si falta, no consta.",
            en="When it really ended, as precisely as it is known. If absent, it is not stated.",
            pt="Quando terminou de fato, com a precisão que se conheça. Se faltar, não consta.",
        ),
    ),
    "replaced_by": Member(
        Sentence("Hito que lo reemplaza", "Replacing milestone", "Marco substituto"),
        Sentence(
            es="El identificador del hito que ocupa su lugar.",
            en="The identifier of the milestone that stands in its place.",
            pt="O identificador do marco que ocupa seu lugar.",
        ),
    ),
    "activities": Member(
        Sentence("Actividades", "Activities", "Atividades"),
        Sentence(
            es="Lo que se hace para llegar al hito, paso por paso.",
            en="What is done to reach the milestone, step by step.",
            pt="O que se faz para chegar ao marco, passo a passo.",
        ),
    ),
    "claims": Member(
        _CLAIMS,
        Sentence(
            es="Lo que cada parte ha reportado. Se conservan todos, aunque no concuerden.",
            en="What each party has reported. All are kept, even if they disagree.",
            pt="O que cada parte relatou. Todos são mantidos, mesmo que não concordem.",
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

_ACTIVITY = {
    "label": Member(
        LABEL,
        Sentence(
            es="El número tal como está impreso en el plan. Nunca se calcula con él.",
            en="The number as it is printed in the plan. It is never computed with.",
            pt="O número tal como está impresso no plano. Nunca se calcula com ele.",
        ),
    ),
    "title": Member(
        TITLE,
        Sentence(
            es="Qué se hace.",
            en="What is done.",
            pt="O que se faz.",
        ),
    ),
    "description": Member(
        DESCRIPTION,
        Sentence(
            es="Lo que se dice de la actividad además del título.",
            en="What is said of the activity beside its title.",
            pt="O que se diz da atividade além do título.",
        ),
    ),
    "verification": Member(
        VERIFICATION,
        Sentence(
            es="Con qué puede comprobar alguien más que se hizo.",
            en="By what somebody else can see that it was done.",
            pt="Com o que outra pessoa pode comprovar que foi feita.",
        ),
    ),
    "start": Member(
        START,
        Sentence(
            es="Cuándo debe empezar, con la precisión que se conozca.",
            en="When it should start, as precisely as it is known.",
            pt="Quando deve começar, com a precisão que se conheça.",
        ),
    ),
    "due": Member(
        DUE,
        Sentence(
            es="Para cuándo debe estar hecha, con la precisión que se conozca.",
            en="By when it should be done, as precisely as it is known.",
            pt="Até quando deve estar feita, com a precisão que se conheça.",
        ),
    ),
    "claims": Member(
        _CLAIMS,
        Sentence(
            es="Lo que cada parte ha reportado de la actividad. Se conservan todos, aunque no concuerden.",
            en="What each party has reported of the activity. All are kept, even if they disagree.",
            pt="O que cada parte relatou da atividade. Todos são mantidos, mesmo que não concordem.",
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

_VERBATIM = {
    "heading": Member(
        Sentence("Encabezado", "Heading", "Cabeçalho"),
        Sentence(
            es="El nombre de la columna o del miembro en la fuente.",
            en="The name of the column or of the member in the source.",
            pt="O nome da coluna ou do membro na fonte.",
        ),
    ),
    "value": Member(
        Sentence("Valor", "Value", "Valor"),
        Sentence(
            es="Lo que está allí, sin cambiarlo.",
            en="What stands there, unchanged.",
            pt="O que está ali, sem alterá-lo.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Milestone: Described(
        Sentence("Hito", "Milestone", "Marco"),
        Sentence(
            es="Un paso de un compromiso que puede comprobarse.",
            en="A step of a commitment that can be verified.",
            pt="Um passo de um compromisso que pode ser comprovado.",
        ),
        _MILESTONE,
    ),
    Activity: Described(
        Sentence("Actividad de un hito", "Activity of a milestone", "Atividade de um marco"),
        Sentence(
            es="Algo que se hace para llegar a un hito.",
            en="Something that is done to reach a milestone.",
            pt="Algo que se faz para chegar a um marco.",
        ),
        _ACTIVITY,
    ),
    Verbatim: Described(
        VERBATIM,
        Sentence(
            es="Lo que una fuente dice bajo un encabezado, tal como está allí, donde ningún otro miembro lo guarda así; por ejemplo, una fecha que se puede leer de dos maneras.",
            en="What a source has under a heading, as it stands there, where no other member holds it so; for example, a date that can be read in two ways.",
            pt="O que uma fonte diz sob um cabeçalho, tal como está ali, onde nenhum outro membro o guarda assim; por exemplo, uma data que pode ser lida de duas maneiras.",
        ),
        _VERBATIM,
    ),
}
