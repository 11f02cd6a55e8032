"""The published schema says what the reader does, and two validators agree."""

import json
import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from jsonschema import Draft202012Validator

import gobierno_abierto as ga
from gobierno_abierto import model as m
from gobierno_abierto.formats.json import read_json, to_json
from gobierno_abierto.formats.json.faults import Faults
from gobierno_abierto.formats.json.scalars import read_date, read_datetime, read_edtf, read_str
from gobierno_abierto.formats.json.texts import read_text
from gobierno_abierto.formats.schema import schema_text
from json_steps import all_steps, at, replaced
from strategies import documents
from strategy_values import JSON
from validators import by_jsonschema, with_each_validator

Judge = Callable[[Sequence[Any]], list[bool]]

# Not converted, not left out, not null, not invented: what a schema can say.
_STRUCTURAL = {"GA007", "GA008", "GA011", "GA014"}


@with_each_validator
def test_the_schema_accepts_what_ships(judge: Judge) -> None:
    """Every dataset is valid."""
    plain = [json.loads(to_json(ga.datasets.load(name))) for name in ga.datasets.names()]

    assert [True] * len(plain) == judge(plain)


@with_each_validator
def test_the_schema_accepts_a_thousand_documents(judge: Judge) -> None:
    """Whatever is written is valid."""
    assert [True] * 1000 == judge(_thousand())


@with_each_validator
@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/kind", "dialog"),
        ("/kind", None),
        ("/header", []),
        ("/header/format", "2.0"),
        ("/header/format", "1"),
        ("/header/revision", "1"),
        ("/header/revised", "21/03/2012"),
        ("/header/revised", "2012-3-21"),
        ("/title", "Diálogo"),
        ("/title", {}),
        ("/title", {"original": "es"}),
        ("/title", {"es": "Uno", "en": "One"}),
        ("/title", {"español": "Uno"}),
        ("/title", {"es": "Uno\u0000"}),
        ("/id", "una\nlínea"),
        ("/events/0/status", "confirmada"),
        ("/events/0/dates", "21 de marzo"),
        ("/events/0/dates", "2012-33-01"),
        ("/events/0/agenda/0/kind", "ceremonia"),
        ("/events/0/agenda/0/when", {"start": "2012-03-21T09:00"}),
        ("/events/0/agenda/0/when", {"start": "2012-03-21T09:00Z", "end": "2012-03-21T10:00Z"}),
        ("/events/0/agenda/0/parts", {}),
        ("/events/0/agenda/3/items/0/kind", "parallel"),
        ("/venues/0/rooms", None),
    ],
)
def test_the_schema_rejects_what_cannot_be_read(judge: Judge, pointer: str, value: Any) -> None:
    """What the reader refuses for its form, others refuse, too."""
    plain = json.loads(to_json(ga.datasets.load("ficticio")))
    *owners, last = (int(step) if step.isdigit() else step for step in pointer.split("/")[1:])
    spoilt = replaced(plain, (*owners, last), value)

    assert read_json(json.dumps(spoilt)).document is None
    assert [True, False] == judge([plain, spoilt])


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(), st.data())
def test_the_schema_and_the_reader_agree(document: m.Document, data: DataObject) -> None:
    """Any value in the place of any other: both read it, or neither does."""
    plain = json.loads(to_json(document))
    steps = data.draw(st.sampled_from(list(all_steps(plain))))
    others = [at(plain, each) for each in list(all_steps(plain))[:20]]
    spoilt = replaced(plain, steps, data.draw(JSON | st.sampled_from(others)))
    # JSON Schema takes 1.0 for a whole number.
    assume(not any(isinstance(at(spoilt, each), float) for each in all_steps(spoilt)))

    reading = read_json(json.dumps(spoilt))

    if reading.document is not None:
        assert [True] == by_jsonschema([spoilt])
    elif {each.code for each in reading.report.errors} & _STRUCTURAL:
        assert [False] == by_jsonschema([spoilt])


