"""What is private is in no byte of anything that is public, whoever writes it."""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import date

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.formats.folder import to_folder
from gobierno_abierto.formats.ical import feeds, milestones_to_ical, to_ical
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.formats.ogp import to_ogp
from gobierno_abierto.formats.reports import progress_requests
from gobierno_abierto.formats.xlsx import to_xlsx
from gobierno_abierto.privacy import public_view, publication_obstacles
from gobierno_abierto.publish import agenda_text, board_html, board_svg, board_text, plan_board
from gobierno_abierto.publish.changes import changes_text, personal_text
from gobierno_abierto.publish.message import message_text
from gobierno_abierto.publish.site import page, site
from gobierno_abierto.publish.timeline import timeline_html, timeline_svg
from gobierno_abierto.publish.word import to_docx
from gobierno_abierto.words import LANGUAGES
from sentinels import Guarded, guarded

_TODAY = date(2026, 7, 1)

Output = str | bytes | Mapping[str, bytes] | Iterable[str | bytes]


def _calendars(of: Guarded) -> Iterable[bytes]:
    for per_item in (False, True):
        earlier = to_ical(of.earlier, per_item=per_item)
        yield to_ical(of.dialogue, per_item=per_item)
        yield to_ical(of.dialogue, per_item=per_item, previous=earlier)
    yield from (to_ical(of.dialogue, only=each.id) for each in feeds(of.dialogue) if each.id)
    for as_events in (False, True):
        earlier = milestones_to_ical(of.earlier, as_events=as_events)
        yield milestones_to_ical(of.dialogue, as_events=as_events, previous=earlier)


def _boards(of: Guarded) -> Iterable[str]:
    board = plan_board(of.dialogue, today=_TODAY)
    for lang in LANGUAGES:
        yield from (board_text(board, lang=lang), board_html(board, lang=lang))
        yield board_svg(board, lang=lang)


def _changes(of: Guarded) -> Iterable[str]:
    for pair in ((of.earlier, of.dialogue), (of.dialogue, of.earlier)):
        yield from (changes_text(*pair, lang=lang, guess=True) for lang in LANGUAGES)


# Who writes for everybody, and what; a new one is a new line here.
_WRITERS: dict[str, Callable[[Guarded], Output]] = {
    "json": lambda of: to_json(public_view(of.dialogue)),
    "text": lambda of: (agenda_text(of.dialogue, lang=lang) for lang in LANGUAGES),
    "message": lambda of: (message_text(of.dialogue, lang=lang) for lang in LANGUAGES),
    "calendars": _calendars,
    "timeline": lambda of: (
        draw(of.dialogue, before=before)
        for draw in (timeline_svg, timeline_html)
        for before in (None, of.earlier)
    ),
    "board": _boards,
    "changes": _changes,
    "what changed for Eva": lambda of: personal_text(of.earlier, of.dialogue, "eva"),
    "workbook": lambda of: (
        to_xlsx(of.dialogue, lang=lang, purpose=purpose)
        for lang in LANGUAGES
        for purpose in ("all", "agenda", "commitments")
    ),
    "folder": lambda of: to_folder(of.dialogue),
    "Partnership's table": lambda of: to_ogp(public_view(of.dialogue)),
    "requests": lambda of: progress_requests(of.dialogue, lang="es"),
    "word": lambda of: (
        to_docx(of.dialogue, lang=lang, part=part)
        for lang in LANGUAGES
        for part in ("agenda", "plan")
    ),
    "page": lambda of: (page(of.dialogue, lang=lang) for lang in LANGUAGES),
    "site": lambda of: site(of.dialogue),
    "site again": lambda of: site(of.dialogue, previous=site(of.earlier)),
}


def _leaves(output: Output) -> Iterable[str]:
    """All that is in it: names of files, and of packed files each part."""
    if isinstance(output, str):
        yield output
    elif isinstance(output, bytes):
        if output.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(output)) as packed:
                for member in packed.infolist():
                    yield member.filename
                    yield from _leaves(packed.read(member))
        # RFC 5545 §3.1: a long line is folded.
        yield output.replace(b"\r\n ", b"").decode("utf-8", "replace")
    elif isinstance(output, Mapping):
        for name, data in output.items():
            yield name
            yield from _leaves(data)
    else:
        for each in output:
            yield from _leaves(each)


def _found(output: Output, words: Iterable[str]) -> list[str]:
    told = "\n".join(_leaves(output)).casefold()
    return [each for each in words if each.casefold() in told]


@pytest.fixture(scope="module")
def of() -> Guarded:
    return guarded()


# What is private beside the words: a telephone, and where and when she can be.
_BESIDE = ("987 6543", "9876543", "Pacific/Chatham", "at-risk", "T07:00")


@pytest.mark.parametrize("writer", _WRITERS.values(), ids=_WRITERS)
def test_nothing_private_is_in_it(writer: Callable[[Guarded], Output], of: Guarded) -> None:
    assert [] == _found(writer(of), (*of.words, *_BESIDE))


@pytest.mark.parametrize("writer", _WRITERS.values(), ids=_WRITERS)
def test_it_is_made_and_says_something(writer: Callable[[Guarded], Output], of: Guarded) -> None:
    """Who writes nothing gives nothing away, and proves nothing."""
    told = "\n".join(_leaves(writer(of)))

    assert any(word in told for word in ("presupuesto", "Publicar los datos", "diálogo inventado"))


def test_who_has_all_of_it_finds_the_words(of: Guarded) -> None:
    """The words are looked for as they are written, and are there to be found."""
    assert len(of.words) == len(_found(to_json(of.dialogue), of.words))
    assert _found(to_xlsx(of.dialogue, internal=True), of.words)
    assert _found(to_ical(of.earlier), of.words)
    assert _found(site(of.earlier), of.words)


def test_nothing_of_it_stops_a_publication(of: Guarded) -> None:
    """All that is private stands where it belongs."""
    assert () == publication_obstacles(of.dialogue)


def test_only_eva_is_named(of: Guarded) -> None:
    people = public_view(of.dialogue).people

    assert ["Eva Inventada"] == [each.name for each in people if each.name]
    assert [m.Person(id=f"person-{n}") for n in range(1, 6)] == list(people[1:])
