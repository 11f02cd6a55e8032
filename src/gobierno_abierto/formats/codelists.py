"""Codelists as CSV files, for whoever fills in a spreadsheet or writes another program."""

from csv import writer
from io import StringIO

from gobierno_abierto.words import Sentence
from gobierno_abierto.words.codelists import BY_KEY

_LANGUAGES = Sentence._fields
_HEADER = (
    "code",
    *(f"label_{lang}" for lang in _LANGUAGES),
    *(f"meaning_{lang}" for lang in _LANGUAGES),
    "source",
    "translation",
)


def codelist_csv(key: str) -> str:
    """A codelist as the text of a CSV file: a row for each code, in the order of the list.

    The columns are the code, its label and its meaning in three languages, its `source` (empty:
    the code is ours) and `translation`, whose the Spanish and the Portuguese label are (empty:
    both were read in a document).

    Raises:
        KeyError: if there is no codelist of that name.
    """
    text = StringIO(newline="")
    # RFC 4180 §2: "Each record is located on a separate line, delimited by a line break (CRLF)."
    rows = writer(text, lineterminator="\r\n")
    rows.writerow(_HEADER)
    for code, term in BY_KEY[key].terms.items():
        rows.writerow((code, *term.label, *term.meaning, term.source or "", term.translation))
    return text.getvalue()
