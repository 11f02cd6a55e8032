"""What the words of trackers and reviewers mean in our vocabulary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto.model import Progress
from gobierno_abierto.standards.scales import scale_of
from gobierno_abierto.standards.statuses import (
    STATUSES,
    TRACKERS,
    code_of,
    progress_of,
    status_key,
)
from gobierno_abierto.words import LANGUAGES

_N, _I, _C = Progress.NOT_STARTED, Progress.IN_PROGRESS, Progress.COMPLETED
_V, _S, _W, _U = Progress.VERIFIED, Progress.STOPPED, Progress.WITHDRAWN, Progress.UNCLEAR

# The words as the trackers write them, without the accents that they may lose on the way.
_WORDS = {
    "mexico-2014": {"a": _N, "b": _I, "c": _C, "d": _U,
                    "sin avance": _N, "en proceso": _I, "completado": _C},
    "mexico-2019": {"ninguno": _N, "iniciado": _I, "completo": _C, "verificado": _V,
                    "Por iniciar": _N, "En proceso": _I},
    "colombia-2025": {"en progreso": _I, "requieren atencion": _I, "completados": _C},
    "ecuador": {"Definicion": _N, "Planificacion": _N, "Ejecucion": _I, "Completado": _C,
                "Detenido": _S},
    "canada": {"NS": _N, "LP": _I, "SP": _I, "C": _C,
               "Not started": _N, "Limited progress": _I, "Substantial progress": _I,
               "Complete": _C, "Non commence": _N, "Progres limite": _I,
               "Progres important": _I, "Realise": _C},
    "canada-consultations": {"P": _N, "O": _I, "CA": _I, "CN": _U, "CR": _C, "NF": _W,
                             "Planned": _N, "Open": _I, "Closed-analysing": _I,
                             "Closed-no report": _U, "Closed-report available": _C,
                             "Not going forward": _W},
    "usa": {"Not Started": _N, "In Progress": _I, "Complete": _C},
    "uk": {"Completed": _C, "Behind schedule": _I, "Closed": _S, "On track": _I},
    "buenos-aires": {"very-low": _U, "low": _I, "high": _I, "very-high": _I, "cumplido": _C},
    "irm": {"0": _W, "1": _U, "2": _N, "3": _I, "4": _I, "5": _C,
            "Withdrawn": _W, "No evidence": _U, "Unclear": _U, "No Evidence Available": _U,
            "Not Started": _N, "Limited": _I, "Substantial": _I, "Complete": _C},
}  # fmt: skip


@pytest.mark.parametrize(
    ("tracker", "word", "expected"),
    [
        (tracker, word, meaning)
        for tracker, words in _WORDS.items()
        for word, meaning in words.items()
    ],
)
def test_every_word_of_every_tracker_is_understood(
    tracker: str, word: str, expected: Progress
) -> None:
    """However it is spelled."""
    assert [expected] * 3 == [
        progress_of(each, tracker) for each in (word, word.upper(), f"  {word.lower()}. ")
    ]


def test_no_table_is_left_out() -> None:
    assert {*_WORDS, "words"} == set(TRACKERS) == set(STATUSES)


def test_no_word_of_a_tracker_stands_in_two_lines() -> None:
    """It would mean two things."""
    twice = [
        (key, word)
        for key, tracker in TRACKERS.items()
        for word in {status_key(word) for status in tracker.statuses for word in status.words}
        if 1 < sum(word in map(status_key, each.words) for each in tracker.statuses)
    ]

    assert [] == twice


def test_every_table_has_a_name_and_what_is_not_obvious_its_reason() -> None:
    """In every language; the key of each is its own."""
    for key, tracker in TRACKERS.items():
        assert key == tracker.key
        assert all(tracker.name.in_language(lang) for lang in LANGUAGES)
        assert tracker.statuses
        for status in tracker.statuses:
            assert isinstance(status.progress, Progress)
            if status.why:
                assert all(status.why.in_language(lang).endswith(".") for lang in LANGUAGES)


def test_every_completion_of_the_reviewers_has_its_meaning() -> None:
    """By its code and by its official label, in both reports."""
    for report in ("progress", "end-of-term"):
        scale = scale_of("completion", report)
        assert scale is not None
        assert scale.codelist is not None
        for code, term in scale.codelist.terms.items():
            assert progress_of(code, "irm") is not None
            assert progress_of(code, "irm") is progress_of(term.label.en, "irm")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("en proceso", _I),
        ("Terminado", _C),
        ("CONCLUÍDO", _C),
        ("concluido", _C),
        ("done", _C),
        ("No iniciado", _N),
        ("sin avance", _N),
        ("Cancelado.", _W),
        ("em andamento", _I),
        ("in-progress", _I),
        ("IN  PROGRESS", _I),
        ("not-started", _N),
        ("«verificado»", _V),
        ("suspendido", _S),
        ("sin evidencia", _U),
        # What may mean two things means nothing.
        ("pendiente", None),
        ("cerrado", None),
        ("pronto", None),
        ("closed", None),
        ("¿terminado?", None),
        ("no terminado", None),
        ("80 %", None),
        ("", None),
        (".", None),
    ],
)
def test_everyday_words_are_understood_and_nothing_is_guessed(
    word: str, expected: Progress | None
) -> None:
    assert expected is progress_of(word)


def test_our_own_codes_are_words_too() -> None:
    assert list(Progress) == [progress_of(each.value) for each in Progress]


def test_the_code_of_a_tracker_for_its_label() -> None:
    assert ["SP", "SP", None] == [
        code_of(each, "canada") for each in ("sp", "progres important", "avance")
    ]


@pytest.mark.parametrize("tracker", ["", "mexico", "Ecuador"])
def test_a_table_that_is_none_is_an_error_of_the_program(tracker: str) -> None:
    with pytest.raises(KeyError):
        progress_of("completado", tracker)


@given(st.text(max_size=30), st.sampled_from(sorted(TRACKERS)))
def test_any_text_is_a_word_or_none(text: str, tracker: str) -> None:
    """And spelling it once more changes nothing."""
    once = status_key(text)

    assert once == status_key(once)
    assert progress_of(text, tracker) is progress_of(once, tracker)
