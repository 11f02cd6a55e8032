"""Codes of commitments, and of what is said of them."""

from gobierno_abierto.model import ClaimRole, CommitmentKind, Missing, Progress
from gobierno_abierto.words.codelists.codelist import Term, closed
from gobierno_abierto.words.languages import Sentence

COMMITMENT_KIND = closed(
    "commitment-kind",
    CommitmentKind,
    Sentence("Tipo de compromiso", "Kind of commitment", "Tipo de compromisso"),
    Sentence(
        es="Qué tan lejos ha llegado un compromiso: de ejemplo, a propuesta, a plan.",
        en="How far a commitment has come: from an example, to a proposal, to a plan.",
        pt="Até onde um compromisso chegou: de exemplo, a proposta, a plano.",
    ),
    {
        CommitmentKind.MODEL: Term(
            Sentence("compromiso modelo", "model commitment", "compromisso-modelo"),
            Sentence(
                es="Un ejemplo a seguir, que nadie en particular ha prometido todavía.",
                en="An example to follow, which nobody in particular has promised yet.",
                pt="Um exemplo a seguir, que ninguém em particular prometeu ainda.",
            ),
            seen=("es",),
        ),
        CommitmentKind.PROPOSED: Term(
            Sentence("compromiso propuesto", "proposed commitment", "compromisso proposto"),
            Sentence(
                es="Se le propuso a alguien, y no está en ningún plan.",
                en="It was proposed to somebody, and is in no plan.",
                pt="Foi proposto a alguém, e não está em nenhum plano.",
            ),
        ),
        CommitmentKind.ADOPTED: Term(
            Sentence("compromiso adoptado", "adopted commitment", "compromisso adotado"),
            Sentence(
                es="Está en un plan de acción, y una institución responde por él.",
                en="It is in an action plan, and an institution answers for it.",
                pt="Está em um plano de ação, e uma instituição responde por ele.",
            ),
        ),
    },
)

_ECUADOR = "Ecuador, tracker of commitments, who reports"

CLAIM_ROLE = closed(
    "claim-role",
    ClaimRole,
    Sentence("Quién reporta el avance", "Who reports progress", "Quem relata o progresso"),
    Sentence(
        es="En qué papel habla quien reporta sobre un hito; los reportes pueden diferir, y ninguno borra a otro.",
        en="As what somebody reports on a milestone; reports may differ, and none replaces another.",
        pt="Em que papel fala quem relata sobre um marco; os relatos podem divergir, e nenhum apaga outro.",
    ),
    {
        ClaimRole.AGENCY: Term(
            Sentence("entidad responsable", "agency", "órgão responsável"),
            Sentence(
                es="La entidad pública que debe cumplir el compromiso.",
                en="The public body that has to carry out the commitment.",
                pt="O órgão público que deve cumprir o compromisso.",
            ),
            _ECUADOR,
        ),
        ClaimRole.COUNTERPART: Term(
            Sentence("contraparte", "counterpart", "contraparte"),
            Sentence(
                es="La organización, en general de la sociedad civil, que acompaña a la entidad responsable.",
                en="The organisation, mostly of civil society, that stands beside the agency.",
                pt="A organização, em geral da sociedade civil, que acompanha o órgão responsável.",
            ),
            _ECUADOR,
            ("es", "pt"),
        ),
        ClaimRole.CORE_GROUP: Term(
            Sentence("grupo núcleo", "core group", "grupo núcleo"),
            Sentence(
                es="El grupo de varios sectores que conduce el proceso en el país, y no un compromiso en particular.",
                en="The group of several sectors that leads the process in the country, not one commitment.",
                pt="O grupo de vários setores que conduz o processo no país, e não um compromisso em particular.",
            ),
            _ECUADOR,
        ),
        ClaimRole.REVIEWER: Term(
            Sentence("revisión independiente", "independent review", "avaliação independente"),
            Sentence(
                es="Quien revisa sin haber tomado parte, como el Mecanismo de Revisión Independiente de la Alianza.",
                en="Whoever reviews without having taken part, such as the Independent Reporting Mechanism of the Partnership.",
                pt="Quem avalia sem ter participado, como o Mecanismo Independente de Avaliação da Parceria.",
            ),
            seen=("es", "pt"),
        ),
    },
)

