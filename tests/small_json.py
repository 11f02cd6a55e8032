"""A small file with a value of every kind, to be spoilt."""

from typing import Any

from gobierno_abierto.formats.json import read_json

Plain = dict[str, Any]


def small() -> Plain:
    """A document with a value of every kind."""
    return {
        "kind": "dialogue",
        "id": "dialogo",
        "header": {
            "format": "1.0",
            "namespace": "https://dialogo.example/",
            "revision": 1,
            "revised": "2026-05-01",
            "language": "es",
            "publisher": "Secretaría",
            "fictional": True,
        },
        "title": {"es": "Diálogo", "en": "Dialogue", "original": "es"},
        "events": [
            {
                "id": "encuentro",
                "dates": "2026-05-14",
                "agenda": [
                    {
                        "kind": "panel",
                        "id": "panel-1",
                        "status": "confirmed",
                        "when": {"start": "2026-05-14T09:00", "end": "2026-05-14T10:00"},
                        "duration": 60,
                        "rooms": ["sala"],
                        "parts": [{"role": "moderator", "person": "ana"}],
                    }
                ],
            }
        ],
    }


def placed(plain: Plain, pointer: str, value: Any) -> Plain:
    """`plain` with `value` at `pointer`."""
    *steps, last = pointer.split("/")[1:]
    target: Any = plain
    for step in steps:
        target = target[int(step)] if isinstance(target, list) else target[step]
    target[int(last) if isinstance(target, list) else last] = value
    return plain


def codes_and_pointers(data: str | bytes) -> list[tuple[str, str]]:
    return [(each.code, each.pointer) for each in read_json(data).report]


PANEL = "/events/0/agenda/0"
