"""What can be typed: a command, a word after it, an option."""

import attrs

from gobierno_abierto.words import Sentence


@attrs.frozen(kw_only=True)
class Option:
    """An option. `takes` is what its value is called; `None`: it has none.

    `repeats`: it may be given several times, and the values are joined by commas.
    """

    key: str
    names: Sentence
    others: tuple[str, ...] = ()
    takes: Sentence | None = None
    repeats: bool = False
    help: Sentence

    @property
    def all_names(self) -> tuple[str, ...]:
        """Everything that may be typed for it, in any language."""
        return (*self.names.in_every_language(), *self.others)


@attrs.frozen(kw_only=True)
class Positional:
    """A word after the command."""

    name: Sentence
    required: bool = True


@attrs.frozen(kw_only=True)
class Command:
    """A command. `options` are the keys of its own; those in `SHARED` go with all of them."""

    key: str
    names: Sentence
    others: tuple[str, ...] = ()
    takes: tuple[Positional, ...] = ()
    options: tuple[str, ...] = ()
    summary: Sentence
    details: Sentence

    @property
    def all_names(self) -> tuple[str, ...]:
        """Everything that may be typed for it, in any language."""
        return (*self.names.in_every_language(), *self.others)


FILE = Positional(name=Sentence("ARCHIVO", "FILE", "ARQUIVO"))
NEW_FILE = Positional(name=FILE.name, required=False)
FOLDER = Positional(name=Sentence("CARPETA", "FOLDER", "PASTA"), required=False)
IN = Positional(name=Sentence("ENTRADA", "IN", "ENTRADA"))
OUT = Positional(name=Sentence("SALIDA", "OUT", "SAÍDA"))
CODE = Positional(name=Sentence("CÓDIGO", "CODE", "CÓDIGO"), required=False)
