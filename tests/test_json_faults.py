"""Everything that can be wrong with a value in a JSON file, and what is said of it and where."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json import read_json
from small_json import PANEL, Plain, codes_and_pointers, placed, small


def test_the_small_document_is_sound() -> None:
    """What the tables below spoil was right before."""
    assert [] == codes_and_pointers(json.dumps(small()))


# One value replaced by another ------------------------------------------------------------------

NULL, TYPE, CODE = said.NULL_VALUE, said.WRONG_TYPE, said.UNKNOWN_CODE
VALUE, CHARACTER, MISSING = said.BAD_VALUE, said.FORBIDDEN_CHARACTER, said.MISSING_MEMBER


@pytest.mark.parametrize(
    ("pointer", "value", "entry"),
    [
        ("/id", None, NULL),
        ("/id", 5, TYPE),
        ("/id", True, TYPE),
        ("/id", ["a"], TYPE),
        ("/id", {"es": "a"}, TYPE),
        ("/id", "a\nb", CHARACTER),
        ("/id", "a\u2028b", CHARACTER),
        ("/id", "\ud800", CHARACTER),
        ("/header", [], TYPE),
        ("/header", "1.0", TYPE),
        ("/header/format", 1.0, TYPE),
        ("/header/format", 1, TYPE),
        ("/header/revision", True, TYPE),
        ("/header/revision", 1.0, TYPE),
        ("/header/revision", "1", TYPE),
        ("/header/revision", None, NULL),
        ("/header/revised", "2026-5-1", VALUE),
        ("/header/revised", "20260501", VALUE),
        ("/header/revised", "2026-W18-5", VALUE),
        ("/header/revised", "2026-02-30", VALUE),
        ("/header/revised", "2026-05-01T00:00", VALUE),
        ("/header/revised", "٢٠٢٦-٠٥-٠١", VALUE),
        ("/header/revised", "0000-01-01", VALUE),
        ("/header/revised", 20260501, TYPE),
        ("/header/fictional", 1, TYPE),
        ("/header/fictional", "true", TYPE),
        ("/header/visibility", "secret", CODE),
        ("/header/visibility", 1, TYPE),
        ("/title", "Diálogo", TYPE),
        ("/title", [], TYPE),
        ("/title", None, NULL),
        ("/title/es", 5, TYPE),
        ("/title/es", None, NULL),
        ("/title/es", "a\x00b", CHARACTER),
        ("/title/es", "\udfff", CHARACTER),
        ("/title/español", "a", VALUE),
        ("/title/pt-br", "a", VALUE),
        ("/title/original", "pt", VALUE),
        ("/title/original", 1, TYPE),
        ("/title/original", None, NULL),
        ("/title/unofficial", "en", TYPE),
        ("/title/unofficial", {}, TYPE),
        ("/title/unofficial", None, NULL),
        ("/events", {}, TYPE),
        ("/events", "abc", TYPE),
        ("/events", None, NULL),
        ("/events/0", "encuentro", TYPE),
        ("/events/0", None, NULL),
        ("/events/0/dates", "marzo", VALUE),
        ("/events/0/dates", "2026-13", VALUE),
        ("/events/0/dates", 2026, TYPE),
        (PANEL, [], TYPE),
        (f"{PANEL}/kind", "Panel", CODE),
        (f"{PANEL}/kind", "dialogue", CODE),
        (f"{PANEL}/kind", "", CODE),
        (f"{PANEL}/kind", 5, TYPE),
        (f"{PANEL}/kind", None, NULL),
        (f"{PANEL}/kind", ["panel"], TYPE),
        (f"{PANEL}/status", "Confirmed", CODE),
        (f"{PANEL}/status", "announced", CODE),
        (f"{PANEL}/status", "", CODE),
        (f"{PANEL}/status", {}, TYPE),
        (f"{PANEL}/when", 5, TYPE),
        (f"{PANEL}/when", [], TYPE),
        (f"{PANEL}/when", "2026-05", VALUE),
        (f"{PANEL}/when", "2026-05-14T09:00", VALUE),
        (f"{PANEL}/when", None, NULL),
        (f"{PANEL}/when/start", "9:00", VALUE),
        (f"{PANEL}/when/start", "2026-05-14", VALUE),
        (f"{PANEL}/when/start", "2026-05-14 09:00", VALUE),
        (f"{PANEL}/when/start", "2026-05-14T09:00Z", VALUE),
        (f"{PANEL}/when/start", "2026-05-14T09:00-06:00", VALUE),
        (f"{PANEL}/when/start", "2026-05-14T09:00:00.5", VALUE),
        (f"{PANEL}/when/start", "2026-05-14T24:00", VALUE),
        (f"{PANEL}/when/start", "2026-W20-4T09:00", VALUE),
        (f"{PANEL}/when/start", 900, TYPE),
        (f"{PANEL}/duration", 60.0, TYPE),
        (f"{PANEL}/duration", "60", TYPE),
        (f"{PANEL}/duration", False, TYPE),
        (f"{PANEL}/rooms", "sala", TYPE),
        (f"{PANEL}/rooms/0", 5, TYPE),
        (f"{PANEL}/rooms/0", None, NULL),
        (f"{PANEL}/parts/0/role", "moderador", CODE),
        (f"{PANEL}/parts/0/person", {}, TYPE),
        (f"{PANEL}/parts/0/title", "Directora", TYPE),
        (f"{PANEL}/identifiers", [5], TYPE),
    ],
    ids=lambda value: value.code if hasattr(value, "code") else repr(value),
)
def test_a_wrong_value_is_one_error_at_its_place(pointer: str, value: Any, entry: Any) -> None:
    """Strictly: nothing is converted that was not written so."""
    plain = placed(small(), pointer, value)
    if isinstance(value, list) and pointer.endswith("identifiers"):
        pointer += "/0"

    reading = read_json(json.dumps(plain))

    assert [(entry.code, pointer)] == [(each.code, each.pointer) for each in reading.report]
    assert reading.document is None


@pytest.mark.parametrize(
    ("pointer", "name"),
    [
        ("", "kind"),
        ("", "id"),
        ("", "header"),
        ("", "title"),
        ("/header", "namespace"),
        ("/header", "revision"),
        ("/title", "original"),
        ("/events/0", "id"),
        (PANEL, "kind"),
        (f"{PANEL}/when", "end"),
        (f"{PANEL}/parts/0", "role"),
    ],
)
def test_a_missing_member_is_told_at_its_object(pointer: str, name: str) -> None:
    """There is no other place to point at."""
    plain = small()
    owner: Any = plain
    for step in pointer.split("/")[1:]:
        owner = owner[int(step)] if isinstance(owner, list) else owner[step]
    del owner[name]

    reading = read_json(json.dumps(plain))

    assert [(MISSING.code, pointer)] == [(each.code, each.pointer) for each in reading.report]
    assert f"«{name}»" in reading.report.findings[0].fault("es")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ({}, [(MISSING, "")]),
        ({"original": "es"}, [(MISSING, "")]),
        ({"unofficial": ["en"]}, [(MISSING, ""), (VALUE, "/unofficial/0")]),
        ({"es": "a", "unofficial": ["es"]}, [(VALUE, "/unofficial/0")]),
        ({"es": "a", "unofficial": ["es", 5, None]},
         [(VALUE, "/unofficial/0"), (TYPE, "/unofficial/1"), (NULL, "/unofficial/2")]),
        ({"es": 1, "en": None}, [(MISSING, ""), (NULL, "/en"), (TYPE, "/es")]),
        ({"es": 1, "original": "pt"}, [(TYPE, "/es"), (VALUE, "/original")]),
    ],
    ids=str,
)  # fmt: skip
def test_all_faults_of_a_text_are_told_at_once(title: Any, expected: list[Any]) -> None:
    """The wording, the original and the translations."""
    assert [(entry.code, f"/title{pointer}") for entry, pointer in expected] == codes_and_pointers(
        json.dumps(small() | {"title": title})
    )


@pytest.mark.parametrize("title", [{"es": "a"}, {"es": "a", "unofficial": []}])
def test_one_language_needs_no_original(title: Any) -> None:
    assert [] == codes_and_pointers(json.dumps(small() | {"title": title}))


def test_ten_faults_give_ten_findings() -> None:
    """A file is read to its end whatever is wrong with it, in the order of the document."""
    plain = small()
    faults: dict[str, tuple[Any, Any]] = {
        f"{PANEL}/duration": ("60", TYPE),
        f"{PANEL}/parts/0/role": ("moderador", CODE),
        f"{PANEL}/rooms/0": (1, TYPE),
        f"{PANEL}/status": ("", CODE),
        f"{PANEL}/when/end": ("10:00", VALUE),
        "/events/0/dates": ("mayo", VALUE),
        "/header/revised": (None, NULL),
        "/header/revison": (1, said.MISSPELLED_MEMBER),
        "/id": ("a\a", CHARACTER),
        "/title/es": (5, TYPE),
    }
    for pointer, (value, _) in faults.items():
        placed(plain, pointer, value)

    assert [(entry.code, pointer) for pointer, (_, entry) in faults.items()] == codes_and_pointers(
        json.dumps(plain)
    )


# What the report says ---------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
def test_every_fault_has_words_in_every_language(lang: Any) -> None:
    """No place for a word is left open, and what is quoted is short and fit to be shown."""
    spoilers: list[Callable[[Plain], Plain]] = [
        lambda plain: placed(plain, "/id", None),
        lambda plain: placed(plain, "/header/revision", "1"),
        lambda plain: placed(plain, f"{PANEL}/kind", "\x1b[31m" + "x" * 1000),
        lambda plain: placed(plain, f"{PANEL}/when/start", "9\n00"),
        lambda plain: plain | {"titel": 1},
        lambda plain: plain | {"folio\u202e": 1},
        lambda plain: plain | {"folio\x1b": 1},
        lambda plain: placed(plain, "/title/\x1b[31m", "a"),
        lambda plain: placed(plain, "/title/unofficial", ["\x1b[31m"]),
        lambda plain: placed(plain, "/header/format", "\x1b[31m"),
    ]
    for spoil in spoilers:
        for found in read_json(json.dumps(spoil(small()))).report:
            words = f"{found.place}: {found.message(lang)}"
            assert "{" not in found.fault(lang)
            assert "\x1b" not in words
            assert "\n" not in words
            assert len(words) < 1000
