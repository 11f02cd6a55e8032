"""Every example that a reader may copy runs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

_FOLDER = Path(__file__).resolve().parent.parent / "examples"
_EXAMPLES = sorted(_FOLDER.glob("*.py"))
# More lines than this do not fit on a screen.
_SCREEN = 50


@pytest.mark.parametrize("script", _EXAMPLES, ids=lambda path: path.stem)
def test_examples_run_and_fit_on_a_screen(script: Path, tmp_path: Path) -> None:
    """The example ends well, says something, and is short enough to be read at once."""
    done = subprocess.run(
        [sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.strip()
    assert len(script.read_text(encoding="utf-8").splitlines()) <= _SCREEN


def test_every_example_is_listed() -> None:
    """The table of examples has one line for each script, in order, and no other."""
    table = (_FOLDER / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| \[(\S+\.py)\]\(\1\) \| \S", table, re.MULTILINE)

    assert [script.name for script in _EXAMPLES] == listed
