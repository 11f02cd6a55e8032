"""What the format policy promises to files that were written long ago, or by a later version."""

import json
from pathlib import Path
from typing import Any

import pytest

import gobierno_abierto as ga
from json_steps import all_steps, at

_FROZEN = Path(__file__).parent / "frozen"
_VERSIONS = sorted(each for each in _FROZEN.iterdir() if each.is_dir())
_FILES = [path for folder in _VERSIONS for path in sorted(folder.glob("*.json"))]
_DOCUMENTS = [path for path in _FILES if path.name != "shape.json"]

_EACH_DOCUMENT = pytest.mark.parametrize(
    "path", _DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
_EACH_VERSION = pytest.mark.parametrize("folder", _VERSIONS, ids=lambda path: path.name)

_LINE = "#/$defs/Line"


@_EACH_DOCUMENT
def test_a_file_of_a_published_version_is_read_for_ever(path: Path) -> None:
    """Nothing is said of it, and it is written again byte for byte."""
    text = path.read_text(encoding="utf-8")

    reading = ga.read_json(text)

    assert [] == [each.message("en") for each in reading.report]
    assert reading.document is not None
    assert text == ga.to_json(reading.document)


@_EACH_VERSION
def test_the_frozen_files_hold_every_member_of_their_version(folder: Path) -> None:
    """So that none can be lost without a test that breaks."""
    shape = json.loads((folder / "shape.json").read_text(encoding="utf-8"))
    used = {
        step
        for path in _DOCUMENTS
        if path.parent == folder
        for steps in all_steps(json.loads(path.read_text(encoding="utf-8")))
        for step in steps[-1:]
    }

    assert set() == {name for each in shape.values() for name in each["members"]} - used


@_EACH_VERSION
def test_a_minor_version_only_adds(folder: Path) -> None:
    """No object, member or code is taken away, none is asked for that was not, no type changes."""
    before = json.loads((folder / "shape.json").read_text(encoding="utf-8"))
    now = shape(ga.json_schema())
    lost = [
        f"{name}.{member}"
        for name, each in before.items()
        for member, held in each["members"].items()
        if not _still_allowed(held, now.get(name, {"members": {}})["members"].get(member))
    ]

    assert [] == lost
    for name, each in before.items():
        assert each["required"] == now[name]["required"]
        assert set(each["codes"]) <= set(now[name]["codes"])


def _still_allowed(held: dict[str, Any], today: dict[str, Any] | None) -> bool:
    """An open list allows any line, so that a member for lines may be given one."""
    open_lists = {
        f"#/$defs/{name}"
        for name, each in ga.json_schema()["$defs"].items()
        if {"$ref": _LINE} in each.get("anyOf", ())
    }
    return held == today or (
        held == {"$ref": _LINE} and today is not None and today.get("$ref") in open_lists
    )


def test_what_a_later_version_adds_is_kept() -> None:
    """An unknown member is a note, stays where it was, and is not public."""
    plain = json.loads((_DOCUMENTS[0]).read_text(encoding="utf-8"))
    plain["header"]["format"] = "1.9"
    plain["events"][0]["hologram"] = {"deep": [1, None, {"two": "dos"}]}

    reading = ga.read_json(json.dumps(plain))

    assert {"GA010", "GA016"} == {each.code for each in reading.report}
    assert reading.report.ok
    assert reading.document is not None
    again = json.loads(ga.to_json(reading.document))
    assert plain == again
    assert "hologram" not in ga.to_json(ga.public_view(reading.document))


def test_another_major_version_is_not_read() -> None:
    """Better no document than a wrong one."""
    plain = json.loads((_DOCUMENTS[0]).read_text(encoding="utf-8"))
    plain["header"]["format"] = "2.0"

    reading = ga.read_json(json.dumps(plain))

    assert reading.document is None
    assert ["GA015"] == [each.code for each in reading.report]


@_EACH_VERSION
def test_the_frozen_files_reach_every_object(folder: Path) -> None:
    """The frozen dialogue is whole: no list of it is empty."""
    plain = json.loads((folder / "dialogue.json").read_text(encoding="utf-8"))

    own = [steps for steps in all_steps(plain) if "x-propio" not in steps]

    assert [] == [steps for steps in own if at(plain, steps) in ([], {}, None, "")]


def shape(schema: dict[str, Any]) -> dict[str, Any]:
    """What a schema asks for, without its words."""
    return {
        name: {
            "required": sorted(each.get("required", [])),
            "codes": each.get("enum") or _known_codes(each),
            "members": {
                member: {
                    key: value for key, value in held.items() if key not in ("title", "description")
                }
                for member, held in each.get("properties", {}).items()
            },
        }
        for name, each in schema["$defs"].items()
    }


def _known_codes(definition: dict[str, Any]) -> list[str]:
    return [code["const"] for each in definition.get("anyOf", ()) for code in each.get("oneOf", ())]
