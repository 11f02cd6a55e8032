"""The documentation is whole, in each language, and its generated pages say everything."""

import re
from pathlib import Path

import pytest

import gobierno_abierto as ga
from codelist_pages import codelist_tables
from command_page import command_help
from format_page import object_tables
from gobierno_abierto.cli.grammar import COMMANDS
from gobierno_abierto.findings.catalogue import ALL
from gobierno_abierto.words import Language
from gobierno_abierto.words.codelists import ALL as CODELISTS
from pictures import picture
from rule_pages import rule_pages, rules_table
from said import BAD, GOOD, LOOKS_FOR, REMEDY, SOURCE, WHY

_ROOT = Path(__file__).resolve().parent.parent
_DOCS = _ROOT / "docs"
_CONFIGURATION: dict[Language, str] = {
    "es": "mkdocs.yml",
    "en": "mkdocs.en.yml",
    "pt": "mkdocs.pt.yml",
}
# What Portuguese readers are promised.
_IN_PORTUGUESE = {
    "index.md",
    "reference/codelists.md",
    "reference/command.md",
    "reference/format.md",
    "reference/rules/index.md",
    "tutorials/contact.md",
    "tutorials/developer.md",
}
_IN_EACH = pytest.mark.parametrize("lang", _CONFIGURATION)
# They stand on the pages under other names, or need none.
_UNLISTED = {"__version__", "datasets", "rules"}


def _pages(lang: Language) -> set[str]:
    return {path.relative_to(_DOCS / lang).as_posix() for path in (_DOCS / lang).rglob("*.md")}


def test_spanish_and_english_have_the_same_pages() -> None:
    """Neither is translated last."""
    assert _pages("es") == _pages("en")


def test_portuguese_has_what_it_is_promised() -> None:
    """The home page says what there is."""
    assert _IN_PORTUGUESE == _pages("pt")


@_IN_EACH
def test_every_page_is_in_the_menu(lang: Language) -> None:
    """And nothing in the menu is missing."""
    configuration = (_ROOT / _CONFIGURATION[lang]).read_text(encoding="utf-8")

    assert _pages(lang) == set(re.findall(r"(\S+\.md)$", configuration, re.MULTILINE))


@_IN_EACH
def test_every_page_has_one_title_and_a_first_paragraph(lang: Language) -> None:
    """Readers know at once where they are."""
    for name in sorted(_pages(lang)):
        text = (_DOCS / lang / name).read_text(encoding="utf-8")
        body = re.sub(r"^---\n.*?\n---\n", "", text, flags=re.DOTALL)
        prose = re.sub(r"^```.*?^```", "", body, flags=re.DOTALL | re.MULTILINE)
        assert 1 == len(re.findall(r"^# ", prose, re.MULTILINE)), f"{lang}/{name}"
        assert re.match(r"\s*# [^\n]+\n\n[^#|`\n-]", body), f"{lang}/{name}"


@_IN_EACH
def test_pages_load_nothing_from_elsewhere(lang: Language) -> None:
    """No picture, script or style of another site."""
    remote = re.compile(r"!\[[^\]]*\]\(https?:|<(?:img|script|link|iframe)[^>]+https?:")
    texts = {name: (_DOCS / lang / name).read_text("utf-8") for name in _pages(lang)}
    found = [name for name, text in texts.items() if remote.search(text)]

    assert [] == found


@pytest.mark.parametrize("lang", ["es", "en"])
def test_the_page_of_the_library_names_everything_public(lang: Language) -> None:
    """Whatever can be imported is told of."""
    page = (_DOCS / lang / "reference" / "api.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^::: gobierno_abierto\.(\w+)", page, re.MULTILINE))

    assert set(ga.__all__) - _UNLISTED == named - _UNLISTED


@_IN_EACH
def test_every_code_has_a_page_with_all_its_parts(lang: Language) -> None:
    """What it looks for, why it matters, a bad and a good example, the remedy, the source."""
    made = dict(rule_pages(lang))
    parts = (LOOKS_FOR, WHY, BAD, GOOD, REMEDY, SOURCE)
    heads = [f"## {each.in_language(lang)}\n" for each in parts]

    for entry in ALL:
        page = made[f"reference/rules/{entry.code}.md"]
        assert isinstance(page, str)
        assert [] == [head for head in heads if head not in page], entry.code
        assert entry.title.in_language(lang) in page
        assert f"reference/rules/{entry.code}-good.json" in made
    # GA001 is told of a file that is not there.
    assert 3 * len(ALL) - 1 == len(made)


@_IN_EACH
def test_the_tables_leave_nothing_out(lang: Language) -> None:
    """Every rule, every code of every codelist, every command."""
    rules, codes, commands = rules_table(lang), codelist_tables(lang), command_help(lang)

    assert [] == [each.code for each in ALL if f"| [{each.code}]({each.code}.md) |" not in rules]
    assert [] == [
        code for each in CODELISTS for code in each.terms if f"| `{code}` | " not in codes
    ]
    assert [] == [
        each.key for each in COMMANDS if f"## {each.names.in_language(lang)} {{" not in commands
    ]


@_IN_EACH
def test_the_format_is_told_member_by_member(lang: Language) -> None:
    """Every definition of the schema that has members is a table of the page."""
    page = object_tables(lang)
    definitions = ga.json_schema(lang)["$defs"]
    wanted = [
        (name, member)
        for name, each in definitions.items()
        if name not in ("AgendaItem", "SingleItem")
        for member in each.get("properties", ())
    ]

    def section(name: str) -> str:
        return page.partition(f"{{ #{name.lower()} }}")[2].partition("\n## ")[0]

    assert [] == [each for each in wanted if f"| `{each[1]}` |" not in section(each[0])]


@_IN_EACH
@pytest.mark.parametrize("name", ["layers", "model"])
def test_pictures_are_told_in_words(name: str, lang: Language) -> None:
    """Whoever does not see the drawing hears what it shows."""
    drawn = picture(name, lang)

    assert re.search(r'role="img".*<title [^>]*>[^<]+</title><desc [^>]*>[^<]{80,}</desc>', drawn)
