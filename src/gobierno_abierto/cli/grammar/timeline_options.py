"""The options of the timeline."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence, alike

OPTIONS = (
    Option(
        key="day",
        names=Sentence("--dia", "--day", "--dia"),
        takes=Sentence("AAAA-MM-DD", "YYYY-MM-DD", "AAAA-MM-DD"),
        help=Sentence(
            es="Solo ese día. Sin ella, todos, uno debajo del otro.",
            en="Only that day. Without it all of them, one below the other.",
            pt="Só esse dia. Sem ela, todos, um abaixo do outro.",
        ),
    ),
    Option(
        key="only-event",
        names=Sentence("--solo-evento", "--only-event", "--so-evento"),
        takes=alike("ID"),
        help=Sentence(
            es="De un documento con varios eventos: solo el que tiene ese ID.",
            en="Of a document with several events: only the one with that ID.",
            pt="De um documento com vários eventos: só o que tem esse ID.",
        ),
    ),
)
