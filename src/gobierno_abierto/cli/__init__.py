"""The command ``gobierno-abierto``: it reads, asks, writes and prints, and judges nothing."""

import contextlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import PurePath

import attrs

from gobierno_abierto.cli import paper_phrases, phrases, site_phrases, workbook_phrases
from gobierno_abierto.cli.arguments import UsageError, parse, preferred_language
from gobierno_abierto.cli.commands import RUN
from gobierno_abierto.cli.console import Console, Streams, own_streams
from gobierno_abierto.cli.extras import tell_missing
from gobierno_abierto.cli.files import problem
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.helping import help_words, usage_words
from gobierno_abierto.cli.program import PROGRAM, as_started
from gobierno_abierto.formats.word import WordUnavailableError
from gobierno_abierto.formats.xlsx import ExcelUnavailableError
from gobierno_abierto.publish.site import CodesUnavailableError, TemplatesUnavailableError
from gobierno_abierto.words import Language, Sentence, Words

# What a shell reports of a program that was stopped by SIGINT or SIGPIPE.
_INTERRUPTED = 130
_NOBODY_READS = 141


def main(
    argv: Sequence[str] | None = None,
    *,
    streams: Streams | None = None,
    environ: Mapping[str, str] | None = None,
    program: str | None = None,
) -> int:
    """Run the command.

    Args:
        argv: the words after the program's name; `None`: those of this process.
        streams: where to read and write; `None`: those of this process.
        environ: where to look for the language; `None`: the environment of this process.
        program: what the command is called in what is printed for copying; `None`: as this
            process was started.

    Returns:
        0 if all is well, 1 if there are findings of severity error, 2 if something could not be
        read or written or the command is wrong, 130 if it was interrupted, 141 if nobody reads
        the output any more. Nothing is raised: nobody is to read a traceback.
    """
    words = tuple(sys.argv[1:] if argv is None else argv)
    where = own_streams() if streams is None else streams
    around = os.environ if environ is None else environ
    console = Console(
        streams=where,
        lang=preferred_language(words, around),
        program=_own_program(around) if program is None else program,
    )
    try:
        code = _obeyed(words, console)
        where.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  # the last resort: no traceback
        code, last_words = _failed(error, console.lang)
        if streams is None:
            _forget_output(where)
        with contextlib.suppress(OSError, ValueError):
            console.warn(last_words)
    return code


def _failed(error: BaseException, lang: Language) -> tuple[int, str]:
    """The exit code, and what to say of it."""
    if isinstance(error, BrokenPipeError):
        return _NOBODY_READS, ""
    if isinstance(error, KeyboardInterrupt):
        return _INTERRUPTED, _last_words(phrases.INTERRUPTED, lang)
    if isinstance(error, MemoryError):
        # The calls it interrupted hold what has filled the memory: saying so takes some.
        error.__traceback__ = None
        return 2, _last_words(phrases.NO_MEMORY, lang)
    if isinstance(error, OSError):
        reason = problem(error).reason
        return 2, _last_words(phrases.OUTPUT_FAILED, lang, reason=reason)
    return 2, _last_words(phrases.OUR_FAULT, lang, clue=_clue(error))


def _last_words(sentence: Sentence, lang: Language, **words: Words) -> str:
    """The sentence in `lang`; in Spanish if that fails: its table may be what is broken."""
    try:
        return phrases.told(sentence, lang, **words)
    except Exception:  # noqa: BLE001  # nothing comes after it
        return phrases.told(sentence, "es", **words)


def _own_program(environ: Mapping[str, str]) -> str:
    script, interpreter = (next(iter(each), "") for each in (sys.argv, sys.orig_argv))
    return as_started(script, interpreter, environ.get("PATH", ""))


def _obeyed(words: Sequence[str], console: Console) -> int:
    try:
        arguments = parse(words, console.lang)
        option = OPTIONS["lang"].names if arguments.lang else None
        console = attrs.evolve(console, as_json=arguments.as_json, lang_option=option)
        if arguments.has("help"):
            console.tell(help_words(arguments.command, console))
            return 0
        if arguments.has("version") or arguments.command is None:
            console.tell(f"{PROGRAM} {_version()}")
            return 0
        return RUN[arguments.command.key](arguments, console)
    except UsageError as error:
        console.warn(usage_words(error, console))
        return 2
    except ExcelUnavailableError:
        return tell_missing(console, workbook_phrases.EXCEL_MISSING, "excel")
    except WordUnavailableError:
        return tell_missing(console, paper_phrases.WORD_MISSING, "word")
    except (TemplatesUnavailableError, CodesUnavailableError):
        return tell_missing(console, site_phrases.PAGES_MISSING, "page")


def _version() -> str:
    # It reads the metadata of every package: only for those who ask.
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  # as said above

    try:
        return version(PROGRAM)
    except PackageNotFoundError:
        return "?"


def _clue(error: BaseException) -> str:
    """What failed and where, in one line: enough to find it, and no data of anybody."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__} {place}".strip()


def _forget_output(where: Streams) -> None:
    """Let what is still in the buffer go nowhere: Python would write it at exit, and fail again."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, where.stdout.fileno())
        os.close(nowhere)
