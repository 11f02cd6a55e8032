"""The timeline and the board of commitments as parts of a page."""

import attrs

from gobierno_abierto.publish.board import plan_board
from gobierno_abierto.publish.board.page import plan_sections
from gobierno_abierto.publish.board.telling import BoardVoice, day_line
from gobierno_abierto.publish.board.telling import foot_lines as board_foot
from gobierno_abierto.publish.drawing.markup import Markup
from gobierno_abierto.publish.frame import foot_lines
from gobierno_abierto.publish.site.wish import Subject
from gobierno_abierto.publish.timeline import phrases as timeline_phrases
from gobierno_abierto.publish.timeline.building import timeline_of
from gobierno_abierto.publish.timeline.page import day_sections
from gobierno_abierto.publish.voice import Voice


@attrs.frozen(kw_only=True)
class Part:
    """A part of a page that is drawn: its sections, and what is said above them."""

    sections: tuple[Markup, ...] = ()
    notes: tuple[str, ...] = ()


def timeline_part(subject: Subject, voice: Voice, *, heading: str) -> Part:
    """Each day as picture and table; nothing if there is no item.

    Who only comes need not know which hours clash: that is told in the house.
    """
    # What is shown has passed through the public view already, if it has to.
    timeline = timeline_of(subject.shown, voice, internal=True, judge=subject.wish.internal)
    notes: tuple[str, ...] = ()
    if timeline.more_items:
        more = {"items": timeline.more_items, "days": timeline.more_days}
        notes = (voice.say(timeline_phrases.MORE_THAN_FITS, **more),)
    return Part(sections=tuple(day_sections(timeline, voice, heading=heading)), notes=notes)


def board_part(subject: Subject, voice: BoardVoice, *, heading: str) -> Part:
    """Each plan as picture and table; nothing if there is no plan and no commitment."""
    if not (subject.shown.plans or subject.shown.commitments):
        return Part()
    # As above.
    board = plan_board(subject.shown, today=subject.wish.today, internal=True)
    sections = tuple(plan_sections(board, voice, heading=heading))
    known = set(foot_lines(subject.shown.header, voice))
    said = [each for each in board_foot(board, voice) if each not in known]
    return Part(sections=sections, notes=(day_line(board, voice), *said))
