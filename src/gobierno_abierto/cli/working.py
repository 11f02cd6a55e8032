"""The working document that a command hands back, beside the one that it read."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs

from gobierno_abierto.cli import report_phrases
from gobierno_abierto.cli.files import FileProblem, write_bytes
from gobierno_abierto.formats.json import DEFAULT_LIMITS, read_json, to_json
from gobierno_abierto.model import Activity, Claim, Document, Milestone


def write_working(document: Document, name: str, *, may_replace: bool) -> None:
    """Write `document` as it is, in JSON: all that is in it, and not its public view.

    A file that exists is replaced if `document` has everything that it has.

    Raises:
        FileProblem: if it cannot be written, or may not be replaced.
    """
    data = to_json(document).encode()
    before = _bytes_of(name)
    if before is None or before == data:
        write_bytes(name, data, may_replace=may_replace)
        return
    if not may_replace and not _holds(document, before):
        raise FileProblem(report_phrases.WOULD_LOSE)
    write_bytes(name, data, may_replace=True)


def _bytes_of(name: str) -> bytes | None:
    """What stands there; `None`: there is no ordinary file that can be read."""
    path = Path(name)
    try:
        if not path.is_file() or path.stat().st_size > DEFAULT_LIMITS.size:
            return None
        return path.read_bytes()
    except (OSError, ValueError):
        return None


def _holds(document: Document, data: bytes) -> bool:
    """Whether a file is a document of which `document` has everything: it only adds reports."""
    before = read_json(data).document
    if before is None or _without_claims(before) != _without_claims(document):
        return False
    # What is the same without claims has the same steps.
    return all(
        Counter(old.claims) <= Counter(new.claims)
        for old, new in zip(_steps(before), _steps(document), strict=True)
    )


def _steps(document: Document) -> Iterator[Milestone | Activity]:
    for commitment in document.commitments:
        for milestone in commitment.milestones:
            yield milestone
            yield from milestone.activities


def _without_claims(document: Document) -> Document:
    none: tuple[Claim, ...] = ()
    commitments = tuple(
        attrs.evolve(
            commitment,
            milestones=tuple(
                attrs.evolve(
                    milestone,
                    claims=none,
                    activities=tuple(
                        attrs.evolve(each, claims=none) for each in milestone.activities
                    ),
                )
                for milestone in commitment.milestones
            ),
        )
        for commitment in document.commitments
    )
    return attrs.evolve(document, commitments=commitments)
