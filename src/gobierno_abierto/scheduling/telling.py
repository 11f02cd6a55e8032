"""Items, people, places and times in a sentence."""

from collections.abc import Iterable, Sequence

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem, is_opaque, name_of
from gobierno_abierto.model import Slot
from gobierno_abierto.words import QUOTED, Sentence, Word, filled

# How many are told one by one.
NAMED = 3
_MORE = Sentence("{count} más", "{count} more", "mais {count}")
# Of whom a public view calls ``person-1``.
_NAMELESS = Sentence("nombre no publicado", "name not published", "nome não publicado")


def named(items: Iterable[PlacedItem]) -> tuple[Word, ...]:
    """The items: the first ones by name, and how many more."""
    return few([filled(QUOTED, it=name_of(each.item)) for each in items])


def few(words: Sequence[Word], count: int | None = None) -> tuple[Word, ...]:
    """The first of the words, and how many more; `count` is how many there are, if not these."""
    more = (len(words) if count is None else count) - len(words[:NAMED])
    return (*words[:NAMED], filled(_MORE, count=more)) if more else tuple(words)


def last_few(words: Sequence[Word]) -> tuple[Word, ...]:
    """The last of the words, and how many more."""
    return few(words[-NAMED:], len(words))


def slot_of(placed: PlacedItem, start: int, end: int) -> Slot:
    """From one instant to another, on the clock of an item."""
    clock = placed.event.clock
    return Slot(start=clock.wall(start), end=clock.wall(end))


def event_name(placed: PlacedEvent) -> Word:
    """What to call an event: if it has no title of its own, what the dialogue is called."""
    return name_of(placed.event if placed.event.title else placed.dialogue)


def person_name(index: Index, person: str) -> Word:
    """What to call a person: her id, if she has no name, unless it is one that tells nothing."""
    known = index.people.get(person)
    if is_opaque(person) and not (known and known.name):
        return _NAMELESS
    return name_of(known) if known else person


def place_name(index: Index, place: str) -> Word:
    """What to call a room or a venue: its id, if nothing is known of it."""
    known = index.rooms.get(place) or index.venues.get(place)
    return name_of(known) if known else place
