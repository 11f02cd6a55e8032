"""What the command writes into files, and whether a file may be replaced."""

import errno
from pathlib import Path, PurePath

import attrs

from gobierno_abierto.cli import file_phrases, phrases
from gobierno_abierto.cli.calendars import CalendarWish, rendered_calendar
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, write_bytes
from gobierno_abierto.cli.folders import is_folder, write_tables
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.tables import rendered_table
from gobierno_abierto.findings import finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.folder import to_folder
from gobierno_abierto.formats.ical import CalendarLimits
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.formats.sheets import Purpose
from gobierno_abierto.formats.sheets.layout import sheets_for
from gobierno_abierto.formats.sheets.rows import things_of
from gobierno_abierto.formats.xlsx import to_xlsx
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish import Withheld, agenda_text
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.phrases import INTERNAL, PUBLIC
from gobierno_abierto.publish.word import to_docx
from gobierno_abierto.words import Language, language

# Of a folder of tables.
FOLDER = "/"
SHEETS = (".xlsx", FOLDER)
# What people go on working with.
WORKING = (".json", *SHEETS)
ENDINGS = (".json", ".xlsx", ".docx", ".ics", ".txt", ".csv")

# What tells a file of ours, which can be made again, from one that somebody wrote.
_OWN_CALENDAR = b"PRODID:-//gobierno_abierto//"
_OWN_TEXTS = tuple(f"{words}:".encode() for words in (*PUBLIC, *INTERNAL))
_INTERNAL_CALENDAR = b"\nX-GOBIERNO-ABIERTO-VISIBILITY:INTERNAL"
_INTERNAL_TEXTS = tuple(f"{words}:".encode() for words in INTERNAL)
# The description of a calendar, which may be long, stands before its visibility.
_ENOUGH = 65536


@attrs.frozen(kw_only=True)
class Wish:
    """How a document is to be written. `lang` `None`: in its own language.

    `for_spreadsheet`: a table is one that people open, and no program. `draft`: a document for Word
    is one. `purpose` is what sheets are
    for, `None`: as many as the document has something for.
    """

    lang: Language | None = None
    internal: bool = False
    may_replace: bool = False
    for_spreadsheet: bool = False
    draft: bool = False
    purpose: Purpose | None = None
    calendar: CalendarWish = attrs.field(factory=CalendarWish)

    @property
    def visibility(self) -> Visibility:
        """For whom it is written."""
        return Visibility.INTERNAL if self.internal else Visibility.PUBLIC


def ending_of(name: str) -> str | None:
    """The ending of a file's name, if it is one that can be written; `FOLDER` for a folder."""
    ending = PurePath(name).suffix.lower()
    if ending in ENDINGS and not name.endswith("/"):
        return ending
    return FOLDER if is_folder(name) else None


def write_document(document: Document, name: str, wish: Wish) -> tuple[str, ...]:
    """Write `document` into the file `name`, in the format of its ending; the files written.

    A file that was made by this command is replaced, but not a public one by an internal one:
    others may be reading it.

    Raises:
        FileProblem: if it cannot be written, or may not be replaced.
        CalendarError: if it is to be a calendar that cannot be made.
        WorkbookError: if it is to be a workbook, and has a text that fits into no cell.
        WordUnavailableError: if it is to be a document for Word, and the extra `word` is missing.
    """
    ending = ending_of(name)
    if ending == FOLDER:
        purpose = wish.purpose or fitting_purpose(document)
        tables = to_folder(document, lang=wish.lang, purpose=purpose, internal=wish.internal)
        return write_tables(tables, name, may_replace=wish.may_replace)
    data = _rendered(document, name, ending, wish)
    made = None if wish.may_replace else _made_for(name, ending)
    if made is Visibility.PUBLIC and wish.internal:
        raise FileProblem(file_phrases.WOULD_EXPOSE)
    write_bytes(name, data, may_replace=wish.may_replace or made is not None)
    return (name,)


def _rendered(document: Document, name: str, ending: str | None, wish: Wish) -> bytes:
    if ending == ".ics":
        return rendered_calendar(
            document,
            wish.calendar,
            lang=wish.lang,
            internal=wish.internal,
            existing=_calendar_of_ours(name),
            may_replace=wish.may_replace,
        )
    if ending == ".txt":
        lang = wish.lang or own_language(document)
        return agenda_text(document, lang=lang, internal=wish.internal).encode()
    if ending == ".xlsx":
        purpose = wish.purpose or fitting_purpose(document)
        return to_xlsx(document, lang=wish.lang, purpose=purpose, internal=wish.internal)
    if ending == ".docx":
        return to_docx(document, lang=wish.lang, internal=wish.internal, draft=wish.draft)
    if ending == ".csv":
        return rendered_table(
            document, internal=wish.internal, for_spreadsheet=wish.for_spreadsheet
        )
    if wish.internal:
        header = attrs.evolve(document.header, visibility=Visibility.INTERNAL)
        return to_json(attrs.evolve(document, header=header)).encode()
    return to_json(public_view(document)).encode()


