"""The sections of the Partnership's templates of commitments, in which there are words to read."""

from gobierno_abierto.model.memory import remembered
from gobierno_abierto.words.codelists.codelist import Codelist, Later, Term
from gobierno_abierto.words.languages import Sentence


@remembered
def _sections() -> dict[str, Term]:
    from gobierno_abierto.words.codelists.sections import (  # noqa: PLC0415  # see `Later`
        early,
        mexico,
        questions,
    )

    return {**early.SECTIONS, **questions.SECTIONS, **mexico.SECTIONS}


TEMPLATE_SECTION = Codelist(
    "template-section",
    Sentence("Sección de la plantilla", "Section of the template", "Seção do modelo"),
    Sentence(
        es="Qué sección de la plantilla de su época llenan unas palabras; quién responde por el compromiso no es una sección, sino un miembro propio.",
        en="Which section of the template of its era some words fill in; who answers for the commitment is no section, but a member of its own.",
        pt="Qual seção do modelo de sua época umas palavras preenchem; quem responde pelo compromisso não é uma seção, mas um membro próprio.",
    ),
    is_open=True,
    terms=Later(_sections),
)
