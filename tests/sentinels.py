"""An invented dialogue in which everything private is a word that stands nowhere else.

Its people are those of whom nothing may be told, each for another reason, and one who may be named
and nothing more. In `earlier` they had all allowed everything, and a talk that is gone since then
named them in its title.
"""

from datetime import date, datetime
from itertools import count
from typing import NamedTuple

import attrs

import gobierno_abierto.model as m
from strategies import rewritten

REVISED = date(2026, 4, 1)
_DAY = date(2026, 5, 14)
_EVERYTHING = tuple(m.PersonField)


class Guarded(NamedTuple):
    """The dialogue, what was published of it before, and the words that nobody may see."""

    dialogue: m.Dialogue
    earlier: m.Dialogue
    words: tuple[str, ...]


class _Words:
    """Makes words that stand nowhere else, and remembers them."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self._numbers = count(1)

    def line(self) -> str:
        # Letters only, so that no format cuts or escapes it.
        self.made.append("zqj" + "".join("abcdefghij"[int(n)] for n in f"{next(self._numbers):03}"))
        return self.made[-1]

    def text(self) -> m.Text:
        return m.text(es=self.line(), en=self.line(), pt=self.line())

    def extension(self) -> m.Extension:
        return m.Extension(name=f"x-{self.line()}", value=f'"{self.line()}"')


def guarded() -> Guarded:
    """The dialogue and the words."""
    words = _Words()
    people = _people(words)
    allowed = tuple(attrs.evolve(each, care=(), publication=(_permission(),)) for each in people)
    talk = m.Talk(
        id="charla-retirada",
        title=m.text(es=f"Habla {people[1].name}"),
        when=_slot(16),
        parts=(m.Part(role=m.Role.SPEAKER, person=people[1].id),),
    )
    dialogue = _dialogue(words, people)
    (event,) = dialogue.events
    earlier = attrs.evolve(
        dialogue,
        header=attrs.evolve(dialogue.header, revision=1, revised=date(2026, 3, 1)),
        events=(attrs.evolve(event, agenda=(*event.agenda, talk), attendance=None),),
        people=allowed,
    )
    private = rewritten(dialogue, lambda each: _with_extension(each, words))
    return Guarded(private, earlier, tuple(words.made))


def _with_extension(record: m.Record, words: _Words) -> m.Record:
    # What takes a permission back is for other tests.
    if isinstance(record, m.Publication):
        return record
    return attrs.evolve(record, extensions=(words.extension(),))


def _permission(*fields: m.PersonField, **changes: object) -> m.Publication:
    base = m.Publication(
        fields=fields or _EVERYTHING,
        purpose=m.text(es="Publicar la agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 2, 1),
    )
    return attrs.evolve(base, **changes)  # type: ignore[arg-type]  # fields of a permission


def _people(words: _Words) -> tuple[m.Person, ...]:
    reasons: tuple[tuple[tuple[m.Care, ...], tuple[m.Publication, ...]], ...] = (
        # Never asked; withdrew; ran out; a minor; at risk, in spite of another reason only.
        ((), ()),
        ((), (_permission(withdrawn=date(2026, 3, 20), purpose=words.text()),)),
        ((), (_permission(until=date(2026, 3, 31), notice=words.line()),)),
        ((m.Care.MINOR,), (_permission(purpose=words.text()),)),
        ((m.Care.MINOR, m.Care.AT_RISK), (_permission(despite=(m.Care.MINOR,)),)),
    )
    hidden = tuple(_person(words, care, permissions) for care, permissions in reasons)
    named = _person(words, (), (_permission(m.PersonField.NAME),), who=("eva", "Eva Inventada"))
    return (*hidden, named)


def _person(
    words: _Words,
    care: tuple[m.Care, ...],
    permissions: tuple[m.Publication, ...],
    who: tuple[str, str] | None = None,
) -> m.Person:
    name, called = who or (words.line(), f"{words.line().title()} {words.line().title()}")
    return m.Person(
        id=name,
        name=called,
        organization="red",
        position=words.text(),
        sector=m.Sector.ACADEMIA,
        country="PY",
        biography=words.text(),
        email=f"{words.line()}@example.org",
        phone="+595 21 987 6543",
        availability=(_slot(7),),
        zone="Pacific/Chatham",
        care=care,
        publication=permissions,
        identifiers=(m.Identifier(system=words.line(), value=words.line()),),
    )


def _slot(hour: int) -> m.Slot:
    start = datetime(_DAY.year, _DAY.month, _DAY.day, hour)
    return m.Slot(start=start, end=start.replace(minute=45))


def _dialogue(words: _Words, people: tuple[m.Person, ...]) -> m.Dialogue:
    parts = tuple(
        m.Part(
            role=m.Role.PANELLIST,
            person=person.id,
            # Whom it could give away: all but who never said anything, and Eva.
            organization=words.line() if person in people[1:-1] else "red",
            title=words.text(),
            affiliation=words.text(),
            remote=True,
        )
        for person in people
    )
    substitute = m.Part(role=m.Role.MODERATOR, organization="red", substitute=people[0].id)
    panel = m.Panel(
        id="panel",
        title=m.text(es="Abrir el presupuesto"),
        when=_slot(9),
        rooms=("sala",),
        parts=(*parts, substitute),
    )
    # Her name where an id belongs is a mistake that happens.
    break_ = m.Break(id="pausa", when=_slot(11), needs=(people[2].name or "",))
    return m.Dialogue(
        id="dialogo",
        header=_header(words, people),
        title=m.text(es="Un diálogo inventado"),
        people=people,
        organizations=(m.Organization(id="red", name=m.text(es="Red Ventana")),),
        venues=(
            m.Venue(
                id="sede",
                name=m.text(es="Sede"),
                rooms=(m.Room(id="sala", name=m.text(es="Sala")),),
            ),
        ),
        events=(
            m.Event(
                id="encuentro",
                dates=m.edtf(_DAY.isoformat()),
                zone="America/Asuncion",
                venues=("sede",),
                attendance=m.Attendance(
                    attended=58,
                    groups=(
                        m.GroupCount(group="mujeres", count=31),
                        m.GroupCount(group=words.line(), count=3),
                    ),
                ),
                agenda=(panel, break_),
            ),
        ),
        commitments=(_commitment(words, people),),
        waivers=(
            m.Waiver(code="GA101", ids=(people[0].id,), reason=words.text(), by=words.line()),
        ),
    )


def _header(words: _Words, people: tuple[m.Person, ...]) -> m.Header:
    return m.Header(
        namespace="https://dialogo.example.org/",
        revision=2,
        revised=REVISED,
        language="es",
        publisher="Ministerio de Ejemplo (inventado)",
        fictional=True,
        sources=(m.Source(id="acta", title=m.text(es="Acta")),),
        citations=tuple(
            m.Citation(source="acta", of=each.id, field="position", quote=words.line())
            for each in people
        ),
    )


def _commitment(words: _Words, people: tuple[m.Person, ...]) -> m.Commitment:
    by = (people[0].id, people[1].name or "", f"{people[4].name} (Red)")
    claims = tuple(
        m.Claim(
            by=each,
            role=m.ClaimRole.COUNTERPART,
            date=date(2026, 3, 10 + n),
            progress=m.Progress.IN_PROGRESS,
            comment=words.text(),
            evidence=f"https://example.org/{words.line()}",
            reported=words.line(),
        )
        for n, each in enumerate(by)
    )
    milestone = m.Milestone(
        id="hito",
        title=m.text(es="Publicar los datos"),
        due=m.edtf("2026-06-30"),
        responsible=(people[3].name or "", "red"),
        claims=claims,
        verbatim=(m.Verbatim(heading=words.line(), value=words.line()),),
    )
    return m.Commitment(
        id="compromiso",
        title=m.text(es="Un presupuesto que se entiende"),
        lead=people[1].name,
        milestones=(milestone,),
    )
