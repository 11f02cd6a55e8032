"""What changed for one person, as a message to her."""

from collections.abc import Iterator
from typing import Any

from gobierno_abierto.index import Index, is_published
from gobierno_abierto.model import Dialogue, Document, Header
from gobierno_abierto.publish import phrases as of_agenda
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.changes.head import unusual_lines
from gobierno_abierto.publish.changes.roles import Roles
from gobierno_abierto.publish.changes.values import Teller
from gobierno_abierto.publish.changes.views import public_pair
from gobierno_abierto.publish.changes.whereabouts import TIME, Whereabouts
from gobierno_abierto.publish.voice import Voice, kind_said
from gobierno_abierto.scheduling.changes import (
    Change,
    ChangeKind,
    Involved,
    compared,
    involvement,
    person_meant,
)
from gobierno_abierto.scheduling.changes.personal import GONE, LATER, parts_of
from gobierno_abierto.words import (
    label,
    label_words,
    one_line,
    tongue,
)

_PARTS = (ChangeKind.PERSON_IN, ChangeKind.PERSON_OUT, ChangeKind.PART)


def personal_text(
    before: Document, after: Document, person: str, *, lang: str = "es", guess: bool = False
) -> str:
    """What changed for one person, found by id or by name, to be sent to her.

    Every sentence is a line of its own and none is broken, so that it reads well in a message of
    any width and aloud. She is told all of her own parts, and of others only what is public. Of
    what are not versions of one document only that is said.

    Raises:
        PersonError: if nobody or more than one has that name.
        ValueError: if the library does not speak `lang`.
    """
    her = person_meant(before, after, person)
    old, new = public_pair(before, after, her)
    those = involvement(old, new, her, guess=guess)
    message = _Message(old, new, her, Voice(lang))
    lines = message.lines(those)
    if not may_be_named(before, after, her):
        lines += ["", message.voice.say(phrases.ONLY_FOR_HER)]
    # Whatever the document holds, a line is one sentence of ours or several.
    return "\n".join(map(one_line, lines)) + "\n"


