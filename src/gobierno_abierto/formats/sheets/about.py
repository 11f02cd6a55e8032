"""What a workbook says of itself, where people do not meet it."""

from collections.abc import Iterable

import attrs

from gobierno_abierto.formats.sheets.book import Grid, Troubled
from gobierno_abierto.formats.sheets.cells.values import Desk, plain
from gobierno_abierto.formats.sheets.layout import LAYOUT
from gobierno_abierto.formats.sheets.showing import spoken_in
from gobierno_abierto.index import tag
from gobierno_abierto.model import LANGUAGE_TAG, Document, Visibility
from gobierno_abierto.words import Language

# By this a program knows our sheets, whatever somebody has called the file.
MARK = "gobierno_abierto"
_MOST = 50
_LONGEST = 2000


@attrs.frozen(kw_only=True)
class About:
    """What a workbook was made from, and how; `None`: it does not say.

    `lang` is the language of the headings, `words` the tag of that of the texts. `is_public`: it
    shows only what everybody may see. `layout` is the version of its sheets and columns.
    """

    kind: str | None = None
    id: str | None = None
    namespace: str | None = None
    lang: Language | None = None
    words: str | None = None
    purpose: str | None = None
    is_public: bool = False
    layout: str | None = None


def facts(
    document: Document, desk: Desk, purpose: str, *, internal: bool
) -> tuple[tuple[str, str], ...]:
    """What sheets that are made from a document say of themselves."""
    shown = Visibility.INTERNAL if internal else Visibility.PUBLIC
    return (
        (MARK, LAYOUT),
        ("kind", tag(type(document)) or ""),
        ("id", document.id),
        ("namespace", document.header.namespace),
        ("lang", desk.lang),
        ("words", desk.tag),
        ("purpose", purpose),
        ("shown", shown.value),
    )


def is_about(grid: Grid) -> bool:
    """Whether a grid is that of what the workbook says of itself."""
    return bool(grid.rows and grid.rows[0].cells and grid.rows[0].cells[0] == MARK)


def about_of(grids: Iterable[Grid]) -> About:
    """What the workbook says of itself: the first of its grids that does."""
    for grid in grids:
        if is_about(grid):
            return _about(grid)
    return About()


def _about(grid: Grid) -> About:
    """What stands in the grid; it may be anything, and is believed only as far as it is short."""
    stated: dict[str, str] = {}
    for row in grid.rows[:_MOST]:
        name, value = (*row.cells[:2], None, None)[:2]
        words = plain(value) if not isinstance(value, Troubled) else None
        if isinstance(name, str) and words and len(words) < _LONGEST and words.isprintable():
            stated.setdefault(name, words)
    tag = stated.get("words", "")
    return About(
        kind=stated.get("kind"),
        id=stated.get("id"),
        namespace=stated.get("namespace"),
        lang=spoken_in(stated.get("lang", "")),
        words=tag if LANGUAGE_TAG.fullmatch(tag) else None,
        purpose=stated.get("purpose"),
        is_public=stated.get("shown") == Visibility.PUBLIC.value,
        layout=stated.get(MARK),
    )
