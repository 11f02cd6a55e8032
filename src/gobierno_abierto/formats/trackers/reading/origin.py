"""Where in a tracker's file the things of a document came from."""

from collections.abc import Iterable, Mapping

from gobierno_abierto.findings import Place
from gobierno_abierto.formats.trackers.reading.places import Spot, Spots
from gobierno_abierto.model import PlanBook


class TrackerOrigin:
    """The one file of a tracker: pointers into the document, and the lines they came from."""

    def __init__(self, document: PlanBook, rows: Mapping[str, Spot], spots: Spots) -> None:
        """`rows` are the places of the rows by the id that they have in the document."""
        self._rows = dict(_placed(document, rows))
        self._spots = spots

    def places(self, pointers: Iterable[str]) -> dict[str, Place]:
        """Where each pointer leads in the file; the nearest parent that came from a row."""
        spots = {each: self._nearest(each) for each in pointers}
        there = self._spots.places(each for each in spots.values() if each)
        return {
            pointer: Place(pointer=pointer, line=there[spot].line if spot else None)
            for pointer, spot in spots.items()
        }

    def _nearest(self, pointer: str) -> Spot | None:
        while pointer:
            if pointer in self._rows:
                return self._rows[pointer]
            pointer = pointer.rpartition("/")[0]
        return None


def _placed(document: PlanBook, rows: Mapping[str, Spot]) -> Iterable[tuple[str, Spot]]:
    for number, plan in enumerate(document.plans):
        yield f"/plans/{number}", rows[plan.id]
    for number, commitment in enumerate(document.commitments):
        start = f"/commitments/{number}"
        yield start, rows[commitment.id]
        for which, milestone in enumerate(commitment.milestones):
            there = f"{start}/milestones/{which}"
            yield there, rows[milestone.id]
            for nth, activity in enumerate(milestone.activities):
                yield f"{there}/activities/{nth}", rows[activity.id]
