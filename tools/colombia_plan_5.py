"""The dataset colombia-2023, made anew from a table of figures.

``python tools/colombia_plan_5.py FILE`` reads it (cocreacion_espacios.csv), checks that it is the
table that is known, and writes the public view. The same file gives the same bytes.

The table says where each meeting was, how many registered and how many came; nothing else is said
here. An empty cell is not known, which is not zero. Figures of 1 to 4, of so few people that they
could be recognised, do not ship.
"""

import csv
import sys
from datetime import date
from pathlib import Path

from gobierno_abierto import datasets
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.model import (
    Attendance,
    Dialogue,
    Event,
    EventStatus,
    GroupCount,
    Header,
    Source,
    edtf,
    text,
)
from gobierno_abierto.privacy import public_view

TARGET = Path(datasets.__file__).parent / "data" / "colombia-2023.json"

_COLUMNS = ("space", "registered", "attended", "women", "men", "afro", "indigenous", "under35")
# As the code list of groups has them.
_GROUPS = {
    "women": "women",
    "men": "men",
    "afro": "afro",
    "indigenous": "indigenous",
    "under35": "under-35",
}
_IDS = {
    "Cartagena": "cartagena",
    "Cali": "cali",
    "Medellín": "medellin",
    "Florencia": "florencia",
    "Quibdó": "quibdo",
    "Bucaramanga": "bucaramanga",
    "Buenaventura": "buenaventura",
    "Bogotá": "bogota",
    "Virtual": "virtual",
}

# Who published the table, where and under which licence is not known: figures are facts.
_SOURCE = Source(
    id="cifras",
    title=text(es="Espacios de cocreación del quinto plan de acción de Colombia: asistencia"),
)


def meetings(data: bytes) -> Dialogue:
    """All that the table says, small figures included.

    Raises:
        ValueError: if it is not the table that is known.
    """
    rows = list(csv.DictReader(data.decode("utf-8").splitlines()))
    if not rows or tuple(rows[0]) != _COLUMNS or [row["space"] for row in rows] != list(_IDS):
        raise ValueError("the table has other columns or meetings than those that are known")
    header = Header(
        namespace="urn:uuid:0d0c8a86-3a3b-4c0c-9f0e-5a5f8c1b7a23",
        revision=1,
        revised=date(2026, 11, 29),
        language="es",
        publisher="gobierno_abierto",
        sources=(_SOURCE,),
    )
    return Dialogue(
        id="colombia-2023",
        header=header,
        title=text(es="Colombia: espacios de cocreación del quinto plan de acción (2023)"),
        events=tuple(_meeting(row) for row in rows),
    )


def made(data: bytes) -> str:
    """The text of the dataset: the public view, without small figures."""
    return to_json(public_view(meetings(data)))


def _meeting(row: dict[str, str]) -> Event:
    counts = {name: _count(row[name]) for name in _COLUMNS[1:]}
    groups = ((code, counts[name]) for name, code in _GROUPS.items())
    return Event(
        id=_IDS[row["space"]],
        title=text(es=row["space"]),
        # People came to each of them.
        status=EventStatus.HELD,
        dates=edtf("2023"),
        attendance=Attendance(
            registered=counts["registered"],
            attended=counts["attended"],
            groups=tuple(
                GroupCount(group=group, count=count) for group, count in groups if count is not None
            ),
        ),
    )


def _count(cell: str) -> int | None:
    return int(cell) if cell else None


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
