"""The public view of a document."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeVar, cast

import attrs

from gobierno_abierto.index import (
    cited_field,
    fields_in_force,
    is_barred,
    is_opaque,
    is_published,
    line_fields,
    mentioning_fields,
    published_fields,
    walk,
)
from gobierno_abierto.model import (
    Activity,
    Attendance,
    Citation,
    Claim,
    Commitment,
    Dialogue,
    Document,
    Milestone,
    Noun,
    Part,
    Person,
    PersonField,
    PlanBook,
    Record,
    Visibility,
)
from gobierno_abierto.privacy.calling import Callers
from gobierno_abierto.privacy.counts import masked

_WITH_VERBATIM = (PlanBook, Commitment, Milestone, Activity)

D = TypeVar("D", bound=Document)
R = TypeVar("R", bound=Record)

# What to write in the place of an id or a name.
Naming = Callable[[str], str]


def public_view(document: D) -> D:
    """The document without what is not meant for everybody.

    Of people only what `Person.publication` allows on the day of the revision (see `lapse` for a
    later one); who is not named has an opaque id, which tells nothing and still joins her parts.
    Of whom that could still give away (the protected, those who took a permission back or whose
    permission ran out) the organisation that holds a part is not told, either.
    Waivers and unknown members are internal, and small figures are left out (see `masked`). Nobody
    knows what the words of a source hold that are kept as they are (`Verbatim`): they only stay
    where the document says already that it is public. A quotation goes with what it speaks of: if
    that is not public in whole, neither are the words of its source. No reference is left dangling
    that was not so before. The view of a view is the same view.
    """
    hidden = _Hidden(document)
    view: D = _rewritten(document, hidden)
    citations = tuple(
        public
        for citation, public in zip(document.header.citations, view.header.citations, strict=True)
        if not hidden.covers(citation)
    )
    header = attrs.evolve(view.header, visibility=Visibility.PUBLIC, citations=citations)
    return attrs.evolve(view, header=header, waivers=())


class _Hidden:
    """Who is not named, what she is called instead, and which cited fields lose something."""

    def __init__(self, document: Document) -> None:
        people = document.people if isinstance(document, Dialogue) else ()
        self.day = document.header.revised
        self.keeps_verbatim = document.header.visibility is Visibility.PUBLIC
        self.fields: dict[str, frozenset[PersonField]] = {}
        for person in people:
            allowed = published_fields(person, self.day)
            # Where an id is given twice, only what both allow.
            self.fields[person.id] = self.fields.get(person.id, allowed) & allowed
        self.barred = {person.id for person in people if is_barred(person, self.day)}
        unnamed = [
            each for each in _people_named(document) if PersonField.NAME not in self.of(each)
        ]
        taken = set(_strings(document)) - set(unnamed)
        self.alias: dict[str, str] = {}
        fresh = (name for n in range(1, len(taken) + len(unnamed) + 2) if (name := f"person-{n}"))
        kept = {each for each in unnamed if is_opaque(each) and each not in taken}
        for each in unnamed:
            if each not in self.alias:
                self.alias[each] = (
                    each
                    if each in kept
                    else next(name for name in fresh if name not in taken and name not in kept)
                )

        nouns = [each.value for each in walk(document) if isinstance(each.value, Noun)]
        self._bearers = {noun.id for noun in nouns if not isinstance(noun, Person)}
        ids = frozenset(noun.id for noun in nouns)
        self.callers = Callers(people, self.alias, self.fields, ids)
        self._cited = {citation.of for citation in document.header.citations}
        self._lost = {(document.id, "waivers")} if document.waivers else set()

    def names_in(self, record: Record, field: str) -> Naming | None:
        """What to call whom in a field; `None` for one that refers to nobody."""
        if field == "id":
            return self._by_id if isinstance(record, Person) else None
        # A claim says by whom it is with an id or with a name; elsewhere a name is a mistake.
        if isinstance(record, Claim) and field == "by":
            return self.callers.called
        kinds = mentioning_fields(record.__class__).get(field, ())
        if any(issubclass(Person, kind) for kind in kinds):
            return self._by_id
        # Where something else belongs her id is a mistake, and her id all the same; so her name.
        return self._unless_of_others if kinds else None

    def _by_id(self, written: str) -> str:
        return self.alias.get(written, written)

    def _unless_of_others(self, written: str) -> str:
        return written if written in self._bearers else self.callers.called(written)

    def of(self, person_id: str) -> frozenset[PersonField]:
        """What may be published of the person with that id; of an unlisted one, nothing."""
        return self.fields.get(person_id, frozenset())

    def compare(self, record: Record, public: Record) -> None:
        """Note which fields of a cited thing are not public, or not in whole."""
        if not isinstance(record, Noun) or record.id not in self._cited:
            return
        self._lost |= {(record.id, each.name) for each in record.extensions}
        self._lost |= {
            (record.id, field.name)
            for field in attrs.fields(record.__class__)
            # Of the header nothing is withheld but members that nobody knows.
            if field.name != "header"
            if getattr(record, field.name) != getattr(public, field.name)
        }

    def covers(self, citation: Citation) -> bool:
        """Whether a quotation would tell what is not public."""
        field = cited_field(citation)
        if self.callers.is_unnamed(citation.of):
            return True
        if citation.of in self.fields and field not in self.of(citation.of):
            return True
        return (citation.of, field) in self._lost


def _people_named(document: Document) -> Iterator[str]:
    """The ids of all people, listed or only referred to, in the order of the document."""
    if isinstance(document, Dialogue):
        yield from (person.id for person in document.people)
    for each in walk(document):
        if isinstance(each.value, Part):
            yield from (name for name in (each.value.person, each.value.substitute) if name)


def _strings(document: Document) -> Iterator[str]:
    """Every string of one line in the document: among them all ids and references."""
    for each in walk(document):
        for name in line_fields(each.value.__class__):
            value = getattr(each.value, name)
            if value.__class__ is str:
                yield value
            elif value.__class__ is tuple:
                yield from value


def _rewritten(record: R, hidden: _Hidden) -> R:
    """`record` and all within it, without what is not public, and with opaque ids."""
    reduced = cast("R", _reduced(record, hidden))
    changes: dict[str, Any] = {"extensions": ()} if reduced.extensions else {}
    for field in attrs.fields(reduced.__class__):
        value = getattr(reduced, field.name)
        if field.name == "extensions":
            continue
        new = _public_value(value, hidden, hidden.names_in(record, field.name))
        if new is not value:
            changes[field.name] = new
    public = attrs.evolve(reduced, **changes) if changes else reduced
    hidden.compare(record, public)
    return public


def _public_value(value: Any, hidden: _Hidden, called: Naming | None) -> Any:
    if value.__class__ is str:
        return called(value) if called else value
    if value.__class__ is tuple and value:
        public = tuple(_public_value(each, hidden, called) for each in value)
        same = all(new is old for new, old in zip(public, value, strict=True))
        return value if same else public
    if isinstance(value, Record):
        return _rewritten(value, hidden)
    return value


def _reduced(record: Record, hidden: _Hidden) -> Record:
    if isinstance(record, Person):
        return _public_person(record, hidden.of(record.id), hidden.day)
    if isinstance(record, Part) and record.person is not None:
        barred = record.person in hidden.barred
        return _public_part(record, hidden.of(record.person), barred=barred)
    if isinstance(record, Attendance):
        return masked(record)
    if isinstance(record, Claim) and hidden.callers.is_unnamed(record.by):
        # Her own words, and an address that may well have her name in it.
        return attrs.evolve(record, comment=None, evidence=None, reported=None)
    if isinstance(record, _WITH_VERBATIM) and not hidden.keeps_verbatim:
        return attrs.evolve(record, verbatim=())
    return record


def _public_person(person: Person, allowed: frozenset[PersonField], day: date) -> Person:
    shown = {field.value: getattr(person, field.value) for field in PersonField if field in allowed}
    publication = tuple(
        # Why she is protected is nobody's business, even where it was no reason to leave her out.
        attrs.evolve(each, fields=tuple(x for x in each.fields if x in still), despite=())
        for each in person.publication
        if (still := fields_in_force(person, each, day) & allowed)
    )
    return Person(id=person.id, publication=publication, **shown)


def _public_part(part: Part, allowed: frozenset[PersonField], *, barred: bool) -> Part:
    named = PersonField.NAME in allowed
    may_join = PersonField.ORGANIZATION in allowed
    return attrs.evolve(
        part,
        # Somebody who is named is only joined to an organisation if that may be published; of
        # somebody who is not, the organisation that holds the part is all that is told; and not
        # even that of whom it could give away: the protected, and who took a permission back.
        organization=part.organization if may_join or not (named or barred) else None,
        affiliation=part.affiliation if may_join and named else None,
        title=part.title if PersonField.POSITION in allowed and named else None,
        # Of somebody who is not named, from where she takes part is nobody's business.
        remote=part.remote and named,
    )


def withheld(document: Document) -> tuple[str, ...]:
    """The ids of the listed people who are not named in the public view."""
    people = document.people if isinstance(document, Dialogue) else ()
    day = document.header.revised
    return tuple(person.id for person in people if not is_published(person, day))
