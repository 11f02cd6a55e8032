"""The command's own help, command by command."""

import io

from gobierno_abierto.cli.console import Console, Streams
from gobierno_abierto.cli.grammar import COMMANDS
from gobierno_abierto.cli.helping import help_words
from gobierno_abierto.cli.program import PROGRAM
from gobierno_abierto.words import Language, Sentence

_ALL = Sentence("Todos los comandos", "All commands", "Todos os comandos")


def command_help(lang: Language) -> str:
    """What the program says of itself."""
    console = Console(streams=_nobody(), lang=lang, program=PROGRAM)
    heads = [_ALL.in_language(lang), *(each.names.in_language(lang) for each in COMMANDS)]
    parts = [
        f"## {head} {{ #{each.key if each else 'all'} }}\n\n```text\n{help_words(each, console)}```"
        for head, each in zip(heads, (None, *COMMANDS), strict=True)
    ]
    return "\n\n".join(parts) + "\n"


def _nobody() -> Streams:
    return Streams(stdin=io.BytesIO(), stdout=io.StringIO(), stderr=io.StringIO())
