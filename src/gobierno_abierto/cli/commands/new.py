"""``nuevo``, ``new``, ``novo``: a document to fill in, or a plan book."""

import os

from gobierno_abierto.cli import demo_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, write_bytes
from gobierno_abierto.cli.grammar import NAMES
from gobierno_abierto.cli.output import refused
from gobierno_abierto.cli.plan_skeleton import plan_skeleton
from gobierno_abierto.cli.skeleton import skeleton
from gobierno_abierto.formats.json import to_json, to_plain
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Sentence

_DIALOGUE = Sentence("dialogo.json", "dialogue.json", "dialogo.json")


def run(arguments: Arguments, console: Console) -> int:
    """Write an example document; never over a file that exists."""
    lang = console.lang
    is_plan = arguments.has("plan")
    default = (demo_phrases.OWN_PLAN if is_plan else _DIALOGUE).in_language(lang)
    name = arguments.files[0] if arguments.files else default
    document = plan_skeleton(lang) if is_plan else skeleton(lang)
    if name == "-":
        console.tell_object(to_plain(document))
        return 0
    # Even one that would stay the same: somebody may be working on it.
    if os.path.lexists(name):
        return refused(console, name, FileProblem(phrases.EXISTS))
    try:
        write_bytes(name, to_json(document).encode(), may_replace=False)
    except FileProblem as problem:
        return refused(console, name, problem)
    if console.as_json:
        answer = {"visibility": "public", "written": [name], "document": to_plain(document)}
        console.tell_object({"command": "new", **answer})
        return 0
    page = Page(WIDTH)
    page.write(phrases.told(phrases.NEW_WRITTEN, lang, name=printable(name)))
    page.unbroken(console.command(NAMES["check"], name), lead=phrases.told(phrases.NEXT, lang))
    console.tell(str(page))
    return 0
