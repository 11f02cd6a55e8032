"""What ships: Mexico City 2012, Mexico's fourth plan, Colombia 2023, and an invented dialogue.

Of Colombia there are the figures of nine meetings, without those of few people. The invented one
has a first draft with faults, the mended one, and the state of a year later, when its workshops
have led to a plan.

Each is a file of the published format under ``data/``; the text from which it was written down,
if there is one, lies beside it as printed.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable

from gobierno_abierto.formats.json import from_json
from gobierno_abierto.model import Document

_NAMES = (
    "mexico-2012",
    "ficticio",
    "ficticio-con-choques",
    "ficticio-plan",
    "mexico-plan-4",
    "colombia-2023",
)


def names() -> tuple[str, ...]:
    """The names of all datasets."""
    return _NAMES


def load(name: str) -> Document:
    """The dataset of that name.

    Raises:
        KeyError: if there is none.
    """
    return from_json(_read(f"{_known(name)}.json"))


def announcement(name: str) -> str:
    """The text from which the dataset was written down, as printed.

    Raises:
        KeyError: if there is no such dataset, or it was not written down from a text.
    """
    if not _file(f"{_known(name)}.txt").is_file():
        raise KeyError(f"nothing announced {name!r}: it is invented, or comes from a table")
    return _read(f"{name}.txt")


def _known(name: str) -> str:
    # Only names of the table become names of files.
    if name not in _NAMES:
        raise KeyError(f"there is no dataset {name!r}; there are {', '.join(_NAMES)}")
    return name


def _read(file: str) -> str:
    return _file(file).read_text(encoding="utf-8")


def _file(name: str) -> Traversable:
    return files(__name__).joinpath("data", name)
