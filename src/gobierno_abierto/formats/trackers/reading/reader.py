"""One row being read: the words in its members, and what of them stays as it stands."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.trackers.mapping.nouns import Mapped, Table, Tongues, Wanted
from gobierno_abierto.formats.trackers.reading import phrases
from gobierno_abierto.formats.trackers.reading.desk import Desk
from gobierno_abierto.formats.trackers.reading.pieces import as_words, pieces, verbatim
from gobierno_abierto.formats.trackers.reading.rows import Row, Value, values
from gobierno_abierto.model import ForbiddenCharacterError, Text, Verbatim
from gobierno_abierto.model.characters import require_text
from gobierno_abierto.words import Sentence, Words

_LINE_END = re.compile(r"\r\n?")
# As `require_text` has it; what may not stand in a line besides is white space.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Piece(NamedTuple):
    """Words of a value, or a part of them."""

    found: Value
    words: str


class Reader:
    """A row, read by a table. `kept` is what was not understood, or only in part."""

    def __init__(self, desk: Desk, table: Table, row: Row) -> None:
        self.desk = desk
        self.table = table
        self.row = row
        self.kept: list[Verbatim] = []

    def text(self, mapped: Mapped) -> Text | None:
        """The words of a text, language by language."""
        by_tag = mapped.by_tag if isinstance(mapped, Tongues) else ()
        pairs = {tag: words for tag, each in by_tag if (words := self._words(each))}
        if not pairs:
            return None
        return Text(pairs=tuple(pairs.items()), original=next(iter(pairs)))

    def line(self, wanted: Wanted) -> str | None:
        """Words of one line; several pieces stand side by side."""
        if wanted.fixed is not None:
            return str(wanted.fixed)
        every = (allowed_line(each.words) for each in self.pieces(wanted, phrases.A_LINE))
        return ", ".join(dict.fromkeys(every)) or None

    def raw(self, wanted: Wanted | None) -> str | None:
        """What identifies something in the tracker; `None`: it is not there, or no word."""
        if wanted is None:
            return None
        if wanted.fixed is not None:
            return str(wanted.fixed)
        for member in wanted.members:
            for found in values(self.row, member):
                every = pieces(found, wanted, self.table)
                if every and as_words(found.value) is not None:
                    return allowed_line(every[0])
        return None

    def some(self, wanted: Wanted, meant: Sentence, *, one: bool) -> Iterable[Piece]:
        """The pieces of a value, or only the first: others have no place then, which is told."""
        every = self.pieces(wanted, meant)
        if not one:
            return every
        first, *others = (*every, None)
        for each in others[:-1]:
            if each:
                self.not_understood(each, phrases.ONE_TOO_MANY)
        return (first,) if first else ()

    def pieces(self, wanted: Wanted, meant: Sentence) -> Iterator[Piece]:
        """The pieces of all members; what is no words is told not to be what was `meant`."""
        for member in wanted.members:
            for whole in values(self.row, member):
                found = self._without_people(whole, wanted)
                every = pieces(found, wanted, self.table)
                if every is None:
                    self.not_understood(Piece(found, ""), phrases.NO_SUCH_THING, wanted=meant)
                for words in every or ():
                    if words in self.table.placeholders:
                        self.desk.tell(
                            said.PLACEHOLDER, found.spot, f"{member} {words}",
                            member=member, value=words,
                        )  # fmt: skip
                    yield Piece(found, words)

    def _without_people(self, found: Value, wanted: Wanted) -> Value:
        """A value as far as it is not about people; that it is cut is told."""
        start = wanted.personal_from
        if not start or not isinstance(found.value, str) or start not in found.value:
            return found
        self.desk.tell(said.PERSONAL, found.spot, found.member, member=found.member)
        return found._replace(value=found.value.partition(start)[0])

    def keep(self, member: str) -> None:
        """Keep what a member has as it stands."""
        for found in values(self.row, member):
            self._keep(found)

    def not_understood(self, piece: Piece, fault: Sentence, **words: Words) -> None:
        """Tell that a value is not what its field holds, and keep it."""
        shown: Any = piece.words or piece.found.value
        self.desk.not_understood(piece.found, fault, shown, fault.en, **words)
        self._keep(piece.found)

    def _keep(self, found: Value) -> None:
        kept = verbatim(found.member, found.value)
        if kept not in self.kept:
            self.kept.append(kept)

    def _words(self, wanted: Wanted) -> str:
        if wanted.fixed is not None:
            return str(wanted.fixed)
        return "\n".join(map(self._storable, self.pieces(wanted, phrases.A_TEXT)))

    def _storable(self, piece: Piece) -> str:
        words = _LINE_END.sub("\n", piece.words)
        try:
            require_text(words)
        except ForbiddenCharacterError as error:
            shown = f"U+{ord(error.character):04X}"
            self.not_understood(piece, phrases.CHARACTER, character=shown)
            return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", words)
        return words


def allowed_line(words: str) -> str:
    r"""`words` on one line, without the characters that none may have.

    >>> allowed_line("Hito\n 2")
    'Hito 2'
    """
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", " ".join(words.split()))
