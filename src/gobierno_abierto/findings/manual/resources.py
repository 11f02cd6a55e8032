"""What stands behind GA308 to GA312, GA315, GA319, GA321 and GA323."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA308": Explanation(
        looks_for=Sentence(
            es="Cuenta las actividades que necesitan («needs») un mismo recurso a la vez, y avisa "
            "si son más que su cantidad («quantity»); si esta no se indica, no dice nada. Cada "
            "momento en que todas coinciden y no cabe añadir otra es una observación, con todas "
            "sus actividades. Lo que solo se toca no coincide; un bloque cuenta solo mientras "
            "ninguna de sus propias actividades necesita el recurso; lo cancelado y lo pospuesto "
            "no cuenta, y los eventos sin una zona horaria válida se comparan solo entre sí.",
            en="It counts the items that need (“needs”) the same resource at once, and speaks when "
            "they are more than its quantity (“quantity”); where that is not stated, it says "
            "nothing. Each moment at which all of them coincide, and to which no other could be "
            "added, is one finding with all its items. Items that only touch do not coincide; a "
            "block counts only while none of its own items needs the resource; what is cancelled "
            "or postponed does not count, and events without a valid time zone are compared among "
            "themselves only.",
            pt="Conta as atividades que precisam («needs») de um mesmo recurso ao mesmo tempo, e "
            "avisa se são mais do que a sua quantidade («quantity»); se esta não é indicada, não "
            "diz nada. Cada momento em que todas coincidem, e ao qual não se poderia acrescentar "
            "outra, é uma observação, com todas as suas atividades. O que apenas se toca não "
            "coincide; um bloco conta só enquanto nenhuma de suas próprias atividades precisa do "
            "recurso; o cancelado e o adiado não contam, e os eventos sem um fuso horário válido "
            "são comparados apenas entre si.",
        ),
        why=Sentence(
            es="Una persona sorda llega al taller, y la intérprete está en el de al lado. Para "
            "ella la invitación no era cierta.",
            en="A deaf person comes to the workshop, and the interpreter is in the one next "
            "door. For that person, the invitation was not true.",
            pt="Uma pessoa surda chega à oficina, e a intérprete está na do lado. Para ela, o "
            "convite não era verdadeiro.",
        ),
    ),
    "GA309": Explanation(
        looks_for=Sentence(
            es="Suma el tiempo que un recurso atiende sin una pausa tan larga como su descanso "
            "(«rest»), y avisa si pasa de lo que puede atender seguido («longest»); ambos se dan "
            "en minutos. Si la cantidad es mayor que uno, otros tantos equipos se relevan, y solo "
            "cuenta el tiempo en que todos atienden a la vez: mientras uno está libre, puede "
            "descansar. Así, cuando avisa, ningún relevo lo arregla; cuando calla, todavía puede "
            "haber un relevo difícil. Sin cantidad se supone un solo equipo.",
            en="It adds up the time that a resource serves without a pause as long as its rest "
            "(“rest”), and speaks when that is more than it can serve at a stretch (“longest”); "
            "both are given in minutes. Where the quantity is more than one, as many teams take "
            "turns, and only the time counts at which all of them serve at once: while one is "
            "free, it may rest. So when it speaks, no way of taking turns helps; when it is "
            "silent, turns may still be hard to arrange. Without a quantity, one team is assumed.",
            pt="Soma o tempo em que um recurso atende sem uma pausa tão longa quanto o seu "
            "descanso («rest»), e avisa se passa do que pode atender seguido («longest»); ambos "
            "são dados em minutos. Se a quantidade é maior que um, outras tantas equipes se "
            "revezam, e só conta o tempo em que todas atendem ao mesmo tempo: enquanto uma está "
            "livre, pode descansar. Assim, quando avisa, nenhum revezamento resolve; quando se "
            "cala, o revezamento ainda pode ser difícil. Sem quantidade, supõe-se uma só equipe.",
        ),
        why=Sentence(
            es="Quien interpreta sin descanso empieza a omitir frases sin darse cuenta, y quien "
            "depende de esa voz no sabe lo que no oyó.",
            en="Interpreters who get no rest begin to leave out sentences without noticing, and "
            "whoever depends on that voice does not know what went unheard.",
            pt="Quem interpreta sem descanso começa a omitir frases sem perceber, e quem depende "
            "dessa voz não sabe o que deixou de ouvir.",
        ),
    ),
    "GA310": Explanation(
        looks_for=Sentence(
            es="Compara el horario de cada actividad con las horas en que sus personas dijeron "
            "poder («availability»), según el reloj del evento; si no dijeron nada, o solo horas "
            "que no duran nada (GA212), calla. Horas que se tocan son una sola. No cuenta si una "
            "suplente nombrada está libre y disponible. Es advertencia si el papel es tentativo o "
            "por confirmar, y nota si la persona solo asiste.",
            en="It compares the hours of each item with those at which its people said they can "
            "come (“availability”), by the clock of the event; where they said nothing, or only "
            "hours that last no time (GA212), it is silent. Hours that touch are one. It does not "
            "count where a named substitute is free and available. It is a warning where the role "
            "is tentative or to be confirmed, and a note where the person only attends.",
            pt="Compara o horário de cada atividade com as horas em que suas pessoas disseram "
            "poder («availability»), segundo o relógio do evento; se nada disseram, ou só horas "
            "que não duram nada (GA212), cala-se. Horas que se tocam são uma só. Não conta se uma "
            "suplente indicada está livre e disponível. É aviso se o papel é tentativo ou a "
            "confirmar, e nota se a pessoa apenas assiste.",
        ),
        why=Sentence(
            es="Alguien avisó a tiempo de que a esa hora no puede, y el programa impreso dice lo "
            "contrario. La silla vacía será suya, pero el descuido no.",
            en="Somebody said in good time that they cannot come at that hour, and the printed "
            "programme says otherwise. The empty chair will be theirs, but the neglect will "
            "not.",
            pt="Alguém avisou a tempo que nesse horário não pode, e o programa impresso diz o "
            "contrário. A cadeira vazia será dela, mas o descuido não.",
        ),
    ),
    "GA311": Explanation(
        looks_for=Sentence(
            es="Compara el horario de cada actividad con las horas en que sus salas se pueden usar "
            "(«availability»), según el reloj del evento y con las mismas reglas que GA310. Un "
            "bloque cuenta solo mientras ninguna de sus actividades está en la sala.",
            en="It compares the hours of each item with those at which its rooms may be used "
            "(“availability”), by the clock of the event and in the same way as GA310. A block "
            "counts only while none of its own items is in the room.",
            pt="Compara o horário de cada atividade com as horas em que suas salas podem ser "
            "usadas («availability»), segundo o relógio do evento e com as mesmas regras que a "
            "GA310. Um bloco conta só enquanto nenhuma de suas atividades está na sala.",
        ),
        why=Sentence(
            es="Hay otra reunión adentro, o nadie tiene la llave. El grupo pierde en el pasillo la "
            "hora que iba a dedicar a su propuesta.",
            en="Another meeting is inside, or nobody has the key. In the corridor the group loses "
            "the hour that it was to spend on its proposal.",
            pt="Há outra reunião lá dentro, ou ninguém tem a chave. O grupo perde no corredor a "
            "hora que ia dedicar à sua proposta.",
        ),
    ),
    "GA312": Explanation(
        looks_for=Sentence(
            es="Compara el horario de cada actividad con las horas en que abre su sede "
            "(«availability»), según el reloj del evento. La sede es la de sus salas; si no tiene, "
            "la suya propia, la de su bloque o la única de su evento.",
            en="It compares the hours of each item with those at which its venue is open "
            "(“availability”), by the clock of the event. The venue is that of its rooms; where it "
            "has none, its own, its block's, or the only one of its event.",
            pt="Compara o horário de cada atividade com as horas em que abre o seu local "
            "(«availability»), segundo o relógio do evento. O local é o de suas salas; se não tem, "
            "o seu próprio, o de seu bloco ou o único de seu evento.",
        ),
        why=Sentence(
            es="A la hora del cierre el personal apaga las luces, y las conclusiones se leen de "
            "prisa en la banqueta. Quien llega temprano espera bajo la lluvia.",
            en="At closing time the staff turns off the lights, and the conclusions are read in a "
            "hurry on the pavement. Those who come early wait in the rain.",
            pt="Na hora de fechar, o pessoal apaga as luzes, e as conclusões são lidas às pressas "
            "na calçada. Quem chega cedo espera na chuva.",
        ),
    ),
    "GA315": Explanation(
        looks_for=Sentence(
            es="Cuenta cuántas personas distintas de una organización se necesitan a la vez, y "
            "avisa si son más que su delegación («delegation»). Quien tiene nombre cuenta una vez; "
            "cada papel sin nombre es una persona más, salvo que el de un bloque puede ser "
            "cualquier persona de sus actividades, y al revés. Vale la organización del papel o, "
            "si no la dice, la de la persona; quien participa a distancia no cuenta. Es error si "
            "bastan los papeles confirmados; si hacen falta los tentativos, los que están por "
            "confirmar o quienes solo asisten, es advertencia.",
            en="It counts how many different people of an organisation are needed at once, and "
            "speaks when they are more than its delegation (“delegation”). Whoever is named counts "
            "once; each role without a name is one more person, but that of a block may be anybody "
            "in its items, and the other way round. What counts is the organisation of the role "
            "or, where it says none, that of the person; whoever takes part from a distance does "
            "not count. It is an error if the confirmed roles suffice for it; if it takes those "
            "that are tentative or to be confirmed, or those who only attend, it is a warning.",
            pt="Conta quantas pessoas diferentes de uma organização são necessárias ao mesmo "
            "tempo, e avisa se são mais do que a sua delegação («delegation»). Quem tem nome conta "
            "uma vez; cada papel sem nome é mais uma pessoa, salvo que o de um bloco pode ser "
            "qualquer pessoa de suas atividades, e vice-versa. Vale a organização do papel ou, se "
            "não a diz, a da pessoa; quem participa a distância não conta. É erro se bastam os "
            "papéis confirmados; se é preciso contar os tentativos, os que estão a confirmar ou "
            "quem apenas assiste, é aviso.",
        ),
        why=Sentence(
            es="Una red ciudadana que solo puede enviar a dos personas tendrá que elegir en qué "
            "mesa calla. Quien organiza puede evitarlo; ella no.",
            en="A citizens' network that can send only two people will have to choose the table at "
            "which it stays silent. Whoever organises can prevent that; the network cannot.",
            pt="Uma rede cidadã que só pode enviar duas pessoas terá de escolher em que mesa se "
            "cala. Quem organiza pode evitar isso; ela não.",
        ),
    ),
    "GA319": Explanation(
        looks_for=Sentence(
            es="Aparece cuando lo que se dice de un recurso, una organización, una persona, una "
            "sala o una sede daría más de 100 observaciones GA308, GA309, GA310, GA311, GA312 o "
            "GA315, o nombraría más de 10 000 actividades. Entonces se da esta sola.",
            en="It comes up when what is stated of a resource, an organisation, a person, a room "
            "or a venue would make more than 100 findings GA308, GA309, GA310, GA311, GA312 or "
            "GA315, or would name more than 10,000 items. This one finding is then given in their "
            "place.",
            pt="Aparece quando o que se diz de um recurso, uma organização, uma pessoa, uma sala "
            "ou um local daria mais de 100 observações GA308, GA309, GA310, GA311, GA312 ou GA315, "
            "ou nomearia mais de 10 000 atividades. Então se dá apenas esta.",
        ),
        why=Sentence(
            es="Casi siempre es una cifra puesta para llenar el hueco, o unas horas del año "
            "pasado. Cien avisos iguales esconderían el que sí importa.",
            en="It is nearly always a figure put there to fill a gap, or last year's hours. A "
            "hundred warnings alike would hide the one that matters.",
            pt="Quase sempre é um número posto para preencher a lacuna, ou horários do ano "
            "passado. Cem avisos iguais esconderiam aquele que importa.",
        ),
    ),
    "GA321": Explanation(
        looks_for=Sentence(
            es="Cuenta las actividades que están a la vez en una sala que admite varias "
            "(«concurrent»), y avisa si son más. Cada momento en que todas coinciden y no cabe "
            "añadir otra es una observación, con todas sus actividades; un bloque cuenta solo "
            "mientras ninguna de sus propias actividades está en la sala. Si la sala admite una "
            "sola, lo dice GA302; si los momentos son más de 100, GA307.",
            en="It counts the items that are at once in a room that may hold several "
            "(“concurrent”), and speaks when they are more. Each moment at which all of them "
            "coincide, and to which no other could be added, is one finding with all its items; a "
            "block counts only while none of its own items is in the room. Where the room holds "
            "only one, GA302 speaks; where there are more than 100 moments, GA307.",
            pt="Conta as atividades que estão ao mesmo tempo em uma sala que admite várias "
            "(«concurrent»), e avisa se são mais. Cada momento em que todas coincidem, e ao qual "
            "não se poderia acrescentar outra, é uma observação, com todas as suas atividades; um "
            "bloco conta só enquanto nenhuma de suas próprias atividades está na sala. Se a sala "
            "admite uma só, fala a GA302; se os momentos são mais de 100, a GA307.",
        ),
        why=Sentence(
            es="En el salón caben seis mesas y llegan siete grupos. Uno trabajará de pie, junto a "
            "la puerta, y sus notas se perderán.",
            en="The hall has space for six tables, and seven groups come. One of them will work "
            "standing by the door, and its notes will be lost.",
            pt="No salão cabem seis mesas e chegam sete grupos. Um deles vai trabalhar em pé, "
            "junto à porta, e suas anotações vão se perder.",
        ),
    ),
    "GA323": Explanation(
        looks_for=Sentence(
            es="Avisa si de un recurso se indica cuántos minutos seguidos puede atender "
            "(«longest») y no cuántos descansa después («rest»), o al revés. Sin los dos, GA309 no "
            "comprueba nada de ese recurso. Si no se indica ninguno, calla.",
            en="It speaks when it is stated of a resource how many minutes it can serve at a "
            "stretch (“longest”) and not how many it rests after them (“rest”), or the other way "
            "round. Without both, GA309 checks nothing of that resource. Where neither is stated, "
            "it is silent.",
            pt="Avisa se de um recurso se indica quantos minutos seguidos pode atender («longest») "
            "e não quantos descansa depois («rest»), ou o contrário. Sem os dois, a GA309 não "
            "verifica nada desse recurso. Se nenhum é indicado, cala-se.",
        ),
        why=Sentence(
            es="Alguien anotó que la intérprete aguanta una hora, y creyó que el programa la "
            "cuidaría. Con la mitad del dato, nadie la cuida y nada lo dice.",
            en="Somebody wrote down that the interpreter lasts an hour, and believed that the "
            "program would take care of the rest. With half the figure nobody does, and "
            "nothing says so.",
            pt="Alguém anotou que a intérprete aguenta uma hora, e acreditou que o programa "
            "cuidaria dela. Com metade do dado, ninguém cuida, e nada o diz.",
        ),
    ),
}
