"""What was asked for, and is not there."""

from datetime import date


class NoSuchDay(LookupError):
    """Nothing takes place on a day; `days` are those on which something does."""

    def __init__(self, day: date, days: tuple[date, ...]) -> None:
        self.day = day
        self.days = days
        super().__init__(f"nothing takes place on {day}")


class NoSuchEvent(LookupError):
    """No event has an id; `events` are the ids that there are."""

    def __init__(self, event: str, events: tuple[str, ...]) -> None:
        self.event = event
        self.events = events
        super().__init__(f"there is no event {event!r}")
