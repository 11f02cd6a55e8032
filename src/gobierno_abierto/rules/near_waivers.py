"""What a waiver that matches nothing may have been meant for."""

from collections.abc import Iterable, Iterator

from gobierno_abierto.findings import Finding
from gobierno_abierto.findings.catalogue import BY_CODE
from gobierno_abierto.model import Waiver
from gobierno_abierto.words import QUOTED, Sentence, Word, filled

_MISSING = Sentence(
    "; hay una casi igual (falta: {missing})",
    "; there is one almost the same (missing: {missing})",
    "; há uma quase igual (falta: {missing})",
)
_SUPERFLUOUS = Sentence(
    "; hay una casi igual (sobra: {more})",
    "; there is one almost the same (superfluous: {more})",
    "; há uma quase igual (sobra: {more})",
)
_BOTH = Sentence(
    "; hay una casi igual (falta: {missing}; sobra: {more})",
    "; there is one almost the same (missing: {missing}; superfluous: {more})",
    "; há uma quase igual (falta: {missing}; sobra: {more})",
)
# How many findings are compared for each id of a waiver, and how many of its ids are looked at.
_COMPARED = 100
_LOOKED_AT = 20
# Letters that look like a digit.
_DIGITS = str.maketrans("OILSB", "01158")


def code_meant(code: str) -> str | None:
    """The code that `code` is a slip of; `None` if it is none, or nobody knows.

    >>> code_meant("GA3O2")
    'GA302'
    """
    if code in BY_CODE or len(code) > _LOOKED_AT:
        return None
    plain = "".join(each for each in code.upper() if each.isalnum())
    meant = plain[:2] + plain[2:].translate(_DIGITS)
    return meant if meant in BY_CODE else None


class Nearest:
    """Looks among the findings that stand for those about almost the same ids."""

    def __init__(self, standing: Iterable[Finding]) -> None:
        self._about: dict[tuple[str, str], list[tuple[str, ...]]] = {}
        for each in standing:
            for name in each.ids[:_LOOKED_AT]:
                those = self._about.setdefault((each.code, name), [])
                if len(those) < _COMPARED:
                    those.append(each.ids)

    def words(self, waiver: Waiver) -> Word:
        """Which ids differ from those of the nearest finding; empty if there is none near."""
        near = min(self._near(waiver), key=lambda each: each[0], default=None)
        if near is None:
            return ""
        ids = near[1]
        missing = tuple(each for each in ids if each not in waiver.ids)
        more = tuple(each for each in dict.fromkeys(waiver.ids) if each not in ids)
        sentence = _BOTH if missing and more else _MISSING if missing else _SUPERFLUOUS
        return filled(sentence, missing=_quoted(missing), more=_quoted(more))

    def _near(self, waiver: Waiver) -> Iterator[tuple[int, tuple[str, ...]]]:
        wanted = frozenset(waiver.ids)
        for name in waiver.ids[:_LOOKED_AT]:
            for ids in self._about.get((waiver.code, name), ()):
                differing = len(wanted.symmetric_difference(ids))
                # With more that differs than that, it is another matter.
                if differing <= 2 * len(wanted.intersection(ids)):
                    yield differing, ids


def _quoted(ids: tuple[str, ...]) -> tuple[Word, ...]:
    return tuple(filled(QUOTED, it=each) for each in ids)
