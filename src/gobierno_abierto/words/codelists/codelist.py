"""What a codelist is, and how one is written."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from gobierno_abierto.words.languages import Language, Sentence

_US = "gobierno_abierto"
# English is the language in which codes are named: it is no translation.
_TRANSLATIONS: tuple[Language, ...] = ("es", "pt")


class Term(NamedTuple):
    """One code: the words for it, when to use it, and where it comes from.

    `label` are the words that stand for the code. `meaning` is one sentence: when to use it, and
    how it differs from its neighbours. `source` says where the code comes from; `None`: it is
    ours. `seen` are the languages in which the label was read in somebody's document; in the
    others it is our own translation.
    """

    label: Sentence
    meaning: Sentence
    source: str | None = None
    seen: tuple[Language, ...] = ()

    @property
    def translation(self) -> str:
        """Whose the Spanish and the Portuguese label are; empty: both were read in a document.

        >>> Term(Sentence("taller", "workshop", "oficina"), Sentence("", "", "")).translation
        'gobierno_abierto'
        >>> Term(Sentence("panel", "panel", "painel"), Sentence("", "", ""), None, ("es",)).translation
        'gobierno_abierto (pt)'
        """
        ours = [lang for lang in _TRANSLATIONS if lang not in self.seen]
        if len(ours) == len(_TRANSLATIONS):
            return _US
        return f"{_US} ({', '.join(ours)})" if ours else ""


class Later(Mapping[str, Term]):
    """Terms that are read when the first of them is needed: most runs need none of their words.

    `terms` gives them, by code; it must remember them.
    """

    def __init__(self, terms: Callable[[], Mapping[str, Term]]) -> None:
        self._terms = terms

    def __getitem__(self, code: str) -> Term:
        return self._terms()[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._terms())

    def __len__(self) -> int:
        return len(self._terms())


class Codelist(NamedTuple):
    """The codes that may stand in a member of the file, with their words.

    `key` is the name of the list, `terms` are by code. Where `is_open`, other codes are allowed;
    where not, `kind` is the class of the codes, or `None` if they are tags of objects.
    """

    key: str
    title: Sentence
    meaning: Sentence
    is_open: bool
    terms: Mapping[str, Term]
    kind: type[StrEnum] | None = None


def closed(
    key: str,
    kind: type[StrEnum],
    title: Sentence,
    meaning: Sentence,
    terms: Mapping[StrEnum, Term],
) -> Codelist:
    """The list of a closed vocabulary."""
    by_code = {code.value: term for code, term in terms.items()}
    return Codelist(key, title, meaning, is_open=False, terms=by_code, kind=kind)
