"""Codes of what changes with the age of a plan: its member's kind, its form, its standards."""

from gobierno_abierto.model import MemberLevel, Standards, Template
from gobierno_abierto.words.codelists.codelist import Term, closed
from gobierno_abierto.words.languages import Sentence

MEMBER_LEVEL = closed(
    "member-level",
    MemberLevel,
    Sentence("Nivel del miembro", "Level of the member", "Nível do membro"),
    Sentence(
        es="Qué clase de gobierno es el miembro de la Alianza que presenta el plan.",
        en="What kind of government the member of the Partnership is that hands in the plan.",
        pt="Que tipo de governo é o membro da Parceria que apresenta o plano.",
    ),
    {
        MemberLevel.NATIONAL: Term(
            Sentence("nacional", "national", "nacional"),
            Sentence(
                es="El gobierno de un país.",
                en="The government of a country.",
                pt="O governo de um país.",
            ),
            "OGP commitments database, National Or Local",
        ),
        MemberLevel.LOCAL: Term(
            Sentence("local", "local", "local"),
            Sentence(
                es="El gobierno de una parte de un país, como un estado o un municipio, que es miembro por sí mismo.",
                en="The government of a part of a country, such as a state or a municipality, that is a member in its own right.",
                pt="O governo de uma parte de um país, como um estado ou um município, que é membro por si mesmo.",
            ),
            "OGP commitments database, National Or Local",
            ("es", "pt"),
        ),
    },
)

_TEMPLATES = "Open Government Partnership, templates of commitments"

TEMPLATE = closed(
    "template",
    Template,
    Sentence("Plantilla de compromisos", "Template of commitments", "Modelo de compromissos"),
    Sentence(
        es="En qué formulario de la Alianza se escribieron los compromisos de un plan; los códigos son nuestros.",
        en="On which form of the Partnership the commitments of a plan were written; the codes are ours.",
        pt="Em qual formulário da Parceria foram escritos os compromissos de um plano; os códigos são nossos.",
    ),
    {
        Template.T1: Term(
            Sentence(
                "la de los primeros planes (2011 y 2012)",
                "that of the first plans (2011 and 2012)",
                "o dos primeiros planos (2011 e 2012)",
            ),
            Sentence(
                es="Un párrafo libre por compromiso, con las metas y los plazos de cada año.",
                en="One free paragraph for each commitment, with benchmarks and timelines for each year.",
                pt="Um parágrafo livre para cada compromisso, com as metas e os prazos de cada ano.",
            ),
            _TEMPLATES,
        ),
        Template.T2: Term(
            Sentence("la de 2014 a 2016", "that of 2014 to 2016", "o de 2014 a 2016"),
            Sentence(
                es="Un formulario con la situación inicial, el objetivo principal, el desafío, la relevancia y la ambición.",
                en="A form with status quo, main objective, challenge, relevance and ambition.",
                pt="Um formulário com a situação inicial, o objetivo principal, o desafio, a relevância e a ambição.",
            ),
            _TEMPLATES,
        ),
        Template.T3: Term(
            Sentence("la de 2016 a 2021", "that of 2016 to 2021", "o de 2016 a 2021"),
            Sentence(
                es="Cinco preguntas: qué problema, cuál es el compromiso, cómo contribuye, por qué es relevante, y lo adicional.",
                en="Five questions: which problem, what is the commitment, how it contributes, why it is relevant, and what is additional.",
                pt="Cinco perguntas: qual problema, qual é o compromisso, como contribui, por que é relevante, e o adicional.",
            ),
            _TEMPLATES,
        ),
        Template.T4: Term(
            Sentence("la de 2022 en adelante", "that since 2022", "o de 2022 em diante"),
            Sentence(
                es="Cuatro partes: definición del problema, descripción, análisis y planificación del compromiso.",
                en="Four parts: problem definition, commitment description, commitment analysis, commitment planning.",
                pt="Quatro partes: definição do problema, descrição, análise e planejamento do compromisso.",
            ),
            _TEMPLATES,
        ),
    },
)

STANDARDS = closed(
    "standards",
    Standards,
    Sentence(
        "Estándares de participación y cocreación",
        "Participation and co-creation standards",
        "Padrões de participação e cocriação",
    ),
    Sentence(
        es="Qué estándares de participación y cocreación de la Alianza regían cuando se hizo el plan.",
        en="Which participation and co-creation standards of the Partnership were in force when the plan was made.",
        pt="Quais padrões de participação e cocriação da Parceria vigoravam quando o plano foi feito.",
    ),
    {
        Standards.OF_2017: Term(
            Sentence("los de 2017 a 2021", "those of 2017 to 2021", "os de 2017 a 2021"),
            Sentence(
                es="Divididos en básicos, que se exigían, y avanzados.",
                en="Split into basic ones, which were required, and advanced ones.",
                pt="Divididos em básicos, que eram exigidos, e avançados.",
            ),
            "OGP Participation and Co-Creation Standards, 2017",
        ),
        Standards.OF_2022: Term(
            Sentence("los de 2022 en adelante", "those since 2022", "os de 2022 em diante"),
            Sentence(
                es="Cinco estándares con requisitos mínimos, aprobados el 24 de noviembre de 2021 y vigentes desde el 1 de enero de 2022.",
                en="Five standards with minimum requirements, approved on 24 November 2021 and in force since 1 January 2022.",
                pt="Cinco padrões com requisitos mínimos, aprovados em 24 de novembro de 2021 e vigentes desde 1 de janeiro de 2022.",
            ),
            "OGP Participation and Co-Creation Standards, 2021",
        ),
    },
)
