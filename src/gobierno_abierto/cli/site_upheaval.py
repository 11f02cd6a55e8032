"""When most of a published agenda becomes another at once, a slip is likelier than a new agenda."""

import attrs

from gobierno_abierto.cli import phrases, site_phrases
from gobierno_abierto.cli.console import printable
from gobierno_abierto.cli.files import FileProblem, in_a_reason
from gobierno_abierto.cli.site_folder import named
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Document
from gobierno_abierto.words import QUOTED, Language, filled
from gobierno_abierto.words.languages import chosen

# So few are looked over by whoever publishes.
_FEW = 3


class UpheavalError(FileProblem):
    """Most of an agenda would become another at once."""


@attrs.frozen
class _Lost:
    """What an item was called, and what one is called now that has its id; empty: none has."""

    before: str
    after: str = ""


def require_continuity(former: Document, now: Document, lang: Language) -> None:
    """Look whether a new agenda still is the one that was published, by and large.

    It is not if more than three items, and more than half of all, are no more, or have a title now
    of which more than half is other: so it looks when keys got lost in a sheet, or only part of its
    columns was sorted.

    Raises:
        UpheavalError: if it is not; the reason names the first ones.
    """
    items = Index(former).items
    lost = _lost(items, now, former.header.language)
    if len(lost) <= _FEW or 2 * len(lost) <= len(items):
        return
    words = filled(
        site_phrases.UPHEAVAL,
        total=len(items),
        count=len(lost),
        names=named([_told(each, lang) for each in lost]),
        option="{option}",
    )
    raise UpheavalError(words)


def _lost(items: tuple[PlacedItem, ...], now: Document, tag: str) -> list[_Lost]:
    there = Index(now).items_by_id
    found = []
    for each in items:
        before = _title(each, tag)
        again = there.get(each.item.id)
        after = _title(again, tag) if again else ""
        if again is None:
            found.append(_Lost(before or each.item.id))
        elif before and after and _is_another(before, after):
            found.append(_Lost(before, after))
    return found


def _title(placed: PlacedItem, tag: str) -> str:
    """The title of an item in one line, in the language of the document if there is one."""
    title = placed.item.title
    return " ".join(chosen(title, tag)[1].split()) if title else ""


def _is_another(before: str, after: str) -> bool:
    """Whether a title is another one, and not the same one put better."""
    old, new = set(before.casefold().split()), set(after.casefold().split())
    return 2 * len(old & new) < max(len(old), len(new))


def _told(lost: _Lost, lang: Language) -> str:
    before, after = (in_a_reason(printable(each)) for each in (lost.before, lost.after))
    if lost.after:
        return phrases.told(site_phrases.TURNED_INTO, lang, before=before, after=after)
    return phrases.told(QUOTED, lang, it=before)
