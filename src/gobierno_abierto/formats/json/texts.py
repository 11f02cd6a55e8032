"""A text in the file: one member for each language."""

from typing import Any

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Fault, Faults, fault
from gobierno_abierto.formats.json.scalars import (
    LIST,
    STRING,
    bad_value,
    forbidden,
    shortened,
    wrong_type,
)
from gobierno_abierto.model import LANGUAGE_TAG, ForbiddenCharacterError, Text
from gobierno_abierto.model.characters import require_text
from gobierno_abierto.words import Sentence

WANTED = Sentence(
    "un texto con su idioma", "a text with its language", "um texto com seu idioma"
)  # fmt: skip
EXAMPLE = '{"es": "…"}'
_MARKS = ("original", "unofficial")
_TAG = Sentence("una etiqueta de idioma", "a language tag", "uma etiqueta de idioma")
_PRESENT = Sentence(
    "uno de los idiomas de este texto", "one of the languages of this text",
    "um dos idiomas deste texto",
)  # fmt: skip


def read_text(value: Any, _: Any = None) -> Text:
    """``{"es": "…", "en": "…", "original": "es", "unofficial": ["en"]}``.

    `original` may be left out where there is one language only.
    """
    if value.__class__ is not dict:
        wrong_type(value, WANTED, EXAMPLE)
    # The constructor looks at everything; what it refuses is looked at again, to say why.
    try:
        return _text(value)
    except (TypeError, ValueError):
        raise Faults(_faults(value)) from None


def _text(value: dict[str, Any]) -> Text:
    words = {**value}
    unofficial = words.pop("unofficial", [])
    if "original" in words:
        original = words.pop("original")
    else:
        (original,) = words  # one language only
    return Text(
        pairs=tuple(words.items()),
        original=original,
        unofficial=tuple(unofficial) if unofficial.__class__ is list else unofficial,
    )


def write_text(value: Text) -> dict[str, Any]:
    """The one spelling of a text: the original first, then the rest by tag."""
    words = dict(value.pairs)
    plain: dict[str, Any] = {value.original: words.pop(value.original), **words}
    if len(value.pairs) > 1:
        plain["original"] = value.original
    if value.unofficial:
        plain["unofficial"] = list(value.unofficial)
    return plain


def _faults(value: dict[str, Any]) -> list[Fault]:
    words = {name: each for name, each in value.items() if name not in _MARKS}
    faults: list[Fault] = []
    for tag, each in words.items():
        try:
            if not LANGUAGE_TAG.fullmatch(tag):
                bad_value(tag, _TAG, '"es", "en", "pt-BR"')
            _check_words(each)
        except Faults as found:
            faults.extend(found.under(tag))
    if not words:
        faults.append(fault(said.MISSING_MEMBER, name="es", example='"…"'))
    elif "original" in value:
        faults.extend(_absent("/original", value["original"], list(words)))
    elif len(words) > 1:
        example = f'"{next(iter(words))}"'
        faults.append(fault(said.MISSING_MEMBER, name="original", example=shortened(example)))
    return faults + _unofficial_faults(value, list(words))


def _check_words(words: Any) -> None:
    if words.__class__ is not str:
        wrong_type(words, STRING, '"…"')
    try:
        require_text(words)
    except ForbiddenCharacterError as error:
        forbidden(error)


def _unofficial_faults(value: dict[str, Any], tags: list[str]) -> list[Fault]:
    unofficial = value.get("unofficial", [])
    try:
        if unofficial.__class__ is not list:
            wrong_type(unofficial, LIST, '["en"]')
    except Faults as found:
        return list(found.under("unofficial"))
    original = value.get("original", next(iter(tags), None))
    translations = [tag for tag in tags if tag != original]
    return [
        each
        for position, tag in enumerate(unofficial)
        for each in _absent(f"/unofficial/{position}", tag, translations)
    ]


def _absent(pointer: str, tag: Any, tags: list[str]) -> list[Fault]:
    """The fault if `tag` is not one of the languages `tags`."""
    example = ", ".join(f'"{each}"' for each in tags) or '"es"'
    if tag.__class__ is not str:
        try:
            wrong_type(tag, STRING, example)
        except Faults as found:
            return [each._replace(pointer=pointer) for each in found.faults]
    if tag in tags:
        return []
    value, example = shortened(tag), shortened(example)
    return [fault(said.BAD_VALUE, pointer, value=value, wanted=_PRESENT, example=example)]
