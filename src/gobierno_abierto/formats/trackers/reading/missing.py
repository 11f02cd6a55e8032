"""What a mapping names and no row has: the tracker may have renamed it."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.trackers.mapping.nouns import Table
from gobierno_abierto.formats.trackers.reading import phrases
from gobierno_abierto.formats.trackers.reading.desk import Desk
from gobierno_abierto.formats.trackers.reading.files import TrackerFile
from gobierno_abierto.formats.trackers.reading.places import Spot
from gobierno_abierto.formats.trackers.reading.rows import Row, is_meant, is_there, rows_of


def tell_missing(desk: Desk, file: TrackerFile) -> None:
    """Tell of the members of a file that no row has, be it without a value."""
    for table in desk.mapping.tables:
        if table.rows.file == file.name:
            for member in _missing(table, file):
                what = phrases.member_words(member, table.rows.path)
                cause = f"{'.'.join(table.rows.path)} {member}"
                desk.tell(
                    said.NOT_THERE, Spot(file.name, ""), cause, what=what, severity=Severity.WARNING
                )


def _missing(table: Table, file: TrackerFile) -> list[str]:
    wanted = dict.fromkeys(table.used())
    met = False
    for row in rows_of(file, table.rows) or ():
        if isinstance(row, Row) and is_meant(row, table.rows):
            met = True
            for member in [each for each in wanted if is_there(row, each)]:
                del wanted[member]
            if not wanted:
                break
    # Without any rows nobody can tell.
    return list(wanted) if met else []
