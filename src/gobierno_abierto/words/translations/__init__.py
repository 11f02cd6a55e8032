"""Languages beyond the three in which sentences are written: a table for each, beside this file.

A table is ``<tag>.csv``: UTF-8, columns ``es,en,pt,<tag>``, a row for each sentence of the package.
``tools/translations.py`` makes it and says what it lacks.
"""

from collections.abc import Mapping
from importlib.resources import files
from itertools import islice

from gobierno_abierto.model.memory import remembered

Triple = tuple[str, str, str]


def translation(sentence: Triple, tag: str) -> str | None:
    """The words of the table of `tag` for a sentence; `None`: it has none yet."""
    return table(tag).get(sentence)


@remembered
def table(tag: str) -> Mapping[Triple, str]:
    """The whole table, by the words in Spanish, English and Portuguese. Cells left empty are not
    in it; a language whose table is not there yet has an empty one.
    """  # noqa: D205
    file = files(__name__).joinpath(f"{tag}.csv")
    if not file.is_file():
        return {}
    # Whoever speaks one of the three never needs it.
    from csv import reader  # noqa: PLC0415

    # A spreadsheet may put a byte order mark before the first column.
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = islice(reader(lines), 1, None)
        return {(row[0], row[1], row[2]): row[3] for row in rows if len(row) == 4 and row[3]}
