"""What things are called, and with which voice it is said."""

from collections.abc import Iterable

from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import (
    BoardActivity,
    BoardCommitment,
    BoardMilestone,
    Name,
    Question,
    Status,
)
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import (
    Sentence,
    code_words,
    listed,
    one_line,
)
from gobierno_abierto.words.codelists import Term

QUESTIONS = {
    Question.LATE: phrases.LATE,
    Question.DISPUTED: phrases.DISPUTED,
    Question.NOT_UNDERSTOOD: phrases.NOT_UNDERSTOOD,
    Question.UNKNOWN: phrases.UNREPORTED,
}


def name_words(name: Name, voice: Voice) -> str:
    """A name, in the language that comes nearest to the reader's."""
    return one_line(name if isinstance(name, str) else voice.name(name))


def names_words(names: Iterable[Name], voice: Voice) -> str:
    """Several names in one enumeration."""
    return listed([name_words(each, voice) for each in names], voice.lang)


def status_words(status: Status) -> Sentence:
    """What a status is called."""
    return QUESTIONS[status] if isinstance(status, Question) else code_words(status)


class BoardVoice(Voice):
    """A voice that remembers, too, which words of the reviewers it said in our own translation.

    `ours` has those words with the official ones, which are English.
    """

    def __init__(self, reader: str) -> None:
        super().__init__(reader)
        self.ours: dict[str, str] = {}

    def term(self, term: Term) -> str:
        """A word of the reviewers; with an asterisk where it is our own translation."""
        said = term.label.in_language(self.lang)
        return f"{said}*" if self.note(term) else said

    def note(self, term: Term) -> bool:
        """Remember a word of the reviewers that was said; whether it is our own translation."""
        if self.lang == "en" or self.lang in term.seen:
            return False
        self.ours[term.label.in_language(self.lang)] = term.label.en
        return True


def titled(
    thing: BoardCommitment | BoardMilestone | BoardActivity, untitled: Sentence, voice: Voice
) -> str:
    """The printed number and the title of something; its id where it has neither."""
    words = [thing.label or "", voice.text(thing.title) if thing.title else ""]
    said = " ".join(line for each in words if (line := one_line(each)))
    return said or f"{voice.say(untitled)} ({thing.id})"
