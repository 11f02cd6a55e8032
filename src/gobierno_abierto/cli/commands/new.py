"""``nuevo``, ``new``, ``novo``: a document to fill in, or a plan book."""

import os
from pathlib import PurePath

from gobierno_abierto.cli import demo_phrases, file_phrases, phrases, workbook_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, write_bytes
from gobierno_abierto.cli.folders import write_tables
from gobierno_abierto.cli.grammar import NAMES
from gobierno_abierto.cli.output import FOLDER, SHEETS, WORKING, ending_of, refused
from gobierno_abierto.cli.plan_skeleton import plan_skeleton
from gobierno_abierto.cli.skeleton import skeleton
from gobierno_abierto.cli.workbooks import WORKBOOK, purpose_typed, require_sheets_out
from gobierno_abierto.formats.folder import to_folder
from gobierno_abierto.formats.json import to_json, to_plain
from gobierno_abierto.formats.sheets import Purpose, carried
from gobierno_abierto.formats.xlsx import to_xlsx
from gobierno_abierto.model import Document
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language, Sentence

_DIALOGUE = Sentence("dialogo.json", "dialogue.json", "dialogo.json")


def run(arguments: Arguments, console: Console) -> int:
    """Write an example document; never over a file that exists."""
    lang = console.lang
    purpose = purpose_typed(arguments, lang)
    # Whoever wants the sheets of commitments wants a plan.
    is_plan = arguments.has("plan") or purpose == "commitments"
    default = (demo_phrases.OWN_PLAN if is_plan else _DIALOGUE).in_language(lang)
    name = arguments.files[0] if arguments.files else default
    require_sheets_out(arguments, name, console)
    _require_ending(arguments, name, console)
    document = _example(name, lang, is_plan=is_plan)
    if name == "-":
        console.tell_object(to_plain(document))
        return 0
    # Even one that would stay the same: somebody may be working on it.
    if os.path.lexists(name):
        return refused(console, name, FileProblem(file_phrases.EXISTS))
    try:
        written = _write(document, name, purpose or ("commitments" if is_plan else "agenda"))
    except FileProblem as problem:
        return refused(console, name, problem)
    if console.as_json:
        shown = carried(document) if ending_of(name) in SHEETS else document
        answer = {"visibility": "public", "written": list(written), "document": to_plain(shown)}
        console.tell_object({"command": "new", **answer})
        return 0
    page = Page(WIDTH)
    page.write(phrases.told(_sentence(name), lang, name=printable(name)))
    page.unbroken(console.command(NAMES["check"], name), lead=phrases.told(phrases.NEXT, lang))
    console.tell(str(page))
    return 0


def _require_ending(arguments: Arguments, name: str, console: Console) -> None:
    """Look whether a name says what is to be made.

    Raises:
        UsageError: if not: no program opens a document under the ending of another.
    """
    if name == "-" or ending_of(name) in WORKING:
        return
    path = PurePath(name)
    instead = str(path.with_suffix(WORKBOOK)) if path.name else f"dialogo{WORKBOOK}"
    names = {"name": printable(name), "instead": printable(instead)}
    words = phrases.told(file_phrases.NEW_ENDING_UNKNOWN, console.lang, **names)
    raise UsageError(words, arguments.command)


def _example(name: str, lang: Language, *, is_plan: bool) -> Document:
    return plan_skeleton(lang) if is_plan else skeleton(lang, as_rows=ending_of(name) in SHEETS)


def _write(document: Document, name: str, purpose: Purpose) -> tuple[str, ...]:
    """Write the document in the format of its name; the files that were written."""
    ending = ending_of(name)
    if ending == FOLDER:
        files = to_folder(document, purpose=purpose, internal=True, examples=True)
        return write_tables(files, name, may_replace=False)
    if ending in SHEETS:
        data = to_xlsx(document, purpose=purpose, internal=True, examples=True)
    else:
        data = to_json(document).encode()
    write_bytes(name, data, may_replace=False)
    return (name,)


def _sentence(name: str) -> Sentence:
    ending = ending_of(name)
    if ending == FOLDER:
        return workbook_phrases.NEW_FOLDER
    return workbook_phrases.NEW_WORKBOOK if ending in SHEETS else phrases.NEW_WRITTEN
