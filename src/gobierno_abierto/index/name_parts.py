"""The parts of names that tell nobody from another: titles, additions, particles, given names.

All without capitals and accents, as `readings` gives them.
"""

import re

_LONGEST_ADDRESS = 5


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# What people write before a name, in full or abbreviated.
TITLES = _set(
    "dr dra drs dres doctor doctora doutor doutora lic licda licdo lcda lcdo licenciado licenciada "
    "ing inga ingeniero ingeniera engenheiro engenheira eng mtro mtra maestro maestra mestre "
    "prof profa profe profesor profesora professor professora arq arquitecto arquitecta arquiteto "
    "arquiteta abg abog adv advogado advogada abogado abogada sr sra srta srita srs sres senor "
    "senora senorita senhor senhora senhorita don dona dn mr mrs ms mx miss sir dame lord lady "
    "hon honorable rev fr fray pbro padre hno hna sor mons monsenor exmo exma excmo excma ilmo "
    "ilma dip diputado diputada deputado deputada dep sen senador senadora senator gob gobernador "
    "gobernadora governador governadora gov governor emb embajador embajadora embaixador "
    "embaixadora ambassador min ministro ministra minister viceministro viceministra pdte pdta "
    "presidente presidenta president vicepresidente vicepresidenta secretario secretaria sec "
    "subsecretario subsecretaria alcalde alcaldesa mayor prefeito prefeita intendente intendenta "
    "regidor regidora concejal concejala vereador vereadora edil magistrado magistrada juez jueza "
    "juiz juiza justice judge comisionado comisionada comissario comissaria commissioner "
    "consejero consejera conselheiro conselheira director directora diretor diretora coordinador "
    "coordinadora coordenador coordenadora jefe jefa rector rectora reitor reitora cap capitan "
    "cmdte comandante cnel coronel col gral general tte teniente lt sgto sargento econ economista "
    "cpa psic psicologo psicologa tec enf quim biol antrop soc ciudadano ciudadana cidadao cidada "
    "compa companero companera companheiro companheira"
)

# Those by which people are addressed, also between their names: "Prueba, Dra. Ana".
FORMS_OF_ADDRESS = frozenset(each for each in TITLES if len(each) <= _LONGEST_ADDRESS)

# What people write after a name. Single letters are those of "Ph. D." and "M. A.".
ADDITIONS = _set("phd ph d msc sc m a mba mpa mpp llm jd md esq jr sr ii iii iv hijo filho junior")

is_particle = re.compile("d[aeiou]|d[ao]s|del|der|el|l[ao]s?|san|santa|v[ao]n").fullmatch

# What joins two surnames, as in "Ortega y Gasset".
JOINING = _set("y e i")

# What follows the title of an office, and is no name: "Presidente Municipal".
OFFICE_WORDS = _set(
    "academico academica adjunto adjunta administrativo administrativa asistente associate "
    "assistente auxiliar central chief civil comercial comunal comunitario comunitaria "
    "constitucional departamental deputy designado designada distrital ejecutivo ejecutiva "
    "electo electa eleito eleita encargado encargada estadual estatal executive executivo "
    "executiva federal financiero financiera geral honorario honoraria institucional interim "
    "interino interina internacional international juridico juridica legal legislativo "
    "legislativa local metropolitano metropolitana municipal nacional national operativo "
    "operativa parlamentario parlamentaria parlamentar principal propietario propietaria "
    "provincial provisional regional sectorial subnacional substituto substituta suplente "
    "tecnico tecnica territorial titular"
)

# Given names that often come second: "Ana María" is a whole name of nobody.
SECOND_NAMES = _set(
    "adrian adriana agustin alberto alejandra alejandro alfonso alfredo alicia amalia ana andrea "
    "andres angel angela angeles angelica ann anna anne antonia antonio aparecida araceli armando "
    "arturo augusto aurora beatriz bernardo blanca camila carlos carmen carolina catalina cecilia "
    "cesar clara claudia concepcion consuelo cristiane cristina daniel daniela david diana diego "
    "dolores edith eduarda eduardo elena elisa elizabeth elvira emilia emilio enrique ernesto "
    "esperanza esteban estela esther eugenia eugenio eva fabiola fatima federico felipe fernanda "
    "fernando francisca francisco gabriel gabriela gerardo gloria gonzalo grace gracia graciela "
    "guadalupe guillermo gustavo hector helena henrique hugo ignacio ines irene irma isabel "
    "isabela israel ivan jaime james jane javier jesus joao joaquin joel john jorge jose josefina "
    "joseph juan juana julia julian juliana julio karina katherine laura lee leonardo leticia "
    "lidia liliana lorena lorenzo louise lourdes lucia luis luisa luiz luz lynn magdalena manuel "
    "marcela marcelo marco marcos margarita maria mariana maribel marie marina mario marta martha "
    "martin mary mateo mauricio mercedes michael miguel milagros monica montserrat natalia "
    "nicolas noemi norma olga omar oscar pablo paloma paola patricia patricio paul paula paulo "
    "pedro pilar rafael ramon raquel raul regina rene ricardo roberto rocio rodrigo rosa rosario "
    "rose ruben ruth salvador samuel sandra santiago sara sebastian sergio silvia simon socorro "
    "sofia soledad sonia susana teresa thomas tomas valentina valeria veronica vicente victor "
    "victoria violeta virginia vitoria viviana william ximena xavier yolanda"
)
