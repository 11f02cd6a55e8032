"""Properties of ours that hold what we never write, as if somebody had changed them."""

from collections.abc import Callable, Iterable

from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.formats.ical.content import PREFIX, ContentLine, Faults
from gobierno_abierto.formats.ical.reading.entries import text_of
from gobierno_abierto.formats.ical.reading.items import KINDS, told_when
from gobierno_abierto.model import ItemStatus, Visibility, edtf
from gobierno_abierto.words import one_line

# The entries that are no item of an agenda.
_KINDS = KINDS | {"event", "milestone"}
_STATUSES = frozenset(ItemStatus)
_VISIBILITIES = frozenset(Visibility)


def tell_bent(lines: Iterable[ContentLine], faults: Faults) -> None:
    """Tell of each property of a calendar or of an entry that cannot be understood."""
    for line in lines:
        is_sound = _IS_SOUND.get(line.name)
        if is_sound and not is_sound(one_line(text_of(line) or "")):
            faults.tell(said.BAD_OWN_DATA, line.number, property=line.name)


def _is_date(words: str) -> bool:
    try:
        edtf(words)
    except ValueError:
        return False
    return True


_IS_SOUND: dict[str, Callable[[str], bool]] = {
    f"{PREFIX}ID": bool,
    f"{PREFIX}KIND": lambda words: words in _KINDS,
    f"{PREFIX}STATUS": lambda words: words in _STATUSES,
    f"{PREFIX}VISIBILITY": lambda words: words.lower() in _VISIBILITIES,
    f"{PREFIX}WHEN": lambda words: told_when(words) is not None,
    f"{PREFIX}START": _is_date,
    f"{PREFIX}DUE": _is_date,
}
