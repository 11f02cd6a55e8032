"""What may be shown to everybody."""

from gobierno_abierto.index import in_force, is_opaque, is_published, published_fields
from gobierno_abierto.privacy.counts import SMALL_COUNT, masked
from gobierno_abierto.privacy.lapsing import lapse
from gobierno_abierto.privacy.obstacles import publication_obstacles
from gobierno_abierto.privacy.public import opaque_ids, public_view, withheld
from gobierno_abierto.privacy.redacting import redacted

__all__ = [
    "SMALL_COUNT",
    "in_force",
    "is_opaque",
    "is_published",
    "lapse",
    "masked",
    "opaque_ids",
    "public_view",
    "publication_obstacles",
    "published_fields",
    "redacted",
    "withheld",
]
