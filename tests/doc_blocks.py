"""The code blocks of the pages, run as a reader would run them.

Each page has a folder of its own. A block with ``title="name"`` is written there as a file;
``python``, ``sh`` and ``js`` blocks run there, one after the other; an ``output`` block is what
the block before it prints, where a line of nothing but ``…`` stands for any number of lines. A
comment ``<!-- ends with 1 -->`` on the line before a block tells the exit code of its last
command.

A table below ``<!-- typed into book.xlsx: Sheet -->`` is what the reader types into that sheet,
over the rows that are there; below ``<!-- mended in book.xlsx -->``, each row names a sheet, a
cell and what to write into it.
"""

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from unittest import SkipTest

from sybil import Document, Example, Region

import doc_typing
from readers import node_modules

# Languages of which nothing is asked: pictures and excerpts of other people's files.
SHOWN_ONLY = frozenset({"text", "diff", "yaml", "toml", "ics", "html"})

# By test_contributing.py, where a title is a path in the repository.
TRIED_ELSEWHERE = "project/contributing.md"

FENCE = re.compile(
    r"^(?:<!-- ends with (?P<code>\d) -->\n+)?"
    r"(?P<indent> *)```(?P<language>[a-z]*)(?: title=\"(?P<title>[^\"]+)\")?"
    r"(?P<rest>[^\n]*)\n(?P<body>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
_FOLDER = "_folder"
_PRINTED = "_printed"
_ANY_LINES = "…"


class Block(NamedTuple):
    """A code block: what it is written in, the file it is, what it says, and how it ends."""

    language: str
    title: str | None
    body: str
    code: int


def blocks(document: Document) -> Iterator[Region]:
    """The code blocks of a page that can be tried."""
    if Path(document.path).as_posix().endswith(TRIED_ELSEWHERE):
        return
    for match in doc_typing.TABLE.finditer(document.text):
        yield Region(match.start(), match.end(), doc_typing.typed(match), _type)
    for match in FENCE.finditer(document.text):
        body, code = textwrap.dedent(match["body"]), int(match["code"] or 0)
        block = Block(match["language"], match["title"], body, code)
        if block.title or block.language not in SHOWN_ONLY:
            yield Region(match.start(), match.end(), block, _run)


def open_folder(namespace: dict[str, Any]) -> None:
    """Give the page a folder."""
    namespace[_FOLDER] = tempfile.TemporaryDirectory()


def close_folder(namespace: dict[str, Any]) -> None:
    """Take it away."""
    namespace[_FOLDER].cleanup()


def _type(example: Example) -> None:
    example.parsed.into(Path(example.namespace[_FOLDER].name))
    example.namespace[_PRINTED] = None


def _run(example: Example) -> str | None:
    block: Block = example.parsed
    folder = Path(example.namespace[_FOLDER].name)
    if block.title:
        (folder / block.title).write_text(block.body, encoding="utf-8")
    if block.language == "json":
        json.loads(block.body)
    elif block.language == "output":
        return _compared(block.body, example.namespace.get(_PRINTED, ""))
    elif not block.title:
        return _tried(example, block, folder)
    return None


def _tried(example: Example, block: Block, folder: Path) -> str | None:
    """Run a block, and keep what it printed for the next one; `None`: all is well."""
    code, example.namespace[_PRINTED] = 0, None
    if block.language == "python":
        printed = _python(example, block.body, folder)
    elif block.language == "js":
        printed = _javascript(block.body, folder)
    elif block.language == "sh":
        printed, code = _shell(block.body, folder)
    else:
        return f"nobody knows how to try a block of {block.language or 'no language'!r}"
    example.namespace[_PRINTED] = printed
    return None if code == block.code else f"exit code {code}:\n{printed}"


def _python(example: Example, body: str, folder: Path) -> str:
    code = compile("\n" * example.line + body, example.path, "exec", dont_inherit=True)
    printed = io.StringIO()
    with contextlib.chdir(folder), contextlib.redirect_stdout(printed):
        exec(code, example.namespace)  # noqa: S102  # the page is ours
    return printed.getvalue()


def _javascript(body: str, folder: Path) -> str:
    modules = node_modules()
    if not shutil.which("node") or not (modules / "ajv-formats").is_dir():
        raise SkipTest(f"node, or what it needs in {modules}, is not installed")
    there = folder / "node_modules"
    if not there.exists():
        there.symlink_to(modules)
    (folder / "block.mjs").write_text(body, encoding="utf-8")
    printed, code = _shell("node block.mjs", folder)
    if code:
        raise AssertionError(printed)
    return printed


def _shell(body: str, folder: Path) -> tuple[str, int]:
    environment = {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PYTHONIOENCODING": "utf-8",
    }
    kept = {
        name: each for name, each in os.environ.items() if name.startswith(("COVERAGE", "COV_"))
    }
    done = subprocess.run(
        ["bash", "-c", body],
        cwd=folder,
        env={**environment, **kept},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout, done.returncode


def _compared(expected: str, printed: str | None) -> str | None:
    if printed is None:
        raise SkipTest("nothing was run before it")
    wanted = [line.rstrip() for line in expected.strip("\n").splitlines()]
    got = "\n".join(line.rstrip() for line in printed.strip("\n").splitlines())
    pattern = "\n".join(
        r"[^\n]*(?:\n[^\n]*)*" if line.strip() == _ANY_LINES else re.escape(line) for line in wanted
    )
    if re.fullmatch(pattern, got):
        return None
    return f"the page shows:\n{expected}\nthe reader gets:\n{got}\n"
