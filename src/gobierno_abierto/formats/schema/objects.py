"""Objects of the file as definitions: read off the nouns, told in the words of each member."""

from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from gobierno_abierto.formats.json.members import required
from gobierno_abierto.formats.schema.codes import name_of_list
from gobierno_abierto.formats.schema.telling import Teller
from gobierno_abierto.index import file_order, tag
from gobierno_abierto.model import AgendaItem, EdtfDate, Item, Record, SingleItem, Text
from gobierno_abierto.model.header import FORMAT_VERSION, Header
from gobierno_abierto.words.codelists import BY_KEY
from gobierno_abierto.words.members import KIND, Member, described

Schema = dict[str, Any]

_NAMES: dict[Any, str] = {
    str: "Line",
    date: "Date",
    datetime: "LocalDateTime",
    Text: "Text",
    EdtfDate: "EdtfDate",
    AgendaItem: "AgendaItem",
    SingleItem: "SingleItem",
}
# The same major version; a later minor one may add members.
_FORMAT = rf"^{FORMAT_VERSION.split('.')[0]}\.(0|[1-9][0-9]{{0,4}})(?!\n)$"


def object_schema(cls: type[Record], tell: Teller) -> Schema:
    """The definition of one kind of object.

    What all items of an agenda share is told once, in `Item`.
    """
    words = described(cls)
    shared = cls is not Item and issubclass(cls, Item)
    hints = get_type_hints(cls)
    known = file_order(Item) if shared else ()
    names = [name for name in file_order(cls) if name not in known]
    kind = tag(cls)
    tagged = {"kind": {**tell.both(*KIND[:2]), "const": kind}} if kind else {}
    schema: Schema = {
        **tell.both(words.title, words.meaning),
        "type": "object",
        "properties": {
            **tagged,
            **{name: _member(words.members[name], hints[name], tell) for name in names},
            **({"format": _version(words.members["format"], tell)} if cls is Header else {}),
        },
        "required": [*tagged, *(name for name in required(cls) if name in names)],
    }
    return {**schema, "allOf": [_reference("Item")]} if shared else schema


def by_kind(kinds: tuple[type[Record], ...], codes: str | None) -> Schema:
    """A union by tag: the tag decides which definition holds, so that messages are about that one.

    Args:
        kinds: what it may be.
        codes: the definition of all the tags; `None` where only some of them may stand.
    """
    tags = [tag(kind) for kind in kinds]
    return {
        "type": "object",
        "properties": {"kind": _reference(codes) if codes else {"enum": tags}},
        "required": ["kind"],
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": name}}, "required": ["kind"]},
                "then": _reference(kind.__name__),
            }
            for name, kind in zip(tags, kinds, strict=True)
        ],
    }


def _member(words: Member, hint: Any, tell: Teller) -> Schema:
    told = tell.both(words.title, words.meaning)
    codes = _reference(name_of_list(BY_KEY[words.codelist])) if words.codelist else None
    return {**told, **_value(hint, codes)}


def _version(words: Member, tell: Teller) -> Schema:
    return {**tell.both(words.title, words.meaning), "type": "string", "pattern": _FORMAT}


def _value(hint: Any, codes: Schema | None) -> Schema:
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(get_args(hint)[0], codes)}
    if hint in _NAMES:
        return codes if codes and hint is str else _reference(_NAMES[hint])
    if isinstance(hint, UnionType):
        kinds = [_value(each, codes) for each in get_args(hint) if each is not type(None)]
        return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    if hint in (int, bool):
        return {"type": "integer" if hint is int else "boolean"}
    if issubclass(hint, StrEnum | Record):
        return _reference(hint.__name__)
    raise TypeError(f"the schema has no word for {hint!r}")


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
