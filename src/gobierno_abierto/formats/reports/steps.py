"""The milestones and activities that a row may be about."""

from typing import NamedTuple

from gobierno_abierto.formats.reports.standing import title_words
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.model import Activity, Commitment, Document, Milestone
from gobierno_abierto.rules.telling import nearest
from gobierno_abierto.words import LANGUAGES

# How many unknown ids are guessed at.
_GUESSES = 100


class Step(NamedTuple):
    """A milestone or an activity, the milestone it belongs to, and their commitment."""

    step: Milestone | Activity
    milestone: Milestone
    commitment: Commitment


class Steps:
    """All of a document, by id and by what is written of them in the cells of a request."""

    def __init__(self, document: Document) -> None:
        self._by_id: dict[str, list[Step]] = {}
        self._by_title: dict[str, set[str]] = {}
        self._guesses = 0
        for commitment in document.commitments:
            for milestone in commitment.milestones:
                self._add(Step(milestone, milestone, commitment))
                for activity in milestone.activities:
                    self._add(Step(activity, milestone, commitment))

    def _add(self, step: Step) -> None:
        own = step.step
        self._by_id.setdefault(own.id, []).append(step)
        tags = (*LANGUAGES, *(tag for tag, _ in own.title.pairs)) if own.title else LANGUAGES
        for tag in tags:
            for label in (own.label, None):
                words = title_words(label, own.title, tag)
                self._by_title.setdefault(heading_key(words), set()).add(own.id)

    def with_id(self, step_id: str) -> Step:
        """The one of an id; the first, if it is given twice."""
        return self._by_id[step_id][0]

    def found(self, written: str) -> tuple[Step, ...]:
        """Those of an id, with or without brackets: one, unless it is unknown or given twice."""
        inner = _inner(written)
        for each in (inner, inner.strip(), written):
            if each in self._by_id:
                return tuple(self._by_id[each])
        return ()

    def is_of_another(self, step_id: str, title: str) -> bool:
        """Whether `title` is what is written of another step, and not of this one."""
        key = heading_key(title)
        ids = self._by_title.get(key, ()) if key else ()
        return bool(ids) and step_id not in ids

    def nearest(self, written: str) -> str | None:
        """The id that `written` looks like a slip of, if any; after many questions, no answer."""
        self._guesses += 1
        return nearest(_inner(written), self._by_id) if self._guesses <= _GUESSES else None


def _inner(written: str) -> str:
    return written.removeprefix("[").removesuffix("]")
