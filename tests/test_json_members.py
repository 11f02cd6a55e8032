"""Members that are unknown, misspelt, or given twice, and the versions of the format."""

import json
from typing import Any

import pytest

from gobierno_abierto import model as m
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json import from_json, read_json, to_json
from gobierno_abierto.formats.json.members import slip
from gobierno_abierto.formats.json.vocabulary import Vocabulary
from gobierno_abierto.formats.reading import ReadError
from gobierno_abierto.words import code_words
from gobierno_abierto.words.members import OBJECTS
from small_json import PANEL, placed, small

# Members ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("x-folio", None),
        ("x_folio", None),
        ("x-titel", None),
        ("x-", None),
        ("folio", said.UNKNOWN_MEMBER),
        ("", said.UNKNOWN_MEMBER),
        ("a/b~c", said.UNKNOWN_MEMBER),
        ("extensions", said.UNKNOWN_MEMBER),
        ("q" * 50, said.UNKNOWN_MEMBER),
        ("titel", said.MISSPELLED_MEMBER),
        ("Title", said.MISSPELLED_MEMBER),
        ("sub-title", said.MISSPELLED_MEMBER),
        ("event", said.MISSPELLED_MEMBER),
        ("organisations", said.MISSPELLED_MEMBER),
    ],
)
def test_an_unknown_member_is_kept_and_told(name: str, entry: Any) -> None:
    """As an error if it looks like a slip, as a note otherwise; somebody's own is not told."""
    reading = read_json(json.dumps(small() | {name: {"a": [1, 1.0, None]}}))
    escaped = name.replace("~", "~0").replace("/", "~1")
    found = [(each.code, each.pointer, each.severity) for each in reading.report]

    assert ([(entry.code, f"/{escaped}", entry.severity)] if entry else []) == found
    assert reading.document is not None
    assert {"a": [1, 1.0, None]} == json.loads(to_json(reading.document))[name]


@pytest.mark.parametrize("name", ["status", "Estado", "situação", "progress", "avance"])
def test_how_a_milestone_is_doing_belongs_in_a_claim(name: str) -> None:
    """It is kept, and the remedy says where it goes instead of calling it somebody's own."""
    step = {"id": "h", "title": {"es": "Hito"}, name: "en proceso"}
    plain = small() | {"commitments": [{"id": "c", "milestones": [step]}]}
    (found,) = read_json(json.dumps(plain)).report

    assert "GA010" == found.code
    assert "«claims»" in found.remedy("es")
    assert "x-" not in found.remedy("es")


def test_a_slip_is_an_error_that_leaves_the_document() -> None:
    """`read_json` gives it with the report, `from_json` insists on a sound file."""
    data = json.dumps(small() | {"titel": "a"}, indent=1)
    with pytest.raises(ReadError) as refused:
        from_json(data)

    assert read_json(data).document is not None
    assert read_json(data).report == refused.value.report
    assert "Did you mean “title”?" in str(refused.value)
    assert str(refused.value).endswith(said.MISSPELLED_MEMBER.code)


def test_a_read_error_tells_the_first_twenty_and_counts_the_rest() -> None:
    """An exception is no place for ten thousand lines."""
    plain = placed(small(), f"{PANEL}/rooms", [None] * 50)
    with pytest.raises(ReadError) as refused:
        from_json(json.dumps(plain))

    lines = str(refused.value).splitlines()
    assert (21, "(and 30 more)", 50) == (len(lines), lines[-1], len(refused.value.report))


def test_unknown_members_are_kept_at_every_record() -> None:
    """Identifiers, slots and parts have room for them too."""
    plain = small()
    for pointer in ("/header", "/events/0", PANEL, f"{PANEL}/when", f"{PANEL}/parts/0"):
        placed(plain, f"{pointer}/x-a", pointer)
    placed(plain, "/identifiers", [{"system": "a", "value": "b", "x-a": 1, "zz": 2}])

    reading = read_json(json.dumps(plain))

    assert [(said.UNKNOWN_MEMBER.code, "/identifiers/0/zz")] == [
        (each.code, each.pointer) for each in reading.report
    ]
    assert reading.document is not None
    assert plain == json.loads(to_json(reading.document))


