"""Languages beyond the three in which sentences are written: a table for each, beside this file.

A table is ``<tag>.csv``: UTF-8, columns ``es,en,pt,<tag>``, a row for each sentence of the package;
spreadsheets may have put semicolons in place of the commas.
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
    # Spreadsheets know UTF-8 by the byte order mark.
    return parsed(file.read_text(encoding="utf-8-sig")) if file.is_file() else {}


def parsed(text: str) -> dict[Triple, str]:
    """The translations in the text of a table."""
    # Whoever speaks one of the three never needs it.
    from csv import reader  # noqa: PLC0415

    lines = StringIO(text, newline="")
    rows = islice(reader(lines, delimiter=delimiter(text)), 1, None)
    return {(row[0], row[1], row[2]): row[3] for row in rows if len(row) == 4 and row[3]}


def delimiter(text: str) -> str:
    """What stands between the cells of a table, by its first line."""
    return ";" if text.startswith("es;") else ","
