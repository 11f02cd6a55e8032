"""Who publishes: METHOD and ORGANIZER (RFC 5546)."""

import re
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from gobierno_abierto.formats.ical.writing.lines import line
from gobierno_abierto.formats.ical.writing.where import uri
from gobierno_abierto.model import Header

_MAILTO = "mailto:"
_EMAIL = re.compile(r"[^@\s<>,;:\"()]+@[^@\s<>,;:.\"()]+(?:\.[^@\s<>,;:.\"()]+)+")
# RFC 3986 §3: scheme ":" hier-part.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")

# RFC 6068 §2: what stands for itself in the address of a mailto URI.
_MAILTO_CHARACTERS = "@!$'*+-._~"


def organizer(header: Header) -> bytes:
    """ORGANIZER: the publisher, at the contact's e-mail address, else at the namespace.

    A namespace that is no URI is named by its UUID, since a component that is published must
    have an organizer.
    """
    name = header.publisher.strip()
    # Some readers take no quotation marks from it, and fail without them around.
    parameters = {"CN": name} if name else {}
    return line("ORGANIZER", _address(header), **parameters)


def _address(header: Header) -> str:
    contact = (header.contact or "").strip().removeprefix(_MAILTO)
    if _EMAIL.fullmatch(contact):
        return _MAILTO + quote(contact, safe=_MAILTO_CHARACTERS)
    namespace = header.namespace.strip()
    if _URI.fullmatch(namespace):
        return uri(namespace)
    return f"urn:uuid:{uuid5(NAMESPACE_URL, header.namespace)}"
