"""What is other in a later version of a document: for everybody, and for one person."""

from gobierno_abierto.scheduling.changes.applying import applied
from gobierno_abierto.scheduling.changes.canonical import in_canonical_order
from gobierno_abierto.scheduling.changes.change import Change, ChangeError, ChangeKind, Key, family
from gobierno_abierto.scheduling.changes.comparing import changes
from gobierno_abierto.scheduling.changes.people import PersonError, person_meant
from gobierno_abierto.scheduling.changes.personal import Involved, changes_for, involvement
from gobierno_abierto.scheduling.changes.versions import Versions, compared

__all__ = [
    "Change",
    "ChangeError",
    "ChangeKind",
    "Involved",
    "Key",
    "PersonError",
    "Versions",
    "applied",
    "changes",
    "changes_for",
    "compared",
    "family",
    "in_canonical_order",
    "involvement",
    "person_meant",
]
