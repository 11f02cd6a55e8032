"""Rules on texts: what is no fault of words that came from somewhere else."""

import attrs
import pytest

import gobierno_abierto.model as m
from builders import codes, commitment, dialogue, event, header, milestone, panel, person, plan_book
from gobierno_abierto.cli.plan_skeleton import plan_skeleton
from gobierno_abierto.cli.skeleton import skeleton
from gobierno_abierto.publish import agenda_text
from gobierno_abierto.rules import check
from gobierno_abierto.words import LANGUAGES, Language


def _cell(words: str) -> m.Text:
    """What a table has, whose language nobody states."""
    return m.text(und=words)


def test_a_language_that_nobody_states_is_no_fault() -> None:
    """``und`` is a tag like others; and no translation of it is missing, or is one."""
    promises = tuple(
        commitment(
            milestone(id=f"hito-{n}", title=_cell("Portal")),
            id=f"compromiso-{n}",
            label=f"{n}",
            title=_cell(f"Presupuesto {n}"),
            description=_cell("Publicar el presupuesto"),
        )
        for n in range(1, 4)
    )
    known = commitment(milestone(id="hito-9"), id="compromiso-9", label="9")
    before = codes(plan_book())

    assert before == codes(plan_book(commitments=promises))
    assert before == codes(plan_book(commitments=(*promises, known)))


def test_words_beside_those_of_no_known_language_are_still_translated() -> None:
    """Two of three are in English as well: the third is told of, the cell is not."""
    both = {"title": m.text(es="Portal", en="Portal")}
    steps = (
        *(milestone(id=f"hito-{n}", **both) for n in range(1, 9)),
        milestone(id="hito-9"),
        milestone(id="hito-10", title=_cell("Portal")),
    )
    promise = commitment(*steps, title=m.text(es="Presupuesto", en="Budget"))
    book = plan_book(title=m.text(es="Tablero", en="Board"), commitments=(promise,))

    assert ["GA703"] == [each for each in codes(book) if each == "GA703"]
    assert [] == codes(
        attrs.evolve(book, commitments=(commitment(*steps[:8], steps[9], title=promise.title),))
    )


def test_what_a_source_has_may_be_blank_or_untrimmed() -> None:
    """It is kept as it stands there."""
    cells = (
        m.Verbatim(heading=" Fecha", value=""),
        m.Verbatim(heading="", value="03/04/2016 "),
    )
    promise = commitment(milestone(verbatim=cells), verbatim=cells)

    assert codes(dialogue()) == codes(dialogue(commitments=(promise,)))


def test_the_words_of_a_source_give_nobody_away_where_they_are_not_published() -> None:
    """Once the document says that it is public, they do."""
    cell = m.Verbatim(heading="Responsable", value="Ana Prueba")
    promise = commitment(verbatim=(cell,))
    # Ana is in no part: her name stands in the cell only.
    agenda = event(panel(parts=()))
    people = (person("ana"),)
    inside, outside = (
        codes(
            dialogue(
                agenda, header=header(visibility=visibility), people=people, commitments=(promise,)
            )
        )
        for visibility in (m.Visibility.INTERNAL, m.Visibility.PUBLIC)
    )

    assert ("GA415" in inside, "GA415" in outside) == (False, True)


def test_no_translation_of_an_unknown_language_is_missed_in_print() -> None:
    """The note that words are in another language would be a guess."""
    known, unknown = (
        agenda_text(plan_book(title=m.text(es="Tablero"), commitments=(each,)), lang="es")
        for each in (commitment(), commitment(title=_cell("Presupuesto abierto")))
    )

    assert known == unknown


def _is_real(document: m.Document) -> list[str]:
    """Where example texts are told of, in a document that does not say it is fictional."""
    real = attrs.evolve(document, header=attrs.evolve(document.header, fictional=False))
    return [each.pointer for each in check(real) if each.code == "GA713"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_shows_where_to_write_is_no_text(lang: Language) -> None:
    """Each example that nobody overwrote is told once, unless all of it is one."""
    assert {
        "/title",
        "/objective",
        "/events/0/agenda/1/title",
        "/events/0/agenda/2/items/0/title",
        "/events/0/agenda/2/items/1/title",
        "/people/0/name",
        "/organizations/0/name",
        "/organizations/1/name",
        "/venues/0/name",
        "/venues/0/address",
        "/header/publisher",
    } == set(_is_real(skeleton(lang)))
    assert 11 == len(_is_real(skeleton(lang)))
    assert {"/title", "/commitments/0/title"} <= set(_is_real(plan_skeleton(lang)))
    assert "GA713" not in codes(skeleton(lang))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Tema del taller", True),
        ("  TEMA  DEL TALLER ", True),
        ("Tema del taller: el agua", False),
        ("Panel", False),
        ("Inauguración", False),
        ("Sala 2", False),
        ("Auditorio", False),
        ("Título del compromiso 12", True),
        ("Título del compromiso", False),
    ],
)
def test_only_the_whole_example_is_one(words: str, *, told: bool) -> None:
    text = m.text(es=words, en="Water")

    assert ["/events/0/agenda/0/title"] * told == _is_real(dialogue(event(panel(title=text))))
