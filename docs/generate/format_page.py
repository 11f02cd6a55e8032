"""The format field by field: every object of the file, with its members."""

from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import said
from gobierno_abierto.formats.json.members import required
from gobierno_abierto.index import file_order, kinds_within, mentioning_fields, tag
from gobierno_abierto.model import Dialogue, EdtfDate, Item, Noun, PlanBook, Record, Text
from gobierno_abierto.words import Language
from gobierno_abierto.words.codelists import codelist_of
from gobierno_abierto.words.members import KIND, Member, described

_PLAIN = {
    str: said.LINE, int: said.WHOLE_NUMBER, bool: said.YES_OR_NO, date: said.DAY,
    datetime: said.MOMENT,
}  # fmt: skip


def object_tables(lang: Language) -> str:
    """All objects, those that hold others first."""
    classes = dict.fromkeys((*kinds_within(Dialogue), *kinds_within(PlanBook)))
    items = [each for each in classes if issubclass(each, Item)]
    ordered: list[type] = []
    for each in classes:
        if each is items[0]:
            ordered.append(Item)
        ordered.append(each)
    return "\n\n".join(_object(each, lang) for each in (*ordered, Text, EdtfDate)) + "\n"


def _object(cls: type, lang: Language) -> str:
    words = described(cls)
    parts = [
        f"## {words.title.in_language(lang)} {{ #{_anchor(cls)} }}",
        f"`{cls.__name__}`. {words.meaning.in_language(lang)}",
    ]
    rows = _rows(cls, lang)
    if rows:
        named = (said.MEMBER, said.MEANING, said.TYPE, said.NEEDED)
        heads = " | ".join(each.in_language(lang) for each in named)
        parts.append("\n".join([f"| {heads} |", "|---|---|---|---|", *rows]))
    if issubclass(cls, Item) and cls is not Item:
        sentence = said.AND_OF_ITEM.in_language(lang)
        title = described(Item).title.in_language(lang)
        parts.append(sentence.format(title=title, anchor=_anchor(Item)))
    return "\n\n".join(parts)


def _rows(cls: type, lang: Language) -> list[str]:
    if not issubclass(cls, Record):
        values = described(cls).members.items()
        return [_row(name, "", each, needed=False, lang=lang) for name, each in values]
    hints, needed, members = get_type_hints(cls), required(cls), described(cls).members
    inherited = file_order(Item) if issubclass(cls, Item) and cls is not Item else ()
    rows = []
    kind = tag(cls)
    if kind:
        rows.append(_row("kind", f'`"{kind}"`', KIND, needed=True, lang=lang))
    for name in file_order(cls):
        if name not in inherited:
            holds = _held(cls, name, hints[name], members[name], lang)
            rows.append(_row(name, holds, members[name], needed=name in needed, lang=lang))
    return rows


def _row(name: str, holds: str, words: Member, *, needed: bool, lang: Language) -> str:
    tick = said.YES.in_language(lang) if needed else ""
    return f"| `{name}` | {words.meaning.in_language(lang)} | {holds} | {tick} |"


def _held(cls: type[Record], name: str, hint: Any, words: Member, lang: Language) -> str:
    ids = mentioning_fields(cls).get(name)
    if ids:
        kinds = f" {said.EITHER.in_language(lang)} ".join(_linked(each, lang) for each in ids)
        what = said.ID_OF.in_language(lang).format(what=kinds)
    elif words.codelist:
        what = f"[{words.codelist}](codelists.md#{words.codelist})"
    else:
        what = _value(hint, lang)
    return said.LIST_OF.in_language(lang).format(what=what) if get_origin(hint) is tuple else what


def _value(hint: Any, lang: Language) -> str:
    if get_origin(hint) is tuple:
        return _value(get_args(hint)[0], lang)
    if isinstance(hint, UnionType):
        kinds = [each for each in get_args(hint) if each is not type(None)]
        if all(issubclass(each, Item) for each in kinds):
            return _linked(Item, lang)
        return f" {said.EITHER.in_language(lang)} ".join(_value(each, lang) for each in kinds)
    if hint in _PLAIN:
        return _PLAIN[hint].in_language(lang)
    if issubclass(hint, StrEnum):
        key = codelist_of(hint).key
        return f"[{key}](codelists.md#{key})"
    return _linked(hint, lang)


def _linked(cls: type, lang: Language) -> str:
    if cls is Noun:
        return said.ANY_THING.in_language(lang)
    title = described(cls).title.in_language(lang)
    return f"[{title}](#{_anchor(cls)})"


def _anchor(cls: type) -> str:
    return cls.__name__.lower()
