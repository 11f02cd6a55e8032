"""What is written is read again, and is written alike."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, get_args

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from gobierno_abierto import model as m
from gobierno_abierto.formats.json import from_json, read_json, to_json, to_plain
from gobierno_abierto.index import walk
from strategies import dialogues, documents, plan_books

THOROUGH = settings(
    max_examples=250,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
DOCUMENTS = {
    "tidy dialogues": dialogues(tidy=True),
    "untidy dialogues": dialogues(tidy=False),
    "tidy plan books": plan_books(tidy=True),
    "untidy plan books": plan_books(tidy=False),
}


@pytest.mark.parametrize("kind", list(DOCUMENTS))
def test_nothing_is_lost(kind: str) -> None:
    """What was written is read as the same document, and written in the same bytes."""

    @THOROUGH
    @given(DOCUMENTS[kind])
    def law(document: m.Document) -> None:
        text = to_json(document)

        assert document == from_json(text)
        assert document == from_json(text.encode())
        assert text == to_json(from_json(text))
        assert [] == list(_nulls(json.loads(text)))

    law()


def test_every_noun_and_every_field_comes_up() -> None:
    """Else the law above would say less than it seems to."""
    missing = _all_fields()

    def is_last(document: m.Document) -> bool:
        for each in walk(document):
            cls = type(each.value)
            for field in attrs.fields(cls):
                if getattr(each.value, field.name) != field.default:
                    # The items of an agenda share their fields.
                    shared = field.name in _ITEM_FIELDS and issubclass(cls, m.Item)
                    missing.discard((m.Item if shared else cls, field.name))
            missing.discard((cls, ""))
        return not missing

    drawing = settings(THOROUGH, max_examples=10_000, phases=[Phase.generate], database=None)
    find(documents(), is_last, settings=drawing)

    assert set() == missing


_ITEM_FIELDS = {field.name for field in attrs.fields(m.Item)}


def _all_fields() -> set[tuple[type, str]]:
    nouns = {each for each in vars(m).values() if isinstance(each, type)}
    records = {each for each in nouns if issubclass(each, m.Record)} - {m.Record, m.Noun}
    items = {each for each in records if issubclass(each, m.Item)}
    return {
        *((each, "") for each in records - {m.Item}),
        *((m.Item, name) for name in _ITEM_FIELDS),
        *((each, field.name) for each in records - items for field in attrs.fields(each)),
        (m.Session, "type"),
        (m.ParallelBlock, "items"),
    }


@THOROUGH
@given(documents(), st.randoms(use_true_random=False))
def test_the_order_of_members_says_nothing(document: m.Document, random: Any) -> None:
    """A file that another program has reordered is the same document."""
    shuffled = _shuffled(json.loads(to_json(document)), random)

    assert document == from_json(json.dumps(shuffled))


@given(documents())
def test_the_kind_stands_first_then_the_id_and_what_is_unknown_last(document: m.Document) -> None:
    """Who opens the file sees first what it is; identifiers come last of what is known."""
    for each in walk(document):
        members = list(to_plain(each.value))
        unknown = [extension.name for extension in each.value.extensions]
        tagged = isinstance(getattr(type(each.value), "kind", None), str)
        head = [*(["kind"] if tagged else []), *(["id"] if hasattr(each.value, "id") else [])]
        known = members[: len(members) - len(unknown)]

        assert head == members[: len(head)]
        assert unknown == members[len(known) :]
        assert sorted(unknown) == unknown
        assert "identifiers" not in known[:-1]


def test_a_document_is_written_in_the_order_of_the_form() -> None:
    """One small document, byte for byte."""
    assert _SMALL_FILE == to_json(_SMALL)
    assert from_json(_SMALL_FILE) == _SMALL


def test_required_lists_are_written_though_empty() -> None:
    """A waiver of no ids, and a publication of no fields, are read again."""
    purpose = m.text(es="Memoria")
    publication = m.Publication(
        fields=(), purpose=purpose, basis=m.LegalBasis.CONSENT, given=date(2026, 1, 1)
    )
    waiver = m.Waiver(code="GA101", ids=(), reason=purpose, by="")
    document = attrs.evolve(
        _SMALL, people=(m.Person(id="p", publication=(publication,)),), waivers=(waiver,)
    )

    assert document == from_json(to_json(document))


@pytest.mark.parametrize("flags", [["-O"], ["-OO"], ["-X", "utf8=0"]])
@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_bytes_are_the_same_under_any_hash_seed_and_flag(flags: list[str], seed: str) -> None:
    """No set and no assert decides what is written or said."""
    program = (
        "import sys; from gobierno_abierto.formats.json import *\n"
        "text = sys.stdin.buffer.read()\n"
        "reading = read_json(text)\n"
        "out = to_json(reading.document) if reading.document else ''\n"
        "said = [f'{each.place} {each.message(\"es\")}' for each in reading.report]\n"
        "sys.stdout.buffer.write('\\n'.join([out, *said]).encode())"
    )
    faulty = _SMALL_FILE.replace('"revision": 3', '"revison": 3').replace('"host"', '"Host"')
    for data in (_SMALL_FILE, _SMALL_FILE.replace('"type"', '"typo"'), faulty):
        done = subprocess.run(
            [sys.executable, *flags, "-c", program],
            input=data.encode(),
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        reading = read_json(data)
        out = to_json(reading.document) if reading.document else ""
        said = [f"{each.place} {each.message('es')}" for each in reading.report]

        assert "\n".join([out, *said]) == done.stdout.decode()


def test_the_nouns_of_a_small_file_keep_their_classes() -> None:
    """Each tag is the class that bears it."""
    kinds = {item.kind: item for item in (*get_args(m.SingleItem), m.ParallelBlock)}
    agenda = tuple(kind(id=name) for name, kind in kinds.items())
    document = attrs.evolve(_SMALL, events=(m.Event(id="e", agenda=agenda),))

    plain = to_plain(document)

    assert list(kinds) == [item["kind"] for item in plain["events"][0]["agenda"]]
    assert document == from_json(to_json(document))


def _nulls(plain: Any, pointer: str = "") -> Iterator[str]:
    """Where null stands, or an empty list that could be left out; in extensions they may."""
    if plain is None or (plain == [] and not pointer.endswith(("/ids", "/fields"))):
        yield pointer
    if isinstance(plain, dict):
        for name, each in plain.items():
            if name in _KNOWN_NAMES:
                yield from _nulls(each, f"{pointer}/{name}")
    if isinstance(plain, list):
        for position, each in enumerate(plain):
            yield from _nulls(each, f"{pointer}/{position}")


_KNOWN_NAMES = {
    field.name
    for each in vars(m).values()
    if isinstance(each, type) and issubclass(each, m.Record)
    for field in attrs.fields(each)
}


def _shuffled(plain: Any, random: Any) -> Any:
    if isinstance(plain, dict):
        # What is within an extension is kept in its order.
        members = [
            (name, _shuffled(each, random) if name in _KNOWN_NAMES else each)
            for name, each in plain.items()
        ]
        random.shuffle(members)
        return dict(members)
    return [_shuffled(each, random) for each in plain] if isinstance(plain, list) else plain


_SMALL = m.Dialogue(
    id="dialogo",
    identifiers=(m.Identifier(system="ogp", value="MX-2026"),),
    header=m.Header(
        namespace="https://dialogo.example/",
        revision=3,
        revised=date(2026, 5, 1),
        language="es",
        publisher="Secretaría",
        fictional=True,
    ),
    title=m.text(es="Diálogo «piloto»", en="Pilot dialogue", unofficial=("en",)),
    events=(
        m.Event(
            id="encuentro",
            dates=m.edtf("2026-05-14"),
            zone="America/Mexico_City",
            agenda=(
                m.ParallelBlock(
                    id="talleres",
                    when=date(2026, 5, 14),
                    items=(
                        m.Session(
                            id="feria",
                            label="",
                            when=m.Slot(
                                start=datetime(2026, 5, 14, 9),
                                end=datetime(2026, 5, 14, 9, 30, 15),
                            ),
                            duration=0,
                            parts=(m.Part(role=m.Role.HOST, person="ana"),),
                            type="feria",
                        ),
                    ),
                    extensions=(m.Extension(name="x-cupo", value='{"b":null,"a":[1,1.0]}'),),
                ),
            ),
        ),
    ),
)
_SMALL_FILE = """{
  "kind": "dialogue",
  "id": "dialogo",
  "header": {
    "format": "1.1",
    "namespace": "https://dialogo.example/",
    "revision": 3,
    "revised": "2026-05-01",
    "language": "es",
    "publisher": "Secretaría",
    "fictional": true
  },
  "title": {
    "es": "Diálogo «piloto»",
    "en": "Pilot dialogue",
    "original": "es",
    "unofficial": [
      "en"
    ]
  },
  "events": [
    {
      "id": "encuentro",
      "dates": "2026-05-14",
      "zone": "America/Mexico_City",
      "agenda": [
        {
          "kind": "parallel",
          "id": "talleres",
          "when": "2026-05-14",
          "items": [
            {
              "kind": "session",
              "id": "feria",
              "label": "",
              "when": {
                "start": "2026-05-14T09:00",
                "end": "2026-05-14T09:30:15"
              },
              "duration": 0,
              "parts": [
                {
                  "role": "host",
                  "person": "ana"
                }
              ],
              "type": "feria"
            }
          ],
          "x-cupo": {
            "b": null,
            "a": [
              1,
              1.0
            ]
          }
        }
      ]
    }
  ],
  "identifiers": [
    {
      "system": "ogp",
      "value": "MX-2026"
    }
  ]
}
"""
