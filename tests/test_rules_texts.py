"""Rules on texts: what is no fault of words that came from somewhere else."""

import attrs

import gobierno_abierto.model as m
from builders import codes, commitment, dialogue, event, header, milestone, panel, person, plan_book
from gobierno_abierto.publish import agenda_text


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
