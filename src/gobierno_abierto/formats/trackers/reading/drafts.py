"""What the rows become, while it is still being put together."""

import re
from collections.abc import Iterable, Mapping
from math import inf

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.trackers.mapping.fields import ABOVE, LEVELS
from gobierno_abierto.formats.trackers.mapping.nouns import Rows, Table
from gobierno_abierto.formats.trackers.reading import phrases
from gobierno_abierto.formats.trackers.reading.desk import Desk
from gobierno_abierto.formats.trackers.reading.files import TrackerFile
from gobierno_abierto.formats.trackers.reading.pieces import as_words
from gobierno_abierto.formats.trackers.reading.places import Spot
from gobierno_abierto.formats.trackers.reading.reader import Reader
from gobierno_abierto.formats.trackers.reading.rows import NoRow, Row, is_meant, rows_of, values
from gobierno_abierto.words import Sentence

Name = tuple[str, str]

_NUMBER = re.compile(r"\d{1,9}(\.\d{1,9})?", re.ASCII)


class Draft:
    """A plan, a commitment, a milestone or an activity in the making.

    `name` is what identifies its row in the tracker, with its level; `parts` stand in it, and
    `claims` are the rows that report on it.
    """

    def __init__(self, name: Name, own_id: str, table: Table, row: Row) -> None:
        self.name = name
        self.id = own_id
        self.table = table
        self.row = row
        self.parts: list[Draft] = []
        self.claims: list[tuple[Table, Row]] = []
        self.plan: str | None = None


