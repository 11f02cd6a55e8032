"""What a file says of one thing in several places, put together."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from gobierno_abierto.formats.frab.raw import Plain, Spot
from gobierno_abierto.formats.frab.values import is_empty
from gobierno_abierto.model.extension import EXTENSION_DEPTH, deeper_than


class Bundle:
    """A person or a room: every value that is told of each of its members, in order."""

    def __init__(self, spot: Spot) -> None:
        self.spot = spot
        self.names: Counter[str] = Counter()
        self._values: dict[str, dict[object, Any]] = {}

    def add(self, members: Mapping[str, Any]) -> None:
        """One more place in which something is said of it."""
        for name, value in members.items():
            values = self._values.setdefault(name, {})
            if is_empty(value):
                continue
            # What is nested too deep to be compared will be told, and left out.
            key = object() if deeper_than(value, EXTENSION_DEPTH) else repr(value)
            values.setdefault(key, value)

    @property
    def name(self) -> str | None:
        """The name that it has most often; of several the first in the alphabet."""
        return min(self.names, key=lambda each: (-self.names[each], each), default=None)

    def take(self, name: str) -> Any:
        """The value of a member, which is then spoken for; `None` if nothing is said.

        If different things are said in different places the first counts, and all stay.
        """
        values = self._values.get(name, {})
        if len(values) == 1:
            del self._values[name]
        return next(iter(values.values()), None)

    def take_all(self, name: str) -> list[Any]:
        """All values of a member, which is then spoken for."""
        return list(self._values.pop(name, {}).values())

    def rest(self) -> Plain:
        """What nobody took."""
        told = {name: list(values.values()) for name, values in self._values.items() if values}
        return {name: those[0] if len(those) == 1 else those for name, those in told.items()}
