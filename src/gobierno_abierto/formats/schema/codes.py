"""Codelists as definitions: `enum` for plain messages, and a label for each code beside it."""

from typing import Any

from gobierno_abierto.formats.schema.telling import Teller
from gobierno_abierto.words.codelists import Codelist

Schema = dict[str, Any]


def name_of_list(codelist: Codelist) -> str:
    """The name of its definition: that of its class, or its key in capitals (`LinkRel`)."""
    if codelist.kind is not None:
        return codelist.kind.__name__
    return "".join(part.capitalize() for part in codelist.key.split("-"))


def closed_list(codelist: Codelist, tell: Teller) -> dict[str, Schema]:
    """A list to which nothing can be added within a major version."""
    told = tell.both(codelist.title, codelist.meaning)
    listed = {"type": "string", "enum": list(codelist.terms), "oneOf": _codes(codelist, tell)}
    return {name_of_list(codelist): {**told, **listed}}


def open_list(codelist: Codelist, tell: Teller) -> dict[str, Schema]:
    """A list of known codes; others are allowed."""
    told = tell.both(codelist.title, codelist.meaning)
    known = {"oneOf": _codes(codelist, tell)}
    return {name_of_list(codelist): {**told, "anyOf": [known, {"$ref": "#/$defs/Line"}]}}


def _codes(codelist: Codelist, tell: Teller) -> list[Schema]:
    return [
        {"const": code, **tell.both(term.label, term.meaning)}
        for code, term in codelist.terms.items()
    ]
