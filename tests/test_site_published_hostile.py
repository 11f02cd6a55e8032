"""What others wrote stays words: in pages, paths, links, and in what search engines are told."""

import re
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, event, panel, slot, venue, workshop
from gobierno_abierto import datasets
from gobierno_abierto.publish.site import page, site
from gobierno_abierto.publish.site.addresses import Anchors, followed, slug
from gobierno_abierto.words import LANGUAGES
from published_sites import Read, dead_links, pages_of
from test_site_published import allowed
from timeline_examples import hostile

# The sets that testers of forms pass on to each other.
_INJECTIONS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "<!--<script>",
    "]]><script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "javascript:alert(1)",
    "' onmouseover='alert(1)",
    "<svg/onload=alert(1)>",
    "\u202egnp.exe",
    '=HYPERLINK("https://evil.example")',
    "\u2028alert(1)",
    "<bdo dir=rtl>",
    "&lt;script&gt;",
)
# What pages of ours are made of.
_KNOWN = {
    each.name
    for name in ("ficticio", "ficticio-plan")
    for each in Read(page(datasets.load(name), address="https://a.example/")).elements
} | {"br", "pattern", "marker", "defs", "table", "ol", "circle", "lineargradient"}
_SCRIPT = {"type": "application/ld+json"}


def _everywhere(words: str) -> m.Dialogue:
    """A dialogue that says it in every place where words may stand."""
    said = m.text(es=words)
    item = panel(
        title=said,
        label=words[:40].replace("\u2028", " "),
        description=said,
        objective=said,
        links=(m.Link(rel="stream", url="https://a.example/", title=said),),
        parts=(m.Part(role=m.Role.SPEAKER, person="ana", title=said, affiliation=said),),
    )
    one_line = words.replace("\u2028", " ")
    meeting = event(
        item,
        workshop(id=one_line, title=said, when=slot("12:00", "13:00")),
        title=said,
        subtitle=said,
        audience=m.Audience(description=said),
        attendance=m.Attendance(registered=50, groups=(m.GroupCount(group=one_line, count=20),)),
        links=(m.Link(rel=one_line, url=one_line), m.Link(rel="registration", url=one_line)),
        status=m.EventStatus.HELD,
    )
    base = dialogue(meeting, title=said, subtitle=said, objective=said)
    return attrs.evolve(
        base,
        people=(allowed("ana", name=one_line, position=said),),
        venues=(venue(name=said, address=said, city=said, url=one_line),),
        header=attrs.evolve(base.header, publisher=one_line, contact=one_line, licence=one_line),
        related=(m.RelatedDialogue(id="otro", title=said, convenors=said, url=one_line),),
    )


@pytest.mark.parametrize("words", _INJECTIONS)
def test_no_word_becomes_markup_or_leads_astray(words: str) -> None:
    document = _everywhere(words)
    pages = pages_of(site(document, languages=("es",)))
    for read in (Read(page(document)), *pages.values()):
        assert {each.name for each in read.elements} <= _KNOWN
        assert [] == [n for each in read.elements for n in each.attributes if n.startswith("on")]
        assert [] == [each for each in read.all("script") if each != _SCRIPT]
        assert all(re.match(r"#|data:|https://|[a-z0-9/.-]+$", each) for each in read.links)
        assert "49" not in read.text


@pytest.mark.parametrize("words", _INJECTIONS)
def test_what_search_engines_are_told_is_what_was_written(words: str) -> None:
    """And no sign of it can end the script in which it stands."""
    made = page(_everywhere(words))
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', made, re.DOTALL)
    told = Read(made).data[0]

    assert script
    assert not set("<>&") & set(script[1])
    assert " ".join(words.replace("\u202e", "").split()) == told["name"]


def test_a_hostile_document_gives_an_ordinary_site() -> None:
    for lang in LANGUAGES:
        read = Read(page(hostile(), lang=lang))

        assert {each.name for each in read.elements} <= _KNOWN
        assert not {"\u202e", "\ufffe"} & set(page(hostile(), lang=lang))
    assert [] == dead_links(site(hostile()))


def test_no_remote_thing_is_loaded_and_no_script_is_there() -> None:
    for read in pages_of(site(datasets.load("ficticio"), address="https://a.example/")).values():
        loaded = [each["href"] for each in read.all("link") if each["rel"] == "stylesheet"]

        assert [] == [each for each in read.elements if each.name in ("img", "iframe", "object")]
        assert all(each.endswith("estilo.css") for each in loaded)
        assert [] == [each for each in read.all("script") if "src" in each]
        policy = next(each for each in read.all("meta") if "http-equiv" in each)
        assert policy["content"].startswith("default-src 'none'")


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://a.example/á b?c=d#e", "https://a.example/%C3%A1%20b?c=d#e"),
        (" http://a.example ", "http://a.example"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("HTTPS://a.example", "HTTPS://a.example"),
        ('https://a.example/"><b>', "https://a.example/%22%3E%3Cb%3E"),
        ("javascript:alert(1)", ""),
        (" JaVaScript:alert(1)", ""),
        ("java\tscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("vbscript:x", ""),
        ("file:///etc/passwd", ""),
        ("//a.example", ""),
        ("/a", ""),
        ("a", ""),
        ("", ""),
        ("https://[", ""),
        ("https:", ""),
        ("https://a.example/\u202e", ""),
    ],
)
def test_only_addresses_that_do_no_harm_are_followed(address: str, leads: str) -> None:
    assert leads == followed(address)


@pytest.mark.parametrize(
    ("name", "safe"),
    [("taller-1", "taller-1"), ("a", "a"), ("9", "9")],
)
def test_a_plain_id_is_its_own_path(name: str, safe: str) -> None:
    assert safe == slug(name)


@given(st.text(max_size=200))
def test_whatever_an_id_is_its_path_is_safe(name: str) -> None:
    """On every system: no folder, no device of Windows by accident, no name too long."""
    made = slug(name)

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", made)
    assert len(made) < 70


@given(st.lists(st.text(max_size=30), unique=True, max_size=8))
def test_two_ids_have_two_paths(names: list[str]) -> None:
    assert len(names) == len({slug(each) for each in names})


@given(st.lists(st.sampled_from(["a", "a-2", "A", "á"]), max_size=8))
def test_a_place_in_a_page_has_a_name_of_its_own(names: list[str]) -> None:
    anchors = Anchors()
    made = [anchors.of("actividad", each) for each in names]

    assert len(made) == len(set(made))


def _paths(document: m.Document) -> list[str]:
    return list(site(document))


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "con", "a/b", ".", "..", "A" * 300, "ñ", "x\\y"]
)
def test_no_path_comes_from_data(name: str) -> None:
    document: Any = dialogue(event(panel(id=name, rooms=("sala",))))
    house = venue(id=f"{name}1", rooms=(m.Room(id="sala", name=m.text(es=name)),))
    for path in _paths(attrs.evolve(document, venues=(house,))):
        assert re.fullmatch(r"(?:[a-z0-9-]+/){0,3}[a-z0-9-]+\.[a-z]{2,5}", path)
