"""STATUS: how sure an entry is, in the three words that calendars have."""

from gobierno_abierto.formats.ical.writing.plan import Planned
from gobierno_abierto.model import EventStatus, ItemStatus

# RFC 5545 §3.8.1.11: statvalue-event = "TENTATIVE" / "CONFIRMED" / "CANCELLED". The exact word
# of the document stands in the DESCRIPTION.
_ICAL = {
    "announced": "TENTATIVE",
    "tentative": "TENTATIVE",
    "postponed": "TENTATIVE",
    "confirmed": "CONFIRMED",
    "held": "CONFIRMED",
    "cancelled": "CANCELLED",
}


def decisive(entry: Planned) -> EventStatus | ItemStatus | None:
    """The word of the document that says how sure an entry is; `None` if there is none.

    The nearest word counts: the item's, else its block's, else its event's. But what is
    cancelled or postponed as a whole takes its items with it.
    """
    item = entry.item
    nearest_first = (
        item.item.status if item else None,
        item.block.item.status if item and item.block else None,
        entry.event.event.status,
    )
    stated = [status for status in nearest_first if status]
    for strongest in ("cancelled", "postponed"):
        for status in stated:
            if status.value == strongest:
                return status
    return stated[0] if stated else None


def ical_status(entry: Planned) -> str | None:
    """The STATUS of an entry; `None` if nothing is stated."""
    status = decisive(entry)
    return _ICAL[status.value] if status else None
