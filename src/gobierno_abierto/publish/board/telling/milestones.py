"""Milestones in words: when, how they stand, and who says so."""

from datetime import timedelta

from gobierno_abierto.model import EdtfDate, Progress, bounds, edtf
from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import (
    BoardActivity,
    BoardMilestone,
    Reported,
)
from gobierno_abierto.publish.board.telling.names import name_words, status_words, titled
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.standards.phrases import OVER
from gobierno_abierto.standards.spans import runs_backwards
from gobierno_abierto.standards.timing import Timeliness, Timing
from gobierno_abierto.words import (
    PERCENT,
    Sentence,
    code_words,
    date_words,
    day_words,
    label,
)

# EDTF, level 2: 33 to 41 are quarters, thirds and halves of a year; below are months and seasons.
_FIRST_QUARTER = 33


def milestone_title(step: BoardMilestone, voice: Voice) -> str:
    """The printed number and the title of a milestone."""
    return titled(step, phrases.UNTITLED_MILESTONE, voice)


def dates_line(start: EdtfDate | None, due: EdtfDate | None, timing: Timing, voice: Voice) -> str:
    """From when to when something is planned, and how it stands against the day."""
    when = dates_words(start, due, voice)
    timed = timing_words(timing, due, voice)
    return f"{when}; {timed}" if timed else when


def dates_words(start: EdtfDate | None, due: EdtfDate | None, voice: Voice) -> str:
    """From when to when something is planned; that it runs backwards, if it does."""
    if start is None and due is None:
        return voice.say(phrases.NO_DATE)
    if start and due and runs_backwards(start, due):
        return voice.say(phrases.BACKWARDS, start=start, end=due)
    if start and not due:
        return _start_words(start, voice)
    return date_words(_both(start, due), voice.lang)


def _start_words(start: EdtfDate, voice: Voice) -> str:
    """From when something is planned of which nobody says until when."""
    first, slash, last = start.value.partition("/")
    if slash and last in ("", ".."):
        # "Since" and "permanent" say themselves that there is no end.
        return date_words(start, voice.lang)
    if slash:
        return voice.say(phrases.BEGINNING, start=start)
    parts = first.rstrip("~?%").split("-")
    is_part = len(parts) == 2 and int(parts[1]) >= _FIRST_QUARTER
    pattern = phrases.FROM_PART if is_part else phrases.FROM
    return voice.say(phrases.FROM_DAY if len(parts) == 3 else pattern, start=start)


def _both(start: EdtfDate | None, due: EdtfDate | None) -> EdtfDate:
    """One date of two: an interval, if both are simple dates."""
    if start is None or due is None:
        return start or due or edtf("../..")
    first = start.value.partition("/")[0]
    last = due.value.rpartition("/")[2]
    return due if start == due or not first else edtf(f"{first}/{last}")


def timing_words(timing: Timing, due: EdtfDate | None, voice: Voice) -> str:
    """How a step stands against the day; empty if there is nothing to say."""
    found, days = timing.timeliness, timing.days_left
    if found and found in (Timeliness.DONE_LATE, Timeliness.DONE_ON_TIME, Timeliness.CALLED_OFF):
        return voice.say(found.words)
    if timing.over:
        if timing.is_late:
            return voice.say(phrases.LATE_SINCE, day=timing.over + timedelta(days=1))
        return voice.say(OVER, day=timing.over)
    if days is None:
        return ""
    if due and len(set(bounds(due))) > 1 and days:
        return voice.say(phrases.DUE_IN_AT_MOST, days=days)
    if days < 2:
        return voice.say(phrases.DUE_TOMORROW if days else phrases.DUE_TODAY)
    return voice.say(phrases.DUE_IN, days=days)


def state_words(step: BoardMilestone, voice: Voice) -> str:
    """What the reports say of it: one word, and the percentage if there is one."""
    if step.disputed:
        return voice.say(phrases.DISPUTED)
    said = _progress_words(step.progress, step.percent, voice)
    return said or voice.say(status_words(step.status))