PROGRESS = closed(
    "progress",
    Progress,
    Sentence("Avance", "Progress", "Progresso"),
    Sentence(
        es="Lo que un reporte dice de un hito, en nuestras palabras; las suyas se guardan en «reported».",
        en="What a report says of a milestone, in our words; its own are kept in “reported”.",
        pt="O que um relato diz de um marco, em nossas palavras; as dele ficam em «reported».",
    ),
    {
        Progress.NOT_STARTED: Term(
            Sentence("no iniciado", "not started", "não iniciado"),
            Sentence(
                es="No se ha hecho nada todavía.",
                en="Nothing has been done yet.",
                pt="Nada foi feito ainda.",
            ),
        ),
        Progress.IN_PROGRESS: Term(
            Sentence("en proceso", "in progress", "em andamento"),
            Sentence(
                es="Se empezó, se sigue en ello y falta algo.",
                en="Work has begun and goes on, and something is still to be done.",
                pt="O trabalho começou e continua, e ainda falta algo.",
            ),
        ),
        Progress.COMPLETED: Term(
            Sentence("completado", "completed", "concluído"),
            Sentence(
                es="Se hizo todo, según quien reporta; que alguien más lo haya comprobado es «verified».",
                en="All is done, as the reporter says; that somebody else has checked it is “verified”.",
                pt="Tudo foi feito, segundo quem relata; que outra pessoa o tenha comprovado é «verified».",
            ),
        ),
        Progress.VERIFIED: Term(
            Sentence("verificado", "verified", "verificado"),
            Sentence(
                es="Se hizo todo, y lo comprobó alguien distinto de quien lo hizo.",
                en="All is done, and somebody other than those who did it has checked.",
                pt="Tudo foi feito, e isso foi comprovado por alguém que não o fez.",
            ),
        ),
        Progress.STOPPED: Term(
            Sentence("detenido", "stopped", "interrompido"),
            Sentence(
                es="Se dejó de trabajar en ello antes de terminar.",
                en="Work on it has ceased before the end.",
                pt="Deixou-se de trabalhar nisso antes do fim.",
            ),
        ),
        Progress.WITHDRAWN: Term(
            Sentence("retirado", "withdrawn", "retirado"),
            Sentence(
                es="Se retiró del plan y ya no se debe hacer, a diferencia de lo que se dejó a medias («stopped»).",
                en="It was taken out of the plan and need not be done any more, unlike what was left unfinished (“stopped”).",
                pt="Foi retirado do plano e já não precisa ser feito, diferente do que ficou pela metade («stopped»).",
            ),
        ),
        Progress.UNCLEAR: Term(
            Sentence("indeterminado", "unclear", "indeterminado"),
            Sentence(
                es="Quien reporta buscó cómo va y no pudo saberlo, por ejemplo porque no hay evidencia.",
                en="The reporter looked for how it stands and could not tell, for example for want of evidence.",
                pt="Quem relata procurou saber como está e não conseguiu, por exemplo por falta de evidência.",
            ),
        ),
    },
)

_DATABASE = "OGP commitments database"

MISSING = closed(
    "missing",
    Missing,
    Sentence("Por qué falta un código", "Why a code is missing", "Por que falta um código"),
    Sentence(
        es="Por qué un indicador de la revisión independiente no tiene código: son cuatro cosas distintas.",
        en="Why an indicator of the independent review has no code: four different things.",
        pt="Por que um indicador da avaliação independente não tem código: são quatro coisas diferentes.",
    ),
    {
        Missing.NOT_USED: Term(
            Sentence(
                "indicador no usado en esa época",
                "indicator not used in that era",
                "indicador não usado nessa época",
            ),
            Sentence(
                es="El indicador no se usaba para los planes de esa época; en la base de datos de la Alianza, «ND».",
                en="The indicator was not used for plans of that era; in the database of the Partnership, “ND”.",
                pt="O indicador não era usado para os planos dessa época; na base de dados da Parceria, «ND».",
            ),
            f"{_DATABASE}, ND",
        ),
        Missing.NOT_REVIEWED: Term(
            Sentence("sin revisión", "not reviewed", "sem avaliação"),
            Sentence(
                es="Nadie lo ha revisado, o todavía no hay informe; en la base de datos de la Alianza, «NR».",
                en="Nobody has reviewed it, or there is no report yet; in the database of the Partnership, “NR”.",
                pt="Ninguém o avaliou, ou ainda não há relatório; na base de dados da Parceria, «NR».",
            ),
            f"{_DATABASE}, NR",
        ),
        Missing.NOT_APPLICABLE: Term(
            Sentence("no aplica", "not applicable", "não se aplica"),
            Sentence(
                es="El indicador no corresponde a ese compromiso; en la base de datos de la Alianza, «NA».",
                en="The indicator does not fit that commitment; in the database of the Partnership, “NA”.",
                pt="O indicador não cabe nesse compromisso; na base de dados da Parceria, «NA».",
            ),
            f"{_DATABASE}, NA",
        ),
        Missing.BLANK: Term(
            Sentence("vacío", "blank", "vazio"),
            Sentence(
                es="La celda estaba vacía en el origen, que no dice por qué.",
                en="The cell was empty where it was read, and nothing says why.",
                pt="A célula estava vazia na origem, que não diz por quê.",
            ),
            f"{_DATABASE}, empty cell",
        ),
    },
)
