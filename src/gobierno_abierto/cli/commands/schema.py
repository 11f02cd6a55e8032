"""``esquema``, ``schema``: the format for other programs, on the screen or as files."""

from pathlib import Path

from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, make_folder, write_bytes
from gobierno_abierto.cli.output import refused
from gobierno_abierto.formats.schema import schema_text
from gobierno_abierto.model.header import FORMAT_VERSION
from gobierno_abierto.publish.page import Page

SCHEMA_FILE = f"gobierno-abierto-{FORMAT_VERSION}.schema.json"


def run(arguments: Arguments, console: Console) -> int:
    """Show the schema, or write it and the codelists into a folder."""
    if not arguments.files:
        console.tell(schema_text(arguments.lang))
        return 0
    # Every word of every codelist: only for those who ask.
    from gobierno_abierto.formats.codelists import codelist_csv  # noqa: PLC0415  # as said above
    from gobierno_abierto.words.codelists import ALL  # noqa: PLC0415  # likewise

    folder = Path(arguments.files[0])
    files = {folder / SCHEMA_FILE: schema_text(arguments.lang)}
    files |= {folder / "codelists" / f"{each.key}.csv": codelist_csv(each.key) for each in ALL}
    for path, content in files.items():
        try:
            make_folder(path.parent)
            write_bytes(str(path), content.encode(), may_replace=arguments.has("overwrite"))
        except FileProblem as problem:
            return refused(console, str(path), problem)
    if console.as_json:
        answer = {"command": "schema", "visibility": "public", "written": [*map(str, files)]}
        console.tell_object(answer)
        return 0
    page = Page(WIDTH)
    name = printable(str(folder))
    page.write(phrases.told(phrases.SCHEMA_WRITTEN, console.lang, name=name, count=len(ALL)))
    console.tell(str(page))
    return 0
