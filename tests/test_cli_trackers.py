"""The command reads other trackers' files by a mapping."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest

import gobierno_abierto.model as m
from cli_running import ran
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.formats.json import from_json
from gobierno_abierto.formats.trackers import TRACKER_MAPPINGS
from small_trackers import FILE, MAPPING, tracker, with_hito

_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
at_hand = pytest.mark.skipif(
    not _DATA.is_dir(), reason="the trackers are not at hand: ../shared/data is absent"
)


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path) -> Iterator[None]:
    with chdir(tmp_path):
        Path("mapa.toml").write_text(MAPPING, encoding="utf-8")
        Path(FILE).write_text(json.dumps(tracker()), encoding="utf-8")
        yield


def written(name: str = "plan.json") -> m.PlanBook:
    document = from_json(Path(name).read_bytes())
    assert isinstance(document, m.PlanBook)
    return document


@at_hand
def test_mexico_s_tracker_becomes_a_plan_and_what_did_not_fit_is_printed() -> None:
    """As the guide has it, in one line."""
    source = str(_DATA / "mexico-plan-4" / "mx_pan4_clean.json")
    done = ran("convertir", source, "plan.json", "--mapa", "mexico-2019")

    assert 0 == done.code
    assert 13 == len(written().commitments)
    assert "«Título del Hito» es relleno del tablero" in done.told
    assert "no pasan al documento: 185 valores" in done.told
    # The reversed pairs are errors of the document, and the command to see them says by what.
    assert (
        f"6 errores; véalos con: gobierno-abierto revisar {source} --mapa mexico-2019" in done.told
    )


@at_hand
def test_checking_a_tracker_tells_the_lines_of_its_file() -> None:
    source = str(_DATA / "mexico-plan-4" / "mx_pan4_clean.json")
    done = ran("--lang", "en", "check", source, "--mapping", "mexico-2019")

    assert 1 == done.code
    assert 6 == done.out.count("GA606\n")
    lines = Path(source).read_text(encoding="utf-8").splitlines()
    for place in re.findall(
        r"line ([0-9]+): /commitments/[0-9]+/milestones/[0-9]+/start", done.out
    ):
        row = "".join(lines[int(place) - 1 : int(place) + 10])
        assert "2020-09-07" in row
        assert "2020-01-20" in row


@at_hand
def test_a_folder_stands_for_the_files_that_the_mapping_names() -> None:
    """And no others are opened, however they look."""
    folder = Path("usa")
    shutil.copytree(_DATA / "usa-plan-5", folder)
    (folder / "us_nap5_other.json").write_text("{", encoding="utf-8")
    done = ran("convert", "usa", "plan.json", "--mapping", "usa-5", "--as-of", "2024-09-01")

    assert 0 == done.code
    assert 140 == sum(
        len(step.claims) for each in written().commitments for step in each.milestones
    )


def test_an_own_mapping_is_a_file() -> None:
    done = ran("convertir", FILE, "plan.json", "--mapa", "mapa.toml")

    assert (0, "") == (done.code, done.err)
    assert "C" == written().commitments[0].id


def test_standard_input_is_the_one_file() -> None:
    data = json.dumps(tracker()).encode()
    done = ran("convertir", "-", "plan.json", "--mapa", "mapa.toml", stdin=data)

    assert 0 == done.code
    assert "C" == written().commitments[0].id


@pytest.mark.parametrize("option", sorted(set(OPTIONS["mapping"].names.in_every_language())))
def test_the_option_has_a_name_in_every_language(option: str) -> None:
    assert 0 == ran("revisar", FILE, option, "mapa.toml").code


def test_the_help_names_the_mappings_that_ship() -> None:
    for words in OPTIONS["mapping"].help.in_every_language():
        assert all(name in words for name in TRACKER_MAPPINGS)


def test_a_day_without_its_own_is_the_one_that_is_given() -> None:
    """Without it the status is no claim, and the command says what to give."""
    Path(FILE).write_text(json.dumps(with_hito(dia=None)), encoding="utf-8")
    without = ran("convertir", FILE, "sin.json", "--mapa", "mapa.toml")
    with_day = ran("convertir", FILE, "con.json", "--mapa", "mapa.toml", "--al", "2026-05-02")

    assert "GA078" in without.told
    assert "--al" in without.told
    assert "GA078" not in with_day.told
    (claim,) = written("con.json").commitments[0].milestones[0].claims
    assert "2026-05-02" == claim.date.isoformat()


def test_the_faults_of_a_mapping_are_told_with_its_name() -> None:
    """The tracker's own file is not at fault."""
    spoilt = MAPPING.replace('lead = "institucion"', 'leader = "institucion"')
    Path("mapa.toml").write_text(spoilt, encoding="utf-8")
    done = ran("convertir", FILE, "plan.json", "--mapa", "mapa.toml")

    assert 2 == done.code
    assert done.err.strip().startswith("Interno: ")
    assert "\nmapa.toml\n  En el mapa, [commitments] leader: " in done.err
    assert not Path("plan.json").exists()


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--mapa", "mexico-2018"), "¿Quiso decir «mexico-2019»?"),
        (("--mapa", "nada.toml"), "No se pudo abrir «nada.toml»"),
        (("--al", "2026-01-01"), "«--al» necesita además «--mapa»"),
        (("--mapa", "mapa.toml", "--al", "ayer"), "«ayer» no es un día"),
        (("--mapa",), "--mapa"),
    ],
)
def test_what_cannot_be_obeyed_is_said(argv: tuple[str, ...], said: str) -> None:
    done = ran("revisar", FILE, *argv)

    assert 2 == done.code
    assert said in done.told


