"""Sections of the templates since 2016, which ask questions."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.languages import Sentence

_T3 = "OGP commitment template of 2016 to 2021"
_T4 = "OGP National Handbook, 2022"

SECTIONS: dict[str, Term] = {
    "t3-problem": Term(
        Sentence(
            "¿Cuál es la problemática que el compromiso aborda?",
            "What is the public problem that the commitment will address?",
            "Qual é o problema público que o compromisso abordará?",
        ),
        Sentence(
            es="Plantilla T3: qué va mal, y a quién afecta.",
            en="Template T3: what is wrong, and whom it affects.",
            pt="Modelo T3: o que vai mal, e a quem afeta.",
        ),
        _T3,
        ("es",),
    ),
    "t3-commitment": Term(
        Sentence("¿Cuál es el compromiso?", "What is the commitment?", "Qual é o compromisso?"),
        Sentence(
            es="Plantilla T3: qué se hará.",
            en="Template T3: what will be done.",
            pt="Modelo T3: o que será feito.",
        ),
        _T3,
        ("es",),
    ),
    "t3-contribution": Term(
        Sentence(
            "¿Cómo contribuirá a resolver la problemática?",
            "How will the commitment contribute to solve the public problem?",
            "Como o compromisso contribuirá para resolver o problema público?",
        ),
        Sentence(
            es="Plantilla T3: por qué lo que se hará ayuda contra el problema.",
            en="Template T3: why what will be done helps against the problem.",
            pt="Modelo T3: por que o que será feito ajuda contra o problema.",
        ),
        _T3,
        ("es",),
    ),
    "t3-relevance": Term(
        Sentence(
            "¿Por qué es relevante a los valores de OGP?",
            "Why is this commitment relevant to OGP values?",
            "Por que é relevante para os valores da OGP?",
        ),
        Sentence(
            es="Plantilla T3: a qué valores del gobierno abierto sirve, y cómo.",
            en="Template T3: which open government values it serves, and how.",
            pt="Modelo T3: a quais valores do governo aberto serve, e como.",
        ),
        _T3,
        ("es",),
    ),
    "t3-additional": Term(
        Sentence("Información adicional", "Additional information", "Informação adicional"),
        Sentence(
            es="Plantilla T3: presupuesto, y vínculos con otros programas, planes y objetivos.",
            en="Template T3: budget, and links to other programmes, plans and goals.",
            pt="Modelo T3: orçamento, e vínculos com outros programas, planos e objetivos.",
        ),
        _T3,
        ("es",),
    ),
    "t4-description": Term(
        Sentence(
            "Breve descripción del compromiso",
            "Brief description of the commitment",
            "Breve descrição do compromisso",
        ),
        Sentence(
            es="Plantilla T4: el compromiso en pocas palabras, antes de las preguntas.",
            en="Template T4: the commitment in few words, before the questions.",
            pt="Modelo T4: o compromisso em poucas palavras, antes das perguntas.",
        ),
        _T4,
        ("es",),
    ),
    "t4-problem": Term(
        Sentence(
            "¿Cuál es el problema que el compromiso busca abordar?",
            "What problem does the commitment aim to address?",
            "Qual é o problema que o compromisso busca abordar?",
        ),
        Sentence(
            es="Plantilla T4, definición del problema: qué va mal, y a quién afecta.",
            en="Template T4, problem definition: what is wrong, and whom it affects.",
            pt="Modelo T4, definição do problema: o que vai mal, e a quem afeta.",
        ),
        _T4,
        ("es",),
    ),
    "t4-causes": Term(
        Sentence(
            "¿Cuáles son las causas del problema?",
            "What are the causes of the problem?",
            "Quais são as causas do problema?",
        ),
        Sentence(
            es="Plantilla T4, definición del problema: de dónde viene.",
            en="Template T4, problem definition: where it comes from.",
            pt="Modelo T4, definição do problema: de onde vem.",
        ),
        _T4,
        ("es",),
    ),
    "t4-done": Term(
        Sentence(
            "¿Qué se ha hecho hasta ahora para resolver el problema?",
            "What has been done so far to solve the problem?",
            "O que foi feito até agora para resolver o problema?",
        ),
        Sentence(
            es="Plantilla T4, descripción: lo que hay antes del compromiso.",
            en="Template T4, description: what there is before the commitment.",
            pt="Modelo T4, descrição: o que há antes do compromisso.",
        ),
        _T4,
        ("es",),
    ),
    "t4-solution": Term(
        Sentence(
            "¿Qué solución se propone?",
            "What solution are you proposing?",
            "Que solução se propõe?",
        ),
        Sentence(
            es="Plantilla T4, descripción: qué se hará.",
            en="Template T4, description: what will be done.",
            pt="Modelo T4, descrição: o que será feito.",
        ),
        _T4,
        ("es",),
    ),
    "t4-results": Term(
        Sentence(
            "¿Qué resultados queremos lograr con la implementación de este compromiso?",
            "What results do we want to achieve by implementing this commitment?",
            "Que resultados queremos alcançar com a implementação deste compromisso?",
        ),
        Sentence(
            es="Plantilla T4, descripción: qué habrá cambiado al final.",
            en="Template T4, description: what will have changed in the end.",
            pt="Modelo T4, descrição: o que terá mudado no final.",
        ),
        _T4,
        ("es",),
    ),
    "t4-transparency": Term(
        Sentence(
            "¿Cómo promoverá la transparencia?",
            "How will the commitment promote transparency?",
            "Como promoverá a transparência?",
        ),
        Sentence(
            es="Plantilla T4, análisis: qué se podrá ver.",
            en="Template T4, analysis: what can be seen then.",
            pt="Modelo T4, análise: o que se poderá ver.",
        ),
        _T4,
        ("es",),
    ),
    "t4-accountability": Term(
        Sentence(
            "¿Cómo ayudará el compromiso a fomentar la rendición de cuentas?",
            "How will the commitment help foster accountability?",
            "Como o compromisso ajudará a fomentar a prestação de contas?",
        ),
        Sentence(
            es="Plantilla T4, análisis: de qué se responderá, y ante quién.",
            en="Template T4, analysis: what will be answered for, and to whom.",
            pt="Modelo T4, análise: pelo que se responderá, e a quem.",
        ),
        _T4,
        ("es",),
    ),
    "t4-participation": Term(
        Sentence(
            "¿Cómo mejorará el compromiso la participación ciudadana en la definición, implementación y seguimiento de soluciones?",
            "How will the commitment improve citizen participation in defining, implementing and monitoring solutions?",
            "Como o compromisso melhorará a participação cidadã na definição, implementação e acompanhamento de soluções?",
        ),
        Sentence(
            es="Plantilla T4, análisis: cómo se toma parte en las soluciones.",
            en="Template T4, analysis: how people take part in the solutions.",
            pt="Modelo T4, análise: como se toma parte nas soluções.",
        ),
        _T4,
        ("es",),
    ),
}
