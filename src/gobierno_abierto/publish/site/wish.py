"""What is wanted of pages."""

from collections.abc import Mapping
from datetime import date

import attrs

from gobierno_abierto.index import Index
from gobierno_abierto.model import Document
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.site.drafts import drafted
from gobierno_abierto.words import Language


@attrs.frozen(kw_only=True)
class Wish:
    """How a document is to be published.

    `languages` are those of the pages, the first one that of the page at the root. `base` is the
    address of the site, or of the one page, empty if nobody knows it. `today` is the day on which
    commitments are looked at. `templates` are those of others, by name.
    """

    languages: tuple[Language, ...]
    base: str = ""
    draft: bool = False
    internal: bool = False
    today: date | None = None
    templates: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class Subject:
    """What is published: the whole document, and as much of it as its readers may see.

    `marked` is the same with the mark of a draft on its titles, if it is one, for calendars.
    """

    document: Document
    index: Index
    marked: Document
    marked_index: Index
    wish: Wish

    @property
    def shown(self) -> Document:
        """What readers may see."""
        return self.index.document


def subject_of(document: Document, wish: Wish) -> Subject:
    """What is published of a document."""
    index = marked_index = _index(document, wish)
    marked = document
    if wish.draft:
        marked = drafted(document)
        marked_index = _index(marked, wish)
    return Subject(
        document=document, index=index, marked=marked, marked_index=marked_index, wish=wish
    )


def _index(document: Document, wish: Wish) -> Index:
    return Index(document if wish.internal else public_view(document))
