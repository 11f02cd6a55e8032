"""What cannot be written."""

from gobierno_abierto.findings import Finding


class CalendarError(ValueError):
    """A calendar cannot be written as asked. `finding` says why in the reader's language."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(f"{finding.message('en')} {finding.code}")


class NothingToWriteError(CalendarError):
    """The document gives no entry of a calendar."""
