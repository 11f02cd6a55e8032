"""The documentation is whole, in each language, and its generated pages say everything."""

import json
import re
from html import unescape
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import gobierno_abierto as ga
from codelist_pages import codelist_tables, scale_tables
from command_page import command_help
from format_page import object_tables
from gobierno_abierto.cli.grammar import COMMANDS
from gobierno_abierto.findings.catalogue import ALL
from gobierno_abierto.words import Language
from gobierno_abierto.words.codelists import ALL as CODELISTS
from gobierno_abierto.words.codelists.scales import SCALES
from pictures import picture
from rule_files import Triplet
from rule_pages import fenced, literal, page_of, rule_pages, rules_table
from said import BAD, GOOD, LOOKS_FOR, REMEDY, SOURCE, WHY
from small_json import small

_ROOT = Path(__file__).resolve().parent.parent
_DOCS = _ROOT / "docs"
_CONFIGURATION: dict[Language, str] = {
    "es": "mkdocs.yml",
    "en": "mkdocs.en.yml",
    "pt": "mkdocs.pt.yml",
}
# What Portuguese readers are promised.
_IN_PORTUGUESE = {
    "how-to/cancelled.md",
    "how-to/in-browser.md",
    "index.md",
    "reference/codelists.md",
    "reference/command.md",
    "reference/format.md",
    "reference/rules/index.md",
    "tutorials/contact.md",
    "tutorials/developer.md",
    "tutorials/plan.md",
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
    named = set(re.findall(r"^::: gobierno_abierto\.(?:[\w.]+\.)?(\w+)$", page, re.MULTILINE))
    named |= {"datasets", "standards"}
    within = set(
        re.findall(r"^      heading: (?:datasets|standards)\.(?:\w+\.)?(\w+)$", page, re.MULTILINE)
    )

    assert set(ga.__all__) - _UNLISTED == named - _UNLISTED - within


@pytest.mark.parametrize("lang", ["es", "en"])
def test_the_page_of_the_library_names_what_the_standards_offer(lang: Language) -> None:
    """All but tables and names of types."""
    page = (_DOCS / lang / "reference" / "api.md").read_text(encoding="utf-8")
    headed = set(re.findall(r"^      heading: standards\.(\S+)$", page, re.MULTILINE))
    offered = set(ga.standards.__all__) - {"SOON", "STATUSES", "TRACKERS", "Step"}

    assert offered <= {each.split(".")[0] for each in headed}


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
        good = f"reference/rules/{entry.code}-good"
        assert any(
            f"{good}.{ending}" in made for ending in ("json", "ics", "csv", "toml", "xml", "xlsx")
        )
    # GA001 is told of a file that is not there; GA031 to GA033, GA047, GA804 to GA807, GA072 to
    # GA079 and GA080 to GA089 of two.
    assert 3 * len(ALL) - 1 + 4 + 4 + 8 + 10 == len(made)


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
def test_the_scales_say_which_labels_are_our_translations(lang: Language) -> None:
    """Each code with the official label, and a mark at each translation that has no source."""
    tables = scale_tables(lang)

    assert tables.count("\n| `") == sum(len(each.terms) for each in SCALES.values())
    assert "| `2` | Marginal | Marginal | Marginal † | " in tables
    assert "| `5` | Complete | Completo † | Completo † | " in tables


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


# What comes from files --------------------------------------------------------------------------

_EVIL = "<img src=x onerror=alert(1)> [a](javascript:b) `c` {{ rules }} &lt; *d* | ~~e~~"


def _rendered(page: str) -> str:
    markdown = pytest.importorskip("markdown")
    pytest.importorskip("pymdownx")
    extensions = ["attr_list", "tables", "pymdownx.superfences", "pymdownx.highlight"]
    return str(markdown.markdown(page, extensions=extensions))


@_IN_EACH
def test_the_names_of_a_file_are_text_on_its_page(lang: Language) -> None:
    """No mark-up of a file becomes mark-up of the site, in the remedy least of all."""
    plain = small()
    name = "<img src=x onerror=alert(1)> {{ rules }} *d*"
    bad = json.dumps({**plain, name: 1}, indent=1).encode()
    page = page_of(Triplet("GA010", bad, json.dumps(plain, indent=1).encode(), ""), lang)
    rendered = _rendered(page)

    assert "<img" not in rendered
    assert "<em>d</em>" not in rendered
    remedy = unescape(rendered.partition(f">{REMEDY.in_language(lang)}</h2>")[2])
    assert f"x-{name}" in remedy


@_IN_EACH
def test_no_line_of_a_file_ends_its_block_of_code(lang: Language) -> None:
    """Nor is anything put in its place."""
    bad = b"{\n```\n<img src=x>\n~~~\n````\n{{ rules }}\n"
    page = page_of(Triplet("GA004", bad, b"{}\n", ""), lang)

    assert "`````json" in page
    assert "<img" not in _rendered(page)
    assert page == _hooks().filled_in(page, lang)


def test_a_block_has_a_fence_that_is_longer_than_those_in_it() -> None:
    assert "```text\na ``\n```" == fenced("a ``", "text")
    assert "`````json\n````\n`````" == fenced("````", "json")


def test_words_of_a_file_are_shown_as_they_are() -> None:
    """Every character of mark-up is a character again when the page is read."""
    assert "<" not in literal(_EVIL)
    assert f"<p>{_EVIL}</p>" == unescape(_rendered(literal(_EVIL)))


def test_a_place_is_filled_only_outside_of_blocks_of_code() -> None:
    """A longer fence ends no shorter block, and a block that never ends is none."""
    fill = _hooks().filled_in
    table = rules_table("es")

    assert f"a\n{table}\nb" == fill("a\n{{ rules }}\nb", "es")
    assert f"```\nx\n```\n{table}" == fill("```\nx\n```\n{{ rules }}", "es")
    for block in ("```text\n{}\n```\n", "~~~\n{}\n~~~", "````\n```\n{}\n````", "  ```\n{}\n  ```"):
        page = block.replace("{}", "{{ rules }}")
        assert page == fill(page, "es")


def _hooks() -> ModuleType:
    pytest.importorskip("mkdocs")
    return import_module("hooks")
