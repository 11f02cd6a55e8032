"""Sections that Mexico's road maps of 2019 have besides those of the template."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.languages import Sentence

_ROAD_MAPS = "Mexico, tracker of the fourth plan (2019)"

SECTIONS: dict[str, Term] = {
    "mx-background": Term(
        Sentence("Antecedentes", "Background", "Antecedentes"),
        Sentence(
            es="México 2019: qué se había hecho o discutido antes del compromiso.",
            en="Mexico 2019: what had been done or discussed before the commitment.",
            pt="México 2019: o que se havia feito ou discutido antes do compromisso.",
        ),
        _ROAD_MAPS,
        ("es",),
    ),
    "mx-agenda-2030": Term(
        Sentence(
            "Alineación con la Agenda 2030",
            "Alignment with the 2030 Agenda",
            "Alinhamento com a Agenda 2030",
        ),
        Sentence(
            es="México 2019: a qué objetivos y metas de desarrollo sostenible contribuye, en palabras del plan.",
            en="Mexico 2019: to which sustainable development goals and targets it contributes, in the words of the plan.",
            pt="México 2019: para quais objetivos e metas de desenvolvimento sustentável contribui, nas palavras do plano.",
        ),
        _ROAD_MAPS,
    ),
    "mx-gender": Term(
        Sentence(
            "Alineación con la perspectiva de género",
            "Alignment with the gender perspective",
            "Alinhamento com a perspectiva de gênero",
        ),
        Sentence(
            es="México 2019: qué cambia para las mujeres y para otros grupos.",
            en="Mexico 2019: what it changes for women and for other groups.",
            pt="México 2019: o que muda para as mulheres e para outros grupos.",
        ),
        _ROAD_MAPS,
    ),
    "mx-risks": Term(
        Sentence("Análisis de riesgo", "Risk analysis", "Análise de risco"),
        Sentence(
            es="México 2019: qué podría impedir que se cumpla.",
            en="Mexico 2019: what could keep it from being fulfilled.",
            pt="México 2019: o que poderia impedir que se cumpra.",
        ),
        _ROAD_MAPS,
    ),
    "mx-relation": Term(
        Sentence("Relación del compromiso", "Relation of the commitment", "Relação do compromisso"),
        Sentence(
            es="México 2019: con qué ejes y propósitos del gobierno se relaciona.",
            en="Mexico 2019: to which lines and purposes of the government it relates.",
            pt="México 2019: com quais eixos e propósitos do governo se relaciona.",
        ),
        _ROAD_MAPS,
    ),
    "mx-verification": Term(
        Sentence(
            "Verificación del compromiso",
            "Verification of the commitment",
            "Verificação do compromisso",
        ),
        Sentence(
            es="México 2019: por qué medios se verifica el compromiso en su conjunto; los de cada hito están en el hito.",
            en="Mexico 2019: by what means the commitment as a whole is verified; those of a milestone stand with the milestone.",
            pt="México 2019: por quais meios se verifica o compromisso em seu conjunto; os de cada marco estão no marco.",
        ),
        _ROAD_MAPS,
    ),
}
