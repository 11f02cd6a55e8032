"""From a document to proposals for other times: read, search, tell, write."""

import errno
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from gobierno_abierto.cli import phrases, repair_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, same_file, write_bytes
from gobierno_abierto.cli.grammar import NAMES, OPTIONS
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.output import ending_of, refused
from gobierno_abierto.cli.proposals import Told, plain_proposal, write_proposals
from gobierno_abierto.cli.repair_wishes import SearchWish, fixed_items, search_wish
from gobierno_abierto.cli.reporting import told_unread, visibility, visibility_line
from gobierno_abierto.cli.searching import OnProgress, Stop, searched
from gobierno_abierto.findings import Finding, Report
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.index import Index
from gobierno_abierto.model import Dialogue
from gobierno_abierto.publish.page import Page
from gobierno_abierto.rules.waivers import waived_by
from gobierno_abierto.scheduling.repair import Proposal, RepairUnavailableError
from gobierno_abierto.words import Sentence, Words

INSTALL = 'pip install "gobierno-abierto[repair]"'


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
    document = found.reading.document
    if document is None:
        return told_unread(command, found, console)
    if not isinstance(document, Dialogue):
        raise _usage(arguments, console, repair_phrases.ONLY_DIALOGUES, name=printable(found.shown))
    if found.calendar is not None:
        raise _usage(
            arguments, console, repair_phrases.NO_WORKING_FILE, name=printable(found.shown)
        )
    fixed = fixed_items(arguments, Index(document), console.lang)
    if target and not found.is_included and same_file(found.name, target, console.streams):
        return refused(console, target, FileProblem(phrases.IS_INPUT))
    search = Search(document, fixed, wish)
    try:
        done = searched(partial(engine, search), console, wish.time_limit)
    except RepairUnavailableError:
        return _unavailable(console)
    if done.interrupted and not done.found:
        raise KeyboardInterrupt
    told = Told(Index(document), done.found, _waived(document, done.found, arguments))
    answer = _Answer(command, found, told, wish, target, interrupted=done.interrupted)
    return _answered(answer, arguments, console)


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
    def chosen(self) -> Proposal | None:
        """The proposal that is to be written; `None`: there are not as many."""
        those = self.told.proposals
        return those[self.wish.chosen - 1] if self.wish.chosen <= len(those) else None


def _answered(answer: _Answer, arguments: Arguments, console: Console) -> int:
    chosen = answer.chosen
    if answer.target and chosen:
        try:
            _write(chosen.document, answer.target, may_replace=arguments.has("overwrite"))
        except FileProblem as problem:
            return refused(console, answer.target, problem)
        answer = answer._replace(written=True)
    if answer.interrupted:
        console.warn(phrases.told(repair_phrases.STOPPED, console.lang))
    if console.as_json:
        console.tell_object(_plain(answer, console))
    else:
        console.tell(_words(answer, console))
    if answer.told.proposals and chosen is None:
        _warn_of_choice(answer, console)
        return 2
    if answer.written and chosen and answer.target:
        reading = Reading(document=chosen.document, report=Report())
        written = Opened(name=answer.target, shown=answer.target, reading=reading)
        warn_of_errors(written, console)
    return 0 if chosen and not answer.told.left(chosen) else 1


def _words(answer: _Answer, console: Console) -> str:
    page, lang = Page(WIDTH), console.lang
    line = visibility_line(answer.found, lang)
    if line:
        page.write(line)
        page.space()
    if not answer.told.proposals:
        option = OPTIONS["time-limit"].names
        page.write(phrases.told(repair_phrases.NO_PROPOSAL, lang, option=option))
        return str(page)
    if answer.told.is_nothing:
        nothing = {
            "repair": repair_phrases.NOTHING_TO_DO,
            "schedule": repair_phrases.NOTHING_TO_SCHEDULE,
        }
        page.write(phrases.told(nothing[answer.command], lang))
    else:
        write_proposals(page, answer.told, lang)
    page.space()
    _write_written(page, answer, console)
    return str(page)


def _write_written(page: Page, answer: _Answer, console: Console) -> None:
    lang, header, chosen = console.lang, answer.told.header, answer.chosen
    if answer.written and answer.target and chosen:
        name = printable(answer.target)
        number = answer.wish.chosen
        page.write(phrases.told(repair_phrases.WROTE, lang, name=name, number=number))
        revision, revised = header.revision, header.revised
        page.write(phrases.told(repair_phrases.REVISE_IT, lang, revision=revision, revised=revised))
        if chosen.people and answer.found.name != "-":
            words = (answer.found.name, answer.target, OPTIONS["for"].names, chosen.people[0])
            command = console.command(NAMES["changes"], *words)
            page.unbroken(command, lead=phrases.told(repair_phrases.TELL_THEM, lang))
    elif not answer.told.is_nothing and answer.target is None:
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
        "proposals": [
            plain_proposal(each, answer.told, console.lang) for each in answer.told.proposals
        ],
    }


def _write(document: Dialogue, name: str, *, may_replace: bool) -> None:
    """Write the whole working document; what stands there already is replaced if it may be."""
    try:
        write_bytes(name, to_json(document).encode(), may_replace=may_replace)
    except FileProblem as problem:
        if problem.code != errno.EEXIST:
            raise
        raise FileProblem(repair_phrases.EXISTS) from None


def _waived(
    document: Dialogue, proposals: tuple[Proposal, ...], arguments: Arguments
) -> frozenset[Finding]:
    """The findings on what remains that the document accepts."""
    findings = [left.finding for each in proposals for left in each.remaining]
    return frozenset(waived_by(document.waivers, findings, arguments.today)[1])


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


def _warn_of_choice(answer: _Answer, console: Console) -> None:
    number, count = answer.wish.chosen, len(answer.told.proposals)
    words = phrases.told(repair_phrases.CHOSEN_MISSING, console.lang, number=number, count=count)
    page = Page(WIDTH)
    page.write(words)
    console.warn(str(page))


def _usage(
    arguments: Arguments, console: Console, sentence: Sentence, **words: Words
) -> UsageError:
    return UsageError(phrases.told(sentence, console.lang, **words), arguments.command)
