"""The few changes that people make daily, by id: nobody can live with nested `evolve`."""

from gobierno_abierto.editing.adding import (
    add_activity,
    add_assessment,
    add_claim,
    add_claims,
    add_commitment,
    add_milestone,
)
from gobierno_abierto.editing.changing import IdError, changed, replaced

__all__ = [
    "IdError",
    "add_activity",
    "add_assessment",
    "add_claim",
    "add_claims",
    "add_commitment",
    "add_milestone",
    "changed",
    "replaced",
]
