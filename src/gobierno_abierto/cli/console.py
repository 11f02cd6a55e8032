"""Where the command reads and writes: passed in, never reached for."""

import io
import json
import sys
import unicodedata
from typing import Any, BinaryIO, TextIO

import attrs

from gobierno_abierto.words import Language

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
    """The streams, and how to speak on them. `as_json`: programs are listening, not people."""

    streams: Streams
    lang: Language
    as_json: bool = False

    def tell(self, words: str) -> None:
        """Write an answer."""
        self.streams.stdout.write(legible(words.rstrip("\n") + "\n", self.streams.stdout))

    def tell_object(self, answer: dict[str, Any]) -> None:
        """Write an answer for programs."""
        utf8 = (self.streams.stdout.encoding or "utf-8").lower().replace("-", "") == "utf8"
        self.tell(json.dumps(answer, ensure_ascii=not utf8, indent=2))

    def warn(self, words: str) -> None:
        """Write what is not an answer."""
        self.streams.stderr.write(legible(words.rstrip("\n") + "\n", self.streams.stderr))


def legible(words: str, stream: TextIO) -> str:
    """`words` as far as the encoding of `stream` goes: rather no accent than no letter."""
    encoding = stream.encoding or "utf-8"
    try:
        words.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_encodable(each, encoding) for each in words)
    return words


_PLAIN = {"«": '"', "»": '"', "“": '"', "”": '"', "’": "'", "–": "-", "—": "-", "…": "..."}


def _encodable(character: str, encoding: str) -> str:
    plain = unicodedata.normalize("NFKD", character)
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    for candidate in (character, _PLAIN.get(character, ""), bare):
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        if candidate:
            return candidate
    return "?"
