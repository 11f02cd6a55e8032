"""The command as a process: pipes, signals, encodings, and folders that may not be written."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gobierno_abierto import datasets
from gobierno_abierto.publish import agenda_text

_COMMAND = (sys.executable, "-m", "gobierno_abierto")
_PLAIN = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "PYTHONUTF8": "0"}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def _ran(*argv: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*_COMMAND, *argv], env={**_PLAIN, **more}, capture_output=True, check=False, timeout=60
    )


def test_the_module_is_the_command() -> None:
    done = _ran("ver", "mexico-2012")

    assert (0, b"") == (done.returncode, done.stderr)
    assert done.stdout.startswith("Vista pública".encode())


def test_the_environment_says_the_language() -> None:
    assert _ran("ver", "mexico-2012", LANG="pt_BR.UTF-8").stdout.startswith("Versão".encode())


def test_what_is_printed_for_copying_names_the_python_that_was_used() -> None:
    assert f"\n  {sys.executable} -m gobierno_abierto demo\n" in _ran("-h").stdout.decode()


def test_what_is_printed_for_copying_starts_what_was_started(tmp_path: Path) -> None:
    """In a folder that is not on the PATH, the path that was typed; on it, the bare name."""
    script = tmp_path / "bin" / "gobierno-abierto"
    script.parent.mkdir()
    program = "import sys; from gobierno_abierto.cli import main; sys.exit(main())"
    script.write_text(f"#!{sys.executable}\n{program}\n", encoding="utf-8")
    script.chmod(0o755)

    def hint(name: str, path: Path | str) -> str:
        around = {**_PLAIN, "PATH": str(path)}
        done = subprocess.run([name], env=around, capture_output=True, check=False)
        return done.stderr.decode().splitlines()[-1]

    assert "Ayuda: bin/gobierno-abierto --ayuda" == hint("bin/gobierno-abierto", "/bin")
    assert "Ayuda: gobierno-abierto --ayuda" == hint("gobierno-abierto", script.parent)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp850"])
def test_an_encoding_without_the_letters_loses_accents_and_no_letters(encoding: str) -> None:
    """Old terminals get a legible text, and programs lose nothing."""
    done = _ran("ver", "ficticio", LANG="C", LC_ALL="C", PYTHONIOENCODING=encoding)
    told = done.stdout.decode(encoding)

    assert (0, b"") == (done.returncode, done.stderr)
    assert told.startswith(("Vista publica", "Vista pública"))
    assert agenda_text(datasets.load("ficticio")).count("?") == told.count("?")
    plain = _ran("show", "ficticio", "--format=json", LANG="C", PYTHONIOENCODING=encoding)
    assert b"\\u00e1" in plain.stdout


def test_the_locale_c_is_no_obstacle() -> None:
    done = _ran("revisar", "no-existe.json", LANG="C", LC_ALL="C")

    assert (2, b"") == (done.returncode, done.stderr)


def test_who_reads_only_the_beginning_hears_no_complaint() -> None:
    """As in `gobierno-abierto reglas | head -1`."""
    with subprocess.Popen(
        [*_COMMAND, "rules", "--format=json"],
        env=_PLAIN,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()

        assert b"" == process.stderr.read()
        assert 141 == process.wait(timeout=60)


def test_an_interruption_is_no_traceback(tmp_path: Path) -> None:
    """Ctrl-C while it waits for its input."""
    pipe = tmp_path / "tubo"
    os.mkfifo(pipe)
    command = [*_COMMAND, "check", str(pipe)]
    # Opening the pipe waits for the other side, which by then is reading.
    with (
        subprocess.Popen(command, env=_PLAIN, stdout=-1, stderr=-1) as process,
        pipe.open("wb"),
    ):
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)

    assert (130, b"", b"Interrumpido.\n") == (process.returncode, out, err)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*_COMMAND, "ver", "ficticio"], env=_PLAIN, stdout=full, stderr=-1, check=False
        )

    assert 2 == done.returncode
    assert "No se pudo escribir la respuesta: el disco está lleno.\n" == done.stderr.decode()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless file")
def test_an_endless_file_is_refused() -> None:
    done = _ran("check", "/dev/zero", "--format=json")

    assert 2 == done.returncode
    assert b'"GA002"' in done.stdout


def test_a_write_that_fails_half_way_leaves_the_old_file_and_no_trace(tmp_path: Path) -> None:
    """The disk is full after a thousand bytes."""
    target = tmp_path / "d.txt"
    target.write_text("Vista pública: lo de antes", encoding="utf-8")
    done = subprocess.run(
        [*_COMMAND, "convertir", "ficticio", str(target)],
        # The limit would cut Python's own caches short, too.
        env={**_PLAIN, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=False,
        preexec_fn=_small_files_only,  # no thread runs here
    )

    assert 2 == done.returncode
    assert "No se pudo escribir" in done.stderr.decode()
    assert [target] == list(tmp_path.iterdir())
    assert "Vista pública: lo de antes" == target.read_text(encoding="utf-8")


def _small_files_only() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


def test_nobody_waits_for_what_is_not_used() -> None:
    """Checking needs no parser of other people's calendars, and no metadata of packages."""
    program = (
        "import sys; from gobierno_abierto.cli import main; main(['check', '-']);"
        "print([name for name in ('icalendar', 'importlib.metadata', 'email', 'argparse')"
        " if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=b"{}", env=_PLAIN, capture_output=True, check=False
    )

    assert b"[]" == done.stdout.splitlines()[-1]
