"""What stands behind GA628 to GA633."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA628": Explanation(
        looks_for=Sentence(
            es="Mira los hitos de los compromisos adoptados en planes cuya plantilla pide hitos "
            "que se puedan verificar, es decir, todas menos la de los primeros planes. Avisa si un "
            "hito no tiene entregable, ni indicador, ni medio de verificación, y tampoco sus "
            "actividades. Calla si ningún hito del plan los tiene, y salta los que fueron "
            "reemplazados.",
            en="It looks at the milestones of commitments adopted in plans whose template asks for "
            "verifiable milestones, that is, all but that of the first plans. It speaks when one "
            "has no deliverable, no indicator and no means of verification, and neither have its "
            "activities. It keeps silent when no milestone of the plan has any, and skips those "
            "that were replaced.",
            pt="Olha os marcos dos compromissos adotados em planos cujo modelo pede marcos que se "
            "possam verificar, ou seja, todos menos o dos primeiros planos. Avisa quando um marco "
            "não tem entrega, nem indicador, nem meio de verificação, e suas atividades tampouco. "
            "Cala quando nenhum marco do plano os tem, e pula os que foram substituídos.",
        ),
        why=Sentence(
            es="Sin algo que se pueda ver, que el hito está cumplido es la palabra de unos contra "
            "la de otros, y la reunión se va en discutirlo.",
            en="With nothing to be seen, that a milestone is done is one word against another, and "
            "the meeting is spent arguing about it.",
            pt="Sem algo que se possa ver, que o marco está cumprido é a palavra de uns contra a "
            "de outros, e a reunião se perde em discuti-lo.",
        ),
    ),
    "GA629": Explanation(
        looks_for=Sentence(
            es="Mira los hitos que dicen cuándo empezaron y cuándo terminaron de verdad, y avisa "
            "si es seguro que van al revés. De las fechas previstas se ocupa GA606.",
            en="It looks at milestones that say when they really began and ended, and speaks when "
            "these dates certainly run backwards. Planned dates are for GA606.",
            pt="Olha os marcos que dizem quando de fato começaram e terminaram, e avisa quando é "
            "certo que estão invertidos. Das datas previstas cuida a GA606.",
        ),
        why=Sentence(
            es="Lo que tardó un hito sirve para prever el siguiente. Con las fechas al revés la "
            "cuenta da un número negativo, que además puede pasar sin que nadie lo vea.",
            en="How long a milestone took helps to foresee the next. With the dates reversed the "
            "sum is a negative number, which may go unseen besides.",
            pt="O tempo que um marco levou serve para prever o seguinte. Com as datas invertidas a "
            "conta dá um número negativo, que além disso pode passar despercebido.",
        ),
    ),
    "GA630": Explanation(
        looks_for=Sentence(
            es="Compara el comienzo y el término de cada actividad con los de su hito, y reúne por "
            "hito las que tienen una fecha entera antes de que el hito empiece o después de que "
            "termine.",
            en="It compares the start and the end of each activity with those of its milestone, "
            "and gathers for each milestone those of which a whole date lies before the milestone "
            "starts or after it ends.",
            pt="Compara o começo e o fim de cada atividade com os de seu marco, e reúne por marco "
            "as que têm uma data inteira antes de o marco começar ou depois de terminar.",
        ),
        why=Sentence(
            es="Una actividad que sigue después de la fecha del hito dice que el hito no va a "
            "estar a tiempo, y lo dice antes que nadie.",
            en="An activity that goes on after the date of its milestone says that the milestone "
            "will not be on time, and says it before anybody else.",
            pt="Uma atividade que continua depois da data do marco diz que o marco não vai estar "
            "em dia, e o diz antes de todos.",
        ),
    ),
    "GA631": Explanation(
        looks_for=Sentence(
            es="Mira los compromisos en los que algún hito tiene ponderación, y reúne los hitos "
            "que no la tienen. Los que fueron reemplazados no la necesitan.",
            en="It looks at commitments in which some milestone has a weight, and gathers the "
            "milestones that have none. Those that were replaced need none.",
            pt="Olha os compromissos em que algum marco tem ponderação, e reúne os marcos que "
            "não a têm. Os que foram substituídos não precisam dela.",
        ),
        why=Sentence(
            es="Con ponderaciones a medias, el avance del compromiso no se puede calcular sin "
            "inventar las que faltan; contarlas como cero borra el trabajo de alguien.",
            en="With half of the weights, the progress of the commitment cannot be worked out "
            "without making the others up; to count them as zero wipes out somebody's work.",
            pt="Com ponderações pela metade, o progresso do compromisso não pode ser calculado sem "
            "inventar as que faltam; contá-las como zero apaga o trabalho de alguém.",
        ),
    ),
    "GA632": Explanation(
        looks_for=Sentence(
            es="Mira la ponderación de cada hito y avisa si es menor que cero, que es un error, o "
            "cero, que es una advertencia: el hito se hace y no cuenta.",
            en="It looks at the weight of each milestone and speaks when it is below zero, which "
            "is an error, or zero, which is a warning: the milestone is done and does not count.",
            pt="Olha a ponderação de cada marco e avisa quando é menor que zero, o que é um erro, "
            "ou zero, o que é um aviso: o marco se faz e não conta.",
        ),
        why=Sentence(
            es="La ponderación es la parte del hito en su compromiso. Con una negativa, cumplir "
            "hace que el compromiso retroceda en el tablero.",
            en="The weight is the share of a milestone in its commitment. With a negative one, "
            "work that gets done moves the commitment backwards on the board.",
            pt="A ponderação é a parte do marco em seu compromisso. Com uma negativa, cumprir faz "
            "o compromisso retroceder no painel.",
        ),
    ),
    "GA633": Explanation(
        looks_for=Sentence(
            es="Sigue de un compromiso a otro por «replaced_by», «carried_to» y «carried_from», y "
            "de un hito a otro por «replaced_by», y avisa si el camino vuelve a su comienzo o si "
            "uno se nombra a sí mismo. Que dos se nombren como anterior y siguiente es correcto.",
            en="It follows commitments by “replaced_by”, “carried_to” and “carried_from”, and "
            "milestones by “replaced_by”, and speaks when the path comes back to its beginning or "
            "when one names itself. That two name each other as earlier and later is right.",
            pt="Segue de um compromisso a outro por «replaced_by», «carried_to» e «carried_from», "
            "e de um marco a outro por «replaced_by», e avisa quando o caminho volta ao começo ou "
            "quando um cita a si mesmo. Que dois se citem como anterior e seguinte está certo.",
        ),
        why=Sentence(
            es="Quien pregunta qué fue de un compromiso sigue ese camino hasta el que está "
            "vigente. Si da vueltas, ninguno lo está, y cada parte puede decir que le toca a la "
            "otra.",
            en="Whoever asks what became of a commitment follows that path to the one that stands. "
            "If it goes in circles none does, and each party can say that it is the other's turn.",
            pt="Quem pergunta o que foi feito de um compromisso segue esse caminho até o que está "
            "vigente. Se ele dá voltas, nenhum está, e cada parte pode dizer que cabe à outra.",
        ),
    ),
}
