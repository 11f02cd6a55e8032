"""The two kinds of document."""

from typing import ClassVar

import attrs

from gobierno_abierto.model.base import Noun
from gobierno_abierto.model.codes import EventStatus
from gobierno_abierto.model.edtf import EdtfDate
from gobierno_abierto.model.event import Event
from gobierno_abierto.model.header import Header, Waiver
from gobierno_abierto.model.people import Organization, Person
from gobierno_abierto.model.places import Resource, Transfer, Venue
from gobierno_abierto.model.plans import ActionPlan, Commitment
from gobierno_abierto.model.steps import Verbatim
from gobierno_abierto.model.text import Text


@attrs.frozen(kw_only=True)
class RelatedDialogue(Noun):
    """Another dialogue that this one must not be confused with, or belongs to.

    `relation` is a free code: ``previous-day``, ``preparatory``, ``follow-up``.
    `source` is the id of the source that tells of it.
    """

    title: Text
    relation: str | None = None
    status: EventStatus | None = None
    dates: EdtfDate | None = None
    place: Text | None = None
    convenors: Text | None = None
    url: str | None = None
    source: str | None = None


@attrs.frozen(kw_only=True)
class Dialogue(Noun):
    """A gathering, or a whole process of many.

    People, organisations, venues, resources, plans and commitments are flat lists, joined by id.
    `convenors` are ids of organisations.
    """

    kind: ClassVar[str] = "dialogue"

    header: Header
    title: Text
    subtitle: Text | None = None
    objective: Text | None = None
    convenors: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    venues: tuple[Venue, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    resources: tuple[Resource, ...] = ()
    plans: tuple[ActionPlan, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    related: tuple[RelatedDialogue, ...] = ()
    waivers: tuple[Waiver, ...] = ()


@attrs.frozen(kw_only=True)
class PlanBook(Noun):
    """Plans and commitments without any dialogue: a tracker, or the Partnership's database.

    `verbatim` is what the source has as a whole, such as the headings of its columns.
    """

    kind: ClassVar[str] = "plan-book"

    header: Header
    title: Text
    organizations: tuple[Organization, ...] = ()
    plans: tuple[ActionPlan, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    verbatim: tuple[Verbatim, ...] = ()


Document = Dialogue | PlanBook
