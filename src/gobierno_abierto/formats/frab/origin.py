"""Where what was read stands in the file of a schedule."""

from collections.abc import Collection, Iterable, Mapping

from gobierno_abierto.findings import Place
from gobierno_abierto.formats.frab.raw import Spot
from gobierno_abierto.formats.frab.remarks import Places
from gobierno_abierto.formats.json.lines import JsonOrigin


class ScheduleOrigin:
    """A schedule that was read: pointers into the document, and where each came from."""

    def __init__(self, spots: Mapping[str, Spot], places: Places) -> None:
        self._spots = spots
        self._places = places

    def places(self, pointers: Iterable[str]) -> dict[str, Place]:
        """Where each pointer leads in the file; the nearest parent that is known there."""
        spots = {each: self._spot(each) for each in pointers}
        known = self._places({each for each in spots.values() if each is not None})
        return {
            pointer: Place(pointer=pointer, line=known[spot].line if spot is not None else None)
            for pointer, spot in spots.items()
        }

    def _spot(self, pointer: str) -> Spot | None:
        while pointer:
            if pointer in self._spots:
                return self._spots[pointer]
            pointer = pointer.rpartition("/")[0]
        return self._spots.get("")


def lines(spots: Collection[Spot]) -> dict[Spot, Place]:
    """Of an XML file, a spot is the line itself."""
    return {each: Place(pointer="", line=int(each)) for each in spots}


def lines_of(text: str) -> Places:
    """Of a JSON file, a spot is a pointer into it, and its line is looked for."""
    origin = JsonOrigin(text)

    def found(spots: Collection[Spot]) -> dict[Spot, Place]:
        places = origin.places(str(each) for each in spots) if spots else {}
        return {each: places[str(each)] for each in spots}

    return found
