"""Places that entries name in words."""

import hashlib
from typing import Any

from gobierno_abierto.formats.ical.reading.entries import CalendarEntry
from gobierno_abierto.formats.ical.reading.items import said

Plain = dict[str, Any]


class Venues:
    """The places of a document, one for each spelling: two spellings may be two places."""

    def __init__(self) -> None:
        self.by_id: dict[str, Plain] = {}
        self.lines: dict[int, int] = {}

    def named_by(self, entry: CalendarEntry, language: str) -> str | None:
        """The id of the place that an entry names; `None` if it names none."""
        name = said(entry.first("LOCATION"), language)
        if name is None:
            return None
        geo = entry.first("GEO")
        degrees = [each.strip() for each in geo.value.split(";")] if geo else []
        known = f"{entry.location}\n{geo.value if geo else ''}"
        place = f"place-{hashlib.sha256(known.encode()).hexdigest()[:12]}"
        if place not in self.by_id:
            venue: Plain = {"id": place, "name": name}
            if len(degrees) == 2 and all(each and each.isprintable() for each in degrees):
                venue["latitude"], venue["longitude"] = degrees
            self.by_id[place] = venue
            self.lines[id(venue)] = entry.line
        return place
