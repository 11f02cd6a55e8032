"""The help, in the reader's language."""

from gobierno_abierto import datasets
from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.arguments import UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.grammar import COMMANDS, NAMES, OPTIONS, SHARED, Command
from gobierno_abierto.publish.page import Page, Rows
from gobierno_abierto.words import Language


def help_words(command: Command | None, console: Console) -> str:
    """The help of one command, or of all."""
    page = Page(WIDTH)
    if command is None:
        _write_all(page, console)
    else:
        _write_one(page, command, console)
    return str(page)


def usage_words(error: UsageError, console: Console) -> str:
    """What is wrong with what was typed, how it should be, and where to read more."""
    page, lang, command = Page(WIDTH), console.lang, error.command
    page.write(printable(error.words))
    if error.file is not None:
        alone = phrases.told(phrases.FILE_ALONE, lang)
        page.unbroken(console.command(NAMES["check"], error.file), lead=alone)
    _write_usage(page, command, console)
    words = [command.names] if command else []
    example = console.command(*words, OPTIONS["help"].names)
    page.unbroken(example, lead=phrases.told(phrases.SEE_HELP, lang))
    return str(page)


def _write_usage(page: Page, command: Command | None, console: Console) -> None:
    """How a command is typed."""
    lang = console.lang
    words = _typed(command, lang) if command else phrases.told(phrases.COMMAND, lang)
    usage = f"{console.program} {words} {phrases.told(phrases.OPTIONS_WORD, lang)}"
    page.write(usage, lead=phrases.told(phrases.USAGE, lang) + " ")


def _write_all(page: Page, console: Console) -> None:
    lang = console.lang
    page.write(phrases.told(phrases.TAGLINE, lang))
    page.space()
    _write_usage(page, None, console)
    page.space()
    page.write(phrases.told(phrases.COMMANDS, lang))
    page.columns([(_typed(each, lang), each.summary.in_language(lang)) for each in COMMANDS])
    page.space()
    page.write(phrases.told(phrases.OPTIONS, lang))
    page.columns(_options(SHARED, lang))
    page.space()
    page.write(_file_words(lang))
    page.space()
    page.write(phrases.told(phrases.EXIT_HELP, lang))
    page.space()
    page.write(phrases.told(phrases.FIRST_STEPS, lang))
    help_of_one = (NAMES["check"], OPTIONS["help"].names)
    for example in ((NAMES["demo"],), (NAMES["show"], "ficticio"), help_of_one):
        page.unbroken(console.command(*example), indent=2)


def _write_one(page: Page, command: Command, console: Console) -> None:
    lang = console.lang
    _write_usage(page, command, console)
    page.space()
    page.write(command.summary.in_language(lang))
    page.write(command.details.in_language(lang))
    own = command.names.in_language(lang)
    others = ", ".join(dict.fromkeys(each for each in command.all_names if each != own))
    if others:
        page.write(phrases.told(phrases.ALSO, lang, names=others))
    if any(each.name.en == "FILE" and each.required for each in command.takes):
        page.space()
        page.write(_file_words(lang))
    if command.options:
        page.space()
        page.write(phrases.told(phrases.OWN_OPTIONS, lang))
        page.columns(_options(command.options, lang))
    page.space()
    page.write(phrases.told(phrases.OPTIONS, lang))
    page.columns(_options(SHARED, lang))


def _file_words(lang: Language) -> str:
    return phrases.told(phrases.FILE_HELP, lang, names=", ".join(datasets.names()))


def _typed(command: Command, lang: Language) -> str:
    words = [command.names.in_language(lang)]
    for each in command.takes:
        name = each.name.in_language(lang)
        words.append(name if each.required else f"[{name}]")
    return " ".join(words)


def _options(keys: tuple[str, ...], lang: Language) -> Rows:
    rows: Rows = []
    for key in keys:
        option = OPTIONS[key]
        name = option.names.in_language(lang)
        short = [each for each in option.others if len(each) == 2]
        typed = ", ".join([*short, name])
        value = f" {option.takes.in_language(lang)}" if option.takes else ""
        rows.append((typed + value, option.help.in_language(lang)))
    return rows
