"""Which ways to write a name in a list are recognised, and which are not.

The pages of GA417 and GA415 say the same in words.
"""

import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, panel, person
from gobierno_abierto.formats.sheets.cells.names import Directory
from gobierno_abierto.index import Index
from gobierno_abierto.index.barred_names import BarredNames
from gobierno_abierto.index.mentions import plain_letters, tokens
from gobierno_abierto.index.recognising import Recogniser
from gobierno_abierto.rules import check
from work_counted import lines_run

_LONG = "Ana María Inventada Prueba"
_AGREED = m.Publication(
    fields=(m.PersonField.NAME,),
    purpose=m.text(es="La agenda"),
    basis=m.LegalBasis.CONSENT,
    given=Index(dialogue()).day,
)


def _codes(who: m.Person, words: str, *named: str) -> list[str]:
    """What is found of who must not be told in a title, besides those who may be named."""
    others = (
        person(f"otra-{n}", name=each, publication=(_AGREED,)) for n, each in enumerate(named)
    )
    document = dialogue(event(panel(title=m.text(es=words), parts=())), people=(who, *others))
    return [each.code for each in check(document) if each.code in {"GA415", "GA417"}]


def _stops(name: str, words: str, *named: str) -> bool:
    return "GA417" in _codes(person("ella", name=name, care=(m.Care.AT_RISK,)), words, *named)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        # Titles, and what stands beside a name in a list.
        ("Dra. Ana Inventada", "Habla Ana Inventada"),
        ("LIC. ANA INVENTADA", "Habla Ana Inventada"),
        ("Mtra. Dra. Ana Inventada", "Habla Ana Inventada"),
        ("Dr(a). Ana Inventada", "Habla Ana Inventada"),
        ("C. Ana Inventada", "Habla Ana Inventada"),
        ("Diputada Ana Inventada", "Habla Ana Inventada"),
        ("Ana Inventada, Ph.D.", "Habla Ana Inventada"),
        ("Ana Inventada (suplente)", "con Ana Inventada"),
        ("Ana Inventada [virtual]", "con Ana Inventada"),
        ("Ana “Anita” Inventada", "con Ana Inventada"),
        ("Ana Inventada, suplente", "con Ana Inventada"),
        ("Ana Inventada - Red Ventana", "con Ana Inventada"),
        ("Ana Inventada / Red Ventana", "con Ana Inventada"),
        ("Dra. Xóchitl", "Habla Xóchitl"),
        ("Ana Inventada", "Inventada, Dra. Ana"),
        ("Ana Inventada", "Dra. Ana Inventada, Red"),
        # The given name and a surname of several.
        (_LONG, "con Ana Inventada"),
        (_LONG, "con Ana María Inventada"),
        (_LONG, "con Ana Prueba"),
        (_LONG, "con Ana M. Inventada"),
        (_LONG, "con Ana María Inventada P."),
        (_LONG, "con Ana de Inventada"),
        (_LONG, "Inventada, Ana"),
        (_LONG, "INVENTADA PRUEBA, ANA MARÍA"),
        (_LONG, "Inventada P., Ana M."),
        (_LONG, "ana inventada"),
        (_LONG, "Vea https://red.example/ana-inventada"),
        (_LONG, "Siga a @anainventada"),
        (_LONG, "Siga a @AnaMInventada"),
        ("Inventada Prueba, Ana María", "con Ana Inventada"),
        ("Ana M. Inventada", "con Ana Inventada"),
        ("Ana M. Inventada", "con Ana María Inventada"),
        ("Dr. José Luis de la Cruz Prueba", "con José de la Cruz"),
        ("Dr. José Luis de la Cruz Prueba", "con José Delacruz"),
        ("José Ortega y Prueba", "con José Prueba"),
        # Letters that have no accent to take away, and apostrophes.
        ("Łukasz Żak", "con Lukasz Zak"),
        ("Søren Ærø", "con Soren Aero"),
        ("Işık Çelik", "con ISIK CELIK"),
        ("Jürgen Groß", "con Jurgen GROSS"),
        ("Đorđe Ilić", "con Dorde Ilic"),
        ("Lukasz Zak", "con Łukasz Żak"),
        ("Sean O'Neill", "con Sean ONeill"),
        ("Sean O'Neill", "con Sean O Neill"),
        ("Sean O'Neill", "con Seán O’Neill"),
        ("Sean ONeill", "con Sean O´Neill"),
        ("Ana Inventada", "el libro d'Ana Inventada"),
        # Scripts without blanks.
        ("李小龙", "李小龙讲话"),
        ("山田 太郎", "山田太郎さん"),
        ("山田太郎", "太郎さんと山田太郎"),
        ("山田 太郎", "太郎 山田"),
        ("김철수", "김철수는 말했다"),
        ("李", "由 李 主持"),
    ],
)
def test_it_is_recognised(name: str, words: str) -> None:
    assert _stops(name, words)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        # What no program knows: a nickname, a surname alone, a slip, initials.
        (_LONG, "con Anita Inventada"),
        (_LONG, "con la señora Inventada"),
        (_LONG, "con Ana Imventada"),
        (_LONG, "con A. M. Inventada"),
        (_LONG, "con María Inventada"),
        (_LONG, "con A-n-a I-n-v-e-n-t-a-d-a"),
        (_LONG, "Siga a @anainventadaoficial"),
        # Somebody else.
        (_LONG, "con Ana María"),
        (_LONG, "con Ana Luz Inventada"),
        (_LONG, "con Ana Sol y Luis Inventada"),
        (_LONG, "Modera la señora Inventada. Ana Sol abre"),
        (_LONG, "Modera Luis Inventada\nAna Sol abre"),
        ("李", "李小龙"),
        ("李小龙", "李小"),
        # Common words.
        ("Rosa María Blanca Flores", "Traiga una rosa blanca"),
        ("Rosa María Blanca Flores", "Las flores de Rosa"),
        ("Rosa María Rio Sol", "Rosario"),
        ("Dra. Luz", "La luz del archivo"),
    ],
)
def test_it_is_not_recognised(name: str, words: str) -> None:
    """The pages of the rules say so."""
    assert not _stops(name, words)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("con Ana Inventada", ("Ana Inventada",)),
        ("con Ana Inventada", ("Dra. Ana Inventada (Red)",)),
        ("con Ana Inventada Sol", ("Ana Inventada Sol",)),
        ("Inventada, Ana", ("Ana Inventada",)),
        ("Siga a @anainventada", ("Ana Inventada",)),
        # Two people of a list, one after the other.
        ("con Luis Inventada, Ana Sol", ("Luis Inventada", "Ana Sol")),
    ],
)
def test_the_name_of_somebody_who_may_be_named_is_hers(words: str, named: tuple[str, ...]) -> None:
    """Only where it is hers in full."""
    assert _stops(_LONG, words)
    assert not _stops(_LONG, words, *named)


