"""A folder of tables (CSV): a document for those who have another spreadsheet, or none."""

from gobierno_abierto.formats.folder.read import read_folder
from gobierno_abierto.formats.folder.write import book_files, to_folder

__all__ = ["book_files", "read_folder", "to_folder"]
