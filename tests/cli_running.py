"""Running the command within the tests: words in, exit code and output out."""

import io
import json
from collections.abc import Mapping
from typing import Any

import attrs

from gobierno_abierto.cli import main
from gobierno_abierto.cli.console import Streams


@attrs.frozen
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> str:
        """Output and errors in one line, however they were wrapped."""
        return " ".join((self.out + self.err).split())

    @property
    def answer(self) -> dict[str, Any]:
        """The output, for programs."""
        found: dict[str, Any] = json.loads(self.out)
        return found


def ran(
    *argv: str,
    stdin: bytes = b"",
    environ: Mapping[str, str] | None = None,
    encoding: str = "utf-8",
    program: str = "gobierno-abierto",
) -> Ran:
    """Run the command with streams and an environment of its own."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2))
    streams = Streams(stdin=io.BytesIO(stdin), stdout=out, stderr=err)
    code = main(argv, streams=streams, environ=environ or {}, program=program)
    told = []
    for stream in (out, err):
        stream.seek(0)
        told.append(stream.read())
    return Ran(code, *told)
