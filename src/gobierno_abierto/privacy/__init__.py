"""What may be shown to everybody."""

from gobierno_abierto.index import is_opaque, is_published, published_fields
from gobierno_abierto.privacy.public import public_view, withheld

__all__ = ["is_opaque", "is_published", "public_view", "published_fields", "withheld"]
