"""Parts of the program that are installed only where they are needed."""

from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.console import WIDTH, Console
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Sentence

_INSTALL = 'pip install "gobierno-abierto[{extra}]"'


def tell_missing(console: Console, sentence: Sentence, extra: str) -> int:
    """Say that a part is missing and how to install it; the exit code of that."""
    page = Page(WIDTH)
    page.unbroken(_INSTALL.format(extra=extra), lead=phrases.told(sentence, console.lang))
    console.warn(str(page))
    return 2
