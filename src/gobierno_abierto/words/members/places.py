"""The words for places, and for what they need."""

from gobierno_abierto.model import Resource, Room, Transfer, Venue
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

_NAME = Sentence("Nombre", "Name", "Nome")
_FEATURES = Sentence("Accesibilidad", "Accessibility", "Acessibilidade")

_ROOM = {
    "name": Member(
        _NAME,
        Sentence(
            es="El nombre de la sala.",
            en="The name of the room.",
            pt="O nome da sala.",
        ),
    ),
    "capacity": Member(
        Sentence("Capacidad", "Capacity", "Capacidade"),
        Sentence(
            es="Cuántas personas caben en la sala. Si falta, no consta.",
            en="How many people the room holds. If absent, it is not stated.",
            pt="Quantas pessoas cabem na sala. Se faltar, não consta.",
        ),
    ),
    "concurrent": Member(
        Sentence("Actividades a la vez", "Items at once", "Atividades ao mesmo tempo"),
        Sentence(
            es="Cuántas actividades puede alojar la sala a la vez, como un salón con varias mesas. Si falta, una.",
            en="How many items the room may hold at once, as a hall with several tables does. If absent, one.",
            pt="Quantas atividades a sala pode abrigar ao mesmo tempo, como um salão com várias mesas. Se faltar, uma.",
        ),
    ),
    "features": Member(
        _FEATURES,
        Sentence(
            es="Los códigos de lo que hace accesible la sala, como «wheelchair» (silla de ruedas) o «hearing-loop» (bucle magnético). Si falta, no consta, que no es lo mismo que no ser accesible.",
            en="The codes of what makes the room accessible, such as “wheelchair” or “hearing-loop”. If absent, it is not stated, which is not the same as not accessible.",
            pt="Os códigos do que torna a sala acessível, como «wheelchair» (cadeira de rodas) ou «hearing-loop» (aro magnético). Se faltar, não consta, o que não é o mesmo que não ser acessível.",
        ),
        codelist="accessibility",
    ),
    "availability": Member(
        Sentence("Disponibilidad", "Availability", "Disponibilidade"),
        Sentence(
            es="Los horarios en que la sala puede usarse, según el reloj del evento. Si falta, no consta.",
            en="The times at which the room may be used, by the clock of the event. If absent, it is not stated.",
            pt="Os horários em que a sala pode ser usada, pelo relógio do evento. Se faltar, não consta.",
        ),
    ),
}

_VENUE = {
    "name": Member(
        _NAME,
        Sentence(
            es="El nombre de la sede.",
            en="The name of the venue.",
            pt="O nome do local.",
        ),
    ),
    "address": Member(
        Sentence("Domicilio", "Street address", "Endereço"),
        Sentence(
            es="La calle y el número, y lo que haga falta para llegar.",
            en="The street and number, and whatever else is needed to get there.",
            pt="A rua e o número, e o que mais for preciso para chegar.",
        ),
    ),
    "city": Member(
        Sentence("Ciudad", "City", "Cidade"),
        Sentence(
            es="La ciudad o localidad en que está.",
            en="The city or town in which it is.",
            pt="A cidade ou localidade em que fica.",
        ),
    ),
    "country": Member(
        Sentence("País", "Country", "País"),
        Sentence(
            es="El código ISO 3166-1 del país, de dos letras mayúsculas, como «MX».",
            en="The ISO 3166-1 code of the country, two capital letters, such as “MX”.",
            pt="O código ISO 3166-1 do país, de duas letras maiúsculas, como «BR».",
        ),
    ),
    "latitude": Member(
        Sentence("Latitud", "Latitude", "Latitude"),
        Sentence(
            es="La latitud en grados decimales (WGS 84), de -90 a 90, con punto decimal y entre comillas: «19.4326».",
            en="The latitude in decimal degrees (WGS 84), from -90 to 90, with a decimal point and in quotation marks: “19.4326”.",
            pt="A latitude em graus decimais (WGS 84), de -90 a 90, com ponto decimal e entre aspas: «-15.7939».",
        ),
    ),
    "longitude": Member(
        Sentence("Longitud", "Longitude", "Longitude"),
        Sentence(
            es="La longitud en grados decimales (WGS 84), de -180 a 180, con punto decimal y entre comillas: «-99.1332».",
            en="The longitude in decimal degrees (WGS 84), from -180 to 180, with a decimal point and in quotation marks: “-99.1332”.",
            pt="A longitude em graus decimais (WGS 84), de -180 a 180, com ponto decimal e entre aspas: «-47.8828».",
        ),
    ),
    "url": Member(
        Sentence("Dirección web", "Web address", "Endereço web"),
        Sentence(
            es="La dirección completa de una página sobre la sede, como «https://example.org/sede».",
            en="The whole address of a page about the venue, such as “https://example.org/venue”.",
            pt="O endereço completo de uma página sobre o local, como «https://example.org/local».",
        ),
    ),
    "features": Member(
        _FEATURES,
        Sentence(
            es="Los códigos de lo que hace accesible la sede, como «wheelchair» (silla de ruedas). Si falta, no consta, que no es lo mismo que no ser accesible.",
            en="The codes of what makes the venue accessible, such as “wheelchair”. If absent, it is not stated, which is not the same as not accessible.",
            pt="Os códigos do que torna o local acessível, como «wheelchair» (cadeira de rodas). Se faltar, não consta, o que não é o mesmo que não ser acessível.",
        ),
        codelist="accessibility",
    ),
    "availability": Member(
        Sentence("Horario de apertura", "Opening hours", "Horário de abertura"),
        Sentence(
            es="Los horarios en que la sede está abierta, según el reloj del evento. Si falta, no consta.",
            en="The times at which the venue is open, by the clock of the event. If absent, it is not stated.",
            pt="Os horários em que o local está aberto, pelo relógio do evento. Se faltar, não consta.",
        ),
    ),
    "rooms": Member(
        Sentence("Salas", "Rooms", "Salas"),
        Sentence(
            es="Las salas de la sede.",
            en="The rooms of the venue.",
            pt="As salas do local.",
        ),
    ),
}

