"""The sheets of who takes part and where."""

from gobierno_abierto.formats.sheets import phrases as reading
from gobierno_abierto.formats.sheets.layout import headings as said
from gobierno_abierto.formats.sheets.layout.fields import field
from gobierno_abierto.formats.sheets.layout.kinds import Home, Owner, SheetKind
from gobierno_abierto.model import (
    Care,
    Organization,
    Person,
    Publication,
    Resource,
    Room,
    Venue,
)

# How people say that there is no day to be written, and of a permission that it has no end.
_NONE = (
    "n/a", "n.a.", "n. a.", "na", "n/d", "no aplica", "no applica", "no se aplica", "nao se aplica",
    "nao aplicavel", "not applicable", "does not apply", "ninguno", "ninguna", "nenhum", "nenhuma",
    "none", "–", "—", "--", "---",
)  # fmt: skip
_ENDLESS = (
    "indefinido", "indefinida", "indefinidamente", "por tiempo indefinido", "tiempo indefinido",
    "plazo indefinido", "indeterminado", "indeterminada", "permanente", "sin limite",
    "sin limite de tiempo", "sin vencimiento", "sin fin", "sin fecha", "sin fecha de fin",
    "sin fecha limite", "sin plazo", "sin termino", "sin caducidad", "no vence", "no caduca",
    "indefinite", "indefinitely", "permanent", "no end", "no end date", "no limit", "no expiry",
    "without end", "without limit", "unlimited", "open-ended", "does not expire",
    "sem prazo", "sem fim", "sem limite", "sem vencimento", "sem data", "prazo indeterminado",
    "por prazo indeterminado", "por tempo indeterminado", "nao vence", "ilimitado", "ilimitada",
)  # fmt: skip

PEOPLE = SheetKind(
    key="people",
    name=said.PEOPLE,
    cls=Person,
    columns=(
        field(Person, "name", others=said.NAMES),
        field(Person, "organization", others=said.ORGANIZATION_OTHERS),
        field(Person, "position", others=said.POSITIONS),
        field(Person, "sector"),
        field(Person, "country", note=said.COUNTRY_NOTE),
        field(Person, "email", others=said.EMAILS),
        field(Person, "phone", others=said.PHONES),
        field(Person, "biography", others=said.BIOGRAPHIES),
        field(Person, "zone", note=said.PERSON_ZONE_NOTE),
        field(
            Person,
            "care",
            others=said.CARES,
            note=said.CARE_NOTE,
            spreads=True,
            guard=said.THEN_NO_PERMISSIONS,
            frees_if_blank=True,
            no_is_blank=True,
            blanks=_NONE,
            asked=((Care.MINOR, said.MINORS), (Care.AT_RISK, said.AT_RISK)),
        ),
    ),
    naming="name",
    others=said.PEOPLE_OTHERS,
)

PERMISSIONS = SheetKind(
    key="permissions",
    name=said.PERMISSIONS,
    cls=Publication,
    columns=(
        Owner(
            key="person",
            heading=said.PERSON,
            homes=(Home("people", ("publication",)),),
            others=said.PERSONS,
            is_strict=True,
        ),
        field(Publication, "fields", note=said.PUBLISHED_NOTE, guard=said.THEN_NO_PERMISSIONS),
        field(Publication, "purpose", note=said.PURPOSE_NOTE),
        field(Publication, "basis"),
        field(Publication, "given"),
        field(
            Publication,
            "until",
            others=said.UNTILS,
            spreads=True,
            guard=said.THEN_NO_PERMISSIONS,
            frees_if_blank=True,
            no_is_blank=True,
            blanks=(*_NONE, *_ENDLESS),
            ways_out=reading.LAST_DAY_OR_BLANK,
        ),
        field(Publication, "notice", note=said.NOTICE_NOTE),
        field(Publication, "notice_date"),
        field(Publication, "despite", guard=said.THEN_NO_PERMISSIONS),
        field(
            Publication,
            "withdrawn",
            others=said.WITHDRAWALS,
            note=said.WITHDRAWN_NOTE,
            spreads=True,
            guard=said.THEN_NO_PERMISSIONS,
            frees_if_blank=True,
            no_is_blank=True,
            blanks=_NONE,
            ways_out=reading.WITHDRAWN_OR_BLANK,
        ),
    ),
    others=said.PERMISSIONS_OTHERS,
)

ORGANIZATIONS = SheetKind(
    key="organizations",
    name=said.ORGANIZATIONS,
    cls=Organization,
    columns=(
        field(Organization, "name", others=said.NAMES),
        field(Organization, "sector"),
        field(Organization, "country", note=said.COUNTRY_NOTE),
        field(Organization, "url"),
        field(Organization, "delegation", note=said.DELEGATION_NOTE),
    ),
    naming="name",
    others=said.ORGANIZATIONS_OTHERS,
)

VENUES = SheetKind(
    key="venues",
    name=said.VENUES,
    cls=Venue,
    columns=(
        field(Venue, "name", others=said.NAMES),
        field(Venue, "address", others=said.ADDRESSES),
        field(Venue, "city"),
        field(Venue, "country", note=said.COUNTRY_NOTE),
        field(Venue, "latitude"),
        field(Venue, "longitude"),
        field(Venue, "url"),
        field(Venue, "features", least=2),
    ),
    naming="name",
    others=said.VENUES_OTHERS,
)

ROOMS = SheetKind(
    key="rooms",
    name=said.ROOMS,
    cls=Room,
    columns=(
        Owner(key="venue", heading=said.VENUE, homes=(Home("venues", ("rooms",)),)),
        field(Room, "name", others=said.NAMES),
        field(Room, "capacity", others=said.CAPACITIES),
        field(Room, "concurrent", note=said.CONCURRENT_NOTE),
        field(Room, "features", least=2),
    ),
    naming="name",
    others=said.ROOMS_OTHERS,
)

RESOURCES = SheetKind(
    key="resources",
    name=said.RESOURCES,
    cls=Resource,
    columns=(
        field(Resource, "name", others=said.NAMES),
        field(Resource, "type"),
        field(Resource, "quantity"),
        field(Resource, "longest"),
        field(Resource, "rest"),
    ),
    naming="name",
    others=said.NEEDS,
)
