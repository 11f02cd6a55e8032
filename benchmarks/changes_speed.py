"""How long changes between two versions take, and how it grows.

Run: ``python benchmarks/changes_speed.py``. In the second version every item starts a quarter of
an hour later; what is told is applied to the first version again.
"""

from datetime import timedelta
from time import process_time

import attrs
from made import dialogue

from gobierno_abierto.model import AgendaItem, Dialogue, Slot
from gobierno_abierto.scheduling.changes import applied, changes

_QUARTER = timedelta(minutes=15)


def later(document: Dialogue) -> Dialogue:
    """The same, with every item a quarter of an hour later."""
    events = tuple(
        attrs.evolve(event, agenda=tuple(_later(item) for item in event.agenda))
        for event in document.events
    )
    return attrs.evolve(document, events=events)


def _later(item: AgendaItem) -> AgendaItem:
    when = item.when
    if not isinstance(when, Slot):
        return item
    moved = Slot(start=when.start + _QUARTER, end=when.end + _QUARTER)
    return attrs.evolve(item, when=moved)


def main() -> None:
    """Print the figures."""
    for items in (1_000, 10_000, 100_000):
        before = dialogue(items)
        after = later(before)
        start = process_time()
        those = changes(before, after)
        told = process_time()
        if applied(before, those) != after:
            raise SystemExit("what is told does not give the second version")
        done = process_time()
        print(
            f"{items:>7} items: {len(those)} changes in {told - start:.2f} s, "
            f"applied in {done - told:.2f} s of processor time"
        )


if __name__ == "__main__":
    main()
