"""Where in a tracker's files something stands."""

from collections.abc import Iterable
from typing import NamedTuple

from gobierno_abierto.findings import Place
from gobierno_abierto.formats.json.lines import JsonOrigin
from gobierno_abierto.formats.trackers.reading import phrases
from gobierno_abierto.words import Words, alike, filled


class Spot(NamedTuple):
    """A place in one of the files.

    In JSON it is a `pointer` (RFC 6901) into the file; in a table, a `line` of the file and a
    `column` (both from 1; 0: the whole row).
    """

    file: str
    pointer: str | None = None
    line: int = 0
    column: int = 0

    def within(self, step: str | int, column: int = 0) -> "Spot":
        """The place of a member of the row that stands here."""
        if self.pointer is None:
            return self._replace(column=column)
        return self._replace(pointer=f"{self.pointer}/{step}")

    def words(self) -> Words:
        """The place as it stands in a sentence."""
        if self.pointer is not None:
            return alike(self.pointer or "/")
        return filled(phrases.LINE, line=self.line)


class Spots:
    """The lines of the places that are told, looked up once for each file."""

    def __init__(self, origins: dict[str, JsonOrigin]) -> None:
        self._origins = origins

    def places(self, spots: Iterable[Spot]) -> dict[Spot, Place]:
        """Each place as a finding has it: file, line and column; no pointer into a document."""
        asked = set(spots)
        found = {
            each: Place(
                pointer="", line=each.line or None, column=each.column or None, file=each.file
            )
            for each in asked
        }
        for file, origin in self._origins.items():
            here = [each for each in asked if each.file == file and each.pointer is not None]
            there = origin.places(str(each.pointer) for each in here) if here else {}
            for each in here:
                at = there[str(each.pointer)]
                found[each] = Place(pointer="", line=at.line, column=at.column, file=file)
        return found
