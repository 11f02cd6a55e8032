"""What came of a list of people from elsewhere, for people and for programs."""

from typing import Any, NamedTuple

from gobierno_abierto.cli import guest_phrases, phrases
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.grammar import NAMES
from gobierno_abierto.cli.reporting import place_words
from gobierno_abierto.findings import Place
from gobierno_abierto.formats.guests import (
    Added,
    ColumnMap,
    KnownPerson,
    ListedTable,
    MapReading,
    Target,
    reason_words,
    target_words,
)
from gobierno_abierto.formats.sheets.layout import BY_KEY
from gobierno_abierto.formats.tables import shortened
from gobierno_abierto.model import Visibility
from gobierno_abierto.publish.page import Page, Rows
from gobierno_abierto.words import QUOTED, Language, Sentence, Word, filled

# Of more of those who were there already, only the number is told; and of remarks.
_MOST_NAMED = 20
_MOST_TOLD = 200
# Headings of lists are long: as many letters as leave room for the words beside them.
_HEADING = 34


class Outcome(NamedTuple):
    """What was added to what, by which columns. `known_by` is the file that says which is which."""

    known_by: str
    target: str
    base: str
    columns: ColumnMap
    table: ListedTable
    added: Added


def proposal_words(
    name: str, columns: ColumnMap, again: tuple[str | Sentence, ...], console: Console
) -> str:
    """Which column was taken for which, why, and what to do next."""
    page, lang = Page(WIDTH), console.lang
    page.write(phrases.told(guest_phrases.PROPOSED, lang, name=printable(name)))
    rows: Rows = []
    for each in columns.columns:
        taken = target_words(each.target) if each.target else guest_phrases.LEFT_OUT
        words = phrases.told(guest_phrases.BECAUSE, lang, target=taken, why=reason_words(each.why))
        rows.append((printable(shortened(each.heading)), words))
    page.pairs(rows, indent=2, longest=_HEADING)
    if not columns.names_people:
        name_word = target_words(Target.NAME)
        page.write(phrases.told(guest_phrases.FIRST_NAME_IT, lang, name=name_word))
    command = console.command(NAMES["convert"], *again)
    page.unbroken(command, lead=phrases.told(guest_phrases.CORRECT_IT, lang))
    return str(page)


def proposal_plain(source: str, name: str, columns: ColumnMap) -> dict[str, Any]:
    """The same for programs."""
    return {
        "command": "convert",
        "file": source,
        "visibility": Visibility.PUBLIC.value,
        "written": [name],
        "columns": [
            {
                "heading": each.heading,
                "target": each.target.value if each.target else None,
                "why": each.why.value,
            }
            for each in columns.columns
        ],
    }


def faults_words(name: str, reading: MapReading, lang: Language) -> str:
    """Everything that is wrong with the file that says which column is which."""
    page = Page(WIDTH)
    page.write(phrases.told(guest_phrases.MAP_WRONG, lang, name=printable(name)))
    for each in reading.findings:
        page.write(each.message(lang), indent=2)
    for row, said in reading.faults:
        words = said.in_language(lang)
        if row is not None:
            words = phrases.told(guest_phrases.ROW, lang, row=row, said=words)
        page.write(words, indent=2)
    return str(page)


def added_words(outcome: Outcome, console: Console) -> str:
    """Who was added, who was there already, and what of the list was not taken."""
    page, lang, added = Page(WIDTH), console.lang, outcome.added
    _write_counts(page, outcome, lang)
    if added.known:
        those = [_known(each, lang) for each in added.known[:_MOST_NAMED]]
        more = len(added.known) - _MOST_NAMED
        if more > 0:
            those.append(phrases.told(guest_phrases.MORE, lang, count=more))
        names: tuple[Word, ...] = tuple(those)
        page.write(phrases.told(guest_phrases.KNOWN, lang, names=names))
    _write_columns(page, outcome, lang)
    if added.remarks:
        page.write(phrases.told(guest_phrases.NOT_ALL_TAKEN, lang))
        for place, said in added.remarks[:_MOST_TOLD]:
            page.write(f"{_where(place, lang)}: {said.in_language(lang)}", indent=2)
        if len(added.remarks) > _MOST_TOLD:
            count = len(added.remarks) - _MOST_TOLD
            page.write(phrases.told(guest_phrases.MORE, lang, count=count), indent=2)
    if added.added:
        command = console.command(NAMES["check"], outcome.target)
        page.unbroken(command, lead=phrases.told(phrases.NEXT, lang))
    return str(page)


def _write_counts(page: Page, outcome: Outcome, lang: Language) -> None:
    added = outcome.added
    name = printable(outcome.target)
    if not added.added:
        page.write(phrases.told(guest_phrases.NOBODY, lang, name=name))
        return
    counts = (
        (len(added.added), guest_phrases.NEW_PERSON, guest_phrases.NEW_PEOPLE),
        (
            len(added.organizations),
            guest_phrases.NEW_ORGANIZATION,
            guest_phrases.NEW_ORGANIZATIONS,
        ),
    )
    those = tuple(phrases.counted(*each, lang) for each in counts if each[0])
    page.write(
        phrases.told(
            guest_phrases.ADDED,
            lang,
            name=name,
            base=printable(outcome.base),
            those=those,
        )
    )
    sheet = BY_KEY["permissions"].name
    page.write(phrases.told(guest_phrases.NO_PERMISSION, lang, sheet=sheet))


def _write_columns(page: Page, outcome: Outcome, lang: Language) -> None:
    """Which columns of the list are not named, and which that are named it lacks."""
    name = printable(outcome.known_by)
    for sentence, headings in zip(
        (guest_phrases.NOT_IN_MAP, guest_phrases.NOT_IN_LIST),
        _unmatched(outcome.columns, outcome.table),
        strict=True,
    ):
        if headings:
            those: tuple[Word, ...] = tuple(
                filled(QUOTED, it=printable(shortened(each))) for each in headings
            )
            page.write(phrases.told(sentence, lang, name=name, headings=those))


def _unmatched(columns: ColumnMap, table: ListedTable) -> tuple[list[str], list[str]]:
    """The headings that only the list has, and those that are wanted and it lacks."""
    named = {each.heading for each in columns.columns}
    wanted = [each.heading for each in columns.columns if each.target]
    unnamed = [each for each in table.headings if each not in named]
    return unnamed, [each for each in wanted if each not in table.headings]


def _known(person: KnownPerson, lang: Language) -> str:
    words = {"name": printable(person.name), "place": _where(person.place, lang)}
    return phrases.told(guest_phrases.KNOWN_ONE, lang, **words)


def _where(place: Place, lang: Language) -> str:
    return place_words(place, lang)


def added_plain(outcome: Outcome, lang: Language) -> dict[str, Any]:
    """What came of it, for programs."""
    unnamed, lacking = _unmatched(outcome.columns, outcome.table)
    added = outcome.added
    return {
        "visibility": Visibility.INTERNAL.value,
        "added": [{"id": each.person.id, **_plain(each.place)} for each in added.added],
        "organizations": [each.id for each in added.organizations],
        "known": [{"id": each.known, **_plain(each.place)} for each in added.known],
        "remarks": [
            {"said": each.said.in_language(lang), **_plain(each.place)} for each in added.remarks
        ],
        "columns_unnamed": unnamed,
        "columns_lacking": lacking,
    }


def _plain(place: Place) -> dict[str, Any]:
    return {"sheet": place.sheet, "cell": place.cell}
