"""Cells of any content as words of one line, and back."""

import re

# What may not stand in one line, and the backslash by which it is written.
_UNFIT = re.compile(r"[\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
# Half of a surrogate pair is no character, and no file can have it.
_WRITTEN = re.compile(r"\\(?:(\\)|(n)|(r)|(t)|u(?!d[89a-f])([0-9a-f]{4}))")
_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def as_line(cell: str) -> str:
    r"""`cell` in one line: line breaks, control characters and backslashes with a backslash.

    >>> print(as_line("uno\ndos"))
    uno\ndos
    """
    return _UNFIT.sub(_written, cell)


def from_line(line: str) -> str:
    """The cell that `as_line` was given; half of a surrogate pair stays as it was written."""
    return _WRITTEN.sub(_meant, line) if "\\" in line else line


def _written(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}"


def _meant(found: re.Match[str]) -> str:
    for group, meant in ((1, "\\"), (2, "\n"), (3, "\r"), (4, "\t")):
        if found[group]:
            return meant
    return chr(int(found[5], 16))
