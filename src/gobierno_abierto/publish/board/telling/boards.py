"""Boards and plans in words."""

from collections import Counter
from collections.abc import Sequence

from gobierno_abierto.model import Progress
from gobierno_abierto.publish import frame
from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import (
    Board,
    BoardCommitment,
    BoardMilestone,
    BoardPlan,
    Question,
    Status,
)
from gobierno_abierto.publish.board.telling.names import (
    BoardVoice,
    name_words,
    names_words,
    status_words,
)
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import (
    Sentence,
    date_words,
    listed,
)

# How a milestone may stand, besides what a report may say of it.
_OTHERS = (Question.DISPUTED, Question.NOT_UNDERSTOOD, Question.UNKNOWN)


def head_lines(board: Board, voice: BoardVoice) -> list[str]:
    """For whom a board is, and on which day this is how things stand."""
    lines = frame.head_lines(board.header, board.withheld, voice, internal=board.internal)
    return [*lines, day_line(board, voice)]


def foot_lines(board: Board, voice: BoardVoice) -> list[str]:
    """Where it comes from, and how faithful the words were that were said in `voice` before."""
    lines = frame.foot_lines(board.header, voice)
    if not voice.ours:
        return lines
    pairs = (f"{ours}, {voice.quoted(official)}" for ours, official in voice.ours.items())
    return [voice.say(phrases.OUR_WORDS, words="; ".join(pairs)), *lines]


def day_line(board: Board, voice: Voice) -> str:
    """On which day this is how things stand; or that none was given."""
    if board.today is None:
        return voice.say(phrases.NO_TODAY)
    return voice.say(phrases.SITUATION, day=board.today)


def wanted_lines(board: Board, voice: Voice) -> list[str]:
    """What was asked for, and what is left out because of it; nothing if all is shown."""
    wanted = board.wanted
    if not wanted:
        return []
    asked = []
    if wanted.plans is not None:
        asked.append(voice.say(phrases.ONLY_PLANS, names=names_words(wanted.plans, voice)))
    if wanted.leads is not None:
        asked.append(voice.say(phrases.ONLY_LEAD, names=names_words(wanted.leads, voice)))
    if wanted.status is not None:
        asked.append(voice.say(phrases.ONLY_STATUS, status=status_words(wanted.status)))
    if wanted.origins is not None:
        quoted = [voice.quoted(name_words(each, voice)) for each in wanted.origins]
        asked.append(voice.say(phrases.ONLY_ORIGIN, names=listed(quoted, voice.lang)))
    if wanted.due_before is not None:
        asked.append(voice.say(phrases.ONLY_BEFORE, day=wanted.due_before))
    lines = [voice.say(phrases.ONLY, asked="; ".join(asked))]
    if board.undated:
        undated = phrases.UNDATED_ONE if board.undated == 1 else phrases.UNDATED
        lines.append(voice.say(undated, count=board.undated))
    if not board.commitments:
        lines.append(voice.say(phrases.NOTHING_SUCH))
    return lines


def plan_title(plan: BoardPlan, voice: Voice) -> str:
    """What a plan is called: its title, else its number and its member."""
    if plan.id is None:
        return voice.say(phrases.IN_NO_PLAN)
    if plan.title:
        return voice.text(plan.title)
    nth = phrases.PLAN if plan.number is None else phrases.NTH_PLAN
    words = voice.say(nth, number=plan.number or 0)
    return f"{plan.member.strip()}: {words}" if plan.member else words


def plan_rows(plan: BoardPlan, voice: Voice) -> list[tuple[str, str]]:
    """Of whom a plan is, and for how long."""
    rows = []
    if plan.member and plan.title:
        rows.append((voice.say(phrases.MEMBER), plan.member.strip()))
    if plan.period:
        rows.append((voice.say(phrases.PERIOD), capital(date_words(plan.period, voice.lang))))
    if plan.active is not None:
        over = phrases.NOT_YET if plan.is_to_come else phrases.INACTIVE
        state = phrases.ACTIVE if plan.active else over
        rows.append((voice.say(phrases.ACTIVITY), voice.say(state)))
    return rows


def summary_words(commitments: Sequence[BoardCommitment], voice: Voice) -> str:
    """How many commitments and milestones there are, and how the milestones stand."""
    steps = [step for each in commitments for step in each.milestones]
    words = [
        _counted(len(commitments), phrases.COMMITMENT, phrases.COMMITMENTS, voice),
        _counted(len(steps), phrases.MILESTONE, phrases.MILESTONES, voice),
    ]
    if not steps:
        words[1] = voice.say(phrases.NO_MILESTONES)
    told = ", ".join(words)
    states = states_words(steps, voice)
    return f"{told} ({states})" if states else told


def states_words(steps: Sequence[BoardMilestone], voice: Voice) -> str:
    """How many milestones stand how; empty if there are none."""
    counts = Counter(step.status for step in steps)
    known: list[Status] = [*Progress, *_OTHERS]
    words = [f"{voice.say(status_words(each))}: {counts[each]}" for each in known if counts[each]]
    late = sum(1 for step in steps if step.timing.is_late)
    if late:
        words.append(voice.say(phrases.OF_THEM_LATE, count=late))
    below = sum(step.late_activities for step in steps)
    if below:
        words.append(voice.say(phrases.LATE_ACTIVITIES, count=below))
    return "; ".join(words)


def _counted(count: int, one: Sentence, many: Sentence, voice: Voice) -> str:
    return voice.say(one if count == 1 else many, count=count)
