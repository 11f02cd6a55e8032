"""What the database of the Partnership derives from the reviews, or notes by itself."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.codelists.reviews.indicator import indicator
from gobierno_abierto.words.languages import Sentence

INDICATORS: dict[str, Term] = {
    "most-recently-assessed": indicator(
        Sentence(
            "Revisado más recientemente", "Most recently assessed", "Avaliado mais recentemente"
        ),
        Sentence(
            es="Si la base lo cuenta entre lo más reciente que se ha revisado.",
            en="Whether the database counts it among what was most recently assessed.",
            pt="Se a base o conta entre o mais recente que foi avaliado.",
        ),
        "Most Recently Assessed",
    ),
    "star-most-recently-assessed": indicator(
        Sentence(
            "Estelar, revisado más recientemente",
            "Starred, most recently assessed",
            "Estrelado, avaliado mais recentemente",
        ),
        Sentence(
            es="Si además es estelar.",
            en="Whether it is starred as well.",
            pt="Se além disso é estrelado.",
        ),
        "Star - Most Recently Assessed",
    ),
    "irm-assessed": indicator(
        Sentence("Con revisión del IRM", "Assessed by the IRM", "Com avaliação do IRM"),
        Sentence(
            es="Si el Mecanismo de Revisión Independiente lo revisó.",
            en="Whether the Independent Reporting Mechanism assessed it.",
            pt="Se o Mecanismo Independente de Avaliação o avaliou.",
        ),
        "IRM Assessed",
    ),
    "updated-on-website": indicator(
        Sentence("Actualizado en el sitio web", "Updated on the website", "Atualizado no site"),
        Sentence(
            es="Cuándo se actualizó en el sitio web de la Alianza, como está escrito, o «0».",
            en="When it was updated on the website of the Partnership, as written, or “0”.",
            pt="Quando foi atualizado no site da Parceria, como está escrito, ou «0».",
        ),
        "Updated? (Website)",
    ),
    "active": indicator(
        Sentence("Compromiso activo", "Active commitment", "Compromisso ativo"),
        Sentence(
            es="Si la base cuenta el compromiso como activo.",
            en="Whether the database counts the commitment as active.",
            pt="Se a base conta o compromisso como ativo.",
        ),
        "Active Commitment",
    ),
    "max-star": indicator(
        Sentence(
            "Estelar en algún informe", "Starred in any report", "Estrelado em algum relatório"
        ),
        Sentence(
            es="Si es estelar con la fórmula desde 2015 en alguno de los dos informes.",
            en="Whether it is starred by the formula since 2015 in either report.",
            pt="Se é estrelado pela fórmula desde 2015 em algum dos dois relatórios.",
        ),
        "Max star",
    ),
    "ambition-assessed": indicator(
        Sentence("Ambición revisada", "Ambition assessed", "Ambição avaliada"),
        Sentence(
            es="Si se revisó qué tan ambicioso es.",
            en="Whether it was assessed how ambitious it is.",
            pt="Se foi avaliado quão ambicioso é.",
        ),
        "Ambition Assessed",
    ),
    "completion-assessed": indicator(
        Sentence("Cumplimiento revisado", "Completion assessed", "Conclusão avaliada"),
        Sentence(
            es="Si se revisó cuánto se cumplió.",
            en="Whether it was assessed how much was fulfilled.",
            pt="Se foi avaliado quanto foi cumprido.",
        ),
        "Comp Assessed",
    ),
    "did-it-open-government-assessed": indicator(
        Sentence("Apertura revisada", "Did it open government, assessed", "Abertura avaliada"),
        Sentence(
            es="Si se revisó cuánto abrió el gobierno.",
            en="Whether it was assessed how far it opened government.",
            pt="Se foi avaliado quanto abriu o governo.",
        ),
        "DIOG Assessed",
    ),
    "midterm-only": indicator(
        Sentence("Solo con el primer informe", "Midterm only", "Só com o primeiro relatório"),
        Sentence(
            es="Si no tiene más que el primer informe.",
            en="Whether it has no more than the first report.",
            pt="Se só tem o primeiro relatório.",
        ),
        "Midterm Only",
    ),
    "max-completion": indicator(
        Sentence("Cumplimiento máximo", "Maximum completion", "Conclusão máxima"),
        Sentence(
            es="El cumplimiento más alto de los informes, en la escala propia de esta columna.",
            en="The highest completion of the reports, on a scale of this column's own.",
            pt="A conclusão mais alta dos relatórios, na escala própria desta coluna.",
        ),
        "Max Completion",
    ),
    "raw-completion": indicator(
        Sentence("Cumplimiento en bruto", "Raw completion", "Conclusão bruta"),
        Sentence(
            es="El cumplimiento con que la base calcula, como código.",
            en="The completion that the database computes with, as a code.",
            pt="A conclusão com que a base calcula, como código.",
        ),
        "Raw Completion",
    ),
    "high-completion": indicator(
        Sentence("Cumplimiento alto", "High completion", "Conclusão alta"),
        Sentence(
            es="Si el cumplimiento es sustancial o completo: el del segundo informe o, si no hay, el del primero.",
            en="Whether completion is substantial or complete: that of the second report or, for want of it, of the first.",
            pt="Se a conclusão é substancial ou completa: a do segundo relatório ou, na falta dele, a do primeiro.",
        ),
        "High Completion",
    ),
    "high-ambition": indicator(
        Sentence("Ambición alta", "High ambition", "Ambição alta"),
        Sentence(
            es="Si el impacto potencial es moderado o transformador y el compromiso es relevante.",
            en="Whether the potential impact is moderate or transformative and the commitment is relevant.",
            pt="Se o impacto potencial é moderado ou transformador e o compromisso é relevante.",
        ),
        "High Ambition",
    ),
    "high-did-it-open-government": indicator(
        Sentence("Apertura alta", "High, did it open government", "Abertura alta"),
        Sentence(
            es="Si abrió el gobierno de modo importante o excepcional, o tuvo resultados iniciales significativos.",
            en="Whether it opened government in a major or outstanding way, or had significant early results.",
            pt="Se abriu o governo de modo importante ou excepcional, ou teve resultados iniciais significativos.",
        ),
        "High DIOG",
    ),
    "ambitious-and-complete-or-open": indicator(
        Sentence(
            "Ambicioso y completo, o apertura alta",
            "Ambitious and complete, or opened government",
            "Ambicioso e completo, ou abertura alta",
        ),
        Sentence(
            es="Ambición y cumplimiento altos, o apertura alta; algunas filas publicadas contradicen esas mismas columnas.",
            en="Ambition and completion high, or high in opening government; some published rows contradict those same columns.",
            pt="Ambição e conclusão altas, ou abertura alta; algumas linhas publicadas contradizem essas mesmas colunas.",
        ),
        "Ambitious and complete, or DIOG",
    ),
    "ambitious-not-complete": indicator(
        Sentence(
            "Ambicioso pero no completo", "Ambitious but not complete", "Ambicioso mas não completo"
        ),
        Sentence(
            es="Según la base, la ambición es alta y el cumplimiento no.",
            en="By the database, ambition is high and completion is not.",
            pt="Segundo a base, a ambição é alta e a conclusão não.",
        ),
        "Ambitious but not complete",
    ),
    "complete-not-ambitious": indicator(
        Sentence(
            "Completo pero no ambicioso", "Complete but not ambitious", "Completo mas não ambicioso"
        ),
        Sentence(
            es="Según la base, el cumplimiento es alto y la ambición no.",
            en="By the database, completion is high and ambition is not.",
            pt="Segundo a base, a conclusão é alta e a ambição não.",
        ),
        "Complete but not ambitious",
    ),
    "neither-ambitious-nor-complete": indicator(
        Sentence(
            "Ni completo ni ambicioso", "Not complete or ambitious", "Nem completo nem ambicioso"
        ),
        Sentence(
            es="Según la base, no es alta ni la ambición ni el cumplimiento.",
            en="By the database, neither ambition nor completion is high.",
            pt="Segundo a base, não é alta nem a ambição nem a conclusão.",
        ),
        "Not complete or ambitious",
    ),
    "not-reviewed": indicator(
        Sentence("Sin ninguna revisión", "Not reviewed", "Sem nenhuma avaliação"),
        Sentence(
            es="Según la base, no se ha revisado.",
            en="By the database, it was not reviewed.",
            pt="Segundo a base, não foi avaliado.",
        ),
        "Not reviewed",
    ),
    "checksum": indicator(
        Sentence("Suma de control", "Checksum", "Soma de controle"),
        Sentence(
            es="Cuántas de las cinco columnas que la preceden valen para el compromiso.",
            en="How many of the five columns before it hold for the commitment.",
            pt="Quantas das cinco colunas que a precedem valem para o compromisso.",
        ),
        "CHECKSUM",
    ),
    "irm-based-score": indicator(
        Sentence("Puntaje según el IRM", "IRM-based score", "Pontuação segundo o IRM"),
        Sentence(
            es="Un puntaje de -1 a 4 que la base calcula con las revisiones.",
            en="A score of -1 to 4 that the database computes from the reviews.",
            pt="Uma pontuação de -1 a 4 que a base calcula com as avaliações.",
        ),
        "IRM-Based Score",
    ),
    "binding-constraint": indicator(
        Sentence(
            "Primera condición que falla", "Binding constraint", "Primeira condição que falha"
        ),
        Sentence(
            es="La primera condición de la estrella que el compromiso no cumple.",
            en="The first condition of the star that the commitment does not meet.",
            pt="A primeira condição da estrela que o compromisso não cumpre.",
        ),
        "Binding constraint",
    ),
    "latest-report": indicator(
        Sentence("Informe más reciente", "Latest IRM report", "Relatório mais recente"),
        Sentence(
            es="El año del informe más reciente.",
            en="The year of the latest report.",
            pt="O ano do relatório mais recente.",
        ),
        "Latest IRM Report",
    ),
    "subnational-in-plan": indicator(
        Sentence(
            "Subnacional en un plan nacional",
            "Subnational in a national plan",
            "Subnacional em um plano nacional",
        ),
        Sentence(
            es="Si es un compromiso de un gobierno local dentro del plan del país.",
            en="Whether it is a commitment of a local government within the country's plan.",
            pt="Se é um compromisso de um governo local dentro do plano do país.",
        ),
        "Subnational in NAPs",
    ),
}
