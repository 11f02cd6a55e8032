"""Invented dialogues as calendars meet them: hours, days, neither; rooms, blocks, people; hostile
words."""

from datetime import date, datetime, timedelta

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

import gobierno_abierto.model as m
from gobierno_abierto.model import edtf
from ical_examples import MEXICO_CITY, dialogue, event, header

# Everything that has broken calendars before.
HOSTILE = (
    "C:\\Nuevo\\nada", "\\", "\\\\", "\\,", "\\;", "a\\", "uno\ndos", "uno\n\n\ndos", "\ttab",
    "coma, punto y coma; dos puntos: «comillas» \"dobles\" 'simples'", "^n^'^^", "&amp; <b>",
    "BEGIN:VEVENT", "END:VEVENT\nEND:VCALENDAR", "uno\nX-INJECTED:1", "uno\u2028X-INJECTED:1",
    "uno\u2029ATTENDEE:mailto:a@b", "😀👩\u200d👩\u200d👧🇲🇽", "שלום, עולם", "\u202eatrás\u202c",
    "e\u0301", "\ufeffa", "ñ" * 100, "😀" * 100, "\\" * 500, ",;" * 300, "á, é; í\n" * 1250,
)  # fmt: skip

# What the model lets in: line feeds and tabs, but no other control, no half of a pair.
letters = st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from("\n\t,;\\")
hostile_words = st.lists(
    st.sampled_from(HOSTILE) | st.text(letters, max_size=30), min_size=1, max_size=4
).map("".join)

# What icalendar 7.3 writes as it should: no backslash, no caret, no white space at the ends.
gentle_words = st.lists(
    st.sampled_from(("Agua", "datos, presupuesto; 2ª mesa", "¿Qué?", "«sí»", "😀", "São Paulo: a")),
    min_size=1,
    max_size=4,
).map(" ".join)

_START = datetime(2026, 5, 14)
_KINDS: tuple[type[m.Panel | m.Workshop | m.Talk | m.Break], ...] = (
    m.Panel,
    m.Workshop,
    m.Talk,
    m.Break,
)
_ROOMS = ("sala-a", "sala-b", "patio")
_PEOPLE = ("ana", "luz", "eva")


def line_of(words: str) -> str:
    """The words on one line."""
    return "".join(each for each in words if each.isprintable())


@st.composite
def timetables(
    draw: DrawFn, words: SearchStrategy[str] = hostile_words, *, ids_twice: bool = False
) -> m.Dialogue:
    """Dialogues of one or two events. With `ids_twice`, ids may be given twice."""
    return _Drawing(draw, words, ids_twice=ids_twice).dialogue()


class _Drawing:
    """Draws one dialogue."""

    def __init__(self, draw: DrawFn, words: SearchStrategy[str], *, ids_twice: bool) -> None:
        self._draw = draw
        self._words = words
        self._ids_twice = ids_twice
        self._count = 0

    def dialogue(self) -> m.Dialogue:
        events = [self._event() for _ in range(self._draw(st.integers(1, 2)))]
        return dialogue(
            *events,
            header=header(publisher=line_of(self._draw(self._words)), namespace="urn:x:prueba"),
            title=self._text(),
            people=tuple(self._person(each) for each in _PEOPLE),
            venues=(
                m.Venue(
                    id="museo",
                    name=self._text(),
                    city=self._text(),
                    rooms=tuple(m.Room(id=each, name=self._text()) for each in _ROOMS),
                ),
            ),
        )

    def _event(self) -> m.Event:
        agenda = [
            self._block() if self._draw(st.integers(0, 3)) == 3 else self._item()
            for _ in range(self._draw(st.integers(0, 6)))
        ]
        return event(
            *agenda,
            id=self._id("e"),
            title=self._draw(st.none() | st.builds(self._text)),
            dates=self._draw(st.none() | _DATES),
            zone=self._draw(st.sampled_from((MEXICO_CITY, MEXICO_CITY, "Etc/UTC", "Mars/X", None))),
            status=self._draw(st.none() | st.sampled_from(m.EventStatus)),
            venues=self._draw(st.sampled_from(((), ("museo",)))),
        )

    def _item(self) -> m.SingleItem:
        kind = self._draw(st.sampled_from(_KINDS))
        return kind(
            id=self._id("i"),
            label=self._draw(st.none() | self._words.map(line_of)),
            title=self._draw(st.none() | st.builds(self._text)),
            when=self._draw(st.none() | _DAYS | _SLOTS | _SLOTS),
            status=self._draw(st.none() | st.sampled_from(m.ItemStatus)),
            rooms=self._draw(_some(_ROOMS)),
            venue=self._draw(st.sampled_from((None, "museo"))),
            parts=tuple(
                m.Part(role=m.Role.SPEAKER, person=each) for each in self._draw(_some(_PEOPLE))
            ),
        )

    def _block(self) -> m.ParallelBlock:
        return m.ParallelBlock(
            id=self._id("b"),
            title=self._text(),
            when=self._draw(st.none() | _SLOTS),
            rooms=self._draw(_some(_ROOMS)),
            items=tuple(self._item() for _ in range(self._draw(st.integers(0, 2)))),
        )

    def _person(self, name: str) -> m.Person:
        given = m.Publication(
            fields=(m.PersonField.NAME,),
            purpose=self._text(),
            basis=m.LegalBasis.CONSENT,
            given=date(2026, 1, 1),
        )
        public = self._draw(st.booleans())
        shown = line_of(self._draw(self._words))
        return m.Person(id=name, name=shown, publication=(given,) if public else ())

    def _id(self, letter: str) -> str:
        self._count += 1
        if self._ids_twice and self._draw(st.booleans()):
            return "doble"
        return f"{letter}{self._count}"

    def _text(self) -> m.Text:
        return m.Text(pairs=(("es", self._draw(self._words)),), original="es")


_DATES = st.sampled_from(("2026-05-14", "2026-05-14/2026-05-16", "2026-05")).map(edtf)
_DAYS = st.dates(date(2026, 5, 13), date(2026, 5, 17))
# Few hours, so that many items share a start, an end, or both.
_SLOTS = st.builds(
    lambda hours, minutes: m.Slot(
        start=_START + timedelta(hours=hours),
        end=_START + timedelta(hours=hours, minutes=minutes),
    ),
    st.sampled_from((-3, 0, 9, 9, 10, 23, 33)),
    st.sampled_from((-30, 0, 1, 45, 60, 60, 24 * 60, 50 * 60)),
)


def _some(names: tuple[str, ...]) -> SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(names), unique=True, max_size=2).map(tuple)
