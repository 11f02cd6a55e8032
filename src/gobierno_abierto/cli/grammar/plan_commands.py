"""The command on action plans."""

from gobierno_abierto.cli.grammar.kinds import FILE, Command
from gobierno_abierto.words import Sentence

COMMANDS = (
    Command(
        key="plan",
        names=Sentence("plan", "plan", "plano"),
        others=("tablero", "board", "painel"),
        takes=(FILE,),
        options=(
            "today",
            "member",
            "lead",
            "status",
            "origin",
            "due-before",
            "picture",
            "document",
            "draft",
            "internal",
            "overwrite",
        ),
        summary=Sentence(
            es="El tablero de compromisos e hitos: plazos, estados y quién los reporta.",
            en="The board of commitments and milestones: dates, status and who reports it.",
            pt="O painel de compromissos e marcos: prazos, situação e quem a relata.",
        ),
        details=Sentence(
            es="De cada compromiso dice quién responde por él, de qué taller viene y qué dijo la "
            "revisión independiente; de cada hito, cuándo vence, cómo está y, si los reportes no "
            "coinciden, lo que dice cada quien. Qué está vencido se dice solo si se indica el día "
            "con --hoy. Muestra la vista pública, a menos que se pida la interna.",
            en="Says of each commitment who answers for it, from which workshop it comes and what "
            "the independent review said; of each milestone when it is due, how it stands and, if "
            "the reports do not agree, what each says. What is late is told only if the day is "
            "given with --today. Shows the public view, unless the internal one is asked for.",
            pt="Diz de cada compromisso quem responde por ele, de que oficina vem e o que disse a "
            "avaliação independente; de cada marco, quando vence, como está e, se os relatos não "
            "coincidem, o que diz cada um. O que está vencido só se diz se o dia for indicado com "
            "--hoje. Mostra a versão pública, a menos que se peça a interna.",
        ),
    ),
)
