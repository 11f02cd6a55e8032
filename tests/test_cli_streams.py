"""When streams fail, or we do: a sentence and an exit code, never a traceback."""

import io

import pytest

from gobierno_abierto.cli import main
from gobierno_abierto.cli.console import Streams


def test_our_own_failure_is_no_traceback() -> None:
    """Whatever breaks, people get a sentence that does not blame them."""

    class Broken(io.BytesIO):
        def read(self, _: int | None = -1, /) -> bytes:
            raise RuntimeError("secreto")

    out, err = io.StringIO(), io.StringIO()
    code = main(["check", "-"], streams=Streams(stdin=Broken(), stdout=out, stderr=err), environ={})

    assert 2 == code
    assert "RuntimeError test_cli_streams.py" in err.getvalue()
    assert "secreto" not in err.getvalue()


def test_without_standard_input_there_is_nothing_to_read() -> None:
    out = io.StringIO()
    streams = Streams(stdin=None, stdout=out, stderr=io.StringIO())

    assert 2 == main(["revisar", "-"], streams=streams, environ={})
    assert "no hay entrada" in out.getvalue()


def test_an_interruption_has_a_word_and_a_code() -> None:
    class Interrupted(io.BytesIO):
        def read(self, _: int | None = -1, /) -> bytes:
            raise KeyboardInterrupt

    err = io.StringIO()
    streams = Streams(stdin=Interrupted(), stdout=io.StringIO(), stderr=err)

    assert 130 == main(["check", "-", "--lang=en"], streams=streams, environ={})
    assert "Interrupted.\n" == err.getvalue()


@pytest.mark.parametrize(
    ("failure", "code", "told"),
    [
        (BrokenPipeError(32, ""), 141, ""),
        (OSError(28, ""), 2, "No se pudo escribir la respuesta: el disco está lleno.\n"),
        (
            OSError(99, ""),
            2,
            "No se pudo escribir la respuesta: el sistema responde EADDRNOTAVAIL.\n",
        ),
    ],
)
def test_an_answer_that_cannot_be_written_is_no_traceback(
    failure: OSError, code: int, told: str
) -> None:
    class Failing(io.StringIO):
        def flush(self) -> None:
            raise failure

    err = io.StringIO()
    streams = Streams(stdin=None, stdout=Failing(), stderr=err)

    assert code == main(["--version"], streams=streams, environ={})
    assert told == err.getvalue()
