"""The rule on the forum: it meets at least every six months."""

from collections.abc import Iterator
from itertools import accumulate

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import plans as said
from gobierno_abierto.index import Index
from gobierno_abierto.model import Standards
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.standards.forum import Meeting, latest_after, meetings


def _forum_gap(index: Index) -> Iterator[Finding]:
    stated = {each.standards for each in index.document.plans}
    if stated == {Standards.OF_2017}:
        return
    pointers = {id(each.event): each.pointer for each in index.events}
    met = meetings(index.document)
    # A meeting of which only the year is known may have been at its end.
    for earlier, later in zip(accumulate(met, _later), met[1:], strict=False):
        due = latest_after(earlier.last)
        if due and later.first > due:
            yield finding(
                said.FORUM_GAP,
                f"{pointers[id(later.event)]}/dates",
                ids=(earlier.event.id, later.event.id),
                related=(f"{pointers[id(earlier.event)]}/dates",),
                earlier=earlier.event.dates or earlier.first,
                later=later.event.dates or later.first,
                due=due,
            )


def _later(one: Meeting, other: Meeting) -> Meeting:
    return max(one, other, key=lambda meeting: meeting.last)


RULES = (Rule(said.FORUM_GAP, _forum_gap),)
