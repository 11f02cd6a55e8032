"""What is shared while a tracker is read: the mapping, what is said, who is named."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from gobierno_abierto.findings import Entry, Severity
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.json.vocabulary import plainly
from gobierno_abierto.formats.trackers.mapping.nouns import TrackerMapping
from gobierno_abierto.formats.trackers.reading.pieces import verbatim
from gobierno_abierto.formats.trackers.reading.places import Spot
from gobierno_abierto.formats.trackers.reading.remarks import Remarks
from gobierno_abierto.formats.trackers.reading.rows import Value
from gobierno_abierto.model import Organization, Progress, Text
from gobierno_abierto.rules.telling import bare
from gobierno_abierto.standards.statuses import progress_of
from gobierno_abierto.words import Sentence, Words, filled

# No name of a file or in an address is longer.
_LONGEST_ID = 60


class Desk:
    """One reading of one tracker.

    `ids` are the ids in the document by level and by what identifies a row in the tracker,
    `as_of` is the day on which the tracker said all this (`None`: nobody knows), `changed` the
    last day on which a row was changed.
    """

    def __init__(self, mapping: TrackerMapping, as_of: date | None) -> None:
        self.mapping = mapping
        self.as_of = as_of
        self.changed: date | None = None
        self.remarks = Remarks()
        self.ids: dict[tuple[str, str], str] = {}
        self._taken = {mapping.about.id, mapping.source.id}
        self._organizations: dict[str, Organization] = {}
        self._own_statuses = (
            {plainly(word): code for word, code in mapping.statuses.items()}
            if isinstance(mapping.statuses, Mapping)
            else {}
        )

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """Those that were named, in the order in which they were met."""
        return tuple(self._organizations.values())

    def take(self, name: str) -> bool:
        """Give an id away; false: something has it."""
        if name in self._taken:
            return False
        self._taken.add(name)
        return True

    def organization(self, name: str) -> str:
        """The id of the organisation of that name, as it is printed."""
        known = self._organizations.get(name)
        if known is None:
            language = self.mapping.language
            words = Text(pairs=((language, name),), original=language)
            known = Organization(id=self._free_id(name), name=words)
            self._organizations[name] = known
        return known.id

    def known_organization(self, name: str) -> str | None:
        """The id of an organisation that was named before; `None`: it was not."""
        known = self._organizations.get(name)
        return known.id if known else None

    def progress(self, word: str) -> Progress | None:
        """What a word of the tracker means; `None`: the mapping does not know it."""
        if isinstance(self.mapping.statuses, str):
            return progress_of(word, self.mapping.statuses)
        return self._own_statuses.get(plainly(word))

    def note_change(self, day: date) -> None:
        """A row was changed on that day."""
        self.changed = max(day, self.changed or day)

    def tell(
        self,
        entry: Entry,
        spot: Spot,
        cause: str,
        /,
        *,
        severity: Severity | None = None,
        **words: Words,
    ) -> None:
        """One more thing to be said of the rows."""
        self.remarks.tell(entry, spot, cause, words, severity=severity)

    def not_understood(
        self, found: Value, fault: Sentence, value: Any, cause: str, /, **words: Words
    ) -> None:
        """That a value says nothing that its field can hold, or not all of it.

        Values of one member are told together if they have one `cause`.
        """
        shown = value if isinstance(value, str) else verbatim("", value).value
        self.tell(
            said.NOT_UNDERSTOOD,
            found.spot,
            f"{found.member} {cause}",
            member=found.member,
            value=shown,
            fault=filled(fault, **words),
        )

    def _free_id(self, name: str) -> str:
        start = f"org-{bare(name).strip('-')[:_LONGEST_ID]}".strip("-")
        count, found = 1, start
        while not self.take(found):
            count += 1
            found = f"{start}-{count}"
        return found
