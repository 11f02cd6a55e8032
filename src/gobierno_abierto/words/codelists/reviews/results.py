"""Indicators of what came of a commitment, and the star, which is derived from them."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.codelists.reviews.indicator import indicator
from gobierno_abierto.words.languages import Sentence

INDICATORS: dict[str, Term] = {
    "completion": indicator(
        Sentence("Nivel de cumplimiento", "Completion", "Nível de conclusão"),
        Sentence(
            es="Cuánto se había cumplido cuando se hizo el informe.",
            en="How much was fulfilled when the report was made.",
            pt="Quanto havia sido cumprido quando o relatório foi feito.",
        ),
        "Completion (Progress Report) and Completion (End Of Term)",
    ),
    "change-in-completion": indicator(
        Sentence("Cambio en el cumplimiento", "Change in completion", "Mudança na conclusão"),
        Sentence(
            es="Cuánto subió o bajó el cumplimiento del primer informe al segundo.",
            en="How far completion rose or fell from the first report to the second.",
            pt="Quanto a conclusão subiu ou desceu do primeiro relatório ao segundo.",
        ),
        "Change In Completion and _ChangeCompletion",
    ),
    "early-results": indicator(
        Sentence("Resultados iniciales", "Early results", "Resultados iniciais"),
        Sentence(
            es="Qué se logró ya al terminar el plan; se codifica en planes desde 2021.",
            en="What was achieved already when the plan ended; coded for plans since 2021.",
            pt="O que já se alcançou ao terminar o plano; é codificado em planos desde 2021.",
        ),
        "Early Results and _Early Results",
        ("es",),
    ),
    "did-it-open-government": indicator(
        Sentence(
            "¿Contribuyó a la apertura del gobierno?", "Did it open government?", "Abriu o governo?"
        ),
        Sentence(
            es="Cuánto cambió la apertura del gobierno, en conjunto; se codificó en planes de 2013 a 2020.",
            en="How much the openness of the government changed, overall; coded for plans of 2013 to 2020.",
            pt="Quanto mudou a abertura do governo, em conjunto; foi codificado em planos de 2013 a 2020.",
        ),
        "Did It Open Government (Overall) and _OpenGovernment",
    ),
    "did-it-open-government-access-to-information": indicator(
        Sentence(
            "Apertura: acceso a la información",
            "Did it open government: access to information",
            "Abertura: acesso à informação",
        ),
        Sentence(
            es="Cuánto cambió el acceso a la información; se codificó en planes de 2013 a 2017, con otros códigos que la apertura en conjunto.",
            en="How much access to information changed; coded for plans of 2013 to 2017, with other codes than overall.",
            pt="Quanto mudou o acesso à informação; foi codificado em planos de 2013 a 2017, com outros códigos que a abertura em conjunto.",
        ),
        "Did It Open Government (Access To Information) and _DIOGATI",
    ),
    "did-it-open-government-civic-participation": indicator(
        Sentence(
            "Apertura: participación cívica",
            "Did it open government: civic participation",
            "Abertura: participação cívica",
        ),
        Sentence(
            es="Cuánto cambió la participación cívica; se codificó en planes de 2013 a 2017, con otros códigos que la apertura en conjunto.",
            en="How much civic participation changed; coded for plans of 2013 to 2017, with other codes than overall.",
            pt="Quanto mudou a participação cívica; foi codificado em planos de 2013 a 2017, com outros códigos que a abertura em conjunto.",
        ),
        "Did It Open Government (Civic Participation) and _DIOGCP",
    ),
    "did-it-open-government-public-accountability": indicator(
        Sentence(
            "Apertura: rendición pública de cuentas",
            "Did it open government: public accountability",
            "Abertura: prestação pública de contas",
        ),
        Sentence(
            es="Cuánto cambió la rendición pública de cuentas; se codificó en planes de 2013 a 2017, con otros códigos que la apertura en conjunto.",
            en="How much public accountability changed; coded for plans of 2013 to 2017, with other codes than overall.",
            pt="Quanto mudou a prestação pública de contas; foi codificado em planos de 2013 a 2017, com outros códigos que a abertura em conjunto.",
        ),
        "Did It Open Government: Public Accountability and _DIOGPA",
    ),
    "carried-forward": indicator(
        Sentence(
            "Continuado en el plan siguiente", "Carried forward", "Continuado no plano seguinte"
        ),
        Sentence(
            es="Si el compromiso siguió en el plan siguiente; se codificó en planes de 2013 a 2016.",
            en="Whether the commitment went on in the next plan; coded for plans of 2013 to 2016.",
            pt="Se o compromisso seguiu no plano seguinte; foi codificado em planos de 2013 a 2016.",
        ),
        "Carried Forward",
    ),
    "starred-2015": indicator(
        Sentence(
            "Estelar, fórmula hasta 2014",
            "Starred, formula until 2014",
            "Estrelado, fórmula até 2014",
        ),
        Sentence(
            es="Si es estelar con la fórmula de los informes hasta 2014, que se contenta con un impacto moderado.",
            en="Whether it is starred by the formula of the reports until 2014, which is content with a moderate impact.",
            pt="Se é estrelado pela fórmula dos relatórios até 2014, que se contenta com um impacto moderado.",
        ),
        "Starred (2015 Only)",
    ),
    "starred": indicator(
        Sentence(
            "Estelar, fórmula desde 2015",
            "Starred, formula since 2015",
            "Estrelado, fórmula desde 2015",
        ),
        Sentence(
            es="Si es estelar con la fórmula desde 2015, que pide un impacto transformador, y el cumplimiento de ese informe.",
            en="Whether it is starred by the formula since 2015, which asks for a transformative impact, and the completion of that report.",
            pt="Se é estrelado pela fórmula desde 2015, que pede um impacto transformador, e a conclusão desse relatório.",
        ),
        "Starred (Current Formula)",
    ),
}
