"""A document in which every member of every object stands, each with words of its own.

It follows the annotations of the model: a member that is added tomorrow stands in it tomorrow. The
words are no words of any language, so that they are found in whatever is made of the document.
"""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import count
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import attrs

from gobierno_abierto import model as m
from gobierno_abierto.index import file_order, mentioning_fields
from gobierno_abierto.words.codelists import BY_KEY
from gobierno_abierto.words.members import described

R = TypeVar("R", bound=m.Record)

REVISED = date(2026, 5, 1)
_FIRST_HOUR = datetime.fromisoformat("2026-05-14T09:00")
# What has to be of one shape, or to make sense beside the other members.
_FIXED: dict[tuple[type, str], Any] = {
    (m.Header, "format"): m.FORMAT_VERSION,
    (m.Header, "namespace"): "https://invento.example/",
    (m.Header, "language"): "es",
    (m.Header, "revised"): REVISED,
    (m.Header, "revision"): 2,
    (m.Event, "zone"): "America/Montevideo",
    (m.Event, "dates"): m.edtf("2026-05-14"),
    (m.Opening, "after"): (),
    (m.Event, "venues"): ("venue-1", "venue-2"),
    (m.Event, "convenors"): ("organization-1", "organization-2"),
    (m.Attendance, "registered"): 140,
    (m.Attendance, "attended"): 120,
    (m.GroupCount, "count"): 60,
    (m.Person, "zone"): "America/Montevideo",
    (m.Person, "care"): (m.Care.AT_RISK,),
    (m.Publication, "fields"): tuple(m.PersonField),
    (m.Publication, "basis"): m.LegalBasis.CONSENT,
    (m.Publication, "given"): date(2026, 4, 1),
    (m.Publication, "until"): date(2030, 1, 1),
    (m.Publication, "notice_date"): date(2026, 3, 1),
    (m.Publication, "despite"): (m.Care.AT_RISK,),
    (m.ActionPlan, "period"): m.edtf("2026/2028"),
    (m.Coding, "code"): "1",
    (m.Citation, "field"): "name",
    (m.Claim, "date"): date(2026, 4, 30),
    (m.Claim, "percent"): 40,
    (m.Milestone, "weight"): 70,
    (m.Waiver, "code"): "GA303",
    (m.Waiver, "until"): date(2030, 1, 1),
    (m.Commitment, "goals"): (16,),
    (m.Verbatim, "heading"): "Dato suelto",
}
_LINES = {
    "country": "UY", "language": "es", "source": "es", "target": "en", "languages": "es",
    "phone": "+598 0000 0000", "latitude": "-34.9060", "longitude": "-56.1990", "level": "national",
    "member": "Uruguay", "section": "problem", "indicator": "ambition",
}  # fmt: skip
_DATES = {
    "start": "2026-01", "due": "2027-12", "actual_start": "2026-02", "actual_end": "2027-11",
    "submitted": "2025-12", "refreshed": "2027-01",
}  # fmt: skip
# The second of a kind takes what the first cannot have: nothing can be seen of somebody who took a
# permission back, and what has a code lacks none.
_TIMES = {m.Person: 3, m.Venue: 2, m.Organization: 2, m.Coding: 2}


def whole_documents(visibility: m.Visibility) -> tuple[m.Dialogue, m.PlanBook]:
    """A dialogue and a plan book: the same whenever they are made.

    The codes in those that are internal are others than in those that are public: what a reader
    takes to be so where nothing is said cannot be right in both.
    """
    return _Maker(visibility).record(m.Dialogue), _Maker(visibility).record(m.PlanBook)


def in_short(document: m.Dialogue) -> m.Dialogue:
    """The dialogue with fewer items of agenda: those of which something else is told, and a few."""
    kept = (m.Opening, m.Talk, m.Break, m.Session, m.ParallelBlock)

    def shortened(record: m.Record) -> m.Record:
        if isinstance(record, m.Event):
            agenda = tuple(each for each in record.agenda if isinstance(each, kept))
            return attrs.evolve(record, agenda=agenda)
        if isinstance(record, m.ParallelBlock):
            return attrs.evolve(record, items=record.items[:2])
        return record

    return rewritten(document, shortened)


def sparing(document: m.Dialogue) -> m.Dialogue:
    """The dialogue without some of what is usually shown, so that what stands in for it is."""
    return rewritten(document, _spared)


def rewritten(record: R, change: Callable[[m.Record], m.Record]) -> R:
    """The record with each record in it, and itself, changed."""

    def inner(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(inner, value))
        return rewritten(value, change) if isinstance(value, m.Record) else value

    names = file_order(record.__class__)
    changed = change(attrs.evolve(record, **{name: inner(getattr(record, name)) for name in names}))
    if not isinstance(changed, record.__class__):
        raise TypeError(f"a {record.__class__.__name__} stays one")
    return changed


