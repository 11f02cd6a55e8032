"""The command that proposes other times."""

from gobierno_abierto.cli.grammar.kinds import FILE, OUT, Command, Positional
from gobierno_abierto.words import Sentence

# Without it, the proposal is only told.
MAY_WRITE = Positional(name=OUT.name, required=False)
# What goes with every search.
SEARCH = ("output", "fixed", "time-limit", "seed", "proposals", "choose")

COMMANDS = (
    Command(
        key="repair",
        names=Sentence("reparar", "repair", "reparar"),
        others=("arreglar", "consertar", "fix"),
        takes=(FILE, MAY_WRITE),
        options=(*SEARCH, "today", "overwrite"),
        summary=Sentence(
            es="Lo menos que hay que mover para que la agenda no choque.",
            en="The least that has to be moved so that the agenda does not clash.",
            pt="O mínimo que é preciso mover para que a agenda não tenha choques.",
        ),
        details=Sentence(
            es="Propone otros horarios y salas, hasta tres maneras distintas, y dice de cada una "
            "qué cambia, a quién hay que preguntar, qué choques quedan o se agregan, cuánto "
            "cuesta y si consta que nada cuesta menos. No mueve lo que se fija, y prefiere no "
            "mover lo anunciado ni lo que mucha gente sigue. Lo que solo decide la gente, como "
            "una delegación o un orden que da vueltas, no lo toca: lo dice. Escribe en SALIDA "
            "(.json) el documento de trabajo entero con la primera propuesta; sin SALIDA solo "
            "muestra. Ctrl-C termina la búsqueda y vale la mejor propuesta hasta entonces (130 "
            "solo si no había ninguna). Termina con 1 si queda algún choque de gravedad error. "
            "ARCHIVO no se cambia nunca.",
            en="Proposes other times and rooms, in up to three different ways, and says of each "
            "what changes, who has to be asked, which clashes are left or added, what it costs "
            "and whether it is sure that nothing costs less. It does not move what is fixed, "
            "and prefers not to move what is announced or what many people follow. What only "
            "people decide, such as a delegation or an order that runs in a circle, it leaves "
            "alone and says so. It writes the whole working document with the first proposal "
            "into OUT (.json); without OUT it only shows. Ctrl-C ends the search, and the best "
            "proposal so far counts (130 only if there was none). It ends with 1 if a clash of "
            "severity error remains. FILE never changes.",
            pt="Propõe outros horários e salas, de até três maneiras diferentes, e diz de cada uma "
            "o que muda, a quem é preciso perguntar, que choques restam ou se somam, quanto "
            "custa e se consta que nada custa menos. Não move o que se fixa, e prefere não "
            "mover o que foi anunciado nem o que muita gente acompanha. O que só as pessoas "
            "decidem, como uma delegação ou uma ordem que anda em círculo, não é tocado: é "
            "dito. Grava em SAÍDA (.json) o documento de trabalho inteiro com a primeira "
            "proposta; sem SAÍDA só mostra. Ctrl-C termina a busca e vale a melhor proposta até "
            "então (130 só se não havia nenhuma). Termina com 1 se restar algum choque de "
            "gravidade erro. ARQUIVO nunca muda.",
        ),
    ),
)
