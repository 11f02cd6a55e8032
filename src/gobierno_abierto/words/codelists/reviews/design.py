"""Indicators of how a commitment is designed."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.codelists.reviews.indicator import indicator
from gobierno_abierto.words.languages import Sentence

INDICATORS: dict[str, Term] = {
    "compound": indicator(
        Sentence("Compuesto", "Compound", "Composto"),
        Sentence(
            es="Si el compromiso reúne varios que se revisan juntos.",
            en="Whether the commitment joins several that are reviewed together.",
            pt="Se o compromisso reúne vários que são avaliados juntos.",
        ),
        "Compound",
    ),
    "cluster": indicator(
        Sentence("Grupo", "Cluster", "Grupo"),
        Sentence(
            es="Con qué otros compromisos se revisa este, como el informe los llama o numera.",
            en="With which other commitments this one is reviewed, as the report names or numbers them.",
            pt="Com quais outros compromissos este é avaliado, como o relatório os nomeia ou numera.",
        ),
        "Cluster",
    ),
    "specificity": indicator(
        Sentence("Especificidad", "Specificity", "Especificidade"),
        Sentence(
            es="Qué tan claro queda lo que se hará y se entregará; se codificó en planes de 2011 a 2016.",
            en="How clear it is what will be done and delivered; coded for plans of 2011 to 2016.",
            pt="Quão claro fica o que será feito e entregue; foi codificado em planos de 2011 a 2016.",
        ),
        "Specificity and _Specificity",
    ),
    "verifiable": indicator(
        Sentence("Verificable", "Verifiable", "Verificável"),
        Sentence(
            es="Si se puede comprobar que se cumplió.",
            en="Whether it can be verified that it was fulfilled.",
            pt="Se é possível comprovar que foi cumprido.",
        ),
        "Verifiable",
        ("es",),
    ),
    "relevance-access-to-information": indicator(
        Sentence(
            "Relevancia: acceso a la información",
            "Relevance: access to information",
            "Relevância: acesso à informação",
        ),
        Sentence(
            es="Si sirve al acceso a la información; se codificó en planes de 2011 a 2019.",
            en="Whether it serves access to information; coded for plans of 2011 to 2019.",
            pt="Se serve ao acesso à informação; foi codificado em planos de 2011 a 2019.",
        ),
        "OGP Value Access To Information",
    ),
    "relevance-civic-participation": indicator(
        Sentence(
            "Relevancia: participación cívica",
            "Relevance: civic participation",
            "Relevância: participação cívica",
        ),
        Sentence(
            es="Si sirve a la participación cívica; se codificó en planes de 2011 a 2019.",
            en="Whether it serves civic participation; coded for plans of 2011 to 2019.",
            pt="Se serve à participação cívica; foi codificado em planos de 2011 a 2019.",
        ),
        "OGP Value Civic Participation",
    ),
    "relevance-public-accountability": indicator(
        Sentence(
            "Relevancia: rendición pública de cuentas",
            "Relevance: public accountability",
            "Relevância: prestação pública de contas",
        ),
        Sentence(
            es="Si sirve a la rendición pública de cuentas; se codificó en planes de 2011 a 2019.",
            en="Whether it serves public accountability; coded for plans of 2011 to 2019.",
            pt="Se serve à prestação pública de contas; foi codificado em planos de 2011 a 2019.",
        ),
        "OGP Value Public Accountability",
    ),
    "relevance-technology": indicator(
        Sentence("Relevancia: tecnología", "Relevance: technology", "Relevância: tecnologia"),
        Sentence(
            es="Si usa tecnología e innovación para la apertura y la rendición de cuentas; se codificó en planes de 2011 a 2019.",
            en="Whether it uses technology and innovation for openness and accountability; coded for plans of 2011 to 2019.",
            pt="Se usa tecnologia e inovação para a abertura e a prestação de contas; foi codificado em planos de 2011 a 2019.",
        ),
        "OGP Value Technology",
    ),
    "relevant": indicator(
        Sentence(
            "Relevante para los valores de OGP",
            "Relevant to OGP values",
            "Relevante para os valores da OGP",
        ),
        Sentence(
            es="Si sirve a alguno de los valores; desde los planes de 2020 se codifica así la mirada de gobierno abierto.",
            en="Whether it serves any of the values; since the plans of 2020 the open government lens is coded so.",
            pt="Se serve a algum dos valores; desde os planos de 2020 a perspectiva de governo aberto é codificada assim.",
        ),
        "_Relevant",
        ("es",),
    ),
    "potential-impact": indicator(
        Sentence("Impacto potencial", "Potential impact", "Impacto potencial"),
        Sentence(
            es="Cuánto cambiaría las cosas si se cumpliera del todo; se codificó en planes de 2012 a 2019.",
            en="How much it would change if it were fulfilled in whole; coded for plans of 2012 to 2019.",
            pt="Quanto mudaria as coisas se fosse cumprido por inteiro; foi codificado em planos de 2012 a 2019.",
        ),
        "Potential Impact and _Potential Impact",
        ("es",),
    ),
    "potential-for-results": indicator(
        Sentence(
            "Potencial para obtener resultados", "Potential for results", "Potencial de resultados"
        ),
        Sentence(
            es="Qué resultados se pueden esperar si se cumple; se codifica en planes desde 2020.",
            en="Which results can be expected if it is fulfilled; coded for plans since 2020.",
            pt="Quais resultados podem ser esperados se for cumprido; é codificado em planos desde 2020.",
        ),
        "Potential for Results and _Potential for Results",
    ),
    "cluster-review": indicator(
        Sentence(
            "Grupo en la revisión del plan",
            "Cluster in the action plan review",
            "Grupo na revisão do plano",
        ),
        Sentence(
            es="Si la revisión del plan de acción trata el compromiso junto con otros.",
            en="Whether the action plan review treats the commitment together with others.",
            pt="Se a revisão do plano de ação trata o compromisso junto com outros.",
        ),
        "Cluster (AP Review)",
    ),
    "cluster-commitments": indicator(
        Sentence("Compromisos del grupo", "Commitments of the cluster", "Compromissos do grupo"),
        Sentence(
            es="Los identificadores oficiales de los compromisos que se tratan juntos.",
            en="The official identifiers of the commitments that are treated together.",
            pt="Os identificadores oficiais dos compromissos que são tratados juntos.",
        ),
        "Cluster Commitment ID(s)",
    ),
}
