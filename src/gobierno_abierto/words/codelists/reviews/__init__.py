"""What the reviews of the Independent Reporting Mechanism say: which reports, which indicators."""

from gobierno_abierto.model.memory import remembered
from gobierno_abierto.words.codelists.codelist import Codelist, Later, Term
from gobierno_abierto.words.languages import Sentence

REPORT = Codelist(
    "report",
    Sentence("Informe de revisión", "Report of a review", "Relatório de avaliação"),
    Sentence(
        es="De qué informe del Mecanismo de Revisión Independiente es una evaluación; cómo se llama ese informe depende del año del plan.",
        en="Of which report of the Independent Reporting Mechanism an assessment is; how that report is called depends on the year of the plan.",
        pt="De qual relatório do Mecanismo Independente de Avaliação é uma avaliação; como esse relatório se chama depende do ano do plano.",
    ),
    is_open=True,
    terms={
        "progress": Term(
            Sentence("informe de avance", "progress report", "relatório de progresso"),
            Sentence(
                es="El primer informe sobre un plan, que en planes posteriores es el informe de diseño o la revisión del plan de acción.",
                en="The first report on a plan, which for later plans is the design report or the action plan review.",
                pt="O primeiro relatório sobre um plano, que em planos posteriores é o relatório de desenho ou a revisão do plano de ação.",
            ),
            "OGP commitments database, Progress Report",
            ("es", "pt"),
        ),
        "end-of-term": Term(
            Sentence(
                "informe de fin de término", "end-of-term report", "relatório final do período"
            ),
            Sentence(
                es="El segundo informe sobre un plan, que en planes posteriores es el de implementación o el de resultados.",
                en="The second report on a plan, which for later plans is the implementation report or the results report.",
                pt="O segundo relatório sobre um plano, que em planos posteriores é o de implementação ou o de resultados.",
            ),
            "OGP commitments database, End Of Term",
            ("es", "pt"),
        ),
        "database": Term(
            Sentence("base de datos", "database", "base de dados"),
            Sentence(
                es="Ningún informe: lo que la base de datos de la Alianza deriva de los informes o anota por su cuenta.",
                en="No report: what the database of the Partnership derives from the reports or notes by itself.",
                pt="Nenhum relatório: o que a base de dados da Parceria deriva dos relatórios ou anota por conta própria.",
            ),
        ),
    },
)


@remembered
def _indicators() -> dict[str, Term]:
    from gobierno_abierto.words.codelists.reviews import (  # noqa: PLC0415  # see `Later`
        design,
        flags,
        results,
    )

    return {**design.INDICATORS, **results.INDICATORS, **flags.INDICATORS}


INDICATOR = Codelist(
    "indicator",
    Sentence("Indicador de revisión", "Indicator of a review", "Indicador de avaliação"),
    Sentence(
        es="Qué codifica una evaluación: las columnas de la base de datos de la Alianza, primero las de los informes y después las que la propia base deriva; las descripciones son nuestras.",
        en="What an assessment codes: the columns of the database of the Partnership, first those of the reports and then those that the database itself derives; the descriptions are ours.",
        pt="O que uma avaliação codifica: as colunas da base de dados da Parceria, primeiro as dos relatórios e depois as que a própria base deriva; as descrições são nossas.",
    ),
    is_open=True,
    terms=Later(_indicators),
)
