"""From plain data to nouns.

cattrs finds the reader for each type; the readers are our own, since its defaults are lenient by
intention and its messages are English. Each reader gives a value or raises `Faults` with
everything that is wrong in it; each container puts its step before the pointers of its children.
"""

from collections.abc import Callable
from contextvars import ContextVar
from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import attrs
import cattrs

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json import scalars, texts
from gobierno_abierto.formats.json.faults import Fault, Faults, escaped, fault
from gobierno_abierto.formats.json.members import kept, required, slip
from gobierno_abierto.formats.json.vocabulary import Vocabulary, code_reader
from gobierno_abierto.index import file_order, tag
from gobierno_abierto.model import (
    Document,
    EdtfDate,
    Record,
    Slot,
    Text,
)
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.words import Sentence, codes, tag_words

Hook = Callable[[Any, Any], Any]

_WHEN = Sentence(
    "un día, o un objeto con inicio y fin", "a day, or an object with start and end",
    "um dia, ou um objeto com início e fim",
)  # fmt: skip
_WHEN_EXAMPLE = '"2012-03-21", {"start": "2012-03-21T09:00", "end": "2012-03-21T10:30"}'


_EXAMPLES: dict[Any, str] = {
    str: '"…"',
    Text: texts.EXAMPLE,
    int: "1",
    date: '"2012-03-21"',
    datetime: '"2012-03-21T10:30"',
}


class _Pass:
    """One pass over one file: whether unknown members were met, and whether all are faults."""

    def __init__(self, *, depth: int, slips_are_faults: bool) -> None:
        self.depth = depth
        self.slips_are_faults = slips_are_faults
        self.unknown_met = False


_current: ContextVar[_Pass] = ContextVar("_current")


def structure(plain: Any, *, depth: int) -> tuple[Document, bool]:
    """The document in `plain`, and whether it has members that the format does not know.

    Such members may be nested `depth` levels deep. Slips of known names stay in the document as
    extensions, so that the reader can speak of them; if there are other faults they are faults
    as well, so that all are told at once.

    Raises:
        Faults: with everything that is wrong.
    """
    this = _Pass(depth=depth, slips_are_faults=False)
    token = _current.set(this)
    try:
        return _root(plain), this.unknown_met
    except Faults:
        if not this.unknown_met:
            raise
        _current.set(_Pass(depth=depth, slips_are_faults=True))
        return _root(plain), True
    finally:
        _current.reset(token)


def _root(plain: Any) -> Document:
    document: Document = _converter().get_structure_hook(Document)(plain, Document)
    return document


@remembered
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    for kind, hook in (
        (str, scalars.read_str),
        (int, scalars.read_int),
        (bool, scalars.read_bool),
        (date, scalars.read_date),
        (datetime, scalars.read_datetime),
        (EdtfDate, scalars.read_edtf),
        (Text, texts.read_text),
    ):
        converter.register_structure_hook(kind, hook)
    for vocabulary in codes():
        converter.register_structure_hook(vocabulary, code_reader(vocabulary))
    converter.register_structure_hook_factory(_is_tuple, _tuple_reader)
    converter.register_structure_hook_factory(_is_record, _record_reader)
    converter.register_structure_hook_factory(_is_union, _union_reader)
    return converter


def _is_tuple(hint: Any) -> bool:
    return get_origin(hint) is tuple


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and attrs.has(hint) and hint not in (Text, EdtfDate)


def _is_union(hint: Any) -> bool:
    return isinstance(hint, UnionType)


def _tuple_reader(hint: Any, converter: cattrs.Converter) -> Hook:
    element: Hook = converter.get_structure_hook(get_args(hint)[0])

    def read_tuple(value: Any, _: Any) -> tuple[Any, ...]:
        if value.__class__ is not list:
            scalars.wrong_type(value, scalars.LIST, "[…]")
        elements = []
        faults: list[Fault] = []
        for position, each in enumerate(value):
            try:
                elements.append(element(each, None))
            except Faults as found:
                faults += _under(found, position)
        if faults:
            raise Faults(faults)
        return tuple(elements)

    return read_tuple


