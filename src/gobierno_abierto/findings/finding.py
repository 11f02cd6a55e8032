"""What is said of a document, as data. Sentences are made last, in the reader's language."""

from collections.abc import Iterator
from enum import StrEnum

import attrs

from gobierno_abierto.words import Language, Sentence, Words, alike, say


class Severity(StrEnum):
    """How much a finding weighs, by the modal verb of its source.

    *must* → error; *should* → warning; else note. What is physically impossible is an error by
    our own judgement.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


OWN_JUDGEMENT = Sentence(
    es="Criterio propio de gobierno_abierto.",
    en="gobierno_abierto's own judgement.",
    pt="Critério próprio de gobierno_abierto.",
)


def cited(source: str) -> Sentence:
    """A source that reads alike in every language, such as ``RFC 5545 §3.6.1``."""
    return alike(source)


@attrs.frozen(kw_only=True)
class Entry:
    """One line of the catalogue: everything that can be said under one code.

    `message` and `remedy` have places for words in braces. A code is never given twice, even
    after it was retired.
    """

    code: str
    severity: Severity
    title: Sentence
    message: Sentence
    remedy: Sentence
    source: Sentence = OWN_JUDGEMENT


@attrs.frozen(kw_only=True)
class Place:
    """Where something stands.

    `pointer` is a JSON pointer (RFC 6901) into the document. `line` and `column` count from 1 in
    the file it was read from. `sheet` and `cell` name a place as a spreadsheet does ("P7"; of a
    whole row "7"); `file` is the name of the file, where several are read at once. `None` where
    there is no such thing.
    """

    pointer: str
    line: int | None = None
    column: int | None = None
    sheet: str | None = None
    cell: str | None = None
    file: str | None = None

    def __str__(self) -> str:
        if self.file is not None and self.cell is not None:
            return f"{self.file}!{self.cell}"
        if self.file is not None:
            return ":".join(str(each) for each in (self.file, self.line, self.column) if each)
        if self.sheet is not None:
            return f"{self.sheet}!{self.cell}" if self.cell else self.sheet
        shown = self.pointer or "/"
        shown = f"{self.cell} {shown}" if self.cell else shown
        return f"{self.line}:{self.column} {shown}" if self.line else shown


@attrs.frozen(kw_only=True)
class Finding:
    """One thing that is said of a document.

    `ids` are the things it is about, `related` the pointers of the others involved, `words` what
    fills the places in the catalogue's sentences.
    """

    entry: Entry
    place: Place
    severity: Severity
    ids: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    words: tuple[tuple[str, Words], ...] = ()

    @property
    def code(self) -> str:
        """The stable code, such as ``GA101``."""
        return self.entry.code

    @property
    def pointer(self) -> str:
        """The JSON pointer of the place."""
        return self.place.pointer

    def message(self, lang: Language) -> str:
        """What is wrong and what to do, in two sentences."""
        return f"{self.fault(lang)} {self.remedy(lang)}"

    def fault(self, lang: Language) -> str:
        """What is wrong."""
        return self._filled(self.entry.message, lang)

    def remedy(self, lang: Language) -> str:
        """What to do."""
        return self._filled(self.entry.remedy, lang)

    def _filled(self, sentence: Sentence, lang: Language) -> str:
        said = sentence.in_language(lang).format_map(
            {name: say(word, lang) for name, word in self.words}
        )
        # A title may end with a mark of its own, after which no full stop stands.
        return said[:-1] if said.endswith(("?.", "!.", "….", "..")) else said


def finding(
    entry: Entry,
    pointer: str,
    *,
    ids: tuple[str, ...] = (),
    related: tuple[str, ...] = (),
    severity: Severity | None = None,
    **words: Words,
) -> Finding:
    """A finding under `entry`, at `pointer`; the catalogue's severity unless another is given."""
    return Finding(
        entry=entry,
        place=Place(pointer=pointer),
        severity=severity or entry.severity,
        ids=ids,
        related=related,
        words=tuple(words.items()),
    )


@attrs.frozen(kw_only=True)
class Report:
    """Everything that is said of a document, in the order of the document.

    `waived` are the findings that the document itself accepts.
    """

    findings: tuple[Finding, ...] = ()
    waived: tuple[Finding, ...] = ()

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.findings)

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(each for each in self.findings if each.severity is severity)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings of severity error."""
        return self.of(Severity.ERROR)

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.errors


def in_document_order(findings: Iterator[Finding] | list[Finding]) -> tuple[Finding, ...]:
    """The findings by place, then by code."""
    return tuple(sorted(findings, key=_document_order))


# A position in a list is never this long; a name of digits may be.
_LONG = 20


def _document_order(each: Finding) -> tuple[tuple[tuple[int, int, str], ...], str, tuple[str, ...]]:
    steps = tuple(
        (0, int(step), "") if step.isdecimal() and len(step) < _LONG else (1, 0, step)
        for step in each.pointer.split("/")[1:]
    )
    return steps, each.code, each.ids
