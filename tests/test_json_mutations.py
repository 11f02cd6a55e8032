"""A sound file is spoilt at random: what is said of it is true, and stands where it says."""

import copy
import json
from typing import Any
from unicodedata import category

import attrs
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from gobierno_abierto import model as m
from gobierno_abierto.findings import Report, finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json import read_json, to_json
from json_steps import Steps, all_steps, at, children, replaced
from strategies import documents
from strategy_values import JSON

MANY = settings(
    max_examples=400,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
MARK = "«here»"


@MANY
@given(documents(), st.data())
def test_any_value_may_be_replaced_by_any_other(document: m.Document, data: DataObject) -> None:
    """Reading never raises; there is a document or an error, and every place is right."""
    plain = json.loads(to_json(document))
    steps = data.draw(st.sampled_from(list(all_steps(plain))))
    others = [at(plain, each) for each in list(all_steps(plain))[:20]]
    value = data.draw(JSON | st.sampled_from(others))
    spoilt = replaced(plain, steps, value)
    pointers = [_pointer(each) for each in all_steps(spoilt)]
    assume(len(set(pointers)) == len(pointers))
    text = json.dumps(spoilt, indent=1, ensure_ascii=data.draw(st.booleans()))

    reading = read_json(text)

    assert reading.document is not None or not reading.report.ok
    if reading.document is not None:
        assert reading.document == read_json(to_json(reading.document)).document
    for found in reading.report:
        assert _expected_place(spoilt, found.pointer) == (found.place.line, found.place.column)
        assert found.pointer in pointers


@MANY
@given(documents(), st.data())
def test_a_value_of_another_type_is_one_error_at_its_place(
    document: m.Document, data: DataObject
) -> None:
    """Whichever of the known members it is."""
    plain = json.loads(to_json(document))
    known = [steps for steps in all_steps(plain) if _is_known(steps)]
    steps = data.draw(st.sampled_from(known))
    value = data.draw(JSON | st.sampled_from([True, 1, 1.0, "5", [], {}]))
    assume(type(value) is not type(at(plain, steps)))
    # A time is a day or an object.
    assume(steps[-1:] != ("when",) or not isinstance(value, str | dict))

    reading = read_json(json.dumps(replaced(plain, steps, value), indent=1))

    entry = said.NULL_VALUE if value is None else said.WRONG_TYPE
    assert reading.document is None
    assert [(entry.code, _pointer(steps))] == [
        (each.code, each.pointer) for each in reading.report.errors
    ]


@MANY
@given(documents(), st.data())
def test_a_missing_member_is_told_at_its_owner(document: m.Document, data: DataObject) -> None:
    """A member that can be left out leaves a sound document; another one is an error."""
    plain = json.loads(to_json(document))
    # A format that is not stated is the first one, and is written.
    members = [
        steps
        for steps in all_steps(plain)
        if _is_known(steps) and steps[-1:] != ("format",) and {*steps[-1:]} & _KNOWN
    ]
    steps = data.draw(st.sampled_from(members))
    spoilt = copy.deepcopy(plain)
    del at(spoilt, steps[:-1])[steps[-1]]

    reading = read_json(json.dumps(spoilt))

    if reading.document is None:
        owner = _pointer(steps[:-1])
        assert {owner} == {each.pointer for each in reading.report.errors}
        assert said.MISSING_MEMBER.code in {each.code for each in reading.report}
    else:
        assert spoilt == json.loads(to_json(reading.document))


@given(documents(), st.data())
def test_findings_made_later_are_located_in_the_file(
    document: m.Document, data: DataObject
) -> None:
    """Rules speak of pointers; the reading knows their lines, also of members that are absent."""
    text = to_json(document)
    plain = json.loads(text)
    steps = data.draw(st.lists(st.sampled_from(list(all_steps(plain))), max_size=4))
    pointers = [
        _pointer(each) + data.draw(st.sampled_from(["", "/nada", "/0/x"])) for each in steps
    ]
    report = Report(
        findings=tuple(finding(said.UNKNOWN_MEMBER, each) for each in pointers),
        waived=tuple(finding(said.UNKNOWN_MEMBER, each) for each in pointers[:1]),
    )

    located = read_json(text).located(report)

    for before, after in zip(
        (*report.findings, *report.waived), (*located.findings, *located.waived), strict=True
    ):
        line, column = _expected_place(plain, before.pointer, indent=2)
        place = attrs.evolve(before.place, line=line, column=column)
        assert attrs.evolve(before, place=place) == after


# Another way to the same places ----------------------------------------------------------------


def _expected_place(plain: Any, pointer: str, *, indent: int = 1) -> tuple[int, int]:
    """Line and column, found by writing the file with a mark in that place."""
    steps = _nearest(plain, pointer)
    lines = json.dumps(replaced(plain, steps, MARK), indent=indent).split("\n")
    mark = json.dumps(MARK)
    line = next(n for n, each in enumerate(lines) if each.rstrip(",").endswith(mark))
    return line + 1, len(lines[line]) - len(lines[line].lstrip()) + 1


def _nearest(plain: Any, pointer: str) -> Steps:
    """The steps of a pointer, as far as they lead."""
    steps: list[str | int] = []
    for shown in pointer.split("/")[1:]:
        within = dict(children(plain))
        leading = [step for step in within if _pointer((step,)) == f"/{shown}"]
        if not leading:
            break
        plain = within[leading[0]]
        steps.append(leading[0])
    return tuple(steps)


def _pointer(steps: Steps) -> str:
    return "".join("/" + _shown(str(step)).replace("~", "~0").replace("/", "~1") for step in steps)


def _shown(name: str) -> str:
    """`name` without control characters and line breaks, which a pointer does not show."""
    hidden = ("Cc", "Cs", "Zl", "Zp")
    return "".join("\ufffd" if category(each) in hidden else each for each in name)


_KNOWN = {
    field.name
    for each in vars(m).values()
    if isinstance(each, type) and issubclass(each, m.Record)
    for field in attrs.fields(each)
} | {"kind", "original", "unofficial"}


def _is_known(steps: Steps) -> bool:
    """Whether a value is within the format, and not within an extension."""
    names = [step for step in steps if isinstance(step, str)]
    return all(name in _KNOWN or m.LANGUAGE_TAG.fullmatch(name) for name in names)
