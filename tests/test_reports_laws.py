"""Laws of progress reports: what goes out and comes back, and whatever else may come."""

from datetime import date
from typing import Any, NamedTuple

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

import gobierno_abierto.model as m
from gobierno_abierto.editing import add_claims
from gobierno_abierto.formats.json import from_json, to_json
from gobierno_abierto.formats.reports import collect_reports, progress_requests
from gobierno_abierto.formats.reports.columns import Column
from gobierno_abierto.formats.tables import read_table, table_bytes, unguarded
from gobierno_abierto.words import LANGUAGES, Language, code_words
from reports_sent import BOOK, C, claims, name_of, row, table
from strategies import dialogues, documents, plan_books

_LINES = st.text(
    st.characters(blacklist_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1, max_size=30
)
_HOSTILE = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://a.example")', "'=1", "''", '"',
    '"";"', "\x00", "\x1b[31m", "\x85", "a\x0bb", "\u202egnp.exe", "\u2066", "\ufeff", "👩‍👧‍👦",
    "ñ́", "العربية", "\r\n\r\n", "\n", ";;;;", "100000" * 20_000, "[", "]", "[]", "[[", "1e999",
    "9" * 400, "NaN", "0.0", "%", "% %", "٣", "１０", "2026-02-30", "99999", "10000", "..", "../..",
    "2026~", "(2026)", "()", "(((((", "hito-camas", "[hito-camas]",
)  # fmt: skip
_CELLS = st.one_of(st.text(max_size=20), st.sampled_from(_HOSTILE))


# What a spreadsheet would take for something else, or what looks like our own brackets.
_IDS = st.one_of(
    st.sampled_from(["007", "mar-1", "1E5", "2.1", "=1", "-", "@a", "'=1", "[a]", "a", "[[a]]", "A",
                     "TRUE", "a;b", 'a"b', "x y", "hito-1", "hito-2", "ñ", "💧", "0,5"]),
    _LINES,
)  # fmt: skip
_TITLES = st.none() | st.one_of(st.sampled_from(["Becas", "=1+1", "a\nb"]), _LINES).map(
    lambda words: m.text(es=words)
)


@st.composite
def _books(draw: DrawFn) -> m.PlanBook:
    """Plans in which every commitment has a lead, and most things have odd names."""
    ids = iter(draw(st.lists(_IDS, min_size=16, max_size=16, unique=True)))
    organizations = tuple(
        m.Organization(id=next(ids), name=draw(_TITLES) or m.text(es="Sin nombre"))
        for _ in range(draw(st.integers(1, 3)))
    )
    commitments = tuple(
        m.Commitment(
            id=f"compromiso {n}",
            label=draw(st.none() | _IDS),
            title=draw(_TITLES),
            lead=draw(st.sampled_from(organizations)).id,
            milestones=tuple(
                m.Milestone(id=next(ids), label=draw(st.none() | _IDS), title=draw(_TITLES))
                for _ in range(draw(st.integers(1, 3)))
            ),
        )
        for n in range(draw(st.integers(1, 4)))
    )
    language = draw(st.sampled_from(["es", "es-MX", "pt-BR", "en", "fr", "?"]))
    return attrs.evolve(
        BOOK,
        header=attrs.evolve(BOOK.header, language=language),
        organizations=organizations,
        commitments=commitments,
    )


@given(document=st.one_of(dialogues(), plan_books(), _books()), lang=st.sampled_from(LANGUAGES))
def test_a_request_that_comes_back_as_it_was_sent_adds_nothing(
    document: m.Document, lang: Language
) -> None:
    """Nothing is claimed, nothing is odd, and each file is named as silent."""
    sent = progress_requests(document, lang=lang, today=date(2026, 1, 1), period=m.edtf("2026"))
    collected = collect_reports(document, sent)

    assert ((), ()) == (collected.report.findings, collected.added)
    assert document == collected.document
    assert tuple(sorted(sent)) == collected.silent


@given(document=documents(), lang=st.sampled_from(LANGUAGES))
def test_any_document_can_be_asked_about(document: m.Document, lang: Language) -> None:
    """Whatever the constructors let through: a table comes out, and comes back without a claim."""
    sent = progress_requests(document, lang=lang)

    assert () == collect_reports(document, sent).added
    assert sent == progress_requests(document, lang=lang)


class Answered(NamedTuple):
    """A document, the tables that came back, and the claims in them by the ids of milestones."""

    document: m.Document
    files: dict[str, bytes]
    claims: dict[str, list[m.Claim]]


