"""How one scale is written."""

from collections.abc import Mapping

from gobierno_abierto.words.codelists.codelist import Codelist, Term
from gobierno_abierto.words.languages import Sentence

_SOURCE = "OGP commitments database"


def scale(key: str, title: Sentence, meaning: Sentence, terms: Mapping[str, Term]) -> Codelist:
    """The codes of one indicator in one era: to the letter, with the labels of the database.

    What a code means is in our words, and so is each translation that no source is known for.
    """
    told = {code: term._replace(source=_SOURCE) for code, term in terms.items()}
    return Codelist(key, title, meaning, is_open=False, terms=told)
