"""The names of the files that are sent out: from ids alone, and safe on every disk."""

from collections.abc import Iterable

from gobierno_abierto.rules.telling import bare

# So much of an id is enough to know whose file it is.
_LONGEST = 60
# What Windows keeps for devices, whatever the ending.
_DEVICES = frozenset(
    ("aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)


def file_names(ids: Iterable[str]) -> list[str]:
    """A name for the file of each id: letters, digits and hyphens, and no name twice.

    Nothing of an id is a folder, and of two that differ in a sign or an accent each has its own.

    >>> file_names(["Órgano/Rector", "organo.rector", "../etc", "con"])
    ['organo-rector.csv', 'organo-rector-2.csv', 'etc.csv', 'con-file.csv']
    """
    taken: set[str] = set()
    return [f"{_free(_stem(each), taken)}.csv" for each in ids]


def _stem(name: str) -> str:
    stem = bare(name).strip("-")[:_LONGEST].strip("-")
    if not stem:
        return "file"
    return f"{stem}-file" if stem in _DEVICES else stem


def _free(stem: str, taken: set[str]) -> str:
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    taken.add(name)
    return name
