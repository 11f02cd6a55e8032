"""To what each thing belongs, as the rows say."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cached_property

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.values import (
    Remark,
    fault,
    is_blank,
    not_understood,
    told,
)
from gobierno_abierto.formats.sheets.layout.kinds import Home, Owner, SheetKind
from gobierno_abierto.formats.sheets.reading import phrases as of_rows
from gobierno_abierto.formats.sheets.reading.absent import Missing
from gobierno_abierto.formats.sheets.reading.belonging import Belonging
from gobierno_abierto.formats.sheets.reading.by_day import EventsByDay, taken_for
from gobierno_abierto.formats.sheets.reading.drafts import WITHDRAWN, Draft
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.formats.sheets.reading.taking_back import may_take_back, take_back
from gobierno_abierto.model import ParallelBlock, exact_days
from gobierno_abierto.words import Sentence


class Owners:
    """Finds the owners of all things. `drafts` are by the key of their sheet."""

    def __init__(
        self, drafts: Mapping[str, list[Draft]], remarks: Remarks, missing: Missing
    ) -> None:
        self._drafts = drafts
        self._remarks = remarks
        self._missing = missing
        # The ids of what was left out, since its row is not understood.
        self.left_out: set[str] = set()
        self._by_key: dict[str, dict[str, Draft]] = {}
        # By the identity of the draft: what its row says, and what is to be said of it.
        self._says: dict[int, dict[str, str]] = {}
        self._remarked: dict[int, list[tuple[Owner, Remark]]] = defaultdict(list)

    def note(self, draft: Draft, belonging: Belonging) -> None:
        """Remember what a row says that its thing belongs to."""
        if draft.table is None:
            return
        says = self._says.setdefault(id(draft), {})
        for column in draft.kind.owners:
            key, remark = belonging.owner(draft, column)
            if key is not None:
                says[column.key] = key
            if remark is not None:
                self._remarked[id(draft)].append((column, remark))

    def settle(self, kind: SheetKind) -> None:
        """Give all things of a sheet their place; what has none is left out, and told."""
        if kind.owners:
            # A block has its place before what lies within it.
            for draft in sorted(self._drafts[kind.key], key=self._lies_within_its_like):
                if draft.table is not None and draft.is_whole:
                    self._settle(draft)
                elif may_take_back(draft) and self._whose(draft) is None:
                    self._leave_out(draft, is_told=False)
                self._tell_remarked(draft)
        if kind.owners and kind.takers:
            take_back(self._drafts[kind.key], self._whose, self._remarks)
        kept: list[Draft] = []
        gone: list[Draft] = []
        for each in self._drafts[kind.key]:
            is_kept = each.is_whole and not self._is_within_doubt(each)
            (kept if is_kept else gone).append(each)
        self._drafts[kind.key][:] = kept
        self.left_out |= {each.id for each in gone if each.id}
        self._by_key.pop(kind.key, None)

    def _is_within_doubt(self, draft: Draft) -> bool:
        """Whether it lies within a thing of which it is not clear how private it is to be."""
        owner = self._keyed(draft.home.sheet).get(draft.owner) if draft.home else None
        return owner is not None and owner.is_doubtful

    def _tell_remarked(self, draft: Draft) -> None:
        """Tell what was not understood, now that it is known what comes of it."""
        for column, remark in self._remarked.get(id(draft), ()):
            told_of = remark if draft.is_whole else remark.but_then(self._then(draft))
            self._remarks.tell_remark(told_of, draft.spot((column.key, 0)))

    def _then(self, draft: Draft) -> Sentence:
        """What comes of a row whose owner is not understood."""
        is_anybodys = may_take_back(draft) and self._whose(draft) is None
        if not is_anybodys:
            return phrases.THEN_LEFT_OUT
        return of_rows.THEN_NOBODYS if _is_withdrawn(draft) else of_rows.THEN_PERHAPS_NOBODYS

    def _whose(self, draft: Draft) -> str | None:
        """The key of what a thing belongs to, as its row says; `None`: nobody knows."""
        if draft.table is None:
            return draft.owner
        says = self._says.get(id(draft), {})
        return next((key for key in says.values()), None)

    def _lies_within_its_like(self, draft: Draft) -> bool:
        says = self._says.get(id(draft), {})
        inner = (each.key for each in draft.kind.owners if draft.kind.key in each.sheets)
        return any(column in says for column in inner)

    def only_day(self, draft: Draft) -> date | None:
        """The day of the event that an item belongs to, if it has only one."""
        event = self.event(draft)
        when = event.value(("dates",)) if event else None
        days = exact_days(when) if when else None
        return days[0] if days and days[0] == days[1] else None

    def event(self, draft: Draft) -> Draft | None:
        """The event that an item belongs to, as far as its row, or that of its block, says it."""
        says = self._says.get(id(draft), {})
        block = self._keyed("agenda").get(says.get("block", ""))
        if block is not None and block is not draft:
            says = self._says.get(id(block), {})
        event = self._keyed("events").get(says.get("event", ""))
        events = self._drafts["events"]
        if event is None and len(events) > 1 and "event" not in says:
            return self._by_day.implied(block or draft)[0]
        return event or (events[0] if len(events) == 1 else None)

    def _settle(self, draft: Draft) -> None:
        """Put a thing where the first of its columns says that has room for it."""
        says = self._says.get(id(draft), {})
        for column in draft.kind.owners:
            key = says.get(column.key)
            home = self._home(draft, column, key) if key is not None else None
            if key is not None and home is None:
                self._tell_gone(draft, column, key)
            if key is None or home is None or not self._may_hold(draft, column, home, key):
                continue
            draft.home, draft.owner = home, key
            return
        is_strict = any(column.is_strict for column in draft.kind.owners)
        only = None if says or is_strict else self._only(draft)
        if only is not None:
            draft.home, draft.owner = only
        else:
            self._leave_out(draft, is_told=bool(says))

    def _leave_out(self, draft: Draft, *, is_told: bool) -> None:
        """What belongs to nothing is left out; `is_told`: it was told already why."""
        draft.is_whole = False
        column, table = draft.kind.owners[-1], draft.table
        if is_told or table is None or not is_blank(_cell(draft, column)):
            return
        if column.key not in table.parts:
            self._missing.note(table, column)
            return
        self._remarks.tell(
            said.NEEDED,
            draft.spot((column.key, 0)),
            heading=table.called(column),
            done=self._left_out(draft, column),
        )

    def _left_out(self, draft: Draft, column: Owner) -> Sentence:
        """What comes of a row that does not say to what it belongs."""
        if may_take_back(draft):
            return _row_of_nobody(draft)
        if column.is_implied and len(self._drafts["events"]) > 1:
            return self._by_day.advice(draft, phrases.ROW_LEFT_OUT)
        return phrases.ROW_LEFT_OUT

    def _to_be_chosen(self, draft: Draft) -> Draft | None:
        """Where a row stays until somebody chooses one of several events that hold its day."""
        column, table, holding = draft.kind.owners[-1], draft.table, self._by_day.holding(draft)
        if not holding or table is None or column.key not in table.parts:
            return None
        done = self._by_day.advice(draft, of_rows.UNTIL_CHOSEN)
        words = {"heading": table.called(column), "done": done}
        self._remarked[id(draft)].append((column, Remark(said.NEEDED, words)))
        return holding[0]

    @cached_property
    def _by_day(self) -> EventsByDay:
        return EventsByDay(self._drafts["events"])

    def _home(self, draft: Draft, column: Owner, key: str) -> Home | None:
        """Which of the homes has a thing of that key; `None`: none has it any more."""
        before = draft.base.home if draft.base and key == draft.owner else None
        first = (before,) if before in column.homes else ()
        homes = (each for each in (*first, *column.homes) if each)
        return next((home for home in homes if self._has(home.sheet, key)), None)

    def _has(self, sheet: str, key: str) -> bool:
        found = self._keyed(sheet).get(key)
        return found is not None and found.is_whole

    def _may_hold(self, draft: Draft, column: Owner, home: Home, key: str) -> bool:
        """Whether a thing may lie within another: only a block holds items, and no block."""
        if home.sheet != draft.kind.key:
            return True
        is_block = self._keyed(home.sheet)[key].cls is ParallelBlock
        if is_block and draft.cls is not ParallelBlock:
            return True
        wanted = phrases.NO_BLOCK_IN_BLOCK if is_block else phrases.A_BLOCK
        remark = not_understood(_cell(draft, column), wanted)
        self._remarked[id(draft)].append((column, remark))
        return False

    def _tell_gone(self, draft: Draft, column: Owner, key: str) -> None:
        name = told(_cell(draft, column)) or key
        remark = fault(
            said.UNKNOWN_NAME, name=name, hint=phrases.LEFT_OUT_ITSELF, advice=phrases.ANY_NAME
        )
        self._remarked[id(draft)].append((column, remark))

    def _only(self, draft: Draft) -> tuple[Home, str] | None:
        """The only thing there is to which it could belong.

        Of several events, that which its day tells.
        """
        homes = draft.kind.owners[-1].homes
        every = [(home, each) for home in homes for each in self._drafts[home.sheet]]
        if len(every) > 1 and draft.kind.owners[-1].is_implied:
            event, is_doubtful = self._by_day.implied(draft)
            if event is not None and is_doubtful:
                self._remarked[id(draft)].append((draft.kind.owners[-1], taken_for(event)))
            event = event or self._to_be_chosen(draft)
            every = [(home, each) for home, each in every if each is event]
        return (every[0][0], every[0][1].key) if len(every) == 1 else None

    def _keyed(self, sheet: str) -> dict[str, Draft]:
        if sheet not in self._by_key:
            self._by_key[sheet] = {each.key: each for each in self._drafts[sheet]}
        return self._by_key[sheet]


def _row_of_nobody(draft: Draft) -> Sentence:
    """What comes of a row that may take a permission back, and nobody knows whose."""
    return of_rows.ROW_OF_NOBODY if _is_withdrawn(draft) else of_rows.ROW_PERHAPS_OF_NOBODY


def _is_withdrawn(draft: Draft) -> bool:
    """Whether its row says, and not only may say, that a permission was taken back."""
    return draft.value((WITHDRAWN,)) is not None


def _cell(draft: Draft, column: Owner) -> Value:
    """What stands in the column that says to what a thing belongs."""
    return draft.line.cells.get((column.key, 0)) if draft.line else None
