"""Languages beyond the three in which sentences are written: a table for each, beside this file.

A table is ``<tag>.csv``: UTF-8, columns ``es,en,pt,<tag>``, a row for each sentence of the package.
``tools/translations.py`` makes it and says what it lacks.
"""

from collections.abc import Mapping
from importlib.resources import files
from io import StringIO
from itertools import islice

from gobierno_abierto.model.memory import remembered

Triple = tuple[str, str, str]


def translation(sentence: Triple, tag: str) -> str | None:
    """The words of the table of `tag` for a sentence; `None`: it has none yet."""
    return table(tag).get(sentence)


@remembered
def table(tag: str) -> Mapping[Triple, str]:
    """The whole table, by the words in Spanish, English and Portuguese.

    What is not translated yet is not in it; a language without a table has an empty one.
    """
    file = files(__name__).joinpath(f"{tag}.csv")
    if not file.is_file():
        return {}
    # Whoever speaks one of the three never needs it.
    from csv import reader  # noqa: PLC0415

    # Spreadsheets know UTF-8 by the byte order mark.
    lines = StringIO(file.read_text(encoding="utf-8-sig"), newline="")
    rows = islice(reader(lines), 1, None)
    return {(row[0], row[1], row[2]): row[3] for row in rows if len(row) == 4 and row[3]}
