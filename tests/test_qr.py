"""QR codes of pages."""

import sys
from xml.etree import ElementTree as ET

import pytest
import segno

from gobierno_abierto.publish.site.codes import CodesUnavailableError, qr_svg

_ADDRESS = "https://dialogo.example.org/calendario.ics"


def _drawn(text: str = _ADDRESS, title: str = "Calendario") -> ET.Element:
    # As in a page, it has no name space.
    return ET.fromstring(qr_svg(text, title=title))  # noqa: S314  # our own


def test_it_is_a_picture_with_a_name() -> None:
    drawn = _drawn(title='<b>El "calendario"</b> & \u202emás')

    assert drawn.get("role") == "img"
    assert drawn.findtext("title") == '<b>El "calendario"</b> & más'
    assert [each.tag for each in drawn] == ["title", "path", "path"]


def test_it_is_dark_on_light_whatever_the_page_is_and_has_room_around() -> None:
    light, dark = _drawn().findall("path")
    size = 4 + segno.make_qr(_ADDRESS, error="m").symbol_size()[0] - 8 + 4

    assert _drawn().get("viewBox") == f"0 0 {size} {size}"
    assert (light.get("fill"), dark.get("stroke")) == ("#fff", "#000")
    assert light.get("d") == f"M0 0h{size}v{size}h-{size}z"
    assert (dark.get("d") or "").startswith("M4 4.5h7")


def test_it_loads_nothing_and_does_nothing() -> None:
    drawn = str(qr_svg(_ADDRESS, title="Calendario"))

    for each in ("href", "style", "script", "xmlns", "<?", "url("):
        assert each not in drawn


def test_the_same_words_are_the_same_code() -> None:
    assert qr_svg(_ADDRESS, title="a") == qr_svg(_ADDRESS, title="a")
    assert qr_svg(_ADDRESS, title="a") != qr_svg(f"{_ADDRESS}/", title="a")


@pytest.mark.parametrize("text", ["", "a" * 2332, "ñ" * 1166], ids=["none", "long", "bytes"])
def test_what_no_code_can_hold_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="QR code"):
        qr_svg(text, title="x")


def test_the_longest_that_is_held() -> None:
    assert qr_svg("a" * 2331, title="x")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "segno", None)

    with pytest.raises(CodesUnavailableError, match=r"gobierno-abierto\[page\]"):
        qr_svg(_ADDRESS, title="x")
