"""A document to fill in: small, whole, and invented from end to end."""

from collections.abc import Mapping
from datetime import date, datetime

from gobierno_abierto.model import (
    Access,
    Certainty,
    Closing,
    Dialogue,
    Event,
    EventStatus,
    Header,
    LegalBasis,
    Opening,
    Organization,
    Panel,
    ParallelBlock,
    Part,
    Person,
    PersonField,
    Publication,
    Role,
    Room,
    Sector,
    Slot,
    Text,
    Venue,
    Workshop,
    edtf,
)
from gobierno_abierto.words import Language, Sentence, placeholders

# A day far enough that nobody takes it for theirs; the clock is not asked.
_DAY = date(2030, 5, 14)

# Whoever fills it in meets the ids, too.
_IDS = {
    "dialogue": Sentence("mi-dialogo", "my-dialogue", "meu-dialogo"),
    "event": Sentence("encuentro", "meeting", "encontro"),
    "opening": Sentence("inauguracion", "opening", "abertura"),
    "panel": Sentence("panel-1", "panel-1", "painel-1"),
    "block": Sentence("talleres", "workshops", "oficinas"),
    "workshop-1": Sentence("taller-1", "workshop-1", "oficina-1"),
    "workshop-2": Sentence("taller-2", "workshop-2", "oficina-2"),
    "closing": Sentence("clausura", "closing", "encerramento"),
    "ministry": Sentence("ministerio", "ministry", "ministerio"),
    "network": Sentence("red", "network", "rede"),
    "person": Sentence("nombre-apellido", "name-surname", "nome-sobrenome"),
    "venue": Sentence("sede", "venue", "local"),
    "hall": Sentence("auditorio", "auditorium", "auditorio"),
    "room": Sentence("sala-2", "room-2", "sala-2"),
}

# In a sheet nobody meets the ids, and each stays with its row, whatever is written into that.
_OF_ROWS = {
    "dialogue": Sentence("dialogo", "dialogue", "dialogo"),
    "event": Sentence("evento-1", "event-1", "evento-1"),
    "opening": Sentence("actividad-1", "item-1", "atividade-1"),
    "panel": Sentence("actividad-2", "item-2", "atividade-2"),
    "block": Sentence("actividad-3", "item-3", "atividade-3"),
    "workshop-1": Sentence("actividad-4", "item-4", "atividade-4"),
    "workshop-2": Sentence("actividad-5", "item-5", "atividade-5"),
    "closing": Sentence("actividad-6", "item-6", "atividade-6"),
    "ministry": Sentence("organizacion-1", "organisation-1", "organizacao-1"),
    "network": Sentence("organizacion-2", "organisation-2", "organizacao-2"),
    "person": Sentence("persona-1", "person-1", "pessoa-1"),
    "venue": Sentence("sede-1", "venue-1", "local-1"),
    "hall": Sentence("sala-1", "room-1", "sala-1"),
    "room": Sentence("sala-2", "room-2", "sala-2"),
}

_WORDS = {
    "ministry": placeholders.MINISTRY,
    "zone": Sentence("America/Mexico_City", "America/Mexico_City", "America/Sao_Paulo"),
    "panel-label": Sentence("Panel 1.", "Panel 1.", "Painel 1."),
    "workshop-label": Sentence("Taller {number}.", "Workshop {number}.", "Oficina {number}."),
    "person": placeholders.PERSON,
    "title": placeholders.TITLE,
    "objective": placeholders.OBJECTIVE,
    "opening": Sentence("Inauguración", "Opening", "Abertura"),
    "panel": placeholders.PANEL,
    "closing": Sentence("Clausura", "Closing", "Encerramento"),
    "block": Sentence("Talleres simultáneos", "Parallel workshops", "Oficinas simultâneas"),
    "workshop": placeholders.WORKSHOPS,
    "purpose": Sentence("Publicar la agenda", "To publish the agenda", "Publicar a agenda"),
    "network": placeholders.NETWORK,
    "venue": placeholders.VENUE,
    "address": placeholders.ADDRESS,
    "city": Sentence("Ciudad", "City", "Cidade"),
    "hall": Sentence("Auditorio", "Auditorium", "Auditório"),
    "room": Sentence("Sala 2", "Room 2", "Sala 2"),
}


