"""Documents for a word processor (.docx): what gets signed."""

from gobierno_abierto.formats.word.door import WordUnavailableError, paper_bytes
from gobierno_abierto.formats.word.paper import (
    Block,
    Column,
    Facts,
    Heading,
    Line,
    Look,
    Paper,
    Paragraph,
    Row,
    Signatures,
    Table,
)

__all__ = [
    "Block",
    "Column",
    "Facts",
    "Heading",
    "Line",
    "Look",
    "Paper",
    "Paragraph",
    "Row",
    "Signatures",
    "Table",
    "WordUnavailableError",
    "paper_bytes",
]
