"""Closed vocabularies. The value stands in the file; the words people read are elsewhere."""

from enum import StrEnum


class EventStatus(StrEnum):
    """How sure an event is: stated by somebody, never derived from a clock."""

    ANNOUNCED = "announced"
    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    HELD = "held"


class ItemStatus(StrEnum):
    """How sure one item of the agenda is."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    HELD = "held"


class Access(StrEnum):
    """Who may come in."""

    OPEN = "open"
    REGISTRATION = "registration"
    INVITATION = "invitation"


class Role(StrEnum):
    """What somebody does in an item of the agenda."""

    MODERATOR = "moderator"
    PANELLIST = "panellist"
    SPEAKER = "speaker"
    FACILITATOR = "facilitator"
    RAPPORTEUR = "rapporteur"
    EXPERT = "expert"
    HOST = "host"
    INTERPRETER = "interpreter"
    ATTENDEE = "attendee"


class Certainty(StrEnum):
    """How sure a part is. `OPEN`: nobody was found yet ("por confirmar")."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    OPEN = "open"


class Sector(StrEnum):
    """Where somebody speaks from. The seven sectors of Ecuador's tracker."""

    GOVERNMENT = "government"
    CIVIL_SOCIETY = "civil-society"
    ACADEMIA = "academia"
    CITIZENS = "citizens"
    PRIVATE_SECTOR = "private-sector"
    MULTILATERAL = "multilateral"
    OTHER = "other"


class ResourceType(StrEnum):
    """What kind of thing an item needs."""

    INTERPRETATION = "interpretation"
    CAPTIONING = "captioning"
    EQUIPMENT = "equipment"
    OTHER = "other"


class PersonField(StrEnum):
    """What may be published of a person, one by one."""

    NAME = "name"
    ORGANIZATION = "organization"
    POSITION = "position"
    SECTOR = "sector"
    COUNTRY = "country"
    BIOGRAPHY = "biography"
    EMAIL = "email"
    PHONE = "phone"


class LegalBasis(StrEnum):
    """Why something about a person may be published."""

    CONSENT = "consent"
    PUBLIC_OFFICE = "public-office"
    LEGAL_DUTY = "legal-duty"
    PUBLIC_INTEREST = "public-interest"
    CONTRACT = "contract"
    MADE_PUBLIC = "made-public"


class Care(StrEnum):
    """Why somebody is protected more than others: nothing is public that was not meant for her."""

    MINOR = "minor"
    AT_RISK = "at-risk"


class Visibility(StrEnum):
    """For whom a document is meant."""

    PUBLIC = "public"
    INTERNAL = "internal"


class CommitmentKind(StrEnum):
    """How far a commitment has come: a model to follow, proposed to somebody, or in a plan."""

    MODEL = "model"
    PROPOSED = "proposed"
    ADOPTED = "adopted"


class MemberLevel(StrEnum):
    """What kind of government a member of the Partnership is."""

    NATIONAL = "national"
    LOCAL = "local"


class Template(StrEnum):
    """The form on which the commitments of a plan are written, by the age of the form."""

    T1 = "t1"
    T2 = "t2"
    T3 = "t3"
    T4 = "t4"


class Standards(StrEnum):
    """The standards of participation and co-creation, by the year in which they came into force."""

    OF_2017 = "2017"
    OF_2022 = "2022"


class ClaimRole(StrEnum):
    """As what somebody reports on a milestone."""

    AGENCY = "agency"
    COUNTERPART = "counterpart"
    CORE_GROUP = "core-group"
    REVIEWER = "reviewer"


class Progress(StrEnum):
    """What a report says of a milestone."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    VERIFIED = "verified"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"
    UNCLEAR = "unclear"


class Missing(StrEnum):
    """Why an indicator of the Independent Reporting Mechanism has no code: four things."""

    NOT_USED = "not-used"
    NOT_REVIEWED = "not-reviewed"
    NOT_APPLICABLE = "not-applicable"
    BLANK = "blank"
