"""What every noun shares: being a record that cannot lie about its own types."""

import attrs

from gobierno_abierto.model.extension import Extension
from gobierno_abierto.model.guard import guarded, look, plainly_right


@attrs.frozen(kw_only=True)
class Record:
    """Anything written as an object in the file.

    The constructor refuses values of the wrong type (a list where a tuple belongs, a string
    where a `Text` belongs) and control characters, because later code would crash or lie.
    Everything else is left to the rules.

    `extensions` are sorted by name, since the members of an object have no order.

    Raises:
        TypeError: for a value of the wrong type.
        ForbiddenCharacterError: for a control character, a line break in a string of one line,
            or half of a surrogate pair.
        ValueError: for an extension that has the name of a field, or of another extension.
    """

    extensions: tuple[Extension, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not plainly_right(self.__class__)(self):
            look(self)
        if self.extensions:
            _require_free_names(self)
            ordered = tuple(sorted(self.extensions, key=lambda each: each.name))
            object.__setattr__(self, "extensions", ordered)


@attrs.frozen(kw_only=True)
class Identifier(Record):
    """The name another system gives to the same thing (iCalendar UID, frab guid, OGP id)."""

    system: str
    value: str


@attrs.frozen(kw_only=True)
class Noun(Record):
    """A record that has an identity in the whole document.

    `id` is unique in the document; together with the namespace of the header it is unique in
    the world. `identifiers` are the names that other systems give to the same thing.
    """

    id: str
    identifiers: tuple[Identifier, ...] = ()


def _require_free_names(record: Record) -> None:
    taken = {field.name for field in guarded(record.__class__)} - {"extensions"}
    if hasattr(record, "kind"):
        taken.add("kind")
    for extension in record.extensions:
        if extension.name in taken:
            raise ValueError(f"the member {extension.name!r} cannot be an extension here")
        taken.add(extension.name)
