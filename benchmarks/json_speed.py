"""How long our JSON takes, beside pydantic (reading) and `json.dumps` (writing).

    python benchmarks/json_speed.py [sessions …]

The peers take turns within one run, and the best of five counts. The models of pydantic are
frozen and strict and have the fields of our agenda; they are let off what they cannot do in
their own compiled code (repeated members, original languages, extensions, pointers of faults).

Both run as they come. Our reader pauses Python's garbage collector; pydantic does not, and pays
for it as the file grows. So two sizes are shown, and a row for each with the collector stopped
for everybody: what reading costs by itself, in Python here and in Rust there.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, NaiveDatetime, StringConstraints

from gobierno_abierto.formats.json import from_json, read_json, to_json
from gobierno_abierto.model import Access, Certainty, EventStatus, ItemStatus, Role

ROUNDS = 5
SIZES = [2_000, 20_000]

Line = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f-\x9f]*$")]
Tag = Annotated[str, StringConstraints(pattern=r"^(original|[a-z]{2,3}(-[A-Z]{2})?)$")]
Words = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x08\x0b-\x1f\x7f-\x9f]*$")]
Wording = dict[Tag, Words]


class Strict(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class SlotModel(Strict):
    start: NaiveDatetime
    end: NaiveDatetime


class PartModel(Strict):
    role: Role
    person: Line | None = None
    organization: Line | None = None
    title: Wording | None = None
    affiliation: Wording | None = None
    certainty: Certainty | None = None
    substitute: Line | None = None


class LinkModel(Strict):
    rel: Line
    url: Line
    title: Wording | None = None


class InterpretationModel(Strict):
    source: Line
    target: Line


class IdentifierModel(Strict):
    system: Line
    value: Line


class ItemModel(Strict):
    id: Line
    label: Line | None = None
    title: Wording | None = None
    objective: Wording | None = None
    description: Wording | None = None
    status: ItemStatus | None = None
    when: SlotModel | date | None = None
    duration: int | None = None
    venue: Line | None = None
    rooms: tuple[Line, ...] = ()
    access: Access | None = None
    expected: int | None = None
    languages: tuple[Line, ...] = ()
    interpretation: tuple[InterpretationModel, ...] = ()
    parts: tuple[PartModel, ...] = ()
    needs: tuple[Line, ...] = ()
    after: tuple[Line, ...] = ()
    topics: tuple[Line, ...] = ()
    links: tuple[LinkModel, ...] = ()
    identifiers: tuple[IdentifierModel, ...] = ()


class PanelModel(ItemModel):
    kind: Literal["panel"]


class TalkModel(ItemModel):
    kind: Literal["talk"]


class WorkshopModel(ItemModel):
    kind: Literal["workshop"]


class EventModel(Strict):
    id: Line
    status: EventStatus | None = None
    dates: Line | None = None
    zone: Line | None = None
    agenda: tuple[
        Annotated[PanelModel | TalkModel | WorkshopModel, Field(discriminator="kind")], ...
    ] = ()


class HeaderModel(Strict):
    format: Line
    namespace: Line
    revision: int
    revised: date
    language: Line
    publisher: Line


class DialogueModel(Strict):
    kind: Literal["dialogue"]
    id: Line
    header: HeaderModel
    title: Wording
    events: tuple[EventModel, ...] = ()


def main() -> None:
    sizes = [int(each) for each in sys.argv[1:]] or SIZES
    print(f"best of {ROUNDS}, in seconds of the processor")
    for count in sizes:
        # Nothing but the bytes is left alive: the collector would visit it while pydantic reads.
        data = to_json(from_json(json.dumps(dialogue(count)))).encode()
        title = f"{count:,} sessions, {len(data) / 1e6:.1f} MB"
        print(f"\n{title:34}{'ours':>8}{'peer':>8}{'ratio':>8}")
        reading(data)
        writing(data)


def reading(data: bytes) -> None:
    peers = (lambda: read_json(data)), (lambda: DialogueModel.model_validate_json(data))
    row("read_json : pydantic", *peers)
    with collector_off():
        row("  the same, no garbage collector", *peers)


def writing(data: bytes) -> None:
    document = from_json(data)
    plain = json.loads(data)
    row(
        "to_json : json.dumps(indent=2)",
        lambda: to_json(document),
        lambda: json.dumps(plain, indent=2, ensure_ascii=False),
    )


def row(name: str, ours: Callable[[], object], peer: Callable[[], object]) -> None:
    """Let the two take turns and print the best of each."""
    best_of_ours = best_of_peer = float("inf")
    for _ in range(ROUNDS):
        best_of_ours = min(best_of_ours, seconds(ours))
        best_of_peer = min(best_of_peer, seconds(peer))
    ratio = best_of_ours / best_of_peer
    print(f"{name:34}{best_of_ours:8.3f}{best_of_peer:8.3f}{ratio:8.2f}")


def seconds(act: Callable[[], object]) -> float:
    """How long `act` takes, the disposal of what it gave left out."""
    gc.collect()
    start = time.process_time()
    given = act()
    taken = time.process_time() - start
    del given
    return taken


@contextmanager
def collector_off() -> Iterator[None]:
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def dialogue(count: int) -> dict[str, Any]:
    """A document with `count` sessions, as plain data."""
    return {
        "kind": "dialogue",
        "id": "dialogo",
        "header": {
            "format": "1.0",
            "namespace": "https://dialogo.example/",
            "revision": 1,
            "revised": "2026-05-01",
            "language": "es",
            "publisher": "Secretaría de ejemplo",
        },
        "title": {"es": "Diálogo de ejemplo"},
        "events": [
            {
                "id": "encuentro",
                "status": "confirmed",
                "dates": "2026-05-14",
                "zone": "America/Mexico_City",
                "agenda": [session(number) for number in range(count)],
            }
        ],
    }


def session(number: int) -> dict[str, Any]:
    """One session with three parts, some 900 bytes in the file."""
    return {
        "kind": ("panel", "workshop", "talk")[number % 3],
        "id": f"item-{number}",
        "label": f"Panel {number}.",
        "title": {
            "es": f"Sesión número {number} sobre datos abiertos",
            "en": f"Session {number} on open data",
            "original": "es",
        },
        "objective": {
            "es": f"Compartir experiencias y definir compromisos modelo en torno al tema {number}"
        },
        "status": "confirmed",
        "when": {"start": "2026-05-14T09:00", "end": "2026-05-14T10:30"},
        "rooms": [f"sala-{number % 50}"],
        "languages": ["es", "pt"],
        "parts": [
            {"role": "moderator", "person": f"p-{number % 900}"},
            {
                "role": "panellist",
                "person": f"p-{(number + 7) % 900}",
                "organization": f"o-{number % 40}",
            },
            {"role": "panellist", "person": f"p-{(number + 13) % 900}"},
        ],
    }


if __name__ == "__main__":
    main()
