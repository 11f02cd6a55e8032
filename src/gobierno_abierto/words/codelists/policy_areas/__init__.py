"""The policy areas by which the Partnership's database sorts commitments."""

from gobierno_abierto.model.memory import remembered
from gobierno_abierto.words.codelists.codelist import Codelist, Later, Term
from gobierno_abierto.words.languages import Sentence


@remembered
def _areas() -> dict[str, Term]:
    # As many words as all other lists together, and most runs of the command need none of them.
    from gobierno_abierto.words.codelists.policy_areas import (  # noqa: PLC0415  # as said above
        across,
        integrity,
        money_and_nature,
        people_and_services,
        voice,
    )

    themes = (integrity, voice, money_and_nature, people_and_services, across)
    return {code: term for theme in themes for code, term in theme.AREAS.items()}


POLICY_AREA = Codelist(
    "policy-area",
    Sentence("Área de política", "Policy area", "Área de política pública"),
    Sentence(
        es="De qué trata una actividad o un compromiso: las 86 columnas con que la base de datos de la Alianza para el Gobierno Abierto clasifica los compromisos; las descripciones son nuestras.",
        en="What an item or a commitment is about: the 86 columns by which the database of the Open Government Partnership sorts commitments; the descriptions are ours.",
        pt="De que trata uma atividade ou um compromisso: as 86 colunas com que a base de dados da Parceria para Governo Aberto classifica os compromissos; as descrições são nossas.",
    ),
    is_open=True,
    terms=Later(_areas),
)
