"""Check all documents of a folder: one line each, and exit code 1 if one has errors.

Without a folder it shows itself on the datasets that ship and a file that is broken.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import gobierno_abierto as ga


def errors_of(file: Path) -> int:
    """How many errors reading and checking find."""
    reading = ga.read_json(file.read_bytes())
    found = len(reading.report.errors)
    if reading.document is not None:
        found += len(ga.check(reading.document).errors)
    return found


def check_folder(folder: Path) -> int:
    """The exit code; each file is told."""
    counts = {file.name: errors_of(file) for file in sorted(folder.glob("*.json"))}
    for name, count in counts.items():
        print(f"{name}: errores, {count}" if count else f"{name}: en orden")
    return 1 if any(counts.values()) else 0


if len(sys.argv) > 1:
    sys.exit(check_folder(Path(sys.argv[1])))

with TemporaryDirectory() as temporary:
    for name in ga.datasets.names():
        text = ga.to_json(ga.datasets.load(name))
        Path(temporary, f"{name}.json").write_text(text, encoding="utf-8")
    Path(temporary, "roto.json").write_text("{", encoding="utf-8")
    print("código de salida:", check_folder(Path(temporary)))
