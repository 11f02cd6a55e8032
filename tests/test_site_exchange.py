"""Files give way to others all or none, whoever is killed when; and what others keep stays."""

import os
import shutil
import stat
import sys
from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from gobierno_abierto.cli.files import FileProblem
from gobierno_abierto.cli.site_exchange import bench_of, exchange, held
from gobierno_abierto.cli.site_phrases import RECOVERED
from gobierno_abierto.words import Sentence

_BEFORE = {"index.html": b"old", "en/index.html": b"old", "en/calendarios/a.ics": b"old"}
_AFTER = {"index.html": b"new", "en/index.html": b"new", "pt/index.html": b"new"}
# By these words everything that is made, renamed or removed is told to whoever wants to hear.
_STEPS = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "open", "os.chmod"}
_KILLED = 9

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="only systems with fork kill so")


def _laid(base: Path, files: Mapping[str, bytes]) -> Path:
    """A folder with files of ours and of others."""
    folder = base / "sitio"
    for path, data in {**files, "logo.svg": b"<svg/>", "en/nota.txt": b"mine"}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    (folder / ".git/refs").mkdir(parents=True)
    (folder / "sala").mkdir(0o750)
    (folder / "enlace").symlink_to("logo.svg")
    return folder


def _of_others(folder: Path) -> dict[str, object]:
    """What others keep there: which file it is, and with what rights."""
    names = ("logo.svg", "en/nota.txt", ".git", ".git/refs", "sala", "enlace")
    found = {each: (folder / each).lstat() for each in names}
    return {name: (each.st_ino, each.st_mode) for name, each in found.items()}


def _ours(folder: Path) -> dict[str, bytes]:
    mine = {each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()}
    return {
        each: (folder / each).read_bytes()
        for each in sorted(mine - {"logo.svg", "en/nota.txt", "enlace"})
    }


def _names(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


def killed_at(step: int, work: Callable[[], object], among: Collection[str] = _STEPS) -> bool:
    """Whether a process that does some work was killed before one of its steps, and so abruptly."""
    child = os.fork()
    if child == 0:
        left = [step]

        def hook(event: str, _arguments: tuple[object, ...]) -> None:
            if event in among:
                left[0] -= 1
                if left[0] < 0:
                    os._exit(_KILLED)

        sys.addaudithook(hook)
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _KILLED


def _exchange(folder: Path, out: Collection[str], files: Mapping[str, bytes]) -> Path | None:
    with held(folder, bench_of(folder)) as place:
        return exchange(place, out, files)


def _recovered(folder: Path) -> Sentence | None:
    """What the next one who looks at a folder is told."""
    with held(folder, bench_of(folder)) as place:
        return place.told


def test_files_change_and_nothing_of_others_is_touched(tmp_path: Path) -> None:
    folder = _laid(tmp_path, _BEFORE)
    theirs = _of_others(folder)
    left = _exchange(folder, tuple(_BEFORE), _AFTER)

    assert (None, theirs, _AFTER) == (left, _of_others(folder), _ours(folder))
    # A folder of ours that has nothing in it any more is no trace to leave.
    assert not (folder / "en/calendarios").exists()
    assert ["sitio"] == _names(tmp_path)


def testkilled_at_any_step_everything_is_old_or_new_after_the_next_look(tmp_path: Path) -> None:
    step = 0
    for step in range(1000):
        base = tmp_path / str(step)
        folder = _laid(base, _BEFORE)
        theirs = _of_others(folder)
        killed = killed_at(step, partial(_exchange, folder, tuple(_BEFORE), _AFTER))
        bench = bench_of(folder)
        # Of a lock alone there is nothing to tell: nothing had begun, or all was done.
        was_left = bench.exists() and {each.name for each in bench.iterdir()} > {"cerrojo"}

        assert was_left is (_recovered(folder) is not None)
        assert _ours(folder) in (_BEFORE, _AFTER)
        assert theirs == _of_others(folder)
        assert ["sitio"] == _names(base)
        shutil.rmtree(base)
        if not killed:
            break
    # As many steps as that there are at least.
    assert step > 2 * (len(_BEFORE) + len(_AFTER))


def test_killed_while_it_puts_back_the_next_look_does_the_rest(tmp_path: Path) -> None:
    step = 0
    for step in range(1000):
        base = tmp_path / str(step)
        folder = _laid(base, _BEFORE)
        # The note gets its name, then one file, and the second no more.
        work = partial(_exchange, folder, tuple(_BEFORE), _AFTER)
        assert killed_at(2, work, {"os.rename"})
        assert _ours(folder) not in (_BEFORE, _AFTER)
        killed = killed_at(step, partial(_recovered, folder))
        _recovered(folder)

        assert _BEFORE == _ours(folder)
        assert ["sitio"] == _names(base)
        shutil.rmtree(base)
        if not killed:
            break
    assert step > 3


def test_a_folder_that_was_not_there_is_gone_again(tmp_path: Path) -> None:
    folder = tmp_path / "sitio"
    with pytest.raises(FileProblem):
        # No system takes a name of that length.
        _exchange(folder, (), {"en/index.html": b"", "x" * 5000: b""})
    assert [] == _names(tmp_path)
    assert killed_at(2, partial(_exchange, folder, (), _AFTER), {"os.rename"})
    assert folder.exists()
    assert RECOVERED is _recovered(folder)
    assert [] == _names(tmp_path)


def test_what_waits_beside_is_for_nobody_else(tmp_path: Path) -> None:
    folder = _laid(tmp_path, _BEFORE)
    assert killed_at(2, partial(_exchange, folder, tuple(_BEFORE), _AFTER), {"os.rename"})

    assert 0o700 == stat.S_IMODE(bench_of(folder).stat().st_mode)


def test_two_at_once_do_not_meet(tmp_path: Path) -> None:
    """Nor does the second look at a folder while the first holds it, or spoil what it does."""
    pytest.importorskip("fcntl")
    folder = _laid(tmp_path, _BEFORE)
    with held(folder, bench_of(folder)) as place:
        with pytest.raises(FileProblem, match="is writing"):
            _recovered(folder)
        exchange(place, tuple(_BEFORE), _AFTER)
        with pytest.raises(FileProblem, match="is writing"):
            _exchange(folder, (), _BEFORE)
    assert _AFTER == _ours(folder)
    assert None is _recovered(folder)
    assert ["sitio"] == _names(tmp_path)


def test_who_finds_the_bench_as_it_is_cleared_away_begins_with_a_new_one(tmp_path: Path) -> None:
    """A lock that others do not find any more keeps nobody out."""
    fcntl = pytest.importorskip("fcntl")
    folder = _laid(tmp_path, _BEFORE)
    lock = bench_of(folder) / "cerrojo"
    taken: list[object] = []
    real = fcntl.flock

    def slow(file: object, how: int) -> None:
        if not taken:
            taken.append(file)
            # The first is done just now.
            lock.unlink()
            lock.parent.rmdir()
        real(file, how)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fcntl, "flock", slow)
        with held(folder, bench_of(folder)):
            assert lock.exists()
            with pytest.raises(FileProblem, match="is writing"):
                _recovered(folder)
    assert ["sitio"] == _names(tmp_path)


