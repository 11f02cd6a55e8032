"""The words for what is reported of milestones, and for what reviews say of commitments."""

from gobierno_abierto.model import Assessment, Claim, Coding
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

_DATE = Sentence("Fecha", "Date", "Data")

_CLAIM = {
    "by": Member(
        Sentence("Quién reporta", "Reported by", "Quem relata"),
        Sentence(
            es="El identificador de la persona o la organización que reporta; si no está en el documento, su nombre.",
            en="The identifier of the person or organisation that reports; if there is none in the document, the name.",
            pt="O identificador da pessoa ou da organização que relata; se não está no documento, seu nome.",
        ),
    ),
    "role": Member(
        Sentence("Papel de quien reporta", "Role of the reporter", "Papel de quem relata"),
        Sentence(
            es="En calidad de qué reporta: entidad responsable, contraparte, grupo núcleo o revisión independiente.",
            en="In what capacity the report is made: agency, counterpart, core group or independent review.",
            pt="Em que qualidade relata: órgão responsável, contraparte, grupo núcleo ou avaliação independente.",
        ),
    ),
    "date": Member(
        _DATE,
        Sentence(
            es="El día del reporte.",
            en="The day of the claim.",
            pt="O dia do relato.",
        ),
    ),
    "period": Member(
        Sentence("Periodo", "Period", "Período"),
        Sentence(
            es="El tiempo que cubre el reporte. Si falta, no consta.",
            en="The time that the claim covers. If absent, it is not stated.",
            pt="O tempo que o relato cobre. Se faltar, não consta.",
        ),
    ),
    "progress": Member(
        Sentence("Avance", "Progress", "Progresso"),
        Sentence(
            es="Qué quiere decir el reporte, en los términos de este formato: no iniciado, en proceso, completado… Si falta, no consta.",
            en="What the claim means in the terms of this format: not started, in progress, completed… If absent, it is not stated.",
            pt="O que o relato quer dizer, nos termos deste formato: não iniciado, em andamento, concluído… Se faltar, não consta.",
        ),
    ),
    "percent": Member(
        Sentence("Porcentaje de avance", "Percent complete", "Porcentagem de progresso"),
        Sentence(
            es="De 0 a 100. Si falta, no se reportó ningún porcentaje, que no es lo mismo que 0.",
            en="From 0 to 100. If absent, no percentage was reported, which is not 0.",
            pt="De 0 a 100. Se faltar, nenhuma porcentagem foi relatada, o que não é o mesmo que 0.",
        ),
    ),
    "reported": Member(
        Sentence("Palabra del reporte", "Word used", "Palavra do relato"),
        Sentence(
            es="La palabra que usó quien reporta, sin cambiarla, como «Ejecución».",
            en="The word that the reporter used, unchanged, such as “Ejecución”.",
            pt="A palavra que usou quem relata, sem alterá-la, como «Ejecución».",
        ),
    ),
    "evidence": Member(
        Sentence("Evidencia", "Evidence", "Evidência"),
        Sentence(
            es="La dirección o el nombre de lo que respalda el reporte.",
            en="The address or the name of what supports the claim.",
            pt="O endereço ou o nome do que respalda o relato.",
        ),
    ),
    "comment": Member(
        Sentence("Comentario", "Comment", "Comentário"),
        Sentence(
            es="Lo que agrega quien reporta.",
            en="What the reporter adds.",
            pt="O que acrescenta quem relata.",
        ),
    ),
}

_ASSESSMENT = {
    "report": Member(
        Sentence("Informe", "Report", "Relatório"),
        Sentence(
            es="De qué informe se trata, por su código, como «progress» (el primero sobre el plan).",
            en="Which report it is, by its code, such as “progress” (the first on the plan).",
            pt="De qual relatório se trata, pelo código, como «progress» (o primeiro sobre o plano).",
        ),
        codelist="report",
    ),
    "date": Member(
        _DATE,
        Sentence(
            es="La fecha del informe, con la precisión que se conozca.",
            en="The date of the report, as precisely as it is known.",
            pt="A data do relatório, com a precisão que se conheça.",
        ),
    ),
    "codings": Member(
        Sentence("Indicadores", "Indicators", "Indicadores"),
        Sentence(
            es="Lo que el informe dice de cada indicador.",
            en="What the report says of each indicator.",
            pt="O que o relatório diz de cada indicador.",
        ),
    ),
}

_CODING = {
    "indicator": Member(
        Sentence("Indicador", "Indicator", "Indicador"),
        Sentence(
            es="De qué indicador se trata, por su código, como «completion» (nivel de cumplimiento).",
            en="Which indicator it is, by its code, such as “completion”.",
            pt="De qual indicador se trata, pelo código, como «completion» (nível de conclusão).",
        ),
        codelist="indicator",
    ),
    "code": Member(
        Sentence("Código", "Code", "Código"),
        Sentence(
            es="El código oficial, tal como se publicó. Si falta, «missing» dice por qué.",
            en="The official code, as it was published. If absent, “missing” says why.",
            pt="O código oficial, tal como foi publicado. Se faltar, «missing» diz por quê.",
        ),
    ),
    "missing": Member(
        Sentence("Razón de que falte", "Reason it is missing", "Motivo da falta"),
        Sentence(
            es="Por qué no hay código: el indicador no se usaba en esa época, no hubo revisión, no aplica, o se publicó vacío. Solo se escribe si falta «code».",
            en="Why there is no code: the indicator was not used in that era, was not reviewed, is not applicable, or was published blank. It is written only where “code” is absent.",
            pt="Por que não há código: o indicador não era usado nessa época, não houve avaliação, não se aplica, ou foi publicado vazio. Só se escreve se falta «code».",
        ),
    ),
    "label": Member(
        Sentence("Palabra publicada", "Published word", "Palavra publicada"),
        Sentence(
            es="La palabra que se publicó con el código, si no es la que tiene la escala de ese indicador.",
            en="The word that was published with the code, if it is not the one that the scale of that indicator has.",
            pt="A palavra que foi publicada com o código, se não é a que tem a escala desse indicador.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Claim: Described(
        Sentence("Reporte de avance", "Claim", "Relato de progresso"),
        Sentence(
            es="Lo que alguien reporta de un hito o de una actividad en una fecha. Los reportes pueden no concordar, y ninguno reemplaza a otro.",
            en="What somebody reports of a milestone or an activity on a date. Claims may disagree, and none replaces another.",
            pt="O que alguém relata de um marco ou de uma atividade em uma data. Os relatos podem não concordar, e nenhum substitui outro.",
        ),
        _CLAIM,
    ),
    Assessment: Described(
        Sentence("Evaluación", "Assessment", "Avaliação"),
        Sentence(
            es="Lo que dice de un compromiso un informe del Mecanismo de Revisión Independiente de la Alianza para el Gobierno Abierto.",
            en="What one report of the Open Government Partnership's Independent Reporting Mechanism says of a commitment.",
            pt="O que diz de um compromisso um relatório do Mecanismo Independente de Avaliação da Parceria para Governo Aberto.",
        ),
        _ASSESSMENT,
    ),
    Coding: Described(
        Sentence("Código de un indicador", "Coding of an indicator", "Código de um indicador"),
        Sentence(
            es="Lo que un informe dice de un indicador: su código oficial, o por qué falta. Lleva exactamente uno de los dos.",
            en="What a report says of an indicator: its official code, or why there is none. It has exactly one of the two.",
            pt="O que um relatório diz de um indicador: seu código oficial, ou por que falta. Leva exatamente um dos dois.",
        ),
        _CODING,
    ),
}
