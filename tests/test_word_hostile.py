"""What people write never becomes anything but words of a document for Word."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

import attrs
import pytest

import gobierno_abierto.model as m
from builders import (
    activity,
    commitment,
    dialogue,
    event,
    header,
    milestone,
    panel,
    person,
    plan,
    plan_book,
)
from gobierno_abierto.publish.word import to_docx
from word_files import OFFICE, W, by_office, parts, words

_HOSTILE = (
    '<w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>',
    "</w:t></w:r><w:hyperlink r:id='rId1'>",
    '=HYPERLINK("https://malo.example","Entrar")',
    "{ INCLUDETEXT file:///etc/passwd }",
    "<script>alert(1)</script>",
    "]]><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "{page} de {pages} {title} {0}",
    "javascript:alert(1)",
    "../../etc/passwd",
)
# The only parts of a file by which others can be reached, or programs be run.
_ACTIVE = (
    "hyperlink", "altChunk", "fldSimple", "object", "pict", "drawing", "subDoc", "sdt",
    "attachedTemplate", "ins", "del", "comment",
)  # fmt: skip
_EVERYWHERE = m.Link(rel="stream", url="javascript:alert(1)")


def _full_of(words: str) -> tuple[m.Document, ...]:
    """A dialogue and a plan book in which every text is `words`."""
    text = m.text(es=words)
    people = (person("ana", name=words, position=text),)
    item = panel(
        label=words, title=text, objective=text, description=text, links=(_EVERYWHERE,),
        parts=(m.Part(role=m.Role.SPEAKER, person="ana", title=text, affiliation=text),),
    )  # fmt: skip
    organizations = (m.Organization(id="ministerio", name=text),)
    venues = (
        m.Venue(
            id="casa", name=text, address=text, city=text,
            rooms=(m.Room(id="sala-grande", name=text),),
        ),
    )  # fmt: skip
    told = event(item, title=text, subtitle=text, zone=None, audience=m.Audience(description=text))
    head = header(publisher=words, licence=words, contact=words)
    step = milestone(
        label=words, title=text, description=text, deliverable=text, verification=text,
        activities=(activity(label=words, title=text),),
    )  # fmt: skip
    section = m.Section(section="t3-problem", words=text)
    promise = commitment(
        step, label=words, title=text, theme=text, sections=(section,), values=(words,), url=words
    )
    plans = (plan(title=text, member=words, url=words),)
    of_both = {"header": head, "title": text, "organizations": organizations, "plans": plans}
    return (
        dialogue(
            told, **of_both, subtitle=text, objective=text, people=people, venues=venues,
            commitments=(promise,), related=(m.RelatedDialogue(id="otro", title=text, url=words),),
        ),
        plan_book(**of_both, commitments=(promise,)),
    )  # fmt: skip


@pytest.mark.parametrize("hostile", _HOSTILE)
def test_words_stay_words(hostile: str) -> None:
    for document in _full_of(hostile):
        data = to_docx(document, internal=True)
        told = words(data)

        assert sum(hostile in each for each in told) > 10
        for root in parts(data).values():
            assert not [each.tag for each in root.iter() if each.tag in _active_tags()]
        codes = {each.text for root in parts(data).values() for each in root.iter(f"{W}instrText")}
        assert codes == {"PAGE", "NUMPAGES"}


def _active_tags() -> frozenset[str]:
    return frozenset(f"{W}{name}" for name in _ACTIVE)


def test_no_part_reaches_out_of_the_file() -> None:
    for document in _full_of("https://malo.example/"):
        with zipfile.ZipFile(BytesIO(to_docx(document, internal=True))) as archive:
            for name in archive.namelist():
                part = archive.read(name)
                assert b"<!" not in part.replace(b"<!--", b"")
                if name.endswith(".rels"):
                    assert b"TargetMode" not in part
                assert not re.search(rb'="(https?://malo|file:|javascript:)', part)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("dos\nlíneas", "dos\nlíneas"),
        ("una\tcolumna", "una columna"),
        ("al \u202erevés\u202c", "al revés"),
        ("sin carácter \uffff", "sin carácter \N{REPLACEMENT CHARACTER}"),
        ("ساعة شאלום 👩🏽‍🏫", "ساعة شאלום 👩🏽‍🏫"),
        ("separador\u2028de líneas", "separador\nde líneas"),
    ],
)
def test_signs_that_a_file_cannot_hold_or_a_reader_not_see(written: str, told: str) -> None:
    objective = m.text(es=written)

    assert told in words(to_docx(dialogue(objective=objective)))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_the_words_and_does_nothing(tmp_path: Path) -> None:
    hostile = "</w:t>{ DDEAUTO c:\\\\cmd.exe } =1+1 <b>&amp;"
    document, _ = _full_of(hostile)
    told = by_office(to_docx(attrs.evolve(document), internal=True), tmp_path)

    assert told.count(hostile) > 10
