"""Inclusion, justice, parliaments and public services."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.codelists.policy_areas.area import area
from gobierno_abierto.words.languages import Sentence

AREAS: dict[str, Term] = {
    "inclusion": area(
        Sentence("Inclusión", "Inclusion", "Inclusão"),
        Sentence(
            es="Área general: que participen y reciban lo suyo quienes suelen quedar fuera; se agrega el código del grupo si lo hay.",
            en="General area: that those who tend to be left out take part and get their due; the code of the group is added if there is one.",
            pt="Área geral: que participem e recebam o que lhes cabe aqueles que costumam ficar de fora; acrescenta-se o código do grupo, se houver.",
        ),
    ),
    "gender": area(
        Sentence("Género", "Gender", "Gênero"),
        Sentence(
            es="Igualdad entre personas de distinto género; si se trata de violencia, «gender-based-violence».",
            en="Equality of people of different genders; where it is about violence, “gender-based-violence”.",
            pt="Igualdade entre pessoas de diferentes gêneros; quando se trata de violência, «gender-based-violence».",
        ),
    ),
    "gender-based-violence": area(
        Sentence("Violencia de género", "Gender-Based Violence", "Violência de gênero"),
        Sentence(
            es="Prevenir la violencia contra alguien por su género, y atender a quien la sufre.",
            en="To prevent violence against somebody because of their gender, and to care for those who suffer it.",
            pt="Prevenir a violência contra alguém por seu gênero, e atender quem a sofre.",
        ),
    ),
    "economic-inclusion": area(
        Sentence("Inclusión económica", "Economic Inclusion", "Inclusão econômica"),
        Sentence(
            es="Ingresos, crédito o negocio propio para quienes quedan fuera de la economía.",
            en="Income, credit or a business of their own for those who are left out of the economy.",
            pt="Renda, crédito ou negócio próprio para quem fica fora da economia.",
        ),
    ),
    "lgbtqia": area(
        Sentence("LGBTQIA+", "LGBTQIA+", "LGBTQIA+"),
        Sentence(
            es="Derechos y participación de las personas LGBTQIA+.",
            en="Rights and participation of LGBTQIA+ people.",
            pt="Direitos e participação das pessoas LGBTQIA+.",
        ),
    ),
    "people-with-disabilities": area(
        Sentence(
            "Personas con discapacidad", "People with Disabilities", "Pessoas com deficiência"
        ),
        Sentence(
            es="Derechos y participación de las personas con discapacidad.",
            en="Rights and participation of people with disabilities.",
            pt="Direitos e participação das pessoas com deficiência.",
        ),
    ),
    "youth": area(
        Sentence("Juventud", "Youth", "Juventude"),
        Sentence(
            es="Derechos y participación de las personas jóvenes.",
            en="Rights and participation of young people.",
            pt="Direitos e participação das pessoas jovens.",
        ),
    ),
    "justice": area(
        Sentence("Justicia", "Justice", "Justiça"),
        Sentence(
            es="Área general: la justicia y quienes la imparten; se agrega el código más preciso si lo hay.",
            en="General area: justice and those who administer it; a more precise code is added if there is one.",
            pt="Área geral: a justiça e quem a administra; acrescenta-se o código mais preciso, se houver.",
        ),
    ),
    "access-to-justice": area(
        Sentence("Acceso a la justicia", "Access to Justice", "Acesso à justiça"),
        Sentence(
            es="Que cualquiera pueda resolver un problema legal, con o sin tribunal.",
            en="That anybody can solve a legal problem, in court or outside.",
            pt="Que qualquer pessoa possa resolver um problema legal, com ou sem tribunal.",
        ),
    ),
    "open-justice": area(
        Sentence("Justicia abierta", "Open Justice", "Justiça aberta"),
        Sentence(
            es="Transparencia y participación en la justicia, como publicar sentencias.",
            en="Transparency and participation in justice, such as the publication of judgments.",
            pt="Transparência e participação na justiça, como publicar sentenças.",
        ),
    ),
    "policing-corrections": area(
        Sentence(
            "Policía y sistema penitenciario",
            "Policing & Corrections",
            "Polícia e sistema prisional",
        ),
        Sentence(
            es="Cómo trabajan la policía y las prisiones, y ante quién responden.",
            en="How the police and prisons work, and to whom they answer.",
            pt="Como trabalham a polícia e as prisões, e a quem respondem.",
        ),
    ),
    "judiciary": area(
        Sentence("Poder judicial", "Judiciary", "Poder Judiciário"),
        Sentence(
            es="Los tribunales como institución: cómo se organizan y quiénes los integran.",
            en="The courts as an institution: how they are organised and who sits in them.",
            pt="Os tribunais como instituição: como se organizam e quem os integra.",
        ),
    ),
    "open-parliaments": area(
        Sentence("Parlamento abierto", "Open Parliaments", "Parlamento aberto"),
        Sentence(
            es="Transparencia y participación en el congreso o la asamblea.",
            en="Transparency and participation in a congress or an assembly.",
            pt="Transparência e participação no congresso ou na assembleia.",
        ),
        seen=("es", "pt"),
    ),
    "open-parliament-plan": area(
        Sentence(
            "Plan de parlamento abierto", "Open Parliament Plan", "Plano de parlamento aberto"
        ),
        Sentence(
            es="El compromiso está en un plan de parlamento abierto; si solo trata del parlamento, «open-parliaments».",
            en="The commitment stands in an open parliament plan; where it is only about parliament, “open-parliaments”.",
            pt="O compromisso está em um plano de parlamento aberto; se apenas trata do parlamento, «open-parliaments».",
        ),
    ),
    "public-service-delivery": area(
        Sentence(
            "Prestación de servicios públicos",
            "Public Service Delivery",
            "Prestação de serviços públicos",
        ),
        Sentence(
            es="Área general: los servicios que el Estado presta o encarga; se agrega el código del servicio si lo hay.",
            en="General area: the services that the state gives or commissions; the code of the service is added if there is one.",
            pt="Área geral: os serviços que o Estado presta ou encomenda; acrescenta-se o código do serviço, se houver.",
        ),
    ),
    "citizenship-immigration": area(
        Sentence("Ciudadanía e inmigración", "Citizenship & Immigration", "Cidadania e imigração"),
        Sentence(
            es="Nacionalidad, documentos de identidad y trámites de quienes migran.",
            en="Nationality, identity documents and procedures for those who migrate.",
            pt="Nacionalidade, documentos de identidade e procedimentos de quem migra.",
        ),
    ),
    "education": area(
        Sentence("Educación", "Education", "Educação"),
        Sentence(
            es="Escuelas, universidades y lo que se enseña; formar a funcionarios es «capacity-building».",
            en="Schools, universities and what is taught; training officials is “capacity-building”.",
            pt="Escolas, universidades e o que se ensina; formar servidores é «capacity-building».",
        ),
    ),
    "health-nutrition": area(
        Sentence("Salud y nutrición", "Health & Nutrition", "Saúde e nutrição"),
        Sentence(
            es="Servicios de salud, medicinas y alimentación.",
            en="Health services, medicines and food.",
            pt="Serviços de saúde, remédios e alimentação.",
        ),
    ),
    "infrastructure-transport": area(
        Sentence(
            "Infraestructura y transporte",
            "Infrastructure & Transport",
            "Infraestrutura e transporte",
        ),
        Sentence(
            es="Obras públicas, caminos y transporte.",
            en="Public works, roads and transport.",
            pt="Obras públicas, estradas e transporte.",
        ),
    ),
    "water-sanitation": area(
        Sentence("Agua y saneamiento", "Water & Sanitation", "Água e saneamento"),
        Sentence(
            es="Agua potable, drenaje y tratamiento de aguas.",
            en="Drinking water, sewers and water treatment.",
            pt="Água potável, esgoto e tratamento de água.",
        ),
    ),
}
