"""What may be shown to everybody."""

from gobierno_abierto.privacy.public import is_published, public_view, published_fields, withheld

__all__ = ["is_published", "public_view", "published_fields", "withheld"]
