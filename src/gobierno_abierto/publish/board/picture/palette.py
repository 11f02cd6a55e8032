"""Which tone each state of a milestone has."""

from gobierno_abierto.model import Progress
from gobierno_abierto.publish.board.kinds import Question

UNREPORTED = Question.UNKNOWN.value
DISPUTED = Question.DISPUTED.value
NOT_UNDERSTOOD = Question.NOT_UNDERSTOOD.value
TONE_OF = {
    Progress.NOT_STARTED.value: "idle",
    Progress.IN_PROGRESS.value: "doing",
    Progress.COMPLETED.value: "done",
    Progress.VERIFIED.value: "done",
    Progress.STOPPED.value: "halted",
    Progress.WITHDRAWN.value: "halted",
    Progress.UNCLEAR.value: "idle",
    NOT_UNDERSTOOD: "idle",
    UNREPORTED: "idle",
    DISPUTED: "disputed",
}
