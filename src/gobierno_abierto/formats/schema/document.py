"""The schema of a whole document."""

from typing import Any, get_args
from uuid import UUID, uuid5

from gobierno_abierto.formats.schema.codes import closed_list, open_list
from gobierno_abierto.formats.schema.objects import by_kind, object_schema
from gobierno_abierto.formats.schema.telling import Teller
from gobierno_abierto.formats.schema.values import VALUES
from gobierno_abierto.index import kinds_within
from gobierno_abierto.model import AgendaItem, Document, Item, SingleItem
from gobierno_abierto.model.header import FORMAT_VERSION
from gobierno_abierto.words import Language, Sentence
from gobierno_abierto.words.codelists import ALL

Schema = dict[str, Any]

_NAMESPACE = UUID("5b0f5f0e-0c8e-4c6e-9d0b-2f6a0c2b7a12")
_TITLE = Sentence(
    "Documento de gobierno_abierto", "gobierno_abierto document", "Documento de gobierno_abierto"
)
_MEANING = Sentence(
    es="Un diálogo de gobierno abierto o un libro de planes, en un archivo JSON. Los miembros que "
    "este esquema no conoce se conservan. No es un formato de la Alianza para el Gobierno Abierto.",
    en="An open government dialogue or a plan book, in one JSON file. Members that this schema "
    "does not know are kept. It is not a format of the Open Government Partnership.",
    pt="Um diálogo de governo aberto ou um livro de planos, em um arquivo JSON. Os membros que "
    "este esquema não conhece são conservados. Não é um formato da Parceria para Governo Aberto.",
)


def document_schema(lang: Language | None) -> Schema:
    """See `gobierno_abierto.json_schema`."""
    tell = Teller(lang)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": _identifier(lang),
        **tell.both(_TITLE, _MEANING),
        **by_kind(get_args(Document), "DocumentKind"),
        "$defs": _definitions(tell),
    }


def _identifier(lang: Language | None) -> str:
    # RFC 9562 §5.5: a UUID by name, in a namespace of our own (the UUID of Mexico City's dataset),
    # for there is no address on the web to be named after.
    return uuid5(_NAMESPACE, f"schema/{FORMAT_VERSION}/{lang or 'all'}").urn


def _definitions(tell: Teller) -> Schema:
    records = {each for kind in get_args(Document) for each in kinds_within(kind)}
    named = {cls.__name__: object_schema(cls, tell) for cls in (*records, Item)}
    named["AgendaItem"] = by_kind(get_args(AgendaItem), "ItemKind")
    named["SingleItem"] = by_kind(get_args(SingleItem), None)
    named |= {name: value(tell) for name, value in VALUES.items()}
    for codelist in ALL:
        listed = open_list if codelist.is_open else closed_list
        named |= listed(codelist, tell)
    return dict(sorted(named.items()))
