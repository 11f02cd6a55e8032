"""Whose name stands in some words, however it is written there.

The one place that decides it: for what the public view hides, and for what it would leave.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from gobierno_abierto.index.barred_names import BarredNames
from gobierno_abierto.index.mentions import Names, name_words, plain_letters, tokens, unwrapped
from gobierno_abierto.index.name_forms import Form, bare, full_forms, one_by_one, turned
from gobierno_abierto.model import Person


class Recogniser:
    """Finds the names that may not be published; `unnamed` are the ids of those whose they are.

    A name is looked for as it is listed, and without titles, brackets and what stands beside it.
    Of the `barred`, who must not be told at all, more is taken for it: see `BarredNames`.
    """

    def __init__(
        self, people: Iterable[Person], unnamed: AbstractSet[str], barred: AbstractSet[str]
    ) -> None:
        self._printed: dict[str, str] = {}
        self._alone: dict[str, str] = {}
        self._in_any_order: dict[Form, str] = {}
        listed: dict[Form, list[str]] = {}
        self._named: set[Form] = set()
        self._hers: list[tuple[str, str]] = []
        for person in people:
            name = person.name or ""
            forms = full_forms(name)
            if person.id not in unnamed:
                self._named |= {each for form in forms for each in (form, *turned(form))}
            elif name:
                self._printed[name] = person.id
                for form in forms:
                    self._in_any_order[tuple(sorted(form))] = person.id
                    if len(form) == 1:
                        self._alone[form[0]] = person.id
                    else:
                        listed.setdefault(one_by_one(form), []).append(person.id)
                if person.id in barred:
                    self._hers.append((person.id, name))
        self._listed = Names(listed)

    def __bool__(self) -> bool:
        """Whether there is any name that may be found in a text."""
        return bool(self._listed or self._hers)

    @cached_property
    def _barred(self) -> BarredNames:
        # A document that refers to everybody by id never asks.
        return BarredNames(self._hers, self._named)

    def listed(self, words: Sequence[str]) -> set[str]:
        """Those whose name of two words or more stands in `words` (tokens) as it is listed."""
        return set(self._listed.within(words))

    def barred(self, shown: str, words: Sequence[str]) -> set[str]:
        """Those of the barred whose name stands in a text, of which `words` are the tokens."""
        return self._barred.within(shown, words)

    def meant(self, written: str) -> Iterator[str]:
        """Whom some words mean that stand in the place of a name or an id, the surest first.

        There, a single name needs no capital, and the order of the words says nothing. The full
        name of somebody who may be named means her, and nobody else who has not the same one.
        """
        if written in self._printed:
            yield self._printed[written]
        for shown in unwrapped(written):
            reading = plain_letters(shown)
            words, letters = name_words(reading), tokens(reading)
            whole = self._in_any_order.get(tuple(sorted(words)))
            # Only of this reading: in another one the mark of a page may hide a second name.
            if self._named.isdisjoint((words, bare(words))):
                yield from sorted(self.listed(letters))
                yield from (self._alone[each] for each in words if each in self._alone)
                yield from sorted(self.barred(shown, letters))
            if whole:
                yield whole
