"""The document as JSON: the one format that holds all of it."""

from gobierno_abierto.formats.json.limits import DEFAULT_LIMITS, Limits
from gobierno_abierto.formats.json.read import from_json, read_json
from gobierno_abierto.formats.json.write import to_json, to_plain

__all__ = ["DEFAULT_LIMITS", "Limits", "from_json", "read_json", "to_json", "to_plain"]
