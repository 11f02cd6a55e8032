"""From a session to an item of an agenda, in the shape of the file of a document."""

import re

from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab.addresses import web_address
from gobierno_abierto.formats.frab.people import People
from gobierno_abierto.formats.frab.raw import Entry, Plain, Spot
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.frab.rooms import Rooms
from gobierno_abierto.formats.frab.timing import MEMBERS as OF_TIME
from gobierno_abierto.formats.frab.timing import Timing
from gobierno_abierto.formats.frab.values import Aside, Texts, joined, language_tag, text, word

# What a session is known by, the surest first, and the system that gave it.
KEYS = {"guid": "frab-guid", "id": "frab-id", "code": "frab-code"}

_STATUS = {
    "confirmed": "confirmed",
    "tentative": "tentative",
    "draft": "tentative",
    "submitted": "tentative",
    "delayed": "postponed",
    "postponed": "postponed",
    "canceled": "cancelled",
    "cancelled": "cancelled",
    "withdrawn": "cancelled",
    "rejected": "cancelled",
    "deleted": "cancelled",
}
_YES = ("true", "1", "yes")
_ABOUT = ("abstract", "description")
# Addresses that stand in a member of their own, and how they belong to a session.
_ADDRESSES = {
    "url": "related",
    "origin_url": "related",
    "feedback_url": "feedback",
    "video_download_url": "recording",
}
_REL = re.compile(r"[a-z][a-z0-9-]{0,30}")
_TAKEN = frozenset({"title", *_ABOUT, "persons", "room", *OF_TIME, *KEYS})


class Items:
    """Makes an item of each session."""

    def __init__(
        self,
        *,
        base: str,
        texts: Texts,
        aside: Aside,
        people: People,
        rooms: Rooms,
        timing: Timing,
        remarks: Remarks,
    ) -> None:
        self._base = base
        self._texts = texts
        self._aside = aside
        self._people = people
        self._rooms = rooms
        self._timing = timing
        self._remarks = remarks

    def of(self, entry: Entry) -> Plain:
        """The item of a session, still without its id; members without a value are left out."""
        spot = entry.spot
        rest = {name: each for name, each in entry.members.items() if name not in _TAKEN}
        language = self._language(rest, spot)
        spoken = language or self._texts.language
        title = self._texts.of(entry.members.get("title"), spoken, spot)
        shown = next(iter(title.values()), None) or name_of(entry) or "…"
        timed = self._timing.of(entry, shown)
        about = (self._texts.of(entry.members.get(each), spoken, spot) for each in _ABOUT)
        stated = entry.members.get("room")
        members = {
            "kind": "session",
            "title": text(title, spoken),
            "description": text(joined(*about), spoken),
            "status": self._status(rest, spot),
            **timed.members,
            "rooms": self._rooms.of(entry.room, stated, spot, shown),
            "languages": [language] if language else None,
            "parts": self._people.parts(entry.members.get("persons"), spot),
            "type": self._type(rest, spot),
            "links": self._links(rest, spoken, spot),
            "identifiers": self._identifiers(entry),
        }
        rest |= timed.kept
        told = {name: each for name, each in members.items() if each or each == 0}
        return {**told, **self._aside.of(rest, spot)}

    def _language(self, rest: Plain, spot: Spot) -> str | None:
        written = word(rest.get("language"))
        if written is None:
            return None
        tag = language_tag(written)
        if tag is None:
            self._remarks.gather(said.BAD_VALUE, spot, f"language: {written}")
        else:
            del rest["language"]
        return tag

    def _status(self, rest: Plain, spot: Spot) -> str | None:
        if str(rest.get("cancelled", rest.get("canceled"))).lower() in _YES:
            rest.pop("cancelled", None)
            rest.pop("canceled", None)
            return "cancelled"
        for name in ("status", "state"):
            written = word(rest.get(name))
            if written is None:
                continue
            known = _STATUS.get(written.lower())
            if known is not None:
                del rest[name]
                return known
            self._remarks.gather(said.BAD_VALUE, spot, f"{name}: {written}")
        return None

    def _type(self, rest: Plain, spot: Spot) -> str | None:
        written = word(rest.get("type"))
        if written is None:
            return None
        del rest["type"]
        return " ".join(self._remarks.text(written, spot).split())

    def _identifiers(self, entry: Entry) -> list[Plain]:
        stated = ((system, word(entry.members.get(name))) for name, system in KEYS.items())
        return [
            {"system": system, "value": self._remarks.text(value, entry.spot)}
            for system, value in stated
            if value
        ]

    def _links(self, rest: Plain, spoken: str, spot: Spot) -> list[Plain]:
        """All addresses of a session, each once; they are taken out of `rest`."""
        found: dict[tuple[str, ...], Plain] = {}
        for name, rel in _ADDRESSES.items():
            if isinstance(rest.get(name), str):
                self._take({"url": rest.pop(name)}, rel, spoken, spot, found)
        recording = rest.get("recording")
        if isinstance(recording, dict):
            rest["recording"] = dict(recording)
            for name in ("url", "link"):
                if isinstance(recording.get(name), str):
                    del rest["recording"][name]
                    self._take({"url": recording[name]}, "recording", spoken, spot, found)
        for name, rel in (("links", "related"), ("attachments", "document")):
            if isinstance(rest.get(name), list):
                for each in rest.pop(name):
                    those = each if isinstance(each, dict) else {"url": each}
                    self._take(those, rel, spoken, spot, found)
        return list(found.values())

    def _take(
        self,
        members: Plain,
        rel: str,
        spoken: str,
        spot: Spot,
        found: dict[tuple[str, ...], Plain],
    ) -> None:
        """One more link of a session, if it may be followed."""
        others = dict(members)
        written = word(others.pop("url", None) or others.pop("href", None))
        titled = others.pop("title", None) or others.pop("text", None)
        title = self._texts.of(titled, spoken, spot)
        address = web_address(written or "", self._base)
        if address is None:
            if written or titled:
                shown = written or next(iter(title.values()), "…")
                self._remarks.gather(said.UNSAFE_LINK, spot, shown)
            return
        kind = (word(others.get("type")) or "").lower()
        if _REL.fullmatch(kind):
            rel = kind
            del others["type"]
        link = {"rel": rel, "url": address, **({"title": text(title, spoken)} if title else {})}
        link |= self._aside.of(others, spot)
        found.setdefault((rel, address, *sorted(title.values())), link)


def name_of(entry: Entry) -> str | None:
    """What a session without a title is known by; `None` if by nothing."""
    return next(filter(None, (word(entry.members.get(each)) for each in (*KEYS, "slug"))), None)
