"""What is told of a code beyond its sentences."""

from typing import NamedTuple

from gobierno_abierto.words import Sentence


class Explanation(NamedTuple):
    """What stands behind a code.

    `looks_for` says what the rule looks at and when it speaks, `why` says why that matters to
    the people who organise, attend or follow up.
    """

    looks_for: Sentence
    why: Sentence
