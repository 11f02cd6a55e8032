"""What stands behind GA121 to GA139."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA121": Explanation(
        looks_for=Sentence(
            es="Sigue cada identificador que menciona a otra cosa, como la sala de una actividad o "
            "la persona de un papel, y avisa si nada en el documento lo lleva; en una excepción "
            "justificada es solo advertencia. No mira los lugares donde también cabe un nombre o "
            "un número oficial, como quién firma un reporte de avance; tampoco, en un libro de "
            "planes, de qué actividad nació un compromiso.",
            en="It follows each identifier that mentions something else, such as the room of an "
            "item or the person of a role, and speaks when nothing in the document bears it; in a "
            "waiver it is only a warning. It leaves alone the places that also take a name or an "
            "official number, such as who made a claim, and in a plan book the items from which "
            "commitments came.",
            pt="Segue cada identificador que menciona outra coisa, como a sala de uma atividade ou "
            "a pessoa de um papel, e avisa quando nada no documento o leva; em uma exceção "
            "justificada é apenas aviso. Não olha os lugares onde também cabe um nome ou um "
            "número oficial, como quem assina um relato de progresso; nem, em um livro de planos, "
            "de que atividade nasceu um compromisso.",
        ),
        why=Sentence(
            es="El hueco se ve: un taller sin sala, un panel al que le falta una voz, un "
            "compromiso que no se sabe de qué plan es. Y un choque en esa sala o de esa persona "
            "puede pasar inadvertido.",
            en="The gap shows: a workshop without a room, a panel that lacks a voice, a commitment "
            "of which nobody knows the plan. And a clash in that room or of that person may go "
            "unseen.",
            pt="A lacuna se vê: uma oficina sem sala, um painel em que falta uma voz, um "
            "compromisso de plano desconhecido. E um choque nessa sala ou dessa pessoa pode passar "
            "despercebido.",
        ),
    ),
    "GA122": Explanation(
        looks_for=Sentence(
            es="Sigue las mismas menciones que GA121 y avisa si el identificador existe, pero es "
            "de otra clase de cosa: una organización donde va una persona, una sede donde va una "
            "sala.",
            en="It follows the same mentions as GA121, and speaks when the identifier exists but "
            "belongs to another kind of thing: an organisation in place of a person, a venue in "
            "place of a room.",
            pt="Segue as mesmas menções que a GA121 e avisa quando o identificador existe, mas é "
            "de outro tipo de coisa: uma organização onde vai uma pessoa, um local onde vai uma "
            "sala.",
        ),
        why=Sentence(
            es="Una institución puesta como persona sale en la agenda como un nombre que no se "
            "publica. Quien la invitó busca a su representante y no lo encuentra.",
            en="An institution in the place of a person comes out in the agenda as somebody whose "
            "name is not published. Whoever invited it looks for its representative and finds "
            "nobody.",
            pt="Uma instituição posta como pessoa sai na agenda como um nome que não se publica. "
            "Quem a convidou procura seu representante e não o encontra.",
        ),
    ),
    "GA123": Explanation(
        looks_for=Sentence(
            es="Sigue lo que cada actividad pide que termine antes («after»), contando los bloques "
            "con sus actividades, y avisa si el camino vuelve a su comienzo. No hace falta que "
            "tengan horario.",
            en="It follows what each item asks to have ended before (“after”), blocks and their "
            "items included, and speaks when the path comes back to its beginning. They need not "
            "have hours.",
            pt="Segue o que cada atividade pede que termine antes («after»), contando os blocos "
            "com suas atividades, e avisa quando o caminho volta ao começo. Não é preciso que "
            "tenham horário.",
        ),
        why=Sentence(
            es="Con ese orden no hay programa posible, y quien arma la agenda moverá horas sin "
            "acabar nunca. Es mejor verlo antes de apartar salas.",
            en="No programme can meet that order, and whoever draws up the agenda will move hours "
            "for ever. It is better to see it before rooms are booked.",
            pt="Com essa ordem não há programação possível, e quem monta a agenda vai mudar "
            "horários sem nunca terminar. É melhor ver isso antes de reservar salas.",
        ),
    ),
    "GA124": Explanation(
        looks_for=Sentence(
            es="Compara la sede de cada actividad, y las de sus salas, con las sedes de su "
            "evento. Si el evento no nombra ninguna, no dice nada; si son tres actividades o "
            "más en una misma sede, lo dice una sola vez, en el evento.",
            en="It compares the venue of each item, and those of its rooms, with the venues of "
            "its event. If the event names none, it says nothing; of three items or more in "
            "one venue it speaks once, at the event.",
            pt="Compara o local de cada atividade, e os de suas salas, com os locais de seu "
            "evento. Se o evento não nomeia nenhum, não diz nada; se são três atividades ou "
            "mais em um mesmo local, diz uma só vez, no evento.",
        ),
        why=Sentence(
            es="Quien solo lee la convocatoria va a la dirección del evento. Si su taller es en "
            "otra, llega tarde, o no llega si el edificio no le permite moverse.",
            en="Whoever reads only the announcement goes to the address of the event. If the "
            "workshop is elsewhere they come late, or not at all if getting about is hard for "
            "them.",
            pt="Quem só lê a convocação vai ao endereço do evento. Se sua oficina é em outro, "
            "chega tarde, ou não chega se tem dificuldade para se locomover.",
        ),
    ),
}
