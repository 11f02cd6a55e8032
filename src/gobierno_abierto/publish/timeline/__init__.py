"""The timeline of an agenda: rooms by time, as a picture and as a page."""

from gobierno_abierto.publish.timeline.choosing import NoSuchDay, NoSuchEvent
from gobierno_abierto.publish.timeline.page import timeline_html
from gobierno_abierto.publish.timeline.svg import timeline_key, timeline_svg

__all__ = ["NoSuchDay", "NoSuchEvent", "timeline_html", "timeline_key", "timeline_svg"]
