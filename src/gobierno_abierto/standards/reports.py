"""What the two reports on a plan are called: the names changed with the years."""

from gobierno_abierto.model import ActionPlan
from gobierno_abierto.standards.codings import END_OF_TERM, PROGRESS, year_of
from gobierno_abierto.words import Sentence
from gobierno_abierto.words.codelists import BY_KEY, Term

# The years of submission since which a report has that name; before, it has that of the codelist.
_NAMES: tuple[tuple[int, str, Sentence], ...] = (
    (
        2020,
        PROGRESS,
        Sentence(
            es="informe «Revisión del plan de acción»",
            en="action plan review",
            pt="relatório «Revisão do plano de ação»",
        ),
    ),
    (
        2020,
        END_OF_TERM,
        Sentence("informe de resultados", "results report", "relatório de resultados"),
    ),
    (
        2017,
        PROGRESS,
        Sentence("informe de diseño", "design report", "relatório de desenho"),
    ),
    (
        2017,
        END_OF_TERM,
        Sentence(
            "informe de implementación", "implementation report", "relatório de implementação"
        ),
    ),
)


def report_term(report: str, plan: ActionPlan | None) -> Term | None:
    """The words for a report on a plan of that year; `None`: it is no report that we know.

    Of a plan whose year is not stated, and of those until 2016, the words of the codelist
    ``report``. The Spanish names are the Partnership's, the later Portuguese ones are ours.
    """
    known = BY_KEY["report"].terms.get(report)
    submitted = year_of(plan)
    if known is None or submitted is None:
        return known
    names = (name for since, code, name in _NAMES if submitted >= since and code == report)
    name = next(names, None)
    return known._replace(label=name, seen=("es",)) if name else known
