"""What a table of a mapping says of the rows of one kind."""

from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.formats.trackers.mapping import phrases
from gobierno_abierto.formats.trackers.mapping.fields import ABOVE, shapes
from gobierno_abierto.formats.trackers.mapping.keys import Keys
from gobierno_abierto.formats.trackers.mapping.nouns import Mapped, Rows, Table, Wanted, parts
from gobierno_abierto.formats.trackers.mapping.values import mapped, wanted, words_of

# What a claim cannot do without.
_NEEDED = {"by": '"institucion"', "role": '{ always = "agency" }'}
_ID = '"id"'
_PARENT = {
    "milestones": '"compromiso_id"',
    "activities": '"hito_id"',
    "claims": '"hito_id"',
}


def table_of(keys: Keys, level: str, language: str) -> Table:
    """One table of the mapping, as far as it can be understood; what cannot is told."""
    rows = _rows(keys, is_needed=level != "plans")
    table = Table(
        level=level,
        rows=rows,
        id=None if level == "claims" else wanted(keys, "id", needed=_ID),
        prefix=keys.words("id_prefix") or "",
        parent=wanted(keys, "parent", needed=_PARENT.get(level, "")) if ABOVE[level] else None,
        identifiers=_identifiers(keys) if level != "claims" else (),
        fields=_fields(keys, level, language),
        sections=_sections(keys, language) if level == "commitments" else (),
        order=keys.words("order"),
        changed=keys.words("changed"),
        deleted=keys.words("deleted"),
        markup=keys.several("html"),
        placeholders=keys.several("placeholders"),
        ignored=keys.several("ignored"),
        personal=keys.several("personal"),
        kept=keys.several("kept"),
    )
    keys.finish()
    _look(table, keys)
    return table


def _rows(keys: Keys, *, is_needed: bool) -> Rows:
    file = keys.words("file", needed='"compromisos.json"' if is_needed else "")
    if file is not None and not _is_name(file):
        keys.told.tell(keys.at("file"), phrases.NAME_OF_A_FILE, value=shortened(file))
    path = keys.several("rows")
    # One text is a path, a list are its names: a name may hold a full stop.
    if isinstance(keys.plain.get("rows"), str):
        path = tuple("".join(path).split(".")) if path else ()
    where = keys.table("where")
    only = tuple((member, where.several(member)) for member in where.plain) if where else ()
    return Rows(file=file, path=path, where=only)


def _is_name(file: str) -> bool:
    return file not in (".", "..") and not set(file) & set("/\\:")


def _identifiers(keys: Keys) -> tuple[tuple[str, Wanted], ...]:
    table = keys.table("identifiers")
    systems = table.plain if table else ()
    found = ((system, wanted(table, system)) for system in systems if table)
    return tuple((system, each) for system, each in found if each)


def _fields(keys: Keys, level: str, language: str) -> tuple[tuple[str, Mapped], ...]:
    found = []
    for name, shape in shapes(level).items():
        if level == "claims" and name in _NEEDED and name not in keys.plain:
            keys.take(name, phrases.MEMBER, str, needed=_NEEDED[name])
            continue
        value = mapped(keys, name, level, shape, language)
        if value is not None:
            found.append((name, value))
    return tuple(found)


def _sections(keys: Keys, language: str) -> tuple[tuple[str, Mapped], ...]:
    table = keys.table("sections")
    codes = table.plain if table else ()
    found = ((code, words_of(table, code, language)) for code in codes if table)
    return tuple((code, each) for code, each in found if each)


def _look(table: Table, keys: Keys) -> None:
    """Tell of what each key says rightly, and all of them together do not."""
    for name in ("id", "parent", *shapes(table.level)):
        value = table.id if name == "id" else table.parent if name == "parent" else None
        for each in parts(value or table.field(name)):
            if table.rows.file is None and each.members and name in keys.plain:
                keys.told.tell(keys.at(name), phrases.NO_FILE)
    for member in table.used():
        if any(is_within(member, each) for each in table.personal):
            keys.told.tell(keys.at("personal"), phrases.PERSONAL_USED, value=shortened(member))


def is_within(member: str, other: str) -> bool:
    """Whether a member is another one, or stands in it.

    >>> is_within("responsable.nombre", "responsable"), is_within("responsables", "responsable")
    (True, False)
    """
    return member == other or member.startswith(f"{other}.")


def has_status(table: Table) -> bool:
    """Whether somebody reports a status."""
    return table.level == "claims" and table.field("status") is not None
