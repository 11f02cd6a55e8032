"""What a key of a mapping says of one field."""

from typing import Any

from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.formats.trackers.mapping import phrases
from gobierno_abierto.formats.trackers.mapping.fields import Shape, holds_numbers, vocabulary
from gobierno_abierto.formats.trackers.mapping.keys import Keys
from gobierno_abierto.formats.trackers.mapping.nouns import Mapped, Span, Tongues, Wanted
from gobierno_abierto.model import LANGUAGE_TAG, edtf

_OPTIONS = (
    "from", "always", "separator", "trim", "without", "before_last", "words", "personal_from",
)  # fmt: skip


def wanted(keys: Keys, key: str, *, needed: str = "") -> Wanted | None:
    """Where one line comes from; `None`: it is not said, or wrong, which is told."""
    return _wanted(keys, key, Shape.LINE, None, needed=needed)


def mapped(keys: Keys, key: str, level: str, shape: Shape, language: str) -> Mapped | None:
    """Where a field of a level comes from; `None`: it is not said, or wrong, which is told."""
    value = keys.plain.get(key)
    if isinstance(value, dict) and shape is Shape.TEXT and _is_by_tag(value):
        return _tongues(keys, key)
    if isinstance(value, dict) and shape is Shape.DATE and value.keys() & {"start", "end"}:
        return _span(keys, key)
    found = _wanted(keys, key, shape, level)
    if found is not None and shape is Shape.TEXT:
        return _as_text(found, language)
    return found


def words_of(keys: Keys, key: str, language: str) -> Tongues | None:
    """Where a text that belongs to no field of ours comes from, such as a section."""
    found = mapped(keys, key, "", Shape.TEXT, language)
    return found if isinstance(found, Tongues) else None


def _is_by_tag(value: dict[str, Any]) -> bool:
    return bool(value) and not value.keys() & set(_OPTIONS)


def _tongues(keys: Keys, key: str) -> Tongues | None:
    inner = keys.table(key)
    if inner is None:
        return None
    by_tag = []
    for tag in inner.plain:
        found = _wanted(inner, tag, Shape.TEXT, None)
        if not LANGUAGE_TAG.fullmatch(tag):
            keys.told.tell(inner.at(tag), phrases.NO_TAG, value=shortened(tag))
        elif found is not None:
            by_tag.append((tag, found))
    return Tongues(by_tag=tuple(by_tag)) if by_tag else None


def _as_text(found: Wanted, language: str) -> Tongues:
    if isinstance(found.fixed, dict):
        return Tongues(by_tag=tuple((tag, Wanted(fixed=each)) for tag, each in found.fixed.items()))
    return Tongues(by_tag=((language, found),))


def _span(keys: Keys, key: str) -> Span | None:
    inner = keys.table(key)
    if inner is None:
        return None
    start, end = (_wanted(inner, each, Shape.DATE, None) for each in ("start", "end"))
    inner.finish()
    return Span(start=start, end=end) if start or end else None


def _wanted(
    keys: Keys, key: str, shape: Shape, level: str | None, *, needed: str = ""
) -> Wanted | None:
    value = keys.take(key, phrases.MEMBER, str, list, dict, needed=needed)
    if value is None:
        return None
    if not isinstance(value, dict):
        members = keys.several(key)
        return Wanted(members=members) if members else None
    inner = Keys(value, keys.at(key), keys.told)
    found = _of_options(inner, key, shape, level)
    inner.finish()
    return found


def _of_options(inner: Keys, key: str, shape: Shape, level: str | None) -> Wanted | None:
    members = inner.several("from")
    inner.expect("always")
    fixed = _fixed(inner, key, shape, level) if "always" in inner.plain else None
    words = _words(inner, key, level)
    options: dict[str, Any] = {
        "separator": inner.take("separator", phrases.WORDS, str),
        "trim": inner.take("trim", phrases.WORDS, str) or "",
        "without": inner.several("without"),
        "before_last": inner.take("before_last", phrases.WORDS, str),
        "personal_from": inner.take("personal_from", phrases.WORDS, str),
    }
    if ("from" in inner.plain) == ("always" in inner.plain):
        inner.told.tell(inner.place, phrases.NO_MEMBER)
        return None
    if not members and fixed is None:
        return None
    return Wanted(members=members, fixed=fixed, words=words, **options)


def _fixed(inner: Keys, key: str, shape: Shape, level: str | None) -> Any:
    match shape:
        case Shape.NUMBER:
            return inner.take("always", phrases.NUMBER, int)
        case Shape.DAY:
            return inner.day("always")
        case Shape.DATE:
            value = inner.words("always")
            return value if value is None or _is_date(inner, value) else None
        case Shape.TEXT:
            return _fixed_text(inner)
        case Shape.CODES if level and holds_numbers(level, key):
            return inner.numbers("always") or None
        case Shape.CODES | Shape.ORGANIZATIONS:
            return _known_codes(inner, key, level, inner.several("always")) or None
        case Shape.CODE:
            value = inner.words("always")
            return next(iter(_known_codes(inner, key, level, (value,))), None) if value else None
    return inner.words("always")


def _fixed_text(inner: Keys) -> Any:
    value = inner.take("always", phrases.WORDS, str, dict)
    if not isinstance(value, dict):
        return inner.words("always") if value is not None else None
    by_tag = Keys(value, inner.at("always"), inner.told)
    return {tag: words for tag in value if (words := _words_in(by_tag, tag))} or None


def _words_in(by_tag: Keys, tag: str) -> str | None:
    if LANGUAGE_TAG.fullmatch(tag):
        return by_tag.words(tag)
    by_tag.told.tell(by_tag.at(tag), phrases.NO_TAG, value=shortened(tag))
    return None


def _is_date(inner: Keys, value: str) -> bool:
    try:
        edtf(value)
    except ValueError:
        inner.told.tell(inner.at("always"), phrases.NO_DATE_THERE, value=shortened(value))
        return False
    return True


def _known_codes(
    inner: Keys, key: str, level: str | None, codes: tuple[str, ...]
) -> tuple[str, ...]:
    """`codes` without those that the closed vocabulary of a field does not have."""
    closed = vocabulary(level, key) if level and key != "status" else None
    if closed is None:
        return codes
    known = tuple(each.value for each in closed)
    for each in codes:
        if each not in known:
            inner.tell_unknown("always", each, known)
    return tuple(each for each in codes if each in known)


def _words(inner: Keys, key: str, level: str | None) -> dict[str, str] | None:
    """Which code each word of the tracker stands for."""
    table = inner.table("words")
    if table is None:
        return None
    closed = vocabulary(level, key) if level else None
    found = {}
    for word in table.plain:
        code = table.chosen(word, closed) if closed else table.words(word)
        if code is not None:
            found[word] = code
    return found
