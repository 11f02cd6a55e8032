"""What stands behind GA301 to GA399."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA301": Explanation(
        looks_for=Sentence(
            es="Compara los horarios de las actividades en que una persona tiene un papel, en "
            "todos los eventos (los que no tienen una zona horaria válida, solo entre sí), y avisa "
            "si se enciman; que una empiece cuando la otra acaba no cuenta. Tampoco cuentan las "
            "canceladas o pospuestas, ni un bloque frente a sus propias actividades, ni el choque "
            "que una suplente nombrada resuelve, si está libre y disponible y llega a tiempo; las "
            "suplentes se reparten de modo que resuelvan lo más posible. Es advertencia si en "
            "alguna su papel es tentativo o por confirmar, y nota si en alguna solo asiste.",
            en="It compares the hours of the items in which somebody has a role, across all "
            "events (those without a valid time zone among themselves only), and speaks when "
            "they overlap; that one starts as the other ends does not count. Nor do cancelled "
            "or postponed items, a block against its own items, or a clash for which a named "
            "substitute is free and available and gets there in time; substitutes are shared "
            "out so that they settle as much as they can. It is a warning where either role "
            "is tentative or to be confirmed, and a note where in either the person only "
            "attends.",
            pt="Compara os horários das atividades em que uma pessoa tem um papel, em todos os "
            "eventos (os que não têm um fuso horário válido, apenas entre si), e avisa quando se "
            "sobrepõem; uma começar quando a outra acaba não conta. Também não contam as "
            "canceladas ou adiadas, nem um bloco diante de suas próprias atividades, nem o choque "
            "que uma suplente indicada resolve, se está livre e disponível e chega a tempo; as "
            "suplentes se repartem de modo que resolvam o máximo possível. É aviso se em alguma "
            "seu papel é tentativo ou a confirmar, e nota se em alguma ela apenas assiste.",
        ),
        why=Sentence(
            es="El día del encuentro, una de las dos salas espera a quien no va a llegar. "
            "Descubrirlo semanas antes cuesta una llamada; descubrirlo ahí cuesta el taller.",
            en="On the day of the meeting, one of the two rooms waits for somebody who will not "
            "come. Found weeks before, that costs a telephone call; found there, it costs the "
            "workshop.",
            pt="No dia do encontro, uma das duas salas espera por quem não vai chegar. Descobrir "
            "isso semanas antes custa um telefonema; descobrir na hora custa a oficina.",
        ),
    ),
    "GA302": Explanation(
        looks_for=Sentence(
            es="Compara los horarios de las actividades que ocupan una misma sala, en los mismos "
            "eventos que GA301, y avisa si se enciman. Tampoco aquí cuentan las que solo se tocan, "
            "las canceladas o pospuestas, ni un bloque frente a sus propias actividades. De una "
            "sala que admite varias a la vez habla GA321.",
            en="It compares the hours of the items that take the same room, across the same events "
            "as GA301, and speaks when they overlap. Here too, items that only touch do not count, "
            "nor cancelled or postponed ones, nor a block against its own items. Of a room that "
            "may hold several at once GA321 speaks.",
            pt="Compara os horários das atividades que ocupam uma mesma sala, nos mesmos eventos "
            "que a GA301, e avisa quando se sobrepõem. Também aqui não contam as que apenas se "
            "tocam, as canceladas ou adiadas, nem um bloco diante de suas próprias atividades. De "
            "uma sala que admite várias ao mesmo tempo fala a GA321.",
        ),
        why=Sentence(
            es="Dos grupos llegan a la misma puerta y uno se queda en el pasillo. Quien menos "
            "puede improvisar es quien venía con silla de ruedas o necesitaba la interpretación "
            "que se instaló ahí.",
            en="Two groups come to the same door, and one stays in the corridor. Those who can "
            "improvise least are people who came in a wheelchair, or needed the interpreting that "
            "was set up there.",
            pt="Dois grupos chegam à mesma porta e um fica no corredor. Quem menos pode improvisar "
            "é quem veio em cadeira de rodas ou precisava da interpretação instalada ali.",
        ),
    ),
    "GA303": Explanation(
        looks_for=Sentence(
            es="Compara cuántas personas espera una actividad con las que caben en sus salas "
            "juntas; la única actividad de un bloque está en la sala del bloque, si este tiene "
            "solo una. Si de alguna sala no se sabe cuántas caben, o la actividad está cancelada o "
            "pospuesta, no dice nada.",
            en="It compares how many people an item expects with how many its rooms hold together; "
            "the only item of a block is in the room of the block, if that has just one. "
            "Where the capacity of any of its rooms is not known, or the item is cancelled or "
            "postponed, it says nothing.",
            pt="Compara quantas pessoas uma atividade espera com as que cabem em suas salas "
            "juntas; a única atividade de um bloco está na sala do bloco, se este tem só uma. Se "
            "de alguma sala não se sabe quantas cabem, ou a atividade está cancelada ou adiada, "
            "não diz nada.",
        ),
        why=Sentence(
            es="Quien no cabe ya hizo el viaje. Y una sala llena de más estorba la salida cuando "
            "hay que salir de prisa.",
            en="Those who do not get in have made the journey already. And an overcrowded room "
            "blocks the way out when people must leave in a hurry.",
            pt="Quem não cabe já fez a viagem. E uma sala superlotada atrapalha a saída quando é "
            "preciso sair depressa.",
        ),
    ),
    "GA304": Explanation(
        looks_for=Sentence(
            es="Avisa si una actividad empieza antes de que acabe lo que ella misma nombra en "
            "«after», o si unas conclusiones empiezan antes de que acabe un taller. Es solo "
            "advertencia si lo que no ha acabado es la inauguración, antes de una "
            "conferencia, panel, ponencia o taller, o si uno de estos no ha acabado antes de "
            "la clausura. Si un evento tiene varias inauguraciones, conclusiones o clausuras, "
            "cada una cuenta para su día. Lo cancelado y lo pospuesto no cuenta; entre zonas "
            "horarias se compara el mismo instante, lo que no tiene zona solo entre sí, y lo "
            "que solo tiene día, cuando es seguro. Lo que está fuera de las fechas de su "
            "evento no se reprocha a las demás. Dos actividades para todo el público a la vez "
            "son de GA313, salvo que aquí sea error.",
            en="It speaks when an item starts before the end of what it names in “after”, or "
            "conclusions start before the end of a workshop. It is only a warning where a "
            "keynote, panel, talk or workshop starts before the opening has ended, or the "
            "closing before one of these has. Where an event has several openings, "
            "conclusions or closings, each counts for its own day. What is cancelled or "
            "postponed does not count; between time zones instants are compared, what has no "
            "zone only among itself, and what has only a day where it is sure. What is "
            "outside the dates of its event is not held against the others. Two for everybody "
            "at once are for GA313, unless it is an error here.",
            pt="Avisa quando uma atividade começa antes de acabar o que ela mesma nomeia em "
            "«after», ou quando as conclusões começam antes de acabar uma oficina. É apenas "
            "aviso se o que não acabou é a abertura, antes de uma palestra, painel ou "
            "oficina, ou se um destes não acabou antes do encerramento. Se um evento tem "
            "várias aberturas, conclusões ou encerramentos, cada um conta para seu dia. O "
            "cancelado e o adiado não contam; entre fusos horários compara-se o mesmo "
            "instante, o que não tem fuso apenas entre si, e o que só tem dia, quando é "
            "certo. O que está fora das datas de seu evento não se atribui às demais. Duas "
            "atividades para todo o público ao mesmo tempo são da GA313, a menos que aqui "
            "seja erro.",
        ),
        why=Sentence(
            es="Unas conclusiones que empiezan con un taller abierto dejan fuera lo que ese grupo "
            "acordó, y quien lo trabajó no está ahí para reclamarlo.",
            en="Conclusions that start while a workshop goes on leave out what that group agreed, "
            "and those who worked on it are not there to object.",
            pt="Conclusões que começam com uma oficina em andamento deixam de fora o que aquele "
            "grupo acordou, e quem trabalhou nisso não está ali para reclamar.",
        ),
    ),
    "GA305": Explanation(
        looks_for=Sentence(
            es="Compara el día en que empieza cada actividad con las fechas de su evento, cuando "
            "estas se conocen con su día. Puede acabar después de la medianoche del último; "
            "lo cancelado y lo pospuesto no cuenta. Si un evento tiene más de 100, o son la "
            "mayor parte de su agenda (tres o más), GA322 lo dice una sola vez.",
            en="It compares the day on which each item starts with the dates of its event, when "
            "these are known to the day. It may end after midnight of the last one; what is "
            "cancelled or postponed does not count. Where an event has more than 100, or they "
            "are most of its agenda (three or more), GA322 says it once.",
            pt="Compara o dia em que cada atividade começa com as datas de seu evento, quando "
            "estas são conhecidas com o dia. Pode acabar depois da meia-noite do último; o "
            "cancelado e o adiado não contam. Se um evento tem mais de 100, ou são a maior "
            "parte de sua agenda (três ou mais), a GA322 o diz uma só vez.",
        ),
        why=Sentence(
            es="Una de las dos fechas está mal, y no se sabe cuál leyó cada quien. Hay personas "
            "que pedirán permiso en su trabajo, o comprarán el pasaje, para el día que no es.",
            en="One of the two dates is wrong, and there is no knowing who read which. Some people "
            "will ask for leave, or buy a ticket, for the wrong day.",
            pt="Uma das duas datas está errada, e não se sabe qual cada pessoa leu. Há quem vá "
            "pedir licença no trabalho, ou comprar a passagem, para o dia errado.",
        ),
    ),
    "GA306": Explanation(
        looks_for=Sentence(
            es="Aparece cuando las actividades de una misma persona forman más de 100 pares que se "
            "enciman. Entonces se da esta sola observación en lugar de un GA301 por cada par.",
            en="It comes up when the items of one person make more than 100 pairs that overlap. "
            "This one finding is then given in place of a GA301 for each pair.",
            pt="Aparece quando as atividades de uma mesma pessoa formam mais de 100 pares que se "
            "sobrepõem. Então se dá esta única observação em vez de uma GA301 para cada par.",
        ),
        why=Sentence(
            es="Nadie está en tantos lugares: el dato se puso para llenar un hueco. Más de cien "
            "choques falsos taparían el que de verdad va a dejar una sala sin quien la modere.",
            en="Nobody is in so many places: it was put there to fill a gap. More than a hundred "
            "false clashes would hide the one that will leave a room without its moderator.",
            pt="Ninguém está em tantos lugares: o dado foi posto para preencher uma lacuna. Mais "
            "de cem choques falsos esconderiam aquele que de fato vai deixar uma sala sem "
            "moderação.",
        ),
    ),
    "GA307": Explanation(
        looks_for=Sentence(
            es="Aparece cuando las actividades de una misma sala forman más de 100 pares que se "
            "enciman. Entonces se da esta sola observación en lugar de un GA302 por cada par. En "
            "una sala que admite varias, vale por más de 100 momentos de GA321.",
            en="It comes up when the items of one room make more than 100 pairs that overlap. This "
            "one finding is then given in place of a GA302 for each pair. In a room that may hold "
            "several, it stands for more than 100 moments of GA321.",
            pt="Aparece quando as atividades de uma mesma sala formam mais de 100 pares que se "
            "sobrepõem. Então se dá esta única observação em vez de uma GA302 para cada par. Em "
            "uma sala que admite várias, vale por mais de 100 momentos da GA321.",
        ),
        why=Sentence(
            es="Nadie encontraría su mesa: todas dicen estar en el mismo sitio. Y entre más de "
            "cien choques falsos no se vería el de dos grupos citados de verdad ante la misma "
            "puerta.",
            en="Nobody would find their table: all of them claim to be in the same place. And "
            "among more than a hundred false clashes, that of two groups really called to one door "
            "would not be seen.",
            pt="Ninguém encontraria sua mesa: todas dizem estar no mesmo lugar. E entre mais de "
            "cem choques falsos não se veria o de dois grupos chamados de fato à mesma porta.",
        ),
    ),
}