class _Message:
    def __init__(self, before: Document, after: Document, her: str, voice: Voice) -> None:
        self.voice = voice
        self._documents = before, after
        self._her = her
        self._old = Teller(Index(before), voice, internal=False)
        self._new = Teller(Index(after), voice, internal=False)
        self._roles = Roles(self._old, self._new, her)
        self._whereabouts = Whereabouts(self._old, self._new, her)

    def lines(self, those: tuple[Involved, ...]) -> list[str]:
        before, after = self._documents
        versions = compared(before, after)
        other = [each for each in those if each.changes] if versions.are_of_one else []
        if versions.are_of_one:
            lines = [self._greeting(those, len(other))]
        else:
            lines = [self.voice.say(phrases.NOT_TOLD, person=self._name())]
        lines += unusual_lines(before, after, versions, self.voice)
        if after.header.fictional:
            lines.append(self.voice.say(of_agenda.FICTIONAL))
        for number, each in enumerate(other, start=1):
            lines += ["", f"{number}. {self._called(each)}", *self._item(each)]
        foot = list(self._foot(after.header))
        return [*lines, "", *foot] if foot else lines

    def _foot(self, header: Header) -> Iterator[str]:
        """As of when it holds, whom to ask, and how faithful the words are."""
        # What was read from a calendar of others has no publisher, and nobody counted its versions.
        if header.publisher.strip():
            yield self.voice.say(phrases.VERSION_OF, day=header.revised)
        if header.contact:
            address = header.contact.removeprefix("mailto:")
            yield self.voice.say(phrases.QUESTIONS, address=address)
        if self.voice.unofficial:
            yield self.voice.say(of_agenda.UNOFFICIAL, tongue=tongue(header.language))

    def _greeting(self, those: tuple[Involved, ...], count: int) -> str:
        voice = self.voice
        title = voice.quoted(voice.text(self._documents[1].title))
        if not those:
            return voice.say(phrases.NO_PART, person=self._name(), title=title)
        if not count:
            return voice.say(phrases.NOTHING_FOR_HER, person=self._name(), title=title)
        greeting = voice.say(phrases.FOR_HER, person=self._name(), title=title)
        many = phrases.ONE_ITEM if count == 1 else phrases.ITEMS
        return f"{greeting} {voice.say(many, count=count)}"

    def _name(self) -> str:
        for teller in (self._new, self._old):
            known = teller.index.people.get(self._her)
            if known and known.name:
                return known.name
        return self._her

    def _called(self, each: Involved) -> str:
        """The item by its printed label and its title, as it is now."""
        placed = each.new or each.old
        if placed is None:
            return ""
        item, voice = placed.item, self.voice
        title = voice.text(item.title) if item.title else kind_said(item, voice)
        printed = label_words(item.label, item.kind, voice.lang, item.title) if item.label else ""
        return f"{printed} {title}".strip()

    def _item(self, each: Involved) -> Iterator[str]:
        yield from self._in_or_out(each)
        for change in each.changes:
            if change.kind not in (*TIME, *_PARTS, ChangeKind.ROOM):
                yield self._sentence(change)
        yield from self._other_parts(each)
        if each.old and each.new and each.new.is_on:
            kinds = {change.kind for change in each.changes}
            yield from self._whereabouts.changed(each.old, each.new, kinds)
        elif each.old:
            stays_hers = each.new or any(it.kind is ChangeKind.DROPPED for it in each.changes)
            sentence = phrases.IT_WAS if stays_hers else phrases.IT_STOOD
            yield self._whereabouts.was(sentence, each.old)
        elif each.new and each.new.is_on:
            yield self._whereabouts.now(phrases.IT_IS, each.new)

    def _in_or_out(self, each: Involved) -> Iterator[str]:
        come = [it.after for it in each.changes if it.kind is ChangeKind.PERSON_IN]
        gone = [it.before for it in each.changes if it.kind is ChangeKind.PERSON_OUT]
        if come:
            yield self.voice.say(phrases.YOU_IN, role=self._roles.now(come))
        if gone:
            yield self.voice.say(phrases.YOU_OUT, role=self._roles.were(gone))

    def _other_parts(self, each: Involved) -> Iterator[str]:
        """What is other in the parts of somebody who keeps one."""
        voice = self.voice
        those = [it for it in each.changes if it.kind is ChangeKind.PART]
        has_several = each.new is not None and len(parts_of(each.new, self._her)) > 1
        for it in those:
            if it.before and it.after:
                yield self._roles.changed(it.before, it.after, of_several=has_several)
        gone = [it.before for it in those if it.after is None]
        come = [it.after for it in those if it.before is None]
        if gone and each.new:
            rest = self._roles.now(parts_of(each.new, self._her))
            yield voice.say(phrases.FEWER_PARTS, rest=rest, gone=self._roles.were(gone))
        if come:
            yield voice.say(phrases.MORE_PARTS, come=self._roles.now(come))

    def _sentence(self, change: Change) -> str:
        voice, before, after = self.voice, change.before, change.after
        if change.kind is ChangeKind.DROPPED:
            return voice.say(phrases.GONE)
        if change.kind is ChangeKind.STATUS:
            return self._status(before, after)
        if change.kind is ChangeKind.RENAMED:
            titles = [self._old.value(each, change.noun, "title") for each in (before, after)]
            return voice.say(phrases.NEW_TITLE, before=titles[0], after=titles[1])
        return self._language_or_link(change)

    def _language_or_link(self, change: Change) -> str:
        voice, field = self.voice, change.field or ""
        old = self._old.value(change.before, change.noun, field)
        new = self._new.value(change.after, change.noun, field)
        if field == "languages":
            return voice.say(phrases.OTHER_LANGUAGES, before=old, after=new)
        added, dropped = (
            (phrases.INTERPRETED, phrases.NOT_INTERPRETED)
            if field == "interpretation"
            else (phrases.NEW_LINK, phrases.NO_LINK)
        )
        sentences = [voice.say(dropped, before=old)] if change.before is not None else []
        sentences += [voice.say(added, after=new)] if change.after is not None else []
        return " ".join(sentences)

    def _status(self, before: Any, after: Any) -> str:
        voice = self.voice
        for status, those, sentence in (
            (after, GONE, phrases.CANCELLED),
            (after, LATER, phrases.POSTPONED),
            (before, GONE, phrases.REVIVED),
            (before, LATER, phrases.RESUMED),
        ):
            if status in those:
                return voice.say(sentence)
        words = [
            voice.say(phrases.NOT_STATED) if each is None else label(each, voice.lang)
            for each in (before, after)
        ]
        said = phrases.STATUS_NOW if before is None else phrases.STATUS
        return voice.say(said, before=words[0], after=words[1])


def may_be_named(before: Document, after: Document, her: str) -> bool:
    """Whether every version that lists the person with the id `her` allows her to be named."""
    those = [
        is_published(each, document.header.revised)
        for document in (before, after)
        if isinstance(document, Dialogue)
        for each in document.people
        if each.id == her
    ]
    return bool(those) and all(those)
