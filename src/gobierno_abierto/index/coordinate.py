"""Where on the Earth something is."""

import re
from decimal import Decimal

_DEGREES = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]+)?", re.ASCII)


def degrees(value: str | None, limit: int) -> Decimal | None:
    """The decimal degrees that `value` states; `None` if it states none within `limit`.

    >>> degrees("+19.4326", 90)
    Decimal('19.4326')
    """
    if value is None or not _DEGREES.fullmatch(value):
        return None
    number = Decimal(value)
    return number if abs(number) <= limit else None
