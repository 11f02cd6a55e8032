"""Times, places, people and any other value, as they stand in a sentence about changes."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import attrs

from gobierno_abierto.index import Index, file_order, name_of, reference_fields
from gobierno_abierto.model import (
    Attendance,
    EdtfDate,
    Extension,
    GroupCount,
    Interpretation,
    Link,
    Noun,
    Part,
    Person,
    Record,
    Slot,
    Text,
    Transfer,
    Verbatim,
)
from gobierno_abierto.publish import phrases as of_agenda
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.head import figure_rows, group_words
from gobierno_abierto.publish.people import role_rows
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.scheduling.changes.fields import fields_of
from gobierno_abierto.words import (
    date_words,
    day_words,
    kind_label,
    label,
    listed,
    one_line,
    open_words,
)
from gobierno_abierto.words import tongue as tongue_words
from gobierno_abierto.words.members import described

# What is longer is shown by its beginning.
_LONGEST = 160
# So much is shown of what is the same, before what is not.
_LEAD = 40
_TAGS = ("languages", "language", "source", "target")


class Teller:
    """Says values of one version of a document to one reader."""

    def __init__(self, index: Index, voice: Voice, *, internal: bool) -> None:
        self.index = index
        self.voice = voice
        self._internal = internal

    def value(self, value: Any, cls: type[Record], field: str) -> str:
        """A value of a field of `cls`."""
        if value is None or value == ():
            return self.voice.say(phrases.NOT_STATED)
        if value.__class__ is tuple:
            words = [self.value(each, cls, field) for each in value]
            return listed(list(dict.fromkeys(words)), self.voice.lang)
        if isinstance(value, bool):
            return self.voice.say(phrases.YES if value else phrases.NO)
        if isinstance(value, str) and not isinstance(value, StrEnum):
            return self._line(value, cls, field)
        if isinstance(value, Record | Extension):
            return self.record(value)
        return plain_words(value, self.voice)

    def _line(self, value: str, cls: type[Record], field: str) -> str:
        """A string of one line: an id, a code, or words."""
        if reference_fields(cls).get(field):
            return self.name(value)
        if field in _TAGS:
            return self.voice.word(tongue_words(value))
        if field == "kind":
            return kind_label(value, self.voice.lang)
        member = described(cls).members.get(field)
        known = open_words(member.codelist, value) if member and member.codelist else None
        return self.voice.say(known) if known else shortened(value)

    def name(self, noun_id: str) -> str:
        """The name of what has an id; the id itself, if nothing has it."""
        found = self.index.by_id.get(noun_id, ())
        named = next((each.value for each in found), None)
        if named is None:
            return self.voice.quoted(noun_id)
        return self.called(named)

    def called(self, noun: Noun) -> str:
        """What to call a noun; the id of somebody without a name tells readers nothing."""
        if isinstance(noun, Person) and not noun.name and not self._internal:
            return self.voice.say(of_agenda.NAME_NOT_PUBLISHED)
        words = name_of(noun)
        return one_line(self.voice.name(words) if isinstance(words, Text) else str(words))

    def record(self, value: Any) -> str:
        """A record without id."""
        voice = self.voice
        if isinstance(value, Slot):
            return slot_words(value, voice)
        if isinstance(value, Part):
            return self.part(value)
        if isinstance(value, Link):
            return f"{voice.text(value.title)} {value.url}" if value.title else value.url
        if isinstance(value, Interpretation):
            source, target = tongue_words(value.source), tongue_words(value.target)
            return voice.say(phrases.INTO, source=source, target=target)
        if isinstance(value, Transfer):
            ends = self.name(value.origin), self.name(value.destination)
            minutes = length_words(60 * value.minutes, voice)
            return voice.say(phrases.BETWEEN, minutes=minutes, origin=ends[0], destination=ends[1])
        if isinstance(value, Attendance):
            rows = figure_rows(attrs.evolve(value, masked=False), voice)
            told = [f"{title.lower()}: {words}" for title, words in rows]
            return "; ".join(told + self._flags(value))
        if isinstance(value, GroupCount):
            return group_words(value, voice)
        if isinstance(value, Verbatim | Extension):
            name = value.heading if isinstance(value, Verbatim) else value.name
            return f"{shortened(name)}: {shortened(value.value)}"
        return self._any(value)

    def part(self, part: Part) -> str:
        """Who does what."""
        rows = role_rows(self.index, (part,), self.voice, internal=self._internal)
        return "; ".join(
            f"{holder}; {role.lower()}" for role, those in rows for holder in _each(those)
        )

    def _any(self, value: Record) -> str:
        told = [
            self.value(getattr(value, name), value.__class__, name)
            for name in file_order(value.__class__)
            if getattr(value, name) not in (None, ())
            if not isinstance(getattr(value, name), bool)
        ]
        return "; ".join(told + self._flags(value))

    def _flags(self, value: Record) -> list[str]:
        """What is simply so: its name says it."""
        members = described(value.__class__).members
        names = [name for name in file_order(value.__class__) if getattr(value, name) is True]
        return [self.voice.say(members[name].title).lower() for name in names]


def field_words(cls: type[Record], path: str, voice: Voice) -> str:
    """What a field is called, at a path of fields within `cls`."""
    name, slash, rest = path.partition("/")
    if name == "extensions":
        return voice.say(phrases.EXTENSIONS)
    if name == "id":
        return voice.say(phrases.IDENTIFIER)
    if slash:
        kinds = next(field.kinds for field in fields_of(cls) if field.name == name)
        return field_words(kinds[0], rest, voice)
    member = described(cls).members.get(name)
    return voice.say(member.title) if member else voice.say(phrases.KIND)


def plain_words(value: Any, voice: Voice) -> str:
    """A time, a date, a text, a code or a number."""
    if isinstance(value, Slot):
        return slot_words(value, voice)
    if isinstance(value, Text):
        return voice.quoted(shortened(voice.text(value)))
    if isinstance(value, StrEnum):
        return label(value, voice.lang)
    if isinstance(value, EdtfDate):
        return date_words(value, voice.lang)
    if isinstance(value, date):
        return day_words(value, voice.lang, weekday=True)
    return str(value)


def slot_words(slot: Slot, voice: Voice) -> str:
    """A day of the week, a day, and from when to when."""
    day = day_words(slot.start.date(), voice.lang, weekday=True)
    return voice.say(phrases.DAY_AND_HOURS, day=day, hours=hours_words(slot, voice))


def hours_words(slot: Slot, voice: Voice) -> str:
    """From when to when; the end with its day, if that is another one."""
    start, end = _hour(slot.start), _hour(slot.end)
    if slot.end.date() == slot.start.date():
        return voice.say(phrases.FROM_TO, start=start, end=end)
    other = day_words(slot.end.date(), voice.lang, weekday=True)
    return voice.say(phrases.FROM_TO_DAY, start=start, end=end, day=other)


def length_words(seconds: float, voice: Voice) -> str:
    """How long something lasts."""
    minutes = round(seconds / 60)
    hours, rest = divmod(abs(minutes), 60)
    words = []
    if hours:
        words.append(voice.say(phrases.HOUR if hours == 1 else phrases.HOURS, count=hours))
    if rest:
        words.append(voice.say(phrases.MINUTE if rest == 1 else phrases.MINUTES, count=rest))
    return listed(words, voice.lang) or voice.say(phrases.NO_LENGTH)


def shortened(words: str) -> str:
    """The words; of a long text, the beginning."""
    line = one_line(words)
    if len(line) <= _LONGEST:
        return line
    beginning = line[:_LONGEST].rpartition(" ")[0] or line[:_LONGEST]
    return beginning.rstrip(" ,;:.-–—(") + "…"


def differing(before: str, after: str) -> tuple[str, str]:
    """Both texts; of long ones, from shortly before where they begin to differ."""
    old, new = one_line(before), one_line(after)
    if max(len(old), len(new)) <= _LONGEST:
        return old, new
    same = next(
        (at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other),
        min(len(old), len(new)),
    )
    start = old.rfind(" ", 0, max(0, same - _LEAD)) + 1
    lead = "…" if start else ""
    return lead + shortened(old[start:]), lead + shortened(new[start:])


def _hour(moment: datetime) -> str:
    return f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"


def _each(words: str | tuple[str, ...]) -> Iterable[str]:
    return (words,) if isinstance(words, str) else words
