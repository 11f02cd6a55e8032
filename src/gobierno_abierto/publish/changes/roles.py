"""Her part in an item, and what of it is another."""

from collections.abc import Iterable, Iterator

from gobierno_abierto.index import file_order
from gobierno_abierto.model import Part
from gobierno_abierto.publish import phrases as of_agenda
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.changes.values import Teller, field_words
from gobierno_abierto.words import label, listed

_SAID_APART = ("role", "person", "substitute", "remote")


class Roles:
    """Says to the person with the id `her` what she does, in either version."""

    def __init__(self, old: Teller, new: Teller, her: str) -> None:
        self._old = old
        self._new = new
        self._her = her
        self._voice = new.voice

    def were(self, parts: Iterable[Part]) -> str:
        """Her parts in the version before, with all that is said of them."""
        return listed([self._role(each, self._old) for each in parts], self._voice.lang)

    def now(self, parts: Iterable[Part]) -> str:
        """Her parts in the version after, with all that is said of them."""
        return listed([self._role(each, self._new) for each in parts], self._voice.lang)

    def changed(self, before: Part, after: Part, *, of_several: bool) -> str:
        """What is other in a part of hers; which one, if she has several."""
        voice = self._voice
        # To stand in for somebody is another part altogether.
        if self._her in (before.substitute, after.substitute):
            roles = self._role(before, self._old), self._role(after, self._new)
            return voice.say(phrases.YOUR_PART, before=roles[0], after=roles[1])
        told = []
        if before.role is not after.role:
            labels = [label(each.role, voice.lang) for each in (before, after)]
            told.append(voice.say(phrases.YOUR_PART, before=labels[0], after=labels[1]))
        elif of_several:
            told.append(voice.say(phrases.OF_ROLE, role=label(after.role, voice.lang)))
        return " ".join((*told, *self._details(before, after)))

    def _details(self, before: Part, after: Part) -> Iterator[str]:
        if before.substitute != after.substitute:
            yield self._substitute(before, after)
        if before.remote != after.remote:
            yield self._voice.say(phrases.NOW_REMOTE if after.remote else phrases.NOT_REMOTE)
        for name in file_order(Part):
            if name not in _SAID_APART and getattr(before, name) != getattr(after, name):
                yield self._field(name, before, after)

    def _substitute(self, before: Part, after: Part) -> str:
        voice = self._voice
        was, now = self._stand_in(before, self._old), self._stand_in(after, self._new)
        if not before.substitute:
            return voice.say(phrases.HAS_SUBSTITUTE, person=now)
        if not after.substitute:
            return voice.say(phrases.NO_SUBSTITUTE, person=was)
        return voice.say(phrases.OTHER_SUBSTITUTE, before=was, after=now)

    def _field(self, name: str, before: Part, after: Part) -> str:
        voice, field = self._voice, field_words(Part, name, self._voice)
        old = self._old.value(getattr(before, name), Part, name)
        new = self._new.value(getattr(after, name), Part, name)
        if not getattr(before, name):
            return voice.say(phrases.STATED, field=field, after=new)
        if not getattr(after, name):
            return voice.say(phrases.UNSTATED, field=field, before=old)
        return voice.say(phrases.OTHER, field=field, before=old, after=new)

    def _stand_in(self, part: Part, teller: Teller) -> str:
        known = teller.index.people.get(part.substitute or "")
        return (known.name if known else None) or self._voice.say(of_agenda.NAME_NOT_PUBLISHED)

    def _role(self, part: Part, teller: Teller) -> str:
        """Her part, with all that is said of it."""
        voice = self._voice
        role = label(part.role, voice.lang)
        if part.substitute == self._her:
            return voice.say(phrases.SUBSTITUTE_OF, role=role)
        words = [role]
        words += [label(part.certainty, voice.lang)] if part.certainty else []
        words += [voice.say(of_agenda.REMOTE)] if part.remote else []
        words += [voice.text(each) for each in (part.title, part.affiliation) if each]
        words += [teller.name(part.organization)] if part.organization else []
        if part.substitute:
            person = self._stand_in(part, teller)
            words.append(voice.say(of_agenda.SUBSTITUTE, person=person))
        return "; ".join(words)
