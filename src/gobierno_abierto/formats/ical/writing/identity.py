"""What tells one entry from all others in the world, and one version of it from another."""

from uuid import NAMESPACE_URL, UUID, uuid5

from gobierno_abierto.model import Header

# RFC 5545 §3.3.8: the range of INTEGER.
_LARGEST_INTEGER = 2**31 - 1


def uid(header: Header, noun_id: str, bearer: int = 0) -> str:
    """The UID of the entry for the noun of that id, the same for ever and everywhere.

    It depends on the namespace and the id only: not on title, time or position. RFC 7986 §5.3
    wants a UUID, without host or personal data. An id may be given twice (a finding says so),
    but a UID may not: `bearer` counts those before with the same id.
    """
    namespace: UUID = uuid5(NAMESPACE_URL, header.namespace)
    # No id has a line break, so this is nobody else's name.
    name = f"{noun_id}\n{bearer}" if bearer else noun_id
    return str(uuid5(namespace, name))


def sequence(header: Header) -> int:
    """The SEQUENCE of every entry: how often the document was revised before.

    For now all entries rise together. RFC 5545 §3.8.7.4 only asks for it where an entry changed
    significantly: a later version raises it item by item.
    """
    return min(max(header.revision - 1, 0), _LARGEST_INTEGER)
