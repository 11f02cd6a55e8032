"""All rules that run on a document. Nothing registers itself: what exists stands here."""

from gobierno_abierto.rules import (
    claims,
    clashes,
    commitments,
    dates,
    header,
    identity,
    names,
    participation,
    people,
    permissions,
    plans,
    references,
    texts,
    time,
    values,
)
from gobierno_abierto.rules.rule import Rule

ALL: tuple[Rule, ...] = (
    *identity.RULES,
    *references.RULES,
    *time.RULES,
    *dates.RULES,
    *clashes.RULES,
    *people.RULES,
    *permissions.RULES,
    *names.RULES,
    *participation.RULES,
    *commitments.RULES,
    *claims.RULES,
    *plans.RULES,
    *header.RULES,
    *texts.RULES,
    *values.RULES,
)
