"""What every reader returns."""

from collections.abc import Iterable
from typing import Protocol

import attrs

from gobierno_abierto.findings import Finding, Place, Report
from gobierno_abierto.model import Document


class Origin(Protocol):
    """The file that a document was read from, as far as places in it are concerned."""

    def places(self, pointers: Iterable[str]) -> dict[str, Place]:
        """Where each pointer leads in the file; the nearest present parent if it is absent."""
        ...


@attrs.frozen(kw_only=True)
class Reading:
    """What came of reading a file: the document, if there is one, and what is to be said of it.

    `document` is `None` if the report holds an error that leaves no document. `origin` knows
    where things stand in the file. `left_out` are the ids of what the file speaks of and the
    document does not hold, since it was not understood; the report says why.
    """

    document: Document | None
    report: Report
    origin: Origin | None = attrs.field(default=None, eq=False, repr=False)
    left_out: frozenset[str] = attrs.field(default=frozenset(), eq=False, repr=False)

    def located(self, report: Report) -> Report:
        """`report` with the file's own places (line, or sheet and cell) beside the pointers."""
        if self.origin is None or not (report.findings or report.waived):
            return report
        places = self.origin.places(each.pointer for each in (*report.findings, *report.waived))

        def there(found: Finding) -> Finding:
            return attrs.evolve(found, place=places[found.pointer])

        return Report(
            findings=tuple(there(each) for each in report.findings),
            waived=tuple(there(each) for each in report.waived),
        )


class ReadError(ValueError):
    """A file could not be read into a document without errors. `report` says why."""

    def __init__(self, report: Report) -> None:
        self.report = report
        lines = [f"{each.place}: {each.message('en')} {each.code}" for each in report.errors[:20]]
        more = len(report.errors) - len(lines)
        super().__init__("\n".join(lines + ([f"(and {more} more)"] if more else [])))
