"""The words that trackers and reviewers have for progress, and what they mean to us."""

from gobierno_abierto.standards.trackers.everyday import EVERYDAY
from gobierno_abierto.standards.trackers.national import NATIONAL
from gobierno_abierto.standards.trackers.reviewers import REVIEWERS
from gobierno_abierto.standards.trackers.tracker import Status, Tracker

__all__ = ["TRACKERS", "Status", "Tracker"]

TRACKERS: dict[str, Tracker] = {each.key: each for each in (*NATIONAL, *REVIEWERS, EVERYDAY)}
