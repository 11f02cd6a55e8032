"""Files that are zip archives: opened with a limit, and written with the same bytes each time."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import NamedTuple

# The first moment that a zip archive can tell (APPNOTE.TXT §4.4.6, the date of MS-DOS).
_NO_MOMENT = (1980, 1, 1, 0, 0, 0)
_PIECE = 1 << 16
# Of these, Office files use no other (ISO/IEC 29500-2 Annex B): others may ask for much memory.
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (RuntimeError, ValueError, EOFError, OSError, zlib.error)


class Swollen(NamedTuple):
    """An archive that would ask for more than its limits allow: `bytes` when it is unpacked."""

    bytes: int
    limit: int


def swollen(data: bytes, *, limit: int) -> Swollen | None:
    """Whether an archive says, or turns out, to hold more than `limit` bytes; `None`: it does not.

    What an archive says of its sizes may be a lie: every part is unpacked, piece by piece and
    without keeping any, until the limit is reached.

    Raises:
        zipfile.BadZipFile: if it is no archive, a broken one, or packed in a way that Office files
            are not.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            stated = sum(each.file_size for each in archive.infolist())
            return Swollen(stated, limit) if stated > limit else _unpacked(archive, limit)
    except _BROKEN as error:
        raise zipfile.BadZipFile(str(error)) from error


def is_crowded(data: bytes, *, most: int) -> bool:
    """Whether an archive has more than `most` parts, each of which costs time.

    Raises:
        zipfile.BadZipFile: if it is no archive, or a broken one.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return len(archive.infolist()) > most
    except _BROKEN as error:
        raise zipfile.BadZipFile(str(error)) from error


def _unpacked(archive: zipfile.ZipFile, limit: int) -> Swollen | None:
    total = 0
    for each in archive.infolist():
        if each.compress_type not in _PACKINGS:
            raise zipfile.BadZipFile(f"packed by method {each.compress_type}")
        with archive.open(each) as part:
            while piece := part.read(_PIECE):
                total += len(piece)
                if total > limit:
                    return Swollen(total, limit)
    return None


def settled(data: bytes, *, instead: Mapping[str, bytes] | None = None) -> bytes:
    """The same archive with the same bytes whenever it is made: no clock, one packing.

    `instead` is what stands in some of its parts instead, by their names.
    """
    out = io.BytesIO()
    replaced = instead or {}
    with (
        zipfile.ZipFile(io.BytesIO(data)) as archive,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as again,
    ):
        for each in archive.infolist():
            part = zipfile.ZipInfo(each.filename, _NO_MOMENT)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o644 << 16
            content = replaced.get(each.filename)
            again.writestr(part, archive.read(each) if content is None else content)
    return out.getvalue()
