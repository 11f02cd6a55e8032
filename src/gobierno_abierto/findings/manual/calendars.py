"""What stands behind GA801 to GA849."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA801": Explanation(
        looks_for=Sentence(
            es="Aparece al hacer un calendario y no al revisar: avisa si no sale ninguna entrada, "
            "porque ningún evento tiene sus fechas completas, con día, y ninguna actividad tiene "
            "día ni horario. Un documento de planes sin diálogo nunca da entradas.",
            en="It comes up when a calendar is made, not in a check: it speaks when no entry comes "
            "out, because no event has dates known to the day and no item has a day or hours. A "
            "document of plans without a dialogue never gives entries.",
            pt="Aparece ao fazer um calendário e não na verificação: avisa quando não sai nenhuma "
            "entrada, porque nenhum evento tem suas datas completas, com dia, e nenhuma atividade "
            "tem dia nem horário. Um documento de planos sem diálogo nunca dá entradas.",
        ),
        why=Sentence(
            es="Un calendario vacío no cumple la norma. Es mejor saberlo antes de enviarlo que "
            "enterarse, el día de la reunión, de que a nadie le apareció.",
            en="An empty calendar breaks the standard. It is better to know before it is sent than "
            "to find out, on the day of the meeting, that nobody saw it.",
            pt="Um calendário vazio não cumpre a norma. É melhor saber antes de enviá-lo do que "
            "descobrir, no dia da reunião, que não apareceu para ninguém.",
        ),
    ),
}
