"""The options of the commands that propose times."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence, alike

_NUMBER = Sentence("NÚMERO", "NUMBER", "NÚMERO")

OPTIONS = (
    Option(
        key="output",
        names=Sentence("--salida", "--output", "--saida"),
        others=("-o",),
        takes=alike("X.json"),
        help=Sentence(
            es="El archivo en que se escribe la propuesta, que también puede ir como segunda "
            "palabra. Sin él, solo se muestra.",
            en="The file into which the proposal is written; it may also stand as the second "
            "word. Without it, the proposal is only shown.",
            pt="O arquivo em que se grava a proposta, que também pode ser a segunda palavra. Sem "
            "ele, a proposta só é mostrada.",
        ),
    ),
    Option(
        key="fixed",
        names=Sentence("--fijar", "--fix", "--fixar"),
        takes=Sentence("ID[,ID]", "ID[,ID…]", "ID[,ID]"),
        repeats=True,
        help=Sentence(
            es="Lo que no se mueve: el ID o el título de una o varias actividades, o de un evento "
            "entero. Puede ir varias veces.",
            en="What does not move: the ID or the title of one or more items, or of a whole "
            "event. It may be given several times.",
            pt="O que não se move: o ID ou o título de uma ou várias atividades, ou de um evento "
            "inteiro. Pode ir várias vezes.",
        ),
    ),
    Option(
        key="time-limit",
        names=Sentence("--limite", "--time-limit", "--limite"),
        takes=Sentence("SEGUNDOS", "SECONDS", "SEGUNDOS"),
        help=Sentence(
            es="Cuántos segundos buscar como máximo (10 si no se indica). Si no alcanza para "
            "probar que nada cuesta menos, se dice cuánto falta por saber.",
            en="How many seconds to search at most (10 if not given). If they are not enough to "
            "prove that nothing costs less, it says how much is left to know.",
            pt="Quantos segundos buscar no máximo (10 se não for indicado). Se não bastarem para "
            "provar que nada custa menos, diz-se quanto falta saber.",
        ),
    ),
    Option(
        key="seed",
        names=Sentence("--semilla", "--seed", "--semente"),
        takes=_NUMBER,
        help=Sentence(
            es="Otro número (0 si no se indica) puede elegir otra de las propuestas que cuestan lo "
            "mismo; con el mismo, y si la búsqueda termina, sale la misma.",
            en="Another number (0 if not given) may choose another of the proposals that cost the "
            "same; with the same one, and if the search ends, the same comes out.",
            pt="Outro número (0 se não for indicado) pode escolher outra das propostas que custam "
            "o mesmo; com o mesmo, e se a busca terminar, sai a mesma.",
        ),
    ),
    Option(
        key="proposals",
        names=Sentence("--propuestas", "--proposals", "--propostas"),
        takes=alike("1|2|3"),
        help=Sentence(
            es="Cuántas maneras distintas mostrar, si las hay (3 si no se indica).",
            en="How many different ways to show, if there are as many (3 if not given).",
            pt="Quantas maneiras diferentes mostrar, se houver (3 se não for indicado).",
        ),
    ),
    Option(
        key="choose",
        names=Sentence("--elegir", "--choose", "--escolher"),
        takes=alike("1|2|3"),
        help=Sentence(
            es="Cuál de las propuestas se escribe (la 1 si no se indica).",
            en="Which of the proposals is written (1 if not given).",
            pt="Qual das propostas se grava (a 1 se não for indicado).",
        ),
    ),
    Option(
        key="hours",
        names=Sentence("--horas", "--hours", "--horas"),
        takes=alike("9-18"),
        help=Sentence(
            es="Desde qué hora y hasta qué hora de cada día se puede programar, donde no consta "
            "cuándo abre la sede (9:00-18:00 si no se indica).",
            en="From which hour until which hour of each day there may be something, where it is "
            "not stated when the venue is open (9:00-18:00 if not given).",
            pt="De que hora até que hora de cada dia se pode programar, onde não consta quando o "
            "local abre (9:00-18:00 se não for indicado).",
        ),
    ),
)
