"""The project keeps its own promises."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parent.parent


def test_nothing_points_upward() -> None:
    """The drawing of the layers holds, and each third-party library has one door."""
    from importlinter.cli import lint_imports

    assert 0 == lint_imports(config_filename=str(_ROOT / "pyproject.toml"), no_cache=True)


def test_the_readme_and_ci_run_the_same_test_command() -> None:
    """What a newcomer types is what CI runs."""
    readme = (_ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^```sh\n(.+?)\n```$", readme, re.DOTALL | re.MULTILINE)

    assert commands[1] in (_ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_both_readmes_give_the_same_two_commands() -> None:
    """Spanish and English readers type the same."""
    commands = [
        re.findall(
            r"^```sh\n(.+?)\n```$", (_ROOT / name).read_text("utf-8"), re.DOTALL | re.MULTILINE
        )[:2]
        for name in ("README.md", "README.en.md")
    ]

    assert commands[0] == commands[1]


@pytest.mark.parametrize("flag", [(), ("-O",)])
def test_the_facade_imports_under_every_flag(flag: tuple[str, ...]) -> None:
    """Nothing in the library leans on an assert."""
    done = subprocess.run(
        [sys.executable, *flag, "-c", "import gobierno_abierto as ga; print(ga.datasets.names())"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "mexico-2012" in done.stdout


def test_the_source_holds_no_assert() -> None:
    """An assert vanishes under -O, so it guards nothing."""
    asserting = [
        path.name
        for path in (_ROOT / "src").rglob("*.py")
        if re.search(r"^\s*assert\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]

    assert [] == asserting
