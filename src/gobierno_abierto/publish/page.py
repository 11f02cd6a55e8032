"""Lines of text that fit a width."""

import itertools
import textwrap

# Narrower than this, a column of hours leaves no room for words.
NARROWEST = 40
_STEP = 2

# Longer than the labels of most pages.
_LABEL = 18

# One text, or several that belong together.
Words = str | tuple[str, ...]
Rows = list[tuple[str, Words]]


class Page:
    """A plain text that grows line by line. Words are wrapped, never cut."""

    def __init__(self, width: int) -> None:
        if width < NARROWEST:
            raise ValueError(f"a page has at least {NARROWEST} columns, not {width}")
        self.width = width
        self._lines: list[str] = []

    def write(self, words: Words, *, indent: int = 0, lead: str = "") -> None:
        """Add a paragraph, `indent` columns from the left, with `lead` before its first line.

        The other lines begin below the end of the lead; below a long one, all of them. Of several
        paragraphs that are given as a tuple, each has its further lines a little more to the
        right, so that one sees where the next begins.
        """
        if lead and indent + len(lead) > self.width // 2:
            self.write(lead.rstrip(), indent=indent)
            self.write(words, indent=indent + _STEP)
            return
        paragraphs = words if isinstance(words, tuple) else tuple(words.split("\n"))
        first = " " * indent + lead
        below = " " * len(first)
        deeper = " " * _STEP if isinstance(words, tuple) and len(words) > 1 else ""
        for paragraph in paragraphs:
            self._lines.extend(
                textwrap.wrap(
                    paragraph,
                    self.width,
                    initial_indent=first,
                    subsequent_indent=below + deeper,
                    break_long_words=False,
                    break_on_hyphens=False,
                )
                or [first.rstrip()]
            )
            first = below

    def unbroken(self, line: str, *, indent: int = 0, lead: str = "") -> None:
        """Add a line that is not wrapped, for it is to be copied; below its lead if need be."""
        if lead and indent + len(f"{lead} {line}") > self.width:
            self.write(lead, indent=indent)
            lead, indent = "", indent + _STEP
        self._lines.append(" " * indent + (f"{lead} {line}" if lead else line))

    def space(self) -> None:
        """Add an empty line, unless there is one or nothing stands above it."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def rule(self, mark: str) -> None:
        """Add a line of `mark`, as long as the longest line of the paragraphs above it."""
        above = itertools.takewhile(bool, reversed(self._lines))
        self._lines.append(mark * min(self.width, max(map(len, above), default=0)))

    def heading(self, words: str, mark: str = "-") -> None:
        """Add a heading, with space above and a rule of `mark` below."""
        self.space()
        self.write(words)
        self.rule(mark)

    def pairs(self, rows: Rows, *, indent: int = 0, longest: int = _LABEL) -> None:
        """Add rows of a label and its words, the words in one column.

        A label that is longer than `longest` does not move the column of the others.
        """
        column = max((len(label) for label, _ in rows if len(label) <= longest), default=0) + 2
        for label, words in rows:
            self.write(words, indent=indent, lead=f"{label}: ".ljust(column))

    def columns(self, rows: Rows) -> None:
        """Add rows of something and what is said of it, in two columns."""
        column = max(len(first) for first, _ in rows) + 4
        for first, words in rows:
            self.write(words, indent=2, lead=first.ljust(column - 2))

    def __str__(self) -> str:
        return "\n".join(self._lines).strip("\n") + "\n"
