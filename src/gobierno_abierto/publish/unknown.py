"""What an agenda does not say: stated as such, never guessed."""

from collections.abc import Callable, Iterator

import attrs

from gobierno_abierto.index import PlacedEvent, PlacedItem
from gobierno_abierto.model import (
    Break,
    Certainty,
    EventStatus,
    ItemStatus,
    ParallelBlock,
    Part,
    Slot,
    exact_days,
)
from gobierno_abierto.publish.voice import Voice, kind_said
from gobierno_abierto.words import Sentence, label_words, listed

_YET = Sentence("Todavía no se sabe", "Not known yet", "Ainda não se sabe")
_NOT_STATED = Sentence("No consta", "Not on record", "Não consta")

_DATE = Sentence("La fecha.", "The date.", "A data.")
_EXACT_DATE = Sentence("El día exacto.", "The exact day.", "O dia exato.")
_VENUE = Sentence("La sede.", "The venue.", "O local.")
_CONVENORS = Sentence("Quién convoca.", "Who convenes it.", "Quem convoca.")
_AGENDA = Sentence("La agenda.", "The agenda.", "A agenda.")
_ZONE = Sentence(
    "La zona horaria de las horas.", "The time zone of the times.", "O fuso horário das horas."
)
_TONGUES = Sentence(
    "En qué idiomas se habla, y si hay interpretación.",
    "In which languages it is held, and whether there is interpreting.",
    "Em que idiomas se fala, e se há interpretação.",
)
_OPEN_PART = Sentence(
    "Por confirmar: {role}, en {item}.",
    "To be confirmed: {role}, in {item}.",
    "A confirmar: {role}, em {item}.",
)

# More names than these are told as a number.
_NAMED = 3


@attrs.frozen
class _Question:
    """What one wants to know of every item: said once if nothing is known, else by item."""

    of_all: Sentence
    of_some: Sentence
    of_many: Sentence


_HOURS = _Question(
    Sentence("Los horarios.", "The times.", "Os horários."),
    Sentence("La hora de {items}.", "The time of {items}.", "A hora de {items}."),
    Sentence(
        "La hora de {count} de las {total} actividades.",
        "The time of {count} of the {total} items.",
        "A hora de {count} das {total} atividades.",
    ),
)
_DAYS = _Question(
    Sentence("El día de cada actividad.", "The day of each item.", "O dia de cada atividade."),
    Sentence("El día de {items}.", "The day of {items}.", "O dia de {items}."),
    Sentence(
        "El día de {count} de las {total} actividades.",
        "The day of {count} of the {total} items.",
        "O dia de {count} das {total} atividades.",
    ),
)
_PLACES = _Question(
    Sentence("Las salas.", "The rooms.", "As salas."),
    Sentence("El lugar de {items}.", "The place of {items}.", "O lugar de {items}."),
    Sentence(
        "El lugar de {count} de las {total} actividades.",
        "The place of {count} of the {total} items.",
        "O lugar de {count} das {total} atividades.",
    ),
)
_PEOPLE = _Question(
    Sentence(
        "Quiénes intervienen: no hay ningún nombre.",
        "Who takes part: no names are given.",
        "Quem intervém: não há nenhum nome.",
    ),
    Sentence(
        "Quién interviene en {items}.", "Who takes part in {items}.", "Quem intervém em {items}."
    ),
    Sentence(
        "Quién interviene en {count} de las {total} actividades.",
        "Who takes part in {count} of the {total} items.",
        "Quem intervém em {count} das {total} atividades.",
    ),
)
_ENTRY = _Question(
    Sentence(
        "Quién puede entrar: si es libre, con inscripción o por invitación.",
        "Who may attend: whether it is open, by registration or by invitation.",
        "Quem pode entrar: se é livre, com inscrição ou por convite.",
    ),
    Sentence(
        "Quién puede entrar a {items}.",
        "Who may attend {items}.",
        "Quem pode entrar em {items}.",
    ),
    Sentence(
        "Quién puede entrar a {count} de las {total} actividades.",
        "Who may attend {count} of the {total} items.",
        "Quem pode entrar em {count} das {total} atividades.",
    ),
)