@st.composite
def _answered(draw: DrawFn) -> Answered:
    document = draw(_books())
    lang: Language = draw(st.sampled_from(LANGUAGES))
    delimiter = draw(st.sampled_from([",", ";", "\t"]))
    leads = {step.id: part.lead for part in document.commitments for step in part.milestones}
    drawn: dict[str, list[m.Claim]] = {}
    files = {}
    own = document.header.language
    tag = own if own.split("-")[0] == lang else lang
    for name, data in progress_requests(document, lang=lang).items():
        sent, _ = read_table(data)
        assert sent is not None
        rows = []
        for each in sent.rows:
            step = each.cells[0][1:-1]
            lead = leads[step]
            if lead and draw(st.booleans()):
                claim = draw(_claims(lead, tag))
                drawn.setdefault(step, []).append(claim)
                rows.append(_filled(sent.headings, each.cells, claim, lang))
            else:
                rows.append([unguarded(cell) for cell in each.cells])
        files[name] = table_bytes(
            sent.headings, rows, delimiter=delimiter, guard=True, bom=draw(st.booleans())
        )
    return Answered(document, files, drawn)


def _claims(lead: str, tag: str) -> st.SearchStrategy[m.Claim]:
    texts = st.lists(_LINES, min_size=1, max_size=3).map("\n".join)
    return st.builds(
        m.Claim,
        by=st.just(lead),
        role=st.just(m.ClaimRole.AGENCY),
        date=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
        progress=st.none() | st.sampled_from(m.Progress),
        percent=st.none() | st.integers(0, 100),
        evidence=_LINES,
        comment=st.none() | texts.map(lambda words: m.Text(pairs=((tag, words),), original=tag)),
    )


def _filled(
    headings: tuple[str, ...], cells: tuple[str, ...], claim: m.Claim, lang: Language
) -> list[str]:
    written = {
        C.STATUS: code_words(claim.progress).in_language(lang) if claim.progress else "",
        C.PERCENT: "" if claim.percent is None else f"{claim.percent} %",
        C.DAY: claim.date.isoformat(),
        C.EVIDENCE: claim.evidence or "",
        C.COMMENT: claim.comment.pairs[0][1] if claim.comment else "",
    }
    by_heading = {name_of(column, lang): words for column, words in written.items()}
    return [
        by_heading.get(heading, unguarded(cell))
        for heading, cell in zip(headings, cells, strict=True)
    ]


@given(answered=_answered())
def test_what_is_filled_in_is_what_is_collected(answered: Answered) -> None:
    """Claim for claim, with its words; and a second time nothing changes."""
    document, files, said = answered
    expected = {
        step: [
            attrs.evolve(
                each,
                reported=code_words(each.progress).in_language(_lang(files))
                if each.progress
                else None,
            )
            for each in those
        ]
        for step, those in said.items()
    }
    collected = collect_reports(document, files)

    assert [] == [
        each.message("en") for each in collected.report if each.code not in ("GA611", "GA612")
    ]
    again = collect_reports(collected.document, files)
    assert (collected.document, 0) == (again.document, len(again.added))
    assert add_claims(document, expected) == collected.document


def _lang(files: dict[str, bytes]) -> Language:
    first = next(iter(files.values()))
    return next(
        lang for lang in LANGUAGES if name_of(C.STEP, lang).encode() in first.partition(b"\n")[0]
    )


@given(
    cells=st.fixed_dictionaries({column: _CELLS for column in Column if column is not C.STEP}),
    known=st.booleans(),
    wrong=_CELLS,
)
def test_whatever_stands_in_the_cells_is_read_without_a_fault(
    cells: dict[Column, str], wrong: str, *, known: bool
) -> None:
    """What is taken can be written and read; all that is said can be said."""
    cells = {**cells, C.STEP: "hito-camas" if known else wrong}
    data = table(cells, row("hito-becas", percent="10"))
    collected = collect_reports(BOOK, {"a.csv": data}, received=date(2026, 5, 1))

    for found in collected.report:
        for lang in LANGUAGES:
            assert found.message(lang).replace("\u202f", " ").isprintable()
    assert collected.document == from_json(to_json(collected.document))
    assert 10 == claims(collected.document, "hito-becas")[0].percent


@given(data=st.binary(max_size=200) | st.text(max_size=100).map(lambda words: words.encode()))
def test_whatever_is_in_a_file_is_no_fault(data: bytes) -> None:
    collected = collect_reports(BOOK, {"a.csv": data})

    assert BOOK == collected.document
    assert all(each.place.file == "a.csv" for each in collected.report)


@pytest.mark.parametrize("cut", range(1, 120))
def test_a_file_cut_anywhere_adds_a_whole_report_or_none(cut: int) -> None:
    """Half a row is no report."""
    whole = {**row(comment="Un comentario;\nen dos líneas"), C.EVIDENCE: "https://a.example"}
    columns = (C.STEP, C.DAY, C.COMMENT, C.EVIDENCE)
    data = table(whole, columns=columns)
    told: Any = collect_reports(BOOK, {"a.csv": data[: len(data) - cut]})

    for each in told.added:
        comment = each.claim.comment
        assert comment is None or "Un comentario;\nen dos líneas" == comment.pairs[0][1]