def fitting_purpose(document: Document) -> Purpose:
    """The fewest sheets that have a place for all that sheets can show of a document."""
    filled = {key for key, things in things_of(document).items() if things}
    for purpose in ("agenda", "commitments"):
        if filled <= {each.key for each in sheets_for(type(document), purpose)}:
            return purpose
    return "all"


def was_made_here(name: str) -> bool:
    """Whether a calendar of that name is one that this command wrote."""
    return _made_for(name, ".ics") is not None


def _calendar_of_ours(name: str) -> bytes | None:
    """The calendar that this command wrote under that name before; `None`: there is none."""
    if _made_for(name, ".ics") is None:
        return None
    try:
        data = Path(name).read_bytes()
    except OSError:
        return None
    return data if len(data) <= CalendarLimits().size else None


def own_language(document: Document) -> Language:
    """The language of a document, if it is one of ours; else Spanish."""
    try:
        return language(document.header.language)
    except ValueError:
        return "es"


def _made_for(name: str, ending: str | None) -> Visibility | None:
    """For whom an existing file was made by this command; `None`: it was not, or is none.

    Of a JSON file there is no telling: it may be what somebody works on.
    """
    path = Path(name)
    try:
        # To open a pipe would be to wait for its other side.
        if not path.is_file():
            return None
        with path.open("rb") as file:
            start = file.read(_ENOUGH)
    except (OSError, ValueError):
        return None
    if ending == ".ics":
        is_ours = start.startswith(b"BEGIN:VCALENDAR") and _OWN_CALENDAR in start
        is_internal = _INTERNAL_CALENDAR in start
    else:
        is_ours = ending == ".txt" and start.startswith(_OWN_TEXTS)
        is_internal = start.startswith(_INTERNAL_TEXTS)
    if not is_ours:
        return None
    return Visibility.INTERNAL if is_internal else Visibility.PUBLIC


def written_words(
    name: str,
    withheld: Withheld,
    wish: Wish,
    lang: Language,
    *,
    was_replaced: bool = False,
    is_more_told: bool = False,
) -> str:
    """What was written, for whom it is, and what was left out of it.

    `is_more_told`: what the reading says below is that data of people were left out before.
    """
    if was_replaced:
        wrote = file_phrases.REPLACED_INTERNAL if wish.internal else file_phrases.REPLACED_PUBLIC
    else:
        wrote = file_phrases.WROTE_INTERNAL if wish.internal else file_phrases.WROTE_PUBLIC
    people = phrases.counted(withheld.people, phrases.PERSON, phrases.PEOPLE, lang)
    names = phrases.counted(withheld.names, phrases.PERSON, phrases.PEOPLE, lang)
    if not withheld:
        about = (
            file_phrases.NOTHING_MORE_LEFT_OUT if is_more_told else file_phrases.NOTHING_LEFT_OUT
        )
    elif wish.internal:
        about = file_phrases.KEPT_IN
    else:
        about = file_phrases.LEFT_OUT if withheld.names else file_phrases.LEFT_OUT_UNNAMED
    told = phrases.told(wrote, lang, name=name)
    return f"{told} {phrases.told(about, lang, people=people, names=names)}"


def refused(console: Console, name: str, problem: FileProblem) -> int:
    """Say why a file was not written, and give the exit code of that."""
    lang = console.lang
    told = file_phrases.WOULD_REPLACE if problem.code == errno.EEXIST else problem.reason
    reason = phrases.told(told, lang, option=OPTIONS["overwrite"].names)
    page = Page(WIDTH)
    page.write(phrases.told(file_phrases.NOT_WRITTEN, lang, name=printable(name), reason=reason))
    console.warn(str(page))
    return 2


def unreadable(console: Console, name: str, problem: FileProblem) -> int:
    """Say why a file that was named beside the input cannot be read; the exit code of that."""
    words = finding(said.UNREADABLE_FILE, "", name=printable(name), reason=problem.reason)
    page = Page(WIDTH)
    page.write(words.message(console.lang))
    console.warn(str(page))
    return 2
