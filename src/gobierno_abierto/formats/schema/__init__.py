"""The format as a JSON Schema, generated from the model."""

import json
from typing import Any

from gobierno_abierto.words import Language


def json_schema(lang: Language | None = None) -> dict[str, Any]:
    """The format as a JSON Schema (draft 2020-12), as plain data.

    It says what a file must look like to be read at all: which objects there are, their members,
    types and codes. What a schema cannot say (a reference that leads nowhere, a clash) is for
    `check`. Members that it does not know are allowed, since later versions may add some.

    Args:
        lang: the language of titles and descriptions; `None`: all three, one after the other.
    """
    # It needs every word of the library: only for those who ask.
    from gobierno_abierto.formats.schema.document import document_schema  # noqa: PLC0415

    return document_schema(lang)


def schema_text(lang: Language | None = None) -> str:
    """The same as the text of a JSON file, ending in a line break."""
    return json.dumps(json_schema(lang), ensure_ascii=False, indent=2) + "\n"
