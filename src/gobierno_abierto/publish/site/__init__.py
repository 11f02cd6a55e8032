"""A document as a small site of static pages, and as one page."""

from gobierno_abierto.publish.site.codes import CodesUnavailableError
from gobierno_abierto.publish.site.making import page, site
from gobierno_abierto.publish.site.templates import TemplateError, TemplatesUnavailableError

__all__ = [
    "CodesUnavailableError",
    "TemplateError",
    "TemplatesUnavailableError",
    "page",
    "site",
]
