"""Scales of what came of a commitment."""

from gobierno_abierto.words.codelists.codelist import Codelist, Term
from gobierno_abierto.words.codelists.scales.scale import scale
from gobierno_abierto.words.languages import Sentence

SCALES: tuple[Codelist, ...] = (
    scale(
        "completion-progress",
        Sentence(
            "Cumplimiento, primer informe",
            "Completion, first report",
            "Conclusão, primeiro relatório",
        ),
        Sentence(
            es="Escala del cumplimiento en el primer informe, en planes de 2011 a 2016.",
            en="Scale of completion in the first report, for plans of 2011 to 2016.",
            pt="Escala da conclusão no primeiro relatório, em planos de 2011 a 2016.",
        ),
        {
            "0": Term(
                Sentence("Retirado", "Withdrawn", "Retirado"),
                Sentence(
                    es="Se retiró del plan.",
                    en="It was withdrawn from the plan.",
                    pt="Foi retirado do plano.",
                ),
            ),
            "1": Term(
                Sentence("Sin claridad", "Unclear", "Sem clareza"),
                Sentence(
                    es="No había evidencia para saberlo.",
                    en="There was no evidence to tell.",
                    pt="Não havia evidência para sabê-lo.",
                ),
            ),
            "2": Term(
                Sentence("No iniciado", "Not Started", "Não iniciado"),
                Sentence(
                    es="No se había empezado.",
                    en="It had not begun.",
                    pt="Não havia começado.",
                ),
            ),
            "3": Term(
                Sentence("Limitado", "Limited", "Limitado"),
                Sentence(
                    es="Se había avanzado poco.",
                    en="Little had been done.",
                    pt="Havia-se avançado pouco.",
                ),
            ),
            "4": Term(
                Sentence("Sustancial", "Substantial", "Substancial"),
                Sentence(
                    es="Se había hecho la mayor parte; desde aquí el cumplimiento es alto.",
                    en="Most had been done; from here on completion is high.",
                    pt="A maior parte havia sido feita; daqui em diante a conclusão é alta.",
                ),
                seen=("es",),
            ),
            "5": Term(
                Sentence("Completo", "Complete", "Completo"),
                Sentence(
                    es="Se había hecho todo.",
                    en="All had been done.",
                    pt="Tudo havia sido feito.",
                ),
            ),
        },
    ),
    scale(
        "completion-end-of-term",
        Sentence(
            "Cumplimiento, segundo informe",
            "Completion, second report",
            "Conclusão, segundo relatório",
        ),
        Sentence(
            es="Escala del cumplimiento en el segundo informe, en planes de 2013 a 2021.",
            en="Scale of completion in the second report, for plans of 2013 to 2021.",
            pt="Escala da conclusão no segundo relatório, em planos de 2013 a 2021.",
        ),
        {
            "1": Term(
                Sentence("Sin claridad", "Unclear", "Sem clareza"),
                Sentence(
                    es="No había evidencia para saberlo.",
                    en="There was no evidence to tell.",
                    pt="Não havia evidência para sabê-lo.",
                ),
            ),
            "2": Term(
                Sentence("No iniciado", "Not Started", "Não iniciado"),
                Sentence(
                    es="No se había empezado.",
                    en="It had not begun.",
                    pt="Não havia começado.",
                ),
            ),
            "3": Term(
                Sentence("Limitado", "Limited", "Limitado"),
                Sentence(
                    es="Se había avanzado poco.",
                    en="Little had been done.",
                    pt="Havia-se avançado pouco.",
                ),
            ),
            "4": Term(
                Sentence("Sustancial", "Substantial", "Substancial"),
                Sentence(
                    es="Se había hecho la mayor parte; desde aquí el cumplimiento es alto.",
                    en="Most had been done; from here on completion is high.",
                    pt="A maior parte havia sido feita; daqui em diante a conclusão é alta.",
                ),
                seen=("es",),
            ),
            "5": Term(
                Sentence("Completo", "Complete", "Completo"),
                Sentence(
                    es="Se había hecho todo.",
                    en="All had been done.",
                    pt="Tudo havia sido feito.",
                ),
            ),
        },
    ),
    scale(
        "change-in-completion",
        Sentence("Cambio en el cumplimiento", "Change in completion", "Mudança na conclusão"),
        Sentence(
            es="Lo que va del cumplimiento del primer informe al del segundo, donde hubo los dos; el código es la diferencia, de la que aquí solo cuenta el signo.",
            en="What lies between the completion of the first and of the second report, where there were both; the code is the difference, of which only the sign counts here.",
            pt="O que vai da conclusão do primeiro relatório à do segundo, onde houve os dois; o código é a diferença, da qual aqui só conta o sinal.",
        ),
        {
            "<0": Term(
                Sentence("Disminución", "Decrease", "Diminuição"),
                Sentence(
                    es="Bajó.",
                    en="It went down.",
                    pt="Desceu.",
                ),
            ),
            "0": Term(
                Sentence("Sin cambio", "No Change", "Sem mudança"),
                Sentence(
                    es="Quedó igual.",
                    en="It stayed the same.",
                    pt="Ficou igual.",
                ),
            ),
            ">0": Term(
                Sentence("Aumento", "Increase", "Aumento"),
                Sentence(
                    es="Subió.",
                    en="It went up.",
                    pt="Subiu.",
                ),
            ),
        },
    ),
    scale(
        "early-results",
        Sentence("Resultados iniciales", "Early results", "Resultados iniciais"),
        Sentence(
            es="Escala de los resultados iniciales, en planes desde 2021.",
            en="Scale of early results, for plans since 2021.",
            pt="Escala dos resultados iniciais, em planos desde 2021.",
        ),
        {
            "0": Term(
                Sentence(
                    "Sin resultados notables", "No notable results", "Sem resultados notáveis"
                ),
                Sentence(
                    es="Al terminar el plan no se notaba ningún resultado.",
                    en="When the plan ended no result could be seen.",
                    pt="Ao terminar o plano não se notava nenhum resultado.",
                ),
            ),
            "1": Term(
                Sentence("Moderados", "Moderate", "Moderados"),
                Sentence(
                    es="Hubo resultados, todavía limitados.",
                    en="There were results, still limited ones.",
                    pt="Houve resultados, ainda limitados.",
                ),
            ),
            "2": Term(
                Sentence("Significativos", "Significant", "Significativos"),
                Sentence(
                    es="Hubo resultados importantes; cuentan como apertura alta.",
                    en="There were important results; they count as high in opening government.",
                    pt="Houve resultados importantes; contam como abertura alta.",
                ),
            ),
        },
    ),
    scale(
        "did-it-open-government",
        Sentence(
            "Apertura del gobierno, en conjunto",
            "Did it open government, overall",
            "Abertura do governo, em conjunto",
        ),
        Sentence(
            es="Escala de la apertura en conjunto, en planes de 2013 a 2020.",
            en="Scale of opening government overall, for plans of 2013 to 2020.",
            pt="Escala da abertura em conjunto, em planos de 2013 a 2020.",
        ),
        {
            "0": Term(
                Sentence("Empeoró", "Worsens", "Piorou"),
                Sentence(
                    es="El gobierno quedó menos abierto.",
                    en="The government became less open.",
                    pt="O governo ficou menos aberto.",
                ),
            ),
            "1": Term(
                Sentence("No cambió", "Did Not Change", "Não mudou"),
                Sentence(
                    es="El gobierno quedó tan abierto como estaba.",
                    en="The government remained as open as it was.",
                    pt="O governo ficou tão aberto quanto estava.",
                ),
            ),
            "2": Term(
                Sentence("Marginal", "Marginal", "Marginal"),
                Sentence(
                    es="Un cambio positivo, pero pequeño.",
                    en="A change for the better, but a small one.",
                    pt="Uma mudança positiva, mas pequena.",
                ),
                seen=("es",),
            ),
            "3": Term(
                Sentence("Importante", "Major", "Importante"),
                Sentence(
                    es="Un avance importante; desde aquí la apertura es alta.",
                    en="A big step forward; from here on it is high in opening government.",
                    pt="Um avanço importante; daqui em diante a abertura é alta.",
                ),
            ),
            "4": Term(
                Sentence("Excepcional", "Outstanding", "Excepcional"),
                Sentence(
                    es="Un cambio en la manera de gobernar.",
                    en="A change in how government is done.",
                    pt="Uma mudança na maneira de governar.",
                ),
            ),
        },
    ),
    scale(
        "did-it-open-government-value",
        Sentence(
            "Apertura del gobierno, por valor",
            "Did it open government, per value",
            "Abertura do governo, por valor",
        ),
        Sentence(
            es="Escala de la apertura para un valor, en planes de 2013 a 2017; sus códigos son otros que los de la apertura en conjunto.",
            en="Scale of opening government for one value, for plans of 2013 to 2017; its codes are others than those overall.",
            pt="Escala da abertura para um valor, em planos de 2013 a 2017; seus códigos são outros que os da abertura em conjunto.",
        ),
        {
            "0": Term(
                Sentence("No aplica", "Not Applicable", "Não se aplica"),
                Sentence(
                    es="El compromiso no toca ese valor.",
                    en="The commitment does not touch that value.",
                    pt="O compromisso não toca esse valor.",
                ),
            ),
            "1": Term(
                Sentence("Empeoró", "Worsens", "Piorou"),
                Sentence(
                    es="El gobierno quedó menos abierto.",
                    en="The government became less open.",
                    pt="O governo ficou menos aberto.",
                ),
            ),
            "2": Term(
                Sentence("No cambió", "Did Not Change", "Não mudou"),
                Sentence(
                    es="El gobierno quedó tan abierto como estaba.",
                    en="The government remained as open as it was.",
                    pt="O governo ficou tão aberto quanto estava.",
                ),
            ),
            "3": Term(
                Sentence("Marginal", "Marginal", "Marginal"),
                Sentence(
                    es="Un cambio positivo, pero pequeño.",
                    en="A change for the better, but a small one.",
                    pt="Uma mudança positiva, mas pequena.",
                ),
                seen=("es",),
            ),
            "4": Term(
                Sentence("Importante", "Major", "Importante"),
                Sentence(
                    es="Un avance importante; desde aquí la apertura es alta.",
                    en="A big step forward; from here on it is high in opening government.",
                    pt="Um avanço importante; daqui em diante a abertura é alta.",
                ),
            ),
            "5": Term(
                Sentence("Excepcional", "Outstanding", "Excepcional"),
                Sentence(
                    es="Un cambio en la manera de gobernar.",
                    en="A change in how government is done.",
                    pt="Uma mudança na maneira de governar.",
                ),
            ),
        },
    ),
)
