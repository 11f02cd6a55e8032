"""From the words on the command line to what is asked for.

Not argparse: its errors and headings are English sentences, and here several languages stand
side by side, with the options wherever people happen to type them.
"""

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches

import attrs

from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.console import typed
from gobierno_abierto.cli.grammar import COMMANDS, OPTIONS, SHARED, Command, Option
from gobierno_abierto.cli.phrases import told
from gobierno_abierto.words import LANGUAGES, Language, Sentence, language

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_HELP = Sentence("ayuda", "help", "ajuda")
# How alike two words must be to be taken for a slip and nothing else (1.0: the same).
_SLIP = 0.81


class UsageError(Exception):
    """The command was typed in a way that cannot be obeyed.

    `command` is the one, if known; `file` a file that was given without any.
    """

    def __init__(self, words: str, command: Command | None = None, file: str | None = None) -> None:
        self.words = words
        self.command = command
        self.file = file
        super().__init__(words)


@attrs.frozen
class _Given:
    """An option as it was typed; `value` is empty if it takes none."""

    typed: str
    value: str = ""


@attrs.frozen(kw_only=True)
class Arguments:
    """What is asked for.

    `command` is `None` only with `help` or `version`. `files` are the words after the command,
    `lang` the language that was asked for in so many words (`None`: none was), `switches` the
    keys of the options without a value, `values` what was given for the others.
    """

    command: Command | None
    files: tuple[str, ...] = ()
    lang: Language | None = None
    as_json: bool = False
    today: date | None = None
    switches: frozenset[str] = frozenset()
    values: Mapping[str, str] = attrs.field(factory=dict)

    def has(self, switch: str) -> bool:
        """Whether a switch was given."""
        return switch in self.switches


