"""The public view of a document."""

from collections.abc import Callable, Collection, Iterator
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
    walk,
)
from gobierno_abierto.index.withheld import Withheld
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
    view = attrs.evolve(view, header=header, waivers=())
    return _unnamed_last(view, hidden)


def opaque_ids(document: Document) -> dict[str, str]:
    """What the public view calls those who are not named there, by their ids."""
    return _Hidden(document).alias


def _unnamed_last(view: D, hidden: "_Hidden") -> D:
    """The view whose list of people tells no more than it says.

    Lists are often in the order of the alphabet, and then a place in them says how a name begins.
    """
    if not isinstance(view, Dialogue):
        return view
    unnamed = frozenset(hidden.alias.values())
    people = tuple(sorted(view.people, key=lambda person: person.id in unnamed))
    return cast("D", view if people == view.people else attrs.evolve(view, people=people))


class _Hidden:
    """Who is not named, what she is called instead, and which cited fields lose something."""

    def __init__(self, document: Document) -> None:
        people = document.people if isinstance(document, Dialogue) else ()
        self.day = document.header.revised
        self.keeps_verbatim = document.header.visibility is Visibility.PUBLIC
        self._withheld = Withheld(document, self.day, walk(document))
        self.barred = {person.id for person in people if is_barred(person, self.day)}
        self.alias = _aliases(document, self._withheld.unnamed)
        self._cited = {citation.of for citation in document.header.citations}
        self._lost = {(document.id, "waivers")} if document.waivers else set()

    def names_in(self, record: Record, field: str) -> Naming | None:
        """What to call whom in a field; `None` for one that refers to nobody."""
        hiding = self._withheld.hiding(record, field)
        if hiding is None:
            return None

        def called(written: str) -> str:
            who = hiding(written)
            # Whose address it is may be somebody who is named.
            return written if who is None else self.alias.get(who, who)

        return called

    def of(self, person_id: str) -> frozenset[PersonField]:
        """What may be published of the person with that id; of an unlisted one, nothing."""
        return self._withheld.of(person_id)

    def is_unnamed(self, written: str) -> bool:
        """Whether an id or a name stands for somebody who is not named."""
        return self._withheld.means(written) in self.alias

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
        if self.is_unnamed(citation.of):
            return True
        if citation.of in self._withheld.allowed and field not in self.of(citation.of):
            return True
        return (citation.of, field) in self._lost


def _aliases(document: Document, unnamed: Collection[str]) -> dict[str, str]:
    """An opaque id for each of those who are not named: one that is nobody's, or her own."""
    taken = set(_strings(document)) - set(unnamed)
    kept = {each for each in unnamed if is_opaque(each) and each not in taken}
    fresh = (
        name
        for n in range(1, len(taken) + len(unnamed) + 2)
        if (name := f"person-{n}") not in taken and name not in kept
    )
    return {each: each if each in kept else next(fresh) for each in unnamed}


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
    if isinstance(record, Claim) and hidden.is_unnamed(record.by):
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
