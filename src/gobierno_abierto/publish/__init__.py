"""A document as people read it."""

from gobierno_abierto.publish.agenda import agenda_text
from gobierno_abierto.publish.board import (
    Board,
    NeedsToday,
    NothingLike,
    board_html,
    board_plain,
    board_svg,
    board_text,
    plan_board,
)
from gobierno_abierto.publish.visibility import Withheld, kept_back, unnamed

__all__ = [
    "Board",
    "NeedsToday",
    "NothingLike",
    "Withheld",
    "agenda_text",
    "board_html",
    "board_plain",
    "board_svg",
    "board_text",
    "kept_back",
    "plan_board",
    "unnamed",
]
