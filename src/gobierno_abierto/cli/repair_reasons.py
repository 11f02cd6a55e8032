"""Why something cannot be cleared, in words: what cannot all be kept."""

from gobierno_abierto.cli.phrases import told
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Person
from gobierno_abierto.scheduling.clash import ClashKind
from gobierno_abierto.scheduling.repair.proposal import Bond, Reason
from gobierno_abierto.words import QUOTED, Language, Sentence, Word, filled

# More items than these are told as a number.
_MOST_NAMED = 5

_MORE = Sentence("{count} más", "{count} more", "mais {count}")
_SOMEBODY = Sentence("alguien", "somebody", "alguém")
_RULES: dict[ClashKind | Bond, Sentence] = {
    ClashKind.PERSON: Sentence(
        "{shared} está en una sola actividad a la vez: {items}.",
        "{shared} is in one item at a time: {items}.",
        "{shared} está em uma só atividade por vez: {items}.",
    ),
    ClashKind.ROOM: Sentence(
        "En {shared} no cabe todo esto a la vez: {items}.",
        "Not all of this fits into {shared} at once: {items}.",
        "Em {shared} não cabe tudo isto ao mesmo tempo: {items}.",
    ),
    ClashKind.NEED: Sentence(
        "{shared} no alcanza para todo esto a la vez: {items}.",
        "{shared} does not serve all of this at once: {items}.",
        "{shared} não basta para tudo isto ao mesmo tempo: {items}.",
    ),
    ClashKind.REST: Sentence(
        "{shared} necesita descanso entre: {items}.",
        "{shared} needs a rest between: {items}.",
        "{shared} precisa de descanso entre: {items}.",
    ),
    ClashKind.CAPACITY: Sentence(
        "La gente que se espera cabe en su sala: {items}.",
        "The people expected fit into the room: {items}.",
        "As pessoas esperadas cabem na sala: {items}.",
    ),
    ClashKind.AVAILABILITY: Sentence(
        "{shared} solo está a ciertas horas: {items}.",
        "{shared} is only there at certain times: {items}.",
        "{shared} só está em certos horários: {items}.",
    ),
    ClashKind.OPENING: Sentence(
        "{shared} solo abre a ciertas horas: {items}.",
        "{shared} is only open at certain times: {items}.",
        "{shared} só abre em certos horários: {items}.",
    ),
    ClashKind.ORDER: Sentence(
        "Una cosa va después de la otra: {items}.",
        "One comes after the other: {items}.",
        "Uma coisa vem depois da outra: {items}.",
    ),
    ClashKind.EVERYONE: Sentence(
        "Lo que es para toda la gente no va a la vez que otra cosa: {items}.",
        "What is for everybody is not at the same time as something else: {items}.",
        "O que é para todas as pessoas não vai ao mesmo tempo que outra coisa: {items}.",
    ),
    ClashKind.TRAVEL: Sentence(
        "{shared} necesita tiempo para llegar de un lugar a otro: {items}.",
        "{shared} needs time to get from one place to another: {items}.",
        "{shared} precisa de tempo para ir de um lugar a outro: {items}.",
    ),
    ClashKind.CITIES: Sentence(
        "{shared} no está en dos ciudades el mismo día: {items}.",
        "{shared} is not in two cities on one day: {items}.",
        "{shared} não está em duas cidades no mesmo dia: {items}.",
    ),
    ClashKind.DELEGATION: Sentence(
        "{shared} no envía más gente a la vez: {items}.",
        "{shared} does not send more people at once: {items}.",
        "{shared} não envia mais gente ao mesmo tempo: {items}.",
    ),
    ClashKind.COMMITMENT: Sentence(
        "Los talleres sobre un mismo compromiso no van a la vez: {items}.",
        "Workshops on the same commitment are not at the same time: {items}.",
        "As oficinas sobre um mesmo compromisso não vão ao mesmo tempo: {items}.",
    ),
    ClashKind.NIGHT: Sentence(
        "{shared} participa a distancia, y no de noche: {items}.",
        "{shared} takes part from afar, and not at night: {items}.",
        "{shared} participa a distância, e não de noite: {items}.",
    ),
    ClashKind.OUTSIDE: Sentence(
        "Esto va dentro de las fechas de su evento: {items}.",
        "This is within the dates of its event: {items}.",
        "Isto vai dentro das datas de seu evento: {items}.",
    ),
    Bond.FIXED: Sentence(
        "Esto se queda donde está: {items}.",
        "This stays where it is: {items}.",
        "Isto fica onde está: {items}.",
    ),
    Bond.BLOCK: Sentence(
        "Esto va a la hora de su bloque: {items}.",
        "This is at the time of its block: {items}.",
        "Isto vai na hora de seu bloco: {items}.",
    ),
    Bond.FRAME: Sentence(
        "Esto va entre la hora en que empieza el día y la hora en que termina: {items}.",
        "This is between the hours at which the day begins and ends: {items}.",
        "Isto vai entre a hora em que o dia começa e a hora em que termina: {items}.",
    ),
    Bond.ROOMS: Sentence(
        "No hay otra sala que sirva: {items}.",
        "There is no other room that will do: {items}.",
        "Não há outra sala que sirva: {items}.",
    ),
    Bond.DECISION: Sentence(
        "Ni otra hora ni otra sala lo arregla: {items}. Solo las personas lo deciden.",
        "Neither another time nor another room clears it: {items}. Only people decide it.",
        "Nem outra hora nem outra sala resolve: {items}. Só as pessoas decidem.",
    ),
}


def reason_words(reason: Reason, index: Index, lang: Language) -> str:
    """One of the things that cannot all be kept."""
    shared = _shared(reason.shared, index)
    return told(_RULES[reason.kind], lang, items=_items(reason.items, index, lang), shared=shared)


def _items(ids: tuple[str, ...], index: Index, lang: Language) -> tuple[Word, ...]:
    names: list[Word] = [item_words(each, index) for each in ids[:_MOST_NAMED]]
    more = len(ids) - len(names)
    if more > 0:
        names.append(told(_MORE, lang, count=more))
    return tuple(names)


def item_words(item: str, index: Index) -> Sentence:
    """What to call an item, in quotation marks."""
    placed = index.items_by_id.get(item)
    return filled(QUOTED, it=name_of(placed.item) if placed else item)


def _shared(shared: str | None, index: Index) -> Word:
    if shared is None:
        return _SOMEBODY
    for known in (index.people, index.rooms, index.resources, index.organizations, index.venues):
        noun = known.get(shared)
        if noun is not None:
            name = name_of(noun)
            return name if isinstance(noun, Person) else filled(QUOTED, it=name)
    return filled(QUOTED, it=shared)
