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
            es="Da hora y sala a las actividades con duración y sin hora, dentro de las fechas de "
            "su evento y del horario de cada día, sin que nada choque. Lo que ya tiene hora se "
            "queda donde está si puede. Lo demás es como en «reparar».",
            en="Gives a time and a room to the items with a length and no time, within the dates "
            "of their event and the hours of each day, so that nothing clashes. What has a time "
            "already stays where it is if it can. The rest is as in “repair”.",
            pt="Dá hora e sala às atividades com duração e sem hora, dentro das datas de seu "
            "evento e do horário de cada dia, sem que nada tenha choque. O que já tem hora fica "
            "onde está se puder. O resto é como em «reparar».",
        ),
    ),
)
