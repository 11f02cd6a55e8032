"""Whose name stands in some words, of those whose names may not be published."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from gobierno_abierto.index.mentions import (
    Names,
    capitalized,
    name_words,
    readings,
    turned,
    unwrapped,
)
from gobierno_abierto.index.spelled import SpreadNames, joined, run_together, spots
from gobierno_abierto.model import Person


class Called:
    """The names that may not be published, and those of people who must not be told at all.

    Of these, more is taken for the name: another order ("Prueba, Ana"), other words between
    ("Ana M. Prueba"), all in one word ("@anaprueba"), and a single name that is written with a
    capital. What belongs to the name of somebody who may be named is not theirs.
    """

    def __init__(
        self, people: Iterable[Person], unnamed: AbstractSet[str], barred: AbstractSet[str]
    ) -> None:
        listed: dict[tuple[str, ...], list[str]] = {}
        turns: dict[tuple[str, ...], list[str]] = {}
        several: dict[tuple[str, ...], list[str]] = {}
        self._single: dict[str, list[str]] = {}
        named: dict[tuple[str, ...], list[str]] = {}
        for person in people:
            name = name_words(next(readings(person.name or "")))
            if person.id not in unnamed and name:
                named.setdefault(name, []).append(person.id)
            elif len(name) > 1:
                listed.setdefault(name, []).append(person.id)
                if person.id in barred:
                    several.setdefault(name, []).append(person.id)
                    for each in turned(name):
                        turns.setdefault(each, []).append(person.id)
            # A single name may be anybody's, or a common word.
            elif name and person.id in barred:
                self._single.setdefault(name[0], []).append(person.id)
        self._listed, self._turns, self._named = Names(listed), Names(turns), Names(named)
        self._spread = SpreadNames(several)
        known = set(joined(named))
        self._joined = {
            together: ids
            for name, ids in turns.items()
            for together in joined((name,))
            if together not in known
        }
        self._homonyms = self._in_names_of_others(named)

    def __bool__(self) -> bool:
        """Whether there is any name that may not be published."""
        return bool(self._listed or self._single)

    def listed(self, words: Sequence[str]) -> set[str]:
        """Those whose name stands in `words` as it is listed."""
        return set(self._listed.within(words))

    def barred(self, words: Sequence[str]) -> set[str]:
        """Those of the barred whose name stands in `words`, in whatever order."""
        found = set(self._turns.within(words))
        unsure = found & self._homonyms
        return found - (unsure - self._standing_alone(words)) if unsure else found

    def called_alone(self, wording: str) -> set[str]:
        """Those of the barred whose single name stands in a text, with a capital."""
        if not self._single:
            return set()
        return {who for each in capitalized(wording) for who in self._single.get(each, ())}

    def spelled(self, wording: str) -> set[str]:
        """Those of the barred whose name stands in a text with other words in it, or as one."""
        if not self._spread:
            return set()
        found: set[str] = set()
        for shown in dict.fromkeys(unwrapped(wording)):
            for each in run_together(shown):
                found.update(self._joined.get(each, ()))
            words = spots(shown)
            spread = list(self._spread.spans(words))
            if spread:
                reach = self._reach([each.word for each in words])
                found |= {who for first, after, who in spread if reach[first] < after}
        return found

    def _in_names_of_others(self, named: Mapping[tuple[str, ...], object]) -> set[str]:
        return {who for name in named for who in self._turns.within(name)}

    def _standing_alone(self, words: Sequence[str]) -> set[str]:
        """Those who are named at a place where no longer name, or the same, is somebody else's."""
        reach = self._reach(words)
        return {who for first, after, who in self._turns.spans(words) if reach[first] < after}

    def _reach(self, words: Sequence[str]) -> list[int]:
        """How far the names reach, of those who may be named, that begin at a word or before it."""
        reach = [0] * (len(words) + 1)
        for first, after, _ in self._named.spans(words):
            reach[first] = max(reach[first], after)
        for position in range(1, len(reach)):
            reach[position] = max(reach[position], reach[position - 1])
        return reach
