"""How one indicator is written."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.languages import Language, Sentence


def indicator(
    label: Sentence, meaning: Sentence, column: str, seen: tuple[Language, ...] = ()
) -> Term:
    """An indicator that stands in a column of the Partnership's database."""
    return Term(label, meaning, f"OGP commitments database, {column}", seen)
