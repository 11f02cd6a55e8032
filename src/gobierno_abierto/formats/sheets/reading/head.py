"""The head of a document, of which nobody must be asked twice."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import attrs

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.about import About
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.reading.drafts import HEADER, CellRemarks, Draft
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.model import Document, Header, Text, Visibility
from gobierno_abierto.rules.telling import bare
from gobierno_abierto.words import filled

# Nothing says when it was last revised.
_NO_DAY = date(1970, 1, 1)
# By these people know a calendar again, and which of two is the later one.
_LASTING = ("namespace", "revised")


def complete(
    draft: Draft,
    about: About,
    base: Document | None,
    tag: str,
    remarks: Remarks,
    *,
    permissions: Iterable[Draft] = (),
) -> None:
    """Give the draft of a document the header that its sheet says, and a title.

    What is lacking gets a value for now, and is told with it. No permission may have been given
    after a day of revision that nobody has stated.
    """
    stated: dict[str, Any] = {
        path[1]: draft.values.pop(path) for path in list(draft.values) if path[0] == HEADER
    }
    if base is not None:
        header = attrs.evolve(base.header, **stated) if stated else base.header
    else:
        title = draft.values.get(("title",))
        if title is None:
            title = Text(pairs=((tag, phrases.NO_TITLE),), original=tag)
            draft.values["title",] = title
        draft.key = about.id or bare(title.pairs[0][1]).strip("-")[:60].strip("-") or draft.kind.key
        header = _header(draft, about, stated, tag, permissions)
    draft.values[HEADER,] = header
    for field, cells in draft.lacking:
        _tell(draft, field, cells, getattr(header, field.path[1]), remarks)


def _header(
    draft: Draft,
    about: About,
    said_there: Mapping[str, Any],
    tag: str,
    permissions: Iterable[Draft],
) -> Header:
    stated = {name: value for name, value in said_there.items() if value is not None}
    if about.is_public:
        stated.setdefault("visibility", Visibility.PUBLIC)
    if about.namespace:
        stated.setdefault("namespace", about.namespace)
    given = (each.value(("given",)) for each in permissions)
    assumed: dict[str, Any] = {
        "namespace": uuid5(NAMESPACE_URL, f"{draft.key} {stated.get('publisher', '')}").urn,
        "revision": 1,
        "revised": max((day for day in given if day is not None), default=_NO_DAY),
        "language": tag,
        "publisher": "",
    }
    return Header(**{**assumed, **stated})


def _tell(draft: Draft, field: Field, cells: CellRemarks, value: Any, remarks: Remarks) -> None:
    """Tell what is lacking; calendars depend on some of it, and there it is an error."""
    shown = value if value not in (None, "") else phrases.NOTHING_AT_ALL
    for place, remark in cells:
        then = filled(phrases.THEN_FILLED_WITH, value=shown)
        remarks.tell_remark(remark.but_then(then), draft.spot((field.key, place)))
    if not cells:
        remarks.tell(
            said.NEEDED,
            draft.spot((field.key, 0)),
            severity=None if field.path[1] in _LASTING else Severity.WARNING,
            heading=draft.table.called(field) if draft.table else field.heading,
            done=filled(phrases.FILLED_WITH, value=shown),
        )
