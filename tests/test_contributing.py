"""The page on contributing can be followed: its steps are taken in a copy of the repository."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from doc_blocks import FENCE, TRIED_ELSEWHERE

_ROOT = Path(__file__).resolve().parent.parent
_PAGES = sorted((_ROOT / "docs").glob(f"*/{TRIED_ELSEWHERE}"))
# What the steps change, and what they need to be tried.
_COPIED = (
    "src",
    "tests",
    "docs/generate",
    "tools",
    "conftest.py",
    "pyproject.toml",
    "CHANGELOG.md",
)
_SKIPPED = re.compile(r"<!-- skip: next[^>]*-->\s*\Z")


class Step(NamedTuple):
    """A block of the page: to be run, compared, or written to the file that is its title."""

    line: int
    language: str
    title: str | None
    body: str
    code: int


def _steps(page: Path) -> Iterator[Step]:
    text = page.read_text(encoding="utf-8")
    for match in FENCE.finditer(text):
        if not _SKIPPED.search(text[: match.start()]):
            line = text.count("\n", 0, match.start()) + 1
            code = int(match["code"] or 0)
            yield Step(line, match["language"], match["title"], match["body"], code)


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.parents[1].name)
def test_the_page_can_be_followed(page: Path, tmp_path: Path) -> None:
    """From the first step to the last, by somebody who does nothing but what it says."""
    _copy(tmp_path)
    printed = ""
    for step in _steps(page):
        where = f"{page}:{step.line}"
        if step.title is not None:
            _change(tmp_path / step.title, step, where)
        elif step.language == "output":
            assert _shown(step.body, printed), f"{where}: the reader gets\n{printed}"
        else:
            assert "sh" == step.language, where
            done = _ran(step.body, tmp_path)
            printed = done.stdout
            assert step.code == done.returncode, f"{where}: the reader gets\n{printed}"


def test_every_page_takes_the_same_steps() -> None:
    """Readers of Spanish and English write the same code."""
    first, *others = [[step for step in _steps(page) if step.title] for page in _PAGES]
    changes = [(step.title, step.language, step.body) for step in first]

    assert len(_PAGES) >= 2
    assert len(changes) > 10
    for other in others:
        assert changes == [(step.title, step.language, step.body) for step in other]


def test_the_short_page_leads_to_the_long_one() -> None:
    """Whoever finds CONTRIBUTING.md finds the command and the way to go on."""
    short = (_ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

    assert (_ROOT / ".ci" / "run").exists()
    assert ".ci/run" in short
    for lang in ("es", "en"):
        assert f"(docs/{lang}/{TRIED_ELSEWHERE})" in short


def _copy(target: Path) -> None:
    without = shutil.ignore_patterns("__pycache__")
    for name in _COPIED:
        if (_ROOT / name).is_dir():
            shutil.copytree(_ROOT / name, target / name, ignore=without)
        else:
            shutil.copy(_ROOT / name, target / name)


def _change(file: Path, step: Step, where: str) -> None:
    """Write a new file, or make the changes of a ``diff`` in one that is there."""
    if step.language != "diff":
        assert not file.exists(), f"{where}: {file.name} is there already"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(step.body, encoding="utf-8")
        return
    text = "\n" + file.read_text(encoding="utf-8")
    for hunk in re.split(r"^@@\n", step.body, flags=re.MULTILINE):
        old, new = _sides(hunk)
        # A lone bracket is the last one of the file, whatever was added before it.
        alone = old.strip() in (")", "}")
        assert alone or 1 == text.count(old), f"{where}: in {file.name} not one place like\n{hunk}"
        before, found, after = text.rpartition(old)
        assert found, f"{where}: in {file.name} no place like\n{hunk}"
        text = f"{before}{new}{after}"
    file.write_text(text.removeprefix("\n"), encoding="utf-8")


def _sides(hunk: str) -> tuple[str, str]:
    """The lines before and after, from the line break before them to the last one."""
    lines = [line or " " for line in hunk.removesuffix("\n").split("\n")]
    before = [line[1:] for line in lines if line[0] in " -"]
    after = [line[1:] for line in lines if line[0] in " +"]
    return "".join(f"\n{line}" for line in before) + "\n", "".join(
        f"\n{line}" for line in after
    ) + "\n"


def _ran(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    # Without what measures coverage: the copy is gone when it is reported.
    around = {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        "PYTHONPATH": str(folder / "src"),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PYTHONIOENCODING": "utf-8",
    }
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=around,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


def _shown(expected: str, printed: str) -> bool:
    """Whether the page shows what was printed; ``…`` stands for anything."""
    wanted, got = (
        "\n".join(line.rstrip() for line in words.strip("\n").splitlines())
        for words in (expected, printed)
    )
    return bool(re.fullmatch(re.escape(wanted).replace("…", ".*"), got, re.DOTALL))
