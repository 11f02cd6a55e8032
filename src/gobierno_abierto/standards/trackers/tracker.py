"""What one tracker's table of statuses is."""

from typing import NamedTuple

from gobierno_abierto.model import Progress
from gobierno_abierto.words import Sentence

# Why a word that says how much of it was done is "in progress".
PART_OF_IT = Sentence(
    es="Se empezó y no se terminó; cuánto se hizo lo dice la palabra, que se conserva.",
    en="It was begun and not finished; how much was done is in the word, which is kept.",
    pt="Foi começado e não terminado; quanto se fez está na palavra, que é mantida.",
)


class Status(NamedTuple):
    """One status of a tracker: how it is written, what it means to us, and why.

    `words` are its code and its labels; the first is the one by which it is known. `why` is one
    sentence where the meaning is not obvious; `None`: it is.
    """

    words: tuple[str, ...]
    progress: Progress
    why: Sentence | None = None


class Tracker(NamedTuple):
    """A tracker, or a reviewer, with the words that it has for progress.

    `source` is in which plan or program the words stand; `None`: they are our own list.
    """

    key: str
    name: Sentence
    source: str | None
    statuses: tuple[Status, ...]
