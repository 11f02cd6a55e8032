"""The names of people who must not be told at all, found in whatever way they are written."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gobierno_abierto.index.mentions import Names
from gobierno_abierto.index.name_forms import (
    LONGEST_VARIED,
    Form,
    family_first,
    full_forms,
    loose_forms,
    one_by_one,
    parts_joined,
    short_forms,
    turned,
)
from gobierno_abierto.index.name_parts import FORMS_OF_ADDRESS
from gobierno_abierto.index.spelled import Spot, SpreadNames, joined, run_together, spots

# Two words of one name are no farther apart in a text ("Ana M. de la Prueba").
_FARTHEST = 6
# A part of a name, run together, may well be a word: "rosario".
_SHORTEST_PART_JOINED = 8
_BLANK = re.compile(r"\s")
_LINE = re.compile(r"[\r\n]")


class _Way(NamedTuple):
    """A way to write the name of `who`; words of it may be missing, or it may be turned."""

    form: Form
    who: str
    is_short: bool = False
    is_turned: bool = False


class _Sought(NamedTuple):
    """The same, of all whose name is written like that."""

    ids: tuple[str, ...]
    is_short: bool
    is_turned: bool


# Where a name stands: its first word, the one after its last, and whose it is.
_Place = tuple[int, int, _Sought]


class BarredNames:
    """Finds the names of people who must not be told at all, in whatever way they are written.

    That is in another order ("Prueba, Ana"), with other words between ("Ana M. Prueba"), the given
    name and one surname of several, all in one word ("@anaprueba"), and a single name with a
    capital. What is the name of somebody who may be named is not theirs.

    `hers` are ids and names as they are listed, `named` the names of those who may be named.
    """

    def __init__(self, hers: Iterable[tuple[str, str]], named: Collection[Form]) -> None:
        ways: list[_Way] = []
        self._single: dict[str, list[str]] = {}
        self._joined: dict[str, list[str]] = {}
        for who, name in hers:
            for each in _ways(who, name):
                if len(one_by_one(each.form)) > 1:
                    ways.append(each)
                else:
                    self._single.setdefault(each.form[0], []).append(who)
            for together in _together(name):
                self._joined.setdefault(together, []).append(who)
        for together in joined(named):
            self._joined.pop(together, None)
        # With blanks between its words, a name goes on over others; without, it would be any text.
        straight = [
            each
            for each in ways
            if not each.is_turned
            and len(each.form) <= LONGEST_VARIED
            and one_by_one(each.form) == each.form
        ]
        self._names = Names(_by_form(ways))
        self._spread = SpreadNames(_by_form(each for each in straight if not each.is_short))
        self._with_small = SpreadNames(_by_form(straight), with_small=True)
        self._named = Names({one_by_one(each): ("",) for each in named})
        # Short forms have no other words, but initials that stand in any text.
        self._words = {word for each in ways if not each.is_short for word in one_by_one(each.form)}

    def __bool__(self) -> bool:
        return bool(self._words or self._single)

    def within(self, shown: str, words: Sequence[str]) -> set[str]:
        """Those whose name stands in a text, of which `words` are the tokens."""
        if not self:
            return set()
        found = {who for each in run_together(shown) for who in self._joined.get(each, ())}
        return found | self._spelled(shown) if self._may_be_in(words) else found

    def _may_be_in(self, words: Sequence[str]) -> bool:
        """Whether two words of names are near each other, or a single name is among the words."""
        places = [place for place, word in enumerate(words) if word in self._words]
        return any(after - before <= _FARTHEST for before, after in pairwise(places)) or not (
            self._single.keys().isdisjoint(words)
        )

    def _spelled(self, shown: str) -> set[str]:
        words = spots(shown)
        plain = [each.word for each in words]
        spread = (*self._spread.spans(words), *self._with_small.spans(words))
        places = [*self._names.spans(plain), *spread, *self._alone(words)]
        # Who writes no capitals at all writes none in names.
        is_small = all(each.is_lower for each in words)
        names = [each for each in places if _is_a_name(words, each, is_small=is_small)]
        found = self._hers(words, names)
        if FORMS_OF_ADDRESS.isdisjoint(plain):
            return found
        bare = _without_address(words)
        places = [
            each
            for each in self._names.spans([each.word for each in bare])
            if each[1] - each[0] <= LONGEST_VARIED and _may_be_a_name(bare, each, is_small=is_small)
        ]
        return found | self._hers(bare, places)

    def _hers(self, words: Sequence[Spot], places: Sequence[_Place]) -> set[str]:
        """Those whose names stand at these places, unless it is that of somebody else."""
        if not places:
            return set()
        others = _Belonging(self._named.spans([each.word for each in words]), len(words))
        return {who for each in places if not others.covers(each) for who in each[2].ids}

    def _alone(self, words: Sequence[Spot]) -> Iterator[_Place]:
        """Where single names stand, with a capital; a letter of a script without blanks apart."""
        for position, spot in enumerate(words):
            if spot.is_lower or spot.word not in self._single:
                continue
            after = words[position + 1 : position + 2]
            if (spot.gap or not position) and all(each.gap for each in after):
                yield position, position + 1, _Sought(tuple(self._single[spot.word]), False, False)


class _Belonging:
    """Which words of a text belong to the names of people who may be named."""

    def __init__(self, spans: Iterable[tuple[int, int, str]], count: int) -> None:
        # How far a name reaches that begins at a word or before it.
        self._reach = [0] * (count + 1)
        for first, after, _ in spans:
            self._reach[first] = max(self._reach[first], after)
        for position in range(1, count + 1):
            self._reach[position] = max(self._reach[position], self._reach[position - 1])

    def covers(self, place: _Place) -> bool:
        """Whether all of a name belongs to another one; or to two, between which it is turned.

        "Luis Prueba, Ana Sol" does not name Ana Prueba if the two may be named.
        """
        first, after, sought = place
        reach = self._reach[first]
        if sought.is_turned and first < reach < after:
            reach = self._reach[reach]
        return reach >= after


def _ways(who: str, name: str) -> Iterator[_Way]:
    whole = dict.fromkeys((*full_forms(name), *loose_forms(name)))
    for form in whole:
        yield _Way(form, who)
        yield from (_Way(other, who, is_turned=True) for other in turned(form))
    yield from (_Way(form, who, is_short=True) for form in short_forms(name))
    yield from (_Way(form, who, is_short=True, is_turned=True) for form in family_first(name))


def _together(name: str) -> set[str]:
    """What the name may look like that is run together into one word."""
    whole = dict.fromkeys((*full_forms(name), *loose_forms(name)))
    every = (other for form in whole for other in (form, *turned(form)))
    return {*joined(every), *joined(parts_joined(name), _SHORTEST_PART_JOINED)}


def _by_form(ways: Iterable[_Way]) -> dict[Form, list[_Sought]]:
    ids: dict[tuple[Form, bool, bool], dict[str, None]] = {}
    for way in ways:
        key = (one_by_one(way.form), way.is_short, way.is_turned)
        ids.setdefault(key, {})[way.who] = None
    found: dict[Form, list[_Sought]] = {}
    for (form, is_short, is_turned), those in ids.items():
        found.setdefault(form, []).append(_Sought(tuple(those), is_short, is_turned))
    return found


def _without_address(words: Iterable[Spot]) -> list[Spot]:
    """The words without forms of address; what follows one begins where that began."""
    found: list[Spot] = []
    gap, is_new = "", False
    for each in words:
        gap, is_new = gap + each.gap, is_new or each.is_new
        if each.word not in FORMS_OF_ADDRESS:
            found.append(each._replace(gap=gap, is_new=is_new))
            gap, is_new = "", False
    return found


def _is_a_name(words: Sequence[Spot], place: _Place, *, is_small: bool) -> bool:
    """Whether what stands there is written as names are: of a whole name, always.

    Parts of a name may be common words ("una rosa blanca"), and the end of a sentence is followed
    by the beginning of another one.
    """
    return not place[2].is_short or _may_be_a_name(words, place, is_small=is_small)


def _may_be_a_name(words: Sequence[Spot], place: _Place, *, is_small: bool) -> bool:
    """Whether what stands there may be one name, and not common words.

    `is_small`: the whole text has no capitals.
    """
    first, after, sought = place
    span = words[first:after]
    gaps = [each.gap for each in span[1:]]
    if any(each.is_new for each in span[1:]):
        return False
    if sought.is_turned and any(map(_LINE.search, gaps)):
        return False
    # "rosa-blanca" is an id or an address.
    return is_small or not all(each.is_lower for each in span) or not all(map(_BLANK.search, gaps))
