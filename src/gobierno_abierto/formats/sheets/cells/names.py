"""Things by the names that people choose them by, and back."""

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property
from itertools import islice

from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.rules.telling import bare, nearest
from gobierno_abierto.words import one_line

# A longer name cannot be read in a list: its beginning stands there, and the id.
LONGEST = 60
_GUESSED = 100
# Beyond this many candidates a guess would take long, and be no help.
_MANY = 1000
# A word that is shorter tells nobody from another.
_TELLING = 4
# So many of those that have one name are of any use to whoever has to say which.
_FEW = 3
_QUOTED = re.compile(r'"(\s*|\s.*|.*\s)"', re.DOTALL)
_AGAIN = re.compile(r"(.*) ~\d+", re.DOTALL)
_IN_BRACKETS = re.compile(r"\[([^\[\]]*)\]$")


class Guesses:
    """What may have been meant by words that are in no list.

    To guess takes long, and whoever has written very many wrong ones has made no slip: the first
    different words are guessed at.
    """

    def __init__(self) -> None:
        self._known: dict[str, str | None] = {}

    def nearest(
        self, words: str, offered: Collection[str], *, slip: float | None = None
    ) -> str | None:
        """The one of `offered` that `words` look like a slip of; `None`: none of them.

        `slip` is how alike they must be at least (1.0: the same); `None`: as names must be.
        """
        if words not in self._known and len(self._known) < _GUESSED:
            near = nearest(words, offered) or _of_the_words(words, offered)
            self._known[words] = near or (_alike(words, offered, slip) if slip else None)
        return self._known.get(words)


def _of_the_words(words: str, offered: Collection[str]) -> str | None:
    """The only one of `offered` that has all of the words, in whatever order."""
    if len(offered) > _MANY:
        return None
    wanted = set(bare(words).strip("-").split("-"))
    if max(map(len, wanted)) < _TELLING:
        return None
    found = [each for each in offered if wanted <= set(bare(each).split("-"))]
    return found[0] if len(found) == 1 else None


def _alike(words: str, offered: Collection[str], slip: float) -> str | None:
    """The one of a few that is spelt most like the words."""
    spelt = {bare(each): each for each in offered}
    close = get_close_matches(bare(words), spelt, n=1, cutoff=slip)
    return spelt[close[0]] if close else None


class Directory:
    """The things that may be chosen in one place.

    `things` are keys with the names that stand in their own sheets; `None`: it has none. `around`
    are the names of what they lie in, by their keys, where they lie in anything. Of names of which
    there are two, that tells them apart: ``Sala 1 (Casa Norte)``. Where it does not, and after
    long names, the id follows: ``Sala 1 [sala-norte-1]``.
    """

    def __init__(
        self, things: Iterable[tuple[str, str | None]], around: Mapping[str, str] | None = None
    ) -> None:
        self._around = {each: one_line(name) for each, name in (around or {}).items()}
        self._names = {each: one_line(name or "") for each, name in things}
        self._exact: dict[str, list[str]] = {}
        self._alike: dict[str, list[str]] = {}
        for each, name in self._names.items():
            if name:
                self._exact.setdefault(name, []).append(each)
                self._alike.setdefault(heading_key(name), []).append(each)
        self._shown: dict[str, str] = {}
        self._guesses = Guesses()

    def shown(self, thing: str) -> str:
        """What to write so that `thing` is meant, and nothing else."""
        if thing not in self._shown:
            self._shown[thing] = self._written(thing)
        return self._shown[thing]

    def meant(self, words: str) -> tuple[str, ...]:
        """The keys that `words` may mean: one, none, or the first few of those of one name."""
        plain = one_line(words)
        stated = _IN_BRACKETS.search(plain)
        # A name may have brackets itself.
        if stated and stated[1] in self._names and plain not in self._exact:
            return (stated[1],)
        found = self.of_name(plain) or self._in_others.get(heading_key(plain))
        if found:
            return tuple(islice(found, _FEW))
        return (plain,) if plain in self._names else ()

    def of_name(self, words: str) -> Collection[str]:
        """The keys of all that have that name."""
        plain = one_line(words)
        return self._exact.get(plain) or self._alike.get(heading_key(plain)) or ()

    def __len__(self) -> int:
        """How many things there are."""
        return len(self._names)

    @property
    def only(self) -> str | None:
        """The key of the only thing; `None`: there is none, or there are several."""
        return next(iter(self._names)) if len(self._names) == 1 else None

    def has(self, thing: str) -> bool:
        """Whether there is a thing with that key."""
        return thing in self._names

    def called(self, thing: str) -> str:
        """The name of the thing with that key; empty: it has none, or there is no such thing."""
        return self._names.get(thing, "")

    def id_of(self, key: str) -> str:
        """The id of the thing with that key."""
        return id_of(key, self._names)

    def nearest(self, words: str) -> str | None:
        """What `words` look like a slip of, as it would be written; `None`: like nothing."""
        close = self._guesses.nearest(one_line(words), self._exact)
        return None if close is None else self.shown(self._exact[close][0])

    @cached_property
    def _in_others(self) -> dict[str, list[str]]:
        """Those that lie in something, by their names with that of what they lie in."""
        found: dict[str, list[str]] = {}
        for each in self._around:
            if self._names.get(each):
                found.setdefault(heading_key(self._with_around(each)), []).append(each)
        return found

    def _with_around(self, thing: str) -> str:
        return f"{self._names[thing]} ({self._around[thing]})"

    @cached_property
    def choices(self) -> tuple[str, ...]:
        """Everything that can be chosen, as it is written."""
        return tuple(self.shown(each) for each in self._names)

    def _written(self, thing: str) -> str:
        """The shortest of name, name with what it lies in, id, and name with id that is its own."""
        name = self._names.get(thing)
        if name and len(name) <= LONGEST and self.meant(name) == (thing,):
            return name
        if name and len(name) <= LONGEST and 0 < len(self._around.get(thing, "")) <= LONGEST:
            written = self._with_around(thing)
            if self.meant(written) == (thing,):
                return written
        begun = f"{name[:LONGEST].rstrip()}… " if name and len(name) > LONGEST else f"{name} "
        for written in (thing, f"{begun if name else ''}[{thing}]"):
            if (not name or written is not thing) and self.meant(written) == (thing,):
                return written
        return thing


