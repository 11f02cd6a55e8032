"""To which event a row of the agenda belongs that does not say it: its day may tell."""

from collections.abc import Sequence
from datetime import date

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets.cells.values import Remark, told
from gobierno_abierto.formats.sheets.reading import phrases
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.model import Slot, exact_days
from gobierno_abierto.words import QUOTED, Sentence, filled, in_language

# So many events can be told apart in a sentence.
_NAMED = 4


class EventsByDay:
    """The events by the days that they hold; those whose dates are not known to the day hold none.

    `events` are filled in.
    """

    def __init__(self, events: Sequence[Draft]) -> None:
        self._events = events
        self._held: dict[date, list[Draft]] = {}

    def holding(self, item: Draft) -> list[Draft]:
        """The events that hold the day of an item; none if the item has no day."""
        day = day_of(item)
        if day is None:
            return []
        if day not in self._held:
            self._held[day] = [each for each in self._events if _holds(each, day)]
        return self._held[day]

    def implied(self, item: Draft) -> tuple[Draft | None, bool]:
        """The event of an item that states none, and whether that is anything but obvious.

        It is the only one whose dates hold its day. A row that we have written belonged to the
        only event of which there was a row as well, if no dates speak against that.
        """
        holding = self.holding(item)
        if len(holding) == 1:
            return holding[0], any(exact(each) is None for each in self._events)
        written = [each for each in self._events if has_key(each)] if has_key(item) else []
        if holding or len(written) != 1 or (day_of(item) is not None and exact(written[0])):
            return None, False
        return written[0], True

    def advice(self, item: Draft, done: Sentence) -> Sentence:
        """That an event has to be chosen, with those that it may be, and what was done."""
        those = (self.holding(item) or self._events)[:_NAMED]
        names = tuple(filled(QUOTED, it=name) for each in those if (name := name_of(each)))
        return filled(phrases.CHOOSE_EVENT, events=names, done=done) if names else done


def taken_for(event: Draft) -> Remark:
    """That a row without an event was read as one of that event."""
    name = name_of(event)
    read = filled(QUOTED, it=name) if name else phrases.FIRST_EVENT
    return Remark(
        said.ASSUMED, {"value": phrases.BLANK_CELL, "read": read, "assumed": phrases.SEVERAL_EVENTS}
    )


def name_of(event: Draft) -> str:
    """What an event is called, as it may stand in a sentence; empty: it has no name."""
    title = event.value(("title",))
    return told(in_language(title, title.original)) if title else ""


def day_of(item: Draft) -> date | None:
    """The day on which an item begins; `None`: it is not known."""
    when = item.value(("when",))
    return when.start.date() if isinstance(when, Slot) else when


def exact(event: Draft) -> tuple[date, date] | None:
    """The first and the last day of an event; `None`: they are not known to the day."""
    dates = event.value(("dates",))
    return exact_days(dates) if dates else None


def has_key(draft: Draft) -> bool:
    """Whether its row is one that we have written."""
    return draft.line is None or draft.line.key is not None


def _holds(event: Draft, day: date) -> bool:
    days = exact(event)
    return days is not None and days[0] <= day <= days[1]
