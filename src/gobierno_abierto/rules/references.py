"""Rules on references: every id that is mentioned leads somewhere, and to the right kind."""

from collections.abc import Iterator
from typing import NamedTuple

from gobierno_abierto.findings import Finding, Severity, finding
from gobierno_abierto.findings.catalogue import references as said
from gobierno_abierto.index import Index, Kinds, Located, PlacedItem, name_of, reference_fields
from gobierno_abierto.model import (
    ActionPlan,
    Activity,
    Assessment,
    Commitment,
    Dialogue,
    Event,
    Item,
    Milestone,
    Noun,
    Organization,
    Person,
    PlanBook,
    RelatedDialogue,
    Resource,
    Room,
    Source,
    Venue,
    Waiver,
)
from gobierno_abierto.rules.cycles import circles
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, elsewhere, nearest, perhaps, some
from gobierno_abierto.words import Sentence, filled

_OR = Sentence("{one} o {other}", "{one} or {other}", "{one} ou {other}")
_ANYTHING = Sentence(
    es="algo del propio documento", en="something of the document itself", pt="algo do documento"
)
_A: dict[type[Noun], Sentence] = {
    Activity: Sentence(
        es="una actividad de un hito",
        en="an activity of a milestone",
        pt="uma atividade de um marco",
    ),
    ActionPlan: Sentence(es="un plan de acción", en="an action plan", pt="um plano de ação"),
    Assessment: Sentence(es="una evaluación", en="an assessment", pt="uma avaliação"),
    Commitment: Sentence(es="un compromiso", en="a commitment", pt="um compromisso"),
    Dialogue: Sentence(es="el diálogo mismo", en="the dialogue itself", pt="o próprio diálogo"),
    Event: Sentence(es="un evento", en="an event", pt="um evento"),
    Item: Sentence(
        es="una actividad de la agenda", en="an item of the agenda", pt="uma atividade da agenda"
    ),
    Milestone: Sentence(es="un hito", en="a milestone", pt="um marco"),
    Organization: Sentence(es="una organización", en="an organisation", pt="uma organização"),
    Person: Sentence(es="una persona", en="a person", pt="uma pessoa"),
    PlanBook: Sentence(es="el documento mismo", en="the document itself", pt="o próprio documento"),
    RelatedDialogue: Sentence(
        es="un diálogo relacionado", en="a related dialogue", pt="um diálogo relacionado"
    ),
    Resource: Sentence(es="un recurso", en="a resource", pt="um recurso"),
    Room: Sentence(es="una sala", en="a room", pt="uma sala"),
    Source: Sentence(es="una fuente", en="a source", pt="uma fonte"),
    Venue: Sentence(es="una sede", en="a venue", pt="um local"),
}

# So many items in a venue that their event does not mention are no slips of theirs.
_SEVERAL = 3
# How many slips are guessed at; who has more has another problem.
_GUESSES = 50


class _Reference(NamedTuple):
    pointer: str
    id: str
    kinds: Kinds
    of_waiver: bool


def _unresolved(index: Index) -> list[_Reference]:
    """The references that lead nowhere, or to something else than they should."""
    classes = {
        name: {bearer.value.__class__ for bearer in bearers}
        for name, bearers in index.by_id.items()
    }
    return [
        each
        for record in index.records
        for each in _references(index, record)
        if not any(issubclass(cls, each.kinds) for cls in classes.get(each.id, ()))
    ]


def _references(index: Index, record: Located) -> Iterator[_Reference]:
    of_waiver = isinstance(record.value, Waiver)
    for field, kinds in reference_fields(record.value.__class__).items():
        # A plan book has no agenda: where its commitments were written stands elsewhere.
        if kinds == (Item,) and index.dialogue is None:
            continue
        value: str | tuple[str, ...] | None = getattr(record.value, field)
        if isinstance(value, str):
            yield _Reference(f"{record.pointer}/{field}", value, kinds, of_waiver)
        elif value:
            for position, each in enumerate(value):
                yield _Reference(f"{record.pointer}/{field}/{position}", each, kinds, of_waiver)


