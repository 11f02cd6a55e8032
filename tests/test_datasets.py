"""What ships says what its source says, and nothing else."""

import re
from collections import Counter
from pathlib import Path

import pytest

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.json import read_json, to_json
from gobierno_abierto.index import Index, file_order, texts
from gobierno_abierto.rules import check
from mexico_plan_4 import made

_SEED = Path(__file__).resolve().parents[2] / "shared" / "seed" / "reserva-la-fecha-2012.txt"
_TRACKER = _SEED.parents[1] / "data" / "mexico-plan-4" / "mx_pan4_clean.json"
_DATA = Path(datasets.__file__).parent / "data"


def _plain(printed: str) -> str:
    return re.sub(r"\s+", " ", printed).strip()


def _mexico() -> m.Dialogue:
    document = datasets.load("mexico-2012")
    assert isinstance(document, m.Dialogue)
    return document


def test_the_announcement_that_ships_is_the_one_that_was_printed() -> None:
    """The copy beside the dataset is the announcement, byte for byte."""
    if not _SEED.exists():
        pytest.skip("the announcement is not at hand: ../shared/seed is absent")

    assert _SEED.read_text(encoding="utf-8") == datasets.announcement("mexico-2012")


def test_every_string_of_the_dataset_is_printed() -> None:
    """No title, name or objective of Mexico City 2012 says what the announcement does not."""
    printed = _plain(datasets.announcement("mexico-2012"))
    document = _mexico()
    elsewhere = ("/header/sources/1", "/related/0")  # told by another source, which is named
    originals = [
        dict(each.value.pairs)[each.value.original]
        for each in texts(document)
        if not each.pointer.startswith(elsewhere)
    ]
    labels = [placed.item.label for placed in Index(document).items if placed.item.label]
    quotes = [each.quote for each in document.header.citations]

    assert [] == [words for words in originals + labels + quotes if _plain(words) not in printed]


def test_every_line_of_the_announcement_is_in_the_dataset() -> None:
    """Nothing that was printed is lost: each line stands in a quotation."""
    lines = [_plain(line) for line in datasets.announcement("mexico-2012").splitlines()]
    quotes = " ".join(each.quote for each in _mexico().header.citations)

    assert [] == [line for line in lines if line not in quotes]


def test_every_field_has_its_source_in_the_text() -> None:
    """Whatever the dataset states of the dialogue, a quotation says where it was read."""
    document = _mexico()
    cited = {(each.of, each.field) for each in document.header.citations}
    stated = {
        (each.value.id, name)
        for each in Index(document).records
        if isinstance(each.value, m.Noun) and not each.pointer.startswith(("/header", "/related"))
        for name in file_order(type(each.value))
        if getattr(each.value, name) and name not in ("id", "header", "related")
    }
    containers = {(document.id, name) for name in ("events", "organizations", "venues")}

    assert stated - containers == cited


def test_what_the_announcement_does_not_say_is_not_said() -> None:
    """No times, no rooms, no people; announced, and by the day."""
    document = _mexico()
    (event,) = document.events

    assert event.status is m.EventStatus.ANNOUNCED
    assert event.dates == m.edtf("2012-03-21")
    assert document.people == ()
    assert [room for venue in document.venues for room in venue.rooms] == []
    assert [] == [
        placed.pointer
        for placed in Index(document).items
        if placed.item.when or placed.item.rooms or placed.item.parts
    ]


def test_oddities_are_kept_as_printed() -> None:
    """Two items numbered IV, the workshops' dashes, and three spellings of the Alliance."""
    document = _mexico()
    words = to_json(document)
    labels = [placed.item.label for placed in Index(document).items]

    assert labels == [
        None, "Panel 1.", "Panel 2.", None, "- 1.", "- 2.", "- 3.", "- 4.", "- 5.", "IV.", "IV.",
    ]  # fmt: skip
    for spelling in ("Alianza por el", "Alianza para el", "Alianza en el"):
        assert f"{spelling} Gobierno Abierto" in words


def test_the_day_before_is_another_dialogue() -> None:
    """The dialogue of 20 March 2012 is related, with its source, and nothing of it is imported."""
    (related,) = _mexico().related

    assert related.dates == m.edtf("2012-03-20")
    assert related.status is m.EventStatus.HELD
    assert related.source == "oea-boletin-84"


def test_translations_are_marked_as_ours() -> None:
    """No source confirms the English and Portuguese words."""
    translated = [each.value for each in texts(_mexico()) if len(each.value.pairs) > 1]

    assert translated
    assert all(text.unofficial == ("en", "pt") for text in translated)


@pytest.mark.parametrize("name", datasets.names())
def test_what_ships_is_written_as_we_write(name: str) -> None:
    """The file of a dataset is what `to_json` makes of it, so that a diff shows only changes."""
    file = (_DATA / f"{name}.json").read_text(encoding="utf-8")
    reading = read_json(file)

    assert reading.report == Report()
    assert reading.document is not None
    assert to_json(reading.document) == file
    # What comes from others stays under their licence, if that is known.
    licence = {"mexico-plan-4": "MIT", "colombia-2023": None}.get(name, "CC0-1.0")
    assert licence == reading.document.header.licence


