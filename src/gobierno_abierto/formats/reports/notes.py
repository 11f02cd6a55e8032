"""What is to be said of one file that came back."""

from collections.abc import Iterable, Mapping

import attrs

from gobierno_abierto.findings import Entry, Finding
from gobierno_abierto.findings.catalogue import collecting as said
from gobierno_abierto.formats.reports.columns import Column
from gobierno_abierto.formats.tables import Remarks, RowNumbers
from gobierno_abierto.words import Sentence, Words

# So many values of one column are told one by one, before they are only counted.
_TOLD = 20


class Notes:
    """Remarks on the rows of a file: once for each cause, however many rows there are."""

    def __init__(
        self,
        file: str,
        places: Mapping[Column, int] | None = None,
        numbers: RowNumbers | None = None,
    ) -> None:
        self._file = file
        self._places = places or {}
        self._remarks = Remarks(numbers)
        self._values: dict[tuple[str, Column], set[str]] = {}

    def tell(
        self, entry: Entry, line: int, column: Column, /, *, cause: str = "", **words: Words
    ) -> None:
        """One more row in which there is something to say about a column."""
        place = self._places.get(column)
        self._remarks.tell(entry, line, None if place is None else place + 1, cause=cause, **words)

    def tell_value(
        self, entry: Entry, line: int, column: Column, value: str, /, **words: Words
    ) -> None:
        """Likewise, where each value is a cause of its own, as long as there are not too many."""
        values = self._values.setdefault((entry.code, column), set())
        if value in values or len(values) < _TOLD:
            values.add(value)
            self.tell(entry, line, column, cause=value, **words)
        else:
            self.tell(entry, line, column, cause="", **words)

    def tell_heading(self, line: int, place: int | None, what: Sentence) -> None:
        """What is odd about the headings, or about the one of a column (from 0)."""
        column = None if place is None else place + 1
        self._remarks.tell(said.HEADING_CHANGED, line, column, cause=str(place), what=what)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was told."""
        return in_file(self._file, self._remarks.findings)


def in_file(file: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The same findings, with the name of the file in which they are."""
    return tuple(attrs.evolve(each, place=attrs.evolve(each.place, file=file)) for each in findings)
