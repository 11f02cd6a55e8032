"""The characters that never enter the model."""

import re

# C0 and C1 controls and DEL break calendars, XML and terminals; lone surrogates cannot be
# encoded. Line feed and tab are text.
_FORBIDDEN_IN_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_FORBIDDEN_IN_LINE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class ForbiddenCharacterError(ValueError):
    """A string holds a control character or half of a surrogate pair.

    `character` is the offender, `field` the name of the field, where it is known.
    """

    def __init__(self, character: str, field: str) -> None:
        self.character = character
        self.field = field
        where = f" in {field}" if field else ""
        super().__init__(f"the character U+{ord(character):04X} is not allowed{where}")


def require_text(value: str, field: str = "") -> None:
    """Refuse what may not stand in a text of several lines.

    Raises:
        ForbiddenCharacterError: naming the first offender.
    """
    _require(_FORBIDDEN_IN_TEXT, value, field)


def require_line(value: str, field: str = "") -> None:
    """Refuse what may not stand in one line: as in a text, and no line breaks or tabs.

    Raises:
        ForbiddenCharacterError: naming the first offender.
    """
    _require(_FORBIDDEN_IN_LINE, value, field)


def require_encodable(value: str, field: str = "") -> None:
    """Refuse halves of surrogate pairs: no file can hold them.

    Raises:
        ForbiddenCharacterError: naming the first offender.
    """
    _require(_SURROGATE, value, field)


def without_forbidden(value: str) -> str:
    """`value` with a replacement character for what may not stand in one line."""
    return (
        value if value.isprintable() else _FORBIDDEN_IN_LINE.sub("\N{REPLACEMENT CHARACTER}", value)
    )


def _require(forbidden: re.Pattern[str], value: str, field: str) -> None:
    found = forbidden.search(value)
    if found:
        raise ForbiddenCharacterError(found[0], field)
