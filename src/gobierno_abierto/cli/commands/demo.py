"""``demo``: Mexico City, 21 March 2012, from the announcement to the calendar and the page."""

from pathlib import Path

from gobierno_abierto import datasets
from gobierno_abierto.cli import demo_phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, make_folder
from gobierno_abierto.cli.grammar import NAMES, OPTIONS
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.cli.output import Wish, own_language, refused, write_document
from gobierno_abierto.cli.phrases import told
from gobierno_abierto.cli.reporting import plain_report, write_findings, write_summary
from gobierno_abierto.cli.site_files import write_page
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.model import Document
from gobierno_abierto.publish import agenda_text
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.site import TemplatesUnavailableError
from gobierno_abierto.publish.site import page as page_of
from gobierno_abierto.publish.site.pages import document_key
from gobierno_abierto.rules import check
from gobierno_abierto.words import Language, Sentence

_NAME = "mexico-2012"


def run(arguments: Arguments, console: Console) -> int:
    """Show, check and write the dataset, and say what to do next."""
    folder = Path(arguments.files[0] if arguments.files else _NAME)
    document = datasets.load(_NAME)
    report = check(document)
    found = Opened(name=_NAME, shown=_NAME, reading=Reading(document=document, report=Report()))
    if not console.as_json:
        console.tell(agenda_text(document, lang=console.lang, width=WIDTH))
        console.tell(_check_words(found, report, console))
    page = _page(document, arguments.lang)
    endings = (".json", ".ics") if page is None else (".json", ".ics", ".html")
    names = [str(folder / f"{_NAME}{ending}") for ending in endings]
    wish = Wish(lang=arguments.lang, may_replace=arguments.has("overwrite"))
    for name in names:
        try:
            make_folder(folder)
            if page is not None and name.endswith(".html"):
                key = document_key(document)
                write_page(page, name, key, internal=False, may_replace=wish.may_replace)
            else:
                write_document(document, name, wish)
        except FileProblem as problem_found:
            return refused(console, name, problem_found)
    if console.as_json:
        answer = plain_report(found, report, console.lang)
        console.tell_object({"command": "demo", **answer, "written": names})
    else:
        console.tell(_closing_words(names, console))
    return 0


def _page(document: Document, lang: Language | None) -> str | None:
    """The page of the web; `None` where what makes it is not installed."""
    try:
        return page_of(document, lang=lang or own_language(document))
    except TemplatesUnavailableError:
        return None


def _check_words(found: Opened, report: Report, console: Console) -> str:
    page, lang = Page(WIDTH), console.lang
    page.heading(told(demo_phrases.DEMO_CHECK, lang))
    write_findings(page, found, report, lang)
    page.space()
    write_summary(page, found, report, console)
    return "\n" + str(page)


def _closing_words(names: list[str], console: Console) -> str:
    page, lang = Page(WIDTH), console.lang
    page.heading(told(demo_phrases.DEMO_FILES, lang))
    for name, about in zip(names, demo_phrases.DEMO_FILE, strict=False):
        page.write(printable(name), indent=2)
        page.write(told(about, lang), indent=4)
    page.heading(told(demo_phrases.DEMO_NEXT, lang))
    own = told(demo_phrases.OWN_FILE, lang)
    steps: tuple[tuple[str | Sentence, ...], ...] = (
        (NAMES["clashes"], "ficticio-con-choques"),
        (NAMES["new"], f"{own}.xlsx"),
        (NAMES["check"], f"{own}.xlsx"),
        (NAMES["publish"], f"{own}.xlsx", told(demo_phrases.OWN_FOLDER, lang)),
        (NAMES["plan"], "ficticio-plan"),
        (NAMES["new"], told(demo_phrases.OWN_PLAN, lang), OPTIONS["plan"].names),
    )
    for step, words in zip(demo_phrases.DEMO_STEPS, steps, strict=True):
        page.write(told(step, lang), indent=2)
        page.unbroken(console.command(*words), indent=4)
    return "\n" + str(page)
