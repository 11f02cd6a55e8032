"""What an example of a rule is."""

from typing import NamedTuple

import gobierno_abierto.model as m


class Example(NamedTuple):
    """A document with one fault, and its twin without it.

    `pointer` is where the fault is told.
    """

    code: str
    bad: m.Document
    good: m.Document
    pointer: str
