"""What each format carries: the table of the documentation is an outcome, and no claim."""

from collections import Counter

import pytest

import gobierno_abierto as ga
from carried_back import FORMATS, come_back
from carried_members import Carried, Member, gather, members
from carried_outputs import Output, shown
from carried_page import carried_tables
from carrying import TABLE, carried, table_read, table_text
from gobierno_abierto import model as m
from gobierno_abierto.index import file_order, kinds_within
from gobierno_abierto.words import Language
from whole import in_short, sparing, whole_documents

_TOLD = TABLE.read_text(encoding="utf-8")
_TITLE = Member("Item", "title")


def test_the_table_says_what_is_so() -> None:
    """``python docs/generate/carrying.py`` writes it anew."""
    assert _TOLD == table_text(carried(table_read(_TOLD)))


def test_the_table_has_every_member() -> None:
    """A member that is added to the model tomorrow has its row, or the table is out of date."""
    told = table_read(_TOLD)

    assert list(members()) == list(told)
    assert all(found["json"] is Carried.YES for found in told.values())


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
def test_the_page_has_a_row_for_every_member(lang: Language) -> None:
    page = carried_tables(lang)
    rows = Counter(line.count("|") for line in page.splitlines() if line.startswith("| "))

    assert sum(1 for each in members() if f"`{each.name}` |" in page or each.name == "x-") == len(
        list(members())
    )
    assert {6, 9} == set(rows)


@pytest.mark.parametrize("visibility", m.Visibility)
def test_every_member_stands_in_the_documents(visibility: m.Visibility) -> None:
    """None is left out of the experiment because it happens to be empty."""
    facts: dict[Member, Counter[object]] = {}
    for document in whole_documents(visibility):
        gather(document, facts, named=False)

    assert [] == [each for each in members() if not facts[each]]


def test_the_documents_are_the_same_whenever_they_are_made() -> None:
    for visibility in m.Visibility:
        assert whole_documents(visibility) == whole_documents(visibility)
    for document in whole_documents(m.Visibility.PUBLIC):
        assert document == ga.from_json(ga.to_json(document))


def test_a_shorter_document_has_every_kind_of_object_still() -> None:
    dialogue = whole_documents(m.Visibility.PUBLIC)[0]
    kinds = {each for each in kinds_within(m.Dialogue) if not issubclass(each, m.Item)}
    for less in (in_short(dialogue), sparing(in_short(dialogue))):
        facts: dict[Member, Counter[object]] = {}
        gather(less, facts, named=False)
        told = {each.kind for each, values in facts.items() if values}
        assert {each.__name__ for each in kinds if file_order(each)} <= told | {"PlanBook"}


# The experiment itself ------------------------------------------------------------------------


def test_what_is_lost_is_noticed() -> None:
    """A format that forgets translations, places and parts is found out."""

    def forgetful(document: m.Document) -> m.Document:
        plain = ga.to_json(document).replace('"venue": "venue-2"', '"venue": "venue-1"')
        return ga.from_json(plain.replace('"en": "', '"fr": "'))

    tried = FORMATS[0]._replace(takes=(m.Dialogue,), there_and_back=forgetful)
    found = come_back(tried)

    assert Carried.ONE_LANGUAGE is found[_TITLE]
    assert Carried.PARTLY is found[Member("Item", "venue")]
    assert Carried.YES is found[Member("Item", "when")]


def test_a_format_that_gives_back_nothing_carries_nothing() -> None:
    tried = FORMATS[0]._replace(there_and_back=lambda _: None)

    assert {Carried.NO} == set(come_back(tried).values())


def test_what_is_read_is_told_from_what_is_not() -> None:
    """By words where there are any, and else by what changes; whatever was expected."""

    def titles(document: m.Dialogue) -> str:
        items = [(each.title, each.access) for event in document.events for each in event.agenda]
        return str(items)

    output = Output("titles", titles)
    dialogue = in_short(whole_documents(m.Visibility.PUBLIC)[0])
    wrong = {Member("Item", "access"), Member("Event", "access")}
    found = shown(output, dialogue, wrong)

    assert shown(output, dialogue) == found
    assert Carried.PARTLY is found[_TITLE]  # those in a block are not read
    assert Carried.YES is found[Member("Item", "access")]
    assert Carried.NO is found[Member("Event", "access")]
    assert Carried.NO is found[Member("Item", "objective")]
