"""A small invented tracker, and the mapping by which it is read."""

import json
from typing import Any

from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.trackers import MappingReading, read_mapping, read_tracker

FILE = "tablero.json"
MAPPING = """
name = "inventado"
language = "es"

[statuses]
"Por iniciar" = "not-started"
"En proceso" = "in-progress"
"Listo" = "completed"

[document]
id = "tablero"
title = "Tablero inventado"
namespace = "https://tablero.example/"
publisher = "Oficina de Ejemplo (inventada)"
licence = "CC0-1.0"
revised = 2026-04-01

[source]
title = "Tablero inventado"

[plans]
file = "tablero.json"
rows = "plan"
id = "id"
title = "titulo"

[commitments]
file = "tablero.json"
rows = "compromiso"
id = "id"
parent = "plan"
title = "titulo"
lead = "institucion"
deleted = "borrado"

[milestones]
file = "tablero.json"
rows = "hito"
id = "id"
parent = "compromiso"
title = "titulo"
due = "fin"
weight = "peso"
deleted = "borrado"

[activities]
file = "tablero.json"
rows = "actividad"
id = "id"
parent = "hito"
title = "titulo"

[[claims]]
file = "tablero.json"
rows = "hito"
parent = "id"
by = "reporta"
role = { always = "agency" }
date = "dia"
status = "estado"
percent = "avance"
"""


def tracker(**changes: Any) -> dict[str, Any]:
    """A tracker of one of each; `changes` are other rows."""
    rows = {
        "plan": [{"id": "P", "titulo": "Plan"}],
        "compromiso": [
            {"id": "C", "plan": "P", "titulo": "Abrir", "institucion": "Agua", "borrado": None}
        ],
        "hito": [
            {
                "id": "H", "compromiso": "C", "titulo": "Publicar", "fin": "2026-03-31",
                "peso": None, "borrado": None, "reporta": "Agua", "dia": "2026-03-01",
                "estado": "En proceso", "avance": None,
            }
        ],
        "actividad": [{"id": "A", "hito": "H", "titulo": "Escribir"}],
    }  # fmt: skip
    return {**rows, **changes}


def with_hito(**changes: Any) -> dict[str, Any]:
    """The tracker with another milestone in place of its own."""
    (own,) = tracker()["hito"]
    return tracker(hito=[{**own, **changes}])


def mapping(*changes: tuple[str, str]) -> MappingReading:
    """The mapping, with some of its words replaced by others."""
    text = MAPPING
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return read_mapping(text)


def read(rows: Any, *changes: tuple[str, str], **options: Any) -> Reading:
    """What comes of a tracker, by the mapping with some changes."""
    return read_tracker({FILE: json.dumps(rows)}, mapping(*changes), **options)


def codes(reading: Reading) -> list[str]:
    """The codes of all that is said."""
    return [each.code for each in reading.report]


def told(reading: Reading, code: str) -> list[str]:
    """What is said under one code."""
    return [each.fault("en") for each in reading.report if each.code == code]
