"""Integrity, and information."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.codelists.policy_areas.area import area
from gobierno_abierto.words.languages import Sentence

AREAS: dict[str, Term] = {
    "anti-corruption-and-integrity": area(
        Sentence(
            "Anticorrupción e integridad",
            "Anti-Corruption and Integrity",
            "Anticorrupção e integridade",
        ),
        Sentence(
            es="Área general: todo lo que previene o combate la corrupción; se agrega el código más preciso si lo hay.",
            en="General area: whatever prevents or fights corruption; a more precise code is added if there is one.",
            pt="Área geral: tudo o que previne ou combate a corrupção; acrescenta-se o código mais preciso, se houver.",
        ),
    ),
    "anti-corruption-institutions": area(
        Sentence(
            "Instituciones anticorrupción",
            "Anti-corruption Institutions",
            "Instituições anticorrupção",
        ),
        Sentence(
            es="Crear o reforzar los organismos que previenen, investigan o sancionan la corrupción.",
            en="To create or strengthen the bodies that prevent, investigate or punish corruption.",
            pt="Criar ou reforçar os órgãos que previnem, investigam ou punem a corrupção.",
        ),
    ),
    "anti-corruption-strategies": area(
        Sentence(
            "Estrategias anticorrupción", "Anti-Corruption Strategies", "Estratégias anticorrupção"
        ),
        Sentence(
            es="Planes o políticas contra la corrupción, de todo el gobierno o de un sector.",
            en="Plans or policies against corruption, of the whole government or of one sector.",
            pt="Planos ou políticas contra a corrupção, de todo o governo ou de um setor.",
        ),
    ),
    "asset-disclosure": area(
        Sentence("Declaración de bienes", "Asset Disclosure", "Declaração de bens"),
        Sentence(
            es="Declaraciones de bienes e ingresos de quienes ejercen un cargo público.",
            en="Declarations of assets and income by those who hold a public office.",
            pt="Declarações de bens e rendas de quem exerce um cargo público.",
        ),
    ),
    "audits": area(
        Sentence("Auditorías", "Audits", "Auditorias"),
        Sentence(
            es="Auditorías de lo que hace el gobierno, y qué se hace con sus resultados.",
            en="Audits of what the government does, and what is done with their results.",
            pt="Auditorias do que o governo faz, e o que se faz com seus resultados.",
        ),
    ),
    "beneficial-ownership": area(
        Sentence("Beneficiarios finales", "Beneficial Ownership", "Beneficiários finais"),
        Sentence(
            es="Quiénes son las personas que, al final, poseen o controlan una empresa.",
            en="Who the people are who, in the end, own or control a company.",
            pt="Quem são as pessoas que, no fim, possuem ou controlam uma empresa.",
        ),
    ),
    "conflicts-of-interest": area(
        Sentence("Conflictos de intereses", "Conflicts Of Interest", "Conflitos de interesses"),
        Sentence(
            es="Que los intereses privados de quien decide no pesen en lo que decide.",
            en="That the private interests of those who decide do not weigh in what they decide.",
            pt="Que os interesses privados de quem decide não pesem no que decide.",
        ),
    ),
    "elections": area(
        Sentence("Elecciones", "Elections", "Eleições"),
        Sentence(
            es="Cómo se organizan y se vigilan las elecciones; el dinero de las campañas es «political-finance».",
            en="How elections are organised and watched over; the money of campaigns is “political-finance”.",
            pt="Como se organizam e se fiscalizam as eleições; o dinheiro das campanhas é «political-finance».",
        ),
    ),
    "political-finance": area(
        Sentence("Financiamiento político", "Political Finance", "Financiamento político"),
        Sentence(
            es="El dinero de los partidos y de las campañas.",
            en="The money of parties and campaigns.",
            pt="O dinheiro dos partidos e das campanhas.",
        ),
    ),
    "lobbying": area(
        Sentence("Cabildeo", "Lobbying", "Lobby"),
        Sentence(
            es="Quién busca influir en una decisión pública, ante quién y para qué.",
            en="Who seeks to influence a public decision, with whom and to what end.",
            pt="Quem busca influenciar uma decisão pública, junto a quem e para quê.",
        ),
    ),
    "money-in-politics": area(
        Sentence("Dinero en la política", "Money in Politics", "Dinheiro na política"),
        Sentence(
            es="Área general: declaración de bienes, conflictos de intereses, financiamiento político y cabildeo, que también tienen su propio código.",
            en="General area: asset disclosure, conflicts of interest, political finance and lobbying, each of which also has a code of its own.",
            pt="Área geral: declaração de bens, conflitos de interesses, financiamento político e lobby, que também têm seu próprio código.",
        ),
    ),
    "open-contracting": area(
        Sentence("Contrataciones abiertas", "Open Contracting", "Contratações abertas"),
        Sentence(
            es="Que las contrataciones públicas se puedan seguir de principio a fin, con información publicada.",
            en="That public contracts can be followed from beginning to end, with published information.",
            pt="Que as contratações públicas possam ser acompanhadas do início ao fim, com informações publicadas.",
        ),
    ),
    "public-procurement": area(
        Sentence("Compras públicas", "Public Procurement", "Compras públicas"),
        Sentence(
            es="Cómo compra y contrata el Estado; si se trata de que cualquiera pueda seguirlo, «open-contracting».",
            en="How the state buys and contracts; where the point is that anybody can follow it, “open-contracting”.",
            pt="Como o Estado compra e contrata; se a questão é que qualquer pessoa possa acompanhar, «open-contracting».",
        ),
    ),
    "whistleblower-protections": area(
        Sentence(
            "Protección de denunciantes", "Whistleblower Protections", "Proteção de denunciantes"
        ),
        Sentence(
            es="Proteger de represalias a quien denuncia una falta en su propia institución.",
            en="To protect from reprisals those who report a wrong in their own institution.",
            pt="Proteger de represálias quem denuncia uma falta em sua própria instituição.",
        ),
    ),
    "right-to-information": area(
        Sentence("Derecho a la información", "Right To Information", "Direito à informação"),
        Sentence(
            es="El derecho a pedir información pública y a recibirla: leyes, órganos y trámites.",
            en="The right to ask for public information and to receive it: laws, bodies and procedures.",
            pt="O direito de pedir informação pública e de recebê-la: leis, órgãos e procedimentos.",
        ),
    ),
    "access-to-information": area(
        Sentence("Acceso a la información", "Access to information", "Acesso à informação"),
        Sentence(
            es="Área general: el derecho a la información y los datos abiertos, que también tienen su propio código.",
            en="General area: the right to information and open data, each of which also has a code of its own.",
            pt="Área geral: o direito à informação e os dados abertos, que também têm seu próprio código.",
        ),
        seen=("es", "pt"),
    ),
}