class Numbering:
    """Gives out names that nobody has yet: `stem` itself, or else with the lowest free number.

    `form` is what a numbered one looks like; `taken` are those that are somebody's already.
    """

    def __init__(self, form: str, taken: Iterable[str] = ()) -> None:
        self._form = form
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def take(self, names: Iterable[str]) -> None:
        """Let nobody have these any more."""
        self._taken.update(names)

    def name(self, stem: str) -> str:
        """A name that is nobody's, and now is taken."""
        name = stem
        while name in self._taken:
            # Of thousands with one stem, none begins to count from the start again.
            self._last[stem] = self._last.get(stem, 1) + 1
            name = self._form.format(stem=stem, number=self._last[stem])
        self._taken.add(name)
        return name


def id_of(key: str, known: Container[str]) -> str:
    """The id of the thing with that key, where `known` are all keys: what `keys_of` was given.

    >>> id_of("ana ~2", {"ana"}), id_of("ana", {"ana"}), id_of('" "', ())
    ('ana', 'ana', ' ')
    """
    again = _AGAIN.fullmatch(key)
    first = again[1] if again and again[1] in known else key
    quoted = _QUOTED.fullmatch(first)
    return quoted[1] if quoted else first


def keys_of(ids: Iterable[str]) -> Iterator[str]:
    """A key for each of the things with these ids: the id itself, unless it is not as ids are.

    One that is blank or has blanks at its ends stands in quotation marks, and one that is given
    twice is numbered.
    """
    numbering = Numbering("{stem} ~{number}")
    for each in ids:
        yield numbering.name(each if each and each == each.strip() else f'"{each}"')


class Names:
    """All things of a document by name. `things` are keys with names, by the key of their sheet.

    `venues` are the keys of the venues of rooms, by the keys of the rooms.
    """

    def __init__(
        self,
        things: Mapping[str, Iterable[tuple[str, str | None]]],
        venues: Mapping[str, str] | None = None,
    ) -> None:
        self.venues = venues or {}
        self._things = {sheet: tuple(each) for sheet, each in things.items()}
        self._directories: dict[tuple[str, ...], Directory] = {}
        self._guesses: dict[str, Guesses] = {}

    def guesses(self, codelist: str) -> Guesses:
        """What may have been meant by words that are in no codelist of that name."""
        return self._guesses.setdefault(codelist, Guesses())

    def among(self, sheets: tuple[str, ...]) -> Directory:
        """The things of these sheets."""
        if sheets not in self._directories:
            self._directories[sheets] = Directory(
                (thing for sheet in sheets for thing in self._things.get(sheet, ())),
                self._around if "rooms" in sheets else None,
            )
        return self._directories[sheets]

    @cached_property
    def _around(self) -> dict[str, str]:
        """The names of the venues of rooms that have one, by the keys of the rooms."""
        venues = dict(self._things.get("venues", ()))
        return {each: name for each, venue in self.venues.items() if (name := venues.get(venue))}
