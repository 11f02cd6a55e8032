"""The help, in the reader's language."""

from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.console import WIDTH, printable
from gobierno_abierto.cli.grammar import COMMANDS, NAMES, OPTIONS, SHARED, Command
from gobierno_abierto.publish.page import Page, Rows
from gobierno_abierto.words import Language

PROGRAM = "gobierno-abierto"


def help_words(command: Command | None, lang: Language) -> str:
    """The help of one command, or of all."""
    page = Page(WIDTH)
    if command is None:
        _write_all(page, lang)
    else:
        _write_one(page, command, lang)
    return str(page)


def usage(command: Command | None, lang: Language) -> str:
    """How a command is typed."""
    if command is None:
        words = [PROGRAM, phrases.told(phrases.COMMAND, lang)]
    else:
        words = [PROGRAM, command.names.in_language(lang)]
        for each in command.takes:
            name = each.name.in_language(lang)
            words.append(name if each.required else f"[{name}]")
    return " ".join([*words, phrases.told(phrases.OPTIONS_WORD, lang)])


def usage_words(complaint: str, command: Command | None, lang: Language) -> str:
    """What is wrong with what was typed, how it should be, and where to read more."""
    page = Page(WIDTH)
    page.write(printable(complaint))
    page.write(usage(command, lang), lead=phrases.told(phrases.USAGE, lang) + " ")
    name = f"{command.names.in_language(lang)} " if command else ""
    example = f"{PROGRAM} {name}{OPTIONS['help'].names.in_language(lang)}"
    page.write(phrases.told(phrases.SEE_HELP, lang, example=example))
    return str(page)


def _write_all(page: Page, lang: Language) -> None:
    page.write(phrases.told(phrases.TAGLINE, lang))
    page.space()
    page.write(usage(None, lang), lead=phrases.told(phrases.USAGE, lang) + " ")
    page.space()
    page.write(phrases.told(phrases.COMMANDS, lang))
    page.columns([(_typed(each, lang), each.summary.in_language(lang)) for each in COMMANDS])
    page.space()
    page.write(phrases.told(phrases.OPTIONS, lang))
    page.columns(_options(SHARED, lang))
    page.space()
    page.write(phrases.told(phrases.FILE_HELP, lang))
    page.space()
    page.write(phrases.told(phrases.EXIT_HELP, lang))
    page.space()
    page.write(phrases.told(phrases.FIRST_STEPS, lang))
    for example in ("demo", f"{NAMES['show'].in_language(lang)} ficticio", _help_of("check", lang)):
        page.write(f"{PROGRAM} {example}", indent=2)


def _write_one(page: Page, command: Command, lang: Language) -> None:
    page.write(usage(command, lang), lead=phrases.told(phrases.USAGE, lang) + " ")
    page.space()
    page.write(command.summary.in_language(lang))
    page.write(command.details.in_language(lang))
    own = command.names.in_language(lang)
    others = ", ".join(dict.fromkeys(each for each in command.all_names if each != own))
    if others:
        page.write(phrases.told(phrases.ALSO, lang, names=others))
    if any(each.name.en == "FILE" and each.required for each in command.takes):
        page.space()
        page.write(phrases.told(phrases.FILE_HELP, lang))
    if command.options:
        page.space()
        page.write(phrases.told(phrases.OWN_OPTIONS, lang))
        page.columns(_options(command.options, lang))
    page.space()
    page.write(phrases.told(phrases.OPTIONS, lang))
    page.columns(_options(SHARED, lang))


def _typed(command: Command, lang: Language) -> str:
    words = [command.names.in_language(lang)]
    for each in command.takes:
        name = each.name.in_language(lang)
        words.append(name if each.required else f"[{name}]")
    return " ".join(words)


def _help_of(key: str, lang: Language) -> str:
    return f"{NAMES[key].in_language(lang)} {OPTIONS['help'].names.in_language(lang)}"


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