def _under(found: Faults, step: str | int) -> list[Fault]:
    """The faults, seen from the parent: there may be very many, so the step is made once."""
    start = f"/{step}" if isinstance(step, int) else f"/{escaped(step)}"
    return [Fault(entry, words, start + pointer) for entry, words, pointer in found.faults]


def _record_reader(cls: type[Record], converter: cattrs.Converter) -> Hook:
    hints = get_type_hints(cls)
    hooks: dict[str, Hook] = {
        name: converter.get_structure_hook(hints[name]) for name in file_order(cls)
    }
    known_tags = ["kind"] if tag(cls) else []
    needed = frozenset(required(cls))

    def read_record(value: Any, _: Any) -> Record:
        if value.__class__ is not dict:
            scalars.wrong_type(value, scalars.OBJECT, "{…}")
        fields: dict[str, Any] = {}
        faults: list[Fault] = []
        unknown: list[str] = []
        for name, each in value.items():
            hook = hooks.get(name)
            if hook is None:
                unknown.append(name)
                continue
            try:
                fields[name] = hook(each, None)
            except Faults as found:
                faults += _under(found, name)
        if unknown != known_tags:
            names = [name for name in unknown if name not in known_tags]
            fields["extensions"] = _unknown(cls, value, names, faults)
        if faults or not needed <= fields.keys():
            missing = (name for name in required(cls) if name not in value)
            faults.extend(_missing(name, hints[name]) for name in missing)
            raise Faults(faults)
        return cls(**fields)

    return read_record


def _unknown(
    cls: type[Record], value: dict[str, Any], names: list[str], faults: list[Fault]
) -> tuple[Any, ...]:
    this = _current.get()
    this.unknown_met = True
    extensions = []
    for name in names:
        # Of a document the reader speaks of them himself.
        meant = slip(name, cls) if this.slips_are_faults else None
        if meant:
            faults.append(
                fault(said.MISSPELLED_MEMBER, name=scalars.shortened(name), known=meant).under(name)
            )
        try:
            extensions.append(kept(name, value[name], this.depth))
        except Faults as found:
            faults.extend(found.under(name))
    return tuple(extensions)


def _union_reader(hint: Any, converter: cattrs.Converter) -> Hook:
    kinds = [kind for kind in get_args(hint) if kind is not type(None)]
    if len(kinds) == 1:
        hook: Hook = converter.get_structure_hook(kinds[0])
        return hook
    if date in kinds:
        return _when_reader(converter)
    return _tagged_reader({kind.kind: converter.get_structure_hook(kind) for kind in kinds})


def _when_reader(converter: cattrs.Converter) -> Hook:
    read_slot: Hook = converter.get_structure_hook(Slot)

    def read_when(value: Any, _: Any) -> Slot | date:
        if value.__class__ is dict:
            slot: Slot = read_slot(value, None)
            return slot
        if value.__class__ is not str:
            scalars.wrong_type(value, _WHEN, _WHEN_EXAMPLE)
        return scalars.read_date(value)

    return read_when


def _tagged_reader(by_tag: dict[str, Hook]) -> Hook:
    vocabulary = Vocabulary({tag: tag_words(tag) for tag in by_tag})

    def read_tagged(value: Any, _: Any) -> Any:
        if value.__class__ is not dict:
            scalars.wrong_type(value, scalars.OBJECT, "{…}")
        if "kind" not in value:
            raise Faults(
                [fault(said.MISSING_MEMBER, name="kind", example=f'"{next(iter(by_tag))}"')]
            )
        tag = value["kind"]
        if tag.__class__ is not str:
            try:
                scalars.wrong_type(tag, scalars.STRING, f'"{next(iter(by_tag))}"')
            except Faults as found:
                raise Faults(found.under("kind")) from None
        hook = by_tag.get(tag)
        if hook is None:
            raise Faults([vocabulary.unknown(tag).under("kind")])
        return hook(value, None)

    return read_tagged


def _missing(name: str, hint: Any) -> Fault:
    return fault(said.MISSING_MEMBER, name=name, example=_EXAMPLES.get(hint) or _example(hint))


def _example(hint: Any) -> str:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return f'"{next(iter(hint))}"'
    if isinstance(hint, type) and issubclass(hint, Record):
        return f'{{"{required(hint)[0]}": …}}'
    return "[…]"
