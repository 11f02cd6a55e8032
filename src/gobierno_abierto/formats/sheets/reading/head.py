"""The head of a document, of which nobody must be asked twice."""

from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import attrs

from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.about import About
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.model import Document, Header, Text, Visibility
from gobierno_abierto.rules.telling import bare

# Nothing says when it was last revised.
_NO_DAY = date(1970, 1, 1)


def complete(draft: Draft, about: About, base: Document | None, tag: str) -> None:
    """Give the draft of a document the header that its sheet says, and a title."""
    said: dict[str, Any] = {
        path[1]: draft.values.pop(path) for path in list(draft.values) if path[0] == "header"
    }
    if base is not None:
        draft.values["header",] = attrs.evolve(base.header, **said) if said else base.header
        return
    title = draft.values.get(("title",))
    if title is None:
        title = Text(pairs=((tag, phrases.NO_TITLE),), original=tag)
        draft.values["title",] = title
    draft.key = about.id or bare(title.pairs[0][1]).strip("-")[:60].strip("-") or draft.kind.key
    stated = {name: value for name, value in said.items() if value is not None}
    if about.is_public:
        stated.setdefault("visibility", Visibility.PUBLIC)
    if about.namespace:
        stated.setdefault("namespace", about.namespace)
    assumed: dict[str, Any] = {
        "namespace": uuid5(NAMESPACE_URL, f"{draft.key} {stated.get('publisher', '')}").urn,
        "revision": 1,
        "revised": _NO_DAY,
        "language": tag,
        "publisher": "",
    }
    draft.values["header",] = Header(**{**assumed, **stated})
