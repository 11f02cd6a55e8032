"""People and the organisations they speak for."""

from datetime import date

import attrs

from gobierno_abierto.model.base import Noun, Record
from gobierno_abierto.model.codes import Care, LegalBasis, PersonField, Sector
from gobierno_abierto.model.slot import Slot
from gobierno_abierto.model.text import Text


@attrs.frozen(kw_only=True)
class Organization(Noun):
    """A ministry, an organisation of civil society, a university, a firm.

    `country` is an ISO 3166-1 alpha-2 code; `None` for what belongs to no country. `delegation` is
    how many people it sends; `None`: not stated.
    """

    name: Text
    sector: Sector | None = None
    country: str | None = None
    url: str | None = None
    delegation: int | None = None


@attrs.frozen(kw_only=True)
class Publication(Record):
    """What may be published of a person, why, since when, and until when she took it back.

    `until` is the last day on which it holds; `None`: it does not run out. `notice` is the version
    of the privacy notice that she was shown, as its publisher calls it, `notice_date` the day of
    that version; `None`: not stated. `despite` are the reasons for protecting her in spite of which
    it was given: without them it counts for nobody who is protected. `withdrawn` counts from the
    moment it is written down: nobody waits for its day.
    """

    fields: tuple[PersonField, ...]
    purpose: Text
    basis: LegalBasis
    given: date
    until: date | None = None
    notice: str | None = None
    notice_date: date | None = None
    despite: tuple[Care, ...] = ()
    withdrawn: date | None = None


@attrs.frozen(kw_only=True)
class Person(Noun):
    """Somebody who takes part.

    `name` is as she writes it; `None` where it is withheld or not known. `organization` is an id.
    `availability` are the times at which she can come, by the clock of the event; empty: not
    stated. `zone` is the IANA zone in which she is while she takes part from a distance. `care`
    says why she is protected more than others; empty: nothing is stated. Nothing of it is public
    but what `publication` allows.
    """

    name: str | None = None
    organization: str | None = None
    position: Text | None = None
    sector: Sector | None = None
    country: str | None = None
    biography: Text | None = None
    email: str | None = None
    phone: str | None = None
    availability: tuple[Slot, ...] = ()
    zone: str | None = None
    care: tuple[Care, ...] = ()
    publication: tuple[Publication, ...] = ()