# Versions ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "entry", "is_read"),
    [
        ("1.0", None, True),
        ("1.1", None, True),
        ("1.7", said.LATER_VERSION, True),
        ("1.99999", said.LATER_VERSION, True),
        ("2.0", said.UNSUPPORTED_VERSION, False),
        ("0.9", said.UNSUPPORTED_VERSION, False),
        ("1", said.UNSUPPORTED_VERSION, False),
        ("1.", said.UNSUPPORTED_VERSION, False),
        ("1.0.0", said.UNSUPPORTED_VERSION, False),
        ("", said.UNSUPPORTED_VERSION, False),
        ("1.-1", said.UNSUPPORTED_VERSION, False),
        ("1. 0", said.UNSUPPORTED_VERSION, False),
        ("١.٠", said.UNSUPPORTED_VERSION, False),
        ("1." + "9" * 5000, said.UNSUPPORTED_VERSION, False),
        ("1.0\n", said.UNSUPPORTED_VERSION, False),
        (1, said.WRONG_TYPE, False),
        (1.0, said.WRONG_TYPE, False),
        (None, said.NULL_VALUE, False),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_the_same_major_version_is_always_read(version: Any, entry: Any, is_read: bool) -> None:  # noqa: FBT001 - a row of a table
    """A later minor version is read and told; another major version is not read at all."""
    reading = read_json(json.dumps(placed(small(), "/header/format", version)))

    assert ([(entry.code, "/header/format")] if entry else []) == [
        (each.code, each.pointer) for each in reading.report
    ]
    assert is_read is (reading.document is not None)


def test_what_a_later_version_adds_is_kept_and_told_as_a_note() -> None:
    """Nothing is lost on the way through an older program."""
    plain = placed(small(), "/header/format", "1.7") | {"proposals": [{"id": "p"}]}
    reading = read_json(json.dumps(plain))

    assert [said.LATER_VERSION.code, said.UNKNOWN_MEMBER.code] == [
        each.code for each in reading.report
    ]
    assert reading.document is not None
    assert plain == json.loads(to_json(reading.document))


# Members given twice ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (("{\n", '{\n"id": "otro",\n', 1), [("/id", 4, 2)]),
        (('"fictional"', '"format": "1.0",\n"format": "1.0",\n"fictional"', 1),
         [("/header/format", 12, 3)]),
        (('"person": "ana"', '"person": "ana", "\\u0070erson": "eva"', 1),
         [(f"{PANEL}/parts/0/person", None, 2)]),
        (('"fictional": true', '"x-a": {"b": [0, {"c": 1, "c": 2}]}', 1),
         [("/header/x-a/b/1/c", None, 2)]),
        (('"fictional": true', '"a/b": 1, "~": 2, "a/b": 1, "~": 3, "~": 3', 1),
         [("/header/a~1b", None, 2), ("/header/~0", None, 3)]),
    ],
    ids=["root", "header", "escaped", "in an extension", "odd names"],
)  # fmt: skip
def test_a_member_given_twice_is_told_where_it_stands_again(
    spoil: tuple[str, str, int], expected: list[tuple[str, int | None, int]]
) -> None:
    """At any depth, with its line; no reader may pick one of them in silence."""
    reading = read_json(json.dumps(small(), indent=1, ensure_ascii=False).replace(*spoil))
    found = [each for each in reading.report if each.code == said.REPEATED_MEMBER.code]

    assert [pointer for pointer, *_ in expected] == [each.pointer for each in found]
    assert [count for *_, count in expected] == [dict(each.words)["count"] for each in found]
    assert reading.document is None
    for (_, line, _), each in zip(expected, found, strict=True):
        assert line in (None, each.place.line)


