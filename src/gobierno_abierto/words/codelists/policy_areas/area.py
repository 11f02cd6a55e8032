"""How one policy area is written."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.languages import Language, Sentence

_SOURCE = "OGP commitments database, column names"


def area(label: Sentence, meaning: Sentence, seen: tuple[Language, ...] = ()) -> Term:
    """A policy area: its code and its English label are those of a column of the database."""
    return Term(label, meaning, _SOURCE, seen)
