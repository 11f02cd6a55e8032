"""The only door to python-docx, which comes with the extra `word`."""

import io
from datetime import UTC, date, datetime, time
from typing import Any

from gobierno_abierto.formats.packed import settled
from gobierno_abierto.formats.word import body, looks, oxml
from gobierno_abierto.formats.word.paper import Paper

# Word tells no day before that, and the library takes no longer title.
_FIRST_DAY = date(1601, 1, 1)
_LONGEST_TITLE = 255
_FIELDS = (("{page}", "PAGE"), ("{pages}", "NUMPAGES"))
# In the measure of the library, which is that of pictures.
_TWENTIETH = 635
_UNSAID = ("author", "category", "comments", "keywords", "last_modified_by", "subject")


class WordUnavailableError(ImportError):
    """The extra `word` is not installed."""


def paper_bytes(paper: Paper) -> bytes:
    """The document as a .docx file: the same bytes each time, and nothing of any machine in them.

    Raises:
        WordUnavailableError: if the extra `word` is not installed.
    """
    document = _empty(paper)
    _tell_properties(document.core_properties, paper)
    _frame(document.sections[0], paper)
    whole = document.element.body
    page = whole[-1]
    # Of the sessions in which somebody once made the empty document.
    page.attrib.clear()
    for block in paper.blocks:
        body.write(whole, block)
    # The page comes last (ECMA-376 part 1, §17.6).
    whole.append(page)
    out = io.BytesIO()
    document.save(out)
    return settled(out.getvalue())


def _empty(paper: Paper) -> Any:
    """A document with our styles, and nothing else of what the library brings along."""
    try:
        import docx  # noqa: PLC0415  # an extra
        from docx.oxml import parse_xml  # noqa: PLC0415
    except ImportError as error:
        raise WordUnavailableError(
            "documents for Word need python-docx: install gobierno-abierto[word]", name="docx"
        ) from error
    document = docx.Document()
    numbering = document.part.numbering_part
    for element, parts in (
        (document.styles.element, looks.styles_xml(paper.lang)),
        (document.settings.element, looks.settings_xml(paper.lang)),
        (numbering.element, looks.numbering_xml()),
    ):
        oxml.moved(element, parse_xml(parts))
    # The picture of an empty page, the name of a program, the styles of an older one.
    package = document.part.package
    for rels, kept in (
        (package.rels if package else {}, ("officeDocument", "core-properties")),
        (document.part.rels, ("styles", "settings", "numbering")),
    ):
        for name in [each for each, rel in rels.items() if not rel.reltype.endswith(kept)]:
            del rels[name]
    return document


def _tell_properties(properties: Any, paper: Paper) -> None:
    """What a file says of itself: no person, no machine, and the day of this state."""
    title = oxml.inert_line(paper.title)
    is_long = len(title) > _LONGEST_TITLE
    properties.title = f"{title[: _LONGEST_TITLE - 1]}…" if is_long else title
    properties.language = paper.lang
    for name in _UNSAID:
        setattr(properties, name, "")
    moment = datetime.combine(max(paper.day, _FIRST_DAY), time(), UTC)
    properties.created = properties.modified = moment
    properties.revision = max(1, paper.revision)


def _frame(section: Any, paper: Paper) -> None:
    """The page, what stands at its top and what at its foot."""
    section.page_width, section.page_height = (each * _TWENTIETH for each in looks.PAGE)
    section.left_margin = section.right_margin = looks.MARGIN * _TWENTIETH
    section.top_margin = section.bottom_margin = looks.TOP * _TWENTIETH
    section.header_distance = section.footer_distance = looks.EDGE * _TWENTIETH
    section.different_first_page_header_footer = True
    _head(section.first_page_header, paper, "")
    _head(section.header, paper, paper.running)
    _foot(section.first_page_footer, paper)
    _foot(section.footer, paper)


def _head(header: Any, paper: Paper, running: str) -> None:
    """The marks of every page, and the title where it is not just below."""
    header.is_linked_to_previous = False
    within = header.part.element
    oxml.moved(within, ())
    for each in paper.marks:
        oxml.run(oxml.paragraph(within, "Mark"), oxml.inert_line(each))
    oxml.run(oxml.paragraph(within, "header"), oxml.inert_line(running))


def _foot(footer: Any, paper: Paper) -> None:
    footer.is_linked_to_previous = False
    within = footer.part.element
    oxml.moved(within, ())
    paragraph = oxml.paragraph(within, "footer")
    oxml.run(paragraph, oxml.inert_line(paper.foot))
    oxml.tab(paragraph)
    rest = paper.page_of
    for place, code in _FIELDS:
        before, _, rest = rest.partition(place)
        oxml.run(paragraph, before)
        oxml.field(paragraph, code)
    if rest:
        oxml.run(paragraph, rest)
