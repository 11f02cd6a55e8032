"""Faults found while a value is read, and how they travel up to the document."""

from collections.abc import Iterable
from typing import NamedTuple

from gobierno_abierto.findings import Entry, Finding, Place
from gobierno_abierto.model.characters import without_forbidden
from gobierno_abierto.words import Words


class Fault(NamedTuple):
    """A fault at `pointer`, relative to the value in which it was met."""

    entry: Entry
    words: tuple[tuple[str, Words], ...]
    pointer: str = ""

    def under(self, step: str | int) -> "Fault":
        """The same fault, seen from the parent."""
        return self._replace(pointer=f"/{escaped(str(step))}{self.pointer}")

    def as_finding(self) -> Finding:
        """The fault, seen from the root."""
        return Finding(
            entry=self.entry,
            place=Place(pointer=self.pointer),
            severity=self.entry.severity,
            words=self.words,
        )


class Faults(Exception):
    """Everything that is wrong with one value. Never leaves this package."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)

    def under(self, step: str | int) -> tuple[Fault, ...]:
        """The faults, seen from the parent."""
        return tuple(fault.under(step) for fault in self.faults)


def fault(entry: Entry, pointer: str = "", **words: Words) -> Fault:
    """A fault with its words."""
    return Fault(entry, tuple(words.items()), pointer)


def escaped(step: str) -> str:
    """One step of a pointer (RFC 6901 §3), fit to be shown."""
    return without_forbidden(step).replace("~", "~0").replace("/", "~1")
