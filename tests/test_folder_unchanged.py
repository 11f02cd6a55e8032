"""A folder in which nothing is to change is only read."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from gobierno_abierto.cli import folders
from gobierno_abierto.cli.files import FileProblem
from gobierno_abierto.cli.site_exchange import Held, held

_TABLES = {"dialogo.csv": b"a;b\n", "personas.csv": b"c;d\n"}


def _write(folder: Path, *, may_replace: bool = True) -> tuple[str, ...]:
    return folders.write_tables(_TABLES, str(folder), may_replace=may_replace)


def test_a_folder_that_holds_the_same_tables_is_not_written_into(tmp_path: Path) -> None:
    """It may allow no more than to be read: not even a bench is made in it."""
    written = _write(tmp_path)
    before = tmp_path.stat().st_mtime_ns

    assert written == _write(tmp_path, may_replace=False)
    assert before == tmp_path.stat().st_mtime_ns


def test_other_tables_are_told_of_where_nothing_is_to_change(tmp_path: Path) -> None:
    _write(tmp_path)
    (tmp_path / "otra.csv").write_bytes(b"x")

    with pytest.raises(FileProblem):
        _write(tmp_path)


def test_what_changes_before_the_folder_is_held_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else may have filled in a table since it was compared."""
    _write(tmp_path)
    (tmp_path / "dialogo.csv").unlink()

    @contextlib.contextmanager
    def late(folder: Path, bench: Path) -> Iterator[Held]:
        with held(folder, bench) as place:
            (folder / "dialogo.csv").write_bytes(b"de otra persona")
            yield place

    monkeypatch.setattr(folders, "held", late)

    with pytest.raises(FileProblem):
        _write(tmp_path, may_replace=False)
    assert b"de otra persona" == (tmp_path / "dialogo.csv").read_bytes()
