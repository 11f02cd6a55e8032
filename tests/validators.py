"""Two validators that are not ours, as judges of the schema."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import gobierno_abierto as ga
from readers import DRIVERS, node_modules


@cache
def _validator() -> Draft202012Validator:
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(ga.json_schema(), format_checker=checker)


def by_jsonschema(documents: Sequence[Any]) -> list[bool]:
    """Which of the documents are valid, by ``jsonschema`` of Python."""
    return [_validator().is_valid(each) for each in documents]


def by_ajv(documents: Sequence[Any]) -> list[bool]:
    """Which of the documents are valid, by Ajv of npm, as it comes."""
    lines = "\n".join(json.dumps(each) for each in (ga.json_schema(), *documents))
    done = subprocess.run(
        ["node", str(DRIVERS / "ajv_verdicts.mjs"), str(node_modules())],
        input=lines,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    verdicts = [line == "valid" for line in done.stdout.splitlines()]
    assert len(documents) == len(verdicts)
    return verdicts


def _no_ajv() -> str | None:
    if not shutil.which("node"):
        return "node is not installed"
    missing = [each for each in ("ajv", "ajv-formats") if not (node_modules() / each).is_dir()]
    return f"not in {node_modules()}: npm install {' '.join(missing)}" if missing else None


_REASON = _no_ajv()

with_each_validator = pytest.mark.parametrize(
    "judge",
    [
        pytest.param(by_jsonschema, id="jsonschema"),
        pytest.param(
            by_ajv, id="ajv", marks=pytest.mark.skipif(_REASON is not None, reason=_REASON or "")
        ),
    ],
)
