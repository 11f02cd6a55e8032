"""What is said of the objects of the file and of their members."""

from typing import NamedTuple

from gobierno_abierto.words.languages import Sentence


class Member(NamedTuple):
    """One member of an object of the file.

    `title` is short enough for the header of a column. `meaning` says what the member holds, and
    what its absence means where that is not plain. `codelist` is the key of the open list of
    codes whose codes may stand in it; `None`: there is no such list, or it is a closed one, which
    the type tells.
    """

    title: Sentence
    meaning: Sentence
    codelist: str | None = None


class Described(NamedTuple):
    """One kind of object of the file; `members` are by their names in the file."""

    title: Sentence
    meaning: Sentence
    members: dict[str, Member]
