"""Look at the bill of materials: it names what the package needs, and nothing of the tests."""

import json
import re
import sys
import tomllib
from pathlib import Path


def main(path: str) -> str | None:
    """What is wrong with the bill; `None` if nothing is."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[^\w.-]", each, maxsplit=1)[0] for each in project["dependencies"]}
    bill = json.loads(Path(path).read_text(encoding="utf-8"))
    named = {each["name"] for each in bill["components"]}
    told = bill["metadata"]["component"]
    sys.stdout.write(f"{told['name']} {told['version']}: {', '.join(sorted(named))}\n")
    if needed - named or "pytest" in named or told["version"] != project["version"]:
        return "this is not what the package needs"
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
