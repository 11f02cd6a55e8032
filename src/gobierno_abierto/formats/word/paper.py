"""What stands on paper, block by block: no word processor is known here.

Everything that is a `str` is words of somebody: it can become neither a field nor markup.
"""

from datetime import date
from enum import StrEnum

import attrs


class Look(StrEnum):
    """How a paragraph looks. The value is the name of its style, which word processors know."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    BODY = "Body Text"
    NOTE = "Note"
    BULLET = "List Bullet"


@attrs.frozen(kw_only=True)
class Heading:
    """A heading of `level` 1 to 3."""

    words: str
    level: int = 1


@attrs.frozen(kw_only=True)
class Paragraph:
    """Words in one look; every line break begins a line."""

    words: str
    look: Look = Look.BODY


@attrs.frozen(kw_only=True)
class Line:
    """A line of a cell: `lead` says what it is, if that is to be said.

    `strong`: it is what the row is about. `indent` counts steps to the right.
    """

    words: str
    lead: str = ""
    strong: bool = False
    indent: int = 0


@attrs.frozen(kw_only=True)
class Row:
    """A row of a table: the lines of each of its cells.

    `shaded`: it belongs together with others that are.
    """

    cells: tuple[tuple[Line, ...], ...]
    shaded: bool = False


@attrs.frozen(kw_only=True)
class Column:
    """A column of a table: its heading, and which part of the width it has beside the others."""

    heading: str
    share: int


@attrs.frozen(kw_only=True)
class Table:
    """A table with one row of headings, repeated on each page.

    `caption` says what it is to those who cannot see it.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@attrs.frozen(kw_only=True)
class Facts:
    """What something is, each under its name: several lines where there are several."""

    caption: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]


@attrs.frozen(kw_only=True)
class Signatures:
    """Where people sign, two beside each other: `signers` say for whom, `lines` what is asked.

    The lines are left blank: nobody's name is written before she signs.
    """

    caption: str
    signers: tuple[str, ...]
    lines: tuple[str, ...]


Block = Heading | Paragraph | Table | Facts | Signatures


@attrs.frozen(kw_only=True)
class Paper:
    """A whole document. `lang` is the BCP 47 tag of its words.

    `marks` stand at the top of every page, `running` at the top of all but the first, and `foot`
    at the foot of each, beside the number of the page: `page_of` says it, with ``{page}`` and
    ``{pages}`` in their places. `day` is the day of this state, `revision` its number.
    """

    title: str
    lang: str
    blocks: tuple[Block, ...]
    marks: tuple[str, ...] = ()
    running: str = ""
    foot: str = ""
    page_of: str = "{page} / {pages}"
    day: date
    revision: int = 1
