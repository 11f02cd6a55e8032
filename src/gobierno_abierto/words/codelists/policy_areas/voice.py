"""Civic space, decisions, and the digital side of both."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.codelists.policy_areas.area import area
from gobierno_abierto.words.languages import Sentence

AREAS: dict[str, Term] = {
    "civic-space-and-enabling-environment": area(
        Sentence(
            "Espacio cívico y entorno propicio",
            "Civic Space and Enabling Environment",
            "Espaço cívico e ambiente propício",
        ),
        Sentence(
            es="Área general: que personas y organizaciones puedan reunirse, asociarse y opinar; se agrega el código más preciso si lo hay.",
            en="General area: that people and organisations can meet, associate and speak; a more precise code is added if there is one.",
            pt="Área geral: que pessoas e organizações possam se reunir, se associar e opinar; acrescenta-se o código mais preciso, se houver.",
        ),
    ),
    "freedom-of-assembly": area(
        Sentence("Libertad de reunión", "Freedom of Assembly", "Liberdade de reunião"),
        Sentence(
            es="Reunirse y manifestarse en paz.",
            en="To meet and to demonstrate in peace.",
            pt="Reunir-se e manifestar-se em paz.",
        ),
    ),
    "freedom-of-association": area(
        Sentence("Libertad de asociación", "Freedom of Association", "Liberdade de associação"),
        Sentence(
            es="Formar organizaciones, registrarlas y sostenerlas.",
            en="To form organisations, register them and keep them going.",
            pt="Formar organizações, registrá-las e mantê-las.",
        ),
    ),
    "freedom-of-expression": area(
        Sentence("Libertad de expresión", "Freedom of Expression", "Liberdade de expressão"),
        Sentence(
            es="Opinar e informar sin censura ni represalias.",
            en="To speak and to report without censorship or reprisals.",
            pt="Opinar e informar sem censura nem represálias.",
        ),
    ),
    "democratizing-decision-making": area(
        Sentence(
            "Democratización de las decisiones",
            "Democratizing Decision-Making",
            "Democratização das decisões",
        ),
        Sentence(
            es="Área general: más voces en lo que el gobierno decide; se agrega el código más preciso si lo hay.",
            en="General area: more voices in what the government decides; a more precise code is added if there is one.",
            pt="Área geral: mais vozes no que o governo decide; acrescenta-se o código mais preciso, se houver.",
        ),
    ),
    "digital-participation": area(
        Sentence("Participación digital", "Digital Participation", "Participação digital"),
        Sentence(
            es="Participar por medios digitales, como una plataforma de consultas o de propuestas.",
            en="To take part by digital means, such as a platform for consultations or proposals.",
            pt="Participar por meios digitais, como uma plataforma de consultas ou de propostas.",
        ),
    ),
    "mainstreaming-participation": area(
        Sentence(
            "Participación en todo el gobierno",
            "Mainstreaming Participation",
            "Participação em todo o governo",
        ),
        Sentence(
            es="Que la participación sea costumbre en todas las instituciones, y no un proyecto aparte.",
            en="That participation becomes a habit of all institutions, and not a project apart.",
            pt="Que a participação seja costume em todas as instituições, e não um projeto à parte.",
        ),
    ),
    "regulatory-governance": area(
        Sentence("Gobernanza regulatoria", "Regulatory Governance", "Governança regulatória"),
        Sentence(
            es="Cómo se preparan, se consultan y se revisan las leyes y las normas; la norma misma es «legislation» o «regulation».",
            en="How laws and rules are prepared, consulted on and reviewed; the rule itself is “legislation” or “regulation”.",
            pt="Como se preparam, se consultam e se revisam as leis e as normas; a norma em si é «legislation» ou «regulation».",
        ),
    ),
    "social-accountability": area(
        Sentence("Rendición de cuentas social", "Social Accountability", "Controle social"),
        Sentence(
            es="Que la ciudadanía vigile servicios y obras y reciba respuesta, por ejemplo con veedurías o contralorías sociales.",
            en="That citizens watch over services and works and get an answer, for example through citizen monitoring groups.",
            pt="Que a cidadania fiscalize serviços e obras e receba resposta, por exemplo com conselhos ou observatórios.",
        ),
    ),
    "public-participation": area(
        Sentence("Participación pública", "Public Participation", "Participação pública"),
        Sentence(
            es="La gente participa en lo que se decide o se hace, sea cual sea el asunto; el asunto lleva su propio código.",
            en="People take part in what is decided or done, whatever the matter; the matter has a code of its own.",
            pt="As pessoas participam do que se decide ou se faz, seja qual for o assunto; o assunto leva seu próprio código.",
        ),
    ),
    "participation-in-lawmaking": area(
        Sentence(
            "Participación en la elaboración de leyes",
            "Participation in Lawmaking",
            "Participação na elaboração de leis",
        ),
        Sentence(
            es="La gente participa en cómo se escribe o se discute una ley; otras formas de participar son «public-participation».",
            en="People take part in writing or debating a law; other ways of taking part are “public-participation”.",
            pt="As pessoas participam da redação ou da discussão de uma lei; outras formas de participar são «public-participation».",
        ),
    ),
    "digital-governance": area(
        Sentence("Gobernanza digital", "Digital Governance", "Governança digital"),
        Sentence(
            es="Área general: las reglas con que el Estado usa la tecnología y los datos; llevar servicios a medios digitales es «digital-transformation».",
            en="General area: the rules by which the state uses technology and data; moving services online is “digital-transformation”.",
            pt="Área geral: as regras com que o Estado usa a tecnologia e os dados; levar serviços para o meio digital é «digital-transformation».",
        ),
    ),
    "automated-decision-making": area(
        Sentence("Decisiones automatizadas", "Automated Decision-making", "Decisões automatizadas"),
        Sentence(
            es="Programas o algoritmos que deciden por el Estado, o le ayudan a decidir.",
            en="Programs or algorithms that decide for the state, or help it to decide.",
            pt="Programas ou algoritmos que decidem pelo Estado, ou o ajudam a decidir.",
        ),
    ),
    "data-stewardship-and-privacy": area(
        Sentence(
            "Cuidado de los datos y privacidad",
            "Data Stewardship and Privacy",
            "Cuidado dos dados e privacidade",
        ),
        Sentence(
            es="Cómo guarda y usa el Estado los datos que tiene, y cómo protege los de las personas.",
            en="How the state keeps and uses the data that it holds, and how it protects those of people.",
            pt="Como o Estado guarda e usa os dados que tem, e como protege os das pessoas.",
        ),
    ),
    "digital-inclusion": area(
        Sentence("Inclusión digital", "Digital Inclusion", "Inclusão digital"),
        Sentence(
            es="Que nadie quede fuera por no tener conexión, aparatos o conocimientos.",
            en="That nobody is left out for lack of a connection, a device or knowledge.",
            pt="Que ninguém fique de fora por não ter conexão, aparelhos ou conhecimentos.",
        ),
    ),
    "disinformation-misinformation": area(
        Sentence(
            "Desinformación e información errónea",
            "Disinformation/Misinformation",
            "Desinformação e informação errada",
        ),
        Sentence(
            es="Información falsa, difundida a propósito o por error.",
            en="False information, spread on purpose or by mistake.",
            pt="Informação falsa, difundida de propósito ou por engano.",
        ),
    ),
    "online-civic-space": area(
        Sentence("Espacio cívico en línea", "Online Civic Space", "Espaço cívico on-line"),
        Sentence(
            es="Reunirse, asociarse y opinar en internet, sin acoso ni vigilancia indebida.",
            en="To meet, associate and speak on the internet, without harassment or undue surveillance.",
            pt="Reunir-se, associar-se e opinar na internet, sem assédio nem vigilância indevida.",
        ),
    ),
}
