"""Elements of SVG and HTML, written so that no data can become markup."""

import re
from html import escape

from gobierno_abierto.model.characters import without_forbidden

# What XML 1.0 (§2.2) does not allow, besides what the model does not; and the signs that turn the
# direction of everything behind them.
_NOT_IN_XML = re.compile("[\ufffe\uffff]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile("[ \t\r\n\f\v\u2028\u2029]+")


class Markup(str):
    """What may stand in a page as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        """The same, for templates that escape everything else."""
        return str(self)


def written(words: str) -> Markup:
    """The words of others as they may stand in a page: never as markup, and in one line.

    >>> written("<b>1 & 2</b>")
    '&lt;b&gt;1 &amp; 2&lt;/b&gt;'
    """
    return Markup(escape(plain(words)))


def plain(words: str) -> str:
    """The words in one line, without what neither XML nor a reader can do anything with."""
    if words.isprintable() and "  " not in words:
        return words
    line = without_forbidden(_SPACES.sub(" ", words))
    return _TURNING.sub("", _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", line))


def element(name: str, /, *content: str | Markup, **attributes: str | float | None) -> Markup:
    """An element. An attribute that is `None` is left out.

    Underscores in the names of attributes stand for hyphens; one at the end is dropped, for names
    that Python keeps for itself. Empty elements are closed as XML and HTML both read them, if they
    are void in HTML or are shapes of SVG.

    >>> element("p", "1 < 2", class_="note", aria_label="a")
    '<p class="note" aria-label="a">1 &lt; 2</p>'
    >>> element("rect", x=1.5, width=20.0)
    '<rect x="1.5" width="20"/>'
    """
    said = "".join(_attribute(key, value) for key, value in attributes.items())
    within = "".join(each if isinstance(each, Markup) else written(each) for each in content)
    if not within and name in _VOID:
        return Markup(f"<{name}{said}/>")
    return Markup(f"<{name}{said}>{within}</{name}>")


_VOID = frozenset(
    ("circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "stop", "use",
     "br", "col", "meta")
)  # fmt: skip


def joined(*parts: str | Markup) -> Markup:
    """Several parts one after the other."""
    return Markup("".join(each if isinstance(each, Markup) else written(each) for each in parts))


def _attribute(key: str, value: str | float | None) -> str:
    if value is None:
        return ""
    name = key.rstrip("_").replace("_", "-")
    said = number(value) if isinstance(value, float | int) else escape(plain(value))
    return f' {name}="{said}"'


def number(value: float) -> str:
    """A number with one decimal place at most.

    >>> number(12.0), number(12.34)
    ('12', '12.3')
    """
    shown = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown
