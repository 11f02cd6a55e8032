"""From the rows that report on a step to its claims."""

from typing import Any

from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.trackers.mapping.nouns import Table, parts
from gobierno_abierto.formats.trackers.reading import phrases
from gobierno_abierto.formats.trackers.reading.desk import Desk
from gobierno_abierto.formats.trackers.reading.drafts import Draft
from gobierno_abierto.formats.trackers.reading.reader import Reader
from gobierno_abierto.formats.trackers.reading.rows import Row, Value, values
from gobierno_abierto.formats.trackers.reading.values import fields
from gobierno_abierto.model import Claim, Verbatim

# What somebody reports; without any of it there is no claim.
_REPORTED = ("status", "percent", "evidence", "comment")


def claims_of(desk: Desk, draft: Draft) -> tuple[tuple[Claim, ...], tuple[Verbatim, ...]]:
    """What is reported of a step; and what is reported and cannot be a claim, as it stands."""
    claims: list[Claim] = []
    kept: dict[Verbatim, None] = {}
    for table, row in draft.claims:
        reader = Reader(desk, table, row)
        claim = _claim(desk, reader, table, row)
        for member in table.kept:
            reader.keep(member)
        claims += [claim] if claim else []
        kept |= dict.fromkeys(reader.kept)
    return tuple(claims), tuple(kept)


def _claim(desk: Desk, reader: Reader, table: Table, row: Row) -> Claim | None:
    told = fields(reader)
    if not any(name in told for name in _REPORTED):
        return None
    told.setdefault("date", desk.as_of)
    lacking = {
        "date": phrases.NO_DAY,
        "by": phrases.NO_REPORTER,
        "role": phrases.NO_ROLE,
    }
    cause = next((each for name, each in lacking.items() if told.get(name) is None), None)
    if cause is not None:
        for found in _reported(table, row):
            reader.keep(found.member)
            desk.tell(
                said.NO_CLAIM, found.spot, f"{found.member} {cause.en}",
                member=found.member, cause=cause,
            )  # fmt: skip
        return None
    word = told.pop("status", None)
    told["by"] = desk.known_organization(told["by"]) or told["by"]
    return Claim(**told, **_progress(desk, table, row, word))


def _progress(desk: Desk, table: Table, row: Row, word: str | None) -> dict[str, Any]:
    """What a status means, and the word for it; a word that nobody knows means nothing."""
    if word is None:
        return {}
    progress = desk.progress(word)
    found = next(_values(table, row, "status"), None)
    if progress is None and found:
        desk.not_understood(found, phrases.NO_STATUS, word, f"status {word}")
    return {"progress": progress, "reported": word}


def _reported(table: Table, row: Row) -> list[Value]:
    return [found for name in _REPORTED for found in _values(table, row, name)]


def _values(table: Table, row: Row, name: str) -> Any:
    members = (member for each in parts(table.field(name)) for member in each.members)
    return (found for member in members for found in values(row, member))
