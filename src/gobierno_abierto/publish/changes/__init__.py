"""What changed between two versions, in words: for everybody, and for one person."""

from gobierno_abierto.publish.changes.personal import may_be_named, personal_text
from gobierno_abierto.publish.changes.several import people_concerned
from gobierno_abierto.publish.changes.views import public_pair
from gobierno_abierto.publish.changes.whole import changes_text

__all__ = ["changes_text", "may_be_named", "people_concerned", "personal_text", "public_pair"]
