"""Where the command reads and writes: passed in, never reached for."""

import contextlib
import io
import json
import sys
import unicodedata
from typing import Any, BinaryIO, TextIO

import attrs

from gobierno_abierto.words import Language, Sentence

# Every line fits a terminal of the usual width, whatever it is read on.
WIDTH = 80


@attrs.frozen(kw_only=True)
class Streams:
    """Standard input as bytes (`None`: there is none), output and errors as text."""

    stdin: BinaryIO | None
    stdout: TextIO
    stderr: TextIO


def own_streams() -> Streams:
    """The streams of this process."""
    # Started without a terminal, or with ">&-", a process has none of them, whatever their type.
    given: tuple[TextIO | None, ...] = (sys.stdin, sys.stdout, sys.stderr)
    stdin, stdout, stderr = given
    return Streams(
        stdin=stdin.buffer if stdin else None,
        stdout=stdout or io.StringIO(),
        stderr=stderr or io.StringIO(),
    )


@attrs.frozen(kw_only=True)
class Console:
    """The streams, and how to speak on them.

    `program` is what the command is called; `as_json`: programs are listening, not people.
    `lang_option` is what was typed for the language, so that what is printed for copying asks for
    it, too; `None`: nothing was.
    """

    streams: Streams
    lang: Language
    program: str
    as_json: bool = False
    lang_option: Sentence | None = None

    def tell(self, words: str) -> None:
        """Write an answer."""
        self.streams.stdout.write(legible(words.rstrip("\n") + "\n", self.streams.stdout))

    def tell_object(self, answer: dict[str, Any]) -> None:
        """Write an answer for programs."""
        utf8 = (self.streams.stdout.encoding or "utf-8").lower().replace("-", "") == "utf8"
        self.tell(json.dumps(answer, ensure_ascii=not utf8, indent=2))

    def command(self, *words: str | Sentence) -> str:
        """The command with `words` after it, to be copied."""
        said = (each if isinstance(each, str) else each.in_language(self.lang) for each in words)
        asked = (self.lang_option.in_language(self.lang), self.lang) if self.lang_option else ()
        return " ".join([self.program, *map(typed, said), *asked])

    def warn(self, words: str) -> None:
        """Write what is not an answer; nothing, if there are no words."""
        if not words:
            return
        # Both may lead to the same place: what was said first comes first.
        with contextlib.suppress(OSError, ValueError):
            self.streams.stdout.flush()
        self.streams.stderr.write(legible(words.rstrip("\n") + "\n", self.streams.stderr))


def printable(name: str) -> str:
    """`name` fit for a terminal: it may hold control characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)


def typed(name: str) -> str:
    """`name` as one would type it: in quotation marks that every shell knows, if it needs them."""
    shown = printable(name)
    return f'"{shown}"' if _SHELL_READS.intersection(shown) else shown


# What stands between words, or means something to a shell if it stands alone.
_SHELL_READS = frozenset(" ()[]{}&;|<>*?#'")


def legible(words: str, stream: TextIO) -> str:
    """`words` as far as the encoding of `stream` goes: rather no accent than no letter."""
    encoding = stream.encoding or "utf-8"
    if _fits(words, encoding):
        return words
    return "".join(each if _fits(each, encoding) else _plainer(each, encoding) for each in words)


_PLAINER = {
    **dict.fromkeys("«»“”", '"'),
    **dict.fromkeys("–—", "-"),
    **dict.fromkeys("¿¡", ""),
    "’": "'",
    "…": "...",
}


def _plainer(character: str, encoding: str) -> str:
    parts = unicodedata.normalize("NFKD", character)
    bare = "".join(each for each in parts if not unicodedata.combining(each))
    plain = _PLAINER.get(character, bare)
    return plain if _fits(plain, encoding) else "?"


def _fits(words: str, encoding: str) -> bool:
    try:
        words.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
