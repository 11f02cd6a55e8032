"""From a document to proposals for other times: read, search, tell, write."""

import errno
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from gobierno_abierto.cli import file_phrases, phrases, repair_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, same_file, write_bytes
from gobierno_abierto.cli.grammar import NAMES, OPTIONS
from gobierno_abierto.cli.judging import warn_of_errors, warn_of_reading
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.output import ending_of, refused
from gobierno_abierto.cli.proposals import (
    REPAIR,
    SCHEDULE,
    Told,
    Way,
    plain_proposal,
    write_proposals,
)
from gobierno_abierto.cli.repair_left import left_by
from gobierno_abierto.cli.repair_wishes import SearchWish, fixed_items, search_wish
from gobierno_abierto.cli.reporting import told_unread, visibility, visibility_line
from gobierno_abierto.cli.searching import OnProgress, Stop, searched
from gobierno_abierto.cli.workbooks import warn_of_gaps
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.index import Index
from gobierno_abierto.model import Dialogue
from gobierno_abierto.publish.page import Page
from gobierno_abierto.scheduling import clashes
from gobierno_abierto.scheduling.repair import (
    Proposal,
    RepairTooLargeError,
    RepairUnavailableError,
)
from gobierno_abierto.words import Sentence, Words

# As the README installs the program: no package index has it.
INSTALL = '.venv/bin/pip install -e ".[repair]"'


class Search(NamedTuple):
    """What is searched for: the document, what does not move, and how long."""

    dialogue: Dialogue
    fixed: tuple[str, ...]
    wish: SearchWish


Engine = Callable[[Search, OnProgress, Stop], tuple[Proposal, ...]]


def propose(arguments: Arguments, console: Console, engine: Engine) -> int:
    """Find proposals for a document, tell them, and write one if a file is named for it."""
    command = arguments.command.key if arguments.command else ""
    target = _target(arguments, console)
    wish = search_wish(arguments, console.lang)
    found = opened(arguments.files[0], console)
    if found.reading.document is None:
        return told_unread(command, found, console)
    dialogue = _dialogue(arguments, console, found)
    fixed = fixed_items(arguments, Index(dialogue), console.lang)
    if target and not found.is_included and same_file(found.name, target, console.streams):
        return refused(console, target, FileProblem(file_phrases.IS_INPUT))
    search = Search(dialogue, fixed, wish)
    try:
        done = searched(partial(engine, search), console, wish.time_limit)
    except RepairUnavailableError:
        return _unavailable(console)
    except RepairTooLargeError as error:
        return _too_large(error, console)
    proposals = _distinct(dialogue, done.found)
    if done.interrupted and not proposals:
        raise KeyboardInterrupt
    wording = REPAIR if command == "repair" else SCHEDULE
    ways = tuple(Way(each, left_by(each, dialogue, arguments.today)) for each in proposals)
    told = Told(Index(dialogue), ways, wording, wish.time_limit)
    answer = _Answer(command, found, told, wish, target, interrupted=done.interrupted)
    return _answered(answer, arguments, console)


def _dialogue(arguments: Arguments, console: Console, found: Opened) -> Dialogue:
    """The document, if it has an agenda that can be changed here."""
    name = printable(found.shown)
    if found.calendar is not None:
        raise _usage(arguments, console, repair_phrases.NO_WORKING_FILE, name=name)
    if not isinstance(found.reading.document, Dialogue):
        raise _usage(arguments, console, repair_phrases.ONLY_DIALOGUES, name=name)
    return found.reading.document