class Drafts:
    """The drafts of a tracker by level, in the order of the rows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._by_name: dict[Name, Draft] = {}
        self._deleted: set[Name] = set()
        self.by_level: dict[str, list[Draft]] = {level: [] for level in LEVELS}
        self._claims: list[tuple[Table, Row]] = []
        self._told: set[Spot] = set()

    def gather(self, files: Mapping[str, TrackerFile]) -> None:
        """Look at every row once: what it becomes, or why it becomes nothing."""
        tables = self._desk.mapping.tables
        for place in dict.fromkeys(each.rows.place for each in tables):
            here = [each for each in tables if each.rows.place == place]
            row = None
            for row in self._rows(here[0].rows, files):
                self._sort(row, here)
            if row is None and any(each.level == "commitments" for each in here):
                self._tell_absent(here[0].rows, Severity.WARNING)

    def join(self) -> None:
        """Put everything where it belongs, from the plan down."""
        commitments = self.by_level["commitments"]
        self.by_level["commitments"] = [each for each in commitments if self._join_plan(each)]
        for level in ("milestones", "activities"):
            for draft in self.by_level[level]:
                above = self._above(draft.table, draft.row, draft.name)
                if above:
                    above.parts.append(draft)
                else:
                    del self._by_name[draft.name], self._desk.ids[draft.name]
        for draft in (*self.by_level["commitments"], *self.by_level["milestones"]):
            draft.parts.sort(key=_order)
        for table, row in self._claims:
            step = self._above(table, row)
            if step:
                step.claims.append((table, row))

    def _join_plan(self, draft: Draft) -> bool:
        """Find the plan of a commitment; false: it is deleted, and the commitment with it.

        A commitment whose plan is not there stays, and is in none.
        """
        parent, plans = draft.table.parent, self.by_level["plans"]
        if parent is None:
            draft.plan = plans[0].id if len(plans) == 1 else None
            return True
        wanted = Reader(self._desk, draft.table, draft.row).raw(parent)
        plan = self._by_name.get(("plans", wanted or ""))
        if plan is None and ("plans", wanted or "") in self._deleted:
            self._deleted.add(draft.name)
            self._tell_deleted(draft.row, phrases.OF_DELETED)
            del self._by_name[draft.name], self._desk.ids[draft.name]
            return False
        draft.plan = plan.id if plan else None
        for member in parent.members if plan is None else ():
            for found in values(draft.row, member):
                self._desk.not_understood(found, phrases.NO_PLAN, found.value, "plan")
        return True

    def _above(self, table: Table, row: Row, name: Name | None = None) -> Draft | None:
        """That to which a row belongs, as it says; `None`: there is none, which is told.

        `name` is that of what is lost with it.
        """
        wanted = Reader(self._desk, table, row).raw(table.parent)
        keys = [(level, wanted or "") for level in ABOVE[table.level]]
        found = next((self._by_name[key] for key in keys if key in self._by_name), None)
        if found is not None:
            return found
        if wanted is not None and self._deleted.intersection(keys):
            # What stands in something that is deleted is deleted as well.
            self._deleted.update([name] if name else ())
            self._tell_deleted(row, phrases.OF_DELETED)
        elif wanted is not None:
            self._tell(row.spot, phrases.NO_PARENT, table, value=wanted)
        else:
            self._tell(row.spot, phrases.PARENT_UNSAID, table)
        return None

    def _rows(self, rows: Rows, files: Mapping[str, TrackerFile]) -> Iterable[Row | NoRow]:
        if rows.file is None:
            return [Row({}, Spot(self._desk.mapping.name, ""))]
        found = rows_of(files[rows.file], rows)
        if found is None:
            self._tell_absent(rows, Severity.ERROR)
        return found or ()

    def _tell_absent(self, rows: Rows, severity: Severity) -> None:
        file, path = rows.file or "", ".".join(rows.path) or "/"
        what = phrases.rows_words(path, file)
        self._desk.tell(said.NOT_THERE, Spot(file, ""), path, what=what, severity=severity)

    def _sort(self, row: Row | NoRow, tables: list[Table]) -> None:
        if isinstance(row, NoRow):
            self._tell(row.spot, phrases.NO_OBJECT, tables[0])
            return
        meant = [each for each in tables if is_meant(row, each.rows)]
        if not meant:
            self._tell(row.spot, phrases.NO_TABLE, tables[0])
        for table in meant:
            if table.level == "claims":
                self._claims.append((table, row))
            else:
                self._draft(table, row)

    def _draft(self, table: Table, row: Row) -> None:
        raw = Reader(self._desk, table, row).raw(table.id)
        name = table.level, raw or ""
        if table.deleted and any(values(row, table.deleted)):
            self._deleted.add(name)
            self._tell_deleted(row, phrases.DELETED)
        elif raw is None:
            self._tell(row.spot, phrases.NO_ID, table)
        elif not self._desk.take(table.prefix + raw):
            self._tell(row.spot, phrases.SAME_ID, table, value=raw)
        else:
            draft = Draft(name, table.prefix + raw, table, row)
            self._by_name[name] = draft
            self._desk.ids[name] = draft.id
            self.by_level[table.level].append(draft)

    def _tell_deleted(self, row: Row, what: Sentence) -> None:
        if self._is_told(row.spot):
            return
        self._desk.tell(said.LEFT_OUT, row.spot, what.en, what=what)

    def _tell(self, spot: Spot, cause: Sentence, table: Table, value: str = "") -> None:
        if self._is_told(spot):
            return
        rows = ".".join(table.rows.path) or table.level
        told = phrases.cause_words(cause, value)
        self._desk.tell(said.ROW_LOST, spot, f"{rows} {cause.en}", rows=rows, cause=told)

    def _is_told(self, spot: Spot) -> bool:
        """Whether a row has been told of: what it reports is lost with it, and no second row."""
        if spot in self._told:
            return True
        self._told.add(spot)
        return False


def _order(draft: Draft) -> float:
    """The number by which a draft is put in order; without one it comes last, as it stood."""
    member = draft.table.order
    words = [as_words(each.value) or "" for each in values(draft.row, member)] if member else []
    found = _NUMBER.fullmatch("".join(words).strip())
    return float(found[0]) if found else inf
