"""The words for what all items of an agenda have. Those of each kind are in `items`."""

from gobierno_abierto.model import Interpretation, Item, Link, Part
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

_TITLE = Sentence("Título", "Title", "Título")

_PART = {
    "role": Member(
        Sentence("Papel", "Role", "Papel"),
        Sentence(
            es="Lo que alguien hace en la actividad; por ejemplo, moderar, exponer o relatar.",
            en="What somebody does in the item; for example, moderate, speak or report.",
            pt="O que alguém faz na atividade; por exemplo, moderar, palestrar ou relatar.",
        ),
    ),
    "person": Member(
        Sentence("Persona", "Person", "Pessoa"),
        Sentence(
            es="El identificador de la persona. Si faltan persona y organización, el papel está por cubrirse.",
            en="The identifier of the person. If both person and organisation are absent, the role is still to be filled.",
            pt="O identificador da pessoa. Se faltarem pessoa e organização, o papel ainda está por preencher.",
        ),
    ),
    "organization": Member(
        Sentence("Organización", "Organisation", "Organização"),
        Sentence(
            es="El identificador de la organización por la que habla la persona. Sin persona, es la organización la que tiene el papel.",
            en="The identifier of the organisation the person speaks for. Without a person, it is the organisation that holds the role.",
            pt="O identificador da organização pela qual a pessoa fala. Sem pessoa, é a organização que tem o papel.",
        ),
    ),
    "title": Member(
        Sentence("Cargo en la agenda", "Position as printed", "Cargo na agenda"),
        Sentence(
            es="El cargo tal como está impreso en la agenda. Si falta, se muestra el de la persona.",
            en="The position as it is printed in the agenda. If absent, that of the person is shown.",
            pt="O cargo tal como está impresso na agenda. Se faltar, mostra-se o da pessoa.",
        ),
    ),
    "affiliation": Member(
        Sentence("Institución en la agenda", "Affiliation as printed", "Instituição na agenda"),
        Sentence(
            es="La institución tal como está impresa en la agenda. Si falta, se muestra la organización.",
            en="The institution as it is printed in the agenda. If absent, the organisation is shown.",
            pt="A instituição tal como está impressa na agenda. Se faltar, mostra-se a organização.",
        ),
    ),
    "certainty": Member(
        Sentence("Certeza", "Certainty", "Certeza"),
        Sentence(
            es="Si la participación está confirmada, es tentativa o está por confirmar («open»: aún no hay nadie). Si falta, no consta.",
            en="Whether the part is confirmed, tentative or to be confirmed (“open”: nobody has been found yet). If absent, it is not stated.",
            pt="Se a participação está confirmada, é provisória ou está a confirmar («open»: ainda não há ninguém). Se faltar, não consta.",
        ),
    ),
    "substitute": Member(
        Sentence("Suplente", "Substitute", "Suplente"),
        Sentence(
            es="El identificador de la persona que la reemplazaría.",
            en="The identifier of the person who would stand in.",
            pt="O identificador da pessoa que a substituiria.",
        ),
    ),
    "remote": Member(
        Sentence("A distancia", "From a distance", "A distância"),
        Sentence(
            es="Verdadero si participa a distancia, por una conexión. Si falta, participa en el lugar o no consta.",
            en="True if the part is taken from a distance, by a connection. If absent, it is taken on the spot or it is not stated.",
            pt="Verdadeiro se participa a distância, por uma conexão. Se faltar, participa no local ou não consta.",
        ),
    ),
}

_LINK = {
    "rel": Member(
        Sentence("Tipo de enlace", "Kind of link", "Tipo de link"),
        Sentence(
            es="A qué lleva la dirección: «registration» (inscripción), «stream» (transmisión), «minutes» (acta) u otra palabra.",
            en="What the address leads to: “registration”, “stream”, “minutes” or another word.",
            pt="A que leva o endereço: «registration» (inscrição), «stream» (transmissão), «minutes» (ata) ou outra palavra.",
        ),
        codelist="link-rel",
    ),
    "url": Member(
        Sentence("Dirección web", "Web address", "Endereço web"),
        Sentence(
            es="La dirección completa, con «https://» o «mailto:» al principio.",
            en="The whole address, with “https://” or “mailto:” at the beginning.",
            pt="O endereço completo, com «https://» ou «mailto:» no início.",
        ),
    ),
    "title": Member(
        _TITLE,
        Sentence(
            es="Cómo llamar al enlace. Si falta, se le llama por su tipo.",
            en="What to call the link. If absent, it is called by its kind.",
            pt="Como chamar o link. Se faltar, ele é chamado por seu tipo.",
        ),
    ),
}

