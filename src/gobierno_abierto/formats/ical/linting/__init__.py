"""Judging the bytes of any calendar: what some reader, somewhere, would take amiss."""

from gobierno_abierto.formats.ical.linting.lint import lint_ical

__all__ = ["lint_ical"]
