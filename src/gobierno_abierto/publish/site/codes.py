"""QR codes for a page: the only door to segno, which comes with the extra `page`."""

from gobierno_abierto.publish.drawing.markup import Markup, plain

# ISO/IEC 18004 §6.3.8: four modules of nothing around a code, or readers do not find it.
_QUIET = 4
# The most that a code holds at level M, in bytes (ISO/IEC 18004 table 7, version 40).
_MOST = 2331
_START = "<svg "


class CodesUnavailableError(ImportError):
    """The extra `page` is not installed: its part that draws QR codes is missing."""


def qr_svg(text: str, *, title: str) -> Markup:
    """A QR code of `text` as a picture that stands in a page, called `title`.

    It is dark on light in every colour scheme, since that is what all readers read, and as wide
    as its place. The quiet zone around it belongs to it. Up to 15 % of it may be damaged (level M).

    Raises:
        ValueError: if `text` is empty, or longer than a code can hold (2,331 bytes in UTF-8).
        CodesUnavailableError: if the extra `page` is not installed.
    """
    if not text:
        raise ValueError("a QR code of nothing")
    if len(text.encode()) > _MOST:
        raise ValueError(f"a QR code holds at most {_MOST} bytes")
    try:
        import segno  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise CodesUnavailableError(
            "QR codes need segno: install gobierno-abierto[page]", name="segno"
        ) from error
    code = segno.make_qr(text, error="m", encoding="utf-8", boost_error=False)
    drawn = code.svg_inline(
        border=_QUIET,
        dark="#000",
        light="#fff",
        title=plain(title),
        svgclass=None,
        lineclass=None,
        omitsize=True,
    )
    # Screen readers call it a picture only if they are told; and without crisp edges, lines of
    # light are seen between the rows at most sizes.
    told = f'{_START}role="img" shape-rendering="crispEdges" '
    return Markup(drawn.replace(_START, told, 1))
