"""The words for action plans."""

from gobierno_abierto.model import ActionPlan
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member
from gobierno_abierto.words.members.headings import TITLE, URL

_PLAN = {
    "title": Member(
        TITLE,
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
    "level": Member(
        Sentence("Nivel del miembro", "Level of the member", "Nível do membro"),
        Sentence(
            es="Si el miembro es un país o un gobierno local. Si falta, no consta.",
            en="Whether the member is a country or a local government. If absent, it is not stated.",
            pt="Se o membro é um país ou um governo local. Se faltar, não consta.",
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
    "submitted": Member(
        Sentence("Fecha de presentación", "Date of submission", "Data de apresentação"),
        Sentence(
            es="Cuándo se presentó el plan; el año decide con qué indicadores se revisa. Si falta, no consta.",
            en="When the plan was handed in; the year decides by which indicators it is reviewed. If absent, it is not stated.",
            pt="Quando o plano foi apresentado; o ano decide com quais indicadores é avaliado. Se faltar, não consta.",
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
    "refreshed": Member(
        Sentence("Actualización", "Refresh", "Atualização"),
        Sentence(
            es="Cuándo se actualizó, o se debe actualizar, un plan de cuatro años. Si falta, no consta.",
            en="When a plan of four years was, or is to be, brought up to date. If absent, it is not stated.",
            pt="Quando um plano de quatro anos foi, ou deve ser, atualizado. Se faltar, não consta.",
        ),
    ),
    "template": Member(
        Sentence("Plantilla", "Template", "Modelo"),
        Sentence(
            es="En qué formulario de la Alianza están escritos los compromisos del plan. Si falta, no consta.",
            en="On which form of the Partnership the commitments of the plan are written. If absent, it is not stated.",
            pt="Em qual formulário da Parceria estão escritos os compromissos do plano. Se faltar, não consta.",
        ),
    ),
    "standards": Member(
        Sentence("Estándares vigentes", "Standards in force", "Padrões vigentes"),
        Sentence(
            es="Qué estándares de participación y cocreación regían cuando se hizo el plan. Si falta, no consta.",
            en="Which participation and co-creation standards were in force when the plan was made. If absent, it is not stated.",
            pt="Quais padrões de participação e cocriação vigoravam quando o plano foi feito. Se faltar, não consta.",
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
        URL,
        Sentence(
            es="La dirección completa del plan, como «https://example.org/plan».",
            en="The whole address of the plan, such as “https://example.org/plan”.",
            pt="O endereço completo do plano, como «https://example.org/plano».",
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
}
