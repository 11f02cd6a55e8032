"""What search engines and messengers are told: schema.org and Open Graph, as far as is known."""

from typing import Any

import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, panel, part, person, slot, venue, workshop
from gobierno_abierto import datasets
from gobierno_abierto.publish.site import page
from published_sites import Read
from test_site_published import allowed

_HERE = "https://gobierno.example/dialogo/"


def _event(document: m.Document, **wish: Any) -> dict[str, Any]:
    return Read(page(document, **wish)).data[0]


def test_an_event_has_what_search_engines_ask_for() -> None:
    """Google asks for name, startDate and location, and wishes for the others."""
    told = _event(datasets.load("ficticio"), address=_HERE)

    assert "https://schema.org" == told["@context"]
    assert "Event" == told["@type"]
    assert "2025-04-04T09:00:00-03:00" == told["startDate"]
    assert "2025-04-05T22:00:00-03:00" == told["endDate"]
    assert "https://schema.org/EventScheduled" == told["eventStatus"]
    assert {"Place"} == {each["@type"] for each in told["location"]}
    assert "Puerto Abierto" == told["location"][0]["address"]["addressLocality"]
    assert "Organization" == told["organizer"][0]["@type"]
    assert _HERE == told["url"]
    assert "eventAttendanceMode" not in told


def test_its_items_belong_to_it() -> None:
    told = _event(datasets.load("ficticio"))
    items = {each["name"]: each for each in told["subEvent"]}
    panel_ = items["¿Para qué abrir el gobierno?"]

    assert "2025-04-04T09:30:00-03:00" == panel_["startDate"]
    assert {"@type": "Person", "name": "Carla Imaginaria"} in panel_["performer"]
    assert "Café" not in items


def test_the_events_of_a_series_belong_to_it() -> None:
    told = _event(dialogue(event(), event(id="otro", dates=m.edtf("2026-06-01"), agenda=())))

    assert "EventSeries" == told["@type"]
    assert ("2026-05-14", "2026-06-01") == (told["startDate"], told["endDate"])
    assert ["2026-05-14T09:00:00-06:00", "2026-06-01"] == [
        each["startDate"] for each in told["subEvent"]
    ]


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (m.EventStatus.CONFIRMED, "EventScheduled"),
        (m.EventStatus.HELD, "EventScheduled"),
        (m.EventStatus.CANCELLED, "EventCancelled"),
        (m.EventStatus.POSTPONED, "EventPostponed"),
        (m.EventStatus.TENTATIVE, None),
        (m.EventStatus.ANNOUNCED, None),
        (None, None),
    ],
)
def test_a_status_is_told_if_schema_org_has_a_word_for_it(
    status: m.EventStatus | None, told: str | None
) -> None:
    found = _event(dialogue(event(status=status))).get("eventStatus")

    assert (f"https://schema.org/{told}" if told else None) == found


def test_only_a_stream_says_that_one_can_watch() -> None:
    stream = (m.Link(rel="stream", url="https://funcion-abierta.example/en-vivo"),)
    both = _event(dialogue(event(links=stream), venues=(venue(),)))
    only = _event(dialogue(event(links=stream, venues=())))

    assert "https://schema.org/MixedEventAttendanceMode" == both["eventAttendanceMode"]
    assert "https://schema.org/OnlineEventAttendanceMode" == only["eventAttendanceMode"]
    assert "VirtualLocation" == only["location"]["@type"]


def test_who_is_not_named_or_not_certain_is_no_performer() -> None:
    sure = part(m.Role.SPEAKER, "ana")
    unsure = part(m.Role.SPEAKER, "carla", certainty=m.Certainty.TENTATIVE)
    unnamed = part(m.Role.SPEAKER, "bruno", organization="red")
    people = (allowed("ana"), allowed("carla"), person("bruno"))
    told = _event(dialogue(event(panel(parts=(sure, unsure, unnamed))), people=people))

    assert [{"@type": "Person", "name": "Ana Prueba"}] == told["subEvent"][0]["performer"]


def test_a_date_that_is_not_known_to_the_day_is_not_told() -> None:
    told = _event(dialogue(event(workshop(), dates=m.edtf("2026-05"))))

    assert "startDate" not in told
    assert "subEvent" not in told


def test_days_are_told_where_hours_are_not_known_on_all_of_them() -> None:
    later = panel(when=slot("2026-05-15T09:00", "2026-05-15T10:00"))
    told = _event(dialogue(event(later, dates=m.edtf("2026-05-14/2026-05-16"))))

    assert ("2026-05-14", "2026-05-16") == (told["startDate"], told["endDate"])


def test_messengers_are_told_of_the_page_and_of_no_picture() -> None:
    read = Read(page(datasets.load("mexico-2012"), address=_HERE))
    told = {each["property"]: each["content"] for each in read.all("meta") if "property" in each}

    assert "website" == told["og:type"]
    assert "DIÁLOGO REGIONAL" in told["og:title"]
    assert len(told["og:description"]) <= 201
    assert _HERE == told["og:url"]
    assert {"rel": "canonical", "href": _HERE} in read.all("link")
    assert "og:url" not in page(datasets.load("mexico-2012"))
