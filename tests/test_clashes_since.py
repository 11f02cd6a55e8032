"""Since when a clash exists, what became of its waiver, and what must come before what."""

from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from cli_running import ran
from gatherings import dialogue, event, item, slot, way
from gobierno_abierto.findings import Severity
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling import clashes, order_clashes, precedences


def _version(revision: int, *agenda: m.AgendaItem, **rest: Any) -> m.Dialogue:
    made = dialogue(event(*agenda), ways=[way("norte", "sur", 30)], **rest)
    return attrs.evolve(made, header=attrs.evolve(made.header, revision=revision))


def _saved(folder: Path, name: str, document: m.Document) -> str:
    path = folder / name
    path.write_text(to_json(document), encoding="utf-8")
    return str(path)


_A = item("a", 0, 60, people=["ana"])
_B = item("b", 30, 90, people=["ana"])
_C = item("c", 30, 90, people=["ana"])


# Since when -------------------------------------------------------------------------------------


def test_a_clash_exists_since_the_version_in_which_its_items_clashed() -> None:
    """What was there keeps its revision; what came has that of the document."""
    former, now = _version(3, _A, _B), _version(7, _A, _B, _C)

    assert {("a", "b"): 3, ("a", "c"): 7, ("b", "c"): 7} == {
        tuple(sorted(i.id for i in each.items)): each.since for each in clashes(now, former=former)
    }


def test_without_a_former_version_nobody_knows_since_when() -> None:
    assert [None] == [each.since for each in clashes(_version(7, _A, _B))]


def test_a_clash_that_moved_is_the_same_clash() -> None:
    """Another hour, another order, another row: still the same two items and the same person."""
    moved = (attrs.evolve(_B, when=slot(600, 660)), attrs.evolve(_A, when=slot(630, 700)))
    (found,) = clashes(_version(7, *moved), former=_version(3, _A, _B))

    assert ("b", "a", 3) == (*(each.id for each in found.items), found.since)


@pytest.mark.parametrize(
    ("former", "since"),
    [
        ((), 7),
        ((attrs.evolve(_A, parts=()), _B), 7),
        ((_A, attrs.evolve(_B, when=slot(60, 90))), 7),
        ((item("a", 0, 60, rooms=("norte-1",)), item("b", 0, 60, rooms=("norte-1",))), 7),
        ((item("a", 0, 60, people=["eva"]), item("b", 0, 60, people=["eva"])), 7),
        ((_A, _B, _C), 3),
    ],
)
def test_another_clash_of_the_same_items_is_new(
    former: tuple[m.AgendaItem, ...], since: int
) -> None:
    """Over a room, over somebody else, or none at all."""
    (found,) = clashes(_version(7, _A, _B), former=_version(3, *former))

    assert since == found.since


def test_a_gathering_is_new_if_anything_came_to_it() -> None:
    """What left it does not make it new."""
    keynote = item("keynote", 0, 60, kind=m.Keynote)
    tea, talk = item("tea", 0, 60, kind=m.Break), item("talk", 0, 60, kind=m.Talk)
    small, large = _version(3, keynote, tea), _version(7, keynote, tea, talk)
    shrunk = attrs.evolve(small, header=attrs.evolve(small.header, revision=9))

    assert [7] == [each.since for each in clashes(large, former=small)]
    assert [7] == [each.since for each in clashes(shrunk, former=large)]


def test_the_command_says_of_each_clash_whether_it_is_new(tmp_path: Path) -> None:
    """In words and for programs."""
    former = _saved(tmp_path, "former.json", _version(3, _A, _B))
    now = _saved(tmp_path, "now.json", _version(7, _A, _B, _C))
    words = ran("clashes", now, "--former", former, "--lang=en").told
    answer = ran("choques", now, f"--antes={former}", "--formato=json").answer

    assert 1 == words.count("It was there already in revision 3.")
    assert 2 == words.count("New: it was not there in revision 3.")
    assert "Against revision 3: new, 2; there already, 1." in words
    assert sorted([3, 7, 7]) == sorted(each["since"] for each in answer["clashes"])
    assert {"file": former, "revision": 3, "comparable": True} == answer["former"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"revision": 8}, "no es anterior a"),
        ({"namespace": "https://other.example/"}, "otro documento"),
    ],
)
def test_what_is_no_former_version_is_said_to_be_none(
    tmp_path: Path, changes: dict[str, Any], expected: str
) -> None:
    """Files in the wrong order, another document."""
    former = _version(3, _A, _B)
    other = attrs.evolve(former, header=attrs.evolve(former.header, **changes))
    name = _saved(tmp_path, "former.json", other)
    now = _saved(tmp_path, "now.json", _version(7, _A, _B))
    done = ran("choques", now, "--antes", name)
    answer = ran("choques", now, "--antes", name, "--formato=json").answer

    assert expected in " ".join(done.err.split())
    assert "revisión 3" not in done.out
    assert [None] == [each["since"] for each in answer["clashes"]]
    assert not answer["former"]["comparable"]