def test_members_given_twice_hide_no_other_fault() -> None:
    """All are told at once; within what stands twice, the last is looked at."""
    data = '{\n"kind": "dialogue",\n"id": {"a": 1},\n"id": 5,\n"title": {"es": null}\n}'

    assert [
        (said.MISSING_MEMBER.code, "", 1),
        (said.REPEATED_MEMBER.code, "/id", 4),
        (said.WRONG_TYPE.code, "/id", 4),
        (said.NULL_VALUE.code, "/title/es", 5),
    ] == sorted(
        ((each.code, each.pointer, each.place.line or 0) for each in read_json(data).report),
        key=lambda each: (each[1], each[0]),
    )


def test_the_same_name_in_two_objects_is_not_given_twice() -> None:
    """Not even if one of the objects stands twice itself."""
    data = '{"a": {"x": 1}, "b": {"x": 2}, "a": {"x": 3}}'

    assert ["/a"] == [
        each.pointer for each in read_json(data).report if each.code == said.REPEATED_MEMBER.code
    ]


@pytest.mark.parametrize(
    ("pointer", "name", "known"),
    [
        ("/", "título", "title"),
        ("/", "Personas", "people"),
        ("/people/0", "nombre", "name"),
        ("/people/0", "correo", "email"),
        ("/venues/0", "sala", "rooms"),
        ("/header", "licença", "licence"),
        ("/header", "nombre", None),
    ],
)
def test_a_name_in_spanish_or_portuguese_is_known(
    pointer: str, name: str, known: str | None
) -> None:
    """Who writes «nombre» means `name`, where there is such a member."""
    classes = {"/": m.Dialogue, "/people/0": m.Person, "/venues/0": m.Venue, "/header": m.Header}

    assert known == slip(name, classes[pointer])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("moderador", "moderator"),
        ("Relatoría", "rapporteur"),
        ("painelista", "panellist"),
        ("xyz", None),
    ],
)
def test_a_code_in_spanish_or_portuguese_is_guessed(written: str, meant: str | None) -> None:
    """Who writes the words for a code is told the code."""
    vocabulary = Vocabulary({role.value: code_words(role) for role in m.Role})
    found = vocabulary.unknown(written).as_finding()

    expected = f"¿Será «{meant}»? Elija" if meant else "Elija"
    assert found.remedy("es").startswith(expected)
    assert "rapporteur (relatoría)" in found.remedy("es")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("compromiso", None),
        ("Compromisso", None),
        ("commitment", None),
        ("compromiso modelo", "model"),
        ("adoptado", "adopted"),
    ],
)
def test_a_word_that_several_codes_share_means_none_of_them(
    written: str, meant: str | None
) -> None:
    """«compromiso» alone is no slip of «compromiso modelo»: the codes are listed."""
    vocabulary = Vocabulary({kind.value: code_words(kind) for kind in m.CommitmentKind})
    remedy = vocabulary.unknown(written).as_finding().remedy("es")

    assert remedy.startswith(f"¿Será «{meant}»? Elija" if meant else "Elija uno de estos: ")


@pytest.mark.parametrize(
    ("cls", "name", "meant"),
    [
        (m.Person, "disponibilidad", "availability"),
        (m.Room, "Disponibilidade", "availability"),
        (m.Venue, "horario de apertura", "availability"),
        (m.Venue, "Opening hours", "availability"),
        (m.Workshop, "despues", "after"),
        (m.Workshop, "Después", "after"),
        (m.Workshop, "actividades previas", "after"),
        (m.Resource, "Minutos sin descanso", "longest"),
        (m.Resource, "descanso", "rest"),
        (m.Workshop, "disponibilidad", None),
        (m.Person, "opening hours", None),
    ],
)
def test_a_member_is_known_by_its_title_too(
    cls: type[m.Record], name: str, meant: str | None
) -> None:
    """In any of the three languages, if objects of that class have it."""
    assert meant == slip(name, cls)


_TITLES = [
    (cls, title, name)
    for cls, words in OBJECTS.items()
    if issubclass(cls, m.Record)
    for name, member in words.members.items()
    for title in member.title.in_every_language()
    if 3 <= len(title) <= 40
]


def test_every_title_of_a_member_leads_to_a_member() -> None:
    """To its own, or to one of the class that is called the same in another language."""
    lost = [each for each in _TITLES if slip(each[1], each[0]) is None]

    assert len(_TITLES) > 500
    assert [] == lost
