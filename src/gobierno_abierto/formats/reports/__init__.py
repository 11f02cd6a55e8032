"""Progress reports: the tables that institutions are sent, and what they send back."""

from gobierno_abierto.formats.reports.collecting import Collected, CollectedClaim, collect_reports
from gobierno_abierto.formats.reports.requesting import progress_requests

__all__ = ["Collected", "CollectedClaim", "collect_reports", "progress_requests"]