_TRANSFER = {
    "origin": Member(
        Sentence("Origen", "Origin", "Origem"),
        Sentence(
            es="El identificador de la sala o la sede de la que se parte.",
            en="The identifier of the room or venue one starts from.",
            pt="O identificador da sala ou do local de onde se parte.",
        ),
    ),
    "destination": Member(
        Sentence("Destino", "Destination", "Destino"),
        Sentence(
            es="El identificador de la sala o la sede a la que se llega.",
            en="The identifier of the room or venue one gets to.",
            pt="O identificador da sala ou do local a que se chega.",
        ),
    ),
    "minutes": Member(
        Sentence("Minutos", "Minutes", "Minutos"),
        Sentence(
            es="Cuántos minutos toma. Vale para la ida y para la vuelta.",
            en="How many minutes it takes. It holds for both directions.",
            pt="Quantos minutos leva. Vale para a ida e para a volta.",
        ),
    ),
}

_RESOURCE = {
    "name": Member(
        _NAME,
        Sentence(
            es="Cómo se llama el recurso.",
            en="What the resource is called.",
            pt="Como se chama o recurso.",
        ),
    ),
    "type": Member(
        Sentence("Tipo de recurso", "Resource type", "Tipo de recurso"),
        Sentence(
            es="De qué se trata: interpretación, subtitulado, equipo u otra cosa.",
            en="What it is: interpreting, captioning, equipment or something else.",
            pt="De que se trata: interpretação, legendagem, equipamento ou outra coisa.",
        ),
    ),
    "quantity": Member(
        Sentence("Cantidad", "Quantity", "Quantidade"),
        Sentence(
            es="A cuántas actividades puede servir a la vez. Si falta, no consta.",
            en="How many items it can serve at once. If absent, it is not stated.",
            pt="A quantas atividades pode servir ao mesmo tempo. Se faltar, não consta.",
        ),
    ),
    "longest": Member(
        Sentence("Minutos sin descanso", "Minutes without a rest", "Minutos sem descanso"),
        Sentence(
            es="Cuántos minutos seguidos puede servir antes de necesitar un descanso. Si falta, no consta.",
            en="How many minutes on end it can serve before it needs a rest. If absent, it is not stated.",
            pt="Quantos minutos seguidos pode servir antes de precisar de um descanso. Se faltar, não consta.",
        ),
    ),
    "rest": Member(
        Sentence("Minutos de descanso", "Minutes of rest", "Minutos de descanso"),
        Sentence(
            es="Cuántos minutos de descanso necesita después de esos. Si falta, no consta.",
            en="How many minutes of rest it needs after those. If absent, it is not stated.",
            pt="Quantos minutos de descanso precisa depois desses. Se faltar, não consta.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Room: Described(
        Sentence("Sala", "Room", "Sala"),
        Sentence(
            es="Una sala de una sede.",
            en="A room of a venue.",
            pt="Uma sala de um local.",
        ),
        _ROOM,
    ),
    Venue: Described(
        Sentence("Sede", "Venue", "Local"),
        Sentence(
            es="Un edificio o un sitio en que hay actividades.",
            en="A building or a site in which items take place.",
            pt="Um edifício ou um espaço em que há atividades.",
        ),
        _VENUE,
    ),
    Transfer: Described(
        Sentence("Traslado", "Transfer", "Deslocamento"),
        Sentence(
            es="Cuánto se tarda en ir de una sala o sede a otra, en cualquiera de los dos sentidos.",
            en="How long it takes from one room or venue to another, in either direction.",
            pt="Quanto tempo leva ir de uma sala ou local a outro, em qualquer dos dois sentidos.",
        ),
        _TRANSFER,
    ),
    Resource: Described(
        Sentence("Recurso", "Resource", "Recurso"),
        Sentence(
            es="Algo que las actividades necesitan y existe en cantidad limitada: intérpretes, subtitulado, equipo.",
            en="Something that items need and that exists in limited quantity: interpreters, captioning, equipment.",
            pt="Algo de que as atividades precisam e que existe em quantidade limitada: intérpretes, legendagem, equipamento.",
        ),
        _RESOURCE,
    ),
}
