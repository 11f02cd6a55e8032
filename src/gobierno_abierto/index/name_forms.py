"""The ways in which a name in a list may be written elsewhere, word by word."""

import re
from collections.abc import Iterator
from itertools import chain, product

from gobierno_abierto.index.mentions import name_words, readings, tokens
from gobierno_abierto.index.name_parts import (
    ADDITIONS,
    JOINING,
    OFFICE_WORDS,
    SECOND_NAMES,
    TITLES,
    is_particle,
)

Form = tuple[str, ...]

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>|«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
# "Ana Inventada - Red", "Ana Inventada / Red".
_BESIDE = re.compile(r"\s[-\u2013\u2014]\s|[/|;]")
# Of a longer name, no part is looked for but two words; and none run together.
_LONGEST_SHORTENED = 6
_LONGEST_JOINED = 5
# A longer name is looked for in no other order.
_LONGEST_TURNED = 8
# A longer one only as it is listed: it is a paragraph, and the ways to write it are without end.
LONGEST_VARIED = 30


def full_forms(name: str) -> tuple[Form, ...]:
    """A name as it is listed, and without titles, brackets and what stands beside it.

    >>> full_forms("Dra. Ana Inventada (suplente)")[-1]
    ('ana', 'inventada')
    """
    found: dict[Form, None] = {}
    for body in (name, *_bodies(name)):
        for reading in readings(body):
            words = name_words(reading)
            found |= dict.fromkeys((words, bare(words)))
    found.pop((), None)
    return tuple(found)


def loose_forms(name: str) -> tuple[Form, ...]:
    """The whole name without initials and particles, or with these joined to what follows.

    >>> loose_forms("Ana M. de la Prueba")
    (('ana', 'prueba'), ('ana', 'm', 'delaprueba'))
    """
    found: dict[Form, None] = {}
    for words in _canonical(name):
        found |= dict.fromkeys((_core(words), _glued(words)))
    return tuple(each for each in found if len(each) > 1)


def short_forms(name: str) -> tuple[Form, ...]:
    """The first given name and one of the surnames, with those between them of which none is one.

    Between them, given names may be missing or be initials, and surnames be initials.

    >>> short_forms("Ana María Prueba")
    (('ana', 'prueba'), ('ana', 'm', 'prueba'), ('ana', 'maria', 'prueba'))
    """
    found: dict[Form, None] = {}
    for words in _shortened(name):
        surnames = _surnames(words)
        for last in surnames:
            ways = [
                ((), (each[0],)) if position in surnames else ((), (each[0],), (each,))
                for position, each in enumerate(words[1:last], start=1)
            ]
            for chosen in product(*ways if len(words) <= _LONGEST_SHORTENED else ()):
                found[(words[0], *chain(*chosen), words[last])] = None
    return tuple(found)


def family_first(name: str) -> tuple[Form, ...]:
    """A surname and the first given name, with no more than the next surname's initial between.

    >>> family_first("Ana María Prueba Sol")[:2]
    (('prueba', 'ana'), ('prueba', 's', 'ana'))
    """
    found: dict[Form, None] = {}
    for words in _shortened(name):
        for position in _surnames(words):
            found[(words[position], words[0])] = None
            for each in words[position + 1 : position + 2]:
                found[(words[position], each[0], words[0])] = None
    return tuple(found)


def parts_joined(name: str) -> Iterator[Form]:
    """All that may be left of a name that is run together into one word, also surnames first."""
    for words in _shortened(name):
        if len(words) > _LONGEST_JOINED:
            continue
        surnames = _surnames(words)
        for chosen in product(*(((), (each[0],), (each,)) for each in words[1:])):
            form = (words[0], *chain(*chosen))
            written = [each for each in surnames if chosen[each - 1] == (words[each],)]
            yield from (form,) if written else ()
            for position in written:
                given = 1 + sum(map(len, chosen[: position - 1]))
                yield (*form[given:], *form[:given])


def turned(form: Form) -> Iterator[Form]:
    """The ways to begin a name with another of its words: "Prueba Ana", as lists have it."""
    if len(form) <= _LONGEST_TURNED:
        yield from (form[first:] + form[:first] for first in range(1, len(form)))


def _bodies(name: str) -> Iterator[str]:
    """What may be the name within what is listed, the given name first."""
    plain = _BRACKETS.sub(" ", name)
    for body in dict.fromkeys((plain, _BESIDE.split(plain)[0])):
        first, _, rest = body.partition(",")
        if not rest.strip() or _is_addition(rest):
            yield first
        else:
            yield f"{rest.replace(',', ' ')} {first}"


def _is_addition(words: str) -> bool:
    """Whether what follows a comma is no given name: "Ana Inventada, suplente"."""
    known = name_words(next(readings(words)))
    return words.lstrip()[:1].islower() or all(
        each in TITLES or each in ADDITIONS for each in known
    )


def _canonical(name: str) -> Iterator[Form]:
    for body in dict.fromkeys(_bodies(name)):
        for reading in readings(body):
            words = bare(name_words(reading))
            if len(words) <= LONGEST_VARIED:
                yield words


def _shortened(name: str) -> Iterator[Form]:
    """The words of names that have some to spare, without initials and particles."""
    for words in dict.fromkeys(_canonical(name)):
        # Half of an office is that of others as well: "Directora General Adjunta".
        if _is_office(words):
            continue
        for form in dict.fromkeys((_core(words), _core(_glued(words)))):
            if len(form) > 2:
                yield form


def bare(words: Form) -> Form:
    """The words of a name without titles before it and additions after it.

    What is nothing but an office is left whole: "General" is no name of a "Director General".
    """
    if _is_office(words):
        return words
    first, after = 0, len(words)
    while first < after - 1 and words[first] in TITLES:
        first += 1
    while after - first > 2 and words[after - 1] in ADDITIONS:
        after -= 1
    return words[first:after]


def _is_office(words: Form) -> bool:
    return all(each in TITLES or each in OFFICE_WORDS for each in words)


def _core(words: Form) -> Form:
    return tuple(
        each for each in words if len(each) > 1 and each not in JOINING and not is_particle(each)
    )


def _glued(words: Form) -> Form:
    """The words of a name, in which particles are one with what follows: "delacruz"."""
    found, before = [], ""
    for position, each in enumerate(words):
        if position and position + 1 < len(words) and is_particle(each):
            before += each
        else:
            found.append(before + each)
            before = ""
    return tuple(found)


def _surnames(words: Form) -> tuple[int, ...]:
    """Where the surnames may be: the last word always, and others unless they are given names.

    Of four words or less only the second may be another given name, of more the third as well.
    """
    given = 2 if len(words) <= 4 else 3
    return tuple(
        position
        for position in range(1, len(words))
        if position == len(words) - 1 or position >= given or words[position] not in SECOND_NAMES
    )


def one_by_one(form: Form) -> Form:
    """The words of a name as they stand in texts: of scripts without blanks each letter is one."""
    if all(map(str.isascii, form)):
        return form
    return tuple(token for word in form for token in tokens(word))