@pytest.mark.parametrize("name", ["ficticio", "ficticio-con-choques"])
def test_invented_data_says_so(name: str) -> None:
    """The fictional datasets are marked in the header and in their title."""
    document = datasets.load(name)

    assert document.header.fictional
    assert "ficticio" in dict(document.title.pairs)["es"]


@pytest.mark.parametrize("name", ["mexico-2012", "ficticio"])
def test_nothing_is_found_in_the_good_ones(name: str) -> None:
    """An announcement is not at fault for what it does not know; the mended dialogue is mended."""
    assert check(datasets.load(name)) == Report()


# What was planted in the first draft of the invented dialogue: where, and under which code.
_PLANTED = (
    ("/commitments/0/lead", "GA121"),  # a slip in the id of the organisation
    ("/commitments/0/milestones/0/start", "GA606"),  # starts after it is due
    ("/events/0/agenda/0/rooms/0", "GA121"),  # a room that does not exist
    ("/events/0/agenda/3/items/0/expected", "GA303"),  # sixty people in a room for forty
    ("/events/0/agenda/3/items/0/parts", "GA301"),  # Ana in two workshops
    ("/events/0/agenda/3/items/1/rooms", "GA302"),  # two workshops in one room
    ("/events/0/agenda/5/parts", "GA405"),  # a panel without moderator
    ("/events/0/agenda/5/parts/2/person", "GA121"),  # a panellist who does not exist
    ("/events/0/agenda/7/when/end", "GA202"),  # a talk that lasts no time
    ("/events/0/agenda/8/parts", "GA314"),  # from them to a workshop in another building: Inés
    ("/events/0/agenda/8/parts", "GA314"),  # and Hugo
    ("/events/0/agenda/8/when", "GA304"),  # conclusions before the workshops
    ("/events/0/agenda/8/when", "GA313"),  # and during the coffee
    ("/events/0/agenda/10/when", "GA305"),  # a visit on the day after
    ("/events/0/agenda/11/when/end", "GA210"),  # a time that the clock shows twice
    ("/people/11/id", "GA101"),  # two people with one id
    ("/waivers/0", "GA902"),  # a waiver of what nobody found
)


def test_each_planted_fault_is_found_once_and_nothing_else() -> None:
    """The first draft has clashes and other faults; the check tells each once."""
    report = check(datasets.load("ficticio-con-choques"))

    assert tuple((each.pointer, each.code) for each in report) == _PLANTED


def test_mexico_s_fourth_plan_is_made_of_the_tracker_s_file() -> None:
    """By the mapping that ships, and to the byte."""
    if not _TRACKER.exists():
        pytest.skip("the tracker is not at hand: ../shared/data/mexico-plan-4 is absent")

    assert made(_TRACKER.read_bytes()) == (_DATA / "mexico-plan-4.json").read_text("utf-8")


def test_what_is_found_in_mexico_s_fourth_plan_is_true_of_its_tracker() -> None:
    """Its faults are its own, and none of them is mended: we are not the ones to know."""
    report = check(datasets.load("mexico-plan-4"))

    assert Counter(
        {
            "GA602": 1,  # nowhere does the file say which institution leads: 13 commitments
            "GA604": 1,  # the thirteenth commitment has no milestones
            "GA605": 1,  # one milestone ("okokokok") has no dates: somebody tried the form
            "GA606": 6,  # from 7 September to 20 January 2020: reversed, or of another year
            "GA607": 18,  # due at the end of August or in September, after the plan's 1 August
            "GA630": 1,  # activities of 2020 below a milestone of one day
        }
    ) == Counter(each.code for each in report)


def test_mexico_s_fourth_plan_is_joined_to_nothing() -> None:
    """No official number was published with it, so none is stated; and nobody is named."""
    document = datasets.load("mexico-plan-4")
    assert isinstance(document, m.PlanBook)
    nouns = [each.value for each in Index(document).records if isinstance(each.value, m.Noun)]

    assert [] == [each for each in nouns if each.identifiers]
    assert () == document.organizations
    assert ("MIT", "Secretaría de la Función Pública") == (
        document.header.sources[0].licence,
        document.header.sources[0].publisher,
    )
    words = "\n".join(dict(each.value.pairs)["es"] for each in texts(document))
    assert "\nAcademia:\n" not in words
    assert not re.search(r"@|\b(?:Lic|Mtr[oa]|Ing|Dra?)\.", words)


def test_unknown_names_are_refused() -> None:
    """A name is never a path."""
    with pytest.raises(KeyError, match="mexico-2012"):
        datasets.load("../../secret")
    with pytest.raises(KeyError, match="invented"):
        datasets.announcement("ficticio")
