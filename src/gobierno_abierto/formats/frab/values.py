"""Single values of a schedule, whatever they are written as."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Hashable, Mapping
from typing import Any, TypeVar

from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab.markup import stripped
from gobierno_abierto.formats.frab.raw import Plain, Spot
from gobierno_abierto.formats.frab.remarks import Remarks
from gobierno_abierto.formats.json.scalars import NoNumber
from gobierno_abierto.model import LANGUAGE_TAG
from gobierno_abierto.model.extension import EXTENSION_DEPTH, deeper_than

K = TypeVar("K", bound=Hashable)

# BCP 47: the language is not known.
UNKNOWN = "und"
PREFIX = "x-frab-"
_LONGEST_NAME = 60
# Beside one thing.
_MOST_KEPT = 200
_LONGEST_ID = 64
# RFC 3986 §2.3 "unreserved": what needs no escape in an address.
_UNSAFE = re.compile(r"[^A-Za-z0-9._~-]")


def is_empty(value: Any) -> bool:
    """Whether a member says nothing."""
    return value is None or value in ("", [], {})


def word(value: Any) -> str | None:
    """A value on one line; `None` if it is blank, or no text and no number."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return " ".join(str(value).split()) or None


def language_tag(written: str) -> str | None:
    """The BCP 47 tag that is meant ("de_DE"); `None` if it is none."""
    first, *rest = written.strip().replace("_", "-").split("-")
    tag = "-".join([first.lower(), *(each.upper() if len(each) == 2 else each for each in rest)])
    return tag if len(tag) < _LONGEST_NAME and LANGUAGE_TAG.fullmatch(tag) else None


class Texts:
    """From what people wrote to texts of the model: without markup, and with their language."""

    def __init__(self, language: str, remarks: Remarks) -> None:
        self.language = language
        self._remarks = remarks

    def of(self, value: Any, language: str, spot: Spot) -> dict[str, str]:
        """The wordings of a text by their languages; empty if it has none.

        `language` is that of words that do not say theirs. What else there is in `value` is for
        the caller to keep.
        """
        if isinstance(value, dict):
            said_in = {name: each for name, each in value.items() if isinstance(each, str)}
            by_tag = {language_tag(name): each for name, each in said_in.items()}
            if by_tag and len(by_tag) == len(value) and None not in by_tag:
                told = {tag: self._plain(each, spot) for tag, each in by_tag.items() if tag}
                return {tag: words for tag, words in told.items() if words}
            value = value.get("text")
        words = self._plain(value, spot) if isinstance(value, str) else word(value)
        return {language: words} if words else {}

    def _plain(self, written: str, spot: Spot) -> str:
        found = stripped(self._remarks.text(written, spot))
        if found.had_markup:
            self._remarks.gather(said.MARKUP, spot, found.words)
        for address in found.lost:
            self._remarks.gather(said.UNSAFE_LINK, spot, address)
        return self._remarks.text(found.words, spot).strip()


def text(wordings: Mapping[str, str], preferred: str) -> Plain | None:
    """A text in the shape of the file of a document; `None` without any words."""
    if not wordings:
        return None
    if len(wordings) == 1:
        return dict(wordings)
    original = preferred if preferred in wordings else min(wordings)
    return {**wordings, "original": original}


def joined(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Two texts, the one above the other; what both say is said once."""
    every = dict.fromkeys((*one, *other))
    found = {}
    for tag in every:
        pieces = dict.fromkeys(each for each in (one.get(tag), other.get(tag)) if each)
        found[tag] = "\n\n".join(pieces)
    return found


class Aside:
    """What has no field of its own, kept under a name that says where it comes from."""

    def __init__(self, remarks: Remarks) -> None:
        self._remarks = remarks

    def of(self, members: Mapping[str, Any], spot: Spot, *, quietly: bool = False) -> Plain:
        """Those members that say anything, as extensions.

        `quietly`: another finding tells of them.
        """
        kept: Plain = {}
        for name, value in members.items():
            if is_empty(value):
                continue
            if len(kept) >= _MOST_KEPT or deeper_than(value, EXTENSION_DEPTH - 2):
                self._remarks.leave(name, spot)
                continue
            shown = self._name(name)
            kept[_free(f"{PREFIX}{shown}", kept)] = self._clean(value, spot)
            if not quietly:
                self._remarks.keep(shown)
        return kept

    def _name(self, name: str) -> str:
        printable = "".join(each if each.isprintable() else "-" for each in name)
        return " ".join(printable.split())[:_LONGEST_NAME].strip() or "-"

    def _clean(self, value: Any, spot: Spot) -> Any:
        if isinstance(value, str):
            return self._remarks.text(value, spot)
        if isinstance(value, NoNumber):
            return value.text
        if isinstance(value, list):
            return [self._clean(each, spot) for each in value]
        if isinstance(value, dict):
            made: Plain = {}
            for name, each in value.items():
                made[_free(self._remarks.text(name, spot), made)] = self._clean(each, spot)
            return made
        return value


def _free(name: str, taken: Plain) -> str:
    count = 1
    free = name
    while free in taken:
        count += 1
        free = f"{name}-{count}"
    return free


def safe(name: str) -> str | None:
    """`name` if it may stand in an id as it is, else `None`."""
    return None if len(name) > _LONGEST_ID or _UNSAFE.search(name) or not name else name


def fingerprint(*pieces: Any) -> str:
    """Twelve digits that follow from what is given, and from nothing else."""
    told = json.dumps(pieces, sort_keys=True, default=str)
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def unique(wanted: Mapping[K, str]) -> dict[K, str]:
    """An id for each key: the one that is wanted, with a fingerprint if several want it.

    The order in which the keys come does not matter.
    """
    counts = Counter(wanted.values())
    return {
        key: name if counts[name] == 1 else f"{name}-{fingerprint(key)}"
        for key, name in wanted.items()
    }
