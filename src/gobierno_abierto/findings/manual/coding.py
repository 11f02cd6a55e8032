"""What stands behind GA634 to GA639."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA634": Explanation(
        looks_for=Sentence(
            es="Mira los números de los Objetivos de Desarrollo Sostenible de cada compromiso, y "
            "avisa de los que no van del 1 al 17.",
            en="It looks at the numbers of the Sustainable Development Goals of each commitment, "
            "and tells those that are not between 1 and 17.",
            pt="Olha os números dos Objetivos de Desenvolvimento Sustentável de cada compromisso, "
            "e avisa dos que não vão de 1 a 17.",
        ),
        why=Sentence(
            es="Un 164 suele ser la meta 16.4 sin su punto. Quien junta compromisos por objetivo "
            "no la encuentra donde debía estar.",
            en="164 is mostly target 16.4 without its full stop. Whoever gathers commitments by "
            "goal does not find it where it should be.",
            pt="Um 164 costuma ser a meta 16.4 sem o ponto. Quem junta compromissos por objetivo "
            "não a encontra onde deveria estar.",
        ),
    ),
    "GA635": Explanation(
        looks_for=Sentence(
            es="Mira los códigos de listas abiertas en compromisos, secciones, evaluaciones y "
            "actividades de la agenda: áreas de política, valores, desafíos, secciones, "
            "indicadores, informes. De los que no conoce avisa solo si se parecen mucho a uno que "
            "conoce, y una vez por código.",
            en="It looks at codes of open lists in commitments, sections, assessments and items of "
            "the agenda: policy areas, values, challenges, sections, indicators, reports. Of those "
            "that it does not know it speaks only when they look very much like one that it knows, "
            "and once for each code.",
            pt="Olha os códigos de listas abertas em compromissos, seções, avaliações e atividades "
            "da agenda: áreas de política, valores, desafios, seções, indicadores, relatórios. Dos "
            "que não conhece avisa apenas se parecem muito com um que conhece, e uma vez por "
            "código.",
        ),
        why=Sentence(
            es="Las listas son abiertas para que cada gobierno agregue códigos propios. Por eso "
            "una letra de más no se rechaza: se convierte en un código nuevo que nadie busca.",
            en="The lists are open so that each government can add codes of its own. That is why "
            "one letter too many is not refused: it becomes a new code for which nobody looks.",
            pt="As listas são abertas para que cada governo acrescente códigos próprios. Por isso "
            "uma letra a mais não é recusada: vira um código novo que ninguém procura.",
        ),
    ),
    "GA636": Explanation(
        looks_for=Sentence(
            es="Compara el código de cada indicador con la escala oficial de ese indicador en ese "
            "informe, y avisa una vez por cada código que no está en ella. De indicadores que no "
            "conoce no dice nada.",
            en="It compares the code of each indicator with the official scale of that indicator "
            "in that report, and speaks once of each code that is not on it. Of indicators that it "
            "does not know it says nothing.",
            pt="Compara o código de cada indicador com a escala oficial desse indicador nesse "
            "relatório, e avisa uma vez de cada código que não está nela. De indicadores que não "
            "conhece, não diz nada.",
        ),
        why=Sentence(
            es="Un código que no es de la escala no significa nada, pero un programa que solo "
            "compara números lo cuenta igual: un 6 donde el máximo es 5 parece el mejor de todos.",
            en="A code that is not on the scale means nothing, but a program that only compares "
            "numbers counts it all the same: a 6 where 5 is the most looks like the best of all.",
            pt="Um código que não é da escala não significa nada, mas um programa que só compara "
            "números o conta do mesmo jeito: um 6 onde o máximo é 5 parece o melhor de todos.",
        ),
    ),
    "GA637": Explanation(
        looks_for=Sentence(
            es="Compara el año en que se entregó el plan con los años en que se usó cada "
            "indicador, y avisa una vez por indicador y año si hay un código donde no se usaba. "
            "Calla si el plan no dice cuándo se entregó.",
            en="It compares the year in which a plan was submitted with the years in which each "
            "indicator was used, and speaks once for each indicator and year when there is a code "
            "where it was not used. It keeps silent when the plan does not say when it was "
            "submitted.",
            pt="Compara o ano em que o plano foi entregue com os anos em que se usou cada "
            "indicador, e avisa uma vez por indicador e ano quando há um código onde não se usava. "
            "Cala quando o plano não diz quando foi entregue.",
        ),
        why=Sentence(
            es="Las escalas cambian con los años, y quien junta varios planes compara solo lo que "
            "se midió igual. Un código fuera de su época suele ser de otro plan, o el año está "
            "mal.",
            en="Scales change over the years, and whoever puts plans together compares only what "
            "was measured alike. A code out of its era mostly is of another plan, or the year is "
            "wrong.",
            pt="As escalas mudam com os anos, e quem junta vários planos compara só o que se mediu "
            "do mesmo modo. Um código fora de sua época costuma ser de outro plano, ou o ano está "
            "errado.",
        ),
    ),
    "GA638": Explanation(
        looks_for=Sentence(
            es="Donde una evaluación trae el código de un indicador y también la palabra con que "
            "se publicó, compara las dos cosas con la escala, y avisa si la palabra es de otro "
            "código. Lo dice una vez por cada par.",
            en="Where an assessment has the code of an indicator and also the word that was "
            "published with it, it compares both with the scale, and speaks when the word is that "
            "of another code. It says so once for each pair.",
            pt="Onde uma avaliação traz o código de um indicador e também a palavra com que foi "
            "publicado, compara as duas coisas com a escala, e avisa quando a palavra é de outro "
            "código. Diz isso uma vez para cada par.",
        ),
        why=Sentence(
            es="En la base de datos de la Alianza hay palabras con el código de otra. Según cuál "
            "lea cada quien, el mismo compromiso mejora o empeora.",
            en="The Partnership's database has words with the code of another. By which of the two "
            "one reads, the same commitment got better or worse.",
            pt="Na base de dados da Parceria há palavras com o código de outra. Conforme qual cada "
            "um leia, o mesmo compromisso melhora ou piora.",
        ),
    ),
    "GA639": Explanation(
        looks_for=Sentence(
            es="Calcula de los códigos de cada compromiso lo que la Alianza deriva de ellos: la "
            "estrella, y los altos cumplimiento, ambición y apertura. Avisa si el valor publicado "
            "es otro, una vez por valor. No compara lo que no está codificado.",
            en="From the codes of each commitment it works out what the Partnership derives from "
            "them: the star, and high completion, ambition and opening of government. It speaks "
            "when the published value is another, once for each value. What is not coded is not "
            "compared.",
            pt="Calcula dos códigos de cada compromisso o que a Parceria deriva deles: a estrela, "
            "e os altos cumprimento, ambição e abertura. Avisa quando o valor publicado é outro, "
            "uma vez por valor. Não compara o que não está codificado.",
        ),
        why=Sentence(
            es="Un compromiso se anuncia por su estrella. Si sus propios códigos no la sostienen, "
            "es mejor saberlo antes de que lo diga otra persona.",
            en="A commitment is announced by its star. If its own codes do not bear it out, it is "
            "better to know before somebody else says so.",
            pt="Um compromisso é anunciado por sua estrela. Se seus próprios códigos não a "
            "sustentam, é melhor saber antes que outra pessoa o diga.",
        ),
    ),
}