def skeleton(lang: Language, *, as_rows: bool = False) -> Dialogue:
    """An example dialogue whose words are in `lang`. It says of itself that it is fictional.

    `as_rows`: it is to be overwritten row by row, and so its ids say nothing of the example.
    """
    words = _Words(lang, _OF_ROWS if as_rows else _IDS)
    return Dialogue(
        id=words.named["dialogue"],
        header=Header(
            namespace="https://example.org/" + words.named["dialogue"],
            revision=1,
            revised=date(2030, 1, 15),
            language=lang,
            publisher=words.bare("ministry"),
            licence="CC0-1.0",
            contact="mailto:dialogo@example.org",
            fictional=True,
        ),
        title=words("title"),
        objective=words("objective"),
        convenors=(words.named["ministry"], words.named["network"]),
        events=(_event(words),),
        people=_people(words),
        organizations=_organizations(words),
        venues=(_venue(words),),
    )


class _Words:
    """Texts in one language."""

    def __init__(self, lang: Language, ids: Mapping[str, Sentence]) -> None:
        self.lang: Language = lang
        self.named = {key: name.in_language(lang) for key, name in ids.items()}

    def __call__(self, key: str, **numbers: int) -> Text:
        return Text(pairs=((self.lang, self.bare(key, **numbers)),), original=self.lang)

    def bare(self, key: str, **numbers: int) -> str:
        """A bare string."""
        return _WORDS[key].in_language(self.lang).format_map(numbers)


def _event(words: _Words) -> Event:
    return Event(
        id=words.named["event"],
        status=EventStatus.TENTATIVE,
        dates=edtf(_DAY.isoformat()),
        zone=words.bare("zone"),
        venues=(words.named["venue"],),
        languages=(words.lang,),
        access=Access.REGISTRATION,
        agenda=(_opening(words), _panel(words), _workshops(words), _closing(words)),
    )


def _opening(words: _Words) -> Opening:
    return Opening(
        id=words.named["opening"],
        title=words("opening"),
        when=_slot("09:00", "09:30"),
        rooms=(words.named["hall"],),
        parts=(Part(role=Role.HOST, organization=words.named["ministry"]),),
    )


def _panel(words: _Words) -> Panel:
    person, network = words.named["person"], words.named["network"]
    return Panel(
        id=words.named["panel"],
        label=words.bare("panel-label"),
        title=words("panel"),
        when=_slot("09:30", "11:00"),
        rooms=(words.named["hall"],),
        parts=(
            Part(role=Role.MODERATOR, person=person, organization=network),
            Part(role=Role.PANELLIST, certainty=Certainty.OPEN),
        ),
    )


def _closing(words: _Words) -> Closing:
    return Closing(
        id=words.named["closing"],
        title=words("closing"),
        when=_slot("13:00", "13:30"),
        rooms=(words.named["hall"],),
        parts=(Part(role=Role.HOST, organization=words.named["ministry"]),),
    )


def _workshops(words: _Words) -> ParallelBlock:
    return ParallelBlock(
        id=words.named["block"],
        title=words("block"),
        when=_slot("11:30", "13:00"),
        access=Access.INVITATION,
        items=tuple(
            Workshop(
                id=words.named[f"workshop-{number}"],
                label=words.bare("workshop-label", number=number),
                # Of two with one title a sheet could not tell which is meant.
                title=words("workshop", at=number),
                rooms=(room,),
                parts=(Part(role=Role.FACILITATOR, certainty=Certainty.OPEN),),
            )
            for number, room in ((1, words.named["hall"]), (2, words.named["room"]))
        ),
    )


def _people(words: _Words) -> tuple[Person, ...]:
    purpose = words("purpose")
    return (
        Person(
            id=words.named["person"],
            name=words.bare("person"),
            organization=words.named["network"],
            publication=(
                Publication(
                    fields=(PersonField.NAME, PersonField.ORGANIZATION),
                    purpose=purpose,
                    basis=LegalBasis.CONSENT,
                    given=date(2030, 1, 15),
                ),
            ),
        ),
    )


def _organizations(words: _Words) -> tuple[Organization, ...]:
    return (
        Organization(
            id=words.named["ministry"],
            name=words("ministry"),
            sector=Sector.GOVERNMENT,
        ),
        Organization(
            id=words.named["network"],
            name=words("network"),
            sector=Sector.CIVIL_SOCIETY,
        ),
    )


def _venue(words: _Words) -> Venue:
    return Venue(
        id=words.named["venue"],
        name=words("venue"),
        address=words("address"),
        city=words("city"),
        rooms=(
            Room(
                id=words.named["hall"],
                name=words("hall"),
                capacity=100,
            ),
            Room(id=words.named["room"], name=words("room"), capacity=30),
        ),
    )


def _slot(start: str, end: str) -> Slot:
    return Slot(
        start=datetime.fromisoformat(f"{_DAY}T{start}"),
        end=datetime.fromisoformat(f"{_DAY}T{end}"),
    )
