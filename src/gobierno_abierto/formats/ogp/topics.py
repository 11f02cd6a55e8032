"""The columns of policy areas, which are read together."""

from collections.abc import Mapping
from typing import Final

from gobierno_abierto.formats.ogp import phrases
from gobierno_abierto.formats.ogp.blocks import Block, Keeper
from gobierno_abierto.formats.ogp.cells import not_understood
from gobierno_abierto.formats.ogp.columns import COLUMNS, Topic
from gobierno_abierto.words import alike, filled

TOPICS: Final = {
    column.heading: column.holds.code for column in COLUMNS if isinstance(column.holds, Topic)
}
# ND: the area was not told apart when the row was written.
_NOT_MARKED = frozenset({"0", "ND", "NR", "NA", ""})
_MARKED = "1"
_WRITTEN = frozenset({"0", "1"})
_ZERO_OR_ONE = filled(phrases.ONE_OF, known=alike("0, 1"))


def read_topics(cells: Mapping[str, str], keeper: Keeper) -> Block:
    """The policy areas of a row; a cell that is neither 0 nor 1 marks none."""
    if _WRITTEN.issuperset(cells.values()):
        return Block(tuple(TOPICS[name] for name, cell in cells.items() if cell == _MARKED))
    topics = tuple(TOPICS[name] for name, cell in cells.items() if marks(cell))
    odd = [
        strange._replace(heading=heading)
        for heading, cell in cells.items()
        if cell not in _WRITTEN and not marks(cell) and cell.strip() not in _NOT_MARKED
        if (strange := not_understood(cell, _ZERO_OR_ONE).odd)
    ]
    return Block(topics, keeper.unlike(cells, topic_cells(topics)), tuple(odd))


def topic_cells(topics: tuple[str, ...]) -> dict[str, str]:
    """What stands in each column of policy areas."""
    marked = frozenset(topics)
    return {heading: "1" if code in marked else "0" for heading, code in TOPICS.items()}


def marks(cell: str) -> bool:
    """Whether a cell says that the commitment belongs to a policy area."""
    return cell.strip() == _MARKED
