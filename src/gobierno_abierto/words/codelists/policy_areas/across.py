"""What goes with any other area."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.codelists.policy_areas.area import area
from gobierno_abierto.words.languages import Sentence

AREAS: dict[str, Term] = {
    "capacity-building": area(
        Sentence(
            "Fortalecimiento de capacidades", "Capacity Building", "Fortalecimento de capacidades"
        ),
        Sentence(
            es="Formar a funcionarios, organizaciones o ciudadanía; el asunto de la formación lleva su propio código.",
            en="To train officials, organisations or citizens; the subject of the training has a code of its own.",
            pt="Formar servidores, organizações ou cidadania; o assunto da formação leva seu próprio código.",
        ),
    ),
    "digital-transformation": area(
        Sentence("Transformación digital", "Digital Transformation", "Transformação digital"),
        Sentence(
            es="Llevar trámites y servicios a medios digitales; las reglas para usarlos son «digital-governance».",
            en="To move procedures and services online; the rules for their use are “digital-governance”.",
            pt="Levar procedimentos e serviços para o meio digital; as regras para usá-los são «digital-governance».",
        ),
    ),
    "legislation": area(
        Sentence("Legislación", "Legislation", "Legislação"),
        Sentence(
            es="El compromiso pide hacer o cambiar una ley, sea cual sea su asunto.",
            en="The commitment asks for a law to be made or changed, whatever its matter.",
            pt="O compromisso pede que se faça ou se mude uma lei, seja qual for o assunto.",
        ),
    ),
    "regulation": area(
        Sentence("Regulación", "Regulation", "Regulamentação"),
        Sentence(
            es="El compromiso pide hacer o cambiar una norma que no es ley, como un decreto o un reglamento.",
            en="The commitment asks for a rule other than a law to be made or changed, such as a decree.",
            pt="O compromisso pede que se faça ou se mude uma norma que não é lei, como um decreto ou um regulamento.",
        ),
    ),
    "legislative-oversight": area(
        Sentence("Control legislativo", "Legislative Oversight", "Fiscalização legislativa"),
        Sentence(
            es="El parlamento vigila lo que hace el gobierno.",
            en="Parliament watches over what the government does.",
            pt="O parlamento fiscaliza o que o governo faz.",
        ),
    ),
    "open-data": area(
        Sentence("Datos abiertos", "Open Data", "Dados abertos"),
        Sentence(
            es="Publicar datos que cualquiera puede usar y compartir.",
            en="To publish data that anybody may use and share.",
            pt="Publicar dados que qualquer pessoa pode usar e compartilhar.",
        ),
        seen=("es", "pt"),
    ),
    "open-data-water-sanitation": area(
        Sentence(
            "Datos abiertos (agua y saneamiento)",
            "Open Data (Water/Sanitation)",
            "Dados abertos (água e saneamento)",
        ),
        Sentence(
            es="Datos abiertos sobre agua y saneamiento, además de «open-data».",
            en="Open data on water and sanitation, besides “open-data”.",
            pt="Dados abertos sobre água e saneamento, além de «open-data».",
        ),
    ),
    "open-data-health": area(
        Sentence("Datos abiertos (salud)", "Open Data (Health)", "Dados abertos (saúde)"),
        Sentence(
            es="Datos abiertos sobre salud, además de «open-data».",
            en="Open data on health, besides “open-data”.",
            pt="Dados abertos sobre saúde, além de «open-data».",
        ),
    ),
    "open-data-education": area(
        Sentence("Datos abiertos (educación)", "Open Data (Education)", "Dados abertos (educação)"),
        Sentence(
            es="Datos abiertos sobre educación, además de «open-data».",
            en="Open data on education, besides “open-data”.",
            pt="Dados abertos sobre educação, além de «open-data».",
        ),
    ),
    "media-telecommunications": area(
        Sentence(
            "Medios y telecomunicaciones", "Media & Telecommunications", "Mídia e telecomunicações"
        ),
        Sentence(
            es="Prensa, radio, televisión, telefonía e internet como sectores; opinar e informar sin censura es «freedom-of-expression».",
            en="Press, radio, television, telephony and internet as sectors; to speak and report without censorship is “freedom-of-expression”.",
            pt="Imprensa, rádio, televisão, telefonia e internet como setores; opinar e informar sem censura é «freedom-of-expression».",
        ),
    ),
    "science-technology": area(
        Sentence("Ciencia y tecnología", "Science & Technology", "Ciência e tecnologia"),
        Sentence(
            es="La investigación y sus resultados; el uso de tecnología en trámites es «digital-transformation».",
            en="Research and its results; the use of technology in procedures is “digital-transformation”.",
            pt="A pesquisa e seus resultados; o uso de tecnologia em procedimentos é «digital-transformation».",
        ),
    ),
    "security-public-safety": area(
        Sentence(
            "Seguridad y protección pública",
            "Security & Public Safety",
            "Segurança e proteção pública",
        ),
        Sentence(
            es="Que la gente esté a salvo del delito y de otros peligros; cómo trabaja la policía es «policing-corrections».",
            en="That people are safe from crime and other dangers; how the police work is “policing-corrections”.",
            pt="Que as pessoas estejam a salvo do crime e de outros perigos; como a polícia trabalha é «policing-corrections».",
        ),
    ),
    "labor": area(
        Sentence("Trabajo", "Labor", "Trabalho"),
        Sentence(
            es="Empleo, condiciones de trabajo y derechos de quienes trabajan.",
            en="Jobs, working conditions and the rights of those who work.",
            pt="Emprego, condições de trabalho e direitos de quem trabalha.",
        ),
    ),
    "private-sector": area(
        Sentence("Sector privado", "Private Sector", "Setor privado"),
        Sentence(
            es="Las empresas toman parte, o se les pide algo.",
            en="Firms take part, or something is asked of them.",
            pt="As empresas participam, ou se pede algo a elas.",
        ),
    ),
    "subnational": area(
        Sentence("Subnacional", "Subnational", "Subnacional"),
        Sentence(
            es="Toman parte gobiernos de regiones, estados, provincias o municipios.",
            en="Governments of regions, states, provinces or municipalities take part.",
            pt="Participam governos de regiões, estados, províncias ou municípios.",
        ),
    ),
    "human-rights": area(
        Sentence("Derechos humanos", "Human Rights", "Direitos humanos"),
        Sentence(
            es="Derechos humanos en general; los que tienen un código más preciso, como «freedom-of-expression», lo llevan también.",
            en="Human rights in general; those with a more precise code, such as “freedom-of-expression”, have it as well.",
            pt="Direitos humanos em geral; os que têm um código mais preciso, como «freedom-of-expression», levam-no também.",
        ),
    ),
    "sustainable-development-goals": area(
        Sentence(
            "Objetivos de Desarrollo Sostenible",
            "Sustainable Development Goals",
            "Objetivos de Desenvolvimento Sustentável",
        ),
        Sentence(
            es="El compromiso se vincula con uno o más de los Objetivos de Desarrollo Sostenible.",
            en="The commitment is linked to one or more of the Sustainable Development Goals.",
            pt="O compromisso está ligado a um ou mais dos Objetivos de Desenvolvimento Sustentável.",
        ),
    ),
}
