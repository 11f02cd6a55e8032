"""Which addresses may be followed from a page."""

from urllib.parse import urljoin, urlsplit


def is_web(address: str) -> bool:
    """Whether it is a whole address of the web, and nothing a browser would run.

    >>> is_web("https://ejemplo.example/acta"), is_web("javascript:alert(1)")
    (True, False)
    """
    if not address.isprintable() or any(each in address for each in ' "<>\\'):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme.lower() in ("http", "https") and bool(parts.hostname)


def web_address(written: str, base: str) -> str | None:
    """The address that is meant: a path belongs to `base`. `None` if it is none of the web."""
    address = written.strip()
    if address.startswith("/") and not address.startswith("//") and is_web(base):
        try:
            address = urljoin(base, address)
        except ValueError:
            return None
    return address if is_web(address) else None
