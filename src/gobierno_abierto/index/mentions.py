"""Names, addresses and numbers of people, however they are written, in the words of others."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Generic, TypeVar
from unicodedata import normalize
from urllib.parse import unquote

B = TypeVar("B")

# A shorter number may be anything, such as a year or an extension.
_SHORTEST_NUMBER = 7
_LONGEST_NUMBER = 20
# What remains of a number without the code of the country.
_SHORTEST_NATIONAL = 8

_WORD = re.compile(r"[^\W_]+")
# Scripts in which no blank stands between two words, nor between a name and what follows it.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
TOKEN = re.compile(rf"[^\W_{_UNSPACED}]+|[^\W_]")
_ADDRESS = re.compile(r"[\w.+'@-]+")
_NUMBER = re.compile(r"[0-9](?:[\s().+\u2010-\u2015-]*[0-9])*")
_DIGITS = re.compile(r"[0-9]+")
_MARK = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_MARKS = re.compile(f"[{_MARK}]+")
_OTHER = re.compile(f"[^\x00-\x7f{_MARK}]")
# Letters that are not made up of another one and a mark.
_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "þ": "th",
        "æ": "ae", "œ": "oe", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ʼ": "'", "ʻ": "'",
    }
)  # fmt: skip
# Looks behind last, since it looks at every letter.
_APOSTROPHE = re.compile(r"['’‘ʼʻ`´′＇](?<=[^\W\d_].)(?=[^\W\d_])")
_ENTITY = re.compile(r"&(?:#[0-9]|#[xX][0-9a-fA-F]|[a-zA-Z])")
_TAG = re.compile(r"<[^<>]*>")
# Against collectors of addresses: "ana (arroba) example punto org".
_AT = re.compile(r" ?(?:[(\[{<] ?(?:arroba|at) ?[)\]}>]|\barroba\b) ?", re.IGNORECASE)
_OPENING = frozenset("([{<")
_POINT = re.compile(
    r" ?(?:[(\[{<] ?(?:punto|ponto|dot) ?[)\]}>]|\b(?:punto|ponto)\b) ?", re.IGNORECASE
)
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)


class Names(Generic[B]):
    """The names to look for, found in one pass over the words of a text (Aho and Corasick).

    `bearers` are names word by word, each with whose it is, or whatever is to be known of it.
    """

    def __init__(self, bearers: Mapping[tuple[str, ...], Sequence[B]]) -> None:
        self._next: list[dict[str, int]] = [{}]
        self._ids: list[list[B]] = [[]]
        self._lengths = [0]
        for name, ids in bearers.items():
            at = 0
            for word in name:
                if word not in self._next[at]:
                    self._next[at][word] = len(self._next)
                    self._next.append({})
                    self._ids.append([])
                    self._lengths.append(self._lengths[at] + 1)
                at = self._next[at][word]
            self._ids[at] += ids
        self._otherwise = [0] * len(self._next)
        # The next shorter one at which a name ends: a way there may be as long as a text.
        self._ending = [0] * len(self._next)
        level = list(self._next[0].values())
        for at in level:
            for word, after in self._next[at].items():
                other = self._step(self._otherwise[at], word)
                self._otherwise[after] = other
                self._ending[after] = other if self._ids[other] else self._ending[other]
                level.append(after)

    def __bool__(self) -> bool:
        return bool(self._next[0])

    def _step(self, at: int, word: str) -> int:
        while at and word not in self._next[at]:
            at = self._otherwise[at]
        return self._next[at].get(word, 0)

    def within(self, words: Sequence[str]) -> Iterator[B]:
        """The ids of those whose names stand in `words`."""
        if self._next[0].keys().isdisjoint(words):
            return
        at, seen = 0, {0}
        for word in words:
            at = self._step(at, word)
            end = at
            while end not in seen:
                seen.add(end)
                yield from self._ids[end]
                end = self._otherwise[end]

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int, B]]:
        """Each place at which a name stands: its first word, the one after its last, and whose."""
        at = 0
        for position, word in enumerate(words, start=1):
            at = self._step(at, word)
            end = at
            while end:
                yield from (
                    (position - self._lengths[end], position, who) for who in self._ids[end]
                )
                end = self._ending[end]


def name_words(reading: str) -> tuple[str, ...]:
    """The words of a name, or of what may hold one, in one of its `readings`."""
    return tuple(_WORD.findall(reading))


def tokens(reading: str) -> list[str]:
    """The words of a reading; letters of scripts without blanks (李小龙) one by one."""
    return TOKEN.findall(reading)


def readings(words: str) -> Iterator[str]:
    """`words` without capitals, accents and characters that nobody sees.

    These may stand within a word or between two, and so may apostrophes and the marks of a page
    (HTML); an address may have letters in percent, and words for its signs.
    """
    yield from dict.fromkeys(map(plain_letters, unwrapped(words)))


def plain_letters(words: str) -> str:
    """`words` in small letters, of which none has an accent, a stroke or another shape."""
    if words.isascii():
        return words.lower()
    letters = normalize("NFKD", normalize("NFKD", words).casefold())
    # Of most texts nothing is left but marks.
    if not _OTHER.search(letters):
        return letters.encode("ascii", "ignore").decode("ascii")
    letters = _MARKS.sub("", letters.translate(_LETTERS))
    # Syllables of Korean come apart as well.
    return normalize("NFC", letters)


def unwrapped(words: str) -> Iterator[str]:
    """`words` as they stand, and as a program would show them, each once."""
    yield from dict.fromkeys(_unwrapped(words))


def _unwrapped(words: str) -> Iterator[str]:
    for each in dict.fromkeys(_shown(words)):
        seen = [each]
        if not each.isascii() and _UNSEEN.search(each):
            seen = [_UNSEEN.sub("", each), _UNSEEN.sub(" ", each)]
        yield from seen
        if _APOSTROPHE.search(each):
            yield from (_APOSTROPHE.sub("", one) for one in seen)


def _shown(words: str) -> Iterator[str]:
    yield words
    plain = unquote(words) if "%" in words else words
    yield plain
    if _ENTITY.search(plain):
        plain = unescape(plain)
        yield plain
    if "<" in plain:
        yield _TAG.sub("", plain)
        yield _TAG.sub(" ", plain)
    if (not _OPENING.isdisjoint(plain) or "arroba" in plain.casefold()) and _AT.search(plain):
        yield _POINT.sub(".", _AT.sub("@", plain))


def addresses(reading: str) -> Iterator[str]:
    """All addresses of mail in a reading."""
    yield from (each.strip("._'+-") for each in _ADDRESS.findall(reading) if "@" in each)


def numbers(reading: str) -> Iterator[str]:
    """All numbers that a row of groups of digits may be read as."""
    for row in _NUMBER.findall(reading):
        if len(row) < _SHORTEST_NUMBER:
            continue
        groups = _DIGITS.findall(row)
        for start in range(len(groups)):
            number = ""
            for group in groups[start : start + _LONGEST_NUMBER]:
                number += group
                if len(number) > _LONGEST_NUMBER:
                    break
                yield number


def forms(phone: str) -> set[str]:
    """The numbers that `phone` may be dialled as: also with no code of the country."""
    found = set()
    for row in _NUMBER.findall(phone):
        number = "".join(_DIGITS.findall(row))
        if not _SHORTEST_NUMBER <= len(number) <= _LONGEST_NUMBER:
            continue
        found.add(number)
        if number.startswith("00") or phone.lstrip(" (").startswith("+"):
            whole = number.removeprefix("00")
            found |= {whole, f"00{whole}"}
            found |= {whole[code:] for code in (1, 2, 3) if len(whole) - code >= _SHORTEST_NATIONAL}
    return found