def test_a_single_name_within_that_of_somebody_else_is_not_hers() -> None:
    assert _stops("Ana", "con Ana Sol")
    assert not _stops("Ana", "con Ana Sol", "Ana Sol")
    assert _stops("Ana", "con Ana Sol y Ana", "Ana Sol")


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("Dra. Ana Inventada", "con Ana Inventada", ["GA415"]),
        ("Ana Inventada (suplente)", "con Ana Inventada", ["GA415"]),
        ("Łukasz Żak", "con Lukasz Zak", ["GA415"]),
        (_LONG, "con Ana Inventada", []),
        ("Ana Inventada", "Inventada, Ana", []),
    ],
)
def test_who_never_said_anything_is_found_without_her_title(
    name: str, words: str, expected: list[str]
) -> None:
    """And nothing else is guessed: it would make a warning that nobody reads."""
    assert expected == _codes(person("ella", name=name), words)


def test_a_name_that_ends_in_brackets_comes_before_an_id() -> None:
    """Her permission does not go to whoever has the id that her name seems to state."""
    those = Directory([("persona-1", "Eva"), ("zoe", "Zoe [persona-1]"), ("persona-2", "Eva")])

    assert ("zoe",) == those.meant("Zoe [persona-1]")
    assert ("persona-1",) == those.meant("Eva [persona-1]")
    assert "Zoe [persona-1]" == those.shown("zoe")


