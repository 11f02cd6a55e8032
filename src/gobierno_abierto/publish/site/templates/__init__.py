"""The templates of the pages, and the only door to Jinja2, which comes with the extra `page`.

Templates of others may take the place of ours, file by file. They run in a sandbox, since they may
come from anywhere: they see what they are given and nothing else.
"""

from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import TYPE_CHECKING

import attrs

from gobierno_abierto.publish.drawing.markup import plain
from gobierno_abierto.publish.site import views

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_LONGEST = 300
# A page of a thousand items has a tenth of it.
_MOST_LETTERS = 50_000_000
# They give other words each time, or an endless lot of them: no page is made of that.
_NO_USE = ("lipsum", "cycler", "joiner")
# Every file that there is, and that can be replaced.
NAMES = (
    "base.html",
    "parts.html",
    "agenda.html",
    "timeline.html",
    "commitments.html",
    "calendars.html",
    "whole.html",
    "style.css",
    "extra.css",
)

_VIEWS = frozenset(each for each in vars(views).values() if attrs.has(each))


class TemplatesUnavailableError(ImportError):
    """The extra `page` is not installed."""


class TemplateError(ValueError):
    """A template cannot be used.

    `name` says which, `line` where (`None`: there is no telling), and `reason` why, in the English
    words of Jinja2.
    """

    def __init__(self, name: str, line: int | None, reason: str) -> None:
        self.name = name
        self.line = line
        self.reason = reason
        super().__init__(f"{name}, line {line or '?'}: {reason}")


class Templates:
    """Our templates, with those of others in their place."""

    def __init__(self, others: Mapping[str, str]) -> None:
        self._others = others
        self._environment = _environment({**{name: source(name) for name in NAMES}, **others})

    def text(self, name: str) -> str:
        """The text of a file that is no template, such as a style."""
        return self._others.get(name) or source(name)

    def rendered(self, name: str, **given: object) -> str:
        """The page that a template makes of what it is given, ending in a line break.

        Raises:
            TemplateError: if it cannot be read, asks for what it is not given, or for what no
                template may have, or makes a page without end.
        """
        from jinja2 import TemplateError as JinjaError  # noqa: PLC0415  # an extra

        try:
            made = _whole(self._environment.get_template(name).generate(given))
        except (JinjaError, *_THEIRS) as error:
            raise _told(name, error) from None
        return f"{made.rstrip()}\n"


def source(name: str) -> str:
    """The text of one of our own templates."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


# What a template of others can raise without a word from Jinja2: it becomes Python, some of it
# deeper than Python goes, and calls filters with whatever it likes.
_THEIRS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)


def _whole(parts: Iterable[str]) -> str:
    """The parts of a page, as long as there is an end to them."""
    made, letters = [], 0
    for each in parts:
        made.append(each)
        letters += len(each)
        if letters > _MOST_LETTERS:
            raise MemoryError(f"a page of more than {_MOST_LETTERS} letters")
    return "".join(made)


def _environment(sources: Mapping[str, str]) -> "ImmutableSandboxedEnvironment":
    try:
        from jinja2 import DictLoader, StrictUndefined  # noqa: PLC0415  # an extra
        from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415  # as above
    except ImportError as error:
        raise TemplatesUnavailableError(
            "pages need Jinja2: install gobierno-abierto[page]", name="jinja2"
        ) from error

    class Sandbox(ImmutableSandboxedEnvironment):
        def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
            # Our views hold words, and nothing that does anything. They are asked most of all, and
            # to look closer at each takes a tenth of the time.
            is_view = obj.__class__ in _VIEWS and not attr.startswith("_")
            return is_view or super().is_safe_attribute(obj, attr, value)

    environment = Sandbox(
        loader=DictLoader(dict(sources)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
        finalize=_in_one_line,
    )
    for name in _NO_USE:
        environment.globals.pop(name, None)
    # The same document gives the same page.
    environment.filters.pop("random", None)
    return environment


def _in_one_line(value: object) -> object:
    """Words of others without what turns the direction of everything behind them."""
    # What may stand in a page as it is has passed through this already.
    return plain(value) if isinstance(value, str) and not hasattr(value, "__html__") else value


def _told(name: str, error: BaseException) -> TemplateError:
    """Which template, which line, and what is wrong in the words of Jinja2."""
    line = getattr(error, "lineno", None)
    where = getattr(error, "name", None) or name
    if line is None:
        where, line = _place(error, name)
    words = f"{error.__class__.__name__}: {error}" if str(error) else error.__class__.__name__
    return TemplateError(str(where)[:_LONGEST], line, " ".join(words.split())[:_LONGEST])


def _place(error: BaseException, name: str) -> tuple[str, int | None]:
    """The innermost template through which an error came, and its line there."""
    line, at = None, error.__traceback__
    while at is not None:
        # Jinja2 puts its own lines into the traceback of what a template raised.
        if at.tb_frame.f_code.co_filename in ("<template>", *NAMES):
            line = at.tb_lineno
        at = at.tb_next
    return name, line
