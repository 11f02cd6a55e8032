"""The board of commitments and milestones: as data, as text, as a picture, as a page."""

from gobierno_abierto.publish.board.building import plan_board
from gobierno_abierto.publish.board.choosing import Filter, NeedsToday, NothingLike
from gobierno_abierto.publish.board.kinds import (
    Board,
    BoardCommitment,
    BoardMilestone,
    BoardPlan,
    Question,
)
from gobierno_abierto.publish.board.page import board_html
from gobierno_abierto.publish.board.picture.svg import board_svg
from gobierno_abierto.publish.board.plain import board_plain
from gobierno_abierto.publish.board.text import board_text

__all__ = [
    "Board",
    "BoardCommitment",
    "BoardMilestone",
    "BoardPlan",
    "Filter",
    "NeedsToday",
    "NothingLike",
    "Question",
    "board_html",
    "board_plain",
    "board_svg",
    "board_text",
    "plan_board",
]