_OFFICES = ("Director General", "Presidente Municipal", "Directora General Adjunta")


@pytest.mark.parametrize(
    "words",
    [
        "Secretaría General de Gobierno",
        "Auditoría General",
        "Red Municipal de Transparencia",
        "La Directora y la Adjunta",
    ],
)
def test_the_rest_of_an_office_is_nobodys_name(words: str) -> None:
    """Who is listed with her office alone is found by all of it, and by no word of it."""
    people = [person(f"p{n}", name=each) for n, each in enumerate(_OFFICES)]
    ids = {each.id for each in people}
    names = Recogniser(people, ids, ids)

    assert set() == names.barred(words, tokens(plain_letters(words)))
    assert [] == list(names.meant(words))
    assert all(each.id in names.meant(each.name or "") for each in people)
    assert _stops("Director General", "Habla el Director General")


@pytest.mark.parametrize("care", [(), (m.Care.AT_RISK,)])
@pytest.mark.parametrize("unnamed", ["Ana", "Sol", "Ana Sol"])
def test_a_published_name_means_nobody_who_has_a_part_of_it(
    unnamed: str, care: tuple[m.Care, ...]
) -> None:
    """A claim that is signed with it stays signed; with any word more it may be of the other."""
    people = [person("ella", name=unnamed, care=care), person("otra", name="Ana Sol Prueba")]
    names = Recogniser(people, {"ella"}, {each.id for each in people if each.care})

    for signed in ("Ana Sol Prueba", "ANA SOL PRUEBA", "Dra. Ana Sol Prueba", "Prueba, Ana Sol"):
        assert [] == list(names.meant(signed))
    assert "ella" in names.meant(f"Ana Sol Prueba y {unnamed}")
    assert "ella" in names.meant(f"Ana Sol Prueba <{unnamed}>")
    assert "ella" in names.meant(unnamed)


def test_a_name_that_two_have_means_the_one_who_may_not_be_named() -> None:
    people = [person("ella", name="Ana Sol"), person("otra", name="Ana Sol")]

    assert {"ella"} == set(Recogniser(people, {"ella"}, set()).meant("Ana Sol"))


def _work(names: int, *, twice: bool) -> int:
    """How much work it is to look for a name that repeats one word."""
    name = " ".join(["Ana"] * names)
    text = f"{name} Sra. {name} Sol {name}" if twice else name.lower()
    assert {"ella"} == BarredNames([("ella", name)], ()).within(text, tokens(text.lower()))
    return lines_run(lambda: BarredNames([("ella", name)], ()).within(text, tokens(text.lower())))


@pytest.mark.parametrize("twice", [True, False])
def test_a_name_without_end_takes_no_more_than_its_length(*, twice: bool) -> None:
    """Twice as long a one takes twice the work, not four or eight times."""
    assert _work(400, twice=twice) < 2.3 * _work(200, twice=twice)


def test_a_name_without_end_is_looked_for_only_as_it_is_listed() -> None:
    """Of more than thirty words nobody leaves out any; what stands beside a name does not count."""
    words = " ".join(f"Ana{n}" for n in range(31))

    assert _stops(words, f"con {words}")
    assert not _stops(words, "con Ana0 Ana30")
    assert _stops(words.removesuffix(" Ana30"), "con Ana0 Ana29")
    assert _stops(f"{_LONG} ({words})", "con Ana Prueba")
