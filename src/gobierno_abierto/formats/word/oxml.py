"""The elements of a document (ECMA-376 part 1: paragraphs §17.3, tables §17.4, fields §17.16).

They are made from the element above them: nothing has to be known of the library that reads them.
"""

import re
from typing import Any

from gobierno_abierto.formats.word import looks

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# What XML 1.0 (§2.2) does not allow, and the signs that turn the direction of all behind them.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAKS = re.compile("\r\n|[\n\r\u2028\u2029]")

# An element of lxml, which only the library brings along.
Element = Any


def lines_of(words: str) -> list[str]:
    """The lines of words of others, without what a file cannot hold or a reader cannot see."""
    return [_inert(each) for each in _BREAKS.split(words)]


def inert_line(words: str) -> str:
    """The same in one line."""
    return " ".join(" ".join(lines_of(words)).split())


def _inert(words: str) -> str:
    line = words.replace("\t", " ")
    return _TURNING.sub("", _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", line)).strip()


def child(parent: Element, name: str, **attributes: str | int) -> Element:
    """A new element at the end of `parent`."""
    made = parent.makeelement(f"{_W}{name}")
    for key, value in attributes.items():
        made.set(f"{_W}{key}", str(value))
    parent.append(made)
    return made


def moved(parent: Element, parts: Element) -> None:
    """What is in `parts`, in `parent` instead of what was there."""
    for each in list(parent):
        parent.remove(each)
    for each in list(parts):
        parent.append(each)


def paragraph(parent: Element, style: str) -> Element:
    """An empty paragraph in a style, which is called by its name."""
    made = child(parent, "p")
    child(child(made, "pPr"), "pStyle", val=looks.style_id(style))
    return made


def properties(made: Element) -> Element:
    """The properties of a paragraph that `paragraph` made."""
    return made[0]


def run(parent: Element, words: str, *, strong: bool = False, colour: str = "") -> None:
    """Words in a paragraph. They are never a field, whatever stands in them."""
    made = child(parent, "r")
    if strong or colour:
        looked = child(made, "rPr")
        if strong:
            child(looked, "b")
            child(looked, "bCs")
        if colour:
            child(looked, "color", val=colour)
    text = child(made, "t")
    text.text = words
    text.set(_SPACE, "preserve")


def tab(parent: Element) -> None:
    """To the next place where a tab stops."""
    child(child(parent, "r"), "tab")


def new_line(parent: Element) -> None:
    """A new line in the same paragraph."""
    child(child(parent, "r"), "br")


def field(parent: Element, code: str) -> None:
    """A field that a word processor works out: `code` is ours, and never of others."""
    for kind in ("begin", "code", "separate", "result", "end"):
        made = child(parent, "r")
        if kind == "code":
            child(made, "instrText").text = code
        elif kind == "result":
            child(made, "t").text = "1"
        else:
            child(made, "fldChar", fldCharType=kind)


def kept_with_next(parent: Element) -> None:
    """A paragraph on the page of what follows; of a row, all of it is."""
    child(properties(parent), "keepNext")


def indented(parent: Element, left: int, hanging: int = 0) -> None:
    """A paragraph whose lines stand to the right, the first one less."""
    more = {"hanging": hanging} if hanging else {}
    child(properties(parent), "ind", left=left, **more)


def tab_stop(parent: Element, width: int, *, leader: str = "none") -> None:
    """Where a tab leads to; over a line to write on, if the leader is one."""
    tabs = child(properties(parent), "tabs")
    child(tabs, "tab", val="right", leader=leader, pos=width)


def table(
    parent: Element, caption: str, widths: tuple[int, ...], *, head: bool, names: bool = False
) -> Element:
    """An empty table, whose `caption` is for those who cannot see it.

    `head`: its first row has headings. `names`: its first column has them.
    """
    made = child(parent, "tbl")
    framed = child(made, "tblPr")
    child(framed, "tblW", w=sum(widths), type="dxa")
    child(framed, "tblLayout", type="fixed")
    space = child(framed, "tblCellMar")
    for side, width in looks.CELL_SPACES:
        child(space, side, w=width, type="dxa")
    child(
        framed,
        "tblLook",
        val=f"{0x0600 + 0x20 * head + 0x80 * names:04X}",
        firstRow=int(head),
        lastRow=0,
        firstColumn=int(names),
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )
    child(framed, "tblCaption", val=inert_line(caption))
    grid = child(made, "tblGrid")
    for width in widths:
        child(grid, "gridCol", w=width)
    return made


def row(parent: Element, *, head: bool = False) -> Element:
    """A row that stays on one page; one of headings stands on each."""
    made = child(parent, "tr")
    framed = child(made, "trPr")
    child(framed, "cantSplit")
    if head:
        child(framed, "tblHeader")
    return made


def cell(
    parent: Element, width: int, *, fill: str = "", rule: str = "", weight: int = 4
) -> Element:
    """A cell with a line below and a colour behind, if they are given."""
    made = child(parent, "tc")
    framed = child(made, "tcPr")
    child(framed, "tcW", w=width, type="dxa")
    if rule:
        borders = child(framed, "tcBorders")
        child(borders, "bottom", val="single", sz=weight, space=0, color=rule)
    if fill:
        child(framed, "shd", val="clear", color="auto", fill=fill)
    return made
