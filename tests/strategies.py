"""Hypothesis strategies for whole documents.

Every noun and every field can come up. Tidy documents have ids that are unique and resolve, and
times that are sane; untidy ones are whatever the constructors let through.
"""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from drawing import draw_dialogue, draw_plan_book
from gobierno_abierto import model as m

R = TypeVar("R", bound=m.Record)

_DAYS = st.dates()
_PRINTED = m.text(es="Como se imprimió")


@st.composite
def dialogues(draw: DrawFn, *, tidy: bool = True) -> m.Dialogue:
    """Whole dialogues."""
    return draw_dialogue(draw, tidy=tidy)


@st.composite
def plan_books(draw: DrawFn, *, tidy: bool = True) -> m.PlanBook:
    """Whole plan books."""
    return draw_plan_book(draw, tidy=tidy)


def documents() -> SearchStrategy[m.Document]:
    """Documents of both kinds, tidy and not."""
    return st.one_of(
        dialogues(tidy=True), dialogues(tidy=False), plan_books(tidy=True), plan_books(tidy=False)
    )


class Private(NamedTuple):
    """A dialogue, and the strings in it that nobody outside may see."""

    dialogue: m.Dialogue
    sentinels: tuple[str, ...]


@st.composite
def private_dialogue(draw: DrawFn) -> Private:
    """Dialogues in which everything private is a sentinel, such as ``SENTINEL-1``.

    People who are not named have the ids ``sentinel-…``. There is at least one of them, with a
    part in an item. Others are published in part, or were until they took it back or it ran out;
    and some are protected.
    """
    base = draw(dialogues(tidy=True))
    people = tuple(
        attrs.evolve(person, identifiers=(), publication=())
        for person in base.people or (m.Person(id="person-a"),)
    )
    reserved = m.Panel(
        id="panel-reservado",
        parts=tuple(m.Part(role=m.Role.EXPERT, person=person.id) for person in people),
    )
    event = m.Event(id="encuentro-reservado", agenda=(reserved,))
    dialogue = attrs.evolve(base, people=people, events=(*base.events, event))
    is_public = base.header.visibility is m.Visibility.PUBLIC
    revised = base.header.revised
    planting = _Planting(draw, people, keeps_verbatim=is_public, revised=revised)
    planted = rewritten(dialogue, planting.planted)
    return Private(planting.with_waiver(planted), tuple(planting.sentinels))


def rewritten(record: R, change: Callable[[Any], Any]) -> R:
    """`record` with `change` made to all records in it, and last to itself."""
    changes: dict[str, Any] = {}
    for field in attrs.fields(record.__class__):
        value = getattr(record, field.name)
        if isinstance(value, m.Record):
            changes[field.name] = rewritten(value, change)
        elif isinstance(value, tuple) and value and isinstance(value[0], m.Record):
            changes[field.name] = tuple(rewritten(each, change) for each in value)
    changed: R = change(attrs.evolve(record, **changes))
    return changed


class _Planting:
    """Puts a sentinel wherever something is private, and remembers it."""

    def __init__(
        self, draw: DrawFn, people: tuple[m.Person, ...], *, keeps_verbatim: bool, revised: date
    ) -> None:
        self.draw = draw
        self.revised = revised
        self.keeps_verbatim = keeps_verbatim
        self.sentinels: list[str] = []
        fields = st.sets(st.sampled_from(m.PersonField))
        self.published = {person.id: draw(fields) for person in people}
        # Somebody is not named.
        self.published[people[0].id] -= {m.PersonField.NAME}
        self.ids = {
            name: name if m.PersonField.NAME in fields else self.line("sentinel")
            for name, fields in self.published.items()
        }

    def line(self, prefix: str = "SENTINEL") -> str:
        self.sentinels.append(f"{prefix}-{len(self.sentinels)}")
        return self.sentinels[-1]

    def text(self) -> m.Text:
        return m.text(es=self.line(), en=self.line())

    def planted(self, record: m.Record) -> m.Record:
        if isinstance(record, m.Person):
            record = self._person(record)
        elif isinstance(record, m.Part):
            record = self._part(record)
        elif isinstance(record, m.Claim) and self._is_hidden(record.by):
            record = attrs.evolve(
                record, by=self.ids[record.by], comment=self.text(), evidence=self.line()
            )
        elif isinstance(record, m.Verbatim) and not self.keeps_verbatim:
            record = attrs.evolve(record, heading=self.line(), value=self.line())
        elif isinstance(record, m.Citation) and self._is_hidden(record.of):
            record = attrs.evolve(record, of=self.ids[record.of], quote=self.line())
        elif isinstance(record, m.Waiver):
            record = self._waiver(record)
        own = m.Extension(name=f"x-{self.line()}", value=json.dumps({self.line(): [self.line()]}))
        return attrs.evolve(record, extensions=(own,))

    def _is_hidden(self, name: str) -> bool:
        return self.ids.get(name, name) != name

    def _person(self, person: m.Person) -> m.Person:
        open_fields = self.published[person.id]
        words = {"name": "Ana Ñandú", "country": "UY", "email": "a@b.example", "phone": "+1 2"}
        said: dict[str, Any] = {
            name: open_word if m.PersonField(name) in open_fields else self.line()
            for name, open_word in words.items()
        }
        for name in ("position", "biography"):
            open_text = m.text(es="Directora de datos")
            said[name] = open_text if m.PersonField(name) in open_fields else self.text()
        return attrs.evolve(
            person,
            id=self.ids[person.id],
            identifiers=(m.Identifier(system=self.line(), value=self.line()),),
            care=(care := tuple(self.draw(st.sets(st.sampled_from(m.Care))))),
            publication=self._publication(person.id, care),
            **said,
        )

    def _publication(self, name: str, care: tuple[m.Care, ...]) -> tuple[m.Publication, ...]:
        open_fields = self.published[name]
        # What a later row takes back was allowed by this one.
        taken = tuple(sorted(self.draw(st.sets(st.sampled_from(m.PersonField))) - open_fields))
        given = m.Publication(
            fields=(*sorted(open_fields), *taken),
            purpose=m.text(es="Programa público"),
            basis=m.LegalBasis.CONSENT,
            given=self.draw(_DAYS),
            until=self.draw(st.none() | st.dates(min_value=self.revised)),
            despite=care,
        )
        stands = [given] if given.fields else []
        void: list[dict[str, Any]] = []
        if taken:
            later = self.draw(st.dates(min_value=given.given))
            stands.append(self._void(fields=taken, withdrawn=later, despite=care))
        if given.given > date.min:
            # She said yes again afterwards.
            earlier = self.draw(st.dates(max_value=given.given - timedelta(days=1)))
            void.append({"withdrawn": earlier, "despite": care})
        if self.revised > date.min:
            until = self.draw(st.dates(max_value=self.revised - timedelta(days=1)))
            void.append({"until": until, "despite": care})
        if care:
            void.append({"despite": care[1:]})
        for reason in void:
            if self.draw(st.booleans()):
                stands.insert(self.draw(st.integers(0, len(stands))), self._void(**reason))
        return tuple(stands)

    def _void(
        self, *, fields: tuple[m.PersonField, ...] = tuple(m.PersonField), **why: Any
    ) -> m.Publication:
        """A permission that does not count."""
        return m.Publication(
            fields=fields,
            purpose=self.text(),
            basis=m.LegalBasis.CONSENT,
            given=self.draw(_DAYS),
            notice=self.line(),
            **why,
        )

    def _part(self, part: m.Part) -> m.Part:
        renamed = attrs.evolve(
            part,
            person=self.ids.get(part.person or "", part.person),
            substitute=self.ids.get(part.substitute or "", part.substitute),
        )
        if part.person is None:
            return renamed
        open_fields = self.published[part.person]
        named = m.PersonField.NAME in open_fields
        with_position = named and m.PersonField.POSITION in open_fields
        with_organization = named and m.PersonField.ORGANIZATION in open_fields
        return attrs.evolve(
            renamed,
            title=_PRINTED if with_position else self.text(),
            affiliation=_PRINTED if with_organization else self.text(),
        )

    def _waiver(self, waiver: m.Waiver) -> m.Waiver:
        ids = tuple(self.ids.get(name, name) for name in waiver.ids)
        return attrs.evolve(waiver, ids=ids, by=self.line(), reason=self.text())

    def with_waiver(self, dialogue: m.Dialogue) -> m.Dialogue:
        waiver = m.Waiver(code="GA101", ids=tuple(self.ids.values())[:1], by="", reason=_PRINTED)
        return attrs.evolve(dialogue, waivers=(*dialogue.waivers, self._waiver(waiver)))
