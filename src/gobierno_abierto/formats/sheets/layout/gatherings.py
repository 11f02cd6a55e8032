"""The sheets of what happens: events, agenda, parts, attendance, links."""

from gobierno_abierto.formats.sheets.layout import headings as said
from gobierno_abierto.formats.sheets.layout.fields import field, kind_field
from gobierno_abierto.formats.sheets.layout.kinds import Home, Owner, SheetKind
from gobierno_abierto.model import Event, GroupCount, Item, Link, Part, Session

EVENTS = SheetKind(
    key="events",
    name=said.EVENTS,
    cls=Event,
    columns=(
        field(Event, "title", note=said.EVENT_TITLE_NOTE),
        field(Event, "subtitle"),
        field(Event, "dates", note=said.DATES_NOTE),
        field(Event, "zone", note=said.ZONE_NOTE),
        field(Event, "venues", heading=said.VENUE, others=said.VENUES_OTHERS),
        field(Event, "status"),
        field(Event, "access"),
        field(Event, "languages", heading=said.LANGUAGE, least=2, others=said.LANGUAGES),
        field(Event, "interpretation", note=said.HEARD_NOTE),
        field(Event, "convenors", heading=said.CONVENOR, others=said.CONVENORS),
        field(Event, "objective"),
        field(Event, "forum"),
        field(Event, "audience.description", heading=said.AUDIENCE),
        field(Event, "audience.sectors", heading=said.AUDIENCE_SECTOR),
        field(Event, "audience.expected"),
        field(Event, "attendance.registered", note=said.UNKNOWN_NOTE),
        field(Event, "attendance.attended", note=said.UNKNOWN_NOTE),
        field(Event, "attendance.masked"),
    ),
    naming="title",
    others=said.EVENTS_OTHERS,
)

AGENDA = SheetKind(
    key="agenda",
    name=said.AGENDA,
    cls=Item,
    columns=(
        field(Item, "when", spreads=True),
        kind_field(said.KIND_NOTE),
        field(Item, "label", heading=said.LABEL, others=said.LABELS, note=said.LABEL_NOTE),
        field(Item, "title", others=said.ITEM_TITLES),
        Owner(
            key="block",
            heading=said.BLOCK,
            homes=(Home("agenda", ("items",)),),
            others=said.BLOCKS,
            note=said.BLOCK_NOTE,
            required=False,
        ),
        field(Item, "rooms", heading=said.ROOM, least=2, others=said.ROOMS_OTHERS, spreads=True),
        field(Item, "status"),
        field(Item, "access", spreads=True),
        Owner(
            key="event",
            heading=said.EVENT,
            homes=(Home("events", ("agenda",)),),
            others=said.EVENT_OTHERS,
            note=said.EVENT_NOTE,
            required=False,
            is_implied=True,
        ),
        field(Item, "objective"),
        field(Item, "description"),
        field(Item, "venue", note=said.VENUE_NOTE),
        field(Item, "duration", others=said.DURATIONS, note=said.DURATION_NOTE),
        field(Item, "expected"),
        field(Item, "languages", heading=said.LANGUAGE, others=said.LANGUAGES),
        field(Item, "interpretation", note=said.HEARD_NOTE),
        field(Item, "needs", heading=said.NEED, others=said.NEEDS),
        field(Item, "after", heading=said.AFTER, others=said.AFTERS, note=said.AFTER_NOTE),
        field(Item, "topics", heading=said.TOPIC, others=said.TOPICS),
        field(Session, "type", note=said.TYPE_NOTE),
    ),
    naming="title",
    others=said.AGENDA_OTHERS,
    least=2,
)

PARTS = SheetKind(
    key="parts",
    name=said.PARTS,
    cls=Part,
    columns=(
        Owner(
            key="item",
            heading=said.ITEM,
            homes=(Home("agenda", ("parts",)),),
            others=said.ITEMS,
        ),
        field(Part, "role", others=said.ROLES),
        field(Part, "person", others=said.PERSONS, note=said.OPEN_PART_NOTE),
        field(Part, "organization"),
        field(Part, "title", note=said.PRINTED_NOTE),
        field(Part, "affiliation", note=said.PRINTED_NOTE),
        field(Part, "certainty"),
        field(Part, "substitute"),
        field(Part, "remote"),
    ),
    others=said.PARTS_OTHERS,
)

GROUPS = SheetKind(
    key="groups",
    name=said.GROUPS,
    cls=GroupCount,
    columns=(
        Owner(
            key="event",
            heading=said.EVENT,
            homes=(Home("events", ("attendance", "groups")),),
            others=said.EVENT_OTHERS,
        ),
        field(GroupCount, "group"),
        field(GroupCount, "count", note=said.UNKNOWN_NOTE),
    ),
    others=said.GROUPS_OTHERS,
)

LINKS = SheetKind(
    key="links",
    name=said.LINKS,
    cls=Link,
    columns=(
        Owner(
            key="of",
            heading=said.OF,
            homes=(Home("events", ("links",)), Home("agenda", ("links",))),
            others=said.OFS,
            note=said.OF_NOTE,
        ),
        field(Link, "rel"),
        field(Link, "url"),
        field(Link, "title"),
    ),
    others=said.LINKS_OTHERS,
)
