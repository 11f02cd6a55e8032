"""A document as it gets signed: for a word processor (.docx)."""

from gobierno_abierto.formats.word import WordUnavailableError
from gobierno_abierto.publish.word.writing import PaperPart, to_docx

__all__ = ["PaperPart", "WordUnavailableError", "to_docx"]
