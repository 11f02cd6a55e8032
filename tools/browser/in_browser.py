"""The command, as the page in the browser asks it: files by name, and answers to be shown.

It runs under Pyodide, in a folder that exists only in the memory of the page.
"""

import io
import json
from pathlib import Path
from typing import Any

from gobierno_abierto.cli import main, phrases
from gobierno_abierto.cli.console import Streams
from gobierno_abierto.cli.reporting import SEVERITIES, place_words
from gobierno_abierto.findings import Place, Severity
from gobierno_abierto.words import Language, language, listed

_PROGRAM = "gobierno-abierto"
# What is shown; the report that can be saved has them all.
_MOST = 300


def asked(request: str) -> str:
    """What the page asks, answered: both are JSON.

    ``{"command": "check", "lang": "es", "file": "dialogo.xlsx", "base": null, "marked": null}`` is
    answered with what is shown of each finding, and with the whole report in words of programs.
    ``{"command": "new", "lang": "es", "file": "dialogo.xlsx", "purpose": "agenda"}`` writes a file.
    """
    wanted = json.loads(request)
    lang = language(wanted["lang"])
    told = _checked(wanted, lang) if wanted["command"] == "check" else _made(wanted, lang)
    return json.dumps(told, ensure_ascii=False)


def _checked(wanted: dict[str, Any], lang: Language) -> dict[str, Any]:
    words = ["check", _typed(wanted["file"]), "--format", "json"]
    for option in ("base", "mark"):
        if wanted.get(option):
            words += [f"--{option}", _typed(wanted[option])]
    code, out, said = _ran(words, lang)
    try:
        answer = json.loads(out)
    except ValueError:
        return {"code": code, "said": said or out}
    counts = [
        phrases.counted(answer["counts"][severity.value], one, many, lang)
        for severity, (one, many) in SEVERITIES.items()
    ]
    found = answer["findings"]
    return {
        "code": code,
        "said": said,
        "read": answer["read"],
        "internal": answer["visibility"] != "public",
        "counts": listed(counts, lang),
        "findings": [_shown(each, answer["file"], lang) for each in found[:_MOST]],
        "more": max(0, len(found) - _MOST),
        "report": out,
    }


def _shown(found: dict[str, Any], file: str, lang: Language) -> dict[str, str]:
    """One finding as people read it."""
    severity = Severity(found["severity"])
    return {
        "severity": severity.value,
        "weight": SEVERITIES[severity][0].in_language(lang).capitalize(),
        "where": _where(found, file, lang),
        "fault": found["fault"],
        "remedy": found["remedy"],
        "code": found["code"],
    }


def _where(found: dict[str, Any], file: str, lang: Language) -> str:
    names = ("line", "column", "sheet", "cell", "file")
    place = Place(pointer=found["pointer"], **{name: found.get(name) for name in names})
    if not place.pointer and place.line is None and place.sheet is None and place.file is None:
        return file
    return place_words(place, lang)


def _made(wanted: dict[str, Any], lang: Language) -> dict[str, Any]:
    Path(wanted["file"]).unlink(missing_ok=True)
    words = ["new", _typed(wanted["file"]), "--for", wanted["purpose"]]
    code, out, said = _ran(words, lang)
    return {"code": code, "said": said or out}


def _ran(words: list[str], lang: Language) -> tuple[int, str, str]:
    """The exit code, what was answered, and what was said beside it."""
    out, err = io.StringIO(), io.StringIO()
    streams = Streams(stdin=None, stdout=out, stderr=err)
    code = main([*words, "--lang", lang], streams=streams, environ={}, program=_PROGRAM)
    return code, out.getvalue(), err.getvalue()


def _typed(name: str) -> str:
    """A file's name as it would be typed: one that begins with a dash is no option."""
    return f"./{name}" if name.startswith("-") else name
