"""The characters that end lines, or that no value may hold."""

import re

# Unicode's line breaks. Readers that split lines by them would see properties of their own.
_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
# RFC 5545 §3.1: CONTROL is all controls but HTAB; in no value. C1 and half surrogates likewise.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def clean(words: str) -> str:
    """`words` with line feeds as the only line breaks, and without control characters."""
    if words.isprintable():
        return words
    lines = _BREAK.sub("\n", words)
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", lines))
