"""The dataset mexico-plan-4, made anew from the file of Mexico's tracker.

``python tools/mexico_plan_4.py FILE`` reads it (mx_pan4_clean.json) by the mapping that ships and
writes the dataset. The same file gives the same bytes.
"""

import sys
from datetime import date
from pathlib import Path

import attrs

from gobierno_abierto import datasets
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.formats.trackers import read_tracker, tracker_mapping
from gobierno_abierto.model import PlanBook, Source, text

TARGET = Path(datasets.__file__).parent / "data" / "mexico-plan-4.json"

_SOURCE = Source(
    id="tablero",
    title=text(es="Tablero del cuarto plan de acción de México, base de datos de desarrollo"),
    publisher="Secretaría de la Función Pública",
    licence="MIT",
)


def made(data: bytes) -> str:
    """The text of the dataset.

    Raises:
        ValueError: if the file is not wholly understood: the mapping has to be looked at first.
    """
    reading = read_tracker({"mx_pan4_clean.json": data}, tracker_mapping("mexico-2019"))
    if not isinstance(reading.document, PlanBook) or not reading.report.ok:
        told = "\n".join(each.message("en") for each in reading.report.errors)
        raise ValueError(told)
    # The document is ours, and what it says is the tracker's.
    header = attrs.evolve(
        reading.document.header,
        namespace="urn:uuid:6a0f3a52-6f0d-4d57-9a3c-0b6c6a7f1e94",
        revised=date(2026, 11, 28),
        publisher="gobierno_abierto",
        sources=(_SOURCE,),
    )
    return to_json(attrs.evolve(reading.document, header=header))


def main(argv: list[str]) -> int:
    """Write the dataset; the exit code."""
    if len(argv) != 1:
        print(__doc__)
        return 2
    TARGET.write_text(made(Path(argv[0]).read_bytes()), encoding="utf-8")
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
