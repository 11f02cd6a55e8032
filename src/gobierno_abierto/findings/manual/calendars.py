"""What stands behind GA801 to GA809."""

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
    "GA802": Explanation(
        looks_for=Sentence(
            es="Aparece al pedir el calendario de una sola cosa: avisa si el identificador que se "
            "pidió no es el de un evento, un bloque de sesiones simultáneas, una sala, una sede o "
            "una persona del documento. Compara letra por letra.",
            en="It comes up when the calendar of a single thing is asked for: it speaks when the "
            "identifier is not that of an event, a parallel block, a room, a venue or a person of "
            "the document. It compares letter by letter.",
            pt="Aparece quando se pede o calendário de uma só coisa: avisa quando o identificador "
            "pedido não é o de um evento, um bloco de sessões simultâneas, uma sala, um local ou "
            "uma pessoa do documento. Compara letra por letra.",
        ),
        why=Sentence(
            es="Por una letra de más saldría un calendario vacío, y quien lo puso en la puerta de "
            "la sala lo sabría cuando alguien pregunte por qué no hay nada.",
            en="For one letter too many the calendar would come out empty, and whoever put it on "
            "the door of the room would know when somebody asks why nothing is on.",
            pt="Por uma letra a mais sairia um calendário vazio, e quem o pôs na porta da sala só "
            "saberia quando alguém perguntasse por que não há nada.",
        ),
    ),
    "GA803": Explanation(
        looks_for=Sentence(
            es="Aparece al pedir el calendario público de una persona: avisa si el documento no "
            "registra que su nombre puede publicarse, o si ella retiró ese permiso. El calendario "
            "interno no lo pide.",
            en="It comes up when the public calendar of one person is asked for: it speaks when "
            "the document does not record that the name may be published, or when the permission "
            "was withdrawn. The internal calendar does not ask for it.",
            pt="Aparece quando se pede o calendário público de uma pessoa: avisa quando o "
            "documento não registra que seu nome pode ser publicado, ou quando essa permissão foi "
            "retirada. O calendário interno não a pede.",
        ),
        why=Sentence(
            es="Un calendario así dice a qué hora y en qué sala estará una persona. Eso solo puede "
            "ser público si ella dijo que sí.",
            en="Such a calendar tells at which hour and in which room a person will be. It may "
            "only be public if that person said yes.",
            pt="Um calendário assim diz a que hora e em que sala uma pessoa estará. Isso só pode "
            "ser público se ela disse que sim.",
        ),
    ),
    "GA804": Explanation(
        looks_for=Sentence(
            es="Aparece al hacer un calendario que sigue a otro ya publicado: avisa si ese otro no "
            "se puede leer, por ejemplo porque se dio otro archivo o porque quedó a medias.",
            en="It comes up when a calendar is made that follows one already published: it speaks "
            "when that one cannot be read, for example because another file was given or because "
            "it was cut off.",
            pt="Aparece quando se faz um calendário que segue outro já publicado: avisa quando "
            "esse outro não pode ser lido, por exemplo porque foi dado outro arquivo ou porque "
            "ficou pela metade.",
        ),
        why=Sentence(
            es="Del calendario anterior salen el número de versión de cada entrada y las que se "
            "cancelaron. Sin ellos, un cambio de hora puede no llegar a quien ya estaba suscrito.",
            en="The previous calendar gives the version number of each entry, and those that were "
            "cancelled. Without them, a new hour may not reach those who had subscribed.",
            pt="Do calendário anterior saem o número de versão de cada entrada e as que foram "
            "canceladas. Sem eles, uma mudança de horário pode não chegar a quem já o assinava.",
        ),
    ),
    "GA805": Explanation(
        looks_for=Sentence(
            es="Aparece al hacer un calendario público que sigue a otro: avisa si el anterior dice "
            "de sí mismo que es interno.",
            en="It comes up when a public calendar is made that follows another: it speaks when "
            "the previous one says of itself that it is internal.",
            pt="Aparece quando se faz um calendário público que segue outro: avisa quando o "
            "anterior diz de si mesmo que é interno.",
        ),
        why=Sentence(
            es="Lo que estaba en el anterior y ya no está se anuncia como cancelado, con su "
            "título. Una reunión reservada saldría así a la luz el día en que se quita.",
            en="What stood in the previous one and is gone is announced as cancelled, with its "
            "title. A confidential meeting would come to light on the day it is taken out.",
            pt="O que estava no anterior e já não está é anunciado como cancelado, com seu título. "
            "Uma reunião reservada viria assim à luz no dia em que fosse retirada.",
        ),
    ),
    "GA806": Explanation(
        looks_for=Sentence(
            es="Aparece al hacer un calendario que sigue a otro: avisa si el anterior se hizo con "
            "otro espacio de nombres que el de este documento.",
            en="It comes up when a calendar is made that follows another: it speaks when the "
            "previous one was made under another namespace than that of this document.",
            pt="Aparece quando se faz um calendário que segue outro: avisa quando o anterior foi "
            "feito com outro espaço de nomes que o deste documento.",
        ),
        why=Sentence(
            es="Todo lo del otro documento saldría como cancelado, y quienes se inscribieron en "
            "aquel diálogo creerían que ya no se hace.",
            en="Everything of the other document would come out as cancelled, and those who had "
            "signed up for that dialogue would think it is off.",
            pt="Tudo o que é do outro documento sairia como cancelado, e quem se inscreveu naquele "
            "diálogo acharia que já não vai acontecer.",
        ),
    ),
    "GA807": Explanation(
        looks_for=Sentence(
            es="Aparece al hacer el calendario de una parte (una sala, una persona, un evento) que "
            "sigue a otro: avisa si el anterior es el de otra parte, o el de todo el diálogo.",
            en="It comes up when the calendar of a part (a room, a person, an event) is made that "
            "follows another: it speaks when the previous one is that of another part, or of the "
            "whole dialogue.",
            pt="Aparece quando se faz o calendário de uma parte (uma sala, uma pessoa, um evento) "
            "que segue outro: avisa quando o anterior é o de outra parte, ou o de todo o diálogo.",
        ),
        why=Sentence(
            es="Lo que no está en los dos saldría como cancelado: quien siguiera la agenda entera "
            "vería canceladas todas las actividades menos las de una sala.",
            en="What is not in both would come out as cancelled: whoever followed the whole agenda "
            "would see everything cancelled but the items of one room.",
            pt="O que não está nos dois sairia como cancelado: quem seguisse a agenda inteira "
            "veria canceladas todas as atividades menos as de uma sala.",
        ),
    ),
}
