"""The blocks of a paper, as elements of a document."""

from collections.abc import Iterator

from gobierno_abierto.formats.word import looks, oxml
from gobierno_abierto.formats.word.oxml import Element, inert_line
from gobierno_abierto.formats.word.paper import (
    Block,
    Facts,
    Heading,
    Line,
    Paragraph,
    Row,
    Signatures,
    Table,
)

# The names of facts take a quarter of the width.
_NAMES = (24, 76)
# So many stay together on one page.
_TOGETHER = 12
_SIGNERS = 2
# Room for a hand between two who sign, and above the first line to write on.
_BETWEEN = 500


def write(body: Element, block: Block) -> None:
    """Write one block at the end of `body`."""
    if isinstance(block, Heading):
        made = oxml.paragraph(body, f"heading {block.level}")
        oxml.run(made, inert_line(block.words))
    elif isinstance(block, Paragraph):
        lines(oxml.paragraph(body, block.look.value), block.words)
    elif isinstance(block, Table):
        _table(body, block)
    elif isinstance(block, Facts):
        _facts(body, block)
    else:
        _signatures(body, block)


def lines(paragraph: Element, words: str) -> None:
    """Words in a paragraph, each line of them in a line."""
    for position, each in enumerate(oxml.lines_of(words)):
        if position:
            oxml.new_line(paragraph)
        if each:
            oxml.run(paragraph, each)


def _shares(columns: tuple[int, ...]) -> Iterator[int]:
    """The widths of columns that have those parts of a page; together they are its width."""
    whole, used, given = sum(columns), 0, 0
    for each in columns:
        used += each
        upto = looks.WIDTH * used // whole
        yield upto - given
        given = upto


def _table(body: Element, block: Table) -> None:
    widths = tuple(_shares(tuple(each.share for each in block.columns)))
    table = oxml.table(body, block.caption, widths, head=True)
    head = oxml.row(table, head=True)
    for column, width in zip(block.columns, widths, strict=True):
        cell = oxml.cell(head, width, fill=looks.HEAD, rule=looks.STRONG_RULE, weight=8)
        oxml.run(oxml.paragraph(cell, "Cell Head"), inert_line(column.heading))
    for each in block.rows:
        _row(table, each, widths)
    _gap(body)


def _row(table: Element, row: Row, widths: tuple[int, ...]) -> None:
    made = oxml.row(table)
    fill = looks.SHADE if row.shaded else ""
    for told, width in zip(row.cells, widths, strict=True):
        cell = oxml.cell(made, width, fill=fill, rule=looks.RULE)
        for line in told or (Line(words=""),):
            _line(cell, line)


def _line(cell: Element, line: Line) -> None:
    paragraph = oxml.paragraph(cell, "Cell Lead" if line.strong else "Cell")
    if line.indent:
        oxml.indented(paragraph, (line.indent + 1) * looks.STEP, looks.STEP)
    if line.lead:
        colon = ": " if line.words else ":"
        oxml.run(paragraph, f"{inert_line(line.lead)}{colon}", strong=True, colour=looks.MUTED)
    lines(paragraph, line.words)


def _facts(body: Element, block: Facts) -> None:
    widths = tuple(_shares(_NAMES))
    table = oxml.table(body, block.caption, widths, head=False, names=True)
    for position, (name, told) in enumerate(block.rows, 1):
        row = oxml.row(table)
        cell = oxml.cell(row, widths[0], rule=looks.RULE)
        named = oxml.paragraph(cell, "Cell Name")
        if position < len(block.rows) <= _TOGETHER:
            oxml.kept_with_next(named)
        oxml.run(named, inert_line(name))
        cell = oxml.cell(row, widths[1], rule=looks.RULE)
        for each in told:
            _line(cell, Line(words=each))
    _gap(body)


def _signatures(body: Element, block: Signatures) -> None:
    width = (looks.WIDTH - _BETWEEN) // _SIGNERS
    widths = (width, _BETWEEN, width)
    table = oxml.table(body, block.caption, widths, head=False)
    for first in range(0, len(block.signers), _SIGNERS):
        row = oxml.row(table)
        pair = block.signers[first : first + _SIGNERS]
        for position, each in enumerate((*pair, "")[:_SIGNERS]):
            if position:
                oxml.paragraph(oxml.cell(row, _BETWEEN), "Cell")
            cell = oxml.cell(row, width)
            if position < len(pair):
                _signer(cell, each, block.lines, width)
            else:
                oxml.paragraph(cell, "Cell")
    _gap(body)


def _signer(cell: Element, signer: str, asked: tuple[str, ...], width: int) -> None:
    """For whom somebody signs, and below it the lines on which she writes."""
    if signer:
        oxml.run(oxml.paragraph(cell, "Signer"), inert_line(signer))
    for each in asked:
        paragraph = oxml.paragraph(cell, "Signature")
        # Within the space that a cell has on both sides.
        oxml.tab_stop(paragraph, width - 2 * looks.CELL_SPACE, leader="underscore")
        oxml.run(paragraph, f"{inert_line(each)} ")
        oxml.tab(paragraph)


def _gap(body: Element) -> None:
    """Two tables that touch would be one; and behind the last one a paragraph has to stand."""
    oxml.paragraph(body, "Gap")
