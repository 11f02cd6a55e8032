"""From rows to a document again, and where each of its values stands."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from gobierno_abierto.findings import Place
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.sheets.layout.fields import KIND
from gobierno_abierto.formats.sheets.layout.kinds import Home, SheetKind
from gobierno_abierto.formats.sheets.reading.drafts import DOCUMENT, Draft
from gobierno_abierto.formats.sheets.reading.remarks import Spot
from gobierno_abierto.formats.sheets.reading.tables import Table
from gobierno_abierto.model import (
    Noun,
    Record,
)
from gobierno_abierto.model.guard import guarded


class SheetOrigin:
    """The cells from which the values of a document come."""

    def __init__(self, spots: Mapping[str, Spot]) -> None:
        self._spots = spots

    def places(self, pointers: Iterable[str]) -> dict[str, Place]:
        """Where each pointer leads; the nearest thing around it that has a row."""
        return {each: self._place(each) for each in pointers}

    def _place(self, pointer: str) -> Place:
        above = pointer
        while above and above not in self._spots:
            above = above.rpartition("/")[0]
        spot = self._spots.get(above)
        return spot.place(pointer) if spot else Place(pointer=pointer)


class Assembling:
    """Puts things into each other, and notes where they stand.

    `tables` are the sheets, where there are any, by the key of their kind.
    """

    def __init__(
        self, drafts: Mapping[str, list[Draft]], tables: Mapping[str, list[Table]]
    ) -> None:
        self._tables = tables
        self._homes = {kind.key: _homes_within(kind) for kind in KINDS}
        self._within: dict[tuple[Home | None, str, str], list[Draft]] = {}
        for key, each in drafts.items():
            for draft in each:
                self._within.setdefault((draft.home, draft.owner, key), []).append(draft)
        self.spots: dict[str, Spot] = {}

    def document(self, draft: Draft, cls: type[Any]) -> Any:
        """The document itself; the values of the draft are complete."""
        self._note(draft, "")
        values = self._start(draft)
        for kind in KINDS:
            if not kind.is_form and not kind.owners and kind.key in attrs.fields_dict(cls):
                those = self._within.get((None, DOCUMENT, kind.key), ())
                pointer = f"/{kind.key}"
                if self._tables[kind.key]:
                    # What is said of all of them is said of their sheet.
                    self.spots[pointer] = self._tables[kind.key][0].whole
                values[kind.key] = self._list(those, pointer)
        return cls(**{**values, "id": draft.key})

    def _list(self, drafts: Iterable[Draft], pointer: str) -> tuple[Any, ...]:
        return tuple(self._built(each, f"{pointer}/{at}") for at, each in enumerate(drafts))

    def _built(self, draft: Draft, pointer: str) -> Any:
        """A thing with all that lies within it; the very one of the base if it is the same."""
        self._note(draft, pointer)
        cls: type[Any] = draft.cls
        values = self._start(draft)
        for kind, home in self._homes[draft.kind.key]:
            those = self._within.get((home, draft.key, kind.key), ())
            children = self._list(those, f"{pointer}/{'/'.join(home.path)}")
            _put(values, home.path, children, draft.kind)
        if issubclass(cls, Noun):
            values["id"] = getattr(draft.base.record, "id", "") if draft.base else draft.id
        known = {each.name for each in guarded(cls)}
        made = cls(**{name: value for name, value in values.items() if name in known})
        before = draft.base.record if draft.base else None
        return before if made == before else made

    def _start(self, draft: Draft) -> dict[str, Any]:
        """The fields of a thing by name: as they were, with what the row says."""
        before = draft.base.record if draft.base else None
        fields = guarded(before.__class__) if before else ()
        values = {each.name: getattr(before, each.name) for each in fields}
        for path, value in draft.values.items():
            if path != (KIND,) or "kind" in attrs.fields_dict(draft.kind.cls):
                _put(values, path, value, draft.kind)
        return values

    def _note(self, draft: Draft, pointer: str) -> None:
        spot = draft.spot()
        if spot is not None:
            self.spots[pointer] = spot
        for path, each in draft.spots():
            self.spots[f"{pointer}/{'/'.join(path)}"] = each


def _homes_within(kind: SheetKind) -> list[tuple[SheetKind, Home]]:
    """Where the things of a sheet keep others, and of which sheet those are."""
    return [
        (each, home)
        for each in KINDS
        for owner in each.owners
        for home in owner.homes
        if home.sheet == kind.key
    ]


def _put(values: dict[str, Any], path: tuple[str, ...], value: Any, kind: SheetKind) -> None:
    """Put a value at its path; a record within is made for the first value that is not blank."""
    if len(path) == 1:
        values[path[0]] = value
        return
    record = values.get(path[0])
    if record is None:
        if value in (None, (), False):
            return
        record = _record_class(kind.cls, path[0])()
    made = attrs.evolve(record, **{path[1]: value})
    is_gone = made != record and made == _blank_like(made)
    values[path[0]] = None if is_gone else made


def _blank_like(record: Record) -> Record | None:
    """A record of that class with nothing in it; `None`: there can be none."""
    required = any(each.default is attrs.NOTHING for each in attrs.fields(record.__class__))
    return None if required else record.__class__()


def _record_class(cls: type[Any], name: str) -> type[Record]:
    kinds = next(each.kinds for each in guarded(cls) if each.name == name)
    return next(each for each in kinds if issubclass(each, Record))
