"""How long it takes to publish a thousand items in three languages, and how large it becomes.

    python benchmarks/publish_speed.py [items]

In seconds of the processor, and of the clock in brackets; the site once as it is, and once with the
calendars of the last one carried on; and the single page.
"""

import resource
import sys
import time
from collections.abc import Callable
from typing import TypeVar

import attrs
from made import rich_dialogue

import gobierno_abierto.model as m
from gobierno_abierto.publish.site import page, site

T = TypeVar("T")

ITEMS = 1_000
ADDRESS = "https://gobierno.example/dialogo/"


def main() -> None:
    document = published(int(sys.argv[1]) if sys.argv[1:] else ITEMS)
    first = timed("site", lambda: site(document, address=ADDRESS))
    told(len(first), sum(map(len, first.values())))
    again = timed("site, again", lambda: site(document, address=ADDRESS, previous=first))
    told(len(again), sum(map(len, again.values())))
    told(1, len(timed("one page", lambda: page(document)).encode()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak of memory: {peak:,.0f} MiB")


def published(items: int) -> m.Dialogue:
    """A dialogue whose people agreed to be named."""
    made = rich_dialogue(items)
    agreed = m.Publication(
        fields=(m.PersonField.NAME, m.PersonField.ORGANIZATION),
        purpose=m.text(es="La agenda"),
        basis=m.LegalBasis.CONSENT,
        given=made.header.revised,
    )
    people = tuple(attrs.evolve(each, publication=(agreed,)) for each in made.people)
    return attrs.evolve(made, people=people)


def timed(name: str, make: Callable[[], T]) -> T:
    """What was made, and how long it took."""
    cpu, clock = time.process_time(), time.perf_counter()
    made = make()
    print(
        f"{name:12}{time.process_time() - cpu:7.1f} s ({time.perf_counter() - clock:.1f} s)", end=""
    )
    return made


def told(files: int, size: int) -> None:
    """How much came of it."""
    print(f"{files:8,} files {size / 1e6:7.1f} MB")


if __name__ == "__main__":
    main()
