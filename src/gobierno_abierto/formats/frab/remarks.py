"""What there is to say of a schedule: one finding for one cause, however often it is met."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping

import attrs

from gobierno_abierto.findings import Finding, Place, finding
from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.findings.finding import Entry
from gobierno_abierto.formats.frab.raw import Spot
from gobierno_abierto.formats.ical.content import clean
from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.words import QUOTED, Sentence, Word, Words, filled

# Line and column of each spot.
Places = Callable[[Collection[Spot]], Mapping[Spot, Place]]

# How many examples of one cause are shown, and how many names of what was kept.
_SHOWN = 3
_NAMES = 12
_MORE = Sentence("{count} más", "{count} more", "mais {count}")
_COUNTED = Sentence("«{name}» ({count})", "“{name}” ({count})", "«{name}» ({count})")
# What cannot stand in a text and is no end of a line either.
_VANISHES = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


@attrs.define
class _Gathered:
    """How often a cause was met, where first, and some examples of it."""

    spot: Spot
    more: Mapping[str, Words]
    count: int = 0
    examples: dict[str, None] = attrs.Factory(dict)

    @property
    def words(self) -> tuple[Word, ...]:
        shown: list[Word] = [filled(QUOTED, it=each) for each in self.examples]
        more = self.count - len(shown)
        return (*shown, filled(_MORE, count=more)) if more > 0 else tuple(shown)

    def told(self, entry: Entry) -> Finding:
        """All of them in one finding."""
        found = finding(entry, "", count=self.count, examples=self.words)
        return attrs.evolve(found, words=(*found.words, *self.more.items()))


class Remarks:
    """Findings in the making, about one file."""

    def __init__(self) -> None:
        self._told: list[tuple[Finding, Spot | None]] = []
        self._gathered: dict[str, tuple[Entry, _Gathered]] = {}
        self._kept: Counter[str] = Counter()
        self._left: Counter[str] = Counter()
        self._left_at: Spot | None = None

    def tell(
        self, entry: Entry, spot: Spot | None = None, /, *, pointer: str = "", **words: Words
    ) -> None:
        """A finding of its own; without a spot it is about the whole file."""
        place = Place(pointer=pointer)
        told = tuple(words.items())
        found = Finding(entry=entry, place=place, severity=entry.severity, words=told)
        self._told.append((found, spot))

    def add(self, found: Finding) -> None:
        """A finding that somebody else made, with its place."""
        self._told.append((found, None))

    def gather(self, entry: Entry, spot: Spot, example: str, **words: Words) -> None:
        """Once more the same cause; `example` is what it was met in, `words` the same each time."""
        _, those = self._gathered.setdefault(entry.code, (entry, _Gathered(spot, words)))
        those.count += 1
        if len(those.examples) < _SHOWN:
            those.examples[shortened(" ".join(example.split()))] = None

    def keep(self, name: str) -> None:
        """Once more something of that name that was kept without a field of its own."""
        self._kept[name] += 1

    def leave(self, what: str, spot: Spot) -> None:
        """Once more something that is not in the document."""
        if self._left_at is None:
            self._left_at = spot
        self._left[shortened(what)] += 1

    def text(self, words: str, spot: Spot) -> str:
        """`words` as they may stand in a text; a character that nobody may hold is told."""
        if words.isprintable():
            return words
        for character in _VANISHES.findall(words):
            self.leave(f"U+{ord(character):04X}", spot)
        return clean(words)

    def findings(self, places: Places) -> tuple[Finding, ...]:
        """All of them, by line; what is about the whole file comes last."""
        told = [*self._told, *self._summed()]
        known = places({spot for _, spot in told if spot is not None})
        placed = [_placed(found, known.get(spot) if spot else None) for found, spot in told]
        return tuple(sorted(placed, key=_by_line))

    def _summed(self) -> list[tuple[Finding, Spot | None]]:
        summed: list[tuple[Finding, Spot | None]] = [
            (those.told(entry), those.spot) for entry, those in self._gathered.values()
        ]
        if self._left:
            left = finding(said.NOT_CARRIED, "", what=_counted(self._left))
            summed.append((left, self._left_at))
        if self._kept:
            summed.append((finding(said.KEPT_ASIDE, "", what=_counted(self._kept)), None))
        return summed


def _counted(counts: Counter[str]) -> tuple[Word, ...]:
    names = sorted(counts, key=lambda name: (-counts[name], name))
    shown: list[Word] = [filled(_COUNTED, name=name, count=counts[name]) for name in names[:_NAMES]]
    more = len(names) - _NAMES
    return (*shown, filled(_MORE, count=more)) if more > 0 else tuple(shown)


def _placed(found: Finding, place: Place | None) -> Finding:
    if place is None:
        return found
    return attrs.evolve(found, place=attrs.evolve(found.place, line=place.line))


def _by_line(found: Finding) -> tuple[bool, int, str]:
    return found.place.line is None, found.place.line or 0, found.code
