"""The commands and their options: what can be typed, in each language, and what it does."""

from gobierno_abierto.cli.grammar import (
    calendar_options,
    changes_commands,
    clash_options,
    document_commands,
    options,
    paper_options,
    plan_commands,
    plan_options,
    publish_commands,
    repair_commands,
    repair_options,
    report_commands,
    report_options,
    schedule_commands,
    table_options,
    timeline_commands,
    timeline_options,
    tool_commands,
    tracker_options,
    workbook_options,
)
from gobierno_abierto.cli.grammar.kinds import Command, Option, Positional
from gobierno_abierto.cli.grammar.options import SHARED

__all__ = ["COMMANDS", "NAMES", "OPTIONS", "SHARED", "Command", "Option", "Positional"]

# In the order of the help.
OPTIONS = {
    option.key: option
    for option in (
        *options.FIRST,
        *clash_options.OPTIONS,
        *calendar_options.OPTIONS,
        *table_options.OPTIONS,
        *tracker_options.OPTIONS,
        *plan_options.OPTIONS,
        *changes_commands.OPTIONS,
        *timeline_options.OPTIONS,
        *repair_options.OPTIONS,
        *report_options.OPTIONS,
        *workbook_options.OPTIONS,
        *paper_options.OPTIONS,
        *publish_commands.OPTIONS,
        *options.LAST,
    )
}

COMMANDS = (
    *document_commands.COMMANDS,
    *changes_commands.COMMANDS,
    *repair_commands.COMMANDS,
    *schedule_commands.COMMANDS,
    *timeline_commands.COMMANDS,
    *plan_commands.COMMANDS,
    *publish_commands.COMMANDS,
    *report_commands.COMMANDS,
    *tool_commands.COMMANDS,
)

# What each command is called, by its key.
NAMES = {command.key: command.names for command in COMMANDS}
