"""The codelists: every code of the file, with its words, its meaning and its source."""

from enum import StrEnum

from gobierno_abierto.words.codelists.codelist import Codelist, Term
from gobierno_abierto.words.codelists.documents import (
    DOCUMENT_KIND,
    IDENTIFIER_SYSTEM,
    LINK_REL,
    RELATION,
    VISIBILITY,
)
from gobierno_abierto.words.codelists.eras import MEMBER_LEVEL, STANDARDS, TEMPLATE
from gobierno_abierto.words.codelists.events import (
    ACCESS,
    ATTENDANCE_GROUP,
    EVENT_STATUS,
    ITEM_KIND,
    ITEM_STATUS,
)
from gobierno_abierto.words.codelists.people import (
    CARE,
    CERTAINTY,
    LEGAL_BASIS,
    PERSON_FIELD,
    ROLE,
    SECTOR,
)
from gobierno_abierto.words.codelists.places import ACCESSIBILITY, RESOURCE_TYPE
from gobierno_abierto.words.codelists.plans import CLAIM_ROLE, COMMITMENT_KIND, MISSING, PROGRESS
from gobierno_abierto.words.codelists.policy_areas import POLICY_AREA
from gobierno_abierto.words.codelists.reviews import INDICATOR, REPORT
from gobierno_abierto.words.codelists.sections import TEMPLATE_SECTION
from gobierno_abierto.words.codelists.values import GRAND_CHALLENGE, OGP_VALUE

__all__ = ["ALL", "BY_KEY", "Codelist", "Term", "codelist_of"]

# Closed lists first, then open ones.
ALL: tuple[Codelist, ...] = (
    DOCUMENT_KIND, VISIBILITY, EVENT_STATUS, ITEM_KIND, ITEM_STATUS, ACCESS, ROLE, CERTAINTY,
    SECTOR, PERSON_FIELD, LEGAL_BASIS, CARE, RESOURCE_TYPE, COMMITMENT_KIND, MEMBER_LEVEL, TEMPLATE,
    STANDARDS, CLAIM_ROLE, PROGRESS, MISSING, LINK_REL, ACCESSIBILITY, RELATION, ATTENDANCE_GROUP,
    POLICY_AREA, OGP_VALUE, GRAND_CHALLENGE, TEMPLATE_SECTION, REPORT, INDICATOR,
    IDENTIFIER_SYSTEM,
)  # fmt: skip

BY_KEY: dict[str, Codelist] = {each.key: each for each in ALL}

_BY_CLASS = {each.kind: each for each in ALL if each.kind}


def codelist_of(vocabulary: type[StrEnum]) -> Codelist:
    """The list of a closed vocabulary.

    Raises:
        KeyError: if `vocabulary` is none of the model's.
    """
    return _BY_CLASS[vocabulary]
