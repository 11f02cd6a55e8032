"""One change in one sentence."""

from typing import Any

from gobierno_abierto.index import PlacedItem
from gobierno_abierto.model import Item, Noun, Record, Slot, Text
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.changes.values import Teller, differing, field_words, length_words
from gobierno_abierto.publish.places import place_words
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.scheduling.changes import Change, ChangeKind
from gobierno_abierto.scheduling.changes.fields import Holds, field_at
from gobierno_abierto.scheduling.changes.lengths import seconds_of
from gobierno_abierto.words import Sentence


def told(change: Change, before: Teller, after: Teller) -> str:
    """What has changed, of something that was named before."""
    if change.kind is ChangeKind.ADDED:
        return _whole(change.after, after, phrases.ADDED, phrases.ADDED_WITH)
    if change.kind is ChangeKind.DROPPED:
        return _whole(change.before, before, phrases.DROPPED, phrases.DROPPED_WITH)
    if change.kind is ChangeKind.WITHIN:
        ends = before.name(change.before), after.name(change.after)
        return after.voice.say(phrases.WITHIN, before=ends[0], after=ends[1])
    if change.kind is ChangeKind.IDENTITY:
        return after.voice.say(phrases.IDENTITY, before=change.before, after=change.after)
    if change.kind in (ChangeKind.PERSON_IN, ChangeKind.PERSON_OUT):
        return _person(change, before, after)
    if change.kind in (ChangeKind.LENGTHENED, ChangeKind.SHORTENED):
        lengths = (
            _seconds(change.before, before, change.pointers[0]),
            _seconds(change.after, after, change.pointers[1]),
        )
        return length_told(change.kind, lengths, after.voice)
    return _field(change, before, after)


def length_told(kind: ChangeKind, seconds: tuple[float, float], voice: Voice) -> str:
    """How long it lasts now, and how long it did."""
    sentence = phrases.LONGER if kind is ChangeKind.LENGTHENED else phrases.SHORTER
    before, after = (length_words(each, voice) for each in seconds)
    return voice.say(sentence, before=before, after=after)


def _seconds(value: Any, teller: Teller, pointer: str | None) -> float:
    """How long it is: from one hour to another on the clock of its event, or so many minutes."""
    if not isinstance(value, Slot):
        return 60.0 * int(value)
    events = (
        each for each in teller.index.events if (pointer or "").startswith(f"{each.pointer}/")
    )
    return seconds_of(value, next((each.event.zone for each in events), None))


def _whole(noun: Noun, teller: Teller, alone: Sentence, detailed: Sentence) -> str:
    placed = teller.index.items_by_id.get(noun.id) if isinstance(noun, Item) else None
    what = _when_and_where(placed, teller) if placed else ""
    return teller.voice.say(detailed, what=what) if what else teller.voice.say(alone)


def _when_and_where(placed: PlacedItem, teller: Teller) -> str:
    when = teller.value(placed.when, placed.item.__class__, "when") if placed.when else ""
    place = place_words(teller.index, placed, teller.voice)
    return ", ".join(each for each in (when, place) if each)


def _person(change: Change, before: Teller, after: Teller) -> str:
    voice = after.voice
    if change.kind is ChangeKind.PERSON_IN:
        who = after.part(change.after)
        if change.before is None:
            return voice.say(phrases.PERSON_IN, who=who)
        return voice.say(phrases.NOW_FILLED, who=who, before=before.part(change.before))
    who = before.part(change.before)
    if change.after is None:
        return voice.say(phrases.PERSON_OUT, who=who)
    return voice.say(phrases.NOW_OPEN, who=who, after=after.part(change.after))


def _field(change: Change, before: Teller, after: Teller) -> str:
    voice, path = after.voice, change.field or ""
    cls, name = _at(change.noun, path)
    field = field_words(change.noun, path, voice)
    old, new = before.value(change.before, cls, name), after.value(change.after, cls, name)
    if change.kind is ChangeKind.MOVED:
        return voice.say(phrases.WHEN, before=old, after=new)
    known = field_at(change.noun, path)
    is_row = known is not None and known.holds is Holds.ROWS
    if change.before in (None, (), False) and not isinstance(change.before, bool):
        return voice.say(phrases.ROW_ADDED if is_row else phrases.STATED, field=field, after=new)
    if change.after in (None, (), False) and not isinstance(change.after, bool):
        sentence = phrases.ROW_DROPPED if is_row else phrases.UNSTATED
        return voice.say(sentence, field=field, before=old)
    if isinstance(change.before, Text) and isinstance(change.after, Text):
        return _text(field, change.before, change.after, voice)
    return voice.say(phrases.OTHER, field=field, before=old, after=new)


def _text(field: str, before: Text, after: Text, voice: Voice) -> str:
    """Of long texts only where they differ."""
    old, new = voice.text(before), voice.text(after)
    if old == new:
        return voice.say(phrases.TRANSLATION, field=field)
    if old.split() == new.split():
        return voice.say(phrases.LAYOUT, field=field)
    shown = [voice.quoted(each) for each in differing(old, new)]
    return voice.say(phrases.OTHER, field=field, before=shown[0], after=shown[1])


def _at(cls: type[Record], path: str) -> tuple[type[Record], str]:
    """The class in which the last field of a path stands, and its name."""
    name, slash, rest = path.partition("/")
    if not slash:
        return cls, name
    field = field_at(cls, name)
    return _at(field.kinds[0], rest) if field else (cls, name)
