"""The catalogue of codes, and what is said of a document, as data."""

from gobierno_abierto.findings import catalogue
from gobierno_abierto.findings.finding import (
    OWN_JUDGEMENT,
    Entry,
    Finding,
    Place,
    Report,
    Severity,
    cited,
    finding,
    in_document_order,
)

__all__ = [
    "OWN_JUDGEMENT",
    "Entry",
    "Finding",
    "Place",
    "Report",
    "Severity",
    "catalogue",
    "cited",
    "finding",
    "in_document_order",
]
