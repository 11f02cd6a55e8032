"""Published pages in a browser: for every eye, at every width, with the keyboard, without scripts.

What is looked at is in `drivers/published_site.mjs`: axe (WCAG 2.0 to 2.2, A and AA) at 320 and
1440 in light and dark, html-validate, every link, a walk with the keyboard.
"""

import subprocess
from collections.abc import Mapping
from pathlib import Path

import attrs
import pytest

import gobierno_abierto.model as m
from accessibility import needs_browser
from builders import event, panel
from gobierno_abierto import datasets
from gobierno_abierto.publish.site import page, site
from readers import DRIVERS, node_modules
from timeline_examples import hostile

_NEEDED = ("html-validate",)
_MISSING = [each for each in _NEEDED if not (node_modules() / each).is_dir()]
needs_validator = pytest.mark.skipif(
    bool(_MISSING), reason=f"not in {node_modules()}: npm install {' '.join(_MISSING)}"
)


def faults(files: Mapping[str, bytes], folder: Path) -> str:
    """What is wrong with a site; empty if nothing is."""
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    done = subprocess.run(
        ["node", str(DRIVERS / "published_site.mjs"), str(node_modules()), str(folder)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    count = sum(path.endswith(".html") for path in files)
    good = f"{count} pages: 0 faults" in done.stdout
    return "" if good else done.stdout + done.stderr


@needs_browser
@needs_validator
def test_a_site_in_three_languages_is_for_everybody(tmp_path: Path) -> None:
    document = datasets.load("ficticio")
    files = site(document, address="https://gobierno.example/dialogo/", draft=True)

    assert "" == faults(files, tmp_path)


@needs_browser
@needs_validator
def test_single_pages_are_for_everybody(tmp_path: Path) -> None:
    documents: dict[str, m.Document] = {
        each: datasets.load(each) for each in ("mexico-2012", "ficticio-plan", "colombia-2023")
    }
    documents["hostil"] = hostile()
    base = datasets.load("ficticio")
    if isinstance(base, m.Dialogue):
        attendance = m.Attendance(registered=40, attended=55, masked=True)
        held = event(panel(status=m.ItemStatus.CANCELLED), attendance=attendance)
        documents["cifras"] = attrs.evolve(base, events=(*base.events, held))
    files = {f"{name}.html": page(each).encode() for name, each in documents.items()}

    assert "" == faults(files, tmp_path)


@needs_browser
@needs_validator
def test_the_judge_finds_what_is_wrong(tmp_path: Path) -> None:
    bad = (
        '<!DOCTYPE html><html><head><title>x</title></head><body><div class="sheet" style="width:'
        '900px"><h1>a</h1><h1>b</h1><p id="a">x</p><p id="a">y</p><img src="no.png"><a href="#no" '
        'style="outline:none">q</a></div><script>1</script><img src="https://e.example/x.png">'
        "</body></html>"
    )
    told = faults({"index.html": bad.encode()}, tmp_path)

    for fault in (
        "html-has-lang", "image-alt", "no-dup-id", "too wide at 320", "2 h1", "1 scripts",
        "no focus to be seen", "no.png leads nowhere", "#no has no such place", "remote resource",
    ):  # fmt: skip
        assert fault in told
