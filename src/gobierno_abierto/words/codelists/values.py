"""Open lists: the values of open government, by their names over time, and the challenges."""

from gobierno_abierto.words.codelists.codelist import Codelist, Term
from gobierno_abierto.words.languages import Sentence

_FOUNDING = "Open Government Declaration, 2011"
_REVIEWS = "OGP commitments database, OGP Value"
_GLOSSARY = "Open Government Partnership, glossary"

OGP_VALUE = Codelist(
    "ogp-value",
    Sentence(
        "Valor del gobierno abierto", "Open government value", "Valor do governo aberto"
    ),
    Sentence(
        es="A qué valor del gobierno abierto sirve un compromiso, con el nombre que la Alianza le daba en la época del plan; las descripciones son nuestras.",
        en="Which open government value a commitment serves, by the name that the Partnership had for it in the era of the plan; the descriptions are ours.",
        pt="A qual valor do governo aberto um compromisso serve, com o nome que a Parceria lhe dava na época do plano; as descrições são nossas.",
    ),
    is_open=True,
    terms={
        "transparency": Term(
            Sentence("transparencia", "transparency", "transparência"),
            Sentence(
                es="Lo que el gobierno sabe y hace se puede ver; nombre de 2011 y de hoy.",
                en="What the government knows and does can be seen; the name of 2011 and of today.",
                pt="O que o governo sabe e faz pode ser visto; nome de 2011 e de hoje.",
            ),
            f"{_FOUNDING}; {_GLOSSARY}",
            ("es", "pt"),
        ),
        "citizen-participation": Term(
            Sentence("participación ciudadana", "citizen participation", "participação cidadã"),
            Sentence(
                es="Las personas toman parte en lo que el gobierno decide y hace; nombre de 2011 y de hoy.",
                en="People take part in what the government decides and does; the name of 2011 and of today.",
                pt="As pessoas tomam parte no que o governo decide e faz; nome de 2011 e de hoje.",
            ),
            f"{_FOUNDING}; {_GLOSSARY}",
            ("es", "pt"),
        ),
        "accountability": Term(
            Sentence("rendición de cuentas", "accountability", "prestação de contas"),
            Sentence(
                es="El gobierno responde por lo que hace; nombre de 2011.",
                en="The government answers for what it does; the name of 2011.",
                pt="O governo responde pelo que faz; nome de 2011.",
            ),
            _FOUNDING,
            ("es", "pt"),
        ),
        "technology-and-innovation": Term(
            Sentence(
                "tecnología e innovación", "technology and innovation", "tecnologia e inovação"
            ),
            Sentence(
                es="Medios nuevos al servicio de los demás valores; nombre de 2011, y hoy un valor adicional.",
                en="New means in the service of the other values; the name of 2011, and today an extra value.",
                pt="Meios novos a serviço dos demais valores; nome de 2011, e hoje um valor adicional.",
            ),
            f"{_FOUNDING}; {_GLOSSARY}",
            ("es",),
        ),
        "access-to-information": Term(
            Sentence("acceso a la información", "access to information", "acesso à informação"),
            Sentence(
                es="La información del gobierno se publica o se entrega a quien la pide; nombre de las revisiones de 2012 a 2019.",
                en="Information of the government is published, or given to whoever asks; the name in the reviews of 2012 to 2019.",
                pt="A informação do governo é publicada ou entregue a quem a pede; nome das avaliações de 2012 a 2019.",
            ),
            f"{_REVIEWS} Access To Information",
            ("es", "pt"),
        ),
        "civic-participation": Term(
            Sentence("participación cívica", "civic participation", "participação cívica"),
            Sentence(
                es="Las personas pueden influir en las decisiones; nombre de las revisiones de 2012 a 2019.",
                en="People can influence decisions; the name in the reviews of 2012 to 2019.",
                pt="As pessoas podem influir nas decisões; nome das avaliações de 2012 a 2019.",
            ),
            f"{_REVIEWS} Civic Participation",
            ("es",),
        ),
        "public-accountability": Term(
            Sentence(
                "rendición pública de cuentas", "public accountability", "prestação pública de contas"
            ),
            Sentence(
                es="El gobierno responde ante el público por lo que hace; nombre de las revisiones de 2012 a 2019 y de hoy.",
                en="The government answers to the public for what it does; the name in the reviews of 2012 to 2019 and of today.",
                pt="O governo responde ao público pelo que faz; nome das avaliações de 2012 a 2019 e de hoje.",
            ),
            f"{_REVIEWS} Public Accountability; {_GLOSSARY}",
        ),
        "technology-for-openness": Term(
            Sentence(
                "tecnología e innovación para la apertura y la rendición de cuentas",
                "technology and innovation for openness and accountability",
                "tecnologia e inovação para a abertura e a prestação de contas",
            ),
            Sentence(
                es="Medios nuevos para los otros tres valores, que nunca bastan por sí solos; nombre de las revisiones de 2012 a 2019.",
                en="New means for the other three values, which are never enough alone; the name in the reviews of 2012 to 2019.",
                pt="Meios novos para os outros três valores, que nunca bastam por si sós; nome das avaliações de 2012 a 2019.",
            ),
            f"{_REVIEWS} Technology",
        ),
        "inclusion": Term(
            Sentence("inclusión", "inclusion", "inclusão"),
            Sentence(
                es="Toma parte quien suele quedar fuera; hoy, un valor adicional.",
                en="Those who are usually left out take part; today, an extra value.",
                pt="Toma parte quem costuma ficar de fora; hoje, um valor adicional.",
            ),
            _GLOSSARY,
        ),
    },
)  # fmt: skip

