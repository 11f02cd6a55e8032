"""What a publication says has changed: about nobody whom nothing has happened to, and no name."""

import ast
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, event, panel, part, person, workshop
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.site.recognising import recognised
from gobierno_abierto.publish.site.since import since
from gobierno_abierto.scheduling.changes import Change, changes

_DAY = ("--hoy", "2025-04-01")
_ALL = (m.PersonField.NAME, m.PersonField.ORGANIZATION, m.PersonField.POSITION)


def _permission(*fields: m.PersonField) -> m.Publication:
    return m.Publication(
        fields=fields or _ALL,
        purpose=m.text(es="La agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 3, 1),
    )


def _withdrawn(document: m.Dialogue, who: str) -> m.Dialogue:
    """The same after she took back whatever she had allowed."""
    people = tuple(
        attrs.evolve(
            each,
            publication=tuple(
                attrs.evolve(one, withdrawn=date(2026, 3, 20)) for one in each.publication
            ),
        )
        if each.id == who
        else each
        for each in document.people
    )
    return attrs.evolve(document, people=people)


def _since(before: m.Dialogue, after: m.Dialogue) -> tuple[Change, ...]:
    both = since(public_view(before), after)
    return changes(both.before, both.now)


def _crowd(allowed: frozenset[int], seats: tuple[frozenset[int], ...]) -> m.Dialogue:
    """Six people of three organisations, of whom some may be named, in two items."""
    bodies = ("ministerio", "red", "universidad")
    people = tuple(
        person(
            f"p{n}",
            name=f"Persona Inventada {chr(65 + n)}",
            organization=bodies[n % 3],
            publication=(_permission(),) if n in allowed else (),
        )
        for n in range(6)
    )
    roles = (m.Role.PANELLIST, m.Role.ATTENDEE)
    parts = [
        tuple(part(role, f"p{n}", organization=bodies[n % 3]) for n in sorted(those))
        for role, those in zip(roles, seats, strict=True)
    ]
    meeting = event(panel(parts=parts[0]), workshop(parts=parts[1]))
    return dialogue(meeting, people=people)


_SOME = st.frozensets(st.integers(0, 5))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(allowed=_SOME, seats=st.tuples(_SOME, _SOME), who=st.integers(0, 5))
def test_to_withdraw_one_permission_changes_nothing_of_anybody_else(
    allowed: frozenset[int], seats: tuple[frozenset[int], ...], who: int
) -> None:
    """The opaque ids of the others are other ones in the new view, and that is no change."""
    before = _crowd(allowed, seats)

    assert () == _since(before, _withdrawn(before, f"p{who}"))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(allowed=_SOME, seats=st.tuples(_SOME, _SOME), who=st.integers(0, 5))
def test_to_name_one_more_tells_of_her_alone(
    allowed: frozenset[int], seats: tuple[frozenset[int], ...], who: int
) -> None:
    """That somebody is named now is told; nobody else comes or goes by it."""
    before, after = _crowd(allowed - {who}, seats), _crowd(allowed | {who}, seats)
    those = _since(before, after)

    assert all(f"p{who}" == each.id for each in those if each.noun is m.Person)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(allowed=_SOME, before=st.tuples(_SOME, _SOME), after=st.tuples(_SOME, _SOME))
def test_everybody_is_recognised_as_one_and_nobody_twice(
    allowed: frozenset[int],
    before: tuple[frozenset[int], ...],
    after: tuple[frozenset[int], ...],
) -> None:
    """Whatever people do now: those who are named are themselves."""
    former, document = public_view(_crowd(allowed, before)), _crowd(allowed, after)
    found = recognised(former, document)

    assert len(found) == len(set(found.values())) == 6
    assert all(found[f"p{n}"] == f"p{n}" for n in allowed)


def test_nobody_else_is_touched_in_the_included_example() -> None:
    """Nor when she has a part without an organisation, or stands in for somebody."""
    before = datasets.load("ficticio")

    assert isinstance(before, m.Dialogue)
    for who in before.people:
        assert () == _since(before, _withdrawn(before, who.id))


def _told_of(before: m.Dialogue, after: m.Dialogue) -> str:
    for document in (before, after):
        Path("dialogo.json").write_text(to_json(document), encoding="utf-8")
        told = ran("publicar", "dialogo.json", "sitio", "--sobrescribir").told
    return told


_NAME = "Zentinela Inventada"


def _speaking() -> m.Dialogue:
    """She speaks, and a text of the panel names her."""
    she = person("ella", name=_NAME, organization="red", publication=(_permission(),))
    told = m.text(es=f"Con {_NAME}.")
    item = panel(parts=(part(m.Role.SPEAKER, "ella", organization="red"),), description=told)
    return dialogue(event(item), people=(she,))


def _silent(people: tuple[m.Person, ...]) -> m.Dialogue:
    """The text is mended."""
    parts = tuple(part(m.Role.SPEAKER, each.id, organization="red") for each in people)
    return dialogue(event(panel(parts=parts)), people=people)


@pytest.mark.parametrize("how", ["withdrawn", "never", "deleted", "protected", "called otherwise"])
def test_the_telling_does_not_give_a_name_that_is_public_no_more(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is pasted into a chat as it is; that one name less is shown is said, and its revision."""
    monkeypatch.chdir(tmp_path)
    she = _speaking().people[0]
    people = {
        "withdrawn": _withdrawn(_speaking(), "ella").people,
        "never": (attrs.evolve(she, publication=()),),
        "deleted": (),
        "protected": (attrs.evolve(she, care=(m.Care.AT_RISK,)),),
        "called otherwise": (attrs.evolve(she, name="Otro Nombre"),),
    }[how]
    told = _told_of(_speaking(), _silent(people))

    assert "Desde la última publicación" in told
    assert "Zentinela" not in told
    assert "Un nombre que antes se publicaba ya no se publica." in told
    assert "su revisión sigue siendo la 1" in told


def test_who_goes_and_may_still_be_named_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That a speaker does not come is what the telling is for."""
    monkeypatch.chdir(tmp_path)
    told = _told_of(_speaking(), dialogue(event(panel(parts=())), people=_speaking().people))

    assert f"Sale: {_NAME}, Red Ciudadana; ponente." in " ".join(told.split())
    assert "ya no se publica" not in told


def test_an_unnamed_person_has_no_id_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readers know no «person-1»."""
    monkeypatch.chdir(tmp_path)
    before = dialogue(event(panel(parts=())), people=())
    after = dialogue(event(panel(parts=())), people=(person("ana"),))

    assert "Persona «nombre no publicado»" in _told_of(before, after)


def _seated(seats: dict[str, tuple[str, ...]]) -> m.Dialogue:
    """People without names who speak in items."""
    items = [
        panel(id=name, parts=tuple(part(m.Role.SPEAKER, each) for each in those))
        for name, those in seats.items()
    ]
    people = dict.fromkeys(who for those in seats.values() for who in those)
    return dialogue(event(*items), people=tuple(map(person, people)))


_RECOGNISED = """
import sys
from gobierno_abierto.formats.json import from_json
from gobierno_abierto.publish.site.recognising import recognised
print(sorted(recognised(*map(from_json, sys.stdin.read().split("----"))).items()))
"""


def test_who_is_as_like_two_others_is_always_the_first_of_them() -> None:
    """Of four seats, two went to one and two to the other; no set decides who she is."""
    former = _seated({"i1": ("aa",), "i2": ("aa",), "i3": ("aa",), "i4": ("aa",)})
    others = {"i1": ("bb",), "i2": ("bb",), "i3": ("cc",), "i4": ("cc",), "i5": ("bb", "cc")}
    both = to_json(public_view(former)) + "----" + to_json(_seated(others))
    told = {
        subprocess.run(
            [sys.executable, "-c", _RECOGNISED],
            input=both,
            capture_output=True,
            encoding="utf-8",
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        ).stdout
        for seed in ("0", "1", "2", "3", "4")
    }

    assert ["bb"] == [dict(ast.literal_eval(each)).get("person-1") for each in told]


def test_a_crowd_is_recognised_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plenary of thousands is not compared one by one with that of before."""
    counted: list[int] = []

    def product(*lists: list[str]) -> Iterator[tuple[str, ...]]:
        counted.append(len(lists[0]) * len(lists[1]))
        return itertools.product(*lists)

    monkeypatch.setattr(f"{recognised.__module__}.product", product)
    those = tuple(f"p{n:03}" for n in range(300))
    # Nobody does the same as before: each speaks once more, elsewhere.
    before = {"plenaria": those, **{f"a{n}": (each,) for n, each in enumerate(those)}}
    after = {"plenaria": those, **{f"b{n}": (each,) for n, each in enumerate(those)}}
    found = recognised(public_view(_seated(before)), _seated(after))

    assert [] == counted
    assert those == tuple(found.values())
    recognised(
        public_view(_seated({**before, "mesa": those[:9]})), _seated({**after, "mesa": those[9:18]})
    )
    assert [81] == counted
