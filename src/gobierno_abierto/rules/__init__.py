"""Judgements on a document: each a value, in one table."""

from gobierno_abierto.rules.checking import check
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.table import ALL

__all__ = ["ALL", "Rule", "check"]