def test_a_folder_that_appears_meanwhile_is_named_and_nobody_else_is_blamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _laid(tmp_path, _BEFORE)
    real = Path.mkdir

    def mkdir(path: Path, *how: Any, **more: Any) -> None:
        if path == folder / "pt":
            raise FileExistsError(17, "", str(path))
        real(path, *how, **more)

    monkeypatch.setattr(Path, "mkdir", mkdir)
    with pytest.raises(FileProblem, match=r"place that the site needs.*pt"):
        _exchange(folder, tuple(_BEFORE), _AFTER)
    assert _BEFORE == _ours(folder)


@pytest.mark.parametrize(
    "note", ["{", "[]", '{"put": 1}', '{"put": ["../a"], "stood": [], "made": []}', '{"a": []}']
)
def test_a_note_of_somebody_else_leads_to_nothing(tmp_path: Path, note: str) -> None:
    folder = _laid(tmp_path, _BEFORE)
    (tmp_path / "a").write_text("mine", encoding="utf-8")
    bench = bench_of(folder)
    bench.mkdir()
    (bench / "cambio.json").write_text(note, encoding="utf-8")
    with pytest.raises(FileProblem, match=r"\.sitio\.publicando"):
        _recovered(folder)
    assert _BEFORE == _ours(folder)
    assert (tmp_path / "a").exists()


def test_a_link_in_the_place_of_the_bench_is_not_followed(tmp_path: Path) -> None:
    folder = _laid(tmp_path, _BEFORE)
    (tmp_path / "ajeno").mkdir()
    bench_of(folder).symlink_to("ajeno")
    with pytest.raises(FileProblem, match="somebody else"):
        _recovered(folder)
    assert (tmp_path / "ajeno").exists()


def test_a_page_keeps_the_rights_that_it_had(tmp_path: Path) -> None:
    folder = _laid(tmp_path, _BEFORE)
    (folder / "index.html").chmod(0o640)
    _exchange(folder, tuple(_BEFORE), _AFTER)

    assert 0o640 == stat.S_IMODE((folder / "index.html").stat().st_mode)
