"""HTML in a text: taken out, keeping its paragraphs and where its links lead."""

import html
import re
from typing import NamedTuple

from gobierno_abierto.formats.frab.addresses import is_web

# Neither can run over another "<", so that even millions of them take no long time.
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)([^<>]*)>|<[!?][^<>]*>")
_HREF = re.compile(r"""\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BLANK_LINES = re.compile(r"\n{3,}")

# The elements of HTML: a text without any of them is no HTML, whatever it has in angle brackets.
_HTML = (
    "a abbr address area article aside audio b base bdi bdo blockquote body br button canvas "
    "caption center cite code col colgroup data dd del details dfn dialog div dl dt em embed "
    "fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe "
    "img input ins kbd label legend li link main map mark math menu meta nav noscript object ol "
    "optgroup option output p param picture pre q s samp script section select small source span "
    "strike strong style sub summary sup svg table tbody td template textarea tfoot th thead "
    "title tr track tt u ul var video wbr"
)
_ELEMENTS = frozenset(_HTML.split())
_BLOCKS = (
    "address article aside blockquote dl div fieldset figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr main nav ol p pre section table ul"
)
_PARAGRAPHS = frozenset(_BLOCKS.split())
_LINES = frozenset({"br", "caption", "dd", "dt", "figcaption", "li", "option", "tr"})
_CELLS = frozenset({"td", "th"})
_UNSEEN = ("script", "style", "template")


class Stripped(NamedTuple):
    """A text without markup; `had_markup` says whether there was any.

    `lost` are the addresses in it that nobody can follow from a page.
    """

    words: str
    had_markup: bool
    lost: tuple[str, ...] = ()


def is_markup(words: str) -> bool:
    """Whether a text is written in HTML.

    >>> is_markup("<p>Hola</p>"), is_markup("List<String> & a < b")
    (True, False)
    """
    found = ((each[2] or "").lower() for each in _TAG.finditer(words))
    return any(name in _ELEMENTS or "-" in name for name in found)


def stripped(words: str) -> Stripped:
    """The same text without any markup; one that is no HTML stays as it is.

    >>> stripped('<p>Más <a href="https://ejemplo.example/">aquí</a>.</p>').words
    'Más aquí (https://ejemplo.example/).'
    """
    if "<" not in words or not is_markup(words):
        return Stripped(words, had_markup=False)
    return _Stripper().of(words)


class _Stripper:
    """A text that becomes plain, tag by tag."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._link: tuple[str, int] | None = None
        self._lost: list[str] = []
        self._in_pre = 0

    def of(self, words: str) -> Stripped:
        position = 0
        for tag in _TAG.finditer(words):
            # One inside of what nobody sees.
            if tag.start() < position:
                continue
            self._write(words[position : tag.start()])
            position = tag.end()
            name = (tag[2] or "").lower()
            if name in _UNSEEN and not tag[1]:
                position = _end_of(name, words, position)
            elif tag[1]:
                self._end(name)
            else:
                self._start(name, tag[3] or "")
        self._write(words[position:])
        self._end("a")
        plain = _BLANK_LINES.sub("\n\n", "".join(self._pieces)).strip()
        return Stripped(plain, had_markup=True, lost=tuple(self._lost))

    def _write(self, words: str) -> None:
        told = html.unescape(words)
        if not self._in_pre:
            told = _SPACE.sub(" ", told)
            if not self._pieces or self._pieces[-1].endswith(("\n", " ")):
                told = told.removeprefix(" ")
        if told:
            self._pieces.append(told)

    def _break(self, lines: int) -> None:
        if self._pieces and not self._in_pre:
            self._pieces[-1] = self._pieces[-1].rstrip(" ")
        self._pieces.append("\n" * lines)

    def _start(self, name: str, inside: str) -> None:
        if name in _PARAGRAPHS:
            self._break(2)
        elif name in _LINES:
            self._break(1)
        elif name in _CELLS:
            self._pieces.append(" ")
        if name == "li":
            self._pieces.append("- ")
        elif name == "pre":
            self._in_pre += 1
        elif name == "a":
            # A link inside of another ends it.
            self._end("a")
            self._link = (_first(_HREF, inside), len(self._pieces))
        elif name == "img":
            self._write(_first(_ALT, inside))
            self._lead(_first(_HREF, inside), "")

    def _end(self, name: str) -> None:
        if name == "pre":
            self._in_pre = max(0, self._in_pre - 1)
        if name in _PARAGRAPHS:
            self._break(2)
        elif name == "a" and self._link:
            address, since = self._link
            self._link = None
            self._lead(address, "".join(self._pieces[since:]))

    def _lead(self, address: str, words: str) -> None:
        """Say where a link leads, unless its words say it."""
        if is_web(address):
            if address not in words:
                self._pieces.append(f" ({address})")
        elif address and not address.startswith("#"):
            self._lost.append(address)


def _first(pattern: re.Pattern[str], inside: str) -> str:
    found = pattern.search(inside)
    return html.unescape(next(filter(None, found.groups()), "")).strip() if found else ""


def _end_of(name: str, words: str, position: int) -> int:
    """Where an element ends that nobody sees; the end of the text, if it has no end."""
    found = re.compile(f"</{name}", re.IGNORECASE).search(words, position)
    if found is None:
        return len(words)
    end = words.find(">", found.end())
    return len(words) if end < 0 else end + 1
