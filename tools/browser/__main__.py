"""Put Python and this program into a site, so that its page can check files in the browser.

``python -m browser NODE_MODULES SITE``. Ends with 0 and says how much it weighs, or with 1 and what
stands in the way; then nothing is put there, and the page says that it cannot work.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError
from pathlib import Path

from browser.packing import NotPureError, Part, packed, parts

FOLDER = "browser"
# Of Pyodide what starts it; no file of it fetches anything from elsewhere when asked like this.
_PYTHON = (
    "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json",
)  # fmt: skip
_PACKAGES = "packages.zip"


class ObstacleError(Exception):
    """What is needed cannot be had here. The message says what."""


def built(modules: Path, site: Path) -> int:
    """Write the folder `FOLDER` of the site; how many bytes a browser fetches of it.

    Raises:
        ObstacleError: if Pyodide or Node is missing, or a package cannot run in a browser. Nothing
            is left in the site then.
    """
    pyodide, target = modules / "pyodide", site / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    missing = [name for name in _PYTHON if not (pyodide / name).is_file()]
    if missing:
        raise ObstacleError(f"the npm package pyodide is missing: {', '.join(missing)}")
    node = shutil.which("node")
    if node is None:
        raise ObstacleError("Node is missing")
    try:
        found = parts(_version(pyodide))
    except NotPureError as error:
        raise ObstacleError(f"a package is not Python alone: {error}") from None
    except PackageNotFoundError as error:
        raise ObstacleError(f"a package is not installed: {error.name}") from None
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / FOLDER
        made.mkdir()
        for name in _PYTHON:
            shutil.copyfile(pyodide / name, made / name)
        _write_compiled(node, pyodide, packed(found), made / _PACKAGES)
        size = sum(each.stat().st_size for each in made.iterdir())
        (made / "licences.txt").write_text(_licences(pyodide, found), encoding="utf-8")
        told = {"bytes": size, "python": _stated(pyodide)["info"]["python"]}
        (made / "contents.json").write_text(json.dumps(told), encoding="utf-8")
        shutil.copytree(made, target)
    return size


def _stated(pyodide: Path) -> dict[str, dict[str, str]]:
    plain: dict[str, dict[str, str]] = json.loads(
        (pyodide / "pyodide-lock.json").read_text(encoding="utf-8")
    )
    return plain


def _version(pyodide: Path) -> str:
    """The version of Python that Pyodide is: "3.14"."""
    return ".".join(_stated(pyodide)["info"]["python"].split(".")[:2])


def _write_compiled(node: str, pyodide: Path, archive: bytes, target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / _PACKAGES
        source.write_bytes(archive)
        script = Path(__file__).with_name("compiled.mjs")
        done = subprocess.run(  # noqa: S603  # our own script
            [node, str(script), str(pyodide), str(source), str(target)],
            check=False,
            capture_output=True,
            text=True,
        )
    if done.returncode:
        # Node shows the line that failed, of a script that is one line of a megabyte.
        lines = [line[:200] for line in done.stderr.strip().splitlines()]
        raise ObstacleError("\n".join(["Pyodide does not run here:", *lines[-8:]]))


def _licences(pyodide: Path, found: tuple[Part, ...]) -> str:
    """Whose work the folder holds, under which licences."""
    own = json.loads((pyodide / "package.json").read_text(encoding="utf-8"))
    python = _stated(pyodide)["info"]["python"]
    heads = [
        f"pyodide {own['version']}\n\n{own['license']}\n{own['homepage']}",
        f"CPython {python} (in pyodide)\n\nPSF-2.0\nhttps://docs.python.org/3/license.html",
    ]
    texts = [f"{each.name} {each.version}\n\n{each.licence.strip()}" for each in found]
    return re.sub(r"[ \t]+\n", "\n", f"\n\n{'-' * 80}\n\n".join([*heads, *texts]) + "\n")


def main(argv: list[str]) -> int:
    """Build it; the exit code."""
    if len(argv) != 2:
        print(__doc__)
        return 2
    try:
        size = built(Path(argv[0]), Path(argv[1]))
    except ObstacleError as obstacle:
        print(f"The page that checks files in the browser: {obstacle}", file=sys.stderr)
        return 1
    print(f"{Path(argv[1]) / FOLDER}: {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