def _progress_words(progress: Progress | None, percent: int | None, voice: Voice) -> str:
    words = [label(progress, voice.lang)] if progress else []
    if percent is not None:
        words.append(voice.say(PERCENT, percent=percent))
    return ", ".join(words)


def reporter_words(report: Reported, voice: Voice) -> str:
    """Who reports, if that may be told, and as what."""
    role = label(report.role, voice.lang)
    return f"{name_words(report.name, voice)}, {role}" if report.name else capital(role)


def claim_words(report: Reported, voice: Voice) -> str:
    """What somebody reports, in our word and, where it is another, in the one that was used."""
    words = _progress_words(report.progress, None, voice)
    used = (report.word or "").strip()
    if used and not _is_said(used, report.progress):
        words = f"{words} ({voice.quoted(used)})" if words else voice.quoted(used)
    if report.percent is not None:
        percent = voice.say(PERCENT, percent=report.percent)
        words = f"{words}, {percent}" if words else percent
    return words or voice.say(phrases.UNREPORTED)


def report_line(report: Reported, step: BoardMilestone, voice: Voice) -> str:
    """One report in one line: who, what, when, with which evidence, and what else is said.

    What is the state of the milestone anyhow is not said again.
    """
    claim, who = claim_words(report, voice), reporter_words(report, voice)
    is_said = not step.disputed and claim == state_words(step, voice)
    head = who if is_said else f"{who}: {claim}"
    line = f"{head}, {day_words(report.day, voice.lang)}"
    evidence = (report.evidence or "").strip()
    more = [
        voice.say(phrases.EVIDENCE, evidence=evidence)
        if evidence
        else voice.say(phrases.NO_EVIDENCE)
    ]
    if report.comment:
        more.append(voice.say(phrases.IT_SAYS, comment=voice.quoted(report.comment)))
    return "; ".join([line, *more])


def activities_words(step: BoardMilestone, voice: Voice) -> str:
    """How many activities it has, how those stand of which something is reported, and are late."""
    states = [f"{voice.say(status_words(status))}: {count}" for status, count in step.reported]
    unknown = step.activities - sum(count for _, count in step.reported)
    if unknown:
        states.append(f"{voice.say(phrases.UNREPORTED)}: {unknown}")
    if step.late_activities:
        states.append(voice.say(phrases.OF_WHICH_LATE, count=step.late_activities))
    words = "; ".join(states)
    return voice.say(phrases.ACTIVITY_STATES, total=step.activities, states=words)


def activity_title(activity: BoardActivity, voice: Voice) -> str:
    """The printed number and the title of an activity."""
    return titled(activity, phrases.UNTITLED_ACTIVITY, voice)


def activity_line(activity: BoardActivity, voice: Voice) -> str:
    """An activity in one line: what it is, when it is due, and how it stands."""
    return voice.say(
        phrases.ACTIVITY_LINE,
        title=activity_title(activity, voice).rstrip("."),
        due=dates_line(activity.start, activity.due, activity.timing, voice),
        state=status_words(activity.status),
    )


def actual_head(step: BoardMilestone) -> Sentence:
    """What `actual_words` are: when it was done, or only when that began or ended."""
    if step.actual_start and step.actual_end:
        return phrases.ACTUAL
    return phrases.FINISHED if step.actual_end else phrases.BEGUN


def actual_words(step: BoardMilestone, voice: Voice) -> str:
    """From when to when it was really done; empty if nothing is known of that."""
    start, end = step.actual_start, step.actual_end
    if start and end:
        return dates_words(start, end, voice)
    known = start or end
    return date_words(known, voice.lang) if known else ""


def _is_said(used: str, progress: Progress | None) -> bool:
    """Whether the word that was used is our own, in whatever language."""
    if progress is None:
        return False
    ours = {word.casefold() for word in code_words(progress).in_every_language()}
    return used.casefold() in {progress.value, *ours}
