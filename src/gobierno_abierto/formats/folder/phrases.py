"""What is said of folders, beside the catalogue."""

from gobierno_abierto.words import Sentence

NO_TABLES = Sentence(
    "una carpeta sin tablas (.csv)",
    "a folder without tables (.csv)",
    "uma pasta sem tabelas (.csv)",
)
GIVE_TABLES = Sentence(
    "Compruebe que sea la carpeta correcta, y que las tablas se hayan guardado como «CSV UTF-8»",
    "Check that it is the right folder, and that the tables were saved as “CSV UTF-8”",
    "Confira se é a pasta certa, e se as tabelas foram salvas como «CSV UTF-8»",
)
