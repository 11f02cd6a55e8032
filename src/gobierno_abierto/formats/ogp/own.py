"""The columns of one cell each: what the commitment itself says, and what is only kept."""

from typing import Final, NamedTuple

from gobierno_abierto.formats.ogp.cells import (
    COMMON_TEXT,
    DATE,
    LINE,
    NUMBER_LABEL,
    TEXT,
    Codec,
    Read,
    text_of,
    words_of,
)
from gobierno_abierto.formats.ogp.columns import COLUMNS, Fixed, Holds, Kept, Name, Own
from gobierno_abierto.formats.tables import DayFirst


class Single(NamedTuple):
    """A column of one cell. `field` is that of the commitment, or empty if it has none."""

    heading: str
    codec: Codec
    field: str = ""
    system: str = ""


def _lead(cell: str, _order: DayFirst) -> Read:
    return Read(text_of(cell.strip()))


def _only_kept(written: str) -> Codec:
    """What is written unless the row has something else, which is then kept."""
    return Codec(lambda _, __: Read(None), lambda _: written)


_OWN: Final[dict[str, Codec]] = {
    "label": NUMBER_LABEL,
    "theme": COMMON_TEXT,
    "title": TEXT,
    "short_title": TEXT,
    "description": TEXT,
    "start": DATE,
    "due": DATE,
    "lead": Codec(_lead, words_of),
    "support_printed": COMMON_TEXT,
    "url": LINE,
}


def _single(heading: str, holds: Holds) -> Single | None:
    match holds:
        case Own(field):
            return Single(heading, _OWN[field], field)
        case Name(system):
            return Single(heading, LINE, system=system)
        case Fixed(value):
            return Single(heading, _only_kept(value))
        case Kept():
            return Single(heading, _only_kept(""))
    return None


SINGLES: Final = tuple(found for column in COLUMNS if (found := _single(*column)))