_WRITTEN = {
    "EdtfDate": [
        *(f"2012-{part:02}" for part in range(100)),
        *(f"{year}-05-14" for year in ("0000", "0001", "9999", "12")),
        *(f"2012-{month:02}-{day:02}" for month in (0, 1, 12, 13, 33) for day in (0, 1, 31, 32)),
        "2012", "2012~", "2012?%", "2012/..", "../2012", "/", "..", "2012/", "2012-05/2013-33",
        "2012/2013/2014", "2012-33-01", "2012\n", "",
    ],
    "Date": ["2012-03-21", "2012-3-21", "2012-13-01", "2012-00-01", "0000-01-01", "2012-03-21\n"],
    "LocalDateTime": [
        *(f"2012-03-21T{hour:02}:30" for hour in range(100)),
        *(f"2012-03-21T09:{minute}" for minute in (59, 60, 99)),
        "2012-03-21T09:30:59", "2012-03-21T09:30:60", "2012-03-21 09:30", "2012-03-21T09:30Z",
        "2012-03-21T09", "2012-03-21T09:30\n",
    ],
    "Line": [*(f"a{chr(point)}b" for point in range(0x2100)), "", "a\n", " a"],
}  # fmt: skip
_TEXTS: list[dict[str, Any]] = [
    {},
    {"original": "es"},
    {"es": "x", "original": "es"},
    {"es": "x", "en": "y"},
    {"es": "x", "en": "y", "pt": "z", "unofficial": ["en"]},
    {"es": "x", "en": "y", "original": "es"},
    {"es": "x", "en": "y", "original": "es", "unofficial": ["en"]},
    {"es": "x", "unofficial": []},
    {"unofficial": []},
    {"es": "x\ty\n"},
    {"es": "x\u0085"},
    {"es": 1},
]
_TAGS = (
    "es", "pt-BR", "zh-Hant-TW", "es-419", "ca-valencia", "e", "ES", "es-br", "es-abc", "es-x-a",
    "es-12345678", "es-123456789", "es-a", "es\n", "",
)  # fmt: skip


@pytest.mark.parametrize("name", _WRITTEN)
def test_values_are_written_as_the_reader_wants_them(name: str) -> None:
    """At every boundary the pattern of the schema and the reader say the same."""
    pattern = ga.json_schema()["$defs"][name]["pattern"]
    readers = {"EdtfDate": read_edtf, "Date": read_date, "LocalDateTime": read_datetime}
    read = readers.get(name, read_str)

    assert [] == [
        each for each in _WRITTEN[name] if _is_read(read, each) != bool(re.search(pattern, each))
    ]


@pytest.mark.parametrize("words", [{tag: "x"} for tag in _TAGS] + _TEXTS)
def test_texts_are_written_as_the_reader_wants_them(words: dict[str, Any]) -> None:
    """Tags, marks and their number."""
    text = Draft202012Validator({"$ref": "#/$defs/Text", "$defs": ga.json_schema()["$defs"]})

    assert _is_read(read_text, words) == text.is_valid(words)


def _is_read(read: Callable[[Any], Any], value: Any) -> bool:
    try:
        read(value)
    except Faults:
        return False
    return True


@pytest.mark.parametrize("lang", [None, "es", "en", "pt"])
def test_every_definition_is_told(lang: Any) -> None:
    """Each definition, each member and each code has a title and a description, in the language."""
    untold = [path for path, each in _told(ga.json_schema(lang)) if not _has_words(each)]

    assert [] == untold


def test_the_schema_that_ships_is_the_one_that_is_made() -> None:
    """The file in the package is what `gobierno-abierto esquema` writes today."""
    shipped = files("gobierno_abierto.formats").joinpath(
        "published", f"gobierno-abierto-{m.FORMAT_VERSION}.schema.json"
    )

    assert schema_text() == shipped.read_text(encoding="utf-8"), (
        "made anew by: "
        "gobierno-abierto esquema --sobrescribir src/gobierno_abierto/formats/published"
    )


def _told(schema: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    found = [("", schema)]
    for name, definition in schema["$defs"].items():
        codes = [*definition.get("oneOf", ()), *_known(definition)]
        if name not in ("AgendaItem", "SingleItem"):
            found.append((name, definition))
            members = definition.get("properties", {}).items()
            found += [(f"{name}.{member}", each) for member, each in members]
        found += [(f"{name}={each['const']}", each) for each in codes]
    return found


def _known(definition: dict[str, Any]) -> list[dict[str, Any]]:
    return [code for each in definition.get("anyOf", ()) for code in each.get("oneOf", ())]


def _has_words(each: dict[str, Any]) -> bool:
    return bool(each.get("title", "").strip() and each.get("description", "").strip())


@cache
def _thousand() -> list[Any]:
    made: list[Any] = []

    @settings(
        max_examples=1000,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def collect(document: m.Document) -> None:
        made.append(json.loads(to_json(document)))

    while len(made) < 1000:
        collect()
    return made[:1000]
