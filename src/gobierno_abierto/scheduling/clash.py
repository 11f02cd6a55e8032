"""What a clash is, as data."""

from enum import StrEnum

import attrs

from gobierno_abierto.findings import Entry, Finding, Severity, finding
from gobierno_abierto.index import PlacedItem
from gobierno_abierto.model import AgendaItem, Slot
from gobierno_abierto.words import Words


class ClashKind(StrEnum):
    """What cannot be had twice, or not there, or not yet."""

    PERSON = "person"
    ROOM = "room"
    NEED = "need"
    REST = "rest"
    CAPACITY = "capacity"
    AVAILABILITY = "availability"
    OPENING = "opening"
    ORDER = "order"
    EVERYONE = "everyone"
    TRAVEL = "travel"
    CITIES = "cities"
    DELEGATION = "delegation"
    COMMITMENT = "commitment"
    NIGHT = "night"
    OUTSIDE = "outside"


@attrs.frozen(kw_only=True)
class Clash:
    """Items that cannot all be as they are.

    `items` are those that clash (one, where it clashes with a room or with its event), `pointers`
    lead to them. `shared` is the id of the person, the room or whatever else there is too little
    of; `None` where nothing is shared.
    `overlap` is the time at which they clash, on the clock of the first item, as the function of
    its kind says where there are several such times; `None` where there is none. `finding` says
    it in sentences. `since` is the revision of the document since which it exists, as far as is
    known; `None` where no former one was given.
    """

    kind: ClashKind
    items: tuple[AgendaItem, ...]
    pointers: tuple[str, ...]
    shared: str | None
    overlap: Slot | None
    finding: Finding
    since: int | None = None

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self.finding.severity


def clash(
    kind: ClashKind,
    entry: Entry,
    placed: tuple[PlacedItem, ...],
    *,
    member: str = "",
    shared: str | None = None,
    overlap: Slot | None = None,
    severity: Severity | None = None,
    **words: Words,
) -> Clash:
    """A clash of the `placed` items; its finding stands at `member` of the first one."""
    if overlap is not None:
        words["overlap"] = overlap
    pointers = tuple(each.pointer for each in placed)
    ids = tuple(each.item.id for each in placed)
    return Clash(
        kind=kind,
        items=tuple(each.item for each in placed),
        pointers=pointers,
        shared=shared,
        overlap=overlap,
        finding=finding(
            entry,
            pointers[0] + member,
            ids=ids if shared is None else (*ids, shared),
            related=pointers[1:],
            severity=severity,
            **words,
        ),
    )
