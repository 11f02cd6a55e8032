"""By what things are called in the sheets at hand, and in which language."""

from collections.abc import Mapping

from gobierno_abierto.formats.sheets.about import About
from gobierno_abierto.formats.sheets.cells.choices import tag_of
from gobierno_abierto.formats.sheets.cells.names import Directory, Names
from gobierno_abierto.formats.sheets.cells.values import plain
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.sheets.reading.comparing import Comparing
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.sheets.reading.tables import Table
from gobierno_abierto.formats.sheets.rows import called
from gobierno_abierto.formats.sheets.showing import spoken_in
from gobierno_abierto.model import LANGUAGE_TAG, Document
from gobierno_abierto.words import Language


def current_names(drafts: Mapping[str, list[Draft]], comparing: Comparing) -> Names:
    """The things by the names that their rows give them now."""
    whole = _name(drafts["dialogue"][0], "title", comparing)
    things = {
        kind.key: [
            (each.key, called(_name(each, kind.naming, comparing), kind.key, whole))
            for each in drafts[kind.key]
        ]
        for kind in KINDS
        if kind.naming
    }
    venues = Directory(things["venues"])
    found = ((each.key, _venue(each, venues, comparing)) for each in drafts["rooms"])
    return Names(things, {room: venue for room, venue in found if venue is not None})


def _venue(room: Draft, venues: Directory, comparing: Comparing) -> str | None:
    """The key of the venue of a room, as its row says; `None`: it is not clear which."""
    before = dict(room.base.owners).get("venue") if room.base else None
    there = room.line is not None and room.table and ("venue", 0) in room.table.places
    words = plain(room.line.cells.get(("venue", 0))) if there and room.line else None
    if words is None or (before and words == comparing.desk.names.among(("venues",)).shown(before)):
        return before or venues.only
    meant = venues.meant(words)
    return meant[0] if len(meant) == 1 else None


def words_tag(
    about: About, base: Document | None, lang: Language, tables: Mapping[str, list[Table]]
) -> str:
    """The tag of the language in which the texts of the sheets are written."""
    if about.words is not None:
        return about.words
    own = base.header.language if base else _stated(tables)
    return own if LANGUAGE_TAG.fullmatch(own) and spoken_in(own) in (lang, None) else lang


def _stated(tables: Mapping[str, list[Table]]) -> str:
    """The language of the document, as its own sheet says."""
    for table in (*tables["dialogue"], *tables["book"]):
        words = plain(table.lines[0].cells.get(("header.language", 0)))
        tag = tag_of(words) if words else None
        if tag:
            return tag
    return ""


def _name(draft: Draft, naming: str, comparing: Comparing) -> str | None:
    if draft.line is not None and draft.table and (naming, 0) in draft.table.places:
        return plain(draft.line.cells.get((naming, 0)))
    return comparing.name(draft.base.record, naming) if draft.base else None
