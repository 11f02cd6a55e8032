"""Names of those who must not be told are found although they are spelled in another way."""

from time import process_time

import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, panel, person
from gobierno_abierto.index import Index
from gobierno_abierto.rules import check
from gobierno_abierto.rules.names import RULES

_AT_RISK = (m.Care.AT_RISK,)
_SHE = person("ella", name="Zentinela Secreta", email="zeta@example.org", care=_AT_RISK)


def _codes(words: str, *people: m.Person) -> list[str]:
    document = dialogue(
        event(panel(title=m.text(es=words), parts=())), people=people or (_SHE, person("bruno"))
    )
    return [each.code for each in check(document) if each.code in {"GA415", "GA417"}]


@pytest.mark.parametrize(
    "words",
    [
        # Other words between the parts.
        "Con Zentinela M. Secreta.",
        "Con Zentinela M Secreta",
        "Con Zentinela Ma. Secreta",
        "Con Zentinela de Secreta",
        "Con Zentinela de la Secreta",
        "Con Zentinela María Secreta",
        "Con Zentinela María de Secreta",
        'Con Zentinela "Zeta" Secreta',
        "Con Zentinela «la zeta» Secreta",
        "Con Zentinela (Zeta) Secreta",
        "ZENTINELA M. SECRETA",
        "Con Zentinela\u00a0M.\u00a0Secreta",
        "Con Zentinela Pérez-Secreta",
        # All in one word.
        "ZentinelaSecreta",
        "zentinelasecreta",
        "Siga a @zentinelasecreta, por favor",
        "Siga a @ZentinelaSecreta.",
        "Siga #ZentinelaSecreta2026",
        "Con ZentinelaSecreta y Bruno",
        "Con SecretaZentinela y Bruno",
        "Vea https://red.example/zentinelasecreta",
        "Vea https://red.example/?q=ZentinelaSecreta&b=1",
        "Vea red.example/zentinelasecreta/fotos",
        "Escriba a zentinelasecreta@example.org",
        "charla-zentinelasecreta",
        # As a page would show it.
        "Con Zentinela<b>Secreta</b>",
        "Con Zentinela <b>Secreta</b>",
        "Con <i>Zen</i>tinela Secreta",
        "Con Zentinela&nbsp;Secreta",
        "Con Zentinela&#160;Secreta",
        "Con Zentinela&#xA0;M.&nbsp;Secreta",
        "Con Zentinela%20M.%20Secreta",
        "Con Zentinela<br/>Secreta",
        # Against collectors of addresses.
        "Escriba a zeta(arroba)example.org",
        "Escriba a zeta (arroba) example.org",
        "Escriba a zeta [at] example [dot] org",
        "Escriba a zeta arroba example punto org",
        "Escriba a zeta&#64;example.org",
    ],
)
def test_a_name_is_found_although_it_is_spelled_otherwise(words: str) -> None:
    assert ["GA417"] == [each for each in _codes(words) if each == "GA417"]


@pytest.mark.parametrize(
    "words",
    [
        # Two people.
        "Zentinela Pérez y Juan Secreta",
        "Zentinela y Secreta",
        "Zentinela e Inés Secreta",
        "Zentinela Pérez, Juan Secreta",
        "Zentinela Pérez; Secreta",
        "Zentinela Pérez / Juan Secreta",
        "Zentinela Pérez - Juan Secreta",
        "Zentinela Pérez. Secreta",
        "Zentinela Pérez\nJuan Secreta",
        # A sentence.
        "Zentinela guarda una lista secreta",
        "La zentinela secreta no: la zentinela más secreta",
        "Zentinela Pérez García López Secreta",
        "Zentinela",
        "Secreta",
        # Other addresses and words.
        "zentinelasecretas",
        "miszentinelasecreta",
        "eta (arroba) example.org",
        "zeta en la arroba de example punto org",
        "a < b & c > d",
    ],
)
def test_what_is_no_name_of_hers_is_let_through(words: str) -> None:
    expected = ["GA417"] if "zentinela secreta" in words else []

    assert expected == [each for each in _codes(words) if each == "GA417"]


def test_a_word_of_a_text_is_no_name_run_together() -> None:
    """A rosary is nobody called Rosa Rio, unless it is her handle."""
    she = person("ella", name="Rosa Rio", care=_AT_RISK)

    assert [] == _codes("Traiga su rosario, o el ROSARIO.", she)
    assert ["GA417"] == _codes("Siga a @rosario", she)


def test_the_longer_name_of_somebody_who_may_be_named_is_hers() -> None:
    """However it is spelled."""
    agreed = m.Publication(
        fields=(m.PersonField.NAME,),
        purpose=m.text(es="La agenda"),
        basis=m.LegalBasis.CONSENT,
        given=Index(dialogue()).day,
    )
    longer = person("otra", name="Zentinela María Secreta", publication=(agreed,))
    same = person("otra", name="Zentinela Secreta", publication=(agreed,))

    assert [] == _codes("Con Zentinela María Secreta", _SHE, longer)
    assert ["GA417"] == _codes("Con Zentinela Inés Secreta", _SHE, longer)
    assert "GA417" not in _codes("Siga a @zentinelasecreta", _SHE, same)


def test_who_never_said_anything_is_found_as_listed_only() -> None:
    """To guess more would make a warning that nobody reads."""
    she = person("ella", name="Zentinela Secreta")

    assert [] == _codes("Con Zentinela M. Secreta, @zentinelasecreta", she)
    assert ["GA415"] == _codes("Con Zentinela&nbsp;Secreta", she)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        # None of it is a name; all of it is everybody's.
        ("Ana María Ana María Ana x{n}", 0),
        ("Ana Sol Ana Sol Ana x{n}", 300),
        ("Ana Sol x{n}", 300),
    ],
)
def test_long_texts_and_many_names_take_no_time_without_end(name: str, expected: int) -> None:
    """Each word is looked at a few times, whatever the text and the names are."""
    people = tuple(person(f"p{n}", name=name.format(n=n), care=_AT_RISK) for n in range(300))
    texts = ("Ana M. Sol " * 10_000, "<" * 50_000, "&#" * 50_000, "anasol@" * 10_000)
    for words, found in zip(texts, (expected, 0, 0, 0), strict=True):
        document = dialogue(event(panel(title=m.text(es=words), parts=())), people=people)
        started = process_time()

        assert found == len(list(RULES[1].look(Index(document))))
        assert process_time() - started < 2