def test_versions_of_one_revision_are_compared_and_the_number_is_to_be_raised(
    tmp_path: Path,
) -> None:
    """What is new is said without a number."""
    former = _saved(tmp_path, "former.json", _version(7, _A, _B))
    now = _saved(tmp_path, "now.json", _version(7, _A, _B, _C))
    done = ran("choques", now, "--antes", former)
    answer = ran("choques", now, "--antes", former, "--formato=json").answer

    assert "tienen la misma revisión (7)" in " ".join(done.err.split())
    assert (1, 2) == (done.told.count("Ya estaba."), done.told.count("Nuevo."))
    assert "Nuevos: 2; que ya estaban: 1." in done.told
    assert [None] * 3 == [each["since"] for each in answer["clashes"]]
    assert [False, True, True] == sorted(each["new"] for each in answer["clashes"])


def test_a_former_version_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    now = _saved(tmp_path, "now.json", _version(7, _A, _B))
    done = ran("choques", now, "--antes", str(tmp_path / "nowhere.json"))

    assert (2, "") == (done.code, done.out)
    assert "GA001" in done.err


# Waivers ----------------------------------------------------------------------------------------


def _waived(code: str, *ids: str, until: date | None = None) -> m.Waiver:
    return m.Waiver(code=code, ids=ids, reason=m.text(es="Así es"), by="Comité", until=until)


def test_a_waiver_covers_a_clash_of_any_kind(tmp_path: Path) -> None:
    """By code and ids, whatever the kind; the order of the ids is nobody's business."""
    agenda = (
        item("keynote", 0, 60, kind=m.Keynote),
        item("far", 0, 60, people=["ana"], rooms=("norte-1",)),
        item("near", 70, 90, people=["ana"], rooms=("sur-1",)),
    )
    waivers = (_waived("GA313", "far", "keynote"), _waived("GA314", "ana", "far", "near"))
    name = _saved(tmp_path, "d.json", _version(1, *agenda, waivers=waivers))
    answer = ran("clashes", name, "--format=json").answer

    assert ([], 2) == (answer["findings"], answer["counts"]["waived"])


def test_an_expired_waiver_of_a_clash_is_told_beside_it(tmp_path: Path) -> None:
    """The clash stands again, and the command says why it was not there before."""
    waiver = _waived("GA301", "a", "b", "ana", until=date(2026, 5, 1))
    name = _saved(tmp_path, "d.json", _version(1, _A, _B, waivers=(waiver,)))

    def codes(day: str) -> list[str]:
        answer = ran("choques", name, "--formato=json", "--hoy", day).answer
        return [each["code"] for each in answer["findings"]]

    assert [] == codes("2026-05-01")
    assert ["GA301", "GA901"] == sorted(codes("2026-05-02"))
    words = ran("choques", name, "--hoy=2026-05-02").told
    assert "1 choque de agenda. 1 observación sobre excepciones justificadas." in words


def test_only_waivers_of_clashes_are_judged_with_the_clashes(tmp_path: Path) -> None:
    """Of other rules the command knows nothing: it did not ask them."""
    waivers = (_waived("GA302", "a", "b", "norte-1"), _waived("GA407", "ana"))
    name = _saved(tmp_path, "d.json", _version(1, _A, waivers=waivers))
    answer = ran("clashes", name, "--format=json").answer

    assert [("GA902", "/waivers/0")] == [(e["code"], e["pointer"]) for e in answer["findings"]]
    assert [] == answer["clashes"]
    assert "d.json: no clashes." in ran("clashes", name, "--lang=en").told


