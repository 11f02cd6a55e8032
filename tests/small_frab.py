"""Small schedules of an invented conference, in each flavour, for tests."""

import json
from typing import Any

# Somebody speaks after midnight, and somebody is in two rooms at once.
XML = """<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <generator name="frab" version="0.9"/>
  <version>tercera</version>
  <conference>
    <acronym>datos-2026</acronym>
    <title>Encuentro inventado de datos abiertos</title>
    <subtitle>Todo es ficticio</subtitle>
    <venue>Casa de la Cultura inventada</venue>
    <city>Montevideo</city>
    <start>2026-05-14</start>
    <end>2026-05-15</end>
    <day_change>09:00:00</day_change>
    <base_url>https://encuentro.example/horario/</base_url>
    <time_zone_name>America/Montevideo</time_zone_name>
  </conference>
  <persons>
    <person id="6">
      <name>Ana Prueba</name>
      <biography>&lt;p&gt;Lleva actas.&lt;/p&gt;</biography>
    </person>
    <person id="9"><name>Rita Ensayo</name></person>
  </persons>
  <day index="1" date="2026-05-14">
    <room name="Sala Azul">
      <event guid="11111111-0000-4000-8000-000000000001" id="1">
        <date>2026-05-14T10:00:00-03:00</date>
        <start>10:00</start>
        <duration>01:00</duration>
        <room>Sala Azul</room>
        <slug>apertura</slug>
        <title>Apertura &amp; bienvenida</title>
        <subtitle>Primeras palabras</subtitle>
        <track>Transparencia</track>
        <type>plenaria</type>
        <language>es</language>
        <abstract>&lt;p&gt;Más &lt;a href="https://encuentro.example/mas"&gt;aquí&lt;/a&gt;.&lt;/p&gt;</abstract>
        <description>Dos párrafos.</description>
        <persons>
          <person id="6">Ana Prueba</person>
          <person id="7" role="moderator">Luis Ejemplo</person>
        </persons>
        <attachments>
          <attachment type="slides" href="/diapositivas.pdf">Diapositivas</attachment>
        </attachments>
        <links>
          <link href="https://encuentro.example/en-vivo">Transmisión</link>
          <link href="javascript:alert(1)">No</link>
        </links>
        <recording><license>CC-BY-4.0</license><optout>false</optout></recording>
      </event>
      <event guid="11111111-0000-4000-8000-000000000002" id="2">
        <start>00:30</start>
        <duration>00:45</duration>
        <title>Música de madrugada</title>
        <language>pt_BR</language>
      </event>
    </room>
    <room name="Sala Verde">
      <event guid="11111111-0000-4000-8000-000000000003" id="3">
        <start>10:30</start>
        <duration>90</duration>
        <title>Taller de actas</title>
        <status>cancelled</status>
        <language>es</language>
        <persons><person id="6">Ana Prueba</person></persons>
      </event>
    </room>
  </day>
  <day index="2" date="2026-05-15">
    <room name="Sala Verde">
      <event id="4">
        <start>11:00</start>
        <duration>1:00:30</duration>
        <title>Campamento</title>
        <language>es</language>
      </event>
    </room>
  </day>
</schedule>
"""


def plain() -> dict[str, Any]:
    """The same conference as JSON, as pretalx exports it."""
    return {
        "$schema": "https://encuentro.example/schema.json",
        "schedule": {
            "version": "tercera",
            "base_url": "https://encuentro.example/horario/",
            "conference": {
                "acronym": "datos-2026",
                "title": "Encuentro inventado de datos abiertos",
                "start": "2026-05-14",
                "end": "2026-05-14",
                "daysCount": 1,
                "time_zone_name": "America/Montevideo",
                "rooms": [{"name": "Sala Azul", "guid": "a" * 8, "capacity": 80}],
                "days": [{
                    "index": 1,
                    "date": "2026-05-14",
                    "day_start": "2026-05-14T09:00:00-03:00",
                    "day_end": "2026-05-15T03:59:00-03:00",
                    "rooms": {"Sala Azul": [_event(1, "10:00"), _event(2, "00:30")]},
                }],
            },
        },
    }  # fmt: skip


def _event(number: int, start: str) -> dict[str, Any]:
    return {
        "id": number,
        "guid": f"22222222-0000-4000-8000-00000000000{number}",
        "start": start,
        "duration": "00:45",
        "room": "Sala Azul",
        "title": f"Sesión {number}",
        "type": "Taller",
        "language": "es",
        "abstract": "Palabras.",
        "do_not_record": True,
        "persons": [{"id": 5, "code": "ABCDEF", "public_name": "Rita Ensayo"}],
        "links": [],
    }


def as_json(schedule: Any) -> bytes:
    """The bytes of a JSON file."""
    return json.dumps(schedule, ensure_ascii=False, indent=2).encode()
