"""All rules that run on a document. Nothing registers itself: what exists stands here."""

from gobierno_abierto.rules import identity

ALL = (*identity.RULES,)
