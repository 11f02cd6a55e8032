"""What is wrong with the bytes of a calendar, line by line."""

from collections import Counter
from collections.abc import Iterable

from gobierno_abierto.findings import Entry, Finding, Place
from gobierno_abierto.findings.catalogue import calendar_text as said
from gobierno_abierto.words import Sentence, Words, filled

_MORE = Sentence(
    es="observaciones con el código {code}",
    en="findings with the code {code}",
    pt="observações com o código {code}",
)

# Nobody reads more of one value than tells which it is.
_SHOWN = 60


class Origin:
    """A calendar that was read: pointers into the document, and the lines they came from."""

    def __init__(self, lines: dict[str, int]) -> None:
        self._lines = lines

    def places(self, pointers: Iterable[str]) -> dict[str, Place]:
        """Where each pointer leads in the file; the nearest parent that has a line."""
        return {each: Place(pointer=each, line=self._line(each)) for each in pointers}

    def _line(self, pointer: str) -> int | None:
        while pointer:
            if pointer in self._lines:
                return self._lines[pointer]
            pointer = pointer.rpartition("/")[0]
        return self._lines.get("")


class Faults:
    """Findings of one calendar, in the order in which they were met.

    Of one code at most `most` are told, and then that there are more: a file of a million faults
    must not become a million findings.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._counts: Counter[str] = Counter()
        self._found: list[Finding] = []

    def tell(
        self, entry: Entry, line: int | None = None, /, *, pointer: str = "", **words: Words
    ) -> None:
        """One more finding, on a line of the file (from 1); `None`: about the whole file."""
        if self._counts[entry.code] > self._most:
            # That there are more has been told.
            return
        place = Place(pointer=pointer, line=line)
        told = tuple(words.items())
        self.add(Finding(entry=entry, place=place, severity=entry.severity, words=told))

    def add(self, found: Finding) -> None:
        """One more finding, or the last of its code: that there are more."""
        self._counts[found.code] += 1
        count = self._counts[found.code]
        if count <= self._most:
            self._found.append(found)
        elif count == self._most + 1:
            more = filled(_MORE, code=found.code)
            self.tell(said.TOO_MUCH, found.place.line, what=more, limit=self._most)

    def told(self, entry: Entry) -> bool:
        """Whether anything was told under that entry."""
        return bool(self._counts[entry.code])

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was told, by line; what is about the whole file comes last."""
        return tuple(sorted(self._found, key=_by_line))


def _by_line(found: Finding) -> tuple[bool, int, str]:
    return found.place.line is None, found.place.line or 0, found.code


def shortened(value: str) -> str:
    """A value from outside as it may stand in a sentence: printable, and not for ever."""
    shown = value if len(value) <= _SHOWN else f"{value[: _SHOWN - 1]}…"
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in shown)