def unknown_heading(placed: PlacedEvent) -> Sentence:
    """What to call it: of an event that was held, nothing more is on its way."""
    return _NOT_STATED if placed.event.status is EventStatus.HELD else _YET


def unknowns(placed: PlacedEvent, items: list[PlacedItem], voice: Voice) -> list[str]:
    """What the document does not say of an event with those items, each in a sentence.

    Of an event that was cancelled, nobody needs to know.
    """
    if placed.event.status is EventStatus.CANCELLED:
        return []
    coming = [each for each in items if each.item.status is not ItemStatus.CANCELLED]
    return [*_of_event(placed, coming, voice), *_of_items(placed, coming, voice)]


def called(placed: PlacedItem, voice: Voice) -> str:
    """The title of an item, else its label, else its kind: never its id."""
    item = placed.item
    if item.title:
        return voice.text(item.title)
    if item.label:
        return label_words(item.label, item.kind, voice.lang)
    return kind_said(item, voice)


def is_to_be_filled(part: Part) -> bool:
    """Whether nobody was found yet for a part."""
    return part.certainty is Certainty.OPEN or not (part.person or part.organization)


def _of_event(placed: PlacedEvent, items: list[PlacedItem], voice: Voice) -> Iterator[str]:
    event = placed.event
    if event.dates is None:
        yield voice.say(_DATE)
    elif exact_days(event.dates) is None:
        yield voice.say(_EXACT_DATE)
    if not event.venues and not event.links:
        yield voice.say(_VENUE)
    if not placed.convenors:
        yield voice.say(_CONVENORS)
    if not items:
        yield voice.say(_AGENDA)
    if placed.clock.zone is None and any(isinstance(each.when, Slot) for each in items):
        yield voice.say(_ZONE)
    if not event.languages and not any(each.item.languages for each in items):
        yield voice.say(_TONGUES)


def _of_items(placed: PlacedEvent, items: list[PlacedItem], voice: Voice) -> Iterator[str]:
    # What holds for a block holds for its items: it is asked for once.
    single = [each for each in items if not _has_items(each)]
    working = [each for each in single if not isinstance(each.item, Break)]
    if len(placed.days) > 1:
        yield from _asked(_DAYS, single, lambda each: each.day is not None, voice)
    yield from _asked(_HOURS, single, lambda each: isinstance(each.when, Slot), voice)
    if placed.event.venues:
        yield from _asked(_PLACES, working, _has_place, voice)
    yield from _asked(_PEOPLE, working, lambda each: bool(each.item.parts), voice)
    yield from _asked(_ENTRY, working, lambda each: each.access is not None, voice)
    for each in working:
        for part in each.item.parts:
            if is_to_be_filled(part):
                item = voice.quoted(called(each, voice))
                yield voice.say(_OPEN_PART, role=part.role, item=item)


def _asked(
    question: _Question,
    items: list[PlacedItem],
    is_known: Callable[[PlacedItem], bool],
    voice: Voice,
) -> Iterator[str]:
    missing = [each for each in items if not is_known(each)]
    if not missing:
        return
    if len(missing) == len(items):
        yield voice.say(question.of_all)
    elif len(missing) > _NAMED:
        yield voice.say(question.of_many, count=len(missing), total=len(items))
    else:
        names = [voice.quoted(called(each, voice)) for each in missing]
        yield voice.say(question.of_some, items=listed(names, voice.lang))


def _has_items(placed: PlacedItem) -> bool:
    return isinstance(placed.item, ParallelBlock) and bool(placed.item.items)


def _has_place(placed: PlacedItem) -> bool:
    own = placed.item.rooms or placed.item.venue
    return bool(own or (placed.block and (placed.block.item.rooms or placed.block.item.venue)))
