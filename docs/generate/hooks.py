"""What mkdocs asks of us while it builds one of the three sites.

A line ``{{ name }}`` of a page is filled by the function of that name in `_PARTS`, and a line
``{{ picture: name }}`` by a drawing; the pages of the rules are made whole. In a block of code such
a line stays as it is: it may come from a file.
"""

import posixpath
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

import accents
from browser_part import browser_part
from carried_page import carried_tables
from codelist_pages import codelist_files, codelist_tables, scale_tables
from command_page import command_help
from format_page import object_tables
from gobierno_abierto.formats.schema import schema_text
from gobierno_abierto.model.header import FORMAT_VERSION
from gobierno_abierto.words import LANGUAGES, Language, language
from pictures import picture
from rule_pages import rule_pages, rules_table
from said import FRONT_PAGE, NAMES

# A block of code is found first, and so what is in it is not looked at.
_PART = re.compile(
    r"^[ \t]*+(?P<fence>`{3,}+|~{3,}+)[^\n]*+\n(?:[^\n]*+\n)*?[ \t]*+(?P=fence)[ \t]*+$"
    r"|^\{\{ (?P<name>[a-z]+) \}\}$",
    re.MULTILINE,
)
_PICTURE = re.compile(r"<p>\{\{ picture: (?P<name>[a-z-]+) \}\}</p>")
_PARTS: dict[str, Callable[[Language], str]] = {
    "rules": rules_table,
    "codelists": codelist_tables,
    "scales": scale_tables,
    "objects": object_tables,
    "command": command_help,
    "browser": browser_part,
    "carried": carried_tables,
}
# Spanish stands at the root, the others below it.
_FOLDERS: dict[Language, str] = {"es": "", "en": "en/", "pt": "pt/"}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is generated."""
    lang = _language(config)
    made: list[tuple[str, str | bytes]] = [
        *rule_pages(lang),
        *codelist_files(),
        (f"reference/gobierno-abierto-{FORMAT_VERSION}.schema.json", schema_text()),
    ]
    for uri, content in made:
        files.append(File.generated(config, uri, content=content))
    return files


def on_page_markdown(markdown: str, config: MkDocsConfig, **_: object) -> str:
    """Fill the parts of a page that are generated."""
    return filled_in(markdown, _language(config))


def filled_in(markdown: str, lang: Language) -> str:
    """`markdown` with what is generated in the places for it."""
    return _PART.sub(lambda part: _PARTS[part["name"]](lang) if part["name"] else part[0], markdown)


def on_page_content(html: str, config: MkDocsConfig, **_: object) -> str:
    """Draw the pictures, which Markdown would take apart."""
    lang = _language(config)
    return _PICTURE.sub(lambda found: picture(found["name"], lang), html)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, **_: object
) -> dict[str, Any]:
    """Tell the template in which other languages the page can be read."""
    own = _language(config)
    root = Path(config.config_file_path).parent / "docs"
    links = []
    for lang in LANGUAGES:
        there = (root / lang / page.file.src_uri).exists() or "/rules/GA" in page.file.src_uri
        target = _FOLDERS[lang] + (page.url if there else "")
        start = posixpath.dirname(_FOLDERS[own] + page.url) or "."
        link = posixpath.relpath(target or ".", start) + "/"
        front = "" if there else FRONT_PAGE.in_language(lang)
        names = {"lang": lang, "name": NAMES[lang], "front": front}
        links.append({**names, "link": link, "own": lang == own})
    return {**context, "languages": links}


def on_post_build(config: MkDocsConfig) -> None:
    """Let the search find words without their accents."""
    accents.mend(Path(config.site_dir))


def _language(config: MkDocsConfig) -> Language:
    return language(str(config.theme["language"]))
