"""Whoever must not be told is not told in any place of a document, however her name is written.

Either the public view hides it, or nothing is published.
"""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

import gobierno_abierto.model as m
from builders import dialogue, event, panel, person
from gobierno_abierto.formats.json import read_json, to_json
from gobierno_abierto.privacy import public_view, publication_obstacles
from gobierno_abierto.publish import agenda_text
from gobierno_abierto.publish.changes import changes_text
from gobierno_abierto.publish.timeline import timeline_html

_FROZEN = Path(__file__).parent / "frozen"
_DIALOGUES = tuple(
    json.loads(path.read_text(encoding="utf-8")) for path in sorted(_FROZEN.glob("*/dialogue.json"))
)
_GIVEN, _MIDDLE, _FIRST, _SECOND = "Søndra", "Zoraida", "Quiñónez-Łuk", "Wexümber"
_WITHDREW = {
    "fields": ["name"],
    "purpose": {"es": "La agenda"},
    "basis": "consent",
    "given": "2000-01-01",
    "withdrawn": "2001-01-01",
}
# Without accents: how it may never be seen, whatever else is with it.
_SEEN = ("quinonez", "wexumber")
_FOLDED = str.maketrans("øñóŁü", "onoLu")

Path_ = tuple[str | int, ...]


def _leaves(value: Any, path: Path_ = ()) -> Iterator[Path_]:
    """Where words stand in a file."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from _leaves(inner, (*path, position))
    elif isinstance(value, str):
        yield path


def _with(file: dict[str, Any], path: Path_, words: str, name: str) -> str:
    """The file with these words there, and with her in its list."""
    changed = deepcopy(file)
    inner: Any = changed
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = words
    her = {"id": "quien-se-fue", "name": name, "publication": [_WITHDREW]}
    changed.setdefault("people", []).append(her)
    return json.dumps(changed)


def _gives_away(file: str) -> bool:
    """Whether something is published, and she is in it; of what cannot be read nothing is."""
    document = read_json(file).document
    if document is None or publication_obstacles(document):
        return False
    told = to_json(public_view(document)) + agenda_text(document)
    plain = told.translate(_FOLDED).casefold()
    return any(each in plain for each in _SEEN)


@st.composite
def _spellings(draw: DrawFn) -> tuple[str, str]:
    """Her name as it is listed, and as somebody may write it."""
    title = draw(st.sampled_from(("", "Dra. ", "LIC. ", "Mtra. ", "Sra. Dra. ")))
    beside = draw(st.sampled_from(("", " (suplente)", " [virtual]", ", suplente")))
    listed = f"{title}{_GIVEN} {_MIDDLE} {_FIRST} {_SECOND}{beside}"
    middle = draw(st.sampled_from((_MIDDLE, f"{_MIDDLE[0]}.", _MIDDLE[0], "")))
    surnames = draw(st.sampled_from((f"{_FIRST} {_SECOND}", _FIRST, _SECOND)))
    given_names = f"{_GIVEN} {middle}".strip()
    written = draw(
        st.sampled_from(
            (
                f"{given_names} {surnames}",
                f"{surnames}, {given_names}",
                f"{surnames} {given_names}",
                f"{title}{given_names} {surnames}",
                f"Red, {surnames} {given_names}",
                f"{given_names} {surnames} (Red)",
                f"“{given_names} {surnames}”",
                f"x@y.example/{given_names}-{surnames}".replace(" ", "-"),
            )
        )
    )
    ways: tuple[Callable[[str], str], ...] = (
        str,
        lambda each: each.translate(_FOLDED),
        str.upper,
        lambda each: each.replace(" ", "_"),
        lambda each: each.replace(" ", "  "),
        lambda _: _together(given_names, surnames),
        lambda _: _together(surnames, given_names).lower(),
    )
    return listed, draw(st.sampled_from(ways))(written)


def _together(*words: str) -> str:
    return "".join(each for each in "".join(words) if each.isalnum())


@settings(max_examples=300)
@given(st.data(), _spellings())
def test_no_place_gives_her_away(data: st.DataObject, spelling: tuple[str, str]) -> None:
    """Titles, ids, references, sources, figures' groups: wherever words may stand in a file."""
    listed, written = spelling
    file = data.draw(st.sampled_from(_DIALOGUES))
    path = data.draw(st.sampled_from(sorted(_leaves(file), key=str)))

    assert not _gives_away(_with(file, path, written, listed))


_REFERENCES = {
    "by", "convenors", "lead", "support", "responsible", "carried_from", "carried_to",
    "replaced_by", "origins", "source", "plan", "organization", "person", "substitute", "venue",
    "venues", "rooms", "needs", "after", "of", "origin", "destination",
}  # fmt: skip


def _field(path: Path_) -> str:
    return next(each for each in reversed(path) if isinstance(each, str))


@pytest.mark.parametrize("field", sorted(_REFERENCES))
def test_the_place_of_an_id_gives_her_away_in_no_spelling(field: str) -> None:
    """What is written there by mistake is hidden, or looked at like any text."""
    file = _DIALOGUES[-1]
    places = [each for each in _leaves(file) if _field(each) == field][:1]
    spellings = (
        "Søndra Z. Quiñónez-Łuk", "Red, Wexümber Søndra", "sondrawexumber",
        "Søndra de la Wexümber", "Søndra Quinonez Luk", "Wexumber, Dra. Sondra",
    )  # fmt: skip

    assert places
    for path in places:
        for words in spellings:
            changed = _with(file, path, words, f"Dra. {_GIVEN} {_MIDDLE} {_FIRST} {_SECOND}")
            assert not _gives_away(changed), (path, words)


def test_a_name_in_the_place_of_an_id_is_hidden_in_what_is_past() -> None:
    """Who took her permission back since then is not told by the version that is drawn beside."""
    agreed = m.Publication(
        fields=(m.PersonField.NAME,),
        purpose=m.text(es="La agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 2, 1),
    )
    her = person("ella", name="Zenobia Quiñónez", publication=(agreed,))
    gone = attrs.evolve(her, publication=(attrs.evolve(agreed, withdrawn=date(2026, 3, 1)),))
    older = dialogue(event(panel(rooms=("Zenobia Quiñónez",), parts=())), people=(her,))
    newer = dialogue(event(panel(rooms=(), parts=())), people=(gone,))

    assert "Quiñónez" not in timeline_html(newer, before=older)
    assert "Quiñónez" in timeline_html(newer, before=older, internal=True)
    assert "Quiñónez" not in changes_text(older, newer)
