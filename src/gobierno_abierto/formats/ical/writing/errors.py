"""What cannot be written."""

from gobierno_abierto.findings import Finding


class NothingToWriteError(ValueError):
    """The document gives no entry of a calendar. `finding` says it in the reader's language."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(f"{finding.message('en')} {finding.code}")
