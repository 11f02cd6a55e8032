"""Reading what was published: the pages as a browser parses them, and where their links lead."""

import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from typing import Any

import attrs


@attrs.define
class Element:
    """An element that was met: its name and its attributes."""

    name: str
    attributes: dict[str, str]


class Read(HTMLParser):
    """A page: every element in order, its words, and what it tells search engines."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.words: list[str] = []
        self.data: list[dict[str, Any]] = []
        self._within = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        self._within = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        """What follows is no longer in it."""
        self._within = ""

    def handle_data(self, data: str) -> None:
        """Note words, or what a machine reads."""
        if self._within == "script":
            self.data.append(json.loads(data))
        elif self._within != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        """All words in one line."""
        return " ".join(" ".join(self.words).split())

    def all(self, name: str) -> list[dict[str, str]]:
        """The attributes of all elements of a name."""
        return [each.attributes for each in self.elements if each.name == name]

    @property
    def links(self) -> list[str]:
        """Every address in the page."""
        return [
            value
            for each in self.elements
            for name, value in each.attributes.items()
            if name in ("href", "src", "action", "data", "srcset", "poster")
        ]


def pages_of(files: Mapping[str, bytes]) -> dict[str, Read]:
    """The pages of a site, read."""
    return {path: Read(data.decode()) for path, data in files.items() if path.endswith(".html")}


def unsealed(page: str) -> str:
    """A page that the command wrote, as the library made it."""
    return re.sub(r'\n<meta name="seal" content="[0-9a-f]{32}">', "", page, count=1)


def dead_links(files: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """The links of a site that lead to nothing in it, and do not leave it either."""
    pages = pages_of(files)
    places = {
        path: {each.attributes["id"] for each in page.elements if "id" in each.attributes}
        for path, page in pages.items()
    }
    dead = []
    for path, page in pages.items():
        for link in page.links:
            if link.startswith(("http:", "https:", "mailto:", "data:", "webcal:")):
                continue
            target, _, place = link.partition("#")
            file = normpath(join(dirname(path), target)) if target else path
            if file not in files or (place and place not in places.get(file, set())):
                dead.append((path, link))
    return dead
