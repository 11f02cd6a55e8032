"""Time zones for people."""

import re

# In these names of the database the sign is that of POSIX: the opposite of what people write.
_FIXED = re.compile(r"Etc/GMT([+-])([1-9]\d?)", re.ASCII)
_UTC = ("Etc/UTC", "Etc/GMT", "Etc/GMT0", "Etc/GMT+0", "Etc/GMT-0")


def zone_words(name: str) -> str:
    """The IANA name of a zone; of one that is only an offset, the offset as people write it.

    >>> zone_words("Etc/GMT-1")
    'UTC+1'
    """
    if name in _UTC:
        return "UTC"
    found = _FIXED.fullmatch(name)
    if found is None:
        return name
    return f"UTC{'-' if found[1] == '+' else '+'}{found[2]}"
