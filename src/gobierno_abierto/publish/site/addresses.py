"""Addresses: those of others, which may be followed or not, and our own paths."""

import re
import unicodedata
from hashlib import sha256
from urllib.parse import quote, urlsplit

# What a reader can be led to without harm; nothing that runs, nothing on her own disk.
_FOLLOWED = ("http", "https", "mailto")
_LONGEST = 48
# What a QR code holds (2,331 letters), less the longest path of ours.
LONGEST_ADDRESS = 2000
# On Windows they are devices, whatever their ending.
_DEVICES = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
# What stands behind a name that lost letters: that of `stem`, or of `slug`.
_HASH = re.compile(r"(?:--[0-9a-f]{16}|-[0-9a-f]{8})$")
# RFC 3986 §2: what may stand in an address; a percent sign is one that is there already.
_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~-._"


def followed(address: str) -> str:
    """An address as it may stand in a link; empty if nobody should be led there.

    >>> followed("javascript:alert(1)")
    ''
    """
    bare = address.strip()
    try:
        parts = urlsplit(bare)
    except ValueError:
        return ""
    if parts.scheme.lower() not in _FOLLOWED or not bare.isprintable():
        return ""
    if parts.scheme.lower() != "mailto" and not parts.netloc:
        return ""
    return quote(bare, safe=_IN_ADDRESSES)


class AddressTooLongError(ValueError):
    """An address is longer than what fits into a QR code with a path behind it."""


class AddressTellsSecretsError(ValueError):
    """An address names a user or a password, which everybody would read."""


def base_of(address: str) -> str:
    """The address of a site, ending in a slash.

    Raises:
        AddressTooLongError: if it has more than `LONGEST_ADDRESS` letters as it is written in full.
        AddressTellsSecretsError: if it names a user or a password.
        ValueError: if it is no address of the web (http or https), or has a query or a fragment.
    """
    found = _own(address)
    parts = urlsplit(found)
    if parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        raise ValueError(
            f"{address!r} is not the address of a site, such as https://example.org/a/"
        )
    return found if found.endswith("/") else f"{found}/"


def page_address(address: str) -> str:
    """The address of a page.

    Raises:
        AddressTooLongError: if it has more than `LONGEST_ADDRESS` letters as it is written in full.
        AddressTellsSecretsError: if it names a user or a password.
        ValueError: if it is no address of the web (http or https).
    """
    found = _own(address)
    if not found.startswith(("http://", "https://")):
        raise ValueError(f"{address!r} is not the address of a page, such as https://example.org/a")
    return found


def _own(address: str) -> str:
    """An address at which we publish ourselves; empty if it is none."""
    found = followed(address)
    if len(found) > LONGEST_ADDRESS:
        raise AddressTooLongError(f"an address has at most {LONGEST_ADDRESS} letters")
    # RFC 3986 §3.2.1: what stands before the sign is no part of where it leads.
    if "@" in urlsplit(found).netloc:
        raise AddressTellsSecretsError("an address names no user and no password")
    return found


def slug(name: str) -> str:
    """A name for a file that is safe everywhere, and the same for the same `name` for ever.

    Where letters are lost, a part of a hash keeps two of them apart.

    >>> slug("taller-1"), slug("Año/../1")
    ('taller-1', 'ano-1-0230766e')
    """
    short = plain(name)[:_LONGEST].strip("-")
    if _is_safe(short, name):
        return short
    told = sha256(name.encode()).hexdigest()[:8]
    return f"{short}-{told}" if short else told


def stem(name: str, *, apart: str = "") -> str:
    """The name of the file of what has that id, without its ending: of no two ids the same.

    Where letters are lost, or it would begin with `apart`, two hyphens and a part of a hash stand
    behind it: a name that lost nothing has no two hyphens in a row. Capitals make no difference,
    since there are none.

    >>> stem("taller-1"), stem("Taller-1")
    ('taller-1', 'taller-1--d78cbb7cf90e6ae0')
    """
    short = plain(name)[:_LONGEST].strip("-")
    if _is_safe(short, name) and not (apart and short.startswith(apart)):
        return short
    return f"{short or 'x'}--{sha256(name.encode()).hexdigest()[:16]}"


def is_cut(stem: str) -> bool:
    """Whether the end of an id is perhaps not told by the name of its file."""
    # One hyphen more may have been taken away where it was cut.
    return len(_HASH.sub("", stem)) >= _LONGEST - 1


def plain(name: str) -> str:
    """A name in small letters without accents, with hyphens between its words."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_IN_A_NAME.sub("-", letters).strip("-")


def _is_safe(short: str, name: str) -> bool:
    return bool(short) and short == name and not _DEVICES.fullmatch(short)


class Anchors:
    """Names for the places of one page: made of ids, so that they last, and each only once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, kind: str, name: str) -> str:
        """A name that nothing else on the page has."""
        first = wanted = f"{kind}-{slug(name)}"
        number = 1
        while wanted in self._taken:
            number += 1
            wanted = f"{first}-{number}"
        self._taken.add(wanted)
        return wanted
