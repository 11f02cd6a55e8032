"""What rules share when they tell: who is concerned, some of many, and what may have been meant."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from itertools import islice

from gobierno_abierto.model import Document, Noun
from gobierno_abierto.words import Sentence, Word, filled

_MORE = Sentence("{count} más", "{count} more", "mais {count}")
_PERHAPS = Sentence(es=" (¿será «{meant}»?)", en=" (perhaps “{meant}”?)", pt=" (seria «{meant}»?)")
# How many of many are named.
_NAMED = 3
# How many other places of one cause are named.
_PLACES = 20
# How alike two names must be to be taken for a slip (1.0: the same).
_SLIP = 0.8
# Beyond this many candidates a guess would take long, and be no help.
_MANY = 1000


def concerned(document: Document, pointer: str) -> tuple[str, ...]:
    """The id of the noun in which `pointer` lies; a waiver names it."""
    value: object = document
    noun: Noun = document
    for step in pointer.split("/")[1:]:
        value = value[int(step)] if isinstance(value, tuple) else getattr(value, step, None)
        if isinstance(value, Noun):
            noun = value
    return (noun.id,)


def some(words: Iterable[Word]) -> tuple[Word, ...]:
    """The first few of `words`, and how many more there are."""
    every = tuple(words)
    rest = len(every) - _NAMED
    # Naming one more takes no more room than counting it.
    if rest < 2:
        return every
    return (*every[:_NAMED], filled(_MORE, count=rest))


def elsewhere(pointers: Iterable[str]) -> tuple[str, ...]:
    """The first of the other places of one cause: thousands may have it, and none reads them all.

    How many there are is for the sentence to say.
    """
    return tuple(islice(pointers, _PLACES))


def perhaps(meant: str | None, otherwise: Word = "") -> Word:
    """A question to put into a remedy; `otherwise` if nobody knows what was meant."""
    if meant is None:
        return otherwise
    return filled(_PERHAPS, meant=meant)


def nearest(name: str, known: Collection[str]) -> str | None:
    """The one of `known` that `name` looks like a slip of, if any.

    >>> nearest("Ana Pérez", ["ana-perez", "ana-paz"])
    'ana-perez'
    """
    if len(known) > _MANY:
        return None
    wanted = bare(name)
    by_bare = {bare(each): each for each in sorted(known, reverse=True)}
    for close in get_close_matches(wanted, by_bare, n=3, cutoff=_SLIP):
        # "panel-1" is no slip of "panel-7".
        if close == wanted or _without_digits(close) != _without_digits(wanted):
            return by_bare[close]
    return None


def bare(name: str) -> str:
    """`name` without accents, capitals and signs, for comparison.

    >>> bare("América/Ciudad de México")
    'america-ciudad-de-mexico'
    """
    letters = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in letters if not unicodedata.combining(c)))


def _without_digits(name: str) -> str:
    return re.sub(r"[0-9]", "", name)
