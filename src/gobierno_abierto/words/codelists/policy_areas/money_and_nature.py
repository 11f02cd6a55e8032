"""Public money, and the environment."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.codelists.policy_areas.area import area
from gobierno_abierto.words.languages import Sentence

AREAS: dict[str, Term] = {
    "environment-climate": area(
        Sentence("Medio ambiente y clima", "Environment & Climate", "Meio ambiente e clima"),
        Sentence(
            es="Área general: el medio ambiente y el clima; se agrega el código más preciso si lo hay.",
            en="General area: the environment and the climate; a more precise code is added if there is one.",
            pt="Área geral: o meio ambiente e o clima; acrescenta-se o código mais preciso, se houver.",
        ),
    ),
    "climate-finance": area(
        Sentence("Financiamiento climático", "Climate Finance", "Financiamento climático"),
        Sentence(
            es="El dinero con que se hace frente al cambio climático.",
            en="The money with which climate change is faced.",
            pt="O dinheiro com que se enfrenta a mudança do clima.",
        ),
    ),
    "climate-mitigation-and-adaptation": area(
        Sentence(
            "Mitigación y adaptación climática",
            "Climate Mitigation and Adaptation",
            "Mitigação e adaptação climática",
        ),
        Sentence(
            es="Reducir emisiones, o prepararse para los efectos del cambio climático.",
            en="To reduce emissions, or to prepare for the effects of climate change.",
            pt="Reduzir emissões, ou preparar-se para os efeitos da mudança do clima.",
        ),
    ),
    "environmental-regulation": area(
        Sentence("Regulación ambiental", "Environmental Regulation", "Regulação ambiental"),
        Sentence(
            es="Normas, permisos y controles que protegen el medio ambiente dentro del país.",
            en="Rules, permits and inspections that protect the environment within the country.",
            pt="Normas, licenças e fiscalização que protegem o meio ambiente dentro do país.",
        ),
    ),
    "international-environmental-agreements": area(
        Sentence(
            "Acuerdos ambientales internacionales",
            "International Environmental Agreements",
            "Acordos ambientais internacionais",
        ),
        Sentence(
            es="Firmar, aplicar o vigilar acuerdos ambientales entre países.",
            en="To sign, carry out or watch over environmental agreements between countries.",
            pt="Assinar, aplicar ou acompanhar acordos ambientais entre países.",
        ),
    ),
    "fiscal-openness": area(
        Sentence("Apertura fiscal", "Fiscal Openness", "Abertura fiscal"),
        Sentence(
            es="Área general: de dónde viene y a dónde va el dinero público; se agrega el código más preciso si lo hay.",
            en="General area: where public money comes from and where it goes; a more precise code is added if there is one.",
            pt="Área geral: de onde vem e para onde vai o dinheiro público; acrescenta-se o código mais preciso, se houver.",
        ),
    ),
    "publication-of-budget-fiscal-information": area(
        Sentence(
            "Publicación de información presupuestaria y fiscal",
            "Publication Of Budget/Fiscal Information",
            "Publicação de informação orçamentária e fiscal",
        ),
        Sentence(
            es="Publicar el presupuesto, el gasto o los ingresos.",
            en="To publish the budget, expenditure or revenue.",
            pt="Publicar o orçamento, as despesas ou as receitas.",
        ),
    ),
    "public-participation-in-budget-fiscal-policy": area(
        Sentence(
            "Participación pública en la política presupuestaria y fiscal",
            "Public Participation In Budget/Fiscal Policy",
            "Participação pública na política orçamentária e fiscal",
        ),
        Sentence(
            es="La gente opina o decide sobre el presupuesto, por ejemplo con presupuesto participativo.",
            en="People give their opinion or decide on the budget, for example in participatory budgeting.",
            pt="As pessoas opinam ou decidem sobre o orçamento, por exemplo com orçamento participativo.",
        ),
    ),
    "oversight-of-budget-fiscal-policies": area(
        Sentence(
            "Vigilancia de la política presupuestaria y fiscal",
            "Oversight Of Budget/Fiscal Policies",
            "Fiscalização da política orçamentária e fiscal",
        ),
        Sentence(
            es="Congresos, órganos de control o ciudadanía que vigilan el presupuesto.",
            en="Congresses, supervisory bodies or citizens who watch over the budget.",
            pt="Congressos, órgãos de controle ou cidadania que fiscalizam o orçamento.",
        ),
    ),
    "stimulus-and-economic-recovery": area(
        Sentence(
            "Estímulo y recuperación económica",
            "Stimulus and Economic Recovery",
            "Estímulo e recuperação econômica",
        ),
        Sentence(
            es="Gasto extraordinario para salir de una crisis.",
            en="Extraordinary expenditure to come out of a crisis.",
            pt="Gasto extraordinário para sair de uma crise.",
        ),
    ),
    "tax": area(
        Sentence("Impuestos", "Tax", "Impostos"),
        Sentence(
            es="Qué impuestos se cobran, a quién y con qué exenciones.",
            en="Which taxes are levied, on whom and with which exemptions.",
            pt="Que impostos se cobram, de quem e com que isenções.",
        ),
    ),
    "debt": area(
        Sentence("Deuda pública", "Debt", "Dívida pública"),
        Sentence(
            es="Lo que debe el Estado: a quién, cuánto y en qué condiciones.",
            en="What the state owes: to whom, how much and on what terms.",
            pt="O que o Estado deve: a quem, quanto e em que condições.",
        ),
    ),
    "aid": area(
        Sentence("Ayuda al desarrollo", "Aid", "Ajuda ao desenvolvimento"),
        Sentence(
            es="Dinero o apoyo que un país recibe de otros, o les da.",
            en="Money or support that a country receives from others, or gives to them.",
            pt="Dinheiro ou apoio que um país recebe de outros, ou lhes dá.",
        ),
    ),
    "energy": area(
        Sentence("Energía", "Energy", "Energia"),
        Sentence(
            es="Cómo se produce, se reparte y se paga la energía; sacar petróleo o gas es «extractive-industries».",
            en="How energy is produced, distributed and paid for; getting oil or gas out of the ground is “extractive-industries”.",
            pt="Como se produz, se distribui e se paga a energia; extrair petróleo ou gás é «extractive-industries».",
        ),
    ),
    "extractive-industries": area(
        Sentence("Industrias extractivas", "Extractive Industries", "Indústrias extrativas"),
        Sentence(
            es="Minería, petróleo y gas: contratos, pagos y efectos.",
            en="Mining, oil and gas: contracts, payments and effects.",
            pt="Mineração, petróleo e gás: contratos, pagamentos e efeitos.",
        ),
    ),
    "land-and-spatial-planning": area(
        Sentence(
            "Tierra y ordenamiento territorial",
            "Land and Spatial Planning",
            "Terra e ordenamento territorial",
        ),
        Sentence(
            es="De quién es la tierra y para qué se puede usar.",
            en="Whose the land is and for what it may be used.",
            pt="De quem é a terra e para que pode ser usada.",
        ),
    ),
}
