"""From a document to the paper that gets signed."""

from collections.abc import Iterator
from enum import StrEnum

from gobierno_abierto.formats.word import Block, Look, Paper, Paragraph, paper_bytes
from gobierno_abierto.index import Index
from gobierno_abierto.model import LANGUAGE_TAG, Dialogue, Document, Header
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.frame import head_lines
from gobierno_abierto.publish.phrases import INTERNAL, PUBLIC
from gobierno_abierto.publish.visibility import kept_back
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.publish.word import phrases
from gobierno_abierto.publish.word.agenda import agenda_blocks, agenda_signers
from gobierno_abierto.publish.word.plan import plan_blocks, plan_signers
from gobierno_abierto.publish.word.signing import about_blocks, signature_blocks

# A title that is longer stands at the top of the first page only.
_LONGEST_RUNNING = 90


class PaperPart(StrEnum):
    """Which part of a document gets signed."""

    AGENDA = "agenda"
    PLAN = "plan"


def to_docx(
    document: Document,
    *,
    lang: str | None = None,
    part: str | None = None,
    internal: bool = False,
    draft: bool = False,
) -> bytes:
    """The agenda or the plan as a document for a word processor (.docx), with places to sign.

    What is not known is said and not guessed; nobody's name stands where she is to sign. What was
    reported and reviewed of a plan is not in it: that is signed by nobody.

    Args:
        document: a dialogue or a plan book.
        lang: the language, a BCP 47 tag; `None`: that of the document, if it is one of ours, else
            Spanish.
        part: ``agenda`` or ``plan`` (see `PaperPart`); `None`: the agenda of a dialogue, the plan
            of a plan book.
        internal: whether what is not public is shown, too; then every page says so.
        draft: whether every page says that it is a draft.

    Raises:
        ValueError: if the library does not speak `lang`, `part` is neither of the two, or it is
            the agenda of a plan book, which has none.
        WordUnavailableError: if the extra `word` is not installed.
    """
    wanted = _part(document, part)
    shown = document if internal else public_view(document)
    voice, index = Voice(lang or _own_language(document.header)), Index(shown)
    seen, *fictional = head_lines(shown.header, kept_back(document), voice, internal=internal)
    is_agenda = wanted is PaperPart.AGENDA
    blocks = (agenda_blocks if is_agenda else plan_blocks)(index, voice, internal=internal)
    signers = (agenda_signers if is_agenda else plan_signers)(index)
    signed = list(signature_blocks(index, signers, voice))
    told = tuple(_whole(index, seen, list(blocks), signed, voice))
    drafted = [voice.say(phrases.DRAFT)] if draft else []
    title = voice.text(shown.title)
    return paper_bytes(
        Paper(
            title=title,
            lang=_tag(voice, shown.header),
            blocks=told,
            marks=(*drafted, *([seen] if internal else []), *fictional),
            running=title if len(title) <= _LONGEST_RUNNING else "",
            foot=_foot(shown.header, voice, internal=internal),
            page_of=phrases.PAGE_OF.in_language(voice.lang),
            day=shown.header.revised,
            revision=shown.header.revision,
        )
    )


def _part(document: Document, part: str | None) -> PaperPart:
    if part is None:
        return PaperPart.AGENDA if isinstance(document, Dialogue) else PaperPart.PLAN
    wanted = PaperPart(part)
    if wanted is PaperPart.AGENDA and not isinstance(document, Dialogue):
        raise ValueError("a plan book has no agenda: ask for its plan")
    return wanted


def _whole(
    index: Index, seen: str, blocks: list[Block], signed: list[Block], voice: Voice
) -> Iterator[Block]:
    """Title, blocks, what it says of itself when all words were said, and where it is signed."""
    document = index.document
    yield Paragraph(words=voice.text(document.title), look=Look.TITLE)
    subtitle = index.dialogue.subtitle if index.dialogue else None
    if subtitle:
        yield Paragraph(words=voice.text(subtitle), look=Look.SUBTITLE)
    yield from blocks
    yield from about_blocks(index, seen, voice)
    yield from signed


def _foot(header: Header, voice: Voice, *, internal: bool) -> str:
    """Which state of the document this is, and for whom."""
    seen = voice.say(INTERNAL if internal else PUBLIC)
    if not header.publisher.strip():
        return seen
    revision = voice.say(phrases.REVISION, number=header.revision, day=header.revised)
    return f"{revision} \N{MIDDLE DOT} {seen}"


def _own_language(header: Header) -> str:
    try:
        return Voice(header.language).reader
    except ValueError:
        return "es"


def _tag(voice: Voice, header: Header) -> str:
    """The tag of what is said: with a region, if the reader or the document has one."""
    for tag in (voice.reader, header.language):
        if LANGUAGE_TAG.fullmatch(tag) and tag.split("-")[0] == voice.lang and "-" in tag:
            return tag
    return voice.lang
