"""For each rule a bad example and its good twin."""

from rule_examples import commitments, header, identity, participation, people, references, time
from rule_examples.example import Example

ALL: tuple[Example, ...] = (
    *identity.EXAMPLES,
    *references.EXAMPLES,
    *time.EXAMPLES,
    *people.EXAMPLES,
    *participation.EXAMPLES,
    *commitments.EXAMPLES,
    *header.EXAMPLES,
)

__all__ = ["ALL", "Example"]
