"""HTML that stands in a tracker's values, as text."""

from html.parser import HTMLParser

_BREAKS = frozenset({"br", "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
_UNSEEN = frozenset({"script", "style"})


class _Words(HTMLParser):
    """The words of a piece of HTML, with a line break where it has one to the eye."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._links: list[tuple[str, int]] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS:
            self.parts.append("\n")
        elif tag == "a":
            self._links.append((dict(attrs).get("href") or "", len(self.parts)))
        self._unseen += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._links:
            address, start = self._links.pop()
            shown = "".join(self.parts[start:]).strip()
            if address and shown != address:
                self.parts.append(f" ({address})" if shown else address)
        elif tag in _BREAKS and tag != "br":
            self.parts.append("\n")
        self._unseen -= tag in _UNSEEN and self._unseen > 0

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)


def without_markup(html: str) -> str:
    r"""The words of `html`: breaks are line breaks, and the address of a link follows its words.

    >>> without_markup('Open <br>data, <a href="https://a.example">here</a> &amp; there')
    'Open\ndata, here (https://a.example) & there'
    """
    words = _Words()
    words.feed(html)
    words.close()
    lines = [" ".join(line.split()) for line in "".join(words.parts).split("\n")]
    found: list[str] = []
    for line in lines:
        # One blank line is enough between two paragraphs.
        if line or (found and found[-1]):
            found.append(line)
    return "\n".join(found).strip()
