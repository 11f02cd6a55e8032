"""``esquema``, ``schema``: the format for other programs, on the screen or as files."""

import errno
from pathlib import Path

from gobierno_abierto.cli import file_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, make_folder, write_bytes
from gobierno_abierto.cli.output import refused
from gobierno_abierto.formats.schema import schema_text
from gobierno_abierto.model.header import FORMAT_VERSION
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language


def run(arguments: Arguments, console: Console) -> int:
    """Show the schema, or write it and the codelists into a folder: all of them, or none."""
    name = arguments.files[0] if arguments.files else "-"
    if name == "-":
        console.tell(schema_text(arguments.lang))
        return 0
    if not name:
        return refused(console, name, FileProblem(file_phrases.BAD_NAME))
    files = _files(Path(name), arguments.lang)
    may_replace = arguments.has("overwrite")
    taken = [path for path, data in files.items() if not may_replace and _differs(path, data)]
    for path in taken:
        refused(console, str(path), FileProblem(file_phrases.EXISTS, errno.EEXIST))
    if taken:
        return 2
    for path, data in files.items():
        try:
            make_folder(path.parent)
            write_bytes(str(path), data, may_replace=may_replace)
        except FileProblem as problem:
            return refused(console, str(path), problem)
    _tell(console, name, [*map(str, files)])
    return 0


def _files(folder: Path, lang: Language | None) -> dict[Path, bytes]:
    # Every word of every codelist: only for those who ask.
    from gobierno_abierto.formats.codelists import codelist_csv  # noqa: PLC0415  # as said above
    from gobierno_abierto.words.codelists import ALL  # noqa: PLC0415  # likewise

    ending = f".{lang}.json" if lang else ".json"
    schema = folder / f"gobierno-abierto-{FORMAT_VERSION}.schema{ending}"
    lists = {folder / "codelists" / f"{each.key}.csv": codelist_csv(each.key) for each in ALL}
    return {path: text.encode() for path, text in {schema: schema_text(lang), **lists}.items()}


def _differs(path: Path, data: bytes) -> bool:
    """Whether something else stands there already."""
    try:
        return path.is_file() and path.read_bytes() != data
    except OSError:
        return True


def _tell(console: Console, folder: str, written: list[str]) -> None:
    if console.as_json:
        answer = {"command": "schema", "visibility": "public", "written": written}
        console.tell_object(answer)
        return
    page = Page(WIDTH)
    lists = len(written) - 1
    told = phrases.told(phrases.SCHEMA_WRITTEN, console.lang, name=printable(folder), count=lists)
    page.write(told)
    console.tell(str(page))
