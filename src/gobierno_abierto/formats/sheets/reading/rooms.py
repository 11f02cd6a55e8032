"""Which room a row means, of those with one name, and whether it is in the venue of the row."""

from collections.abc import Callable, Collection, Iterator, Sequence

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.codecs import clean
from gobierno_abierto.formats.sheets.cells.names import Directory
from gobierno_abierto.formats.sheets.cells.values import Desk, Remark, fault, is_blank, told
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.reading import phrases
from gobierno_abierto.formats.sheets.reading.comparing import Comparing, cells_there
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.words import filled

# The event that a row belongs to; `None`: it is not known.
EventOf = Callable[[Draft], Draft | None]
_VENUE = ("venue",)


class Rooms:
    """The rooms of rows. `desk` knows the names by which things are called now."""

    def __init__(self, desk: Desk, comparing: Comparing, event_of: EventOf) -> None:
        self._names = desk.names
        self._before = comparing.desk.names
        self._event_of = event_of

    def told_apart(self, draft: Draft, cells: Sequence[Value]) -> list[Value]:
        """The cells; of a name that several rooms have, the one that the row can only mean."""
        return [self._told_apart(draft, each) for each in cells]

    def elsewhere(self, draft: Draft, field: Field) -> Iterator[tuple[int, Remark]]:
        """What is to be said of the rooms of a row that are not in the venue that it states."""
        stated = draft.value(_VENUE)
        if stated is None or draft.table is None or draft.line is None:
            return
        for place, cell in cells_there(field, draft.table, draft.line).items():
            meant = () if is_blank(cell) else self._meant(self._told_apart(draft, cell))
            room = meant[0] if len(meant) == 1 else ""
            venue = self._names.venues.get(room)
            if venue is None or self._id(venue) == stated or self._was_so(draft, room, venue):
                continue
            if self._called(stated):
                wanted = filled(
                    phrases.ROOM_OF_VENUE, stated=self._called(stated), venue=self._shown(venue)
                )
                yield (
                    place,
                    fault(
                        said.NOT_UNDERSTOOD,
                        value=told(cell),
                        wanted=wanted,
                        if_unknown=phrases.OR_THE_VENUE,
                    ),
                )

    def _was_so(self, draft: Draft, room: str, venue: str) -> bool:
        """Whether the document that the sheets were made from had it so as well."""
        before = draft.base.record if draft.base else None
        return (
            before is not None
            and getattr(before, "venue", None) == draft.value(_VENUE)
            and self._directory("rooms").id_of(room) in getattr(before, "rooms", ())
            and self._before.venues.get(room) == venue
        )

    def _told_apart(self, draft: Draft, cell: Value) -> Value:
        if is_blank(cell):
            return cell
        words = clean(cell)[0]
        rooms = self._directory("rooms")
        if len(rooms.meant(words)) < 2:
            return cell
        venues = self._venues(draft)
        named = rooms.of_name(words)
        within = [each for each in named if self._id(self._names.venues.get(each)) in venues]
        return rooms.shown(within[0]) if len(within) == 1 else cell

    def _venues(self, draft: Draft) -> Collection[str]:
        """The ids of the venues where a row may take place: its own, or those of its event."""
        stated = draft.value(_VENUE)
        if stated is not None:
            return (stated,)
        event = self._event_of(draft)
        return event.value(("venues",), ()) if event else ()

    def _meant(self, cell: Value) -> tuple[str, ...]:
        return self._directory("rooms").meant(clean(cell)[0])

    def _directory(self, sheet: str) -> Directory:
        return self._names.among((sheet,))

    def _id(self, venue: str | None) -> str | None:
        return None if venue is None else self._directory("venues").id_of(venue)

    def _called(self, venue: str) -> str:
        return told(self._directory("venues").called(venue))

    def _shown(self, venue: str) -> str:
        return told(self._directory("venues").shown(venue))