_INTERPRETATION = {
    "source": Member(
        Sentence("Idioma hablado", "Language spoken", "Idioma falado"),
        Sentence(
            es="La etiqueta del idioma en que se habla, como «es».",
            en="The tag of the language that is spoken, such as “es”.",
            pt="A etiqueta do idioma em que se fala, como «es».",
        ),
    ),
    "target": Member(
        Sentence("Idioma escuchado", "Language heard", "Idioma ouvido"),
        Sentence(
            es="La etiqueta del idioma en que se escucha, como «en».",
            en="The tag of the language that is heard, such as “en”.",
            pt="A etiqueta do idioma em que se ouve, como «en».",
        ),
    ),
}

_ITEM = {
    "label": Member(
        Sentence("Numeración impresa", "Printed numbering", "Numeração impressa"),
        Sentence(
            es="La numeración tal como está impresa, como «Panel 1.» o «IV.». Se conserva aunque se repita, y nunca se calcula con ella.",
            en="The numbering as it is printed, such as “Panel 1.” or “IV.”. It is kept even if it is repeated, and never computed with.",
            pt="A numeração tal como está impressa, como «Painel 1.» ou «IV.». É conservada mesmo que se repita, e nunca se calcula com ela.",
        ),
    ),
    "title": Member(
        _TITLE,
        Sentence(
            es="El título de la actividad, sin su numeración.",
            en="The title of the item, without its numbering.",
            pt="O título da atividade, sem sua numeração.",
        ),
    ),
    "objective": Member(
        Sentence("Objetivo", "Objective", "Objetivo"),
        Sentence(
            es="Para qué se hace la actividad.",
            en="What the item is for.",
            pt="Para que se faz a atividade.",
        ),
    ),
    "description": Member(
        Sentence("Descripción", "Description", "Descrição"),
        Sentence(
            es="De qué trata la actividad, con más palabras que el título.",
            en="What the item is about, in more words than the title.",
            pt="De que trata a atividade, com mais palavras que o título.",
        ),
    ),
    "status": Member(
        Sentence("Estado", "Status", "Situação"),
        Sentence(
            es="Si la actividad es tentativa o está confirmada, pospuesta, cancelada o realizada. Si falta, en los calendarios cuenta el de su bloque o el de su evento.",
            en="Whether the item is tentative, confirmed, postponed, cancelled or held. If absent, in calendars that of its block or of its event counts.",
            pt="Se a atividade é provisória ou está confirmada, adiada, cancelada ou realizada. Se faltar, nos calendários conta a de seu bloco ou a de seu evento.",
        ),
    ),
    "when": Member(
        Sentence("Día u horario", "Day or time", "Dia ou horário"),
        Sentence(
            es="Un día («2012-03-21») o un horario con inicio y fin, según el reloj de pared del lugar. Si falta, es el de su bloque o, en un evento de un solo día, ese día; si no, no consta.",
            en="A day (“2012-03-21”) or a time slot with start and end, by the clock on the wall of the place. If absent, it is that of its block or, in an event of one day, that day; otherwise it is not stated.",
            pt="Um dia («2012-03-21») ou um horário com início e fim, pelo relógio de parede do lugar. Se faltar, é o de seu bloco ou, em um evento de um só dia, esse dia; senão, não consta.",
        ),
    ),
    "duration": Member(
        Sentence("Duración en minutos", "Length in minutes", "Duração em minutos"),
        Sentence(
            es="Cuántos minutos está previsto que dure. Sirve cuando aún no hay horario; con horario no hace falta.",
            en="How many minutes it is planned to last. It is for an item that has no time slot yet; with one, it is not needed.",
            pt="Quantos minutos está previsto que dure. Serve quando ainda não há horário; com horário não é necessária.",
        ),
    ),
    "venue": Member(
        Sentence("Sede", "Venue", "Local"),
        Sentence(
            es="El identificador de la sede, si aún no se sabe en qué sala. Si hay salas, no hace falta.",
            en="The identifier of the venue, while it is not yet known in which room. With rooms, it is not needed.",
            pt="O identificador do local, se ainda não se sabe em qual sala. Se há salas, não é necessário.",
        ),
    ),
    "rooms": Member(
        Sentence("Salas", "Rooms", "Salas"),
        Sentence(
            es="Los identificadores de todas las salas que ocupa.",
            en="The identifiers of all rooms that it takes up.",
            pt="Os identificadores de todas as salas que ocupa.",
        ),
    ),
    "access": Member(
        Sentence("Acceso", "Access", "Acesso"),
        Sentence(
            es="Si la entrada es libre, con inscripción o por invitación. Si falta, es el de su bloque o, si no, el de su evento.",
            en="Whether entry is open to all, by registration or by invitation. If absent, it is that of its block, or else that of its event.",
            pt="Se a entrada é livre, com inscrição ou por convite. Se faltar, é o de seu bloco ou, senão, o de seu evento.",
        ),
    ),
    "expected": Member(
        Sentence("Personas esperadas", "People expected", "Pessoas esperadas"),
        Sentence(
            es="Cuántas personas se esperan. Se compara con la capacidad de las salas; si falta, no consta.",
            en="How many people are expected. It is compared with the capacity of the rooms; if absent, it is not stated.",
            pt="Quantas pessoas são esperadas. Compara-se com a capacidade das salas; se faltar, não consta.",
        ),
    ),
    "languages": Member(
        Sentence("Idiomas", "Languages", "Idiomas"),
        Sentence(
            es="Las etiquetas de los idiomas que se hablan en la actividad, como «es» o «pt-BR».",
            en="The tags of the languages spoken in the item, such as “es” or “pt-BR”.",
            pt="As etiquetas dos idiomas falados na atividade, como «es» ou «pt-BR».",
        ),
    ),
    "interpretation": Member(
        Sentence("Interpretación", "Interpreting", "Interpretação"),
        Sentence(
            es="De qué idioma a cuál se interpreta en la actividad.",
            en="From which language into which it is interpreted in the item.",
            pt="De qual idioma para qual se interpreta na atividade.",
        ),
    ),
    "parts": Member(
        Sentence("Participaciones", "Parts", "Participações"),
        Sentence(
            es="Quién hace qué en la actividad: quién modera, quién expone, quién relata.",
            en="Who does what in the item: who moderates, who speaks, who reports.",
            pt="Quem faz o quê na atividade: quem modera, quem palestra, quem relata.",
        ),
    ),
    "needs": Member(
        Sentence("Recursos que necesita", "Resources needed", "Recursos necessários"),
        Sentence(
            es="Los identificadores de los recursos que necesita.",
            en="The identifiers of the resources that it needs.",
            pt="Os identificadores dos recursos de que precisa.",
        ),
    ),
    "after": Member(
        Sentence("Actividades previas", "Items before it", "Atividades anteriores"),
        Sentence(
            es="Los identificadores de las actividades que deben haber terminado cuando esta empieza. Un bloque vale por todas las suyas.",
            en="The identifiers of the items that must have ended when this one starts. A block stands for all of its items.",
            pt="Os identificadores das atividades que devem ter terminado quando esta começa. Um bloco vale por todas as suas.",
        ),
    ),
    "topics": Member(
        Sentence("Áreas de política", "Policy areas", "Áreas de política pública"),
        Sentence(
            es="Los códigos de las áreas de política de que trata, como «open-data» (datos abiertos).",
            en="The codes of the policy areas it is about, such as “open-data”.",
            pt="Os códigos das áreas de política pública de que trata, como «open-data» (dados abertos).",
        ),
        codelist="policy-area",
    ),
    "links": Member(
        Sentence("Enlaces", "Links", "Links"),
        Sentence(
            es="Las direcciones que pertenecen a la actividad: inscripción, transmisión, acta.",
            en="The addresses that belong to the item: registration, stream, minutes.",
            pt="Os endereços que pertencem à atividade: inscrição, transmissão, ata.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Part: Described(
        Sentence("Participación", "Part", "Participação"),
        Sentence(
            es="Quién hace qué en una actividad.",
            en="Who does what in an item.",
            pt="Quem faz o quê em uma atividade.",
        ),
        _PART,
    ),
    Link: Described(
        Sentence("Enlace", "Link", "Link"),
        Sentence(
            es="Una dirección que pertenece a un evento o a una actividad.",
            en="An address that belongs to an event or to an item.",
            pt="Um endereço que pertence a um evento ou a uma atividade.",
        ),
        _LINK,
    ),
    Interpretation: Described(
        Sentence("Interpretación", "Interpreting", "Interpretação"),
        Sentence(
            es="Lo que se habla en un idioma se escucha en otro.",
            en="What is spoken in one language is heard in another.",
            pt="O que se fala em um idioma se ouve em outro.",
        ),
        _INTERPRETATION,
    ),
    Item: Described(
        Sentence("Actividad de la agenda", "Agenda item", "Atividade da agenda"),
        Sentence(
            es="Lo que tienen en común todas las actividades de una agenda.",
            en="What all items of an agenda have in common.",
            pt="O que todas as atividades de uma agenda têm em comum.",
        ),
        _ITEM,
    ),
}
