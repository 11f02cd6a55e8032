"""The lists from which people choose."""

from collections.abc import Iterable

from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Sheet
from gobierno_abierto.formats.sheets.cells.choices import TONGUES, all_labels
from gobierno_abierto.formats.sheets.cells.values import Desk
from gobierno_abierto.formats.sheets.layout import BY_KEY
from gobierno_abierto.words import COUNTRIES, tongue
from gobierno_abierto.words.codelists import BY_KEY as CODELISTS


def choice_lists(sheets: Iterable[Sheet], desk: Desk) -> dict[str, tuple[str, ...]]:
    """All lists that the columns of `sheets` name, with what can be chosen.

    Things are chosen by name: what stands in the column ``people.name`` of that sheet, which is
    no list of its own, or the list ``events+agenda`` of the things of both. Where things are
    called otherwise than their sheet says, since a name is long or given twice, there is a list.
    """
    there = list(sheets)
    named = {name for sheet in there for name in sheet.choosing}
    shown = {
        name: {row[place] for row in sheet.rows}
        for sheet in there
        for place, column in enumerate(sheet.columns)
        if (name := f"{sheet.key}.{column.key}") in named
    }
    lists = {name: _choices(name, desk) for name in sorted(named)}
    return {
        name: words
        for name, words in lists.items()
        if name not in shown or not shown[name].issuperset(words)
    }


def _choices(name: str, desk: Desk) -> tuple[str, ...]:
    """What can be chosen from the list of that name."""
    if name == "yes":
        return (phrases.YES.in_language(desk.lang),)
    if name == "language":
        return tuple(tongue(each).in_language(desk.lang) for each in TONGUES)
    if name == "country":
        return tuple(each.in_language(desk.lang) for each in COUNTRIES.values())
    if name in CODELISTS:
        return all_labels(name, desk.lang)
    return desk.names.among(
        tuple(key for key in name.partition(".")[0].split("+") if key in BY_KEY)
    ).choices
