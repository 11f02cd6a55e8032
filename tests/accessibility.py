"""Pages in a browser, with axe as the judge of whether everybody can read them.

Needs Chromium (``CHROMIUM``, else where Debian puts it) and, of npm, playwright-core and axe-core.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from readers import DRIVERS, node_modules

_CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


def violations(pages: Mapping[str, str], folder: Path) -> str:
    """What axe finds in those pages, in light and in dark; empty if it finds nothing."""
    for name, html in pages.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "index.html").write_text(html, encoding="utf-8")
    done = subprocess.run(
        ["node", str(DRIVERS / "axe_pages.mjs"), str(node_modules()), str(folder)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    counted = f"{len(pages)} pages, twice: 0 violations, 0 remote resources"
    return "" if counted in done.stdout else done.stdout + done.stderr


def _reason() -> str | None:
    if not shutil.which("node"):
        return "node is not installed"
    if not Path(_CHROMIUM).is_file():
        return f"no Chromium at {_CHROMIUM}"
    missing = [
        each for each in ("playwright-core", "axe-core") if not (node_modules() / each).is_dir()
    ]
    return f"not in {node_modules()}: npm install {' '.join(missing)}" if missing else None


_WHY = _reason()
needs_browser = pytest.mark.skipif(_WHY is not None, reason=_WHY or "")
