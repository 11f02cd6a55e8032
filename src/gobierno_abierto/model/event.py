"""One meeting, with its agenda."""

import attrs

from gobierno_abierto.model.agenda import AgendaItem, Interpretation, Link
from gobierno_abierto.model.base import Noun, Record
from gobierno_abierto.model.codes import Access, EventStatus, Sector
from gobierno_abierto.model.edtf import EdtfDate
from gobierno_abierto.model.text import Text


@attrs.frozen(kw_only=True)
class Audience(Record):
    """Who is meant to come: as printed, by sector, and how many (`None`: not stated)."""

    description: Text | None = None
    sectors: tuple[Sector, ...] = ()
    expected: int | None = None


@attrs.frozen(kw_only=True)
class GroupCount(Record):
    """How many of those who attended belong to a group, in the words of who counted."""

    group: str
    count: int


@attrs.frozen(kw_only=True)
class Attendance(Record):
    """How many registered and came. `None` is not known, which is not zero.

    `masked` says that figures were left out, since so few people could be told by them.
    """

    registered: int | None = None
    attended: int | None = None
    groups: tuple[GroupCount, ...] = ()
    masked: bool = False


@attrs.frozen(kw_only=True)
class Event(Noun):
    """One meeting.

    Without own title, subtitle, objective or convenors it has the dialogue's. `status` is stated,
    never derived from a clock. `dates` may be one day, an interval, or less precise; `None`: not
    stated. `zone` is the IANA zone of its wall clocks. `venues` and `convenors` are ids.
    `forum` says that it is a meeting of the country's multi-stakeholder forum.
    """

    title: Text | None = None
    subtitle: Text | None = None
    objective: Text | None = None
    status: EventStatus | None = None
    dates: EdtfDate | None = None
    zone: str | None = None
    venues: tuple[str, ...] = ()
    convenors: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interpretation: tuple[Interpretation, ...] = ()
    access: Access | None = None
    forum: bool = False
    audience: Audience | None = None
    attendance: Attendance | None = None
    links: tuple[Link, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
