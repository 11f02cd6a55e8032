"""The smallest change that clears each clash, as far as it is sought."""

from collections.abc import Sequence
from typing import Any

from gobierno_abierto.cli import clash_phrases
from gobierno_abierto.cli.phrases import told
from gobierno_abierto.findings import Finding
from gobierno_abierto.index import Index
from gobierno_abierto.model import Document
from gobierno_abierto.publish.fixes import fix_plain, fix_words
from gobierno_abierto.scheduling import Clash
from gobierno_abierto.scheduling.fixes import fixes
from gobierno_abierto.words import Language

# Whoever has more clashes than these wants a repair, and not this list.
MOST_SOUGHT = 50


class Fixes:
    """The smallest change for each of the first clashes, by their findings."""

    def __init__(
        self, document: Document, findings: Sequence[Finding], those: Sequence[Clash]
    ) -> None:
        self._index = Index(document)
        sought = fixes(document, those[:MOST_SOUGHT])
        self._found = dict(zip(findings[:MOST_SOUGHT], sought, strict=True))
        self.is_partial = len(those) > MOST_SOUGHT

    @property
    def any(self) -> bool:
        """Whether one was found for any of them."""
        return any(each is not None for each in self._found.values())

    def words(self, finding: Finding, lang: Language) -> str | None:
        """What to do, or that there is nothing; `None` if it was not sought."""
        if finding not in self._found:
            return None
        fix = self._found[finding]
        if fix is None:
            return told(clash_phrases.NO_SINGLE, lang)
        # Below a colon it goes on.
        change = fix_words(self._index, fix).in_language(lang)
        return told(clash_phrases.SMALLEST, lang, change=change[:1].lower() + change[1:])

    def plain(self, finding: Finding) -> dict[str, Any]:
        """The same for programs: ``fix`` is missing if it was not sought."""
        if finding not in self._found:
            return {}
        fix = self._found[finding]
        return {"fix": None if fix is None else fix_plain(fix)}
