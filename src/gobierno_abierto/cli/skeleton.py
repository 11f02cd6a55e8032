"""A document to fill in: small, whole, and invented from end to end."""

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
from gobierno_abierto.words import Language, Sentence

# A day far enough that nobody takes it for theirs; the clock is not asked.
_DAY = date(2030, 5, 14)


def skeleton(lang: Language) -> Dialogue:
    """An example dialogue whose words are in `lang`. It says of itself that it is fictional."""
    words = _Words(lang)
    return Dialogue(
        id=words.id("mi-dialogo", "my-dialogue", "meu-dialogo"),
        header=Header(
            namespace="https://example.org/" + words.id("mi-dialogo", "my-dialogue", "meu-dialogo"),
            revision=1,
            revised=date(2030, 1, 15),
            language=lang,
            publisher=words.id(
                "Ministerio de Ejemplo", "Ministry of Example", "Ministério de Exemplo"
            ),
            licence="CC0-1.0",
            contact="mailto:dialogo@example.org",
            fictional=True,
        ),
        title=words("Escriba aquí el título", "Write the title here", "Escreva aqui o título"),
        objective=words(
            "Escriba aquí para qué se reúnen",
            "Write here what you meet for",
            "Escreva aqui para que se reúnem",
        ),
        convenors=("ministerio", "red"),
        events=(_event(words),),
        people=_people(words),
        organizations=_organizations(words),
        venues=(_venue(words),),
    )


class _Words:
    """Texts in one language."""

    def __init__(self, lang: Language) -> None:
        self.lang: Language = lang

    def __call__(self, es: str, en: str, pt: str) -> Text:
        return Text(pairs=((self.lang, self.id(es, en, pt)),), original=self.lang)

    def id(self, es: str, en: str, pt: str) -> str:
        """A bare string."""
        return Sentence(es, en, pt).in_language(self.lang)


def _event(words: _Words) -> Event:
    return Event(
        id="encuentro",
        status=EventStatus.TENTATIVE,
        dates=edtf(_DAY.isoformat()),
        zone="America/Mexico_City",
        venues=("sede",),
        languages=(words.lang,),
        access=Access.REGISTRATION,
        agenda=(
            Opening(
                id="inauguracion",
                title=words("Inauguración", "Opening", "Abertura"),
                when=_slot("09:00", "09:30"),
                rooms=("auditorio",),
                parts=(Part(role=Role.HOST, organization="ministerio"),),
            ),
            Panel(
                id="panel-1",
                label=words.id("Panel 1.", "Panel 1.", "Painel 1."),
                title=words("Título del panel", "Title of the panel", "Título do painel"),
                when=_slot("09:30", "11:00"),
                rooms=("auditorio",),
                parts=(
                    Part(role=Role.MODERATOR, person="persona-1", organization="red"),
                    Part(role=Role.PANELLIST, certainty=Certainty.OPEN),
                ),
            ),
            _workshops(words),
            Closing(
                id="clausura",
                title=words("Clausura", "Closing", "Encerramento"),
                when=_slot("13:00", "13:30"),
                rooms=("auditorio",),
                parts=(Part(role=Role.HOST, organization="ministerio"),),
            ),
        ),
    )


def _workshops(words: _Words) -> ParallelBlock:
    return ParallelBlock(
        id="talleres",
        title=words("Talleres simultáneos", "Parallel workshops", "Oficinas simultâneas"),
        when=_slot("11:30", "13:00"),
        access=Access.INVITATION,
        items=tuple(
            Workshop(
                id=f"taller-{number}",
                label=words.id(f"Taller {number}.", f"Workshop {number}.", f"Oficina {number}."),
                title=words("Tema del taller", "Subject of the workshop", "Tema da oficina"),
                rooms=(room,),
                parts=(Part(role=Role.FACILITATOR, certainty=Certainty.OPEN),),
            )
            for number, room in ((1, "auditorio"), (2, "sala-2"))
        ),
    )


def _people(words: _Words) -> tuple[Person, ...]:
    purpose = words("Publicar la agenda", "To publish the agenda", "Publicar a agenda")
    return (
        Person(
            id="persona-1",
            name=words.id("Nombre Apellido", "Name Surname", "Nome Sobrenome"),
            organization="red",
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
            id="ministerio",
            name=words("Ministerio de Ejemplo", "Ministry of Example", "Ministério de Exemplo"),
            sector=Sector.GOVERNMENT,
        ),
        Organization(
            id="red",
            name=words("Red de Ejemplo", "Network of Example", "Rede de Exemplo"),
            sector=Sector.CIVIL_SOCIETY,
        ),
    )


def _venue(words: _Words) -> Venue:
    return Venue(
        id="sede",
        name=words("Nombre de la sede", "Name of the venue", "Nome do local"),
        address=words("Calle y número", "Street and number", "Rua e número"),
        city=words("Ciudad", "City", "Cidade"),
        rooms=(
            Room(id="auditorio", name=words("Auditorio", "Auditorium", "Auditório"), capacity=100),
            Room(id="sala-2", name=words("Sala 2", "Room 2", "Sala 2"), capacity=30),
        ),
    )


def _slot(start: str, end: str) -> Slot:
    return Slot(
        start=datetime.fromisoformat(f"{_DAY}T{start}"),
        end=datetime.fromisoformat(f"{_DAY}T{end}"),
    )
