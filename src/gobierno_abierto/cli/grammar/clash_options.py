"""The options of the command on clashes."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence

OPTIONS = (
    Option(
        key="former",
        names=Sentence("--antes", "--former", "--antes"),
        takes=Sentence("ARCHIVO", "FILE", "ARQUIVO"),
        help=Sentence(
            es="Una versión anterior del mismo documento: de cada choque se dice si ya estaba en "
            "ella o es nuevo; en la línea de tiempo, dónde estaba cada actividad.",
            en="A former version of the same document: of each clash it is said whether it was "
            "there already or is new; in the timeline, where each item was.",
            pt="Uma versão anterior do mesmo documento: de cada choque se diz se já estava nela ou "
            "é novo; na linha do tempo, onde estava cada atividade.",
        ),
    ),
)
