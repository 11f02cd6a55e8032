"""How much a file may ask of us."""

import attrs

from gobierno_abierto.model.extension import EXTENSION_DEPTH


@attrs.frozen(kw_only=True)
class Limits:
    """`size` in bytes; `depth` in levels of nesting of what the format does not know."""

    size: int = 256 * 1024 * 1024
    depth: int = EXTENSION_DEPTH


DEFAULT_LIMITS = Limits()