def _spared(record: m.Record) -> m.Record:
    if isinstance(record, m.Event):
        return attrs.evolve(record, objective=None, convenors=())
    if isinstance(record, m.Break):
        return attrs.evolve(record, when=None)
    if isinstance(record, m.Talk):
        return attrs.evolve(record, rooms=())
    if isinstance(record, m.Audience):
        return attrs.evolve(record, description=None)
    if isinstance(record, m.Part):
        return attrs.evolve(record, person=None, substitute=None)
    if isinstance(record, m.ActionPlan | m.Commitment | m.Milestone | m.Link):
        return attrs.evolve(record, title=None)
    return record


class _Maker:
    """Whatever is counted while one document is made."""

    def __init__(self, visibility: m.Visibility) -> None:
        self.visibility = visibility
        self.numbers = count(1)
        self.of_kind: Counter[type] = Counter()
        self.hours = count()

    def record(self, cls: type[R]) -> R:
        hints = get_type_hints(cls)
        own: dict[str, Any] = {}
        if issubclass(cls, m.Noun):
            self.of_kind[cls] += 1
            own["id"] = f"{cls.__name__.lower()}-{self.of_kind[cls]}"
        for name in file_order(cls):
            if name != "id":
                own[name] = self._member(cls, name, hints[name])
        own |= self._second(cls)
        if cls is m.Header:
            own["visibility"] = self.visibility
        own["extensions"] = (m.Extension(name="x-propio", value=f'"{self._word()}"'),)
        return cls(**own)

    def _second(self, cls: type[m.Record]) -> dict[str, Any]:
        """What is told of the first and the second of a kind in different ways."""
        self.of_kind[cls] += not issubclass(cls, m.Noun)
        is_second = self.of_kind[cls] % 2 == 0
        if cls is m.Publication:
            # Of the three people, the last.
            gone = date(2026, 4, 2) if self.of_kind[cls] % 3 == 0 else None
            return {"withdrawn": gone}
        if cls is m.Coding:
            return {"code": None} if is_second else {"missing": None}
        if issubclass(cls, m.Item):
            number = 2 if is_second else 1
            return {"venue": f"venue-{number}", "rooms": (f"room-{number}",)}
        return {}

    def _word(self) -> str:
        return f"zq{next(self.numbers):04d}"

    def _member(self, cls: type[m.Record], name: str, hint: Any) -> Any:
        fixed = next((_FIXED[each, name] for each in cls.__mro__ if (each, name) in _FIXED), ...)
        if fixed is not ...:
            return fixed
        many = get_origin(hint) is tuple
        kinds = _alternatives(get_args(hint)[0] if many else hint)
        if not many:
            return self._value(cls, name, kinds[0])
        if not issubclass(kinds[0], m.Record):
            return (self._value(cls, name, kinds[0]),)
        times = range(_TIMES.get(kinds[0], 1))
        return tuple(self._value(cls, name, kind) for kind in kinds for _ in times)

    def _value(self, cls: type[m.Record], name: str, kind: type) -> Any:
        if issubclass(kind, m.Slot):
            return self._slot()
        if issubclass(kind, m.Record):
            return self.record(kind)
        if issubclass(kind, StrEnum):
            return tuple(kind)[-1 if self.visibility is m.Visibility.PUBLIC else 0]
        if kind is str:
            return self._line(cls, name)
        return self._scalar(name, kind)

    def _scalar(self, name: str, kind: type) -> Any:
        if kind is bool:
            return True
        if kind is int:
            return 20 + next(self.numbers) % 60
        if kind is date:
            return REVISED - timedelta(days=next(self.numbers) % 60)
        if kind is m.EdtfDate:
            return m.edtf(_DATES.get(name, "2026-04"))
        if kind is m.Text:
            return m.text(es=self._word(), en=self._word())
        raise TypeError(f"nothing is known of {name}: {kind}")

    def _slot(self) -> m.Slot:
        start = _FIRST_HOUR + timedelta(minutes=30 * next(self.hours))
        return m.Slot(start=start, end=start + timedelta(minutes=30))

    def _line(self, cls: type[m.Record], name: str) -> str:
        ids = mentioning_fields(cls).get(name)
        if ids:
            return _id_of(name, ids)
        codelist = described(cls).members[name].codelist
        if codelist:
            return next(iter(BY_KEY[codelist].terms))
        if name in _LINES and not (name == "source" and cls is not m.Interpretation):
            return _LINES[name]
        word = self._word()
        if name in ("url", "evidence"):
            return f"https://{word}.example/"
        return f"{word}@correo.example" if name == "email" else word


def _id_of(name: str, kinds: tuple[type[m.Noun], ...]) -> str:
    """The id of the first that may stand there; the second stands in for the first."""
    kind = {m.Noun: m.Organization, m.Item: m.Opening}.get(kinds[-1], kinds[-1])
    number = 2 if name in ("substitute", "destination") else 1
    return f"{kind.__name__.lower()}-{number}"


def _alternatives(hint: Any) -> tuple[type, ...]:
    if isinstance(hint, UnionType):
        return tuple(kind for kind in get_args(hint) if kind is not NoneType)
    return (hint,)
