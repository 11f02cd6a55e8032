"""Look-ups, pointers, effective days and absolute instants over one document."""

from gobierno_abierto.index.clock import Clock, zone
from gobierno_abierto.index.coordinate import degrees
from gobierno_abierto.index.index import Index, full_name_of, name_of
from gobierno_abierto.index.permission import (
    LAPSED,
    fields_in_force,
    has_run_out,
    in_force,
    is_barred,
    is_opaque,
    is_published,
    published_fields,
    sounds_withdrawn,
    taken_back,
    unclear,
)
from gobierno_abierto.index.placed import PlacedEvent, PlacedItem
from gobierno_abierto.index.references import (
    Kinds,
    cited_field,
    mentioning_fields,
    reference_fields,
)
from gobierno_abierto.index.walk import (
    Located,
    file_order,
    kinds_within,
    line_fields,
    tag,
    text_fields,
    texts,
    walk,
)

__all__ = [
    "LAPSED",
    "Clock",
    "Index",
    "Kinds",
    "Located",
    "PlacedEvent",
    "PlacedItem",
    "cited_field",
    "degrees",
    "fields_in_force",
    "file_order",
    "full_name_of",
    "has_run_out",
    "in_force",
    "is_barred",
    "is_opaque",
    "is_published",
    "kinds_within",
    "line_fields",
    "mentioning_fields",
    "name_of",
    "published_fields",
    "reference_fields",
    "sounds_withdrawn",
    "tag",
    "taken_back",
    "text_fields",
    "texts",
    "unclear",
    "walk",
    "zone",
]
