"""Names that are spread over more words than they have, or run together into one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar
from unicodedata import normalize

from gobierno_abierto.index.mentions import TOKEN, name_words, plain_letters
from gobierno_abierto.index.name_parts import TITLES, is_particle

B = TypeVar("B")

# "Ana de la Prueba", "Ana M. Prueba", "Ana María Prueba".
_MOST_BETWEEN = 2
# "Ana M. de la Prueba".
_MOST_SMALL = 3
# A word that is shorter may be any: "Eva Da" runs together as "evada".
_SHORTEST_JOINED = 6

# What ends a name: those after it are of somebody else. A point may be that of an abbreviation.
_APART = re.compile(r"[\r\n]|\s-|-\s|[^\s.\-_()\[\]{}\"'*«»“”„‘’\u200b-\u200f\u00ad]")
_SENTENCE = re.compile(r"[.!?;:…][^\w,]*\s")
_OPENING, _CLOSING, _EITHER = frozenset("«“„‘"), frozenset("»”’"), frozenset('"*')
# "Sra.", "Ma.", "Fco."
_LONGEST_SHORT_FORM = 3
_LONGEST_INITIAL = 2
# What an address, a handle or an id has inside, and a word of a text has not.
_MARKED = re.compile(r"[@#/\\=&_\-.:]|[0-9]|[a-záéíóúüñçãõâêô][A-ZÁÉÍÓÚÜÑÇÃÕÂÊÔ]")
_ENDS = ".,;:!?\"'()[]{}«»“”„‘’-_*"


class Spot(NamedTuple):
    """A word of a text in its plain reading, and how it follows the one before.

    `gap` is what stands between them. `is_lower`: it begins with a small letter. `is_passable`: it
    may stand between two parts of a name; `is_small`: and is itself no name, but a particle, a
    title, an initial or what is in quotation marks. `is_apart`: no name goes on with it. `is_new`:
    another sentence begins with it.
    """

    word: str
    gap: str
    is_lower: bool
    is_passable: bool
    is_small: bool
    is_apart: bool
    is_new: bool


def spots(wording: str) -> list[Spot]:
    """The words of a text, one by one."""
    text = normalize("NFC", wording)
    found: list[Spot] = []
    end, before, is_quoted = 0, "", False
    for each in TOKEN.finditer(text):
        written, gap = each[0], text[end : each.start()]
        # Most gaps are one blank.
        is_plain = gap == " "
        ends = not is_plain and "." in gap and len(before) > _LONGEST_SHORT_FORM
        is_quoted = is_quoted if is_plain else _is_quoted(gap, is_quoted)
        word, is_lower = plain_letters(written), written[0].islower()
        is_little = is_quoted or word in TITLES or bool(is_particle(written))
        found.append(
            Spot(
                word,
                gap,
                is_lower,
                # Of the small words "y", "e" and "o" come between two people.
                is_passable=not is_lower or is_little,
                is_small=is_little or (not is_lower and len(written) <= _LONGEST_INITIAL),
                is_apart=not is_plain and (ends or bool(_APART.search(gap))),
                is_new=not is_plain
                and bool(_SENTENCE.search(gap))
                and (ends or not gap.startswith(".")),
            )
        )
        end, before = each.end(), written
    return found


def _is_quoted(gap: str, was: bool) -> bool:  # noqa: FBT001 - what it was before
    """Whether a word that follows is within quotation marks, as nicknames are."""
    for each in gap:
        was = (was or each in _OPENING) and each not in _CLOSING
        was ^= each in _EITHER
    return was


class SpreadNames(Generic[B]):
    """The names of several words to look for, with others between their parts.

    With two others that are written like names or stand in names; or, `with_small`, with three that
    are nobody's name.
    """

    def __init__(
        self, bearers: Mapping[tuple[str, ...], Sequence[B]], *, with_small: bool = False
    ) -> None:
        self._with_small = with_small
        self._most = _MOST_SMALL if with_small else _MOST_BETWEEN
        self._next: list[dict[str, int]] = [{}]
        self._ids: list[list[B]] = [[]]
        for name, ids in bearers.items():
            at = 0
            for word in name:
                if word not in self._next[at]:
                    self._next[at][word] = len(self._next)
                    self._next.append({})
                    self._ids.append([])
                at = self._next[at][word]
            self._ids[at] += ids

    def spans(self, words: Sequence[Spot]) -> Iterator[tuple[int, int, B]]:
        """Each place at which a name stands: its first word, the one after its last, and whose."""
        first_words = self._next[0]
        for first, spot in enumerate(words):
            if spot.word in first_words:
                yield from self._from(first, words)

    def _from(self, first: int, words: Sequence[Spot]) -> Iterator[tuple[int, int, B]]:
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
            if spot.is_small if self._with_small else spot.is_passable:
                past = {at: others + 1 for at, others in ways.items() if others < self._most}
                ways = {**past, **on}
            else:
                ways = on


def joined(forms: Iterable[tuple[str, ...]], shortest: int = _SHORTEST_JOINED) -> Iterator[str]:
    """Names of several words, run together, unless what comes out is shorter than that."""
    for form in forms:
        together = "".join(form)
        if len(form) > 1 and len(together) >= shortest:
            yield together


def run_together(wording: str) -> Iterator[str]:
    """The words in which a name may be run together, in their plain reading.

    In a text these are those of addresses, handles and ids, and those with a capital inside. What
    is one word only may be an id.
    """
    parts = wording.split()
    for part in parts:
        bare = part.strip(_ENDS)
        if len(parts) > 1 and part[:1] not in "@#" and not _MARKED.search(bare):
            continue
        for word in name_words(plain_letters(bare)):
            yield word
            yield word.strip("0123456789")