def _distinct(document: Dialogue, found: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """Those that say something: not what was not found in time, nor the same thing twice."""
    those: list[Proposal] = []
    for each in found:
        is_none = not each.clearest and each.document == document
        if not is_none and all(each.document != other.document for other in those):
            those.append(each)
    return tuple(those)


class _Answer(NamedTuple):
    """What was found, and what was asked for. `written`: the proposal stands in `target`."""

    command: str
    found: Opened
    told: Told
    wish: SearchWish
    target: str | None
    interrupted: bool
    written: bool = False

    @property
    def chosen(self) -> Way | None:
        """The proposal that is to be written; `None`: there are not as many."""
        those = self.told.ways
        return those[self.wish.chosen - 1] if self.wish.chosen <= len(those) else None


def _answered(answer: _Answer, arguments: Arguments, console: Console) -> int:
    chosen = answer.chosen
    if answer.target and chosen and not answer.told.is_same(chosen):
        try:
            document = chosen.proposal.document
            _write(document, answer.target, may_replace=arguments.has("overwrite"))
        except FileProblem as problem:
            return refused(console, answer.target, problem)
        answer = answer._replace(written=True)
    if answer.interrupted:
        console.warn(phrases.told(repair_phrases.STOPPED, console.lang))
    if console.as_json:
        console.tell_object(_plain(answer, console))
    else:
        console.tell(_words(answer, console))
    name = answer.target if answer.written else None
    gaps = warn_of_gaps((answer.found,), console, written=name)
    if not gaps:
        warn_of_reading(answer.found, console)
    if answer.told.ways and chosen is None:
        _warn_of_choice(answer, console)
        return 2
    if answer.written and chosen and answer.target:
        reading = Reading(document=chosen.proposal.document, report=Report())
        written = Opened(name=answer.target, shown=answer.target, reading=reading)
        warn_of_errors(written, console)
    is_done = chosen and not chosen.proposal.unplaced and not chosen.left.errors
    return gaps if is_done else 1


def _words(answer: _Answer, console: Console) -> str:
    page, lang = Page(WIDTH), console.lang
    line = visibility_line(answer.found, lang)
    if line:
        page.write(line)
        page.space()
    if not answer.told.ways:
        option = OPTIONS["time-limit"].names
        page.write(phrases.told(repair_phrases.NO_PROPOSAL, lang, option=option))
        return str(page)
    if answer.told.is_nothing:
        page.write(phrases.told(answer.told.wording.nothing_to_do, lang))
        _write_warnings(page, answer, console)
    else:
        write_proposals(page, answer.told, lang)
    page.space()
    _write_written(page, answer, console)
    return str(page)


def _write_warnings(page: Page, answer: _Answer, console: Console) -> None:
    """How many clashes there are that are no errors, and how to see them."""
    count = len(clashes(answer.told.before.document))
    if count and answer.found.name != "-":
        words = repair_phrases.WARNING_LEFT if count == 1 else repair_phrases.WARNINGS_LEFT
        command = console.command(NAMES["clashes"], answer.found.name)
        page.unbroken(command, lead=phrases.told(words, console.lang, count=count))


def _write_written(page: Page, answer: _Answer, console: Console) -> None:
    lang, header, chosen = console.lang, answer.told.header, answer.chosen
    if answer.written and answer.target and chosen:
        name = printable(answer.target)
        number = answer.wish.chosen
        page.write(phrases.told(repair_phrases.WROTE, lang, name=name, number=number))
        # What was read from a schedule of others has no publisher, and nobody dated it.
        sentence = repair_phrases.REVISE_IT if header.publisher else repair_phrases.COMPLETE_IT
        revision, revised = header.revision, header.revised
        page.write(phrases.told(sentence, lang, revision=revision, revised=revised))
        people = chosen.proposal.people
        if people and answer.found.name != "-":
            is_one = len(people) == 1
            whom = (OPTIONS["for"].names, people[0]) if is_one else (OPTIONS["for-everyone"].names,)
            command = console.command(NAMES["changes"], answer.found.name, answer.target, *whom)
            lead = repair_phrases.TELL_THEM if is_one else repair_phrases.TELL_EACH
            page.unbroken(command, lead=phrases.told(lead, lang))
    elif chosen and answer.target:
        name = printable(answer.target)
        page.write(phrases.told(repair_phrases.SAME_AS_BEFORE, lang, name=name))
    elif not all(answer.told.is_same(each) for each in answer.told.ways) and not answer.target:
        option = f"{OPTIONS['output'].names.in_language(lang)} X.json"
        page.write(phrases.told(repair_phrases.HOW_TO_WRITE, lang, option=option))


def _plain(answer: _Answer, console: Console) -> dict[str, Any]:
    return {
        "command": answer.command,
        "file": answer.found.shown,
        "lang": console.lang,
        "visibility": visibility(answer.found).value,
        "interrupted": answer.interrupted,
        "written": [answer.target] if answer.written else [],
        "chosen": answer.wish.chosen if answer.written else None,
        "proposals": [plain_proposal(each, answer.told, console.lang) for each in answer.told.ways],
    }


def _write(document: Dialogue, name: str, *, may_replace: bool) -> None:
    """Write the whole working document; what stands there already is replaced if it may be."""
    try:
        write_bytes(name, to_json(document).encode(), may_replace=may_replace)
    except FileProblem as problem:
        if problem.code != errno.EEXIST:
            raise
        raise FileProblem(repair_phrases.EXISTS) from None


def _target(arguments: Arguments, console: Console) -> str | None:
    """The file to write; `None`: nothing is to be written."""
    named = arguments.files[1] if len(arguments.files) > 1 else None
    option = arguments.values.get("output")
    if named is not None and option is not None and named != option:
        raise _usage(
            arguments,
            console,
            repair_phrases.TWO_OUTPUTS,
            one=printable(named),
            other=printable(option),
        )
    target = option if named is None else named
    if target is not None and ending_of(target) != ".json":
        raise _usage(arguments, console, repair_phrases.ONLY_JSON_OUT, name=printable(target))
    return target


def _unavailable(console: Console) -> int:
    page = Page(WIDTH)
    page.unbroken(INSTALL, lead=phrases.told(repair_phrases.EXTRA_MISSING, console.lang))
    console.warn(str(page))
    return 2


def _too_large(error: RepairTooLargeError, console: Console) -> int:
    words = {"count": error.items, "most": error.most}
    page = Page(WIDTH)
    page.write(phrases.told(repair_phrases.TOO_MANY, console.lang, **words))
    console.warn(str(page))
    return 2


def _warn_of_choice(answer: _Answer, console: Console) -> None:
    number, count = answer.wish.chosen, len(answer.told.ways)
    sentence = repair_phrases.CHOSEN_MISSING
    if count == 1:
        sentence = repair_phrases.CHOSEN_MISSING_BUT_ONE
    words = phrases.told(sentence, console.lang, number=number, count=count)
    page = Page(WIDTH)
    page.write(words)
    console.warn(str(page))


def _usage(
    arguments: Arguments, console: Console, sentence: Sentence, **words: Words
) -> UsageError:
    return UsageError(phrases.told(sentence, console.lang, **words), arguments.command)
