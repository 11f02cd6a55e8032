"""A document is judged."""

from collections.abc import Iterable
from datetime import date

from gobierno_abierto.findings import Finding, Report, in_document_order
from gobierno_abierto.index import Index
from gobierno_abierto.model import Document
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.table import ALL
from gobierno_abierto.rules.waivers import waived_by


def check(document: Document, *, rules: Iterable[Rule] = ALL, today: date | None = None) -> Report:
    """Everything that the rules say of `document`, clashes included.

    A house adds rules of its own by passing them: ``check(d, rules=(*rules.ALL, mine))``.
    Findings that the document waives are kept apart in `Report.waived`. `today` decides which
    waivers have expired; without it none has. It also decides which permissions to publish have
    run out; without it, the day of the revision does.
    """
    index = Index(document, today=today)
    found = [each for rule in rules for each in rule.look(index)]
    return _without_waived(index, in_document_order(found), today)


def _without_waived(index: Index, found: tuple[Finding, ...], today: date | None) -> Report:
    standing, waived, about_waivers = waived_by(index.document.waivers, found, today)
    return Report(findings=in_document_order([*standing, *about_waivers]), waived=waived)
