"""Scales of how a commitment is designed."""

from gobierno_abierto.words.codelists.codelist import Codelist, Term
from gobierno_abierto.words.codelists.scales.scale import scale
from gobierno_abierto.words.languages import Sentence

SCALES: tuple[Codelist, ...] = (
    scale(
        "specificity",
        Sentence("Especificidad", "Specificity", "Especificidade"),
        Sentence(
            es="Escala de la especificidad, en planes de 2011 a 2016.",
            en="Scale of specificity, for plans of 2011 to 2016.",
            pt="Escala da especificidade, em planos de 2011 a 2016.",
        ),
        {
            "0": Term(
                Sentence("Ninguna", "None", "Nenhuma"),
                Sentence(
                    es="No queda claro qué se hará.",
                    en="It is not clear what will be done.",
                    pt="Não fica claro o que será feito.",
                ),
            ),
            "1": Term(
                Sentence("Baja", "Low", "Baixa"),
                Sentence(
                    es="Se entiende en general qué se hará, pero no qué se entregará.",
                    en="It is clear in general what will be done, not what will be delivered.",
                    pt="Entende-se em geral o que será feito, mas não o que será entregue.",
                ),
            ),
            "2": Term(
                Sentence("Media", "Medium", "Média"),
                Sentence(
                    es="Hay pasos que se pueden comprobar, aunque no todos; desde aquí cuenta para la estrella.",
                    en="There are steps that can be verified, if not all; from here on it counts for the star.",
                    pt="Há passos que podem ser comprovados, embora não todos; daqui em diante conta para a estrela.",
                ),
            ),
            "3": Term(
                Sentence("Alta", "High", "Alta"),
                Sentence(
                    es="Todo lo que se hará y se entregará está claro.",
                    en="All that will be done and delivered is clear.",
                    pt="Tudo o que será feito e entregue está claro.",
                ),
            ),
        },
    ),
    scale(
        "verifiable",
        Sentence("Verificable", "Verifiable", "Verificável"),
        Sentence(
            es="Si el cumplimiento se puede comprobar; el código es la palabra misma.",
            en="Whether fulfilment can be verified; the code is the word itself.",
            pt="Se o cumprimento pode ser comprovado; o código é a própria palavra.",
        ),
        {
            "No": Term(
                Sentence("No", "No", "Não"),
                Sentence(
                    es="No se puede comprobar.",
                    en="It cannot be verified.",
                    pt="Não pode ser comprovado.",
                ),
                seen=("es",),
            ),
            "Yes": Term(
                Sentence("Sí", "Yes", "Sim"),
                Sentence(
                    es="Se puede comprobar.",
                    en="It can be verified.",
                    pt="Pode ser comprovado.",
                ),
                seen=("es",),
            ),
        },
    ),
    scale(
        "yes-no",
        Sentence("Sí o no", "Yes or no", "Sim ou não"),
        Sentence(
            es="Lo que vale o no vale: la relevancia para cada valor, la estrella y lo que la base deriva.",
            en="What holds or does not: relevance to each value, the star, and what the database derives.",
            pt="O que vale ou não vale: a relevância para cada valor, a estrela e o que a base deriva.",
        ),
        {
            "0": Term(
                Sentence("No", "No", "Não"),
                Sentence(
                    es="No vale.",
                    en="It does not hold.",
                    pt="Não vale.",
                ),
            ),
            "1": Term(
                Sentence("Sí", "Yes", "Sim"),
                Sentence(
                    es="Vale.",
                    en="It holds.",
                    pt="Vale.",
                ),
            ),
        },
    ),
    scale(
        "potential-impact",
        Sentence("Impacto potencial", "Potential impact", "Impacto potencial"),
        Sentence(
            es="Escala del impacto potencial, en planes de 2012 a 2019.",
            en="Scale of potential impact, for plans of 2012 to 2019.",
            pt="Escala do impacto potencial, em planos de 2012 a 2019.",
        ),
        {
            "0": Term(
                Sentence("Ninguno", "None", "Nenhum"),
                Sentence(
                    es="Dejaría las cosas como están.",
                    en="It would leave things as they are.",
                    pt="Deixaria as coisas como estão.",
                ),
            ),
            "1": Term(
                Sentence("Menor", "Minor", "Menor"),
                Sentence(
                    es="Las mejoraría poco.",
                    en="It would improve them a little.",
                    pt="Melhoraria um pouco.",
                ),
            ),
            "2": Term(
                Sentence("Moderado", "Moderate", "Moderado"),
                Sentence(
                    es="Sería un avance importante, pero limitado; hasta 2014 bastaba para la estrella.",
                    en="It would be a real step forward, but a limited one; until 2014 it was enough for the star.",
                    pt="Seria um avanço importante, mas limitado; até 2014 bastava para a estrela.",
                ),
            ),
            "3": Term(
                Sentence("Transformador", "Transformative", "Transformador"),
                Sentence(
                    es="Cambiaría la manera de hacer las cosas; desde 2015, lo único que basta para la estrella.",
                    en="It would change how things are done; since 2015 nothing less is enough for the star.",
                    pt="Mudaria a maneira de fazer as coisas; desde 2015, só isto basta para a estrela.",
                ),
            ),
        },
    ),
    scale(
        "potential-for-results",
        Sentence(
            "Potencial para obtener resultados", "Potential for results", "Potencial de resultados"
        ),
        Sentence(
            es="Escala del potencial para obtener resultados, en planes desde 2020; no se corresponde con la del impacto potencial.",
            en="Scale of potential for results, for plans since 2020; it does not correspond to that of potential impact.",
            pt="Escala do potencial de resultados, em planos desde 2020; não corresponde à do impacto potencial.",
        ),
        {
            "0": Term(
                Sentence("Incierto", "Unclear", "Incerto"),
                Sentence(
                    es="No se puede decir qué resultados daría.",
                    en="It cannot be told which results it would have.",
                    pt="Não é possível dizer que resultados daria.",
                ),
            ),
            "1": Term(
                Sentence("Modesto", "Modest", "Modesto"),
                Sentence(
                    es="Daría resultados, pero pequeños o pocos.",
                    en="It would have results, but small ones or few.",
                    pt="Daria resultados, mas pequenos ou poucos.",
                ),
            ),
            "2": Term(
                Sentence("Sustancial", "Substantial", "Substancial"),
                Sentence(
                    es="Daría resultados importantes.",
                    en="It would have important results.",
                    pt="Daria resultados importantes.",
                ),
            ),
        },
    ),
)