def test_a_file_that_is_read_is_never_written_over() -> None:
    """Not even one of a folder, and not even by force."""
    Path("carpeta").mkdir()
    shutil.copy(FILE, "carpeta")
    target = f"carpeta/{FILE}"
    done = ran("convertir", "carpeta", target, "--mapa", "mapa.toml", "--sobrescribir")

    assert 2 == done.code
    assert tracker() == json.loads(Path(target).read_text(encoding="utf-8"))


def test_a_file_comes_before_a_mapping_that_ships() -> None:
    """As with datasets: what somebody has put there is meant."""
    shutil.copy("mapa.toml", "mexico-2019")

    assert 0 == ran("revisar", FILE, "--mapa", "mexico-2019").code


def test_a_program_is_told_the_same() -> None:
    Path(FILE).write_text(json.dumps(with_hito(telefono="555-0100")), encoding="utf-8")
    done = ran("convertir", FILE, "plan.json", "--mapa", "mapa.toml", "--formato", "json")

    assert ["GA074"] == [each["code"] for each in done.answer["findings"]]
    assert "555-0100" not in done.out + done.err + Path("plan.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("convertir", FILE, "plan.json", "--mapa"), "Aparte de lo que se dice abajo"),
        (("--lang", "en", "convert", FILE, "plan.json", "--mapping"), "Apart from what is told"),
    ],
)
def test_what_was_left_in_the_tracker_is_not_denied(words: tuple[str, ...], told: str) -> None:
    """That nothing was left out, and a few lines later that something was, helps nobody."""
    personal = MAPPING.replace('weight = "peso"', 'weight = "peso"\npersonal = ["responsable"]')
    Path("mapa.toml").write_text(personal, encoding="utf-8")
    Path(FILE).write_text(json.dumps(with_hito(responsable="Ana Inventada")), encoding="utf-8")
    done = ran(*words, "mapa.toml")

    assert "GA077" in done.told
    assert told in done.told
    assert "No se dejó fuera" not in done.told
    assert "No data of people was" not in done.told


def test_a_day_for_statuses_of_which_there_are_none_is_told_to_be_in_vain() -> None:
    data = Path(FILE).read_text(encoding="utf-8")
    mapping = re.sub(r"\[\[?claims\]?\][^\[]*", "", MAPPING)
    Path("mapa.toml").write_text(mapping, encoding="utf-8")
    for words in (("convertir", FILE, "plan.json"), ("revisar", FILE)):
        with_day = ran(*words, "--mapa", "mapa.toml", "--al", "2026-05-02")

        assert "--al no tuvo efecto en ningún reporte" in with_day.told
    assert data == Path(FILE).read_text(encoding="utf-8")
    assert "efecto" not in ran("revisar", FILE, "--mapa", "mapa.toml").told


def test_a_day_for_statuses_that_are_read_is_not_told_to_be_in_vain() -> None:
    done = ran("revisar", FILE, "--mapa", "mapa.toml", "--al", "2026-05-02")

    assert "efecto" not in done.told