def preferred_language(argv: Sequence[str], environ: Mapping[str, str]) -> Language:
    """The language to speak, even of a command that cannot be understood.

    What ``--lang`` says; else what the environment says in the order of POSIX (XBD 8.2); else
    Spanish.
    """
    own = OPTIONS["lang"]
    asked = None
    for position, word in enumerate(argv):
        name, equals, value = word.partition("=")
        if word == "--":
            break
        if _option(name) is own:
            asked = value if equals else (*argv, "")[position + 1]
    # "The values of locale categories shall be determined by a precedence order."
    stated = (environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    for tag in (asked, next((each for each in stated if each), None)):
        try:
            return language(tag or "")
        except ValueError:
            continue
    return "es"


def parse(argv: Sequence[str], lang: Language) -> Arguments:
    """What `argv` asks for.

    Raises:
        UsageError: if it cannot be obeyed; it says why in `lang`.
    """
    try:
        return _parsed(argv, lang)
    except UsageError as error:
        if error.command is None and error.file is None:
            error.command = _meant_command(argv)
        raise


def _meant_command(argv: Sequence[str]) -> Command | None:
    """The command, if the first word that is no option is one."""
    first = next((folded(word) for word in argv if not word.startswith("-")), "")
    return next((each for each in COMMANDS if first in map(folded, each.all_names)), None)


def _parsed(argv: Sequence[str], lang: Language) -> Arguments:
    names, given = _sorted_out(argv, lang)
    command = None
    if names and folded(names[0]) in map(folded, _HELP.in_every_language()):
        given["help"] = _Given(names.pop(0))
    switches = frozenset(key for key in given if OPTIONS[key].takes is None)
    if names:
        command = _command(names[0], lang)
        given = {_own_key(key, each, command): each for key, each in given.items()}
    elif not switches & {"help", "version"}:
        raise UsageError(told(phrases.COMMAND_MISSING, lang))
    if command and "help" not in switches:
        _require_fit(command, names[1:], given, lang)
    return Arguments(
        command=command,
        files=tuple(names[1:]),
        lang=_language(_value(given, "lang"), lang),
        as_json=_is_json(_value(given, "format"), lang),
        today=day_typed(_value(given, "today"), lang),
        switches=switches,
        values={key: each.value for key, each in given.items() if key not in switches},
    )


def _sorted_out(argv: Sequence[str], lang: Language) -> tuple[list[str], dict[str, _Given]]:
    """The words that are no options, and the options by their keys, wherever they stand."""
    names: list[str] = []
    given: dict[str, _Given] = {}
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        if word == "--":
            names += rest
            break
        # A lone hyphen is a file: the standard input.
        if not word.startswith("-") or word == "-":
            names.append(word)
            continue
        name, equals, value = word.partition("=")
        option = _option(name)
        if option is None:
            raise UsageError(_unknown_option(name, lang))
        if option.takes is None and equals:
            raise UsageError(told(phrases.OPTION_TAKES_NOTHING, lang, option=name))
        if option.takes is not None and not equals:
            if not rest or rest[0].startswith("--"):
                raise UsageError(told(phrases.VALUE_MISSING, lang, option=name, value=option.takes))
            value = rest.pop(0)
        if option.repeats and option.key in given:
            value = f"{given[option.key].value},{value}"
        given[option.key] = _Given(name, value)
    return names, given


def _value(given: Mapping[str, _Given], key: str) -> str | None:
    return given[key].value if key in given else None


def _option(name: str) -> Option | None:
    wanted = folded(name)
    return next(
        (option for option in OPTIONS.values() if wanted in map(folded, option.all_names)), None
    )


def _own_key(key: str, given: _Given, command: Command) -> str:
    """The option of this command: two commands may each have one that is typed alike."""
    wanted = folded(given.typed)
    own = (each for each in command.options if wanted in map(folded, OPTIONS[each].all_names))
    return next(own, key)


def _unknown_option(name: str, lang: Language) -> str:
    internal = OPTIONS["internal"]
    # What shows more than is public is not offered to somebody who meant something else.
    exposes = any(_is_slip(name.lstrip("-"), each.lstrip("-")) for each in internal.all_names)
    those = [each for each in OPTIONS.values() if exposes or each is not internal]
    near = _nearest_in(lang, name, those)
    return _with_nearest(told(phrases.OPTION_UNKNOWN, lang, option=name), near, lang)


def _command(name: str, lang: Language) -> Command:
    wanted = folded(name)
    for command in COMMANDS:
        if wanted in map(folded, command.all_names):
            return command
    if wanted.endswith(".json"):
        raise UsageError(told(phrases.COMMAND_UNKNOWN, lang, command=name), file=name)
    near = _nearest_in(lang, name, COMMANDS)
    raise UsageError(_with_nearest(told(phrases.COMMAND_UNKNOWN, lang, command=name), near, lang))


def _require_fit(
    command: Command, files: Sequence[str], given: Mapping[str, _Given], lang: Language
) -> None:
    name = command.names
    for key, option in given.items():
        if key not in SHARED and key not in command.options:
            raise UsageError(
                told(phrases.OPTION_ELSEWHERE, lang, command=name, option=option.typed), command
            )
    needed = [each for each in command.takes if each.required]
    if len(files) < len(needed):
        missing = needed[len(files)].name
        raise UsageError(told(phrases.NAME_MISSING, lang, command=name, name=missing), command)
    if len(files) > len(command.takes):
        extra = files[len(command.takes)]
        words = told(phrases.NAME_TOO_MANY, lang, command=name, name=extra)
        blank = _with_blanks(files)
        if blank:
            words += f" {told(phrases.QUOTE_IT, lang, name=typed(blank))}"
        raise UsageError(words, command)


def _with_blanks(words: Sequence[str]) -> str | None:
    """The file that some of the words are, joined by blanks; `None`: there is none of that name."""
    ends = range(2, len(words) + 1)
    joined = (" ".join(words[start:end]) for end in ends for start in range(end - 1))
    # Of pathlib, exists raises an error where the folder may not be searched.
    return next((each for each in joined if os.path.lexists(each)), None)


def _language(value: str | None, lang: Language) -> Language | None:
    if value is None:
        return None
    try:
        return language(value)
    except ValueError:
        raise UsageError(
            told(phrases.LANGUAGE_UNKNOWN, lang, value=value, known=LANGUAGES)
        ) from None


def _is_json(value: str | None, lang: Language) -> bool:
    if value is None:
        return False
    takes = OPTIONS["format"].takes
    known = takes.in_every_language() if takes else ()
    if value.lower() not in "|".join(known).split("|"):
        raise UsageError(told(phrases.FORMAT_UNKNOWN, lang, value=value))
    return value.lower() == "json"


def day_typed(value: str | None, lang: Language) -> date | None:
    """The day that was typed; `None` if none was.

    Raises:
        UsageError: if it is not one; it says so in `lang`.
    """
    if value is None:
        return None
    try:
        # fromisoformat alone also takes weeks and dates without hyphens.
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise UsageError(told(phrases.DAY_UNKNOWN, lang, value=value))


def _with_nearest(words: str, near: str | None, lang: Language) -> str:
    return f"{words} {told(phrases.NEAREST, lang, name=near)}" if near else words


def _nearest_in(lang: Language, name: str, those: Iterable[Option | Command]) -> str | None:
    """What `name` was perhaps meant to be, as readers of `lang` type it."""
    by_name: dict[str, str] = {}
    # The hyphens that all options share make none of them more alike.
    own = {each.names.in_language(lang): each.all_names for each in those}
    for name_here, every in own.items():
        for each in every:
            by_name.setdefault(each.lstrip("-"), name_here)
    word = name.lstrip("-")
    near = nearest(word, [each.lstrip("-") for each in own])
    meant = near if near and _is_slip(word, near) else nearest(word, tuple(by_name))
    return by_name[meant] if meant else None


def _is_slip(name: str, meant: str) -> bool:
    """Whether hardly anything else can have been meant."""
    return bool(get_close_matches(folded(name), [folded(meant)], cutoff=_SLIP))


def nearest(name: str, names: Sequence[str]) -> str | None:
    """The one of `names` that `name` was perhaps meant to be; of equals the first."""
    known = {folded(each): each for each in reversed(names)}
    near = get_close_matches(folded(name), known, n=1)
    return known[near[0]] if near else None


def folded(word: str) -> str:
    """`word` without accents and capitals: people leave them out when they type.

    >>> folded("--Versión")
    '--version'
    """
    parts = unicodedata.normalize("NFKD", word)
    return "".join(each for each in parts if not unicodedata.combining(each)).casefold()