def _dangling(index: Index) -> Iterator[Finding]:
    guesses = 0
    for each in index.once(_unresolved):
        if each.id in index.by_id:
            continue
        guesses += 1
        yield finding(
            said.DANGLING_REFERENCE,
            each.pointer,
            ids=concerned(index.document, each.pointer),
            # A waiver outlives what it was about; that breaks nothing.
            severity=Severity.WARNING if each.of_waiver else None,
            id=each.id,
            wanted=_wanted(each.kinds),
            hint=perhaps(_meant(index, each) if guesses <= _GUESSES else None),
        )


def _wrong_kind(index: Index) -> Iterator[Finding]:
    guesses = 0
    for each in index.once(_unresolved):
        if each.id not in index.by_id:
            continue
        guesses += 1
        yield finding(
            said.WRONG_KIND,
            each.pointer,
            ids=concerned(index.document, each.pointer),
            id=each.id,
            found=_kind_of(index.by_id[each.id][0].value),
            wanted=_wanted(each.kinds),
            hint=perhaps(_meant(index, each) if guesses <= _GUESSES else None),
        )


def _meant(index: Index, reference: _Reference) -> str | None:
    known = [
        name
        for name, bearers in index.by_id.items()
        if any(isinstance(each.value, reference.kinds) for each in bearers)
    ]
    return nearest(reference.id, known)


def _wanted(kinds: Kinds) -> Sentence:
    if kinds == (Noun,):
        return _ANYTHING
    one, *more = (_A[kind] for kind in kinds)
    for other in more:
        one = filled(_OR, one=one, other=other)
    return one


def _kind_of(noun: Noun) -> Sentence:
    return next(words for kind, words in _A.items() if isinstance(noun, kind))


def _cycles(index: Index) -> Iterator[Finding]:
    for circle in circles(index.items):
        yield finding(
            said.CYCLE,
            circle[0].pointer + ("/after" if circle[0].item.after else ""),
            ids=tuple(each.item.id for each in circle),
            related=tuple(each.pointer for each in circle[1:]),
            items=some(name_of(each.item) for each in circle),
        )


def _venues_not_of_event(index: Index) -> Iterator[Finding]:
    known_of = {event.pointer: frozenset(event.event.venues) for event in index.events}
    found: dict[tuple[str, str], list[_Stranger]] = {}
    for placed in index.items:
        known, item = known_of[placed.event.pointer], placed.item
        if not known:
            continue
        of_item = [(index.venues.get(item.venue), "venue")] if item.venue else []
        of_rooms = [(index.venue_of_room.get(room), "rooms") for room in item.rooms]
        strangers = {
            venue.id: _Stranger(placed, venue, field)
            for venue, field in (*of_item, *of_rooms)
            if venue and venue.id not in known
        }
        for name, stranger in strangers.items():
            found.setdefault((placed.event.pointer, name), []).append(stranger)
    for those in found.values():
        yield from [_of_several(those)] if len(those) >= _SEVERAL else map(_of_one, those)


class _Stranger(NamedTuple):
    placed: PlacedItem
    venue: Venue
    field: str


def _of_one(each: _Stranger) -> Finding:
    return finding(
        said.VENUE_NOT_OF_EVENT,
        f"{each.placed.pointer}/{each.field}",
        ids=(each.placed.item.id, each.venue.id),
        name=name_of(each.placed.item),
        venue=name_of(each.venue),
    )


def _of_several(those: list[_Stranger]) -> Finding:
    """What is missing is one cell of the event, and none of its items is at fault."""
    event, venue = those[0].placed.event, those[0].venue
    return finding(
        said.VENUE_OF_SEVERAL,
        f"{event.pointer}/venues",
        ids=(event.event.id, venue.id),
        related=elsewhere(each.placed.pointer for each in those),
        event=name_of(event.event if event.event.title else event.dialogue),
        venue=name_of(venue),
        count=len(those),
        items=some(name_of(each.placed.item) for each in those),
    )


RULES = (
    Rule(said.DANGLING_REFERENCE, _dangling),
    Rule(said.WRONG_KIND, _wrong_kind),
    Rule(said.CYCLE, _cycles),
    Rule(said.VENUE_NOT_OF_EVENT, _venues_not_of_event),
)