_CHALLENGES = "Open Government Partnership, grand challenges, 2011"

GRAND_CHALLENGE = Codelist(
    "grand-challenge",
    Sentence("Gran desafío", "Grand challenge", "Grande desafio"),
    Sentence(
        es="A cuál de los cinco grandes desafíos de 2011 responde un compromiso; las descripciones son nuestras.",
        en="Which of the five grand challenges of 2011 a commitment answers; the descriptions are ours.",
        pt="A qual dos cinco grandes desafios de 2011 um compromisso responde; as descrições são nossas.",
    ),
    is_open=True,
    terms={
        "public-services": Term(
            Sentence(
                "mejorar los servicios públicos",
                "improving public services",
                "melhoria dos serviços públicos",
            ),
            Sentence(
                es="Que sean mejores los servicios que presta el gobierno.",
                en="That the services which the government renders become better.",
                pt="Que sejam melhores os serviços que o governo presta.",
            ),
            _CHALLENGES,
            ("es", "pt"),
        ),
        "public-integrity": Term(
            Sentence(
                "incrementar la integridad pública",
                "increasing public integrity",
                "aumento da integridade pública",
            ),
            Sentence(
                es="Que quienes ejercen una función pública actúen con rectitud.",
                en="That those who hold a public office act with integrity.",
                pt="Que quem exerce uma função pública aja com retidão.",
            ),
            _CHALLENGES,
            ("es", "pt"),
        ),
        "public-resources": Term(
            Sentence(
                "gestión más efectiva de los recursos públicos",
                "more effectively managing public resources",
                "gestão mais efetiva dos recursos públicos",
            ),
            Sentence(
                es="Que se use mejor lo que es de toda la población: dinero, bienes, recursos naturales.",
                en="That what belongs to all is used better: money, goods, natural resources.",
                pt="Que se use melhor o que é de toda a população: dinheiro, bens, recursos naturais.",
            ),
            _CHALLENGES,
            ("es", "pt"),
        ),
        "safer-communities": Term(
            Sentence(
                "crear comunidades más seguras",
                "creating safer communities",
                "criação de comunidades mais seguras",
            ),
            Sentence(
                es="Que las personas estén más seguras donde viven.",
                en="That people are safer where they live.",
                pt="Que as pessoas estejam mais seguras onde vivem.",
            ),
            _CHALLENGES,
            ("es", "pt"),
        ),
        "corporate-accountability": Term(
            Sentence(
                "incrementar la responsabilidad corporativa y la rendición de cuentas",
                "increasing corporate accountability",
                "aumento da responsabilidade corporativa",
            ),
            Sentence(
                es="Que las empresas respondan por lo que hacen.",
                en="That companies answer for what they do.",
                pt="Que as empresas respondam pelo que fazem.",
            ),
            _CHALLENGES,
            ("es", "pt"),
        ),
    },
)
