"""The command that proposes times for what has none."""

from gobierno_abierto.cli.grammar.kinds import FILE, Command
from gobierno_abierto.cli.grammar.repair_commands import MAY_WRITE, SEARCH
from gobierno_abierto.words import Sentence

COMMANDS = (
    Command(
        key="schedule",
        names=Sentence("programar", "schedule", "programar"),
        others=("agendar",),
        takes=(FILE, MAY_WRITE),
        options=("hours", *SEARCH, "today", "overwrite"),
        summary=Sentence(
            es="Horario para lo que tiene duración y todavía no tiene hora.",
            en="Times for what has a length and no time yet.",
            pt="Horário para o que tem duração e ainda não tem hora.",
        ),
        details=Sentence(
            es="Da hora y sala a las actividades con duración y sin hora, con los menos choques "
            "que se pueda: en los días de su evento, mientras abre la sede o, si no consta, "
            "entre las --horas de cada día. Lo que ya tiene hora no se mueve. De cada propuesta "
            "dice qué choques quedan. Lo que no cabe queda sin hora, se dice, y el comando "
            "termina con 1. Lo demás es como en «reparar».",
            en="Gives a time and a room to the items with a length and no time, with as few "
            "clashes as can be: on the days of their event, while the venue is open or, where "
            "that is not stated, between the --hours of each day. What has a time already does "
            "not move. Of each proposal it says which clashes are left. What does not fit in "
            "stays without a time, is told, and the command ends with 1. The rest is as in "
            "“repair”.",
            pt="Dá hora e sala às atividades com duração e sem hora, com tão poucos choques quanto "
            "se possa: nos dias de seu evento, enquanto abre o local ou, se não consta, entre "
            "as --horas de cada dia. O que já tem hora não se move. De cada proposta diz quais "
            "choques restam. O que não cabe fica sem hora, é dito, e o comando termina com 1. O "
            "resto é como em «reparar».",
        ),
    ),
)
