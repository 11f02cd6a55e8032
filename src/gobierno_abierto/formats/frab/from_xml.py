"""What an XML schedule says."""

from typing import Any

from gobierno_abierto.formats.frab.limits import ScheduleLimits
from gobierno_abierto.formats.frab.raw import Entry, Plain, Schedule, Told
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.frab.xml_tree import Element

ROOT = "schedule"
# What is read of a session one by one: people, and addresses.
_LISTS = ("persons", "links", "attachments")


def from_xml(root: Element, limits: ScheduleLimits, remarks: Remarks) -> Schedule:
    """All that an XML file holds; `root` is its element ``schedule``.

    A session whose end was not read is left out: nobody knows what it says.
    """
    reader = _Reader(limits, remarks)
    reader.take_root(root)
    return reader.schedule()


class _Reader:
    """A schedule in the making."""

    def __init__(self, limits: ScheduleLimits, remarks: Remarks) -> None:
        self._limits = limits
        self._remarks = remarks
        self._root: Plain = {}
        self._conference: Told | None = None
        self._days: list[Told] = []
        self._entries: list[Entry] = []
        self._people: list[Told] = []
        self._rooms: list[Told] = []
        self._is_cut = False

    def schedule(self) -> Schedule:
        return Schedule(
            root=self._root,
            conference=self._conference or Told({}, 1),
            days=tuple(self._days),
            entries=tuple(self._entries),
            people=tuple(self._people),
            rooms=tuple(self._rooms),
            is_cut=self._is_cut,
        )

    def take_root(self, root: Element) -> None:
        self._root = dict(root.attributes)
        self._stray(root)
        for each in root.children:
            match each.tag:
                case "conference" if self._conference is None:
                    self._take_conference(each)
                case "day":
                    self._take_day(each)
                case "persons":
                    self._people += self._described(each)
                case "rooms":
                    self._rooms += self._described(each)
                case _ if each.is_whole:
                    _put(self._root, each.tag, plain_of(each))

    def _take_conference(self, element: Element) -> None:
        members: Plain = dict(element.attributes)
        self._stray(element)
        self._conference = Told(members, element.line)
        for each in element.children:
            if each.tag == "day":
                self._take_day(each)
            elif each.tag == "days" and each.children:
                for inner in each.children:
                    self._take_day(inner)
            elif each.tag == "rooms":
                self._rooms += self._described(each)
            elif each.is_whole:
                _put(members, each.tag, plain_of(each))

    def _described(self, element: Element) -> list[Told]:
        self._stray(element)
        return [Told(_members(each), each.line) for each in element.children if each.is_whole]

    def _take_day(self, element: Element) -> None:
        day = Told(dict(element.attributes), element.line)
        self._days.append(day)
        self._stray(element)
        for each in element.children:
            if each.tag == "room":
                self._take_room(each, day)
            elif each.tag == "event":
                self._take_entry(each, day, None)
            elif each.is_whole:
                self._remarks.leave(each.tag, each.line)

    def _take_room(self, element: Element, day: Told) -> None:
        self._stray(element)
        name = element.attributes.get("name", "").strip() or None
        if name:
            self._rooms.append(Told(dict(element.attributes), element.line))
        for each in element.children:
            if each.tag == "event":
                self._take_entry(each, day, name)
            elif each.is_whole:
                self._remarks.leave(each.tag, each.line)

    def _take_entry(self, element: Element, day: Told, room: str | None) -> None:
        if not element.is_whole:
            return
        if len(self._entries) >= self._limits.sessions:
            self._is_cut = True
            return
        self._stray(element)
        members: Plain = dict(element.attributes)
        for each in element.children:
            if each.tag in _LISTS:
                self._stray(each)
                those: list[Any] = members.setdefault(each.tag, [])
                those.extend(_members(inner) for inner in each.children)
            else:
                _put(members, each.tag, plain_of(each))
        self._entries.append(Entry(members, element.line, day, room))

    def _stray(self, element: Element) -> None:
        """Tell of words where only elements belong."""
        if element.text:
            self._remarks.leave(element.text, element.line)


def _members(element: Element) -> Plain:
    """An element as an object, even if it holds nothing but words (under ``text``)."""
    plain = plain_of(element)
    return plain if isinstance(plain, dict) else {"text": plain}


def plain_of(element: Element) -> Any:
    """An element as JSON would have it: its words, or an object if there is more to it."""
    if not element.children and not element.attributes:
        return element.text
    members: Plain = dict(element.attributes)
    if element.text:
        _put(members, "text", element.text)
    for each in element.children:
        _put(members, each.tag, plain_of(each))
    return members


def _put(members: Plain, name: str, value: Any) -> None:
    """Give an object one member more; of several with one name it has a list."""
    if name not in members:
        members[name] = value
    elif isinstance(members[name], list):
        members[name].append(value)
    else:
        members[name] = [members[name], value]
