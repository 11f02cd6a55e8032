"""What comes back of a document that is written to a format and read again."""

from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

import gobierno_abierto as ga
from carried_members import Carried, Facts, Member, gather
from gobierno_abierto import model as m
from gobierno_abierto.formats.folder import read_folder, to_folder
from gobierno_abierto.formats.xlsx import read_xlsx, to_xlsx
from whole import whole_documents


class Format(NamedTuple):
    """A format that is written and read again, by the kinds of documents that it takes."""

    key: str
    takes: tuple[type[m.Document], ...]
    there_and_back: Callable[[Any], m.Document | None]


def _workbook(document: m.Document) -> m.Document | None:
    return read_xlsx(to_xlsx(document, internal=True)).document


def _folder(document: m.Document) -> m.Document | None:
    return read_folder(to_folder(document, internal=True)).document


def _calendar(document: m.Document) -> m.Document | None:
    return ga.read_ical(ga.to_ical(document, internal=True, published=True)).document


FORMATS = (
    Format("json", (m.Dialogue, m.PlanBook), lambda it: ga.read_json(ga.to_json(it)).document),
    Format("xlsx", (m.Dialogue, m.PlanBook), _workbook),
    Format("folder", (m.Dialogue, m.PlanBook), _folder),
    Format("ics", (m.Dialogue,), _calendar),
    Format("csv", (m.PlanBook,), lambda it: ga.read_ogp(ga.to_ogp(it)).document),
)


def come_back(tried: Format) -> dict[Member, Carried]:
    """What comes back of each member: of two pairs of documents, in the worse case."""
    found: dict[Member, Carried] = {}
    for visibility in m.Visibility:
        pairs = [
            (document, tried.there_and_back(document))
            for document in whole_documents(visibility)
            if isinstance(document, tried.takes)
        ]
        for member, seen in _compared(pairs).items():
            found[member] = _last((seen, found.get(member, seen)))
    return found


def _compared(pairs: list[tuple[m.Document, m.Document | None]]) -> dict[Member, Carried]:
    """What came back, things being told by their ids or by what they are called."""
    verdicts: list[dict[Member, Carried]] = []
    for named in (False, True):
        before: Facts = {}
        after: Facts = {}
        for document, returned in pairs:
            gather(document, before, named=named)
            if returned is not None:
                gather(returned, after, named=named)
        verdicts.append(
            {each: _verdict(values, after.get(each, Counter())) for each, values in before.items()}
        )
    by_id, by_name = verdicts
    return {each: _first((seen, by_name[each])) for each, seen in by_id.items()}


def _first(verdicts: tuple[Carried, ...]) -> Carried:
    return min(verdicts, key=tuple(Carried).index)


def _last(verdicts: tuple[Carried, ...]) -> Carried:
    return max(verdicts, key=tuple(Carried).index)


def _verdict(before: Counter[Any], after: Counter[Any]) -> Carried:
    if not before - after:
        return Carried.YES
    for lang in ("es", "en"):
        own, other = (_in_one_language(each, lang) for each in (before, after))
        if own != before and not own - other:
            return Carried.ONE_LANGUAGE
    return Carried.PARTLY if own & other else Carried.NO


def _in_one_language(values: Counter[Any], lang: str) -> Counter[Any]:
    """The same values, of texts only the words in `lang`: those there are if it is not known."""
    told: Counter[Any] = Counter()
    for value, count in values.items():
        words = dict(value.pairs) if isinstance(value, m.Text) else {lang: value}
        told[words.get(lang, next(iter(words.values())))] += count
    return told
