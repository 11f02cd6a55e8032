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
    faults: list[Fault] = []
    pairs = []
    for tag, words in value.items():
        if tag in ("original", "unofficial"):
            continue
        try:
            pairs.append((_tag(tag), _words(words)))
        except Faults as found:
            faults.extend(found.under(tag))
    if not faults:
        tags = [tag for tag, _ in pairs]
        try:
            original = _original(value, tags)
            return Text(
                pairs=tuple(pairs), original=original, unofficial=_unofficial(value, tags, original)
            )
        except Faults as found:
            faults.extend(found.faults)
    raise Faults(faults)


def write_text(value: Text) -> dict[str, Any]:
    """The one spelling of a text: the original first, then the rest by tag."""
    words = dict(value.pairs)
    plain: dict[str, Any] = {value.original: words.pop(value.original), **words}
    if len(value.pairs) > 1:
        plain["original"] = value.original
    if value.unofficial:
        plain["unofficial"] = list(value.unofficial)
    return plain


def _tag(tag: str) -> str:
    if not LANGUAGE_TAG.fullmatch(tag):
        bad_value(tag, _TAG, '"es", "en", "pt-BR"')
    return tag


def _words(words: Any) -> str:
    if words.__class__ is not str:
        wrong_type(words, STRING, '"…"')
    if not words.isprintable():
        try:
            require_text(words)
        except ForbiddenCharacterError as error:
            forbidden(error)
    return words  # type: ignore[no-any-return]  # its class was looked at


def _original(value: dict[str, Any], tags: list[str]) -> str:
    if "original" not in value:
        if len(tags) == 1:
            return tags[0]
        example = f'"{tags[0] if tags else "es"}"'
        name = "original" if tags else "es"
        raise Faults([fault(said.MISSING_MEMBER, name=name, example=example if tags else '"…"')])
    original = value["original"]
    if original.__class__ is not str:
        raise Faults([_at("original", said.WRONG_TYPE, STRING, original)])
    if original not in tags:
        raise Faults([_not_present("original", original, tags)])
    return original  # type: ignore[no-any-return]  # its class was looked at


def _unofficial(value: dict[str, Any], tags: list[str], original: str) -> tuple[str, ...]:
    unofficial = value.get("unofficial", [])
    if unofficial.__class__ is not list:
        raise Faults([_at("unofficial", said.WRONG_TYPE, LIST, unofficial)])
    translations = [tag for tag in tags if tag != original]
    faults = [
        _not_present(f"unofficial/{position}", str(tag), translations)
        for position, tag in enumerate(unofficial)
        if tag.__class__ is not str or tag not in translations
    ]
    if faults:
        raise Faults(faults)
    return tuple(unofficial)


def _at(step: str, entry: Any, wanted: Sentence, value: object) -> Fault:
    try:
        wrong_type(value, wanted, '"es"')
    except Faults as found:
        return found.under(step)[0]


def _not_present(pointer: str, value: str, tags: list[str]) -> Fault:
    return fault(
        said.BAD_VALUE,
        f"/{pointer}",
        value=shortened(value),
        wanted=_PRESENT,
        example=", ".join(f'"{tag}"' for tag in tags) or '"es"',
    )
