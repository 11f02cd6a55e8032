"""What sheets give back: the same document with its base, and what they carry without it."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import strategies
from gobierno_abierto.datasets import load, names
from gobierno_abierto.formats.sheets import book_of, carried, grids_of, read_grids
from gobierno_abierto.model import Document
from gobierno_abierto.privacy import public_view
from sheets_edited import Edited

# Whole documents are large, and take their time.
_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)
_GENERATED = settings(max_examples=300, deadline=None, suppress_health_check=_SLOW)
_TIDY = st.one_of(strategies.dialogues(tidy=True), strategies.plan_books(tidy=True))


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("lang", [None, "es", "en", "pt"])
def test_a_dataset_comes_back_with_its_base_and_as_far_as_carried_without(
    name: str, lang: str | None
) -> None:
    document = load(name)
    grids = grids_of(book_of(document, internal=True, lang=lang))
    assert read_grids(grids, base=document).document == document
    assert read_grids(grids).document == carried(document, lang=lang)


@_GENERATED
@given(_TIDY, st.sampled_from((None, "en", "pt")))
def test_a_tidy_document_comes_back_with_its_base(document: Document, lang: str | None) -> None:
    grids = grids_of(book_of(document, internal=True, lang=lang))
    reading = read_grids(grids, base=document)
    assert reading.document == document
    assert not reading.report


@_GENERATED
@given(_TIDY, st.sampled_from((None, "en", "pt")))
def test_without_its_base_a_tidy_document_is_what_is_carried(
    document: Document, lang: str | None
) -> None:
    reading = read_grids(grids_of(book_of(document, internal=True, lang=lang)))
    assert reading.document == carried(document, lang=lang)


@_GENERATED
@given(strategies.documents())
def test_whatever_a_document_is_reading_its_sheets_raises_nothing(document: Document) -> None:
    grids = grids_of(book_of(document, internal=True))
    read_grids(grids)
    read_grids(grids, base=document)
    read_grids(grids_of(book_of(document)), base=document)


@settings(max_examples=60, deadline=None, suppress_health_check=_SLOW)
@given(strategies.dialogues(tidy=True), st.randoms(use_true_random=False))
def test_rows_in_any_order_and_one_copied_are_one_finding_and_no_change(
    document: Document, shuffling: Random
) -> None:
    edited = Edited(document)
    filled = [each.name for each in edited.grids[1:-1] if len(each.rows) > 1]
    for name in filled:
        head, *rows = edited.cells(name)
        shuffling.shuffle(rows)
        edited.rows(name, [head, *rows])
    assert edited.read().document == document
    assert not edited.read().report
    if filled:
        name = shuffling.choice(filled)
        rows = edited.cells(name)
        edited.rows(name, [*rows, shuffling.choice(rows[1:])])
        assert edited.read().document == document
        assert [each.code for each in edited.read().report] == ["GA030"]


@settings(max_examples=60, deadline=None, suppress_health_check=_SLOW)
@given(_TIDY)
def test_a_public_document_comes_back_from_its_public_sheets(document: Document) -> None:
    public = public_view(document)
    assert read_grids(grids_of(book_of(document)), base=public).document == public
