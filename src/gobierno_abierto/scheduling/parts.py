"""Who has which part in an item, how badly she is needed, and who would stand in for her."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import PlacedItem
from gobierno_abierto.model import Certainty, Part, Role

# How much it weighs that somebody cannot be there, by how soft her part is.
BY_SOFTNESS: tuple[Severity, ...] = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def softness(part: Part) -> int:
    """0 if the item cannot do without the part, 1 if it is still unsure, 2 for who only listens."""
    if part.role is Role.ATTENDEE:
        return 2
    return 1 if part.certainty in (Certainty.TENTATIVE, Certainty.OPEN) else 0


class Parts:
    """Who has which part in an item; of several, the one that can least be spared."""

    def __init__(self) -> None:
        self._known: dict[int, dict[str, Part]] = {}

    def of(self, person: str, placed: PlacedItem) -> Part:
        """The part of `person` in an item in which she has one."""
        known = self._known.get(placed.rank)
        if known is None:
            known = self._known[placed.rank] = {}
            for part in sorted(placed.item.parts, key=softness):
                if part.person is not None:
                    known.setdefault(part.person, part)
        return known[person]

    def severity(self, person: str, *items: PlacedItem) -> Severity:
        """How much it weighs that `person` cannot have her parts in all `items`: the softest."""
        return BY_SOFTNESS[max(softness(self.of(person, placed)) for placed in items)]

    def has_stand_in(self, person: str, placed: PlacedItem) -> bool:
        """Whether somebody else is named to stand in for `person` in an item."""
        return self.of(person, placed).substitute not in (None, "", person)
