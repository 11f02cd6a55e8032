"""What a tracker's word means in our vocabulary of progress. The word itself is never lost.

Whoever maps a word keeps it in `Claim.reported`: the mapping says what it means to us, and may
be disputed. What a table does not have means nothing to us, and nothing is guessed.
"""

import re
import unicodedata

from gobierno_abierto.model import Progress
from gobierno_abierto.standards.trackers import TRACKERS, Status, Tracker

# What surrounds a word in a cell and says nothing; and what stands for a space within it.
_AROUND = "\"'«»“”.,:;·*! "
_SPACE = re.compile(r"[\s_/\u2010-\u2015-]+")


def status_key(word: str) -> str:
    """`word` without accents, capitals, dashes and what surrounds it, for comparison.

    >>> status_key(" Próximo_a  INICIAR. ")
    'proximo a iniciar'
    """
    letters = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _SPACE.sub(" ", bare).strip(_AROUND)


_FOUND: dict[str, dict[str, Status]] = {
    key: {status_key(word): status for status in tracker.statuses for word in status.words}
    for key, tracker in TRACKERS.items()
}

# By tracker, then by its word as it writes it.
STATUSES: dict[str, dict[str, Progress]] = {
    key: {word: status.progress for status in tracker.statuses for word in status.words}
    for key, tracker in TRACKERS.items()
}


def status_of(word: str, tracker: str) -> Status | None:
    """The line of a tracker's table in which a word stands; `None`: in none.

    Capitals, accents and spaces do not matter.

    Raises:
        KeyError: if there is no table of that name.
    """
    return _FOUND[tracker].get(status_key(word))


def progress_of(word: str, tracker: str = "words") -> Progress | None:
    """What a tracker's word means in our vocabulary; `None`: the tracker has no such word.

    `tracker` is a key of `TRACKERS`; ``words`` are everyday words in Spanish, English and
    Portuguese. Capitals, accents and spaces do not matter.

    >>> progress_of("EN EJECUCION", "ecuador")
    <Progress.IN_PROGRESS: 'in-progress'>
    >>> progress_of("casi listo") is None
    True

    Raises:
        KeyError: if there is no table of that name.
    """
    found = status_of(word, tracker)
    return found.progress if found else None


def code_of(word: str, tracker: str) -> str | None:
    """The code, or the first spelling, of a tracker's word; `None`: it has no such word.

    >>> code_of("Progrès limité", "canada")
    'LP'

    Raises:
        KeyError: if there is no table of that name.
    """
    found = status_of(word, tracker)
    return found.words[0] if found else None


__all__ = [
    "STATUSES",
    "TRACKERS",
    "Status",
    "Tracker",
    "code_of",
    "progress_of",
    "status_key",
    "status_of",
]
