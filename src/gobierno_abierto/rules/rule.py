"""What a rule is: a code, and a function that looks."""

from collections.abc import Callable, Iterator

import attrs

from gobierno_abierto.findings import Entry, Finding
from gobierno_abierto.index import Index


@attrs.frozen
class Rule:
    """A judgement on a document.

    `look` gives a finding under `entry` for each place where the document falls short. It sees
    the whole document through the index, and nothing else: no clock, no file, no other rule.
    """

    entry: Entry
    look: Callable[[Index], Iterator[Finding]]

    @property
    def code(self) -> str:
        """The stable code, such as ``GA101``."""
        return self.entry.code
