"""Components, one within the other, even where an END is missing."""

import re
from collections.abc import Iterator

import attrs

from gobierno_abierto.findings.catalogue import calendar_text as said
from gobierno_abierto.formats.ical.content.faults import Faults
from gobierno_abierto.formats.ical.content.limits import DEFAULT_LIMITS, CalendarLimits
from gobierno_abierto.formats.ical.content.lines import ContentLine, content_lines
from gobierno_abierto.formats.ical.content.octets import tell_controls
from gobierno_abierto.words import Sentence, alike

_BYTES = alike("bytes")
_LINES = Sentence("líneas", "lines", "linhas")
_COMPONENTS = Sentence("componentes", "components", "componentes")
_LEVELS = Sentence("niveles", "levels", "níveis")

# RFC 5545 §3.6: these stand in a calendar, and in nothing else.
_OF_CALENDAR = frozenset(
    {"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY", "VCALENDAR"}
)
_STANDARD = _OF_CALENDAR | {"VALARM", "STANDARD", "DAYLIGHT"}

_BEGIN = re.compile(rb"^BEGIN:", re.IGNORECASE | re.MULTILINE)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


class Component:
    """A component: its name in capitals, the line of its BEGIN, and what is in it."""

    __slots__ = ("components", "line", "name", "properties")

    def __init__(self, name: str, line: int) -> None:
        self.name = name
        self.line = line
        self.properties: list[ContentLine] = []
        self.components: list[Component] = []

    def first(self, name: str) -> ContentLine | None:
        """The first property of that name; `None` if there is none."""
        for each in self.properties:
            if each.name == name:
                return each
        return None

    def all(self, name: str) -> list[ContentLine]:
        """All properties of that name."""
        return [each for each in self.properties if each.name == name]

    def walk(self) -> Iterator["Component"]:
        """This component and all within it, in the order of the file."""
        yield self
        for each in self.components:
            yield from each.walk()


@attrs.frozen(kw_only=True)
class Parsed:
    """The outermost components of a file (calendars, if all is well), and what was wrong."""

    components: tuple[Component, ...]
    faults: Faults

    @property
    def calendars(self) -> tuple[Component, ...]:
        """The outermost components that are calendars."""
        return tuple(each for each in self.components if each.name == "VCALENDAR")


def parsed(data: bytes | str, *, limits: CalendarLimits = DEFAULT_LIMITS) -> Parsed:
    """Take a file apart. Nothing in it is an error to raise, and a string is never a path.

    Properties are kept as they are written, without a look at their values.
    """
    faults = Faults(limits.findings)
    octets = as_bytes(data)
    if _is_too_large(octets, limits, faults):
        return Parsed(components=(), faults=faults)
    plain = _with_line_feeds(in_utf8(octets))
    if _is_too_much(plain, limits, faults):
        return Parsed(components=(), faults=faults)
    if octets.startswith(_WIDE_MARKS):
        faults.tell(said.NOT_UTF8_LINE, 1)
    tell_controls(plain, faults)
    tree = _Tree(limits, faults)
    for each in content_lines(plain, faults):
        if not tree.take(each):
            break
    tree.end()
    if not tree.roots:
        # A page of the web, say: that each of its lines is none of a calendar helps nobody.
        faults = Faults(limits.findings)
        faults.tell(said.NOT_A_CALENDAR)
    return Parsed(components=tuple(tree.roots), faults=faults)


def as_bytes(data: bytes | str) -> bytes:
    """The content of a file as bytes; half surrogates become question marks."""
    return data.encode(errors="replace") if isinstance(data, str) else bytes(data)


def in_utf8(octets: bytes) -> bytes:
    """UTF-8 without a byte order mark; what some programs save in UTF-16 is converted."""
    if octets.startswith(_WIDE_MARKS):
        return octets.decode("utf-16", errors="replace").encode(errors="replace")
    return octets.removeprefix(b"\xef\xbb\xbf")


def _is_too_large(octets: bytes, limits: CalendarLimits, faults: Faults) -> bool:
    if len(octets) <= limits.size:
        return False
    faults.tell(said.TOO_MUCH, what=_BYTES, limit=limits.size)
    return True


def _is_too_much(plain: bytes, limits: CalendarLimits, faults: Faults) -> bool:
    """Whether there are too many lines or components to begin with any."""
    if plain.count(b"\n") > limits.lines:
        faults.tell(said.TOO_MUCH, what=_LINES, limit=limits.lines)
        return True
    # Only a file that could hold so many is worth counting in.
    if len(plain) > limits.components and len(_BEGIN.findall(plain)) > limits.components:
        faults.tell(said.TOO_MUCH, what=_COMPONENTS, limit=limits.components)
        return True
    return False


def _with_line_feeds(octets: bytes) -> bytes:
    """A file without any line feed has carriage returns for line breaks, as old Macs had."""
    return octets if b"\n" in octets else octets.replace(b"\r", b"\n")


class _Tree:
    """Components in the making: those that have begun and not ended."""

    def __init__(self, limits: CalendarLimits, faults: Faults) -> None:
        self.roots: list[Component] = []
        self._limits = limits
        self._faults = faults
        self._open: list[Component] = []
        self._count = 0

    def take(self, line: ContentLine) -> bool:
        """Put a line in its place; false: there is too much, and nothing more is to be read."""
        if line.name == "BEGIN":
            return self._begin(line)
        if line.name == "END":
            self._end(line)
        elif self._open:
            self._open[-1].properties.append(line)
        else:
            self._faults.tell(said.NOT_A_LINE, line.number, text=line.name)
        return True

    def end(self) -> None:
        """The file is over, and with it everything in it."""
        self._close(0)

    def _begin(self, line: ContentLine) -> bool:
        name = line.value.strip().upper()
        if name in _OF_CALENDAR and self._open and self._open[-1].name in _STANDARD:
            self._close(self._level_for(name))
        if len(self._open) >= self._limits.depth:
            return self._stopped(line, _LEVELS, self._limits.depth)
        # A BEGIN that is folded, say, was not counted before.
        self._count += 1
        if self._count > self._limits.components:
            return self._stopped(line, _COMPONENTS, self._limits.components)
        made = Component(name, line.number)
        (self._open[-1].components if self._open else self.roots).append(made)
        self._open.append(made)
        return True

    def _stopped(self, line: ContentLine, what: Sentence, limit: int) -> bool:
        self._faults.tell(said.TOO_MUCH, line.number, what=what, limit=limit)
        self._open.clear()
        return False

    def _level_for(self, name: str) -> int:
        """How many of the open components may stay open around a `name`."""
        if name == "VCALENDAR":
            return 0
        names = [each.name for each in self._open]
        return len(names) - names[::-1].index("VCALENDAR") if "VCALENDAR" in names else 0

    def _end(self, line: ContentLine) -> None:
        name = line.value.strip().upper()
        for level in range(len(self._open) - 1, -1, -1):
            if self._open[level].name == name:
                self._close(level + 1)
                self._open.pop()
                return
        self._faults.tell(said.UNBALANCED, line.number, line=_shown("END", name))

    def _close(self, level: int) -> None:
        """End what is open beyond `level` though it never said so."""
        for each in self._open[level:]:
            self._faults.tell(said.UNBALANCED, each.line, line=_shown("BEGIN", each.name))
        del self._open[level:]


def _shown(word: str, name: str) -> str:
    return f"{word}:{''.join(each for each in name[:40] if each.isprintable())}"
