"""What is to be said of a tracker's rows: once for each cause."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from gobierno_abierto.findings import Entry, Finding, Severity
from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.formats.trackers.reading.places import Spot, Spots
from gobierno_abierto.words import Words

# A file may name any number of members that nobody expects.
_MOST = 500


class _Cause(NamedTuple):
    entry: Entry
    spot: Spot
    words: tuple[tuple[str, Words], ...]
    severity: Severity


class Remarks:
    """What was met in the rows, cause by cause.

    A hundred thousand rows without a date must not become as many findings: all that is told
    under one entry for one cause becomes one finding. Its place and its words are those of the
    first, with `count` and `where`.
    """

    def __init__(self) -> None:
        self._causes: dict[tuple[str, str, str], _Cause] = {}
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def tell(
        self,
        entry: Entry,
        spot: Spot,
        cause: str,
        words: Mapping[str, Words],
        *,
        severity: Severity | None = None,
        count: int = 1,
    ) -> None:
        """One more; `cause` is what makes two of them the same."""
        key = entry.code, spot.file, cause
        if key not in self._causes:
            if len(self._causes) >= _MOST:
                key = entry.code, spot.file, ""
            told = tuple((name, _fit(word)) for name, word in words.items())
            self._causes.setdefault(key, _Cause(entry, spot, told, severity or entry.severity))
        self._counts[key] += count

    def findings(self, spots: Spots) -> list[Finding]:
        """One finding for each cause, in the order in which they were met."""
        places = spots.places(each.spot for each in self._causes.values())
        found = []
        for key, each in self._causes.items():
            words = dict(each.words)
            words.setdefault("count", self._counts[key])
            words["where"] = each.spot.words()
            found.append(
                Finding(
                    entry=each.entry,
                    place=places[each.spot],
                    severity=each.severity,
                    words=tuple(words.items()),
                )
            )
        return found


def _fit(word: Words) -> Words:
    return shortened(word) if isinstance(word, str) and word.__class__ is str else word
