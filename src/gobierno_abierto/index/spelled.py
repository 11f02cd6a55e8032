"""Names that are spread over more words than they have, or run together into one."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from unicodedata import normalize

from gobierno_abierto.index.mentions import readings

# "Ana de la Prueba", "Ana M. Prueba", "Ana María Prueba".
_MOST_BETWEEN = 2
_PARTICLE = re.compile("d[aeiou]|d[ao]s|del|der|el|l[ao]s?|san|santa|v[ao]n").fullmatch
# Shorter ones may be any word: "Eva Da" runs together as "evada".
_SHORTEST_JOINED = 6

_WORD = re.compile(r"[^\W_]+")
# What ends a name: those after it are of somebody else. A point may be that of an abbreviation.
_APART = re.compile(r"[\r\n]|\s-|-\s|[^\s.\-_()\[\]{}\"'*«»“”„‘’\u200b-\u200f\u00ad]")
_OPENING, _CLOSING, _EITHER = frozenset("«“„‘"), frozenset("»”’"), frozenset('"*')
_LONGEST_SHORT_FORM = 3
# What an address, a handle or an id has inside, and a word of a text has not.
_MARKED = re.compile(r"[@#/\\=&_\-.:]|[0-9]|[a-záéíóúüñçãõâêô][A-ZÁÉÍÓÚÜÑÇÃÕÂÊÔ]")
_ENDS = ".,;:!?\"'()[]{}«»“”„‘’-_*"


class Spot(NamedTuple):
    """A word of a text in its plain reading, and how it follows the one before.

    `is_passable`: it may stand between two parts of a name. `is_apart`: no name goes on with it.
    """

    word: str
    is_passable: bool
    is_apart: bool


def spots(wording: str) -> list[Spot]:
    """The words of a text, one by one."""
    text = normalize("NFC", wording)
    found: list[Spot] = []
    end, before, is_quoted = 0, "", False
    for each in _WORD.finditer(text):
        written, between = each[0], text[end : each.start()]
        is_short = len(before) <= _LONGEST_SHORT_FORM
        is_quoted = _is_quoted(between, is_quoted)
        found.append(
            Spot(
                next(readings(written)),
                # Of the small words "y", "e" and "o" come between two people.
                is_passable=is_quoted or not written[0].islower() or bool(_PARTICLE(written)),
                is_apart=bool(_APART.search(between)) or ("." in between and not is_short),
            )
        )
        end, before = each.end(), written
    return found


def _is_quoted(between: str, was: bool) -> bool:  # noqa: FBT001 - what it was before
    """Whether a word that follows is within quotation marks, as nicknames are."""
    for each in between:
        was = (was or each in _OPENING) and each not in _CLOSING
        was ^= each in _EITHER
    return was


class SpreadNames:
    """The names of several words to look for, with up to two others between their parts."""

    def __init__(self, bearers: Mapping[tuple[str, ...], list[str]]) -> None:
        self._next: list[dict[str, int]] = [{}]
        self._ids: list[list[str]] = [[]]
        for name, ids in bearers.items():
            at = 0
            for word in name:
                if word not in self._next[at]:
                    self._next[at][word] = len(self._next)
                    self._next.append({})
                    self._ids.append([])
                at = self._next[at][word]
            self._ids[at] += ids

    def __bool__(self) -> bool:
        return bool(self._next[0])

    def spans(self, words: list[Spot]) -> Iterator[tuple[int, int, str]]:
        """Each place at which a name stands: its first word, the one after its last, and whose."""
        for first, spot in enumerate(words):
            if spot.word in self._next[0]:
                yield from self._from(first, words)

    def _from(self, first: int, words: list[Spot]) -> Iterator[tuple[int, int, str]]:
        # Of each part of a name that was reached how many other words led there.
        ways = {self._next[0][words[first].word]: 0}
        for position in range(first + 1, len(words)):
            spot = words[position]
            if spot.is_apart or not ways:
                return
            on = {
                self._next[at][spot.word]: others
                for at, others in ways.items()
                if spot.word in self._next[at]
            }
            yield from ((first, position + 1, who) for at in on for who in self._ids[at])
            past = {at: others + 1 for at, others in ways.items() if others < _MOST_BETWEEN}
            ways = {**past, **on} if spot.is_passable else on


def joined(names: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Names of several words, run together."""
    for name in names:
        together = "".join(name)
        if len(name) > 1 and len(together) >= _SHORTEST_JOINED:
            yield together


def run_together(wording: str) -> Iterator[str]:
    """The words in which a name may be run together, in their plain reading.

    In a text these are those of addresses, handles and ids, and those with a capital inside. What
    is one word only may be an id.
    """
    tokens = wording.split()
    for token in tokens:
        bare = token.strip(_ENDS)
        if len(tokens) > 1 and token[:1] not in "@#" and not _MARKED.search(bare):
            continue
        for each in readings(bare):
            for word in _WORD.findall(each):
                yield word
                yield word.strip("0123456789")