# What must come before what ---------------------------------------------------------------------

_KINDS = st.sampled_from(
    (m.Opening, m.Workshop, m.Talk, m.Conclusions, m.Closing, m.Break, m.Session)
)
_TIMES = st.integers(0, 8).map(lambda n: 15 * n)


@st.composite
def _agendas(draw: st.DrawFn) -> tuple[m.AgendaItem, ...]:
    names = [f"i{n}" for n in range(draw(st.integers(1, 7)))]
    made = []
    for name in names:
        start = draw(_TIMES) + 1440 * draw(st.integers(0, 1))
        after = tuple(draw(st.lists(st.sampled_from([*names, "nobody"]), max_size=2)))
        one = item(name, start, start + 15 + draw(_TIMES), kind=draw(_KINDS), after=after)
        made.append(attrs.evolve(one, when=draw(st.sampled_from((one.when, None)))))
    return tuple(made)


@given(_agendas())
def test_the_clashes_of_order_are_the_precedences_that_are_not_kept(
    agenda: tuple[m.AgendaItem, ...],
) -> None:
    """Clashes and repair have one definition of what must come before what."""
    index = Index(dialogue(event(*agenda)))
    broken: dict[str, set[str]] = {}
    severities: dict[str, set[Severity]] = {}
    for each in precedences(index):
        start, end = each.later.start, each.earlier.end
        is_late = start is not None and end is not None and start < end
        if is_late and not (each.same_day and each.later.day != each.earlier.day):
            broken.setdefault(each.later.item.id, set()).add(each.earlier.item.id)
            severities.setdefault(each.later.item.id, set()).add(each.severity)
    found = list(order_clashes(index))

    assert broken == {each.items[0].id: {i.id for i in each.items[1:]} for each in found}
    assert [Severity.ERROR in severities[each.items[0].id] for each in found] == [
        each.severity is Severity.ERROR for each in found
    ]


def test_precedences_do_not_look_at_the_time() -> None:
    """Stated or by kind, each pair once; what is stated weighs more than what follows."""
    agenda = (
        m.Closing(id="end", after=("w",)),
        m.Workshop(id="w"),
        m.Opening(id="start"),
        m.Workshop(id="off", status=m.ItemStatus.CANCELLED),
    )
    found = precedences(Index(dialogue(event(*agenda))))

    assert [
        ("end", "w", Severity.ERROR, False),
        ("w", "start", Severity.WARNING, False),
    ] == [(e.later.item.id, e.earlier.item.id, e.severity, e.same_day) for e in found]


def test_a_block_stands_for_its_items_in_what_must_come_first() -> None:
    """And several closings count for their own day each."""
    block = m.ParallelBlock(id="block", items=(m.Workshop(id="w"),))
    agenda = (block, m.Break(id="tea", after=("block",)), m.Closing(id="c1"), m.Closing(id="c2"))
    found = precedences(Index(dialogue(event(*agenda))))

    assert [("tea", "w", False), ("c1", "w", True), ("c2", "w", True)] == [
        (each.later.item.id, each.earlier.item.id, each.same_day) for each in found
    ]


def test_an_agenda_in_the_wrong_order_is_told_once() -> None:
    """An opening on the wrong day is one thing to mend, and not a thousand talks."""
    talks = [item(f"t{n}", n, n + 1, kind=m.Talk) for n in range(1_000)]
    opening = item("start", 2_000, 2_030, kind=m.Opening)
    (found,) = clashes(dialogue(event(*talks, opening)))

    assert ("GA322", Severity.WARNING, 1_000) == (
        found.finding.code, found.severity, len(found.items),
    )  # fmt: skip


def test_everything_against_everything_is_not_looked_at() -> None:
    """Three thousand conclusions before three thousand workshops are nine million pairs."""
    agenda = [
        item(f"{kind.kind}{n}", start, start + 1, kind=kind)
        for n in range(3_000)
        for kind, start in ((m.Conclusions, 0), (m.Workshop, 60))
    ]
    found = {(each.kind.value, each.finding.code) for each in clashes(dialogue(event(*agenda)))}

    assert {("order", "GA322"), ("everyone", "GA322")} == found
