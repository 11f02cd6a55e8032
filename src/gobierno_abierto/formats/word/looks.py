"""How a document looks: its styles, its bullets and its settings, as the parts of the file.

Measures are twentieths of a point, sizes half points, lines eighths (ECMA-376 part 1, §17).
"""

from collections.abc import Iterator
from typing import NamedTuple

# On every machine with Word; other word processors have letters of the same width for it.
FONT = "Calibri"
INK, BLUE, MUTED, RED = "1B1F24", "1A3F66", "4A525B", "B0241C"
RULE, STRONG_RULE, SHADE, HEAD = "C9D0D8", "1A3F66", "F3F5F8", "E4EAF1"
_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BULLET = "\N{BULLET}"

# A4, with room for a hand and for a hole punch.
PAGE = (11906, 16838)
MARGIN, TOP = 1304, 1417
WIDTH = PAGE[0] - 2 * MARGIN
EDGE = 680
# How far an indented line stands to the right, and the space around the words of a cell.
STEP = 227
CELL_SPACE = 100
CELL_SPACES = (("top", 60), ("left", CELL_SPACE), ("bottom", 60), ("right", CELL_SPACE))


class Style(NamedTuple):
    """A style of paragraphs: `size` in half points, space in twentieths, `outline` from 0."""

    name: str
    size: int = 21
    colour: str = INK
    bold: bool = False
    before: int = 0
    after: int = 80
    line: int = 264
    keeps: bool = False
    outline: int | None = None
    more: str = ""


_TAB = f'<w:tabs><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs>'
# What stands in a cell has its space from the cell.
_STYLES = (
    Style("Title", 40, BLUE, bold=True, before=120, after=60, line=240, keeps=True),
    Style("Subtitle", 26, MUTED, after=160, line=252, keeps=True),
    Style("heading 1", 30, BLUE, bold=True, before=400, after=120, line=240, keeps=True, outline=0),
    Style("heading 2", 25, BLUE, bold=True, before=260, after=100, line=240, keeps=True, outline=1),
    Style("heading 3", 22, INK, bold=True, before=200, after=40, line=252, keeps=True, outline=2),
    Style("Body Text"),
    Style("Note", 18, MUTED, after=60, line=252),
    Style(
        "List Bullet",
        after=40,
        more='<w:numPr><w:numId w:val="1"/></w:numPr>',
    ),
    Style("Cell", 20, after=20, line=252),
    Style("Cell Lead", 21, bold=True, after=20, line=252),
    Style("Cell Head", 19, BLUE, bold=True, after=0, line=240, keeps=True),
    Style("Cell Name", 19, BLUE, bold=True, after=0, line=264),
    Style("Signer", 21, bold=True, before=240, after=160, line=252),
    Style("Signature", 20, MUTED, after=0, before=220, line=252),
    Style("Gap", 8, after=0, line=240),
    Style("header", 17, MUTED, before=40, after=200, line=240, more=_TAB),
    Style("footer", 17, MUTED, after=0, line=240, more=_TAB),
    Style("Mark", 18, RED, bold=True, after=20, line=240),
)

# Those that word processors have names for, and lists of contents look for.
_KNOWN = frozenset(
    ("Title", "Subtitle", "heading 1", "heading 2", "heading 3", "Body Text", "List Bullet",
     "Signature", "header", "footer")
)  # fmt: skip


def styles_xml(lang: str) -> str:
    """The styles of a document in that language (a BCP 47 tag)."""
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    told = "".join(_style(each) for each in _STYLES)
    return (
        f'<w:styles xmlns:w="{_NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}'
        f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
        f'<w:lang w:val="{lang}" w:eastAsia="{lang}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        f"{told}</w:styles>"
    )


def _style(style: Style) -> str:
    named = style_id(style.name)
    custom = "" if style.name in _KNOWN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{named}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{"".join(_paragraph(style))}</w:pPr>'
        f"<w:rPr>{'<w:b/><w:bCs/>' if style.bold else ''}"
        f'<w:color w:val="{style.colour}"/><w:sz w:val="{style.size}"/>'
        f'<w:szCs w:val="{style.size}"/></w:rPr></w:style>'
    )


def _paragraph(style: Style) -> Iterator[str]:
    """The properties of its paragraphs, in the order that the schema asks for."""
    if style.keeps:
        yield "<w:keepNext/>"
    if style.outline is not None:
        yield "<w:keepLines/>"
    yield style.more
    yield (
        f'<w:spacing w:before="{style.before}" w:after="{style.after}"'
        f' w:line="{style.line}" w:lineRule="auto"/>'
    )
    if style.outline is not None:
        yield f'<w:outlineLvl w:val="{style.outline}"/>'


def style_id(name: str) -> str:
    """The id by which a paragraph names its style.

    >>> style_id("heading 1")
    'Heading1'
    """
    return "".join(word[0].upper() + word[1:] for word in name.split())


def numbering_xml() -> str:
    """One kind of list: bullets."""
    return (
        f'<w:numbering xmlns:w="{_NAMESPACE}"><w:abstractNum w:abstractNumId="1">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="bullet"/><w:pStyle w:val="{style_id("List Bullet")}"/>'
        f'<w:lvlText w:val="{_BULLET}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="340" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )


def settings_xml(lang: str) -> str:
    """What a word processor should know: the language, and that it need not play an old one."""
    return (
        f'<w:settings xmlns:w="{_NAMESPACE}"><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="709"/><w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{lang}"/></w:settings>'
    )
